"""Current values and conflicts, computed from revisions; nothing is ever overwritten."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.domain.revisions import Revision
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.ids import EntityId, RevisionId

DELETED = "deleted"
"""Field that marks an entity as deleted when its value is true."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one field of one entity stands: the revisions that no other replaces."""

    heads: tuple[Revision, ...]
    """In the order of their ids, so that every laptop lists them alike."""

    @property
    def is_conflict(self) -> bool:
        """Tell whether colleagues differ: several heads with different values."""
        return len({canonical(head.value) for head in self.heads}) > 1

    @property
    def value(self) -> Json:
        """Return the value that all heads agree on; None while they differ: nobody chooses for them."""
        return None if self.is_conflict else self.heads[0].value

    @property
    def latest(self) -> Revision:
        """Return the head recorded last, for showing who and when."""
        return max(self.heads, key=lambda head: (head.recorded_at, head.id))


class History:
    """A set of revisions, read as current values.

    Order does not matter, nor does a revision given twice: merging two histories is the
    union of their revisions.
    """

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self._revisions = {each.id: each for each in revisions}

    @property
    def revisions(self) -> Mapping[RevisionId, Revision]:
        """Return all revisions by id."""
        return self._revisions

    def heads(self) -> frozenset[RevisionId]:
        """Return the ids that no revision names as parent."""
        replaced = {parent for each in self._revisions.values() for parent in each.parents}
        return frozenset(self._revisions.keys() - replaced)

    def standings(self) -> dict[EntityId, dict[str, Standing]]:
        """Return how every field of every entity stands."""
        heads = self.heads()
        return standings(each for each in self._revisions.values() if each.id in heads)

    def as_of(self, moment: str) -> "History":
        """Return the history as it stood at an instant (`clock.to_text`).

        Later revisions are left out, so that a report printed on Monday prints the same on Friday.
        """
        return History(each for each in self._revisions.values() if each.recorded_at <= moment)

    def __or__(self, other: "History") -> "History":
        return History([*self._revisions.values(), *other._revisions.values()])


def standings(heads: Iterable[Revision]) -> dict[EntityId, dict[str, Standing]]:
    """Group head revisions by entity and field."""
    grouped: dict[EntityId, dict[str, list[Revision]]] = {}
    for head in sorted(heads, key=lambda each: each.id):
        grouped.setdefault(head.entity, {}).setdefault(head.field, []).append(head)
    return {
        entity: {field: Standing(tuple(same)) for field, same in fields.items()} for entity, fields in grouped.items()
    }


def first_said(head: Revision, told: Iterable[Revision]) -> Revision:
    """Return who gave a value that came back by undoing what had settled it; `told` is what was said of its field."""
    if _how(head) != "undone":
        return head
    alike = [each for each in told if each.value == head.value and _how(each) not in ("undone", "settled")]
    return max(alike, key=lambda each: (each.recorded_at, each.id), default=head)


def _how(revision: Revision) -> Json:
    return (revision.context or {}).get("how")
