"""A shared place in a bucket of S3, at Amazon or of any server that speaks the same (MinIO, Ceph, Wasabi)."""

import contextlib
import re
from collections.abc import Generator, Iterator, Mapping
from functools import partial
from typing import BinaryIO
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, ParseError, fromstring

from workbench.exchange.sync.addresses import Address
from workbench.exchange.sync.errors import (
    ClockWrong,
    HubFull,
    NoRight,
    NotAHub,
    ObjectMissing,
    PasswordMissing,
    PasswordRefused,
)
from workbench.exchange.sync.line import Answer, Asking, Line, Server, beyond
from workbench.exchange.sync.patience import Pace, Passing
from workbench.exchange.sync.refusing import refusal
from workbench.exchange.sync.s3_signing import NOTHING, AccessKey, quoted, signed
from workbench.exchange.sync.secrets import Secrets
from workbench.exchange.sync.storage import hash_of, path_in, read_steps
from workbench.kernel.errors import WorkbenchError

_ENDPOINTS, _REGIONS = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"), ("AWS_REGION", "AWS_DEFAULT_REGION")
_USUAL_REGION = "us-east-1"
_READ, _READ_ON, _MISSING, _PAST_END = 200, 206, 404, 416
_LIST_LIMIT = 4_000_000
"""Bytes of one page of a list, which has at most a thousand names."""
_WRONG_KEY = frozenset(
    ("InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken", "InvalidClientTokenId")
)
_WRONG_REGION = frozenset(("AuthorizationHeaderMalformed", "PermanentRedirect", "IllegalLocationConstraintException"))


class S3Storage:
    """Objects of a bucket whose keys begin with the prefix of the address."""

    def __init__(self, address: Address, secrets: Secrets) -> None:
        self.address = address.shown
        self._region = address.options.get("region") or _first(secrets.environment, _REGIONS) or _USUAL_REGION
        self._server_in = partial(_server, address, secrets.environment)
        self._server = self._server_in(self._region)
        self._key = _access_key(address, secrets)
        self._bucket, self._prefix = address.host, f"{address.path}/" if address.path else ""
        self._line = Line(self._server)

    def greet(self, pace: Pace, *, may_make: bool) -> None:
        self._page({"prefix": self._prefix, "max-keys": "1"}, pace)

    def names(self, folder: str, pace: Pace) -> Iterator[str]:
        prefix, following = f"{self._prefix}{folder}/", ""
        while True:
            page = self._page({"prefix": prefix, "delimiter": "/", "encoding-type": "url"} | _on(following), pace)
            yield from (_text(each, "Key", "")[len(prefix) :] for each in page.iterfind("{*}Contents"))
            following = _text(page, "NextContinuationToken", "")
            if not following:
                return

    def steps(self, folder: str, name: str, start: int, pace: Pace) -> Generator[bytes]:
        asked_on = {"Range": f"bytes={start}-"} if start else {}
        with self._ask("GET", self._path(folder, name), pace, headers=asked_on) as answer:
            if start and answer.status == _PAST_END:
                return
            if answer.status not in (_READ, _READ_ON):
                raise self._refusal(answer, "read its files", name)
            yield from beyond(start if answer.status == _READ else 0, answer.steps())

    def put(self, folder: str, name: str, source: BinaryIO, size: int, pace: Pace) -> None:
        # The hash is signed with the request: a server takes nothing else than what was meant.
        asked = self._signed("PUT", self._path(folder, name), {}, {}, hash_of(source, size))
        body = Asking(asked.method, asked.path, asked.headers, read_steps(source, size), size)
        with self._line.asking(body, pace) as answer:
            if answer.status != _READ:
                raise self._refusal(answer, "add files", name)
            answer.reason()

    def close(self) -> None:
        self._line.close()

    def _page(self, query: Mapping[str, str], pace: Pace) -> Element:
        with self._ask("GET", f"/{self._bucket}/", pace, {"list-type": "2", **query}) as answer:
            if answer.status != _READ:
                raise self._refusal(answer, "list its files", self._bucket)
            text = bytearray()
            for step in answer.steps():
                text += step
                if len(text) > _LIST_LIMIT:
                    raise Passing("what it answers is no list of files")
        return _parsed(bytes(text))

    def _path(self, folder: str, name: str) -> str:
        return f"/{self._bucket}/{self._prefix}{path_in(folder, name)}"

    @contextlib.contextmanager
    def _ask(
        self,
        method: str,
        path: str,
        pace: Pace,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Answer]:
        with self._line.asking(self._signed(method, path, query or {}, headers or {}, NOTHING), pace) as answer:
            yield answer

    def _signed(
        self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], content: str
    ) -> Asking:
        asked = Asking(method, quoted(path, query), headers)
        return signed(asked, self._server.name, self._key, self._region, content)

    def _refusal(self, answer: Answer, act: str, name: str) -> WorkbenchError | Passing:
        code = _code(answer.reason())
        if code == "RequestTimeTooSkewed":
            return ClockWrong(address=self.address)
        if code in _WRONG_KEY:
            return PasswordRefused(address=self.address)
        if code in ("AccessDenied", "AllAccessDisabled"):
            return NoRight(address=self.address, act=act)
        if code in ("QuotaExceeded", "XMinioStorageFull", "EntityTooLarge"):
            return HubFull(address=self.address, name=name)
        if code == "NoSuchBucket":
            return NotAHub(address=self.address, reason=f"there is no bucket {self._bucket}")
        return self._wrong_region(answer, code) or self._missing(answer, act, name)

    def _wrong_region(self, answer: Answer, code: str) -> Passing | NotAHub | None:
        region = answer.header("x-amz-bucket-region")
        if region and region != self._region and re.fullmatch(r"[a-z0-9-]{1,40}", region):
            self._move(region)
            return Passing(f"it lies in the region {region}")
        return NotAHub(address=self.address, reason="it lies in another region") if code in _WRONG_REGION else None

    def _move(self, region: str) -> None:
        self._line.close()
        self._region = region
        self._server = self._server_in(region)
        self._line = Line(self._server)

    def _missing(self, answer: Answer, act: str, name: str) -> WorkbenchError | Passing:
        if answer.status == _MISSING:
            return ObjectMissing(address=self.address, name=name)
        return refusal(answer, self.address, act=act, name=name, signed_in=True)


def _server(address: Address, environment: Mapping[str, str], region: str) -> Server:
    endpoint = (
        address.options.get("endpoint") or _first(environment, _ENDPOINTS) or f"https://s3.{region}.amazonaws.com"
    )
    parts = urlsplit(endpoint if "://" in endpoint else f"https://{endpoint}")
    try:
        port = parts.port
    except ValueError as error:
        raise NotAHub(address=address.shown, reason="the port of its endpoint is no number") from error
    if not parts.hostname or parts.scheme not in ("http", "https") or "@" in parts.netloc or parts.path.strip("/"):
        raise NotAHub(address=address.shown, reason="an endpoint is a server only, e.g. https://minio.example.org:9000")
    return Server(parts.hostname, port, parts.scheme == "https", address.shown)


def _access_key(address: Address, secrets: Secrets) -> AccessKey:
    secret = secrets.password(address)
    environment = secrets.environment
    if secret is not None and address.user:
        return AccessKey(address.user, secret)
    name, secret = environment.get("AWS_ACCESS_KEY_ID", ""), environment.get("AWS_SECRET_ACCESS_KEY", "")
    if not name or not secret or address.user not in ("", name):
        raise PasswordMissing(address=address.shown)
    return AccessKey(name, secret, environment.get("AWS_SESSION_TOKEN", ""))


def _first(environment: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((environment[each] for each in names if environment.get(each)), "")


def _on(following: str) -> dict[str, str]:
    return {"continuation-token": following} if following else {}


def _parsed(text: bytes) -> Element:
    try:
        if b"<!DOCTYPE" in text:  # Nothing that S3 says has one: it could make a small answer grow without end.
            raise ParseError("a document type")
        return fromstring(text)
    except ParseError as error:
        raise Passing("what it answers is not the language of S3") from error


def _code(text: bytes) -> str:
    """Return what S3 calls a failure; nothing where somebody else answers in its place."""
    try:
        return _text(_parsed(text), "Code", "")
    except Passing:
        return ""


def _text(element: Element, name: str, otherwise: str) -> str:
    found = element.findtext(f"{{*}}{name}")
    return unquote(found) if found is not None and name == "Key" else found or otherwise
