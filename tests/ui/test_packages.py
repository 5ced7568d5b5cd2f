"""Packages: the verdict as a sentence that may be quoted, what it rests on, and whom one trusts."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from scenario import NOON
from signed_packages import FORMAT_1 as GOLDEN
from signed_packages import sealed_for
from stage import Stage

from workbench import bootstrap
from workbench.application import exporting, references
from workbench.application.home import Home
from workbench.ui.dialogs.comparing import ComparingDialog
from workbench.ui.dialogs.exporting import LanguageBox
from workbench.ui.pages.browse.page import BrowsePage
from workbench.ui.pages.packages.page import PackagesPage
from workbench.ui.pages.sync import SyncPage
from workbench.ui.shell import Place
from workbench.ui.widgets.text import Text


def page_of(stage: Stage) -> PackagesPage:
    page = stage.window.page
    assert isinstance(page, PackagesPage)
    return page


def check(stage: Stage, package: Path) -> PackagesPage:
    stage.window.go(Place("packages", file=str(package)))
    page = page_of(stage)
    stage.until(lambda: bool(page.answer.text()))
    return page


def drop(page: PackagesPage, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(), Qt.DropAction.CopyAction, mime, left, none))


def copy_of(folder: Path, name: str) -> Path:
    target = folder / name
    shutil.copyfile(GOLDEN, target)
    return target


def broken(folder: Path, name: str = "changed.asice") -> Path:
    target, content = folder / name, bytearray(GOLDEN.read_bytes())
    content[len(content) // 2] ^= 0x20
    target.write_bytes(bytes(content))
    return target


def test_a_genuine_package_of_a_stranger_is_valid_and_says_whom_one_does_not_know(stage: Stage) -> None:
    page = check(stage, GOLDEN)
    assert page.answer.text() == "Valid, not everybody trusted"
    assert page.verdict.sentence.text().startswith("Valid, unchanged since it was signed by “Maria Sandell”")
    assert page.answer.property("tone") == "warn"


def test_a_file_for_colleagues_is_told_as_such_and_taken_from_there(stage: Stage, tmp_path: Path) -> None:
    with bootstrap.open_services(stage.path, writing=False, home=stage.home) as services:
        found = references.get_assessment(services, stage.id)
        (made,) = exporting.export(services, found, tmp_path, ("assessors",), with_evidence=False, say=str)
    page = check(stage, made.path)
    assert page.answer.text() == "For colleagues, whole"
    assert next(each.text() for each in page.verdict.buttons.values() if each.isVisible()) == "Take it under Sync"
    stage.perform("take-handed-on")
    sync = stage.window.page
    assert isinstance(sync, SyncPage)
    stage.until(lambda: sync.place_card.state.text() == "One change taken.")  # The certificate of this laptop.


def test_a_changed_package_is_never_called_genuine(stage: Stage, tmp_path: Path) -> None:
    page = check(stage, broken(tmp_path))
    assert page.answer.text() in ("Not valid", "Not a package")
    assert page.answer.property("tone") == "danger"
    assert page.told is not None and page.told.faults
    assert not page.verdict.buttons["browse"].isVisible(), "what is not intact is not browsed"


def test_what_is_sealed_for_me_is_judged_and_browsed_and_says_that_it_was_sealed(stage: Stage, tmp_path: Path) -> None:
    page = check(stage, sealed_for(stage.home, tmp_path))
    assert page.answer.text() == "Valid, not everybody trusted"
    assert page.verdict.seal.isVisible() and page.verdict.seal.text().startswith(
        "The file is sealed; your key opened it"
    )
    stage.perform("browse")
    browsing = stage.window.page
    assert isinstance(browsing, BrowsePage)
    stage.until(lambda: browsing.browsed is not None)
    assert "The file is sealed; your key opened it" in browsing.strip.sentence.text()


def test_what_is_sealed_for_others_is_neither_a_package_nor_none(stage: Stage, tmp_path: Path) -> None:
    page = check(stage, sealed_for(Home(tmp_path / "other", NOON), tmp_path))
    assert (page.answer.text(), page.answer.property("tone")) == ("Sealed, not opened", "warn")
    assert page.verdict.sentence.text().startswith("Sealed for others: your key does not open it.")
    assert not page.verdict.seal.isVisible() and not page.verdict.buttons["browse"].isVisible()
    assert "Nobody has signed." not in {each.text() for each in page.findChildren(Text) if each.isVisible()}
    drop(page, copy_of(tmp_path, "one.asice"))
    stage.until(lambda: page.list.isVisible())
    assert page.list.view.item(0).text() == "sealed.asice.age: Sealed, not opened"


def test_a_verdict_is_told_in_the_language_that_is_chosen_here(stage: Stage) -> None:
    page = check(stage, GOLDEN)
    box = stage.find("packages.language")
    assert isinstance(box, LanguageBox)
    box.choose("sv")
    box.activated.emit(box.currentIndex())
    stage.until(lambda: page.answer.text() == "Giltigt, alla är inte betrodda")
    assert stage.window.shell.settings.files_language == "sv"
    texts = {each.text() for each in page.findChildren(Text)}
    assert {"Vem som undertecknade", "Fingeravtryck"} <= texts
    stage.perform("browse")
    browsing = stage.window.page
    assert isinstance(browsing, BrowsePage)
    stage.until(lambda: browsing.strip.word.text() == "Giltigt, alla är inte betrodda")


def test_dropped_packages_are_checked_and_listed(stage: Stage, tmp_path: Path) -> None:
    stage.perform("packages")
    page = page_of(stage)
    drop(page, copy_of(tmp_path, "one.asice"), broken(tmp_path), tmp_path / "missing.asice")
    stage.until(lambda: page.list.isVisible())
    assert [page.list.view.item(n).text().partition(":")[0] for n in range(2)] == ["one.asice", "changed.asice"]
    assert "there is no such file" in stage.window.shell.notices.said[-1].text


def test_the_list_is_walked_by_keys(stage: Stage, tmp_path: Path) -> None:
    stage.perform("packages")
    page = page_of(stage)
    drop(page, copy_of(tmp_path, "one.asice"), broken(tmp_path))
    stage.until(lambda: page.list.isVisible())
    page.list.view.setFocus()
    stage.press(Qt.Key.Key_Up)
    assert page.file.endswith("one.asice")
    assert page.answer.text() == "Valid, not everybody trusted"


def test_the_words_are_copied_as_they_stand(stage: Stage) -> None:
    page = check(stage, GOLDEN)
    stage.perform("copy-verdict")
    copied = QGuiApplication.clipboard().text()
    assert page.told is not None
    assert copied.startswith(f"format-1.asice: {page.told.headline}")
    assert all(each.text in copied.replace("\n   ", "\n") for each in page.told.statements)


@pytest.mark.parametrize("name", ["verdict.pdf", "verdict.txt"])
def test_a_verdict_is_kept_as_a_file(stage: Stage, tmp_path: Path, name: str) -> None:
    page = check(stage, GOLDEN)
    page.save(tmp_path / name)
    stage.until(lambda: (tmp_path / name).exists())
    assert (tmp_path / name).stat().st_size > 1_000


def test_a_signer_is_trusted_once_the_fingerprint_was_compared(stage: Stage) -> None:
    page = check(stage, GOLDEN)
    seen: list[bool] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ComparingDialog)
        seen.append(dialog.primary.isEnabled())
        dialog.compared.click()
        dialog.primary.click()

    QTimer.singleShot(0, answer)
    button = stage.find("packages.trust")
    assert isinstance(button, QPushButton)
    button.click()
    stage.until(lambda: page.answer.text() == "Accepted")
    assert seen == [False], "not before it was compared"
    assert page.told is not None and not any(each.may_be_trusted for each in page.told.signers)


def test_called_off_nobody_is_trusted(stage: Stage) -> None:
    check(stage, GOLDEN)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ComparingDialog)
        dialog.compared.click()
        dialog.cancel.click()

    QTimer.singleShot(0, answer)
    button = stage.find("packages.trust")
    assert isinstance(button, QPushButton)
    button.click()
    assert not stage.home.trust_list.exists()


def test_before_a_package_is_opened_one_button_leads_to_it(stage: Stage) -> None:
    page = stage.perform("packages").window.page
    assert isinstance(page, PackagesPage)
    assert stage.focus is stage.find("packages.first")
    assert page.footer_hints() == ("open-package", "palette", "help")
    check(stage, GOLDEN)
    assert "browse" in page.footer_hints() and not page._first.isVisible()
