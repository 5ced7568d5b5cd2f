"""Drafts of a review: what was decided on a file holds when it is opened again, and says nothing of the assessment."""

from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import importing
from workbench.application.assessing import IsReadOnly
from workbench.application.review_drafts import keep_draft, start_review
from workbench.application.reviewing import Change, State
from workbench.kernel.ids import EntityId

BOOK = Path(__file__).parents[2] / "tests/data/previous-year/kattegatt-2024-sv.xlsx"
EXAMPLE = Path(__file__).parents[2] / "resources" / "example" / "previous.xlsx"


def test_what_was_decided_on_a_file_holds_after_a_restart(scenario: Scenario) -> None:
    review = start_review(scenario.services, EntityId(scenario.id), BOOK)
    open_ = next(row.cell for row in review.rows if row.state is State.DECIDE)
    ready = next(row.cell for row in review.rows if row.state is State.READY)
    decided = review.leave(ready).read(open_, "success_stories", "77")
    keep_draft(scenario.services, EntityId(scenario.id), decided)
    again = start_review(scenario.reopened().services, EntityId(scenario.id), BOOK)
    assert again.rows == decided.rows
    assert (again.resumed, again.decisions) == (2, decided.decisions)


def test_the_last_draft_of_a_file_holds_and_each_file_has_its_own(scenario: Scenario) -> None:
    review = start_review(scenario.services, EntityId(scenario.id), BOOK)
    keep_draft(scenario.services, EntityId(scenario.id), review.leave(review.rows[0].cell))
    keep_draft(scenario.services, EntityId(scenario.id), review)
    assert start_review(scenario.services, EntityId(scenario.id), BOOK).resumed == 0
    keep_draft(scenario.services, EntityId(scenario.id), review.leave(review.rows[0].cell))
    assert start_review(scenario.services, EntityId(scenario.id), EXAMPLE).resumed == 0
    assert start_review(scenario.services, EntityId(scenario.id), BOOK).resumed == 1


def test_a_draft_says_nothing_of_the_assessment(scenario: Scenario) -> None:
    before = scenario.dossier
    review = start_review(scenario.services, EntityId(scenario.id), BOOK)
    keep_draft(scenario.services, EntityId(scenario.id), review.leave(review.rows[0].cell))
    assert scenario.reopened().dossier == before


def test_a_decision_that_fits_no_more_is_decided_on_anew(scenario: Scenario) -> None:
    review = start_review(scenario.services, EntityId(scenario.id), BOOK)
    cell = review.rows[0].cell
    keep_draft(scenario.services, EntityId(scenario.id), review.read(cell, "success_stories", "77"))
    (draft,) = scenario.services.workspace.revisions.of_kind("review")
    kept = scenario.services.fields_of(draft)["decisions"].value
    assert [each["cell"] for each in kept] == [cell]
    again = start_review(scenario.services, EntityId(scenario.id), EXAMPLE)
    assert again.resumed == 0 and again.decisions == ()


def test_a_file_taken_over_already_is_compared_with_what_stands(last_year: Scenario) -> None:
    review = start_review(last_year.services, EntityId(last_year.id), EXAMPLE)
    assert review.taken_on == "2026-11-25"
    ready = [row for row in review.rows if row.state is State.READY]
    assert {row.change for row in ready} == {Change.SAME} and review.changes == 0
    row = ready[0]
    other = review.read(row.cell, row.question, "9")
    assert (other.row(row.cell).stands, other.row(row.cell).reading) == (row.reading, "9")
    assert other.changes == 1
    importing.take_over(last_year.services, last_year.assessment, EXAMPLE, other.plan, as_="previous")
    assert start_review(last_year.services, EntityId(last_year.id), EXAMPLE).row(row.cell).stands == "9"


def test_drafts_are_kept_only_while_the_assessment_is_open(last_year: Scenario) -> None:
    review = start_review(last_year.services, EntityId(last_year.id), BOOK)
    with pytest.raises(IsReadOnly):
        keep_draft(last_year.services, EntityId(last_year.assessment.previous or ""), review)
