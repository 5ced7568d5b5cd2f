"""Reasons that have to be given: how much of one there has to be, wherever one is asked for."""

LEAST = 5
"""Characters of any reason that has to be given: what is shorter tells a reader nothing."""
AGREED_LEAST = 20
"""Characters of why assessors agree on a level that not everybody gave: it is all that the report says of it."""


def characters_lacking(reason: str, least: int = LEAST) -> int:
    """Return how many characters a reason lacks; 0 where there are enough."""
    return max(0, least - len(reason.strip()))
