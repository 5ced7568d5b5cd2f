"""What says that a column counts those who took part, or how often something was held."""

import re

WITHIN = {
    "participants": frozenset({"attendee", "person", "participating", "member"}),
    "events": frozenset({"event", "meeting", "held", "done", "workshop", "organised", "count"}),
}
"""What a label says that names a column of a table together with its row."""
TAKES_PART = re.compile(r"delta[gk]|deltok|osallistu|particip|attend", re.IGNORECASE)


def said_of(head: str, said: frozenset[str]) -> str:
    """Return whether a head says that people are counted, or how often something was held; empty where it says more."""
    takes_part = bool(said & {"attendee", "person", "participating"}) or TAKES_PART.search(head) is not None
    is_held = bool(said & {"event", "meeting", "workshop"}) or (
        bool(said & {"held", "done"}) and said <= {"held", "done", "count"}
    )
    return "" if takes_part is is_held else "participants" if takes_part else "events"
