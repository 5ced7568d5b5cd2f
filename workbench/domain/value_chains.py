"""Value chains as data: their segments, and which clusters are at work where."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.forms.nodes import Path as Place
from workbench.forms.nodes import read_tree
from workbench.forms.parts import Reader, read_whole
from workbench.kernel import locations
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem
from workbench.kernel.speech import Sentence

_KEYS = {
    "value chain": ("id", "title", "segments", "covers"),
    "segment": ("id", "title", "sectors"),
    "cover": ("cluster", "segments"),
}
_REQUIRED = {
    "value chain": ("id", "title", "segments"), "segment": ("id", "title"), "cover": ("cluster", "segments"),
}  # fmt: skip


class ChainHasProblems(WorkbenchError):
    code = "PRT-016"
    message = "The value chain {where} has {count} faults; the first in line {line}: {first}"
    remedy = "Mend it; the help page about portfolios shows how a value chain is written."


@dataclass(frozen=True, slots=True)
class Segment:
    """One step of a value chain."""

    id: str
    title: str
    sectors: tuple[str, ...]
    """Fields whose clusters are at work in it."""


@dataclass(frozen=True, slots=True)
class ValueChain:
    """The steps of a value chain, and who is where."""

    id: str
    title: str
    segments: tuple[Segment, ...]
    covers: Mapping[str, tuple[str, ...]]
    """Segments by the cluster's id or exact name: said of one, it goes before its field."""

    def segments_of(self, cluster: str, name: str, sector: str) -> tuple[str, ...]:
        """Return the segments in which a cluster is at work."""
        said = self.covers.get(cluster, self.covers.get(name))
        if said is not None:
            return said
        wanted = sector.strip().casefold()
        return tuple(
            each.id for each in self.segments if wanted and wanted in (field.casefold() for field in each.sectors)
        )


def shipped_chains() -> tuple[str, ...]:
    """List the value chains that come with the program, by name."""
    return tuple(sorted(each.stem for each in (locations.resources() / "chains").glob("*.yaml")))


def read_chain(given: str) -> ValueChain:
    """Read a value chain: a file, or the name of a shipped one. Raises ChainHasProblems or FileNotRead."""
    path = locations.resources() / "chains" / f"{given}.yaml" if given in shipped_chains() else Path(given)
    return read_whole(path, parse_chain, ChainHasProblems)


def parse_chain(content: bytes, where: str) -> tuple[ValueChain | None, tuple[Problem, ...]]:
    """Read a value chain as far as it goes; None where the file is no YAML."""
    tree = read_tree(content, where)
    reader = Reader(tree, where, _KEYS, _REQUIRED)
    if tree.value is None or tree.problems:
        return None, tuple(reader.problems)
    part = reader.part("value chain", tree.value, ())
    segments = reader.parts(part.get("segments"), ("segments",), lambda value, at: _segment(reader, value, at))
    known = tuple(each.id for each in segments)
    if twice := next((each for each in known if known.count(each) > 1), None):
        reader.fault("PRT-103", Sentence("Two segments have the id “{id}”.", id=twice), ("segments",))
    covers = reader.parts(part.get("covers"), ("covers",), lambda value, at: _cover(reader, value, at, known))
    words = [reader.text(part, key, ()) for key in ("id", "title")]
    return ValueChain(words[0], words[1], segments, dict(covers)), tuple(reader.problems)


def _segment(reader: Reader, value: Any, at: Place) -> Segment:
    part = reader.part("segment", value, at)
    return Segment(reader.text(part, "id", at), reader.text(part, "title", at), reader.texts(part, "sectors", at))


def _cover(reader: Reader, value: Any, at: Place, known: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    part = reader.part("cover", value, at)
    return reader.text(part, "cluster", at), reader.some_of(part, "segments", at, known)
