"""The questionnaire as a workbook: protected, validated, live, the same each time, and silent on what is not theirs."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from filling import Filled
from papers import resave
from recalculating import compare_with_libreoffice
from scenario import Scenario

from workbench.application import assessing, importing
from workbench.application.questionnaires import asking_of
from workbench.application.references import list_clusters
from workbench.domain.revisions import Statement
from workbench.exchange.excel.questionnaire.drawing import draw_questionnaire
from workbench.exchange.excel.questionnaire.metadata import name_of
from workbench.forms.edition import Row
from workbench.kernel import locations
from workbench.kernel.ids import new_id
from workbench.kernel.tongue import LANGUAGES, texts_of, writing_in

EXAMPLE = locations.resources() / "example" / "previous.xlsx"
EDITIONS = ("ecei-2013", "benchmark-2019", "ecei-bw", "example")

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")


@pytest.fixture
def scenario(tmp_path: Path) -> Iterator[Scenario]:
    made = Scenario(tmp_path)
    yield made
    made.close()


def draw(scenario: Scenario, language: str = "sv") -> bytes:
    asking = asking_of(scenario.services, scenario.assessment, language)
    with writing_in(language):
        return draw_questionnaire(asking)


def opened(content: bytes, *, values: bool = False) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content), data_only=values)


def cell(book: openpyxl.Workbook, kind: str, id_: str) -> Any:
    sheet, _, address = book.defined_names[name_of(kind, id_)].attr_text.rpartition("!")
    return book[sheet.strip("'")][address.replace("$", "")]


def validation(book: openpyxl.Workbook, kind: str, id_: str) -> Any:
    found = cell(book, kind, id_)
    return next(each for each in found.parent.data_validations.dataValidation if found.coordinate in each.sqref)


def take_last_year(scenario: Scenario) -> Scenario:
    plan = importing.plan(scenario.services, scenario.assessment, EXAMPLE, importing.Choices("previous"))
    importing.take_over(scenario.services, scenario.assessment, EXAMPLE, plan, as_="previous")
    return scenario


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_edition_is_asked_in_every_language(tmp_path: Path, edition: str, language: str) -> None:
    scenario = Scenario(tmp_path, edition=edition)
    content = draw(scenario, language)
    assert draw(scenario, language) == content, "the same assessment gives the same bytes"
    book = opened(content)
    form = asking_of(scenario.services, scenario.assessment, language).dossier.form
    for field in form.fields.values():
        found = cell(book, "field", field.id)
        is_ticked = field.type == "choices"
        target = cell(book, "tick", f"{field.id}/{field.choices[0].id}") if is_ticked else found
        assert not target.protection.locked
        row = [each.value for each in target.parent[cell(book, "mark", field.id).row]]
        assert field.question.title in row or field.title in row
    for indicator in form.scored:
        assert not cell(book, "level", indicator.id).protection.locked
        beside = cell(book, "level", indicator.id).offset(column=-1).value
        assert all(anchor in beside for anchor in indicator.levels)
    scenario.close()


@pytest.mark.parametrize("edition", EDITIONS)
def test_everything_else_is_locked_without_a_password(tmp_path: Path, edition: str) -> None:
    book = opened(draw(Scenario(tmp_path, edition=edition)))
    wanted = {n.attr_text.replace("$", "").replace("'", "") for n in book.defined_names.values()}
    for sheet in book:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        open_cells = {
            f"{sheet.title}!{c.coordinate}" for row in sheet.iter_rows() for c in row if not c.protection.locked
        }
        merged = {f"{sheet.title}!{c}" for area in sheet.merged_cells.ranges for row in area.rows for c in _names(row)}
        assert open_cells <= wanted | merged
    assert [book[name].sheet_state for name in ("Metadata", "Lists")] == ["veryHidden", "veryHidden"]


def _names(row: Any) -> Iterator[str]:
    for at in row:
        yield openpyxl.cell.cell.Cell(None, row=at[0], column=at[1]).coordinate  # type: ignore[arg-type]


def test_each_type_is_validated_and_says_what_to_write(tmp_path: Path) -> None:
    book = opened(draw(Scenario(tmp_path, edition="benchmark-2019")))
    found = {
        name: validation(book, "field", name)
        for name in ("members_total", "staff_fte", "founded_on", "legal_form", "s3_link", "s3_domain", "budget_total")
    }
    assert (found["members_total"].type, found["members_total"].formula1) == ("whole", "0")
    assert found["staff_fte"].type == found["budget_total"].type == "decimal"
    assert found["founded_on"].type == "date"
    assert (found["s3_link"].type, found["s3_link"].formula1) == ("list", '"ja,nej"')
    assert found["legal_form"].formula1.startswith("Lists!")
    assert (found["s3_domain"].type, found["s3_domain"].formula1) == ("textLength", "32000")
    assert "SEK" in found["budget_total"].error
    for rule in found.values():
        assert rule.errorStyle in (None, "stop")
        assert rule.error.startswith(("Skriv", "Välj", "Texten"))
    assert validation(book, "mark", "members_total").formula1 == '"oklart,vet ej"', "the edition asks for a figure"
    assert validation(book, "level", "1.1").formula1 == '"0,1,2,3"'


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_longer_than_excel_takes(tmp_path: Path, language: str) -> None:
    scenario = take_last_year(Scenario(tmp_path))
    book = opened(draw(scenario, language))
    assert len({sheet.title.casefold() for sheet in book}) == len(book.sheetnames)
    for sheet in book:
        assert len(sheet.title) <= 31
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.formula1 or "") <= 255
            assert len(rule.promptTitle or "") <= 32 >= len(rule.errorTitle or "")
            assert len(rule.prompt or "") <= 255 >= len(rule.error or "")
        for each in (c.value for row in sheet.iter_rows() for c in row if c.data_type == "f"):
            assert len(each) <= 8192
    assert all(len(name) <= 255 for name in book.defined_names)


@pytest.mark.parametrize("state", ["empty", "half-empty", "reached"])
@pytest.mark.parametrize("edition", ["benchmark-2019", "example"])
def test_live_words_and_progress_are_what_libreoffice_computes(tmp_path: Path, edition: str, state: str) -> None:
    scenario = Filled(tmp_path, edition, state)
    assert compare_with_libreoffice(draw(scenario, "fi"), tmp_path) > (100 if edition == "benchmark-2019" else 15)
    scenario.close()


def test_live_words_follow_last_year_and_sums(scenario: Scenario, tmp_path: Path) -> None:
    take_last_year(scenario).answer("members_total", 86).answer("members_committed", 79)
    scenario.answer("members_by_type", {"sme": 53, "large": 14, "research": 4, "university": 5, "finance": 2})
    content = draw(scenario)
    assert compare_with_libreoffice(content, tmp_path) > 80
    sheet = opened(content, values=True)["1 Struktur"]
    words = [sheet.cell(row, 9).value for row in range(1, sheet.max_row + 1)]
    assert words.count("klar") == 7
    assert "1 saknas" in words, "79 committed, and kinds that add up to 78"


def test_the_mark_that_keeps_last_year_enters_sums_and_state(scenario: Scenario, tmp_path: Path) -> None:
    take_last_year(scenario)
    book = opened(draw(scenario))
    cell(book, "mark", "members_by_type.sme").value = "som 2024"
    cell(book, "field", "members_by_type.large").value = 14
    book.save(tmp_path / "filled.xlsx")
    compare = tmp_path / "again"
    compare.mkdir()
    again = openpyxl.load_workbook(resave(tmp_path / "filled.xlsx", compare), data_only=True)
    sheet = again["1 Struktur"]
    total = next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 3).value == "Total")
    assert sheet.cell(total, 4).value == 38 + 14
    assert sheet.cell(cell(book, "mark", "members_by_type.sme").row, 9).value == "klar"


def test_a_question_that_is_not_asked_is_said_and_not_counted(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "empty")
    scenario.answer("has_website", False).answer("legal_form", "other")
    book = opened(draw(scenario), values=True)
    state = {n: cell(book, "mark", n).offset(column=2).value for n in ("website_address", "legal_form_other")}
    assert state == {"website_address": "ställs ej", "legal_form_other": "saknas"}
    scenario.close()


def test_last_years_answer_stands_beside_with_its_reason(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).answer("members_total", 83).answer("partners_regional", 4)
    before, cluster = scenario.id, list_clusters(scenario.services)[0]
    scenario.id = assessing.start_assessment(scenario.services, cluster, "benchmark-2019", "2027").id
    scenario.services.say([Statement(scenario.id, "previous", before, new_id())])
    book = opened(draw(scenario, "sv"))
    asking = asking_of(scenario.services, scenario.assessment, "sv")
    carried = {n: c for n, c in asking.dossier.previous.carried.items() if c.why}  # type: ignore[union-attr]
    assert carried
    for name, each in carried.items():
        beside = cell(book, "mark", name).offset(column=-1)
        assert each.why in beside.comment.text
    assert cell(book, "mark", "members_total").offset(column=-1).value == 83
    assert cell(book, "mark", "green_activities").offset(column=-1).value == "ny fråga"
    scenario.close()


@pytest.mark.parametrize("text", ["=1+1", "@x", "+2", "https://example.org", "<b>&amp;</b>"])
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "empty")
    scenario.answer("s3_link", True).answer("s3_domain", text)
    found = cell(opened(draw(scenario)), "field", "s3_domain")
    assert (found.value, found.data_type) == (text, "s")
    scenario.close()


def test_scores_thresholds_and_notes_stay_with_the_assessors(tmp_path: Path) -> None:
    scenario = take_last_year(Scenario(tmp_path)).answer("members_total", 86, "they count twice")
    scenario.score("1.1.1", 4, "a rationale of ours")
    with zipfile.ZipFile(io.BytesIO(draw(scenario, "en"))) as archive:
        text = " ".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    assert not re.search(r"a rationale of ours|they count twice|threshold|minimum requirement", text, re.IGNORECASE)
    found = cell(opened(draw(scenario, "en")), "level", "1.1.1")
    assert found.value is None


def test_what_the_cluster_said_before_is_filled_in(scenario: Scenario) -> None:
    scenario.services.say(
        [
            Statement(scenario.id, "score/1.2/self", 4, new_id(), why="Alla bor nära"),
            Statement(scenario.id, "mark/board_meetings", {"state": "unclear", "remark": "Extra?"}, new_id()),
        ]
    )
    book = opened(draw(scenario))
    assert (cell(book, "level", "1.2").value, cell(book, "why", "1.2").value) == (4, "Alla bor nära")
    assert (cell(book, "mark", "board_meetings").value, cell(book, "remark", "board_meetings").value) == (
        "oklart", "Extra?",
    )  # fmt: skip


def test_the_start_says_what_by_when_and_to_whom(scenario: Scenario) -> None:
    visit = {"visit_first": "2026-12-24", "visit_last": "2026-12-25"}
    scenario.services.say([Statement(scenario.id, name, day, new_id()) for name, day in visit.items()])
    sheet = opened(draw(scenario))["Start"]
    words = [c.value for row in sheet.iter_rows() for c in row if isinstance(c.value, str)]
    assert "Kattegatt Vätgas, 24–25\u00a0december\u00a02026" in words
    assert any("ann@example.org" in each and "10\u00a0december\u00a02026" in each for each in words)


def test_it_prints_landscape_one_page_wide_with_its_heads(scenario: Scenario) -> None:
    for sheet in opened(draw(scenario)).worksheets[1:-2]:
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == "$4:$4"
        assert sheet.print_area


def test_the_first_empty_cell_is_selected(scenario: Scenario) -> None:
    scenario.answer("members_total", 86)
    sheet = opened(draw(scenario))["1 Struktur"]
    assert sheet.sheet_view.selection[-1].activeCell == "D7"


def test_long_tables_and_long_help_are_whole(scenario: Scenario, tmp_path: Path) -> None:
    asking = asking_of(scenario.services, scenario.assessment, "sv")
    form = asking.dossier.form
    section = form.sections[0]
    indicator = section.indicators[1]
    (table,) = indicator.questions
    rows = tuple(Row(f"r{at}", f"Rad {at} med ett långt namn som går över flera rader i cellen") for at in range(200))
    longer = replace(table, rows=rows, help="Ett långt stycke hjälp. " * 60)
    sections = (replace(section, indicators=(replace(indicator, questions=(longer,)),)), *form.sections[1:])
    long_form = replace(form, sections=sections, checks=(), derived=())
    with writing_in("sv"):
        content = draw_questionnaire(replace(asking, dossier=replace(asking.dossier, form=long_form)))
    book = opened(content)
    assert len([name for name in book.defined_names if name.startswith("aq_field_members_by_type__r")]) == 200
    heights = [d.height or 0 for d in book["1 Struktur"].row_dimensions.values()]
    assert max(heights) > 200
    assert compare_with_libreoffice(content, tmp_path) > 200


def test_marks_are_words_without_commas() -> None:
    for language in LANGUAGES:
        for key, text in texts_of("questionnaire", language).items():
            if key.startswith(("mark.", "state.")):
                assert "," not in str(text), (language, key)


def test_a_day_is_a_day_in_its_cell(scenario: Scenario) -> None:
    scenario.answer("founded_on", "2014-03-01")
    found = cell(opened(draw(scenario)), "field", "founded_on")
    assert found.is_date
    assert found.value.date() == date(2014, 3, 1)


@pytest.mark.parametrize("has_before", [True, False])
def test_no_cell_to_be_filled_in_is_hidden(tmp_path: Path, *, has_before: bool) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "reached")
    if has_before:
        before, cluster = scenario.id, list_clusters(scenario.services)[0]
        scenario.id = assessing.start_assessment(scenario.services, cluster, "benchmark-2019", "2027").id
        scenario.services.say([Statement(scenario.id, "previous", before, new_id())])
    book = opened(draw(scenario))
    hidden = {
        f"{sheet.title}!{column}" for sheet in book for column, each in sheet.column_dimensions.items() if each.hidden
    }
    assert bool(hidden) is not has_before
    filled_in = {
        n.attr_text.replace("'", "").replace("!$", "!").rpartition("$")[0] for n in book.defined_names.values()
    }
    assert not filled_in & hidden
    rows = [name for name in book.defined_names if name.startswith("aq_field_clusters_abroad__")]
    assert len(rows) == 4 * (10 if has_before else 13), "ten empty rows, beside those that are filled"
    scenario.close()


def test_last_years_rows_stand_above_those_to_be_filled_in(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "reached")
    before, cluster = scenario.id, list_clusters(scenario.services)[0]
    scenario.id = assessing.start_assessment(scenario.services, cluster, "benchmark-2019", "2027").id
    scenario.services.say([Statement(scenario.id, "previous", before, new_id())])
    content = draw(scenario, "nb")
    sheet = opened(content)["5 Samspill"]
    rows = [[c.value for c in row] for row in sheet.iter_rows() if row[1].value == "2026"]
    assert [row[2] for row in rows] == [
        "Zukunft Wasserstoff e. V.", "Hydrogène de France, pôle de la vallée du Rhône", "Norsk Hydrogenforum",
    ]  # fmt: skip
    assert compare_with_libreoffice(content, tmp_path) > 100
    scenario.close()
