"""The log in the window: all that happened, narrowed as one types, copied, saved as a table."""

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage, answer_dialog, look_into

from workbench import bootstrap
from workbench.application import assessing, interviewing, journalling
from workbench.application.exchanging import Moved
from workbench.domain.journal import Deed
from workbench.kernel.ids import EntityId
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.journal import ABOUT, FILE, WHAT, WHO, JournalDialog, amount_words
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.widgets.buttons import Button


@pytest.fixture
def logged(scenario: Scenario) -> Scenario:
    """A workspace from which files left."""
    other = assessing.add_cluster(scenario.services, "Bothnia Steel", "FI")
    second = assessing.start_assessment(scenario.services, other, "ecei-2013", "2026").id
    journalling.note_opened(scenario.services, scenario.id)
    journalling.note(scenario.services, scenario.id, Deed.EXPORTED, [("workbook", "=cmd.xlsx", "ab" * 32)])
    journalling.note(scenario.services, second, Deed.SIGNED, [("package", "Bothnia-2026.asice", "cd" * 32)])
    return scenario


def look(stage: Stage, act: Callable[[JournalDialog], None]) -> None:
    look_into(stage, "log", JournalDialog, act)


def cells(dialog: JournalDialog, column: int) -> list[str]:
    shown = dialog.table.shown
    return [str(shown.index(row, column).data()) for row in range(shown.rowCount())]


def test_the_newest_stands_first_and_each_word_narrows(qtbot: QtBot, logged: Scenario) -> None:
    stage = Stage(qtbot, logged)

    def act(dialog: JournalDialog) -> None:
        assert sorted(cells(dialog, WHAT)) == ["Exported: workbook", "Opened", "Signed: package"]
        assert set(cells(dialog, WHO)) == {"Ann Berg"}
        QTest.keyClicks(dialog.filter, "bothnia sign")
        assert (cells(dialog, ABOUT), cells(dialog, FILE)) == (["Bothnia Steel 2026"], ["Bothnia-2026.asice"])
        assert dialog.count.text() == "1 of 3"

    look(stage, act)
    stage.close()


def test_what_is_chosen_is_copied_with_its_heads_else_all(qtbot: QtBot, logged: Scenario) -> None:
    stage = Stage(qtbot, logged)

    def act(dialog: JournalDialog) -> None:
        stage.find("journal.copy").click()  # type: ignore[attr-defined]
        assert len(QGuiApplication.clipboard().text().splitlines()) == 4
        dialog.filter.setText("package")
        dialog.table.selectRow(0)
        QTest.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        head, line = QGuiApplication.clipboard().text().splitlines()
        assert head.split("\t")[0] == "When" and line.endswith("Bothnia-2026.asice")

    look(stage, act)
    stage.close()


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_it_is_saved_as_a_table_that_computes_nothing(
    qtbot: QtBot, logged: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    stage, target = Stage(qtbot, logged), tmp_path / f"log{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def act(dialog: JournalDialog) -> None:
        stage.find("journal.save").click()  # type: ignore[attr-defined]
        stage.until(lambda: "saved" in dialog.count.text())

    look(stage, act)
    if ending == ".csv":
        with target.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.reader(stream))
        assert "'=cmd.xlsx" in [each[4] for each in rows]
    else:
        sheet = openpyxl.load_workbook(target).worksheets[0]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert sheet.cell(3, 5).data_type == "s"
    assert len(rows) == 4
    look(stage, lambda dialog: cells(dialog, FILE).index(target.name))  # It says of itself that it left.
    stage.close()


def test_a_file_of_another_kind_is_refused_in_the_dialog(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "log.doc"), ""))
    stage.open().settled()

    def act(dialog: JournalDialog) -> None:
        stage.find("journal.save").click()  # type: ignore[attr-defined]
        stage.until(lambda: bool(dialog.fault.text()))
        assert ".xlsx or .csv" in dialog.fault.text()

    look(stage, act)
    assert not (tmp_path / "log.doc").exists()


def test_a_copy_of_evidence_that_is_saved_stands_in_the_log(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof = tmp_path / "statutes.txt"
    proof.write_text("the statutes")
    assessment = EntityId(stage.open().id)
    stage.window.shell.save(lambda services: interviewing.attach_file(services, assessment, proof, "1.1.0"))
    stage.settled().until(lambda: bool(stage.page.view and stage.page.view.dossier.evidence))
    target = tmp_path / "copy.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def save(dialog: Dialog) -> None:
        next(each for each in dialog.findChildren(Button) if each.text() == "Save a copy").click()
        dialog.reject()

    answer_dialog(save, Dialog)
    assert stage.page.view is not None
    stage.interview.saying.look_at(stage.page.view.dossier.evidence[0])
    stage.until(target.is_file).settled()
    with bootstrap.open_services(stage.path, writing=False, home=stage.home) as services:
        told = [(each.deed, each.file) for each in journalling.tell_journal(services)]
    assert ("Exported: evidence", "copy.txt") in told


def test_whoever_opens_an_assessment_that_can_only_be_read_is_in_the_log_too(stage: Stage) -> None:
    stage.window.shell.read_only = "Bo Lind has it open."
    stage.open().settled()
    seen: list[str] = []
    look(stage, lambda dialog: seen.extend(cells(dialog, WHAT)))
    assert seen == ["Opened"]


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (720, 450)], ids=str)
@pytest.mark.parametrize("zoom", [100, 200])
def test_the_log_fits_the_window_and_each_part_is_reached_by_tab_and_has_a_name(
    qtbot: QtBot, logged: Scenario, size: tuple[int, int], zoom: int
) -> None:
    theme.use(Mode.LIGHT, zoom)
    stage = Stage(qtbot, logged)
    stage.window.resize(*size)

    def act(dialog: JournalDialog) -> None:
        QApplication.processEvents()
        assert dialog.height() < stage.window.height() and dialog.width() < stage.window.width()
        seen = []
        for _ in range(5):
            now = dialog.focusWidget()
            seen.append(now.accessibleName())
            QTest.keyClick(now, Qt.Key.Key_Tab)
        assert sorted(seen) == sorted(["Filter", "Log of access and exports", "Copy", "Save as a table …", "Close"])

    look(stage, act)
    stage.close()


def test_an_amount_is_told_in_the_windows_language(foreign_window: Callable[[], None]) -> None:
    assert amount_words("62 entries in one parcel, two files") == "62 entries, one parcel, two files"
    assert amount_words("as it was written elsewhere") == "as it was written elsewhere"
    foreign_window()
    assert amount_words("62 entries in one parcel").count("‹") == 2


def test_an_amount_is_kept_in_english_whatever_the_window_speaks(foreign_window: Callable[[], None]) -> None:
    foreign_window()
    assert str(Moved(entries=62, parcels=1, files=2)) == "62 entries in one parcel, two files"
