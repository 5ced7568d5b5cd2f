"""From a fault in an edition's file, or in a translation, to what of the form it is about."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from workbench.forms.edition import Form, Indicator
from workbench.forms.nodes import Path as TreePath
from workbench.forms.nodes import Place, Tree, read_tree
from workbench.forms.rules import names_in
from workbench.kernel.problems import Problem


@dataclass(frozen=True, slots=True)
class Spot:
    """What of the form a fault is about."""

    indicator: str
    question: str = ""


def spots_in_form(form: Form, tree: Tree, faults: Iterable[Problem]) -> dict[Problem, Spot]:
    """Walk from each fault's line to the innermost part of the file that begins before it."""
    ordered = sorted((place, len(path), path) for path, place in tree.places.items())
    starts = [place for place, _, _ in ordered]
    found = {}
    for fault in faults:
        at = bisect_right(starts, (fault.line or 0, fault.column or 1)) - 1
        spot = _at(form, ordered[at][2]) if at >= 0 else None
        if spot is not None:
            found[fault] = spot
    return found


def spots_in_translations(form: Form, faults: Iterable[Problem]) -> dict[Problem, Spot]:
    """Find the text at each fault's line, and what of the form it belongs to."""
    found = {}
    for fault in faults:
        file = Path(fault.where)
        texts = _texts_of(file.read_bytes(), fault.where) if file.is_file() else {}
        spot = next(_belonging(form, texts.get((fault.line or 0, fault.column or 1), "")), None)
        if spot is not None:
            found[fault] = spot
    return found


def _at(form: Form, path: TreePath) -> Spot | None:
    match path:
        case ("sections", int(at), "indicators", int(place), *rest) if at < len(form.sections):
            return _inside(form.sections[at].indicators[place], rest)
        case ("sections", int(at), *_) if at < len(form.sections) and form.sections[at].indicators:
            return Spot(form.sections[at].indicators[0].id)
        case ("derived", int(at), *_) if at < len(form.derived):
            return _about(form, form.derived[at].indicator, form.derived[at].rule)
        case ("checks", int(at), *_) if at < len(form.checks):
            return _about(form, "", form.checks[at].rule)
    return None


def _inside(indicator: Indicator, rest: list[str | int]) -> Spot:
    match rest:
        case ["parts", int(number), *_] if number < len(indicator.parts):
            return _inside(indicator.parts[number], rest[2:])
        case ["questions", int(number), *_] if number < len(indicator.questions):
            return Spot(indicator.id, indicator.questions[number].id)
    return Spot(indicator.id)


def _about(form: Form, indicator: str, rule: str) -> Spot | None:
    """Return the indicator that is named, else the first whose question a rule speaks of."""
    if indicator in form.indicators:
        return Spot(indicator)
    return next((Spot(form.indicator_of[name], name) for name in form.indicator_of if name in names_in(rule)), None)


@lru_cache(maxsize=16)
def _texts_of(content: bytes, where: str) -> dict[Place, str]:
    tree = read_tree(content, where)
    return {place: str(path[1]) for path, place in tree.places.items() if len(path) == 2 and path[0] == "texts"}


def _belonging(form: Form, text: str) -> Iterator[Spot]:
    """Find what a text of the edition belongs to, by its path: `indicator:1.2#levels/0`, `members_total#help`."""
    kind, _, id_ = text.partition("#")[0].rpartition(":")
    question = re.split(r"[.=#]", text)[0]
    if kind == "indicator" and id_ in form.indicators:
        yield Spot(id_)
    elif kind == "section":
        yield from (Spot(s.indicators[0].id) for s in form.sections if s.id == id_ and s.indicators)
    elif kind == "derived":
        yield from (Spot(each.indicator) for each in form.derived if each.id == id_)
    elif kind == "check":
        found = (_about(form, "", each.rule) for each in form.checks if each.id == id_)
        yield from (spot for spot in found if spot is not None)
    elif question in form.indicator_of:
        yield Spot(form.indicator_of[question], question)
