"""Servers on this computer, for shared places of each kind: other programs than those that reach them."""

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import asyncssh
from cheroot.wsgi import Server
from exchange.sync.places import PASSWORD, USER, Disk, Place

ACCOUNT = "123456789012"
logging.getLogger("werkzeug").disabled = True  # S3's server is rude while two write the same, and says so.
for each in ("asyncssh", "asyncio"):  # And SFTP's, when a line is cut.
    logging.getLogger(each).setLevel(logging.CRITICAL)


@contextmanager
def webdav_server(root: Path, certificate: tuple[Path, Path] | None = None) -> Iterator[int]:
    """Serve a folder to whoever knows the password; with a certificate protected. Yield its port."""
    from wsgidav.wsgidav_app import WsgiDAVApp

    known = {USER: {"password": PASSWORD}}
    app = WsgiDAVApp({
        "provider_mapping": {"/": str(root)},
        "simple_dc": {"user_mapping": {"*": known}},
        "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
        "verbose": 0,
        "logging": {"enable": True},  # Of its own, which at this level says nothing.
        "dir_browser": {"enable": False},
    })  # fmt: skip
    server = Server(("127.0.0.1", 0), app, numthreads=12)
    server.shutdown_timeout = 1
    if certificate is not None:
        from cheroot.ssl.builtin import BuiltinSSLAdapter

        server.ssl_adapter = BuiltinSSLAdapter(*map(str, certificate))
    server.prepare()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server.bind_addr[1]
    finally:
        server.stop()
        thread.join(5)


class S3:
    """A server with one bucket and two people: one who may add, and one who may only read."""

    def __init__(self) -> None:
        from moto import settings
        from moto.backends import get_backend
        from moto.server import ThreadedMotoServer

        self.bucket = "shared"
        self.objects: Any = get_backend("s3")[ACCOUNT]["aws"]
        self.objects.create_bucket(self.bucket, "us-east-1")
        people = get_backend("iam")[ACCOUNT]["aws"]
        self.writer = _access(people, "writer", "s3:*")
        self.reader = _access(people, "reader", "s3:ListBucket", "s3:GetObject")
        settings.INITIAL_NO_AUTH_ACTION_COUNT = 0  # From now on each signature is checked, by other code than ours.
        self._server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
        self._server.start()
        self.port = self._server.get_host_and_port()[1]

    def stop(self) -> None:
        self._server.stop()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def _access(people: Any, name: str, *rights: str) -> tuple[str, str]:
    """Let somebody do something, and return the id and the secret of their key."""
    people.create_user("us-east-1", name)
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": list(rights), "Resource": "*"}]}
    people.put_user_policy(name, "rights", json.dumps(policy))
    key = people.create_access_key(name)
    return key.access_key_id, key.secret_access_key


class BucketBehind:
    """The bucket behind a place, looked at without a hub."""

    def __init__(self, server: S3, prefix: str) -> None:
        self._server, self._prefix = server, prefix

    def raw(self, folder: str, name: str) -> bytes:
        return bytes(self._key(folder, name).value)

    def objects(self, folder: str) -> dict[str, bytes]:
        prefix = f"{self._path(folder, '')}/"
        keys = list(self._server.objects.get_bucket(self._server.bucket).keys.items())  # Others add at this moment.
        return {name.removeprefix(prefix): bytes(key.value) for name, key in keys if name.startswith(prefix)}

    def put_raw(self, folder: str, name: str, content: bytes) -> None:
        self._server.objects.put_object(self._server.bucket, self._path(folder, name), content)

    def stamp(self, folder: str, name: str) -> object:
        return self._key(folder, name).last_modified, id(self._key(folder, name))

    def _path(self, folder: str, name: str) -> str:
        return "/".join(filter(None, (self._prefix, folder, name)))

    def _key(self, folder: str, name: str) -> Any:
        return self._server.objects.get_object(self._server.bucket, self._path(folder, name))


class Guard(asyncssh.SSHServer):
    """Lets in whoever knows the password."""

    def begin_auth(self, username: str) -> bool:
        return True

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return (username, password) == (USER, PASSWORD)


class Sftp:
    """An SFTP server over a folder, in a thread of its own; `refuse` makes its writes fail."""

    def __init__(self, root: Path) -> None:
        self.key = asyncssh.generate_private_key("ssh-ed25519")
        self.refuse: Callable[[], Exception | None] = lambda: None
        self._root = root
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._listening = self._do(self._listen())
        self.port: int = self._listening.get_port()

    @property
    def fingerprint(self) -> str:
        return str(self.key.get_fingerprint())

    def hang_up(self) -> None:
        """Cut all lines that are open."""
        self._do(self._close_all())

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._listening.close)
        self.hang_up()
        self._do(self._listening.wait_closed())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _close_all(self) -> None:
        for each in list(self._open):
            each.abort()
        await asyncio.sleep(0)

    async def _listen(self) -> Any:
        self._open: set[Any] = set()
        return await asyncssh.listen(
            "127.0.0.1", 0, server_host_keys=[self.key], server_factory=Guard, sftp_factory=partial(_Files, self),
            agent_forwarding=False, gss_host=None,
        )  # fmt: skip

    def _do(self, act: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(act, self._loop).result(10)

    @property
    def root(self) -> str:
        return str(self._root)

    def greet(self, channel: Any) -> None:
        self._open.add(channel.get_connection())


class _Files(asyncssh.SFTPServer):
    def __init__(self, server: Sftp, channel: Any) -> None:
        super().__init__(channel, chroot=server.root)
        self._server = server
        server.greet(channel)

    def write(self, file_obj: object, offset: int, content: bytes) -> int:
        if (refusal := self._server.refuse()) is not None:
            raise refusal
        return super().write(file_obj, offset, content)


def webdav_place(root: Path, port: int, name: str) -> Place:
    return Place(
        f"http://{USER}@127.0.0.1:{port}/{name}/",
        Disk(root / name),
        url_with_password=f"http://{USER}:{PASSWORD}@127.0.0.1:{port}/{name}/",
    )


def s3_place(server: S3, name: str, key: tuple[str, str] | None = None, endpoint: str = "") -> Place:
    user, secret = key or server.writer
    place = f"{server.bucket}/{name}?endpoint={endpoint or server.endpoint}"
    quoted = secret.replace("/", "%2F").replace("+", "%2B")
    return Place(
        f"s3://{user}@{place}",
        BucketBehind(server, name),
        secret,
        url_with_password=f"s3://{user}:{quoted}@{place}",
    )


def sftp_place(server: Sftp, root: Path, name: str, port: int = 0) -> Place:
    place = f"127.0.0.1:{port or server.port}/{name}?host-key={server.fingerprint}"
    return Place(f"sftp://{USER}@{place}", Disk(root / name), url_with_password=f"sftp://{USER}:{PASSWORD}@{place}")
