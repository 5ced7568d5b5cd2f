"""Days of a calendar as an .ics file (RFC 5545), which every calendar program takes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_OCTETS = 75
_ENDING = "\r\n"


@dataclass(frozen=True, slots=True)
class Day:
    """One whole day with something to remember."""

    uid: str
    """The same for the same thing in each file, so that a calendar replaces it and holds it once."""
    on: date
    title: str
    text: str
    remind_days: int
    """How many days before one is reminded."""


def write_calendar(name: str, days: Iterable[Day], at: datetime) -> bytes:
    """Return an .ics file with whole-day entries, each with a reminder; the same days, the same bytes."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Assessor Workbench//Portfolio//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", f"X-WR-CALNAME:{_text(name)}",
    ]  # fmt: skip
    for day in days:
        lines += _event(day, at)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}{_ENDING}" for line in lines for folded in _folded(line)).encode()


def _event(day: Day, at: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT", f"UID:{_text(day.uid)}", f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day.on:%Y%m%d}", f"DTEND;VALUE=DATE:{day.on + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(day.title)}", f"DESCRIPTION:{_text(day.text)}", "TRANSP:TRANSPARENT",
        "BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:-P{day.remind_days}D", f"DESCRIPTION:{_text(day.title)}",
        "END:VALARM", "END:VEVENT",
    ]  # fmt: skip


def _text(text: str) -> str:
    """Escape what would end a value; control characters have no place in one."""
    plain = "".join(each for each in text if each.isprintable() or each == "\n")
    for sign in "\\;,":
        plain = plain.replace(sign, f"\\{sign}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 octets, no letter cut in two; all but the first begin with a space."""
    piece, room = "", _OCTETS
    for letter in line:
        if (size := len(letter.encode())) > room:
            yield piece
            piece, room = " ", _OCTETS - 1
        piece, room = piece + letter, room - size
    yield piece
