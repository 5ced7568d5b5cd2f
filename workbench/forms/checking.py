"""Every fault of an edition at once: its shape, its rules, its translations."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from workbench.forms import rules as cel_rules
from workbench.forms.edition import Form, Indicator, Question
from workbench.forms.nodes import Path, Tree, problem
from workbench.forms.question_types import QuestionType
from workbench.forms.reading import parse_form
from workbench.kernel.problems import Problem, Severity

SHORT_LIMIT = 26
"""Characters of a short title."""


class _Checker:
    """Walks a form beside the tree that it was read from."""

    def __init__(self, form: Form, tree: Tree, where: str) -> None:
        self.form, self.tree, self.where = form, tree, where
        self.problems: list[Problem] = []

    def fault(self, code: str, message: str, path: Path, severity: Severity = Severity.ERROR, offset: int = 0) -> None:
        while path and path not in self.tree.places:
            path = path[:-1]
        line, column = self.tree.places.get(path, (1, 1))
        self.problems.append(problem(code, message, self.where, (line, column + offset), severity))

    def unique(self, kind: str, ids: Sequence[tuple[str, Path]]) -> None:
        seen: set[str] = set()
        for id_, path in ids:
            if id_ in seen:
                self.fault("FRM-201", f"The {kind} “{id_}” is there twice. Ids are given once.", (*path, "id"))
            seen.add(id_)


def check_form(content: bytes, where: str) -> tuple[Problem, ...]:
    """Name every fault of an edition, in the order of its lines."""
    form, problems, tree = parse_form(content, where)
    found = list(problems)
    if form is not None:
        checker = _Checker(form, tree, where)
        for check in (_ids, _indicators, _questions, _cycles, _rules, _labels):
            check(checker)
        found += checker.problems
    return tuple(sorted(found, key=lambda each: (each.line or 0, each.column or 0, each.code)))


def _ids(check: _Checker) -> None:
    form = check.form
    check.unique("section", [(s.id, ("sections", at)) for at, s in enumerate(form.sections)])
    check.unique("indicator", [(i.id, path) for i, path in _indicator_paths(form)])
    check.unique("question", [(q.id, path) for q, path in _question_paths(form)])
    names = [(d.id, ("derived", at)) for at, d in enumerate(form.derived)]
    check.unique("derived value", names)
    check.unique("check", [(c.id, ("checks", at)) for at, c in enumerate(form.checks)])
    check.unique("label", [(label.id, ("labels", at)) for at, label in enumerate(form.labels)])
    for id_, path in (*((q.id, p) for q, p in _question_paths(form)), *names):
        if not (id_.isascii() and id_.replace("_", "").isalnum() and id_[:1].isalpha() and id_ == id_.lower()):
            message = f"“{id_}” can't be used in rules. Take small letters, digits and underscores."
            check.fault("FRM-202", message, (*path, "id"))
    for derived, (_, path) in zip(form.derived, names, strict=True):
        if derived.indicator not in form.indicators:
            check.fault("FRM-203", f"There is no indicator “{derived.indicator}”.", (*path, "indicator"))


def _indicators(check: _Checker) -> None:
    if not check.form.scored:
        check.fault("FRM-204", "No indicator is scored, so there is no result.", ("sections",), Severity.WARNING)
    for indicator, path in _indicator_paths(check.form):
        if len(indicator.short) > SHORT_LIMIT:
            check.fault("FRM-205", f"The short title has over {SHORT_LIMIT} characters.", (*path, "short"))
        if indicator.gate is not None and (indicator.levels or indicator.threshold is not None):
            check.fault("FRM-206", "A gate has no levels and no threshold. Take them out.", (*path, "gate"))
        if indicator.gate is None:
            _levels(check, indicator, path)


def _levels(check: _Checker, indicator: Indicator, path: Path) -> None:
    if len(indicator.levels) < 2:
        check.fault("FRM-207", "This indicator has no levels to choose from. Give an anchor text for each.", path)
    for level, text in enumerate(indicator.levels):
        if not text:
            check.fault("FRM-208", f"Level {level} has no anchor text.", (*path, "levels", level))
    for key, bar in (("threshold", indicator.threshold), ("minimum", indicator.minimum)):
        if bar is not None and not 0 <= bar < max(len(indicator.levels), 1):
            message = f"The {key} {bar} is outside the scale 0 to {len(indicator.levels) - 1}."
            check.fault("FRM-209", message, (*path, key))


def _questions(check: _Checker) -> None:
    for question, path in _question_paths(check.form):
        if len(question.short) > SHORT_LIMIT:
            check.fault("FRM-205", f"The short title has over {SHORT_LIMIT} characters.", (*path, "short"))
        is_choice = question.type in (QuestionType.CHOICE, QuestionType.CHOICES)
        if is_choice and len(question.choices) < 2:
            check.fault("FRM-210", "A choice needs at least two choices.", (*path, "type"))
        if question.type is QuestionType.TABLE:
            _table(check, question, path)
        for kind in ("choices", "rows", "columns"):
            items = getattr(question, kind)
            check.unique(kind[:-1], [(each.id, (*path, kind, at)) for at, each in enumerate(items)])


def _table(check: _Checker, question: Question, path: Path) -> None:
    if not question.rows:
        check.fault("FRM-211", "A table needs rows.", (*path, "type"))
    if bool(question.columns) == (question.cell_type is not None):
        check.fault("FRM-212", "A table has either `cells`, the type of its one column, or `columns`.", (*path, "type"))


def _cycles(check: _Checker) -> None:
    done = {each.id for each in cel_rules.in_order(check.form)}
    for at, derived in enumerate(check.form.derived):
        if derived.id not in done:
            check.fault(
                "FRM-213", f"“{derived.id}” is computed from itself, perhaps by way of others.", ("derived", at, "rule")
            )


def _rules(check: _Checker) -> None:
    environment = cel_rules.environment_of(check.form)
    for rule, wanted, path in _rule_paths(check.form):
        fault = cel_rules.find_fault(environment, rule, wanted)
        if fault is not None:
            check.fault("FRM-214", f"{_with_hint(check.form, fault.message)}", path, offset=fault.offset)


def _with_hint(form: Form, message: str) -> str:
    if "ndeclared reference to '" not in message:
        return message if message.endswith(".") else f"{message}."
    name = message.split("'")[1]
    known = [
        *cel_rules.names_of(form),
        *cel_rules.NUMBERS,
        cel_rules.PERIOD_END,
        "sum",
        "count",
        "share",
        "years_between",
    ]
    near = get_close_matches(name, known, 1)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    return f"The rule speaks of “{name}”, which this edition does not know.{hint}"


def _labels(check: _Checker) -> None:
    for at, label in enumerate(check.form.labels):
        if not 0 <= label.share <= 100:
            check.fault("FRM-215", f"The share {label.share} is outside 0 to 100.", ("labels", at, "share"))


def _rule_paths(form: Form) -> Iterator[tuple[str, str, Path]]:
    for indicator, path in _indicator_paths(form):
        if indicator.gate is not None:
            yield indicator.gate.rule, "BOOL", (*path, "gate", "rule")
    for at, derived in enumerate(form.derived):
        yield derived.rule, cel_rules.cel_type_name(derived.type), ("derived", at, "rule")
    for at, each in enumerate(form.checks):
        yield each.rule, "BOOL", ("checks", at, "rule")
    for at, label in enumerate(form.labels):
        for place, condition in enumerate(label.conditions):
            yield condition.rule, "BOOL", ("labels", at, "conditions", place, "rule")


def _indicator_paths(form: Form) -> Iterator[tuple[Indicator, Path]]:
    for at, section in enumerate(form.sections):
        for place, indicator in enumerate(section.indicators):
            yield indicator, ("sections", at, "indicators", place)


def _question_paths(form: Form) -> Iterator[tuple[Question, Path]]:
    for indicator, path in _indicator_paths(form):
        for at, question in enumerate(indicator.questions):
            yield question, (*path, "questions", at)
