"""The functions of XPath and ODK that rules here can say, and why they can't say the others."""

from collections.abc import Callable, Sequence
from datetime import date

from workbench.forms.xlsform.saying import (
    ATOM,
    COMPARED,
    OR,
    PRODUCT,
    SIGNED,
    SUM,
    TERNARY,
    CannotSay,
    Gives,
    Said,
    day,
    infix,
    number_of,
    text,
    text_of,
    truth_of,
)

_SAME = "the same answers must always give the same result"
_ROWS = "rules see a table as a whole, not its rows one by one"
_LISTS = "lists outside the form, and columns of the choices sheet, can't be looked up"
_BLANK = "a rule is undecided while an answer is missing, so nothing can stand in for a blank"
_NAMES = "rules know a choice by its name, never by its label"
_DAY = "rules don't know the day of the interview; `period_end` is the last day of the period assessed"
_PARTS = "parts of a text can't be taken out or changed"
_TICKS = "in which order choices were ticked is not kept"
_PLACES = "places and shapes are kept as text"
_MATHS = "rules add, subtract, multiply, divide and round"
WHY_NOT = {
    **dict.fromkeys(("random", "uuid", "once", "randomize", "instanceID"), _SAME),
    **dict.fromkeys(("position", "last", "indexed-repeat", "index", "max-of", "min-of", "join", "nodeset"), _ROWS),
    **dict.fromkeys(("pulldata", "instance", "search", "current", "id"), _LISTS),
    **dict.fromkeys(("coalesce", "count-non-empty"), _BLANK),
    **dict.fromkeys(("jr:choice-name", "jr:itext", "itext"), _NAMES),
    **dict.fromkeys(("today", "now"), _DAY),
    **dict.fromkeys(
        ("substr", "substring", "substring-before", "substring-after", "translate", "normalize-space", "replace"),
        _PARTS,
    ),
    **dict.fromkeys(("selected-at",), _TICKS),
    **dict.fromkeys(("area", "distance", "enclosed-area", "geofence"), _PLACES),
    **dict.fromkeys(("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "pi", "pow"), _MATHS),
}
"""Why a function can't be said; what is not listed is simply unknown here."""


def call(name: str, given: Sequence[Said]) -> Said:
    """Say a function of pieces that are said already. Raises CannotSay."""
    construct = f"{name}()"
    known = _FUNCTIONS.get(name)
    if known is None:
        raise CannotSay(construct, WHY_NOT.get(name, "rules have no such function"))
    least, most, say = known
    if not least <= len(given) <= most:
        raise CannotSay(construct, f"it is given {len(given)} values")
    return say(given)


def selected(ticked: Said, choice: Said) -> Said:
    """Say that a choice is taken, of one or of several."""
    if ticked.gives is Gives.CHOICES:
        return Said(f"{text_of(choice).inside(SUM)} in {ticked.inside(SUM)}", Gives.TRUTH, COMPARED)
    if ticked.gives is Gives.TRUTH and ticked.known is not None and choice.literal == ticked.known.yes:
        return ticked
    if ticked.gives is Gives.TEXT:
        return infix("==", ticked, text_of(choice), Gives.TRUTH, COMPARED)
    raise CannotSay("selected()", f"“{ticked.known.id if ticked.known else ticked.cel}” has no choices")


def either(condition: Said, then: Said, otherwise: Said) -> Said:
    """Say `if(condition, then, otherwise)`."""
    if then.gives is not otherwise.gives:
        then, otherwise = _alike(then, otherwise)
    holds = TERNARY + 1
    return Said(
        f"{truth_of(condition).inside(OR)} ? {then.inside(holds)} : {otherwise.inside(holds)}", then.gives, TERNARY
    )


def _alike(one: Said, other: Said) -> tuple[Said, Said]:
    if "" in (one.literal, other.literal):
        raise CannotSay("''", "a rule gives a value or is undecided, never a blank")
    if Gives.NUMBER in (one.gives, other.gives):
        try:
            return number_of(one), number_of(other)
        except CannotSay:
            return text_of(one), text_of(other)
    return text_of(one), text_of(other)


def _not(given: Sequence[Said]) -> Said:
    return Said(f"!{truth_of(given[0]).inside(SIGNED)}", Gives.TRUTH, SIGNED)


def _whole(given: Sequence[Said]) -> Said:
    return Said(f"double(int({number_of(given[0]).cel}))", Gives.NUMBER)


def _floor(given: Sequence[Said]) -> Said:
    piece, whole = number_of(given[0]), _whole(given).cel
    return Said(f"{piece.inside(SUM)} < {whole} ? {whole} - 1 : {whole}", Gives.NUMBER, TERNARY)


def _ceiling(given: Sequence[Said]) -> Said:
    piece, whole = number_of(given[0]), _whole(given).cel
    return Said(f"{piece.inside(SUM)} > {whole} ? {whole} + 1 : {whole}", Gives.NUMBER, TERNARY)


def _round(given: Sequence[Said]) -> Said:
    """Round half away from nought, to so many places."""
    places = given[1].literal if len(given) > 1 else "0"
    if places is None or not places.isdecimal() or int(places) > 9:
        raise CannotSay("round()", "its number of places is written out, 0 to 9")
    factor = 10 ** int(places)
    piece = number_of(given[0]).inside(PRODUCT)
    grown = piece if factor == 1 else f"{piece} * {factor}"
    rounded = f"{grown} < 0 ? double(int({grown} - 0.5)) : double(int({grown} + 0.5))"
    if factor == 1:
        return Said(rounded, Gives.NUMBER, TERNARY)
    return Said(f"({rounded}) / {factor}", Gives.NUMBER, PRODUCT)


def _absolute(given: Sequence[Said]) -> Said:
    piece = number_of(given[0])
    return Said(f"{piece.inside(SUM)} < 0 ? -{piece.inside(ATOM)} : {piece.inside(SUM)}", Gives.NUMBER, TERNARY)


def _extreme(sign: str) -> Callable[[Sequence[Said]], Said]:
    def say(given: Sequence[Said]) -> Said:
        found = number_of(given[0])
        for each in map(number_of, given[1:]):
            one, other = found.inside(SUM), each.inside(SUM)
            found = Said(f"{one} {sign} {other} ? {one} : {other}", Gives.NUMBER, TERNARY)
        return found

    return say


def _concatenated(given: Sequence[Said]) -> Said:
    found = text_of(given[0])
    for each in given[1:]:
        found = infix("+", found, text_of(each), Gives.TEXT, SUM)
    return found


def _counted(given: Sequence[Said]) -> Said:
    if given[0].gives is not Gives.CHOICES:
        raise CannotSay("count-selected()", "it counts the choices of a select_multiple")
    return Said(f"count({given[0].cel})", Gives.NUMBER)


def _length(given: Sequence[Said]) -> Said:
    return Said(f"double(size({text_of(given[0]).cel}))", Gives.NUMBER)


def _regex(given: Sequence[Said]) -> Said:
    """Say that a text as a whole fits a pattern: ODK looks at all of it, CEL at any part."""
    pattern = given[1].literal
    if pattern is None:
        raise CannotSay("regex()", "its pattern is written out, not computed")
    return Said(f"{text_of(given[0]).inside(ATOM)}.matches({text(whole_pattern(pattern)).cel})", Gives.TRUTH)


def whole_pattern(pattern: str) -> str:
    """Return a pattern that fits a whole text where the given one would fit a part."""
    return f"^(?:{pattern})$"


def _method(name: str) -> Callable[[Sequence[Said]], Said]:
    def say(given: Sequence[Said]) -> Said:
        whole, part = map(text_of, given)
        return Said(f"{whole.inside(ATOM)}.{name}({part.cel})", Gives.TRUTH)

    return say


def _date(given: Sequence[Said]) -> Said:
    piece = given[0]
    if piece.gives is Gives.DATE:
        return piece
    found = day_of(piece)
    if found is None:
        raise CannotSay("date()", "a date in it is written out as '2026-12-31', or is the answer to a date question")
    return found


def day_of(piece: Said) -> Said | None:
    """Return the day that a text writes out, or None."""
    try:
        return day(date.fromisoformat((piece.literal or "")[:10]).isoformat())
    except ValueError:
        return None


def _formatted(given: Sequence[Said]) -> Said:
    if given[0].gives is not Gives.DATE or given[1].literal != "%Y":
        raise CannotSay("format-date()", "of a date only the year, '%Y', can be taken")
    return Said(f"string({given[0].inside(ATOM)}.getFullYear())", Gives.TEXT)


def _days(given: Sequence[Said]) -> Said:
    if given[0].gives is not Gives.DATE:
        raise CannotSay("decimal-date-time()", "it needs the answer to a date question")
    return days_between(given[0], day("1970-01-01"))


def days_between(later: Said, earlier: Said) -> Said:
    """Say how many days lie between two dates."""
    gap = f"({later.inside(SUM)} - {earlier.inside(PRODUCT)})"
    return Said(f"double({gap}.getHours()) / 24", Gives.NUMBER, PRODUCT)


_FUNCTIONS: dict[str, tuple[int, int, Callable[[Sequence[Said]], Said]]] = {
    "true": (0, 0, lambda _: Said("true", Gives.TRUTH)),
    "false": (0, 0, lambda _: Said("false", Gives.TRUTH)),
    "not": (1, 1, _not),
    "boolean": (1, 1, lambda given: truth_of(given[0])),
    "if": (3, 3, lambda given: either(*given)),
    "selected": (2, 2, lambda given: selected(*given)),
    "count-selected": (1, 1, _counted),
    "number": (1, 1, lambda given: number_of(given[0])),
    "int": (1, 1, _whole),
    "floor": (1, 1, _floor),
    "ceiling": (1, 1, _ceiling),
    "round": (1, 2, _round),
    "abs": (1, 1, _absolute),
    "min": (2, 20, _extreme("<")),
    "max": (2, 20, _extreme(">")),
    "string": (1, 1, lambda given: text_of(given[0])),
    "string-length": (1, 1, _length),
    "concat": (1, 20, _concatenated),
    "regex": (2, 2, _regex),
    "contains": (2, 2, _method("contains")),
    "starts-with": (2, 2, _method("startsWith")),
    "ends-with": (2, 2, _method("endsWith")),
    "date": (1, 1, _date),
    "format-date": (2, 2, _formatted),
    "decimal-date-time": (1, 1, _days),
}
"""Least and most values that a function is given, and how it is said."""
