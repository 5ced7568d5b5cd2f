"""Prepare: the review of last year's workbook adds up, decides cell by cell, and is undone as one."""

from PySide6.QtCore import Qt
from stage import EXAMPLE, Stage

from workbench.application.reviewing import State
from workbench.domain.values import BLANK
from workbench.ui.pages.prepare.page import PreparePage

WORKBOOK = EXAMPLE / "previous.xlsx"


def review(stage: Stage) -> PreparePage:
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(WORKBOOK)
    stage.until(lambda: page.pane.review is not None)
    return page


def counts(page: PreparePage) -> dict[str, int]:
    assert page.pane.review is not None
    return dict(page.pane.review.counts)


def seek(stage: Stage, page: PreparePage, state: State) -> None:
    for _ in range(20):
        row = page.pane._current()
        if row is not None and row.state is state:
            return
        stage.perform("next-problem")
    raise AssertionError(f"no cell is {state}")


def test_the_sum_is_written_out_and_is_all_filled_cells(stage: Stage) -> None:
    page = review(stage)
    text = page.pane._sums.text()
    parts, whole = text.split(" = ")
    assert sum(int(part.split()[0]) for part in parts.split(" + ")) == 179
    assert whole == "179 of 179 filled cells"


def test_problems_come_first(stage: Stage) -> None:
    page = review(stage)
    states = [page.pane.model.row_at(row).state for row in range(page.pane.model.rowCount())]
    ready = states.index(State.READY)
    assert State.READY not in states[:ready]
    assert not {State.FIX, State.CHECK, State.DECIDE} & set(states[ready:])


def test_space_accepts_a_cell_and_ctrl_z_takes_that_back(stage: Stage) -> None:
    page = review(stage)
    before = counts(page)
    seek(stage, page, State.CHECK)
    stage.press(Qt.Key.Key_Space)
    assert counts(page)["ready"] == before["ready"] + 1
    stage.perform("undo")
    assert counts(page) == before


def test_a_cell_without_a_question_is_given_one_by_keys(stage: Stage) -> None:
    page = review(stage)
    before = counts(page)
    seek(stage, page, State.DECIDE)
    stage.press(Qt.Key.Key_Return)
    assert stage.focus is page.pane.cell.question or stage.focus is page.pane.cell.question.lineEdit()
    place = next(
        n for n in range(page.pane.cell.question.count()) if "Staff, persons" in page.pane.cell.question.itemText(n)
    )
    page.pane.cell.question.setCurrentIndex(place)
    page.pane.cell.reading.setText("7")
    page.pane.cell.accept.click()
    after = counts(page)
    assert sum(after.values()) == sum(before.values()) == 179
    assert after["decide"] == before["decide"]  # Its earlier cell is now the one without a question.


def test_a_reading_that_means_nothing_is_refused_where_it_stands(stage: Stage) -> None:
    page = review(stage)
    before = counts(page)
    seek(stage, page, State.CHECK)
    page.pane.cell.reading.setText("many")
    page.pane.cell.accept.click()
    assert "whole number" in page.pane.cell._fault.text()
    assert page.pane.cell._fault.isVisible()
    assert counts(page) == before


def test_delete_leaves_a_cell_out_and_nothing_is_dropped(stage: Stage) -> None:
    page = review(stage)
    before = counts(page)
    seek(stage, page, State.CHECK)
    stage.press(Qt.Key.Key_Delete)
    after = counts(page)
    assert (after["check"], after["left out"]) == (before["check"] - 1, 1)
    assert sum(after.values()) == 179


def test_once_every_problem_is_left_out_none_needs_the_person(stage: Stage) -> None:
    page = review(stage)
    for _ in range(5):
        stage.perform("next-problem").press(Qt.Key.Key_Delete)
    stage.perform("next-problem")
    assert stage.window.banner.text == "No cell needs you any more."
    assert counts(page)["left out"] == 5


def test_nothing_is_written_before_import_and_one_undo_takes_it_back(stage: Stage) -> None:
    page = review(stage)
    assert stage.on_disk().previous is None
    ready = counts(page)["ready"]
    page.pane.take.click()
    stage.settled()
    dossier = stage.on_disk()
    assert dossier.previous is not None
    assert len(dossier.previous.answers) == ready
    assert stage.window.actions_by_id["undo"].text() == "Undo import of previous.xlsx"
    stage.perform("undo").settled()
    assert not (stage.on_disk().previous and stage.on_disk().previous.answers)


def test_imported_answers_stand_beside_the_questions(stage: Stage) -> None:
    review(stage).pane.take.click()
    stage.settled().open("interview", field="members_total")
    card = stage.interview.panel.cards[0]
    assert card._before is not None
    assert card._before.accessibleName() == "2024: 83"
    assert stage.on_disk().answers.get("members_total", BLANK) is BLANK


def test_a_review_that_was_left_is_gone_on_with(stage: Stage) -> None:
    page = review(stage)
    seek(stage, page, State.CHECK)
    stage.press(Qt.Key.Key_Space)
    kept = counts(page)
    page.pane._later.click()
    assert page.overview._import.text() == "Go on with the review"
    page.overview._import.click()
    assert counts(page) == kept


def test_a_file_that_is_no_workbook_is_refused_in_a_sentence(stage: Stage, tmp_path) -> None:  # type: ignore[no-untyped-def]
    other = tmp_path / "notes.xlsx"
    other.write_text("just text")
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(other)
    stage.until(lambda: bool(stage.window.shell.notices.said))
    assert "notes.xlsx" in stage.window.banner.text
    assert page.pane.review is None


def test_in_a_small_window_the_cell_takes_the_lists_place(stage: Stage) -> None:
    stage.window.resize(720, 450)
    page = review(stage)
    seek(stage, page, State.CHECK)
    assert not page.pane.cell.isVisible()
    stage.press(Qt.Key.Key_Return)
    assert page.pane.cell.isVisible()
    assert not page.pane.table.isVisible()
    page.pane.cell.accept.click()
    assert page.pane.table.isVisible()


def test_the_days_of_the_visit_are_kept(stage: Stage) -> None:
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.overview._first_day.setText("2.12.2026")
    page.overview._last_day.setText("2026-12-03")
    page.overview._last_day.editingFinished.emit()
    stage.settled()
    assert stage.page.header._about.whole() == "2026, SE, visit 2 Dec 2026"
    page.overview._last_day.setText("soon")
    page.overview._last_day.editingFinished.emit()
    assert page.overview._visit_fault.text().startswith("Write a day like")
