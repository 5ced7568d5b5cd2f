"""Every part of the Portfolio page fits its window, is told to a screen reader, and is walked through by keys alone."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from looks import clipped, hear_all, tab_stops
from portfolios import NOWHERE
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from stage import Stage

from workbench.application.portfolio_labels import write_award
from workbench.ui.pages.portfolio import PortfolioPage
from workbench.ui.pages.portfolio.parts import PARTS
from workbench.ui.shell import Place
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode


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


@pytest.mark.parametrize(
    ("size", "percent"), [((1440, 900), 100), ((1280, 720), 100), ((720, 450), 100), ((1440, 900), 200)]
)
def test_no_word_is_clipped_in_any_part(looked_at: Stage, size: tuple[int, int], percent: int) -> None:
    looked_at.window.resize(*size)
    theme.use(Mode.LIGHT, percent)
    found = {}
    for part in PARTS:
        show(looked_at, part)
        if told := clipped(looked_at):
            found[part] = told
    assert found == {}


@pytest.mark.parametrize("mode", [Mode.DARK, Mode.CONTRAST])
def test_everything_in_every_part_has_a_name_and_no_identifier_comes_twice(looked_at: Stage, mode: Mode) -> None:
    theme.use(mode)
    for part in PARTS:
        show(looked_at, part)
        heard = [each for each in hear_all(looked_at) if each.is_focusable]
        assert [each.role for each in heard if not each.name] == [], part
        editable = QAccessible.Role.EditableText
        assert [each.name for each in heard if each.role == editable and not each.description] == [], part
        visible = [each for each in looked_at.window.findChildren(QWidget) if each.isVisible()]
        count = Counter(each.accessibleIdentifier() for each in visible if each.accessibleIdentifier())
        assert [name for name, times in count.items() if times > 1] == [], part


def test_tab_reaches_everything_in_every_part(looked_at: Stage) -> None:
    for part in PARTS:
        show(looked_at, part)
        page_of(looked_at).take_focus()
        reached: list[QWidget] = []
        for _ in range(60):
            focus = QApplication.focusWidget()
            assert focus is not None, (part, [each.accessibleIdentifier() for each in reached])
            reached.append(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        missed = {
            each.accessibleIdentifier() or each.accessibleName() or type(each).__name__
            for each in tab_stops(looked_at) - set(reached)
        }
        assert missed == set(), part


def test_f6_goes_round_the_parts_of_the_page(looked_at: Stage) -> None:
    show(looked_at, "heat")
    seen = []
    for _ in range(6):
        looked_at.perform("next-pane")
        seen.append(looked_at.focus.accessibleIdentifier())
    assert seen[:3] == ["portfolio.renewals", "rail.home", "portfolio.add"] and seen[5] == "portfolio.mode-levels"
    assert len(set(seen)) == 6
