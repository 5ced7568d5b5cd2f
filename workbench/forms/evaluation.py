"""What follows from answers by an edition's rules: what is asked, derived, required, proposed, broken."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.forms.edition import ALWAYS, Check, Form, Indicator
from workbench.forms.rules import CompiledRule, Figure, environment_of, names_in, names_of, variables_of

Figures = Mapping[str, Figure]
"""Answers by field, as rules compute with them."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What follows from the answers of one moment."""

    irrelevant: frozenset[str]
    """Questions and indicators that are not asked; their answers are kept and count nowhere."""
    derived: Mapping[str, Any]
    """By id; None where its figures are not all there."""
    required: frozenset[str]
    """Questions for which finalising waits."""
    proposed: Mapping[str, int]
    """Level that the figures suggest, by indicator."""
    gates: Mapping[str, bool | None]
    """Whether each gate's rule holds; None where undecided."""
    broken: tuple[Check, ...]
    known: Mapping[str, Any]
    """What label conditions may speak of."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to be decided before others can be."""

    kind: str
    """`section`, `indicator`, `question` or `derived`."""
    id: str
    rule: str
    inside: tuple[str, str] | None
    """Kind and id of what it lies in, where that may be irrelevant."""

    @property
    def key(self) -> tuple[str, str]:
        """Return kind and id: a section may be called as an indicator is."""
        return self.kind, self.id


class Rules:
    """An edition's rules, compiled once."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._environment, self._names = environment_of(form), names_of(form)
        self._steps = [(step, self._compile(step.rule) if step.rule else None) for step in in_order(form)]
        indicators = form.indicators.values()
        self._gates = {each.id: self._compile(each.gate.rule) for each in indicators if each.gate}
        self._proposed = {each.id: self._compile(each.proposed) for each in indicators if each.proposed}
        self._required = {
            each.id: None if each.required == ALWAYS else self._compile(each.required)
            for each in form.questions.values()
            if each.required
        }
        self._checks = {each.id: self._compile(each.rule) for each in form.checks}
        self._conditions = {
            (label.id, place): self._compile(condition.rule)
            for label in form.labels
            for place, condition in enumerate(label.conditions)
        }

    def _compile(self, rule: str) -> CompiledRule:
        return CompiledRule(self._environment, rule, self._names)

    def evaluate(self, figures: Figures, period_end: date) -> Evaluation:
        """Compute everything anew: any order of answers gives the same."""
        known = variables_of(figures, period_end)
        derived, left_out = self._decide(known)
        irrelevant = frozenset(id_ for kind, id_ in left_out if kind != "section")
        asked = {id_: gate for id_, gate in self._gates.items() if id_ not in irrelevant}
        return Evaluation(
            irrelevant,
            derived,
            frozenset(id_ for id_, rule in self._required.items() if id_ not in irrelevant and _is_on(rule, known)),
            self._proposals(known, irrelevant),
            {id_: _yes_or_no(rule.value(known)) for id_, rule in asked.items()},
            tuple(each for each in self._form.checks if self._checks[each.id].value(known) is False),
            known,
        )

    def condition(self, label: str, place: int, numbers: Mapping[str, float], evaluation: Evaluation) -> bool | None:
        """Tell whether a label's condition holds; None where its figures are not all there."""
        return _yes_or_no(self._conditions[label, place].value({**evaluation.known, **numbers}))

    def about(self, fields: Iterable[str]) -> tuple[Check, ...]:
        """Return the checks that speak of some fields."""
        touched = {field.split(".")[0] for field in fields}
        return tuple(each for each in self._form.checks if self._checks[each.id].needs & touched)

    def _decide(self, known: dict[str, Any]) -> tuple[dict[str, Any], set[tuple[str, str]]]:
        """Settle step by step what is asked and what follows; answers of what is not asked leave `known`."""
        derived: dict[str, Any] = {each.id: None for each in self._form.derived}
        left_out: set[tuple[str, str]] = set()
        for step, rule in self._steps:
            value = rule.value(known) if rule is not None else True
            if step.kind == "derived":
                derived[step.id] = value
                if value is not None:
                    known[step.id] = value
            elif step.inside in left_out or value is not True:
                left_out.add(step.key)
                if step.kind == "question":
                    known.pop(step.id, None)
        return derived, left_out

    def _proposals(self, known: Mapping[str, Any], irrelevant: frozenset[str]) -> dict[str, int]:
        found = {}
        for id_, rule in self._proposed.items():
            level = rule.value(known) if id_ not in irrelevant else None
            top = len(self._form.indicators[id_].levels) - 1
            if isinstance(level, float) and level.is_integer() and 0 <= level <= top:
                found[id_] = int(level)
        return found


def steps_of(form: Form) -> Iterator[Step]:
    """List what must be decided: whether something is asked where a rule may say no, and derived values."""
    for section in form.sections:
        around = None
        if section.relevant:
            around = ("section", section.id)
            yield Step("section", section.id, section.relevant, None)
        for indicator in section.indicators:
            yield from _indicator_steps(indicator, around)
    for derived in form.derived:
        yield Step("derived", derived.id, derived.rule, None)


def _indicator_steps(indicator: Indicator, around: tuple[str, str] | None) -> Iterator[Step]:
    here = around
    if indicator.relevant or around:
        here = ("indicator", indicator.id)
        yield Step("indicator", indicator.id, indicator.relevant, around)
    for question in indicator.questions:
        if question.relevant or here:
            yield Step("question", question.id, question.relevant, here)
    for part in indicator.parts:
        yield from _indicator_steps(part, here)


def in_order(form: Form) -> list[Step]:
    """Return the steps, each after those that it depends on; cycles stay out."""
    steps = {step.key: step for step in steps_of(form)}
    waiting = {key: _needs(step) & steps.keys() for key, step in steps.items()}
    followers: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for key, needs in waiting.items():
        for need in needs:
            followers.setdefault(need, []).append(key)
    ready, done = [key for key, needs in waiting.items() if not needs], []
    for key in ready:  # It grows while it is gone through.
        done.append(steps[key])
        for follower in followers.get(key, ()):
            waiting[follower].discard(key)
            if not waiting[follower]:
                ready.append(follower)
    return done


def _needs(step: Step) -> set[tuple[str, str]]:
    names = names_in(step.rule)
    around = {step.inside} if step.inside else set()
    return {("question", name) for name in names} | {("derived", name) for name in names} | around


def _is_on(rule: CompiledRule | None, known: Mapping[str, Any]) -> bool:
    return rule is None or rule.value(known) is True


def _yes_or_no(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None
