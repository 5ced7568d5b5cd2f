"""Handing out all that is held about a cluster or a person, in open formats, read back before it is called done."""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.application import identities, journalling, retaining
from workbench.application.holding_back import Sifted, hide
from workbench.application.naming import Names
from workbench.application.references import get_cluster, list_clusters
from workbench.application.services import Services
from workbench.domain.assessments import INTEREST, ROLE, SCORE, value_of
from workbench.domain.dossier import Cluster
from workbench.domain.erasures import Erasure
from workbench.domain.holdings import HeldFile, Holding, Said
from workbench.domain.journal import ENTRY, Deed
from workbench.domain.revisions import Revision
from workbench.exchange import holdings
from workbench.kernel import clock as clocks
from workbench.kernel.canonical import canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_file, durable_write, make_folder
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.store import erasing as store
from workbench.store.incoming import naming_of

_SHORTEST_NAME = 3
"""Characters of a name that is looked for."""


class FolderNotEmpty(WorkbenchError):
    code = "HLD-001"
    message = "{folder} is not empty, so nothing was written there."
    remedy = "Choose a new folder: what is handed out should hold nothing else."


class NothingHeld(WorkbenchError):
    code = "HLD-002"
    message = "Nothing is held about “{name}”."
    remedy = "Try the name as it may have been written, or the e-mail address."


class NotAsHeld(WorkbenchError):
    code = "HLD-003"
    message = "What was written is not what is held: {fault} differs."
    remedy = "It was taken away again. Check the disk, and try once more; please send us this sentence."


@dataclass(frozen=True, slots=True)
class Person:
    """Whom something is held about: a person of the workspace, or only a name."""

    id: str
    names: tuple[str, ...]
    """Name and e-mail address, as far as they are known."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """About whom something may be held."""

    clusters: tuple[Cluster, ...]
    people: tuple[str, ...]
    """Names and e-mail addresses of the people of the workspace."""


def list_subjects(services: Services) -> Subjects:
    """List the clusters, and the people of the workspace."""
    known = services.fields_of_all(services.workspace.revisions.of_kind("person"))
    people = {str(word) for each in known.values() for name in ("name", "email") if (word := value_of(each, name))}
    return Subjects(list_clusters(services), tuple(sorted(people, key=str.casefold)))


def held_about(services: Services, cluster: EntityId | None, person: str) -> Holding:
    """Gather all that is held about a cluster, or else about a person who is called so. Raises NothingHeld."""
    if cluster is None:
        return held_of_person(services, person_of(services, person))
    return held_of_cluster(services, get_cluster(services, cluster))


def new_folder(parent: Path, name: str, day: str) -> Path:
    """Return a folder that is not there yet, called after whom it is about and the day (ISO)."""
    stem = f"held-{_clean(name or 'person').replace(' ', '-')}-{day}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    return next((parent / each for each in names if not (parent / each).exists()), parent / stem)


def held_of_cluster(services: Services, cluster: Cluster) -> Holding:
    """Gather all that is held about a cluster, also what was overwritten; levels that are not shown yet are named."""
    found = store.preview(services.workspace, Erasure(EntityId(""), frozenset({cluster.id}), frozenset(), ""))
    names = _names(services)
    about = {each.entity for each in found.revisions if each.field == "kind" and each.value == "assessment"}
    sifted = hide(services, (each for each in found.revisions if not each.field.startswith(ENTRY)))
    return _holding(services, "cluster", cluster.id, cluster.name, _told(sifted.welcome, names),
                    {**found.blobs, **found.shared}, about, names, waiting=sifted.words(names))  # fmt: skip


def person_of(services: Services, given: str) -> Person:
    """Find whom is meant: somebody of the workspace by id, name or address, else a name that answers may hold."""
    known = services.fields_of_all(services.workspace.revisions.of_kind("person"))
    for entity, fields in known.items():
        names = tuple(str(word) for name in ("name", "email") if (word := value_of(fields, name)))
        if given.strip() in (entity, *names):
            return Person(entity, names)
    return Person("", (given.strip(),))


def held_of_person(services: Services, person: Person) -> Holding:
    """Gather all that is held about a person: who they are, what they said, where they are named.

    Raises NothingHeld.
    """
    names = _names(services)
    sifted = hide(services, services.workspace.revisions.all())
    said = list(_told(sifted.welcome, names, lambda each: _reason(each, person)))
    waiting = [each for each in sifted.held if _reason(each, person)]
    name = person.names[0] if person.names else person.id
    if not said and not waiting:
        raise NothingHeld(name=name)
    known = (person.id, *person.names)
    cards = [card for card in identities.cards(services.home)[1] if _names_any(card.subject, known)]
    certificates = tuple({"subject": each.subject, "fingerprint": each.fingerprint} for each in cards)
    return _holding(services, "person", person.id, name, said, {}, None, names, certificates,
                    Sifted((), tuple(waiting)).words(names))  # fmt: skip


def hand_over(services: Services, holding: Holding, folder: Path, say: Callable[[str], None]) -> tuple[Path, ...]:
    """Write what is held into a new or empty folder; return the files, the page first.

    Raises FolderNotEmpty, NotAsHeld or FileNotWritten; what was written is taken away then.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder=folder)
    written: list[Path] = []
    try:
        for path in _write(services, holding, folder, say):
            written.append(path)
        say(tr("Reading it back …"))
        fault = next(holdings.faults_of(folder, holding), None)
        if fault is not None:
            raise NotAsHeld(fault=fault)
    except BaseException:
        for each in written:
            each.unlink(missing_ok=True)
        raise
    about = EntityId(holding.id) if holding.sort == "cluster" else None
    journalling.note_files(services, about, Deed.HANDED_OVER, [(tr("all that is held"), folder / "held.json")])
    return tuple(reversed(written))


def _write(services: Services, holding: Holding, folder: Path, say: Callable[[str], None]) -> Iterator[Path]:
    make_folder(folder / "files", private=True)
    for file in holding.files:
        say(f"{file.name} …")
        with durable_file(folder / file.path, private=True) as stream:
            for chunk in services.workspace.blobs.chunks(file.sha256):
                stream.write(chunk)
        yield folder / file.path
    texts = {**holdings.write_tables(holding), "held.json": holdings.write_json(holding)}
    for name, content in {**texts, "index.html": holdings.write_page(holding)}.items():
        durable_write(folder / name, content, private=True)
        yield folder / name


def _holding(
    services: Services, sort: str, id_: str, name: str, said: Iterable[Said], blobs: dict[str, int],
    about: Collection[EntityId] | None, names: Names, certificates: tuple[dict[str, str], ...] = (),
    waiting: tuple[str, ...] = (),
) -> Holding:  # fmt: skip
    told = tuple(said)
    lines = journalling.tell_journal(services)
    log = [each for each in lines if (each.told.about in about if about is not None else each.told.entry.person == id_)]
    places = about if about is not None else {names.assessment_of(each.revision.entity) for each in told}
    kept = [each for each in retaining.list_kept(services) if each.assessment.id in places]
    return Holding(
        sort, id_, name, services.workspace.path.name, clocks.to_text(services.clock.now()), services.person.name,
        told, tuple(_files(blobs, names, about)), tuple({**each.to_json(), "about": each.about} for each in log),
        tuple((each.name, each.retention.until.isoformat(), each.words) for each in kept), certificates, waiting,
    )  # fmt: skip


def _names(services: Services) -> Names:
    def read(sha256: str) -> bytes:
        return b"".join(services.workspace.blobs.chunks(sha256))

    return Names(naming_of(services.workspace), read, services.language)


def _told(
    revisions: Iterable[Revision], names: Names, reason: Callable[[Revision], str] | None = None
) -> Iterator[Said]:
    found = [each for each in revisions if not each.is_erased]
    replaced = {parent for each in found for parent in each.parents}
    for each in found:
        why = reason(each) if reason else ""
        if why or reason is None:
            yield Said(
                each, each.id not in replaced, names.place(each.entity), names.what(each.entity, each.field),
                names.person(each.author) or each.author, why,
            )  # fmt: skip


def _reason(said: Revision, person: Person) -> str:
    """Say why a revision is held about a person; empty where it is not."""
    if person.id and said.entity == person.id:
        return tr("Who they are")
    if person.id and said.field in (ROLE + person.id, INTEREST + person.id):
        return tr("Their part in an assessment, and their declarations")
    if person.id and said.author == person.id:
        return tr("Their levels") if said.field.startswith(SCORE) else tr("What they wrote down")
    if person.id and person.id in canonical(said.value).decode():
        return tr("What refers to them")
    if _names_any(canonical([said.value, said.context]).decode(), person.names):
        return tr("Where they are named")
    return ""


def _names_any(text: str, words: Iterable[str]) -> bool:
    folded = text.casefold()
    return any(each.casefold() in folded for each in words if len(each) >= _SHORTEST_NAME)


def _files(blobs: dict[str, int], names: Names, among: Collection[str] | None) -> Iterator[HeldFile]:
    for sha256, size in blobs.items():
        about, name = names.file_parts(sha256, among)
        name = name or "edition.yaml"
        yield HeldFile(sha256, size, name, about, f"files/{sha256[:8]}-{_clean(name)}")


def _clean(name: str) -> str:
    """Return a name that every system takes."""
    plain = "".join(each if each.isalnum() or each in "-_. " else "-" for each in unicodedata.normalize("NFC", name))
    stem, dot, end = plain.strip(" .").rpartition(".")
    return f"{stem[:80]}{dot}{end[:10]}" if stem else plain[:80] or "file"
