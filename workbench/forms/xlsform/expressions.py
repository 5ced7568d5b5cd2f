"""XPath of an XLSForm as CEL of an edition; what has no counterpart is named, never guessed.

A blank answer is empty text in XPath. Here a rule is undecided while an answer that it speaks of
is missing, so `${a} != ''` becomes a rule that holds once `a` is answered, and `${a} = ''` can't be said.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from workbench.forms.question_types import QuestionType
from workbench.forms.xlsform import xpath
from workbench.forms.xlsform.functions import WHY_NOT, call, day_of, days_between
from workbench.forms.xlsform.saying import (
    AND,
    COMPARED,
    OR,
    PRODUCT,
    SIGNED,
    SUM,
    CannotSay,
    Gives,
    Known,
    Said,
    answer,
    answered,
    infix,
    number,
    number_of,
    text,
    text_of,
    truth_of,
)

ROW = "_row"
"""Stands for the row that a rule about a table's cells is looking at; no question can be called so."""
_ORDERED = ("<", "<=", ">", ">=")
_BLANK = "a rule is undecided while that answer is missing, so it can't ask whether it is"


@dataclass
class Scope:
    """What the names in one expression stand for."""

    find: Callable[[str], Known]
    """Returns what a name stands for. Raises CannotSay."""
    own: Known | None = None
    """What `.` stands for."""
    table: str = ""
    """Id of the table whose rows are looked at one by one."""
    cells: list[str] = field(default_factory=list)
    """Columns of that table that were spoken of."""
    patterns: list[str] = field(default_factory=list)
    """Patterns that texts are to fit."""


def say(expression: xpath.Expression, scope: Scope) -> Said:
    """Say an expression in CEL. Raises CannotSay."""
    match expression:
        case xpath.Number(written):
            return number(Decimal(_number_text(written)))
        case xpath.Literal(written):
            return text(written)
        case xpath.Own():
            if scope.own is None:
                raise CannotSay(".", "only a constraint speaks of its own answer")
            return _answer(scope.own, ".", scope)
        case xpath.Answer(name, written):
            return _answer(scope.find(name), written, scope)
        case xpath.Route(written):
            raise CannotSay(written, _route_fault(written))
        case xpath.Negative(of):
            return Said(f"-{number_of(say(of, scope)).inside(SIGNED + 1)}", Gives.NUMBER, SIGNED)
        case xpath.Call(name, arguments):
            return _call(name, arguments, scope)
        case xpath.Joined(sign, left, right):
            return _joined(sign, left, right, scope)


def _number_text(written: str) -> str:
    if written.count(".") > 1:
        raise CannotSay(written, "it is no number")
    return f"0{written}".rstrip(".")


def _route_fault(written: str) -> str:
    name = written.partition("(")[0].strip()
    return WHY_NOT.get(name, "rules speak of questions by their names, `${name}`")


def _answer(known: Known, written: str, scope: Scope) -> Said:
    if known.absent or known.type is None:
        raise CannotSay(written, known.absent)
    if known.table:
        if known.table != scope.table:
            raise CannotSay(written, "it stands in every row of a table; `sum()` and `count()` can be taken of it")
        scope.cells.append(known.id)
        cell = f"{known.table}[{ROW}].{known.id}"
        # Dates are texts inside a table: the library takes none in a map of mixed values.
        return answer(known, f"timestamp({cell} + 'T00:00:00Z')" if known.type is QuestionType.DATE else cell)
    if known.type is QuestionType.TABLE:
        raise CannotSay(written, "it is a table; `count()` can be taken of it")
    return answer(known, known.id)


def _call(name: str, arguments: tuple[xpath.Expression, ...], scope: Scope) -> Said:
    if name in ("sum", "count") and len(arguments) == 1:
        return _of_table(name, arguments[0], scope)
    if name in WHY_NOT:
        return call(name, ())
    given = [say(each, scope) for each in arguments]
    if name == "regex":
        scope.patterns += [piece.literal for piece in given[1:] if piece.literal is not None]
    return call(name, given)


def _of_table(name: str, argument: xpath.Expression, scope: Scope) -> Said:
    """Say `sum(${column})` and `count(${table})`."""
    known = scope.find(argument.name) if isinstance(argument, xpath.Answer) else None
    if known is None or known.absent or (not known.table and known.type is not QuestionType.TABLE):
        raise CannotSay(f"{name}()", known.absent if known and known.absent else "it is taken of a table's column")
    if name == "count":
        return Said(f"count({known.table or known.id})", Gives.NUMBER)
    if known.type is None or not known.type.is_figure:
        raise CannotSay("sum()", f"“{known.id}” holds no figures")
    return Said(f"sum({known.table}, '{known.id}')", Gives.NUMBER)


def _joined(sign: str, left: xpath.Expression, right: xpath.Expression, scope: Scope) -> Said:
    if sign == "|":
        raise CannotSay("|", "rules speak of one answer at a time")
    if sign in ("=", "!="):
        for side, asked in ((left, right), (right, left)):
            if side == xpath.Literal("") and isinstance(asked, xpath.Answer | xpath.Own):
                return _asked_for(sign, asked, scope)
    one, other = say(left, scope), say(right, scope)
    if sign in ("and", "or"):
        holds = AND if sign == "and" else OR
        return infix("&&" if sign == "and" else "||", truth_of(one), truth_of(other), Gives.TRUTH, holds)
    if sign in ("=", "!="):
        return _equal("==" if sign == "=" else "!=", one, other)
    return _ordered(sign, one, other) if sign in _ORDERED else _computed(sign, one, other)


def _asked_for(sign: str, asked: xpath.Answer | xpath.Own, scope: Scope) -> Said:
    """Say `${a} != ''`: undecided while the answer is missing, true once it is there."""
    written = asked.text if isinstance(asked, xpath.Answer) else "."
    if sign == "=":
        raise CannotSay(f"{written} = ''", _BLANK)
    known = scope.find(asked.name) if isinstance(asked, xpath.Answer) else scope.own
    if known is not None and known.type is not None:  # Even what is kept as text can be asked for.
        known = Known(known.id, known.type, table=known.table)
    return answered(_answer(known, written, scope) if known else say(asked, scope))


def _equal(sign: str, one: Said, other: Said) -> Said:
    """Say that two pieces are the same, or are not."""
    if one.literal is not None and other.literal is None:
        one, other = other, one
    if Gives.CHOICES in (one.gives, other.gives):
        return _same_choices(sign, one, other)
    if Gives.TRUTH in (one.gives, other.gives):
        return _same_truth(sign, one, other)
    if Gives.DATE in (one.gives, other.gives):
        one, other = _dates(sign, one, other)
    elif one.gives is not other.gives:
        is_choice = one.known is not None and one.gives is Gives.TEXT and other.literal is not None
        turn = text_of if is_choice else number_of
        one, other = turn(one), turn(other)
    return infix(sign, one, other, Gives.TRUTH, COMPARED)


def _same_choices(sign: str, one: Said, other: Said) -> Said:
    """Say that exactly one choice is ticked."""
    choice = text_of(other).literal if one.gives is Gives.CHOICES and other.gives is not Gives.CHOICES else None
    if choice is None or " " in choice:
        raise CannotSay("=", "ticked choices are compared one by one, with `selected()`")
    only = f"{one.inside(SUM)} == [{text(choice).cel}]"
    return Said(only if sign == "==" else f"!({only})", Gives.TRUTH, COMPARED if sign == "==" else SIGNED)


def _same_truth(sign: str, one: Said, other: Said) -> Said:
    yes_or_no, beside = (one, other) if one.gives is Gives.TRUTH else (other, one)
    if beside.gives is Gives.TRUTH:
        return infix(sign, yes_or_no, beside, Gives.TRUTH, COMPARED)
    yes = yes_or_no.known.yes if yes_or_no.known else ""
    meant = {"true": True, "1": True, "false": False, "0": False, **({yes: True} if yes else {})}
    if beside.literal not in meant:
        raise CannotSay("=", "yes or no is compared with something else")
    is_plain = meant[beside.literal] is (sign == "==")
    return yes_or_no if is_plain else Said(f"!{yes_or_no.inside(SIGNED)}", Gives.TRUTH, SIGNED)


def _ordered(sign: str, one: Said, other: Said) -> Said:
    if Gives.DATE in (one.gives, other.gives):
        one, other = _dates(sign, one, other)
    else:
        one, other = number_of(one), number_of(other)
    return infix(sign, one, other, Gives.TRUTH, COMPARED)


def _dates(sign: str, one: Said, other: Said) -> tuple[Said, Said]:
    days = [piece if piece.gives is Gives.DATE else day_of(piece) for piece in (one, other)]
    if days[0] is None or days[1] is None:
        raise CannotSay(sign, "a date is compared with something else")
    return days[0], days[1]


def _computed(sign: str, one: Said, other: Said) -> Said:
    if Gives.DATE in (one.gives, other.gives):
        if sign == "-" and one.gives is other.gives:
            return days_between(one, other)
        raise CannotSay(sign, "of dates only the days between two of them can be computed")
    one, other = number_of(one), number_of(other)
    if sign == "mod":
        whole = f"double(int({one.inside(PRODUCT)} / {other.inside(SIGNED)}))"
        return Said(f"{one.inside(SUM)} - {other.inside(PRODUCT)} * {whole}", Gives.NUMBER, SUM)
    holds = SUM if sign in "+-" else PRODUCT
    return infix({"div": "/"}.get(sign, sign), one, other, Gives.NUMBER, holds)
