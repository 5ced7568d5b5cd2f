"""Sharing a laptop: somebody gets a workspace of their own at it, and what is new goes over with the keyboard.

Levels that nobody else may see yet never leave their owner's workspace: colleagues at one laptop exchange the very
parcels that they would send one another, in a private folder that goes at once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application import maintaining, participating, syncing
from workbench.application.exchanging import Say, Write
from workbench.application.home import Home
from workbench.application.references import assessment_with
from workbench.application.seats import PEOPLE, Seat, first_home, list_seats
from workbench.application.services import Services
from workbench.application.signing import person_of
from workbench.exchange.keys import certificates, trust
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import private_folder
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.kernel.settings import Settings, write_settings
from workbench.kernel.speech import tr
from workbench.store.workspace import Opener, open_workspace


class SeatTaken(WorkbenchError):
    code = "KEY-112"
    message = "{name} works on this laptop already."
    remedy = "Choose them in the list of those who share it."


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who is to share the laptop."""

    name: str
    email: str
    passphrase: str
    """Of the workspace that they get."""
    identity: Path | None = None
    """Their signing identity, where they have one from another laptop: it says that they are the same person."""
    identity_passphrase: str = ""


def add_seat(home: Home, newcomer: Newcomer, folder: Path) -> Seat:
    """Give somebody a folder, keys and an encrypted workspace; those who share the laptop rely on one another.

    Raises SeatTaken, PassphraseTooShort, FileNotWritten, and what reading an identity raises; nothing is made then.
    """
    known = None
    if newcomer.identity is not None:
        known = PersonId(person_of(newcomer.identity, newcomer.identity_passphrase, None))
    others = list_seats(home)
    if any(each.person.id == known or each.person.name == newcomer.name for each in others):
        raise SeatTaken(name=newcomer.name)
    id_ = known or PersonId(new_id())
    own, path = Home(first_home(home).path / PEOPLE / id_, home.clock), _free_name(folder, newcomer.name)
    made = maintaining.make_workspace(own, path, newcomer.name, newcomer.email, id_, newcomer.passphrase)
    identity = str(newcomer.identity) if newcomer.identity else ""
    write_settings(own.settings_file, Settings(workspace=str(path), identity=identity))
    for each in others:
        trust.add_trusted(each.home.trust_list, certificates.read_certificate(own.certificate))
        trust.add_trusted(own.trust_list, certificates.read_certificate(each.home.certificate))
    return Seat(own, made.person, path)


def join(services: Services, assessment: EntityId, seat: Seat, role: str) -> None:
    """Let somebody who shares the laptop join an assessment, unless they are on it."""
    found = assessment_with(services, assessment)
    if all(each.id != seat.person.id for each in participating.people_of(services, assessment)):
        participating.join(services, found, seat.home.certificate, role)


def exchange(services: Services, seat: Seat, say: Say, write: Write) -> None:
    """Bring what is new to whoever takes the keyboard, and back; the workspace of both is unlocked.

    Three ways, as the keys of levels go out once both locks were seen. `say` and `write` as in `syncing.sync`.
    """
    with private_folder() as folder, _opened(services, seat) as there:
        file = Path(folder) / "between.carried"
        for gives in (True, False, True):
            say(
                tr("Bringing what is new to {name} …", name=seat.person.name)
                if gives
                else tr("Taking what is new from them …")
            )
            if gives:
                syncing.carry(services, file, write=write)
                syncing.receive(there, file)
            else:
                syncing.carry(there, file)
                syncing.receive(services, file, write=write)
            file.unlink()


@contextmanager
def _opened(services: Services, seat: Seat) -> Iterator[Services]:
    opener = Opener(seat.person.name, seat.home.device_fingerprint(), seat.home.clock.now, folder=seat.home.path)
    with open_workspace(seat.workspace, opener, writing=True) as workspace:
        yield replace(services, workspace=workspace, home=seat.home, person=seat.person)


def _free_name(folder: Path, name: str) -> Path:
    """Return a file name after a person that no file has."""
    stem = "".join(each if each.isalnum() or each in " -" else " " for each in name).strip() or tr("Colleague")
    found, number = folder / f"{stem}.workbench", 1
    while found.exists():
        number += 1
        found = folder / tr("{stem} {number}.workbench", stem=stem, number=number)
    return found
