"""A portfolio at a glance: clusters by indicators."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.application.benchmarking import check_groups
from workbench.application.portfolio_editions import NothingHere, edition_of, heads_of, title_of, top_of, whole_of
from workbench.domain.tables import CHANGE, LEVEL, PERCENT, TEXT, Column, Table, table_of
from workbench.forms.library import find_edition
from workbench.portfolio.periods import Stage, in_turn, read_stages
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record, matches, percent_of, read_records
from workbench.portfolio.statistics import by_number

SCORES, CHANGES, COMPLETENESS = "scores", "change", "completeness"
MODES = (SCORES, CHANGES, COMPLETENESS)


@dataclass(frozen=True, slots=True)
class Heat:
    """Clusters by indicators."""

    edition: str
    mode: str
    table: Table
    packages: int
    untrusted: int


def heat_map(
    place: str, edition: str = "", mode: str = SCORES, chosen: Mapping[str, str] | None = None
) -> Heat:  # fmt: skip
    """Return the levels of each cluster, how they changed, or how whole its answers are; each with its last year.

    A year among what is `chosen` takes that year's packages. It names clusters: it is for whoever owns the portfolio.
    Raises NoSuchGroup, SeveralEditions or NothingHere.
    """
    wanted = dict(chosen or {})
    check_groups(tuple(wanted))
    edition = edition_of(place, edition)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        stages, _ = read_stages(connection, edition, plans=mode == CHANGES)
        read = read_records(connection, edition=edition, documents=True) if mode == COMPLETENESS else ()
        whole = _wholeness(list(read), edition)
    turns = [
        (now, before)
        for now, before in in_turn(stages)
        if now.record.edition == edition and matches(now.record, wanted) and ("year" in wanted or now.record.is_latest)
    ]
    if not turns:
        raise NothingHere(wanted=", ".join((edition, *wanted.values())))
    turns.sort(key=lambda each: (each[0].record.name.casefold(), each[0].record.cluster, each[0].record.period))
    cells = {now.record.id: _cells(now, before, mode, whole) for now, before in turns}
    table = _heat_table(edition, mode, turns, cells)
    return Heat(edition, mode, table, len(turns), sum(not now.record.is_trusted for now, _ in turns))


def _cells(now: Stage, before: Stage | None, mode: str, whole: Mapping[int, Mapping[str, float]]) -> Mapping[str, Any]:
    if mode == COMPLETENESS:
        return whole.get(now.record.id, {})
    if mode == SCORES:
        return now.levels
    earlier = before.levels if before is not None else now.own_before
    return {name: level - earlier[name] for name, level in now.levels.items() if name in earlier}


def _heat_table(
    edition: str, mode: str, turns: Sequence[tuple[Stage, Stage | None]], cells: Mapping[int, Mapping[str, Any]]
) -> Table:
    form = find_edition(edition)
    names = sorted({name for now, _ in turns for name in now.levels}, key=by_number)
    kind = {SCORES: LEVEL, CHANGES: CHANGE, COMPLETENESS: PERCENT}[mode]
    columns = [
        Column("cluster", "Cluster", TEXT, "Name of the cluster, as its package says it."),
        Column("period", "Year", TEXT, "The last year that the figures cover."),
        *([Column("before", "Since", TEXT, "The year that it is compared with.")] if mode == CHANGES else []),
        Column("percent", "Points %", PERCENT, "Points reached of those that can be, in percent."),
        *(Column(each, each, kind, title_of(form, each), is_heat=True, top=top_of(form, each)) for each in names),
    ]
    rows: list[dict[str, Any]] = []
    for now, before in turns:
        record = now.record
        since = before.record.period if before is not None else "in the package" if now.own_before else "–"
        name = f"{record.name}{'' if record.is_trusted else ' (not trusted)'}"
        head = {"cluster": name, "period": record.period, "before": since, "percent": percent_of(record)}
        rows.append(head | dict(cells[record.id]))
    title = {SCORES: "Levels by cluster", CHANGES: "Change of levels by cluster", COMPLETENESS: "Answers by cluster"}
    lead = f"{len(turns)} packages of {edition}. A dash is not assessed{_LEADS[mode]}."
    untrusted = sum(not now.record.is_trusted for now, _ in turns)
    notes = [f"Only signed packages count: {len(turns)}, {untrusted} of them of signers who are not trusted."]
    return table_of(f"heat-{mode}", title[mode], columns, rows, lead, notes)


_LEADS = {
    SCORES: "", CHANGES: ", or has nothing to compare with",
    COMPLETENESS: "; the others say how many percent of what is asked is answered",
}  # fmt: skip


def _wholeness(records: Sequence[Record], edition: str) -> dict[int, dict[str, float]]:
    """Return how many percent of each indicator's questions a package answers; nothing of an unknown edition."""
    heads = heads_of(find_edition(edition), records)
    return {
        each.id: {name: 100 * count / asked for name, (count, asked) in whole_of(each.document, heads).items() if asked}
        for each in records
    }
