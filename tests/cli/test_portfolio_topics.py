"""Smart specialisation, member services and internationalisation, as commands."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from portfolios import document, filled, submission

from workbench.cli import main
from workbench.portfolio.topics import figures_of


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def package(number: int, answers: dict[str, Any], derived: dict[str, Any] | None = None, **said: Any) -> dict[str, Any]:
    made = document(number, {"1.2": 2}, **said)
    made["answers"] = [{**made["answers"][0], "question": name, "value": value} for name, value in answers.items()]
    made["derived"] = derived or {}
    return made


STRATEGY = """
id: north
title: The north
regions:
  - region: NO07
    domains:
      - {id: ocean, title: Ocean, sectors: [Food]}
      - {id: power, title: Power, sectors: [Energy and environment]}
  - {region: SE33, domains: [{id: power, title: Clean power, sectors: [Energy and environment]}, {id: art, title: Art}]}
covers:
  - {cluster: Cluster 4, domains: [NO07/ocean, NO07/power]}
"""


@pytest.fixture
def place(tmp_path: Path) -> str:
    energy = "Energy and environment"
    made = [
        package(1, {"members_committed": 80, "financing_secured_months": 6}, region="NO071", sector="food"),
        package(2, {"members_committed": 20}, region="NO074", sector="Food"),
        package(3, {"financing_secured_months": 24}, country="SE", region="SE331", sector=energy),
        package(4, {}, region="NO07", sector="Other"),
        package(5, {"s3_domain": "power "}, region="NO071", sector="Other"),
        package(6, {}, country="DK", region="DK01", sector="Food"),
    ]
    return str(filled(tmp_path / "p.sqlite", *map(submission, made)))


def test_domains_are_covered_by_field_by_answer_or_by_what_is_said(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "s3.yaml"
    path.write_text(STRATEGY)
    for name, on in (("Cluster 1", "2024-01-05"), ("Cluster 3", "2025-06-05")):
        run("award", place, name, "gold", "--by", "EUCLES", "--on", on, "--until", "2027-06-30", capfd=capfd)
    asked = ("specialisation", place, "--strategy", str(path), "--today", "2026-11-27")
    told = run(*asked, "--names", capfd=capfd)
    domains = {(each["region"], each["domain"]): each for each in told["domains"]}
    assert [(each["clusters"], each["gold"], each["gap"]) for each in domains.values()] == [
        (3, 1, ""), (2, 0, "no label"), (1, 1, ""), (0, 0, "no cluster"),
    ]  # fmt: skip
    assert domains["NO07", "Ocean"]["name"] == "Nord-Norge"
    links = {(each["one"], each["other"]): (each["clusters"], each["sectors"]) for each in told["links"]}
    assert links["NO07 Ocean", "NO07 Power"] == (1, "")
    assert links["NO07 Power", "SE33 Clean power"] == (0, "Energy and environment")
    stress = {each["domain"]: each for each in told["stress"]}
    ocean = stress["Ocean"]
    assert (ocean["now"], ocean["largest"], ocean["labels"], ocean["money"], ocean["all"]) == (
        "holds", "no label", "no label", "no label", "no label",
    )  # fmt: skip
    assert (stress["Clean power"]["largest"], stress["Clean power"]["money"]) == ("no cluster", "holds")
    named = [(each["domain"], each["cluster"]) for each in told["clusters"]]
    assert named[:2] == [("Ocean", "Cluster 1"), ("Ocean", "Cluster 2")]
    for_all = run(*asked, capfd=capfd)
    assert "Cluster 1" not in str(for_all) and [each["members"] for each in for_all["domains"]] == [None, None, None, 0]
    ocean = next(each for each in for_all["stress"] if each["domain"] == "Ocean")
    assert (ocean["now"], ocean["labels"]) == ("holds", "no label")
    assert {ocean[each] for each in ("largest", "money", "all", "unknown")} == {None}


def test_a_strategy_names_its_faults(place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "s3.yaml"
    path.write_text(STRATEGY.replace("id: power, title: Power", "id: ocean, title: Power"))
    error = run("specialisation", place, "--strategy", str(path), capfd=capfd, code=2)["error"]
    assert error["code"] == "PRT-022"
    assert "Two domains are called “NO07/ocean”." in error["message"]


def test_services_and_reach_abroad_are_told_by_group_and_small_groups_are_withheld(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    money = {"amount": "100.00", "currency": "NOK"}
    made = [
        package(n, {"income_by_source.services": money, "income_by_source.eu": {**money, "amount": "300.00"},
                    "services.training.events": n, "eccp_profile": n % 2 == 0, "partners_international": n},
                {"private_share": "25"}, edition="ecei-2013" if n % 2 else "benchmark-2019",
                country="NO" if n < 6 else "SE")
        for n in range(8)
    ]  # fmt: skip
    place = str(filled(tmp_path / "p.sqlite", *map(submission, made)))
    rows = {each["figure"]: each for each in run("services", place, capfd=capfd)["figures"]}
    assert (rows["share_services_sold"]["n"], rows["share_services_sold"]["median"]) == (8, 25)
    assert (rows["services.training.events"]["median"], rows["services.training.events"]["some"]) == (3.5, 87.5)
    assert rows["private_share"]["title"] == "Share of private funds"
    rows = run("international", place, "--by", "country", capfd=capfd)["figures"]
    assert {each["withheld"] for each in rows} == {True}  # Two in Sweden, so Norway would give them away.
    told = {each["figure"]: each for each in run("international", place, capfd=capfd)["figures"]}
    assert (told["eccp_profile"]["some"], told["eccp_profile"]["median"]) == (50, None)


def test_income_is_shared_out_in_percent_only() -> None:
    made = package(1, {"income_by_source.fees": {"amount": "1.00", "currency": "SEK"}})
    assert figures_of(made) == {"share_fees": Decimal(100)}
