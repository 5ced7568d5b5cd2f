"""Encrypted workspaces: the keys of those that were unlocked in this run, and the one way to a connection.

An encrypted file is SQLCipher's, version 4 as it comes, so that other programs open it with the same passphrase.
Its first 16 bytes are a salt that belongs to its key. Copies and snapshots keep both: whoever unlocked a workspace
has unlocked them too, and nobody hands a passphrase from function to function.
"""

import os
import sqlite3
import stat
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.store.errors import ForeignFileBeside, PassphraseTooShort, WorkspaceLocked, WrongPassphrase

MAGIC = b"SQLite format 3\x00"
BUSY_MS = 5_000
SALT_BYTES, PAGE, RESERVED = 16, 4096, 80
"""Bytes of the salt, of a page, and of what ends a page: 16 that begin its encryption, 64 that seal it."""
SHORTEST = 8
"""Characters of a passphrase."""
LONGEST = 64 << 20
"""Bytes of a text or of a part of evidence that is read; ours have 1 MiB at most."""
_BESIDE = ("-wal", "-shm", "-journal")
_NAMES_A_HEAD = bytes.fromhex("d9d505f920a163d7")
"""Ends a journal that belongs to a transaction over several files."""
_KNOWN_HEADS = (MAGIC, b"PK\x03\x04", b"%PDF-", b"age-encryption.o", b"-----BEGIN AGE E")
"""First bytes of files that are no workspace, however well they are packed or sealed."""
_ROUNDS, _SEAL_ROUNDS, _SEAL_MASK = 256_000, 2, 0x3A
_SEAL_BYTES = 64
_SAMPLES = 16
"""Pages that are looked at where the first does not say what a file is."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a workspace and its copies."""

    salt: bytes
    raw: bytes = field(repr=False)
    """32 bytes, derived once from the passphrase: that takes about 0.3 s, opening with it 0.5 ms."""

    @property
    def words(self) -> str:
        """Return the key as SQLCipher takes it."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


_UNLOCKED: dict[bytes, Key] = {}
"""The keys of this run, by salt."""


def is_encrypted(path: Path) -> bool:
    """Tell whether a file is an encrypted workspace: it was unlocked, or every page of it looks like noise."""
    salt = _head_of(path)
    return salt in _UNLOCKED or (bool(salt) and not salt.startswith(_KNOWN_HEADS) and _is_noise(path))


def is_locked(path: Path) -> bool:
    """Tell whether a file can't be opened before its passphrase was given."""
    return _head_of(path) not in _UNLOCKED and is_encrypted(path)


def key_of(path: Path) -> Key | None:
    """Return the key of a file; None for a plain one. Raises WorkspaceLocked."""
    found = _UNLOCKED.get(_head_of(path))
    if found is None and is_encrypted(path):
        raise WorkspaceLocked(path=path)
    return found


def raw_of(salt: bytes) -> bytes | None:
    """Return the raw key of the workspaces with a salt; None before one of them was unlocked."""
    found = _UNLOCKED.get(salt)
    return found.raw if found else None


def unlock(path: Path, passphrase: str) -> Key:
    """Derive the key of an encrypted file and remember it for this run. Raises WrongPassphrase."""
    key = _derived(passphrase, _head_of(path))
    if not _seals(path, key):
        raise WrongPassphrase(path=path)
    _UNLOCKED[key.salt] = key
    return key


def unlock_if(salt: bytes, passphrase: str, fits: Callable[[bytes], bool]) -> bool:
    """Derive the key that belongs to a salt, be its file at hand or not, and remember it if its raw key fits."""
    key = _derived(passphrase, salt)
    if not fits(key.raw):
        return False
    _UNLOCKED[salt] = key
    return True


def new_key(passphrase: str) -> Key:
    """Return a key for a file that is yet to be made, and remember it for this run. Raises PassphraseTooShort."""
    if len(passphrase) < SHORTEST:
        raise PassphraseTooShort(least=SHORTEST)
    key = _derived(passphrase, os.urandom(SALT_BYTES))
    _UNLOCKED[key.salt] = key
    return key


def lock(path: Path) -> None:
    """Forget the key of a file."""
    _UNLOCKED.pop(_head_of(path), None)


def lock_all() -> None:
    """Forget every key."""
    _UNLOCKED.clear()


def connect(path: Path, mode: str, *, key: Key | None = None, kind: Any = None) -> sqlite3.Connection:
    """Open a database in a mode of SQLite, e.g. `ro` or `rw`; `key` is for a file that is still empty.

    `kind` makes another class of connection from the usual one. Raises WorkspaceLocked or ForeignFileBeside.
    """
    _check_beside(path)
    key = key or key_of(path)
    module = sqlite3 if key is None else _sqlcipher()
    # isolation_level=None: transactions are begun in one place, the engine's begin event.
    more = {"factory": kind(module.Connection)} if kind else {}
    connection = module.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False,
        timeout=BUSY_MS / 1000, **more,
    )  # fmt: skip
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.words}"')
        connection.execute("PRAGMA cipher_compatibility = 4")
    _disarm(connection)
    return connection


def module_of(connection: sqlite3.Connection) -> Any:
    """Return the library that made a connection."""
    return sqlite3 if isinstance(connection, sqlite3.Connection) else _sqlcipher()


class Unsealing:
    """Reads encrypted pages as they lie on the disk, whatever SQLCipher thinks of their seals."""

    def __init__(self, key: Key) -> None:
        from cryptography.hazmat.primitives.ciphers.algorithms import AES

        self._cipher = AES(key.raw)

    def read(self, number: int, page: bytes) -> bytes:
        """Return what a page holds; its first 16 bytes, where it is the file's first, are those of a plain file."""
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        start = SALT_BYTES if number == 1 else 0
        body, end = page[start : PAGE - RESERVED], page[PAGE - RESERVED :]
        if len(page) < PAGE or not any(page):  # Cut off, or never written.
            return b""
        reading = Cipher(self._cipher, CBC(end[:16])).decryptor()
        return (MAGIC if number == 1 else b"") + reading.update(body) + reading.finalize()


def _check_beside(path: Path) -> None:
    """Refuse files that SQLite would follow or play back, and that are none of ours.

    It writes into a log that is a link to another file, waits at one that is a pipe, and removes the file that the
    end of a journal names as the head of several.
    """
    whole = path.resolve()
    for suffix in _BESIDE:
        each = whole.with_name(whole.name + suffix)
        try:
            kind = each.lstat().st_mode
        except OSError:  # It is not there.
            continue
        if not stat.S_ISREG(kind):
            raise ForeignFileBeside(path=each, reason="it is a link, a folder or a pipe")
        if suffix == "-journal" and _end_of(each) == _NAMES_A_HEAD:
            raise ForeignFileBeside(path=each, reason="it names a further file, as none of ours does")


def _end_of(path: Path) -> bytes:
    with path.open("rb") as stream:
        stream.seek(max(path.stat().st_size - len(_NAMES_A_HEAD), 0))
        return stream.read()


def _disarm(connection: sqlite3.Connection) -> None:
    """Let nothing that a file brings along do more than be read."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")  # No answer in a temporary file.
    connection.execute("PRAGMA cell_size_check = ON")
    if not isinstance(connection, sqlite3.Connection):
        connection.set_authorizer(_allow)  # type: ignore[attr-defined]
        return
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)


def write_anew(connection: sqlite3.Connection) -> None:
    """Let SQLite write a whole file anew, for which it attaches one of its own; nothing else may attach any."""
    plain = isinstance(connection, sqlite3.Connection)
    if plain:
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
    else:
        connection.set_authorizer(None)  # type: ignore[attr-defined]
    try:
        connection.execute("VACUUM")
    finally:
        if plain:
            connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        else:
            connection.set_authorizer(_allow)  # type: ignore[attr-defined]


def _allow(action: int, *_: object) -> int:
    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK


def _sqlcipher() -> Any:
    from sqlcipher3 import dbapi2  # Not for plain workspaces, nor before the first window stands.

    return _quiet(dbapi2)


def _quiet(module: Any) -> Any:
    """Keep SQLCipher from writing on standard error what it finds damaged: who reads says so in words."""
    if not getattr(module, "is_quiet", False):
        module.connect(":memory:").execute("PRAGMA cipher_log_level = NONE").close()
        module.is_quiet = True
    return module


def _derived(passphrase: str, salt: bytes) -> Key:
    import hashlib
    import unicodedata

    # The same letters are written differently on a Mac.
    words = unicodedata.normalize("NFC", passphrase).encode()
    return Key(salt, hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, 32))


def _seals(path: Path, key: Key) -> bool:
    """Tell whether the key made the seal of a page; of a damaged file several are tried."""
    import hashlib
    import hmac

    secret = hashlib.pbkdf2_hmac("sha512", key.raw, bytes(each ^ _SEAL_MASK for each in key.salt), _SEAL_ROUNDS, 32)
    for number, page in _samples(path):
        body = page[SALT_BYTES if number == 1 else 0 : -_SEAL_BYTES] + number.to_bytes(4, "little")
        if hmac.compare_digest(hmac.new(secret, body, "sha512").digest(), page[-_SEAL_BYTES:]):
            return True
    return False


def _head_of(path: Path) -> bytes:
    if not path.is_file():  # A pipe would be waited for.
        return b""
    try:
        with path.open("rb") as stream:
            return stream.read(SALT_BYTES)
    except OSError:  # Whoever opens it next says why it can't be read.
        return b""


def _samples(path: Path) -> list[tuple[int, bytes]]:
    """Return some of the pages, the first and the last among them, with their numbers."""
    with path.open("rb") as stream:
        count = path.stat().st_size // PAGE
        numbers = sorted({1 + at * (count - 1) // max(_SAMPLES - 1, 1) for at in range(_SAMPLES)}) if count else []
        found = []
        for number in numbers:
            stream.seek((number - 1) * PAGE)
            found.append((number, stream.read(PAGE)))
    return found


def _is_noise(path: Path) -> bool:
    try:
        pages = _samples(path)
    except OSError:  # As above.
        return False
    return bool(pages) and all(_is_even(page) for _, page in pages)


def _is_even(page: bytes) -> bool:
    """Tell whether a page's bytes are as evenly spread as encryption makes them: 16 of each, never 64 of one."""
    counts = Counter(page)
    return len(counts) > 220 and max(counts.values()) < 64
