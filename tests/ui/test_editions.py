"""Form editions: shown as the interview shows them, live while their files are edited, findings beside them."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel
from stage import Stage

from workbench.kernel import locations
from workbench.ui.pages.editions import EditionsPage

FORMS = locations.editions()
MINE = Path(__file__).parents[1] / "data" / "mine.yaml"
KEY = Qt.Key


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small edition in a folder of its own, to be edited."""
    made = tmp_path / "mine" / "form.yaml"
    made.parent.mkdir()
    return Path(shutil.copyfile(MINE, made))


def page_of(stage: Stage) -> EditionsPage:
    page = stage.window.page
    assert isinstance(page, EditionsPage)
    return page


def open_file(stage: Stage, path: Path) -> EditionsPage:
    """Open an edition's file, and wait until it is shown and checked."""
    page = page_of(stage.show("editions"))
    page.open(path)
    stage.until(lambda: page.shown is not None and page.shown.path == path)
    return page_of(stage.settled())


def edit(file: Path, old: str, new: str) -> None:
    """Change a file as an editor does: write another one and rename it."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    other = file.with_name(".form.yaml.swp")
    other.write_text(text.replace(old, new), encoding="utf-8")
    other.replace(file)


def line_of(file: Path, word: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if word in line)


def words_on(page: EditionsPage) -> set[str]:
    """Return the words that are seen in the cards."""
    return {each.text() for each in page.trial.panel.findChildren(QLabel) if each.isVisible()}


def codes(page: EditionsPage) -> list[str]:
    model = page.right.findings.model
    faults = (model.at(model.index(place, 0)) for place in range(model.rowCount()))
    return [fault.code for fault in faults if fault is not None]


def test_the_shipped_editions_are_there_to_choose_from(stage: Stage) -> None:
    page = page_of(stage.show("editions"))
    model = page.left.shelf.model
    listed = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert "Quality of cluster management, 31 indicators, ecei-2013, version 2, working edition" in listed
    assert page.shown is not None and page.trial.isVisible()


def test_an_edition_is_shown_with_the_cards_of_the_interview(stage: Stage) -> None:
    page = open_file(stage, FORMS / "ecei-2013" / "form.yaml")
    page.trial.show_indicator("2.2.1")
    form = page.shown.form  # type: ignore[union-attr]
    assert {each.title for each in form.indicators["2.2.1"].questions} <= words_on(page)
    assert stage.find("level.5").isVisible()
    assert stage.find("findings.open").isEnabled()


def test_the_language_is_switched_at_the_place_where_one_is(stage: Stage) -> None:
    page = open_file(stage, FORMS / "ecei-2013" / "form.yaml")
    page.trial.show_indicator("2.2.1")
    english = words_on(page)
    stage.find("language.sv").click()  # type: ignore[attr-defined]
    assert page.trial.indicator == "2.2.1"
    assert page.shown is not None and page.shown.language == "sv"
    assert not english & {each.title for each in page.shown.form.indicators["2.2.1"].questions}  # type: ignore[union-attr]


def test_what_is_saved_in_an_editor_is_seen_with_its_findings(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    assert codes(page) == []
    for _ in range(2):  # The second time the file is another one already.
        edit(file, "title: Do members pay a fee?", "title: Is there a fee?")
        stage.until(lambda: "Is there a fee?" in words_on(page))
        edit(file, "title: Is there a fee?", "title: Do members pay a fee?")
        stage.until(lambda: "Do members pay a fee?" in words_on(page))
    edit(file, "relevant: has_fee == true", "relevant: has_fees == true")
    stage.until(lambda: "FRM-214" in codes(page))
    assert stage.find("answer.fee").isVisible()


def test_writing_into_the_file_is_noticed_too(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("title: Yearly fee of a small firm", "title: Fee a year"), encoding="utf-8")
    stage.until(lambda: "Fee a year" in words_on(page))


def test_place_caret_and_what_was_tried_stay_while_the_file_changes(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    page.trial.panel.focus_field("members")
    stage.type("120").press(KEY.Key_Left)
    edit(file, "title: Members, unit", "title: Member firms, unit")
    stage.until(lambda: "Member firms" in words_on(page))
    assert stage.focus.accessibleIdentifier() == "answer.members"
    assert (stage.focus.text(), stage.focus.cursorPosition()) == ("120", 2)  # type: ignore[attr-defined]


def test_a_broken_file_keeps_what_was_seen_and_says_since_when(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    edit(file, "groups: [", "groups: [[{")
    stage.until(lambda: bool(page.banner.text))
    assert page.banner.text.startswith(f"The file can't be read at line {line_of(file, 'groups')}: ")
    assert "What you see is how it was at " in page.banner.text
    assert "Do members pay a fee?" in words_on(page)
    assert codes(page) == ["FRM-107"]
    edit(file, "groups: [[{", "groups: [")
    stage.until(lambda: not page.banner.text)
    assert codes(page) == []


def test_a_deleted_file_is_said_to_be_gone_and_comes_back(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    text = file.read_text(encoding="utf-8")
    file.unlink()
    stage.until(lambda: page.banner.text.startswith("There is no file form.yaml here any more."))
    file.write_text(text, encoding="utf-8")
    stage.until(lambda: not page.banner.text)


def test_a_file_that_never_could_be_read_says_why(stage: Stage, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: [", encoding="utf-8")
    page = page_of(stage.show("editions"))
    page.open(broken)
    stage.until(lambda: bool(codes(page)) and page.shown is None)
    assert stage.find("editions.instead").text().startswith("The file can't be read at line ")  # type: ignore[attr-defined]
    assert not page.trial.isVisible()


def test_what_is_tried_has_its_consequences_and_is_saved_nowhere(stage: Stage, file: Path) -> None:
    before = stage.path.read_bytes()
    page = open_file(stage, file)
    page.trial.panel.focus_field("members")
    stage.type("20").press(KEY.Key_Return)
    page.trial.panel.focus_field("kinds.firm")
    stage.type("19").press(KEY.Key_Return)
    stage.until(lambda: page.trial.preview is not None and page.trial.preview.view.dossier.proposed == {"1.1": 1})  # type: ignore[union-attr]
    assert "The figures suggest level 1" in {each.text() for each in page.trial.dock.findChildren(QLabel)}
    stage.perform("level-2")
    assert page.shown is not None and page.shown.view is not None and page.shown.view.own_levels == {"1.1": 2}
    stage.perform("undo")
    assert page.shown.view.own_levels == {}
    stage.settled()
    assert stage.path.read_bytes() == before


def test_an_entry_that_can_not_be_read_is_pointed_out(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    page.trial.panel.focus_field("members")
    stage.type("many").press(KEY.Key_Return)
    stage.until(lambda: any("asks for a whole number" in each for each in words_on(page)))


def test_a_finding_leads_to_its_question_by_keys_alone(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    edit(file, "rule: signed == true", "rule: sined == true")
    stage.until(lambda: codes(page) == ["FRM-214"]).settled()
    for _ in range(8):
        stage.perform("next-pane")
        if stage.focus.accessibleIdentifier() == "findings.list":
            break
    stage.press(KEY.Key_Down).press(KEY.Key_Return)
    assert page.trial.indicator == "2.1"
    assert stage.focus.accessibleIdentifier() == "findings.list"
    assert f"line {line_of(file, 'sined')}" in page.right.findings._where.whole()


def test_everything_is_reached_by_keys(stage: Stage) -> None:
    page = page_of(stage.show("editions").settled())
    seen = []
    for _ in range(7):
        stage.perform("next-pane")
        seen.append(stage.focus.accessibleIdentifier() or stage.focus.accessibleName())
    assert len(set(seen)) == 7
    page.left.shelf.list.setFocus()
    first = page.shown
    stage.press(KEY.Key_Down)
    stage.until(lambda: page.shown is not None and page.shown is not first)
    stage.perform("jump").type("21")
    assert page.trial.indicator == list(page.shown.form.indicators)[len(page.shown.form.sections[0].all_indicators)]  # type: ignore[union-attr]


def test_a_dropped_file_is_opened_and_stays_in_the_list(stage: Stage, file: Path) -> None:
    page = page_of(stage.show("editions"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(), Qt.DropAction.CopyAction, mime, left, none))
    stage.until(lambda: page.shown is not None and page.shown.path == file)
    listed = page.left.shelf.model.index_of(file)
    assert str(listed.data()).startswith("Example, three indicators, mine/form.yaml")


def test_a_file_is_chosen_by_the_button(stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page = page_of(stage.show("editions"))
    stage.find("editions.open").click()  # type: ignore[attr-defined]
    stage.until(lambda: page.shown is not None and page.shown.path == file)


def test_back_returns_to_the_edition_and_the_question(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    page.trial.show_indicator("2.1")
    page.trial.panel.focus_field("signed")
    stage.perform("home").perform("back")
    stage.until(lambda: page.shown is not None and page.trial.panel.current_card() is not None)
    assert (page.trial.indicator, page.shown.path) == ("2.1", file)  # type: ignore[union-attr]


def test_in_a_small_window_the_parts_give_way_and_come_back_by_keys(stage: Stage, file: Path) -> None:
    page = open_file(stage, file)
    seen = []
    for width in (1440, 1280, 900):
        stage.window.resize(width, 700)
        seen.append((page.left.isVisible(), page.middle.isVisible(), page.right.isVisible()))
    assert seen == [(True, True, True), (True, True, False), (False, True, False)]
    stage.perform("side-panel")
    assert page.right.isVisible() and not page.middle.isVisible()
    stage.perform("side-panel")
    page.head.shelf.click()
    assert page.left.isVisible() and stage.focus is page.left.shelf.list
    stage.press(KEY.Key_Return)
    assert page.middle.isVisible() and not page.left.isVisible()


def test_settings_and_the_list_of_commands_lead_here(stage: Stage) -> None:
    stage.show("settings").find("settings.editions").click()  # type: ignore[attr-defined]
    assert isinstance(stage.window.page, EditionsPage)
