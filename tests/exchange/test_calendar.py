"""A calendar file is read by others as it was meant."""

from datetime import UTC, date, datetime

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from workbench.exchange.calendar import Day, write_calendar

AT = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Cn", "Co")), max_size=120)


@given(TEXT, TEXT, st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_titles_and_days_come_back(title: str, text: str, on: date) -> None:
    content = write_calendar("Labels", [Day("a@b", on, title, text, 60)], AT)
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    plain = "".join(each for each in title if each.isprintable())
    assert str(event["SUMMARY"]) == plain
    assert event["DTSTART"].dt == on
    assert (event["DTEND"].dt - on).days == 1
    assert str(event["UID"]) == "a@b"
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt.days == -60


@given(TEXT)
def test_no_line_is_over_75_octets_and_each_ends_as_the_format_asks(title: str) -> None:
    content = write_calendar("Ørsted", [Day("a@b", date(2027, 1, 31), title, title, 1)], AT)
    assert content.endswith(b"END:VCALENDAR\r\n")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode()


def test_a_title_can_not_end_its_entry() -> None:
    content = write_calendar("L", [Day("a@b", date(2027, 1, 31), "x\r\nEND:VEVENT", "y", 1)], AT)
    assert content.split(b"\r\n").count(b"END:VEVENT") == 1
