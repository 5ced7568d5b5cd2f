"""Which year a figure is of: by its label, its row, its heads, its section, its sheet."""

import re
from functools import cached_property

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.headings import Headings
from workbench.exchange.excel.label_text import is_last_day, years_in

LEAST_BLANKS = 4
"""Blanks of the shortest sentence."""
_YEAR_OF = re.compile(
    r"(?:(?:the )?(?:figures?|data|numbers|answers|information|results) (?:are )?(?:for|of|from)(?: the)?(?: year)?|"
    r"(?:reporting |financial |calendar |accounting |data )?(?:year|period)(?: of (?:the )?(?:figures|data|report))?|"
    r"(?:tall|tal|siffror|uppgifter|data|svar|opp?lysninger)(?:ene|en|na|erne)? (?:for|från|fra|för|avser)"
    r"(?: året| år)?|(?:avser|gjelder|gælder|gäller|vedrører)(?: året| år)?|"
    r"(?:regnskaps|regnskabs|räkenskaps|verksamhets|rapport|rapporterings|indberetnings|kalender)?(?:år|året|periode|period)|"
    r"(?:luvut|tiedot|vastaukset) (?:vuodelta|vuodesta)|(?:tieto|raportointi|kalenteri|tili)?vuosi|tilikausi)[:.]?",
    re.IGNORECASE,
)
"""What a row says that gives the year of its sheet."""
BEGINNINGS = frozenset({"since", "founded", "joined", "started"})
"""What says of years that something began in them."""


class Years(Headings):
    """A sheet with its heads and the years that they and its rows are of."""

    @cached_property
    def _year_columns(self) -> frozenset[int]:
        """Return the columns that hold nothing but years below their heads: each row is of another year."""
        figures = {
            column: [each for each in cells if each not in self.words and each.row not in self.head_rows]
            for column, cells in self.sheet.by_column.items()
        }
        return frozenset(
            column
            for column, cells in figures.items()
            if len(cells) > 1 and all(year_told(each) for each in cells) and not self._are_beginnings(column)
        )

    def is_year_of_row(self, cell: Cell) -> bool:
        """Tell whether a cell is the year that its row is of."""
        return year_told(cell) is not None and not self._are_beginnings(cell.column)

    def _are_beginnings(self, column: int) -> bool:
        """Tell whether the years of a column say since when something is: under "Founded", "Since"."""
        heads = (each for each in self._heads_by_column.get(column, ()) if self.sheet.by_row[each.row][-1] is not each)
        return any(self.vocabulary.said(each.text).concepts & BEGINNINGS for each in heads)

    def year(self, cell: Cell, label: Cell) -> str:
        """Return the year of a figure: in its label, its row, its heads, its section, its sheet's name."""
        in_row = (
            each
            for each in self.sheet.by_row[cell.row]
            if each.column in self._year_columns
            or (each.column < cell.column and (label.row != cell.row or each.column < label.column))
        )
        row_year = next((year_told(each) for each in in_row if self.is_year_of_row(each)), None)
        if row_year:
            return row_year
        texts = [label.text, *(each.text for each in self.heads(cell))]
        sections = (each.text for each in self.sections(cell) if not self._is_remark(each))
        for text in (*texts, *sections, self.sheet.name):
            if years := years_in(text):
                return years[-1]
        return self.year_given

    @cached_property
    def year_given(self) -> str:
        """Return the year that a row of its own gives the sheet: "Figures for | 2021"; empty where none does."""
        rows = (cells for cells in self.sheet.by_row.values() if len(cells) == 2)
        return next(
            (cells[1].year for cells in rows if cells[1].year and _YEAR_OF.fullmatch(cells[0].text.strip())), ""
        )

    def _is_remark(self, section: Cell) -> bool:
        """Tell whether a text below figures is a sentence on them rather than the head of what follows."""
        is_sentence = section.text.rstrip().endswith(".") and section.text.count(" ") >= LEAST_BLANKS
        return is_sentence and any(row < section.row for row in self.sheet.by_row if row not in self.head_rows)


def year_told(cell: Cell) -> str | None:
    """Return the year that a cell is and nothing else, also as its last day: "31.12.2025"."""
    return cell.year or (years_in(cell.text)[-1] if is_last_day(cell.text) else None)
