"""What a cluster lets be shown is written down with its audience and day, and changes nothing in the assessment."""

import zipfile
from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import collecting, exporting, releasing
from workbench.application.exporting import NoPackageForEverybody
from workbench.application.releasing import (
    NameNotReleased,
    NotAnAudience,
    NotReleased,
    TextMissing,
    TextNotFor,
    TextTooLong,
    UnknownItem,
)


def test_a_release_has_its_audience_day_and_text_and_the_last_one_counts(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path)
    releasing.release(scenario.services, scenario.assessment, ("name", "claim"), "public", "Hydrogen for steel.")
    releasing.release(scenario.services, scenario.assessment, ("name",), "cluster")
    found = releasing.list_releases(scenario.reopened().services, scenario.assessment)
    assert {item: (each.audience, each.text) for item, each in found.items()} == {
        "name": ("cluster", ""), "claim": ("public", "Hydrogen for steel."),
    }  # fmt: skip
    assert {each.on.isoformat() for each in found.values()} == {"2026-11-25"}


def test_releasing_leaves_the_assessment_as_it_was(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate()
    before = scenario.dossier
    releasing.release(scenario.services, scenario.assessment, ("name",), "public")
    assert scenario.dossier == before


@pytest.mark.parametrize(
    ("items", "audience", "text", "error"),
    [
        (("name",), "everybody", "", NotAnAudience), (("nme",), "public", "", UnknownItem),
        (("claim", "story"), "public", "Words.", TextNotFor), (("name",), "public", "Words.", TextNotFor),
        (("claim",), "public", "", TextMissing), (("claim",), "public", "x" * 121, TextTooLong),
    ],
)  # fmt: skip
def test_what_can_not_be_released_is_refused_and_nothing_is_written(
    tmp_path: Path, items: tuple[str, ...], audience: str, text: str, error: type[Exception]
) -> None:
    scenario = Scenario(tmp_path)
    with pytest.raises(error):
        releasing.release(scenario.services, scenario.assessment, items, audience, text)
    assert releasing.list_releases(scenario.services, scenario.assessment) == {}


@pytest.mark.parametrize("audience", ["cluster", "programme"])
def test_only_what_the_public_may_see_makes_a_profile(tmp_path: Path, audience: str) -> None:
    scenario = Scenario(tmp_path)
    releasing.release(scenario.services, scenario.assessment, ("name",), audience)
    with pytest.raises(NameNotReleased):
        releasing.profile_of(scenario.services, scenario.assessment, scenario.dossier)


def test_what_was_withdrawn_is_shown_to_nobody_and_the_history_keeps_it(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path)
    releasing.release(scenario.services, scenario.assessment, ("name", "claim"), "public", "Hydrogen for steel.")
    before = scenario.dossier
    releasing.withdraw(scenario.services, scenario.assessment, ("claim",))
    assert list(releasing.list_releases(scenario.reopened().services, scenario.assessment)) == ["name"]
    assert "claim" not in releasing.profile_of(scenario.services, scenario.assessment, scenario.dossier).texts
    told = [each.value for each, _ in scenario.services.workspace.revisions.told_of(scenario.id, "release/claim")]
    assert sorted(map(str, told)) == ["None", "public"]
    assert scenario.dossier == before
    releasing.withdraw(scenario.services, scenario.assessment, ("name",))
    with pytest.raises(NameNotReleased):
        releasing.profile_of(scenario.services, scenario.assessment, scenario.dossier)
    releasing.release(scenario.services, scenario.assessment, ("claim",), "programme")
    assert releasing.list_releases(scenario.services, scenario.assessment)["claim"].text == "Hydrogen for steel."


def test_only_what_is_released_can_be_withdrawn_and_else_nothing_is(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path)
    releasing.release(scenario.services, scenario.assessment, ("name",), "public")
    with pytest.raises(NotReleased, match="claim"):
        releasing.withdraw(scenario.services, scenario.assessment, ("name", "claim"))
    assert list(releasing.list_releases(scenario.services, scenario.assessment)) == ["name"]


def documents_in(scenario: Scenario, folder: Path, audience: str) -> set[str]:
    (made,) = exporting.export(
        scenario.services, scenario.assessment, folder, ("package",),
        with_evidence=True, say=str, audience=audience,
    )  # fmt: skip
    with zipfile.ZipFile(made.path) as package:
        return {package.read(name).decode() for name in package.namelist() if name.startswith("evidence/")}


def test_a_package_has_the_documents_that_were_released_to_whom_it_is_for(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path)
    for word in ("statutes", "minutes", "accounts"):
        (tmp_path / word).write_text(word)
        collecting.add_evidence(scenario.services, scenario.assessment, tmp_path / word)
    release = lambda items, audience: releasing.release(scenario.services, scenario.assessment, items, audience)
    assert documents_in(scenario, tmp_path / "1", "cluster") == {"statutes", "minutes", "accounts"}
    assert documents_in(scenario, tmp_path / "1", "programme") == set()
    release(("E-001",), "programme")
    release(("E-002",), "public")
    release(("E-003",), "cluster")
    assert documents_in(scenario.reopened(), tmp_path / "2", "programme") == {"statutes", "minutes"}
    releasing.withdraw(scenario.services, scenario.assessment, ("E-001",))
    assert documents_in(scenario, tmp_path / "3", "programme") == {"minutes"}
    release(("evidence",), "programme")
    assert len(documents_in(scenario, tmp_path / "4", "programme")) == 3
    with pytest.raises(NoPackageForEverybody):
        documents_in(scenario, tmp_path / "5", "public")
    assert not (tmp_path / "5").exists()
