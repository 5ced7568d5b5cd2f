"""Another theme: what is seen is dressed at once, everything else before it is seen again."""

from pathlib import Path

from pictures import picture, unlike
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from stage import Stage, use_portfolio

from workbench.ui.pages.portfolio.parts import PARTS
from workbench.ui.shell import Place
from workbench.ui.theme.style import colour, set_state, theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.text import Text

PLACES = (
    "home", "prepare", "interview", "scores", "feedback", "report", "verdict", "browse", "editions",
    "settings", "identity", "batch", "sync",
)  # fmt: skip


def show(stage: Stage, place: str) -> None:
    """Show a page, or a part of the portfolio."""
    if place in PARTS:
        stage.show("portfolio").window.go(Place("portfolio", stage=place))
        stage.until(lambda: not stage.window.page.desk.is_busy)  # type: ignore[union-attr]
    else:
        stage.show(place, indicator="3.2")
    if place == "report":
        stage.until(lambda: stage.page.stage.pages.is_drawn)  # type: ignore[union-attr]
    stage.settled()
    for _ in range(3):
        QApplication.processEvents()


def test_no_page_ever_appears_in_the_old_theme(stage_with_last_year: Stage, place: Path) -> None:
    stage = stage_with_last_year
    use_portfolio(stage, place)
    QApplication.setCursorFlashTime(0)
    places = (*PLACES, *PARTS)
    for each in places:
        show(stage, each)
    wrong = {}
    for mode in (Mode.DARK, Mode.CONTRAST):
        theme.use(mode)
        dressed = {}
        for each in places:
            show(stage, each)
            dressed[each] = picture(stage)
        stage.window.forget(*stage.window._pages)
        for each in places:
            show(stage, each)
            if share := unlike(dressed[each], picture(stage)):
                wrong[mode, each] = share
    assert wrong == {}


def test_text_that_was_made_larger_stays_so_in_another_theme(stage: Stage) -> None:
    stage.show("home")
    theme.use(Mode.LIGHT, 200)
    wanted = stage.find("rail.home").font().pixelSize()
    theme.use(Mode.DARK, 200)
    assert wanted > 20 and stage.find("rail.home").font().pixelSize() == wanted


def test_a_button_that_became_another_kind_keeps_its_font_in_another_theme(stage: Stage) -> None:
    button = stage.show("prepare").find("prepare.import")
    assert isinstance(button, Button)
    button.set_kind("secondary")
    plain = button.font().family()
    theme.use(Mode.DARK)
    assert (plain, button.font().family()) == ("Workbench Tabular", "Workbench Tabular")


def test_an_entry_is_as_high_with_the_focus_as_without(stage: Stage) -> None:
    for mode in Mode:
        theme.use(mode)
        entry = stage.open(indicator="2.2.1", field="staff_fte").focus
        high = entry.sizeHint().height()
        stage.open(indicator="2.2.1", field="staff_headcount")
        assert (mode, entry.sizeHint().height()) == (mode, high)


def test_what_lost_its_tone_while_nobody_saw_it_keeps_no_colour_of_the_old_theme(stage: Stage) -> None:
    label = Text("A word", "body", "danger")
    label.setParent(stage.window)
    label.show()
    label.hide()
    theme.use(Mode.DARK)
    set_state(label, "tone", "")
    label.show()
    assert label.palette().color(QPalette.ColorRole.WindowText) == colour("text")
