"""Identifiers: UUIDv7 texts that sort by the time they were made."""

from collections.abc import Callable
from itertools import count
from typing import NewType

EntityId = NewType("EntityId", str)
"""Cluster, assessment, evidence item…: whatever revisions speak about."""
PersonId = NewType("PersonId", str)
"""A person, for ever the author of their revisions and the name of their lane."""
DeviceId = NewType("DeviceId", str)
"""One workspace file on one laptop."""
RevisionId = NewType("RevisionId", str)
"""SHA-256 in hex of what the revision says."""


def new_id() -> str:
    """Make a UUIDv7 as lower-case text."""
    import uuid_utils  # Not before the first window stands.

    return str(uuid_utils.uuid7())


def ids_of_act(act: str) -> Callable[[], str]:
    """Return what gives the ids of one act of a person: the same ones in the same order each time that it is tried.

    `act` is a UUIDv7; its ids follow it, so that they sort by the time of the act.
    """
    first = int(act.replace("-", ""), 16)
    places = count()

    def next_id() -> str:
        digits = f"{first + next(places):032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    return next_id
