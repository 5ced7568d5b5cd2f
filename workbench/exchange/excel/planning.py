"""What an import would do: every filled cell accounted for, nothing written."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.exchange.excel import recognising
from workbench.exchange.excel.accounting import Sorting, account
from workbench.exchange.excel.assigning import Found, assign, settle_sides, settle_tables
from workbench.exchange.excel.cells import Cell, Workbook, read_workbook
from workbench.exchange.excel.clusters import ClusterTable, cluster_table
from workbench.exchange.excel.mapping import apply_mapping
from workbench.exchange.excel.matching import Matcher
from workbench.exchange.excel.periods import choose_period, hidden_warnings
from workbench.exchange.excel.plans import Asked, Counts, Imported, ImportPlan, OtherPeriod, Unmatched, Wanted
from workbench.exchange.excel.unreadable import unreadable
from workbench.exchange.excel.vocabulary import build_vocabulary
from workbench.forms.edition import Form
from workbench.kernel.errors import WorkbenchError

__all__ = [
    "Asked", "Counts", "ImportPlan", "Imported", "NoSuchRow", "OtherPeriod", "Unmatched", "Wanted",
    "clusters_in", "plan_import", "plan_workbook",
]  # fmt: skip


class NoSuchRow(WorkbenchError):
    code = "XLS-004"
    message = "{path} is a table of several clusters, and none of them is “{wanted}”."
    remedy = "Give --row with one of: {known}."


def plan_import(path: Path, form: Form, wanted: Wanted) -> ImportPlan:
    """Read a workbook, match every cell of it and say what would be written.

    Raises FileNotRead, NotAWorkbook, UnsafeWorkbook, UnreadableWorkbook or NoSuchRow.
    """
    workbook = read_workbook(path)
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    return plan_workbook(workbook, path, sha256, form, wanted)


def plan_workbook(workbook: Workbook, path: Path, sha256: str, form: Form, wanted: Wanted) -> ImportPlan:
    """Match every cell of a workbook that was read and say what would be written. Raises NoSuchRow."""
    own = recognising.recognise(workbook, form, wanted.currency)
    if own is not None:
        return account(workbook, form, sha256, Sorting(own.period, own.matches, levels=own.levels), [])
    found: Found = {}
    foreign: set[Cell] = set()
    for part in _matched(workbook, form, wanted.currency):
        others = _of_others(path, part.table, wanted) if part.table is not None else frozenset()
        found |= {cell: candidates for cell, candidates in part.found.items() if cell not in others}
        foreign |= others
    matches = assign(found, form)
    matches += unreadable(workbook, build_vocabulary(form), matches, foreign)
    if wanted.mapping:
        matches = apply_mapping(wanted.mapping, workbook, form, wanted.currency, matches)
    warnings, sorting = choose_period(workbook, matches, wanted)
    warnings += hidden_warnings(workbook, sorting.matches)
    return account(workbook, form, sha256, replace(sorting, other_clusters=frozenset(foreign)), warnings)


def clusters_in(workbook: Workbook, form: Form) -> tuple[str, ...]:
    """Name the clusters of which a workbook is a table, in its order; none where it is about one cluster."""
    if recognising.recognise(workbook, form, "EUR") is not None:
        return ()
    tables = [part.table for part in _matched(workbook, form, "EUR") if part.table is not None]
    return tuple(dict.fromkeys(cell.text.strip() for table in tables for cell in table.names.values()))


@dataclass(frozen=True)
class _Part:
    """A sheet with what its cells may answer, and the table of clusters that it is."""

    found: Found
    table: ClusterTable | None


_remembered: list[tuple[Workbook, str, str, list[_Part]]] = []
"""The workbook that was matched last: a table of many clusters is planned for one after the other."""


def _matched(workbook: Workbook, form: Form, currency: str) -> list[_Part]:
    for known, form_hash, of_currency, parts in _remembered:
        if known is workbook and form_hash == form.hash and of_currency == currency:
            return parts
    vocabulary = build_vocabulary(form)
    parts = []
    for sheet in workbook.sheets:
        found = settle_tables(settle_sides(Matcher(sheet, vocabulary, currency).candidates()))
        parts.append(_Part(found, cluster_table(sheet, found, vocabulary)))
    _remembered[:] = [(workbook, form.hash, currency, parts)]
    return parts


def _of_others(path: Path, table: ClusterTable, wanted: Wanted) -> frozenset[Cell]:
    """Return the cells that are about other clusters than the wanted one."""
    name = wanted.row or wanted.cluster
    place = table.place_of(name)
    if place is None:
        if not table.is_by_row and wanted.row is None:
            return frozenset()  # The heads may be no clusters: figures that differ are asked.
        names = tuple(cell.text for cell in table.names.values())
        raise NoSuchRow(path=path, wanted=name, known=", ".join(names), names=names)
    return table.of_others(place)
