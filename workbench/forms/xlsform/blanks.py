"""What an XLSForm's condition would give while one answer is blank, where a rule of an edition is undecided."""

from collections.abc import Iterator
from math import isnan, nan

from workbench.forms.xlsform import xpath

NAMES_LIMIT = 10
"""More questions than this are not looked at one by one: the first ones tell the author enough."""
Said = bool | float | str
Value = Said | None
"""What an expression gives; None where other answers decide."""


def blanks_that_matter(expression: xpath.Expression) -> Iterator[str]:
    """Yield the questions whose blank answers would let the condition hold."""
    names = list(dict.fromkeys(each.name for each in xpath.answers_in(expression)))
    for name in names[:NAMES_LIMIT]:
        found = _value(expression, name)
        if found is None or _truth(found):
            yield name


def _value(expression: xpath.Expression, blank: str) -> Value:
    match expression:
        case xpath.Number(text):
            return _number(text)
        case xpath.Literal(text):
            return text
        case xpath.Answer(name, _):
            return "" if name == blank else None
        case xpath.Negative(of):
            found = _value(of, blank)
            return None if found is None else -_number(found)
        case xpath.Call(name, arguments):
            return _called(name, [_value(each, blank) for each in arguments])
        case xpath.Joined(sign, left, right):
            return _joined(sign, _value(left, blank), _value(right, blank))
        case _:
            return None


def _called(name: str, given: list[Value]) -> Value:
    if name in ("true", "false"):
        return name == "true"
    first = given[0] if given else None
    if first is None:
        return None
    match name:
        case "not":
            return not _truth(first)
        case "if" if len(given) == 3:
            return given[1] if _truth(first) else given[2]
        case "selected" if first == "":
            return False
        case "string-length" | "count-selected" if first == "":
            return 0.0
        case _:
            return None


def _joined(sign: str, left: Value, right: Value) -> Value:
    if sign in ("and", "or"):
        decided = sign == "or"
        sides = [None if side is None else _truth(side) for side in (left, right)]
        if sign == "or" and set(sides) == {False, None}:
            return False  # The side that is not blank decides, here as there.
        return decided if decided in sides else None if None in sides else not decided
    if sign in ("=", "!="):
        return None if left is None or right is None else _same(left, right) is (sign == "=")
    numbers = [None if side is None else _number(side) for side in (left, right)]
    if any(number is not None and isnan(number) for number in numbers):
        return False if sign in ("<", "<=", ">", ">=") else nan
    one, other = numbers
    if one is None or other is None:
        return None
    return {"<": one < other, "<=": one <= other, ">": one > other, ">=": one >= other}.get(sign)


def _same(left: Said, right: Said) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return _truth(left) == _truth(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return _number(left) == _number(right)


def _truth(value: Said) -> bool:
    return bool(value) and value == value  # What is no number is not equal to itself, and false.


def _number(value: Said) -> float:
    try:
        return float(value)
    except ValueError:
        return nan
