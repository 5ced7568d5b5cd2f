"""The agenda of a visit: what is talked about when, and how far the talk is behind it or ahead."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from fractions import Fraction

from workbench.forms.edition import Form, Section
from workbench.kernel.canonical import Json

AGENDA = "agenda"
"""Field of an assessment that holds it."""
START = time(9)
MOST_MINUTES = 12 * 60
"""The longest that one point of an agenda may take."""
_INDICATOR, _ROUND, _LEAST = 8, 5, 15
"""Minutes that an indicator takes in a proposal, to what a section is rounded, and its least."""
_SITTING, _NOON = 120, 12 * 60
"""Minutes after which a pause is due, and the minute of the day about which lunch is."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One point of the agenda: a section of the edition, or something else by its title."""

    minutes: int
    section: str = ""
    title: str = ""
    """Of what is no section: a pause, the end."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a visit."""

    start: time
    slots: tuple[Slot, ...]


Agenda = tuple[Day, ...]
"""Day by day; empty where nothing is planned."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the talk is beside its agenda."""

    now: Slot | None
    """The point that is due at this moment; None before, after and between the days."""
    left: int
    """Minutes for sections that are left of the whole visit."""
    behind: int
    """Minutes by which the talk is behind its agenda; less than nothing where it is ahead."""


def read_agenda(known: Json) -> Agenda:
    """Read an agenda as a revision holds it; what can't be understood is no agenda."""
    if not isinstance(known, list):
        return ()
    try:
        return tuple(Day(time.fromisoformat(day["start"]), tuple(map(_slot, day["slots"]))) for day in known)
    except (KeyError, TypeError, ValueError):
        return ()  # Said by a later program: nothing of an agenda counts, so that none is shown.


def _slot(known: Mapping[str, Json]) -> Slot:
    return Slot(int(known["minutes"]), str(known.get("section", "")), str(known.get("title", "")))


def to_json(agenda: Agenda) -> Json:
    """Return an agenda as a revision holds it; None for an empty one."""
    days = [
        {
            "start": day.start.isoformat("minutes"),
            "slots": [
                {"minutes": each.minutes} | ({"section": each.section} if each.section else {"title": each.title})
                for each in day.slots
            ],
        }
        for day in agenda
    ]
    return days or None


def propose(form: Form, days: int = 1) -> Agenda:
    """Propose an agenda: each section by its number of indicators, a pause after two hours, lunch at noon."""
    planned = [(section, _minutes_for(section)) for section in form.sections]
    whole = sum(minutes for _, minutes in planned)
    found, rest = [], planned
    for number in range(max(days, 1)):
        share = whole * (number + 1) / max(days, 1)
        taken = [each for place, each in enumerate(rest) if _begun(planned, rest, place) < share]
        rest = rest[len(taken) :]
        is_last = number == max(days, 1) - 1
        found.append(Day(START, tuple(_day_of(taken + (rest if is_last else []), number, is_last=is_last))))
    return tuple(found)


def _minutes_for(section: Section) -> int:
    count = sum(1 for _ in section.all_indicators)
    return max(_LEAST, -(-count * _INDICATOR // _ROUND) * _ROUND)


def _begun(planned: Sequence[tuple[Section, int]], rest: Sequence[tuple[Section, int]], place: int) -> int:
    """Return after how many minutes of talk a section begins."""
    before = len(planned) - len(rest) + place
    return sum(minutes for _, minutes in planned[:before])


def _day_of(sections: Sequence[tuple[Section, int]], number: int, *, is_last: bool) -> Iterator[Slot]:
    at, sitting, has_eaten = START.hour * 60, 0, False
    welcome = Slot(15, title="Where we are" if number else "Welcome")
    yield welcome
    at += welcome.minutes
    for section, minutes in sections:
        if not has_eaten and at + minutes / 2 >= _NOON:
            yield Slot(45, title="Lunch")
            at, sitting, has_eaten = at + 45, 0, True
        elif sitting and sitting + minutes > _SITTING:
            yield Slot(15, title="Pause")
            at, sitting = at + 15, 0
        yield Slot(minutes, section.id)
        at, sitting = at + minutes, sitting + minutes
    if is_last and not has_eaten and at + 30 >= _NOON:
        yield Slot(45, title="Lunch")
    if is_last:
        yield Slot(60, title="Assessors among themselves")
        yield Slot(45, title="Feedback")


def times_of(day: Day) -> tuple[tuple[time, time], ...]:
    """Return when each point of a day begins and ends."""
    found, at = [], _minute(day.start)
    for slot in day.slots:
        found.append((_time(at), _time(at + slot.minutes)))
        at += slot.minutes
    return tuple(found)


def minutes_of(agenda: Agenda, section: str) -> int:
    """Return how many minutes a section is planned to take; 0 where it is not planned."""
    return sum(slot.minutes for day in agenda for slot in day.slots if slot.section == section)


def stand_at(agenda: Agenda, moment: datetime, first: datetime, done: Mapping[str, Fraction]) -> Standing:
    """Say where the talk is.

    `moment` and `first`, the first day of the visit, are local; `done` is the share of each section that is done.
    """
    now, due, planned = None, Fraction(0), 0
    finished = Fraction(0)
    for number, day in enumerate(agenda):
        at = datetime.combine(first.date() + timedelta(days=number), day.start, moment.tzinfo)
        for slot in day.slots:
            end = at + timedelta(minutes=slot.minutes)
            now = slot if at <= moment < end else now
            if slot.section:
                passed = min(max((moment - at) / timedelta(minutes=1), 0), slot.minutes)
                due += Fraction(int(passed))
                planned += slot.minutes
                finished += slot.minutes * done.get(slot.section, Fraction(0))
            at = end
    return Standing(now, planned - int(due), round(due - finished))


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)
