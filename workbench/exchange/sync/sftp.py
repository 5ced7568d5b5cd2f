"""A shared place that is reached by SFTP; a server's key is known before a password is told."""

import contextlib
import errno
import logging
import os
import socket
import stat
import time
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import Any, BinaryIO, TypeVar

import paramiko

from workbench.exchange.sync.addresses import Address, with_option
from workbench.exchange.sync.errors import (
    HostChanged,
    HostUnknown,
    HubFull,
    HubUnreachable,
    NoRight,
    NotAHub,
    ObjectMissing,
    PasswordMissing,
    PasswordRefused,
    PlaceNotThere,
)
from workbench.exchange.sync.patience import Pace, Passing
from workbench.exchange.sync.secrets import Secrets
from workbench.exchange.sync.storage import path_in, read_steps

logging.getLogger("paramiko").setLevel(logging.CRITICAL)  # What it logs is raised anyway.

_PORT = 22
_STEP = 32 * 1024
"""What any server gives in one answer."""
_FORBIDDEN = (errno.EACCES, errno.EPERM)
Result = TypeVar("Result")


class SftpStorage:
    """Objects as files of an SFTP server, each written beside and moved to its name when it is whole."""

    def __init__(self, address: Address, secrets: Secrets) -> None:
        self.address = address.shown
        self._place, self._password = address, secrets.password(address)
        # As others write it: /~/ is the home folder of whoever signs in.
        self._root = address.path.removeprefix("/~/") if address.path.startswith("/~/") else address.path or "."
        self._watched: _Watched | None = None
        self._client: paramiko.SSHClient | None = None
        self._files: paramiko.SFTPClient | None = None

    def greet(self, pace: Pace, *, may_make: bool) -> None:
        with self._faults("see its files"):
            files = self._open(pace)
            if self._mode(files, self._root) is None:
                if not may_make:
                    raise PlaceNotThere(address=self.address)
                with contextlib.suppress(OSError):  # What is missing then is told by the next look.
                    files.mkdir(self._root)
            self._check_there(files)

    def names(self, folder: str, pace: Pace) -> list[str]:
        with self._faults("list its files"):
            files = self._open(pace)
            try:
                found = files.listdir_attr(f"{self._root}/{folder}")
            except FileNotFoundError:
                self._check_there(files)  # An empty list of a place that is gone would tell colleagues' work away.
                return []
            return [each.filename for each in found if stat.S_ISREG(each.st_mode or 0)]

    def steps(self, folder: str, name: str, start: int, pace: Pace) -> Generator[bytes]:
        with self._faults("read its files"):
            files, path = self._open(pace), f"{self._root}/{path_in(folder, name)}"
            if not stat.S_ISREG(self._mode(files, path) or 0):
                self._check_there(files)
                raise ObjectMissing(address=self.address, name=name)
            with files.open(path, "rb") as stream:
                # Not ahead of what is taken: the library's thread for that dies aloud with the line.
                stream.seek(start)
                while step := self._timed(pace, lambda: stream.read(_STEP)):
                    pace.note(len(step))
                    self._rest()
                    yield step

    def put(self, folder: str, name: str, source: BinaryIO, size: int, pace: Pace) -> None:
        with self._faults("add files"):
            files = self._open(pace)
            self._make(files, f"{self._root}/{folder}")
            draft = f"{self._root}/{path_in(folder, f'.{name}.{os.urandom(8).hex()}.part')}"
            try:
                with files.open(draft, "wb") as stream:
                    self._write(stream, source, size, pace)
                _move(files, draft, f"{self._root}/{path_in(folder, name)}")
            except BaseException as error:
                with contextlib.suppress(OSError, EOFError, paramiko.SSHException):  # Else it is left, and not listed.
                    files.remove(draft)
                if _is_refusal(error):
                    raise HubFull(address=self.address, name=name) from error
                raise

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
        self._client = self._files = self._watched = None

    def _write(self, stream: paramiko.SFTPFile, source: BinaryIO, size: int, pace: Pace) -> None:
        left = size
        for step in read_steps(source, size):
            left -= len(step)
            # Only the last waits for what the server says of it, and of all before it.
            stream.set_pipelined(pipelined=bool(left))
            self._timed(pace, partial(stream.write, step))
            pace.note(len(step))

    def _timed(self, pace: Pace, act: Callable[[], Result]) -> Result:
        assert self._files is not None
        self._wait_for(self._files, pace)
        return act()

    def _wait_for(self, files: paramiko.SFTPClient, pace: Pace) -> None:
        channel = files.get_channel()
        assert channel is not None and self._watched is not None
        wait_s = pace.wait_s()
        channel.settimeout(wait_s)
        self._watched.wait_for(wait_s)

    def _rest(self) -> None:
        """Let the server be silent: nothing is asked for."""
        if self._watched is not None:
            self._watched.wait_for(None)

    def _make(self, files: paramiko.SFTPClient, folder: str) -> None:
        if self._mode(files, folder) is not None:
            return
        self._check_there(files)
        try:
            files.mkdir(folder)
        except OSError as error:
            if error.errno in _FORBIDDEN:
                raise
            if self._mode(files, folder) is None:  # Else somebody else made it at this moment.
                raise Passing("its folders can't be made") from error

    def _check_there(self, files: paramiko.SFTPClient) -> None:
        mode = self._mode(files, self._root)
        if mode is None:
            raise HubUnreachable(address=self.address, reason="there is no such folder")
        if not stat.S_ISDIR(mode):
            raise NotAHub(address=self.address, reason="it is a file and no folder")

    def _mode(self, files: paramiko.SFTPClient, path: str) -> int | None:
        try:
            return files.stat(path).st_mode or 0
        except FileNotFoundError:
            return None

    def _is_alive(self) -> bool:
        transport = self._client.get_transport() if self._client is not None else None
        return transport is not None and transport.is_active()

    def _open(self, pace: Pace) -> paramiko.SFTPClient:
        if self._files is None or not self._is_alive():
            self.close()
            self._client = self._connected(pace)
            self._files = self._client.open_sftp()
        self._wait_for(self._files, pace)
        return self._files

    def _connected(self, pace: Pace) -> paramiko.SSHClient:
        client, wait_s = paramiko.SSHClient(), pace.wait_s()
        client.load_system_host_keys()
        client.set_missing_host_key_policy(_Pinning(self._place))
        host, port = self._place.host, self._place.port or _PORT
        self._watched = _Watched(socket.create_connection((host, port), timeout=wait_s), wait_s)
        try:
            client.connect(
                host,
                port,
                self._place.user or None,
                self._password,
                sock=self._watched,
                timeout=wait_s,
                banner_timeout=wait_s,
                auth_timeout=wait_s,
                channel_timeout=wait_s,
                # With a password, keys that lie here would only use up the attempts that a server allows.
                look_for_keys=self._password is None,
                allow_agent=self._password is None,
            )
        except BaseException:
            client.close()
            self._watched.close()
            raise
        return client

    @contextlib.contextmanager
    def _faults(self, act: str) -> Iterator[None]:
        """Say in a few words what went wrong; after a fault of the line it is made anew."""
        try:
            yield
        except paramiko.BadHostKeyException as error:
            raise HostChanged(address=self.address, fingerprint=error.key.fingerprint) from error
        except paramiko.PasswordRequiredException as error:
            raise PasswordMissing(address=self.address) from error
        except paramiko.AuthenticationException as error:
            if _is_cut(error):
                self.close()
                raise Passing(_words(error)) from error
            raise (PasswordMissing if self._password is None else PasswordRefused)(address=self.address) from error
        except (EOFError, paramiko.SSHException, OSError) as error:
            if self._password is None and "authentication" in str(error):  # It has no class of its own.
                raise PasswordMissing(address=self.address) from error
            if isinstance(error, OSError) and error.errno in _FORBIDDEN:
                raise NoRight(address=self.address, act=act) from error
            self.close()
            raise Passing(_words(error)) from error
        finally:
            self._rest()


class _Watched(socket.socket):
    """A socket that gives up where somebody is waited for and no byte moves: the library would wait for ever."""

    def __init__(self, connected: socket.socket, limit_s: float) -> None:
        super().__init__(connected.family, connected.type, connected.proto, connected.detach())
        # Small questions go out at once, not after what the server said to the last one.
        self.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.wait_for(limit_s)

    def wait_for(self, limit_s: float | None) -> None:
        """Let no more than so many seconds pass from now on without a byte; None lets any number pass."""
        self._limit_s, self._moved_s = limit_s, time.monotonic()

    def send(self, content: Any, flags: int = 0) -> int:
        with self._watching():
            return super().send(content, flags)

    def recv(self, size: int, flags: int = 0) -> bytes:
        with self._watching():
            return super().recv(size, flags)

    @contextlib.contextmanager
    def _watching(self) -> Iterator[None]:
        try:
            yield
        except TimeoutError as error:  # The library looks up ten times a second, and waits on.
            if self._limit_s is not None and time.monotonic() - self._moved_s > self._limit_s:
                raise _Silent from error
            raise
        self._moved_s = time.monotonic()


class _Silent(ConnectionError):
    """Nothing came and nothing went for too long."""


class _Pinning(paramiko.MissingHostKeyPolicy):
    """Takes the key that the address names; any other unknown one is shown to the person first."""

    def __init__(self, address: Address) -> None:
        self._address = address

    def missing_host_key(self, client: paramiko.SSHClient, hostname: str, key: paramiko.PKey) -> None:
        pinned, found = self._address.options.get("host-key"), key.fingerprint
        if pinned is None:
            pinned = with_option(self._address.shown, "host-key", found)
            raise HostUnknown(address=self._address.shown, fingerprint=found, pinned=pinned)
        if pinned.rstrip("=") != found.rstrip("="):
            raise HostChanged(address=self._address.shown, fingerprint=found)


def _move(files: paramiko.SFTPClient, draft: str, path: str) -> None:
    try:
        files.posix_rename(draft, path)  # In one step, also over half of it.
    except OSError as error:
        if error.errno is not None:
            raise
        with contextlib.suppress(FileNotFoundError):  # A server that knows the plain one only.
            files.remove(path)
        files.rename(draft, path)


def _is_refusal(error: BaseException) -> bool:
    """Tell whether the server said no without a reason, for which it has no word: as when its disk is full."""
    return type(error) is OSError and error.errno is None and not str(error).startswith("Socket")


def _is_cut(error: paramiko.AuthenticationException) -> bool:
    """Tell whether the line ended before the server said what it thinks of a password."""
    return any(sign in str(error) for sign in ("EOF", "timeout"))


def _words(error: Exception) -> str:
    if isinstance(error, TimeoutError | _Silent) or "banner" in str(error) or "timeout" in str(error).lower():
        return "it does not answer"
    if isinstance(error, socket.gaierror):
        return "its name is not known; is there a network?"
    if isinstance(error, ConnectionRefusedError | paramiko.ssh_exception.NoValidConnectionsError):
        return "nothing listens there"
    return "the line was cut"
