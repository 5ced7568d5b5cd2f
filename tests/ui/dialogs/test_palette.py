"""The palette finds indicators, answers, notes, evidence and commands as one types."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from stage import Stage

from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.palette import ELSEWHERE, Palette
from workbench.ui.dialogs.palette_hits import Hit, found_in, pieces
from workbench.ui.models.library import Library


def found(palette: Palette) -> list[Hit]:
    rows = range(palette.model.rowCount())
    hits = [palette.model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in rows]
    return [hit for hit in hits if hit.act is not None]


def test_a_part_of_a_title_finds_the_indicator_first(stage: Stage) -> None:
    palette = Palette(stage.open().window)
    palette.line.setText("matur")
    assert found(palette)[0].title == "2.1 Maturity of management"


def test_own_words_are_found_and_lead_to_their_place(stage: Stage) -> None:
    stage.open(indicator="3.1", field="note").type("the bank asks for a plan").settled()
    stage.open(indicator="1.1.0")
    palette = Palette(stage.window)
    palette.line.setText("bank plan")
    (hit,) = found(palette)
    assert hit.act is not None
    hit.act()
    assert stage.interview.indicator == "3.1"
    assert stage.focus.accessibleIdentifier() == "note.3.1"


def test_arrows_step_over_heads_and_enter_takes_the_choice(stage: Stage) -> None:
    palette = Palette(stage.open().window)
    palette.show()
    palette.line.setText("staff")
    titles = [hit.title for hit in found(palette)]
    for title in titles[:3]:
        assert palette.list.currentIndex().data(Qt.ItemDataRole.UserRole).title == title
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.chosen is not None


def test_a_prefix_shows_every_command_that_is_possible_here(stage: Stage) -> None:
    palette = Palette(stage.open().window)
    palette.line.setText(">")
    can = stage.window.commands.available()
    wanted = {a.id for a in ACTIONS if a.in_palette and a.id in can and a.id != "palette"}
    assert len(found(palette)) == len(wanted)


def test_an_exclamation_mark_begins_a_quick_note(stage: Stage) -> None:
    palette = Palette(stage.open(field="members_total").window)
    palette.line.setText("!2.1 office since 2012")
    (hit,) = found(palette)
    assert hit.act is not None
    hit.act()
    assert stage.page.note.line.text() == "2.1 office since 2012"
    stage.press(Qt.Key.Key_Return).settled()
    assert stage.page.view.notes["2.1"].endswith("office since 2012")


def test_words_of_other_assessments_are_found_and_lead_there(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open()
    library = Library(stage.window.shell, stage.window)
    palette = Palette(stage.window, library)
    palette.show()
    stage.until(lambda: bool(library.passages))
    palette.line.setText("2024 member")
    there = [hit for hit in found(palette) if hit.group == ELSEWHERE]
    assert there and all("2024" in hit.about for hit in there)
    assert there[0].act is not None
    palette.close()
    there[0].act()
    stage.until(lambda: stage.page.view is not None and stage.page.view.assessment.id != stage.id)
    assert stage.page.view is not None and stage.page.view.is_read_only


def test_a_long_note_is_shown_where_the_word_stands(stage: Stage) -> None:
    stage.open(indicator="3.1", field="note").type("one word after another " * 8 + "then the bank").settled()
    palette = Palette(stage.window)
    palette.line.setText("bank")
    (hit,) = found(palette)
    assert hit.title.startswith("… ") and hit.title.endswith("then the bank")


def test_what_discreet_mode_hides_is_not_found(stage: Stage) -> None:
    stage.open(indicator="2.1").perform("rationale").type("quite steady").settled().perform("discreet")
    palette = Palette(stage.window)
    palette.line.setText("quite steady")
    assert found(palette) == []
    stage.perform("discreet")
    palette = Palette(stage.window)
    palette.line.setText("quite steady")
    assert [hit.title for hit in found(palette)] == ["quite steady"]


def test_nothing_found_is_said(stage: Stage) -> None:
    palette = Palette(stage.open().window)
    palette.line.setText("zebra")
    assert (found(palette), palette._count.text()) == ([], "0 found")


def test_finding_is_quick(stage_with_last_year: Stage) -> None:
    palette = Palette(stage_with_last_year.open().window)
    started = time.perf_counter()
    for text in ("s", "st", "sta", "staf", "staff"):
        palette.search(text)
    assert time.perf_counter() - started < 1  # Only a guard against growing with the square; the bench has figures.


def test_what_was_typed_is_bold_where_it_stands() -> None:
    text = "Human resources, staff in the team"
    spans = found_in(text, ["staff", "human"])
    assert [(text[begin:end], bold) for begin, end, bold in pieces(len(text), spans) if begin < end] == [
        ("Human", True), (" resources, ", False), ("staff", True), (" in the team", False),
    ]  # fmt: skip
    assert [each for each in pieces(8, spans) if each[0] < each[1]] == [(0, 5, True), (5, 8, False)]


def test_where_a_letter_would_become_two_nothing_is_bold() -> None:
    assert found_in("Straße nach Kiel", ["kiel"]) == []
