"""Report: the exported pages themselves, checks that lead somewhere, sign and export."""

import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import EXAMPLE, Stage, answer_dialog

from workbench.application import example as shipped
from workbench.application import exporting, interviewing, participating
from workbench.application.signing import verify_package
from workbench.kernel.settings import read_settings
from workbench.kernel.tongue import LANGUAGES
from workbench.ui.dialogs.exporting import FILES, ExportDialog
from workbench.ui.dialogs.shortening import _Shortening
from workbench.ui.dialogs.sign import SignDialog
from workbench.ui.pages.packages.page import PackagesPage
from workbench.ui.pages.report import ReportPage
from workbench.ui.pages.report_checks import checks_of

PASSPHRASE = "four words by chance"


@pytest.fixture
def finished(qtbot: QtBot, scenario: Scenario) -> Stage:
    """A window over an assessment in which only the declaration of interest is missing."""
    example = shipped.read_example(EXAMPLE)
    shipped.fill_example(scenario.services, scenario.assessment, example, EXAMPLE)
    return Stage(qtbot, scenario)


def report(stage: Stage) -> ReportPage:
    page = stage.open("report").page.stage
    assert isinstance(page, ReportPage)
    stage.until(lambda: page.pages.is_drawn)
    return page


def sign(dialog: SignDialog, folder: Path) -> None:
    dialog._folder = folder
    for entry in (dialog._passphrase, dialog._again):
        entry.setText(PASSPHRASE)
    dialog.primary.click()


def test_the_pages_are_those_of_the_exported_file(finished: Stage) -> None:
    page = report(finished)
    assert page.pages.content[:5] == b"%PDF-"
    titles = [page._parts.index(row, 0).data(0) or row for row in range(page._parts.rowCount())]
    assert len(titles) == 8
    finished.close()


def test_choosing_a_part_turns_to_its_page(finished: Stage) -> None:
    page = report(finished)
    page.contents.clicked.emit(page._parts.index(3, 0))
    finished.until(lambda: page.pages.page == 4)
    assert page.contents.currentIndex().row() == 3
    finished.close()


def test_each_open_check_leads_to_where_it_is_mended(stage: Stage) -> None:
    page = report(stage)
    stage.find_named("Go there: 0 of 68 questions answered").click()
    assert (stage.page.place().stage, stage.page.place().field) == ("interview", "members_total")
    assert page.foot.told.text().endswith("so what you sign now is a draft and stays open.")


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
    assert page.checks.state == "Ready to sign"
    out = tmp_path / "out"
    out.mkdir()
    answer_dialog(lambda dialog: sign(dialog, out), SignDialog)
    finished.perform("sign")
    finished.until(lambda: finished.window.page is not None and finished.window.page.name == "packages")
    shown = finished.window.page
    assert isinstance(shown, PackagesPage)
    finished.until(lambda: bool(shown.answer.text()))
    assert shown.answer.text() in ("Valid, your own", "Accepted")
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

    seen = answer_dialog(too_short, SignDialog)
    finished.perform("sign")
    assert seen[0].fault.text().startswith("Use at least 10 characters")
    assert not finished.home.identity_file.exists()
    assert not finished.page.view.is_read_only
    finished.close()


def test_a_draft_says_what_is_missing_before_it_is_signed(stage: Stage, tmp_path: Path) -> None:
    report(stage)
    answer_dialog(lambda dialog: sign(dialog, tmp_path), SignDialog)
    stage.perform("sign")
    stage.until(lambda: stage.window.page is not None and stage.window.page.name == "packages")
    assert stage.on_disk().missing
    stage.open("interview")
    assert not stage.page.view.is_read_only


def titles(page: ReportPage) -> list[str]:
    return [str(page._parts.index(row, 0).data(0)) for row in range(page._parts.rowCount())]


def speak(stage: Stage, page: ReportPage, language: str) -> None:
    """Choose a language as a person does, by the list."""
    before = page.pages.content
    page.language.choose(language)
    page.language.activated.emit(page.language.currentIndex())
    stage.until(lambda: page.pages.content != before)


def test_the_pages_are_shown_in_the_language_that_the_files_will_have(finished: Stage) -> None:
    page = report(finished)
    assert [page.language.itemData(place) for place in range(page.language.count())] == list(LANGUAGES)
    english = page.pages.content
    speak(finished, page, "sv")
    assert b"%PDF" in page.pages.content[:8] and page.pages.content != english
    assert read_settings(finished.home.settings_file).files_language == "sv"
    assert finished.window.shell.settings.language == ""  # The interface and the questions stay as they are.
    speak(finished, page, "en")
    assert page.pages.content == english
    finished.close()


def test_pages_of_a_language_that_was_left_meanwhile_are_not_shown(finished: Stage) -> None:
    page = report(finished)
    for language in ("sv", "fi", "nb"):
        page.language.choose(language)
        page.language.activated.emit(page.language.currentIndex())
    finished.until(lambda: finished.window.shell.operations.job is None)
    finished.settled()
    shown = page.pages.content
    page._drawn_for = None
    page._draw()
    finished.until(lambda: finished.window.shell.operations.job is None)
    finished.settled()
    assert page.pages.content == shown
    finished.close()


def test_the_chosen_files_are_written_in_the_chosen_language(finished: Stage, tmp_path: Path) -> None:
    page, out = report(finished), tmp_path / "out"
    out.mkdir()

    def choose(dialog: ExportDialog) -> None:
        assert [kind for kind, button in dialog.kinds.items() if button.isChecked()] == list(exporting.KINDS)
        dialog.kinds["package"].click()
        assert not dialog.evidence.isEnabled()
        dialog.language.choose("fi")
        dialog._folder = out
        dialog.primary.click()

    answer_dialog(choose, ExportDialog)
    finished.perform("export")
    finished.until(lambda: "Written: " in finished.window.banner.text)
    assert {each.suffix for each in out.iterdir()} == {".xlsx", ".pdf"}
    finished.until(lambda: page.language.language == "fi" and finished.window.shell.operations.job is None)
    (pdf,) = out.glob("*.pdf")
    finished.until(lambda: page.pages.content == pdf.read_bytes())
    finished.close()


def test_the_assessors_file_is_written_and_says_whom_it_is_not_for(stage: Stage, tmp_path: Path) -> None:
    report(stage)

    def choose(dialog: ExportDialog) -> None:
        for kind, button in dialog.kinds.items():
            button.setChecked(kind == "assessors")
        dialog._folder = tmp_path / "out"
        dialog.primary.click()

    answer_dialog(choose, ExportDialog)
    stage.perform("export")
    stage.until(lambda: "Written: " in stage.window.banner.text)
    assert stage.window.banner.text.startswith("Written: Kattegatt-Vätgas-2026.assessors.asice in ")
    assert "Nobody but you can open the assessors' file yet" in stage.window.banner.text
    (made,) = (tmp_path / "out").iterdir()
    assert zipfile.is_zipfile(made)


def test_an_export_of_nothing_says_so(stage: Stage) -> None:
    report(stage)

    def choose(dialog: ExportDialog) -> None:
        for button in dialog.kinds.values():
            button.setChecked(False)
        dialog.primary.click()
        assert dialog.fault.text() == "Choose at least one file."
        dialog.reject()

    seen = answer_dialog(choose, ExportDialog)
    stage.perform("export")
    assert seen


def test_every_kind_of_file_has_words() -> None:
    assert set(FILES) >= set(exporting.MAKERS)


def test_what_is_too_long_for_the_summary_is_shortened_where_it_is_named(stage: Stage) -> None:
    stage.window.shell.save(
        lambda services: interviewing.add_finding(services, stage.id, "strength", "1.1.1", "Nobody left. " * 20)
    )
    stage.settled()
    page = report(stage)
    seen: list[str] = []

    def answer(dialog: _Shortening) -> None:
        dialog.entry.setText("x" * 151)
        dialog.primary.click()
        seen.append(dialog.fault.text())
        dialog.entry.setText("Nobody left.")
        dialog.primary.click()

    answer_dialog(answer, _Shortening)
    told = "S1: its text has 259 characters, and the summary page has room for 150."
    stage.find_named(f"Shorten …: {told}").click()
    stage.settled()
    assert seen == ["Take out 1 more: the summary page has room for 150 characters."]
    assert stage.on_disk().findings[0].short == "Nobody left."
    assert told not in [each.text for each in checks_of(page._view)]  # type: ignore[arg-type]
    stage.perform("undo").settled()
    assert stage.on_disk().findings[0].short == ""


def test_somebody_alone_is_told_that_the_edition_asks_for_two(stage: Stage) -> None:
    page = report(stage)
    assert page._view is not None
    told = "The edition asks for two assessors who score: one more has to join."
    check = next(each for each in checks_of(page._view) if each.text == told)
    assert (check.action, check.done) == ("people", False)
