"""Exchanging with colleagues through a shared place, or through a file that is carried by hand."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application import asking, erasing, maintaining
from workbench.application.changes import EVERYTHING, Changes
from workbench.application.exchanging import Exchange, Say, Write, exchange_with
from workbench.application.introducing import introduce
from workbench.application.journalling import note_exchanged
from workbench.application.participating import CERTIFICATE
from workbench.application.pulling import Invitation, Listing, Pulled, pull
from workbench.application.pushing import Pushed, push
from workbench.application.references import list_assessments
from workbench.application.services import Services
from workbench.domain.assessments import value_of
from workbench.domain.journal import Deed
from workbench.domain.revisions import Statement
from workbench.exchange.keys import remembering
from workbench.exchange.keys.certificates import fingerprint_of, read_certificate, to_pem
from workbench.exchange.sync.addresses import read_address
from workbench.exchange.sync.carrying import reading_carried, writing_carried
from workbench.exchange.sync.hub import Hub, open_hub
from workbench.exchange.sync.layout import check_layout
from workbench.exchange.sync.names import ASKED, BLOBS, LANES, LOG, PACKAGES, PEOPLE, blob_name, person_name
from workbench.exchange.sync.secrets import Secrets, secrets_of_file
from workbench.kernel import clock as clocks
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId
from workbench.kernel.settings import read_settings, write_settings
from workbench.kernel.speech import tr

FOLDERS = (LOG, LANES, BLOBS, PACKAGES, ASKED, PEOPLE)
PLACE, CARRIED = "shared place", "carried file"
"""Kinds of what an entry of the log says something went through."""


class NoSharedPlace(WorkbenchError):
    code = "HUB-102"
    message = "No shared place is known yet."
    remedy = "Give it once: `workbench sync WS --hub URL`; the help page shared-place.md shows what a URL can be."
    window_remedy = "Choose one under Sync."


@dataclass(frozen=True, slots=True)
class Synced:
    """What a sync brought and took."""

    sent: int
    """Revisions."""
    received: int
    """Revisions that were new here."""
    sent_blobs: int
    received_blobs: int
    conflicts: tuple[dict[str, Json], ...]
    invitations: tuple[Invitation, ...]
    problems: tuple[str, ...]
    changes: Changes
    was_put_back: bool = False
    """The workspace was an older copy of itself: it goes on as a new device."""

    def to_json(self) -> dict[str, Json]:
        """Return it as `sync --json` and `receive --json` give it."""
        return {
            "sent": self.sent, "received": self.received, "sent_blobs": self.sent_blobs,
            "received_blobs": self.received_blobs, "new_revisions": self.received, "new_blobs": self.received_blobs,
            "conflicts": list(self.conflicts),
            "invitations": [
                {"assessment": each.assessment, "name": each.name, "email": each.email, "fingerprint": each.fingerprint}
                for each in self.invitations
            ],
            "problems": list(self.problems), "was_put_back": self.was_put_back,
        }  # fmt: skip


def sync(
    services: Services, hub: Hub, say: Say | None = None, write: Write | None = None, but_not: Collection[EntityId] = ()
) -> Synced:
    """Take what colleagues added and add what they lack; it can be cut off anywhere and run again.

    A window runs it in a job, with services that only read, and with a `write` that hands each step to the thread
    that writes and waits for it. `say` hears of each step and may raise to call the sync off. Nothing of the
    assessments in `but_not` is sent. Raises NewerPlace, HubUnreachable and its like.
    """
    exchange = exchange_with(services, hub, say, write)
    exchange.write(_introduce_laptop)
    exchange.say(tr("Looking what is new …"))
    check_layout(hub)
    listing = {folder: hub.list(folder) for folder in FOLDERS}
    _greet(services, hub, listing)
    pulled, pushed, place = Pulled(), Pushed(), (PLACE, hub.address, "")
    try:
        pull(exchange, listing, pulled)
        if pulled.has_forgotten:  # Else two parcels would bear one number.
            exchange.write(lambda here: here.workspace.renew_device())
        asking.answer(exchange, listing)
        push(exchange, listing, pushed, but_not=but_not)
        asking.ask(exchange, listing, pulled)
    finally:  # What left before it was cut off has left.
        exchange.write(lambda here: note_moves(here, place, pulled, pushed))
    if pulled.revisions:
        exchange.write(erasing.go_on)
    return _told(exchange, pulled, pushed)


@contextmanager
def shared_place(
    services: Services,
    url: str = "",
    password_file: Path | None = None,
    password: str | None = None,
    *,
    is_kept: bool = True,
) -> Iterator[Hub]:
    """Reach the shared place, the one that is kept in the settings unless another is given: that is kept then.

    One that is looked into once (`is_kept` false) changes nothing of that, and is never made.

    Whatever is done there and ends well counts as a complete sync, whether a window or a command began it.
    Raises NoSharedPlace, and what `open_hub` raises.
    """
    settings = read_settings(services.home.settings_file)
    if not url and not settings.hub:
        raise NoSharedPlace
    secrets = secrets_of_file(password_file) if password_file else Secrets(password, remembering.recall)
    # Else a slip of the pen would make a place in which nobody is: only whoever has none yet makes one.
    may_make = is_kept and (not settings.hub or not url or read_address(url)[0].shown == settings.hub)
    hub = open_hub(url or settings.hub, secrets, may_make=may_make)
    try:
        if not is_kept and hub.address != settings.hub:
            yield hub
            return
        if hub.address != settings.hub:
            write_settings(services.home.settings_file, replace(settings, hub=hub.address))
        yield hub
        done = replace(read_settings(services.home.settings_file), synced=clocks.to_text(services.clock.now()))
        write_settings(services.home.settings_file, done)
    finally:
        hub.close()


def receive(services: Services, path: Path, say: Say | None = None, write: Write | None = None) -> Synced:
    """Take what a colleague's file brings; `say` and `write` as in `sync`. Raises NotCarried or FileNotRead."""
    pulled = Pulled()
    exchange = take_carried(services, path, pulled, say, write)
    place = (CARRIED, path.name, sha256_of(path))
    exchange.write(lambda here: note_moves(here, place, pulled, Pushed()))
    pulled.problems += [tr("{each} in it is half written or was changed.", each=each) for each in pulled.damaged]
    return _told(exchange, pulled, Pushed())


def carry(services: Services, path: Path, say: Say | None = None, write: Write | None = None) -> Synced:
    """Write all that colleagues may read into a file; `say` and `write` as in `sync`. Raises FileNotWritten."""
    exchange, pushed = write_carried(services, path, say, write)
    place = (CARRIED, path.name, sha256_of(path))
    exchange.write(lambda here: note_moves(here, place, Pulled(), pushed))
    return _told(exchange, Pulled(), pushed)


def take_carried(
    services: Services, path: Path, pulled: Pulled, say: Say | None = None, write: Write | None = None
) -> Exchange:
    """Do as `receive`, and leave it to whoever asks to say so in the log."""
    with reading_carried(path) as carried:
        exchange, before = exchange_with(services, carried, say, write), pulled.revisions
        exchange.write(_introduce_laptop)
        pull(exchange, {folder: carried.list(folder) for folder in FOLDERS}, pulled)
    if pulled.revisions > before:
        exchange.write(erasing.go_on)
    return exchange


def write_carried(
    services: Services, path: Path, say: Say | None = None, write: Write | None = None, known: Listing | None = None
) -> tuple[Exchange, Pushed]:
    """Do as `carry`, but for what is `known` where it goes, and leave it to whoever asks to say so in the log."""
    with writing_carried(path) as carried:
        exchange = exchange_with(services, carried, say, write)
        return exchange, fill(exchange, known=known)


def list_known(services: Services) -> Listing:
    """List what was read or made in a workspace, as if it lay in a shared place: nobody need bring it there again."""
    parcels, blobs = services.workspace.parcels, services.workspace.blobs
    found: dict[str, set[str]] = {folder: set() for folder in FOLDERS}
    for name in parcels.known_names():
        folder, _, rest = name.partition("/")
        found[folder].add(rest)
    for assessment in list_assessments(services):
        here = [blob for sha256, blob in parcels.blobs(assessment.id) if blobs.size(sha256) is not None]
        found[BLOBS] |= {blob_name(assessment.id, each.object) for each in here}
    return {folder: frozenset(names) for folder, names in found.items()}


def fill(exchange: Exchange, only: EntityId | None = None, known: Listing | None = None) -> Pushed:
    """Put into an empty place all that colleagues may read, of all assessments or of one, but for what is `known`."""
    listing = known or {folder: frozenset[str]() for folder in FOLDERS}
    exchange.write(_introduce_laptop)
    _greet(exchange.services, exchange.hub, listing)
    pushed = Pushed()
    push(exchange, listing, pushed, [only] if only else None)
    return pushed


def _introduce_laptop(services: Services) -> None:
    """Say which certificate this laptop has: colleagues who rely on another one of the person rely on it too."""
    introduce(services)
    own = read_certificate(services.home.certificate)
    entity, name = EntityId(services.person.id), CERTIFICATE + fingerprint_of(own)
    if value_of(services.fields_of(entity), name) is None:
        services.say([Statement(entity, name, to_pem(own).decode(), services.new_id())])


def _greet(services: Services, hub: Hub, listing: Listing) -> None:
    own = services.home.device_fingerprint()
    if person_name(own) not in listing[PEOPLE]:
        hub.add(PEOPLE, person_name(own), to_pem(read_certificate(services.home.certificate)))


def note_moves(services: Services, place: tuple[str, str, str], pulled: Pulled, pushed: Pushed) -> None:
    """Write into the log of access and export what went to colleagues and what came from them."""
    for deed, moves in ((Deed.RECEIVED, pulled.moves), (Deed.SENT, pushed.moves)):
        for assessment, moved in moves.items():
            people = sorted(moved.people - {services.person.id})
            is_new = (
                deed is Deed.SENT or moved.entries or moved.files
            )  # A parcel of which all was here brought nothing.
            if is_new and (amount := str(moved)):
                note_exchanged(services, assessment, deed, place, amount, people)


def _told(exchange: Exchange, pulled: Pulled, pushed: Pushed) -> Synced:
    conflicts = maintaining.list_conflicts(exchange.services)
    return Synced(
        pushed.revisions, pulled.revisions, pushed.blobs, pulled.blobs, tuple(conflicts),
        tuple(pulled.invitations.values()), (*pulled.problems, *pushed.problems), Changes(EVERYTHING),
        pulled.was_put_back,
    )  # fmt: skip
