"""What may stand in each part of an edition, and the reader that holds a tree to it."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path as FilePath
from typing import Any, TypeVar

from workbench.forms.hints import FAULTS, Hints, hinted, meant
from workbench.forms.nodes import SIZE_LIMIT, Path, Place, Tree, problem
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file
from workbench.kernel.problems import Problem
from workbench.kernel.speech import Sentence, later

FORM_KEYS = {
    "form": (
        "id", "version", "title", "language", "notice", "extends", "remove", "groups", "report", "sections", "derived",
        "checks", "labels", "assessors",
    ),
    "assessors": ("least", "discuss_from", "third_from"),
    "group": ("id", "title"),
    "section": ("id", "title", "short", "relevant", "indicators"),
    "indicator": (
        "id", "title", "short", "scope", "measures", "listen_for", "evidence", "gate", "threshold", "minimum",
        "weight", "relevant", "proposed", "not_applicable", "levels", "parts", "questions",
    ),
    "evidence": ("text", "required"),
    "gate": ("rule", "text"),
    "question": (
        "id", "type", "title", "short", "help", "unit", "currency", "minimum", "maximum", "period", "asked", "relevant",
        "required", "allows", "carry", "aliases", "older", "choices", "cells", "rows", "columns", "total",
    ),
    "choice": ("id", "title", "aliases", "older"),
    "row": ("id", "title", "aliases", "older"),
    "column": ("id", "title", "type", "unit", "minimum", "maximum", "choices", "aliases", "older"),
    "derived": ("id", "title", "type", "indicator", "rule", "unit"),
    "check": ("id", "severity", "rule", "message"),
    "label": ("id", "title", "share", "conditions"),
    "condition": ("rule", "text"),
}  # fmt: skip
"""What may stand in each part of an edition."""
REQUIRED = {
    "form": ("id", "version", "title", "language", "sections"),
    "group": ("id", "title"), "section": ("id", "title", "indicators"),
    "indicator": ("id", "title", "measures"),
    "evidence": ("text",), "gate": ("rule", "text"), "question": ("id", "type", "title"),
    "choice": ("id", "title"), "row": ("id", "title"), "column": ("id", "title", "type"),
    "derived": ("id", "title", "type", "indicator", "rule"), "check": ("id", "rule", "message"),
    "label": ("id", "title", "share"), "condition": ("rule", "text"), "assessors": (),
}  # fmt: skip
REPORT_PARTS = ("summary", "scores", "indicators", "findings", "plan", "evidence")
"""What an edition may leave out of the report; cover and last page are always there."""

KINDS = {
    "form": later("form¦in an edition"), "assessors": later("assessors¦in an edition"),
    "group": later("group¦in an edition"), "section": later("section¦in an edition"),
    "indicator": later("indicator¦in an edition"), "evidence": later("evidence¦in an edition"),
    "gate": later("gate¦in an edition"), "question": later("question¦in an edition"),
    "choice": later("choice¦in an edition"), "row": later("row¦in an edition"),
    "column": later("column¦in an edition"), "derived": later("derived¦in an edition"),
    "derived value": later("derived value¦in an edition"),
    "check": later("check¦in an edition"), "label": later("label¦in an edition"),
    "condition": later("condition¦in an edition"),
    "crosswalk": later("crosswalk¦in an edition"),
}  # fmt: skip
"""What the parts of an edition are called in what is said of a fault."""

T = TypeVar("T")


def kind_word(kind: str) -> str:
    """Return what a kind of part is called."""
    return Sentence(KINDS[kind]) if kind in KINDS else kind


def no_map(kind: str, keys: Sequence[str]) -> str:
    """Say that keys are awaited."""
    return Sentence("A {kind} is a map of keys: {keys}.", kind=kind_word(kind), keys=", ".join(keys))


def no_list() -> str:
    """Say that a list is awaited."""
    return Sentence("Here stands a list: put a dash before each item.")


def no_text(key: str) -> str:
    """Say that a text is awaited."""
    return Sentence("{key} is text.", key=key)


def lacks(kind: str, key: str) -> str:
    """Say that a part lacks what it must have."""
    return Sentence("This {kind} has no {key}. Add it.", kind=kind_word(kind), key=key)


def knows(keys: Sequence[str]) -> str:
    """Name the keys that a part knows."""
    return Sentence("It knows: {keys}.", keys=", ".join(keys))


def cannot_be(key: str, given: object) -> str:
    """Say that a key's value is none that it can have."""
    return Sentence("{key} can't be “{given}”.", key=key, given=given)


def one_of(known: Sequence[str]) -> str:
    """Name the values that a key can have."""
    return Sentence("It is one of {known}.", known=", ".join(known))


class Reader:
    """Walks a tree strictly, collecting problems; gives back typed values or harmless stand-ins."""

    def __init__(
        self,
        tree: Tree,
        where: str,
        keys: Mapping[str, tuple[str, ...]] = FORM_KEYS,
        required: Mapping[str, tuple[str, ...]] = REQUIRED,
    ) -> None:
        """`keys` are what may stand in each kind of part, `required` what must."""
        self.tree = tree
        self.where = where
        self._keys, self._required = keys, required
        self._hints = Hints()
        self.problems: list[Problem] = list(tree.problems)

    def fault(self, code: str, message: str, path: Path) -> None:
        if len(self.problems) < FAULTS:
            self.problems.append(problem(code, message, self.where, self.place(path)))

    def place(self, path: Path) -> Place | None:
        while path and path not in self.tree.places:
            path = path[:-1]
        return self.tree.places.get(path)

    def part(self, kind: str, value: Any, path: Path) -> Mapping[str, Any]:
        """Check a map's keys against what may and must stand in it."""
        if not isinstance(value, Mapping):
            self.fault("FRM-110", no_map(kind, self._keys[kind]), path)
            return {}
        for key in value.keys() - set(self._keys[kind]):
            hint = meant(self._hints.near(key, self._keys[kind]), knows(self._keys[kind]))
            message = Sentence("A {kind} has no key “{key}”.", kind=kind_word(kind), key=key)
            self.fault("FRM-111", hinted(message, hint), (*path, key))
        for key in self._required[kind]:
            if value.get(key) in (None, "", [], {}):
                self.fault("FRM-112", lacks(kind, key), path)
        return value

    def parts(self, value: Any, path: Path, make: Callable[[Any, Path], T]) -> tuple[T, ...]:
        return tuple(make(each, (*path, place)) for place, each in enumerate(self.items(value, path)))

    def items(self, value: Any, path: Path) -> list[Any]:
        if value in (None, ""):
            return []
        if not isinstance(value, list):
            self.fault("FRM-113", no_list(), path)
            return []
        return value

    def text(self, part: Mapping[str, Any], key: str, path: Path) -> str:
        value = part.get(key, "")
        if not isinstance(value, str):
            self.fault("FRM-114", no_text(key), (*path, key))
            return ""
        return " ".join(value.split())

    def texts(self, part: Mapping[str, Any], key: str, path: Path) -> tuple[str, ...]:
        items = self.items(part.get(key), (*path, key))
        for place, each in enumerate(items):
            if not isinstance(each, str):
                self.fault("FRM-114", Sentence("Each of {key} is text.", key=key), (*path, key, place))
        return tuple(" ".join(each.split()) for each in items if isinstance(each, str))

    def number(self, part: Mapping[str, Any], key: str, path: Path) -> Decimal | None:
        if part.get(key) in (None, ""):
            return None
        try:
            number: Decimal | None = Decimal(str(part[key]))
        except InvalidOperation:
            number = None
        if number is None or not number.is_finite():
            self.fault("FRM-115", Sentence("{key} is a number, not “{given}”.", key=key, given=part[key]), (*path, key))
            return None
        return number

    def whole(self, part: Mapping[str, Any], key: str, path: Path) -> int | None:
        number = self.number(part, key, path)
        if number is not None and number != number.to_integral_value():
            self.fault("FRM-115", Sentence("{key} is a whole number.", key=key), (*path, key))
            return None
        return None if number is None else int(number)

    def some_of(self, part: Mapping[str, Any], key: str, path: Path, known: tuple[str, ...]) -> tuple[str, ...]:
        """Return which of the known words are named, in their usual order; all where the key is left out."""
        if key not in part:
            return known
        named = self.texts(part, key, path)
        for place, each in enumerate(named):
            if each not in known:
                hint = Sentence("It is some of {known}.", known=", ".join(known))
                self.fault("FRM-116", hinted(cannot_be(key, each), hint), (*path, key, place))
        return tuple(each for each in known if each in named)

    def one_of(self, part: Mapping[str, Any], key: str, path: Path, known: tuple[str, ...], default: str) -> str:
        value = part.get(key, default)
        if value in known:
            return str(value)
        hint = meant(self._hints.near(str(value), known), one_of(known))
        self.fault("FRM-116", hinted(cannot_be(key, value), hint), (*path, key))
        return default


def read_whole(
    path: FilePath, parse: Callable[[bytes, str], tuple[T | None, tuple[Problem, ...]]], fault: type[WorkbenchError]
) -> T:
    """Read a file that has to be without faults; `fault` names how many there are, and the first.

    Raises `fault` or FileNotRead.
    """
    found, problems = parse(read_file(path, limit=SIZE_LIMIT), str(path))
    if found is None or problems:
        first = problems[0]
        raise fault(where=path, count=len(problems), line=first.line or 1, first=first.message)
    return found
