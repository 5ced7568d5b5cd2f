"""What was chosen for one layout, kept so that the next twenty workbooks of it need no choosing."""

import hashlib
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Dict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from workbench.domain.values import Value, from_json, same, to_json
from workbench.exchange.excel.cells import Cell, Sheet, Workbook
from workbench.exchange.excel.habits import NONE, Habits, habits_from
from workbench.exchange.excel.label_text import comparable
from workbench.exchange.excel.preflight import column_number
from workbench.forms.edition import Field, Form
from workbench.forms.nodes import read_tree
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

FITS = 0.8
"""Share of its labels from which a mapping counts as one of a workbook's layout."""


class BadMapping(WorkbenchError):
    code = "XLS-005"
    message = "{path} is no mapping of a workbook's layout: {reason}."
    remedy = "Take one that `workbench import --json` gave under “mapping”, saved as YAML."


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell of a layout, found again by its label wherever rows were put in before it."""

    question: str
    """Field that it answers; empty where it answers nothing."""
    cell: str
    """Where it stood, as "Sheet!C4"."""
    label: str
    """What must stand beside it, comparable."""
    rows: int = 0
    columns: int = 0
    """From the label to the cell."""
    times: str = "1"
    """By what its number is multiplied: 1000 where amounts stand in thousands, 100 where shares stand as 0.42."""
    take: int = 0
    """Which of several readings was chosen, from 0."""

    @property
    def place(self) -> tuple[str, int, int]:
        """Return the sheet, row and column where it stood."""
        sheet, _, address = self.cell.rpartition("!")
        letters = address.rstrip("0123456789")
        return sheet, int(address[len(letters) :]), column_number(letters)

    def to_json(self) -> dict[str, Any]:
        """Return it as a mapping file has it; what is usual is left out."""
        told: dict[str, Any] = {"question": self.question} if self.question else {}
        told |= {"cell": self.cell, "label": self.label}
        if (self.rows, self.columns) != (0, 0):
            told["from_label"] = {"rows": self.rows, "columns": self.columns}
        if self.times != "1":
            told["times"] = self.times
        if self.take:
            told["take"] = self.take
        return told


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which cell answers which field, by the label that must stand beside it."""

    edition: str
    entries: tuple[Entry, ...]
    """Those that answer a field, then those that a person left out."""
    name: str = ""
    """What a person calls the layout."""
    habits: Habits = NONE
    """How it writes what can be read in two ways."""

    @property
    def signature(self) -> str:
        """Return the layout's fingerprint: the same for workbooks whose labels stand the same to their figures."""
        told = sorted(f"{comparable(e.place[0])}|{e.label}|{e.rows}|{e.columns}" for e in self.entries)
        return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]

    def fits(self, workbook: Workbook) -> float:
        """Return the share (0 to 1) of its labels that a workbook has where they are looked for."""
        if not self.entries:
            return 0.0
        labels = labels_of(workbook)
        return sum(find_entry(entry, workbook, labels) is not None for entry in self.entries) / len(self.entries)

    def to_json(self) -> dict[str, Any]:
        """Return it as a program reads it; saved as YAML it is a mapping file."""
        told: dict[str, Any] = {"mapping": 1, "edition": self.edition}
        if self.name:
            told["name"] = self.name
        told["signature"] = self.signature
        if habits := self.habits.to_json():
            told["habits"] = habits
        told["fields"] = [entry.to_json() for entry in self.entries if entry.question]
        left = [entry.to_json() for entry in self.entries if not entry.question]
        return told | ({"left": left} if left else {})

    def to_yaml(self) -> bytes:
        """Write it as a mapping file."""
        text: str = yaml.safe_dump(self.to_json(), allow_unicode=True, sort_keys=False)
        return text.encode()


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file. Raises FileNotRead or BadMapping."""
    return mapping_from(read_file(path, limit=1_000_000), path)


def mapping_from(content: bytes, path: Path) -> Mapping:
    """Read a mapping file's content; `path` is named where it is none. Raises BadMapping."""
    tree = read_tree(content, str(path))
    value = tree.value
    if tree.problems or not isinstance(value, dict) or value.get("mapping") != "1":
        reason = tree.problems[0].message if tree.problems else "it does not begin with “mapping: 1”"
        raise BadMapping(path=path, reason=reason)
    try:
        entries = [_entry(each, each["question"]) for each in value["fields"]]
        entries += [_entry(each, "") for each in value.get("left", [])]
        habits = habits_from(value.get("habits", {}))
        return Mapping(str(value["edition"]), tuple(entries), str(value.get("name", "")), habits)
    except KeyError as error:
        raise BadMapping(path=path, reason=f"an entry lacks {error}") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise BadMapping(path=path, reason="an entry is not written as one") from error


def _entry(told: Dict[str, Any], question: str) -> Entry:
    offset = told.get("from_label", {})
    entry = Entry(
        question, told["cell"], told["label"], int(offset.get("rows", 0)), int(offset.get("columns", 0)),
        str(told.get("times", "1")), int(told.get("take", 0)),
    )  # fmt: skip
    if entry.place[0] == "" or float(entry.times) <= 0:
        raise ValueError(entry.cell)
    return entry


def best_mapping(mappings: Sequence[Mapping], workbook: Workbook, form: Form) -> Mapping | None:
    """Return the mapping whose layout a workbook has, of those for its edition; None where none fits."""
    fitting = [(each.fits(workbook), len(each.entries), each) for each in mappings if each.edition == form.id]
    share, _, best = max(fitting, key=lambda each: each[:2], default=(0.0, 0, None))
    return best if share >= FITS else None


Labels = Dict[tuple[str, str], Sequence[Cell]]


def labels_of(workbook: Workbook) -> Labels:
    """Return the texts of a workbook by sheet and comparable text."""
    labels: dict[tuple[str, str], list[Cell]] = {}
    for sheet in workbook.sheets:
        for cell in sheet.cells.values():
            if cell.kind == "text":
                labels.setdefault((sheet.name, comparable(cell.text)), []).append(cell)
    return labels


def find_entry(entry: Entry, workbook: Workbook, labels: Labels) -> tuple[Cell, Cell] | None:
    """Return the cell that an entry means in a workbook, and its label; None where its label or figure is not there."""
    sheet, row, column = entry.place
    for candidate in _sheets(workbook, sheet):
        beside = labels.get((candidate.name, entry.label), ())
        for label in sorted(beside, key=lambda each: (abs(each.row + entry.rows - row), each.column)):
            cell = candidate.cells.get(_target(entry, label, row, column))
            if cell is not None and cell is not label:
                return cell, label
    return None


def _target(entry: Entry, label: Cell, row: int, column: int) -> tuple[int, int]:
    """Return where the figure stands; an entry of an older mapping says only where it stood."""
    is_told = (entry.rows, entry.columns) != (0, 0)
    return (label.row + entry.rows, label.column + entry.columns) if is_told else (row, column)


def _sheets(workbook: Workbook, name: str) -> Iterator[Sheet]:
    """Yield the sheets that a name may mean: the very one, then those called so in another year."""
    yield from (sheet for sheet in workbook.sheets if sheet.name == name)
    wanted = comparable(name)
    yield from (sheet for sheet in workbook.sheets if sheet.name != name and comparable(sheet.name) == wanted)


def holds(form: Form, name: str, value: Value) -> bool:
    """Tell whether a field can hold a value: "1.234" is no amount of euro, and a count no date."""
    try:
        return same(from_json(field_named(form, name), to_json(value), "EUR"), value)
    except WorkbenchError:  # It does not fit: nothing to be taken, still among the words of a choice.
        return False


def field_named(form: Form, name: str) -> Field:
    """Return the field of a match, be it of a row that a person added."""
    field = form.field(name)
    assert field is not None
    return field
