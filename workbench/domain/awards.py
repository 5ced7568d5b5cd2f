"""Labels as the label body decided them; what we compute ourselves is only a forecast."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from workbench.domain.assessments import Fields, value_of
from workbench.domain.history import DELETED
from workbench.kernel.ids import EntityId

LABELS = ("gold", "silver", "bronze")
"""The highest first."""
FIRST_YEARS, RENEWED_YEARS, RENEWAL_YEARS = 2, 3, 1
"""How long a first award holds, how much a renewal adds, and for how long after its end one can renew."""
NOTICE_DAYS = 183
"""Before its end a label is due for renewal."""


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


class Standing(StrEnum):
    """How a label stands on a day."""

    VALID = "valid"
    DUE = "due"
    """It ends soon."""
    RENEWABLE = "renewable"
    """It has ended, but can still be renewed without a gap."""
    ENDED = "ended"
    REPLACED = "replaced"
    """A later award of the same label, or of a higher one, has taken its place."""


@dataclass(frozen=True, slots=True)
class Validity:
    """An award with the days that follow from it."""

    award: Award
    until: date
    """Its last day."""
    is_stated: bool
    """The label body named that day; else it follows from the usual rules."""
    renewable_until: date
    is_replaced: bool

    def standing(self, today: date) -> Standing:
        """Tell how it stands on a day."""
        if self.is_replaced:
            return Standing.REPLACED
        if today > self.renewable_until:
            return Standing.ENDED
        if today > self.until:
            return Standing.RENEWABLE
        return Standing.DUE if self.until - today <= timedelta(days=NOTICE_DAYS) else Standing.VALID

    def holds_on(self, day: date) -> bool:
        """Tell whether the label is held on a day."""
        return self.award.on <= day <= self.until


def validities(awards: Iterable[Award]) -> tuple[Validity, ...]:
    """Return until when the awards of one cluster hold, in the order in which they were given.

    Where the label body named no last day: a first one holds for two years to the end of the month, and a renewal, up
    to a year after the end, adds three years to it without a gap.
    """
    ordered = sorted(awards, key=lambda each: (each.on, each.id))
    ends: dict[str, date] = {}
    found: list[tuple[Award, date]] = []
    for each in ordered:
        before = ends.get(each.label)
        is_renewal = before is not None and each.on <= end_of_month(before, RENEWAL_YEARS)
        usual = end_of_month(before, RENEWED_YEARS) if before and is_renewal else end_of_month(each.on, FIRST_YEARS)
        ends[each.label] = each.until or usual
        found.append((each, ends[each.label]))
    return tuple(
        Validity(each, until, each.until is not None, end_of_month(until, RENEWAL_YEARS), _is_replaced(each, ordered))
        for each, until in found
    )


def end_of_month(day: date, years: int = 0, months: int = 0) -> date:
    """Return the last day of the month that is so many years and months after a day's."""
    after = day.year * 12 + day.month + years * 12 + months
    return date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def is_at_least(label: str, wanted: str) -> bool:
    """Tell whether a label is the wanted one, or a higher one."""
    return LABELS.index(label) <= LABELS.index(wanted)


def _is_replaced(award: Award, awards: Iterable[Award]) -> bool:
    later = (each for each in awards if (each.on, each.id) > (award.on, award.id))
    return any(is_at_least(each.label, award.label) for each in later)
