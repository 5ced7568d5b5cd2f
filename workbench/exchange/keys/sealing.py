"""Files sealed to recipients with age, and opened with a key: piece by piece, so that no size is too much."""

import binascii
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol, TypeAlias

import pyrage

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, durable_file, read_file

SUFFIX = ".age"
KEY_LIMIT = 100_000
_ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_MARKS = (b"age-encryption.org/", _ARMOUR)
_PASSPHRASE = b"-> scrypt "
_NO_KEY = "No matching keys"
_HEAD = 200
Key: TypeAlias = pyrage.x25519.Identity


class NotSealed(WorkbenchError):
    code = "PKG-030"
    message = "{path} is not sealed."
    remedy = "It can be opened as it is; what is sealed ends in .age."


class SealedForOthers(WorkbenchError):
    code = "PKG-031"
    message = "{path} is sealed for others: your key does not open it."
    remedy = "Ask whoever sealed it to seal it for you too, or unseal it with the key that it was sealed for."


class SealedByPassphrase(WorkbenchError):
    code = "PKG-032"
    message = "{path} was encrypted with a passphrase and not to recipients."
    remedy = "Open it with age and that passphrase, or ask for it sealed to your key."


class SealBroken(WorkbenchError):
    code = "PKG-033"
    message = "{path} is sealed, and was changed or cut off on its way."
    remedy = "Ask whoever sent it for the file again; nothing was written."


class NotARecipient(WorkbenchError):
    code = "PKG-034"
    message = "“{given}” is no age recipient."
    remedy = "It begins with age1 and is copied whole; `age-keygen -y` and the file me.crt tell it."


class NotAKey(WorkbenchError):
    code = "PKG-035"
    message = "{path} holds no age key."
    remedy = "It is a text file with a line that begins with AGE-SECRET-KEY-1, such as age.key."


class Written(Protocol):
    """What pieces are written to."""

    def write(self, content: bytes, /) -> int: ...

    def flush(self) -> None: ...


def is_sealed(path: Path) -> bool:
    """Tell whether a file is one that age made, by its first bytes. Raises FileNotRead."""
    if not path.is_file():  # Of a pipe one would wait for ever.
        return False
    with _reading(path) as stream:
        return stream.read(_HEAD).startswith(_MARKS)


def seal(source: Path, target: Path, recipients: Sequence[str]) -> None:
    """Encrypt a file to recipients (`age1…`), each of whom can open it alone.

    Raises NotARecipient, FileNotRead or FileNotWritten.
    """
    known = [read_recipient(each) for each in recipients]
    with _reading(source) as stream, durable_file(target) as sealed:
        careful = _Careful(sealed)
        try:
            pyrage.encrypt_io(stream, careful, known)
        except (pyrage.EncryptError, OSError) as error:
            raise careful.fault or OSError(str(error)) from error


def unseal(source: Path, target: Path, keys: Sequence[Key]) -> None:
    """Decrypt a file with one of some keys, all of it or nothing, for its owner alone.

    Raises NotSealed, SealedForOthers, SealedByPassphrase, SealBroken, FileNotRead or FileNotWritten.
    """
    if not is_sealed(source):
        raise NotSealed(path=source)
    with _reading(source) as stream, durable_file(target, private=True) as opened:
        careful = _Careful(opened)
        try:
            pyrage.decrypt_io(stream, careful, keys)
        except pyrage.DecryptError as error:
            raise (why_closed(source) if _NO_KEY in str(error) else SealBroken)(path=source) from error
        except OSError as error:  # What pyrage calls a chunk that does not fit.
            raise careful.fault or SealBroken(path=source) from error


def unseal_into(source: BinaryIO, target: Written, keys: Sequence[Key]) -> bool:
    """Decrypt a stream with one of some keys; False where it is sealed for others, changed, or not sealed at all.

    By then `target` may have been given the beginning. Raises what writing to it raises.
    """
    careful = _Careful(target)
    try:
        pyrage.decrypt_io(source, careful, keys)
    except (pyrage.DecryptError, OSError):
        if careful.fault is not None:
            raise careful.fault from None
        return False
    return True


def sha256_inside(source: BinaryIO, keys: Sequence[Key]) -> str | None:
    """Return the SHA-256 (hex) of what a sealed stream holds; None where `unseal_into` is False."""
    digest = _Digest()
    return digest.hex() if unseal_into(source, digest, keys) else None


def seal_bytes(content: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt bytes to recipients (`age1…`). Raises NotARecipient."""
    return pyrage.encrypt(content, [read_recipient(each) for each in recipients])


def unseal_bytes(content: bytes, keys: Sequence[Key]) -> bytes | None:
    """Decrypt bytes with one of some keys; None where they are sealed for others, changed, or not sealed at all."""
    try:
        return pyrage.decrypt(content, keys)
    except (pyrage.DecryptError, OSError):  # The second is what pyrage calls a chunk that does not fit.
        return None


def new_lane_key() -> tuple[str, str]:
    """Make a key for one lane; return the secret and the recipient that belongs to it."""
    key = pyrage.x25519.Identity.generate()
    return str(key), str(key.to_public())


def key_of(secret: str) -> Key | None:
    """Return the key that a secret text is; None where it is none."""
    try:
        return pyrage.x25519.Identity.from_str(secret)
    except pyrage.IdentityError:
        return None


def read_keys(path: Path) -> list[Key]:
    """Read a key file as age-keygen writes it. Raises NotAKey or FileNotRead."""
    return keys_in(read_file(path, limit=KEY_LIMIT).decode("utf-8", "replace"), path)


def keys_in(text: str, path: Path) -> list[Key]:
    """Return the keys in the text of a key file. Raises NotAKey, which names its path."""
    try:
        keys = [pyrage.x25519.Identity.from_str(line) for line in _told(text.splitlines())]
    except pyrage.IdentityError as error:
        raise NotAKey(path=path) from error
    if not keys:
        raise NotAKey(path=path)
    return keys


def _told(lines: Iterable[str]) -> list[str]:
    stripped = (line.strip() for line in lines)
    return [line for line in stripped if line and not line.startswith("#")]


def read_recipient(given: str) -> pyrage.x25519.Recipient:
    """Read an age recipient. Raises NotARecipient."""
    try:
        return pyrage.x25519.Recipient.from_str(given.strip())
    except pyrage.RecipientError as error:
        raise NotARecipient(given=given) from error


def why_closed(source: Path) -> type[WorkbenchError]:
    """Return why no key fits: an age file names its kinds of recipients in its first lines. Raises FileNotRead."""
    with _reading(source) as stream:
        head = stream.read(_HEAD)
    if head.startswith(_ARMOUR):
        line = b"".join(head.splitlines()[1:2])
        head = binascii.a2b_base64(line[: len(line) // 4 * 4])
    return SealedByPassphrase if _PASSPHRASE in head else SealedForOthers


def _reading(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error


class _Digest:
    """Takes the SHA-256 of what is written to it, and keeps nothing else."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def write(self, content: bytes) -> int:
        self._digest.update(content)
        return len(content)

    def flush(self) -> None:
        """Nothing waits."""

    def hex(self) -> str:
        return self._digest.hexdigest()


class _Careful:
    """A stream that remembers why writing to it failed: pyrage tells it like damage."""

    def __init__(self, stream: Written) -> None:
        self._stream = stream
        self.fault: Exception | None = None

    def write(self, content: bytes) -> int:
        try:
            return self._stream.write(content)
        except Exception as error:
            self.fault = error
            raise OSError(str(error)) from error

    def flush(self) -> None:
        self._stream.flush()
