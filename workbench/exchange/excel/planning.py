"""What an import would do: every filled cell accounted for, nothing written."""

from dataclasses import dataclass, replace
from pathlib import Path

from workbench.exchange.excel import agreement, hidden, recognising
from workbench.exchange.excel.accounting import Sorting, account
from workbench.exchange.excel.assigning import Found, assign, settle_lists, settled
from workbench.exchange.excel.cells import Cell, Sheet, Workbook, read_workbook
from workbench.exchange.excel.clusters import ClusterTable, answered_nothing, cluster_table, likeness_of_names
from workbench.exchange.excel.matching import Match, Matcher
from workbench.exchange.excel.panes import panes_of
from workbench.exchange.excel.periods import choose_period, hidden_warnings
from workbench.exchange.excel.plans import Asked, Counts, Imported, ImportPlan, OtherPeriod, Unmatched, Wanted
from workbench.exchange.excel.remembering import apply_mapping
from workbench.exchange.excel.strange_heads import NAMED, Heads
from workbench.exchange.excel.surroundings import Surroundings
from workbench.exchange.excel.unreadable import still_unreadable, unreadable
from workbench.exchange.excel.vocabulary import Vocabulary, build_vocabulary
from workbench.forms.edition import Form
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import sha256_of

__all__ = [
    "AnsweredNothing", "Asked", "Counts", "ImportPlan", "Imported", "NoSuchRow", "OtherPeriod", "Unmatched", "Wanted",
    "clusters_in", "plan_import", "plan_workbook", "silent_in",
]  # fmt: skip


FEW = 4
"""Figures outside tables of clusters from which a workbook is about one cluster, whatever it compares it with."""


class NoSuchRow(WorkbenchError):
    code = "XLS-004"
    message = "{path} is a table of several clusters, and none of them is “{wanted}”."
    remedy = "Give --row with one of: {known}."
    window_remedy = "It has {known}. Name the cluster as the table does, or take the table over as a batch."


class AnsweredNothing(WorkbenchError):
    code = "XLS-007"
    message = "The row of “{wanted}” in {path} is empty: it answered nothing."
    remedy = "Nothing can be taken over from it: ask the cluster for its figures."


def plan_import(path: Path, form: Form, wanted: Wanted) -> ImportPlan:
    """Read a workbook, match every cell of it and say what would be written.

    Raises FileNotRead, NotAWorkbook, UnsafeWorkbook, UnreadableWorkbook, NoSuchRow or AnsweredNothing.
    """
    workbook = read_workbook(path)
    return plan_workbook(workbook, path, sha256_of(path), form, wanted)


def plan_workbook(workbook: Workbook, path: Path, sha256: str, form: Form, wanted: Wanted) -> ImportPlan:
    """Match every cell of a workbook that was read and say what would be written.

    Raises NoSuchRow or AnsweredNothing.
    """
    own = recognising.recognise(workbook, form, wanted.currency)
    if own is not None:
        return account(
            workbook, form, sha256, Sorting(own.period, own.matches, levels=own.levels, rationales=own.rationales), []
        )
    parts = _matched(workbook, form, wanted.currency)
    found, foreign = _of_cluster(parts, path, wanted)
    matches = hidden.doubted(_doubted(assign(found, form), parts, wanted))
    matches += still_unreadable((match for part in parts for match in part.unreadable), matches, foreign)
    if wanted.mapping:
        matches = apply_mapping(wanted.mapping, workbook, build_vocabulary(form), wanted.currency, matches)
    warnings, sorting = choose_period(workbook, matches, wanted)
    warnings += hidden_warnings(workbook, sorting.matches)
    return account(workbook, form, sha256, replace(sorting, other_clusters=frozenset(foreign)), warnings)


def clusters_in(workbook: Workbook, form: Form) -> tuple[str, ...]:
    """Name the clusters of which a workbook is a table, in its order; none where it is about one cluster."""
    if recognising.recognise(workbook, form, "EUR") is not None:
        return ()
    tables = [part.table for part in _matched(workbook, form, "EUR") if part.table is not None]
    return tuple(dict.fromkeys(cell.text.strip() for table in tables for cell in table.names.values()))


def silent_in(workbook: Workbook, form: Form) -> tuple[str, ...]:
    """Name the clusters that a table names without a figure of theirs, where it tells of others."""
    if recognising.recognise(workbook, form, "EUR") is not None:
        return ()
    tables = [part.table for part in _matched(workbook, form, "EUR") if part.table is not None]
    names = dict.fromkeys(cell.text.strip() for table in tables for cell in table.silent)
    return tuple(name for name in names if not any(table.place_of(name) is not None for table in tables))


@dataclass(frozen=True)
class _Part:
    """A sheet, or a pane of one, with what its cells may answer, and the table of clusters that it is."""

    found: Found
    table: ClusterTable | None
    unreadable: list[Match]
    around: Surroundings


_remembered: list[tuple[Workbook, str, str, list[_Part]]] = []
"""The workbook that was matched last: a table of many clusters is planned for one after the other."""


def _matched(workbook: Workbook, form: Form, currency: str) -> list[_Part]:
    for known, form_hash, of_currency, parts in _remembered:
        if known is workbook and form_hash == form.hash and of_currency == currency:
            return parts
    vocabulary = build_vocabulary(form)
    parts = []
    for sheet in workbook.sheets:
        seen: set[Cell] = set()
        for pane in panes_of(sheet, vocabulary):
            parts.append(_part(pane, vocabulary, currency, frozenset(seen)))
            seen |= set(pane.cells.values())
    _remembered[:] = [(workbook, form.hash, currency, parts)]
    return parts


def _part(pane: Sheet, vocabulary: Vocabulary, currency: str, seen: frozenset[Cell]) -> _Part:
    """Match the cells of a pane, but for those that were `seen` in another one, which say something of this one."""
    matcher = Matcher(pane, vocabulary, currency)
    candidates = {cell: them for cell, them in matcher.candidates().items() if cell not in seen}
    found = settled(hidden.yielding(candidates), matcher.around)
    table = cluster_table(pane, found, vocabulary)
    found = settle_lists(found, table.all_cells if table else frozenset())
    not_read = [match for match in unreadable(matcher.around) if match.cell not in seen]
    return _Part(found, table, not_read, matcher.around)


def _doubted(matches: list[Match], parts: list[_Part], wanted: Wanted) -> list[Match]:
    """Ask about what stands under heads that nobody understands, and about rows that contradict their whole."""
    asked: list[Match] = []
    counted: set[Cell] = set()
    for part in parts:
        mine = [match for match in matches if match.cell in part.found]
        heads = Heads(part.around, part.around.vocabulary.form, wanted.row or wanted.cluster)
        asked += mine if part.table is not None else heads.doubted(mine)  # A table has its clusters' names there.
        counted |= {match.cell for match in mine if heads.is_counted(match)}
    return agreement.doubted(asked, lambda match: match.cell in counted)


def _of_cluster(parts: list[_Part], path: Path, wanted: Wanted) -> tuple[Found, set[Cell]]:
    """Keep what the sheets say of the wanted cluster, and what tables say of others apart.

    A table without the cluster is about others where the workbook says more elsewhere; else it raises NoSuchRow, or
    AnsweredNothing where it names the cluster.
    """
    tables = [part for part in parts if part.table is not None]
    name = wanted.row or wanted.cluster
    named = any(part.table is not None and part.table.place_of(name) is not None for part in tables)
    single = sum(len(part.found) for part in parts if part.table is None)
    found: Found = {}
    foreign: set[Cell] = set()
    of_others = _sheets_of_others(parts, name)
    for part in parts:
        others = frozenset[Cell]()
        if part.around.sheet.name in of_others:
            others = frozenset(part.around.sheet.cells.values())
        elif part.table is None and answered_nothing(part.around.sheet, part.found, name):
            raise AnsweredNothing(path=path, wanted=name)
        elif part.table is not None:
            others = _of_others(
                part.table, path, wanted, is_asked=wanted.row is not None or not (named or single >= FEW)
            )
        found |= {cell: candidates for cell, candidates in part.found.items() if cell not in others}
        foreign |= others
    return found, foreign


def _sheets_of_others(parts: list[_Part], name: str) -> set[str]:
    """Return the sheets that are named after other clusters, where one is named after the wanted one."""
    fields: dict[str, set[str]] = {}
    for part in parts:
        told = fields.setdefault(part.around.sheet.name, set())
        told |= {candidates[0].field for candidates in part.found.values()}
    own = [sheet for sheet in fields if likeness_of_names(sheet, name) >= NAMED]
    if len(own) != 1:
        return set()
    mine, said = fields[own[0]], parts[0].around.vocabulary.said
    return {
        sheet
        for sheet, told in fields.items()
        if sheet != own[0] and said(sheet).unknown and 2 * len(mine & told) >= len(mine) > 0
    }


def _of_others(table: ClusterTable, path: Path, wanted: Wanted, *, is_asked: bool) -> frozenset[Cell]:
    """Return the cells of a table that are about other clusters than the wanted one."""
    name = wanted.row or wanted.cluster
    place = table.place_of(name)
    if place is not None:
        return table.of_others(place)
    if not table.is_by_row and wanted.row is None:
        return frozenset()  # The heads may be no clusters: figures that differ are asked.
    if not is_asked:
        return table.all_cells
    names = tuple(cell.text for cell in table.names.values())
    if table.is_silent(name):
        raise AnsweredNothing(path=path, wanted=name)
    raise NoSuchRow(path=path, wanted=name, known=", ".join(names), names=names)
