"""An assessment read from its history: who, what, which answers, levels, findings, evidence."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from workbench.domain.corrections import CORRECTION, Correction, read_correction
from workbench.domain.dossier import Answer, Cluster, Evidence, Finding, Measure, Participant, Request, Source, Talk
from workbench.domain.history import DELETED, Standing
from workbench.domain.scores import Level
from workbench.domain.values import Blank, Draft, is_given, stored
from workbench.forms.edition import Field, Form, fields_of, fields_of_row
from workbench.forms.evaluation import Evaluation
from workbench.kernel import clock
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.problems import Severity

Fields = Mapping[str, Standing]
"""How one entity's fields stand."""

ANSWER, SCORE, ROLE, INTEREST = "answer/", "score/", "role/", "interest/"
NOTE, DISCUSS, PRACTICE = "note/", "discuss/", "practice"
OPEN, FINAL = "open", "final"
TALK, REQUEST = "talk", "request"
ITEMS = ("evidence", "finding", "measure", TALK, REQUEST)
"""Kinds of things that belong to an assessment."""
ASSESSED, IMPORTED = "assessed", "imported"
DOES_NOT_APPLY = {"state": "not_applicable"}
"""In place of a level: the indicator does not apply, where the edition lets assessors say so."""
CONSENSUS = "consensus"
"""Name of the lane on which the assessors agreed."""
SCORING_ROLES = ("lead", "co", "third")
OBSERVER = "observer"


@dataclass(frozen=True, slots=True)
class Assessment:
    """What identifies an assessment: one edition, one cluster, one period."""

    id: EntityId
    cluster: EntityId
    edition: str
    edition_version: str
    edition_hash: str
    edition_file: str
    """SHA-256 of the edition's own file, kept in the workspace."""
    period: str
    currency: str
    status: str
    """`open`, or `final`: read-only."""
    origin: str
    """`assessed`, or `imported` from a workbook."""
    previous: EntityId | None
    version: int
    """Package version, 0 before the first finalising."""
    visit_first: date | None = None
    visit_last: date | None = None
    is_practice: bool = False
    """Made to try things out: it is never finalised."""
    is_deleted: bool = False
    correction: Correction | None = None
    """What its version replaces, and why, once it was opened again."""
    is_observed: bool = False
    """Whoever reads it is its observer, and says nothing of it."""

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing may be said about it any more."""
        return self.status == FINAL or self.origin == IMPORTED


def value_of(fields: Fields, name: str, default: Json = None) -> Json:
    """Return the agreed value of a field, or the default where there is none."""
    standing = fields.get(name)
    value = standing.value if standing else None
    return default if value is None else value


def read_assessment(entity: EntityId, fields: Fields, reader: str = "") -> Assessment:
    """Read what identifies an assessment from its fields, as it is to a reader."""
    edition = value_of(fields, "edition", {})
    return Assessment(
        entity, value_of(fields, "cluster", ""), edition.get("id", ""), edition.get("version", ""),
        edition.get("hash", ""), edition.get("file", ""), value_of(fields, "period", ""),
        value_of(fields, "currency", "EUR"), value_of(fields, "status", OPEN),
        value_of(fields, "origin", ASSESSED), value_of(fields, "previous"), value_of(fields, "version", 0),
        _day(fields, "visit_first"), _day(fields, "visit_last"), bool(value_of(fields, PRACTICE)),
        bool(value_of(fields, DELETED)), read_correction(value_of(fields, CORRECTION)),
        value_of(fields, ROLE + reader) == OBSERVER,
    )  # fmt: skip


def _day(fields: Fields, name: str) -> date | None:
    text = value_of(fields, name)
    return date.fromisoformat(text) if text else None


def read_cluster(entity: EntityId, fields: Fields) -> Cluster:
    """Read a cluster from its fields."""
    words = [value_of(fields, name, "") for name in ("name", "country", "region", "sector")]
    return Cluster(entity, *words)


def read_answers(form: Form, fields: Fields) -> dict[str, Answer]:
    """Return the answers by field, in the form's order; blank and disputed ones are absent."""
    found = {}
    for field in _fields_in(form, fields):
        standing = fields.get(ANSWER + field.id)
        if standing is None or standing.is_conflict:
            continue
        head = standing.latest
        value = stored(field, head.value)
        if not isinstance(value, Blank) or head.note:
            moment = clock.from_text(head.recorded_at)
            how = str((head.context or {}).get("how", "typed"))
            found[field.id] = Answer(value, head.note, head.author, moment, _source(head.context), how)
    return found


def _fields_in(form: Form, fields: Fields) -> Iterator[Field]:
    """Yield the answerable places of the form, with those of rows that a person added."""
    rows: dict[str, list[str]] = {}
    for name in fields:
        asked, _, cell = name.removeprefix(ANSWER).partition(".")
        if name.startswith(ANSWER) and cell:
            rows.setdefault(asked, []).append(cell.split(".")[0])
    for question in form.questions.values():
        yield from fields_of(question)
        if question.has_free_rows:
            for row in sorted(set(rows.get(question.id, ()))):
                yield from fields_of_row(question, row)


def read_levels(form: Form, fields: Fields, lane: str) -> dict[str, Level]:
    """Return the levels that one lane gives, by indicator."""
    found = {}
    for indicator in form.scored:
        standing = fields.get(f"{SCORE}{indicator.id}/{lane}")
        if standing is None:
            continue
        why = str((standing.latest.context or {}).get("why", ""))
        if isinstance(standing.value, int):
            found[indicator.id] = Level(standing.value, why)
        elif standing.value == DOES_NOT_APPLY:
            found[indicator.id] = Level(None, why)
    return found


def read_people(fields: Fields, everyone: Mapping[EntityId, Fields]) -> tuple[Participant, ...]:
    """List who is on an assessment, the lead first."""
    people = []
    for name, standing in fields.items():
        if name.startswith(ROLE) and standing.value:
            person = PersonId(name.removeprefix(ROLE))
            own = everyone.get(EntityId(person), {})
            signers = value_of(fields, "signers", {})
            people.append(
                Participant(
                    person,
                    value_of(own, "name", ""),
                    value_of(own, "email", ""),
                    standing.value,
                    value_of(fields, INTEREST + person),
                    signers.get(person, ""),
                )
            )
    order = (*SCORING_ROLES, OBSERVER)
    return tuple(sorted(people, key=lambda each: (order.index(each.role) if each.role in order else 9, each.id)))


def read_evidence(items: Mapping[EntityId, Fields]) -> tuple[Evidence, ...]:
    """Number the evidence in the order in which it was seen."""
    present = [(entity, fields) for entity, fields in sorted(items.items()) if not value_of(fields, DELETED)]
    return tuple(
        Evidence(
            f"E-{place:03}", entity, value_of(fields, "name", ""), value_of(fields, "sha256", ""),
            value_of(fields, "size", 0), date.fromisoformat(value_of(fields, "seen_on")),
            value_of(fields, "seen_by", ""), tuple(value_of(fields, "linked", [])),
        )
        for place, (entity, fields) in enumerate(present, 1)
    )  # fmt: skip


def read_findings(items: Mapping[EntityId, Fields]) -> tuple[Finding, ...]:
    """Number the findings by sort: S1, S2, I1, R1."""
    findings: list[Finding] = []
    for sort in ("strength", "improvement", "remark"):
        same = [e for e in sorted(items.items()) if value_of(e[1], "sort") == sort and not value_of(e[1], DELETED)]
        for place, (entity, fields) in enumerate(same, 1):
            words = [value_of(fields, name, "") for name in ("indicator", "title", "text", "short")]
            findings.append(Finding(entity, f"{sort[0].upper()}{place}", sort, *words))
    return tuple(findings)


def read_measures(items: Mapping[EntityId, Fields]) -> tuple[Measure, ...]:
    """Number the measures in the order in which they were written down."""
    present = [each for each in sorted(items.items()) if not value_of(each[1], DELETED)]
    return tuple(
        Measure(
            entity, f"M{place}", value_of(fields, "title", ""), value_of(fields, "text", ""),
            value_of(fields, "indicator", ""), value_of(fields, "owner", ""),
            date.fromisoformat(due) if (due := value_of(fields, "due")) else None,
            value_of(fields, "proof", ""), value_of(fields, "from"), value_of(fields, "to"),
            value_of(fields, "short", ""),
        )
        for place, (entity, fields) in enumerate(present, 1)
    )  # fmt: skip


def read_talks(items: Mapping[EntityId, Fields]) -> tuple[Talk, ...]:
    """List who spoke for the cluster, the first one first."""
    found = [
        Talk(
            entity, value_of(fields, "who", ""), value_of(fields, "role", ""),
            clock.from_text(value_of(fields, "began")), value_of(fields, "section", ""),
        )
        for entity, fields in items.items()
        if not value_of(fields, DELETED) and value_of(fields, "began")
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (each.began, each.id)))


def read_requests(items: Mapping[EntityId, Fields]) -> tuple[Request, ...]:
    """Number what the cluster is to hand in, in the order in which it was asked for."""
    present = [each for each in sorted(items.items()) if not value_of(each[1], DELETED)]
    return tuple(
        Request(
            entity, f"Q{place}", value_of(fields, "what", ""), value_of(fields, "indicator", ""),
            date.fromisoformat(value_of(fields, "asked_on")), _day(fields, "due"), _day(fields, "came_on"),
        )
        for place, (entity, fields) in enumerate(present, 1)
    )  # fmt: skip


def conflicting(fields: Fields) -> tuple[str, ...]:
    """List the fields on which colleagues differ."""
    return tuple(sorted(name for name, standing in fields.items() if standing.is_conflict))


def list_missing(
    form: Form,
    answers: Mapping[str, Answer],
    levels: Mapping[str, Level],
    evidence: Iterable[Evidence],
    people: Iterable[Participant],
    evaluation: Evaluation,
) -> tuple[str, ...]:
    """Name what is still open: questions by field, then `score/…`, `evidence/…`, `check/…`, `interest/…`."""
    open_answers = [name for name in _awaited(form, answers, evaluation) if not _is_said(answers.get(name))]
    scored = [each.id for each in form.scored if each.id not in evaluation.irrelevant]
    open_scores = [f"{SCORE}{each}" for each in scored if each not in levels]
    seen = {link.split(".")[0] if link.split(".")[0] in form.questions else link for e in evidence for link in e.linked}
    open_evidence = [
        f"evidence/{indicator.id}"
        for indicator in form.indicators.values()
        if any(each.required for each in indicator.evidence)
        and indicator.id not in evaluation.irrelevant
        and not seen & ({indicator.id} | {question.id for question in indicator.questions})
    ]
    critical = [f"check/{each.id}" for each in evaluation.broken if each.severity is Severity.CRITICAL]
    open_interests = [f"{INTEREST}{each.id}" for each in people if each.interest is None]
    return (*open_answers, *open_scores, *open_evidence, *critical, *open_interests)


def _awaited(form: Form, answers: Mapping[str, Answer], evaluation: Evaluation) -> Iterator[str]:
    """Yield the fields for which finalising waits: required ones, and entries that can't be read."""
    for question in form.questions.values():
        if question.id in evaluation.irrelevant:
            continue
        names = [field.id for field in fields_of(question)]
        added = [name for name in answers if question.has_free_rows and name.startswith(f"{question.id}.")]
        if question.id in evaluation.required:
            yield from names or ([] if added else [question.id])
        yield from (name for name in {*names, *added} if name in answers and isinstance(answers[name].value, Draft))


def _is_said(answer: Answer | None) -> bool:
    return answer is not None and is_given(answer.value)


def _source(context: Json) -> Source | None:
    source = (context or {}).get("source")
    # An answer that came back from a package has a file as its source, and no cell.
    return Source(source["file_sha256"], source["sheet"], source["cell"]) if source and "cell" in source else None
