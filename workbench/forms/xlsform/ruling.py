"""The conditions and computations of a form as rules of its edition, each with the row that it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from workbench.forms.question_types import QuestionType
from workbench.forms.xlsform import xpath
from workbench.forms.xlsform.blanks import blanks_that_matter
from workbench.forms.xlsform.expressions import ROW, Scope, say
from workbench.forms.xlsform.kinds import Role
from workbench.forms.xlsform.names import Names
from workbench.forms.xlsform.outline import Node
from workbench.forms.xlsform.saying import AND, CannotSay, Gives, Known, Said, infix, truth_of
from workbench.forms.xlsform.sheets import Line
from workbench.forms.xlsform.source import Source

ALWAYS, NEVER = "true", "false"
_CONSEQUENCES = {
    "relevant": "It is always asked; say in its hint when to leave it blank.",
    "required": "It is not required; add a rule by hand if it has to be.",
    "constraint": "The answer is not checked; say in its hint what is allowed.",
    "calculation": "The value is left out; add it by hand if it is needed.",
}
_TYPES = {
    Gives.NUMBER: QuestionType.DECIMAL,
    Gives.TEXT: QuestionType.TEXT,
    Gives.TRUTH: QuestionType.YES_NO,
    Gives.DATE: QuestionType.DATE,
}
CEL_TYPES = {Gives.NUMBER: "DOUBLE", Gives.TEXT: "STRING", Gives.TRUTH: "BOOL", Gives.DATE: "TIMESTAMP"}


@dataclass
class Rule:
    """A rule where it stands in the edition, so that it can be taken out again."""

    part: dict[str, Any]
    """What it belongs to: a question, section, check…"""
    key: str
    wanted: str
    """The CEL type that it must give."""
    line: Line
    word: str
    patterns: tuple[str, ...] = ()
    shelf: list[Any] | None = None
    """The list that its part is taken out of with it; None where only the rule itself goes."""

    @property
    def text(self) -> str:
        """Return the rule."""
        return str(self.part[self.key])

    @property
    def is_value(self) -> bool:
        """Tell whether it computes a value that other rules may speak of."""
        return self.word == "calculation"

    def take_out(self) -> None:
        """Take the rule out of the edition, and what is nothing without it."""
        if self.shelf is not None:
            self.shelf.remove(self.part)
        elif self.key == "required":
            self.part[self.key] = NEVER
        else:
            del self.part[self.key]


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in CEL and what was met on the way to it."""

    said: Said
    patterns: tuple[str, ...]
    cells: tuple[str, ...]
    """Columns of the table whose rows it looks at."""


class Ruling:
    """Says the form's expressions as rules, and notes what can't be said."""

    def __init__(self, top: Iterable[Node], source: Source) -> None:
        self._source = source
        self._found: dict[int, Condition | Exception] = {}
        """What became of each computation: how it is said, or why it can't be."""
        self.names = Names(top, self._computed_type)
        self.rules: list[Rule] = []
        self._compute(node for nodes in self.names.nodes.values() for node in nodes if _is_computed(node))

    def relevance(self, lines: Iterable[Line]) -> Condition | None:
        """Say when something is asked: where the conditions of all rows hold that it lies in."""
        found = [each for each in (self.condition(line, "relevant") for line in lines) if each is not None]
        if not found:
            return None
        said = truth_of(found[0].said)
        for each in found[1:]:
            said = infix("&&", said, truth_of(each.said), Gives.TRUTH, AND)
        return Condition(said, tuple(pattern for each in found for pattern in each.patterns), ())

    def condition(self, line: Line, word: str, own: Known | None = None, table: str = "") -> Condition | None:
        """Say what stands in a column; None where it says nothing, always holds, or can't be said (then noted)."""
        text = line.of(word)
        if not text or line.says_yes(word):
            return None
        if line.says_no(word):
            return Condition(Said(NEVER, Gives.TRUTH), (), ())
        try:
            expression = xpath.parse(text)
            found = self._said(expression, own, table)
        except (CannotSay, xpath.NotXPath) as error:
            self._note(line, word, error)
            return None
        if word in ("relevant", "required"):
            self._note_blanks(line, word, expression)
        return found

    def keep(
        self, part: dict[str, Any], key: str, found: Condition, line: Line, word: str, shelf: list[Any] | None = None
    ) -> None:
        """Put a condition where it belongs in the edition."""
        part[key] = truth_of(found.said).cel
        self.rules.append(Rule(part, key, "BOOL", line, word, found.patterns, shelf))

    def require(self, part: dict[str, Any], line: Line) -> None:
        """Say whether a question is required: XLSForms ask for no answer unless they say so."""
        part["required"] = ALWAYS if line.says_yes("required") else NEVER
        found = self.condition(line, "required")
        if found is not None and not line.says_no("required"):
            self.keep(part, "required", found, line, "required")

    def computed(self, node: Node) -> Condition | None:
        """Say how a value is computed; None where it can't be said (then noted)."""
        found = self._found[id(node)]
        if isinstance(found, Exception):
            self._note(node.line, "calculation", found)
            return None
        return found

    def type_of(self, found: Condition) -> QuestionType:
        """Return the type of a computed value."""
        return _TYPES[found.said.gives]

    def _compute(self, nodes: Iterable[Node]) -> None:
        """Say every computation, each after those that it speaks of: chains of them may be long."""
        for first in nodes:
            way = [first]
            while way:
                waiting = [need for need in self._needs(way[-1]) if id(need) not in self._found]
                circle = next((need for need in waiting if need in way), None)
                if waiting and circle is None:
                    way.append(waiting[0])
                else:
                    node = way.pop()
                    self._found.setdefault(id(node), self._computation(node, circle))

    def _needs(self, node: Node) -> list[Node]:
        """Return the computed values that a computation speaks of."""
        try:
            names = {each.name for each in xpath.answers_in(xpath.parse(node.line.of("calculation")))}
        except xpath.NotXPath:
            return []
        return [each for name in sorted(names) for each in self.names.nodes.get(name, []) if _is_computed(each)]

    def _computation(self, node: Node, circle: Node | None) -> Condition | Exception:
        try:
            if circle is not None:
                raise CannotSay(f"${{{circle.name}}}", "it is computed from itself, perhaps by way of others")
            return self._said(xpath.parse(node.line.of("calculation")), None, "")
        except (CannotSay, xpath.NotXPath) as error:
            return error

    def _computed_type(self, node: Node) -> QuestionType:
        found = self._found[id(node)]
        if isinstance(found, Exception):
            raise CannotSay(f"${{{node.name}}}", "the value computed there is left out of the edition") from found
        return self.type_of(found)

    def _said(self, expression: xpath.Expression, own: Known | None, table: str) -> Condition:
        scope = Scope(self.names.find, own, table)
        said = say(expression, scope)
        if said.gives is Gives.CHOICES:
            raise CannotSay(said.cel, "a rule gives a number, a text, a date, yes or no")
        return Condition(said, tuple(scope.patterns), tuple(dict.fromkeys(scope.cells)))

    def _note(self, line: Line, word: str, error: Exception) -> None:
        told = f"{error}" if isinstance(error, CannotSay) else f"“{line.of(word)}” can't be understood: {error}."
        told = told if line.of(word) else "There is nothing to compute."
        self._source.findings.tell("XLS-108", f"{told} {_CONSEQUENCES[word]}", line, word)

    def _note_blanks(self, line: Line, word: str, expression: xpath.Expression) -> None:
        names = [f"“{name}”" for name in blanks_that_matter(expression)]
        if names:
            what = "asked" if word == "relevant" else "required"
            message = (
                f"In an XLSForm this may hold while {' or '.join(names)} is blank. Here it is only {what} once "
                f"all answers that it speaks of are there; check that it can't stay hidden."
            )
            self._source.findings.tell("XLS-110", message, line, word)


def in_every_row(found: Condition, table: str) -> Condition:
    """Turn a condition on one row of a table into one on all of its rows; a row with a blank keeps it."""
    blanks = [f"!has({table}[{ROW}].{cell})" for cell in found.cells]
    inside = " || ".join([*blanks, truth_of(found.said).inside(AND)])
    return Condition(Said(f"{table}.all({ROW}, {inside})", Gives.TRUTH), found.patterns, ())


def _is_computed(node: Node) -> bool:
    return node.kind.role is Role.COMPUTED and not node.absent
