"""How days and counts are written for a reader; needs next to nothing, so that the first window can use it."""

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime

from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import is_translated, tr, tr_count
from workbench.kernel.tongue import NUMBERS, SOURCE, in_words, language, say

NBSP = "\u00a0"
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
}
_ORDINAL = frozenset({"nb", "da", "fi"})
"""Languages that write a day as an ordinal: "2. desember"."""


def date_text(day: date) -> str:
    """Write a date in words, never all figures: "2 December 2026", "2. joulukuuta 2026"."""
    month = _MONTHS[language()].split()[day.month - 1]
    return f"{day.day}{'.' if language() in _ORDINAL else ''}{NBSP}{month}{NBSP}{day.year}"


def month_text(day: date) -> str:
    """Write a month where there is little room: "Dec 2026", "joulu 2026"."""
    month = _MONTHS[language()].split()[day.month - 1]
    return f"{month[: 5 if language() == 'fi' else 3]}{NBSP}{day.year}"


def day_text(day: date, *, with_year: bool = True) -> str:
    """Write a date where there is little room: "2 Dec 2026", "2. joulu 2026"."""
    month = month_text(day)
    dot = "." if language() in _ORDINAL else ""
    return f"{day.day}{dot}{NBSP}{month if with_year else month.split(NBSP)[0]}"


def time_text(instant: datetime) -> str:
    """Write a moment as the clock beside it shows it: "2 Dec 2026 14:05"."""
    return f"{day_text(instant.date())} {instant:%H:%M}".replace(NBSP, " ")


def counted(count: int, one: str, many: str, /, **values: object) -> str:
    """Say a sentence with a count, given in English for one and for many: "{number} things are missing".

    `{number}` is the count, a small one in words, where it is not given in figures.
    """
    if is_translated():
        return tr_count(many, count, **{"number": in_words(count), **values})
    return _in_english(count, one, many, **values)


def _in_english(count: int, one: str, many: str, /, **values: object) -> str:
    numbers = NUMBERS[SOURCE]
    number = numbers[count] if 0 <= count < len(numbers) else count
    return (one if count == 1 else many).format(**{"number": number, **values})


def count_text(count: int, one: str, many: str) -> str:
    """Say a count with its noun, given in English; small numbers in words: "three indicators"."""
    return counted(count, f"{{number}} {one}", f"{{number}} {many}")


def kept_count(count: int, one: str, many: str) -> str:
    """Say a count with its noun in English, whatever the window speaks: for what is kept."""
    return _in_english(count, f"{{number}} {one}", f"{{number}} {many}")


def and_text(names: Iterable[str]) -> str:
    """Say several names: "Ann, Bo and Cecilia"."""
    *first, last = [*names] or [""]
    return tr("{first} and {last}", first=", ".join(first), last=last) if first else last


def and_more(named: str, more: int) -> str:
    """Say what is named, and how many more there are: "a.pdf; b.pdf and 3 more"."""
    return tr("{named} and {more} more", named=named, more=more) if more > 0 else named


def plain_text(text: str, limit: int = 200) -> str:
    """Return a foreign text fit to stand within a sentence of ours: one line, nothing unseen, of a bounded length.

    What could end a quotation early is softened, so that no name speaks for the program.
    """
    shown = "".join(each for each in unicodedata.normalize("NFC", " ".join(text.split())) if each.isprintable())
    shown = shown.translate(dict.fromkeys(map(ord, "“”„«»"), '"')).strip()
    return shown if len(shown) <= limit else f"{shown[: limit - 1].rstrip()}…"


def size_text(size: int) -> str:
    """Write a number of bytes for a reader: "212 kB", "1.9 MB", in languages with a decimal comma "1,9 MB"."""
    if not size:
        return say("value.empty_file")
    if size < 1_000_000:
        return f"{max(1, round(size / 1_000))}{NBSP}kB"
    return f"{in_locale(f'{size / 1_000_000:.1f}')}{NBSP}MB"


def first_name(name: str) -> str:
    """Return what somebody is called where there is little room."""
    return name.split()[0] if name.split() else name
