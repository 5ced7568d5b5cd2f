"""The Scores page says how far the next label is, and leads to what would make the difference."""

from scenario import Scenario
from stage import Stage

from workbench.ui.pages.scores import ScoresPage


def test_two_points_below_gold_the_indicators_are_named_and_lead_there(scenario: Scenario, qtbot) -> None:  # type: ignore[no-untyped-def]
    scenario.pass_gate().score_points(118)
    stage = Stage(qtbot, scenario).open("scores")
    page = stage.page.stage
    assert isinstance(page, ScoresPage)
    words = stage.find("reach").text()  # type: ignore[attr-defined]
    assert words == (
        "2 points below Gold. One level more in two of these would make it up; evidence decides, not the sum."
    )
    stage.settled()
    stage.find_named(next(n for n in _names(stage) if n.startswith("Look at"))).click()
    assert stage.page.place().stage == "interview"
    stage.close()


def _names(stage: Stage) -> list[str]:
    from PySide6.QtWidgets import QAbstractButton

    return [each.accessibleName() for each in stage.window.findChildren(QAbstractButton)]
