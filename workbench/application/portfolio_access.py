"""Giving roles of a database access to a portfolio, and taking it back."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.portfolio.access import (
    ANALYST,
    ASSESSOR,
    OWNER,
    VIEWS,
    Reader,
    check_access,
    grant,
    list_readers,
    prepare_access,
    revoke,
)
from workbench.portfolio.portfolio import open_portfolio

__all__ = ["ANALYST", "ASSESSOR", "OWNER", "Access", "Reader", "give_access"]


@dataclass(frozen=True, slots=True)
class Access:
    """Who may read a portfolio, and through which views."""

    readers: tuple[Reader, ...]
    views: tuple[str, ...]


def give_access(place: str, readers: Sequence[Reader] = (), revoked: Sequence[str] = ()) -> Access:
    """Give roles access, or take it back, all or nothing; the figures that analysts see are made anew.

    Raises NeedsPostgreSQL, MayNotGrant, NoSuchRole, or what opening the portfolio raises.
    """
    with open_portfolio(place) as portfolio:
        limit = portfolio.limit
        with portfolio.writing() as connection:
            check_access(connection, portfolio.place)
            prepare_access(connection, limit)
            for role in revoked:
                revoke(connection, role)
            for each in readers:
                grant(connection, each)
            return Access(list_readers(connection), VIEWS)
