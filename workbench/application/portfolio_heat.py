"""A portfolio at a glance: clusters by indicators, beside reference portfolios, and over the years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.application.benchmarking import check_groups, number
from workbench.application.portfolio_editions import NothingHere, edition_of, heads_of, title_of, top_of, whole_of
from workbench.application.referring import Reference
from workbench.domain.benchmarks import ReferenceGroup
from workbench.domain.tables import CHANGE, COUNT, DECIMAL, LEVEL, PERCENT, TEXT, YES_NO, Column, Table, table_of
from workbench.forms.edition import Form
from workbench.forms.library import find_edition
from workbench.kernel.canonical import Json
from workbench.portfolio.packing import find_groups
from workbench.portfolio.periods import Stage, find_trends, in_turn, read_stages
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


FIGURE_COLUMNS = (
    ("n", "n", COUNT, "Clusters that the figures rest on; empty where the group is withheld."),
    ("p25", "p25", DECIMAL, "A quarter of the clusters lies at or below it; told of ten and more."),
    ("median", "Median", DECIMAL, "Half of them."),
    ("p75", "p75", DECIMAL, "Three quarters of them; told of ten and more."),
)


def scorecard(
    place: str, edition: str = "", chosen: Mapping[str, str] | None = None, by: Sequence[str] = (),
    references: Sequence[Reference] = (),
) -> Table:  # fmt: skip
    """Set a portfolio, and groups of it, beside reference portfolios, indicator by indicator.

    Raises NoSuchGroup, SeveralEditions, NothingHere, or what opening raises.
    """
    wanted = dict(chosen or {})
    check_groups([*wanted, *by])
    edition = edition_of(place, edition)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        own = list(find_groups(connection, edition, wanted, by, portfolio.limit))
    other = [each.pack.title for each in references if each.pack.edition != edition]
    groups = [(f"This portfolio{': ' if each.group else ''}{each.words}", each) for each in own]
    for each in references:
        if each.pack.edition == edition:
            groups += [(f"{each.pack.title}{': ' if g.group else ''}{g.words}", g) for g in each.pack.groups[:1]]
    form = find_edition(edition)
    titles = {section.id: section.title for section in form.sections} if form else {}
    rows = [row for name, group in groups for row in _score_rows(name, group, form, titles)]
    notes = [f"“{each}” is about another edition and can't be compared." for each in other]
    notes.append("Of five to nine clusters the median alone is told, of fewer nothing.")
    columns = [
        Column("portfolio", "Portfolio", TEXT, "This portfolio or a group of it, or a named reference portfolio."),
        Column("what", "What", TEXT, "all points, section or indicator."),
        Column("id", "No.", TEXT, "Number of the section or indicator."),
        Column("title", "Title", TEXT, "Its title in the edition."),
        *(Column(*each) for each in FIGURE_COLUMNS),
    ]
    return table_of(
        "scorecard", "Scorecard", columns, rows, f"Levels of {edition}; shares of points in percent.", notes
    )


def _score_rows(name: str, group: ReferenceGroup, form: Form | None, titles: Mapping[str, str]) -> list[dict[str, Any]]:
    told = [("all points", "", "All points, %", group.whole)] if group.whole else []
    told += [("section", id_, f"{titles.get(id_, id_)}, %", each) for id_, each in group.sections.items()]
    told += [("indicator", id_, title_of(form, id_), each) for id_, each in group.indicators.items()]
    return [{"portfolio": name, "what": what, "id": id_, "title": title, **_numbers(each)}
            for what, id_, title, each in told]  # fmt: skip


def _numbers(told: Json) -> dict[str, Any]:
    return {"n": told["n"], **{name: float(told[name]) for name in ("p25", "median", "p75") if name in told}}


def trends(place: str, edition: str = "", indicator: str = "") -> Table:
    """Return how indicators develop from year to year, earlier editions carried over by crosswalks.

    Raises SeveralEditions, NothingHere, or what opening raises.
    """
    edition = edition_of(place, edition)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        stages, left_out = read_stages(connection, edition)
    form, others = find_edition(edition), sum(each.record.edition != edition for each in stages)
    rows = []
    for each in find_trends(stages, edition, limit):
        if indicator in ("", each.indicator):
            spread, what = each.spread, title_of(form, each.indicator) if each.indicator else "All points, %"
            figures = {name: spread.get(name) for name in ("p25", "median", "p75")} if spread else {}
            rows.append({
                "indicator": each.indicator, "title": what,
                "period": each.period, "n": spread.n if spread else None, **figures, "pairs": each.pairs,
                "rose": each.rose, "fell": each.fell, "mean_change": number(float(each.mean_change), 4)
                if each.mean_change is not None else None, "withheld": spread is None,
            })  # fmt: skip
    columns = [
        Column("indicator", "No.", TEXT, "Number of the indicator; empty for the share of all points."),
        Column("title", "Title", TEXT, "Its title in the edition."),
        Column("period", "Year", TEXT, "The last year that the figures cover."),
        *(Column(*each) for each in FIGURE_COLUMNS),
        Column("pairs", "Before too", COUNT, "Clusters that had a level in an earlier year too; empty where too few."),
        Column("rose", "Rose", COUNT, "Of those, the ones whose level rose."),
        Column("fell", "Fell", COUNT, "Of those, the ones whose level fell."),
        Column("mean_change", "Mean change", CHANGE, "By how much the level of those changed on the average."),
        Column("withheld", "Withheld", YES_NO, "The group has too few clusters, or would give such a one away."),
    ]
    notes = [f"{others} packages of other editions stand here by crosswalks."] if others else []
    notes += [f"{left_out} packages are of editions that this program does not know; they are left out."] * bool(
        left_out
    )
    notes.append(f"Groups of fewer than {limit} clusters are withheld.")
    lead = f"Levels as {edition} has them. Those who were there before are the same clusters."
    return table_of("trends", "Development over the years", columns, rows, lead, notes)
