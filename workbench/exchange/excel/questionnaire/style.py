"""How a questionnaire looks: a quiet ground, white cells with a green frame to write in."""

from functools import lru_cache
from typing import Any

import xlsxwriter

from workbench.domain.values import currency_decimals
from workbench.forms.question_types import QuestionType

FONT = "Arial"
TEXT, TEXT2, TEXT3 = "#141D19", "#47534D", "#5D6963"
WASH, SUNKEN, FRAME, BAR, DONE, WARN = "#F5F6F3", "#ECEFEB", "#1B6B58", "#8FBFB1", "#155646", "#7A4F00"
NUMBERS = {
    QuestionType.COUNT: "#,##0", QuestionType.DECIMAL: "#,##0.0#", QuestionType.PERCENTAGE: "0.0 %",
    QuestionType.DATE: "yyyy-mm-dd", QuestionType.TEXT: "@",
}  # fmt: skip
HIGHEST_ROW = 409.0
"""Points; Excel has no higher rows."""


class Style:
    """The formats of a questionnaire by what they are for; equal ones are one."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._make = lru_cache(maxsize=None)(self._new)

    def get(self, **details: Any) -> Any:
        """Return the format with these details on top of the house's font and ground."""
        return self._make(tuple(sorted(details.items())))

    def words(self, **more: Any) -> Any:
        """Return the format of text that wraps."""
        return self.get(**{"text_wrap": True, **more})

    def head(self, **more: Any) -> Any:
        """Return the format of a column's head."""
        return self.words(
            **{"bold": True, "font_size": 9, "font_color": TEXT2, "bottom": 1, "valign": "bottom", **more}
        )

    def entry(self, type_: QuestionType, currency: str = "") -> Any:
        """Return the format of a cell that an answer is written in."""
        is_words = type_ in (QuestionType.TEXT, QuestionType.CHOICE, QuestionType.CHOICES, QuestionType.YES_NO)
        details: dict[str, Any] = {"align": "left" if is_words else "right", "indent": 1, "text_wrap": is_words}
        if number := number_format(type_, currency):
            details["num_format"] = number
        return self.frame(**details)

    def frame(self, **more: Any) -> Any:
        """Return the format of an unlocked cell: white with a green frame."""
        return self.get(
            **{"border": 1, "border_color": FRAME, "bg_color": "#FFFFFF", "locked": False, "font_color": TEXT, **more}
        )

    def figure(self, type_: QuestionType, currency: str = "", **more: Any) -> Any:
        """Return the format of a figure that is only shown."""
        number = number_format(type_, currency)
        details: dict[str, Any] = {"align": "right", "indent": 1, "font_color": TEXT3, "text_wrap": True}
        if number and type_ is not QuestionType.TEXT:
            details["num_format"] = number
        return self.get(**{**details, **more})

    def rule(self, **details: Any) -> Any:
        """Return what a conditional rule changes, and nothing else."""
        return self._book.add_format(details)

    def _new(self, details: tuple[tuple[str, Any], ...]) -> Any:
        house = {"font_name": FONT, "font_size": 10, "font_color": TEXT, "bg_color": WASH, "valign": "vcenter"}
        # An indent beside a vertical place is taken as vertical unless the horizontal one is said.
        return self._book.add_format({**house, "align": "left", **dict(details)})


def number_format(type_: QuestionType, currency: str = "") -> str:
    """Return the number format of a type of question; empty where words stand."""
    if type_ is QuestionType.MONEY:
        return "#,##0" if currency and not currency_decimals(currency) else "#,##0.00"
    return NUMBERS.get(type_, "")


def height_of(*texts: tuple[str, float], least: float = 20.0, size: float = 10.0) -> float:
    """Return the height in points that wrapped texts need, each given with its column's width in characters."""
    lines = max((sum(_lines(part, width * 10 / size) for part in text.split("\n")) for text, width in texts), default=1)
    return min(HIGHEST_ROW, max(least, (size * 1.28) * lines + 7))


def _lines(text: str, width: float) -> int:
    """Count the lines of one paragraph: words are not broken, so some room stays empty at each end."""
    room, used, lines = max(width * 1.15, 4.0), 0.0, 1
    for word in text.split(" "):
        needed = float(len(word))
        if used and used + 1 + needed > room:
            lines, used = lines + 1, 0.0
        used += needed + (1 if used else 0)
        while used > room:
            lines, used = lines + 1, used - room
    return lines


def set_up(sheet: Any, style: Style, footer: str, page: str, *, columns: int) -> None:
    """Set ground, paper, margins, footer and protection as on every sheet of a questionnaire."""
    sheet.set_column(0, columns, 10, style.get())
    sheet.hide_gridlines(2)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.55, right=0.55, top=0.7, bottom=0.7)
    look = f'&"{FONT},Regular"&8&K{TEXT3[1:]}'
    # A footer holds 255 characters; "&" begins a code in it.
    told = footer.replace("&", "&&")[:120]
    sheet.set_footer(f"&L{look}{told}&R{look}{page}")
    # No password: an empty one is as strong, and locks nobody out.
    sheet.protect("", {"format_columns": True, "format_rows": True})
