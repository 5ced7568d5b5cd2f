"""Units that stand apart from their figures, and figures that stand in one cell with their label."""

import re
from dataclasses import replace

from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.converting import looks_like_value, speaks_of_money
from workbench.exchange.excel.vocabulary import Vocabulary

UNIT_CONCEPTS = frozenset({
    "person", "fte", "staff", "member", "day", "month", "meeting", "share", "partner", "group", "working_group",
    "project", "visit", "language", "event", "newsletter", "report", "measure", "mention", "story", "workshop", "firm",
})  # fmt: skip
"""What a unit can be; other words beside a figure are remarks."""
UNIT_TEXTS = frozenset({
    "st", "stk", "kpl", "antal", "antall", "number", "no", "lkm", "pcs", "ka", "snitt", "år", "åv", "pv", "kk", "mnd",
    "mdr", "mån", "dato", "datum", "date", "pvm", "tal", "tall", "hlö", "pers", "score", "skala", "scale", "tonnes",
})  # fmt: skip
SHORT = 13
"""Letters of the longest unit."""
MOSTLY = 0.7
"""Share of a column's texts that are units, from which the others are taken for some."""
_OPEN = re.compile(
    r"(?:open[- ]ended|free|open|text|öppet|fritt|åbent|åpent|åpen|avoin)?[- ]?"
    r"(?:response|answer|reply|text|svar|besvarelse|vastaus)",
    re.IGNORECASE,
)
"""What a survey tool writes below a question that was answered in a field: "Open-Ended Response"."""
_WITHIN = re.compile(r"([^:=]{2,70}?)\s*[:=]\s*([^:=]{1,30})")


def units_apart(
    sheet: Sheet, words: frozenset[Cell], head_rows: frozenset[int], vocabulary: Vocabulary
) -> frozenset[Cell]:
    """Return the units that stand in a column or a row of their own, beside or under labels."""
    found: set[Cell] = set()
    for column, cells in sheet.by_column.items():
        texts = [each for each in cells if each in words and each.row not in head_rows]
        if _are_units(texts, MOSTLY, vocabulary):
            own = (each for each in texts if each.column == column and not _names_fte(each, vocabulary))
            found |= {each for each in own if any(o in words and o.column < column for o in sheet.by_row[each.row])}
    for row in head_rows:
        cells = sheet.by_row[row]
        if row - 1 in head_rows:
            found |= {each for each in cells if _OPEN.fullmatch(each.text.strip())}
        above = sheet.by_row.get(row - 1, []) if row - 1 in head_rows else []
        if len(above) >= len(cells) > 1 and _are_units(cells, 1.0, vocabulary):
            found |= set(cells)
    return frozenset(found)


def _are_units(texts: list[Cell], share: float, vocabulary: Vocabulary) -> bool:
    if not texts or any(len(each.text) > SHORT for each in texts):
        return False
    units = sum(is_unit(each, vocabulary) or _names_fte(each, vocabulary) for each in texts)
    return units >= share * len(texts)


def _names_fte(cell: Cell, vocabulary: Vocabulary) -> bool:
    """Tell whether a unit says what a figure is of, too: "Staff", "FTE"."""
    return "fte" in vocabulary.said(cell.text).concepts


def is_unit(cell: Cell, vocabulary: Vocabulary) -> bool:
    """Tell whether a text is nothing but a unit: "pers", "%", "1000 €", "1–5"."""
    text = cell.text.strip()
    if len(text) > SHORT or cell.kind != "text":
        return False
    said = vocabulary.said(text)
    if text.casefold().strip(" .()") in UNIT_TEXTS or speaks_of_money([text]) or not (said.concepts or said.aside):
        return True
    return bool(said.concepts) and said.concepts <= UNIT_CONCEPTS and not _names_fte(cell, vocabulary)


def split_cell(cell: Cell) -> tuple[Cell, Cell] | None:
    """Split a cell like "Members: 96" into its label and its figure."""
    found = _WITHIN.fullmatch(cell.text.strip())
    if found is None:
        return None
    label, figure = replace(cell, value=found[1]), replace(cell, value=found[2])
    return (label, figure) if looks_like_value(figure) and not looks_like_value(label) else None
