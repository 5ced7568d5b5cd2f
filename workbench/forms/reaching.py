"""Which answers a rule can be reached by: choices that no question has, rules that nothing makes true."""

import itertools
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from workbench.forms.edition import Form, Question
from workbench.forms.question_types import QuestionType
from workbench.forms.rules import NUMBERS, PERIOD_END, CompiledRule, environment_of, macros_in, names_in, names_of

TRIALS, ALL_TRIALS = 1_000, 20_000
"""Combinations of answers that are tried at most, of a rule and of an edition; what needs more is not judged."""
PERIOD = datetime(2026, 12, 31, tzinfo=UTC)

_COMPARED = re.compile(r"""\b([a-z]\w*)\s*[!=]=\s*(?:'([^']*)'|"([^"]*)")""")
_HELD = re.compile(r"""(?:'([^']*)'|"([^"]*)")\s+in\s+([a-z]\w*)\b""")
_NUMBER = re.compile(r"(?<![\w.'\"])\d+(?:\.\d+)?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def unknown_choices(form: Form, rule: str) -> Iterator[tuple[str, str, int]]:
    """Yield the choices that a rule compares with and that their questions don't have: question, choice, offset."""
    found = [(m[1], m[2] if m[2] is not None else m[3], m.start()) for m in _COMPARED.finditer(rule)]
    found += [(m[3], m[1] if m[1] is not None else m[2], m.start()) for m in _HELD.finditer(rule)]
    for name, choice, offset in found:
        question = form.questions.get(name)
        if question is not None and question.choices and choice not in {each.id for each in question.choices}:
            yield name, choice, offset


class Reach:
    """Tries an edition's rules, as long as there are trials left."""

    def __init__(self, form: Form) -> None:
        self._form, self._environment = form, environment_of(form)
        self._left = ALL_TRIALS

    def is_never_true(self, rule: str) -> bool:
        """Tell whether no answers make a rule true, by trying those at which its comparisons turn."""
        tried = _trials(self._form, rule) if macros_in(rule) == 0 else None
        if tried is None or len(tried) > self._left:
            return False
        self._left -= len(tried)
        compiled = CompiledRule(self._environment, rule, names_of(self._form))
        return not any(compiled.value({PERIOD_END: PERIOD, **known}) is True for known in tried)


def _trials(form: Form, rule: str) -> list[dict[str, Any]] | None:
    """Return combinations of answers that matter to a rule; None where they are too many."""
    names = sorted(names_in(rule) & {*names_of(form), *NUMBERS})
    derived = {each.id for each in form.derived}
    if any(name in derived or (name in form.questions and _is_table(form.questions[name])) for name in names):
        return None  # What is computed, or has cells, can take too many values to be tried.
    candidates = [_candidates(form.questions.get(name), rule) for name in names]
    trials = 1
    for each in candidates:
        trials *= len(each)
    if trials > TRIALS:
        return None
    return [dict(zip(names, values, strict=True)) for values in itertools.product(*candidates)]


def _is_table(question: Question) -> bool:
    return question.type is QuestionType.TABLE


def _candidates(question: Question | None, rule: str) -> list[Any]:
    """Return the answers that matter: at, below and above each number of the rule, every choice, both ways."""
    if question is None or question.type.is_figure:
        return _figures(question, rule)
    match question.type:
        case QuestionType.CHOICE:
            return [each.id for each in question.choices] or [""]
        case QuestionType.CHOICES:
            ids = [each.id for each in question.choices]
            return [[], *([each] for each in ids), ids]
        case QuestionType.YES_NO:
            return [True, False]
        case QuestionType.DATE:
            return _days(rule)
        case _:
            texts = [found[1] or found[2] or "" for found in re.finditer(r"'([^']*)'|\"([^\"]*)\"", rule)]
            return ["", "a longer text 1", *texts]


def _figures(question: Question | None, rule: str) -> list[Any]:
    turns = {float(found[0]) for found in _NUMBER.finditer(rule)} | {0.0}
    near = {number + step for number in turns for step in (-1.0, -0.5, 0.0, 0.5, 1.0)} | {1e9}
    low, high = _bounds(question)
    if question is not None and question.type is QuestionType.COUNT:
        near = {float(round(number)) for number in near}
    return sorted(number for number in near if low <= number <= high) or [low]


def _bounds(question: Question | None) -> tuple[float, float]:
    if question is None:
        return 0.0, 1e9
    unsigned = question.type in (QuestionType.COUNT, QuestionType.PERCENTAGE)
    low = float(question.minimum) if question.minimum is not None else 0.0 if unsigned else -1e9
    usual = 100.0 if question.type is QuestionType.PERCENTAGE else 1e9
    return low, float(question.maximum) if question.maximum is not None else usual


def _days(rule: str) -> list[Any]:
    named = [date.fromisoformat(found[0]) for found in _DATE.finditer(rule)]
    days = [date(1990, 1, 1), PERIOD.date(), date(2040, 1, 1), *named]
    around = {day + timedelta(days=step) for day in days for step in (-1, 0, 1)}
    return [datetime.combine(day, time(), UTC) for day in sorted(around)]
