"""Everything that a person may see is found by its words, and nothing that is hidden from them."""

from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import interviewing, logbook
from workbench.application.searching import Passage, read_passages
from workbench.domain.assessments import ROLE, SCORE
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path)


def passages(scenario: Scenario) -> dict[str, Passage]:
    return {each.kind: each for each in read_passages(scenario.services)}


def test_answers_notes_reasons_findings_and_requests_are_told_with_their_place(scenario: Scenario) -> None:
    scenario.answer("members_total", 85).score("1.1.1", 3, "Eight kinds.")
    interviewing.write_note(scenario.services, scenario.id, "3.1", "the bank asks for a plan")
    interviewing.add_finding(scenario.services, scenario.id, "strength", "2.1", "A steady office")
    interviewing.attach(scenario.services, scenario.id, b"x", "accounts.pdf", "members_total")
    logbook.ask_for(scenario.services, scenario.id, "Statutes", "2.4")
    found = passages(scenario)
    assert {kind: (each.indicator, each.field) for kind, each in found.items()} == {
        "answer": ("1.1.0", "members_total"), "note": ("3.1", "note"), "reason": ("1.1.1", "rationale"),
        "finding": ("2.1", ""), "evidence": ("1.1.0", ""), "request": ("2.4", ""),
    }  # fmt: skip
    assert found["answer"].text.endswith(": 85")
    assert {(each.cluster, each.period) for each in found.values()} == {("Kattegatt Vätgas", "2026")}


def test_what_was_taken_away_is_not_found(scenario: Scenario) -> None:
    made = logbook.ask_for(scenario.services, scenario.id, "Statutes").made
    assert made is not None
    interviewing.remove(scenario.services, scenario.id, made, "Q1", "")
    assert passages(scenario) == {}


def test_a_colleagues_levels_and_reasons_are_not_found(scenario: Scenario) -> None:
    colleague = PersonId(new_id())
    scenario.services.say([Statement(scenario.id, ROLE + colleague, "co", new_id())])
    said = [Statement(scenario.id, f"{SCORE}1.1.1/{colleague}", 5, new_id(), why="Hidden until both lock")]
    scenario.services.workspace.record(
        said, author=EntityId(colleague), recorded_at="2026-11-25T11:00:00.000000Z", salts=b"s" * 16
    )
    assert passages(scenario) == {}
