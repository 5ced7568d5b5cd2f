"""What an import would do, as values: what is taken, what is asked, what is left, and how many cells that are."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.domain.values import Value
from workbench.exchange.excel.mapping import Mapping as LayoutMapping


@dataclass(frozen=True, slots=True)
class Imported:
    """A cell that can be written."""

    question: str
    value: Value
    cell: str
    confidence: float
    why: str
    text: str = ""
    """What stands in the cell."""
    label: str = ""
    """What names it in the file."""
    rationale: str = ""
    """Of a level: the words beside it."""
    ways: tuple[Value, ...] = ()
    """Every value that the cell can mean for the question, where a person chose among them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A cell on which a person has to decide."""

    cell: str
    text: str
    choices: tuple[str, ...]
    candidates: tuple[tuple[str, Value], ...] = ()
    """Each question and value that it may mean, the likeliest first."""
    question: str = ""
    """The likeliest question, be its value readable or not."""
    label: str = ""
    confidence: float = 0.0
    why: str = ""
    ways: tuple[Value, ...] = ()
    """Every value that it can mean for that question, also what the question can't hold."""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A cell that answers nothing."""

    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class OtherPeriod:
    """A figure of a year that is not the chosen one."""

    question: str
    value: Value
    cell: str
    period: str
    text: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many filled cells there are, each in exactly one place."""

    filled: int
    imported: int
    labels: int
    asked: int
    other_periods: int
    other_clusters: int
    unmatched: int


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do."""

    file_sha256: str
    period: str
    imported: tuple[Imported, ...]
    asked: tuple[Asked, ...]
    unmatched: tuple[Unmatched, ...]
    other_periods: tuple[OtherPeriod, ...]
    warnings: tuple[str, ...]
    cells: Counts
    mapping: LayoutMapping
    grid: Mapping[str, Mapping[tuple[int, int], str]] = field(default_factory=dict, repr=False)
    """Every filled cell's text by sheet, row and column, to be shown around a cell."""
    labels: frozenset[str] = frozenset()
    """Addresses of the cells that only name, explain or head others."""
    mapping_used: str = ""
    """Name of the mapping by which it was read; empty without one."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to take from a workbook."""

    cluster: str
    period: str
    """Of the assessment that it is taken over for."""
    currency: str
    take_period: str | None = None
    row: str | None = None
    mapping: LayoutMapping | None = None
