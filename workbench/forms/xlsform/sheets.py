"""An XLSForm's sheets as their author wrote them: rows with their numbers, columns under any of their names."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

MEDIA = ("image", "big-image", "audio", "video")
_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Signs that turn the direction of text; they can make one text look like another."""
_HEADS = {
    "type": ("type", "command"),
    "name": ("name", "tag", "value"),
    "label": ("label", "caption"),
    "list_name": ("list_name",),
    "hint": ("hint",),
    "guidance_hint": ("guidance_hint",),
    "relevant": ("relevant", "relevance", "bind::relevant"),
    "required": ("required", "bind::required"),
    "required_message": ("required_message", "requiredmsg", "bind::jr:requiredmsg"),
    "constraint": ("constraint", "bind::constraint"),
    "constraint_message": ("constraint_message", "constraining_message", "bind::jr:constraintmsg"),
    "calculation": ("calculation", "calculate", "bind::calculate"),
    "read_only": ("read_only", "readonly", "bind::readonly"),
    "appearance": ("appearance", "control::appearance", "body::appearance"),
    "repeat_count": ("repeat_count", "count", "jr:count", "control::jr:count", "body::jr:count"),
    "form_title": ("form_title", "set_form_title", "title"),
    "form_id": ("form_id", "set_form_id", "id_string"),
    **{each: (each, f"media::{each}") for each in MEDIA},
}
"""What heads the columns that are understood: the usual word, then others for the same."""
_WORDS = {alias: word for word, aliases in _HEADS.items() for alias in aliases}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file."""

    number: int
    """From 1, as the file counts."""
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What a column holds."""

    word: str
    """The usual word where it is known, otherwise as it stands."""
    language: str
    """As the author names it, e.g. `French (fr)`; empty for none."""
    column: int
    """From 1."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row below the heads: what it says, by word and language."""

    sheet: str
    row: int
    said: Mapping[str, Mapping[str, str]]
    columns: Mapping[str, int]
    """Number of the column of each word, from 1."""

    def of(self, word: str) -> str:
        """Return what stands under a head, white space folded; empty for nothing."""
        return next(iter(self.said.get(word, {}).values()), "")

    def says_yes(self, word: str) -> bool:
        """Tell whether a column says yes, in any of the ways that forms do."""
        return self.of(word).casefold() in ("yes", "true", "true()")

    def says_no(self, word: str) -> bool:
        """Tell whether a column says no."""
        return self.of(word).casefold() in ("no", "false", "false()")

    def texts(self, word: str) -> Mapping[str, str]:
        """Return what stands under a head, by language."""
        return self.said.get(word, {})


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet understood: its heads and the lines below them."""

    heads: tuple[Head, ...] = ()
    lines: tuple[Line, ...] = ()


def read_table(sheet: Sheet | None) -> Table:
    """Understand a sheet; rows without any text are passed over."""
    filled = [row for row in sheet.rows if any(map(folded, row.cells))] if sheet else []
    if sheet is None or not filled:
        return Table()
    heads = _heads_of(filled[0].cells)
    name = sheet.name.strip().casefold()
    by_column = {head.column: head for head in heads}
    return Table(heads, tuple(_line(name, by_column, row) for row in filled[1:]))


def folded(text: str) -> str:
    """Return a text without what can't be seen or would deceive, its white space folded."""
    plain = unicodedata.normalize("NFC", text).translate(_DIRECTION)
    return " ".join("".join(sign if sign.isprintable() else " " for sign in plain).split())


def _line(sheet: str, heads: Mapping[int, Head], row: Row) -> Line:
    said: dict[str, dict[str, str]] = {}
    columns: dict[str, int] = {}
    for column, text in _filled(row.cells):
        head = heads.get(column) or Head(f"column {column}", "", column)
        said.setdefault(head.word, {}).setdefault(head.language, text)
        columns.setdefault(head.word, column)
    return Line(sheet, row.number, said, columns)


def _heads_of(cells: Sequence[str]) -> tuple[Head, ...]:
    marks = "::" if any("::" in cell for cell in cells) else ":"
    return tuple(_head(cell, marks, column) for column, cell in _filled(cells))


def _filled(cells: Sequence[str]) -> Iterator[tuple[int, str]]:
    return ((column, folded(cell)) for column, cell in enumerate(cells, 1) if folded(cell))


def _head(text: str, marks: str, column: int) -> Head:
    """Split a head like `label::English (en)` or `media::image::English (en)` into word and language."""
    parts = [part.strip() for part in text.split(marks)]
    if marks == ":" and "jr" in parts[:-1]:  # `jr:count` is one word, and so is `bind:jr:constraintMsg`.
        place = parts.index("jr")
        parts[place : place + 2] = [f"jr:{parts[place + 1]}"]
    for length in (2, 1):
        known = _WORDS.get("::".join("_".join(part.split()).casefold() for part in parts[:length]))
        if known and len(parts) >= length:
            return Head(known, marks.join(parts[length:]), column)
    simple = "_".join(text.split()).casefold()
    return Head(simple if simple.isidentifier() else text, "", column)
