"""Smart specialisation as data: what each region's strategy names, and which clusters are at work there."""

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
    "strategy": ("id", "title", "regions", "covers"),
    "region": ("region", "domains"),
    "domain": ("id", "title", "sectors"),
    "cover": ("cluster", "domains"),
}
_REQUIRED = {
    "strategy": ("id", "title", "regions"), "region": ("region", "domains"), "domain": ("id", "title"),
    "cover": ("cluster", "domains"),
}  # fmt: skip


class StrategyHasProblems(WorkbenchError):
    code = "PRT-022"
    message = "The strategy {where} has {count} faults; the first in line {line}: {first}"
    remedy = "Mend it; the help page about portfolios shows how a strategy is written."


@dataclass(frozen=True, slots=True)
class SmartDomain:
    """What one region wants to be strong in."""

    region: str
    """NUTS code."""
    id: str
    title: str
    sectors: tuple[str, ...]
    """Fields whose clusters are at work in it, where they lie in the region."""

    @property
    def key(self) -> str:
        """Return what names it among all regions: `NO07/ocean`."""
        return f"{self.region}/{self.id}"


@dataclass(frozen=True, slots=True)
class Strategy:
    """The domains of some regions."""

    id: str
    title: str
    domains: tuple[SmartDomain, ...]
    covers: Mapping[str, tuple[str, ...]]
    """Keys of domains by the cluster's id or exact name: said of one, it goes before field and answer."""

    def domains_of(self, cluster: str, name: str, region: str, sector: str, answer: str) -> tuple[SmartDomain, ...]:
        """Return where a cluster is at work; `answer` is the domain that its package names in its own words."""
        said = self.covers.get(cluster, self.covers.get(name))
        if said is not None:
            return tuple(each for each in self.domains if each.key in said)
        here = [each for each in self.domains if region.startswith(each.region)]
        wanted = {sector.strip().casefold(), answer.strip().casefold()} - {""}
        return tuple(each for each in here if wanted & {each.title.casefold(), *(s.casefold() for s in each.sectors)})


def shipped_strategies() -> tuple[str, ...]:
    """List the strategies that come with the program, by name: invented ones, to be copied."""
    return tuple(sorted(each.stem for each in (locations.resources() / "s3").glob("*.yaml")))


def read_strategy(given: str) -> Strategy:
    """Read a strategy: a file, or the name of a shipped one. Raises StrategyHasProblems or FileNotRead."""
    path = locations.resources() / "s3" / f"{given}.yaml" if given in shipped_strategies() else Path(given)
    return read_whole(path, parse_strategy, StrategyHasProblems)


def parse_strategy(content: bytes, where: str) -> tuple[Strategy | None, tuple[Problem, ...]]:
    """Read a strategy as far as it goes; None where the file is no YAML."""
    tree = read_tree(content, where)
    reader = Reader(tree, where, _KEYS, _REQUIRED)
    if tree.value is None or tree.problems:
        return None, tuple(reader.problems)
    part = reader.part("strategy", tree.value, ())
    regions = reader.parts(part.get("regions"), ("regions",), lambda value, at: _region(reader, value, at))
    domains = tuple(each for region in regions for each in region)
    known = tuple(each.key for each in domains)
    if twice := next((each for each in known if known.count(each) > 1), None):
        reader.fault("PRT-105", Sentence("Two domains are called “{id}”.", id=twice), ("regions",))
    covers = reader.parts(part.get("covers"), ("covers",), lambda value, at: _cover(reader, value, at, known))
    words = [reader.text(part, key, ()) for key in ("id", "title")]
    return Strategy(words[0], words[1], domains, dict(covers)), tuple(reader.problems)


def _region(reader: Reader, value: Any, at: Place) -> tuple[SmartDomain, ...]:
    part = reader.part("region", value, at)
    region = reader.text(part, "region", at)
    return reader.parts(part.get("domains"), (*at, "domains"), lambda each, place: _domain(reader, each, place, region))


def _domain(reader: Reader, value: Any, at: Place, region: str) -> SmartDomain:
    part = reader.part("domain", value, at)
    words = [reader.text(part, key, at) for key in ("id", "title")]
    return SmartDomain(region, words[0], words[1], reader.texts(part, "sectors", at))


def _cover(reader: Reader, value: Any, at: Place, known: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    part = reader.part("cover", value, at)
    return reader.text(part, "cluster", at), reader.some_of(part, "domains", at, known)
