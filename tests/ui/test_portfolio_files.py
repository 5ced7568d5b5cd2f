"""What is exported from the Portfolio page is the same whatever language the window speaks."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from portfolios import NOWHERE
from stage import Stage

from workbench.application.portfolio_files import save_tables
from workbench.application.portfolio_labels import write_award
from workbench.ui.pages.portfolio import PortfolioPage
from workbench.ui.pages.portfolio.parts import PARTS
from workbench.ui.pages.portfolio.tab import Tab
from workbench.ui.shell import Place
from workbench.ui.speaking import speak


def page_of(stage: Stage) -> PortfolioPage:
    page = stage.window.page
    assert isinstance(page, PortfolioPage)
    return page


def show(stage: Stage, part: str) -> Tab:
    stage.window.go(Place("portfolio", stage=part))
    stage.until(lambda: page_of(stage).part is not None and not page_of(stage).desk.is_busy).settled()
    found = page_of(stage).part
    assert found is not None
    return found


@pytest.fixture
def in_swedish() -> Iterator[Callable[[], None]]:
    """Let the window speak Swedish from then on."""
    yield lambda: speak("sv")
    speak("en")


def test_files_of_what_is_shown_do_not_depend_on_the_language_of_the_window(
    owner: Stage, place: Path, in_swedish: Callable[[], None], tmp_path: Path
) -> None:
    write_award(NOWHERE, str(place), "Cluster 01", "gold", by="EUCLES", on=date(2026, 2, 3))
    shell = owner.window.shell
    shell.keep(replace(shell.settings, strategy="example"))

    def save(name: str) -> dict[str, bytes]:
        found = {}
        for part in PARTS:
            shown = show(owner, part)
            if (sheet := shown.sheet()) is not None:
                save_tables(NOWHERE, file := tmp_path / f"{name}-{part}.pdf", sheet.title, [sheet])
                found[part] = file.read_bytes()
                assert all(each.meaning != each.title for each in sheet.columns if not each.is_heat)
        return found

    english = save("en")
    in_swedish()
    page_of(owner).desk.read()
    owner.until(lambda: not page_of(owner).desk.is_busy)
    assert save("sv") == english and english.keys() == PARTS.keys() - {"policy", "structure"}
