"""Whether the times that signatures tell can be true, beside one another, the content and the clock that checks."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum

from workbench.exchange.package.verdict import Verdict

_SLACK = timedelta(minutes=10)
"""So far apart clocks may be that nobody would call wrong."""
_LONG = timedelta(days=180)
"""Whoever signs so long after it was finished is asked to look at the clock."""


class Doubt(StrEnum):
    """Why a time can't be true, or some other one can't."""

    AHEAD = "ahead"
    """It has not come yet where it is checked."""
    BEFORE_CONTENT = "before_content"
    """What was signed was not there yet."""
    BEFORE_OTHER = "before_other"
    """What it covers was signed later, by its own telling."""


def doubts_of(verdict: Verdict, now: datetime) -> Iterator[tuple[int, Doubt]]:
    """Yield what speaks against the time of a signature, with its number."""
    last: datetime | None = None
    for number, each in enumerate(verdict.signatures, 1):
        moment = each.moment
        if moment is None:
            continue
        if moment > now:
            yield number, Doubt.AHEAD
        if verdict.claims.as_of is not None and moment < verdict.claims.as_of - _SLACK:
            yield number, Doubt.BEFORE_CONTENT
        if last is not None and moment < last - _SLACK:
            yield number, Doubt.BEFORE_OTHER
        last = moment if last is None else max(last, moment)


def doubt_of_signing(verdict: Verdict) -> Doubt | None:
    """Return what speaks against the clock of whoever signed last; AHEAD where it was finished long ago."""
    if not verdict.signatures or (moment := verdict.signatures[-1].time) is None:
        return None
    own = len(verdict.signatures)
    found = [doubt for number, doubt in doubts_of(verdict, moment) if number == own]
    if found:
        return found[0]
    as_of = verdict.claims.as_of
    return Doubt.AHEAD if as_of is not None and moment > as_of + _LONG else None
