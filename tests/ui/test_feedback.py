"""Feedback is chosen in the window and shown in another one, by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scenario import Scenario
from stage import Stage

from workbench.application import interviewing
from workbench.ui.pages.feedback import FeedbackPage


def page_of(stage: Stage) -> FeedbackPage:
    page = stage.open("feedback").page.stage
    assert isinstance(page, FeedbackPage)
    stage.until(lambda: bool(page.slides))
    return page


def test_the_projector_shows_the_slide_that_is_chosen_and_turns_it_by_its_own_keys(
    scenario: Scenario,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    interviewing.add_finding(scenario.services, scenario.id, "strength", "2.1", "A steady office")
    interviewing.write_note(scenario.services, scenario.id, "2.1", "between us: weak")
    stage = Stage(qtbot, scenario)
    page = page_of(stage)
    stage.perform("project")
    projector = page.projector
    assert projector is not None and projector.isVisible()
    assert projector.windowTitle() == "Assessor Workbench"
    QTest.keyClick(projector, Qt.Key.Key_Right)
    assert "A steady office" in projector.view.accessibleDescription()
    assert page.list.currentIndex().row() == 1
    QTest.keyClick(projector, Qt.Key.Key_B)
    assert projector.view.slide is None
    QTest.keyClick(projector, Qt.Key.Key_Left)
    assert projector.view.slide is page.slides[0]
    assert not any("weak" in each.words for each in page.slides)
    QTest.keyClick(projector, Qt.Key.Key_Escape)
    assert page.projector is None
    stage.find("feedback.s1").click()  # type: ignore[attr-defined]
    stage.until(lambda: not any("steady" in each.words for each in page.slides))
    stage.perform("project").perform("home")
    assert page.projector is None, "what is projected ends with the page"
    stage.close()
