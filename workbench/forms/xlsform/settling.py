"""The rules of a new edition tried out: what does not compile or depends on itself is taken out and named."""

from collections.abc import Callable, Iterator
from typing import Any

from workbench.forms import rules as cel_rules
from workbench.forms.edition import Form
from workbench.forms.evaluation import steps_of
from workbench.forms.reaching import unknown_choices
from workbench.forms.xlsform.functions import whole_pattern
from workbench.forms.xlsform.questions import Part
from workbench.forms.xlsform.ruling import Rule, Ruling
from workbench.forms.xlsform.saying import text
from workbench.forms.xlsform.source import Source

Key = tuple[str, str]
"""Kind and id of what a rule decides on: a section, indicator, question or derived value."""


def settle(tree: Part, ruling: Ruling, source: Source, read: Callable[[], Form]) -> None:
    """Take rules out until those that are left compile and none depends on itself."""
    while True:
        form = read()
        faulty = _with_followers(_faulty(form, ruling.rules) or _circular(form, ruling.rules), ruling.rules)
        for rule, fault in faulty:
            source.findings.tell("XLS-109", f"{fault} The rule is left out: {rule.text}", rule.line, rule.word)
            rule.take_out()
        gone = {id(rule) for rule, _ in faulty}
        ruling.rules = [rule for rule in ruling.rules if id(rule) not in gone]
        for key in ("derived", "checks"):
            if not tree.get(key, True):
                del tree[key]
        if not faulty:
            return


def _faulty(form: Form, rules: list[Rule]) -> list[tuple[Rule, str]]:
    environment = cel_rules.environment_of(form)
    told = ((rule, _fault_of(rule, form, environment)) for rule in rules)
    return [(rule, fault) for rule, fault in told if fault]


def _fault_of(rule: Rule, form: Form, environment: Any) -> str:
    fault = cel_rules.find_fault(environment, rule.text, rule.wanted)
    if fault is not None:
        return f"It can't be a rule here: {fault.message.rstrip('.')}."
    for name, choice, _ in unknown_choices(form, rule.text):
        return f"“{name}” has no choice “{choice}”."
    for pattern in rule.patterns:
        tried = cel_rules.CompiledRule(environment, f"''.matches({text(whole_pattern(pattern)).cel})", ())
        if tried.value({}) is None:
            return f"“{pattern}” is no pattern that rules here understand."
    return ""


def _with_followers(faulty: list[tuple[Rule, str]], rules: list[Rule]) -> list[tuple[Rule, str]]:
    """Add the rules that speak of computed values which go."""
    found = list(faulty)
    taken = {id(rule) for rule, _ in found}
    for rule, _ in found:
        if rule.is_value:
            name = rule.part["id"]
            followers = [each for each in rules if id(each) not in taken and name in cel_rules.names_in(each.text)]
            taken |= {id(each) for each in followers}
            found += [(each, f"It speaks of “{name}”, which is left out.") for each in followers]
    return found


def _circular(form: Form, rules: list[Rule]) -> list[tuple[Rule, str]]:
    """Return rules without which nothing depends on itself."""
    waiting = {step.key: _needs(step.rule, step.inside) for step in steps_of(form)}
    by_key = {key: rule for rule in rules for key in _keys(rule)}
    found = []
    while waiting:
        ready = [key for key, needs in waiting.items() if not needs & waiting.keys()]
        if not ready:
            key = next(key for key in _circle(waiting) if key in by_key)
            waiting[key] = set()
            found.append((by_key[key], f"“{key[1]}” depends on itself, perhaps by way of others."))
        for key in ready:
            del waiting[key]
    return found


def _circle(waiting: dict[Key, set[Key]]) -> list[Key]:
    """Return what depends on itself by way of one another: who follows what is needed comes round."""
    way = [next(iter(waiting))]
    while (after := min(waiting[way[-1]] & waiting.keys())) not in way:
        way.append(after)
    return way[way.index(after) :]


def _needs(rule: str, inside: Key | None) -> set[Key]:
    names = {(kind, name) for name in cel_rules.names_in(rule) for kind in ("question", "derived")}
    return names | ({inside} if inside else set())


def _keys(rule: Rule) -> Iterator[Key]:
    if rule.key == "relevant":
        for kind in ("section", "indicator", "question"):
            yield kind, rule.part["id"]
    elif rule.is_value:
        yield "derived", rule.part["id"]
