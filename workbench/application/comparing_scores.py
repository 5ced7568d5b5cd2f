"""An assessment's own levels beside the clusters that it is compared with, wherever one sits: the pack is in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from workbench.application.home import Home
from workbench.application.portfolio_benchmark import Spread
from workbench.application.referring import Reference, compare_with, look_through, take_reference
from workbench.domain.dossier import Dossier
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import tr
from workbench.kernel.words import date_text
from workbench.portfolio.comparing import Line
from workbench.portfolio.packed import LEVELS, Distribution

__all__ = [
    "Choice",
    "Reference",
    "choices",
    "compare_with",
    "group_beside",
    "spread_beside",
    "take_reference",
    "words_beside",
]


def spread_beside(dossier: Dossier, indicator: str) -> Spread | None:
    """Return how the others are spread at an indicator; None where they are too few to be drawn, or none."""
    comparison = dossier.comparison
    told = comparison.at(indicator) if comparison is not None else None
    if comparison is None or told is None or not told.counts:
        return None
    levels, own = len(dossier.form.indicators[indicator].levels), _own(dossier, indicator)
    counted = Distribution((*told.counts, *[0] * (LEVELS - len(told.counts))))
    return Spread(comparison.group, 0, levels, own, counted.counts[:levels], Line(indicator, own, counted))


def words_beside(dossier: Dossier, indicator: str) -> str:
    """Say in a sentence or two how an indicator's level stands among the others."""
    comparison = dossier.comparison
    if comparison is None:
        return ""
    if (spread := spread_beside(dossier, indicator)) is not None:
        return spread.words
    told = comparison.at(indicator)
    if told is None:
        return tr("Too few of these clusters have a level here to be told of.")
    return tr("{n} clusters: median {median}. Of so few no more is told.", n=told.n, median=_plain(told.median))


def group_beside(dossier: Dossier) -> str:
    """Say with whom an assessment is compared; empty where it is with nobody."""
    comparison = dossier.comparison
    if comparison is None:
        return ""
    return tr(
        "{group}, {n} clusters, as of {day}", group=comparison.group, n=comparison.n, day=date_text(comparison.as_of)
    )


def _own(dossier: Dossier, indicator: str) -> int | None:
    return dossier.result.scores.indicators[indicator].level


def _plain(value: Decimal) -> str:
    return in_locale(f"{value.normalize():f}")


@dataclass(frozen=True, slots=True)
class Choice:
    """A group of a pack with which an assessment can be compared."""

    reference: Reference
    group: Mapping[str, str]
    words: str


def choices(home: Home, edition: str) -> tuple[Choice, ...]:
    """List the groups of the trusted packs of this computer that are about an edition."""
    return tuple(
        Choice(
            each, group.group,
            tr(
                "{title}: {group}, {n} clusters", title=each.pack.title, group=group.words or tr("all of it"), n=group.n
            ),
        )
        for each in look_through(home)[0]
        if each.trusted and each.pack.edition == edition
        for group in each.pack.groups
    )  # fmt: skip
