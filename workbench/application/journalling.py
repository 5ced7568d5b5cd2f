"""Keeping the log of access and export: in the history, or, where one only reads, waiting to be written there."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.application.introducing import introduce
from workbench.application.naming import Names, names_in
from workbench.application.services import Services
from workbench.domain import erasures
from workbench.domain.assessments import value_of
from workbench.domain.journal import (
    ABOUT,
    ENTRY,
    KIND,
    Deed,
    Entry,
    Told,
    entry_value,
    is_told_already,
    read_entries,
    read_entry,
)
from workbench.domain.revisions import Statement
from workbench.kernel import clock as clocks
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotWritten, durable_write, make_folder, read_file, sha256_of
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.kernel.speech import tr
from workbench.store.encryption import is_encrypted

_LIMIT = 100_000
"""Bytes of an entry that waits."""
_HOUR = len("2026-11-26T14")


def note_opened(services: Services, assessment: EntityId) -> None:
    """Write down that the person has an assessment before them; once an hour.

    Where the workspace is open for reading, the entry waits as those of files do.
    """
    now = clocks.to_text(services.clock.now())
    if not services.person.id:
        return
    waiting = (told.entry for told, _ in _waiting(services) if told.about == assessment)
    if not is_told_already((*_entries_about(services, assessment), *waiting), services.person.id, now[:_HOUR]):
        _put(services, assessment, {new_id(): Entry(Deed.OPENED, now, services.person.id)})


def note_opened_of(services: Services, entities: Iterable[str]) -> None:
    """Write down that the person has before them the assessments of which some things are."""
    names = names_in(services)
    for assessment in dict.fromkeys(filter(None, map(names.assessment_of, entities))):
        note_opened(services, EntityId(assessment))


def note_files(services: Services, about: EntityId | None, deed: Deed, files: Sequence[tuple[str, Path]]) -> None:
    """Write down that files left the workspace, each with its kind; None speaks of the whole workspace."""
    note(services, about, deed, [(kind, path.name, sha256_of(path)) for kind, path in files])


def note(services: Services, about: EntityId | None, deed: Deed, made: Sequence[tuple[str, str, str]]) -> None:
    """Write down what was made: kind, name and SHA-256 of each.

    Where the workspace is open for reading, the entries wait in the person's folder until it is opened to write.
    """
    now, person = clocks.to_text(services.clock.now()), services.person.id
    if not person:  # Nobody was introduced on this computer: there is no one to name, nor a folder to wait in.
        return
    subject = about or EntityId(services.workspace.id)
    told = [_told_here(services, *each) for each in made]
    entries = {new_id(): Entry(deed, now, person, name, sha256, kind) for kind, name, sha256 in told}
    _put(services, subject, entries)


def note_exchanged(
    services: Services,
    about: EntityId,
    deed: Deed,
    place: tuple[str, str, str],
    amount: str,
    people: Sequence[PersonId],
) -> None:
    """Write down what went to colleagues or came from them: where by kind, name and SHA-256; how much; with whom."""
    kind, name, sha256 = _told_here(services, *place)
    now = clocks.to_text(services.clock.now())
    entry = Entry(deed, now, services.person.id, name, sha256, kind, amount, tuple(people))
    _put(services, about, {new_id(): entry})


def _told_here(services: Services, kind: str, name: str, sha256: str) -> tuple[str, str, str]:
    """Return how a file is told; where the entry waits in clear beside an encrypted workspace, without its name.

    A name tells the cluster; the kind and the SHA-256 say which file it was.
    """
    is_hidden = _is_reading(services) and is_encrypted(services.workspace.path)
    return kind, Path(name).suffix if is_hidden else name, sha256


def _put(services: Services, subject: EntityId, entries: Mapping[str, Entry]) -> None:
    if _is_reading(services):
        _wait(services, subject, entries)
    else:
        _say(services, subject, entries)


def catch_up(services: Services) -> None:
    """Write into the history what waited for it; the workspace is open to write.

    Cut off in between, nothing is written twice. About what is not here any more, such as erased, nothing is.
    """
    for told, path in _waiting(services):
        if told.about == services.workspace.id or value_of(services.fields_of(told.about), "kind"):
            _say(services, told.about, {path.stem: told.entry})
        path.unlink(missing_ok=True)


def read_journal(services: Services, about: EntityId | None = None) -> tuple[Told, ...]:
    """Return the log of one assessment or of all, oldest first, with what still waits."""
    subjects = _subjects(services)
    found = [
        Told(subject, entry)
        for journal, subject in subjects.items()
        if about in (None, subject)
        for entry in _entries_of(services, journal)
    ]
    found += [told for told, _ in _waiting(services) if about in (None, told.about)]
    return tuple(sorted(found, key=lambda each: each.entry.at))


@dataclass(frozen=True, slots=True)
class Line:
    """An entry of the log with the names that a person knows."""

    at: str
    """Instant (UTC)."""
    what: str
    about: str
    """The assessment, e.g. "Kattegat Hub 2026", or the whole workspace."""
    person: str
    file: str
    told: Told
    people: str = ""
    """With whom something was exchanged."""

    @property
    def deed(self) -> str:
        """Say what was done, with the kind of the file: "Exported: workbook"; of an exchange how much, with whom."""
        kind, amount = self.told.entry.kind, self.told.entry.amount
        if amount:
            deed = self.told.entry.deed
            what = f"{kind}, {amount}" if deed is Deed.EXPORTED else amount
            with_ = "from" if deed is Deed.RECEIVED else "to"
            return f"{self.what.capitalize()}: {what}" + (f", {with_} {self.people}" if self.people else "")
        return f"{self.what.capitalize()}: {kind}" if kind and kind != "workspace" else self.what.capitalize()

    def to_json(self) -> dict[str, Json]:
        """Return it as `log --json` gives it."""
        told = {**self.told.entry.to_json(), "about": self.told.about, "name": self.person}
        return {**told, "with": self.people} if self.people else told


def tell_journal(services: Services, about: EntityId | None = None) -> tuple[Line, ...]:
    """Return the log of one assessment or of all in words, oldest first."""
    names = names_in(services)
    erased = {} if about is not None else _erasures(services)
    told = sorted((*read_journal(services, about), *erased), key=lambda each: each.entry.at)
    return tuple(
        Line(
            each.entry.at, each.entry.deed.value, erased.get(each) or _about(services, each, names),
            names.person(each.entry.person) or _own_name(services, each.entry), each.entry.file, each,
            ", ".join(names.person(one) or "somebody" for one in each.entry.people),
        )
        for each in told
    )  # fmt: skip


def _about(services: Services, told: Told, names: Names) -> str:
    if told.about == services.workspace.id:
        return tr("the whole workspace")
    return names.place(told.about) or tr("what is not here any more")


def _erasures(services: Services) -> dict[Told, str]:
    """Return the erasures as entries, each with what it took and why: by then nothing else tells of it."""
    found = {}
    for entity in services.workspace.revisions.of_kind(erasures.KIND):
        said = {each.field: each for each, is_head in services.workspace.revisions.told_of(entity) if is_head}
        reason = said.get(erasures.REASON)
        if reason is not None:
            sort = tr("a colleague's name") if said["sort"].value == "person" else tr("a cluster")
            entry = Entry(Deed.ERASED, reason.recorded_at, reason.author)
            found[Told(entity, entry)] = f"{sort}: {reason.value}"
    return found


def _own_name(services: Services, entry: Entry) -> str:
    return services.person.name if entry.person == services.person.id else entry.person


def _is_reading(services: Services) -> bool:
    return services.workspace.device is None


def _say(services: Services, subject: EntityId, entries: Mapping[str, Entry]) -> None:
    introduce(services)
    journal = next(iter(services.workspace.revisions.pointing_at(ABOUT, subject)), None)
    said: list[Statement] = []
    if journal is None:
        journal = EntityId(new_id())
        said += [Statement(journal, name, word, new_id()) for name, word in (("kind", KIND), (ABOUT, subject))]
    said += [Statement(journal, ENTRY + id_, entry_value(each), id_) for id_, each in entries.items()]
    services.say(said)


def _subjects(services: Services) -> dict[EntityId, EntityId]:
    known = services.workspace.revisions.of_kind(KIND)
    return {
        each: EntityId(str(head.value))
        for each in known
        for head, is_head in services.workspace.revisions.told_of(each, ABOUT)
        if is_head and head.value
    }


def _entries_about(services: Services, subject: EntityId) -> tuple[Entry, ...]:
    journals = services.workspace.revisions.pointing_at(ABOUT, subject)
    return tuple(entry for each in journals for entry in _entries_of(services, each))


def _entries_of(services: Services, journal: EntityId) -> tuple[Entry, ...]:
    return read_entries(said for said, _ in services.workspace.revisions.told_of(journal))


# What waits


def _folder(services: Services) -> Path:
    return services.home.path / "waiting" / services.workspace.id


def _wait(services: Services, subject: EntityId, entries: Mapping[str, Entry]) -> None:
    folder = _folder(services)
    try:
        make_folder(folder, private=True)
        for id_, each in entries.items():
            value: Json = {"about": subject, "person": each.person, **entry_value(each)}
            durable_write(folder / f"{id_}.json", json.dumps(value).encode(), private=True)
    except FileNotWritten:
        return  # The file was made and is right; a folder of one's own that is full must not undo that.


def _waiting(services: Services) -> list[tuple[Told, Path]]:
    found = [(_read(path), path) for path in sorted(_folder(services).glob("*.json"))]
    return [(told, path) for told, path in found if told is not None]


def _read(path: Path) -> Told | None:
    try:
        value = json.loads(read_file(path, limit=_LIMIT))
        entry = read_entry(value, PersonId(str(value.get("person", ""))))
    except (WorkbenchError, ValueError, AttributeError):  # Damaged: there is nothing to take from it.
        return None
    return Told(EntityId(str(value.get("about", ""))), entry) if entry is not None else None
