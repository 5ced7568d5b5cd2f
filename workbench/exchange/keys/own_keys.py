"""A laptop's own keys: in clear files, or locked under the keys of the encrypted workspaces that its person opens.

Locked, they are of no use to whoever shares the account of the operating system; whoever has opened one of those
workspaces has them with it, and is asked for nothing more.
"""

import base64
import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from workbench.exchange.keys.sealing import key_of
from workbench.kernel.canonical import canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, durable_write, make_folder, read_file, sync_folder

AGE, DEVICE = "age.key", "device.key"
"""What opens what was sealed for this laptop; what its parcels are signed with."""
FOLDER = "keys"
_LIMIT = 100_000
_NONCE_BYTES, _KEY_BYTES = 12, 32
_PURPOSE = b"assessor workbench: the own keys of a laptop"
RawKeys = Callable[[bytes], bytes | None]
"""Returns the raw key of a workspace by the salt of its file; None while it is locked."""
Texts = dict[str, str]
"""What stands in the key files, by their names."""


class OwnKeysLocked(WorkbenchError):
    code = "KEY-113"
    message = "Your own keys are locked: they open with the passphrase of {workspace}."
    remedy = "Run the command on a terminal, which asks for it, or set WORKBENCH_PASSPHRASE to it."
    window_remedy = "Open that workspace first, or give its passphrase when it is asked for."


class OwnKeysDamaged(WorkbenchError):
    code = "KEY-114"
    message = "{path} holds your own keys, and was changed or cut off."
    remedy = "Take it from a backup of your own folder; nothing else opens what was sealed for you so far."


@dataclass(frozen=True, slots=True)
class Lock:
    """A copy of the keys under the key of one workspace."""

    path: Path
    workspace: str
    """Where the workspace lay."""
    salt: bytes
    recipient: str
    """The age recipient that belongs to the key in it."""
    nonce: bytes
    sealed: bytes

    def open(self, raw: bytes) -> Texts | None:
        """Return the keys; None where this is another workspace's key, or the copy was changed."""
        try:
            return dict(json.loads(_cipher(raw, self.salt).decrypt(self.nonce, self.sealed, self._bound)))
        except InvalidTag:
            return None

    def fits(self, raw: bytes) -> bool:
        """Tell whether a raw key opens it."""
        return self.open(raw) is not None

    @property
    def _bound(self) -> bytes:
        return self.salt + self.recipient.encode()

    @classmethod
    def make(cls, home: Path, workspace: Path, salt: bytes, raw: bytes, texts: Texts) -> "Lock":
        """Lock keys under the raw key of a workspace."""
        nonce, recipient = os.urandom(_NONCE_BYTES), _recipient_of(texts.get(AGE, ""))
        sealed = _cipher(raw, salt).encrypt(nonce, canonical(texts), salt + recipient.encode())
        return cls(home / FOLDER / f"{salt.hex()}.json", str(workspace), salt, recipient, nonce, sealed)

    def to_bytes(self) -> bytes:
        """Return what is written into its file."""
        told = {
            "format": 1, "workspace": self.workspace, "salt": self.salt.hex(), "recipient": self.recipient,
            "nonce": self.nonce.hex(), "sealed": base64.b64encode(self.sealed).decode(),
        }  # fmt: skip
        return canonical(told)


def list_locks(home: Path) -> list[Lock]:
    """List the locked copies of a home that can be read. Raises OwnKeysDamaged where there are some and none can."""
    files = sorted((home / FOLDER).glob("*.json"))
    found = [each for each in map(_read_lock, files) if each is not None]
    if files and not found:
        raise OwnKeysDamaged(path=files[0])
    return found


def read_texts(home: Path, name: str, raw_of: RawKeys) -> list[str]:
    """Return what stands in a key file: in the clear one, and in each locked copy that opens; nothing before `init`.

    Raises OwnKeysLocked where nothing but locked copies is there, or OwnKeysDamaged.
    """
    clear, locks = _read_clear(home, name), list_locks(home)
    unlocked = [(each, raw) for each in locks if (raw := raw_of(each.salt)) is not None]
    opened = [texts for each, raw in unlocked if (texts := each.open(raw)) is not None]
    found = [clear] * bool(clear) + [texts[name] for texts in opened if name in texts]
    if not found and unlocked and not opened:
        raise OwnKeysDamaged(path=unlocked[0][0].path)
    if not found and locks and not opened:
        raise OwnKeysLocked(workspace=" or ".join(sorted({Path(each.workspace).name for each in locks})))
    return list(dict.fromkeys(found))


def read_recipient(home: Path) -> str:
    """Return the age recipient of a home, be its key locked or not; empty where it has none."""
    if clear := _read_clear(home, AGE):
        return _recipient_of(clear)
    return next((each.recipient for each in list_locks(home)), "")


def add_lock(home: Path, workspace: Path, salt: bytes, raw: bytes, raw_of: RawKeys) -> None:
    """See to it that the keys open with the raw key of a workspace; nothing goes.

    Raises OwnKeysLocked where they can't be reached now, OwnKeysDamaged or FileNotWritten.
    """
    texts = _gathered(home, raw_of)
    if not texts:
        return
    locks = list_locks(home)
    for each in locks:
        own = raw_of(each.salt)
        if own is not None and each.salt != salt and each.open(own) != texts:
            _write(Lock.make(home, Path(each.workspace), each.salt, own, texts), own, texts)
    if not any(each.salt == salt and each.open(raw) == texts for each in locks):
        _write(Lock.make(home, workspace, salt, raw, texts), raw, texts)


def remove_clear(home: Path, workspace: Path, salt: bytes) -> None:
    """Remove the clear files, and the copies under former keys of a workspace, once the one under its key is there."""
    locks = list_locks(home)
    if any(each.salt == salt for each in locks):
        gone = [home / name for name in (AGE, DEVICE)]
        gone += [each.path for each in locks if each.workspace == str(workspace) and each.salt != salt]
        _remove([each for each in gone if each.exists()])


def _gathered(home: Path, raw_of: RawKeys) -> Texts:
    """Return all keys: each age key, as what was sealed for an older one stays sealed; else the one in clear first."""
    ages, devices = (read_texts(home, name, raw_of) for name in (AGE, DEVICE))
    lines = dict.fromkeys(line.strip() for text in ages for line in text.splitlines() if line.strip()[:1] not in "#")
    if any(key_of(each) is None for each in lines):
        raise OwnKeysDamaged(path=home / AGE)
    return ({AGE: "".join(f"{each}\n" for each in lines)} if lines else {}) | ({DEVICE: devices[0]} if devices else {})


def _write(lock: Lock, raw: bytes, texts: Texts) -> None:
    def read_back(written: Path) -> None:
        found = _read_lock(written)
        if found is None or found.open(raw) != texts:
            raise OwnKeysDamaged(path=lock.path)

    make_folder(lock.path.parent, private=True)
    durable_write(lock.path, lock.to_bytes(), private=True, check=read_back)


def _remove(paths: list[Path]) -> None:
    for each in paths:
        with contextlib.suppress(OSError):  # Somebody reads it this moment; it goes the next time.
            each.unlink(missing_ok=True)
    for folder in {each.parent for each in paths}:
        sync_folder(folder)


def _read_clear(home: Path, name: str) -> str:
    try:
        return read_file(home / name, limit=_LIMIT).decode("utf-8", "replace")
    except FileNotRead:
        return ""


def _read_lock(path: Path) -> Lock | None:
    try:
        told = json.loads(read_file(path, limit=_LIMIT))
        salt, nonce = bytes.fromhex(told["salt"]), bytes.fromhex(told["nonce"])
        sealed = base64.b64decode(told["sealed"], validate=True)
        return Lock(path, str(told["workspace"]), salt, str(told["recipient"]), nonce, sealed)
    except (WorkbenchError, ValueError, KeyError, TypeError):
        return None


def _recipient_of(text: str) -> str:
    first = next((line.strip() for line in text.splitlines() if line.startswith("AGE-SECRET-KEY-")), "")
    return str(pyrage.x25519.Identity.from_str(first).to_public()) if first else ""


def _cipher(raw: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(hashes.SHA256(), _KEY_BYTES, salt, _PURPOSE).derive(raw))
