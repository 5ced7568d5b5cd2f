"""HTTP to one server: the only module that speaks it, with a watch on every byte."""

import contextlib
import http.client
import io
import socket
import ssl
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import getproxies, proxy_bypass  # noqa: TID251  Only for what the computer knows of proxies.

from workbench.exchange.sync.addresses import is_this_computer
from workbench.exchange.sync.errors import CertificateNotTrusted
from workbench.exchange.sync.patience import Pace, Passing

_STEP = 64 * 1024
_REASON_LIMIT = 64 * 1024
_FAULTS = (OSError, http.client.HTTPException)
_HTTPS, _HTTP = 443, 80
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem",
)  # fmt: skip
"""Where systems keep the authorities that they trust: Debian, Fedora, its newer ones, openSUSE, macOS."""


@dataclass(frozen=True, slots=True)
class Server:
    """Whom a line leads to, and how this is shown to people."""

    host: str
    port: int | None
    is_protected: bool
    shown: str

    @property
    def name(self) -> str:
        """What the Host header says: the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = _HTTPS if self.is_protected else _HTTP
        return host if self.port in (None, usual) else f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Asking:
    """One request: its method, the quoted path with query, its headers, and the bytes that it carries."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Iterable[bytes] = ()
    size: int = 0
    """Bytes in `body`."""


class Answer:
    """What a server says to one request; its content is read as it comes."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self._response = response
        self.status = response.status

    @property
    def is_over(self) -> bool:
        """Whether all of it was read."""
        return self._response.isclosed()

    def close(self) -> None:
        """Let go of it: one that ends with its line keeps that open by itself."""
        self._response.close()

    def header(self, name: str) -> str:
        """Return a header's value, nothing where there is none."""
        return self._response.getheader(name) or ""

    def steps(self) -> Iterator[bytes]:
        """Give the content. Raises Passing when the line is cut before its end."""
        with _faults():
            while step := self._response.read(_STEP):
                yield step
            if self._response.length:  # The library takes a cut line for the end.
                raise Passing("the line was cut")

    def reason(self) -> bytes:
        """Return what the server says of a failure, as far as it is short."""
        found = b""
        with contextlib.suppress(Passing):  # The status says enough.
            for step in self.steps():
                found += step
                if len(found) > _REASON_LIMIT:
                    break
        return found[:_REASON_LIMIT]


class Line:
    """A connection to one server, made when it is needed and again after each fault."""

    _watched: "_Watched"

    def __init__(self, server: Server) -> None:
        self._server = server
        self._connection: http.client.HTTPConnection | None = None

    @contextlib.contextmanager
    def asking(self, asked: Asking, pace: Pace) -> Generator[Answer]:
        """Ask, and yield the answer. Raises Passing and CertificateNotTrusted."""
        answer, is_over = None, False
        try:
            answer = Answer(self._send(asked, pace))
            yield answer
            is_over = answer.is_over
        finally:
            if answer is not None:
                answer.close()
            if not is_over:  # What was not read to its end would be taken for the next answer.
                self.close()

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _send(self, asked: Asking, pace: Pace) -> http.client.HTTPResponse:
        headers = {**asked.headers, "Content-Length": str(asked.size)}
        with self._trusting(), _faults():
            connection = self._open(pace)
            try:
                connection.request(asked.method, asked.path, headers=headers)
                for step in asked.body:
                    connection.send(step)
            except (BrokenPipeError, ConnectionResetError):
                # A server that refuses a long body says why, and hangs up before all of it is sent.
                with contextlib.suppress(*_FAULTS, Passing):
                    return self._heard(connection)
                raise
            return self._heard(connection)

    def _heard(self, connection: http.client.HTTPConnection) -> http.client.HTTPResponse:
        response = connection.getresponse()
        if self._watched.is_over:  # The library takes a line that is cut among the headers for their end.
            response.close()
            raise Passing("the line was cut")
        return response

    def _open(self, pace: Pace) -> http.client.HTTPConnection:
        if self._connection is None or self._connection.sock is None:
            made = self._made(pace.wait_s())
            made.connect()
            self._watched = _Watched(made.sock)
            made.sock = self._watched  # type: ignore[assignment]
            self._connection = made
        self._watched.pace = pace
        return self._connection

    def _made(self, wait_s: float) -> http.client.HTTPConnection:
        server = self._server
        if not server.is_protected:
            return http.client.HTTPConnection(server.host, server.port, timeout=wait_s)
        through = _proxy(server.host)
        host, port = through or (server.host, server.port)
        made = http.client.HTTPSConnection(host, port, timeout=wait_s, context=_context())
        if through:
            made.set_tunnel(server.host, server.port or _HTTPS)
        return made

    @contextlib.contextmanager
    def _trusting(self) -> Iterator[None]:
        try:
            yield
        except ssl.SSLCertVerificationError as error:
            raise CertificateNotTrusted(address=self._server.shown, reason=error.verify_message) from error


def _context() -> ssl.SSLContext:
    """Trust whom the computer trusts; a library that was built elsewhere may look where nothing is here."""
    usual = ssl.get_default_verify_paths()
    if usual.cafile or usual.capath:
        return ssl.create_default_context()
    return ssl.create_default_context(cafile=next((each for each in _AUTHORITIES if Path(each).is_file()), None))


def beyond(start: int, steps: Iterator[bytes]) -> Iterator[bytes]:
    """Give what follows `start`, for servers that begin anew though they were asked to go on."""
    for step in steps:
        if start < len(step):
            yield step[start:]
        start = max(0, start - len(step))


class _Watched:
    """A socket that looks to the pace before each byte: a server that answers drop by drop is not waited for."""

    pace: Pace

    def __init__(self, inner: socket.socket) -> None:
        self._inner = inner
        self.is_over = False
        """Whether the server's end of the line was reached."""

    def makefile(self, *_: Any, **__: Any) -> io.BufferedReader:
        return io.BufferedReader(_Ear(self, self._inner.makefile("rb", buffering=0)), _STEP)

    def sendall(self, content: bytes) -> None:
        for start in range(0, len(content), _STEP):
            self.wait()
            step = content[start : start + _STEP]
            self._inner.sendall(step)
            self.note(len(step))

    def close(self) -> None:
        self._inner.close()

    def wait(self) -> None:
        self._inner.settimeout(self.pace.wait_s())

    def note(self, count: int) -> None:
        self.pace.note(count)


class _Ear(io.RawIOBase):
    def __init__(self, watched: _Watched, inner: socket.SocketIO) -> None:
        self._watched, self._inner = watched, inner

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._watched.wait()
        count = self._inner.readinto(buffer)
        self._watched.is_over = not count
        self._watched.note(count or 0)
        return count

    def close(self) -> None:
        self._inner.close()
        super().close()


@contextlib.contextmanager
def _faults() -> Iterator[None]:
    """Say in a few words what went wrong on the way."""
    try:
        yield
    except ssl.SSLCertVerificationError:
        raise
    except TimeoutError as error:
        raise Passing("it does not answer") from error
    except socket.gaierror as error:
        raise Passing("its name is not known; is there a network?") from error
    except ConnectionRefusedError as error:
        raise Passing("nothing listens there") from error
    except ssl.SSLError as error:
        raise Passing("it does not speak the protected protocol") from error
    except _FAULTS as error:
        raise Passing("the line was cut") from error


def _proxy(host: str) -> tuple[str, int] | None:
    """Return host and port of the proxy of this computer that leads to a host; None where none is needed."""
    if is_this_computer(host) or proxy_bypass(host):
        return None
    found = getproxies().get("https", "")
    place = found.rpartition("://")[2].rpartition("@")[2].strip("/")
    name, _, port = place.partition(":")
    return (name, int(port or _HTTP)) if name else None
