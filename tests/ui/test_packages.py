"""Packages: the verdict as a sentence that may be quoted, and what it rests on."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from stage import Stage

from workbench.ui.pages.packages import PackagesPage, verdict_words
from workbench.ui.shell import Place

GOLDEN = next((Path(__file__).parents[1] / "packages" / "golden").rglob("*.asice"))


def check(stage: Stage, package: Path) -> PackagesPage:
    stage.window.go(Place("packages", file=str(package)))
    page = stage.window.page
    assert isinstance(page, PackagesPage)
    stage.until(lambda: bool(page.answer.text()))
    return page


def test_a_genuine_package_is_said_to_be_unchanged_since_its_signature(stage: Stage) -> None:
    page = check(stage, GOLDEN)
    assert page.answer.text().startswith("Genuine and unchanged since")
    assert "not on your trust list" in page._more.text()


def test_a_changed_package_is_never_called_genuine(stage: Stage, tmp_path: Path) -> None:
    changed = tmp_path / "changed.asice"
    content = bytearray(GOLDEN.read_bytes())
    content[len(content) // 2] ^= 0x20
    changed.write_bytes(bytes(content))
    page = check(stage, changed)
    assert page.answer.text() in ("Changed after signing", "Cannot be relied on", "Not signed")
    assert page.answer.property("tone") in ("danger", "warn")


def test_a_dropped_package_is_checked(stage: Stage, tmp_path: Path) -> None:
    package = tmp_path / "dropped.asice"
    shutil.copyfile(GOLDEN, package)
    stage.window.perform("packages")
    page = stage.window.page
    assert isinstance(page, PackagesPage)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(package))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(), Qt.DropAction.CopyAction, mime, left, none))
    stage.until(lambda: page.answer.text().startswith("Genuine"))


def test_a_verdict_names_the_files_that_differ() -> None:
    found = {"valid": False, "files": [{"name": "report.pdf", "ok": False}], "signatures": [{"time": "x"}]}
    assert verdict_words(found)[:2] == (
        "Changed after signing", "These files differ from what was signed: report.pdf.",
    )  # fmt: skip


def test_no_signature_is_not_called_changed() -> None:
    found = {"valid": False, "files": [{"name": "report.pdf", "ok": True}], "signatures": []}
    assert verdict_words(found)[0] == "Not signed"
