"""Looking after a workspace: made, checked, copied, and its history read."""

from dataclasses import dataclass
from pathlib import Path

from workbench.application.home import Home, Person
from workbench.application.journalling import note
from workbench.application.services import Services
from workbench.domain.assessments import ANSWER, Assessment
from workbench.domain.history import standings
from workbench.domain.journal import Deed
from workbench.domain.lanes import lane_of, without_hidden
from workbench.domain.revisions import Revision
from workbench.kernel import log
from workbench.kernel.canonical import Json
from workbench.kernel.files import make_folder, sha256_of
from workbench.kernel.ids import DeviceId, EntityId, PersonId
from workbench.kernel.log import Event
from workbench.kernel.speech import later, tr
from workbench.store import backup as copies
from workbench.store import snapshots
from workbench.store.encryption import new_key
from workbench.store.places import Place, place_of
from workbench.store.snapshots import Snapshot
from workbench.store.workspace import Opener, create_workspace, open_workspace


@dataclass(frozen=True, slots=True)
class Made:
    """A new workspace and who it belongs to."""

    workspace: Path
    person: Person
    device: DeviceId


def make_workspace(
    home: Home, path: Path, name: str, email: str, person: PersonId | None = None, passphrase: str | None = None
) -> Made:
    """Make a workspace, and the person's id and device keys where this computer has none; with a passphrase encrypted.

    Raises WorkspaceExists, PassphraseTooShort or FileNotWritten.
    """
    from workbench.application import own_keys

    create_workspace(path, key=None if passphrase is None else new_key(passphrase))
    try:
        owner = introduce(home, name, email, person)
        opener = Opener(owner.name, home.device_fingerprint(), home.clock.now, folder=home.path)
        with open_workspace(path, opener, writing=True) as workspace:
            assert workspace.device is not None
            own_keys.lock(home, path)
            return Made(path, owner, workspace.device)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def introduce(home: Home, name: str, email: str, person: PersonId | None = None) -> Person:
    """Make a person known on this computer, with device keys where there are none yet."""
    from workbench.exchange.keys.device import ensure_device

    owner = home.take_person(name, email, person)
    ensure_device(home.path, owner.id, owner.name, owner.email, home.clock)
    return owner


def back_up(services: Services, target: Path) -> str:
    """Copy the workspace to a new file; return the copy's SHA-256 (hex)."""
    with services.workspace.reading() as connection:
        copies.backup(services.workspace.path, target, connection)
    return note_copied(services, target)


def note_copied(services: Services, target: Path, kind: str = "workspace") -> str:
    """Write down in the log that there is a copy of the whole workspace; return its SHA-256 (hex)."""
    sha256 = sha256_of(target)
    note(services, None, Deed.COPIED, [(kind, target.name, sha256)])
    return sha256


def note_mended(services: Services) -> str:
    """Write down in the log of a new file that it holds what was sound of another; return its SHA-256 (hex)."""
    return note_copied(services, services.workspace.path, tr("what was sound"))


def snapshot(services: Services, why: str) -> Snapshot | None:
    """Keep a checked copy of the workspace in the person's folder; None where nothing changed since the last.

    `why` is one word: the risky act that comes next, or `time`.
    Raises NoRoomForSnapshot, WorkspaceDamaged, FileNotWritten or DiskFull.
    """
    workspace = services.workspace
    folder = services.home.snapshots_of(workspace.id)
    with workspace.reading() as connection:
        taken = snapshots.take_snapshot(workspace.path, folder, why, services.clock.now(), connection)
    if taken is not None:
        log.event(Event.SNAPSHOT, why=why, number=taken.number, size=taken.size)
    return taken


def list_snapshots(services: Services) -> list[Snapshot]:
    """List the snapshots of the workspace, oldest first."""
    return snapshots.list_snapshots(services.home.snapshots_of(services.workspace.id))


def own_copies(services: Services) -> list[Path]:
    """List the copies that the program made of the workspace: its snapshots, and those beside it."""
    return [*(each.path for each in list_snapshots(services)), *copies_beside(services.workspace.path)]


def copies_beside(path: Path) -> list[Path]:
    """List what an older version kept beside a workspace before it changed its layout."""
    return [each for each in sorted(path.parent.iterdir()) if each.name.startswith(f"{path.name}.before-")]


def usual_folder(home: Home, documents: Path | None = None) -> Path:
    """Return where a new workspace best lies: among the documents, unless a cloud or a network drive holds them."""
    if documents is not None and documents.is_dir() and place_of(documents / "new.workbench") is Place.LOCAL:
        return documents
    folder = home.path / "workspaces"
    make_folder(folder, private=True)
    return folder


PLACES = {
    Place.NETWORK: later("on a network drive"),
    Place.CLOUD: later("in a folder that is kept in a cloud"),
}
"""Where others write too, in words."""


def place_advice(path: Path) -> str:
    """Say what a person should know of where a workspace lies; empty where it lies well."""
    place = place_of(path)
    if place is Place.LOCAL:
        return ""
    return tr(
        "{name} lies {place}. Others may write there at the same moment, so it is opened with more care: slower, "
        "and in one place at a time. Better keep it on this computer, and share packages and copies.",
        name=path.name,
        place=tr(PLACES[place]),
    )


def read_history(services: Services, assessment: Assessment, question: str = "") -> tuple[tuple[Revision, bool], ...]:
    """Return who said what when, each with whether it still stands; of one question, or of all.

    Levels that the person may not see yet are left out.
    """
    told = services.workspace.revisions.told_of(assessment.id, ANSWER + question if question else None)
    shown = services.lanes_shown(assessment.id)
    return tuple(each for each in told if (lane_of(each[0].field) or services.person.id) in shown)


def reason_of(revision: Revision) -> str:
    """Return why something was said, or the note that was put beside it; empty where nobody told."""
    context = revision.context or {}
    return str(context.get("why") or context.get("note") or "")


def list_conflicts(services: Services, entity: EntityId | None = None) -> list[Json]:
    """List the fields on which colleagues differ: each value, who said it, when."""
    disputed = services.workspace.revisions.disputed()
    if entity is not None:
        disputed &= {entity}
    heads = services.workspace.revisions.heads(sorted(disputed))
    known = {about: without_hidden(fields, services.person.id) for about, fields in standings(heads).items()}
    return [
        {
            "entity": about,
            "field": field,
            "heads": [
                {"value": head.value, "author": head.author, "recorded_at": head.recorded_at, "why": reason_of(head)}
                for head in map(services.first_said, standing.heads)
            ],
        }
        for about, fields in known.items()
        for field, standing in fields.items()
        if standing.is_conflict
    ]
