"""A part of the Portfolio page: what its tab leads to."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_views import Record
from workbench.domain.tables import Table
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable


@dataclass(frozen=True, slots=True)
class Behind:
    """A figure whose packages are wanted."""

    what: str
    lines: tuple[Record, ...] = ()
    """Those that count in it; none asks for all that are kept of the cluster of `line`."""
    indicator: str = ""
    line: Record | None = None


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
        table = self.traced()
        if table is None:
            return {}
        return {"packages-behind": lambda: table.opened.emit(table.record) if table.record is not None else None}

    def traced(self) -> FiguresTable | None:
        """Return the table whose chosen row leads to the packages behind it."""
        return None

    def sheet(self) -> Table | None:
        """Return what is shown, as a table for a file; None where there is nothing."""
        return None

    def fit(self, width: int, height: int) -> None:
        """Show what there is room for, measured at the usual text size."""
