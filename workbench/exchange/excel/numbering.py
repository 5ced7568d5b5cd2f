"""Columns that number the rows of a sheet: 1, 2, 3 … in front of what the rows are about."""

import re
from itertools import pairwise

from workbench.exchange.excel.cells import Cell

LEAST_COUNTED = 5
"""Numbers from which a column of them may be that of its rows, whatever its head says."""
_HEAD = re.compile(r"(?:nr|no|nro|num|#|id|l[øöo]pe?nr|pos|rad|row|rivi)\.?", re.IGNORECASE)
_IDENTIFIER = re.compile(
    r"(?:(?:respon[ds]\w*|svar\w*|besvar\w*|reply|submission|entry|case|record|interview\w*|vastaa\w*|vastau\w*)[\s_-]*"
    r"(?:id|nr|no|nummer|number|numero|tunnus|tunniste)|id|respondent|vastaaja)\.?",
    re.IGNORECASE,
)
"""What tells replies apart: "Respondent ID", "Svar-ID", "Vastaajanumero", "Respondent"."""


def is_identifier(text: str) -> bool:
    """Tell whether a text says that what it names only tells replies to a survey apart."""
    return bool(_IDENTIFIER.fullmatch(text.strip()))


def numbers_rows(cells: list[Cell]) -> bool:
    """Tell whether a column's figures are the numbers of its rows."""
    return _counts_up(cells) or _is_headed(cells)


def _counts_up(cells: list[Cell]) -> bool:
    """Tell whether a column's figures are the numbers of its rows, some of which may be left out."""
    numbers = [int(text) for cell in cells if (text := cell.text.strip().rstrip(".)")).isdecimal()]
    steps = [after - before for before, after in pairwise(numbers)]
    return len(numbers) >= LEAST_COUNTED and numbers[0] <= 1 and all(1 <= step <= 2 for step in steps)


def _is_headed(cells: list[Cell]) -> bool:
    """Tell whether a column's head says that it numbers the rows: "No.", "Nr", "#" over nothing but 1, 2, 3 …"""
    heads = [place for place, cell in enumerate(cells) if _HEAD.fullmatch(cell.text.strip())]
    below = [cell.text.strip().rstrip(".)") for cell in cells[heads[-1] + 1 :]] if heads else []
    return bool(below) and all(map(str.isdecimal, below)) and below == sorted(set(below), key=int)
