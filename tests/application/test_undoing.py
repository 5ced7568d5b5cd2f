"""Taking back adds one more revision with the earlier value; nothing of the history is lost."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from scenario import Scenario

from workbench.application import beginning, closing, importing, interviewing, participating, visiting
from workbench.application.assessing import IsReadOnly
from workbench.application.changes import Act, Changes
from workbench.application.glancing import Line, glance
from workbench.application.references import list_assessments
from workbench.application.undoing import restate
from workbench.application.views import look
from workbench.domain.revisions import Revision
from workbench.kernel.ids import EntityId


def seen(scenario: Scenario) -> dict[str, object]:
    """Return all that a person sees of the assessment, without who said it when."""
    view = look(scenario.services, EntityId(scenario.id))
    dossier = view.dossier
    return {
        "answers": {name: (each.value, each.note) for name, each in dossier.answers.items() if each.note or each.value},
        "levels": dict(view.own_levels), "rationales": {i: why for i, why in view.rationales.items() if why},
        "discussed": view.discussed, "notes": dict(view.notes), "evidence": dossier.evidence,
        "findings": dossier.findings, "missing": dossier.missing, "unplaced": view.unplaced,
        "visit": (view.assessment.visit_first, view.assessment.visit_last),
        "previous": dossier.previous and (dossier.previous.period, set(dossier.previous.answers)),
    }  # fmt: skip


def line_of(scenario: Scenario) -> tuple[object, ...]:
    """Return the assessment's line on Home, but for when it changed."""
    (line,) = [each for each in glance(scenario.path) if each.id == scenario.id]
    assert isinstance(line, Line)
    return line[:-1]


def travel(scenario: Scenario, act: Act, *, back: bool) -> tuple[Changes, tuple[Revision, ...]]:
    """Take an act back, or do it again; return what that touched and said."""
    before = len(scenario.services.workspace.revisions.all())
    changes = restate(scenario.services, EntityId(scenario.id), act.backward if back else act.forward)
    return changes, scenario.services.workspace.revisions.all()[before:]


def begun(scenario: Scenario) -> Scenario:
    """Say something of everything, so that there is an earlier value to come back to."""
    scenario.answer("members_total", 84, note="as told").answer("staff_fte", 4).score("1.1.1", 2, "few kinds")
    interviewing.write_note(scenario.services, EntityId(scenario.id), "1.1.1", "first")
    visiting.plan_visit(scenario.services, EntityId(scenario.id), date(2026, 12, 1))
    return scenario


ACTS: dict[str, tuple[Callable[..., Changes], tuple[object, ...]]] = {
    "answer": (interviewing.take_text, ("members_total", "85")),
    "draft": (interviewing.take_text, ("members_total", "many")),
    "first answer": (interviewing.take_text, ("members_committed", "80")),
    "emptied": (interviewing.take_text, ("staff_fte", "")),
    "set aside": (interviewing.set_aside, (["members_total", "newsletters"], "not_known", "later")),
    "level": (interviewing.give_level, ("1.1.1", 5, "many kinds")),
    "no level": (interviewing.give_level, ("1.1.1", None, "few kinds")),
    "first level": (interviewing.give_level, ("2.1", 3, "")),
    "rationale": (interviewing.explain, ("1.1.1", "other words")),
    "notes": (interviewing.write_note, ("1.1.1", "second")),
    "quick note": (interviewing.add_quick_note, ("2.1 office", "1.1.1")),
    "evidence": (interviewing.attach, (b"seen", "list.pdf", "1.1.1")),
    "finding": (interviewing.add_finding, ("strength", "1.1.1", "Broad")),
    "visit": (visiting.plan_visit, (date(2026, 12, 8), date(2026, 12, 9))),
    "no visit": (visiting.plan_visit, (None,)),
    "interest": (participating.declare_interest, ("none",)),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_taken_back_and_done_again_with_one_revision_for_each_value(scenario: Scenario, name: str) -> None:
    before = seen(begun(scenario))
    use_case, said = ACTS[name]
    changes, after = use_case(scenario.services, scenario.id, *said), seen(scenario)
    assert changes.act is not None and after != before
    for back, expected in ((True, before), (False, after)):
        touched, revisions = travel(scenario, changes.act, back=back)
        assert seen(scenario) == expected
        assert touched.topics & changes.topics == changes.topics
        assert len(revisions) == len({(each.entity, each.field) for each in revisions})
        assert {each.context["how"] for each in revisions} == {"undone"}
        assert len({each.context["edit"] for each in revisions}) == 1


def test_taking_back_keeps_the_note_the_rationale_and_the_source(last_year: Scenario) -> None:
    begun(last_year)
    changes = [
        interviewing.take_text(last_year.services, EntityId(last_year.id), "members_total", "99"),
        interviewing.give_level(last_year.services, EntityId(last_year.id), "1.1.1", 5, ""),
    ]
    for each in reversed(changes):
        assert each.act is not None
        travel(last_year, each.act, back=True)
    assert last_year.dossier.answers["members_total"].note == "as told"
    assert look(last_year.services, EntityId(last_year.id)).rationales["1.1.1"] == "few kinds"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scenario]:
    """An assessment on which many sequences of acts are tried one after another."""
    made = Scenario(tmp_path_factory.mktemp("desk"))
    yield begun(made)
    made.close()


@settings(max_examples=8)
@given(names=st.lists(st.sampled_from(sorted(ACTS)), min_size=2, max_size=6))
def test_any_acts_are_taken_back_one_by_one_and_done_again(desk: Scenario, names: list[str]) -> None:
    states, acts = [seen(desk)], []
    for name in names:
        use_case, said = ACTS[name]
        act = use_case(desk.services, desk.id, *said).act
        if act is not None:
            acts.append(act)
            states.append(seen(desk))
    for act, expected in zip(reversed(acts), reversed(states[:-1]), strict=True):
        travel(desk, act, back=True)
        assert seen(desk) == expected
    for act in acts:
        travel(desk, act, back=False)
    assert seen(desk) == states[-1]
    for act in reversed(acts):
        travel(desk, act, back=True)


def test_the_history_still_tells_what_was_taken_back(scenario: Scenario) -> None:
    act = interviewing.take_text(scenario.services, EntityId(scenario.id), "members_total", "85").act
    assert act is not None
    travel(scenario, act, back=True)
    told = scenario.services.workspace.revisions.told_of(EntityId(scenario.id), "answer/members_total")
    assert [(revision.value, is_head) for revision, is_head in told] == [(85, False), (None, True)]


# Imports


def workbook(folder: Path, rows: list[list[object]], name: str = "year.xlsx") -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def take_over(scenario: Scenario, path: Path, as_: str = "previous") -> Act:
    choices = importing.Choices(as_, "2026" if as_ == "answers" else None)
    plan = importing.plan(scenario.services, scenario.assessment, path, choices)
    act = importing.take_over(scenario.services, scenario.assessment, path, plan, as_=as_).act
    assert act is not None
    return act


TWO_YEARS: list[list[object]] = [
    ["", "2024", "2025"],
    ["Total members", 61, 70],
    ["FTE", 3.5, 4.5],
    ["Remarks", "", "?"],
]


@pytest.mark.parametrize("as_", ["previous", "answers"])
def test_an_import_taken_back_leaves_nothing_of_it_to_be_seen(scenario: Scenario, tmp_path: Path, as_: str) -> None:
    before, line, known = seen(scenario), line_of(scenario), list_assessments(scenario.services)
    rows = TWO_YEARS if as_ == "previous" else [["Total members", 70], ["FTE", 4.5]]
    act = take_over(scenario, workbook(tmp_path, rows), as_)
    after = seen(scenario)
    assert after != before
    travel(scenario, act, back=True)
    assert (seen(scenario), line_of(scenario.reopened())) == (before, line)
    assert list_assessments(scenario.services) == known
    travel(scenario, act, back=False)
    assert seen(scenario.reopened()) == after


def test_a_second_import_taken_back_brings_back_the_first(scenario: Scenario, tmp_path: Path) -> None:
    take_over(scenario, workbook(tmp_path, [["2025"], ["Total members", 61], ["Odd thing", 12]], "one.xlsx"))
    first = seen(scenario)
    act = take_over(scenario, workbook(tmp_path, [["2025"], ["Total members", 70], ["FTE", 4.5]], "two.xlsx"))
    assert scenario.dossier.previous.answers["members_total"].value == 70  # type: ignore[union-attr]
    travel(scenario, act, back=True)
    assert seen(scenario) == first
    assert scenario.dossier.previous.answers["members_total"].value == 61  # type: ignore[union-attr]


def test_two_years_taken_over_twice_are_still_two_years(scenario: Scenario, tmp_path: Path) -> None:
    source = workbook(tmp_path, TWO_YEARS)
    known = len(list_assessments(scenario.services))
    take_over(scenario, source)
    take_over(scenario, source)
    periods = [each.period for each in list_assessments(scenario.services)[known:]]
    assert sorted(periods) == ["2024", "2025"]


# What may not be taken back


def test_nothing_is_taken_back_in_what_was_finalised(ready: Scenario) -> None:
    act = interviewing.take_text(ready.services, EntityId(ready.id), "members_total", "101").act
    closing.close(ready.services, EntityId(ready.id))
    assert ready.assessment.is_read_only and act is not None
    with pytest.raises(IsReadOnly):
        restate(ready.services, EntityId(ready.id), act.backward)
    assert ready.dossier.answers["members_total"].value == 101


def test_a_new_assessment_taken_back_is_gone_from_the_list(scenario: Scenario) -> None:
    wanted = beginning.Beginning("Lydklyngen", "NO", "ecei-2013", "2026")
    changes = beginning.begin(scenario.services, wanted)
    assert changes.act is not None
    for statements, is_there in ((changes.act.backward, False), (changes.act.forward, True)):
        restate(scenario.services, EntityId(scenario.id), statements)
        assert (changes.made in {each.id for each in list_assessments(scenario.services)}) is is_there
        assert (changes.made in {each.id for each in glance(scenario.path)}) is is_there
