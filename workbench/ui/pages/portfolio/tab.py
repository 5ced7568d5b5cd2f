"""A part of the Portfolio page: what its tab leads to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_views import Listed
from workbench.ui.pages.portfolio.desk import Desk


@dataclass(frozen=True, slots=True)
class Behind:
    """A figure whose packages are wanted."""

    what: str
    lines: tuple[Listed, ...] = ()
    """Those that count in it; none asks for all that are kept of the cluster of `line`."""
    indicator: str = ""
    line: Listed | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a part shows, as rows for a file."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What a head means where it does not say so itself."""
    heat: Mapping[int, int] = field(default_factory=dict)
    """Places of columns that are tinted, with their highest level."""


class Tab(QWidget):
    """One part; it is built when it is first wanted, and shown anew whenever the desk has something new."""

    word = ""
    """On its tab."""
    is_narrowed = False
    """Whether what the portfolio is narrowed to holds here."""
    hints: tuple[str, ...] = ()
    behind_wanted = Signal(object)
    """The packages behind a figure: a Behind."""
    award_wanted = Signal(object)
    """A label is to be written down: the id of its cluster, or None."""
    take_back_wanted = Signal(object)
    """A label was written down wrongly: its LabelLine."""
    part_wanted = Signal(str, str, str)
    """The name of another part, and the cluster and the indicator that are to be chosen there."""
    act_wanted = Signal(str)
    """The id of an action."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def show_all(self) -> None:
        """Show what lies on the desk."""

    def choose_cluster(self, cluster: str, indicator: str) -> None:
        """Choose a cluster, and an indicator where there are some."""

    def first(self) -> QWidget:
        """Return what takes the focus."""
        return self

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves."""
        return (self.first(),)

    def offers(self) -> dict[str, Callable[[], None]]:
        """Return what actions do here."""
        return {}

    def sheet(self) -> Sheet | None:
        """Return what is shown as rows; None where there is nothing."""
        return None

    def fit(self, width: int, height: int) -> None:
        """Show what there is room for, measured at the usual text size."""
