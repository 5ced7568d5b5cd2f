"""What every page looks like at four sizes, beside pictures that a person has looked at.

Fonts are bundled and the clock is fixed, so that a picture changes only with the window. After a change that is meant,
`WORKBENCH_GOLDEN=write python -m pytest tests/ui/test_golden.py` writes them anew: look at each before it is committed.
A failure names two pictures: the page as it is now, and the same with all that differs in red. Another version of Qt
draws letters a little otherwise: there is nothing to compare with then.
"""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from exhibition import Exhibition
from pictures import difference, small, unlike
from PySide6.QtCore import QRect, Qt, qVersion
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from scenario import NOON
from stage import Stage, look_into

from workbench.application.home import Home
from workbench.ui.dialogs.welcome import Welcome
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.widgets.fingerprint import Fingerprint
from workbench.ui.widgets.text import ElidedText

GOLDEN, QT = Path(__file__).parent / "golden", "6.12.0"
LOOKS = {
    "light": (Mode.LIGHT, 100, (1440, 900)), "smaller": (Mode.LIGHT, 100, (1280, 720)), "dark": (Mode.DARK, 100, (1440, 900)),
    "double": (Mode.LIGHT, 200, (1440, 900)),
}  # fmt: skip
INTERVIEW_TOO = {"contrast": (Mode.CONTRAST, 100, (1920, 1080)), "small": (Mode.LIGHT, 100, (720, 450))}
PLACES = (
    "home", "prepare", "interview", "scores", "reconcile", "feedback", "report", "packages", "browse", "sync",
    "portfolio", "settings", "identity", "batch", "editions", "review",
)  # fmt: skip
MOST = 0.001
"""Share of pixels that may differ visibly."""
PRINT = re.compile(r"(?:[0-9a-f]{4}[ \u00a0]?){8,}")
SPOKEN = " ".join(("7f3a", "19c4") * 8)
"""What is shown for the fingerprint of a key, which is made anew in each run."""
pytestmark = pytest.mark.skipif(qVersion() != QT, reason=f"the pictures are Qt {QT}'s")


def taken(widget: QWidget, folder: Path) -> QImage:
    """Take a picture in which the folder of the test, and keys, have a name that does not change."""
    for each in (*widget.findChildren(QLabel), *widget.findChildren(QLineEdit)):
        words = each.whole() if isinstance(each, ElidedText) else each.text()
        said = PRINT.sub(SPOKEN, words).replace(str(folder), "/home/ann")
        if each.isVisible() and words != said:
            each.setText(said)
    for each in widget.findChildren(Fingerprint):
        each.show_fingerprint(SPOKEN)
    QApplication.processEvents()
    return small(widget.grab().toImage())


def compare(name: str, shown: QImage, folder: Path) -> str:
    """Say how a picture differs from the golden one, or write it where that is asked for."""
    known = GOLDEN / f"{name}.png"
    if os.environ.get("WORKBENCH_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        shown.save(str(known), quality=0)
        return ""
    golden = QImage(str(known))
    share = unlike(golden, shown)
    if share <= MOST:
        return ""
    now, red = folder / f"{name}.png", folder / f"{name}-difference.png"
    shown.save(str(now))
    difference(golden, shown).save(str(red))
    return f"{share:.2%} of {known.name} differ: {now}, {red}"


def all_looks(name: str, show: Callable[[tuple[int, int]], QWidget], folder: Path) -> list[str]:
    found = []
    for look, (mode, percent, size) in LOOKS.items():
        theme.use(mode, percent)
        found.append(compare(f"{name}-{look}", taken(show(size), folder), folder))
    return [each for each in found if each]


@pytest.fixture(autouse=True)
def still() -> None:
    """No caret blinks."""
    QApplication.setCursorFlashTime(0)


def show(stage: Stage, page: str, exhibition: Exhibition) -> None:
    """Show a page with something on it."""
    stage.id = (
        exhibition.locked if page == "reconcile" else exhibition.final if page == "report" else exhibition.visited
    )
    if page == "packages":
        stage.show(page).window.page.check(exhibition.opened(stage.path.parent).packages)  # type: ignore[union-attr]
        stage.until(lambda: stage.window.page.told is not None)  # type: ignore[union-attr]
        return
    stage.show(page, indicator="2.3" if page == "reconcile" else "2.2.1")
    if page == "report":
        stage.until(lambda: stage.page.stage.pages.is_drawn)  # type: ignore[union-attr]
    if page == "portfolio":
        stage.until(lambda: not stage.window.page.desk.is_busy)  # type: ignore[union-attr]
    if page == "reconcile":
        stage.until(lambda: getattr(stage.page.stage, "found", None) is not None)
        stage.until(lambda: not stage.page.stage.is_reading)  # type: ignore[union-attr]


def use(stage: Stage, look: tuple[Mode, int, tuple[int, int]]) -> Stage:
    mode, percent, size = look
    theme.use(mode, percent)
    stage.window.resize(*size)
    return stage


@pytest.mark.parametrize("look", LOOKS)
def test_the_pages_look_as_they_did(exhibited: Stage, exhibition: Exhibition, tmp_path: Path, look: str) -> None:
    use(exhibited, LOOKS[look])
    found: list[str] = []
    for page in PLACES:
        show(exhibited, page, exhibition)
        found.append(compare(f"{page}-{look}", taken(exhibited.settled().window, tmp_path), tmp_path))
    assert [each for each in found if each] == []


@pytest.mark.parametrize("look", INTERVIEW_TOO)
def test_the_interview_looks_as_it_did_elsewhere(exhibited: Stage, tmp_path: Path, look: str) -> None:
    use(exhibited, INTERVIEW_TOO[look]).open(indicator="2.2.1", field="staff_headcount").settled()
    assert compare(f"interview-{look}", taken(exhibited.window, tmp_path), tmp_path) == ""


def test_the_help_looks_as_it_did(stage: Stage, tmp_path: Path) -> None:
    stage.open()
    found: list[str] = []
    for look, (mode, percent, size) in LOOKS.items():
        theme.use(mode, percent)
        stage.window.resize(*size)
        stage.settled()
        name = f"help-{look}"
        look_into(stage, "help", QDialog, lambda dialog, name=name: found.append(compare(name, taken(dialog, tmp_path), tmp_path)))  # type: ignore[misc]  # fmt: skip
    assert [each for each in found if each] == []


def test_the_welcome_looks_as_it_did(qtbot: QtBot, tmp_path: Path) -> None:
    def show(size: tuple[int, int]) -> QWidget:
        welcome = Welcome(Home(tmp_path / "h", NOON), tmp_path / "Mine.workbench", "en")
        qtbot.addWidget(welcome)
        welcome.resize(*size)
        welcome.show()
        return welcome

    assert all_looks("welcome", show, tmp_path) == []


def test_a_changed_block_and_a_picture_that_is_missing_are_seen(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[__name__], "GOLDEN", tmp_path / "golden")
    monkeypatch.setenv("WORKBENCH_GOLDEN", "write")
    shown = stage.show("home").settled().window.grab(QRect(0, 0, 480, 480)).toImage()
    assert compare("home", small(shown), tmp_path) == ""
    monkeypatch.delenv("WORKBENCH_GOLDEN")
    assert compare("home", small(shown), tmp_path) == ""
    painter = QPainter(shown)
    painter.fillRect(QRect(400, 400, 40, 40), Qt.GlobalColor.darkRed)
    painter.end()
    assert "differ" in compare("home", small(shown), tmp_path)
    red = QImage(str(tmp_path / "home-difference.png"))
    assert red.pixelColor(210, 210).name() == "#ff0000" and red.pixelColor(20, 200).name() != "#ff0000"
    assert compare("none", small(shown), tmp_path)
