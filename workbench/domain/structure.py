"""How clusters belong together: programmes at their levels, clusters that merged, hubs with their spokes; as data."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from workbench.domain.programmes import read_day
from workbench.forms.nodes import Path as Place
from workbench.forms.nodes import read_tree
from workbench.forms.parts import Reader, read_whole
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem
from workbench.kernel.speech import Sentence

LEVELS = ("european", "national", "regional", "local")
"""Of programmes, from the widest to the narrowest."""
_KEYS = {
    "structure": ("id", "title", "programmes", "merged", "hubs"),
    "programme": ("id", "title", "level", "clusters"),
    "merge": ("into", "on", "from"),
    "hub": ("hub", "spokes"),
}
_REQUIRED = {
    "structure": ("id", "title"), "programme": ("id", "title", "clusters"), "merge": ("into", "on", "from"),
    "hub": ("hub", "spokes"),
}  # fmt: skip


class StructureHasProblems(WorkbenchError):
    code = "PRT-019"
    message = "The structure {where} has {count} faults; the first in line {line}: {first}"
    remedy = "Mend it; the help page about portfolios shows how a structure is written."


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme and its clusters; a cluster may be in several."""

    id: str
    title: str
    level: str
    clusters: tuple[str, ...]
    """By id or exact name, here as below."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Clusters that became one."""

    into: str
    on: date
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HubOfSpokes:
    """A hub and the clusters that work under it."""

    hub: str
    spokes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """How clusters belong together."""

    id: str
    title: str
    programmes: tuple[Programme, ...]
    merges: tuple[Merge, ...]
    hubs: tuple[HubOfSpokes, ...]

    def names(self) -> tuple[str, ...]:
        """Return every cluster that is named."""
        told = [name for each in self.programmes for name in each.clusters]
        told += [name for each in self.merges for name in (each.into, *each.sources)]
        told += [name for each in self.hubs for name in (each.hub, *each.spokes)]
        return tuple(dict.fromkeys(told))

    def predecessors(self, names: Iterable[str]) -> tuple[tuple[str, Merge], ...]:
        """Return all clusters from which one came, those before them too, each with the merge that ended it."""
        found: list[tuple[str, Merge]] = []
        wanted = set(names)
        for merge in sorted(self.merges, key=lambda each: each.on, reverse=True):
            if merge.into in wanted:
                found += [(source, merge) for source in merge.sources]
                wanted |= set(merge.sources)
        return tuple(found)


def read_structure(path: Path) -> Structure:
    """Read a structure. Raises StructureHasProblems, which names the first fault, or FileNotRead."""
    return read_whole(path, parse_structure, StructureHasProblems)


def parse_structure(content: bytes, where: str) -> tuple[Structure | None, tuple[Problem, ...]]:
    """Read a structure as far as it goes; None where the file is no YAML."""
    tree = read_tree(content, where)
    reader = Reader(tree, where, _KEYS, _REQUIRED)
    if tree.value is None or tree.problems:
        return None, tuple(reader.problems)
    part = reader.part("structure", tree.value, ())
    programmes = reader.parts(part.get("programmes"), ("programmes",), lambda v, at: _programme(reader, v, at))
    merges = reader.parts(part.get("merged"), ("merged",), lambda v, at: _merge(reader, v, at))
    hubs = reader.parts(part.get("hubs"), ("hubs",), lambda v, at: _hub(reader, v, at))
    for name in _going_round(merges):
        message = Sentence("“{name}” would come from itself: merges lead forward in time.", name=name)
        reader.fault("PRT-104", message, ("merged",))
    words = [reader.text(part, key, ()) for key in ("id", "title")]
    return Structure(words[0], words[1], programmes, merges, hubs), tuple(reader.problems)


def _programme(reader: Reader, value: Any, at: Place) -> Programme:
    part = reader.part("programme", value, at)
    level = reader.one_of(part, "level", at, LEVELS, LEVELS[1])
    return Programme(
        reader.text(part, "id", at), reader.text(part, "title", at), level, reader.texts(part, "clusters", at)
    )


def _merge(reader: Reader, value: Any, at: Place) -> Merge:
    part = reader.part("merge", value, at)
    on = read_day(reader, part, "on", at)
    return Merge(reader.text(part, "into", at), on, reader.texts(part, "from", at))


def _hub(reader: Reader, value: Any, at: Place) -> HubOfSpokes:
    part = reader.part("hub", value, at)
    return HubOfSpokes(reader.text(part, "hub", at), reader.texts(part, "spokes", at))


def _going_round(merges: Iterable[Merge]) -> Iterator[str]:
    """Yield clusters that come from something which had not ended, or not begun, by then."""
    ended: dict[str, date] = {}
    made: Mapping[str, date] = {each.into: each.on for each in merges}
    for merge in merges:
        for source in merge.sources:
            begun = made.get(source)
            if source == merge.into or (begun is not None and begun >= merge.on) or source in ended:
                yield source
            ended[source] = merge.on
