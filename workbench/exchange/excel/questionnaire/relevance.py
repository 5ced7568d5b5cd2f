"""Whether a question is asked, as a live formula: where its rules are simple comparisons of answers."""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from workbench.domain.wording import yes_or_no
from workbench.forms.edition import Field, Form, Indicator, Question, Section
from workbench.forms.question_types import QuestionType

_ATOM = re.compile(
    r"\s*([A-Za-z_]\w*(?:\.\w+)*)\s*(==|!=|<=|>=|<|>)\s*('[^'\\]*'|\"[^\"\\]*\"|true|false|-?\d+(?:\.\d+)?)\s*"
)
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_SIGNS = {"==": "=", "!=": "<>"}
Shown = float | str
"""What stands in a cell; "" for nothing."""


@dataclass(frozen=True, slots=True)
class Atom:
    """One comparison of an answer with something fixed, in what cells show."""

    field: str
    sign: str
    value: Shown

    def formula(self, cell: str) -> str:
        """Return it as a formula about the cell that holds the answer; an empty cell never fits."""
        value = text_in_formula(self.value) if isinstance(self.value, str) else f"{Decimal(str(self.value)):f}"
        is_there = f'{cell}<>""' if isinstance(self.value, str) else f"ISNUMBER({cell})"
        return f"AND({is_there},{cell}{_SIGNS.get(self.sign, self.sign)}{value})"

    def holds(self, shown: Shown) -> bool:
        """Tell whether it holds for what a cell shows."""
        if shown == "" or isinstance(shown, str) is not isinstance(self.value, str):
            return False
        if isinstance(shown, str) and isinstance(self.value, str):  # Excel compares texts without their case.
            return _COMPARE[self.sign](shown.casefold(), self.value.casefold())
        return _COMPARE[self.sign](shown, self.value)


@dataclass(frozen=True, slots=True)
class Condition:
    """Comparisons of which all, or one, must hold."""

    atoms: tuple[Atom, ...]
    needs_all: bool = True

    def formula(self, cell_of: Callable[[str], str]) -> str:
        """Return it as a formula; `cell_of` gives the expression that stands for a field's answer."""
        parts = [atom.formula(cell_of(atom.field)) for atom in self.atoms]
        return f"{'AND' if self.needs_all else 'OR'}({','.join(parts)})"

    def holds(self, shown: Mapping[str, Shown]) -> bool:
        """Tell whether it holds for what the cells show, by field."""
        told = (atom.holds(shown.get(atom.field, "")) for atom in self.atoms)
        return all(told) if self.needs_all else any(told)


@dataclass(frozen=True, slots=True)
class Relevance:
    """When a question is asked."""

    conditions: tuple[Condition, ...] = ()
    """All must hold; none: always."""
    is_simple: bool = True
    """False: the rule is more than a formula can say, so the question is asked with a note."""

    @property
    def fields(self) -> frozenset[str]:
        """Return the fields that it depends on."""
        return frozenset(atom.field for each in self.conditions for atom in each.atoms)


def relevance_of(form: Form, section: Section, indicator: Indicator, question: Question) -> Relevance:
    """Return when a question is asked: by its own rule and those of what it lies in."""
    above = [top.relevant for top in section.indicators if indicator in top.parts]
    rules = [rule for rule in (section.relevant, *above, indicator.relevant, question.relevant) if rule]
    found = [_condition(form, rule) for rule in rules]
    conditions = tuple(each for each in found if each is not None)
    return Relevance(conditions) if len(conditions) == len(rules) else Relevance(is_simple=False)


def text_in_formula(text: str) -> str:
    """Write a text as a formula holds it."""
    return '"' + text.replace('"', '""') + '"'


def _condition(form: Form, rule: str) -> Condition | None:
    for sign in ("&&", "||"):
        atoms = [_atom(form, part) for part in rule.split(sign)]
        known = tuple(each for each in atoms if each is not None)
        if len(known) == len(atoms):
            return Condition(known, sign == "&&")
    return None


def _atom(form: Form, text: str) -> Atom | None:
    found = _ATOM.fullmatch(text)
    field = form.fields.get(found[1]) if found else None
    if found is None or field is None:
        return None
    value = _shown(field, found[3])
    is_ordered = found[2] not in ("==", "!=")
    return None if value is None or (is_ordered and isinstance(value, str)) else Atom(field.id, found[2], value)


def _shown(field: Field, literal: str) -> Shown | None:
    """Return what a cell shows for a literal; None where the rule compares what no cell shows."""
    if literal in ("true", "false"):
        return yes_or_no(literal == "true") if field.type is QuestionType.YES_NO else None
    if literal[0] in "'\"":
        titles = {choice.id: choice.title for choice in field.choices}
        return titles.get(literal[1:-1]) if field.type is QuestionType.CHOICE else None
    if not field.type.is_figure:
        return None
    return float(literal) / 100 if field.type is QuestionType.PERCENTAGE else float(literal)
