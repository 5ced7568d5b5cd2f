"""Fonts and theme once; a window for each test that asks for one."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from exhibition import Exhibition, make_exhibition
from looks import longer
from portfolios import shown
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage, take_last_year, use_portfolio

from workbench.application.home import Home
from workbench.kernel.settings import Settings
from workbench.ui.theme.style import start_theme, theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.upkeep import start_upkeep
from workbench.ui.widgets.buttons import Button, CheckButton, ChoiceButton
from workbench.ui.widgets.text import Chip, Text


class Moved(Scenario):
    """A scenario that goes on from where another one was closed, with a copy of its workspace and its person's folder."""

    def __init__(self, other: Scenario, folder: Path) -> None:
        self.folder, self.path = folder, folder / other.path.name
        self.clock, self.home, self.id = other.clock, Home(folder / "home", other.clock), other.id
        shutil.copyfile(other.path, self.path)
        shutil.copytree(other.home.path, self.home.path)
        self._open()


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """Load fonts and theme once."""
    start_theme(Mode.LIGHT, 100)
    start_upkeep(qapp)
    return qapp


@pytest.fixture(autouse=True, scope="module")
def rubbish() -> Iterator[None]:
    """Collect between modules, on this thread, as no event loop runs then."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def usual_looks(dressed: QApplication) -> Iterator[None]:
    """Leave the theme as it was found."""
    yield
    if (theme.mode, theme.percent) != (Mode.LIGHT, 100):
        theme.use(Mode.LIGHT, 100)


@pytest.fixture(scope="session")
def new(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """An assessment of which nothing is answered; closed."""
    made = Scenario(tmp_path_factory.mktemp("new"))
    made.close()
    return made


@pytest.fixture(scope="session")
def imported(new: Scenario, tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """The same, with last year's answers; closed."""
    made = Moved(new, tmp_path_factory.mktemp("imported"))
    take_last_year(made)
    made.close()
    return made


@pytest.fixture
def scenario(new: Scenario, tmp_path: Path) -> Scenario:
    """An assessor with an assessment, nothing answered."""
    return Moved(new, tmp_path)


@pytest.fixture
def stage(qtbot: QtBot, scenario: Scenario) -> Iterator[Stage]:
    """A window over an assessment without last year."""
    made = Stage(qtbot, scenario)
    yield made
    made.close()


@pytest.fixture
def stage_with_last_year(qtbot: QtBot, imported: Scenario, tmp_path: Path) -> Iterator[Stage]:
    """A window over an assessment that has last year's answers."""
    made = Stage(qtbot, Moved(imported, tmp_path))
    yield made
    made.close()


@pytest.fixture(scope="session")
def portfolio_shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portfolio to be looked at, made once."""
    return shown(tmp_path_factory.mktemp("portfolio"))


@pytest.fixture
def place(tmp_path: Path, portfolio_shown: Path) -> Path:
    """The file of a portfolio of its own for each test."""
    return Path(shutil.copyfile(portfolio_shown, tmp_path / portfolio_shown.name))


@pytest.fixture
def owner(qtbot: QtBot, scenario: Scenario, place: Path) -> Iterator[Stage]:
    """A window whose portfolio is known."""
    made = Stage(qtbot, scenario)
    use_portfolio(made, place)
    yield made
    made.close()


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every label and button of ours speak the pseudo-locale."""
    for kind in (Text, Button):
        usual = kind.setText
        monkeypatch.setattr(kind, "setText", lambda self, text, usual=usual: usual(self, longer(text)))
    for kind in (Button, ChoiceButton, CheckButton):
        begin = kind.__init__
        monkeypatch.setattr(
            kind, "__init__", lambda self, text, *more, begin=begin, **named: begin(self, longer(text), *more, **named)
        )
    show = Chip.show_word
    monkeypatch.setattr(Chip, "show_word", lambda self, text, tone: show(self, longer(text), tone))


@pytest.fixture(scope="session")
def exhibition(tmp_path_factory: pytest.TempPathFactory) -> Exhibition:
    """A workspace with something to see on every page, made once; closed."""
    return make_exhibition(tmp_path_factory.mktemp("exhibition"))


@pytest.fixture
def exhibited(qtbot: QtBot, exhibition: Exhibition, tmp_path: Path) -> Iterator[Stage]:
    """A window over a copy of that workspace."""
    known = exhibition.opened(tmp_path)
    settings = Settings(hub=str(tmp_path / "shared"), synced="2026-11-25T10:42:00.000Z", portfolio=str(known.portfolio))
    stage = Stage.over(qtbot, known.path, known.visited, known.home, settings)
    yield stage
    stage.close()
