"""What all parts of the Portfolio page work on: the portfolio that is open, as it was read and narrowed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.application.portfolio_benchmark import Against, against
from workbench.application.portfolio_views import EditionView, PortfolioView, Record, Wanted, look
from workbench.domain.programmes import Policy, read_policy
from workbench.kernel.errors import WorkbenchError
from workbench.ui.operations import Aside
from workbench.ui.shell import Shell

T = TypeVar("T")


class Desk(QObject):
    """Reads off the GUI thread; of several questions of one kind only the last one is answered."""

    shown = Signal()
    """The portfolio was read, or another edition of it is looked at."""
    narrowed = Signal()
    failed = Signal(object)
    """It could not be read: the error."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self.shell = shell
        self.view: PortfolioView | None = None
        self.wanted = Wanted()
        self.policy: Policy | None = None
        self.policy_fault: WorkbenchError | None = None
        """Why the policy that was looked at last can't be read."""
        self._place, self._edition = shell.settings.portfolio, ""
        self._aside = Aside(self)
        self._compared: dict[tuple[int, tuple[str, ...]], tuple[Against, ...]] = {}
        self._running: set[str] = set()
        self._next: dict[str, _Question] = {}

    @property
    def place(self) -> str:
        """Return where the portfolio lies, with what is only known in this session; empty for none."""
        return self._place

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being read."""
        return bool(self._running)

    @property
    def references(self) -> tuple[str, ...]:
        """Return the portfolios that it is set beside."""
        return tuple(filter(None, self.shell.settings.references.split("\n")))

    @property
    def edition(self) -> EditionView | None:
        """Return the edition that is looked at: the one chosen, else that of most packages."""
        editions = self.view.editions if self.view is not None else ()
        chosen = next((each for each in editions if each.id == self._edition), None)
        return chosen or max(editions, key=lambda each: len(each.lines), default=None)

    @property
    def lines(self) -> tuple[Record, ...]:
        """Return the packages that are left."""
        edition = self.edition
        return self.wanted.lines(self.view, edition) if self.view is not None and edition is not None else ()

    def open(self, place: str, kept: str, *, reads: bool = True) -> None:
        """Look at another portfolio; `kept` is what may be remembered of where it lies."""
        self._place, self._edition, self.wanted, self.view = place, "", Wanted(), None
        self.shell.keep(replace(self.shell.settings, portfolio=kept))
        if reads:
            self.read()

    def read(self) -> None:
        """Read the portfolio anew."""
        place, today = self._place, self.shell.home.clock.now().date()
        language = self.shell.settings.language
        if place:
            policy = self.shell.settings.policy
            self.ask("look", lambda: (look(place, today, language), _policy(policy)), self._read, self.failed.emit)

    def _read(self, found: tuple[PortfolioView, Policy | WorkbenchError | None]) -> None:
        self.view, policy = found
        self._compared.clear()
        self.policy = policy if isinstance(policy, Policy) else None
        self.policy_fault = policy if isinstance(policy, WorkbenchError) else None
        self.shown.emit()

    def choose_policy(self, path: Path) -> None:
        """Look at another policy. Raises PolicyHasProblems or FileNotRead."""
        self.policy, self.policy_fault = read_policy(path), None
        self.shell.keep(replace(self.shell.settings, policy=str(path)))
        self.shown.emit()

    def choose_edition(self, edition: str) -> None:
        """Look at the packages of another edition."""
        if self.view is not None and edition != getattr(self.edition, "id", ""):
            self._edition = edition
            self.shown.emit()

    def narrow(self, **wanted: Any) -> None:
        """Narrow what is shown further, or less."""
        before, self.wanted = self.wanted, replace(self.wanted, **wanted)
        if before != self.wanted or "members" in wanted:
            self.narrowed.emit()

    def compare(self, line: Record, done: Callable[[tuple[Against, ...]], None], kind: str) -> None:
        """Set a package beside its groups and the reference portfolios; what was worked out once is at hand."""
        key, place = (line.id, self.references), self.place

        def keep(found: tuple[Against, ...]) -> None:
            self._compared[key] = found
            done(found)

        if key in self._compared:
            self.ask(kind, lambda: self._compared[key], done)
        else:
            home = self.shell.home
            self.ask(kind, lambda: against(home, place, line, key[1]), keep)

    def ask(
        self, kind: str, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Any], None] | None = None
    ) -> None:
        """Do something that takes a while: one of a kind at a time, then the one that was asked for last."""
        question = _Question(work, done, failed or self.shell.notices.tell)
        if kind in self._running:
            self._next[kind] = question
        else:
            self._begin(kind, question)

    def _begin(self, kind: str, question: "_Question") -> None:
        self._running.add(kind)
        self._aside.run(
            question.work,
            lambda answer: self._end(kind, question.done, answer),
            lambda error: self._end(kind, question.failed, error),
        )

    def _end(self, kind: str, tell: Callable[[Any], None], answer: object) -> None:
        """Hand the answer on, unless it was overtaken by another question."""
        self._running.discard(kind)
        following = self._next.pop(kind, None)
        if following is None:
            tell(answer)
        else:
            self._begin(kind, following)


def _policy(path: str) -> Policy | WorkbenchError | None:
    try:
        return read_policy(Path(path)) if path else None
    except WorkbenchError as error:
        return error


@dataclass(frozen=True, slots=True)
class _Question:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Any], None]
