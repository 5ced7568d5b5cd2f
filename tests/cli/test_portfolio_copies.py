"""Anonymised copies, as commands: what identifies is planted and looked for."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from portfolios import BASE, NOWHERE, document, filled, submission
from signed_packages import FORMAT_1

from workbench.application import anonymising
from workbench.application.anonymising import anonymise_portfolio
from workbench.cli import main
from workbench.domain.anonymising import Lookout, canaries
from workbench.portfolio.awards import list_members
from workbench.portfolio.portfolio import open_portfolio

CANARY = "zxqcanary"


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run([*command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def package(number: int, **said: Any) -> dict[str, Any]:
    """Return a package with a canary in every place that could tell whose it is."""
    made = document(number, {"1.1.1": number % 6, "1.2": 3}, name=f"{CANARY} name {number}", region="NO071", **said)
    made["code"] = f"AW-{CANARY}"
    made["people"] = [{**made["people"][0], "name": f"{CANARY} person", "interest": f"{CANARY} interest"}]
    made["findings"] = [
        {"number": "S1", "kind": "strength", "indicator": "1.2", "title": f"{CANARY} a", "text": f"{CANARY} b"}
    ]
    measure = dict.fromkeys(("title", "text", "owner", "proof"), f"{CANARY} measure")
    made["measures"] = [{"number": "M1", "indicator": "1.2", "due": "2027-01-01", "from": 1, "to": 2, **measure}]
    for line in made["result"]["indicators"]:
        line["rationale"] = line["why"] = f"{CANARY} why"
    made["result"]["label_reasons"] = [f"{CANARY} reason"]
    made["warnings"] = [{"check": "c", "message": f"{CANARY} message"}]
    answer = made["answers"][0]
    told = {"members_total": 137, "members_committed": 18, "founded_on": "2015-03-04", "staff_fte": "4.5",
            "budget_total": {"amount": "123456.00", "currency": "NOK"},
            "training_days": {"state": "not_known", "why": f"{CANARY} note"}}  # fmt: skip
    made["answers"] = [{**answer, "question": name, "value": value} for name, value in told.items()]
    return made


def test_no_name_place_text_or_evidence_reaches_the_copy_and_its_figures_stay(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    # Three Swedish and two Danish clusters are few each; together they are enough not to be told by what is left.
    places = [("NO", "Food")] * 6 + [("SE", "ICT")] * 3 + [("DK", "Food")] * 2
    made = [package(n, country=country, sector=sector) for n, (country, sector) in enumerate(places)]
    place = str(filled(tmp_path / "p.sqlite", *map(submission, made)))
    target = tmp_path / "copy.sqlite"
    told = run("portfolio", "anonymise", place, "--to", str(target), capfd=capfd)
    assert (told["clusters"], told["packages"]) == (11, 11)
    assert told["canaries"] > 10
    rows = run("portfolio", "packages", str(target), capfd=capfd)["packages"]
    assert {each["name"] for each in rows} == {f"Cluster {n}" for n in range(1, 12)}
    assert sorted((each["country"], each["sector"]) for each in rows) == [("NO", "Food")] * 6 + [("ZZ", "")] * 5
    copy = target.read_bytes()
    assert not any(text in copy for text in (CANARY.encode(), b"Ann Berg", made[0]["cluster"]["id"].encode()))
    figures = [run("portfolio", "stats", each, capfd=capfd)["groups"] for each in (place, str(target))]
    assert figures[0] == figures[1]
    again = run("portfolio", "anonymise", place, "--to", str(target), capfd=capfd, code=2)
    assert again["error"]["code"] == "PRT-025"


def test_numbers_of_clusters_say_nothing_of_their_order(tmp_path: Path) -> None:
    place = str(filled(tmp_path / "p.sqlite", *(submission(package(n)) for n in range(8))))
    names = []
    for number in range(4):
        target = tmp_path / f"{number}.sqlite"
        anonymise_portfolio(NOWHERE, place, target, bytes([number]) * 32)
        names.append(target.read_bytes())
    assert len(set(names)) == 4


def test_where_a_text_would_stay_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    place = str(filled(tmp_path / "p.sqlite", *(submission(package(n)) for n in range(3))))
    sound = anonymising.anonymised
    monkeypatch.setattr(
        anonymising, "anonymised", lambda each, *rest, **more: sound(each, *rest, **more) | {"code": each["code"]}
    )
    target = tmp_path / "copy.sqlite"
    assert run("portfolio", "anonymise", place, "--to", str(target), capfd=capfd, code=2)["error"]["code"] == "PRT-024"
    assert sorted(each.name for each in tmp_path.iterdir() if each.name != "home") == ["p.sqlite"]


def test_a_package_becomes_json_of_the_same_format(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    told = run("anonymise", str(FORMAT_1), "--to", str(tmp_path / "out"), capfd=capfd)
    (path,) = map(Path, told["files"])
    copy = json.loads(path.read_text(encoding="utf-8"))
    assert (copy["cluster"]["name"], copy["cluster"]["country"], copy["status"]) == ("Cluster 1", "ZZ", "draft")
    levels = [each["level"] for each in BASE["result"]["indicators"]]
    assert [each["level"] for each in copy["result"]["indicators"]] == levels
    damaged = tmp_path / "damaged.asice"
    damaged.write_bytes(FORMAT_1.read_bytes()[:-9])
    error = run("anonymise", str(damaged), "--to", str(tmp_path / "out"), capfd=capfd, code=2)["error"]
    assert error["code"] == "PRT-026"


def test_copies_become_a_workspace_in_which_their_levels_are_for_the_learner_to_give(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    own, workspace = tmp_path / "own.workbench", tmp_path / "train.workbench"
    run("init", str(own), "--name", "Ann Berg", "--email", "ann@example.org", capfd=capfd)
    told = run("anonymise", str(FORMAT_1), "--to", str(tmp_path), "--practice", str(workspace), capfd=capfd)
    assert told["files"][0] == str(workspace)
    (found,) = run("assessment", "list", str(workspace), capfd=capfd)["assessments"]
    status = run("status", str(workspace), found["id"], capfd=capfd)
    assert status["answered"] > 20
    assert status["scored"] == 0
    run("score", str(workspace), found["id"], "1.2", "3", capfd=capfd)
    assert run("finalise", str(workspace), found["id"], capfd=capfd, code=2)["error"]["code"] == "ANS-014"


def test_a_canary_is_found_wherever_it_stands() -> None:
    known = canaries(package(1))
    assert f"{CANARY} person" in known
    assert Lookout(known).leaks({"a": [{"b": f"says {CANARY} PERSON here"}]}) == (f"{CANARY} person",)


@given(
    st.sets(st.text("abc ", min_size=4, max_size=20), max_size=12), st.lists(st.text("abc ", max_size=40), max_size=6)
)
def test_looking_up_finds_what_looking_everywhere_finds(known: set[str], texts: list[str]) -> None:
    expected = {each for each in known if any(each in text for text in texts)}
    assert set(Lookout(known).leaks({"texts": texts})) == expected


def test_a_cluster_that_is_called_as_a_copy_would_be_changes_what_copies_are_called(tmp_path: Path) -> None:
    made = [document(n, {"1.2": 3}, name=f"Cluster {n}") for n in range(6)]
    target = tmp_path / "copy.sqlite"
    anonymise_portfolio(NOWHERE, str(filled(tmp_path / "p.sqlite", *map(submission, made))), target)
    with open_portfolio(str(target)) as portfolio, portfolio.reading() as connection:
        assert {each.name for each in list_members(connection)} == {f"Case {n}" for n in range(1, 7)}
