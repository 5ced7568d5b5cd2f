"""The rules of an edition: written in CEL, compiled once, evaluated together.

All figures are doubles in rules, whatever their question's type, so that a count can be
compared with a decimal; whole-number literals are therefore read as doubles too.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from cel_expr_python import cel

from workbench.forms.edition import Check, Form, Question
from workbench.forms.question_types import QuestionType

LENGTH_LIMIT, MACRO_LIMIT = 2_000, 4
Figure = float | bool | str | date | tuple[str, ...]
NUMBERS = ("thresholds_failed", "minimums_failed", "gates_failed")
"""What label conditions may speak of beside answers."""
PERIOD_END = "period_end"

_TOKEN = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|([A-Za-z_]\w*)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)""")
_MACROS = ("all", "exists", "exists_one", "map", "filter")
_T = cel.Type
_CEL_TYPES = {
    QuestionType.COUNT: _T.DOUBLE, QuestionType.DECIMAL: _T.DOUBLE, QuestionType.PERCENTAGE: _T.DOUBLE,
    QuestionType.MONEY: _T.DOUBLE, QuestionType.DATE: _T.TIMESTAMP, QuestionType.CHOICE: _T.STRING,
    QuestionType.CHOICES: _T.List(_T.STRING), QuestionType.YES_NO: _T.BOOL, QuestionType.TEXT: _T.STRING,
}  # fmt: skip
_ROWS = _T.Map(_T.STRING, _T.DOUBLE)
_FUNCTIONS = [
    cel.FunctionDecl(
        "sum",
        [
            cel.Overload("sum_table", _T.DOUBLE, [_ROWS]),
            cel.Overload("sum_rows", _T.DOUBLE, [_ROWS, _T.List(_T.STRING)]),
            cel.Overload("sum_list", _T.DOUBLE, [_T.List(_T.DOUBLE)]),
        ],
    ),
    cel.FunctionDecl("count", [cel.Overload("count_table", _T.DOUBLE, [_ROWS])]),
    cel.FunctionDecl("share", [cel.Overload("share_of", _T.DOUBLE, [_T.DOUBLE, _T.DOUBLE])]),
    cel.FunctionDecl("years_between", [cel.Overload("years_dates", _T.DOUBLE, [_T.TIMESTAMP, _T.TIMESTAMP])]),
]


@dataclass(frozen=True, slots=True)
class RuleFault:
    """Why a rule does not compile."""

    message: str
    offset: int
    """Characters from the rule's start."""


@dataclass(frozen=True)
class _Compiled:
    expression: Any
    needs: frozenset[str]
    """Questions and derived values that it names."""


class Rules:
    """An edition's rules, compiled."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._environment = environment_of(form)
        self._checks = {each.id: self._compile(each.rule) for each in form.checks}
        self._derived = {each.id: self._compile(each.rule) for each in in_order(form)}
        self._gates = {each.id: self._compile(each.gate.rule) for each in form.indicators.values() if each.gate}
        self._conditions = {
            (label.id, place): self._compile(condition.rule)
            for label in form.labels
            for place, condition in enumerate(label.conditions)
        }

    def derived(self, figures: Mapping[str, Figure], period_end: date) -> dict[str, Any]:
        """Compute every derived value; None where it needs what is not there."""
        known = _variables(figures, period_end)
        found: dict[str, Any] = {}
        for name, rule in self._derived.items():
            found[name] = self._value(rule, known)
            if found[name] is not None:
                known[name] = found[name]
        return found

    def broken(
        self, figures: Mapping[str, Figure], period_end: date, fields: Collection[str] | None = None
    ) -> tuple[Check, ...]:
        """Return the checks that the figures break; of some fields only, where they are named."""
        touched = None if fields is None else {field.split(".")[0] for field in fields}
        wanted = [each for each in self._form.checks if touched is None or self._checks[each.id].needs & touched]
        known = self._known(figures, period_end)
        activation = self._environment.Activation(known)
        return tuple(each for each in wanted if self._value(self._checks[each.id], known, activation) is False)

    def gate(self, indicator: str, figures: Mapping[str, Figure], period_end: date) -> bool | None:
        """Tell whether a gate's rule holds; None where its figures are not all there."""
        return _yes_or_no(self._value(self._gates[indicator], self._known(figures, period_end)))

    def condition(
        self, label: str, place: int, numbers: Mapping[str, float], figures: Mapping[str, Figure], period_end: date
    ) -> bool | None:
        """Tell whether a label's condition holds; None where its figures are not all there."""
        known = self._known(figures, period_end) | dict(numbers)
        return _yes_or_no(self._value(self._conditions[label, place], known))

    def _known(self, figures: Mapping[str, Figure], period_end: date) -> dict[str, Any]:
        known = _variables(figures, period_end)
        for name, rule in self._derived.items():
            value = self._value(rule, known)
            if value is not None:
                known[name] = value
        return known

    def _compile(self, rule: str) -> _Compiled:
        return _Compiled(self._environment.compile(with_doubles(rule)), names_in(rule) & names_of(self._form))

    def _value(self, rule: _Compiled, known: Mapping[str, Any], activation: Any = None) -> Any:
        if not rule.needs <= known.keys():
            return None
        result = rule.expression.eval(activation) if activation else rule.expression.eval(data=known)
        # Errors come back as values: a missing row, a division by nothing.
        if result.type() == _T.ERROR:
            return None
        value = result.plain_value()
        is_number = isinstance(value, float) and value == value and abs(value) != float("inf")
        return value if is_number or isinstance(value, bool | str | datetime) else None


def environment_of(form: Form) -> Any:
    """Return the CEL environment in which the edition's rules are compiled."""
    variables = {each.id: _type_of(each) for each in form.questions.values()}
    variables |= {each.id: _CEL_TYPES[each.type] for each in form.derived}
    variables |= dict.fromkeys(NUMBERS, _T.DOUBLE)
    variables[PERIOD_END] = _T.TIMESTAMP
    return cel.NewEnv(variables=variables, functions=_FUNCTIONS, function_impls=_IMPLEMENTATIONS)


def find_fault(environment: Any, rule: str, wanted: str) -> RuleFault | None:
    """Return why a rule does not compile to the wanted type (`BOOL`, `DOUBLE`…), or None."""
    limit = _limit_fault(rule)
    if limit:
        return RuleFault(limit, 0)
    try:
        expression = environment.compile(with_doubles(rule))
    except (RuntimeError, ValueError, TypeError) as error:
        return _fault_of(rule, str(error))
    found = expression.return_type().name()
    if found != wanted:
        return RuleFault(f"The rule gives {_WORDS.get(found, found)}, but {_WORDS.get(wanted, wanted)} is needed.", 0)
    return None


def cel_type_name(kind: QuestionType) -> str:
    """Return the CEL type that a value of a question type has in rules."""
    return str(_CEL_TYPES[kind].name())


def names_in(rule: str) -> frozenset[str]:
    """Return the identifiers of a rule that are not inside strings or behind a dot."""
    return frozenset(
        found[2] for found in _TOKEN.finditer(rule) if found[2] and not rule[: found.start()].rstrip().endswith(".")
    )


def names_of(form: Form) -> frozenset[str]:
    """Return the names of questions and derived values."""
    return frozenset(form.questions) | {each.id for each in form.derived}


def in_order(form: Form) -> list[Any]:
    """Return the derived values, each after those it is computed from; cycles stay out."""
    waiting = {each.id: each for each in form.derived}
    done: list[Any] = []
    while ready := [each for each in waiting.values() if not (names_in(each.rule) & waiting.keys())]:
        done += ready
        for each in ready:
            del waiting[each.id]
    return done


def with_doubles(rule: str) -> str:
    """Write whole-number literals as doubles, except inside strings and indexes."""

    def double(found: re.Match[str]) -> str:
        literal = found[3]
        return f"{literal}.0" if literal and literal.isdecimal() else found[0]

    return _TOKEN.sub(double, rule)


def _type_of(question: Question) -> Any:
    if question.type is not QuestionType.TABLE:
        return _CEL_TYPES[question.type]
    if question.columns:
        figures = all(column.type.is_figure for column in question.columns)
        return _T.Map(_T.STRING, _ROWS if figures else _T.Map(_T.STRING, _T.DYN))
    return _T.Map(_T.STRING, _CEL_TYPES[question.cell_type or QuestionType.TEXT])


def _variables(figures: Mapping[str, Figure], period_end: date) -> dict[str, Any]:
    known: dict[str, Any] = {PERIOD_END: _instant(period_end)}
    for field, figure in figures.items():
        value = _cel_value(figure)
        question, *cell = field.split(".")
        if not cell:
            known[question] = value
        elif len(cell) == 1:
            known.setdefault(question, {})[cell[0]] = value
        else:
            known.setdefault(question, {}).setdefault(cell[0], {})[cell[1]] = value
    return known


def _cel_value(figure: Figure) -> Any:
    if isinstance(figure, bool | str):
        return figure
    if isinstance(figure, date):
        return _instant(figure)
    return list(figure) if isinstance(figure, tuple) else float(figure)


def _instant(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _yes_or_no(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _share(part: float, whole: float) -> float:
    return 100.0 * part / whole  # A whole of 0 raises: the rule is undecided then.


def _years_between(one: datetime, other: datetime) -> float:
    """Count whole years and the part of the year begun, by the calendar."""
    years = other.year - one.year - ((other.month, other.day) < (one.month, one.day))
    start = _same_day(one, one.year + years)
    end = _same_day(one, one.year + years + 1)
    return years + (other - start) / (end - start)


def _same_day(moment: datetime, year: int) -> datetime:
    if (moment.month, moment.day) == (2, 29):
        return moment.replace(year=year, month=3, day=1)
    return moment.replace(year=year)


def _sum(values: Iterable[float]) -> float:
    return float(sum(values))


_IMPLEMENTATIONS = {
    "sum_table": lambda table: _sum(table.values()),
    "sum_rows": lambda table, rows: _sum(table[row] for row in rows if row in table),
    "sum_list": _sum,
    "count_table": lambda table: float(len(table)),
    "share_of": _share,
    "years_dates": _years_between,
}
_WORDS = {"BOOL": "yes or no", "DOUBLE": "a number", "STRING": "text", "TIMESTAMP": "a date"}


def _limit_fault(rule: str) -> str:
    if len(rule) > LENGTH_LIMIT:
        return f"The rule has over {LENGTH_LIMIT:,} characters. Split it."
    macros = sum(rule.count(f".{name}(") for name in _MACROS)
    if macros > MACRO_LIMIT:
        return f"The rule uses over {MACRO_LIMIT} macros ({', '.join(_MACROS)}). Split it."
    return ""


def _fault_of(rule: str, error: str) -> RuleFault:
    found = re.search(r"<input>:\d+:(\d+): (.*)", error)
    if not found:
        return RuleFault(error.splitlines()[0][:200], 0)
    column = int(found[1]) - 1
    # The compiled text is longer by ".0" for each whole number before the place.
    grown = 0
    for token in _TOKEN.finditer(rule):
        if token.start() + grown >= column:
            break
        grown += 2 * bool(token[3] and token[3].isdecimal())
    message = re.sub(r" \(in container ''\)", "", found[2])[:200]
    return RuleFault(message[0].upper() + message[1:], max(0, column - grown))
