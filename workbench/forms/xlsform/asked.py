"""How a row is asked: its type here, its choices, its least and greatest value."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from workbench.forms.question_types import QuestionType
from workbench.forms.xlsform import xpath
from workbench.forms.xlsform.kinds import Kind, Role
from workbench.forms.xlsform.saying import decimal_of
from workbench.forms.xlsform.sheets import Line
from workbench.forms.xlsform.source import Source

OTHER = "other"
_RANGE = {"start": "1", "end": "10", "step": "1"}
_AGREED = "OK"
"""What XLSForms keep for an acknowledgement."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How a row is asked."""

    type: QuestionType
    choices: tuple[Line, ...] = ()
    has_other: bool = False
    """A further choice “Other” stands behind the list's own."""
    yes: str = ""
    """The choice that a yes stands for."""
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    is_opaque: bool = False


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a constraint says of the least and greatest value."""

    low: Decimal | None = None
    high: Decimal | None = None
    is_all: bool = True
    """It says nothing else, and the bounds themselves are allowed."""


def asked_of(line: Line, kind: Kind, source: Source) -> Asked:
    """Decide how a row is asked; what changes by it is noted."""
    if kind.remark:
        source.findings.gather("XLS-105", f"“{line.of('type')}”: {kind.remark}", line, "type")
    if kind.role is Role.SELECT:
        return _select(line, kind, source)
    if line.of("type").casefold() == "range":
        return _range(line, source)
    yes = _AGREED if kind.type is QuestionType.YES_NO else ""
    maximum = None if kind.maximum is None else Decimal(kind.maximum)
    asked = Asked(kind.type, yes=yes, maximum=maximum, is_opaque=kind.is_opaque)
    if kind.type is QuestionType.COUNT and _may_be_negative(line):
        message = "Its constraint allows negative numbers, so it is a decimal here."
        source.findings.tell("XLS-105", message, line, "type")
        return replace(asked, type=QuestionType.DECIMAL)
    return asked


def _select(line: Line, kind: Kind, source: Source) -> Asked:
    lines = source.lists.get(kind.choices, ())
    has_other = kind.has_other and OTHER not in [each.of("name") for each in lines]
    if not lines:
        message = f"There is no list “{kind.choices}” on the sheet choices; the answer is typed as text here."
        if kind.choices.startswith("${"):
            message = "Its choices are the rows of a repeat, so its answer is typed as text here."
        source.findings.tell("XLS-112", message, line, "type")
        return Asked(QuestionType.TEXT)
    if len(lines) + has_other == 1:
        message = "A choice between one thing is none; it is asked as yes or no."
        source.findings.tell("XLS-112", message, line, "type")
        return Asked(QuestionType.YES_NO, yes=lines[0].of("name"))
    return Asked(kind.type, lines, has_other)


def _range(line: Line, source: Source) -> Asked:
    """Read `start=0 end=10 step=1`."""
    given = parameters_of(line)
    start, end, step = (decimal_of(given.get(key, usual)) for key, usual in _RANGE.items())
    if start is None or end is None or step is None:
        message = "A range's start, end and step are numbers; these are not taken over."
        source.findings.tell("XLS-105", message, line, "parameters")
        return Asked(QuestionType.DECIMAL)
    is_whole = all(each == each.to_integral_value() for each in (start, end, step)) and min(start, end) >= 0
    kind = QuestionType.COUNT if is_whole else QuestionType.DECIMAL
    return Asked(kind, minimum=min(start, end), maximum=max(start, end))


def parameters_of(line: Line) -> Mapping[str, str]:
    """Read the column “parameters”: `key=value`, apart by spaces, commas or semicolons."""
    parts = line.of("parameters").replace(";", " ").replace(",", " ").split()
    pairs = (part.partition("=") for part in parts)
    return {key.casefold(): value for key, _, value in pairs}


def _may_be_negative(line: Line) -> bool:
    try:
        low = bounds_of(xpath.parse(line.of("constraint"))).low
    except xpath.NotXPath:
        return False  # Told where the constraint itself is taken over.
    return low is not None and low < 0


def bounds_of(constraint: xpath.Expression) -> Bounds:
    """Read the bounds that a constraint sets: `. >= 0 and . <= 120`."""
    if isinstance(constraint, xpath.Joined) and constraint.sign == "and":
        one, other = bounds_of(constraint.left), bounds_of(constraint.right)
        lows = [each.low for each in (one, other) if each.low is not None]
        highs = [each.high for each in (one, other) if each.high is not None]
        return Bounds(max(lows, default=None), min(highs, default=None), one.is_all and other.is_all)
    if isinstance(constraint, xpath.Joined) and constraint.sign in _TURNED:
        sign, own, bound = constraint.sign, constraint.left, _number(constraint.right)
        if isinstance(constraint.right, xpath.Own):
            sign, own, bound = _TURNED[sign], constraint.right, _number(constraint.left)
        if isinstance(own, xpath.Own) and bound is not None:
            low, high = (bound, None) if sign[0] == ">" else (None, bound)
            return Bounds(low, high, len(sign) == 2)
    return Bounds(is_all=False)


_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def _number(expression: xpath.Expression) -> Decimal | None:
    match expression:
        case xpath.Number(written) | xpath.Literal(written):
            return decimal_of(written)
        case xpath.Negative(of):
            number = _number(of)
            return None if number is None else -number
    return None
