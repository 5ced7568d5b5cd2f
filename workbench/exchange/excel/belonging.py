"""Whose workbook it is and of which years: its cluster's name, country and currency, from cells or its file name."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

import yaml
from rapidfuzz import fuzz

from workbench.exchange.excel.cells import Cell, Sheet, Workbook
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.label_text import comparable, years_in
from workbench.exchange.excel.recognising import MARK
from workbench.exchange.excel.vocabulary import Vocabulary
from workbench.kernel import locations
from workbench.kernel.files import read_file

NEARLY = 92.0
"""Likeness (0 to 100) from which two names may be the same cluster's: a person is asked."""
NAME_LIMIT = 120
"""Characters that a cluster's name may have to be taken for one."""
_REACH = 3
"""Columns to the right in which a labelled value is looked for; a row of more cells is a table's head."""

_CURRENCY = re.compile(r"\b[tmk]?(NOK|SEK|DKK|ISK|EUR)\b|(€)", re.IGNORECASE)
_VERSION = re.compile(r"v\d+([._]\d+)*$")
_COPY = re.compile(r"\(\d+\)")
_PARTS = re.compile(r"\s+[–—-]\s+|\s*[:|;]\s+|\s*\(|\)\s*")


@dataclass(frozen=True)
class _Words:
    """What cells that name a cluster or country are labelled with, and what is nobody's name."""

    cluster: frozenset[str]
    name: frozenset[str]
    country: frozenset[str]
    countries: Mapping[str, str]
    """Two letters by name."""
    generic: frozenset[str]


@cache
def _words() -> _Words:
    told = yaml.safe_load(read_file(locations.resources() / "import" / "belonging.yaml", limit=1_000_000))
    labels = {name: frozenset(comparable(each) for each in told[name]) for name in ("cluster", "name", "country")}
    countries = {word: code for code, words in told["countries"].items() for word in words.split()}
    generic = frozenset(" ".join(told["generic"].values()).split())
    alone = frozenset(each for labelled in ("cluster", "name") for each in labels[labelled])
    return _Words(**labels, countries=countries, generic=generic | alone)


@dataclass(frozen=True, slots=True)
class Belonging:
    """What a workbook tells of its cluster; empty where it tells nothing."""

    name: str
    how: str
    """Where the name was found, for a person."""
    country: str
    """Two letters."""
    currency: str
    """ISO 4217, where the workbook speaks of one only."""


def belonging_of(workbook: Workbook, vocabulary: Vocabulary, file: PurePath, known: Collection[str]) -> Belonging:
    """Tell whose a workbook is: as our own metadata, a labelled cell, a title or the file's name say, in this order.

    `file` is its path within what was given, so that a folder may bear the name; `known` are the clusters' names.
    """
    own = keys_of(workbook)
    name, how = own.get("cluster_name", ""), "its metadata"
    if not name:
        name, how = _labelled(workbook, vocabulary)
    if not name:
        name, how = _titled(workbook, file, known)
    if not name:
        name, how = _filed(file)
    return Belonging(name, how if name else "", _country(workbook), own.get("currency", "") or _currency(workbook))


def years_of(workbook: Workbook) -> list[str]:
    """Return the years that a workbook names in sheet names, titles, heads and labels, the earliest first."""
    years = {year for sheet in workbook.sheets for year in years_in(sheet.name)}
    for cell in workbook.cells:
        if cell.year is not None:
            years.add(cell.year)
        elif cell.kind == "text" and not looks_like_value(cell):
            years.update(years_in(cell.text))
    return sorted(years | {own} if (own := keys_of(workbook).get("period", "")) else years)


def keys_of(workbook: Workbook) -> dict[str, str]:
    """Return what one of our own workbooks says of itself on its Metadata sheet; nothing for anybody else's."""
    for sheet in workbook.sheets:
        first = sheet.cells.get((1, 1))
        if first is not None and first.text == MARK:
            pairs = ((row[0], row[1]) for row in sheet.by_row.values() if len(row) > 1)
            return {key.text: value.text for key, value in pairs if key.text not in ("field", "level")}
    return {}


def key_of(name: str) -> str:
    """Write a cluster's name so that spelling habits do not matter."""
    return comparable(re.sub(r"[-‐‑_]", " ", name))


def nearly(name: str, known: Collection[str]) -> str:
    """Return the known name that is almost this one, though not the same; empty where there is none."""
    close = [(fuzz.ratio(key_of(name), key_of(each)), each) for each in known if _digits(name) == _digits(each)]
    likeness, nearest = max(close, default=(0.0, ""))
    return nearest if likeness >= NEARLY else ""


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)


def _labelled(workbook: Workbook, vocabulary: Vocabulary) -> tuple[str, str]:
    for labels in (_words().cluster, _words().name):
        for sheet in workbook.sheets:
            for value in _beside(sheet, labels, vocabulary):
                # What the field has words for is rather another label than a name.
                if labels is _words().cluster or vocabulary.said(value.text).unknown:
                    return value.text.strip(), f"“{value.text.strip()}” in {value.address}"
            for cell in sheet.cells.values():
                label, colon, rest = cell.text.partition(":") if cell.kind == "text" else ("", "", "")
                if colon and comparable(label) in labels and _is_name(rest):
                    return rest.strip(), f"“{cell.text.strip()}” in {cell.address}"
    return "", ""


def _beside(sheet: Sheet, labels: Collection[str], vocabulary: Vocabulary) -> Iterator[Cell]:
    """Yield the texts on the right of a label, or under it, that are no labels themselves."""
    for cell in sheet.cells.values():
        if cell.kind != "text" or comparable(cell.text) not in labels:
            continue
        if len(sheet.by_row[cell.row]) > _REACH:
            continue  # The head of a table.
        right = (sheet.cells.get((cell.row, cell.column + step)) for step in range(1, _REACH + 1))
        found = next((each for each in right if each is not None), None)
        if found is None:
            found = sheet.cells.get((cell.row + 1, cell.column))
        if (
            found is not None
            and found.kind == "text"
            and _is_name(found.text)
            and not vocabulary.names_field(found.text)
        ):
            yield found


def _is_name(text: str) -> bool:
    """Tell whether a text can be a cluster's name: letters, not only words that stand in every workbook."""
    return 1 < len(text.strip()) <= NAME_LIMIT and "\n" not in text.strip() and not _is_generic(text)


def _is_generic(text: str) -> bool:
    generic = _words().generic
    return all(word in generic or word.isdecimal() or _VERSION.match(word) for word in comparable(text).split())


def _titled(workbook: Workbook, file: PurePath, known: Collection[str]) -> tuple[str, str]:
    """Return the part of a title that is a name: a known one, the file's, or what stands beside generic words."""
    likely = {key_of(each) for each in (*known, _filed(file)[0]) if each}
    for sheet in workbook.sheets:
        first = sheet.by_row[min(sheet.by_row)] if sheet.by_row else []
        titles = [cell for cell in first if cell.kind == "text" and not looks_like_value(cell)]
        if len(first) > 2 or not titles:
            continue
        title = titles[0]
        parts = [part.strip() for part in _PARTS.split(title.text) if part and not _is_generic(part)]
        chosen = [part for part in parts if key_of(part) in likely]
        if not chosen and len(parts) == 1 and len(_PARTS.split(title.text)) > 1 and _is_name(parts[0]):
            chosen = parts
        if chosen:
            return _without_years(chosen[0]), f"the title “{title.text.strip()}” in {title.address}"
    return "", ""


def _filed(file: PurePath) -> tuple[str, str]:
    """Return the name that a file's or folder's name bears, without what stands before and after it."""
    for part in (file.stem, *reversed(file.parent.parts)):
        spaced = re.sub(r"[_+.]+" if re.search(r"\s", part) else r"[_+.-]+", " ", part)
        words = [word for word in _without_years(_COPY.sub(" ", spaced)).split() if re.search(r"\w", word)]
        while words and _is_around(words[-1]):
            words.pop()
        while words and (_is_around(words[0]) or words[0].isdecimal()):
            words.pop(0)
        name = " ".join(words).strip(" -–,")
        if len(name) > 1 and not _is_generic(name):
            return name if name != name.lower() else name.title(), f"the name {part}"
    return "", ""


def _is_around(word: str) -> bool:
    """Tell whether a word of a file's name says what the file is, not whose; "cluster" is often part of a name."""
    return comparable(word) in _words().generic - _words().cluster or bool(_VERSION.match(word.casefold()))


def _without_years(text: str) -> str:
    return " ".join(re.sub(r"(?<!\d)(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?(?!\d)", " ", text).split()).strip(
        " -–,"
    )


def _country(workbook: Workbook) -> str:
    for sheet in workbook.sheets:
        for cell in sheet.cells.values():
            if cell.kind == "text" and comparable(cell.text) in _words().country:
                beside = next((each for each in sheet.by_row[cell.row] if each.column > cell.column), None)
                text = beside.text.strip() if beside is not None else ""
                countries = _words().countries
                if text.casefold() in countries or text.upper() in countries.values():
                    return countries.get(text.casefold(), text.upper())
    return ""


def _currency(workbook: Workbook) -> str:
    """Return the currency that heads and labels speak of, where it is one only; an amount's own speaks for itself."""
    words = (cell.text for cell in workbook.cells if cell.kind == "text" and not looks_like_value(cell))
    found = {(mark[1] or "EUR").upper() for text in words for mark in _CURRENCY.finditer(text)}
    return found.pop() if len(found) == 1 else ""
