"""What is said in the interview is one act each: saved, told in words, and never guessed."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import interviewing, participating, visiting
from workbench.application.answering import UnknownQuestion
from workbench.application.assessing import IsReadOnly
from workbench.application.changes import Changes, Topic
from workbench.application.collecting import NoSuchPlace
from workbench.application.undoing import restate
from workbench.application.views import look
from workbench.domain.assessments import ANSWER
from workbench.domain.dossier import Answer, Warning
from workbench.domain.entries import AmbiguousEntry
from workbench.domain.revisions import Statement, make_revision
from workbench.domain.scores import LevelOutOfScale, NotScored
from workbench.domain.values import Draft, Money, NeedsAnswer, NotApplicable, NotKnown, WrongType
from workbench.kernel.ids import DeviceId, EntityId, PersonId

UseCase = Callable[..., Changes]


def do(scenario: Scenario, use_case: UseCase, *said: object, **more: object) -> Changes:
    return use_case(scenario.services, scenario.id, *said, **more)


def answer(scenario: Scenario, field: str = "members_total") -> Answer | None:
    return scenario.dossier.answers.get(field)


def value(scenario: Scenario, field: str = "members_total") -> object:
    found = answer(scenario, field)
    return found.value if found else None


def revisions(scenario: Scenario) -> int:
    return len(scenario.services.workspace.revisions.all())


def let_a_colleague_say(scenario: Scenario, field: str, said: object) -> None:
    """Merge what somebody else said of a field, not knowing of what stands here."""
    statement = Statement(EntityId(scenario.id), ANSWER + field, said, "elsewhere")
    foreign = make_revision(
        statement, parents=(), author=PersonId("bo"), device=DeviceId("d"), seq=1,
        recorded_at="2026-11-25T11:00:00.000Z", salt=bytes(16),
    )  # fmt: skip
    scenario.services.workspace.revisions.merge([foreign])


# Typing


@pytest.mark.parametrize(
    ("field", "text", "expected", "reading"),
    [
        ("members_total", "1 240", 1240, "1\u202f240"),
        ("staff_fte", "4,50", Decimal("4.5"), "4.5"),
        ("satisfaction_response_rate", "42 %", Decimal(42), "42\u00a0%"),
        ("budget_total", "1 240 000", Money(Decimal(1240000), "SEK"), "1\u202f240\u202f000\u00a0SEK"),
        ("budget_total", "EUR 10,50", Money(Decimal("10.5"), "EUR"), "10.50\u00a0EUR"),
        ("founded_on", "1.3.2015", date(2015, 3, 1), "1\u00a0March\u00a02015"),
        ("members_by_type.sme", "30", 30, "30"),
    ],
)
def test_what_is_typed_is_read_saved_and_read_back_in_words(
    scenario: Scenario, field: str, text: str, expected: object, reading: str
) -> None:
    changes = do(scenario, interviewing.take_text, field, text)
    assert (changes.topics, changes.fault, changes.reading) == (Topic.ANSWERS, None, reading)
    assert value(scenario.reopened(), field) == expected


def test_an_unreadable_entry_is_kept_as_a_draft_and_it_is_said_why(scenario: Scenario) -> None:
    changes = do(scenario, interviewing.take_text, "members_total", "about ninety")
    assert isinstance(changes.fault, WrongType)
    assert changes.reading == ""
    assert value(scenario.reopened()) == Draft("about ninety")
    assert "members_total" in scenario.dossier.missing


def test_an_entry_with_two_meanings_is_kept_and_both_are_told(scenario: Scenario) -> None:
    changes = do(scenario, interviewing.take_text, "members_total", "1.240")
    assert isinstance(changes.fault, AmbiguousEntry)
    assert changes.fault.advice == "Write it as 1240 or 1.24."
    assert value(scenario) == Draft("1.240")


def test_a_draft_takes_the_place_of_the_answer_that_stood_there(scenario: Scenario) -> None:
    do(scenario, interviewing.take_text, "members_total", "85")
    do(scenario, interviewing.take_text, "members_total", "85 or so")
    assert "members_total" in scenario.dossier.missing


@pytest.mark.parametrize("text", ["\u202a85 firms\u202c", "85\x0c firms", "85 firms" + " and more" * 12_000])
def test_an_entry_with_signs_that_cannot_be_shown_comes_back_as_words(scenario: Scenario, text: str) -> None:
    # Invisible direction marks come along when a figure is pasted from Excel or a certificate.
    assert do(scenario, interviewing.take_text, "members_total", text).fault is not None
    kept = value(scenario)
    assert isinstance(kept, Draft)
    assert kept.text.lstrip("\u202a").startswith("85")


@pytest.mark.parametrize(
    ("field", "once", "again"),
    [
        ("members_total", "85", "85"), ("members_total", "1240", "1 240"), ("budget_total", "10 SEK", "10,00"),
        ("staff_fte", "4.5", "4,50"), ("members_total", "many", "many"), ("members_total", "", ""),
    ],
)  # fmt: skip
def test_the_same_value_typed_again_says_nothing_new(scenario: Scenario, field: str, once: str, again: str) -> None:
    first = do(scenario, interviewing.take_text, field, once)
    before = revisions(scenario)
    changes = do(scenario, interviewing.take_text, field, again)
    assert (changes.topics, changes.act, revisions(scenario)) == (Topic.NOTHING, None, before)
    assert (changes.reading, type(changes.fault)) == (first.reading, type(first.fault))


def test_an_emptied_entry_is_blank_again(scenario: Scenario) -> None:
    do(scenario, interviewing.take_text, "members_total", "85")
    do(scenario, interviewing.take_text, "members_total", " ")
    assert value(scenario.reopened()) is None
    assert "members_total" in scenario.dossier.missing


def test_a_broken_rule_is_saved_and_told(scenario: Scenario) -> None:
    do(scenario, interviewing.take_text, "members_total", "10")
    changes = do(scenario, interviewing.take_text, "members_committed", "20")
    assert [each.check for each in changes.warnings] == ["committed_within_total"]
    assert value(scenario, "members_committed") == 20


def test_a_note_stays_with_its_question_when_the_answer_changes(scenario: Scenario) -> None:
    scenario.answer("members_total", 84, note="as told by the board")
    do(scenario, interviewing.take_text, "members_total", "85")
    found = answer(scenario)
    assert found is not None
    assert (found.value, found.note) == (85, "as told by the board")


@pytest.mark.parametrize(
    ("use_case", "said"),
    [
        (interviewing.take_value, ("members_total", 85)), (interviewing.keep_previous, (["members_total"],)),
        (interviewing.set_aside, (["members_total"], "not_known", "ask again")),
    ],
    ids=["chosen", "kept", "set aside"],
)  # fmt: skip
def test_a_note_on_a_blank_answer_stays_however_it_is_answered(
    last_year: Scenario, use_case: UseCase, said: tuple[object, ...]
) -> None:
    last_year.answer("members_total", None, note="out of range, but right")
    do(last_year, use_case, *said)
    found = answer(last_year)
    assert found is not None and found.note == "out of range, but right"


def test_typing_in_one_field_can_be_joined_to_one_step(scenario: Scenario) -> None:
    acts = [do(scenario, interviewing.take_text, "members_total", text).act for text in ("8", "85")]
    assert acts[0] is not None and acts[1] is not None
    assert acts[0].merges == acts[1].merges != ""
    restate(scenario.services, scenario.id, acts[0].joined(acts[1]).backward)
    assert value(scenario) is None


def test_a_chosen_value_that_does_not_fit_is_refused_and_nothing_is_saved(scenario: Scenario) -> None:
    before = revisions(scenario)
    with pytest.raises(WrongType):
        do(scenario, interviewing.take_value, "members_total", "many")
    with pytest.raises(UnknownQuestion):
        do(scenario, interviewing.take_text, "members_in_all", "85")
    assert revisions(scenario) == before


def test_a_value_that_settles_a_conflict_is_said_though_it_is_one_of_the_two(scenario: Scenario) -> None:
    scenario.answer("members_total", 85)
    let_a_colleague_say(scenario, "members_total", 86)
    assert value(scenario) is None
    assert do(scenario, interviewing.take_value, "members_total", 85).topics is Topic.ANSWERS
    assert value(scenario) == 85


# Without an answer


@pytest.mark.parametrize(
    ("state", "expected", "words"),
    [
        ("not_applicable", NotApplicable("too young"), "not applicable for Participants in total"),
        ("not_known", NotKnown("too young"), "not known for Participants in total"),
    ],
)
def test_questions_are_set_aside_with_a_reason_as_one_act(
    scenario: Scenario, state: str, expected: object, words: str
) -> None:
    fields = ["members_total", "members_committed"]
    act = do(scenario, interviewing.set_aside, fields, state, "too young").act
    assert act is not None
    assert [value(scenario, field) for field in fields] == [expected, expected]
    assert (len(act.backward), len({each.edit for each in act.backward})) == (2, 1)
    assert act.words.startswith(words.partition(" for ")[0])
    assert not set(fields) & set(scenario.dossier.missing)


# Keeping last year's answers


def test_last_years_answers_are_kept_as_one_act_and_marked_as_kept(last_year: Scenario) -> None:
    fields = ["members_total", "members_committed", "staff_fte"]
    before = {name: last_year.dossier.previous.answers[name].value for name in fields}  # type: ignore[union-attr]
    changes = do(last_year, interviewing.keep_previous, fields)
    kept = {name: (answer(last_year, name).value, answer(last_year, name).how) for name in fields}  # type: ignore[union-attr]
    assert kept == {name: (before[name], "kept") for name in fields}
    assert changes.act is not None
    assert (changes.act.words, len(changes.act.backward)) == ("3 kept answers", 3)


@pytest.mark.parametrize("said", [999, {"state": "draft", "text": "many"}, {"state": "not_known", "why": "ask again"}])
def test_keeping_never_touches_what_has_been_said(last_year: Scenario, said: object) -> None:
    last_year.answer("members_total", said)
    changes = do(last_year, interviewing.keep_previous, ["members_total", "members_committed"])
    assert changes.act is not None and [each.field for each in changes.act.forward] == ["answer/members_committed"]
    found = answer(last_year)
    assert found is not None and found.how == "typed"


def test_keeping_never_settles_what_colleagues_differ_on(last_year: Scenario) -> None:
    last_year.answer("members_total", 999)
    let_a_colleague_say(last_year, "members_total", 998)
    do(last_year, interviewing.keep_previous, ["members_total"])
    standing = last_year.services.fields_of(EntityId(last_year.id))["answer/members_total"]
    assert {head.value for head in standing.heads} == {998, 999}


def test_a_cleared_answer_can_be_kept_again(last_year: Scenario) -> None:
    last_year.answer("members_total", 999).answer("members_total", None)
    do(last_year, interviewing.keep_previous, ["members_total"])
    found = answer(last_year)
    assert found is not None and found.how == "kept"


def test_keeping_what_was_not_answered_last_year_says_nothing(last_year: Scenario) -> None:
    before = revisions(last_year)
    unanswered = next(name for name in last_year.dossier.form.fields if look_before(last_year, name) is None)
    changes = do(last_year, interviewing.keep_previous, [unanswered])
    assert (changes.topics, changes.act, revisions(last_year)) == (Topic.NOTHING, None, before)


def look_before(scenario: Scenario, field: str) -> object:
    return look(scenario.services, EntityId(scenario.id)).before(field)


# Levels


def own(scenario: Scenario, indicator: str = "1.1.1") -> tuple[int | None, str]:
    view = look(scenario.services, EntityId(scenario.id))
    return view.own_levels.get(indicator), view.rationales.get(indicator, "")


def test_taking_a_level_away_keeps_its_rationale(scenario: Scenario) -> None:
    do(scenario, interviewing.give_level, "1.1.1", 3, "Eight kinds at the table")
    changes = do(scenario, interviewing.give_level, "1.1.1", None, "Eight kinds at the table")
    assert changes.act is not None and changes.act.words == "no level for 1.1.1"
    assert own(scenario.reopened()) == (None, "Eight kinds at the table")


def test_a_rationale_can_come_before_the_level_and_after_it(scenario: Scenario) -> None:
    do(scenario, interviewing.explain, "1.1.1", "Seen in the minutes")
    assert own(scenario) == (None, "Seen in the minutes")
    do(scenario, interviewing.give_level, "1.1.1", 4, "Seen in the minutes")
    do(scenario, interviewing.explain, "1.1.1", "Seen in the minutes of May")
    assert own(scenario.reopened()) == (4, "Seen in the minutes of May")


@pytest.mark.parametrize(("indicator", "level", "error"), [("1.1.1", 6, LevelOutOfScale), ("1.1.0", 3, NotScored)])
def test_a_level_that_cannot_be_given_changes_nothing(
    scenario: Scenario, indicator: str, level: int, error: type[Exception]
) -> None:
    before = revisions(scenario)
    with pytest.raises(error):
        do(scenario, interviewing.give_level, indicator, level, "")
    assert revisions(scenario) == before


def test_a_mark_for_discussion_is_set_and_taken_away(scenario: Scenario) -> None:
    do(scenario, interviewing.mark_for_discussion, "1.1.1", marked=True)
    assert look(scenario.services, EntityId(scenario.id)).discussed == {"1.1.1"}
    do(scenario, interviewing.mark_for_discussion, "1.1.1", marked=False)
    assert look(scenario.services, EntityId(scenario.id)).discussed == frozenset()


# Notes


@pytest.mark.parametrize(
    ("line", "place", "text"),
    [
        ("2.1 office since 2012", "2.1", "12:00 office since 2012"),
        ("office since 2012", "1.1.1", "12:00 office since 2012"),
        ("9.9 who is this", "inbox", "12:00 9.9 who is this"),
        ("2012 was the first year", "1.1.1", "12:00 2012 was the first year"),
    ],
)
def test_a_quick_note_is_filed_where_it_belongs(scenario: Scenario, line: str, place: str, text: str) -> None:
    do(scenario, interviewing.add_quick_note, line, "1.1.1")
    assert look(scenario.services, EntityId(scenario.id)).notes == {place: text}


def test_quick_notes_are_added_below_what_stands_there(scenario: Scenario) -> None:
    do(scenario, interviewing.write_note, "2.1", "Founded by three firms")
    do(scenario, interviewing.add_quick_note, "2.1 office since 2012", "1.1.1")
    assert (
        look(scenario.services, EntityId(scenario.id)).notes["2.1"] == "Founded by three firms\n12:00 office since 2012"
    )


def test_notes_are_no_part_of_what_every_export_is_written_from(scenario: Scenario) -> None:
    do(scenario, interviewing.write_note, "2.1", "a private thought")
    assert "a private thought" not in repr(scenario.dossier)


# Evidence and findings


def test_pasted_evidence_is_kept_with_what_it_speaks_for(scenario: Scenario) -> None:
    changes = do(scenario, interviewing.attach, b"seen", "list\n.pdf", "members_total")
    view = look(scenario.reopened().services, EntityId(scenario.id))
    (evidence,) = view.evidence_for("1.1.0")
    assert (evidence.id, evidence.name, evidence.size) == (changes.made, "list.pdf", 4)
    assert view.evidence_for("2.1") == ()


def test_a_file_becomes_evidence_and_a_missing_place_is_refused(scenario: Scenario, tmp_path: Path) -> None:
    paper = tmp_path / "minutes.txt"
    paper.write_text("Seen.")
    do(scenario, interviewing.attach_file, paper, "1.1.1")
    with pytest.raises(NoSuchPlace):
        do(scenario, interviewing.attach_file, paper, "9.9")
    assert [each.name for each in scenario.dossier.evidence] == ["minutes.txt"]


def test_a_finding_takes_its_title_from_its_first_line(scenario: Scenario) -> None:
    text = "  " + "long " * 30 + "\nand more below  "
    do(scenario, interviewing.add_finding, "strength", "1.1.1", text)
    (finding,) = scenario.dossier.findings
    assert (finding.number, len(finding.title), finding.title[-1]) == ("S1", 80, "…")
    assert finding.text.endswith("and more below")


def test_what_is_taken_away_comes_back_by_undo(scenario: Scenario) -> None:
    made = do(scenario, interviewing.add_finding, "remark", "1.1.1", "Ask again").made
    act = do(scenario, interviewing.remove, made, "taking away R1", "1.1.1").act
    assert scenario.dossier.findings == ()
    assert act is not None
    restate(scenario.services, scenario.id, act.backward)
    assert [each.title for each in scenario.reopened().dossier.findings] == ["Ask again"]


# Read-only

SAYING: tuple[tuple[UseCase, tuple[object, ...], dict[str, object]], ...] = (
    (interviewing.take_text, ("members_total", "1"), {}),
    (interviewing.take_value, ("members_total", 1), {}),
    (interviewing.set_aside, (["members_total"], "not_known", ""), {}),
    (interviewing.keep_previous, (["members_total"],), {}),
    (interviewing.give_level, ("1.1.1", 3, ""), {}),
    (interviewing.explain, ("1.1.1", "why"), {}),
    (interviewing.mark_for_discussion, ("1.1.1",), {"marked": True}),
    (interviewing.write_note, ("1.1.1", "note"), {}),
    (interviewing.add_quick_note, ("note", "1.1.1"), {}),
    (interviewing.attach, (b"seen", "a.txt", "1.1.1"), {}),
    (interviewing.add_finding, ("strength", "1.1.1", "Broad"), {}),
    (interviewing.remove, ("finding", "taking away", "1.1.1"), {}),
    (visiting.plan_visit, (date(2026, 12, 1),), {}),
    (participating.declare_interest, ("none",), {}),
)


def test_nothing_can_be_said_about_what_is_read_only(last_year: Scenario) -> None:
    imported, before = last_year.assessment.previous, revisions(last_year)
    for use_case, said, more in SAYING:
        with pytest.raises(IsReadOnly):
            use_case(last_year.services, imported, *said, **more)
    assert revisions(last_year) == before


def test_what_the_edition_wants_answered_is_not_set_aside(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path, edition="benchmark-2019")
    strict = next(q.id for q in scenario.dossier.form.questions.values() if q.allows == ("not_known",))
    with pytest.raises(NeedsAnswer):
        interviewing.set_aside(scenario.services, scenario.id, [strict], "not_applicable", "We think so.")
    assert strict not in scenario.dossier.answers
    interviewing.set_aside(scenario.services, scenario.id, [strict], "not_known", "Nobody counted.")
    assert strict in scenario.dossier.answers
    scenario.close()


def test_a_check_that_speaks_of_a_derived_value_has_its_place(tmp_path: Path) -> None:
    """Where a broken check leads to follows from the derived value's indicator."""
    scenario = Scenario(tmp_path, edition="benchmark-2019")
    view = look(scenario.services, scenario.id)
    places = {check.id: view.places_of(Warning(check.id, check.message)) for check in view.form.checks}
    assert all(places.values())
    scenario.close()
