"""Labels as the label body decided them; what we compute ourselves is only a forecast."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workbench.domain.assessments import Fields, value_of
from workbench.domain.history import DELETED
from workbench.kernel.ids import EntityId

LABELS = ("gold", "silver", "bronze")


@dataclass(frozen=True, slots=True)
class Award:
    """A label that a cluster was given."""

    id: EntityId
    cluster: EntityId
    label: str
    """`gold`, `silver` or `bronze`."""
    by: str
    on: date
    until: date | None


def read_awards(items: Mapping[EntityId, Fields]) -> tuple[Award, ...]:
    """List the awards, the latest last."""
    awards = [
        Award(
            entity, value_of(fields, "cluster", ""), value_of(fields, "label", ""), value_of(fields, "by", ""),
            date.fromisoformat(value_of(fields, "on")),
            date.fromisoformat(until) if (until := value_of(fields, "until")) else None,
        )
        for entity, fields in items.items()
        if value_of(fields, "kind") == "award" and not value_of(fields, DELETED)
    ]  # fmt: skip
    return tuple(sorted(awards, key=lambda each: (each.on, each.id)))


def current_award(awards: Iterable[Award]) -> Award | None:
    """Return the award given last, or None."""
    return max(awards, key=lambda each: (each.on, each.id), default=None)
