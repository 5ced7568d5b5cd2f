"""Fonts and theme once; a window for each test that asks for one."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from portfolios import shown
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage, take_last_year, use_portfolio

from workbench.application.home import Home
from workbench.ui.theme.style import start_theme, theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.upkeep import start_upkeep


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
