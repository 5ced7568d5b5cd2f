"""How numbers, counts and days are written for a reader; needs nothing, so that the first window can use it."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

THIN, MINUS = "\u202f", "\u2212"
NBSP = "\u00a0"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def number_text(number: Decimal | int, places: int | None = None) -> str:
    """Write a number with its thousands apart: "1 240 000", "4.5", with a true minus."""
    number = Decimal(number)
    if places is not None:
        number = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    else:
        number = number.normalize() if number % 1 else number.to_integral_value()
    return f"{number:,f}".replace(",", THIN).replace("-", MINUS)


def date_text(day: date) -> str:
    """Write a date in words, never all figures: "2 December 2026"."""
    return f"{day.day}{NBSP}{_MONTHS[day.month - 1]}{NBSP}{day.year}"


def count_text(count: int, one: str, many: str) -> str:
    """Write a count with its noun, small numbers in words: "three indicators"."""
    number = _NUMBERS[count] if 0 <= count < len(_NUMBERS) else count
    return f"{number} {one if count == 1 else many}"
