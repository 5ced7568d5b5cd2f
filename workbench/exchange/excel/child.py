"""The process that reads a foreign workbook: limited in memory and time, it may die without harm.

Run as `python -m workbench.exchange.excel.child` with the file's path on standard input, as everybody on the computer
can read arguments; prints one JSON document.
"""

import datetime
import json
import os
import re
import sys
from typing import Any

MEMORY_LIMIT, CPU_SECONDS = 768 * 1024 * 1024, 8
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def main(path: str) -> None:
    """Read every filled cell of every sheet, hidden ones too."""
    _limit()
    import openpyxl

    shown = openpyxl.load_workbook(path, data_only=True, keep_links=False)
    formulas = openpyxl.load_workbook(path, keep_links=False)
    sheets = [_sheet(sheet, formulas[sheet.title]) for sheet in shown.worksheets]
    names = {name: defined.attr_text for name, defined in formulas.defined_names.items()}
    json.dump({"sheets": sheets, "names": names}, sys.stdout)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent's clock is the limit there.
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


def _sheet(sheet: Any, formulas: Any) -> dict[str, Any]:
    cells = []
    for row in formulas.iter_rows():
        for cell in row:
            if cell.value is not None:
                cells.append(_cell(cell, sheet.cell(cell.row, cell.column).value))
    merged = [str(area) for area in sheet.merged_cells.ranges]
    return {"name": sheet.title, "hidden": sheet.sheet_state != "visible", "merged": merged, "cells": cells}


def _cell(cell: Any, shown: Any) -> dict[str, Any]:
    is_formula = cell.data_type == "f"
    kind, value = _value(shown if is_formula else cell.value)
    if is_formula and value == "":
        kind = "empty"
    found = {"row": cell.row, "column": cell.column, "kind": kind, "value": value, "format": cell.number_format or ""}
    if is_formula:
        found["formula"] = str(cell.value)[:500]
    if cell.data_type == "e" or (kind == "text" and str(value).startswith("#") and str(value).rstrip("!?").isupper()):
        found["kind"] = "error"
    if cell.comment is not None:
        found["comment"] = _FORBIDDEN.sub("", cell.comment.text or "")[:2000]
    return found


def _value(value: Any) -> tuple[str, Any]:
    if isinstance(value, bool):
        return "truth", value
    if isinstance(value, int | float):
        return "number", repr(value)
    if isinstance(value, datetime.datetime):
        return "date", value.date().isoformat()
    if isinstance(value, datetime.date):
        return "date", value.isoformat()
    return "text", "" if value is None else _FORBIDDEN.sub("", str(value))


if __name__ == "__main__":
    main(os.fsdecode(sys.stdin.buffer.read()))
