"""Formulas that several cells share, told for each of them."""

import re

from workbench.exchange.excel.preflight import column_letters, column_number

LENGTH = 500
"""As much of a formula is kept as tells what it does."""
_LAST_COLUMN, _LAST_ROW = 16_384, 1_048_576
_TOKEN = re.compile(
    r"""(?P<fixed>"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?)"""
    r"""|(?<![\w.$])(?:(?P<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})|(?P<rows>\$?\d{1,7}:\$?\d{1,7})"""
    r"""|(?P<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))(?![\w.(!$])"""
)


def moved(formula: str, rows: int, columns: int) -> str:
    """Return what a formula says so many rows below and columns to the right; `#REF!` beyond the sheet's edge."""

    def replace(found: re.Match[str]) -> str:
        if found["fixed"]:
            return found[0]
        return ":".join(_moved_one(each, rows, columns) for each in found[0].split(":"))

    return _TOKEN.sub(replace, formula[: 2 * LENGTH])[:LENGTH]


def _moved_one(reference: str, rows: int, columns: int) -> str:
    letters = reference.rstrip("0123456789").rstrip("$")
    digits = reference[len(letters) :]
    row, column = digits, letters
    if digits and not digits.startswith("$"):
        number = int(digits) + rows
        row = str(number) if 1 <= number <= _LAST_ROW else ""
    if letters and not letters.startswith("$"):
        number = column_number(letters.upper()) + columns
        column = column_letters(number) if 1 <= number <= _LAST_COLUMN else ""
    return column + row if bool(row) == bool(digits) and bool(column) == bool(letters) else "#REF!"
