"""One view of an assessment holds all that its pages show, read in one go."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from scenario import NOON, Scenario

from workbench.application import interviewing
from workbench.application.home import Home
from workbench.application.services import Services
from workbench.application.views import AssessmentView, bars_of, look
from workbench.domain.assessments import ROLE, SCORE
from workbench.domain.revisions import Statement
from workbench.domain.values import NotKnown
from workbench.kernel.ids import EntityId, new_id


def view_of(scenario: Scenario) -> AssessmentView:
    return look(scenario.services, EntityId(scenario.id))


def say(services: Services, assessment: str, **said: object) -> None:
    services.say([Statement(EntityId(assessment), field, value, new_id()) for field, value in said.items()])


# How far it is


def test_an_answer_without_a_figure_counts_and_a_draft_does_not(scenario: Scenario) -> None:
    scenario.answer("members_total", {"state": "not_known", "why": ""})
    scenario.answer("members_committed", {"state": "draft", "text": "most"})
    view = view_of(scenario)
    assert view.dossier.answers["members_total"].value == NotKnown("")
    assert view.answered_in(view.form.indicators["1.1.0"]) == (1, 2)
    assert (view.answered, view.is_answered("members_total"), view.is_answered("members_committed")) == (1, True, False)


def test_the_next_open_question_comes_after_this_one_and_begins_again_at_the_top(scenario: Scenario) -> None:
    view = view_of(scenario)
    names = list(view.form.fields)
    assert (view.next_open(""), view.next_open(names[0]), view.next_open(names[-1])) == (names[0], names[1], names[0])
    scenario.answer(names[1], 1)
    assert view_of(scenario).next_open(names[0]) == names[2]


def test_nothing_is_open_where_all_is_answered(ready: Scenario) -> None:
    view = view_of(ready)
    assert view.next_open("") is None
    assert view.answered == len(view.form.fields)


# Warnings


def test_a_broken_rule_warns_at_every_indicator_that_it_is_about(scenario: Scenario) -> None:
    scenario.answer("members_committed", 20).answer("members_total", 10)
    scenario.answer("members_by_type.sme", 15).answer("members_by_type.large", 9)
    view = view_of(scenario)
    places = {each.check: view.places_of(each) for each in view.dossier.warnings}
    assert places == {"committed_within_total": ("1.1.0",), "kinds_within_committed": ("1.1.0", "1.1.1")}
    assert {place: len(messages) for place, messages in view.warnings.items()} == {"1.1.0": 2, "1.1.1": 1}
    assert view.warnings["1.1.1"][0] in view.warnings["1.1.0"]


def test_every_rule_of_the_edition_warns_somewhere(scenario: Scenario) -> None:
    from workbench.domain.dossier import Warning

    view = view_of(scenario)
    assert [check.id for check in view.form.checks if not view.places_of(Warning(check.id, ""))] == []


# Levels and the forecast


def test_a_rationale_is_shown_before_its_level_is_given(scenario: Scenario) -> None:
    interviewing.explain(scenario.services, EntityId(scenario.id), "1.1.1", "Seen in the minutes")
    view = view_of(scenario)
    assert (view.own_levels, view.rationales) == ({}, {"1.1.1": "Seen in the minutes"})
    assert view.forecast is None and view.forecast_label is None


def test_the_forecast_takes_last_years_level_where_there_is_none_yet(last_year: Scenario) -> None:
    previous = EntityId(last_year.assessment.previous or "")
    said = [Statement(previous, f"{SCORE}{each.id}/consensus", 4, new_id()) for each in last_year.dossier.form.scored]
    last_year.services.say(said)
    last_year.score("1.1.1", 5)
    view = view_of(last_year)
    assert view.forecast is not None
    assert view.forecast.percent == Decimal("80.7")
    assert (view.level_before("1.1.1"), view.forecast.levels["1.1.1"], view.forecast.levels["2.1"]) == (4, 5, 4)


def test_the_forecast_reaches_a_label_only_where_its_conditions_hold_too(scenario: Scenario) -> None:
    scenario.score_points(124)
    assert view_of(scenario).forecast_label is None
    assert view_of(scenario.pass_gate()).forecast_label == "gold"


def test_an_observer_sees_the_levels_that_count(scenario: Scenario) -> None:
    scenario.score("1.1.1", 4, "Eight kinds")
    say(scenario.services, scenario.id, **{f"{ROLE}observer": "observer"})
    watching = replace(scenario.services, person=replace(scenario.services.person, id="observer"))
    view = look(watching, EntityId(scenario.id))
    assert (view.own_levels, view.rationales) == ({"1.1.1": 4}, {"1.1.1": "Eight kinds"})
    assert view.assessors == 1


# Last year


def test_last_year_is_there_to_compare_with(last_year: Scenario) -> None:
    view = view_of(last_year)
    before = view.before("members_total")
    assert before is not None and before.how == "imported"
    assert {(each.cell, each.text) for each in view.unplaced} and view.before("founded_on") is not None
    assert view.level_before("1.1.1") is None


def test_without_last_year_there_is_nothing_before(scenario: Scenario) -> None:
    view = view_of(scenario)
    assert (view.before("members_total"), view.level_before("1.1.1")) == (None, None)
    assert (view.unplaced, view.notes_before) == ((), {})


def test_what_could_not_be_read_last_year_is_no_answer_of_last_year(last_year: Scenario) -> None:
    previous = last_year.assessment.previous or ""
    say(last_year.services, previous, **{"answer/members_total": {"state": "draft", "text": "many"}})
    assert view_of(last_year).before("members_total") is None


def test_notes_of_last_years_visit_are_shown_beside_this_years(last_year: Scenario) -> None:
    say(last_year.services, last_year.assessment.previous or "", **{"note/2.1": "Ask for the lease"})
    interviewing.write_note(last_year.services, EntityId(last_year.id), "2.1", "Lease seen")
    view = view_of(last_year)
    assert (view.notes, view.notes_before) == ({"2.1": "Lease seen"}, {"2.1": "Ask for the lease"})


# The rest


def test_an_emptied_note_is_no_note(scenario: Scenario) -> None:
    for text in ("Lease seen", ""):
        interviewing.write_note(scenario.services, EntityId(scenario.id), "2.1", text)
    assert view_of(scenario).notes == {}


def test_evidence_of_a_question_speaks_for_its_indicator(scenario: Scenario) -> None:
    for linked in ("members_total", "1.1.0", "members_by_type.sme", "2.1"):
        interviewing.attach(scenario.services, EntityId(scenario.id), b"seen", f"{linked}.txt", linked)
    view = view_of(scenario)
    assert [each.name for each in view.evidence_for("1.1.0")] == ["members_total.txt", "1.1.0.txt"]
    assert [each.name for each in view.evidence_for("1.1.1")] == ["members_by_type.sme.txt"]


def test_whether_the_person_can_sign_is_known(scenario: Scenario, identity: Path, tmp_path: Path) -> None:
    assert identity.exists() and view_of(scenario).identity_known
    elsewhere = replace(scenario.services, home=Home(tmp_path, NOON))
    assert not look(elsewhere, EntityId(scenario.id)).identity_known


def test_an_imported_year_can_be_looked_at_but_not_changed(last_year: Scenario) -> None:
    view = look(last_year.services, EntityId(last_year.assessment.previous or ""))
    assert view.is_read_only
    assert view.answered > 0


@pytest.mark.parametrize("edition", ["ecei-2013"])
def test_the_bars_are_the_labels_shares(edition: str) -> None:
    from workbench.forms.library import get_edition

    assert bars_of(get_edition(edition)) == (Decimal(80),)
