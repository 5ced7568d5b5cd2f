"""Where the clusters of a portfolio need to grow, and the open data of it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.application.benchmarking import DIMENSIONS, check_groups, figures_document, number
from workbench.application.home import Home
from workbench.application.portfolio_files import to_csv
from workbench.application.portfolio_log import note_made
from workbench.domain.tables import DECIMAL, Column, Table, table_of
from workbench.exchange.parquet import to_parquet
from workbench.kernel.files import durable_write, make_folder
from workbench.portfolio.needs import Need, find_needs
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.statistics import find_figures

__all__ = ["KINDS", "Need", "export_tables", "need_document", "needs", "to_csv"]

KINDS = ((), *((each,) for each in DIMENSIONS), ("country", "year"))
"""The groups of which figures are exported."""
FIGURE_COLUMNS = {
    "edition": ("text", "Id of the form edition; figures of two editions are never mixed."),
    "grouped_by": ("text", "What the group's packages share, joined by +; empty for all packages."),
    **{
        each: ("text", f"The group's {each}; empty where it is not grouped by it, or none is given.")
        for each in DIMENSIONS
    },
    "indicator": ("text", "Number of the indicator in its edition."),
    "n": ("count", "Clusters that have a level of the indicator."),
    "p10": ("level", "A tenth of the levels lies at or below it, between two levels in proportion."),
    "p25": ("level", "A quarter of them."),
    "median": ("level", "Half of them."),
    "p75": ("level", "Three quarters of them."),
    "p90": ("level", "Nine tenths of them."),
    "untrusted": ("count", "Packages in the group whose signers are not all trusted."),
    "withheld": ("yes or no", "The group has too few clusters, or such a one could be worked out from it."),
}
NEED_COLUMNS = {
    "edition": ("text", "Id of the form edition."),
    "indicator": ("text", "Number of the indicator in its edition."),
    "n": ("count", "Clusters that have a level of the indicator, each with its last year."),
    "median": ("level", "Half of the levels lie at or below it."),
    "reached": ("percent", "Points that are reached of those that can be."),
    "open_points": ("points", "Points that a cluster is short of on the average; the indicator's weight is in it."),
    "below": ("count", "Clusters below the indicator's own threshold."),
    "in_need": ("count", "Clusters below it, or with less than half of the points."),
    "planned": ("count", "Those of them whose improvement plan has a measure for it."),
    "could_teach": ("count", "Clusters with at least four fifths of the points."),
    "joint": ("yes or no", "Enough clusters are in need for a measure of several together."),
    "untrusted": ("count", "Packages among them whose signers are not all trusted."),
}  # fmt: skip


def needs(place: str, by: Sequence[str] = ()) -> tuple[int, tuple[Need, ...]]:
    """Return the disclosure limit and the needs of each group, the greatest first. Raises NoSuchGroup."""
    check_groups(by)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        return limit, tuple(find_needs(connection, tuple(dict.fromkeys(by)), limit))


def need_document(need: Need, limit: int) -> dict[str, Any]:
    """Return one need as `portfolio needs --json` gives it."""
    return {
        "edition": need.edition, **need.group, "indicator": need.indicator, "n": need.distribution.n,
        "median": number(need.distribution.figures()["median"]), "reached": number(need.reached, 1),
        "open_points": number(need.open_points), "below": need.below, "in_need": need.in_need,
        "planned": need.planned, "could_teach": need.could_teach, "joint": need.in_need >= limit,
        "untrusted": need.untrusted,
    }  # fmt: skip


def export_tables(home: Home, place: str, folder: Path, *, with_parquet: bool = False) -> tuple[Path, ...]:
    """Write the figures and needs of a portfolio as tidy tables with a dictionary of their columns.

    No cluster is named in them, and what is withheld in a view is withheld here.

    Raises FileNotWritten or LogNotWritten.
    """
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        figures = [
            {"grouped_by": "+".join(by), **figures_document(each)}
            for by in KINDS
            for each in find_figures(connection, by, limit)
        ]
        wanted = [need_document(each, limit) for each in find_needs(connection, (), limit)]
    tables: dict[str, tuple[Mapping[str, tuple[str, str]], list[dict[str, Any]]]] = {
        "figures.csv": (FIGURE_COLUMNS, figures), "needs.csv": (NEED_COLUMNS, wanted),
    }  # fmt: skip
    dictionary = [
        {"file": name, "column": column, "type": kind, "meaning": meaning}
        for name, (columns, _) in tables.items()
        for column, (kind, meaning) in columns.items()
    ]
    make_folder(folder)
    for name, (columns, rows) in tables.items():
        durable_write(folder / name, to_csv(columns, rows))
    durable_write(folder / "dictionary.csv", to_csv(("file", "column", "type", "meaning"), dictionary))
    names = [*tables, "dictionary.csv"]
    for name, (columns, rows) in tables.items() if with_parquet else ():
        names.append(f"{Path(name).stem}.parquet")
        durable_write(folder / names[-1], to_parquet(_table(name, columns, rows)))
    made = tuple(folder / name for name in names)
    note_made(home, place, "open data", made)
    return made


def _table(name: str, columns: Mapping[str, tuple[str, str]], rows: Sequence[Mapping[str, Any]]) -> Table:
    """Return rows as a table; levels between two levels are decimals."""
    kinds = {"level": DECIMAL, "points": DECIMAL}
    laid = [Column(each, each, kinds.get(kind, kind), meaning) for each, (kind, meaning) in columns.items()]
    return table_of(Path(name).stem, name, laid, rows)
