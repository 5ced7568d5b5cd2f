"""How a layout writes what can be read in two ways: "1.234" for a thousand or for one, 03/04 for April or for March."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from workbench.domain.entries import read_date, read_number
from workbench.domain.values import Money, Value
from workbench.exchange.excel.converting import Reading

DECIMALS, DATES = (".", ","), ("day", "month")
"""The mark before decimals, and what comes first in a date; empty where nothing tells."""
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}([.,])\d{3}(?![\d.,])")
_DATE = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{4}")
CENT = Decimal("0.01")
"""What a person may have rounded."""
Ways = tuple[Value, ...]
"""Every value that a cell can mean."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a person's choices tell of a layout."""

    decimals: str = ""
    """One of DECIMALS."""
    dates: str = ""
    """One of DATES."""

    def to_json(self) -> dict[str, str]:
        """Return what is known, as a mapping file has it."""
        return {name: word for name, word in (("decimals", self.decimals), ("dates", self.dates)) if word}

    def settle(self, reading: Reading, text: str) -> Reading:
        """Return the one value that the layout means by a text; a reading that is sure stays as it is."""
        if len(reading.values) != 2:
            return reading
        found = next((each for each in reading.values if self._means(text, each, reading.values)), None)
        return reading if found is None else replace(reading, values=(found,), choices=())

    def number(self, text: str) -> tuple[Decimal, ...]:
        """Return each number that a text can mean in this layout."""
        numbers = read_number(text)
        mark = _mark_of(text)
        if len(numbers) != 2 or not mark or not self.decimals:
            return numbers
        return (min(numbers) if mark == self.decimals else max(numbers),)

    def _means(self, text: str, value: Value, values: Ways) -> bool:
        if isinstance(value, date):
            return bool(self.dates) and _first_in(text, value) == self.dates
        amounts = [amount for each in values if (amount := amount_of(each)) is not None]
        mark, mine = _mark_of(text), amount_of(value)
        if not self.decimals or not mark or mine is None or len(amounts) != 2:
            return False
        return mine == (min(amounts) if mark == self.decimals else max(amounts))


NONE = Habits()


def habits_of(taken: Iterable[tuple[str, Value, Ways]]) -> Habits:
    """Return what texts tell with the value that was taken of all that each can mean; nothing where they contradict."""
    decimals, dates = set(), set()
    for text, value, ways in taken:
        decimals.add(_decimals_in(text, value, ways))
        dates.add(_first_in(text, value) if isinstance(value, date) else "")
    return Habits(_only(decimals), _only(dates))


def habits_from(told: object) -> Habits:
    """Read habits from a mapping file. Raises ValueError where they are none."""
    if not isinstance(told, dict):
        raise TypeError(told)
    found = Habits(str(told.get("decimals", "")), str(told.get("dates", "")))
    if found.decimals not in ("", *DECIMALS) or found.dates not in ("", *DATES):
        raise ValueError(told)
    return found


def amount_of(value: Value | Mapping[str, str]) -> Decimal | None:
    """Return the number of a figure or an amount of money, also of one with more decimals than money has; else None."""
    if isinstance(value, Money):
        return value.amount
    if isinstance(value, Mapping):
        return Decimal(value["amount"])
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def _only(found: set[str]) -> str:
    told = found - {""}
    return next(iter(told)) if len(told) == 1 else ""


def _mark_of(text: str) -> str:
    """Return the mark of the one number in a text that can stand before thousands or before decimals."""
    found = list(_NUMBER.finditer(text))
    return found[0][1] if len(found) == 1 and len(read_number(found[0][0])) == 2 else ""


def _decimals_in(text: str, value: Value, ways: Ways) -> str:
    """Return the mark before decimals that the choice of one of two readings tells."""
    mark, mine = _mark_of(text), amount_of(value)
    amounts = sorted(amount for each in ways if (amount := amount_of(each)) is not None)
    if not mark or mine is None or len(amounts) != 2:
        return ""
    small, large = (abs(mine - each) < CENT for each in amounts)
    if small == large:
        return ""
    return mark if small else next(each for each in DECIMALS if each != mark)


def _first_in(text: str, day: date) -> str:
    """Return what comes first in a date that can be read in two ways; nothing where it can't."""
    found = _DATE.fullmatch(text.strip())
    if found is None or len(read_date(text)) != 2:
        return ""
    return "day" if int(found[1]) == day.day else "month"
