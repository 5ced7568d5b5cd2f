"""Many workbooks: a folder is read, looked through and taken over; the clusters are on Home, each with its history."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stage import EXAMPLE, Stage

from workbench.application.batch_taking import TakenFile
from workbench.ui.models.batch import ASKED, CLUSTER, HEADS, READY, STATE, YEARS
from workbench.ui.pages.batch import BatchPage
from workbench.ui.pages.home import HomePage

PAST = Path(__file__).parents[1] / "data" / "previous-year"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four workbooks: two clusters, a portfolio of several, and one that is none."""
    made = tmp_path / "past"
    made.mkdir()
    for name in ("kattegatt-2024-sv.xlsx", "oresund-2023-en.xlsx", "portefolje-2023-da.xlsx"):
        shutil.copy(PAST / name, made)
    (made / "notes.csv").write_text("a;b\n")
    return made


def batch(stage: Stage, path: Path) -> BatchPage:
    stage.perform("batch")
    page = stage.window.page
    assert isinstance(page, BatchPage)
    stage.until(lambda: page.options.edition.count() > 0)
    page.read(path)
    stage.until(lambda: page.plan is not None)
    return page


def cells(page: BatchPage, column: int) -> list[str]:
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def test_each_file_stands_with_its_cluster_years_and_counts(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    assert cells(page, 0) == ["kattegatt-2024-sv.xlsx", "notes.csv", "oresund-2023-en.xlsx", "portefolje-2023-da.xlsx"]
    assert cells(page, CLUSTER)[0] == "Kattegatt Vätgas" and cells(page, CLUSTER)[3].endswith("clusters")
    assert cells(page, YEARS)[0] == "2024" and int(cells(page, READY)[0]) > 30
    assert cells(page, STATE)[1] == "Not read"
    assert page.model.index(0, ASKED).data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"{HEADS[ASKED]}: ")


def test_the_sum_is_every_filled_cell_of_every_file(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    parts, whole = page.sums.text().split(" = ")
    assert sum(int(part.split()[0].replace(",", "")) for part in parts.split(" + ")) == int(
        whole.split()[0].replace(",", "")
    )


def test_a_file_that_cannot_be_read_says_why_and_f7_leads_to_it(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    page.table.selectRow(0)
    stage.perform("next-problem")
    while page.table.currentIndex().row() != 1:
        stage.perform("next-problem")
    told = [page.detail._told.itemAt(place).widget().text() for place in range(page.detail._told.count())]
    assert any("notes.csv is a table as plain text" in text for text in told)


def test_taking_over_brings_the_clusters_to_home_and_each_file_is_one_step_back(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    assert page.take.text() == "Take over three files"
    page.take.setFocus()
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.window.page is not page)
    home = stage.window.page
    assert isinstance(home, HomePage)
    lines = {line.cluster: line for line in home._lines}
    assert lines["Øresund BioData Alliance"].is_history and not lines["Kattegatt Vätgas"].is_history
    assert len(lines) >= 8
    assert "Ctrl+Z takes back the last file" in stage.window.banner.text
    stage.perform("undo").settled()
    assert len(home._lines) < len(lines)
    stage.perform("redo").settled()
    assert len(home._lines) == len(lines)


def test_enter_on_a_cluster_with_a_history_begins_an_assessment_with_last_years_answers(
    stage: Stage, folder: Path
) -> None:
    page = batch(stage, folder)
    page.take.click()
    stage.until(lambda: stage.window.page is not page)
    home = stage.window.page
    assert isinstance(home, HomePage)
    line = next(each for each in home._lines if each.cluster == "Øresund BioData Alliance")

    def begin() -> bool:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return False
        assert dialog.cluster.text() == line.cluster  # type: ignore[attr-defined]
        dialog.primary.click()  # type: ignore[attr-defined]
        return True

    home._open(line)

    def look() -> None:
        if not begin():
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    stage.until(lambda: stage.window.page is not None and stage.window.page.name == "assessment")
    stage.until(lambda: stage.page.view is not None and stage.page.view.dossier.cluster.name == line.cluster)
    assert stage.page.view.dossier.previous is not None
    assert stage.page.view.dossier.previous.period == line.period


def test_a_name_that_a_person_gives_holds_once_all_is_read_again(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    page.table.selectRow(2)
    page.detail.owner.setText("Øresund Bio")
    QTest.keyClick(page.detail.owner, Qt.Key.Key_Return)
    assert page.again.text.startswith("You gave one name.") and not page.take.isEnabled()
    before = page.plan
    page.again.acted.emit()
    stage.until(lambda: page.plan is not before)
    assert cells(page, CLUSTER)[2] == "Øresund Bio" and page.take.isEnabled()


def test_reading_can_be_called_off(stage: Stage, folder: Path) -> None:
    stage.perform("batch")
    page = stage.window.page
    assert isinstance(page, BatchPage)
    page.read(folder)
    job = stage.window.shell.operations.job
    assert job is not None
    job.cancel()
    stage.until(lambda: bool(stage.window.shell.notices.said))
    assert stage.window.banner.text == "Cancelled. Nothing was changed."
    assert page.plan is None


def test_taking_over_can_be_called_off_between_two_files(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    page.take.click()
    job = stage.window.shell.operations.job
    assert job is not None
    job.cancel()
    stage.until(lambda: stage.window.banner.text.startswith("Stopped. "))
    assert stage.window.banner.text.endswith("The others are as they were.")
    assert stage.window.shell.operations.job is None


def test_a_file_taken_over_before_is_not_taken_again(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    page.take.click()
    stage.until(lambda: stage.window.page is not page)
    again = batch(stage, folder / "kattegatt-2024-sv.xlsx")
    before = again.plan
    again.read(folder / "kattegatt-2024-sv.xlsx")
    stage.until(lambda: again.plan is not before)
    assert cells(again, STATE) == ["Taken before"] and not again.take.isEnabled()


def test_what_became_of_every_cell_is_written_as_a_table(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = batch(stage, EXAMPLE / "previous.xlsx")
    target = tmp_path / "account.xlsx"
    monkeypatch.setattr("workbench.ui.dialogs.files.choose_new_workbook", lambda *_: target)
    page.account.click()
    stage.until(lambda: stage.window.banner.text == "account.xlsx says what became of each of 179 cells.")
    assert target.is_file()


def test_a_file_that_is_taken_over_changes_its_own_row_alone(stage: Stage, folder: Path) -> None:
    page = batch(stage, folder)
    changed: list[tuple[int, int]] = []
    page.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    page.model.show_taken(TakenFile(page.plan.files[2].path))  # type: ignore[union-attr]
    assert changed == [(2, 2)] and cells(page, STATE)[2] == "Taken over"
