"""Every text of an edition with the path that names it: what is translated, compared and shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from workbench.forms.edition import (
    Choice,
    Column,
    Derived,
    EvidenceAsked,
    Form,
    Gate,
    Indicator,
    LabelCondition,
    LabelRule,
    Question,
    Row,
    Section,
)

Say = Callable[[str, str], str]
"""Given a text's path and the text, returns the text that is to stand there."""
T = TypeVar("T")


def texts_of(form: Form) -> dict[str, str]:
    """Return the edition's texts by path, in its order; what holds no letter needs no translation.

    Paths: `title`, `section:1`, `indicator:1.2`, `indicator:1.2#levels/0`, `members_total`, `members_total#help`,
    a table's row `members_by_type.sme` and column `services..events`, a choice `form_of_law=union`,
    `derived:private_share`, `check:fte_within_headcount`, `label:gold`, `label:gold#conditions/0`, `group:ict`.
    """
    found: dict[str, str] = {}

    def note(path: str, text: str) -> str:
        if any(map(str.isalpha, text)):
            found.setdefault(path, text)
        return text

    reworded(form, note)
    return found


def reworded(form: Form, say: Say) -> Form:
    """Return the edition with each of its texts put through `say`; ids, rules and hash stay."""
    return replace(
        form,
        title=say("title", form.title),
        notice=say("notice", form.notice),
        groups=_each(form.groups, lambda g: replace(g, title=say(f"group:{g.id}", g.title))),
        sections=_each(form.sections, lambda s: _section(s, say)),
        derived=_each(form.derived, lambda d: _derived(d, say)),
        checks=_each(form.checks, lambda c: replace(c, message=say(f"check:{c.id}", c.message))),
        labels=_each(form.labels, lambda each: _label(each, say)),
    )


def _each(items: tuple[T, ...], make: Callable[[T], T]) -> tuple[T, ...]:
    return tuple(make(item) for item in items)


def _section(section: Section, say: Say) -> Section:
    path = f"section:{section.id}"
    return replace(
        section,
        title=say(path, section.title),
        short=say(f"{path}#short", section.short),
        indicators=_each(section.indicators, lambda each: _indicator(each, say)),
    )


def _indicator(indicator: Indicator, say: Say) -> Indicator:
    path, gate = f"indicator:{indicator.id}", indicator.gate

    def asked(place: int, each: EvidenceAsked) -> EvidenceAsked:
        return replace(each, text=say(f"{path}#evidence/{place}", each.text))

    return replace(
        indicator,
        title=say(path, indicator.title),
        short=say(f"{path}#short", indicator.short),
        measures=say(f"{path}#measures", indicator.measures),
        listen_for=_numbered(say, f"{path}#listen_for", indicator.listen_for),
        evidence=tuple(asked(place, each) for place, each in enumerate(indicator.evidence)),
        levels=_numbered(say, f"{path}#levels", indicator.levels),
        gate=None if gate is None else Gate(gate.rule, say(f"{path}#gate", gate.text)),
        questions=_each(indicator.questions, lambda each: _question(each, say)),
        parts=_each(indicator.parts, lambda each: _indicator(each, say)),
    )


def _question(question: Question, say: Say) -> Question:
    path = question.id

    def row(each: Row) -> Row:
        return replace(each, title=say(f"{path}.{each.id}", each.title))

    def column(each: Column) -> Column:
        own = f"{path}..{each.id}"
        return replace(
            each,
            title=say(own, each.title),
            unit=say(f"{own}#unit", each.unit),
            choices=_each(each.choices, lambda choice: _choice(own, choice, say)),
        )

    return replace(
        question,
        title=say(path, question.title),
        short=say(f"{path}#short", question.short),
        help=say(f"{path}#help", question.help),
        unit=say(f"{path}#unit", question.unit),
        choices=_each(question.choices, lambda choice: _choice(path, choice, say)),
        rows=_each(question.rows, row),
        columns=_each(question.columns, column),
    )


def _choice(path: str, choice: Choice, say: Say) -> Choice:
    return replace(choice, title=say(f"{path}={choice.id}", choice.title))


def _derived(derived: Derived, say: Say) -> Derived:
    path = f"derived:{derived.id}"
    return replace(derived, title=say(path, derived.title), unit=say(f"{path}#unit", derived.unit))


def _label(label: LabelRule, say: Say) -> LabelRule:
    path = f"label:{label.id}"
    conditions = tuple(
        LabelCondition(each.rule, say(f"{path}#conditions/{place}", each.text))
        for place, each in enumerate(label.conditions)
    )
    return replace(label, title=say(path, label.title), conditions=conditions)


def _numbered(say: Say, path: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(say(f"{path}/{place}", text) for place, text in enumerate(texts))
