"""Portfolios: packages taken in, and the figures of them side by side."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli import (
    portfolio_access,
    portfolio_copies,
    portfolio_growth,
    portfolio_labels,
    portfolio_maps,
    portfolio_publishing,
    portfolio_structure,
    portfolio_topics,
    portfolio_views,
    references,
)
from workbench.cli.output import DONE, INTERRUPTED, NO, BadUsage, Outcome, PassphraseFile, command, error_json, table
from workbench.cli.portfolio_labels import Database
from workbench.cli.secrets import unlock
from workbench.cli.steps import steps, stoppable

if TYPE_CHECKING:
    from workbench.application.benchmarking import Own
    from workbench.application.ingesting import Ingested


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Many assessments side by side, from signed packages.", no_args_is_help=True)
    app.add_typer(group, name="portfolio")
    command(group, "add")(_add)
    command(group, "stats")(_stats)
    command(group, "benchmark")(_benchmark)
    command(group, "settings")(_settings)
    command(group, "check")(_check)
    portfolio_labels.add_to(group)
    portfolio_views.add_to(group)
    references.add_pack_to(group)
    portfolio_maps.add_to(group)
    portfolio_structure.add_to(group)
    portfolio_growth.add_to(group)
    portfolio_topics.add_to(group)
    portfolio_publishing.add_to(group)
    portfolio_copies.add_to(group)
    portfolio_access.add_to(group)
    portfolio_copies.add_to_all(app)


def _add(
    database: Database,
    packages: Annotated[list[Path], typer.Argument(metavar="PACKAGE|DIR...", help="Packages, or folders of them.")],
    allow_untrusted: Annotated[
        bool, typer.Option("--allow-untrusted", help="Take valid ones of unknown signers too, marked in every view.")
    ] = False,
    trust: Annotated[Path | None, typer.Option(help="Certificates to trust (PEM); default: your own list.")] = None,
) -> Outcome:
    """Take signed packages into a portfolio; each is verified first, and one that is there already changes nothing."""
    from workbench import bootstrap
    from workbench.application.ingesting import ingest

    with stoppable() as is_stopped, steps() as say:
        found = ingest(
            bootstrap.open_home(), database, packages, say, is_stopped,
            allow_untrusted=allow_untrusted, trust_list=trust,
        )  # fmt: skip
    counts = found.totals
    rejected = [
        {"package": str(each.package), "why": each.error.sentence, **error_json(each.error)} for each in found.rejected
    ]
    document = counts | {"untrusted": found.untrusted, "rejected": rejected, "stopped": found.is_stopped}
    return Outcome(document, _told(found, counts), _code(found))


def _code(found: "Ingested") -> int:
    return INTERRUPTED if found.is_stopped else NO if found.rejected else DONE


def _told(found: "Ingested", counts: dict[str, int]) -> str:
    lines = [
        f"{counts['added']:,} added, {counts['updated']:,} updated, {counts['older']:,} kept as history, "
        f"{counts['unchanged']:,} there already, {len(found.rejected):,} refused."
    ]
    if found.untrusted:
        lines.append(f"{found.untrusted:,} of them are of signers whom you do not trust; every view says so.")
    if found.is_stopped:
        lines.append("Stopped. What was taken is kept; run it again to go on.")
    rows = [(each.package.name, f"{each.error.sentence} {each.error.advice}") for each in found.rejected]
    return "\n".join([*lines, *([table(("Refused", "Why"), rows)] if rows else [])])


def _stats(
    database: Database,
    by: Annotated[
        str,
        typer.Option(metavar="NAMES", help="Any of country,sector,region,label,year,size,age; left out: all together."),
    ] = "",
    indicator: Annotated[str, typer.Option(help="Only this indicator, e.g. 1.2.")] = "",
    edition: Annotated[str, typer.Option(help="Only packages of this edition.")] = "",
) -> Outcome:
    """Show how levels are spread over groups of clusters; groups below the disclosure limit are withheld."""
    from workbench.application.benchmarking import figures, figures_document

    names = [each.strip() for each in by.split(",") if each.strip()]
    limit, found = figures(database, names, indicator, edition)
    groups = [figures_document(each) for each in found]
    heads = ("Edition", *(each.capitalize() for each in names), "Indicator", *_HEADS)
    rows = [
        (each["edition"], *(each[name] or "–" for name in names), each["indicator"], *_figures(each)) for each in groups
    ]
    return Outcome({"limit": limit, "groups": groups}, "\n".join([table(heads, rows), *_notes(groups, limit)]))


def _benchmark(
    database: Database,
    given: Annotated[str, typer.Argument(metavar="PACKAGE|A", help="A package; with --workspace an assessment.")],
    from_workspace: Annotated[
        Path | None, typer.Option("--workspace", metavar="WS", help="Take the assessment from this workspace.")
    ] = None,
    against: Annotated[
        str, typer.Option(help="Which group is shown: all, country, year, sector, label, region, size or age.")
    ] = "all",
    reference: Annotated[
        list[str] | None, typer.Option("--reference", metavar="TITLE|FILE", help="Also beside it; several: again.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Show an assessment's own levels among those of a portfolio, and beside reference portfolios."""
    from workbench.application.benchmarking import AGAINST, benchmark, comparison_document

    if against not in AGAINST:
        raise BadUsage(what=f"--against takes one of {', '.join(AGAINST)}.", command="portfolio benchmark")
    own = _own(given, from_workspace, passphrase_file)
    limit, found = benchmark(database, own)
    groups = [comparison_document(each) for each in found]
    told = groups[AGAINST.index(against)]
    document = {
        "edition": own.edition, "cluster": own.cluster, "period": own.values["year"], "limit": limit,
        "against": against, "indicators": told["indicators"], "groups": groups,
    }  # fmt: skip
    rows = [(each["id"], _or_dash(each["value"]), _or_dash(each["percentile"]), *_figures(each))
            for each in told["indicators"]]  # fmt: skip
    group = "all" if against == "all" else f"{against} {told['value'] or 'not given'}"
    lines = [f"{own.cluster} {own.values['year']} among {group}, {own.edition}:",
             table(("Indicator", "Own", "Percentile", *_HEADS), rows), *_notes(told["indicators"], limit)]  # fmt: skip
    if told["untrusted"]:
        lines.append(f"{told['untrusted']:,} of these packages are of signers who are not trusted.")
    document["references"] = _beside(own, reference or ())
    for each in document["references"]:
        lines += references.comparison_lines({**each, "group": each["title"]})
    return Outcome(document, "\n".join(lines))


def _beside(own: "Own", given: Sequence[str]) -> list[dict[str, Any]]:
    from workbench import bootstrap
    from workbench.application.referring import against, get_reference

    home = bootstrap.open_home()
    return [against(own, get_reference(home, each)) for each in given]


def _own(given: str, workspace: Path | None, passphrase: Path | None) -> "Own":
    """Read the assessment that is compared: of a package, or of a workspace."""
    from workbench import bootstrap
    from workbench.application import journalling
    from workbench.application.benchmarking import own_of_assessment, own_of_package
    from workbench.application.references import get_assessment

    if workspace is None:
        return own_of_package(bootstrap.open_home(), Path(given))
    unlock(workspace, passphrase)
    with bootstrap.open_services(workspace, writing=False) as services:
        found = get_assessment(services, given)
        journalling.note_opened(services, found.id)
        return own_of_assessment(services, found)


def _settings(
    database: Database,
    disclosure_limit: Annotated[
        int | None, typer.Option(metavar="N", help="Clusters that a group must have to be shown.")
    ] = None,
    bands: Annotated[
        Path | None, typer.Option(metavar="F.yaml", help="Bands of size and age by which clusters are grouped.")
    ] = None,
) -> Outcome:
    """Show what holds for everybody who reads a portfolio, or choose it."""
    from workbench.application.benchmarking import bands_of_portfolio, limit_of

    limit, chosen = limit_of(database, disclosure_limit), bands_of_portfolio(database, bands)
    lines = [f"Groups of fewer than {limit} clusters are withheld."]
    lines += [
        f"{name.capitalize()}, in {scale.unit}: {', '.join(scale.codes)}." for name, scale in chosen.scales().items()
    ]
    document = {"disclosure_limit": limit, "bands": {"id": chosen.id, **{
        name: {**scale.to_json(), "codes": list(scale.codes)} for name, scale in chosen.scales().items()
    }}}  # fmt: skip
    return Outcome(document, "\n".join(lines))


def _check(
    database: Database,
    mend: Annotated[bool, typer.Option("--mend", help="Keep what is right in place of what is wrong.")] = False,
) -> Outcome:
    """Compute what a portfolio keeps beside its packages anew, and tell what does not follow from them."""
    from workbench.application.portfolio_checking import check_portfolio

    found = check_portfolio(database, mending=mend)
    rows = [(each.edition, each.what, each.of) for each in found.stale]
    document = {
        "clusters": found.clusters, "mended": found.is_mended,
        "stale": [dict(zip(("edition", "what", "of"), row, strict=True)) for row in rows],
    }  # fmt: skip
    if not rows:
        return Outcome(document, f"All that is kept of {found.clusters:,} clusters follows from their packages.")
    told = "It was mended." if found.is_mended else "Nothing was changed; --mend keeps what is right."
    return Outcome(
        document, "\n".join([table(("Edition", "Kept wrongly", "Of"), rows), told]), DONE if found.is_mended else NO
    )


_HEADS = ("n", "p10", "p25", "Median", "p75", "p90")


def _figures(told: dict[str, Any]) -> tuple[str, ...]:
    if told["withheld"]:
        return ("withheld", *("–",) * 5)
    return tuple(_or_dash(told[name]) for name in ("n", "p10", "p25", "median", "p75", "p90"))


def _or_dash(value: object) -> str:
    return "–" if value is None else str(value)


def _notes(told: list[dict[str, Any]], limit: int) -> list[str]:
    lines = []
    if any(each["withheld"] for each in told):
        lines.append(f"Withheld: fewer than {limit} clusters, or such a group could be worked out from it.")
    if any(each.get("untrusted") for each in told):
        count = max(each.get("untrusted", 0) for each in told)
        lines.append(f"Up to {count:,} packages of a group are of signers who are not trusted.")
    return lines
