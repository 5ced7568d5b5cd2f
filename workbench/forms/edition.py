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
class Row:
    """One fixed row of a table question."""

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
    aliases: tuple[str, ...] = ()


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
    columns: tuple[Column, ...] = ()
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

    @property
    def is_scored(self) -> bool:
        """Tell whether assessors give it a level."""
        return self.gate is None

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
    source: Mapping[str, Any] = field(repr=False, hash=False, compare=False)
    """The resolved edition as plain JSON values, in its source language: what is hashed and packed."""
    hash: str = ""
    """SHA-256 (hex) of the canonical JSON of `source`."""
    words: Mapping[str, "Words"] = field(default_factory=dict, repr=False, hash=False, compare=False)
    """Wording in other languages, by language."""

    @property
    def is_working_edition(self) -> bool:
        """Tell whether the wording is ours rather than an official text."""
        return bool(self.notice)

    @cached_property
    def indicators(self) -> dict[str, Indicator]:
        """All indicators by id, in the form's order."""
        return {each.id: each for section in self.sections for each in section.indicators}

    @cached_property
    def questions(self) -> dict[str, Question]:
        """All questions by id, in the form's order."""
        return {each.id: each for indicator in self.indicators.values() for each in indicator.questions}

    @cached_property
    def fields(self) -> dict[str, Field]:
        """All fixed answerable places by id, in the form's order."""
        return {each.id: each for question in self.questions.values() for each in fields_of(question)}

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
    """Wording of an edition in one further language; what is missing falls back to the source."""

    language: str
    titles: Mapping[str, str]
    """By path: `members_total`, `members_by_type.sme`, `services..events`, `indicator:1.2`, `section:1`."""
    aliases: Mapping[str, tuple[str, ...]]
    """Labels that workbooks in this language use, by the same paths."""


def fields_of(question: Question) -> Iterator[Field]:
    """Split a question into its answerable places."""
    if question.type is not QuestionType.TABLE:
        yield Field(question.id, question, question.type, question.title, question.unit)
    elif not question.columns:
        assert question.cell_type is not None
        for row in question.rows:
            yield Field(f"{question.id}.{row.id}", question, question.cell_type, row.title, question.unit, row)
    else:
        for row in question.rows:
            for column in question.columns:
                title = f"{row.title}: {column.title}"
                yield Field(
                    f"{question.id}.{row.id}.{column.id}", question, column.type, title, column.unit, row, column
                )
