"""How long an assessment is kept: until the day that was agreed, else some years after it was finalised."""

from dataclasses import dataclass
from datetime import date

from workbench.domain.assessments import FINAL, Fields, value_of
from workbench.kernel import clock

KEEP_UNTIL = "keep_until"
"""Field of an assessment; the reason stands in its context."""
SOON_DAYS = 30
"""Before the last day, from when on it is told."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Until when an assessment is kept, and why until then."""

    until: date
    """The last day."""
    why: str
    """The reason that was given; empty for the usual time."""
    is_chosen: bool

    def days_left(self, today: date) -> int:
        """Return the days to the last one; negative once it is over."""
        return (self.until - today).days

    def is_due(self, today: date) -> bool:
        """Tell whether the time is over: it is extended with a reason, or erased; nothing goes by itself."""
        return self.until < today


def read_retention(fields: Fields, years: int) -> Retention:
    """Read until when an assessment is kept; `years` are counted from finalising, before that from the last change."""
    standing = fields.get(KEEP_UNTIL)
    # Where colleagues differ, the later day holds: nothing is to be erased that one of them still needs.
    chosen = [each for each in standing.heads if isinstance(each.value, str)] if standing else []
    if chosen:
        last = max(chosen, key=lambda each: str(each.value))
        return Retention(date.fromisoformat(str(last.value)), str((last.context or {}).get("why", "")), True)
    return Retention(years_after(_begun_on(fields), years), "", False)


def _begun_on(fields: Fields) -> date:
    status = fields.get("status")
    if status is not None and value_of(fields, "status") == FINAL:
        moment = status.latest.recorded_at
    else:
        moment = max(each.latest.recorded_at for each in fields.values())
    return clock.from_text(moment).date()


def years_after(day: date, years: int) -> date:
    """Return the same day some years later; after the 29th of February the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # The 29th of February.
        return day.replace(year=day.year + years, day=28)
