"""The shared place: dumb storage to which each device only ever adds objects that nobody changes."""

from typing import BinaryIO, Protocol

from workbench.exchange.sync.addresses import Address, Kind, read_address
from workbench.exchange.sync.patience import USUAL, Patience
from workbench.exchange.sync.secrets import Secrets
from workbench.exchange.sync.storage import Storage, StoredHub


class Hub(Protocol):
    """A place with folders of named objects, wherever it lies.

    A name holds the hash of its object, so that two devices never add different bytes under one name, and
    no locks are needed; a reader checks that hash, and skips what somebody is still adding. Each act ends within
    half a minute of silence. Not to be used by two threads at a time. All may raise HubUnreachable,
    PasswordRefused, NoRight and their like.
    """

    @property
    def address(self) -> str:
        """What people see of the address: never a password."""

    def list(self, folder: str) -> frozenset[str]:
        """Return the names in a folder, none where it is not there yet; in one request, drafts left out."""

    def read(self, folder: str, name: str, limit: int) -> bytes:
        """Return an object of at most `limit` bytes. Raises ObjectMissing, ObjectTooLarge."""

    def fetch(self, folder: str, name: str, target: BinaryIO, limit: int) -> None:
        """Write an object of at most `limit` bytes to `target` as a stream. Raises as `read`, perhaps halfway."""

    def add(self, folder: str, name: str, content: bytes) -> None:
        """Add an object and read it back; the same once more changes nothing. Raises ObjectDiffers, HubFull, NotKept.

        What is whole is never overwritten; half of this object, left by a cut line, is.
        """

    def send(self, folder: str, name: str, source: BinaryIO, size: int) -> None:
        """As `add`, for the next `size` bytes of a stream that can seek, without holding them in memory."""

    def close(self) -> None:
        """Let go of the connection."""


def open_hub(url: str, secrets: Secrets | None = None, *, patience: Patience = USUAL, may_make: bool = True) -> Hub:
    """Reach a shared place: a folder, or an address with https, webdavs, s3 or sftp; made where it may be.

    Raises NotAHub, PlaceNotThere, HubUnreachable, PasswordMissing, PasswordRefused, NoRight, CertificateNotTrusted,
    NotProtected, HostUnknown, HostChanged.
    """
    address, own = read_address(url)
    secrets = (secrets or Secrets()).with_own(own)
    hub = StoredHub(_storage(address, secrets), patience)
    try:
        hub.greet(may_make=may_make)
    except BaseException:
        hub.close()
        raise
    return hub


def _storage(address: Address, secrets: Secrets) -> Storage:
    # What a kind needs is loaded when a place of that kind is opened.
    if address.kind is Kind.FOLDER:
        from workbench.exchange.sync.folder import FolderStorage

        return FolderStorage(address)
    if address.kind is Kind.WEBDAV:
        from workbench.exchange.sync.webdav import WebDavStorage

        return WebDavStorage(address, secrets)
    if address.kind is Kind.S3:
        from workbench.exchange.sync.s3 import S3Storage

        return S3Storage(address, secrets)
    from workbench.exchange.sync.sftp import SftpStorage

    return SftpStorage(address, secrets)
