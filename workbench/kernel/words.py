"""How days and counts are written for a reader; needs next to nothing, so that the first window can use it."""

from datetime import date

NBSP = "\u00a0"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def date_text(day: date) -> str:
    """Write a date in words, never all figures: "2 December 2026"."""
    return f"{day.day}{NBSP}{_MONTHS[day.month - 1]}{NBSP}{day.year}"


def count_text(count: int, one: str, many: str) -> str:
    """Write a count with its noun, small numbers in words: "three indicators"."""
    number = _NUMBERS[count] if 0 <= count < len(_NUMBERS) else count
    return f"{number} {one if count == 1 else many}"
