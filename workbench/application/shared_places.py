"""Choosing the place that is shared with colleagues: its address is kept without the password."""

from dataclasses import dataclass
from urllib.parse import quote

from workbench.exchange.keys import remembering
from workbench.exchange.sync.addresses import Kind, read_address
from workbench.exchange.sync.hub import open_hub
from workbench.exchange.sync.secrets import keyring_name
from workbench.kernel.errors import WorkbenchError


class PlaceMissing(WorkbenchError):
    code = "HUB-104"
    message = "No address was given."
    remedy = "Type the path of a folder, or an address such as https://cloud.example.org/dav/assessors."


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A place as it was chosen."""

    address: str
    """Without the password; what the settings keep."""
    password: str | None
    """None where none was given."""

    @property
    def is_folder(self) -> bool:
        """Tell whether it needs neither a user nor a password."""
        return "://" not in self.address


def read_place(url: str, user: str = "", password: str = "") -> SharedPlace:
    """Read an address that was typed; user and password stand in it or beside it. Raises PlaceMissing or NotAHub."""
    if not url.strip():
        raise PlaceMissing
    address, within = read_address(url)
    shown = address.shown
    if user.strip() and not address.user and address.kind is not Kind.FOLDER:
        scheme, _, rest = shown.partition("://")
        shown = f"{scheme}://{quote(user.strip(), safe='')}@{rest}"
        address, _ = read_address(shown)
    return SharedPlace(address.shown, password or within)


def check_there(place: SharedPlace, kept: str) -> None:
    """Look whether a folder is there that is to take the place of the kept one. Raises PlaceNotThere or NotAHub.

    A server is asked by the next sync.
    """
    if kept and place.is_folder and place.address != kept:
        open_hub(place.address, may_make=False).close()


def can_remember() -> bool:
    """Tell whether this computer has a keyring that could remember the password of a place."""
    return remembering.is_available()


def remember(place: SharedPlace) -> None:
    """Keep the password of a place in the keyring of this computer. Raises NoKeyring."""
    if place.password:
        remembering.remember(keyring_name(read_address(place.address)[0]), place.password)
