"""Identifiers: UUIDv7 texts that sort by the time they were made."""

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
