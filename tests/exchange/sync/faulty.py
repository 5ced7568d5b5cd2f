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
    """What is wrong with the line; bytes are counted by connection."""

    answer_ends: int | None = None
    """After how many bytes of the server the line is cut."""
    request_ends: int | None = None
    """After how many bytes of the hub."""
    is_once: bool = False
    """Whether it is cut once only: bytes are counted over all connections then."""
    drop_s: float = 0
    """Seconds before each byte of the server."""
    is_silent: bool = False
    """Whether the line falls silent where it ends: nobody hangs up, as where a laptop walks out of a network."""


class Way:
    """One way of a connection: what went over it, and after how many more bytes it ends."""

    def __init__(self, ends: int | None) -> None:
        self.left = 1 << 62 if ends is None else ends
        self.passed = 0

    def note(self, count: int) -> None:
        self.passed += count
        self.left -= count


class Tunnel:
    """Passes bytes on to a server, with the trouble that a test makes."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._over = threading.Event()
        self.port: int = self._listening.getsockname()[1]
        self.make_trouble(Trouble())
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def connections(self) -> int:
        """How many were made so far."""
        return len(self.answers)

    @property
    def has_cut(self) -> bool:
        """Whether a connection was cut since the last trouble was made."""
        return self._has_cut

    def make_trouble(self, trouble: Trouble) -> None:
        """Let it concern all connections from now on, and count from nothing again."""
        self._trouble, self._has_cut = trouble, False
        self.requests, self.answers = list[Way](), list[Way]()

    def close(self) -> None:
        self._over.set()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)  # Else the one who waits there takes another one in.
        self._listening.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # The end of the test.
            while True:
                hub, _ = self._listening.accept()
                self._join(hub)

    def _join(self, hub: socket.socket) -> None:
        trouble = self._trouble
        asked, said = self._way(self.requests, trouble.request_ends), self._way(self.answers, trouble.answer_ends)
        try:
            server = socket.create_connection(("127.0.0.1", self._to))
        except OSError:
            hub.close()
            raise
        for each in (hub, server):  # Else it would wait where the hub and the server do not.
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=self._carry, args=(hub, server, asked, said, trouble), daemon=True).start()

    def _carry(self, hub: socket.socket, server: socket.socket, asked: Way, said: Way, trouble: Trouble) -> None:
        """Pass on both ways, and let go when both are at their end.

        What is closed earlier frees its number for the next connection, of which the other way would then take.
        """
        answering = threading.Thread(
            target=self._pass_on, args=(server, hub, said, trouble.drop_s, trouble.is_silent), daemon=True
        )
        answering.start()
        self._pass_on(hub, server, asked, 0, trouble.is_silent)
        answering.join()
        hub.close()
        server.close()

    def _way(self, ways: list[Way], ends: int | None) -> Way:
        if self._trouble.is_once and ends is not None:
            # One after the other: each goes on counting where the last one stopped, and after the cut none counts.
            # One that the hub has left may still be at it: then more went over than is counted here.
            ends = None if self._has_cut else max(0, ends - sum(each.passed for each in ways))
        ways.append(Way(ends))
        return ways[-1]

    def _pass_on(self, source: socket.socket, target: socket.socket, way: Way, drop_s: float, is_silent: bool) -> None:
        with contextlib.suppress(OSError):
            while way.left and (step := source.recv(min(way.left, 1 if drop_s else 65_536))):
                way.note(len(step))
                self._has_cut = self._has_cut or not way.left
                time.sleep(drop_s)
                target.sendall(step)
        self._has_cut = self._has_cut or not way.left
        if is_silent and not way.left:
            self._over.wait(60)
        for each in (source, target):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)


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
        with contextlib.suppress(BrokenPipeError):  # The hub has gone on.
            asked.wfile.write(body)
        asked.close_connection = claims is not None


@contextmanager
def moody(port: int) -> Iterator[Moody]:
    made = Moody(port)
    try:
        yield made
    finally:
        made.close()
