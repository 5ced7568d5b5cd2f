"""What is handed out is all that is held, in formats that anybody reads, and equal to what is in the workspace."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import erasable
import pytest
from leaks.canaries import CLUSTER, EVIDENCE, IMPORTED
from scenario import Scenario

from workbench.application import erasing, holding
from workbench.application.introducing import introduce
from workbench.application.references import get_cluster
from workbench.domain.holdings import Holding
from workbench.exchange import holdings
from workbench.kernel.files import sha256_of


@pytest.fixture
def scenario(tmp_path: Path) -> Iterator[Scenario]:
    made = erasable.make(tmp_path / "place")
    yield made
    made.close()


def of_cluster(scenario: Scenario) -> Holding:
    return holding.held_of_cluster(scenario.services, get_cluster(scenario.services, CLUSTER))


def hand_over(scenario: Scenario, held: Holding, folder: Path) -> tuple[Path, ...]:
    return holding.hand_over(scenario.services, held, folder, lambda _: None)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_everything_about_a_cluster_is_there_and_nothing_of_another(scenario: Scenario, tmp_path: Path) -> None:
    (page, *_) = hand_over(scenario, of_cluster(scenario), tmp_path / "out")
    document = json.loads((tmp_path / "out" / "held.json").read_bytes())
    whole = {each.id: each for each in scenario.services.workspace.revisions.all()}
    mine = {each["id"] for each in document["revisions"]}
    others = [each for id_, each in whole.items() if id_ not in mine]
    assert not any(CLUSTER in str(each.value) for each in others if not each.field.startswith("entry/"))
    assert "Bothnia" not in json.dumps(document)
    values = [each["value"] for each in document["revisions"] if each["field"] == "answer/members_total"]
    assert {85, 90} <= set(values)  # What was overwritten too.
    assert {each["name"] for each in document["files"]} == {f"{EVIDENCE}.pdf", f"{IMPORTED}.xlsx", "edition.yaml"}
    for each in document["files"]:
        assert sha256_of(tmp_path / "out" / each["path"]) == each["sha256"]
    assert [each["file"] for each in document["log"] if each["what"] == "exported"] == [f"{CLUSTER}-2026.pdf"]
    assert document["kept"][0]["keep_until"] == "2033-11-25"
    text = page.read_text(encoding="utf-8")
    assert f"{EVIDENCE}.pdf" in text and "25 November 2033".replace(" ", "\u00a0") in text and "<script" not in text


def test_the_tables_say_the_same_as_the_document(scenario: Scenario, tmp_path: Path) -> None:
    held = of_cluster(scenario)
    hand_over(scenario, held, tmp_path / "out")
    assert [each["id"] for each in rows(tmp_path / "out" / "history.csv")] == [each.revision.id for each in held.said]
    assert len(rows(tmp_path / "out" / "files.csv")) == len(held.files)
    assert len(rows(tmp_path / "out" / "log.csv")) == len(held.log)


def test_a_spreadsheet_computes_nothing_and_a_page_runs_nothing(scenario: Scenario, tmp_path: Path) -> None:
    scenario.answer("members_total", 91, "=HYPERLINK(1)").answer("members_committed", 7, "<script>alert(1)</script>")
    hand_over(scenario, of_cluster(scenario), tmp_path / "out")
    assert "'=HYPERLINK(1)" in {each["note"] for each in rows(tmp_path / "out" / "history.csv")}
    assert b"<script" not in (tmp_path / "out" / "index.html").read_bytes()


def test_what_differs_when_it_is_read_back_is_taken_away(
    scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = holdings.write_tables
    monkeypatch.setattr(holdings, "write_tables", lambda held: write(held) | {"log.csv": b"at\r\n"})
    with pytest.raises(holding.NotAsHeld):
        hand_over(scenario, of_cluster(scenario), tmp_path / "out")
    assert not [each for each in (tmp_path / "out").rglob("*") if each.is_file()]


def test_a_damaged_file_is_noticed(scenario: Scenario, tmp_path: Path) -> None:
    held = of_cluster(scenario)
    hand_over(scenario, held, tmp_path / "out")
    assert list(holdings.faults_of(tmp_path / "out", held)) == []
    file = tmp_path / "out" / held.files[0].path
    file.write_bytes(file.read_bytes() + b" ")
    assert list(holdings.faults_of(tmp_path / "out", held)) == [held.files[0].path]


def test_a_folder_that_holds_something_is_left_alone(scenario: Scenario, tmp_path: Path) -> None:
    with pytest.raises(holding.FolderNotEmpty):
        hand_over(scenario, of_cluster(scenario), scenario.folder)


def test_it_is_in_the_log_and_in_the_receipt_of_a_later_erasure(scenario: Scenario, tmp_path: Path) -> None:
    hand_over(scenario, of_cluster(scenario), tmp_path / "out")
    planned = erasing.plan_cluster(scenario.services, get_cluster(scenario.services, CLUSTER))
    (file,) = [each for each in planned.unreached if each.name == "held.json"]
    assert file.sha256 == sha256_of(tmp_path / "out" / "held.json")


def test_of_a_person_who_they_are_what_they_said_and_where_they_are_named(scenario: Scenario) -> None:
    introduce(scenario.services)
    held = holding.held_of_person(scenario.services, holding.person_of(scenario.services, "ann@example.org"))
    reasons = {each.reason for each in held.said}
    assert {"Who they are", "Their part in an assessment, and their declarations", "Their levels"} <= reasons
    assert held.name == "Ann Berg" and held.kept


def test_of_somebody_who_is_only_named_in_an_answer(scenario: Scenario) -> None:
    scenario.answer("success_stories", erasable.unknown("Ask Lisbeth Lunde, lisbeth@example.org"))
    held = holding.held_of_person(scenario.services, holding.person_of(scenario.services, "Lisbeth Lunde"))
    assert [each.reason for each in held.said] == ["Where they are named"]
    with pytest.raises(holding.NothingHeld):
        holding.held_of_person(scenario.services, holding.person_of(scenario.services, "Nobody Here"))
