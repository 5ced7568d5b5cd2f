"""The counts of a review: together they are all filled cells of the file."""

from collections.abc import Hashable

from workbench.application.reviewing import Change, Review, State
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import later, tr
from workbench.ui.models.review import WORDS

SUMS = (
    (State.READY, later("ready")),
    (State.CHECK, later("to check")),
    (State.FIX, later("to fix")),
    (State.DECIDE, later("without a question")),
    (State.LEFT, later("left out")),
    (State.OTHER_YEAR, later("of other years")),
    (State.OTHER_CLUSTER, later("of other clusters")),
    (State.LABEL, later("captions")),
)
KINDS: tuple[State | Change, ...] = (*(state for state, _ in SUMS), Change.OTHER)
"""What the list can be narrowed to."""


def counts_of(review: Review) -> dict[Hashable, tuple[str, int]]:
    """Return word and count of each kind, and of all cells."""
    counts: dict[Hashable, tuple[str, int]] = {None: (tr("All"), len(review.rows))}
    counts |= {
        state: (tr("Captions") if state is State.LABEL else tr(WORDS[state]), review.counts[state.value])
        for state, _ in SUMS
    }
    return counts | {Change.OTHER: (tr("Would change"), review.changes)}


def sum_text(review: Review) -> str:
    """Write out the counts as a sum that comes to all filled cells."""
    counts = review.counts
    parts = [f"{number_text(counts[state.value])} {tr(name)}" for state, name in SUMS if counts[state.value]]
    return tr(
        "{parts} = {sum} of {filled} filled cells",
        parts=" + ".join(parts),
        sum=number_text(sum(counts.values())),
        filled=number_text(review.plan.cells.filled),
    )
