"""The interview, by keys: what is typed is on the disk, and one can always find back."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from stage import Stage

from workbench.application import shortening
from workbench.domain.values import BLANK, Draft, NotApplicable
from workbench.ui.fields.table import TableField
from workbench.ui.speaking import speak
from workbench.ui.widgets.text import Text

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode


def value(stage: Stage, field: str) -> object:
    answer = stage.on_disk().answers.get(field)
    return answer.value if answer else BLANK


def test_what_is_typed_is_on_the_disk_without_a_click(stage: Stage) -> None:
    stage.open(field="members_total").type("85")
    stage.until(lambda: stage.page.header.saved.text.startswith("Saved "))
    assert value(stage, "members_total") == 85


def test_typing_on_while_a_save_is_under_way_loses_no_key(stage: Stage) -> None:
    stage.open(field="members_total")
    for digit in "1234":
        stage.type(digit)
        stage.window.shell.autosave.flush()  # As after a rest; the view of each save comes back while one types on.
        stage.qtbot.wait(7)
    stage.settled().settled()
    assert value(stage, "members_total") == 1234


def test_enter_leads_to_the_next_question_and_from_the_last_to_the_levels(stage: Stage) -> None:
    stage.open(field="members_total").type("85").press(Qt.Key.Key_Return)
    assert stage.focus.accessibleIdentifier() == "answer.members_committed"
    stage.open(indicator="1.2").press(Qt.Key.Key_Return)
    assert stage.focus.accessibleIdentifier() == "level.0"


def test_an_entry_that_cannot_be_read_stays_and_counts_as_no_answer(stage: Stage) -> None:
    stage.open(field="members_total").type("about ninety").press(Qt.Key.Key_Return).settled()
    assert value(stage, "members_total") == Draft("about ninety")
    line = stage.find("answer.members_total")
    assert isinstance(line, QLineEdit)
    assert line.text() == "about ninety"
    assert line.property("invalid") == "true"
    assert "whole number" in line.accessibleDescription()
    assert "members_total" in stage.on_disk().missing


def test_an_entry_that_cannot_be_read_is_still_marked_after_coming_back(stage: Stage) -> None:
    stage.open(indicator="2.2.1", field="staff_fte").type("half").settled()
    stage.perform("home").open("interview", "2.2.1", "staff_headcount").settled()
    line = stage.find("answer.staff_fte")
    assert line.property("invalid") == "true"
    assert "Staff, full-time equivalents asks for a number" in line.accessibleDescription()


def test_a_table_entry_that_cannot_be_read_is_marked_too(stage: Stage) -> None:
    stage.open(indicator="1.1.1").type("many").press(Qt.Key.Key_Return).settled()
    model = stage.interview.panel.cards[0].editor.model  # type: ignore[attr-defined]
    assert "whole number" in model.faults["members_by_type.sme"]


def test_the_open_assessment_is_one_key_away_from_anywhere(stage: Stage) -> None:
    stage.open(indicator="2.2.1", field="staff_fte")
    stage.perform("packages").perform("assessment")
    stage.until(lambda: stage.window.page.name == "assessment")
    assert (stage.interview.indicator, stage.focus.accessibleIdentifier()) == ("2.2.1", "answer.staff_fte")


@pytest.mark.parametrize("field", ["members_total", "note"])
def test_the_windows_keys_work_while_one_types(stage: Stage, field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.open(field=field).type("12")
    asked: list[str] = []
    monkeypatch.setattr(stage.window, "perform", asked.append)
    stage.press(Qt.Key.Key_E, CTRL).press(Qt.Key.Key_K, CTRL).press(Qt.Key.Key_Z, CTRL)
    assert asked == ["attach", "palette", "undo"]
    stage.press(Qt.Key.Key_A, CTRL)
    entry = stage.focus
    chosen = entry.selectedText() if isinstance(entry, QLineEdit) else entry.textCursor().selectedText()  # type: ignore[attr-defined]
    assert (chosen, asked) == ("12", ["attach", "palette", "undo"])


def test_a_reason_is_shown_as_it_was_written(stage: Stage) -> None:
    stage.open(field="members_total")
    stage.interview.panel.set_aside("not_known", "EU-projektet NordH2 slutar", ["members_total"])
    stage.settled()
    assert stage.interview.panel.cards[0]._below.text() == "Not known: EU-projektet NordH2 slutar"


def test_a_mended_entry_is_no_longer_marked(stage: Stage) -> None:
    stage.open(field="members_total").type("x1").settled()
    stage.press(Qt.Key.Key_A, CTRL).type("91").settled()
    assert value(stage, "members_total") == 91
    assert stage.find("answer.members_total").property("invalid") == "false"


def test_a_table_is_filled_by_digits_and_enter_and_adds_up(stage: Stage) -> None:
    stage.open(indicator="1.1.1")
    for number in ("48", "19", "14"):
        stage.type(number).press(Qt.Key.Key_Return)
    stage.settled()
    assert value(stage, "members_by_type.sme") == 48
    assert value(stage, "members_by_type.research") == 14
    card = stage.interview.panel.cards[0]
    assert card._status.text() == "Adds up to 81"


def test_tab_leaves_a_table(stage: Stage) -> None:
    stage.open(indicator="1.1.1").type("4").press(Qt.Key.Key_Tab)
    assert stage.focus.accessibleIdentifier() == "note.1.1.1"


def test_two_keys_jump_and_alt_left_returns_to_the_exact_caret(stage: Stage) -> None:
    stage.open(field="members_total").type("1234").press(Qt.Key.Key_Left).press(Qt.Key.Key_Left)
    stage.perform("jump").type("21").settled()
    assert stage.interview.indicator == "2.1"
    stage.perform("back")
    assert stage.interview.indicator == "1.1.0"
    assert stage.focus.accessibleIdentifier() == "answer.members_total"
    assert isinstance(stage.focus, QLineEdit)
    assert stage.focus.cursorPosition() == 2


def test_escape_calls_a_jump_off_and_the_caret_is_where_it_was(stage: Stage) -> None:
    stage.open(field="members_total").type("12").press(Qt.Key.Key_Left)
    stage.perform("jump").press(Qt.Key.Key_Escape)
    assert stage.focus.accessibleIdentifier() == "answer.members_total"
    assert isinstance(stage.focus, QLineEdit)
    assert stage.focus.cursorPosition() == 1


def test_a_part_of_a_name_finds_an_indicator(stage: Stage) -> None:
    stage.open().perform("jump").type("matur").press(Qt.Key.Key_Return)
    assert stage.interview.indicator == "2.1"


def test_a_level_by_key_with_its_rationale(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("level-3").perform("rationale").type("Eight kinds, research at the table")
    stage.settled()
    score = stage.on_disk().result.scores.indicators["1.1.1"]
    assert (score.level, score.rationale) == (3, "Eight kinds, research at the table")


def test_a_rationale_before_the_level_is_not_lost(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("rationale").type("Seen in the minutes").settled()
    stage.perform("next-indicator").perform("previous-indicator").settled()
    assert stage.interview.dock.why.text() == "Seen in the minutes"
    stage.perform("level-4").settled()
    assert stage.on_disk().result.scores.indicators["1.1.1"].rationale == "Seen in the minutes"


def test_undo_says_what_it_takes_back_and_redo_does_it_again(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("level-3").settled()
    assert stage.window.actions_by_id["undo"].text() == "Undo level 3 for 1.1.1"
    stage.perform("undo").settled()
    assert stage.on_disk().result.scores.indicators["1.1.1"].level is None
    stage.perform("redo").settled()
    assert stage.on_disk().result.scores.indicators["1.1.1"].level == 3


def test_undo_of_typing_shows_the_earlier_answer_in_the_field_that_has_the_focus(stage: Stage) -> None:
    stage.open(field="members_total").type("85").settled()
    stage.window.shell.undo._last.invalidate()  # A pause in between: a step of its own.
    stage.press(Qt.Key.Key_A, CTRL).type("90").settled()
    stage.perform("undo").settled()
    stage.settled()
    line = stage.find("answer.members_total")
    assert isinstance(line, QLineEdit)
    assert line.text() == "85"
    assert value(stage, "members_total") == 85


def test_undo_first_goes_where_the_change_was_made(stage: Stage) -> None:
    stage.open(field="members_total").type("85").settled()
    stage.perform("jump").type("21").settled()
    stage.perform("undo").settled()
    assert stage.interview.indicator == "1.1.0"
    assert value(stage, "members_total") == 85
    stage.perform("undo").settled()
    assert value(stage, "members_total") == BLANK


def test_last_years_answer_is_kept_by_one_key_and_told_apart(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open(field="members_total")
    before = stage.page.view.before("members_total")
    stage.perform("keep").settled()
    answer = stage.on_disk().answers["members_total"]
    assert (answer.value, answer.how) == (before.value, "kept")
    stage.perform("undo").settled()
    assert value(stage, "members_total") == BLANK


def test_all_untouched_answers_are_kept_as_one_step(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open(field="members_total").type("99").settled()
    stage.perform("keep-all").settled()
    dossier = stage.on_disk()
    assert dossier.answers["members_total"].how == "typed"
    assert dossier.answers["members_committed"].how == "kept"
    stage.perform("undo").settled()
    assert value(stage, "members_committed") == BLANK
    assert value(stage, "members_total") == 99


def test_showing_last_years_answers_is_no_edit(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open()
    for indicator in stage.page.view.form.indicators:
        stage.interview._show_indicator(indicator)
    stage.settled()
    assert stage.on_disk().answers == {}


def test_a_quick_note_is_filed_elsewhere_and_the_caret_stays(stage: Stage) -> None:
    stage.open(field="members_total").type("12").press(Qt.Key.Key_Left)
    stage.perform("quick-note").type("2.1 office since 2012").press(Qt.Key.Key_Return).settled()
    assert stage.focus.accessibleIdentifier() == "answer.members_total"
    assert isinstance(stage.focus, QLineEdit)
    assert stage.focus.cursorPosition() == 1
    assert stage.page.view.notes["2.1"].endswith("office since 2012")


def test_a_note_for_a_number_that_there_is_not_goes_to_the_inbox(stage: Stage) -> None:
    stage.open().perform("quick-note").type("9.9 who is this").press(Qt.Key.Key_Return).settled()
    assert stage.page.view.notes["inbox"].endswith("9.9 who is this")


def test_notes_while_listening_are_saved_and_come_back(stage: Stage) -> None:
    stage.open(field="note").type("Lost two municipalities").settled()
    assert stage.page.view.notes["1.1.0"] == "Lost two municipalities"
    assert "Lost two municipalities" not in str(stage.on_disk().answers)


def test_next_open_question_anywhere(stage: Stage) -> None:
    stage.open(field="members_total").type("85").press(Qt.Key.Key_Return).type("80").settled()
    stage.perform("next-open").settled()
    assert stage.interview.indicator == "1.1.1"


def test_a_question_is_set_aside_with_a_reason(stage: Stage) -> None:
    stage.open(field="members_total")
    stage.interview.panel.set_aside("not_applicable", "no members yet", ["members_total"])
    stage.settled()
    assert value(stage, "members_total") == NotApplicable("no members yet")
    assert stage.interview.panel.cards[0]._below.text() == "Not applicable: no members yet"


def test_a_picture_from_the_clipboard_becomes_evidence_of_the_question(stage: Stage) -> None:
    stage.open(field="members_total")
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    QApplication.clipboard().setImage(image)
    stage.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    stage.settled()
    (evidence,) = stage.on_disk().evidence
    assert evidence.name.endswith(".png")
    assert evidence.linked == ("members_total",)


def test_dropped_files_and_links_become_evidence_and_undo_takes_them_away(stage: Stage, tmp_path) -> None:  # type: ignore[no-untyped-def]
    paper = tmp_path / "members.pdf"
    paper.write_bytes(b"%PDF-1.4 seen")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper)), QUrl("https://example.org/list")])
    stage.open(indicator="1.1.1").interview.side.dropped.emit(mime)
    stage.settled()
    assert {each.name.split(" ")[0] for each in stage.on_disk().evidence} == {"members.pdf", "Link"}
    stage.perform("undo").settled().perform("undo").settled()
    assert stage.on_disk().evidence == ()


def test_a_finding_is_added_by_keys(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("finding").type("Broad base of small firms").press(
        Qt.Key.Key_Return
    ).settled()
    (finding,) = stage.on_disk().findings
    assert (finding.kind, finding.indicator, finding.title) == ("strength", "1.1.1", "Broad base of small firms")


def test_a_mark_for_discussion_shows_in_the_outline(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("discuss").settled()
    row = stage.interview.outline.model.row_at(stage.interview.outline.model.index_of("1.1.1"))
    assert row is not None
    assert row.spoken.endswith("marked for discussion")


def texts_in(stage: Stage) -> list[str]:
    """Return what the side panel says."""
    return [each.text() for each in stage.interview.side.findChildren(Text)]


def test_a_finding_too_long_for_the_summary_says_so_where_it_stands(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("finding").type("Broad base. " * 20).press(Qt.Key.Key_Return).settled()
    assert stage.find_named("Short form of S1").isVisible()
    assert "Too long for the summary page, which has room for 150 characters." in texts_in(stage)
    (finding,) = stage.on_disk().findings
    stage.window.shell.save(lambda services: shortening.shorten(services, stage.id, finding, "Broad base."))
    stage.settled()
    assert "In the summary: Broad base." in texts_in(stage)


def test_discreet_mode_hides_scores_and_findings(stage: Stage) -> None:
    stage.open().perform("discreet")
    assert not stage.interview.dock.isVisible()
    assert not stage.page.header._forecast.isVisible()
    stage.perform("discreet")
    assert stage.interview.dock.isVisible()


@pytest.mark.parametrize("name", ["scores", "report"])
def test_discreet_mode_draws_a_curtain_before_pages_of_levels(stage: Stage, name: str) -> None:
    stage.open().perform("discreet").open(name)
    page = stage.page.stage
    assert page is not None and not page.isVisible()
    assert stage.focus is stage.page.curtain.draw and stage.page.footer_hints()[0] == "discreet"
    stage.press(Qt.Key.Key_Return)
    assert page.isVisible() and not stage.page.curtain.isVisible()


def test_the_forecast_follows_the_levels(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("level-5").settled()
    assert stage.page.view.forecast is not None
    assert stage.page.view.forecast.percent == Decimal(100)
    assert stage.page.view.forecast.low < 10


def test_a_decimal_that_can_mean_two_things_is_asked_not_guessed(stage: Stage) -> None:
    stage.open(field="members_total").type("1.240").settled()
    assert isinstance(value(stage, "members_total"), Draft)


@pytest.mark.parametrize(
    ("language", "text", "saved", "said"),
    [
        ("en", "1,240", "1240", "Read as 1\u202f240"), ("en", "1.240", "1.240", "Read as 1.24"),
        ("da", "1.240", "1240", "1\u202f240"), ("da", "1,240", "1.240", "1,24"), ("sv", "1,240", "1.240", "1,24"),
        ("nb", "1,240", "1.240", "1,24"), ("fi", "1,240", "1.240", "1,24"),
        ("sv", "1.240", None, ""), ("nb", "1.240", None, ""), ("fi", "1.240", None, ""),
    ],
)  # fmt: skip
def test_what_can_mean_two_things_is_read_as_the_window_writes_it_and_said_beside_it(
    stage: Stage, language: str, text: str, saved: str | None, said: str
) -> None:
    speak(language)
    try:
        stage.open(indicator="2.2.1", field="staff_fte").type(text).settled()
        chip = stage.interview.panel.current_card()._status
        assert said in chip.text() and chip.isVisible() is bool(said)
        found = value(stage, "staff_fte")
        assert isinstance(found, Draft) if saved is None else found == Decimal(saved)
        stage.press(Qt.Key.Key_Backspace).press(Qt.Key.Key_Backspace).settled()
        assert not chip.isVisible()
    finally:
        speak("en")


def test_a_reading_that_is_taken_back_is_no_longer_said(stage: Stage) -> None:
    stage.open(indicator="2.2.1", field="staff_fte").type("1.240").press(Qt.Key.Key_Return).settled()
    card = next(each for each in stage.interview.panel.cards if each.fields[0].id == "staff_fte")
    assert card._status.text() == "Read as 1.24"
    stage.perform("undo").settled()
    assert not card._status.isVisible()


def test_the_window_closes_only_when_all_is_saved(stage: Stage) -> None:
    stage.open(field="members_total").type("77")
    stage.window.close()
    stage.until(lambda: not stage.window.isVisible())
    assert value(stage, "members_total") == 77


def test_last_years_answer_names_the_cell_that_it_came_from(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open(field="members_total")
    card = stage.interview.panel.cards[0]
    assert card._before is not None
    assert card._before._cell.text() == "D2"
    assert card._before.accessibleDescription() == "From previous.xlsx, Deltagare, D2"
    stage.perform("keep").settled()
    assert card._below.text() == "Kept from last year, previous.xlsx, Deltagare, D2"


def test_a_tables_answers_of_last_year_name_their_cells(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open(indicator="1.1.1")
    editor = next(card.editor for card in stage.interview.panel.cards if isinstance(card.editor, TableField))
    model = editor.model
    told = [
        model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        for column in range(model.columnCount())
        if model.kind_of(column) == "before"
    ]
    assert told == ["From previous.xlsx, Deltagare, D4"]


def test_another_theme_keeps_caret_text_and_undo(stage: Stage) -> None:
    stage.open(indicator="2.2.1", field="staff_fte").type("12").settled()
    stage.open(indicator="2.1").open(indicator="2.2.1", field="staff_fte")
    entry = stage.focus
    assert isinstance(entry, QLineEdit)
    entry.setCursorPosition(1)
    theme.use(Mode.DARK)
    assert (stage.focus, entry.cursorPosition(), entry.text()) == (entry, 1, "12")
    stage.open(indicator="2.1").open(indicator="2.2.1", field="staff_fte").perform("undo").settled()
    assert entry.text() == ""


def test_a_rationale_goes_on_where_its_caret_was_after_a_quick_note_and_at_its_end_by_its_key(stage: Stage) -> None:
    stage.open(indicator="2.1").perform("level-3").perform("rationale").type("Seven posts filled.")
    stage.press(Qt.Key.Key_Left).perform("quick-note").type("2.3 Two asked.").press(Qt.Key.Key_Return)
    stage.type(" now").settled()
    assert stage.interview.dock.why.text() == "Seven posts filled now."
    stage.perform("next-indicator").perform("previous-indicator").perform("rationale").type(" Yes.").settled()
    assert stage.interview.dock.why.text() == "Seven posts filled now. Yes."
