"""The one road to the person: what happened, what is safe, what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.kernel.errors import WorkbenchError

OURS = "CMD-999"
"""Code of a fault of ours."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that the person is told."""

    text: str
    tone: str
    """`danger`, `warn`, `info` or `ok`."""
    code: str = ""
    action: str = ""
    """Id of what can be done about it at once."""


class Notices(QObject):
    """Tells the person; the window shows it in its banner, tests read `said`."""

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.said: list[Notice] = []

    def tell(self, error: BaseException) -> None:
        """Say what went wrong; a fault of ours is said as such and its report is kept."""
        if not isinstance(error, WorkbenchError):
            error = fault_of_ours(error)
        action = "fault-report" if error.code == OURS else ""
        self._say(Notice(f"{error.sentence} {error.window_advice}", "danger", error.code, action))

    def say(self, text: str, tone: str = "ok", action: str = "") -> None:
        """Say that something is done, or worth knowing, and what can be done about it."""
        self._say(Notice(text, tone, action=action))

    def _say(self, notice: Notice) -> None:
        self.said.append(notice)
        self.told.emit(notice)


def fault_of_ours(error: BaseException) -> WorkbenchError:
    """Keep a report without any content of answers, and say where it lies."""
    from workbench.application.faults import unexpected

    return unexpected(error)
