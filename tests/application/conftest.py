"""An assessment for each test that asks for one, on a copy of a workspace that was made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from scenario import PASSPHRASE, Scenario

from workbench.application import identities, importing

EXAMPLE = Path(__file__).parents[2] / "resources" / "example" / "previous.xlsx"


class Copied(Scenario):
    """A scenario that goes on from where another one was closed, in a workspace file of its own."""

    def __init__(self, other: Scenario, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder, self.path = folder, folder / "north.workbench"
        self.clock, self.home, self.id = other.clock, other.home, other.id
        shutil.copyfile(other.path, self.path)
        self._open()


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the workspaces lie that are copied."""
    return tmp_path_factory.mktemp("shelf")


@pytest.fixture(scope="session")
def new(shelf: Path) -> Scenario:
    """An assessment of which nothing is answered; closed."""
    made = Scenario(shelf)
    made.close()
    return made


@pytest.fixture(scope="session")
def imported(new: Scenario, shelf: Path) -> Scenario:
    """The same, with the example's workbook taken over; closed."""
    made = Copied(new, shelf / "imported")
    plan = importing.plan(made.services, made.assessment, EXAMPLE, importing.Choices("previous"))
    importing.take_over(made.services, made.assessment, EXAMPLE, plan, as_="previous")
    made.close()
    return made


@pytest.fixture(scope="session")
def identity(new: Scenario, shelf: Path) -> Path:
    """The assessor's signing identity, opened by the usual passphrase."""
    identities.make(new.home, "Ann Berg", None, shelf / "ann.p12", PASSPHRASE)
    return shelf / "ann.p12"


@pytest.fixture(scope="session")
def complete(new: Scenario, shelf: Path, identity: Path) -> Scenario:
    """An assessment of which nothing is missing, with 124 points and an identity to sign it with; closed."""
    made = Copied(new, shelf / "complete").fill().score_points(124)
    made.close()
    return made


@pytest.fixture
def scenario(new: Scenario, tmp_path: Path) -> Iterator[Scenario]:
    """An assessor with an assessment, nothing answered."""
    made = Copied(new, tmp_path)
    yield made
    made.close()


@pytest.fixture
def last_year(imported: Scenario, tmp_path: Path) -> Iterator[Scenario]:
    """The same, with last year's answers."""
    made = Copied(imported, tmp_path)
    yield made
    made.close()


@pytest.fixture
def ready(complete: Scenario, tmp_path: Path) -> Iterator[Scenario]:
    """An assessment that can be finalised."""
    made = Copied(complete, tmp_path)
    yield made
    made.close()
