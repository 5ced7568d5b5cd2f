"""Form editions as frozen values: sections, indicators, questions, levels, rules, labels."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from workbench.forms.question_types import QuestionType
from workbench.kernel.problems import Severity


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to answer a choice question."""

    id: str
    title: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A comparison group: the kind of cluster that an assessment is compared with."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table question: a fixed one, or one that a person added."""

    id: str
    title: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One typed column of a table question that has several."""

    id: str
    title: str
    type: QuestionType
    unit: str = ""
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    choices: tuple[Choice, ...] = ()
    aliases: tuple[str, ...] = ()


NOT_APPLICABLE, NOT_KNOWN = "not_applicable", "not_known"
OFFER, SHOW, NEVER = "offer", "show", "never"
"""What becomes of last period's answer: kept with one key, only seen, or left away."""
ALWAYS = "true"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is asked; a table question asks it for each row (and column)."""

    id: str
    type: QuestionType
    title: str
    short: str = ""
    """At most 26 characters, for narrow places; empty means the title is short enough."""
    help: str = ""
    unit: str = ""
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    choices: tuple[Choice, ...] = ()
    cell_type: QuestionType | None = None
    """Type of a table's cells where it has rows only; None with `columns` or without rows."""
    rows: tuple[Row, ...] = ()
    has_free_rows: bool = False
    """The person adds rows; then `rows` is empty."""
    columns: tuple[Column, ...] = ()
    total: str = "Total"
    """Title of a table's sum row; empty for none."""
    currency: str = ""
    """ISO 4217 code that an amount is always given in; empty for the assessment's own."""
    relevant: str = ""
    """CEL: asked only where it holds; empty means always."""
    required: str = ALWAYS
    """CEL: where it holds, finalising waits for an answer; `true` means always, empty never."""
    allows: tuple[str, ...] = (NOT_APPLICABLE, NOT_KNOWN)
    carry: str = OFFER
    period: str = ""
    """What time a figure covers: `year`, `two_years`, or empty for the state at the visit."""
    asked: str = "cluster"
    """Who is asked where: `cluster` beforehand, `interview`, `documents`."""
    aliases: tuple[str, ...] = ()
    """Other labels that workbooks use for it, in the source language."""


@dataclass(frozen=True, slots=True)
class Field:
    """One answerable place: a question that is no table, or one cell of a table question."""

    id: str
    """`members_total`, `members_by_type.sme`, `services.training.events`."""
    question: Question
    type: QuestionType
    """Never TABLE."""
    title: str
    unit: str = ""
    row: Row | None = None
    column: Column | None = None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The ways to answer it, where it is a choice."""
        return self.column.choices if self.column is not None else self.question.choices

    @property
    def minimum(self) -> Decimal | None:
        """The least figure."""
        return self.column.minimum if self.column is not None else self.question.minimum

    @property
    def maximum(self) -> Decimal | None:
        """The greatest figure."""
        return self.column.maximum if self.column is not None else self.question.maximum


@dataclass(frozen=True, slots=True)
class EvidenceAsked:
    """A document that the assessors ask to see for an indicator."""

    text: str
    required: bool = False
    """Finalising waits for at least one piece of evidence on this indicator."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition that an indicator checks instead of being scored."""

    rule: str
    text: str
    """What passing asks for, in words."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One thing that is judged: with levels 0 to the highest, or by a gate."""

    id: str
    title: str
    short: str
    """At most 26 characters."""
    scope: tuple[str, ...]
    """Labels whose audit includes it, e.g. `silver`, `gold`."""
    measures: str
    """What it is about, in a sentence."""
    listen_for: tuple[str, ...]
    """Guidance for the interview."""
    evidence: tuple[EvidenceAsked, ...]
    questions: tuple[Question, ...]
    levels: tuple[str, ...] = ()
    """Anchor text of level 0, 1, …; empty for a gate."""
    threshold: int | None = None
    minimum: int | None = None
    """Level of the minimum requirement, where the indicator is one."""
    gate: Gate | None = None
    weight: Decimal = Decimal(1)
    """Points for each level."""
    relevant: str = ""
    """CEL: where it does not hold, neither asked nor counted; empty means always."""
    proposed: str = ""
    """CEL: the level that the figures suggest; shown beside the scale, never set."""
    not_applicable: str = ""
    """What it does to points that the assessors find it not applicable: `out`, `zero`; empty: they may not."""
    parts: tuple["Indicator", ...] = ()
    """Sub-indicators with levels of their own; this one is then their sum."""

    @property
    def is_scored(self) -> bool:
        """Tell whether assessors give it a level."""
        return self.gate is None and not self.parts

    @property
    def points_max(self) -> Decimal:
        """Points of the highest level; 0 for a gate."""
        return self.weight * (len(self.levels) - 1) if self.is_scored else Decimal(0)


@dataclass(frozen=True, slots=True)
class Section:
    """A group of indicators."""

    id: str
    title: str
    short: str
    indicators: tuple[Indicator, ...]
    relevant: str = ""
    """CEL: where it does not hold, none of its indicators is asked or counted."""

    @property
    def all_indicators(self) -> tuple[Indicator, ...]:
        """The indicators, each followed by its parts."""
        return tuple(each for top in self.indicators for each in (top, *top.parts))


@dataclass(frozen=True, slots=True)
class Derived:
    """A value computed from answers, never typed."""

    id: str
    title: str
    type: QuestionType
    rule: str
    indicator: str
    """Indicator beside whose questions it is shown."""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A rule that answers ought to keep; breaking it never blocks typing."""

    id: str
    rule: str
    message: str
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True)
class LabelCondition:
    """One condition of a label beside its share of points."""

    rule: str
    """CEL over `thresholds_failed`, `minimums_failed`, `gates_failed`, and the answers."""
    text: str
    """What it asks for, as the person reads it, e.g. "Every threshold met"."""


@dataclass(frozen=True, slots=True)
class LabelRule:
    """What an assessment must show for a label; the first label that is reached counts."""

    id: str
    """`gold`, `silver`, `bronze`: never translated."""
    title: str
    share: Decimal
    """Least share of points in percent; compared exactly, never rounded up to."""
    conditions: tuple[LabelCondition, ...]


@dataclass(frozen=True, slots=True)
class Assessors:
    """How many shall score, and what levels that lie apart ask for; each warns and never blocks."""

    least: int = 1
    """Assessors who ought to score."""
    discuss_from: int = 2
    """Levels apart from which the assessors discuss before they agree."""
    third_from: int = 3
    """Levels apart from which a third opinion is asked for."""


@dataclass(frozen=True)
class Form:
    """One form edition, resolved; identified by id, version and hash."""

    id: str
    version: str
    title: str
    language: str
    notice: str
    """What a person must know before taking it for official; empty for an official text."""
    sections: tuple[Section, ...]
    derived: tuple[Derived, ...]
    checks: tuple[Check, ...]
    labels: tuple[LabelRule, ...]
    groups: tuple[Group, ...]
    report: tuple[str, ...]
    """Parts of the report between its cover and its last page."""
    source: Mapping[str, Any] = field(repr=False, hash=False, compare=False)
    """The resolved edition as plain JSON values, in its source language: what is hashed and packed."""
    hash: str = ""
    """SHA-256 (hex) of the canonical JSON of `source`."""
    words: Mapping[str, "Words"] = field(default_factory=dict, repr=False, hash=False, compare=False)
    """Wording in other languages, by language."""
    shown_in: str = ""
    """Language in which the texts stand, where it is not the source language."""
    assessors: Assessors = Assessors()
    fallbacks: frozenset[str] = frozenset()
    """Paths of texts that stand in the source language, as they are not translated (any more)."""

    @property
    def is_working_edition(self) -> bool:
        """Tell whether the wording is ours rather than an official text."""
        return bool(self.notice)

    @cached_property
    def indicators(self) -> dict[str, Indicator]:
        """All indicators by id, in the form's order."""
        return {each.id: each for section in self.sections for each in section.all_indicators}

    @cached_property
    def questions(self) -> dict[str, Question]:
        """All questions by id, in the form's order."""
        return {each.id: each for indicator in self.indicators.values() for each in indicator.questions}

    @cached_property
    def fields(self) -> dict[str, Field]:
        """All fixed answerable places by id, in the form's order."""
        return {each.id: each for question in self.questions.values() for each in fields_of(question)}

    def field(self, name: str) -> Field | None:
        """Return the answerable place of that name: a fixed one, or a cell of a row that a person added."""
        found = self.fields.get(name)
        if found is not None:
            return found
        id_, _, cell = name.partition(".")
        question, row = self.questions.get(id_), cell.partition(".")[0]
        if question is None or not question.has_free_rows or not row:
            return None
        return next((each for each in _row_fields(question, Row(row, "")) if each.id == name), None)

    @cached_property
    def free_tables(self) -> tuple[Question, ...]:
        """The table questions to which a person adds rows."""
        return tuple(each for each in self.questions.values() if each.has_free_rows)

    @cached_property
    def indicator_of(self) -> dict[str, str]:
        """Indicator id of each question id."""
        return {q.id: i.id for i in self.indicators.values() for q in i.questions}

    @property
    def scored(self) -> tuple[Indicator, ...]:
        """The indicators that are given a level."""
        return tuple(each for each in self.indicators.values() if each.is_scored)


@dataclass(frozen=True, slots=True)
class Words:
    """Wording of an edition in one further language; what is missing or stale falls back to the source."""

    language: str
    texts: Mapping[str, str]
    """By path, as `texts.texts_of` names them."""
    sources: Mapping[str, str]
    """What each text was translated from; where the edition says something else now, it is stale."""
    aliases: Mapping[str, tuple[str, ...]]
    """Labels that workbooks in this language use, by the same paths."""

    def over(self, beneath: "Words") -> "Words":
        """Return these words, with those of an edition that is extended where there are none."""
        return Words(
            self.language,
            {**beneath.texts, **self.texts},
            {**beneath.sources, **self.sources},
            {**beneath.aliases, **self.aliases},
        )


def fields_of(question: Question) -> Iterator[Field]:
    """Split a question into its fixed answerable places; a table with free rows has none."""
    if question.type is not QuestionType.TABLE:
        yield Field(question.id, question, question.type, question.title, question.unit)
    for row in question.rows:
        yield from _row_fields(question, row)


def _row_fields(question: Question, row: Row) -> Iterator[Field]:
    if not question.columns:
        assert question.cell_type is not None
        yield Field(f"{question.id}.{row.id}", question, question.cell_type, row.title, question.unit, row)
    for column in question.columns:
        title = f"{row.title}: {column.title}" if row.title else column.title
        yield Field(f"{question.id}.{row.id}.{column.id}", question, column.type, title, column.unit, row, column)


def fields_of_row(question: Question, row: str) -> tuple[Field, ...]:
    """Return the answerable places of a row that a person added."""
    return tuple(_row_fields(question, Row(row, "")))
