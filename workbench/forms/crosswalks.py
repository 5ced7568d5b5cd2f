"""Crosswalks: what became of an edition's questions and levels in another one, each with its reason."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from workbench.forms.edition import Form
from workbench.forms.hints import hinted, meant
from workbench.forms.library import LIMIT
from workbench.forms.nodes import Path as Place
from workbench.forms.nodes import Tree, problem, read_tree
from workbench.forms.parts import cannot_be, kind_word, knows, lacks, no_list, no_map, no_text, one_of
from workbench.kernel import locations
from workbench.kernel.files import read_file
from workbench.kernel.problems import Problem
from workbench.kernel.speech import Sentence

RENAMED, REWORDED, SPLIT, MERGED, RESCALED, DROPPED = "renamed", "reworded", "split", "merged", "rescaled", "dropped"
HOWS = (RENAMED, REWORDED, SPLIT, MERGED, RESCALED, DROPPED)
COMPUTED = (MERGED, RESCALED)
"""What a rule computes a value for."""
_TOP, _TOP_NEEDED = ("from", "version", "questions", "indicators"), ("from",)
_KINDS = {"questions": "question", "indicators": "indicator"}


@dataclass(frozen=True, slots=True)
class Crossing:
    """What became of one question or indicator, or of several."""

    how: str
    """One of HOWS."""
    before: tuple[str, ...]
    """Questions, single fields, or indicators of the earlier edition."""
    now: tuple[str, ...]
    why: str
    """In the language in which it was written first."""
    rule: str = ""
    """CEL over the earlier edition's names: what the new figure is."""
    levels: tuple[int, ...] = ()
    """The new level for each earlier one, from 0."""
    whys: tuple[tuple[str, str], ...] = ()
    """The reason by language, the first first; none where it is written in the edition's language alone."""


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """The way from one edition to another."""

    edition: str
    """Id of the earlier edition."""
    version: str
    """Its version; empty for any."""
    questions: tuple[Crossing, ...]
    indicators: tuple[Crossing, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """The fields of the earlier edition from which one place of the later edition has its answer."""

    to: str
    """A field; a question where a person adds the rows."""
    sources: tuple[str, ...]
    """Fields; questions where a person added the rows."""
    crossing: Crossing


def find_crosswalk(old: Form, new: Form) -> Crosswalk | None:
    """Return the crosswalk that the shipped edition has from another one, or from a version of its own.

    One with faults is none: then only what is unchanged is carried over, and nothing wrongly.
    """
    path = locations.editions() / new.id / f"crosswalk-{old.id}.yaml"
    if old.hash == new.hash or not path.is_file():
        return None
    crosswalk, problems = _read(path, path.stat().st_mtime_ns)
    if crosswalk is None or problems or crosswalk.edition != old.id:
        return None
    return crosswalk if crosswalk.version in ("", old.version) else None


@lru_cache(maxsize=16)
def _read(path: Path, changed_ns: int) -> tuple[Crosswalk | None, tuple[Problem, ...]]:
    crosswalk, problems, _ = read_crosswalk(read_file(path, limit=LIMIT), str(path))
    return crosswalk, problems


def told_in(crosswalk: Crosswalk, language: str, source: str) -> Crosswalk:
    """Return a crosswalk with its reasons in a language; one that is not translated is followed by its own: `… [en]`.

    `source` is the language of an edition, in which a reason is that names none.
    """

    def told(crossing: Crossing) -> Crossing:
        known = dict(crossing.whys)
        written_in = next(iter(known), source)
        is_there = language in ("", written_in)
        why = crossing.why if is_there else known.get(language) or f"{crossing.why} [{written_in}]"
        return replace(crossing, why=why, whys=())

    return replace(
        crosswalk, questions=tuple(map(told, crosswalk.questions)), indicators=tuple(map(told, crosswalk.indicators))
    )


def read_crosswalk(content: bytes, where: str) -> tuple[Crosswalk | None, tuple[Problem, ...], Tree]:
    """Read a crosswalk as far as it goes; None where the file is no YAML."""
    tree = read_tree(content, where)
    if tree.value is None or tree.problems:
        return None, tuple(tree.problems), tree
    reader = _Reader(tree, where)
    top = reader.map("crosswalk", tree.value, (), _TOP, _TOP_NEEDED)
    crosswalk = Crosswalk(
        reader.text(top, "from", ()),
        reader.text(top, "version", ()),
        tuple(reader.crossings(top, "questions")),
        tuple(reader.crossings(top, "indicators")),
    )
    return crosswalk, tuple(reader.problems), tree


class _Reader:
    """Walks a crosswalk strictly, collecting problems."""

    def __init__(self, tree: Tree, where: str) -> None:
        self._tree, self._where = tree, where
        self.problems: list[Problem] = []

    def fault(self, code: str, message: str, path: Place) -> None:
        while path and path not in self._tree.places:
            path = path[:-1]
        self.problems.append(problem(code, message, self._where, self._tree.places.get(path)))

    def map(
        self, kind: str, value: Any, path: Place, known: tuple[str, ...], needed: tuple[str, ...]
    ) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            self.fault("FRM-311", no_map(kind, known), path)
            return {}
        for key in (each for each in value if each not in known):
            hint = meant(_near(key, known), knows(known))
            message = Sentence("A {kind} has no key “{key}” here.", kind=kind_word(kind), key=key)
            self.fault("FRM-312", hinted(message, hint), (*path, key))
        for key in needed:
            if value.get(key) in (None, "", [], {}):
                self.fault("FRM-313", lacks(kind, key), path)
        return value

    def crossings(self, top: Mapping[str, Any], key: str) -> Iterator[Crossing]:
        value = top.get(key) or []
        if not isinstance(value, list):
            self.fault("FRM-311", no_list(), (key,))
            return
        for place, each in enumerate(value):
            yield self._crossing(_KINDS[key], each, (key, place))

    def _crossing(self, kind: str, value: Any, path: Place) -> Crossing:
        how = value.get("how", "") if isinstance(value, Mapping) else ""
        if isinstance(value, Mapping) and how and how not in HOWS:
            hint = meant(_near(str(how), HOWS), one_of(HOWS))
            self.fault("FRM-314", hinted(cannot_be("how", how), hint), (*path, "how"))
            known: tuple[str, ...] = ("from", "to", "how", "rule", "levels", "why")
            part = self.map(kind, value, path, known, ("from", "why"))
        else:
            known = _keys(kind, how)
            part = self.map(_kind_of(how, kind), value, path, known, _needed(known, how))
        before = self.names(part, "from", path)
        now = self.names(part, "to", path) or (before if how == REWORDED else ())
        why, whys = self._reason(part, path)
        return Crossing(str(how), before, now, why, self.text(part, "rule", path), self._levels(part, path), whys)

    def _reason(self, part: Mapping[str, Any], path: Place) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Read a reason, and by language where it is given in several: the first is what others are translated from."""
        value = part.get("why", "")
        if not isinstance(value, Mapping):
            return self.text(part, "why", path), ()
        whys = tuple((language, self.text(value, language, (*path, "why"))) for language in value)
        if whys and not whys[0][1]:
            self.fault("FRM-313", Sentence("This reason has no first text. Add it."), (*path, "why"))
        return whys[0][1] if whys else "", whys

    def text(self, part: Mapping[str, Any], key: str, path: Place) -> str:
        value = part.get(key, "")
        if isinstance(value, str):
            return " ".join(value.split())
        self.fault("FRM-311", no_text(key), (*path, key))
        return ""

    def names(self, part: Mapping[str, Any], key: str, path: Place) -> tuple[str, ...]:
        value = part.get(key, "")
        items = value if isinstance(value, list) else [value]
        if not all(isinstance(each, str) for each in items):
            self.fault("FRM-311", Sentence("{key} is one id or a list of ids.", key=key), (*path, key))
        return tuple(each.strip() for each in items if isinstance(each, str) and each.strip())

    def _levels(self, part: Mapping[str, Any], path: Place) -> tuple[int, ...]:
        value = part.get("levels") or []
        if isinstance(value, list) and all(isinstance(each, str) and each.isdecimal() for each in value):
            return tuple(map(int, value))
        message = Sentence("levels is a list with the new level for each earlier one, e.g. [0, 1, 1, 2, 2, 3].")
        self.fault("FRM-311", message, (*path, "levels"))
        return ()


def _near(word: str, known: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(word, known, 1)), "")


def _kind_of(how: str, kind: str) -> str:
    return Sentence("{how} {kind}", how=how, kind=kind_word(kind)) if how else kind


def _keys(kind: str, how: str) -> tuple[str, ...]:
    extra = {"question": "rule", "indicator": "levels"}[kind]
    computes = how in COMPUTED if kind == "question" else how == RESCALED
    if how == DROPPED:
        return ("from", "how", "why")
    return ("from", "to", "how", extra, "why") if computes else ("from", "to", "how", "why")


def _needed(known: tuple[str, ...], how: str) -> tuple[str, ...]:
    return tuple(each for each in known if not (how == REWORDED and each == "to"))


def routes_of(crosswalk: Crosswalk, old: Form, new: Form) -> Iterator[Route]:
    """Yield the ways that a crosswalk names, for single fields: cells go along by their row and column."""
    for crossing in crosswalk.questions:
        if crossing.how in COMPUTED:
            sources = tuple(place for name in crossing.before for place in places_of(old, name))
            yield from (Route(name, sources, crossing) for name in crossing.now if name in new.fields)
        elif crossing.how in (RENAMED, REWORDED, SPLIT):
            for name in crossing.now:
                yield from _paired(crossing, name, old, new)


def _paired(crossing: Crossing, to: str, old: Form, new: Form) -> Iterator[Route]:
    for name in crossing.before:
        places = places_of(old, name)
        for place in places_of(new, to):
            if places == (name,):
                if _is_free(old, name) == _is_free(new, to):
                    yield Route(place, places, crossing)
            elif (source := name + place.removeprefix(to)) in places:
                yield Route(place, (source,), crossing)


def places_of(form: Form, name: str) -> tuple[str, ...]:
    """Return the fields that an id names: itself, a table's cells, or the question where a person adds the rows."""
    if name in form.fields or _is_free(form, name):
        return (name,)
    return tuple(field for field in form.fields if name in form.questions and field.startswith(f"{name}."))


def _is_free(form: Form, name: str) -> bool:
    return name in form.questions and form.questions[name].has_free_rows
