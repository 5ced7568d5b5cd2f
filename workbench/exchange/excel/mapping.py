"""What was chosen for one layout, kept so that the next twenty workbooks of it need no choosing."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from workbench.exchange.excel.cells import Cell, Workbook
from workbench.exchange.excel.converting import read_cell
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.vocabulary import comparable
from workbench.forms.edition import Field, Form
from workbench.forms.nodes import read_tree
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file


class BadMapping(WorkbenchError):
    code = "XLS-005"
    message = "{path} is no mapping of a workbook's layout: {reason}."
    remedy = "Take one that `workbench import --json` gave under “mapping”, saved as YAML."


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which cell answers which field, by the label that must stand beside it."""

    edition: str
    fields: tuple[tuple[str, str, str], ...]
    """Field, cell address, comparable label."""

    def to_json(self) -> dict[str, Any]:
        """Return it as a program reads it; saved as YAML it is a mapping file."""
        cells = [{"question": field, "cell": cell, "label": label} for field, cell, label in self.fields]
        return {"mapping": 1, "edition": self.edition, "fields": cells}

    def fits(self, workbook: Workbook) -> bool:
        """Tell whether a workbook has this layout: each cell is filled, and its label stands on the same sheet."""
        cells = {cell.address for cell in workbook.cells}
        labels = {(cell.sheet, comparable(cell.text)) for cell in workbook.cells if cell.kind == "text"}
        return bool(self.fields) and all(
            address in cells and (address.rpartition("!")[0], label) in labels for _, address, label in self.fields
        )

    def to_yaml(self) -> bytes:
        """Write it as a mapping file."""
        text: str = yaml.safe_dump(self.to_json(), allow_unicode=True, sort_keys=False)
        return text.encode()


def mapping_of(ready: Sequence[Match], form: Form) -> Mapping:
    """Keep what was matched in one workbook."""
    return Mapping(form.id, tuple((each.field, each.cell.address, comparable(each.label.text)) for each in ready))


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file. Raises FileNotRead or BadMapping."""
    tree = read_tree(read_file(path, limit=1_000_000), str(path))
    value = tree.value
    if tree.problems or not isinstance(value, dict) or value.get("mapping") != "1":
        reason = tree.problems[0].message if tree.problems else "it does not begin with “mapping: 1”"
        raise BadMapping(path=path, reason=reason)
    return mapping_from_json(value, str(path))


def mapping_from_json(value: Any, path: str) -> Mapping:
    """Return a mapping from what `to_json` gave. Raises BadMapping."""
    try:
        fields = tuple((each["question"], each["cell"], each["label"]) for each in value["fields"])
        return Mapping(str(value["edition"]), fields)
    except (KeyError, TypeError) as error:
        raise BadMapping(path=path, reason=f"an entry lacks {error}") from error


def apply_mapping(mapping: Mapping, workbook: Workbook, form: Form, currency: str, matches: list[Match]) -> list[Match]:
    """Let what was chosen before win, wherever the same label stands at the same place."""
    cells = {cell.address: cell for cell in workbook.cells}
    labels = {(cell.sheet, comparable(cell.text)): cell for cell in workbook.cells if cell.kind == "text"}
    chosen: dict[str, Match] = {}
    for field, address, label in mapping.fields:
        cell, beside = cells.get(address), labels.get((address.rpartition("!")[0], label))
        if cell is not None and beside is not None and form.field(field) is not None:
            chosen[address] = _mapped(cell, beside, field, form, currency, matches)
    kept = [m for m in matches if m.cell.address not in chosen and m.field not in {c.field for c in chosen.values()}]
    return kept + list(chosen.values())


def field_named(form: Form, name: str) -> Field:
    """Return the field of a match, be it of a row that a person added."""
    field = form.field(name)
    assert field is not None
    return field


def _mapped(cell: Cell, label: Cell, field: str, form: Form, currency: str, matches: list[Match]) -> Match:
    known = next((each for each in matches if each.cell == cell), None)
    is_same = known is not None and known.field == field
    reading = known.reading if known and is_same else read_cell(cell, field_named(form, field), currency, [label.text])
    return Match(cell, field, label, reading, 1.0, "as chosen for this layout before", known.year if known else "")
