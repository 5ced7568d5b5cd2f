"""A questionnaire that came back: recognised exactly, nothing lost, no assessor's word overwritten."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from filling import Filled
from papers import Paper, paper_of, resave
from scenario import Scenario

from workbench.application import assessing, documents, importing, undoing, views
from workbench.application.dossiers import build_dossier
from workbench.application.references import list_clusters
from workbench.application.returning import (
    NoQuestionnaire,
    OfAnotherAssessment,
    OfAnotherEdition,
    find_return,
    plan_return,
    settle_mark,
    take_return,
)
from workbench.application.returns import Entry, Return, State, return_document
from workbench.domain.assessments import read_levels
from workbench.domain.marks import RETURNED, SELF, Mark, read_marks
from workbench.domain.revisions import Statement
from workbench.domain.values import Draft, Money, NotKnown
from workbench.exchange.excel.recognising import IsQuestionnaire
from workbench.kernel.ids import new_id


def look(scenario: Scenario, path: Path) -> Return:
    return plan_return(scenario.services, scenario.assessment, path)


def take(scenario: Scenario, path: Path) -> Return:
    plan = look(scenario, path)
    take_return(scenario.services, scenario.assessment, path, plan)
    return plan


def entry(plan: Return, field: str) -> Entry:
    return next(each for each in plan.entries if each.field == field)


def stands(scenario: Scenario, field: str) -> object:
    answer = scenario.dossier.answers.get(field)
    return answer.value if answer is not None else None


def test_it_comes_back_as_it_was_filled_in(scenario: Scenario) -> None:
    paper = paper_of(scenario).write(
        {
            "members_total": 86, "staff_fte": 4.5, "founded_on": date(2014, 3, 1), "budget_total": 1240000.5,
            "satisfaction_response_rate": 0.425, "members_by_type.sme": 53,
        }
    )  # fmt: skip
    paper.write({"1.1.1": 3}, "level").write({"1.1.1": "Alla slag är med"}, "why")
    paper.write({"name": "Åsa Björk", "email": "asa@kluster.example"}, "filled_by")
    plan = take(scenario, paper.save())
    assert stands(scenario, "members_total") == 86
    assert stands(scenario, "staff_fte") == Decimal("4.5")
    assert stands(scenario, "founded_on") == date(2014, 3, 1)
    assert stands(scenario, "budget_total") == Money(Decimal("1240000.50"), "SEK")
    assert stands(scenario, "satisfaction_response_rate") == Decimal("42.5")
    answer = scenario.dossier.answers["members_by_type.sme"]
    assert answer.source is not None
    assert (answer.source.sheet, answer.source.file_sha256) == ("1 Struktur", plan.file_sha256)
    assert plan.filled_by.name == "Åsa Björk"
    fields = scenario.services.fields_of(scenario.id)
    assert fields[RETURNED + plan.file_sha256].value["email"] == "asa@kluster.example"
    assert [each.name for each in scenario.dossier.evidence] == ["questionnaire.xlsx"]
    assert sum(plan.counts.values()) == len(plan.entries) == 68
    assert plan.counts[State.NEW] == 6
    assert "members_committed" in plan.missing


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("members_total", "ca. 85", 85),
        ("members_total", "1 240", 1240),
        ("satisfaction_response_rate", "42 %", Decimal(42)),
        ("satisfaction_response_rate", 42.5, Decimal("42.5")),
        ("founded_on", "1 mars 2014", date(2014, 3, 1)),
        ("founded_on", "1. maaliskuuta 2014", date(2014, 3, 1)),
        ("staff_fte", "4,5", Decimal("4.5")),
    ],
)
def test_what_a_person_types_is_understood(scenario: Scenario, field: str, text: object, value: object) -> None:
    paper = paper_of(scenario).write({field: text})
    plan = look(scenario, paper.save())
    assert entry(plan, field).value == value
    assert plan.ready == (field,)


@pytest.mark.parametrize("text", ["mellan 4 och 5", "1.234", "se bilaga", "-3"])
def test_what_cannot_be_read_is_kept_and_asked(scenario: Scenario, text: str) -> None:
    plan = take(scenario, paper_of(scenario).write({"staff_headcount": text}).save())
    assert entry(plan, "staff_headcount").state is State.DRAFT
    assert return_document(plan)["asked"][0]["text"] == text
    assert stands(scenario, "staff_headcount") == Draft(text)
    assert "staff_headcount" in plan.missing


def test_a_formula_that_nobody_calculated_is_asked_and_said(scenario: Scenario) -> None:
    plan = look(scenario, paper_of(scenario).write({"members_total": "=50+36"}).save())
    assert entry(plan, "members_total").value == Draft("=50+36")
    assert any("formula" in each for each in plan.warnings)


def test_a_formula_is_taken_by_its_result(scenario: Scenario, tmp_path: Path) -> None:
    path = paper_of(scenario).write({"members_total": "=50+36"}).save()
    plan = look(scenario, resave(path, tmp_path / "again"))
    assert entry(plan, "members_total").value == 86
    assert any("formula" in each for each in plan.warnings)


def test_as_last_year_takes_the_restated_answer_as_kept(last_year: Scenario) -> None:
    paper = paper_of(last_year).mark("members_total", "som 2024", "samma register")
    take(last_year, paper.save())
    answer = last_year.dossier.answers["members_total"]
    assert (answer.value, answer.how) == (83, "kept")
    assert read_marks(last_year.services.fields_of(last_year.id))["members_total"] == Mark("", "samma register")


def test_as_last_year_without_a_last_year_is_kept_as_a_draft(scenario: Scenario) -> None:
    plan = look(scenario, paper_of(scenario).mark("members_total", "som 2024").save())
    assert [each.mark for each in plan.marks] == [Mark("unclear", "som 2024")]


def test_marks_and_remarks_reach_the_assessor_and_can_be_settled(scenario: Scenario) -> None:
    paper = paper_of(scenario).mark("board_meetings", "oklart", "Räknas extra möten?")
    paper.mark("staff_left", "vet ej", "ny chef").mark("staff_fte", "?")
    plan = take(scenario, paper.save())
    assert entry(plan, "board_meetings").state is State.MARKED
    assert stands(scenario, "staff_left") == NotKnown("ny chef")
    marks = read_marks(scenario.services.fields_of(scenario.id))
    assert marks == {"board_meetings": Mark("unclear", "Räknas extra möten?"), "staff_fte": Mark("unclear", "?")}
    settle_mark(scenario.services, scenario.id, "staff_fte")
    assert set(read_marks(scenario.services.fields_of(scenario.id))) == {"board_meetings"}
    take(scenario, scenario.folder / "questionnaire.xlsx")
    assert set(read_marks(scenario.services.fields_of(scenario.id))) == {"board_meetings"}, "settled is settled"


def test_their_own_levels_never_count(scenario: Scenario) -> None:
    scenario.score_points(124)
    before = scenario.dossier.result
    paper = paper_of(scenario)
    for indicator in scenario.dossier.form.scored:
        paper.write({indicator.id: 5}, "level")
    take(scenario, paper.save())
    assert scenario.dossier.result == before
    form = scenario.dossier.form
    own = read_levels(form, scenario.services.fields_of(scenario.id), SELF)
    assert {each.level for each in own.values()} == {5}
    assert len(own) == len(form.scored)


def test_a_level_in_words_is_kept_as_the_reason(scenario: Scenario) -> None:
    plan = take(scenario, paper_of(scenario).write({"1.2": "2-3"}, "level").write({"1.2": "växer"}, "why").save())
    own = read_levels(scenario.dossier.form, scenario.services.fields_of(scenario.id), SELF)
    assert "1.2" not in own
    assert [(each.why, each.state) for each in plan.levels] == [("2-3. växer", State.DRAFT)]


def test_a_newer_answer_of_an_assessor_stays(scenario: Scenario) -> None:
    paper = paper_of(scenario).write({"members_total": 85})
    scenario.answer("members_total", 90)
    plan = take(scenario, paper.save())
    assert stands(scenario, "members_total") == 90
    (difference,) = return_document(plan)["differences"]
    assert difference == {
        "question": "members_total", "stands": 90, "stands_by": "Ann Berg", "file": 85, "said_before": None,
        "cell": "1 Struktur!D6", "taken": False, "conflict": False,
    }  # fmt: skip


def test_an_answer_that_they_saw_and_changed_is_taken(scenario: Scenario) -> None:
    scenario.answer("members_total", 80)
    plan = take(scenario, paper_of(scenario).write({"members_total": 85}).save())
    assert [(each.field, each.is_ready) for each in plan.differences] == [("members_total", True)]
    assert stands(scenario, "members_total") == 85


def test_a_second_return_shows_what_differs(scenario: Scenario) -> None:
    first = paper_of(scenario, "first.xlsx").write({"members_total": 85, "members_committed": 70, "staff_fte": 4})
    take(scenario, first.save())
    scenario.answer("members_committed", 71)
    second = Paper(scenario.folder / "second.xlsx", (scenario.folder / "first.xlsx").read_bytes())
    second.write({"members_total": 87, "members_committed": 72, "staff_headcount": 6})
    plan = take(scenario, second.save())
    told = {each.field: (each.stands, each.value, each.said_before, each.is_ready) for each in plan.differences}
    assert told == {"members_total": (85, 87, 85, True), "members_committed": (71, 72, 70, False)}
    assert plan.is_second
    assert entry(plan, "staff_fte").state is State.SAME
    assert stands(scenario, "members_total") == 87
    assert stands(scenario, "members_committed") == 71


def test_saying_the_same_again_does_not_undo_an_assessor(scenario: Scenario) -> None:
    paper = paper_of(scenario).write({"members_total": 85})
    take(scenario, paper.save())
    scenario.answer("members_total", 86)
    plan = take(scenario, paper.write({"staff_fte": 3}).save())
    assert stands(scenario, "members_total") == 86
    assert [(each.field, each.is_ready) for each in plan.differences] == [("members_total", False)]


def test_an_emptied_cell_is_a_difference_that_a_person_decides(scenario: Scenario) -> None:
    scenario.answer("members_total", 80)
    path = paper_of(scenario).write({"members_total": None}).save()
    plan = look(scenario, path)
    assert [(each.field, each.is_ready) for each in plan.differences] == [("members_total", False)]
    take_return(scenario.services, scenario.assessment, path, plan, {"members_total"})
    assert stands(scenario, "members_total") is None


def test_an_answer_between_look_and_take_becomes_a_conflict_not_a_loss(scenario: Scenario) -> None:
    path = paper_of(scenario).write({"members_total": 85}).save()
    plan = look(scenario, path)
    scenario.answer("members_total", 90)
    take_return(scenario.services, scenario.assessment, path, plan)
    standing = scenario.services.fields_of(scenario.id)["answer/members_total"]
    assert {head.value for head in standing.heads} == {85, 90}


def test_all_of_it_is_one_step_to_undo(scenario: Scenario) -> None:
    path = paper_of(scenario).write({"members_total": 85}).mark("staff_fte", "oklart").save()
    plan = look(scenario, path)
    changes = take_return(scenario.services, scenario.assessment, path, plan)
    assert changes.act is not None
    undoing.restate(scenario.services, scenario.id, changes.act.backward)
    assert stands(scenario, "members_total") is None
    assert read_marks(scenario.services.fields_of(scenario.id)) == {}
    assert scenario.dossier.evidence == ()


def test_it_is_found_whatever_was_renamed_moved_and_reordered(scenario: Scenario) -> None:
    paper = paper_of(scenario).write({"members_total": 86, "members_by_type.other": 4})
    book = paper.book
    for sheet in book.worksheets[1:4]:
        old = sheet.title
        sheet.title = f"Omdöpt {old[0]}"
        for name in book.defined_names.values():  # As Excel does when a sheet is renamed.
            name.attr_text = name.attr_text.replace(f"'{old}'", f"'{sheet.title}'")
    book.move_sheet("Omdöpt 1", 3)
    plan = look(scenario, paper.save())
    assert {each.field: each.value for each in plan.entries if each.is_ready} == {
        "members_total": 86, "members_by_type.other": 4,
    }  # fmt: skip


def test_rows_that_were_sorted_are_found_by_their_number(scenario: Scenario) -> None:
    paper = paper_of(scenario).write({"members_by_type.sme": 53, "members_by_type.large": 14})
    one, other = paper.cell("field", "members_by_type.sme"), paper.cell("field", "members_by_type.large")
    sheet = one.parent
    for column in range(1, 11):  # Names stay where they were.
        first, second = sheet.cell(one.row, column), sheet.cell(other.row, column)
        first.value, second.value = second.value, first.value
    plan = look(scenario, paper.save())
    assert (entry(plan, "members_by_type.sme").value, entry(plan, "members_by_type.large").value) == (53, 14)


def test_without_names_its_addresses_serve(scenario: Scenario) -> None:
    paper = paper_of(scenario).write({"members_total": 86})
    for name in list(paper.book.defined_names):
        del paper.book.defined_names[name]
    assert look(scenario, paper.save()).ready == ("members_total",)


def test_libreoffice_may_recalculate_and_save_it(scenario: Scenario, tmp_path: Path) -> None:
    scenario.answer("satisfaction_mean", "4.2").answer("board_members", 9)
    paper = paper_of(scenario).write(
        {"members_total": 86, "staff_fte": 4.5, "founded_on": date(2014, 3, 1), "satisfaction_response_rate": 0.5}
    )
    path = paper.mark("board_meetings", "oklart", "Räknas extra möten?").write({"1.2": 4}, "level").save()
    before, after = look(scenario, path), look(scenario, resave(path, tmp_path / "again"))
    keep = ("field", "state", "value", "is_ready")
    assert [[getattr(e, k) for k in keep] for e in after.entries] == [
        [getattr(e, k) for k in keep] for e in before.entries
    ]
    assert [e.mark for e in after.marks] == [e.mark for e in before.marks] == [Mark("unclear", "Räknas extra möten?")]
    assert [(e.indicator, e.level) for e in after.levels] == [("1.2", 4)]
    assert after.unplaced == ()


def test_a_metadata_sheet_that_lies_is_believed_in_nothing(scenario: Scenario) -> None:
    paper = paper_of(scenario).write({"members_total": 86, "members_committed": 79, "staff_fte": 4})
    committed, names = paper.cell("field", "members_committed"), paper.book.defined_names
    committed.parent.cell(committed.row, 2).value = None  # The number that would set it right.
    names["aq_field_members_committed"].attr_text = names["aq_field_members_total"].attr_text
    names["aq_field_staff_fte"].attr_text = "'2 Styrning'!$ZZZ$99999999"
    names["aq_field_founded_on"].attr_text = "Metadata!$B$1"
    plan = look(scenario, paper.save())
    assert plan.ready == ()
    assert any("members_total and members_committed" in each for each in plan.warnings)
    assert any("no longer in the file" in each and "staff_fte" in each for each in plan.warnings)


def test_a_sheet_that_was_taken_out_is_said(scenario: Scenario) -> None:
    paper = paper_of(scenario).write({"members_total": 86})
    del paper.book["3 Finansiering"]
    plan = look(scenario, paper.save())
    assert plan.ready == ("members_total",)
    assert any("3 Finansiering" in each for each in plan.warnings)


def test_what_was_written_beside_is_listed(scenario: Scenario) -> None:
    paper = paper_of(scenario)
    paper.book["1 Struktur"]["L9"] = "Ring oss om det här"
    plan = look(scenario, paper.save())
    assert plan.unplaced == (("1 Struktur!L9", "Ring oss om det här"),)


def test_that_of_another_assessment_is_refused(scenario: Scenario) -> None:
    path = paper_of(scenario).save()
    other = assessing.start_assessment(scenario.services, list_clusters(scenario.services)[0], "ecei-2013", "2027")
    with pytest.raises(OfAnotherAssessment, match="2026.*2027") as refused:
        plan_return(scenario.services, other, path)
    assert f"--assessment {scenario.id}" in refused.value.advice
    assert "--" not in refused.value.window_advice


def test_that_of_another_edition_is_refused_with_what_to_do(scenario: Scenario) -> None:
    path = paper_of(scenario).save()
    edition = dict(scenario.services.fields_of(scenario.id)["edition"].value)
    changed = assessing.start_assessment(scenario.services, list_clusters(scenario.services)[0], "ecei-bw", "2025")
    other = scenario.services.fields_of(changed.id)["edition"].value
    assert edition != other
    scenario.services.say([Statement(scenario.id, "edition", other, new_id())])
    with pytest.raises(OfAnotherEdition, match="ecei-2013 2.*ecei-bw"):
        look(scenario, path)


def test_other_workbooks_are_none(scenario: Scenario) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Members"
    path = scenario.folder / "other.xlsx"
    book.save(path)
    assert find_return(scenario.services, scenario.assessment, path) is None
    with pytest.raises(NoQuestionnaire):
        look(scenario, path)


def test_it_is_not_taken_as_last_years_workbook(scenario: Scenario) -> None:
    path = paper_of(scenario).save()
    with pytest.raises(IsQuestionnaire):
        importing.plan(scenario.services, scenario.assessment, path, importing.Choices("previous"))


def test_choices_ticks_and_added_rows_come_back(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "empty")
    form = build_dossier(scenario.services, scenario.assessment, "sv").form
    titles = {choice.id: choice.title for choice in form.questions["legal_form"].choices}
    paper = paper_of(scenario).write({"legal_form": titles["association"], "s3_link": "Kyllä", "fee_model": "No fee"})
    paper.write({"further_fields/maritime": "ja", "further_fields/nano": "x", "digital_topics/data": "nej"}, "tick")
    slots = [n for n in paper.book.defined_names if n.startswith("aq_field_grants__") and n.endswith("__programme")]
    for at, slot in enumerate(slots[:2]):
        row = slot.removeprefix("aq_field_grants__").removesuffix("__programme")
        paper.write({f"grants.{row}.programme": f"Program {at}", f"grants.{row}.ends_on": date(2028, 6, 30)})
    assert len(slots) == 10
    plan = take(scenario, paper.save())
    assert stands(scenario, "legal_form") == "association"
    assert stands(scenario, "s3_link") is True
    assert stands(scenario, "further_fields") == ("maritime", "nano")
    assert stands(scenario, "digital_topics") == ()
    assert sum(name.startswith("grants.") for name in scenario.dossier.answers) == 4
    assert plan.counts[State.DRAFT] == int(stands(scenario, "fee_model") != "none")
    again = paper_of(scenario, "again.xlsx", "fi")
    assert look(scenario, again.save()).says_something is False
    scenario.close()


def test_a_table_is_kept_as_it_was_with_all_its_rows(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "reached")
    before, cluster = scenario.id, list_clusters(scenario.services)[0]
    scenario.id = assessing.start_assessment(scenario.services, cluster, "benchmark-2019", "2027").id
    scenario.services.say([Statement(scenario.id, "previous", before, new_id())])
    plan = take(scenario, paper_of(scenario, language="da").mark("clusters_abroad", "som 2026").save())
    rows = {name.split(".")[1] for name in scenario.dossier.answers if name.startswith("clusters_abroad.")}
    assert len(rows) == 3
    assert {each.how for each in plan.entries if each.is_ready} == {"kept"}
    assert plan.counts[State.NEW] == len(plan.ready) == 11
    scenario.close()


def test_the_assessor_sees_marks_and_levels_in_views_status_and_result(scenario: Scenario) -> None:
    paper = paper_of(scenario).mark("board_meetings", "oklart", "Extra?").write({"1.2": 4}, "level")
    take(scenario, paper.write({"1.2": "Alla bor nära"}, "why").save())
    view = views.look(scenario.services, scenario.id)
    assert view.marks == {"board_meetings": Mark("unclear", "Extra?")}
    assert view.self_levels["1.2"].level == 4
    assert assessing.look_at(scenario.services, scenario.assessment).marks == view.marks
    assert documents.result_document(scenario.dossier)["self"] == [{"id": "1.2", "level": 4, "why": "Alla bor nära"}]


@pytest.mark.parametrize("name", ["no_such_question", "partners.../../etc.name", "grants.a b.programme"])
def test_a_question_that_nobody_asks_is_not_taken_but_said(scenario: Scenario, name: str) -> None:
    paper = paper_of(scenario).write({"members_total": 86, "members_committed": 79})
    metadata = paper.book["Metadata"]
    row = next(row for row in metadata.iter_rows() if (row[0].value, row[1].value) == ("field", "members_total"))
    row[1].value = name
    plan = look(scenario, paper.save())
    assert plan.ready == ("members_committed",)
    assert any(name in each for each in plan.warnings)


def test_a_note_of_the_assessors_stays_beside_how_it_was_written(scenario: Scenario) -> None:
    scenario.answer("members_total", 80, "by the register")
    take(scenario, paper_of(scenario).write({"members_total": "ca. 85"}).save())
    assert scenario.dossier.answers["members_total"].note == "by the register\nca. 85"
