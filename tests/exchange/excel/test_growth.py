"""The result workbook on editions with sums, left-out indicators, mixed scales, added rows and questions not asked."""

import io
from pathlib import Path

import openpyxl
import pytest
from filling import NO_LABEL, STATES, UNSCORED, Filled
from recalculating import compare_with_libreoffice
from reports import worded

from workbench.application.scoring import open_score_sheet
from workbench.domain.telling import word_for
from workbench.domain.values import NotApplicable, NotKnown
from workbench.exchange.excel.planning import Wanted, plan_import
from workbench.exchange.excel.reading_back import check_workbook
from workbench.exchange.excel.workbook import draw_workbook
from workbench.kernel.tongue import writing_in

EDITIONS = ("small", "example", "benchmark-2019")


def book_of(scenario: Filled) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(draw_workbook(scenario.dossier)), data_only=True)


def rows_of(sheet: object) -> list[list[object]]:
    return [list(row) for row in sheet.iter_rows(values_only=True)]  # type: ignore[attr-defined]


def row_of(sheet: object, text: str, column: int = 1) -> list[object]:
    return next(row for row in rows_of(sheet) if row[column] == text)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_it_reads_back_as_the_assessment(tmp_path: Path, edition: str, state: str) -> None:
    dossier = Filled(tmp_path, edition, state).dossier
    assert check_workbook(draw_workbook(dossier), dossier) == ()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_formula_is_what_libreoffice_computes(tmp_path: Path, edition: str, state: str) -> None:
    compared = compare_with_libreoffice(draw_workbook(Filled(tmp_path, edition, state).dossier), tmp_path)
    assert compared > (90 if edition == "benchmark-2019" else 8)


def test_a_sum_adds_its_parts_and_counts_once(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019")
    book, scores = book_of(scenario), scenario.dossier.result.scores
    points = {row[0]: row[2] for row in rows_of(book["Indicators"])}
    assert points["4.6"] == points["4.6.1"] + points["4.6.2"] == 3.5  # type: ignore[operator]
    assert row_of(book["4 Services"], "Green transition")[2] == 3.5
    assert book["Summary"]["B4"].value == float(scores.points)
    assert book["Summary"]["B4"].number_format == f'General" of {float(scores.points_max):g}"'


def test_left_out_indicators_say_why_and_leave_points_and_maximum(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019")
    book = book_of(scenario)
    row = row_of(book["Indicators"], "Social economy")
    assert (row[2], row[3], row[7]) == ("–", "–", "not applicable")
    assert row_of(book["4 Services"], "Social economy")[2] == "not applicable"
    assert row_of(book["Summary"], "4  Services")[3] == 35


def test_a_part_that_does_not_apply_leaves_the_sum(tmp_path: Path) -> None:
    scenario = with_edition(tmp_path, ("id: 1.2.1, title: Time,", "id: 1.2.1, title: Time, not_applicable: out,"))
    open_score_sheet(scenario.services, scenario.assessment).rule_out("1.2.1", "The team is not paid.")
    dossier = scenario.dossier
    content = draw_workbook(dossier)
    assert check_workbook(content, dossier) == ()
    assert compare_with_libreoffice(content, tmp_path) > 8
    row = row_of(openpyxl.load_workbook(io.BytesIO(content))["Indicators"], "Team")
    assert row[2] == '=IF(COUNT(C7)=1,SUM(C7),"")'


def test_what_does_not_apply_and_counts_as_zero_stays_in_the_maximum(tmp_path: Path) -> None:
    scenario = with_edition(tmp_path, ("id: 1.2.1, title: Time,", "id: 1.2.1, title: Time, not_applicable: zero,"))
    open_score_sheet(scenario.services, scenario.assessment).rule_out("1.2.1", "The team is not paid.")
    dossier = scenario.dossier
    content = draw_workbook(dossier)
    assert check_workbook(content, dossier) == ()
    assert compare_with_libreoffice(content, tmp_path) > 8
    row = row_of(openpyxl.load_workbook(io.BytesIO(content), data_only=True)["Indicators"], "Time")
    assert (row[2], row[3], row[7]) == (0, "–", "not applicable")


def test_added_rows_stand_under_their_question_with_number_and_cells(tmp_path: Path) -> None:
    rows = rows_of(book_of(Filled(tmp_path, "small"))["2 Partners"])
    at = next(place for place, row in enumerate(rows) if row[1] == "Partners abroad")
    assert [(row[0] or None, row[1], row[2]) for row in rows[at + 1 : at + 7]] == [
        ("1", "Name", "Hydrogène de France"), (None, "Joint projects", 3),
        ("2", "Name", "Zukunft Wasserstoff e. V., Hamburg"), (None, "Joint projects", 1),
        ("3", "Name", "Cluster Maritime, Split"), (None, "Joint projects", 0),
    ]  # fmt: skip


def test_a_table_without_rows_says_so(tmp_path: Path) -> None:
    assert row_of(book_of(Filled(tmp_path, "small", "empty"))["2 Partners"], "Partners abroad")[2] == "no rows"


def test_a_question_that_is_not_asked_says_so_in_grey(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "small").answer("has_fee", False)
    assert "fee" in scenario.dossier.kept
    cell = next(c for row in book_of(scenario)["1 People"].iter_rows() for c in row if c.value == "not asked")
    assert cell.font.color.rgb == "FF5D6963"


def test_choices_stand_by_their_titles(tmp_path: Path) -> None:
    book = book_of(Filled(tmp_path, "benchmark-2019"))
    assert row_of(book["3 Financing"], "Given by")[2] == "European Union"
    assert row_of(book["1 Structure"], "Legal form of the cluster organisation")[2] == "Association"


def test_each_scale_spans_the_colours(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(draw_workbook(Filled(tmp_path, "small").dossier)))["Indicators"]
    rules = [rule for area in sheet.conditional_formatting for rule in area.rules]
    colours = [rule.dxf.fill.bgColor.rgb for rule in sorted(rules, key=lambda each: each.formula[0])]
    assert colours == ["FFA85132", "FFAFD6D6", "FF1B6B58"]


@pytest.mark.parametrize("edition", EDITIONS)
def test_our_own_workbook_is_taken_over_exactly_with_added_rows(tmp_path: Path, edition: str) -> None:
    scenario = Filled(tmp_path, edition)
    (tmp_path / "own.xlsx").write_bytes(draw_workbook(scenario.dossier))
    dossier = scenario.dossier
    plan = plan_import(tmp_path / "own.xlsx", dossier.form, Wanted("X", "2027", "EUR"))
    taken = {each.question: each.value for each in plan.imported}
    lines = dossier.result.scores.indicators
    levels = {f"score/{id_}": line.level for id_, line in lines.items() if line.level is not None}
    for id_, line in lines.items():
        if dossier.form.indicators[id_].is_scored and word_for(dossier, line) == "not applicable":
            levels[f"score/{id_}"] = NotApplicable("")
    assert taken == {name: answer.value for name, answer in dossier.answers.items()} | levels
    assert plan.asked == ()


@pytest.mark.parametrize("language", ["en", "fi"])
def test_our_own_workbook_gives_back_why_each_level_was_given(tmp_path: Path, language: str) -> None:
    scenario = Filled(tmp_path, "benchmark-2019")
    with writing_in(language):
        dossier = worded(scenario, language)
        (tmp_path / "own.xlsx").write_bytes(draw_workbook(dossier))
    plan = plan_import(tmp_path / "own.xlsx", scenario.dossier.form, Wanted("X", "2027", "EUR"))
    taken = {each.question: each.rationale for each in plan.imported if each.rationale}
    lines = dossier.result.scores.indicators
    assert taken == {f"score/{id_}": line.rationale for id_, line in lines.items() if line.rationale}
    assert "score/1.5" in taken and len(taken) > 30
    assert not any("our own accord" in each.text for each in plan.unmatched)
    assert plan.cells.filled == sum(getattr(plan.cells, name) for name in plan.cells.__slots__ if name != "filled")


def test_a_rationale_that_no_cell_holds_whole_is_not_taken_in_part(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "small")
    scenario.score("1.1", 2, "Word " * 7_000).score("1.2.1", 1, "")
    (tmp_path / "own.xlsx").write_bytes(draw_workbook(scenario.dossier))
    plan = plan_import(tmp_path / "own.xlsx", scenario.dossier.form, Wanted("X", "2027", "EUR"))
    found = {each.question: (each.value, each.rationale) for each in plan.imported}
    assert found["score/1.1"] == (2, "") and found["score/1.2.1"] == (1, "")


def test_a_rationale_is_found_where_its_row_was_moved_to(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "small").score("1.1", 2, "Seen in the register.")
    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(scenario.dossier)))
    sheet = book["1 People"]
    sheet["Z99"], name = "Seen by two.", book.defined_names["awy_1__1"]
    name.attr_text = "'1 People'!$Z$99"
    book.save(tmp_path / "own.xlsx")
    plan = plan_import(tmp_path / "own.xlsx", scenario.dossier.form, Wanted("X", "2027", "EUR"))
    assert {each.question: each.rationale for each in plan.imported}["score/1.1"] == "Seen by two."


def test_words_that_look_like_a_state_stay_words_and_states_stay_states(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "small")
    scenario.answer("partners", {"1": {"name": "not known: so it is called"}, "2": {"name": "not asked"}})
    scenario.answer("partners.10.name", {"state": "not_known", "why": "it changed hands"})
    scenario.answer("members", {"state": "not_applicable", "why": ""})
    (tmp_path / "own.xlsx").write_bytes(draw_workbook(scenario.dossier))
    plan = plan_import(tmp_path / "own.xlsx", scenario.dossier.form, Wanted("X", "2027", "EUR"))
    taken = {each.question: each.value for each in plan.imported}
    assert taken["partners.1.name"] == "not known: so it is called"
    assert taken["partners.2.name"] == "not asked"
    assert taken["partners.10.name"] == NotKnown("it changed hands")
    assert taken["members"] == NotApplicable("")


def test_a_choice_changed_by_hand_is_taken_by_its_words(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019")
    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(scenario.dossier)))
    changed = {"European Union": "state", "Association": "Trust", "Nothing": ""}
    for sheet in ("1 Structure", "3 Financing"):
        for row in book[sheet].iter_rows():
            for cell in row:
                cell.value = changed.get(cell.value, cell.value)
    book.save(tmp_path / "own.xlsx")
    plan = plan_import(tmp_path / "own.xlsx", scenario.dossier.form, Wanted("X", "2027", "EUR"))
    taken = {each.question: each.value for each in plan.imported}
    assert (taken["grants.a.level"], taken["legal_form"]) == ("national", "foundation")
    assert taken["further_fields"] == ("maritime", "nano", "transport")


@pytest.mark.parametrize(
    ("sheet", "text", "column"),
    [("4 Services", "Green transition", 2), ("Indicators", "Green transition", 2), ("Indicators", "Social economy", 7),
     ("5 Interaction", "Joint projects", 2), ("Summary", "4  Services", 3), ("5 Interaction", "Cluster", 0)],
)  # fmt: skip
def test_a_changed_cell_is_found(tmp_path: Path, sheet: str, text: str, column: int) -> None:
    scenario = Filled(tmp_path, "benchmark-2019")
    book = book_of(scenario)
    row = next(cells for cells in book[sheet].iter_rows() if cells[1].value == text)
    assert row[column].value is not None
    row[column].value = 77
    stream = io.BytesIO()
    book.save(stream)
    assert check_workbook(stream.getvalue(), scenario.dossier)


@pytest.mark.parametrize("kind", ["without label", "without scored indicators"])
def test_editions_without_label_or_without_points_do_not_crash(tmp_path: Path, kind: str) -> None:
    changes = UNSCORED if kind == "without scored indicators" else NO_LABEL
    dossier = with_edition(tmp_path, *changes).dossier
    content = draw_workbook(dossier)
    assert check_workbook(content, dossier) == ()
    compare_with_libreoffice(content, tmp_path)
    cells = [cell for row in rows_of(openpyxl.load_workbook(io.BytesIO(content))["Summary"]) for cell in row]
    assert "The assessors recommend; the label body decides." not in (cells if kind == "without label" else [])


def test_broken_checks_are_listed_by_their_weight(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "small").answer("members", 20)
    assert "Critical: The kinds add up to more than the members." in [
        cell for row in rows_of(book_of(scenario)["Summary"]) for cell in row
    ]


def with_edition(folder: Path, *changes: tuple[str, str]) -> Filled:
    """Return an assessment on a small edition with some words exchanged."""
    return Filled(folder, "small", changes=changes)


def test_a_table_to_which_a_person_adds_rows_is_a_real_table_of_its_own(tmp_path: Path) -> None:
    book = book_of(Filled(tmp_path, "small"))
    sheet = next(each for each in book if each.title.startswith("Partners"))
    assert [tuple(row) for row in rows_of(sheet)] == [
        ("Name", "Joint projects"), ("Hydrogène de France", 3), ("Zukunft Wasserstoff e. V., Hamburg", 1),
        ("Cluster Maritime, Split", 0),
    ]  # fmt: skip
    assert len(sheet.tables) == 1
