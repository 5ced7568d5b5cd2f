"""Prepare: the review of last year's workbook adds up, decides cell by cell, and is undone as one."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import EXAMPLE, Stage

from workbench.application.reviewing import State
from workbench.domain.values import BLANK
from workbench.ui.models.review import STANDS
from workbench.ui.pages.prepare.page import PreparePage

WORKBOOK = EXAMPLE / "previous.xlsx"
TABLE = Path(__file__).parents[1] / "data/previous-year/portefolje-2023-da.xlsx"


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
        row = page.pane.list.current
        if row is not None and row.state is state:
            return
        stage.perform("next-problem")
    raise AssertionError(f"no cell is {state}")


def test_the_filters_count_every_filled_cell_once_and_each_shows_what_it_counts(stage: Stage) -> None:
    page = review(stage)
    counted = {}
    for wanted, button in page.pane.filters.buttons.items():
        if wanted is not None and not button.isHidden():
            button.click()
            counted[wanted] = page.pane.table.model().rowCount()
            assert button.text().endswith(f"  {counted[wanted]}")
    assert sum(counted.values()) == 179
    page.pane.filters.buttons[None].click()
    assert page.pane.table.model().rowCount() == 179


def test_the_sum_is_written_out_and_is_all_filled_cells(stage: Stage) -> None:
    page = review(stage)
    text = page.pane._sums.text()
    parts, whole = text.split(" = ")
    assert sum(int(part.split()[0]) for part in parts.split(" + ")) == 179
    assert whole == "179 of 179 filled cells"


def test_problems_come_first(stage: Stage) -> None:
    page = review(stage)
    states = [page.pane.list.model.row_at(row).state for row in range(page.pane.list.model.rowCount())]
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


def test_each_decision_is_one_step_back_and_forth(stage: Stage) -> None:
    page = review(stage)
    states = [counts(page)]
    for _ in range(3):
        stage.perform("next-problem").press(Qt.Key.Key_Delete)
        states.append(counts(page))
    for expected in reversed(states[:-1]):
        stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert counts(page) == expected
    for expected in states[1:]:
        stage.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert counts(page) == expected
    assert not page.pane.can_redo


def test_a_new_decision_forgets_what_was_taken_back(stage: Stage) -> None:
    page = review(stage)
    stage.perform("next-problem").press(Qt.Key.Key_Delete)
    stage.perform("undo")
    assert page.pane.can_redo
    stage.perform("next-problem").press(Qt.Key.Key_Delete)
    assert not page.pane.can_redo


def test_undoing_shows_the_cell_again_that_it_is_about(stage: Stage) -> None:
    page = review(stage)
    seek(stage, page, State.CHECK)
    cell = page.pane.list.current.cell  # type: ignore[union-attr]
    stage.press(Qt.Key.Key_Space)
    page.pane.filters.buttons[State.DECIDE].click()
    stage.perform("undo")
    assert page.pane.list.current.cell == cell  # type: ignore[union-attr]


def doubtful(folder: Path, fees: str = "1.310") -> Path:
    """Write a workbook with amounts in thousands that can be read in two ways each."""
    book = Workbook()
    for row in (
        ["2024", ""], ["Annual budget, total (tSEK)", "1.240"], ["Membership fees (tSEK)", fees], ["Odd", "thing"],
    ):  # fmt: skip
        book.active.append(row)
    book.active.title = "Money"
    book.save(folder / "doubtful.xlsx")
    return folder / "doubtful.xlsx"


def read(stage: Stage, path: Path) -> PreparePage:
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(path)
    stage.until(lambda: page.pane.review is not None)
    return page


def test_cells_that_need_a_look_for_one_reason_are_accepted_in_one_step(stage: Stage, tmp_path: Path) -> None:
    page = read(stage, doubtful(tmp_path))
    before = counts(page)
    seek(stage, page, State.CHECK)
    assert page.pane.cell.alike.text() == "Accept all 2 by the same rule"
    stage.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert (counts(page)["check"], counts(page)["ready"]) == (before["check"] - 2, before["ready"] + 2)
    stage.perform("undo")
    assert counts(page) == before
    stage.perform("redo")
    assert counts(page)["check"] == before["check"] - 2


def test_the_reading_that_stands_is_the_rule_by_which_all_are_accepted(stage: Stage, tmp_path: Path) -> None:
    page = read(stage, doubtful(tmp_path))
    seek(stage, page, State.CHECK)
    row = page.pane.list.current
    assert row is not None
    page.pane.cell.reading.setText(row.proposals[1].reading)
    page.pane.cell.alike.click()
    assert page.pane.review is not None
    assert page.pane.review.row(row.cell).reading == row.proposals[1].reading
    assert counts(page)["check"] == 0


def test_a_reading_of_ones_own_is_no_rule_for_others(stage: Stage, tmp_path: Path) -> None:
    page = read(stage, doubtful(tmp_path))
    before = counts(page)
    seek(stage, page, State.CHECK)
    page.pane.cell.reading.setText("12")
    page.pane.cell.alike.click()
    assert "Accept this one by itself" in page.pane.cell._fault.text()
    assert counts(page) == before


def test_a_question_is_found_by_what_a_workbook_in_another_language_calls_it(stage: Stage) -> None:
    page = review(stage)
    seek(stage, page, State.DECIDE)
    stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    page.pane.cell.question.hidePopup()
    entry = page.pane.cell.question.lineEdit()
    assert entry is not None and stage.focus in (entry, page.pane.cell.question)
    QTest.keyClicks(entry, "antal deltagare totalt")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert page.pane.cell.question.question == "members_total"
    assert page.pane.cell.question.currentText().endswith("Participants in all")


def test_a_label_can_be_given_a_question_too(stage: Stage) -> None:
    page = review(stage)
    before = counts(page)
    page.pane.filters.buttons[State.LABEL].click()
    page.pane.cell.question.show_question("success_stories")
    page.pane.cell.reading.setText("3")
    page.pane.cell.accept.click()
    after = counts(page)
    assert (after["label"], sum(after.values())) == (before["label"] - 1, 179)


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


def test_decisions_hold_when_the_file_is_opened_again_after_a_restart(qtbot: QtBot, scenario: Scenario) -> None:
    stage = Stage(qtbot, scenario)
    page = review(stage)
    stage.perform("next-problem").press(Qt.Key.Key_Delete).settled()
    kept = counts(page)
    assert stage.page.header.saved.text.startswith("Saved ")
    stage.close()
    later = Stage(qtbot, scenario)
    again = review(later)
    assert counts(again) == kept
    assert again.pane._warnings.text == "One decision of before holds."
    later.close()


def test_a_file_that_was_taken_over_already_is_compared_with_what_stands(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year
    page = review(stage)
    assert page.pane._warnings.text.startswith("This file was taken over on 2026-11-25 already. Taken over again, no ")
    assert not page.pane.table.isColumnHidden(STANDS)
    page.pane.filters.buttons[State.READY].click()
    row = page.pane.list.current
    assert row is not None and row.stands == row.reading
    page.pane.cell.reading.setText("9")
    page.pane.cell.accept.click()
    page.pane._warnings.acted.emit()
    assert page.pane.table.model().rowCount() == 1
    assert "replaces it" in page.pane.cell._stands.text()


def test_a_workbook_of_which_nothing_matches_is_mapped_by_hand_or_kept_whole(stage: Stage, tmp_path: Path) -> None:
    book = Workbook()
    for row in (["xx", "yy"], [1, 2], [3, 4]):
        book.active.append(row)
    book.save(tmp_path / "odd.xlsx")
    page = read(stage, tmp_path / "odd.xlsx")
    assert page.pane._warnings.text.startswith("No cell answers a question by itself.")
    unplaced = counts(page)["decide"]
    assert page.pane.take.text() == f"Keep {unplaced} unplaced"
    page.pane.take.click()
    stage.settled()
    assert len(stage.page.view.unplaced) == unplaced


def test_in_a_table_of_clusters_the_person_says_which_one_is_meant(stage: Stage) -> None:
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)

    def choose(box: QWidget) -> None:
        assert "none of them is called Kattegatt Vätgas" in _texts(box.window())
        box.setCurrentIndex(box.findText("Maritim Klynge DK"))  # type: ignore[attr-defined]
        box.window().primary.click()  # type: ignore[attr-defined]

    answer_dialog("choice", choose)
    page.read(TABLE)
    stage.until(lambda: page.pane.review is not None)
    assert counts(page)["ready"] == 11
    assert page.pane.filters.buttons[State.OTHER_CLUSTER].text() == "Other cluster  143"


def _texts(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def odd(folder: Path, stories: int) -> Path:
    """Write a workbook in which one figure has a label that nobody else uses."""
    book = Workbook()
    for row in (["2024", ""], ["Total members", 85], ["Rings on the water", stories]):
        book.active.append(row)
    book.active.title = "Figures"
    folder.mkdir(exist_ok=True)
    book.save(folder / "odd.xlsx")
    return folder / "odd.xlsx"


def test_a_layout_is_kept_by_name_recognised_by_itself_and_changed(stage: Stage, tmp_path: Path) -> None:
    page = read(stage, odd(tmp_path / "one", 3))
    seek(stage, page, State.DECIDE)
    page.pane.cell.question.show_question("success_stories")
    page.pane.cell.accept.click()
    assert page.pane.layouts.layouts.isHidden() and page.pane.layouts.chip.isHidden()

    def name(entry: QWidget) -> None:
        assert entry.text() == "odd"  # type: ignore[attr-defined]
        QTest.keyClicks(entry, "Consultant X 2024")
        QTest.keyClick(entry, Qt.Key.Key_Return)

    answer_dialog("layout.name", name)
    stage.perform("keep-layout").settled()
    assert stage.window.banner.text.startswith("Kept as “Consultant X 2024”.")
    before = page.pane.review
    page.read(odd(tmp_path / "two", 5))
    stage.until(lambda: page.pane.review is not before)
    recognised = page.pane.review
    assert recognised is not None
    assert page.pane.layouts.chip.text() == "Recognised as “Consultant X 2024”"
    assert {row.question: row.reading for row in recognised.rows if row.state is State.READY}["success_stories"] == "5"
    page.pane.layouts.layouts.choose("")
    page.pane.layouts.layouts.activated.emit(0)
    stage.until(lambda: page.pane.review is not recognised)
    assert page.pane.layouts.chip.isHidden() and counts(page)["decide"] == 1


def test_macros_are_not_run_and_the_review_says_so(stage: Stage, tmp_path: Path) -> None:
    with_macros = tmp_path / "previous.xlsm"
    with zipfile.ZipFile(WORKBOOK) as honest, zipfile.ZipFile(with_macros, "w") as made:
        for each in honest.infolist():
            made.writestr(each, honest.read(each))
        made.writestr("xl/vbaProject.bin", b"never run")
    page = read(stage, with_macros)
    assert "The macros in it were not run." in page.pane._warnings.text
    assert counts(page)["ready"] == 32


PROTECTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("old.xls", PROTECTED, "old.xls"), ("figures.csv", b"a;b\n1;2\n", "figures.csv is a table as plain text"),
        ("empty.xlsx", b"", "empty.xlsx is an empty file"), ("report.pdf", b"%PDF-1.7 ...", "report.pdf is "),
    ],
)  # fmt: skip
def test_a_file_of_another_kind_is_refused_with_what_to_do(
    stage: Stage, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(tmp_path / name)
    stage.until(lambda: bool(stage.window.shell.notices.said))
    assert told in stage.window.banner.text
    assert page.pane.review is None and not page._is_reviewing


def test_reading_can_be_called_off_and_shows_no_review(stage: Stage) -> None:
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(WORKBOOK)
    job = stage.window.shell.operations.job
    assert job is not None
    job.cancel()
    stage.until(lambda: bool(stage.window.shell.notices.said))
    assert stage.window.banner.text == "Cancelled. Nothing was changed."
    assert page.pane.review is None


def test_a_file_that_is_no_workbook_is_refused_in_a_sentence(stage: Stage, tmp_path: Path) -> None:
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
    assert stage.page.header._about.whole() == "2026, Sweden, visit 2\u00a0Dec\u00a02026"
    page.overview._last_day.setText("soon")
    page.overview._last_day.editingFinished.emit()
    assert page.overview._visit_fault.text().startswith("Write a day like")


def answer_dialog(identifier: str, act: Callable[[QWidget], None]) -> None:
    """Act on the widget of a name as soon as a dialog shows it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        found = [w for w in dialog.findChildren(QWidget) if w.accessibleIdentifier() == identifier] if dialog else []
        if found:
            act(found[0])
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_an_unplaced_cell_is_dismissed_with_a_reason_and_comes_back_by_undo(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open("prepare").settled()
    page = stage.page.stage
    assert isinstance(page, PreparePage)
    assert page.overview.unplaced._title.text() == "From 2024, unplaced"
    before = stage.page.view.unplaced

    def dismiss(why: QWidget) -> None:
        QTest.keyClick(why, Qt.Key.Key_Return)
        assert "Write a reason" in why.window().fault.text()  # type: ignore[attr-defined]
        QTest.keyClicks(why, "A name, no figure")
        QTest.keyClick(why, Qt.Key.Key_Return)

    answer_dialog("unplaced.why", dismiss)
    stage.find_named(f"Dismiss {before[0].where}").click()
    stage.settled()
    assert stage.page.view.unplaced == before[1:]
    stage.perform("undo").settled()
    assert stage.page.view.unplaced == before


def test_an_unplaced_cell_is_given_a_question_by_keys(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open("prepare").settled()
    cell = stage.page.view.unplaced[0]

    def place(reading: QWidget) -> None:
        dialog = reading.window()
        QTest.keyClicks(dialog.question.lineEdit(), "success stories")  # type: ignore[attr-defined]
        QTest.keyClick(dialog.question.lineEdit(), Qt.Key.Key_Return)  # type: ignore[attr-defined]
        assert dialog.focusWidget() is reading
        reading.setText("7")  # type: ignore[attr-defined]
        QTest.keyClick(reading, Qt.Key.Key_Return)

    answer_dialog("unplaced.reading", place)
    stage.find_named(f"Place {cell.where}").click()
    stage.settled()
    answer = stage.page.view.before("success_stories")
    assert answer is not None and answer.value == 7
