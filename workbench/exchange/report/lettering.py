"""Measuring text and breaking it into lines; mark-up in it is never looked at, so none is obeyed."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

from workbench.exchange.report.fonts import register

SHORT = 3
"""Lines up to which a text is balanced."""
HALVINGS = 7
_JOINTS = re.compile(r"(?<=[/?])(?=[^/?\s])|(?<=[^\W\d]{3}-)(?=[^\W\d]{3})")
"""Places within a word where a line may end: in an address after / and ?, after a hyphen between two words."""
_MAY_PART = re.compile("[/?-]")
_WORDS = re.compile(r"[^ \t\u2009]+")
Run = tuple[str, str]
"""A face, and the text that is set in it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs, and whether the next one goes on within a word."""

    runs: tuple[Run, ...]
    is_cut: bool = False

    @property
    def text(self) -> str:
        """Return the line without its faces."""
        return "".join(text for _, text in self.runs)


@dataclass(frozen=True, slots=True)
class _Word:
    face: str
    text: str
    width: float
    """Thousandths of the type's size."""
    glued: bool = False
    """It goes on where the word before it ends."""


class _Widths(dict[str, float]):
    """Widths of a face's characters, looked up once."""

    def __init__(self, face: str) -> None:
        super().__init__()
        self._face: Any = face_of(face).face

    def __missing__(self, character: str) -> float:
        width = float(self._face.charWidths.get(ord(character), self._face.defaultWidth))
        self[character] = width
        return width


def face_of(name: str) -> Any:
    """Return a face as reportlab knows it."""
    register()
    return pdfmetrics.getFont(name)


@cache
def _widths_of(face: str) -> _Widths:
    return _Widths(face)


@cache
def _known() -> frozenset[int]:
    return frozenset(face_of("Regular").face.charToGlyph)


def width_of(text: str, face: str, size: float) -> float:
    """Return the width of a text in one line, in points."""
    return sum(map(_widths_of(face).__getitem__, text)) * size / 1000


def writable(text: str) -> str:
    """Return a text in letters that the faces have: others by their plain letter, else by their number."""
    if text.isascii() or _known().issuperset(map(ord, text)):
        return text
    return "".join(map(_writable, unicodedata.normalize("NFC", text)))


@cache
def _writable(character: str) -> str:
    if ord(character) in _known() or character in "\n\t":
        return character
    plain = "".join(each for each in unicodedata.normalize("NFKD", character) if ord(each) in _known())
    return plain or f"[U+{ord(character):04X}]"


def break_lines(text: str, face: str, size: float, width: float, strong: str = "") -> tuple[Line, ...]:
    """Break a text into lines of a width in points; `strong` goes in front in bold."""
    room = width * 1000 / size
    lines: list[Line] = []
    for place, paragraph in enumerate(text.split("\n")):
        words = list(_words(strong if not place else "", "SemiBold", room))
        words += _words(paragraph, face, room)
        lines += _fill(words, room) or [Line(((face, ""),))]
    return tuple(lines)


def balance(text: str, face: str, size: float, width: float, strong: str = "") -> tuple[Line, ...]:
    """Break a short text with the measure narrowed as far as the number of lines stays: no lone last word."""
    lines = break_lines(text, face, size, width, strong)
    if not 1 < len(lines) <= SHORT or "\n" in text:
        return lines
    low, high = width * 0.6, width
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if len(break_lines(text, face, size, middle, strong)) <= len(lines):
            high = middle
        else:
            low = middle
    return break_lines(text, face, size, high, strong)


def _words(text: str, face: str, room: float) -> Iterator[_Word]:
    """Yield the words; addresses may be parted after / and ?, what is still too long anywhere."""
    widths = _widths_of(face)
    for word in _WORDS.findall(text):
        for place, part in enumerate(_JOINTS.split(word) if _MAY_PART.search(word) else (word,)):
            width = sum(map(widths.__getitem__, part))
            if width <= room:
                yield _Word(face, part, width, glued=place > 0)
            else:
                yield from _cut(part, face, room, glued=place > 0)


def _cut(part: str, face: str, room: float, *, glued: bool) -> Iterator[_Word]:
    widths, pending, width = _widths_of(face), "", 0.0
    for character in part:
        if pending and width + widths[character] > room:
            yield _Word(face, pending, width, glued)
            pending, width, glued = "", 0.0, True
        pending, width = pending + character, width + widths[character]
    yield _Word(face, pending, width, glued)


def _fill(words: list[_Word], room: float) -> list[Line]:
    lines: list[Line] = []
    pending: list[_Word] = []
    filled = 0.0
    for word in words:
        gap = 0.0 if word.glued or not pending else _widths_of(word.face)[" "]
        if pending and filled + gap + word.width > room:
            lines.append(_line(pending, is_cut=word.glued))
            pending, filled, gap = [], 0.0, 0.0
        pending.append(word)
        filled += gap + word.width
    return [*lines, _line(pending)] if pending else lines


def _line(words: list[_Word], *, is_cut: bool = False) -> Line:
    runs: list[list[str]] = []
    for place, word in enumerate(words):
        text = word.text if word.glued or not place else f" {word.text}"
        if runs and runs[-1][0] == word.face:
            runs[-1][1] += text
        elif runs:
            runs[-1][1] += " "
            runs.append([word.face, word.text])
        else:
            runs.append([word.face, text])
    return Line(tuple((face, text) for face, text in runs), is_cut)
