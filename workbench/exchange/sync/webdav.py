"""A shared place behind WebDAV, as Nextcloud, ownCloud and many others speak it."""

import base64
import contextlib
from collections.abc import Generator, Iterator
from typing import Any, BinaryIO
from urllib.parse import quote, unquote, urlsplit
from xml.etree.ElementTree import ParseError, XMLPullParser

from workbench.exchange.sync.addresses import Address, is_this_computer
from workbench.exchange.sync.errors import HubUnreachable, NotAHub, NotProtected, ObjectMissing, PlaceNotThere
from workbench.exchange.sync.line import Answer, Asking, Line, Server, beyond
from workbench.exchange.sync.patience import Pace, Passing
from workbench.exchange.sync.refusing import refusal
from workbench.exchange.sync.secrets import Secrets
from workbench.exchange.sync.storage import path_in, read_steps
from workbench.kernel.errors import WorkbenchError

_DAV = "{DAV:}"
_WANTED = b'<?xml version="1.0"?><d:propfind xmlns:d="DAV:"><d:prop><d:resourcetype/></d:prop></d:propfind>'
_LISTED, _MADE, _EXISTS, _MISSING, _PAST_END = 207, 201, 405, 404, 416
_NO_FOLDER = frozenset((404, 409))
_READ, _READ_ON = 200, 206
_WRITTEN = frozenset((200, 201, 204))


class WebDavStorage:
    """Objects as files of a WebDAV server, with the requests that all such servers know."""

    def __init__(self, address: Address, secrets: Secrets) -> None:
        self.address = address.shown
        password = secrets.password(address)
        if password is not None and not address.is_protected and not is_this_computer(address.host):
            raise NotProtected(address=self.address)
        self._base = f"/{quote(address.path)}".rstrip("/")
        self._signed_in = _signing_in(address.user, password)
        self._line = Line(Server(address.host, address.port, address.is_protected, address.shown))

    def greet(self, pace: Pace, *, may_make: bool) -> None:
        if self._is_there(pace):
            return
        if not may_make:
            raise PlaceNotThere(address=self.address)
        self._make(self._base, pace)
        if not self._is_there(pace):
            raise NotAHub(address=self.address, reason="there is no such folder, and none can be made")

    def names(self, folder: str, pace: Pace) -> list[str]:
        with self._ask("PROPFIND", f"{self._base}/{folder}/", pace, {"Depth": "1"}, _WANTED) as answer:
            if answer.status == _LISTED:
                return [name for name, is_folder in _entries(answer) if not is_folder]
            if answer.status != _MISSING:
                raise self._refusal(answer, "list its files", folder)
        if not self._is_there(pace):  # An empty list of a place that is gone would tell colleagues' work away.
            raise HubUnreachable(address=self.address, reason="there is no such folder now")
        return []

    def steps(self, folder: str, name: str, start: int, pace: Pace) -> Generator[bytes]:
        asked_on = {"Range": f"bytes={start}-"} if start else {}
        with self._ask("GET", f"{self._base}/{path_in(folder, name)}", pace, asked_on) as answer:
            if answer.status == _MISSING:
                raise ObjectMissing(address=self.address, name=name)
            if start and answer.status == _PAST_END:
                return
            if answer.status not in (_READ, _READ_ON):
                raise self._refusal(answer, "read its files", name)
            yield from beyond(start if answer.status == _READ else 0, answer.steps())

    def put(self, folder: str, name: str, source: BinaryIO, size: int, pace: Pace) -> None:
        start = source.tell()
        if not self._has_put(folder, name, source, size, pace):
            self._make(f"{self._base}/{folder}", pace)
            source.seek(start)
            if not self._has_put(folder, name, source, size, pace):
                raise Passing("its folder is gone")

    def _has_put(self, folder: str, name: str, source: BinaryIO, size: int, pace: Pace) -> bool:
        """Put an object; tell whether its folder is there."""
        path = f"{self._base}/{path_in(folder, name)}"
        with self._line.asking(Asking("PUT", path, self._signed_in, read_steps(source, size), size), pace) as answer:
            if answer.status in _NO_FOLDER:
                return False
            if answer.status not in _WRITTEN:
                raise self._refusal(answer, "add files", name)
            answer.reason()
        return True

    def close(self) -> None:
        self._line.close()

    def _is_there(self, pace: Pace) -> bool:
        with self._ask("PROPFIND", f"{self._base}/", pace, {"Depth": "0"}, _WANTED) as answer:
            if answer.status == _MISSING:
                return False
            if answer.status != _LISTED:
                raise self._refusal(answer, "see its files", "it")
            if not any([is_folder for _, is_folder in _entries(answer)]):
                raise NotAHub(address=self.address, reason="it is a file and no folder")
        return True

    def _make(self, path: str, pace: Pace) -> None:
        with self._ask("MKCOL", f"{path}/", pace) as answer:
            if answer.status in _NO_FOLDER:
                raise HubUnreachable(address=self.address, reason="there is no such folder")
            if answer.status not in (_MADE, _EXISTS):
                raise self._refusal(answer, "make folders", path.rpartition("/")[2])
            answer.reason()

    @contextlib.contextmanager
    def _ask(
        self, method: str, path: str, pace: Pace, headers: dict[str, str] | None = None, body: bytes = b""
    ) -> Iterator[Answer]:
        asked = Asking(method, path, {**self._signed_in, **(headers or {})}, (body,) if body else (), len(body))
        with self._line.asking(asked, pace) as answer:
            yield answer

    def _refusal(self, answer: Answer, act: str, name: str) -> WorkbenchError | Passing:
        return refusal(answer, self.address, act=act, name=name, signed_in=bool(self._signed_in))


def _signing_in(user: str, password: str | None) -> dict[str, str]:
    if password is None:
        return {}
    return {"Authorization": f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"}


def _entries(answer: Answer) -> Iterator[tuple[str, bool]]:
    """Give the last name of each path in a listing, and whether it is a folder."""
    parser: Any = XMLPullParser(["end"])
    is_first = True
    try:
        for step in answer.steps():
            if is_first and b"<!DOCTYPE" in step:  # No listing has one: it could make a small answer grow without end.
                raise ParseError("a document type")
            is_first = False
            parser.feed(step)
            yield from _read_entries(parser)
        parser.close()
    except ParseError as error:
        raise Passing("what it answers is no list of files") from error


def _read_entries(parser: Any) -> Iterator[tuple[str, bool]]:
    for _, element in parser.read_events():
        if element.tag == f"{_DAV}response":
            path = unquote(urlsplit(element.findtext(f"{_DAV}href", "")).path)
            yield path.rstrip("/").rpartition("/")[2], element.find(f".//{_DAV}collection") is not None
            element.clear()
