"""XPath 1.0 as XLSForms use it, taken apart: words first, then a tree of what is done with what.

The one addition of XLSForm is `${name}`, the answer to another question.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

LENGTH_LIMIT, DEPTH_LIMIT = 5_000, 40
_SIGNS = ("!=", "<=", ">=", "//", "..", "::", *"()[]=<>+-*/|,.@")
_WORDS = ("or", "and", "div", "mod")
_BINDS = {
    "or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5,
    "*": 6, "div": 6, "mod": 6, "|": 8,
}  # fmt: skip
_MINUS_BINDS = 7


class NotXPath(Exception):
    """The text is no XPath that can be understood; the argument says why, for the form's author."""


@dataclass(frozen=True, slots=True)
class Number:
    text: str


@dataclass(frozen=True, slots=True)
class Literal:
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """`${name}`, or a path that leads to one question, by its last step."""

    name: str
    text: str
    """As it stands."""


@dataclass(frozen=True, slots=True)
class Own:
    """`.`: the answer to the question itself."""


@dataclass(frozen=True, slots=True)
class Route:
    """A path that leads elsewhere: into lists, other rows, attributes."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    arguments: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Negative:
    of: "Expression"


@dataclass(frozen=True, slots=True)
class Joined:
    """Two sides joined by an operator."""

    sign: str
    left: "Expression"
    right: "Expression"


Expression = Number | Literal | Answer | Own | Route | Call | Negative | Joined


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """`number`, `literal`, `answer`, `name`, `sign` (operators in words too), `end`."""
    text: str
    start: int


def parse(text: str) -> Expression:
    """Take an expression apart. Raises NotXPath."""
    plain = text.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'})
    if len(plain) > LENGTH_LIMIT:
        raise NotXPath(f"it has over {LENGTH_LIMIT:,} characters")
    return _Parser(plain).whole()


def answers_in(expression: Expression) -> Iterator[Answer]:
    """Yield each mention of another question."""
    match expression:
        case Answer():
            yield expression
        case Call(_, arguments):
            for each in arguments:
                yield from answers_in(each)
        case Negative(of):
            yield from answers_in(of)
        case Joined(_, left, right):
            yield from answers_in(left)
            yield from answers_in(right)


def _is_name_start(sign: str) -> bool:
    return sign.isalpha() or sign == "_"


def _is_in_name(sign: str) -> bool:
    return sign.isalnum() or sign in "_-.·"


class _Scanner:
    """Walks a text from its start, word by word."""

    def __init__(self, text: str) -> None:
        self.text, self.place = text, 0
        self.before: _Token | None = None

    def tokens(self) -> Iterator[_Token]:
        while True:
            while self.place < len(self.text) and self.text[self.place].isspace():
                self.place += 1
            self.before = self._next()
            yield self.before
            if self.before.kind == "end":
                return

    def _next(self) -> _Token:
        start, rest = self.place, self.text[self.place :]
        if not rest:
            return _Token("end", "", start)
        if rest[0] in "'\"":
            return self._literal(rest[0])
        if rest.startswith("${"):
            return self._answer()
        if rest[0].isdecimal() or (rest[0] == "." and rest[1:2].isdecimal()):
            return self._taken("number", self._length(lambda sign: sign.isdecimal() or sign == "."))
        if _is_name_start(rest[0]):
            return self._word()
        for sign in _SIGNS:
            if rest.startswith(sign):
                return self._taken("sign", len(sign))
        raise NotXPath(f"“{rest[0]}” stands where it means nothing")

    def _word(self) -> _Token:
        """Read a name, or an operator in words where XPath's own rule says that it is one."""
        length = self._length(_is_in_name)
        rest = self.text[self.place + length :]
        if rest[:1] == ":" and _is_name_start(rest[1:2]):  # A name with a prefix: `jr:choice-name`.
            self.place, start = self.place + length + 1, self.place
            self.place, length = start, length + 1 + self._length(_is_in_name)
        token = self._taken("name", length)
        is_operator = token.text in _WORDS and self._may_follow()
        return _Token("sign", token.text, token.start) if is_operator else token

    def _may_follow(self) -> bool:
        """Tell whether an operator can stand here: behind something that has a value."""
        before = self.before
        return before is not None and (before.kind != "sign" or before.text in (")", "]", ".", "..", "*"))

    def _literal(self, quote: str) -> _Token:
        end = self.text.find(quote, self.place + 1)
        if end < 0:
            raise NotXPath("a text in it has no closing quotation mark")
        token = _Token("literal", self.text[self.place + 1 : end], self.place)
        self.place = end + 1
        return token

    def _answer(self) -> _Token:
        end = self.text.find("}", self.place)
        if end < 0:
            raise NotXPath("a “${” in it has no closing “}”")
        token = _Token("answer", self.text[self.place + 2 : end].strip(), self.place)
        self.place = end + 1
        return token

    def _length(self, belongs: Callable[[str], bool]) -> int:
        end = self.place
        while end < len(self.text) and belongs(self.text[end]):
            end += 1
        return end - self.place

    def _taken(self, kind: str, length: int) -> _Token:
        token = _Token(kind, self.text[self.place : self.place + length], self.place)
        self.place += length
        return token


class _Parser:
    """Builds the tree: an operator that binds more strongly takes its sides first."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(_Scanner(text).tokens())
        self.at = self.depth = 0

    def whole(self) -> Expression:
        found = self.expression(0)
        if self.now.kind != "end":
            raise NotXPath(f"“{self.now.text}” is not expected in it")
        return found

    @property
    def now(self) -> _Token:
        return self.tokens[self.at]

    def is_sign(self, *signs: str) -> bool:
        return self.now.kind == "sign" and self.now.text in signs

    def step(self) -> _Token:
        token = self.now
        self.at += token.kind != "end"
        return token

    def expect(self, sign: str) -> None:
        if not self.is_sign(sign):
            raise NotXPath(f"“{sign}” is missing in it")
        self.step()

    def expression(self, least: int) -> Expression:
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise NotXPath(f"it is nested over {DEPTH_LIMIT} deep")
        left = self._signed()
        while self.now.kind == "sign" and _BINDS.get(self.now.text, 0) > least:
            sign = self.step().text
            left = Joined(sign, left, self.expression(_BINDS[sign]))
        self.depth -= 1
        return left

    def _signed(self) -> Expression:
        if self.is_sign("-"):
            self.step()
            return Negative(self.expression(_MINUS_BINDS))
        return self._path()

    def _path(self) -> Expression:
        """Read one value and the steps that lead on from it."""
        start = self.now.start
        first = self._first()
        if not self.is_sign("/", "//", "["):
            return first if first is not None else self._route(start)
        name, is_plain = self._steps(start, first)
        return Answer(name, self._text(start)) if is_plain and name else self._route(start)

    def _first(self) -> Expression | None:
        """Read what a path or value begins with; None for a step, or a sign that only paths have."""
        token = self.now
        if token.kind == "number":
            return Number(self.step().text)
        if token.kind == "literal":
            return Literal(self.step().text)
        if token.kind == "answer":
            return Answer(self.step().text, "${" + token.text + "}")
        if self.is_sign("("):
            return self._bracketed()
        if token.kind == "name" and self.tokens[self.at + 1].text == "(" and self.tokens[self.at + 1].kind == "sign":
            return self._call()
        if self.is_sign("."):
            self.step()
            return Own()
        if self.is_sign("/", "//"):
            return None
        self._one_step()
        return None

    def _bracketed(self) -> Expression:
        self.step()
        inside = self.expression(0)
        self.expect(")")
        return inside

    def _call(self) -> Call:
        name = self.step().text
        self.step()
        arguments: list[Expression] = []
        while not self.is_sign(")"):
            arguments.append(self.expression(0))
            if not self.is_sign(")"):
                self.expect(",")
        self.step()
        return Call(name, tuple(arguments))

    def _steps(self, start: int, first: Expression | None) -> tuple[str, bool]:
        """Read the steps of a path; return the last one's name, and whether names are all that it has."""
        is_plain = first in (None, Own(), Call("current", ()))
        name = ""
        while self.is_sign("/", "//", "["):
            if self.step().text == "[":
                self.expression(0)
                self.expect("]")
                is_plain = False
                continue
            if self.now.kind != "end":
                token = self.now
                self._one_step()
                name = token.text if token.kind == "name" else ""
                is_plain = is_plain and token.text not in ("@", "*") and "::" not in self._text(start)
        return name, is_plain

    def _one_step(self) -> None:
        """Pass over one step of a path: a name, `..`, `*`, `@name`, `axis::name`, `node()`."""
        if self.is_sign("@"):
            self.step()
        if not (self.now.kind == "name" or self.is_sign("..", ".", "*")):
            raise NotXPath(f"“{self.now.text}” is not expected in it" if self.now.text else "it breaks off")
        self.step()
        if self.is_sign("::"):
            self.step()
            self._one_step()
        elif self.is_sign("("):
            self.step()
            self.expect(")")

    def _text(self, start: int) -> str:
        return self.text[start : self.now.start].strip()

    def _route(self, start: int) -> Expression:
        text = self._text(start)
        is_name = all(_is_in_name(sign) for sign in text) and text != ".."
        return Answer(text, text) if is_name else Route(text)
