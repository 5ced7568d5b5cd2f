"""Who shares this laptop: each with a folder, keys and an encrypted workspace of their own.

The folders of all but the first lie in that of the laptop's first person.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application.home import Home, Person
from workbench.kernel.settings import read_settings, write_settings
from workbench.store.encryption import is_encrypted

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who works on this laptop."""

    home: Home
    person: Person
    workspace: Path

    @property
    def is_sealed(self) -> bool:
        """Tell whether nobody else at this laptop can read the workspace."""
        return is_encrypted(self.workspace)


def first_home(home: Home) -> Home:
    """Return the folder of the laptop's first person, given that of anybody who shares it."""
    return Home(home.path.parents[1], home.clock) if home.path.parent.name == PEOPLE else home


def list_seats(home: Home) -> tuple[Seat, ...]:
    """List who shares the laptop, its first person first; who has no workspace yet is left out."""
    first = first_home(home)
    homes = [first, *(Home(each, home.clock) for each in sorted((first.path / PEOPLE).glob("*")) if each.is_dir())]
    found = [(each, each.find_person(), read_settings(each.settings_file).workspace) for each in homes]
    return tuple(
        Seat(each, person, Path(workspace))
        for each, person, workspace in found
        if person is not None and workspace and Path(workspace).is_file()
    )


def sit_down(seat: Seat) -> None:
    """Remember who is at the keyboard: the next start asks for their passphrase."""
    first = first_home(seat.home)
    settings = read_settings(first.settings_file)
    write_settings(first.settings_file, replace(settings, keyboard="" if seat.home == first else seat.person.id))


def at_keyboard(home: Home) -> Home:
    """Return the folder of whoever was at the keyboard last."""
    chosen = first_home(home).path / PEOPLE / (read_settings(first_home(home).settings_file).keyboard or "-")
    return Home(chosen, home.clock) if chosen.is_dir() else home


def names_of_others(home: Home) -> dict[str, str]:
    """Return the names of those who share the laptop with the owner of a folder, by their id."""
    return {each.person.id: each.person.name for each in list_seats(home) if each.home.path != home.path}
