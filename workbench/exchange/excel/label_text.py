"""Labels as text: written so that spelling habits do not matter, and the numbers and years that they name."""

import re
import unicodedata
from functools import lru_cache

_BRACKETED = re.compile(r"\(([^()]*)\)")
_NUMBERED = re.compile(r"^\s*(?:[^\W\d_]{1,9}\.?\s*)?(\d+(?:\.\d+)+)\.?\s*[:)–-]?\s*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?:\s*[-–/]\s*(?:19|20)?\d\d)?")
_LAST_DAY = re.compile(
    r"\b31[./]\s?12[./]\s?(\d{4})\b|\b(\d{4})-12-31\b|\b31(?:st)?\.?\s+(?:de[cs]\w*|joulukuuta)\.?,?\s+(\d{4})\b|"
    r"\bde[cs]\w*\s+31(?:st)?,?\s+(\d{4})\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:status|state|position|situation|stand|läge|läget|ställning|stilling|tilstand|tilanne|tila)?"
    r"(?:\s*(?:as of|as at|on|at|by|per|pr\.?|ved|vid|den|på))?",
    re.IGNORECASE,
)
_WHOLE_YEAR = re.compile(
    r"\b0?1[./]\s?0?1[./]\s?(?:\d{4})?\s*[–-]\s*31[./]\s?12[./]\s?\d{4}\b|\b\d{4}-01-01\s*[–-]\s*\d{4}-12-31\b"
)
_DATE = re.compile(
    r"\b\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)\b|\b\d{4}-\d\d-\d\d\b|"
    r"\b(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|okt|oct|nov|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|"
    r"marras)[^\W\d_]*\.?\s+\d{4}\b",
    re.IGNORECASE,
)
_AT_END = re.compile(
    r"\b(?:(?:at|by|as of|as at)\s+(?:the\s+)?(?:(?:end|turn)\s+of\s+(?:the\s+)?(?:calendar\s+)?year|year[- ]?end)|"
    r"(?:ved|vid|per|pr\.?|i)\s+(?:årets\s+(?:slut+|utg[åa]ng|slutning|udgang|afslutning|begyndelse)|års(?:slut+|skifte)t?|"
    r"(?:slut+en|utg[åa]ngen|udgangen|slutningen)\s+a[vf]\s+(?:år|året)|nyttår|nytår|nyår)|"
    r"vuoden\s+(?:lopussa|lopulla|vaihteessa|päättyessä|viimeisenä\s+päivänä)|vuodenvaihteessa)\b",
    re.IGNORECASE,
)
"""What says that a figure is the one at the end of its year."""
_TURN = re.compile(
    r"\b(?:turn of the year|årsskift\w*|årsskifte\w*|nyttår\w*|nytår\w*|nyår\w*|vuodenvaih\w*)\s+"
    r"((?:19|20)\d\d)\s*[/–-]\s*(?:19|20)?\d\d\b",
    re.IGNORECASE,
)
"""The turn of two years, at which the first of them ends."""
_EXAMPLE = re.compile(r"\b(?:exam?pel|eksempel|example|esimerk|specimen|sample\b)", re.IGNORECASE)
_MARKS = re.compile(r"(?:[¹²³⁴-⁹†‡*]+|(?<=[^\W\d])\s?\d\))(?=\s|$)")
_CODES = re.compile(r"\s(?:eur|sek|nok|dkk|isk)$", re.IGNORECASE)
_CHECKSUM = re.compile(r"check ?sum|kontrollsum|kontrolsum|tarkistussumma", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def comparable(label: str) -> str:
    """Write a label so that spelling habits do not matter: case, punctuation, numbering, years."""
    text = unicodedata.normalize("NFKC", label).casefold()
    text = _YEAR.sub(" ", _NUMBERED.sub("", text))
    text = re.sub(r"(?<=\w)[-‐‑](?=\w)", "", text)
    return " ".join(re.sub(r"[^\w+&/]+", " ", text).replace("/", " ").split())


def without_time(label: str) -> str:
    """Take out what says that a figure is the one at the end of its year; a label that says no more stays."""
    rest = _AT_END.sub(" ", label)
    return rest if any(letter.isalpha() for letter in rest) else label


def without_dates(text: str) -> str:
    """Take out the days and months that a text names."""
    return _DATE.sub(" ", text)


def without_brackets(label: str) -> str:
    """Take out what stands in brackets, mostly units."""
    return _BRACKETED.sub(" ", label)


def is_example(text: str) -> bool:
    """Tell whether a head says that what is under it only shows how to answer."""
    return bool(_EXAMPLE.search(text))


def is_checksum(text: str) -> bool:
    """Tell whether a label names a check sum."""
    return bool(_CHECKSUM.search(text))


def number_in(label: str) -> str:
    """Return the indicator number that a label begins with, or an empty text."""
    found = _NUMBERED.match(label)
    return found[1] if found else ""


def is_last_day(text: str) -> bool:
    """Tell whether a text is the last day of a year and nothing else, as it heads a column: "31.12.2025"."""
    return bool(_LAST_DAY.fullmatch(text.strip()))


def is_state_on_last_day(text: str) -> bool:
    """Tell whether a head says how things stood on the last day of a year: "Status 31.12.2025"."""
    rest = _LAST_DAY.sub(" ", text)
    return rest != text and bool(_STATE.fullmatch(rest.strip(" ,:()")))


def is_whole_year(text: str) -> bool:
    """Tell whether a text is a span from the first day of a year to its last: "01.01.2025–31.12.2025"."""
    return bool(_WHOLE_YEAR.search(text)) and len(set(re.findall(r"(?:19|20)\d\d", text))) == 1


def years_in(text: str) -> list[str]:
    """Return the years that a text names; the later of a span like 2023–2024 last.

    A date's year is not one, as it is mostly when something was written, unless it is the year's last day.
    """
    return list(_years_in(text))


@lru_cache(maxsize=20_000)
def _years_in(text: str) -> tuple[str, ...]:
    if "19" not in text and "20" not in text:
        return ()
    ends = _TURN.sub(r" \1 ", _LAST_DAY.sub(r" \1\2\3\4 ", text))
    return tuple(re.findall(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)", without_dates(ends)))


def unmarked(label: str) -> str:
    """Return a label without marks of footnotes, and the head of a technical column as words."""
    text = _MARKS.sub("", label)
    if "_" in text and " " not in text:
        text = _CODES.sub("", text.replace("_", " "))
    return text
