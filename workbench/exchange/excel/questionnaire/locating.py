"""Finding the cells of a questionnaire that came back: whatever was renamed, moved, reordered, or made up."""

import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from workbench.exchange.excel.cells import Cell, Sheet, Workbook
from workbench.exchange.excel.preflight import column_letters, column_number
from workbench.exchange.excel.questionnaire.metadata import (
    KINDS,
    NAME_LIMIT,
    WIDTH,
    Spot,
    digest_of_figure,
    digest_of_text,
)
from workbench.exchange.excel.questionnaire.shown import EPOCH
from workbench.exchange.excel.recognising import MARK, QUESTIONNAIRE

_ADDRESS = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
_REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(.+)")
_GONE = "#REF!"
_SHORT = 24
"""Characters; no number at the beginning of a row has as many."""
_GLANCE = 1 << 20
"""Bytes of a workbook's outline that are looked at."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell to be filled in was found."""

    spot: Spot
    """With the sheet, row and column (from 0) where it is now."""
    cell: Cell | None
    """None where nothing stands there."""

    @property
    def address(self) -> str:
        """Return the address as `Sheet!C2`."""
        return f"{self.spot.sheet}!{column_letters(self.spot.column + 1)}{self.spot.row + 1}"


@dataclass(frozen=True)
class Found:
    """What a questionnaire's Metadata leads to."""

    keys: Mapping[str, str]
    places: tuple[Place, ...]
    lost_sheets: tuple[str, ...] = ()
    """Sheets that were taken out."""
    lost: tuple[Spot, ...] = ()
    """Cells that were taken out, or whose address is none."""
    shared: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Cells that several fields claim, with the fields: none of these can be believed."""
    unplaced: tuple[Cell, ...] = field(default=(), repr=False)
    """Filled cells that are neither asked for nor ours."""


def may_be_questionnaire(path: Path) -> bool:
    """Tell by a glance whether a file may be a questionnaire; False is sure. What it can't read is none."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open("xl/workbook.xml") as stream:
            book = stream.read(_GLANCE)
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error):
        return False  # Whoever reads it as a workbook says what is wrong with it.
    return b"aq_" in book or b"Metadata" in book


def keys_of(workbook: Workbook) -> dict[str, str] | None:
    """Return what a questionnaire says of itself; None for any other workbook."""
    sheet = _metadata(workbook)
    if sheet is None:
        return None
    return {row[0]: row[1] for row in _rows(sheet) if row[0] and row[0] not in KINDS}


def find_places(workbook: Workbook) -> Found:
    """Find every cell to be filled in. The workbook is a questionnaire."""
    sheet = _metadata(workbook)
    assert sheet is not None
    spots = [spot for row in _rows(sheet) if row[0] in KINDS and (spot := _spot(row)) is not None]
    return _Finder(workbook, sheet, spots).found()


class _Finder:
    def __init__(self, workbook: Workbook, metadata: Sheet, spots: list[Spot]) -> None:
        self._workbook, self._metadata, self._spots = workbook, metadata, spots
        self._sheets = {sheet.name: sheet for sheet in workbook.sheets}
        self._names = {name.casefold(): referred for name, referred in workbook.names.items()}
        self._short: dict[str, dict[str, list[tuple[int, int]]]] = {}
        self._has_names = any(name.startswith("aq_") for name in self._names)

    def found(self) -> Found:
        """Look for each spot, and set aside those that can't be believed."""
        placed, lost, lost_sheets = [], [], []
        for spot in self._spots:
            now = self._now(spot)
            if now is None:
                lost.append(spot)
            elif now.sheet not in self._sheets:
                lost_sheets.append(now.sheet)
            else:
                placed.append(self._by_number(now))
        claims: dict[tuple[str, int, int], list[Spot]] = {}
        for spot in placed:
            claims.setdefault((spot.sheet, spot.row, spot.column), []).append(spot)
        shared = {at: spots for at, spots in claims.items() if len(spots) > 1 or self._is_ours(at)}
        places = tuple(Place(s, self._cell(s)) for s in placed if (s.sheet, s.row, s.column) not in shared)
        told = tuple((Place(spots[0], None).address, tuple(s.id for s in spots)) for spots in shared.values())
        keys = keys_of(self._workbook) or {}
        return Found(
            keys, places, tuple(dict.fromkeys(lost_sheets)), tuple(lost), told,
            tuple(self._unplaced(places, keys)),
        )  # fmt: skip

    def _now(self, spot: Spot) -> Spot | None:
        """Return where a spot is now: where its name leads, else where Metadata says that it was."""
        referred = self._names.get(spot.name.casefold())
        if referred is None:
            # One name alone does not get lost: its cell was taken out with it.
            is_alone = self._has_names and len(spot.name) < NAME_LIMIT and self._is_first_of_name(spot)
            return None if is_alone or spot.row < 0 else spot
        found = _REFERENCE.fullmatch(referred.lstrip("="))
        if found is None or _GONE in referred or (at := _position(found[3])) is None:
            return None
        sheet = found[1].replace("''", "'") if found[1] else found[2]
        return replace(spot, sheet=sheet, row=at[0], column=at[1])

    def _is_first_of_name(self, spot: Spot) -> bool:
        return next(each for each in self._spots if each.name.casefold() == spot.name.casefold()) is spot

    def _by_number(self, spot: Spot) -> Spot:
        """Follow the number at the beginning of a row where rows were sorted: names stay behind then."""
        if not spot.number:
            return spot
        rows = [row for row, column in self._numbers(spot.sheet).get(spot.number, ()) if column < spot.column]
        return replace(spot, row=rows[0]) if len(rows) == 1 else spot

    def _numbers(self, name: str) -> dict[str, list[tuple[int, int]]]:
        """Return where short texts stand on a sheet."""
        if name not in self._short:
            found: dict[str, list[tuple[int, int]]] = {}
            for cell in self._sheets[name].cells.values():
                if cell.kind == "text" and len(cell.text) < _SHORT:
                    found.setdefault(cell.text, []).append((cell.row - 1, cell.column - 1))
            self._short[name] = found
        return self._short[name]

    def _is_ours(self, at: tuple[str, int, int]) -> bool:
        """Tell whether a spot points into Metadata itself."""
        return at[0] == self._metadata.name

    def _cell(self, spot: Spot) -> Cell | None:
        return self._sheets[spot.sheet].cells.get((spot.row + 1, spot.column + 1))

    def _unplaced(self, places: tuple[Place, ...], keys: Mapping[str, str]) -> list[Cell]:
        """Return the texts that somebody wrote where nothing was asked."""
        known = keys.get("texts", "")
        digests = {known[at : at + 8] for at in range(0, len(known), 8)}
        taken = {(each.spot.sheet, each.spot.row + 1, each.spot.column + 1) for each in places}
        if not digests:
            return []
        return [
            cell
            for sheet in self._workbook.sheets
            if sheet is not self._metadata and not _is_lists(sheet)
            for cell in sheet.cells.values()
            if not cell.formula
            and (cell.sheet, cell.row, cell.column) not in taken
            and (digest := _digest(cell)) is not None
            and digest not in digests
        ]


def _metadata(workbook: Workbook) -> Sheet | None:
    return next(
        (
            sheet
            for sheet in workbook.sheets
            if _text(sheet, 1, 1) == MARK and _text(sheet, 1, 2) == QUESTIONNAIRE and _text(sheet, 2, 1) == "format"
        ),
        None,
    )


def _digest(cell: Cell) -> str | None:
    if cell.kind == "date":
        return digest_of_figure(Decimal((date.fromisoformat(str(cell.value)) - EPOCH).days))
    if cell.number is not None:
        return digest_of_figure(Decimal(repr(float(cell.number))))
    return digest_of_text(cell.text) if cell.kind == "text" and cell.text.strip() else None


def _is_lists(sheet: Sheet) -> bool:
    return sheet.is_hidden and sheet.name == "Lists"


def _rows(sheet: Sheet) -> list[list[str]]:
    columns = range(1, WIDTH + 1)
    return [[_text(sheet, row, column) for column in columns] for row in sorted(sheet.by_row)]


def _spot(row: list[str]) -> Spot | None:
    kind, id_, sheet, address, type_, unit, number, was = row
    if not id_:
        return None
    at = _position(address) or (-1, -1)
    return Spot(kind, id_, sheet, at[0], at[1], type_, unit, number, was)


def _position(address: str) -> tuple[int, int] | None:
    found = _ADDRESS.fullmatch(address.strip())
    return (int(found[2]) - 1, column_number(found[1]) - 1) if found else None


def _text(sheet: Sheet, row: int, column: int) -> str:
    cell = sheet.cells.get((row, column))
    return cell.text if cell is not None else ""
