"""A batch in words: as `import --batch --json` gives it, for a person, and as a table of every filled cell."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.application.batch_account import Counts, Fate, Kind
from workbench.application.batch_taking import BatchOutcome, TakenFile
from workbench.application.batching import BatchPlan, PlannedFile
from workbench.application.journalling import note_files
from workbench.application.services import Services
from workbench.domain.assessments import SCORE
from workbench.domain.journal import Deed
from workbench.domain.wording import value_text
from workbench.exchange.excel.big_table import Column, Value, write_table
from workbench.forms.edition import Form
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import later, tr
from workbench.kernel.words import counted

BECAME = {
    Kind.IMPORTED: later("taken over"), Kind.ASKED: later("to be asked"), Kind.OTHER_PERIOD: later("other year, left"),
    Kind.UNMATCHED: later("answers no question"), Kind.OTHER_CLUSTER: later("other cluster, left"),
    Kind.LABEL: later("caption"),
}  # fmt: skip
FATES = {
    Kind.IMPORTED: later("ready"),
    Kind.ASKED: later("to ask"),
    Kind.UNMATCHED: later("without a question"),
    Kind.LABEL: later("captions"),
    Kind.OTHER_PERIOD: later("of other years"),
    Kind.OTHER_CLUSTER: later("of other clusters"),
}
"""What a count of cells is called beside the number."""
READY = later("ready")
COLUMNS = (
    Column(later("File"), 34),
    Column(later("Sheet"), 18),
    Column(later("Cell"), 8),
    Column(later("Text in the cell"), 34),
    Column(later("What became of it"), 20),
    Column(later("Cluster"), 26),
    Column(later("Year"), 8),
    Column(later("Question"), 34),
    Column(later("Id"), 26),
    Column(later("Value as read"), 22),
    Column(later("Confidence"), 12, "share"),
    Column(later("Why"), 84),
)


def batch_document(plan: BatchPlan, outcome: BatchOutcome | None) -> dict[str, Any]:
    """Return a batch as `import --batch --json` gives it; without an outcome what would be taken."""
    taken = {each.path: each for each in outcome.files} if outcome else {}
    clusters = outcome.clusters.values() if outcome else ()
    return {
        "edition": plan.form.id,
        "files": [_file(each, taken.get(each.path), is_written=outcome is not None) for each in plan.files],
        "clusters": [
            {
                "id": each.id, "name": each.name, "is_new": each.is_new, "periods": list(each.periods),
                "assessments": [{"period": period, "id": entity} for period, entity in each.periods.items()],
            }
            for each in clusters
        ],
        "cells": dict(plan.counts),
        "warnings": [],
        "cancelled": plan.is_cancelled or (outcome is not None and outcome.is_cancelled),
    }  # fmt: skip


def _file(file: PlannedFile, taken: TakenFile | None, *, is_written: bool) -> dict[str, Any]:
    counts = file.account.counts
    is_taken = (taken is not None and taken.error is None) or not is_written
    figures = [each for part in file.parts for each in part.figures.values()] if is_taken else []
    error = file.error or (taken.error if taken else None)
    names = [part.owner.name for part in file.parts]
    return {
        "path": str(file.path),
        "cluster": names[0] if len(names) == 1 else None,
        "clusters": names,
        "periods": sorted({period for part in file.parts for period in part.figures} if is_taken else ()),
        "imported": sum(len(each) for each in figures),
        "asked": counts[Kind.ASKED],
        "unmatched": counts[Kind.UNMATCHED],
        "cells": dict(counts),
        "warnings": list(file.warnings),
        "mapping_used": file.mapping_used or None,
        "taken_before": next((part.taken_before for part in file.parts if part.taken_before), None),
        "error": {"code": error.code, "message": error.sentence, "remedy": error.advice} if error else None,
    }


def sum_text(counts: Counts) -> str:
    """Write out counts as a sum that comes to all filled cells."""
    parts = " + ".join(f"{number_text(counts[kind])} {tr(word)}" for kind, word in FATES.items() if counts[kind])
    return tr("{parts} = {filled} filled cells", parts=parts, filled=number_text(counts["filled"]))


def batch_rows(plan: BatchPlan, outcome: BatchOutcome | None) -> list[tuple[str, str, str, str]]:
    """Return a line for each file: its name, whose it is, its years, and what was taken or why not."""
    document = batch_document(plan, outcome)
    return [
        (
            Path(each["path"]).name,
            each["cluster"] or _clusters(len(each["clusters"])),
            ", ".join(each["periods"]) or "–",
            _told(each, is_taken=outcome is not None),
        )
        for each in document["files"]
    ]


def _clusters(count: int) -> str:
    return counted(count, "{number} cluster", "{number} clusters", number=count) if count else "–"


def _told(file: dict[str, Any], *, is_taken: bool) -> str:
    if file["error"]:
        return str(file["error"]["message"])
    if file["taken_before"] and not file["imported"]:
        return tr("taken over on {day} already", day=file["taken_before"][:10])
    told = [
        tr("{cells} taken over" if is_taken else "{cells} ready", cells=file["imported"]),
        tr("{cells} to ask", cells=file["asked"]) if file["asked"] else "",
        tr("{cells} without a question", cells=file["unmatched"]),
    ]
    return ", ".join(filter(None, told))


def write_account(services: Services, plan: BatchPlan, path: Path, outcome: BatchOutcome | None) -> int:
    """Write what became of every filled cell of every file as a table; return its rows.

    It tells what the cells hold, so that the log says of it that it left. Raises FileNotWritten.
    """
    rows = write_table(
        path, tr("Every cell"), [replace(each, title=tr(each.title)) for each in COLUMNS], _rows(plan, outcome)
    )
    note_files(services, None, Deed.EXPORTED, [(tr("account of an import"), path)])
    return rows


def _rows(plan: BatchPlan, outcome: BatchOutcome | None) -> Iterator[tuple[Value, ...]]:
    written = {each.path for each in outcome.files if each.error is None} if outcome else set()
    failed = {each.path: each.error for each in outcome.files if each.error} if outcome else {}
    for file in plan.files:
        error = file.error or failed.get(file.path)
        if error is not None:
            yield (file.path.name, *[None] * 3, tr("not read"), *[None] * 6, f"{error.sentence} {error.advice}")
        is_written = file.path in written or any(part.taken_before for part in file.parts)
        for fate in file.account.fates:
            yield _row(plan.form, file, fate, is_written=is_written)


def _row(form: Form, file: PlannedFile, fate: Fate, *, is_written: bool) -> tuple[Value, ...]:
    sheet, _, cell = fate.cell.rpartition("!")
    became = tr(READY if fate.kind is Kind.IMPORTED and not is_written else BECAME[fate.kind])
    field = form.field(fate.question) if fate.question and not fate.question.startswith(SCORE) else None
    title = (
        field.title
        if field
        else tr("Level of {indicator}", indicator=fate.question.removeprefix(SCORE))
        if fate.question
        else None
    )
    value = None if fate.value is None else value_text(field, fate.value) if field else str(fate.value)
    return (
        file.path.name, sheet, cell, fate.text, became, fate.cluster or None, fate.period or None, title,
        fate.question or None, value, fate.confidence, fate.why or None,
    )  # fmt: skip
