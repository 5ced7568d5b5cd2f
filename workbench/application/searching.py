"""What was said in all assessments of the workspace, to be searched by any of its words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.application.editions import form_of
from workbench.application.references import list_assessments, list_clusters
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import NOTE, REQUEST, SCORE, Assessment, Fields, value_of
from workbench.domain.history import DELETED
from workbench.domain.values import is_given
from workbench.domain.wording import value_text
from workbench.forms.edition import Form
from workbench.forms.translations import in_language
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId, PersonId


@dataclass(frozen=True, slots=True)
class Passage:
    """Something that was said, and where."""

    kind: str
    """`answer`, `note`, `reason`, `finding`, `request` or `evidence`."""
    text: str
    assessment: EntityId
    cluster: str
    period: str
    indicator: str
    """Empty where it belongs to none."""
    field: str = ""
    """Where the focus goes: an answer's field, `note`, `rationale`."""


def read_passages(services: Services, language: str = "") -> tuple[Passage, ...]:
    """Read all that a person may see and find: own levels' reasons, never those that are hidden.

    An assessment whose edition can't be read any more is left out.
    """
    names = {each.id: each.name for each in list_clusters(services)}
    every = {each.id: each for each in list_assessments(services)}
    known = services.fields_of_all(list(every))
    items: dict[str, list[tuple[str, Fields]]] = {}
    for kind in ("finding", "evidence", REQUEST):
        for fields in services.fields_of_all(services.workspace.revisions.of_kind(kind)).values():
            if not value_of(fields, DELETED):
                items.setdefault(str(value_of(fields, "assessment", "")), []).append((kind, fields))
    found: list[Passage] = []
    for entity, assessment in every.items():
        place = _Place(assessment, names.get(assessment.cluster, ""))
        try:
            form = in_language(form_of(services, assessment), language)
        except WorkbenchError:  # Its own page says what is wrong with it; what others say is found all the same.
            continue
        found += place.of_fields(form, known[entity], services.person.id)
        found += place.of_items(form, items.get(entity, []))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Place:
    assessment: Assessment
    cluster: str

    def _said(self, kind: str, text: str, indicator: str, field: str = "") -> Passage:
        return Passage(kind, text, self.assessment.id, self.cluster, self.assessment.period, indicator, field)

    def of_fields(self, form: Form, fields: Fields, person: PersonId) -> Iterator[Passage]:
        """Yield answers, notes, and the reasons of the person's own levels."""
        for name, answer in assessments.read_answers(form, fields).items():
            field = form.field(name)
            if field is not None and is_given(answer.value):
                text = f"{field.title}: {value_text(field, answer.value)}"
                yield self._said("answer", text, form.indicator_of[field.question.id], name)
        for name in fields:
            if name.startswith(NOTE) and isinstance(text := value_of(fields, name), str) and text:
                place = name.removeprefix(NOTE)
                yield self._said("note", text, place if place in form.indicators else "", "note")
        for indicator in form.scored:
            standing = fields.get(f"{SCORE}{indicator.id}/{person}")
            why = (standing.latest.context or {}).get("why") if standing is not None else ""
            if why:
                yield self._said("reason", str(why), indicator.id, "rationale")

    def of_items(self, form: Form, items: list[tuple[str, Fields]]) -> Iterator[Passage]:
        """Yield findings, what was asked for, and documents by their names."""
        for kind, fields in items:
            text = str(value_of(fields, {"finding": "text", "evidence": "name"}.get(kind, "what"), ""))
            place = str(value_of(fields, "indicator", "")) or _linked(form, value_of(fields, "linked", []))
            if text := text or str(value_of(fields, "title", "")):
                yield self._said(kind, text, place if place in form.indicators else "")


def _linked(form: Form, links: object) -> str:
    """Return the indicator that a document speaks for first."""
    first = str(links[0]) if isinstance(links, list) and links else ""
    places: Mapping[str, str] = form.indicator_of
    return first if first in form.indicators else places.get(first.split(".")[0], "")
