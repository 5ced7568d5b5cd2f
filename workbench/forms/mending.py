"""An edition with faults made fit to be shown: what can't be asked or computed gets a harmless stand-in."""

from collections.abc import Callable
from dataclasses import replace

from workbench.forms.edition import ALWAYS, Choice, Form, Gate, Indicator, Question, Row
from workbench.forms.question_types import QuestionType
from workbench.forms.rules import CompiledRule, environment_of

UNDECIDED, UNKNOWN = "{'a': true}['b']", "{'a': 1.0}['b']"
"""Rules that compile and never give anything, in place of one that does not compile."""

Keep = Callable[[str, str], str]
"""Given a rule and what takes its place, returns the one that compiles."""


def mended(form: Form) -> Form:
    """Return the edition so that each question has an editor and each rule compiles; without a fault, as it is.

    Checks whose rule does not compile are left out. The hash then says that it is another edition.
    """
    shaped = replace(form, sections=tuple(replace(s, indicators=_each(s.indicators, _shaped)) for s in form.sections))
    compiles = _compiler(shaped)

    def keep(rule: str, otherwise: str) -> str:
        return rule if not rule or compiles(rule) else otherwise

    sections = tuple(
        replace(s, relevant=keep(s.relevant, ""), indicators=_each(s.indicators, lambda each: _ruled(each, keep)))
        for s in shaped.sections
    )
    made = replace(
        shaped,
        sections=sections,
        derived=tuple(replace(each, rule=keep(each.rule, UNKNOWN) or UNKNOWN) for each in form.derived),
        checks=tuple(each for each in form.checks if each.rule and compiles(each.rule)),
        labels=tuple(
            replace(
                label,
                conditions=tuple(replace(c, rule=keep(c.rule, UNDECIDED) or UNDECIDED) for c in label.conditions),
            )
            for label in form.labels
        ),
    )
    return form if made == form else replace(made, hash=f"{form.hash}-mended")


def _compiler(form: Form) -> Callable[[str], bool]:
    environment = environment_of(form)

    def compiles(rule: str) -> bool:
        try:
            CompiledRule(environment, rule, ())
        except (RuntimeError, ValueError, TypeError):
            return False  # Checking the edition says why.
        return True

    return compiles


def _each(indicators: tuple[Indicator, ...], make: Callable[[Indicator], Indicator]) -> tuple[Indicator, ...]:
    made = (make(each) for each in indicators)
    return tuple(replace(each, parts=tuple(make(part) for part in each.parts)) for each in made)


def _shaped(indicator: Indicator) -> Indicator:
    levels = () if indicator.parts else indicator.levels
    return replace(indicator, levels=levels, questions=tuple(_askable(each) for each in indicator.questions))


def _askable(question: Question) -> Question:
    """Give a choice without choices and a table without rows or columns one to show."""
    if question.type in (QuestionType.CHOICE, QuestionType.CHOICES) and not question.choices:
        return replace(question, choices=(Choice("none", "No choices yet"),))
    if question.type is not QuestionType.TABLE:
        return replace(question, rows=(), columns=(), has_free_rows=False)
    rows = question.rows or (() if question.has_free_rows else (Row("none", "No rows yet"),))
    if not question.columns and question.cell_type is None:
        return replace(question, rows=rows, cell_type=QuestionType.TEXT)
    return replace(question, rows=rows)


def _ruled(indicator: Indicator, keep: Keep) -> Indicator:
    gate = indicator.gate
    questions = (
        replace(each, relevant=keep(each.relevant, ""), required=keep(each.required, ALWAYS))
        for each in indicator.questions
    )
    return replace(
        indicator,
        relevant=keep(indicator.relevant, ""),
        proposed=keep(indicator.proposed, ""),
        gate=None if gate is None else Gate(keep(gate.rule, UNDECIDED) or UNDECIDED, gate.text),
        questions=tuple(questions),
    )
