"""Sharing a laptop: somebody gets a workspace of their own at it, and what is new goes over with the keyboard.

Levels that nobody else may see yet never leave their owner's workspace: colleagues at one laptop exchange the very
parcels that they would send one another, those that the other does not know, in a private folder that goes at once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application import maintaining, own_keys, participating, syncing
from workbench.application.exchanging import Say, Write
from workbench.application.home import Home
from workbench.application.journalling import note_exchanged
from workbench.application.pulling import Pulled
from workbench.application.references import assessment_with
from workbench.application.seats import PEOPLE, Seat, first_home, list_seats
from workbench.application.services import Services
from workbench.application.signing import person_of
from workbench.domain.journal import Deed
from workbench.exchange.keys import certificates, trust
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import private_folder
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.kernel.settings import Settings, write_settings
from workbench.kernel.speech import tr
from workbench.store.workspace import Opener, open_workspace

KEYBOARD = "keyboard"
"""Kind of what an entry of the log says something went over by: no file, as it never leaves the laptop."""


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

    Three ways, as the keys of levels go out once both locks were seen. `say` and `write` as in `syncing.sync`. The
    logs of both say what went over, once, and nothing where nothing was new.
    """
    given, taken = Pulled(), Pulled()
    with private_folder() as folder, _opened(services, seat) as there:
        file = Path(folder) / "between.carried"
        try:
            for gives in (True, False, True):
                bringing = tr("Bringing what is new to {name} …", name=seat.person.name)
                say(bringing if gives else tr("Taking what is new from them …"))
                if gives:
                    syncing.write_carried(services, file, write=write, known=syncing.list_known(there))
                    syncing.take_carried(there, file, given)
                else:
                    syncing.write_carried(there, file, known=syncing.list_known(services))
                    syncing.take_carried(services, file, taken, write=write)
                file.unlink()
        finally:  # What went over before it was cut off has gone over.
            write(lambda here: _note(here, seat.person.id, given, taken))
            _note(there, services.person.id, taken, given)


def _note(here: Services, other: PersonId, given: Pulled, taken: Pulled) -> None:
    """Write into a log what went to the colleague at this laptop and what came from them."""
    for deed, pulled in ((Deed.SENT, given), (Deed.RECEIVED, taken)):
        for assessment, moved in pulled.moves.items():
            if moved.entries or moved.files:
                note_exchanged(here, assessment, deed, (KEYBOARD, "", ""), str(replace(moved, parcels=0)), [other])


@contextmanager
def _opened(services: Services, seat: Seat) -> Iterator[Services]:
    opener = Opener(seat.person.name, seat.home.device_fingerprint(), seat.home.clock.now, folder=seat.home.path)
    with open_workspace(seat.workspace, opener, writing=True) as workspace:
        own_keys.lock(seat.home, seat.workspace)
        yield replace(services, workspace=workspace, home=seat.home, person=seat.person)


def _free_name(folder: Path, name: str) -> Path:
    """Return a file name after a person that no file has."""
    stem = "".join(each if each.isalnum() or each in " -" else " " for each in name).strip() or tr("Colleague")
    found, number = folder / f"{stem}.workbench", 1
    while found.exists():
        number += 1
        found = folder / tr("{stem} {number}.workbench", stem=stem, number=number)
    return found
