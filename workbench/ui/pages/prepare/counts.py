"""The counts of a review: together they are all filled cells of the file."""

from collections.abc import Hashable

from workbench.application.reviewing import Change, Review, State
from workbench.ui.models.review import WORDS

SUMS = (
    (State.READY, "ready"), (State.CHECK, "to check"), (State.FIX, "to fix"), (State.DECIDE, "without a question"),
    (State.LEFT, "left out"), (State.OTHER_YEAR, "of other years"), (State.OTHER_CLUSTER, "of other clusters"),
    (State.LABEL, "labels"),
)  # fmt: skip
KINDS: tuple[State | Change, ...] = (*(state for state, _ in SUMS), Change.OTHER)
"""What the list can be narrowed to."""


def counts_of(review: Review) -> dict[Hashable, tuple[str, int]]:
    """Return word and count of each kind, and of all cells."""
    counts: dict[Hashable, tuple[str, int]] = {None: ("All", len(review.rows))}
    counts |= {
        state: ("Labels" if state is State.LABEL else WORDS[state], review.counts[state.value]) for state, _ in SUMS
    }
    return counts | {Change.OTHER: ("Would change", review.changes)}


def sum_text(review: Review) -> str:
    """Write out the counts as a sum that comes to all filled cells."""
    counts = review.counts
    parts = [f"{counts[state.value]} {name}" for state, name in SUMS if counts[state.value]]
    return " + ".join(parts) + f" = {sum(counts.values())} of {review.plan.cells.filled} filled cells"
