"""Checking a portfolio: whether its figures still follow from its packages."""

from dataclasses import dataclass

from workbench.portfolio.access import renew_figures
from workbench.portfolio.checking import Stale, find_stale, renew
from workbench.portfolio.entries import count_clusters
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.showing import keep_shown


@dataclass(frozen=True, slots=True)
class Looked:
    """What was looked through, and what did not follow from the packages."""

    clusters: int
    stale: tuple[Stale, ...]
    is_mended: bool


def check_portfolio(place: str, *, mending: bool = False) -> Looked:
    """Compute what is kept beside the packages anew and compare it; with `mending`, keep what is right.

    Raises what opening the portfolio raises.
    """
    with open_portfolio(place) as portfolio:
        limit = portfolio.limit
        with portfolio.reading() as connection:
            clusters, stale = count_clusters(connection), tuple(find_stale(connection, limit))
        if stale and mending:
            with portfolio.writing() as connection:
                renew(connection)
                keep_shown(connection, limit)
                renew_figures(connection, limit)
    return Looked(clusters, stale, mending and bool(stale))
