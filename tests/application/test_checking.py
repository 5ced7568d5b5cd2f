"""Damage is told in the names that an assessor knows."""

import sqlite3
from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import checking, collecting
from workbench.store.damage import CheckStopped


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    scenario = Scenario(tmp_path)
    scenario.answer("members_total", 85).answer("members_by_type.sme", 40).score("1.1.1", 3, "Seen in the statutes.")
    proof = tmp_path / "minutes.pdf"
    proof.write_bytes(b"%PDF minutes of the board")
    collecting.add_evidence(scenario.services, scenario.assessment, proof, "members_total")
    scenario.close()
    return scenario


def turn_bit(path: Path, words: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[content.rindex(words)] ^= 1
    path.write_bytes(bytes(content))


def spoil(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for each in ("INSERT INTO permit VALUES ('erase')", *statements, "DELETE FROM permit"):
        connection.execute(each)
    connection.close()


def told(scenario: Scenario) -> list[str]:
    return [each.message for each in checking.check_file(scenario.path, full=True).problems]


def test_a_sound_workspace_has_nothing_to_tell(scenario: Scenario) -> None:
    assert told(scenario) == []


def test_a_changed_answer_is_named_by_cluster_period_question_author_and_time(scenario: Scenario) -> None:
    spoil(scenario.path, "UPDATE revision SET value = '86' WHERE field = 'answer/members_total'")
    (only,) = told(scenario)
    title = scenario_title(scenario, "members_total")
    assert (
        only
        == f"Kattegatt Vätgas 2026: the answer to *{title}* of 25 Nov 2026 12:00 by Ann Berg is not what was saved."
    )


def test_a_cell_of_a_table_is_named_with_its_question(scenario: Scenario) -> None:
    spoil(scenario.path, "UPDATE revision SET salt = zeroblob(16) WHERE field = 'answer/members_by_type.sme'")
    (only,) = told(scenario)
    assert f"*{scenario_title(scenario, 'members_by_type.sme')}*" in only and ": " in only.split("*")[1]


def test_a_changed_level_is_named_by_indicator_and_lane(scenario: Scenario) -> None:
    spoil(scenario.path, "UPDATE revision SET value = '4' WHERE field LIKE 'score/%'")
    (only,) = told(scenario)
    assert only.startswith("Kattegatt Vätgas 2026: the level of 1.1.1 ") and "in the lane of Ann Berg" in only


def test_an_answer_that_was_taken_out_is_named(scenario: Scenario) -> None:
    turn_bit(scenario.path, b"answer/members_total")
    messages = told(scenario)
    assert any("the answer to *" in each and "Kattegatt Vätgas 2026" in each for each in messages)


def test_evidence_is_named_as_its_owner_called_it(scenario: Scenario) -> None:
    turn_bit(scenario.path, b"minutes of the board")
    assert told(scenario) == ["Kattegatt Vätgas 2026, evidence minutes.pdf is not what was added."]
    spoil(scenario.path, "DELETE FROM blob WHERE size < 100", "DELETE FROM blob_chunk WHERE length(content) < 100")
    assert told(scenario) == ["Kattegatt Vätgas 2026, evidence minutes.pdf is gone."]


def test_a_file_that_does_not_open_is_told_of_and_mended(scenario: Scenario, tmp_path: Path) -> None:
    content = bytearray(scenario.path.read_bytes())
    content[:4096] = bytes(4096)
    scenario.path.write_bytes(bytes(content))
    before = scenario.path.read_bytes()
    health = checking.check_file(scenario.path, full=True)
    assert [each.code for each in health.problems] == ["STO-101"]
    mended = checking.salvage(scenario.home, scenario.path, tmp_path / "mended.workbench")
    assert mended.words == () and mended.revisions == health.revisions
    assert checking.check_file(mended.file, full=True).is_sound
    assert scenario.path.read_bytes() == before


def test_what_could_not_be_mended_is_said_in_names(scenario: Scenario, tmp_path: Path) -> None:
    turn_bit(scenario.path, b"Seen in the statutes")
    mended = checking.salvage(scenario.home, scenario.path, tmp_path / "mended.workbench")
    assert len(mended.words) == 1 and mended.words[0].startswith("Kattegatt Vätgas 2026: the level of 1.1.1 ")


def test_the_healthy_part_stays_usable(scenario: Scenario) -> None:
    turn_bit(scenario.path, b"Seen in the statutes")
    scenario._open()
    health = checking.check(scenario.services, full=False)
    assert [each.code for each in health.problems] == ["STO-103"]
    scenario.answer("members_total", 90)
    assert scenario.reopened().dossier.answers["members_total"].value == 90
    scenario.close()


def test_a_check_behind_the_window_ends_with_it(scenario: Scenario) -> None:
    scenario._open()
    with pytest.raises(CheckStopped):
        checking.check(scenario.services, full=False, stop=lambda: True)
    scenario.close()


def scenario_title(scenario: Scenario, field: str) -> str:
    from workbench.forms.library import get_edition

    found = get_edition("ecei-2013").field(field)
    assert found is not None
    return found.title if found.row is None else f"{found.question.title}: {found.title}"
