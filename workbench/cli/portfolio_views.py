"""What owners of a portfolio plan with: needs, value chains, open data."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.output import Outcome, command, table
from workbench.cli.portfolio_labels import Database, Today, day_of


def add_to(group: typer.Typer) -> None:
    """Add the commands to those of a portfolio."""
    command(group, "needs")(_needs)
    command(group, "coverage")(_coverage)
    command(group, "export")(_export)


def _needs(
    database: Database,
    by: Annotated[
        str,
        typer.Option(metavar="NAMES", help="Any of country,sector,region,label,year,size,age; left out: all together."),
    ] = "",
) -> Outcome:
    """List where clusters need to grow, the greatest need first, and who could teach others."""
    from workbench.application.portfolio_needs import need_document, needs

    names = [each.strip() for each in by.split(",") if each.strip()]
    limit, found = needs(database, names)
    rows = [need_document(each, limit) for each in found]
    columns = ("indicator", "n", "median", "reached", "open_points", "below", "in_need", "planned", "could_teach")
    heads = ("Edition", *(each.capitalize() for each in names), "Indicator", "n", "Median", "Reached %", "Open points",
             "Below", "In need", "Planned", "Could teach", "Joint measure")  # fmt: skip
    told = [
        (each["edition"], *(each[name] or "–" for name in names), *(each[name] for name in columns),
         "yes" if each["joint"] else "")
        for each in rows
    ]  # fmt: skip
    notes = [f"Groups of fewer than {limit} clusters, and what would give them away, are left out."]
    if untrusted := max((each["untrusted"] for each in rows), default=0):
        notes.append(f"Up to {untrusted:,} packages of a group are of signers who are not trusted.")
    return Outcome({"limit": limit, "needs": rows}, "\n".join([table(heads, told), *notes]))


def _coverage(
    database: Database,
    chain: Annotated[str, typer.Option(metavar="P.yaml", help="A value chain: a file, or a shipped one (battery).")],
    today: Today = "",
) -> Outcome:
    """Show which segments of a value chain clusters cover, by the label that they hold, and where the gaps are."""
    from workbench.application.portfolio_coverage import coverage, coverage_document
    from workbench.domain.value_chains import read_chain

    found = coverage_document(coverage(database, read_chain(chain), day_of(today, "portfolio coverage")))
    rows = [
        (each["title"], each["clusters"], each["gold"], each["silver"], each["bronze"], each["none"],
         ", ".join(f"{r['region']} {r['name']} {r['clusters']}".replace("  ", " ") for r in each["regions"]),
         each["gap"] or "")
        for each in found["segments"]
    ]  # fmt: skip
    heads = ("Segment", "Clusters", "Gold", "Silver", "Bronze", "No label", "Regions", "Gap")
    titles = {each["segment"]: each["title"] for each in found["segments"]}
    lines = [found["title"], table(heads, rows)]
    lines += [
        f"{each['clusters']:,} in both {titles[each['segments'][0]]} and {titles[each['segments'][1]]}"
        for each in found["links"]
    ]
    lines.append(f"{found['outside']:,} clusters are in no segment.")
    if found["unknown"]:
        lines.append(f"The portfolio does not know: {', '.join(found['unknown'])}.")
    if untrusted := max((each["untrusted"] for each in found["segments"]), default=0):
        lines.append(f"Up to {untrusted:,} clusters of a segment are known from packages that are not trusted.")
    return Outcome(found, "\n".join(lines))


def _export(
    database: Database,
    to: Annotated[Path, typer.Option(metavar="DIR", help="Folder for the tables.")],
    parquet: Annotated[bool, typer.Option("--parquet", help="Also as Parquet, for statistics programs.")] = False,
) -> Outcome:
    """Write figures and needs as tidy CSV with a dictionary of their columns; no cluster is named."""
    from workbench import bootstrap
    from workbench.application.portfolio_needs import export_tables

    paths = export_tables(bootstrap.open_home(), database, to, with_parquet=parquet)
    files = [{"kind": each.stem, "path": str(each)} for each in paths]
    return Outcome({"files": files}, "\n".join(map(str, paths)))
