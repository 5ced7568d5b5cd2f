"""Rules that are plain arithmetic, computed without rounding; any other rule is left to CEL."""

import ast
import operator
from collections.abc import Callable, Mapping
from fractions import Fraction

from workbench.forms.rules import LENGTH_LIMIT

Numbers = Mapping[str, Fraction]
"""Figures by field: `members`, `members_by_type.sme`."""
_OPERATORS: Mapping[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
}  # fmt: skip


def exact_value(rule: str, numbers: Numbers) -> Fraction | None:
    """Return what a rule of + - * /, `sum` and `share` gives; None for any other rule or a missing figure."""
    if len(rule) > LENGTH_LIMIT:
        return None
    try:
        return _value(ast.parse(rule.strip(), mode="eval").body, numbers)
    except (SyntaxError, ValueError, KeyError, ZeroDivisionError, RecursionError, MemoryError):
        return None


def _value(node: ast.expr, numbers: Numbers) -> Fraction:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return Fraction(repr(node.value))
    if isinstance(node, ast.Name | ast.Attribute):
        return numbers[_name(node)]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, numbers)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_value(node.left, numbers), _value(node.right, numbers))
    if isinstance(node, ast.Call) and not node.keywords:
        return _call(_name(node.func), node.args, numbers)
    raise ValueError


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_name(node.value)}.{node.attr}"
    raise ValueError


def _call(name: str, given: list[ast.expr], numbers: Numbers) -> Fraction:
    if name == "share" and len(given) == 2:
        return 100 * _value(given[0], numbers) / _value(given[1], numbers)
    if name != "sum" or len(given) not in (1, 2):
        raise ValueError
    table = f"{_name(given[0])}."
    cells = {field.removeprefix(table): number for field, number in numbers.items() if field.startswith(table)}
    if any("." in cell for cell in cells):
        raise ValueError  # A table of several columns: CEL knows which one is meant.
    rows = [str(each) for each in ast.literal_eval(given[1])] if len(given) == 2 else list(cells)
    return sum((cells[each] for each in rows if each in cells), Fraction(0))
