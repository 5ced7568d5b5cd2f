"""What stands between a hub and its server in the tests: a line that is cut, slow or silent, and a moody server."""

import contextlib
import http.client
import http.server
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Trouble:
    """What is wrong with the line; counted in bytes of one connection."""

    answer_ends: int | None = None
    """After how many bytes of the server the line is cut."""
    request_ends: int | None = None
    """After how many bytes of the hub."""
    times: int = 1_000_000
    """How many connections it concerns, the next ones first."""
    drop_s: float = 0
    """Seconds before each byte of the server."""
    is_silent: bool = False


class Tunnel:
    """Passes bytes on to a server, with the trouble that a test makes."""

    def __init__(self, port: int) -> None:
        self.trouble = Trouble(times=0)
        self.connections = 0
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)  # Else the one who waits there takes another one in.
        self._listening.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # The end of the test.
            while True:
                hub, _ = self._listening.accept()
                self.connections += 1
                self._join(hub)

    def _join(self, hub: socket.socket) -> None:
        trouble = self.trouble if self.trouble.times > 0 else Trouble()
        self.trouble.times -= 1
        try:
            server = socket.create_connection(("127.0.0.1", self._to))
        except OSError:
            hub.close()
            raise
        for source, target, ends, drop_s in (
            (hub, server, trouble.request_ends, 0.0), (server, hub, trouble.answer_ends, trouble.drop_s),
        ):  # fmt: skip
            silent = trouble.is_silent and source is server
            threading.Thread(target=_pass_on, args=(source, target, ends, drop_s, silent), daemon=True).start()


def _pass_on(source: socket.socket, target: socket.socket, ends: int | None, drop_s: float, silent: bool) -> None:
    left = ends if ends is not None else 1 << 62
    with contextlib.suppress(OSError):
        while left and (step := source.recv(min(left, 1 if drop_s else 65_536))):
            left -= len(step)
            time.sleep(drop_s)
            if not silent:
                target.sendall(step)
    time.sleep(2 if silent else 0)  # It does not even hang up.
    for each in (source, target):
        with contextlib.suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
        each.close()


@contextmanager
def tunnel(port: int) -> Iterator[Tunnel]:
    made = Tunnel(port)
    try:
        yield made
    finally:
        made.close()


@dataclass
class Mood:
    """What a server answers in place of what it should."""

    status: int
    body: bytes = b""
    methods: tuple[str, ...] = ("GET", "PUT", "PROPFIND", "MKCOL")
    headers: dict[str, str] = field(default_factory=dict)
    claims: int | None = None
    """How many bytes it says to send; it hangs up after those of the body."""
    times: int = 1_000_000


class Moody:
    """An HTTP server that passes requests on to another one, unless it has a mood."""

    def __init__(self, port: int) -> None:
        self.mood: Mood | None = None
        self.ranges = True
        """Whether it passes on that only a part is asked for."""
        self.heard: list[str] = []
        self._to = port
        moody = self

        class Answering(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                moody.answer(self)

            do_PUT = do_PROPFIND = do_MKCOL = do_GET

            def log_message(self, *_: object) -> None:
                """Keep to itself who asked for what."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, asked: http.server.BaseHTTPRequestHandler) -> None:
        body = asked.rfile.read(int(asked.headers.get("Content-Length", 0)))
        self.heard.append(f"{asked.command} {asked.path}")
        mood = self.mood
        if mood is not None and asked.command in mood.methods and mood.times > 0:
            mood.times -= 1
            self._say(asked, mood.status, mood.headers, mood.body, mood.claims)
            return
        headers = {name: value for name, value in asked.headers.items() if self.ranges or name != "Range"}
        inner = http.client.HTTPConnection("127.0.0.1", self._to)
        inner.request(asked.command, asked.path, body, headers)
        said = inner.getresponse()
        self._say(asked, said.status, {}, said.read())
        inner.close()

    def _say(
        self,
        asked: http.server.BaseHTTPRequestHandler,
        status: int,
        headers: dict[str, str],
        body: bytes,
        claims: int | None = None,
    ) -> None:
        asked.send_response(status)
        for name, value in headers.items():
            asked.send_header(name, value)
        asked.send_header("Content-Length", str(len(body) if claims is None else claims))
        asked.end_headers()
        asked.wfile.write(body)
        asked.close_connection = claims is not None


@contextmanager
def moody(port: int) -> Iterator[Moody]:
    made = Moody(port)
    try:
        yield made
    finally:
        made.close()
