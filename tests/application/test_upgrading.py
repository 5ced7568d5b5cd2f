"""An upgrade shows what changes before it happens, is one act, and takes nothing out of the history."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from editions import put_revision_on_shelf
from scenario import Scenario

from workbench.application import assessing, interviewing, upgrading
from workbench.application.assessing import IsReadOnly
from workbench.application.changes import Changes
from workbench.application.undoing import restate
from workbench.application.upgrade_words import upgrade_document, upgrade_lines
from workbench.application.upgrading import PlanOutdated, StillDisputed, Upgrade, plan_upgrade, upgrade
from workbench.application.views import AssessmentView, look
from workbench.domain.assessments import ANSWER
from workbench.domain.marks import MARK, Mark
from workbench.domain.revisions import Statement, make_revision
from workbench.domain.values import to_json
from workbench.forms.crosswalk_checks import check_crosswalk
from workbench.forms.library import UnknownEdition, get_edition
from workbench.kernel import locations
from workbench.kernel.ids import DeviceId, EntityId, PersonId


@pytest.fixture
def answered(scenario: Scenario) -> Scenario:
    """An assessment with answers and levels of every fate."""
    scenario.answer("members_total", 85, "by the list").answer("staff_fte", "4.5").answer("staff_headcount", 6)
    scenario.answer("partners_regional", 4).answer("partners_national", 5).answer("success_stories", 7)
    scenario.score("2.4", 3, "The board decides.").score("2.5", 5, "Notes on all.").score("1.1.1", 4, "A good mix.")
    return scenario


@pytest.fixture
def revise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put a second version of the edition on the shelf."""

    def put(*, crosswalk: bool = True) -> None:
        shelf = put_revision_on_shelf(tmp_path / "shelf", crosswalk=crosswalk)
        monkeypatch.setattr(locations, "editions", lambda: shelf)

    return put


def plan(scenario: Scenario, edition: str | None = None) -> Upgrade:
    return plan_upgrade(scenario.services, scenario.assessment, edition)


def do(scenario: Scenario, made: Upgrade | None = None) -> Changes:
    return upgrade(scenario.services, scenario.assessment, made or plan(scenario))


def view(scenario: Scenario) -> AssessmentView:
    return look(scenario.services, EntityId(scenario.id))


def said(scenario: Scenario) -> dict[str, object]:
    return {name: to_json(answer.value) for name, answer in scenario.dossier.answers.items()}


def levels(scenario: Scenario) -> dict[str, tuple[int | None, str]]:
    lines = scenario.dossier.result.scores.indicators.values()
    return {line.id: (line.level, line.rationale) for line in lines if line.level is not None}


def test_the_edition_that_is_shipped_is_nothing_to_upgrade_to(answered: Scenario) -> None:
    made = plan(answered)
    assert not made.is_needed and made.statements == () and upgrading.find_newer(answered.assessment) is None
    assert do(answered, made).act is None
    with pytest.raises(UnknownEdition):
        plan(answered, "nope")


def test_the_crosswalk_of_these_tests_leaves_one_scale_unsaid(revise: Callable[..., None]) -> None:
    old = get_edition("ecei-2013")
    revise()
    path = locations.editions() / "ecei-2013" / "crosswalk-ecei-2013.yaml"
    faults = check_crosswalk(path.read_bytes(), "x", old, get_edition("ecei-2013"))
    assert [(each.code, "Indicator 2.4 has another scale" in each.message) for each in faults] == [("FRM-322", True)]


def test_a_plan_says_what_becomes_of_every_answer_and_level(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    made = plan(answered)
    questions = {how: [each.id for each in found] for how, found in made.changes.questions.items() if found}
    assert questions == {"reworded": ["members_total"], "renamed": ["staff_posts"], "merged": ["partners_home"]}
    assert [each.id for each in made.changes.new] == ["has_stories"]
    assert [(each.id, dict(each.answers)) for each in made.changes.dropped] == [
        ("success_stories", {"success_stories": "7"})
    ]
    (reworded,) = made.changes.questions["reworded"]
    assert ("removed", "cluster counts as participant at the end of the period.") in reworded.diff
    assert dict(made.changes.questions["merged"][0].carried) == {"partners_home": "9"}
    assert (made.changes.levels_kept, made.to_confirm) == (1, ("members_total", "partners_home"))
    assert [(each.id, each.level) for each in made.changes.levels_rescaled] == [("2.5", 4)]
    assert [(each.before, each.level) for each in made.changes.levels_dropped] == [("2.4", None)]
    assert (str(made.from_), str(made.to)) == ("ecei-2013 2", "ecei-2013 3")


def test_a_plan_changes_nothing(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    before, files = len(answered.services.workspace.revisions.all()), answered.path.stat().st_size
    plan(answered)
    assert len(answered.services.workspace.revisions.all()) == before and answered.path.stat().st_size == files


def test_an_upgrade_does_what_the_plan_said(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    made = plan(answered)
    do(answered, made)
    answered.reopened()
    assert answered.assessment.edition_version == "3" and answered.dossier.form.hash == made.to.hash
    assert said(answered) == {"members_total": 85, "staff_posts": "4.5", "staff_headcount": 6, "partners_home": 9}
    assert levels(answered) == {"2.5": (4, "Notes on all."), "1.1.1": (4, "A good mix.")}
    assert view(answered).rationales["2.4"] == "The board decides."
    result = answered.dossier.result
    assert (result.percent, result.label, result.scores.points) == (
        made.after.percent, made.after.label, made.after.scores.points,
    )  # fmt: skip


def test_what_was_carried_says_where_it_comes_from(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    do(answered)
    answers = answered.dossier.answers
    assert {name: answers[name].how for name in ("members_total", "staff_posts", "partners_home")} == {
        "members_total": "typed", "staff_posts": "typed", "partners_home": "imported",
    }  # fmt: skip
    assert answers["members_total"].note == "by the list"
    fields = answered.services.fields_of(EntityId(answered.id))
    context = fields[ANSWER + "partners_home"].latest.context
    assert context["why"] == "To be confirmed: partners_regional, partners_national of ecei-2013 2. Asked as one."


def test_old_answers_stay_in_the_history(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    do(answered)
    fields = answered.services.fields_of(EntityId(answered.id))
    assert {name: fields[ANSWER + name].value for name in ("success_stories", "staff_fte", "partners_regional")} == {
        "success_stories": 7, "staff_fte": "4.5", "partners_regional": 4,
    }  # fmt: skip


def test_one_step_takes_an_upgrade_back(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    before = (said(answered), levels(answered), answered.assessment)
    changes = do(answered)
    assert changes.act is not None and changes.act.words == "upgrade to ecei-2013 3"
    after = (said(answered), levels(answered), answered.assessment)
    restate(answered.services, EntityId(answered.id), changes.act.backward)
    assert (said(answered), levels(answered), answered.assessment) == before
    restate(answered.services, EntityId(answered.id), changes.act.forward)
    assert (said(answered), levels(answered), answered.assessment) == after


def test_a_plan_that_somebody_answered_after_is_refused(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    made = plan(answered)
    interviewing.write_note(answered.services, EntityId(answered.id), "2.4", "seen")
    with pytest.raises(PlanOutdated):
        do(answered, made)
    assert answered.assessment.edition_version == "2"


def test_a_finalised_assessment_is_never_upgraded(ready: Scenario, revise: Callable[..., None]) -> None:
    from workbench.application import finalising

    finalising.finalise(ready.services, ready.assessment)
    revise()
    assert upgrading.find_newer(ready.assessment) is None
    with pytest.raises(IsReadOnly):
        plan(ready)


def test_an_upgrade_does_not_choose_between_colleagues(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    foreign = make_revision(
        Statement(EntityId(answered.id), ANSWER + "staff_fte", "5", "elsewhere"), parents=(), author=PersonId("bo"),
        device=DeviceId("d"), seq=1, recorded_at="2026-11-25T11:00:00.000Z", salt=bytes(16),
    )  # fmt: skip
    answered.services.workspace.revisions.merge([foreign])
    made = plan(answered)
    assert made.disputed == ("answer/staff_fte",)
    with pytest.raises(StillDisputed):
        do(answered, made)


def test_without_a_crosswalk_only_what_is_unchanged_goes_along(answered: Scenario, revise: Callable[..., None]) -> None:
    revise(crosswalk=False)
    do(answered)
    assert said(answered) == {"members_total": 85, "staff_headcount": 6}
    assert levels(answered) == {"1.1.1": (4, "A good mix.")}
    assert view(answered).rationales["2.5"] == "Notes on all."


def test_an_edition_that_changed_without_a_new_version_counts_as_another(
    answered: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = put_revision_on_shelf(tmp_path / "shelf", crosswalk=False)
    file = shelf / "ecei-2013" / "form.yaml"
    file.write_text(file.read_text().replace('version: "3"', 'version: "2"'))
    monkeypatch.setattr(locations, "editions", lambda: shelf)
    assert view(answered).revised == "ecei-2013 2" and plan(answered).is_needed


def test_answers_under_another_wording_wait_until_somebody_looked_at_them(
    answered: Scenario, revise: Callable[..., None]
) -> None:
    revise()
    assert (view(answered).revised, view(answered).to_confirm) == ("ecei-2013 3", ())
    do(answered)
    assert (view(answered).revised, set(view(answered).to_confirm)) == ("", {"members_total", "partners_home"})
    answered.answer("partners_home", 8)
    changes = upgrading.confirm(answered.services, EntityId(answered.id), view(answered).to_confirm)
    assert changes.act is not None and changes.act.words == "confirmed answer"
    assert view(answered.reopened()).to_confirm == ()
    assert said(answered)["members_total"] == 85 and answered.dossier.answers["members_total"].note == "by the list"
    assert upgrading.confirm(answered.services, EntityId(answered.id), ["members_total"]).act is None


# To another edition: numbers that mean something else


def test_notes_findings_measures_and_evidence_go_along_with_their_indicator(answered: Scenario) -> None:
    services, id_ = answered.services, EntityId(answered.id)
    for place in ("2.1", "4.5"):
        interviewing.write_note(services, id_, place, f"note on {place}")
    interviewing.mark_for_discussion(services, id_, "2.4", marked=True)
    interviewing.add_finding(services, id_, "strength", "2.4", "The board works.")
    interviewing.add_finding(services, id_, "remark", "1.1.2", "Few.")
    assessing.add_measure(services, answered.assessment, {"title": "x", "indicator": "2.1", "from": 2, "to": 5})
    interviewing.attach(services, id_, b"seen", "lease.pdf", "partners_regional")
    answered.score("2.1", 5, "Since 1999.")
    changes = do(answered, plan(answered, "benchmark-2019"))
    seen = view(answered.reopened())
    inbox = f"4.5 {get_edition('ecei-2013').indicators['4.5'].title}: note on 4.5"
    assert seen.notes == {"1.1": "note on 2.1", "inbox": inbox}
    assert seen.discussed == {"2.1"}
    assert [each.indicator for each in seen.dossier.findings] == ["2.1", "1.1.2"]
    assert [(m.indicator, m.from_level, m.to_level) for m in seen.dossier.measures] == [("1.1", 1, 3)]
    assert seen.dossier.evidence[0].linked == ("partners_home",)
    assert seen.own_levels["1.1"] == 3 and seen.own_levels["2.1"] == 3 and "2.4" not in seen.own_levels
    assert changes.act is not None
    restate(answered.services, id_, changes.act.backward)
    back = look(answered.services, id_)
    assert set(back.notes) == {"2.1", "4.5"} and back.discussed == {"2.4"} and back.own_levels["2.1"] == 5


def test_marks_of_the_cluster_go_along_with_their_questions(answered: Scenario, revise: Callable[..., None]) -> None:
    marks = {
        "members_total": Mark("unclear"), "staff_fte": Mark("unclear", "Do students count?"),
        "partners_regional": Mark("", "Counted in May."), "partners_national": Mark("unclear", "Whose?"),
        "success_stories": Mark("unclear", "What is a story?"), "members_by_type": Mark("unclear"),
        "members_by_type.sme": Mark("", "By headcount."),
    }  # fmt: skip
    edit = answered.services.new_id()
    answered.services.say(
        [Statement(EntityId(answered.id), MARK + name, mark.to_json(), edit) for name, mark in marks.items()]
    )
    revise()
    changes = do(answered)
    assert answered.reopened().dossier.marks == {
        "members_total": Mark("unclear"), "staff_posts": Mark("unclear", "Do students count?"),
        "partners_home": Mark("unclear", "Counted in May.; Whose?"), "members_by_type": Mark("unclear"),
        "members_by_type.sme": Mark("", "By headcount."),
    }  # fmt: skip
    assert view(answered).notes["inbox"].endswith(": What is a story?")
    assert changes.act is not None
    restate(answered.services, EntityId(answered.id), changes.act.backward)
    assert answered.dossier.marks == marks


def test_every_lane_is_taken_to_the_new_scale(answered: Scenario, revise: Callable[..., None]) -> None:
    other = Statement(EntityId(answered.id), "score/2.5/bo", 4, "elsewhere", why="I saw less.")
    answered.services.say([other])
    revise()
    do(answered)
    standing = answered.services.everything_of(EntityId(answered.id))["score/2.5/bo"]
    context = standing.latest.context
    assert (standing.value, context["why"]) == (3, "I saw less.") and context["note"].startswith("Level 4 for 2.5")


# Last year's answers beside a revised edition


def test_last_years_answers_stand_beside_the_revised_edition_with_their_reason(
    last_year: Scenario, revise: Callable[..., None]
) -> None:
    before = dict(last_year.dossier.previous.answers)  # type: ignore[union-attr]
    revise()
    do(last_year)
    seen = view(last_year.reopened())
    reworded, renamed = seen.carried("members_total"), seen.carried("staff_posts")
    assert reworded is not None and (reworded.how, seen.may_keep("members_total")) == ("reworded", False)
    assert renamed is not None and (renamed.why, seen.may_keep("staff_posts")) == ("The rules speak of posts.", True)
    assert seen.before("staff_posts").value == before["staff_fte"].value  # type: ignore[union-attr]
    assert seen.dossier.previous is not None and seen.dossier.previous.edition == "ecei-2013 2"
    keep = interviewing.keep_previous(last_year.services, EntityId(last_year.id), ["members_total", "staff_posts"])
    assert keep.act is not None and [each.field for each in keep.act.forward] == ["answer/staff_posts"]
    kept = last_year.dossier.answers["staff_posts"]
    assert (kept.how, kept.value, kept.source) == ("kept", before["staff_fte"].value, before["staff_fte"].source)


# Told


def test_a_plan_is_told_to_a_person_and_to_a_program(answered: Scenario, revise: Callable[..., None]) -> None:
    revise()
    made = plan(answered)
    text = "\n".join(upgrade_lines(made, is_done=False))
    assert "An upgrade would lead from ecei-2013 2 to ecei-2013 3." in text
    assert "1 reworded, 1 renamed, 1 merged, 1 new, 1 dropped." in text
    assert "the [-cluster counts as participant at the end of the period.-] {+visit.+}" in text
    assert "(staff_fte → staff_posts): The rules speak of posts. Answered: 4.5." in text
    assert "Answered: 4; 5 → 9." in text and "Answered: 7; not carried over." in text
    assert "Level 5 for 2.5 → level 4 for 2.5. Half and three quarters are one level." in text
    document = upgrade_document(made, is_done=False)
    assert (document["upgraded"], document["to"]["version"], len(document["reworded"])) == (False, "3", 1)
    assert document["result"]["before"]["points"] == 12 and Decimal(document["result"]["after"]["points"]) == 8
