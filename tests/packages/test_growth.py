"""Packages of grown editions: what is left out, what they sum up, and the edition in all its languages."""

import json
import zipfile
from pathlib import Path

from filling import Filled
from scenario import Scenario

from workbench.application import exporting
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.container import write_container
from workbench.exchange.package.manifest import from_sums
from workbench.exchange.package.verifying import verify
from workbench.forms.translations import read_words


def members_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "mimetype"}


def packed(scenario: Scenario, folder: Path) -> Path:
    kinds = ("package",)
    files = exporting.export(
        scenario.services, scenario.assessment, folder / "out", kinds, with_evidence=False, say=str
    )
    return files[0].path


def test_it_says_what_is_left_out_summed_up_and_suggested(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019").answer("members_committed", 110)
    document = json.loads(members_of(packed(scenario, tmp_path))["assessment.json"])
    lines = {each["id"]: each for each in document["indicators"]}
    assert lines["4.6"] == {"id": "4.6", "left_out": False, "parts": ["4.6.1", "4.6.2"]}
    assert (lines["4.7"]["left_out"], lines["4.8"]["left_out"]) == (True, False)
    assert [each["id"] for each in document["result"]["indicators"]] == [*lines]
    assert "exit_reasons" in document["irrelevant"]
    assert document["proposed"]["2.2"] == 4
    assert {"committed_within_total": "critical"}.items() <= {
        each["check"]: each["severity"] for each in document["warnings"]
    }.items()
    answers = {each["question"]: each["value"] for each in document["answers"]}
    assert answers["grants.a.level"] == "eu"


def test_an_answer_that_is_kept_though_not_asked_stays_at_home(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "small").answer("has_fee", False)
    assert "fee" in scenario.dossier.kept
    document = json.loads(members_of(packed(scenario, tmp_path))["assessment.json"])
    assert "fee" not in {each["question"] for each in document["answers"]}
    assert document["irrelevant"] == ["fee"]


def test_the_edition_travels_in_all_its_languages(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019")
    path = packed(scenario, tmp_path)
    members = members_of(path)
    form = scenario.dossier.form
    assert form.words
    for language, words in form.words.items():
        name = f"form.{language}.yaml"
        read, problems = read_words(members[name], name)
        assert (read and dict(read.texts), problems) == (dict(words.texts), ())
        assert name in (from_sums(members["SHA256SUMS"]) or {})
    assert path.stat().st_size < 1_000_000
    verdict = verify(path, NOBODY)
    assert {each.code for each in verdict.problems} == {"PKG-101"}


def test_an_edition_without_translations_has_no_such_file(tmp_path: Path) -> None:
    members = members_of(packed(Filled(tmp_path, "small"), tmp_path))
    assert [name for name in members if name.startswith("form")] == ["form.yaml"]


def test_a_translation_that_was_changed_is_found(tmp_path: Path) -> None:
    path = packed(Filled(tmp_path, "benchmark-2019"), tmp_path)
    members = members_of(path)
    members["form.nb.yaml"] += b"# more\n"
    write_container(path, members)
    assert "PKG-111" in {each.code for each in verify(path, NOBODY).problems}
