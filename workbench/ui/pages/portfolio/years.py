"""What the development of an indicator says: its medians year by year, as a row and as a sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.application.portfolio_benchmark import level_text
from workbench.application.portfolio_views import EditionView, Head
from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr
from workbench.kernel.words import counted
from workbench.ui.models.figures import Kind, Line, Told

_ROSE = later("The median rose from {before} to {after}: {clusters}.")
_FELL = later("The median fell from {before} to {after}: {clusters}.")
_STAYED = later("The median stayed at {before}: {clusters}.")


@dataclass(frozen=True, slots=True)
class Trend:
    """An indicator, or the share of all points, over the years."""

    indicator: str
    """Empty for the share of all points."""
    head: Head | None
    rows: Mapping[str, Mapping[str, Any]]
    """As `portfolio trends` tells them, by year; a year in which nobody has a level is absent."""

    @property
    def title(self) -> str:
        """Return what it is of."""
        if not self.indicator:
            return tr("Share of all points, %")
        return f"{self.indicator} {self.head.title if self.head is not None else ''}".strip()

    def medians(self, years: Sequence[str]) -> tuple[float | None, ...]:
        """Return the medians of some years; None where they are withheld, or nobody has a level."""
        return tuple(self.rows.get(year, {}).get("median") for year in years)

    def counts(self, years: Sequence[str]) -> tuple[int | None, ...]:
        """Return of how many clusters they are; None where that is withheld."""
        return tuple(self.rows[year]["n"] if year in self.rows else 0 for year in years)


def read_trends(found: Table, edition: EditionView) -> tuple[tuple[Trend, ...], tuple[str, ...]]:
    """Return the trends that a table tells, the share of all points first, and the years that it has."""
    heads = {each.id: each for each in edition.heads}
    rows: dict[str, dict[str, Mapping[str, Any]]] = {"": {}}
    for each in found.documents():
        rows.setdefault(str(each["indicator"]), {})[str(each["period"])] = each
    years = sorted({year for told in rows.values() for year in told})
    return tuple(Trend(name, heads.get(name), told) for name, told in rows.items()), tuple(years)


def trend_line(trend: Trend, years: Sequence[str]) -> Line:
    """Return a trend as a row."""
    medians, counts = trend.medians(years), trend.counts(years)
    cells = [
        Told(
            "–" if value is None else level_text(value), Kind.FIGURE, "text3" if value is None else "text",
            "" if n is None else f"n {n}", _words(value, n),
        )
        for value, n in zip(medians, counts, strict=True)
    ]  # fmt: skip
    name = Told(trend.title, Kind.TEXT if trend.indicator else Kind.STRONG, "text")
    return Line((name, *cells, _change(medians)), trend)


def _words(median: float | None, n: int | None) -> str:
    if median is None or n is None:
        return tr("withheld") if n is None else tr("nobody has a level")
    words = tr("median {level}", level=level_text(median))
    return f"{words}, {counted(n, '{number} cluster', '{number} clusters', number=n)}"


def _change(medians: Sequence[float | None]) -> Told:
    given = [each for each in medians if each is not None]
    if len(given) < 2:
        return Told("–", Kind.FIGURE)
    by = given[-1] - given[0]
    sign = "+" if by > 0 else "−" if by < 0 else ""
    tone = "ok" if by > 0 else "danger" if by < 0 else "text2"
    return Told(f"{sign}{level_text(abs(by))}" if by else "=", Kind.FIGURE, tone, words=f"{sign}{level_text(abs(by))}")


def trend_words(trend: Trend, years: Sequence[str]) -> str:
    """Say how an indicator developed, and what became of those who were there before."""
    told = zip(years, trend.medians(years), trend.counts(years), strict=True)
    given = [(year, value, n) for year, value, n in told if value is not None and n is not None]
    if len(given) < 2:
        return tr("Too few clusters in all years but one to tell a development.")
    (first, low, few), (last, high, many) = given[0], given[-1]
    clusters = counted(
        few,
        "one cluster in {first} and {clusters} in {last}",
        "{number} clusters in {first} and {clusters} in {last}",
        first=first,
        clusters=many,
        last=last,
    )
    moved = tr(_ROSE if high > low else _FELL if high < low else _STAYED,
               before=level_text(low), after=level_text(high), clusters=clusters)  # fmt: skip
    return " ".join(filter(None, (moved, _since(trend.rows[last], last))))


def _since(row: Mapping[str, Any], year: str) -> str:
    """Say of the clusters that were there before how many rose and how many fell: they are the same clusters."""
    if row["pairs"] is None:
        return ""
    before = counted(
        row["pairs"],
        "of the one cluster that was there before",
        "of the {number} clusters that were there before",
        number=row["pairs"],
    )
    return tr("In {year}, {before}, {rose} rose and {fell} fell.",
              year=year, before=before, rose=row["rose"], fell=row["fell"])  # fmt: skip
