"""Erasing a cluster, or a colleague's name, in the window: seen first, asked for by name, for good, and everything shown follows."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import erasable
import pytest
from leaks.canaries import CLUSTER
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage, answer_dialog

from workbench import bootstrap
from workbench.application import erasing, maintaining, participating
from workbench.application.home import Person
from workbench.application.introducing import introduce
from workbench.application.references import list_clusters
from workbench.domain.assessments import ROLE
from workbench.domain.revisions import Statement
from workbench.kernel.ids import PersonId, new_id
from workbench.kernel.settings import read_settings
from workbench.ui.dialogs.erasing import EraseDialog, ReceiptDialog, WhoseNameDialog
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.people import PeopleDialog
from workbench.ui.pages.assessment import AssessmentPage
from workbench.ui.pages.home import HomePage
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.widgets.buttons import IconButton


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """A window over two clusters, one of which is to be erased."""
    made = Stage(qtbot, erasable.make(tmp_path / "place"))
    made.perform("home")
    yield made
    if made.window.shell.operations.is_open:
        made.close()


def told(dialog: Dialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def home_of(stage: Stage) -> HomePage:
    page = stage.window.page
    assert isinstance(page, HomePage)
    return page


def select(stage: Stage, cluster: str) -> HomePage:
    page = home_of(stage)
    rows = page.list.table.model()
    row = next(n for n in range(rows.rowCount()) if rows.index(n, 0).data(Qt.ItemDataRole.UserRole).cluster == cluster)
    page.list.table.selectRow(row)
    page.list.table.setFocus()
    return page


def clusters_of(stage: Stage) -> list[str]:
    with bootstrap.open_services(stage.path, writing=False, home=stage.home) as services:
        return [each.name for each in list_clusters(services)]


def press(dialog: Dialog, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press a key in what has the focus of a dialog."""
    QTest.keyClick(dialog.focusWidget() or dialog, key)


def fill_in(dialog: Dialog) -> None:
    """Write why, Enter, the name, Enter: as a person without a mouse does."""
    for text in (erasable.REASON, CLUSTER):
        QTest.keyClicks(dialog.focusWidget(), text)
        assert not dialog.fault.text()
        press(dialog)


def erase(stage: Stage) -> str:
    """Erase the cluster by keys alone; return the receipt as it is shown."""
    receipts: list[str] = []

    def look(dialog: ReceiptDialog) -> None:
        receipts.append(told(dialog))
        press(dialog, Qt.Key.Key_Escape)

    answer_dialog(press, Dialog)
    answer_dialog(fill_in, EraseDialog)
    answer_dialog(look, ReceiptDialog)
    stage.perform("erase").until(lambda: bool(receipts))
    stage.settled()
    return receipts[0]


def test_what_goes_and_what_stays_elsewhere_is_shown_before_anything_is_done(stage: Stage) -> None:
    shown: list[str] = []

    def look(dialog: EraseDialog) -> None:
        shown.append(told(dialog))
        press(dialog, Qt.Key.Key_Escape)

    select(stage, CLUSTER)
    answer_dialog(press, Dialog)
    answer_dialog(look, EraseDialog)
    stage.perform("erase").until(lambda: bool(shown))
    assert "can't be undone" in shown[0] and "answers" in shown[0] and "files" in shown[0]
    assert f"{CLUSTER}-2026.pdf" in shown[0] and "Traces on the disk" in shown[0]
    assert CLUSTER in clusters_of(stage)


def test_without_a_reason_or_with_another_name_nothing_is_erased(stage: Stage) -> None:
    faults: list[str] = []

    def look(dialog: EraseDialog) -> None:
        for reason, name in (("", CLUSTER), (f"{CLUSTER} asked", CLUSTER), (erasable.REASON, "Bothnia Steel")):
            for entry, text in ((dialog._why, reason), (dialog._name, name)):
                entry.setText(text)
            QTest.keyClick(dialog._name, Qt.Key.Key_Return)
            faults.append(dialog.fault.text())
        dialog.reject()

    select(stage, CLUSTER)
    answer_dialog(press, Dialog)
    answer_dialog(look, EraseDialog)
    stage.perform("erase").until(lambda: len(faults) == 3)
    assert "needs a reason" in faults[0] and "names" in faults[1] and "write the cluster's name" in faults[2]
    assert CLUSTER in clusters_of(stage)


def test_what_is_erased_is_gone_from_disk_and_window_and_the_receipt_lies_beside(stage: Stage) -> None:
    select(stage, CLUSTER)
    receipt = erase(stage)
    assert "sound" in receipt and "Not reached" in receipt
    (file,) = stage.path.parent.glob("erasure-*.txt")
    assert file.name in receipt and erasable.REASON in file.read_text()
    assert clusters_of(stage) == ["Bothnia Steel"]
    stage.until(lambda: home_of(stage).list.model.rowCount() == 1)
    assert home_of(stage).list.model.line_at(0).cluster == "Bothnia Steel"
    stage.close()
    files = [each for each in stage.path.parent.rglob("*") if each.is_file()]
    left = {each.name for each in files if CLUSTER.encode() in each.read_bytes()}
    assert all(each.startswith("erasure-") for each in left)


def test_an_open_assessment_of_the_cluster_is_closed_and_nothing_leads_back(stage: Stage) -> None:
    stage.open(field="members_total").type("99")
    erase(stage)
    assert isinstance(stage.window.page, HomePage) and "assessment" not in stage.window._pages
    assert read_settings(stage.home.settings_file).assessment == ""
    assert stage.window.shell.undo.last(stage.id) is None
    stage.perform("back").perform("assessment").settled()
    assert isinstance(stage.window.page, HomePage)
    assert not [each for each in stage.window.shell.notices.said if each.tone == "danger"]
    staying = home_of(stage).list.model.line_at(0).id
    stage.id = staying
    stage.open(field="members_total").type("1").settled()
    assert stage.on_disk().answers["members_total"].value == 140


def test_the_receipt_is_saved_where_the_person_wants_it(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "receipt.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    saved: list[bool] = []

    def save(dialog: ReceiptDialog) -> None:
        stage.find("receipt.save").click()  # type: ignore[attr-defined]
        saved.append(target.is_file())
        dialog.reject()

    select(stage, CLUSTER)
    answer_dialog(press, Dialog)
    answer_dialog(fill_in, EraseDialog)
    answer_dialog(save, ReceiptDialog)
    stage.perform("erase").until(lambda: bool(saved))
    assert saved == [True] and erasable.REASON in target.read_text()


def test_the_menu_of_a_line_is_opened_by_a_key_and_is_for_that_line(stage: Stage) -> None:
    page = select(stage, "Bothnia Steel")
    wanted: list[tuple[str, str]] = []
    page.list.wanted.disconnect()
    page.list.wanted.connect(lambda duty, line: wanted.append((duty, line.cluster)))

    def choose_last() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert next(each.text() for each in menu.actions() if each.text()) == "Open"
        QTest.keyClick(menu, Qt.Key.Key_Up)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(200, choose_last)
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), page.list.table.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(page.list.table, key)
    assert wanted == [("erase", "Bothnia Steel")]


def test_where_one_only_reads_nothing_can_be_erased(stage: Stage) -> None:
    stage.window.shell.read_only = "Bo Lind has it open."
    stage.perform("erase")
    assert "reading only" in stage.window.shell.notices.said[-1].text


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_dialog_fits_a_small_window_and_what_has_the_focus_is_in_sight(stage: Stage, zoom: int) -> None:
    theme.use(Mode.LIGHT, zoom)
    stage.window.resize(1280, 720)
    seen: list[str] = []

    def look(dialog: EraseDialog) -> None:
        QApplication.processEvents()
        assert dialog.height() < stage.window.height() and dialog.width() < stage.window.width()
        for _ in range(4):
            now = dialog.focusWidget()
            assert now.visibleRegion().boundingRect() == now.rect(), now.accessibleName()
            seen.append(now.accessibleName())
            QTest.keyClick(now, Qt.Key.Key_Tab)
            QApplication.processEvents()
        dialog.reject()

    select(stage, CLUSTER)
    answer_dialog(press, Dialog)
    answer_dialog(look, EraseDialog)
    stage.perform("erase").until(lambda: len(seen) == 4)
    assert seen == ["Why", "Name of the cluster", "Cancel", "Erase for good"]


BO = "Bo Kuikka"


@pytest.fixture
def with_bo(qtbot: QtBot, scenario: Scenario) -> Iterator[Stage]:
    """A window over an assessment on which a colleague works along, with a snapshot that names him."""
    bo = PersonId(new_id())
    services = scenario.services
    services.say([Statement(scenario.id, ROLE + bo, "co", new_id())])
    theirs = replace(services, person=Person(bo, BO, "bo.kuikka@example.org"))
    introduce(theirs)
    participating.declare_interest(theirs, scenario.id, "none")
    maintaining.snapshot(services, "import")
    made = Stage(qtbot, scenario)
    made.open()
    yield made
    if made.window.shell.operations.is_open:
        made.close()


def write_and_confirm(dialog: EraseDialog) -> None:
    for text in ("asked for by them", BO):
        QTest.keyClicks(dialog.focusWidget(), text)
        press(dialog)


def files_that_name(stage: Stage, word: bytes) -> list[str]:
    places = (stage.path.parent, stage.home.path)
    files = {each for place in places for each in place.rglob("*") if each.is_file()}
    return sorted(each.name for each in files if word in each.read_bytes().lower())


def test_a_colleagues_name_is_erased_by_keys_alone_once_all_is_shown(with_bo: Stage) -> None:
    shown: list[str] = []

    def look(dialog: EraseDialog) -> None:
        shown.append(told(dialog))
        write_and_confirm(dialog)

    def close(dialog: ReceiptDialog) -> None:
        shown.append(told(dialog))
        press(dialog, Qt.Key.Key_Escape)

    assert "north.workbench" in " ".join(files_that_name(with_bo, b"kuikka"))
    answer_dialog(press, WhoseNameDialog)
    answer_dialog(look, EraseDialog)
    answer_dialog(close, ReceiptDialog)
    with_bo.perform("erase-person").until(lambda: len(shown) == 2)
    with_bo.settled()
    before, receipt = shown
    assert "Erase the name of Bo Kuikka?" in before and "can't be undone" in before
    assert "Name and e-mail address, as they were ever written, one declaration of interest" in before
    assert "Stays on purpose" in before and "stays, under the pseudonym" in before and "Traces on the disk" in before
    assert "Former colleague" in receipt and "sound" in receipt and "Kuikka" not in receipt
    (file,) = with_bo.path.parent.glob("erasure-*.txt")
    assert "asked for by them" in file.read_text() and "Kuikka" not in file.read_text()
    (colleague,) = [each for each in with_bo.on_disk().people if each.id != with_bo.page.view.person]  # type: ignore[union-attr]
    assert colleague.name.startswith("Former colleague") and not colleague.email
    assert isinstance(with_bo.window.page, AssessmentPage)  # It was open, and stays so under the new name.
    assert colleague.name in [each.name for each in with_bo.page.view.dossier.people]  # type: ignore[union-attr]
    with_bo.close()
    assert files_that_name(with_bo, b"kuikka") == []


def test_nobody_erases_their_own_name_in_the_window(with_bo: Stage) -> None:
    faults: list[str] = []

    def choose(dialog: WhoseNameDialog) -> None:
        assert [dialog.box.itemText(n) for n in range(dialog.box.count())] == [
            "Ann Berg · ann@example.org (you)", "Bo Kuikka · bo.kuikka@example.org",
        ]  # fmt: skip
        QTest.keyClick(dialog.box, Qt.Key.Key_Up)
        QTest.keyClick(dialog.primary, Qt.Key.Key_Return)
        faults.append(dialog.fault.text())
        dialog.reject()

    answer_dialog(choose, WhoseNameDialog)
    with_bo.perform("erase-person").until(lambda: bool(faults))
    assert faults[0].startswith("Ann Berg is you:") and "Hand the workspace over" in faults[0]


def test_the_list_of_people_offers_it_for_colleagues_and_not_for_oneself(with_bo: Stage) -> None:
    seen: list[str] = []

    def choose(dialog: PeopleDialog) -> None:
        (bin_,) = [each for each in dialog.findChildren(IconButton) if "Erase" in each.accessibleName()]
        assert bin_.focusPolicy() != Qt.FocusPolicy.NoFocus
        seen.append(bin_.accessibleName())
        QTest.keyClick(bin_, Qt.Key.Key_Space)

    def look(dialog: EraseDialog) -> None:
        seen.append(dialog.accessibleName())
        dialog.reject()

    answer_dialog(choose, PeopleDialog)
    answer_dialog(look, EraseDialog)
    with_bo.perform("people").until(lambda: len(seen) == 2)
    assert seen == ["Erase the name of Bo Kuikka for good", "Erase the name of Bo Kuikka?"]


def test_a_name_that_is_erased_is_offered_no_more(with_bo: Stage) -> None:
    with_bo.close()
    with bootstrap.open_services(with_bo.path, writing=True, home=with_bo.home) as services:
        bo = next(each for each in erasing.list_colleagues(services) if each.name == BO)
        erasing.erase(services, erasing.plan_person(services, bo.id), "asked", with_bo.path.parent)
        assert [each.name for each in erasing.list_colleagues(services)] == ["Ann Berg"]
