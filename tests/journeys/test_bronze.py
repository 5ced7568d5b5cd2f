"""A benchmarking ends with Bronze by its eligibility alone, whatever its points; and last year's Gold audit stands beside it."""

from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application.references import get_assessment
from workbench.application.views import look

ELIGIBLE = {
    "staff_fte": "2.5", "has_website": True, "members_total": 40, "members_committed": 22, "members_by_type.sme": 15,
    "members_by_type.research": 3, "last_activity_on": "2026-09-01", "founded_on": "2018-03-01",
}  # fmt: skip


@pytest.fixture
def benchmark(tmp_path: Path) -> Scenario:
    """A benchmarking with the figures that eligibility needs, and a level for each indicator."""
    scenario = Scenario(tmp_path, edition="benchmark-2019")
    for question, value in ELIGIBLE.items():
        scenario.answer(question, value)
    asked = scenario.dossier
    for indicator in asked.form.scored:
        if indicator.id not in asked.irrelevant:
            scenario.score(indicator.id, 1, "Seen.")
    return scenario


def test_bronze_hangs_on_eligibility_and_not_on_points(benchmark: Scenario) -> None:
    result = benchmark.dossier.result
    assert (result.label, result.scores.is_complete) == ("bronze", True)
    assert result.percent < 40


@pytest.mark.parametrize(
    ("question", "value", "reason"),
    [
        ("staff_fte", "0.4", "half a full-time equivalent"), ("has_website", False, "A website"),
        ("members_committed", 14, "At least 15"), ("last_activity_on", "2023-01-01", "Proof of an activity"),
    ],
)  # fmt: skip
def test_each_condition_of_eligibility_counts(benchmark: Scenario, question: str, value: object, reason: str) -> None:
    benchmark.answer(question, value)
    result = benchmark.dossier.result
    assert result.label is None
    assert any(reason in each and "not met" in each for each in result.reasons)


def test_one_kind_of_member_is_not_enough(benchmark: Scenario) -> None:
    benchmark.answer("members_by_type.research", 0)
    assert benchmark.dossier.result.label is None


def test_a_plain_contradiction_blocks_finalising_and_names_its_place(benchmark: Scenario) -> None:
    benchmark.answer("members_total", 20)
    assert "check/committed_within_total" in benchmark.dossier.missing
    view = look(benchmark.services, benchmark.id)
    (grave,) = [each for each in view.dossier.warnings if each.check == "committed_within_total"]
    assert view.places_of(grave) != ()


def test_what_is_not_asked_is_never_missing(benchmark: Scenario) -> None:
    dossier = benchmark.dossier
    assert dossier.irrelevant != frozenset()
    assert [name for name in dossier.missing if name.split(".")[0] in dossier.irrelevant] == []
    assert get_assessment(benchmark.services, benchmark.id).edition == "benchmark-2019"
