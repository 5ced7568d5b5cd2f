"""The packages behind a figure of a portfolio: whoever doubts it counts them."""

from collections.abc import Mapping
from typing import Any

from workbench.application.benchmarking import check_groups
from workbench.domain.tables import COUNT, LEVEL, PERCENT, TEXT, YES_NO, Column, Table, table_of
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record, matches, percent_of, read_records

_COLUMNS = (
    Column("name", "Cluster", TEXT, "Its name, as the package says it."),
    Column("period", "Year", TEXT, "The last year that the figures cover."),
    Column("edition", "Edition", TEXT, "Id of the form edition."),
    Column("country", "Country", TEXT, "ISO 3166-1 code."),
    Column("region", "Region", TEXT, "NUTS code."),
    Column("sector", "Sector", TEXT, "Field of the cluster."),
    Column("label", "Forecast", TEXT, "Label that the scores come to; what the label body decided is an award."),
    Column("percent", "Points %", PERCENT, "Points reached of those that can be, in percent."),
    Column("level", "Level", LEVEL, "Of the indicator that was asked for."),
    Column("version", "Version", COUNT, "Version of the package."),
    Column("signers", "Signed by", TEXT, "Names in the signing certificates."),
    Column("trusted", "Trusted", YES_NO, "Every signer was on the trust list when the package was taken."),
    Column("counts", "Counts", YES_NO, "It is the newest of its cluster, edition and year."),
    Column("latest", "Last year", YES_NO, "It is of its cluster's last year: it counts where figures are not by year."),
    Column("cluster", "Cluster id", TEXT, "Id of the cluster.", is_long=True),
    Column("content_sha256", "Content", TEXT, "SHA-256 of what the package says, whatever its file is.", is_long=True),
)


def packages(
    place: str, edition: str = "", chosen: Mapping[str, str] | None = None, indicator: str = "",
    level: int | None = None, *, history: bool = False,
) -> Table:  # fmt: skip
    """List the packages of a group, perhaps only those with a level of an indicator.

    Without a year among what is chosen and without history each cluster counts once, with its last year, as in
    figures. Raises NoSuchGroup, or what opening the portfolio raises.
    """
    wanted = dict(chosen or {})
    check_groups(tuple(wanted))
    rows = []
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        for record in read_records(connection, edition=edition, history=history):
            if not matches(record, wanted) or not (history or "year" in wanted or record.is_latest):
                continue
            found = record.level(indicator) if indicator else None
            if (not indicator or found is not None) and level in (None, found):
                rows.append(_row(record, found))
    rows.sort(key=lambda each: (each["name"].casefold(), each["cluster"], each["period"], each["version"]))
    return table_of("packages", "Packages", _COLUMNS, rows, f"{len(rows)} packages.")


def _row(record: Record, level: int | None) -> dict[str, Any]:
    same = ("name", "period", "edition", "country", "region", "sector", "label", "version", "cluster", "content_sha256")
    return {each: getattr(record, each) for each in same} | {
        "percent": percent_of(record), "level": level, "signers": ", ".join(record.signers),
        "trusted": record.is_trusted, "counts": record.is_current, "latest": record.is_latest,
    }  # fmt: skip
