"""The account of a batch: every filled cell of every file in exactly one place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from workbench.domain.values import Value
from workbench.exchange.excel.cells import Cell, Workbook
from workbench.kernel.speech import tr

if TYPE_CHECKING:
    from workbench.application.batch_parts import Part


class Kind(StrEnum):
    """What becomes of a cell, the strongest first: a cell may be of no use to one cluster and answer for another."""

    IMPORTED = "imported"
    ASKED = "asked"
    OTHER_PERIOD = "other_periods"
    """A figure of a year that is not taken."""
    UNMATCHED = "unmatched"
    OTHER_CLUSTER = "other_clusters"
    LABEL = "labels"


_ORDER = tuple(Kind)
Counts = Mapping[str, int]
"""How many filled cells there are, and how many of each kind; the kinds add up to `filled`."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one cell."""

    cell: str
    text: str
    kind: Kind
    period: str = ""
    question: str = ""
    value: Value | None = None
    confidence: float | None = None
    why: str = ""
    label: str = ""
    differs: bool = False
    """Another value stands already."""
    cluster: str = ""
    rationale: str = ""
    """Of a level: the words beside it."""

    @property
    def is_figure(self) -> bool:
        """Tell whether a value was read in it."""
        return self.kind in (Kind.IMPORTED, Kind.ASKED)


@dataclass(frozen=True)
class FileAccount:
    """Every filled cell of one file with what becomes of it."""

    workbook: Workbook | None
    parts: "Sequence[Part]"

    @cached_property
    def fates(self) -> tuple[Fate, ...]:
        """Return the cells in the order of sheets and rows."""
        return tuple(self._fates())

    @cached_property
    def counts(self) -> Counts:
        """Count the cells by kind."""
        counted = dict.fromkeys(("filled", *(kind.value for kind in Kind)), 0)
        for fate in self.fates:
            counted["filled"] += 1
            counted[fate.kind.value] += 1
        return counted

    def _fates(self) -> Iterator[Fate]:
        best: dict[str, Fate] = {}
        for part in self.parts:
            for address, fate in part.fates.items():
                if address not in best or _ORDER.index(fate.kind) < _ORDER.index(best[address].kind):
                    best[address] = fate if fate.kind is Kind.UNMATCHED else _of(part, fate)
        labels = {address for part in self.parts for address in part.plan.labels}
        for cell in self.workbook.cells if self.workbook else ():
            yield best.get(cell.address) or self._rest(cell, is_label=cell.address in labels)

    def _rest(self, cell: Cell, *, is_label: bool) -> Fate:
        """Return what becomes of a cell that no plan names."""
        if is_label or not self.parts:
            return Fate(cell.address, cell.text, Kind.LABEL if is_label else Kind.UNMATCHED)
        if len(self.parts) > 1:
            return Fate(cell.address, cell.text, Kind.OTHER_CLUSTER, why=tr("Of a cluster that is not taken."))
        return Fate(cell.address, cell.text, Kind.OTHER_PERIOD, why=tr("Of a year that is not taken."))


def _of(part: "Part", fate: Fate) -> Fate:
    return replace(fate, cluster=part.owner.name)


def total(counts: Iterable[Counts]) -> Counts:
    """Add up counts."""
    summed = dict.fromkeys(("filled", *(kind.value for kind in Kind)), 0)
    for each in counts:
        for name, count in each.items():
            summed[name] += count
    return summed
