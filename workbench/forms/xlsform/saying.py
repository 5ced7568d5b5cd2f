"""Pieces of CEL with what they give, and how one kind of value is turned into another."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from workbench.forms.question_types import QuestionType
from workbench.forms.rules import LENGTH_LIMIT


class Gives(StrEnum):
    """What a piece of a rule gives."""

    NUMBER = "a number"
    TEXT = "text"
    TRUTH = "yes or no"
    DATE = "a date"
    CHOICES = "ticked choices"


TERNARY, OR, AND, COMPARED, SUM, PRODUCT, SIGNED, ATOM = range(8)
"""How strongly a piece holds together, loosest first."""


class CannotSay(Exception):
    """A construct has no counterpart in the rules of an edition."""

    def __init__(self, construct: str, why: str) -> None:
        super().__init__(f"“{construct}” can't be said in a rule here: {why}.")


@dataclass(frozen=True, slots=True)
class Known:
    """What a name of the form stands for in rules."""

    id: str
    type: QuestionType | None = None
    """None where rules can't speak of it."""
    absent: str = ""
    """Why rules can't speak of it, e.g. "it is left out of the edition"."""
    table: str = ""
    """Id of the table whose column it is."""
    yes: str = ""
    """The choice that a yes stands for."""


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of CEL."""

    cel: str
    gives: Gives
    holds: int = ATOM
    literal: str | None = None
    """The text or number itself, where it is written out."""
    known: Known | None = None
    """The question or value, where it is nothing but one answer."""

    def __post_init__(self) -> None:
        if len(self.cel) > LENGTH_LIMIT:
            raise CannotSay(f"{self.cel[:30]}…", f"it becomes longer than {LENGTH_LIMIT:,} characters")

    def inside(self, holds: int) -> str:
        """Return it for a place that needs a piece holding at least as strongly."""
        return self.cel if self.holds >= holds else f"({self.cel})"


_GIVES = {
    QuestionType.DATE: Gives.DATE,
    QuestionType.YES_NO: Gives.TRUTH,
    QuestionType.CHOICES: Gives.CHOICES,
    QuestionType.CHOICE: Gives.TEXT,
    QuestionType.TEXT: Gives.TEXT,
}


def answer(known: Known, cel: str) -> Said:
    """Speak of an answer."""
    assert known.type is not None
    return Said(cel, _GIVES.get(known.type, Gives.NUMBER), known=known)


def number(value: Decimal) -> Said:
    """Write a number out."""
    text = f"{value:f}"
    return Said(text, Gives.NUMBER, ATOM if value >= 0 else SIGNED, literal=text)


def text(value: str) -> Said:
    """Write a text out, so that folding white space can't change it."""
    quote = '"' if "'" in value else "'"
    signs = [
        "\\\\" if sign == "\\" else f"\\u{ord(sign):04x}" if sign == quote or _may_be_folded(value, place) else sign
        for place, sign in enumerate(value)
    ]
    return Said(f"{quote}{''.join(signs)}{quote}", Gives.TEXT, literal=value)


def _may_be_folded(value: str, place: int) -> bool:
    return value[place].isspace() and (value[place] != " " or value[place - 1 : place] == " ")


def day(value: str) -> Said:
    """Write a day out, given as 2026-12-31."""
    return Said(f"timestamp('{value}T00:00:00Z')", Gives.DATE)


def truth_of(piece: Said) -> Said:
    """Turn a piece into yes or no, as XPath does."""
    match piece.gives:
        case Gives.TRUTH:
            return piece
        case Gives.NUMBER if piece.literal is not None:
            return Said("true" if decimal_of(piece.literal) else "false", Gives.TRUTH)
        case Gives.NUMBER:
            return Said(f"{piece.inside(SUM)} != 0", Gives.TRUTH, COMPARED)
        case Gives.TEXT | Gives.CHOICES:
            return answered(piece)
    raise CannotSay(piece.cel, "a date is neither true nor false")


def answered(piece: Said) -> Said:
    """Say that an answer is there: true once it is, undecided before."""
    is_choice = piece.known is not None and piece.known.type is QuestionType.CHOICE
    if piece.gives is Gives.TEXT and not is_choice:
        return Said(f"{piece.inside(SUM)} != ''", Gives.TRUTH, COMPARED)
    if piece.gives is Gives.CHOICES:
        return Said(f"count({piece.cel}) > 0", Gives.TRUTH, COMPARED)
    return infix("==", piece, piece, Gives.TRUTH, COMPARED)


def number_of(piece: Said) -> Said:
    """Turn a piece into a number, as XPath does."""
    if piece.gives is Gives.NUMBER:
        return piece
    if piece.literal is not None:
        value = decimal_of(piece.literal)
        if value is None:
            raise CannotSay(f"'{piece.literal}'", "it stands where a number is needed")
        return number(value)
    if piece.gives is Gives.TRUTH:
        return Said(f"{piece.inside(OR)} ? 1 : 0", Gives.NUMBER, TERNARY)
    if piece.gives is Gives.TEXT:
        return Said(f"double({piece.cel})", Gives.NUMBER)
    raise CannotSay(_named(piece), f"{piece.gives} stands where a number is needed")


def text_of(piece: Said) -> Said:
    """Turn a piece into text, as XPath does."""
    if piece.gives is Gives.TEXT:
        return piece
    if piece.gives is Gives.NUMBER:
        return text(piece.literal) if piece.literal is not None else Said(f"string({piece.cel})", Gives.TEXT)
    if piece.gives is Gives.TRUTH:
        return Said(f"{piece.inside(OR)} ? 'true' : 'false'", Gives.TEXT, TERNARY)
    raise CannotSay(_named(piece), f"{piece.gives} stands where text is needed")


def infix(sign: str, left: Said, right: Said, gives: Gives, holds: int) -> Said:
    """Join two pieces; the right one of a chain gets brackets, as XPath and CEL both take the left one first."""
    own = holds + 1 if holds == COMPARED else holds
    return Said(f"{left.inside(own)} {sign} {right.inside(holds + 1)}", gives, holds)


def decimal_of(literal: str) -> Decimal | None:
    """Return a literal's number, or None."""
    digits = literal.removeprefix("-").replace(".", "", 1)
    return Decimal(literal) if digits.isascii() and digits.isdecimal() else None


def _named(piece: Said) -> str:
    return piece.known.id if piece.known else piece.cel
