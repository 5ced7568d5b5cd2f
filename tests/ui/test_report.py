"""Report: the exported pages themselves, checks that lead somewhere, sign and export."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import EXAMPLE, Stage

from workbench.application import demonstrating, participating
from workbench.application.signing import verify_package
from workbench.ui.dialogs.sign import SignDialog
from workbench.ui.pages.packages import PackagesPage
from workbench.ui.pages.report import ReportPage

PASSPHRASE = "four words by chance"


@pytest.fixture
def finished(qtbot: QtBot, scenario: Scenario) -> Stage:
    """A window over an assessment in which only the declaration of interest is missing."""
    example = demonstrating.read_example(EXAMPLE)
    demonstrating.fill_example(scenario.services, scenario.assessment, example, EXAMPLE)
    return Stage(qtbot, scenario)


def report(stage: Stage) -> ReportPage:
    page = stage.open("report").page.stage
    assert isinstance(page, ReportPage)
    stage.until(lambda: page.pages.pdf.pageCount() > 0)
    return page


def answer_dialog(act: Callable[[SignDialog], None]) -> list[SignDialog]:
    """Act on the next sign dialog as soon as it stands."""
    seen: list[SignDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SignDialog):
            seen.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    return seen


def sign(dialog: SignDialog, folder: Path) -> None:
    dialog._folder = folder
    for entry in (dialog._passphrase, dialog._again):
        entry.setText(PASSPHRASE)
    dialog.primary.click()


def test_the_pages_are_those_of_the_exported_file(finished: Stage) -> None:
    page = report(finished)
    assert page.pages.content[:5] == b"%PDF-"
    titles = [page._bookmarks.index(row, 0).data(0) or row for row in range(page._bookmarks.rowCount())]
    assert len(titles) == 8
    finished.close()


def test_choosing_a_part_turns_to_its_page(finished: Stage) -> None:
    page = report(finished)
    page.contents.clicked.emit(page._bookmarks.index(3, 0))
    finished.until(lambda: page.pages.pageNavigator().currentPage() == 4)
    assert page.contents.currentIndex().row() == 3
    finished.close()


def test_each_open_check_leads_to_where_it_is_mended(stage: Stage) -> None:
    page = report(stage)
    stage.find_named("Go there: 0 of 68 questions answered").click()
    assert (stage.page.place().stage, stage.page.place().field) == ("interview", "members_total")
    assert page._blocked.text().endswith("so what you sign now is a draft and stays open.")


def test_pages_follow_the_answers(stage: Stage) -> None:
    page = report(stage)
    before = page.pages.content
    stage.open(indicator="2.1").perform("level-4").settled()
    stage.open("report")
    stage.until(lambda: page.pages.content != before)


def test_signing_makes_an_identity_locks_exports_and_verifies(finished: Stage, tmp_path: Path) -> None:
    finished.open("report")
    finished.window.shell.save(lambda services: participating.declare_interest(services, finished.id, "none"))
    finished.settled()
    page = report(finished)
    assert page._state.text() == "Ready to sign"
    out = tmp_path / "out"
    out.mkdir()
    answer_dialog(lambda dialog: sign(dialog, out))
    finished.perform("sign")
    finished.until(lambda: finished.window.page is not None and finished.window.page.name == "packages")
    shown = finished.window.page
    assert isinstance(shown, PackagesPage)
    finished.until(lambda: bool(shown.answer.text()))
    assert shown.answer.text().startswith("Genuine and unchanged since 25")
    (package,) = out.glob("*.asice")
    assert verify_package(finished.home, package, None)["valid"]
    assert {each.suffix for each in out.iterdir()} == {".asice", ".xlsx", ".pdf"}
    finished.open("interview")
    assert finished.page.view.is_read_only
    assert "Finalised as version 1" in finished.page._banner.text
    finished.close()


def test_a_wrong_passphrase_leaves_everything_open(finished: Stage, tmp_path: Path) -> None:
    report(finished)

    def too_short(dialog: SignDialog) -> None:
        dialog._passphrase.setText("short")
        dialog.primary.click()
        dialog.reject()

    seen = answer_dialog(too_short)
    finished.perform("sign")
    assert seen[0].fault.text().startswith("Use at least 10 characters")
    assert not finished.home.identity_file.exists()
    assert not finished.page.view.is_read_only
    finished.close()


def test_a_draft_says_what_is_missing_before_it_is_signed(stage: Stage, tmp_path: Path) -> None:
    report(stage)
    answer_dialog(lambda dialog: sign(dialog, tmp_path))
    stage.perform("sign")
    stage.until(lambda: stage.window.page is not None and stage.window.page.name == "packages")
    assert stage.on_disk().missing
    stage.open("interview")
    assert not stage.page.view.is_read_only
