"""Reference portfolios as commands: packed where the portfolio is, carried, compared with on site."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from portfolios import document, filled, submission
from scenario import PASSPHRASE, Scenario
from signed_packages import members_of, signer, write

from workbench.cli import main
from workbench.domain.benchmarks import parse_pack

INDICATORS = ("1.1.1", "1.2", "2.1")


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run([*command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


class Owner:
    """Somebody with a portfolio of 12 Danish, 6 Swedish and 2 Finnish clusters, and an identity to sign with."""

    def __init__(self, folder: Path) -> None:
        made = [document(n, {each: n % 6 for each in INDICATORS}, country="DK") for n in range(12)]
        made += [document(n, {each: 3 for each in INDICATORS}, country="SE") for n in range(12, 18)]
        made += [document(n, {each: 1 for each in INDICATORS}, country="FI") for n in range(18, 20)]
        self.place = str(filled(folder / "p.sqlite", *map(submission, made)))
        self.signer = signer(folder, "Ann Berg")
        self.secret = folder / "secret"
        self.secret.write_text(PASSPHRASE)

    def pack(self, to: Path, *options: str, capfd: pytest.CaptureFixture[str], code: int = 0, place: str = "") -> Any:
        command = ("portfolio", "pack", place or self.place, "--to", str(to), "--title", "Clusters 2026")
        secret = ("--identity", str(self.signer.path), "--passphrase-file", str(self.secret))
        return run(*command, *secret, *options, capfd=capfd, code=code)


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Owner:
    return Owner(tmp_path_factory.mktemp("owner"))


def test_a_pack_carries_sums_only_and_no_group_that_is_small_or_could_be_worked_out(
    owner: Owner, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "f.benchmark"
    told = owner.pack(path, "--by", "country", capfd=capfd)
    # Sweden would give Finland away: all less Denmark and Sweden.
    assert [(each["group"], each["n"]) for each in told["groups"]] == [({}, 20), ({"country": "DK"}, 12)]
    content = json.loads(members_of(path)["benchmark.json"])
    assert content["groups"][1]["indicators"]["1.2"]["counts"] == [2] * 6
    text = json.dumps(content)
    assert "Cluster " not in text
    assert document(3)["cluster"]["id"] not in text


def test_of_few_clusters_a_pack_carries_the_median_alone(
    owner: Owner, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "f.benchmark"
    made = [document(n, {"1.2": 2}) for n in range(5)]
    few = str(filled(tmp_path / "few.sqlite", *map(submission, made)))
    owner.pack(path, capfd=capfd, place=few)
    told = json.loads(members_of(path)["benchmark.json"])["groups"][0]["indicators"]["1.2"]
    assert told == {"n": 5, "median": "2"}
    assert owner.pack(path, capfd=capfd, place=few, code=2)["error"]["code"] == "BMK-009"


def test_a_lower_limit_of_the_portfolio_never_reaches_a_pack(
    owner: Owner, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    place = shutil.copyfile(owner.place, tmp_path / "p.sqlite")
    run("portfolio", "settings", str(place), "--disclosure-limit", "1", capfd=capfd)
    told = owner.pack(tmp_path / "f.benchmark", "--where", "country=FI", capfd=capfd, code=2, place=str(place))
    assert told["error"]["code"] == "BMK-002"


def test_a_pack_that_was_changed_or_signed_by_a_stranger_is_refused(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path, other = tmp_path / "f.benchmark", tmp_path / "g.benchmark"
    owner.pack(path, capfd=capfd)
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "assessor"))
    assert run("reference", "add", str(path), capfd=capfd, code=2)["error"]["code"] == "BMK-006"
    members = members_of(path)
    write(other, {**members, "benchmark.json": members["benchmark.json"].replace(b'"n":20', b'"n":21')})
    assert run("reference", "add", str(other), capfd=capfd, code=2)["error"]["code"] == "BMK-001"
    assert run("reference", "list", capfd=capfd)["references"] == []


def test_on_site_a_pack_stands_beside_the_result_in_report_and_workbook(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "f.benchmark"
    owner.pack(path, "--by", "country", capfd=capfd)
    scenario = Scenario(tmp_path).score("1.2", 3).score("2.1", 5)
    ws, assessment = str(scenario.path), scenario.id
    shutil.copyfile(owner.signer.home.signing_certificate, scenario.home.trust_list)
    scenario.close()
    monkeypatch.setenv("WORKBENCH_HOME", str(scenario.home.path))
    run("reference", "add", str(path), capfd=capfd)
    path.unlink()
    assert run("result", ws, assessment, capfd=capfd)["comparison"] is None
    run("compare", ws, assessment, "clusters 2026", "--group", "country=DK", capfd=capfd)
    told = run("result", ws, assessment, capfd=capfd)["comparison"]
    assert (told["group"], told["n"]) == ("Clusters 2026 (country DK)", 12)
    line = next(each for each in told["indicators"] if each["id"] == "1.2")
    assert line == {"id": "1.2", "value": 3, "n": 12, "median": 2.5, "p10": 0.1, "p25": 1, "p75": 4, "p90": 4.9,
                    "percentile": 58.3}  # fmt: skip
    files = run("export", ws, assessment, "--to", str(tmp_path / "out"), "--only", "workbook,report", capfd=capfd)
    assert {each["kind"] for each in files["files"]} == {"workbook", "report"}
    wrong = run("compare", ws, assessment, "Clusters 2026", "--group", "country=SE", capfd=capfd, code=2)
    assert wrong["error"]["remedy"] == "It has: all; country DK."
    run("reference", "remove", "Clusters 2026", capfd=capfd)
    assert run("result", ws, assessment, capfd=capfd)["comparison"]["n"] == 12
    assert run("compare", ws, assessment, "--none", capfd=capfd) == {"comparison": None}


def test_a_benchmark_tells_of_reference_portfolios_too(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "f.benchmark"
    owner.pack(path, "--where", "country=DK", capfd=capfd)
    scenario = Scenario(tmp_path).score("1.2", 3)
    scenario.close()
    monkeypatch.setenv("WORKBENCH_HOME", str(scenario.home.path))
    command = ("portfolio", "benchmark", owner.place, scenario.id, "--workspace", str(scenario.path))
    (told,) = run(*command, "--reference", str(path), capfd=capfd)["references"]
    assert (told["title"], told["n"], told["trusted"]) == ("Clusters 2026", 12, False)
    line = next(each for each in told["indicators"] if each["id"] == "1.2")
    assert (line["value"], line["n"], line["median"], line["percentile"]) == (3, 12, 2.5, 58.3)


@pytest.mark.parametrize("change", [
    {"format": 2}, {"kind": "other"}, {"limit": 4}, {"title": ""}, {"made_on": "today"}, {"groups": [{}]},
    {"groups": [{"group": {}, "n": 5, "untrusted": 0, "indicators": {"1": {"n": 4, "median": "1"}}, "sections": {}, "whole": None}]},
    {"groups": [{"group": {}, "n": 5, "untrusted": 0, "indicators": {"1": {"n": 5, "median": "1", "p10": "1"}}, "sections": {}, "whole": None}]},
    {"groups": [{"group": {}, "n": -1, "untrusted": 0, "indicators": {}, "sections": {}, "whole": None}]},
])  # fmt: skip
def test_what_is_no_pack_or_tells_of_too_few_is_refused(change: dict[str, Any]) -> None:
    sound = {"format": 1, "kind": "benchmark", "id": "a", "title": "T", "edition": "e", "made_on": "2026-11-27",
             "limit": 5, "groups": []}  # fmt: skip
    assert parse_pack(sound).title == "T"
    with pytest.raises(ValueError):
        parse_pack(sound | change)
