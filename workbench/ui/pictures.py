"""Pictures of the pages, drawn without a screen: for the demonstration, the README, and whoever looks at a change."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDeadlineTimer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QApplication

from workbench.application.demonstrating import Moment, Scene
from workbench.application.home import Home
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.settings import Settings
from workbench.ui.opening import open_window
from workbench.ui.pages.assessment import AssessmentPage
from workbench.ui.pages.packages.page import PackagesPage
from workbench.ui.pages.prepare.page import PreparePage
from workbench.ui.pages.reconcile import ReconcilePage
from workbench.ui.pages.report import ReportPage
from workbench.ui.pages.sync import SyncPage
from workbench.ui.shell import Place
from workbench.ui.theme.style import start_theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.upkeep import start_upkeep
from workbench.ui.window import Window

SIZE = (1440, 900)
PATIENCE_MS = 20_000


def take_pictures(scene: Scene) -> list[Path]:
    """Take the pages that the scene has something for, in the light theme."""
    with screenless():
        album = Album(scene.home, scene.workspace, scene.folder)
        if scene.moment is Moment.VISIT:
            album.home()
            album.review(scene.assessment, scene.workbook)
            album.interview(scene.assessment, "1.1.1")
            album.scores(scene.assessment)
        elif scene.moment is Moment.AGREEING:
            album.sync()
            album.reconcile(scene.assessment)
        else:
            assert scene.package is not None
            album.report(scene.assessment)
            album.package(scene.package)
        album.close()
    return album.taken


class Album:
    """Takes pictures of one workspace's pages and keeps them in a folder."""

    def __init__(self, home: Home, workspace: Path, folder: Path, size: tuple[int, int] = SIZE) -> None:
        self.taken: list[Path] = []
        self._folder = folder
        self.window = open_window(home, Settings(), workspace)
        self.window.resize(*size)
        self.window.show()

    def home(self) -> None:
        """Take Home."""
        self.window.go(Place("home"))
        self._take("home")

    def review(self, assessment: str, workbook: Path) -> None:
        """Take the review of a workbook that is not yet taken over."""
        stage = self._stage(assessment, "prepare")
        assert isinstance(stage, PreparePage)
        stage.read(workbook)
        wait_until(lambda: stage.pane.review is not None)
        stage.pane.seek(1)
        self._take("prepare")

    def interview(self, assessment: str, indicator: str, field: str = "") -> None:
        """Take an indicator's questions."""
        self._stage(assessment, "interview", indicator, field)
        self._take("interview")

    def scores(self, assessment: str) -> None:
        """Take the levels of all indicators."""
        self._stage(assessment, "scores")
        self._take("scores")

    def sync(self) -> None:
        """Take what colleagues differ on."""
        self.window.go(Place("sync"))
        page = self.window.page
        assert isinstance(page, SyncPage)
        wait_until(lambda: page.shared is not None)
        self._take("sync")

    def reconcile(self, assessment: str) -> None:
        """Take the lanes side by side."""
        stage = self._stage(assessment, "reconcile")
        assert isinstance(stage, ReconcilePage)
        wait_until(lambda: stage.found is not None and not stage.is_reading)
        self._take("reconcile")

    def report(self, assessment: str) -> None:
        """Take the pages of the report."""
        stage = self._stage(assessment, "report")
        assert isinstance(stage, ReportPage)
        wait_until(lambda: stage.pages.is_drawn)
        self._take("report")

    def package(self, package: Path) -> None:
        """Take what checking a package found."""
        self.window.go(Place("packages", file=str(package)))
        page = self.window.page
        assert isinstance(page, PackagesPage)
        wait_until(lambda: bool(page.answer.text()))
        self._take("package")

    def close(self) -> None:
        """Close the window and the workspace."""
        self.window.close()
        self.window.shell.operations.close()
        self.window.deleteLater()

    def _stage(self, assessment: str, stage: str, indicator: str = "", field: str = "") -> object:
        self.window.go(Place("assessment", assessment, stage, indicator, field))
        page = self.window.page
        assert isinstance(page, AssessmentPage)
        wait_until(lambda: page.view is not None and page.view.assessment.id == assessment and page.stage is not None)
        return page.stage

    def _take(self, name: str) -> None:
        rest(120)
        file = self._folder / f"{name}.png"
        make_folder(self._folder)
        durable_write(file, grab(self.window))
        self.taken.append(file)


def grab(window: Window) -> bytes:
    """Return a picture of a window as PNG."""
    buffer = QBuffer(held := QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(window.grab().toImage())
    return bytes(held.data())


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not holds():
        if deadline.hasExpired():
            raise TimeoutError("The page did not show in time.")
        rest(10)


def rest(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def screenless(mode: Mode = Mode.LIGHT, percent: int = 100) -> Iterator[QApplication]:
    """Have an application without a screen; `QT_QPA_PLATFORM` is to be `offscreen` before Qt is imported."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["workbench"])
    start_upkeep(application)
    start_theme(mode, percent)
    yield application
