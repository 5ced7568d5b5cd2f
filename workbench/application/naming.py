"""What things are called, for telling a person which of them is damaged, missing or about to come back."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property

from workbench.application.services import Services
from workbench.domain.assessments import ANSWER, IMPORTED, INTEREST, NOTE, ROLE, SCORE, Fields, value_of
from workbench.domain.consensus import APPROVAL
from workbench.domain.history import History
from workbench.domain.lanes import LOCK
from workbench.domain.marks import MARK, SELF
from workbench.domain.revisions import Revision
from workbench.forms.edition import Field, Form
from workbench.forms.library import find_edition, form_from_yaml
from workbench.forms.translations import in_language
from workbench.kernel import clock
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, nouns, tr
from workbench.kernel.words import count_text, time_text
from workbench.store.damage import Trace
from workbench.store.incoming import naming_of

ReadFile = Callable[[str], bytes]
"""Returns a file kept in the workspace by its SHA-256. Raises WorkbenchError."""
_FIELDS = {
    "kind": later("what it is"),
    "name": later("the name"),
    "edition": later("the edition"),
    "period": later("the period"),
    "cluster": later("whose it is"),
    "status": later("the status"),
    "previous": later("what the last period was"),
    "visit_first": later("the first day of the visit"),
    "visit_last": later("the last day of the visit"),
    "deleted": later("the removal"),
    "sha256": later("which file it is"),
    "linked": later("what it speaks for"),
    "layout": later("what stands where"),
    "comparison": later("the clusters to compare with"),
    "title": later("the title"),
    "text": later("the text"),
    "short": later("the short form"),
    "agenda": later("the agenda"),
    "what": later("what is asked for"),
    "came_on": later("when it came"),
    "due": later("until when it is due"),
    "who": later("who spoke"),
}
_KINDS = {
    "evidence": later("evidence"),
    "finding": later("finding"),
    "measure": later("measure"),
    "award": later("label"),
    "person": later("person"),
    "talk": later("talk"),
    "request": later("request"),
    "cluster": later("cluster"),
    "mapping": later("mapping"),
    "journal": later("log of access"),
    "erasure": later("erasure"),
}
_THING = later("thing")
_ABOUT = {
    NOTE: later("the note on {indicator}"),
    MARK: later("the cluster's mark on {question}"),
    ROLE: later("the role of {name}"),
    INTEREST: later("the declaration of interest of {name}"),
    LOCK: later("the lock on the levels of {name}"),
    APPROVAL: later("the approval by {name}"),
}


_SORTS = {ANSWER: nouns("answer", "answers"), SCORE: nouns("level", "levels"), NOTE: nouns("note", "notes")}
_OTHER, _EARLIER = nouns("other entry", "other entries"), nouns("earlier entry", "earlier entries")


class Names:
    """The names of a workspace's things, from the sound revisions that say them."""

    def __init__(self, revisions: Iterable[Revision], read: ReadFile | None = None, language: str = "") -> None:
        self._revisions = tuple(revisions)
        self._read, self._language = read, language
        self._forms: dict[str, Form | None] = {}

    @cached_property
    def _known(self) -> Mapping[EntityId, Fields]:
        return History(self._revisions).standings()

    @cached_property
    def _by_file(self) -> dict[str, list[EntityId]]:
        """Return what speaks of a file, by its SHA-256."""
        found: dict[str, list[EntityId]] = {}
        for entity, fields in self._known.items():
            edition = value_of(fields, "edition", {})
            for sha256 in (value_of(fields, "sha256"), edition.get("file") if isinstance(edition, dict) else None):
                if isinstance(sha256, str):
                    found.setdefault(sha256, []).append(entity)
        return found

    def assessment_of(self, entity: str) -> str:
        """Return the id of the assessment that a thing is or belongs to; nothing where it is of none."""
        fields = self._fields(entity)
        if value_of(fields, "kind") == "assessment":
            return entity
        return _text(fields, "assessment") or _text(fields, "about")

    def place(self, entity: str) -> str:
        """Say which thing is spoken of: "Kattegat Hub 2026", "Kattegat Hub 2026, evidence minutes.pdf"."""
        above, kind, name = self._parts(entity)
        return ", ".join(filter(None, (above, f"{kind} {name}".strip())))

    def _parts(self, entity: str) -> tuple[str, str, str]:
        """Return to which assessment a thing belongs, what it is, and its name; each may be empty."""
        fields = self._fields(entity)
        kind = _text(fields, "kind")
        if kind == "assessment" or (not kind and "period" in fields):
            return self._assessment(fields), "", ""
        above = _text(fields, "assessment") or _text(fields, "about")
        whole = self._assessment(self._fields(above)) if above else ""
        if not kind:
            return whole, "", ""
        return whole, tr(_KINDS.get(kind, _THING)), _text(fields, "name") or _text(fields, "title")

    def what(self, entity: str, field: str) -> str:
        """Say which of its fields is meant: "the answer to *Participants in all*"."""
        form = self._form(entity)
        if field.startswith(ANSWER):
            asked = form.field(field.removeprefix(ANSWER)) if form else None
            return tr("the answer to *{question}*", question=_title_of(asked) if asked else field.removeprefix(ANSWER))
        if field.startswith(SCORE):
            indicator, _, lane = field.removeprefix(SCORE).partition("/")
            title = form.indicators[indicator].title if form and indicator in form.indicators else ""
            whose = tr("the cluster") if lane == SELF else self.person(lane) or lane
            return tr(
                "the level of {indicator} in the lane of {whose}",
                indicator=" ".join(filter(None, (indicator, title))),
                whose=whose,
            )
        for prefix, words in _ABOUT.items():
            if field.startswith(prefix):
                named = field.removeprefix(prefix)
                return tr(words, indicator=named, question=named, name=self.person(named) or named)
        return tr(_FIELDS[field]) if field in _FIELDS else f"“{field}”" if field else tr("an answer or statement")

    def person(self, person: str) -> str:
        """Return a person's name; nothing where it is not known."""
        return _text(self._fields(person), "name")

    def said(self, author: str, recorded_at: str) -> str:
        """Say when and by whom something was said, as far as both are known: "of 24 Nov 2026 10:16 by Ann Berg"."""
        time, name = _time(recorded_at), self.person(author)
        if time and name:
            return tr("of {time} by {name}", time=time, name=name)
        return tr("of {time}", time=time) if time else tr("by {name}", name=name) if name else ""

    def entry(self, trace: Trace) -> str:
        """Say what was said, when and by whom: "the period of 24 Nov 2026 10:16 by Ann Berg"."""
        what, said = self.what(trace.entity, trace.field), self.said(trace.author, trace.recorded_at)
        return tr("{what} {said}", what=what, said=said) if said else what

    def file(self, sha256: str, about: Collection[str] | None = None) -> str:
        """Say which file is meant: "Kattegat Hub 2026, evidence minutes.pdf"; nothing where none speaks of it.

        Several assessments may rest on one file, such as their edition: `about` chooses among them.
        """
        entity = self._speaking(sha256, about)
        if not entity:
            return ""
        place = self.place(entity)
        return tr("{assessment}, its edition", assessment=place) if self._is_edition(entity) else place

    def file_parts(self, sha256: str, about: Collection[str] | None = None) -> tuple[str, str]:
        """Say of which thing a file is, and its own name, empty where it has none: "Kattegat Hub 2026", "minutes.pdf".

        Several assessments may rest on one file, as for `file`.
        """
        entity = self._speaking(sha256, about)
        above, _, name = self._parts(entity) if entity and not self._is_edition(entity) else ("", "", "")
        return (above, name) if above and name else (self.file(sha256, about), "")

    def _speaking(self, sha256: str, about: Collection[str] | None) -> str:
        """Return what speaks of a file; nothing where nothing does."""
        speaking = self._by_file.get(sha256, [])
        wanted = [each for each in speaking if about is None or {each, self.assessment_of(each)} & set(about)]
        return wanted[-1] if wanted else ""

    def _is_edition(self, entity: str) -> bool:
        return _text(self._fields(entity), "kind") == "assessment"

    def _assessment(self, fields: Fields) -> str:
        cluster = _text(self._fields(_text(fields, "cluster")), "name") or tr("an assessment")
        named = f"{cluster} {_text(fields, 'period')}".strip()
        is_imported = value_of(fields, "origin") == IMPORTED
        return tr("{assessment} (taken over from a workbook)", assessment=named) if is_imported else named

    def _fields(self, entity: str) -> Fields:
        return self._known.get(EntityId(entity), {})

    def _form(self, entity: str) -> Form | None:
        edition = value_of(self._fields(entity), "edition", {})
        if not isinstance(edition, dict):
            return None
        key = str(edition.get("hash", ""))
        if key not in self._forms:
            self._forms[key] = self._read_form(edition)
        return self._forms[key]

    def _read_form(self, edition: Mapping[str, Json]) -> Form | None:
        shipped = find_edition(str(edition.get("id", "")))
        if shipped is not None and (shipped.hash == edition.get("hash") or self._read is None):
            return in_language(shipped, self._language)
        try:
            return form_from_yaml(self._read(str(edition.get("file", "")))) if self._read else None
        except WorkbenchError:
            return shipped  # The edition itself is damaged: the shipped one knows most titles.


def names_in(services: Services) -> Names:
    """Return the names of what lies in an open workspace."""
    return Names(naming_of(services.workspace), None, services.language)


def _title_of(field: Field) -> str:
    return field.title if field.row is None else ": ".join(filter(None, (field.question.title, field.title)))


def _time(recorded_at: str) -> str:
    try:
        return time_text(clock.from_text(recorded_at).astimezone())
    except (ValueError, OverflowError):  # Damaged too.
        return ""


def _text(fields: Fields, name: str) -> str:
    found = value_of(fields, name)
    return found if isinstance(found, str) else ""


def count_of(said: Sequence[Revision], current: set[str]) -> str:
    """Count what was said in words: "14 answers, 3 levels and 5 earlier entries"."""
    counts: dict[tuple[str, str], int] = {}
    for each in said:
        sort = next((words for prefix, words in _SORTS.items() if each.field.startswith(prefix)), _OTHER)
        sort = sort if each.id in current else _EARLIER
        counts[sort] = counts.get(sort, 0) + 1
    order = [*_SORTS.values(), _OTHER, _EARLIER]
    return ", ".join(count_text(counts[sort], *sort) for sort in order if sort in counts)
