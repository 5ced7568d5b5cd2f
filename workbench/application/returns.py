"""What a questionnaire that came back would change: frozen, for a person to look at before anything is written."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from workbench.domain.assessments import SCORE
from workbench.domain.dossier import Warning
from workbench.domain.marks import SELF, FilledBy, Mark
from workbench.domain.scores import Level
from workbench.domain.values import BLANK, Value, to_json
from workbench.kernel.canonical import Json
from workbench.kernel.ids import RevisionId
from workbench.kernel.speech import tr


class State(StrEnum):
    """How what the file says of a field stands to what is known."""

    NEW = "new"
    """Nothing was known yet."""
    SAME = "same"
    """It says what stands, or nothing beside it."""
    DIFFERS = "differs"
    """Something else stands."""
    MARKED = "marked"
    """No answer, but marked as unclear."""
    DRAFT = "draft"
    """It can't be read; its words are kept."""
    MISSING = "missing"
    """No answer, and the edition waits for one."""
    EMPTY = "empty"
    """No answer, and nobody waits for one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the file says of one field."""

    field: str
    title: str
    state: State
    value: Value
    """What the file says."""
    cell: str
    """`Sheet!C2`."""
    text: str = ""
    """What stands in the cell."""
    stands: Value = BLANK
    """What stands now; blank also where colleagues differ."""
    stands_by: str = ""
    """Name of the person who said it last; `cluster` where an earlier return did."""
    said_before: Value | None = None
    """What the cluster said in the last return; None where it said nothing."""
    is_ready: bool = False
    """It is taken unless a person chooses otherwise."""
    how: str = "imported"
    """`imported`, or `kept` from the last period."""
    why: str = ""
    note: str = ""
    """How it was written, where that says more: "ca. 85"."""
    choices: tuple[Value, ...] = ()
    """What it can mean, where it can mean several things."""
    fault: str = ""
    """Why it can't be read."""
    is_conflict: bool = False
    """Colleagues differ on what stands."""
    heads: tuple[RevisionId, ...] = ()
    """Revisions that stood when the file was looked at."""


@dataclass(frozen=True, slots=True)
class LevelEntry:
    """The level that the cluster gives an indicator."""

    indicator: str
    title: str
    state: State
    level: int | None
    why: str
    cell: str
    stands: Level | None = None
    is_ready: bool = False
    fault: str = ""

    @property
    def name(self) -> str:
        """Return the field that it is said in."""
        return f"{SCORE}{self.indicator}/{SELF}"


@dataclass(frozen=True, slots=True)
class MarkEntry:
    """What the cluster marked or remarked beside a field or question."""

    name: str
    title: str
    mark: Mark | None
    """None: an earlier mark was taken away."""
    cell: str
    is_new: bool
    """It is not what stands already."""


@dataclass(frozen=True)
class Return:
    """What a questionnaire says, beside what is known."""

    file_sha256: str
    file_id: str
    language: str
    filled_by: FilledBy
    entries: tuple[Entry, ...]
    levels: tuple[LevelEntry, ...]
    marks: tuple[MarkEntry, ...]
    missing: tuple[str, ...]
    """Fields for which the edition waits, and which are open also when this is taken."""
    broken: tuple[Warning, ...]
    """Checks that the answers would break."""
    warnings: tuple[str, ...]
    unplaced: tuple[tuple[str, str], ...] = ()
    """Cell and text of what somebody wrote where nothing was asked."""
    filled_cells: int = 0
    """Cells of the whole file that hold something."""
    read_cells: int = 0
    """Of these, those that were asked for."""
    is_second: bool = False
    """An earlier questionnaire of this assessment came back already."""

    @property
    def counts(self) -> Mapping[State, int]:
        """Return how many entries there are in each state; together they are all."""
        found = Counter(each.state for each in self.entries)
        return {state: found[state] for state in State}

    @property
    def ready(self) -> tuple[str, ...]:
        """Return the names of what is taken unless a person chooses otherwise."""
        answers = (each.field for each in self.entries if each.is_ready)
        return (*answers, *(each.name for each in self.levels if each.is_ready))

    @property
    def differences(self) -> tuple[Entry, ...]:
        """Return where something else stands than what the file says."""
        return tuple(each for each in self.entries if each.state is State.DIFFERS)

    @property
    def says_something(self) -> bool:
        """Tell whether taking it would change anything."""
        return bool(self.ready) or any(each.is_new for each in self.marks)


def return_document(plan: Return) -> dict[str, Any]:
    """Return it as `import --json` gives it: as for any other workbook, and what only a questionnaire says."""
    asked = [each for each in plan.entries if each.state is State.DRAFT]
    ready = [each for each in plan.entries if each.is_ready and each.state is not State.DRAFT]
    levels = [each for each in plan.levels if each.is_ready]
    imported = [_imported(e.field, to_json(e.value), e.cell, e.why) for e in ready]
    imported += [_imported(e.name, e.level, e.cell, e.why) for e in levels]
    taken = len({e.cell for e in ready} | {e.cell for e in levels})
    other = len(plan.unplaced)
    labels = plan.filled_cells - taken - len(asked) - other
    return {
        "kind": "questionnaire",
        "file_sha256": plan.file_sha256,
        "file": plan.file_id,
        "language": plan.language,
        "filled_by": {"name": plan.filled_by.name, "email": plan.filled_by.email},
        "imported": imported,
        "asked": [{"cell": e.cell, "text": e.text, "choices": _choices(e), "question": e.field} for e in asked],
        "unmatched": [{"cell": cell, "text": text} for cell, text in plan.unplaced],
        "differences": [_difference(each) for each in plan.differences],
        "marks": [_mark(each) for each in plan.marks],
        "levels": [_level(each) for each in plan.levels],
        "missing": list(plan.missing),
        "warnings": [*plan.warnings, *(each.message for each in plan.broken)],
        "counts": {state.value: count for state, count in plan.counts.items()},
        "cells": {
            "filled": plan.filled_cells, "imported": taken, "labels": labels, "asked": len(asked), "other_periods": 0,
            "other_clusters": 0, "unmatched": other,
        },
        "other_periods": [],
    }  # fmt: skip


def _imported(question: str, value: Json, cell: str, why: str) -> Json:
    return {
        "question": question,
        "value": value,
        "cell": cell,
        "confidence": 1.0,
        "why": why or tr("our own questionnaire"),
    }


def _choices(entry: Entry) -> list[str]:
    return [f"{entry.title}: {to_json(value)}" for value in entry.choices]


def _difference(entry: Entry) -> Json:
    before = None if entry.said_before is None else to_json(entry.said_before)
    return {
        "question": entry.field, "stands": to_json(entry.stands), "stands_by": entry.stands_by,
        "file": to_json(entry.value), "said_before": before, "cell": entry.cell, "taken": entry.is_ready,
        "conflict": entry.is_conflict,
    }  # fmt: skip


def _mark(entry: MarkEntry) -> Json:
    mark = entry.mark.to_json() if entry.mark is not None else {"state": "", "remark": ""}
    return {"question": entry.name, **mark, "cell": entry.cell, "new": entry.is_new}


def _level(entry: LevelEntry) -> Json:
    return {
        "indicator": entry.indicator, "level": entry.level, "why": entry.why, "cell": entry.cell,
        "state": entry.state.value, "taken": entry.is_ready,
    }  # fmt: skip
