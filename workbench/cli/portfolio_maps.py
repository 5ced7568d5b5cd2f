"""A portfolio at a glance: heat map, scorecard, trends; on the command line and as files."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.output import BadUsage, Outcome, command, table
from workbench.cli.portfolio_labels import Database
from workbench.cli.references import Where, chosen_of

if TYPE_CHECKING:
    from workbench.domain.tables import Table

To = Annotated[
    Path | None, typer.Option("--to", metavar="FILE", help="Also as .xlsx, .pdf, .csv or .parquet; or a folder.")
]
Edition = Annotated[str, typer.Option(help="Of which edition, where the portfolio holds several.")]
By = Annotated[str, typer.Option(metavar="NAMES", help="Any of country,sector,region,label,year,size,age.")]


def add_to(group: typer.Typer) -> None:
    """Add the commands to those of a portfolio."""
    command(group, "heatmap")(_heatmap)
    command(group, "scorecard")(_scorecard)
    command(group, "trends")(_trends)
    command(group, "packages")(_packages)


def _heatmap(
    database: Database,
    mode: Annotated[str, typer.Option(help="scores, change or completeness.")] = "scores",
    edition: Edition = "",
    where: Where = "",
    to: To = None,
) -> Outcome:
    """Show the levels of each cluster, indicator by indicator; for whoever owns the portfolio, as it names clusters."""
    from workbench.application.portfolio_heat import MODES, heat_map

    if mode not in MODES:
        raise BadUsage(what=f"--mode takes one of {', '.join(MODES)}.", command="portfolio heatmap")
    found = heat_map(database, edition, mode, chosen_of(where, "portfolio heatmap"))
    document = {
        "edition": found.edition, "mode": found.mode, "packages": found.packages, "untrusted": found.untrusted,
        "clusters": found.table.documents(),
    }  # fmt: skip
    return told(database, [found.table], document, to)


def _scorecard(
    database: Database,
    reference: Annotated[
        list[str] | None, typer.Option("--reference", metavar="TITLE|FILE", help="Beside it; several: again.")
    ] = None,
    edition: Edition = "",
    where: Where = "",
    by: By = "",
    to: To = None,
) -> Outcome:
    """Set a portfolio beside reference portfolios, and its regions beside it."""
    from workbench import bootstrap
    from workbench.application.portfolio_development import beside_pack, scorecard
    from workbench.application.portfolio_editions import edition_of
    from workbench.application.referring import get_reference

    home = bootstrap.open_home()
    edition = edition_of(database, edition)
    others = [beside_pack(get_reference(home, each), edition) for each in reference or ()]
    chosen = chosen_of(where, "portfolio scorecard")
    found = scorecard(database, edition, chosen, names_of(by), others)
    return told(database, [found], {"lines": found.documents(), "notes": list(found.notes)}, to)


def _trends(
    database: Database,
    edition: Edition = "",
    indicator: Annotated[str, typer.Option(help="Only this indicator, e.g. 1.2.")] = "",
    to: To = None,
) -> Outcome:
    """Show how levels develop from year to year; earlier editions are carried over by crosswalks."""
    from workbench.application.portfolio_development import trends

    found = trends(database, edition, indicator)
    return told(database, [found], {"lines": found.documents(), "notes": list(found.notes)}, to)


def _packages(
    database: Database,
    edition: Edition = "",
    where: Where = "",
    indicator: Annotated[str, typer.Option(help="Only those that have a level of this indicator.")] = "",
    level: Annotated[int | None, typer.Option(help="Only those that have this level of it.")] = None,
    history: Annotated[bool, typer.Option("--history", help="Also those that a newer one has replaced.")] = False,
    to: To = None,
) -> Outcome:
    """List the packages behind a figure, each by what it says, who signed it, and the hash of its content."""
    from workbench.application.tracing import packages

    if level is not None and not indicator:
        raise BadUsage(what="--level goes with --indicator.", command="portfolio packages")
    chosen = chosen_of(where, "portfolio packages")
    found = packages(database, edition, chosen, indicator, level, history=history)
    return told(database, [found], {"packages": found.documents()}, to)


def told(
    database: str, tables: "Sequence[Table]", document: dict[str, Any], to: Path | None, title: str = ""
) -> Outcome:
    """Return tables for a person and for a program, written to a file too where one is wanted."""
    from workbench import bootstrap
    from workbench.application.portfolio_log import save_tables

    lines = [line for each in tables for line in text_of(each)]
    if to is not None:
        made = save_tables(bootstrap.open_home(), database, to, title or tables[0].title, tables)
        document["files"] = [str(each) for each in made]
        lines += map(str, made)
    return Outcome(document, "\n".join(lines))


def text_of(shown: "Table") -> list[str]:
    """Return a table as lines for a person."""
    from workbench.domain.tables import cell_text

    heat = [place for place, each in enumerate(shown.columns) if each.is_heat]
    others = [place for place, each in enumerate(shown.columns) if not each.is_heat and not each.is_long]
    heads = [shown.columns[place].title for place in others]
    rows = [[cell_text(shown.columns[place], row[place]) for place in others] for row in shown.rows]
    if heat:
        heads.append(f"{shown.columns[heat[0]].title} … {shown.columns[heat[-1]].title}")
        for told_row, row in zip(rows, shown.rows, strict=True):
            told_row.append(" ".join(cell_text(shown.columns[place], row[place]) for place in heat))
    return [shown.title, *([shown.lead] if shown.lead else []), table(heads, rows), *shown.notes]


def names_of(given: str) -> tuple[str, ...]:
    """Return names that are separated by commas."""
    return tuple(each.strip() for each in given.split(",") if each.strip())
