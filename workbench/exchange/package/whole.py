"""The digest of a package's file as a whole, computed beside the check on a thread of its own: it takes as long."""

import hashlib
import threading

from workbench.exchange.package.container import CHUNK, Container, NotAPackage
from workbench.kernel.tongue import say


class WholeDigest:
    """Hashes the file of an opened package while its members are checked; left early, it stops.

    A small one is hashed when its digest is asked for, without a thread.
    Raises NotAPackage where another file lies at that path by now, FileNotRead where it can't be opened.
    """

    def __init__(self, container: Container) -> None:
        self._container = container
        self._stream = container.opened_again()
        self._digest, self._size = hashlib.sha256(), 0
        self._error: OSError | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._read, name="digest", daemon=True)

    def __enter__(self) -> "WholeDigest":
        if self._container.whole_size > CHUNK:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()
        self._stream.close()

    def result(self) -> str:
        """Wait for the SHA-256 (hex) of the file as it was opened."""
        if self._container.whole_size > CHUNK:
            self._thread.join()
        else:
            self._read()
        if self._error is not None or self._size != self._container.whole_size:
            raise NotAPackage(path=self._container.path, reason=say("package.changed_meanwhile"))
        return self._digest.hexdigest()

    def _read(self) -> None:
        try:
            while not self._stop.is_set() and (piece := self._stream.read(CHUNK)):
                self._digest.update(piece)
                self._size += len(piece)
        except OSError as error:
            self._error = error
