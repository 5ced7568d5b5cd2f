"""Every part of the Portfolio page fits its window, is told to a screen reader, and is walked through by keys alone."""

from datetime import date
from pathlib import Path

import pytest
from looks import SCENES, begins_at, clipped, missed_by_tab, untold
from portfolios import NOWHERE
from stage import Stage

from workbench.application.portfolio_labels import write_award
from workbench.ui.pages.portfolio import PortfolioPage
from workbench.ui.pages.portfolio.parts import PARTS
from workbench.ui.shell import Place
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.widgets.text import Text


@pytest.fixture
def looked_at(owner: Stage, place: Path) -> Stage:
    """A portfolio with labels; the filter is open."""
    write_award(NOWHERE, str(place), "Cluster 01", "gold", by="EUCLES", on=date(2025, 2, 3))
    owner.perform("portfolio").until(lambda: page_of(owner).part is not None)
    page_of(owner).head.filter.setChecked(True)
    return owner


def page_of(stage: Stage) -> PortfolioPage:
    page = stage.window.page
    assert isinstance(page, PortfolioPage)
    return page


def show(stage: Stage, part: str) -> None:
    stage.window.go(Place("portfolio", stage=part))
    desk = page_of(stage).desk
    stage.until(lambda: not desk.is_busy).settled()


@pytest.mark.parametrize(("size", "percent"), SCENES)
def test_no_word_is_clipped_in_any_part(looked_at: Stage, size: tuple[int, int], percent: int) -> None:
    looked_at.window.resize(*size)
    theme.use(Mode.LIGHT, percent)
    assert clipped_parts(looked_at) == {}


def test_no_word_is_clipped_in_any_part_where_words_are_longer(pseudo: None, looked_at: Stage) -> None:
    looked_at.window.resize(1280, 720)
    assert clipped_parts(looked_at) == {}


@pytest.mark.parametrize("percent", [100, 200])
def test_the_tabs_begin_where_the_title_does(looked_at: Stage, percent: int) -> None:
    theme.use(Mode.LIGHT, percent)
    looked_at.window.resize(1440, 900)
    looked_at.settled()
    title = next(each for each in page_of(looked_at).head.findChildren(Text) if each.text() == "Portfolio")
    assert abs(begins_at(page_of(looked_at).tabs) - begins_at(title)) <= 4, "letters have some room on their left"


def clipped_parts(stage: Stage) -> dict[str, str]:
    found = {}
    for part in PARTS:
        show(stage, part)
        if told := clipped(stage):
            found[part] = told
    return found


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_every_part_is_told(looked_at: Stage, mode: Mode) -> None:
    theme.use(mode)
    for part in PARTS:
        show(looked_at, part)
        assert untold(looked_at.window) == [], part


def test_tab_reaches_everything_in_every_part(looked_at: Stage) -> None:
    for part in PARTS:
        show(looked_at, part)
        page_of(looked_at).take_focus()
        assert missed_by_tab(looked_at) == set(), part


def test_f6_goes_round_the_parts_of_the_page(looked_at: Stage) -> None:
    show(looked_at, "heat")
    seen = []
    for _ in range(6):
        looked_at.perform("next-pane")
        seen.append(looked_at.focus.accessibleIdentifier())
    assert seen[:3] == ["portfolio.renewals", "rail.home", "portfolio.add"] and seen[5] == "portfolio.mode-levels"
    assert len(set(seen)) == 6
