"""How the result workbook looks: fonts, colours, number formats, made once for each workbook."""

from functools import lru_cache
from typing import Any

import xlsxwriter

TEXT, TEXT2, TEXT3 = "#141D19", "#47534D", "#5D6963"
ACCENT, ACCENT_SOFT, KEPT, LINE = "#1B6B58", "#E1EFE9", "#8FBFB1", "#DFE3DE"
RAMP = ("#A85132", "#DDA66E", "#F8F0E2", "#AFD6D6", "#62A99C", "#1B6B58")
"""Levels 0 to 5; tells them apart also for colour-blind eyes."""
HIGHEST_ROW = 409.0
"""Points; Excel has no higher rows."""
NUMBERS = {
    "count": "#,##0", "decimal": "#,##0.0#", "percentage": "0.0 %", "money": "#,##0.00", "date": "yyyy-mm-dd",
    "points": "General", "change": "+0;\u22120;\"\"",
}  # fmt: skip


def ramp_colour(level: int, top: int) -> int:
    """Return a level's place in the ramp, on a scale of any number of levels."""
    return (2 * level * (len(RAMP) - 1) + top) // (2 * top) if top else 0


def row_height(*texts: tuple[str, float]) -> float:
    """Return the height in points that wrapped texts need, each given with its column's width.

    Nobody but Excel itself measures on opening, so rows get their height here.
    """
    lines = max(
        sum(-(-max(len(part), 1) // max(int(width * 1.2), 1)) for part in text.split("\n")) for text, width in texts
    )
    return min(HIGHEST_ROW, max(15.0, 13.2 * lines + 2.5))


class Formats:
    """The workbook's formats by what they are for; equal ones are one."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._make = lru_cache(maxsize=None)(self._new)

    def get(self, **details: Any) -> Any:
        """Return the format with these details on top of the house's font."""
        return self._make(tuple(sorted(details.items())))

    @property
    def head(self) -> Any:
        """Return the format of a table's head."""
        return self.get(
            bold=True, font_color=TEXT3, bottom=1, bottom_color=TEXT2, text_wrap=True, valign="bottom", align="left"
        )

    @property
    def head_right(self) -> Any:
        """Return the format of a head over figures."""
        return self.get(
            bold=True, font_color=TEXT3, bottom=1, bottom_color=TEXT2, text_wrap=True, valign="bottom", align="right"
        )

    def words(self, **more: Any) -> Any:
        """Return the format of text in a table."""
        return self.get(
            **{"text_wrap": True, "valign": "top", "align": "left", "bottom": 1, "bottom_color": LINE, **more}
        )

    def figure(self, kind: str, **more: Any) -> Any:
        """Return the format of a figure in a table."""
        return self.get(
            **{
                "num_format": NUMBERS[kind],
                "valign": "top",
                "align": "right",
                "bottom": 1,
                "bottom_color": LINE,
                **more,
            }
        )

    def _new(self, details: tuple[tuple[str, Any], ...]) -> Any:
        return self._book.add_format({"font_name": "Arial", "font_size": 10, "font_color": TEXT, **dict(details)})
