"""The rules of an edition: written in CEL, compiled once, evaluated together.

All figures are doubles in rules, whatever their question's type, so that a count can be
compared with a decimal; whole-number literals are therefore read as doubles too.
"""

import math
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from cel_expr_python import cel

from workbench.forms.edition import Form, Question
from workbench.forms.foreign import rule_sentence
from workbench.forms.question_types import QuestionType
from workbench.kernel.numbers import limit_text
from workbench.kernel.speech import Sentence, later

LENGTH_LIMIT, MACRO_LIMIT = 2_000, 4
Figure = float | bool | str | date | tuple[str, ...]
NUMBERS = ("thresholds_failed", "minimums_failed", "gates_failed")
"""What label conditions may speak of beside answers."""
PERIOD_END = "period_end"
RESERVED = {
    "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let",
    "loop", "package", "namespace", "return", "var", "void", "while", "int", "uint", "double", "string", "bool",
    "bytes", "list", "map", "type", "timestamp", "duration", "dyn", "null_type", "size", "has", "sum", "count", "share",
    "years_between", *NUMBERS, PERIOD_END,
}  # fmt: skip
"""Words that mean something in rules, so that no question is called so."""

_TOKEN = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|([A-Za-z_]\w*)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)""")
_MACROS = ("all", "exists", "exists_one", "map", "filter")
_T = cel.Type
_CEL_TYPES = {
    QuestionType.COUNT: _T.DOUBLE, QuestionType.DECIMAL: _T.DOUBLE, QuestionType.PERCENTAGE: _T.DOUBLE,
    QuestionType.MONEY: _T.DOUBLE, QuestionType.DATE: _T.TIMESTAMP, QuestionType.CHOICE: _T.STRING,
    QuestionType.CHOICES: _T.List(_T.STRING), QuestionType.YES_NO: _T.BOOL, QuestionType.TEXT: _T.STRING,
}  # fmt: skip
_ROWS = _T.Map(_T.STRING, _T.DOUBLE)
_TABLE = _T.Map(_T.STRING, _T.Map(_T.STRING, _T.DYN))
_FUNCTIONS = [
    cel.FunctionDecl(
        "sum",
        [
            cel.Overload("sum_table", _T.DOUBLE, [_ROWS]),
            cel.Overload("sum_rows", _T.DOUBLE, [_ROWS, _T.List(_T.STRING)]),
            cel.Overload("sum_list", _T.DOUBLE, [_T.List(_T.DOUBLE)]),
            cel.Overload("sum_column", _T.DOUBLE, [_TABLE, _T.STRING]),
        ],
    ),
    cel.FunctionDecl(
        "count",
        [
            cel.Overload("count_table", _T.DOUBLE, [_T.Map(_T.STRING, _T.DYN)]),
            cel.Overload("count_list", _T.DOUBLE, [_T.List(_T.DYN)]),
        ],
    ),
    cel.FunctionDecl("share", [cel.Overload("share_of", _T.DOUBLE, [_T.DOUBLE, _T.DOUBLE])]),
    cel.FunctionDecl("years_between", [cel.Overload("years_dates", _T.DOUBLE, [_T.TIMESTAMP, _T.TIMESTAMP])]),
]


@dataclass(frozen=True, slots=True)
class RuleFault:
    """Why a rule does not compile."""

    message: str
    offset: int
    """Characters from the rule's start."""


class CompiledRule:
    """A rule ready to be evaluated, and the questions and derived values that it names."""

    def __init__(self, environment: Any, rule: str, names: Collection[str]) -> None:
        self._expression = environment.compile(with_doubles(rule))
        self.needs = names_in(rule) & frozenset(names)
        self._reads = (*self.needs, *(names_in(rule) & {*NUMBERS, PERIOD_END}))
        self._may_do_without = any(sign in rule for sign in ("||", "&&", "?"))

    def value(self, known: Mapping[str, Any]) -> float | bool | str | datetime | None:
        """Return what the rule gives; None where it needs what is not there, or can't be computed.

        One side of `||` and `&&` can decide alone, and a branch that is not taken needs nothing.
        """
        if not self._may_do_without and not self.needs <= known.keys():
            return None
        # What a rule does not read costs time to hand over: a whole form's answers 100 microseconds a rule.
        try:
            result = self._expression.eval(data={name: known[name] for name in self._reads if name in known})
        except RuntimeError:  # It took more steps than the library grants to a rule.
            return None
        # Errors come back as values: a missing row, a division by nothing.
        if result.type() == _T.ERROR:
            return None
        value = result.plain_value()
        is_number = isinstance(value, float) and value == value and abs(value) != float("inf")
        return value if is_number or isinstance(value, bool | str | datetime) else None


def environment_of(form: Form) -> Any:
    """Return the CEL environment in which the edition's rules are compiled."""
    variables = {each.id: _type_of(each) for each in form.questions.values() if each.id not in RESERVED}
    variables |= {each.id: _CEL_TYPES[each.type] for each in form.derived if each.id not in RESERVED}
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
        given, needed = (Sentence(_WORDS[each]) if each in _WORDS else each for each in (found, wanted))
        return RuleFault(Sentence("The rule gives {found}, but {wanted} is needed.", found=given, wanted=needed), 0)
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


def variables_of(figures: Mapping[str, Figure], period_end: date) -> dict[str, Any]:
    """Return answers as rules know them: tables as maps, all figures as doubles."""
    known: dict[str, Any] = {PERIOD_END: _instant(period_end)}
    for field, figure in figures.items():
        value = _cel_value(figure)
        question, *cell = field.split(".")
        if not cell:
            known[question] = value
        elif len(cell) == 1:
            known.setdefault(question, {})[cell[0]] = value
        else:
            # The library takes no dates inside a map of mixed values: they are texts there, 2026-12-31.
            known.setdefault(question, {}).setdefault(cell[0], {})[cell[1]] = (
                figure.isoformat() if isinstance(figure, date) else value
            )
    return known


def _cel_value(figure: Figure) -> Any:
    if isinstance(figure, bool | str):
        return figure
    if isinstance(figure, date):
        return _instant(figure)
    return list(figure) if isinstance(figure, tuple) else float(figure)


def _instant(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


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
    return math.fsum(values)  # The same whatever the order of the answers.


_IMPLEMENTATIONS = {
    "sum_table": lambda table: _sum(table.values()),
    "sum_rows": lambda table, rows: _sum(table[row] for row in rows if row in table),
    "sum_list": _sum,
    "sum_column": lambda table, column: _sum(row[column] for row in table.values() if column in row),
    "count_table": lambda table: float(len(table)),
    "count_list": lambda chosen: float(len(chosen)),
    "share_of": _share,
    "years_dates": _years_between,
}
_WORDS = {
    "BOOL": later("yes or no"), "DOUBLE": later("a number"), "STRING": later("text¦what a rule gives"),
    "TIMESTAMP": later("a date¦what a rule gives"),
}  # fmt: skip


def macros_in(rule: str) -> int:
    """Count the macros of a rule: each may go through a whole list."""
    return sum(rule.count(f".{name}(") for name in _MACROS)


def _limit_fault(rule: str) -> str:
    if len(rule) > LENGTH_LIMIT:
        return Sentence("The rule has over {limit} characters. Split it.", limit=limit_text(LENGTH_LIMIT))
    if macros_in(rule) > MACRO_LIMIT:
        macros = ", ".join(_MACROS)
        return Sentence("The rule uses over {limit} macros ({macros}). Split it.", limit=MACRO_LIMIT, macros=macros)
    return ""


def _fault_of(rule: str, error: str) -> RuleFault:
    found = re.search(r"<input>:\d+:(\d+): (.*)", error)
    if not found:
        return RuleFault(rule_sentence(error.splitlines()[0][:200]), 0)
    column = int(found[1]) - 1
    # The compiled text is longer by ".0" for each whole number before the place.
    grown = 0
    for token in _TOKEN.finditer(rule):
        if token.start() + grown >= column:
            break
        grown += 2 * bool(token[3] and token[3].isdecimal())
    message = re.sub(r" \(in container ''\)", "", found[2])[:200]
    return RuleFault(rule_sentence(message[0].upper() + message[1:]), max(0, column - grown))
