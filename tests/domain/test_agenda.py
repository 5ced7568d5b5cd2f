"""An agenda is proposed by the edition, kept as said, and knows how late it is."""

from datetime import UTC, datetime, time
from fractions import Fraction

from workbench.domain.agenda import Day, Slot, minutes_of, propose, read_agenda, stand_at, times_of, to_json
from workbench.forms.library import get_edition

FORM = get_edition("ecei-2013")
MORNING = (Day(time(9), (Slot(60, "1"), Slot(15, title="Pause"), Slot(60, "2"))),)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, 1, hour, minute, tzinfo=UTC)


def test_a_proposal_gives_every_section_its_time_once() -> None:
    for days in (1, 2):
        agenda = propose(FORM, days)
        told = [slot.section for day in agenda for slot in day.slots if slot.section]
        assert told == [each.id for each in FORM.sections]
        assert len(agenda) == days
        assert agenda[-1].slots[-1].title == "Feedback"
        assert all(slot.minutes % 5 == 0 for day in agenda for slot in day.slots)


def test_nobody_talks_through_lunch() -> None:
    (day,) = propose(FORM)
    begins = {slot.title: begin for slot, (begin, _) in zip(day.slots, times_of(day), strict=True)}
    assert time(11) <= begins["Lunch"] <= time(13)


def test_it_reads_what_it_wrote() -> None:
    agenda = propose(FORM, 2)
    assert read_agenda(to_json(agenda)) == agenda
    assert to_json(()) is None


def test_what_cannot_be_understood_is_no_agenda() -> None:
    assert read_agenda([{"start": "morning", "slots": []}]) == ()
    assert read_agenda("later") == ()


def test_the_clock_says_how_far_behind_the_talk_is() -> None:
    half = stand_at(MORNING, at(10, 30), at(0), {"1": Fraction(1, 2)})
    assert (half.now, half.left, half.behind) == (MORNING[0].slots[2], 45, 45)
    assert stand_at(MORNING, at(10), at(0), {"1": Fraction(1)}).behind == 0
    assert stand_at(MORNING, at(9, 30), at(0), {"1": Fraction(1)}).behind == -30


def test_before_and_after_the_visit_nothing_is_due() -> None:
    assert stand_at(MORNING, at(8), at(0), {}).now is None
    after = stand_at(MORNING, at(18), at(0), {"1": Fraction(1), "2": Fraction(1)})
    assert (after.now, after.left, after.behind) == (None, 0, 0)


def test_a_section_may_be_talked_about_twice() -> None:
    assert minutes_of((*MORNING, *MORNING), "1") == 120
    assert minutes_of(MORNING, "9") == 0
