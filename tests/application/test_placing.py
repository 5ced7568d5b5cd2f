"""Cells that an import left unplaced: placed with their source, or dismissed with a reason; both can be taken back."""

import pytest
from scenario import Scenario

from workbench.application.assessing import IsReadOnly
from workbench.application.placing import NotAskedThen, dismiss, place
from workbench.application.undoing import restate
from workbench.application.views import AssessmentView, look
from workbench.domain.values import WrongType
from workbench.kernel.ids import EntityId


def view(scenario: Scenario) -> AssessmentView:
    return look(scenario.services, EntityId(scenario.id))


def test_a_cell_says_where_it_stands(last_year: Scenario) -> None:
    first = view(last_year).unplaced[0]
    assert (first.cell, first.where) == ("Översikt!B4", "previous.xlsx, Översikt, B4")


def test_a_placed_cell_answers_its_question_with_file_sheet_and_cell(last_year: Scenario) -> None:
    before = view(last_year)
    cell = before.unplaced[0]
    place(last_year.services, EntityId(last_year.id), cell, "success_stories", "7")
    after = view(last_year.reopened())
    answer = after.before("success_stories")
    assert answer is not None and (answer.value, answer.how) == (7, "imported")
    assert after.source_text(answer) == cell.where
    assert after.unplaced == before.unplaced[1:]


def test_a_reading_that_means_nothing_places_nothing(last_year: Scenario) -> None:
    before = view(last_year)
    with pytest.raises(WrongType):
        place(last_year.services, EntityId(last_year.id), before.unplaced[0], "success_stories", "many")
    with pytest.raises(NotAskedThen):
        place(last_year.services, EntityId(last_year.id), before.unplaced[0], "colour", "many")
    assert view(last_year).unplaced == before.unplaced


def test_a_dismissed_cell_is_kept_with_its_reason(last_year: Scenario) -> None:
    before = view(last_year)
    dismiss(last_year.services, EntityId(last_year.id), before.unplaced[0], "A name, no figure")
    assert view(last_year.reopened()).unplaced == before.unplaced[1:]
    kept = last_year.services.fields_of(EntityId(last_year.assessment.previous or ""))["unplaced"].value
    assert kept[0]["dismissed"] == "A name, no figure" and len(kept) == len(before.unplaced)


@pytest.mark.parametrize("how", ["place", "dismiss"])
def test_both_are_taken_back_as_one_step(last_year: Scenario, how: str) -> None:
    before, assessment = view(last_year), EntityId(last_year.id)
    if how == "place":
        done = place(last_year.services, assessment, before.unplaced[0], "success_stories", "7")
    else:
        done = dismiss(last_year.services, assessment, before.unplaced[0], "No figure")
    assert done.act is not None
    restate(last_year.services, assessment, done.act.backward)
    after = view(last_year)
    earlier, again = before.before("success_stories"), after.before("success_stories")
    assert after.unplaced == before.unplaced and earlier is not None and again is not None
    assert (again.value, again.source) == (earlier.value, earlier.source)


def test_only_an_open_assessment_takes_either(last_year: Scenario) -> None:
    cell = view(last_year).unplaced[0]
    with pytest.raises(IsReadOnly):
        dismiss(last_year.services, EntityId(last_year.assessment.previous or ""), cell, "No figure")
