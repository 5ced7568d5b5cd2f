"""How the result workbook looks: fonts, colours, number formats, made once for each workbook."""

from functools import lru_cache
from typing import Any

import xlsxwriter

TEXT, TEXT2, TEXT3 = "#141D19", "#47534D", "#5D6963"
ACCENT, ACCENT_SOFT, KEPT, GREY, LINE, SUNKEN = "#1B6B58", "#E1EFE9", "#8FBFB1", "#C6CDC8", "#DFE3DE", "#ECEFEB"
RAMP = ("#A85132", "#DDA66E", "#F8F0E2", "#AFD6D6", "#62A99C", "#1B6B58")
"""Levels 0 to 5; tells them apart also for colour-blind eyes."""
HIGHEST_ROW, ROW = 409.0, 17.0
"""Points: of the highest row that Excel has, and of a row of one line."""
NUMBERS = {
    "count": "#,##0", "decimal": "#,##0.0#", "percentage": "0.0 %", "money": "#,##0.00", "date": "yyyy-mm-dd",
    "points": "General", "change": "+0;\u22120;\"\"",
}  # fmt: skip


def ramp_colour(level: int, top: int) -> int:
    """Return a level's place in the ramp, on a scale of any number of levels."""
    return (2 * level * (len(RAMP) - 1) + top) // (2 * top) if top else 0


def row_height(*texts: tuple[str, float]) -> float:
    """Return the height in points that wrapped texts need, each given with its column's width in characters.

    Nobody but Excel itself measures on opening, so rows get their height here.
    """
    lines = max(sum(_lines(part, width) for part in text.split("\n")) for text, width in texts)
    return min(HIGHEST_ROW, ROW + 12.8 * (lines - 1))


def _lines(text: str, width: float) -> int:
    """Count the lines of a paragraph, as words of Arial 10 fill a column."""
    room, lines, used = width * 7 - 8, 1, 0.0
    for word in text.split(" "):
        needed = _pixels(word)
        if used and used + needed > room:
            lines, used = lines + 1, 0.0
        lines += int(needed // room)
        used += needed % room + 3.8
    return lines


@lru_cache(maxsize=4096)
def _pixels(word: str) -> float:
    return 13.4 * sum(0.28 if c in _NARROW else 0.86 if c in _WIDE else 0.7 if c.isupper() else 0.53 for c in word)


_NARROW, _WIDE = frozenset("iljtfrI.,:;'!|()[]-/ "), frozenset("mwMW@%—…")


_HEAD = {
    "bold": True, "font_size": 9, "font_color": TEXT2, "bg_color": SUNKEN, "bottom": 1, "bottom_color": TEXT3,
    "text_wrap": True, "valign": "vcenter",
}  # fmt: skip
_CELL = {"valign": "vcenter", "bottom": 1, "bottom_color": LINE}


class Formats:
    """The workbook's formats by what they are for; equal ones are one."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._make = lru_cache(maxsize=None)(self._new)

    def get(self, **details: Any) -> Any:
        """Return the format with these details on top of the house's font."""
        return self._make(tuple(sorted(details.items())))

    def head(self, align: str = "left", **more: Any) -> Any:
        """Return the format of a table's head: over words on the left, over figures on the right."""
        return self.get(**{**_HEAD, "align": align, **more})

    def words(self, **more: Any) -> Any:
        """Return the format of text in a table."""
        return self.get(**{**_CELL, "text_wrap": True, "align": "left", **more})

    def figure(self, kind: str, **more: Any) -> Any:
        """Return the format of a figure in a table."""
        return self.get(**{**_CELL, "num_format": NUMBERS[kind], "align": "right", **more})

    def _new(self, details: tuple[tuple[str, Any], ...]) -> Any:
        return self._book.add_format({"font_name": "Arial", "font_size": 10, "font_color": TEXT, **dict(details)})
