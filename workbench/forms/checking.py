"""Every fault of an edition at once: its shape, its rules, its translations."""

from collections.abc import Iterator, Sequence

from workbench.forms import library
from workbench.forms import rules as cel_rules
from workbench.forms.edition import ALWAYS, Form, Indicator, Question
from workbench.forms.evaluation import in_order
from workbench.forms.hints import FAULTS, Hints, hinted, meant
from workbench.forms.nodes import Path, Tree, problem
from workbench.forms.parts import kind_word
from workbench.forms.question_types import QuestionType
from workbench.forms.reaching import Reach, unknown_choices
from workbench.forms.reading import BaseOf, parse_form
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import Sentence, later

SHORT_LIMIT = 26
"""Characters of a short title."""


class _Checker:
    """Walks a form beside the tree that it was read from."""

    def __init__(self, form: Form, tree: Tree, where: str) -> None:
        self.form, self.tree, self.where = form, tree, where
        self.problems: list[Problem] = []
        self.hints, self.reach = Hints(), Reach(form)

    def fault(self, code: str, message: str, path: Path, severity: Severity = Severity.ERROR, offset: int = 0) -> None:
        while path and path not in self.tree.places:
            path = path[:-1]
        line, column = self.tree.places.get(path, (1, 1))
        if len(self.problems) < FAULTS:
            self.problems.append(problem(code, message, self.where, (line, column + offset), severity))

    def unique(self, kind: str, ids: Sequence[tuple[str, Path]]) -> None:
        seen: set[str] = set()
        for id_, path in ids:
            if id_ in seen:
                message = Sentence(
                    "The {kind} “{id}” is there twice. Ids are given once.", kind=kind_word(kind), id=id_
                )
                self.fault("FRM-201", message, (*path, "id"))
            seen.add(id_)


def check_form(content: bytes, where: str, base_of: BaseOf | None = None) -> tuple[Problem, ...]:
    """Name every fault of an edition, in the order of its lines."""
    return check_parsed(*parse_form(content, where, base_of or library.base_of), where)


def check_parsed(form: Form | None, problems: Sequence[Problem], tree: Tree, where: str) -> tuple[Problem, ...]:
    """Name every fault of an edition that was read, beside those which were found in reading it."""
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
    check.unique("group", [(group.id, ("groups", at)) for at, group in enumerate(form.groups)])
    for id_, path in (*((q.id, p) for q, p in _question_paths(form)), *names):
        if not (id_.isascii() and id_.replace("_", "").isalnum() and id_[:1].isalpha() and id_ == id_.lower()):
            message = Sentence("“{id}” can't be used in rules. Take small letters, digits and underscores.", id=id_)
            check.fault("FRM-202", message, (*path, "id"))
        elif id_ in cel_rules.RESERVED:
            message = Sentence("“{id}” is a word of the rules themselves. Take another one.", id=id_)
            check.fault("FRM-202", message, (*path, "id"))
    for derived, (_, path) in zip(form.derived, names, strict=True):
        if derived.indicator not in form.indicators:
            message = Sentence("There is no indicator “{id}”.", id=derived.indicator)
            check.fault("FRM-203", message, (*path, "indicator"))


def _indicators(check: _Checker) -> None:
    if check.form.labels and not check.form.scored:
        message = Sentence("No indicator is scored, so there is no result.")
        check.fault("FRM-204", message, ("sections",), Severity.WARNING)
    for indicator, path in _indicator_paths(check.form):
        if len(indicator.short) > SHORT_LIMIT:
            check.fault("FRM-205", _too_long(), (*path, "short"))
        has_scale = bool(indicator.levels) or indicator.threshold is not None
        if indicator.gate is not None and (has_scale or indicator.parts):
            message = Sentence("A gate has no levels, parts or threshold. Take them out.")
            check.fault("FRM-206", message, (*path, "gate"))
        if indicator.parts and indicator.levels:
            check.fault("FRM-220", Sentence("An indicator has levels or parts, not both."), (*path, "parts"))
        if any(part.parts or part.gate for part in indicator.parts):
            message = Sentence("A part has levels: no gate and no parts of its own.")
            check.fault("FRM-220", message, (*path, "parts"))
        if indicator.is_scored:
            _levels(check, indicator, path)
        elif indicator.not_applicable or indicator.proposed:
            key = "not_applicable" if indicator.not_applicable else "proposed"
            message = Sentence("Nobody gives this indicator a level, so {key} says nothing.", key=key)
            check.fault("FRM-221", message, (*path, key))


def _levels(check: _Checker, indicator: Indicator, path: Path) -> None:
    if not check.form.labels and not indicator.levels and indicator.threshold is None:
        return  # An edition that only asks.
    if len(indicator.levels) < 2:
        message = Sentence("This indicator has no levels to choose from. Give an anchor text for each.")
        check.fault("FRM-207", message, path)
    for level, text in enumerate(indicator.levels):
        if not text:
            message = Sentence("Level {level} has no anchor text.", level=level)
            check.fault("FRM-208", message, (*path, "levels", level))
    for key, bar in (("threshold", indicator.threshold), ("minimum", indicator.minimum)):
        if bar is not None and not 0 <= bar < max(len(indicator.levels), 1):
            top = max(len(indicator.levels) - 1, 0)
            message = Sentence("The {key} {bar} is outside the scale 0 to {top}.", key=key, bar=bar, top=top)
            check.fault("FRM-209", message, (*path, key))


def _questions(check: _Checker) -> None:
    for question, path in _question_paths(check.form):
        if len(question.short) > SHORT_LIMIT:
            check.fault("FRM-205", _too_long(), (*path, "short"))
        is_choice = question.type in (QuestionType.CHOICE, QuestionType.CHOICES)
        if is_choice and len(question.choices) < 2:
            check.fault("FRM-210", _too_few(), (*path, "type"))
        has_cells = question.rows or question.has_free_rows or question.columns or question.cell_type
        if question.type is QuestionType.TABLE:
            _table(check, question, path)
        elif has_cells:
            message = Sentence("Only a table has rows, cells and columns. Is its type table?")
            check.fault("FRM-219", message, (*path, "type"))
        for kind in ("choices", "rows", "columns"):
            items = getattr(question, kind)
            check.unique(kind[:-1], [(each.id, (*path, kind, at)) for at, each in enumerate(items)])


def _table(check: _Checker, question: Question, path: Path) -> None:
    if not question.rows and not question.has_free_rows:
        message = Sentence("A table needs rows: a list of them, or the word `free`.")
        check.fault("FRM-211", message, (*path, "type"))
    if bool(question.columns) == (question.cell_type is not None):
        message = Sentence("A table has either `cells`, the type of its one column, or `columns`.")
        check.fault("FRM-212", message, (*path, "type"))
    for at, column in enumerate(question.columns):
        is_choice = column.type in (QuestionType.CHOICE, QuestionType.CHOICES)
        if is_choice and len(column.choices) < 2:
            check.fault("FRM-210", _too_few(), (*path, "columns", at, "type"))


def _too_long() -> str:
    return Sentence("The short title has over {limit} characters.", limit=SHORT_LIMIT)


def _too_few() -> str:
    return Sentence("A choice needs at least two choices.")


def _cycles(check: _Checker) -> None:
    done = {step.key for step in in_order(check.form)}
    for step, path in _step_paths(check.form):
        if step not in done:
            message = Sentence(
                "“{id}” depends on itself, perhaps by way of others. Take one of the rules out.", id=step[1]
            )
            check.fault("FRM-213", message, path)


def _rules(check: _Checker) -> None:
    environment = cel_rules.environment_of(check.form)
    for rule, wanted, path in _rule_paths(check.form):
        if not rule:
            continue
        fault = cel_rules.find_fault(environment, rule, wanted)
        if fault is not None:
            check.fault("FRM-214", _with_hint(check, fault.message), path, offset=fault.offset)
            continue
        for name, choice, offset in unknown_choices(check.form, rule):
            known = [each.id for each in check.form.questions[name].choices]
            hint = meant(check.hints.near(choice, known), Sentence("It has {known}.", known=", ".join(known)))
            message = Sentence("“{id}” has no choice “{choice}”.", id=name, choice=choice)
            check.fault("FRM-218", hinted(message, hint), path, offset=offset)
        if wanted == "BOOL" and check.reach.is_never_true(rule):
            check.fault("FRM-217", Sentence(_NEVER[path[-1]]), path, Severity.WARNING)


_NEVER: dict[str | int, str] = {
    "relevant": later("This can never be true, so it is never asked. Look at the rule."),
    "required": later("This can never be true, so it is never required. Look at the rule."),
    "rule": later("This can never be true. Look at the rule."),
}


def _with_hint(check: _Checker, message: str) -> str:
    if "ndeclared reference to '" not in message:
        return message
    name = message.split("'")[1]
    functions = ("sum", "count", "share", "years_between")
    known = [*cel_rules.names_of(check.form), *cel_rules.NUMBERS, cel_rules.PERIOD_END, *functions]
    fault = Sentence("The rule speaks of “{name}”, which this edition does not know.", name=name)
    return hinted(fault, meant(check.hints.near(name, known)))


def _labels(check: _Checker) -> None:
    for at, label in enumerate(check.form.labels):
        if not 0 <= label.share <= 100:
            message = Sentence("The share {share} is outside 0 to 100.", share=label.share)
            check.fault("FRM-215", message, ("labels", at, "share"))


def _rule_paths(form: Form) -> Iterator[tuple[str, str, Path]]:
    for at, section in enumerate(form.sections):
        yield section.relevant, "BOOL", ("sections", at, "relevant")
    for indicator, path in _indicator_paths(form):
        yield indicator.relevant, "BOOL", (*path, "relevant")
        yield indicator.proposed, "DOUBLE", (*path, "proposed")
        if indicator.gate is not None:
            yield indicator.gate.rule, "BOOL", (*path, "gate", "rule")
    for question, path in _question_paths(form):
        yield question.relevant, "BOOL", (*path, "relevant")
        if question.required != ALWAYS:
            yield question.required, "BOOL", (*path, "required")
    for at, derived in enumerate(form.derived):
        yield derived.rule, cel_rules.cel_type_name(derived.type), ("derived", at, "rule")
    for at, each in enumerate(form.checks):
        yield each.rule, "BOOL", ("checks", at, "rule")
    for at, label in enumerate(form.labels):
        for place, condition in enumerate(label.conditions):
            yield condition.rule, "BOOL", ("labels", at, "conditions", place, "rule")


def _step_paths(form: Form) -> Iterator[tuple[tuple[str, str], Path]]:
    """Return what may depend on something else, by its kind and id."""
    for indicator, path in _indicator_paths(form):
        if indicator.relevant:
            yield ("indicator", indicator.id), (*path, "relevant")
    for question, path in _question_paths(form):
        if question.relevant:
            yield ("question", question.id), (*path, "relevant")
    for at, derived in enumerate(form.derived):
        yield ("derived", derived.id), ("derived", at, "rule")


def _indicator_paths(form: Form) -> Iterator[tuple[Indicator, Path]]:
    for at, section in enumerate(form.sections):
        for place, indicator in enumerate(section.indicators):
            path = ("sections", at, "indicators", place)
            yield indicator, path
            for number, part in enumerate(indicator.parts):
                yield part, (*path, "parts", number)


def _question_paths(form: Form) -> Iterator[tuple[Question, Path]]:
    for indicator, path in _indicator_paths(form):
        for at, question in enumerate(indicator.questions):
            yield question, (*path, "questions", at)
