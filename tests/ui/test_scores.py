"""Scores: all levels on one page, given by digits, with what the label still asks for."""

import shutil
from pathlib import Path

import pytest
from portfolios import document, filled, submission
from PySide6.QtCore import Qt
from scenario import PASSPHRASE
from signed_packages import signer
from stage import Stage, answer_dialog

from workbench.application.referring import make_pack
from workbench.ui.dialogs.choosing_others import CompareDialog
from workbench.ui.pages.scores import ScoresPage


def scores(stage: Stage) -> ScoresPage:
    page = stage.open("scores").page.stage
    assert isinstance(page, ScoresPage)
    page.table.setFocus()
    return page


def at(page: ScoresPage, indicator: str) -> int:
    rows = range(page.model.rowCount())
    return next(row for row in rows if page.model.indicator_at(row).id == indicator)


def test_a_digit_gives_the_chosen_indicator_its_level(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_4).settled()
    assert stage.on_disk().result.scores.indicators["2.1"].level == 4
    assert page.model.index(at(page, "2.1"), 1).data() == "4"
    assert page._points.text().startswith("4 of 150 points")


def test_a_digit_beyond_the_scale_and_one_on_a_gate_do_nothing(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_9)
    page.table.selectRow(at(page, "1.1.0"))
    stage.press(Qt.Key.Key_3).settled()
    assert stage.on_disk().result.scores.scored == 0
    assert stage.window.shell.notices.said == []


def test_delete_takes_a_level_away_and_undo_brings_it_back(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_4).settled().press(Qt.Key.Key_Delete).settled()
    assert stage.on_disk().result.scores.indicators["2.1"].level is None
    stage.perform("undo").settled()
    assert stage.on_disk().result.scores.indicators["2.1"].level == 4


def test_a_rationale_is_kept_when_the_level_changes_here(stage: Stage) -> None:
    stage.open(indicator="2.1").perform("level-3").perform("rationale").type("Statutes of 2016").settled()
    page = scores(stage)
    page.table.selectRow(at(page, "2.1"))
    stage.press(Qt.Key.Key_5).settled()
    score = stage.on_disk().result.scores.indicators["2.1"]
    assert (score.level, score.rationale) == (5, "Statutes of 2016")


def test_enter_opens_the_indicator(stage: Stage) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "3.1"))
    stage.press(Qt.Key.Key_Return)
    assert (stage.page.place().stage, stage.interview.indicator) == ("interview", "3.1")


def test_it_says_what_is_not_scored_and_what_the_label_asks_for(stage: Stage) -> None:
    page = scores(stage)
    assert page._left.text() == "30 indicators are not scored yet and count as nothing."
    assert page._label.text() == "no label yet"
    assert page._reasons.count() == 3


@pytest.fixture
def pack(stage: Stage, tmp_path: Path) -> Path:
    """A benchmark pack of twelve Danish clusters, by somebody whom the assessor trusts."""
    made = [document(n, {"1.2": n % 6, "2.1": 3 if n < 7 else None}, country="DK") for n in range(12)]
    place = str(filled(tmp_path / "p.sqlite", *map(submission, made)))
    by, path = signer(tmp_path, "Ann Berg"), tmp_path / "danish.benchmark"
    make_pack(by.home, place, path, by.path, PASSPHRASE, title="Danish clusters 2026", chosen={})
    shutil.copyfile(by.home.signing_certificate, stage.home.trust_list)
    return path


def test_the_chosen_indicator_stands_beside_the_clusters_of_a_pack_without_a_net(stage: Stage, pack: Path) -> None:
    page = scores(stage)
    page.table.selectRow(at(page, "1.2"))
    stage.press(Qt.Key.Key_4).settled()
    assert page.beside.words.isHidden()

    def choose(dialog: CompareDialog) -> None:
        stage.until(lambda: "no trusted benchmark pack" in dialog.told.text())
        dialog.take(pack)
        stage.until(lambda: dialog.box.count() == 2)
        dialog.box.setCurrentIndex(0)
        dialog.primary.click()

    answer_dialog(choose, CompareDialog)
    page.beside.choose.click()
    stage.settled().until(lambda: not page.beside.words.isHidden())
    assert page.beside.group.text().startswith("Danish clusters 2026, 12 clusters")
    assert page.beside.words.text().startswith("1.2: Level 4, top quarter, 75th percentile. 12 clusters: median 2.5")
    assert page.beside.drawn is not None and page.beside.drawn.isVisibleTo(page)
    page.table.selectRow(at(page, "2.1"))
    assert page.beside.words.text() == "2.1: 7 clusters: median 3. Of so few no more is told."
    page.table.selectRow(at(page, "2.2.1"))
    assert page.beside.words.text().startswith("2.2.1: Too few")


def test_a_pack_of_somebody_unknown_is_refused_with_what_to_do(stage: Stage, pack: Path) -> None:
    stage.home.trust_list.unlink()
    page = scores(stage)
    told: list[str] = []

    def choose(dialog: CompareDialog) -> None:
        stage.until(lambda: bool(dialog.told.text()))
        dialog.take(pack)
        stage.until(lambda: "not on your trust list" in dialog.fault.text())
        told.append(dialog.fault.text())
        dialog.reject()

    answer_dialog(choose, CompareDialog)
    page.beside.choose.click()
    assert told and page.beside.words.isHidden()
