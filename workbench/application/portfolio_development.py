"""How a portfolio stands beside others, and how it develops over the years."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.application.benchmarking import check_groups, number
from workbench.application.home import Home
from workbench.application.portfolio_benchmark import place_name
from workbench.application.portfolio_editions import edition_of, title_of
from workbench.application.referring import OtherEdition, Reference, is_pack, trusted_reference
from workbench.domain.benchmarks import ReferenceGroup
from workbench.domain.tables import CHANGE, COUNT, DECIMAL, TEXT, YES_NO, Column, Table, table_of
from workbench.forms.edition import Form
from workbench.forms.library import find_edition
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.packing import find_groups
from workbench.portfolio.periods import Stage, find_trends, read_stages
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record

FIGURE_COLUMNS = (
    ("n", "n", COUNT, "Clusters that the figures rest on; empty where the group is withheld."),
    ("p25", "p25", DECIMAL, "A quarter of the clusters lies at or below it; told of ten and more."),
    ("median", "Median", DECIMAL, "Half of them."),
    ("p75", "p75", DECIMAL, "Three quarters of them; told of ten and more."),
)


OWN = "This portfolio"


@dataclass(frozen=True, slots=True)
class Beside:
    """A reference portfolio that another is set beside."""

    name: str
    group: ReferenceGroup | None
    """All of its clusters; None where there is nothing to be shown of it."""
    problem: str = ""
    """Why it can't be read, or not be compared; empty where all of it is withheld."""


def beside_pack(reference: Reference, edition: str) -> Beside:
    """Return a benchmark pack as what a portfolio is set beside."""
    pack = reference.pack
    if pack.edition != edition:
        other = OtherEdition(title=pack.title, theirs=pack.edition, ours=edition)
        return Beside(pack.title, None, other.sentence)
    group = pack.groups[0]
    return Beside(f"{pack.title}{': ' if group.group else ''}{group.words}", group)


def beside_place(home: Home, place: str, edition: str) -> Beside:
    """Return the file of a benchmark pack of somebody trusted, or of another portfolio, likewise."""
    try:
        if is_pack(place):
            return beside_pack(trusted_reference(home, Path(place)), edition)
        with open_portfolio(place) as portfolio, portfolio.reading() as connection:
            found = next(find_groups(connection, edition, {}, (), [portfolio.limit]), None)
    except WorkbenchError as error:
        return Beside(place_name(place), None, error.sentence)
    return Beside(place_name(place), found)


def scorecard(
    place: str, edition: str = "", chosen: Mapping[str, str] | None = None, by: Sequence[str] = (),
    others: Sequence[Beside] = (),
) -> Table:  # fmt: skip
    """Set a portfolio, and groups of it, beside reference portfolios, indicator by indicator.

    Raises NoSuchGroup, SeveralEditions, NothingHere, or what opening raises.
    """
    wanted = dict(chosen or {})
    check_groups([*wanted, *by])
    edition = edition_of(place, edition)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        own = list(find_groups(connection, edition, wanted, by, [portfolio.limit]))
    groups = [(f"{OWN}{': ' if each.group else ''}{each.words}", each) for each in own]
    groups += [(each.name, each.group) for each in others if each.group is not None]
    form = find_edition(edition)
    titles = {section.id: section.title for section in form.sections} if form else {}
    rows = [row for name, group in groups for row in _score_rows(name, group, form, titles)]
    notes = [
        f"“{each.name}” is withheld, of another edition, or can't be read."
        for each in others if each.group is None
    ]  # fmt: skip
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


def trends(place: str, edition: str = "", indicator: str = "", *, same_only: bool = False) -> Table:
    """Return how indicators develop from year to year, earlier editions carried over by crosswalks.

    `same_only` looks only at clusters that have all of the years.

    Raises SeveralEditions, NothingHere, or what opening raises.
    """
    edition = edition_of(place, edition)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        stages, left_out = read_stages(connection, edition)
    whole, stages = stages, with_all_years(stages) if same_only else stages
    form, others = find_edition(edition), sum(each.record.edition != edition for each in stages)
    rows = []
    for each in find_trends(stages, edition, limit, whole):
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
    notes += ["Only clusters that have all of the years."] * same_only
    lead = f"Levels as {edition} has them. Those who were there before are the same clusters."
    return table_of("trends", "Development over the years", columns, rows, lead, notes)


def with_all_years(stages: Sequence[Stage]) -> list[Stage]:
    """Return the years of those clusters that have all of them."""
    years = {each.record.period for each in stages}
    count = Counter(each.record.cluster for each in stages)
    return [each for each in stages if count[each.record.cluster] == len(years)]


def packages_of_trend(place: str, edition: str, indicator: str, *, same_only: bool = False) -> tuple[Record, ...]:
    """List the packages behind the years of an indicator, or of the share of all points where none is named."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        stages, _ = read_stages(connection, edition)
    found = [
        each.record
        for each in (with_all_years(stages) if same_only else stages)
        if (indicator in each.levels if indicator else each.record.edition == edition)
    ]
    return tuple(sorted(found, key=lambda each: (each.period, each.name.casefold())))
