"""Reconcile: blind before the locks; then by keys alone to levels on which everybody agrees, and to the approval."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague, give_levels
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage, take_last_year
from ui.test_accessibility import hear_all
from ui.test_fitting import SIZES, clipped
from ui.test_sync import differ

from workbench import bootstrap
from workbench.application.collecting import add_evidence
from workbench.application.home import Home
from workbench.application.interviewing import add_quick_note, write_note
from workbench.application.locking import lock
from workbench.application.maintaining import make_workspace
from workbench.application.reconciling import agree_where_equal, look_at_lanes
from workbench.application.reconciling import reconcile as agree
from workbench.application.references import get_assessment
from workbench.domain.assessments import ROLE, value_of
from workbench.domain.consensus import Row
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId
from workbench.ui.dialogs.people import JoiningDialog
from workbench.ui.pages.reconcile import ReconcilePage
from workbench.ui.pages.reconcile.votes import VoteCard
from workbench.ui.pages.scores import ScoresPage
from workbench.ui.pages.taking_part import notice_of
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.widgets.text import ElidedText, KeyHint

SECRET = "Only Bo saw the ledger"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pair(scenario: Scenario) -> tuple[Scenario, Colleague]:
    """Ann and Bo give 3 everywhere, but for 2.5 (Bo 4), 3.2 (Bo 1) and 4.2 (Bo 0); nobody has locked."""
    bo = Colleague(scenario, "Bo").join()
    give_levels(scenario.services, scenario)
    give_levels(bo.services, scenario, {"2.5": 4, "3.2": 1})
    bo.sheet.score("4.2", 0, SECRET)
    return scenario, bo


@pytest.fixture
def blind(qtbot: QtBot, pair: tuple[Scenario, Colleague]) -> Iterator[Stage]:
    """Ann's window while she has locked and Bo has not."""
    lock(pair[0].services, pair[0].assessment)
    made = Stage(qtbot, pair[0])
    yield made
    made.close()


@pytest.fixture
def together(qtbot: QtBot, pair: tuple[Scenario, Colleague]) -> Iterator[Stage]:
    """Ann's window once both have locked."""
    lock(pair[0].services, pair[0].assessment)
    lock(pair[1].services, pair[0].assessment)
    made = Stage(qtbot, pair[0])
    yield made
    made.close()


def reconcile(stage: Stage) -> ReconcilePage:
    page = stage.open("reconcile").page.stage
    assert isinstance(page, ReconcilePage)
    stage.until(lambda: page.found is not None)
    stage.settled()  # What was just laid out is shown by Qt in its next turn.
    return page


def settled(stage: Stage, page: ReconcilePage) -> ReconcilePage:
    stage.settled()
    stage.until(lambda: not page.is_reading)
    return page


def on_disk(stage: Stage, indicator: str) -> Row:
    with bootstrap.open_services(stage.path, writing=False, home=stage.home) as services:
        rows = look_at_lanes(services, get_assessment(services, stage.id)).rows
    return next(each for each in rows if each.indicator == indicator)


def answer(do: object, accept: bool = True) -> None:
    """Answer the dialog that is about to open."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        if callable(do):
            do(dialog)
        dialog.primary.click() if accept else dialog.reject()  # type: ignore[attr-defined]

    QTimer.singleShot(300, act)


# Blind


def test_before_the_locks_it_says_who_is_missing_and_nothing_else(blind: Stage) -> None:
    page = reconcile(blind)
    assert page.waiting.text.startswith("Bo Lind has not locked yet")
    assert not page.list.isVisible() and page.found is not None and page.found.rows == ()
    assert not page.waiting.lock.isVisible()


def test_without_a_line_the_levels_come_and_go_by_a_file(blind: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    page, wanted = reconcile(blind), list[str]()
    monkeypatch.setattr(blind.window.shell, "perform", wanted.append)
    assert blind.focus is page.waiting.carry
    blind.press(Qt.Key.Key_Space)
    blind.press(Qt.Key.Key_Tab).press(Qt.Key.Key_Space)
    assert wanted == ["carry", "take-carried"]


def test_nothing_that_is_seen_or_heard_tells_the_others_level(blind: Stage) -> None:
    told = []
    for place in ("interview", "scores", "reconcile", "report"):
        blind.open(place, "4.2").settled()
        told += [f"{each.name} {each.description}" for each in hear_all(blind)]
    assert told and not any(SECRET in each for each in told)
    assert SECRET not in repr(blind.page.view)
    blind.window.perform("home")
    assert not any(SECRET in each.name for each in hear_all(blind))


def test_each_card_tells_what_its_assessor_noted_and_when(qtbot: QtBot, pair: tuple[Scenario, Colleague]) -> None:
    ann, bo = pair
    add_quick_note(ann.services, ann.id, "2.5 two of five left", "2.5")
    before = str(value_of(bo.services.fields_of(ann.id), "note/2.5"))
    write_note(bo.services, ann.id, "2.5", f"{before}\nCounted the project staff")
    for each in pair:
        lock(each.services, ann.assessment)
    stage = Stage(qtbot, ann)
    try:
        page = reconcile(stage)
        page.select("2.5")
        stage.settled()
        own, others = (
            [each.whole() for each in card.findChildren(ElidedText)]
            for card in page.votes.findChildren(VoteCard)
            if card.isVisible()
        )
        assert [each.rpartition(": ")[2] for each in own] == ["two of five left"]
        assert [each.rpartition(": ")[2] for each in others] == ["Counted the project staff"]
        assert others[0].startswith("Note of 25 Nov 2026 ")
    finally:
        stage.close()


def test_the_footer_names_the_keys_that_agree_only_once_there_is_something_to_agree_on(blind: Stage) -> None:
    reconcile(blind)
    hints = [each.accessibleName() for each in blind.window.footer.findChildren(KeyHint)]
    assert hints and not any("agree" in each for each in hints)


def test_the_footer_names_the_keys_that_agree(together: Stage) -> None:
    page = reconcile(together)
    together.settled()
    hints = [each.accessibleName() for each in together.window.footer.findChildren(KeyHint)]
    assert hints[0] == "Alt+0 … level" and "Ctrl+Enter agree and next" in hints
    page.select("2.5")
    together.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert page.card.level == 4


def test_one_assessor_alone_has_no_such_stage(stage: Stage) -> None:
    stage.open("scores")
    assert "reconcile" not in stage.page.header.stages
    assert [stage.page.header.menu.itemText(n) for n in range(stage.page.header.menu.count())] == [
        "Prepare", "Interview", "Scores", "Feedback", "Report",
    ]  # fmt: skip
    stage.open("reconcile")
    assert stage.page.place().stage == "scores"


def test_locking_from_the_scores_names_what_has_no_level(qtbot: QtBot, scenario: Scenario) -> None:
    Colleague(scenario, "Bo").join()
    scenario.score("2.1", 3, "Seen.")
    stage = Stage(qtbot, scenario)
    page = stage.open("scores").page.stage
    assert isinstance(page, ScoresPage) and page._lock.isVisible()
    heard: list[str] = []
    answer(lambda dialog: heard.extend(each.text() for each in dialog.findChildren(type(page._points))))
    page._lock.click()
    stage.until(lambda: stage.page.view is not None and stage.page.view.is_lane_locked)
    assert any("29 indicators have no level of yours: 1.1.1" in each for each in heard)
    assert not page._lock.isVisible() and page._lock_state.text().startswith("Your levels are locked")
    stage.close()


def test_a_locked_level_is_revised_with_its_reason_only(blind: Stage) -> None:
    page = blind.open("scores").page.stage
    assert isinstance(page, ScoresPage)
    page.table.setFocus()
    page.table.selectRow([page.model.indicator_at(n).id for n in range(page.model.rowCount())].index("2.1"))
    answer(None, accept=False)
    blind.press(Qt.Key.Key_5).settled()
    assert blind.on_disk().result.scores.indicators["2.1"].level == 3
    answer(lambda dialog: blind.type("The statutes are older than we thought."))
    blind.press(Qt.Key.Key_5).settled()
    blind.until(lambda: blind.on_disk().result.scores.indicators["2.1"].level == 5)
    blind.open("interview", "2.1")
    assert not blind.interview.dock._buttons[3].isEnabled() and blind.interview.dock.why.isReadOnly()


# Together


def test_the_farthest_apart_stand_first_with_the_figures_above(together: Stage) -> None:
    page = reconcile(together)
    model = page.list.model
    assert [model.row_at(n).indicator for n in range(4)] == ["4.2", "3.2", "2.5", "1.1.1"]
    assert [model.index(0, n).data() for n in range(1, 5)] == ["3", "0", "3", ""]
    assert (page.list._agree.text(), page.list._left.text()) == ("27 of 30", "30")
    assert (page.list._kappa_word.text(), page.list._range.text()) == ("weighted kappa", "no interval")
    assert "third opinion" in page.votes.asks._text.text()


def test_answers_that_differ_are_told_with_what_the_rule_makes_of_each(
    qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    home.mkdir()
    ann = Scenario(tmp_path, home=home, edition="example")
    bo = Colleague(ann, "Bo").join()
    ann.answer("kinds.firm", 5)
    differ(ann, bo, "members", 10, 40)
    for services, level in ((ann.services, 0), (bo.services, 2)):
        give_levels(services, ann, {"1.1": level}, usual=1)
        lock(services, ann.assessment)
    stage = Stage(qtbot, ann)
    page = reconcile(stage)
    page.select("1.1")
    assert page.votes.hint.text == (
        "You rest on different answers. Members: Ann 10, Bo 40. "
        "By the edition's rule that makes level 0 for Ann and level 2 for Bo. Settle that first."
    )
    assert "Ann 10, Bo 40" in [each.name for each in hear_all(stage)]
    page.select("1.2.1")
    assert page.votes.hint.text == ""
    stage.close()


def test_a_rule_that_stands_by_one_of_them_is_told(qtbot: QtBot, tmp_path: Path, home: Path) -> None:
    home.mkdir()
    ann = Scenario(tmp_path, home=home, edition="example")
    bo = Colleague(ann, "Bo").join()
    ann.answer("members", 10)
    for services, level in ((ann.services, 0), (bo.services, 2)):
        give_levels(services, ann, {"1.1": level}, usual=1)
        lock(services, ann.assessment)
    stage = Stage(qtbot, ann)
    page = reconcile(stage)
    page.select("1.1")
    assert page.votes.hint.text == "By the edition's rule the figures suggest level 0, as Ann gave."
    stage.close()


def test_the_level_of_last_period_stands_beside(qtbot: QtBot, pair: tuple[Scenario, Colleague]) -> None:
    take_last_year(pair[0])
    for each in (pair[0].services, pair[1].services):
        lock(each, pair[0].assessment)
    stage = Stage(qtbot, pair[0])
    page = reconcile(stage)
    view, found = stage.page.view, page.found
    assert view is not None and view.dossier.previous is not None and found is not None
    before = replace(view.dossier.previous, levels={page.indicator: 2})
    page.votes.show_row(found, replace(view, dossier=replace(view.dossier, previous=before)), page.row, narrow=False)
    told = page.votes._own.text()
    stage.close()
    assert told == "In 2024 it was level 2."


def test_the_head_names_everybody_where_there_is_room(together: Stage) -> None:
    about = together.open("reconcile").page.header._about
    together.window.resize(1440, 900)
    about.setText("2026, SE, day 1 of 2, with Ingrid Halvorsen and Maria Sandell")
    together.page.fit()
    together.until(lambda: about.text() == about.whole())
    together.window.resize(1100, 700)
    together.until(lambda: about.text() != about.whole())


def test_equal_levels_are_agreed_by_one_button_and_taken_back_by_undo(together: Stage) -> None:
    page = reconcile(together)
    assert page.list.equal.text() == "Agree on 27 equal levels"
    page.list.equal.click()
    settled(together, page)
    assert (page.list._left.text(), page.list.equal.isVisible()) == ("3", False)
    together.perform("undo")
    settled(together, page)
    assert page.list._left.text() == "30"


def test_by_keys_alone_from_the_first_difference_to_the_next(together: Stage) -> None:
    page = reconcile(together)
    page.list.table.setFocus()
    together.press(Qt.Key.Key_2)
    assert together.focus is page.card.reason and not page.card.button.isEnabled()
    together.type("Too short")
    together.press(Qt.Key.Key_Return, CTRL)
    assert page.indicator == "4.2" and on_disk(together, "4.2").agreed is None
    together.type(", so we read the ledger together")
    together.press(Qt.Key.Key_Return, CTRL)
    settled(together, page)
    agreed = on_disk(together, "4.2")
    assert agreed.agreed is not None
    assert (agreed.agreed.level.level, agreed.reason) == (2, "Too short, so we read the ledger together")
    assert len(agreed.moved) == 2
    assert (page.indicator, together.focus) == ("3.2", page.list.table)
    together.press(Qt.Key.Key_J).press(Qt.Key.Key_J).press(Qt.Key.Key_3)
    settled(together, page)
    assert page.indicator == "1.1.1" and on_disk(together, "1.1.1").agreed is not None
    together.press(Qt.Key.Key_K)
    assert page.indicator == "2.5"


def test_enter_agrees_on_what_everybody_gave_and_goes_on(together: Stage) -> None:
    page = reconcile(together)
    page.select("1.1.1")
    page.list.table.setFocus()
    together.press(Qt.Key.Key_Return)
    settled(together, page)
    assert on_disk(together, "1.1.1").agreed is not None and page.indicator == "1.1.2"


def test_a_reason_that_is_typed_is_saved_before_anybody_agrees(together: Stage) -> None:
    page = reconcile(together)
    page.card.reason.setFocus()
    together.type("We are not through with this")
    page.list.table.setFocus()
    page.select("2.5")
    settled(together, page)
    assert (on_disk(together, "4.2").reason, on_disk(together, "4.2").agreed) == ("We are not through with this", None)
    page.select("4.2")
    assert page.card.reason.toPlainText() == "We are not through with this"


def test_what_is_parked_stays_open_with_its_reason_and_the_next_one_comes(together: Stage) -> None:
    page = reconcile(together)
    page.card.park.setFocus()
    together.press(Qt.Key.Key_Space)
    assert together.focus is page.card.reason and not page.card.park.isChecked(), "it needs its reason"
    together.type("The ledger comes on Friday")
    page.card.park.setFocus()
    together.press(Qt.Key.Key_Space)
    assert page.indicator == "3.2" and together.focus is page.list.table
    settled(together, page)
    parked = on_disk(together, "4.2")
    assert (parked.agreed, parked.reason) == (None, "The ledger comes on Friday")
    page.select("4.2")
    assert page.card.park.text() == "Parked"
    assert "marked for discussion" in str(page.list.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    page.card.park.click()
    settled(together, page)
    assert page.found is not None and "4.2" not in page.found.discussed


def test_showing_a_row_is_no_editing(together: Stage) -> None:
    page = reconcile(together)
    typed: list[str] = []
    page.card.reason_typed.connect(typed.append)
    for indicator in ("3.2", "2.5", "1.1.1", "4.2"):
        page.select(indicator)
    settled(together, page)
    assert typed == [] and page.found is not None and page.found.left == 30


def test_a_digit_beyond_the_scale_does_nothing(together: Stage) -> None:
    page = reconcile(together)
    page.list.table.setFocus()
    together.press(Qt.Key.Key_9)
    settled(together, page)
    assert page.found is not None and page.found.left == 30 and together.window.shell.notices.said == []


def test_once_all_is_agreed_it_waits_for_the_co_assessor(together: Stage) -> None:
    page = reconcile(together)
    page.list.equal.click()
    settled(together, page)
    for _ in range(3):
        page.seek(1)
        page.card.choose(3)
        page.card.reason.setPlainText("We looked at the papers together.")
        page.card.agree()
        settled(together, page)
    assert page.state._text.text() == "Every level is agreed. Bo Lind has to approve."
    assert not page.state._button.isVisible()
    together.perform("next-problem")
    assert together.window.shell.notices.said[-1].text == "Every level is agreed."


def test_the_co_assessor_approves_in_their_own_window(qtbot: QtBot, pair: tuple[Scenario, Colleague]) -> None:
    ann, bo = pair
    for each in (ann, bo):
        lock(each.services, ann.assessment)
    agree_where_equal(ann.services, ann.assessment)
    for indicator in ("2.5", "3.2", "4.2"):
        agree(ann.services, ann.assessment, indicator, 3, "We looked at the papers together.")
    ann.home = bo.home
    stage = Stage(qtbot, ann)
    page = reconcile(stage)
    assert page.state._button.text() == "Approve"
    page.state.acted.emit()
    settled(stage, page)
    assert page.state._text.text() == "Every level is agreed, and Bo Lind approved."
    stage.close()


# The story, and a third opinion


def words_of(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_an_agreed_level_says_when_who_wrote_it_down_and_who_moved(together: Stage) -> None:
    page = reconcile(together)
    assert "Agreed on" not in words_of(page.card)
    page.card.choose(2)
    page.card.reason.setPlainText("We read the strategy again, page by page.")
    page.card.agree()
    settled(together, page)
    page.select("4.2")
    told = words_of(page.card)
    assert "written down by Ann Berg. Moved: Ann Berg from 3, Bo Lind from 0." in told and "Agreed on 25" in told


def test_a_card_names_what_its_assessor_saw(qtbot: QtBot, pair: tuple[Scenario, Colleague], tmp_path: Path) -> None:
    ann, bo = pair
    (tmp_path / "strategy.txt").write_text("Four fields.")
    add_evidence(bo.services, ann.assessment, tmp_path / "strategy.txt", "4.2")
    for each in (ann, bo):
        lock(each.services, ann.assessment)
    stage = Stage(qtbot, ann)
    page = settled(stage, reconcile(stage))
    cards = [words_of(each) for each in page.votes.findChildren(VoteCard)]
    assert ["strategy.txt" in each for each in cards] == [False, True]
    stage.close()


def test_the_page_leads_to_a_third_opinion_who_is_asked_as_such(
    together: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.ui.dialogs import people

    cai = together.home.path.parent / "cai"
    with bootstrap.open_services(together.path, writing=False, home=together.home) as services:
        make_workspace(Home(cai, services.clock), cai.with_suffix(".workbench"), "Cai Lind", "cai@example.org")
    monkeypatch.setattr(people, "choose_certificate", lambda _: cai / "me.crt")
    page = settled(together, reconcile(together))
    roles: list[object] = []
    answer(lambda _: answer(lambda dialog: roles.append(dialog.role.currentData())))
    page.votes.asks._button.click()
    together.until(lambda: page.found is not None and bool(page.found.waiting))
    assert roles == ["third"]
    assert page.state.text.startswith("Cai Lind has been asked for a third opinion and has not locked yet.")
    assert page.votes.asks.text.endswith("a third opinion is asked for, and Cai Lind has not locked yet.")
    assert page.list.isVisible() and not page.votes.asks._button.isVisible()


def test_a_third_sees_in_their_window_nothing_before_locking(qtbot: QtBot, pair: tuple[Scenario, Colleague]) -> None:
    ann, bo = pair
    for each in (ann, bo):
        lock(each.services, ann.assessment)
    agree(ann.services, ann.assessment, "4.2", 2, "We both read the ledger")
    cai = Colleague(ann, "Cai").join("third")
    ann.home = cai.home
    stage, told = Stage(qtbot, ann), []
    for place in ("interview", "scores", "reconcile", "report"):
        stage.open(place, "4.2").settled()
        told += [f"{each.name} {each.description}" for each in hear_all(stage)]
    assert told and not any(SECRET in each or "read the ledger" in each for each in told)
    page = reconcile(stage)
    assert page.found is not None and page.found.rows == () and page.waiting.isVisible()
    stage.close()


# Room, and what is heard


@pytest.mark.parametrize("width", [1000, 1100, 1200, 1360, 1440])
def test_all_stages_stand_beside_each_other(together: Stage, width: int) -> None:
    together.window.resize(width, 700)
    page = settled(together, reconcile(together))
    tabs = together.page.header.tabs
    assert page.isVisible() and tabs.isVisible()
    assert tabs.width() >= tabs.sizeHint().width()


@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_clipped(together: Stage, size: str) -> None:
    together.window.resize(*SIZES[size])
    page = reconcile(together)
    assert clipped(settled(together, page) and together) == ""
    page.show_detail()
    page.card.choose(2)
    together.settled()
    assert clipped(together) == ""


def test_no_word_is_clipped_in_text_of_double_size(together: Stage) -> None:
    theme.use(Mode.LIGHT, 200)
    together.window.resize(1440, 900)
    page = settled(together, reconcile(together))
    assert clipped(together) == ""
    page.show_detail()
    together.settled()
    assert clipped(together) == ""


def test_in_a_small_window_enter_shows_the_indicator_and_f8_the_list(together: Stage) -> None:
    together.window.resize(720, 450)
    page = settled(together, reconcile(together))
    assert (page.list.isVisible(), page.detail.isVisible()) == (True, False)
    page.list.table.setFocus()
    together.press(Qt.Key.Key_Return)
    assert (page.list.isVisible(), page.detail.isVisible()) == (False, True)
    together.perform("side-panel")
    assert page.list.isVisible()


def test_everything_that_takes_the_focus_has_a_name(together: Stage) -> None:
    reconcile(together)
    nameless = [each for each in hear_all(together) if each.is_focusable and not each.name]
    assert [each for each in nameless if each.role is not QAccessible.Role.Cell] == []


# People


def test_a_colleague_joins_by_their_certificate(
    qtbot: QtBot, scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.ui.dialogs import people

    eva = Colleague(scenario, "Eva")
    stage = Stage(qtbot, scenario).open("scores")
    monkeypatch.setattr(people, "choose_certificate", lambda _: eva.certificate)
    seen: list[str] = []

    def join(dialog: QDialog) -> None:
        assert isinstance(dialog, JoiningDialog)
        seen.append(dialog.accessibleName())
        dialog.role.setCurrentIndex(dialog.role.findData("observer"))

    answer(lambda _: answer(join))
    stage.perform("people")
    stage.settled()
    assert seen == ["Let Eva Lind join?"]
    assert [(each.name, each.role) for each in stage.on_disk().people] == [
        ("Ann Berg", "lead"), ("Eva Lind", "observer"),
    ]  # fmt: skip
    stage.close()


def test_an_observers_window_reads_and_asks_for_the_declaration(qtbot: QtBot, scenario: Scenario) -> None:
    role = ROLE + scenario.services.person.id
    scenario.services.say([Statement(EntityId(scenario.id), role, "observer", scenario.services.new_id())])
    stage = Stage(qtbot, scenario)
    stage.open("interview").settled()
    assert stage.page.view is not None and stage.page.view.is_read_only
    words, _, button, _ = notice_of(stage.page.view)
    assert "You observe" in words and button == "Declare"
    stage.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert stage.page.view.own_levels == {}
    stage.close()
