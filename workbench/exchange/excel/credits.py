"""Incomes that accounts show with a minus, as what is credited: they are taken without it, or asked."""

import re
from dataclasses import dataclass, field, replace

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.doubts import INCOME
from workbench.exchange.excel.surroundings import Surroundings

LEAST_ROWS = 3
"""Kinds of income with a minus from which a column is told to show them so, though nothing says it."""
_INCOME = r"income|revenue|receipts|credit|inntekt\w*|inntekter|intäkt\w*|indtægt\w*|kredit\w*|tuot\w+|tulo\w*"
_MINUS = r"minus\w*|negativ\w*|neg\.|miinus\w*|kredit\w*|credit\w*|fortegn\w*|teckn?en|brackets"
_NOTE = re.compile(rf"\b(?:{_INCOME})\b.*\b(?:{_MINUS})\b|\b(?:{_MINUS})\b.*\b(?:{_INCOME})\b", re.IGNORECASE)
"""What tells that incomes have a minus: "Inntekter vises med minus (kredit)"."""


@dataclass(frozen=True)
class Credits:
    """A sheet's columns of incomes, by whether they stand there with a minus."""

    around: Surroundings
    _columns: dict[int, int] = field(default_factory=dict)

    def without_sign(self, cell: Cell) -> tuple[Cell, bool] | None:
        """Return an income without its minus, and whether a note tells so; None where the minus is to be believed."""
        if cell.number is None or cell.number >= 0:
            return None
        if cell.column not in self._columns:
            self._columns[cell.column] = self._credited(cell.column)
        rows = self._columns[cell.column]
        is_told = any(_NOTE.search(each.text) for each in self.around.words)
        if rows < (1 if is_told else LEAST_ROWS):
            return None
        return replace(cell, value=str(-cell.number)), is_told

    def _credited(self, column: int) -> int:
        """Return how many kinds of income stand in a column with a minus; none where one stands there without."""
        figures = [each.number for each in self.around.sheet.by_column[column] if each.number and self._is_income(each)]
        return len(figures) if all(each < 0 for each in figures) else 0

    def _is_income(self, cell: Cell) -> bool:
        before = [each for each in self.around.further_left(cell) if each in self.around.words]
        return any(name.startswith(f"{INCOME}.") for each in before for name in self.around.fields_told(each))
