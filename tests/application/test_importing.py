"""What an import says beside its figures: macros, and that the very file was taken over before."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from scenario import Scenario

from workbench.application import importing
from workbench.application.dossiers import build_dossier
from workbench.application.references import assessment_with, assessments_of, list_assessments
from workbench.exchange.excel.cells import Reader, Workbook
from workbench.exchange.excel.workbook import draw_workbook

DATA = Path(__file__).parents[1] / "data" / "previous-year"
KATTEGATT = DATA / "kattegatt-2024-sv.xlsx"
PREVIOUS = importing.Choices("previous")


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path)


def workbook(path: Path, years: dict[int, int]) -> Path:
    book = openpyxl.Workbook()
    book.active.append(["", *years])
    book.active.append(["Total members", *years.values()])
    book.save(path)
    return path


def taken(scenario: Scenario, path: Path, choices: importing.Choices = PREVIOUS) -> tuple[str, ...]:
    plan = importing.plan(scenario.services, scenario.assessment, path, choices)
    importing.take_over(scenario.services, scenario.assessment, path, plan, as_=choices.as_)
    return plan.warnings


def test_a_file_taken_over_before_is_named_with_the_day_and_what_differs(scenario: Scenario) -> None:
    assert not any("already" in each for each in taken(scenario, KATTEGATT))
    assert "This file was taken over on 2026-11-25 at 12:00 UTC already. Nothing in it differs now." in taken(
        scenario, KATTEGATT
    )
    other = importing.plan(scenario.services, scenario.assessment, KATTEGATT, PREVIOUS)
    assert other.imported
    answers = importing.Choices("answers", period="2024")
    assert not any("already" in each for each in taken(scenario, KATTEGATT, answers))
    scenario.answer("members_total", 999)
    assert any(each.endswith("Now these differ: members_total.") for each in taken(scenario, KATTEGATT, answers))


def test_macros_are_not_run_and_the_import_says_so(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    class WithMacros(Reader):
        def read(self, path: Path, is_stopped: Callable[[], bool] = lambda: False) -> Workbook:
            return replace(super().read(path, is_stopped), has_macros=True)

    monkeypatch.setattr(importing, "ready_reader", WithMacros)
    plan = importing.plan(scenario.services, scenario.assessment, KATTEGATT, PREVIOUS)
    assert "The macros in it were not run." in plan.warnings


def test_a_year_between_two_known_ones_is_put_between_them(scenario: Scenario, tmp_path: Path) -> None:
    taken(scenario, workbook(tmp_path / "one.xlsx", {2023: 50, 2025: 70}))
    taken(scenario, workbook(tmp_path / "two.xlsx", {2024: 60, 2025: 70}))
    line, at = [], scenario.assessment
    known = {each.id: each for each in list_assessments(scenario.reopened().services)}
    while at.previous:
        at = known[at.previous]
        line.append(at.period)
    assert line == ["2025", "2024", "2023"]
    assert len(assessments_of(scenario.services, scenario.assessment.cluster)) == 4


def test_a_result_workbook_of_ours_brings_last_years_levels_with_their_reasons(tmp_path: Path) -> None:
    for name in ("before", "now"):
        (tmp_path / name).mkdir()
    before = Scenario(tmp_path / "before").pass_gate().score_points(124)
    path = tmp_path / "result.xlsx"
    path.write_bytes(draw_workbook(before.dossier))
    now = Scenario(tmp_path / "now")
    plan = importing.plan(now.services, now.assessment, path, PREVIOUS)
    made = importing.take_over(now.services, now.assessment, path, plan, as_="previous").made
    assert made is not None
    taken = build_dossier(now.services, assessment_with(now.services, made)).result.scores.indicators
    for id_, line in before.dossier.result.scores.indicators.items():
        assert (taken[id_].level, taken[id_].rationale) == (line.level, line.rationale)
    assert importing.plan_document(plan)["imported"][-1]["rationale"].startswith("Level ")


def test_what_stands_ready_beforehand_reads_the_same(scenario: Scenario) -> None:
    afresh = importing.plan(scenario.services, scenario.assessment, KATTEGATT, PREVIOUS)
    importing.make_ready(scenario.services, scenario.assessment.id)
    assert importing.plan(scenario.services, scenario.assessment, KATTEGATT, PREVIOUS) == afresh
