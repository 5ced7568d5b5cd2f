"""Quantiles of any figures, as SQL's `percentile_cont` and NumPy's `linear` give them, without rounding errors."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from workbench.portfolio.packed import SHARES

_PARTS = 20
"""SHARES are in twentieths."""


@dataclass(frozen=True, slots=True)
class Quantiles:
    """How some figures are spread."""

    n: int
    at: dict[str, Decimal]
    """By the names of SHARES; empty of nothing."""

    def get(self, name: str) -> float | None:
        """Return one of them as a number; None of nothing."""
        return float(self.at[name]) if self.at else None


def quantiles_of(figures: Iterable[Decimal]) -> Quantiles:
    """Return how figures are spread; their order never matters."""
    ordered = sorted(map(Fraction, figures))
    if not ordered:
        return Quantiles(0, {})
    return Quantiles(len(ordered), {name: _at(ordered, share) for name, share in SHARES.items()})


def _at(ordered: list[Fraction], share: int) -> Decimal:
    place, part = divmod(share * (len(ordered) - 1), _PARTS)
    below, above = ordered[place], ordered[min(place + 1, len(ordered) - 1)]
    exact = below + (above - below) * Fraction(part, _PARTS)
    return (Decimal(exact.numerator) / Decimal(exact.denominator)).normalize()
