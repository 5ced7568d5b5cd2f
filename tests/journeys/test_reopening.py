"""A journey is asserted as run, and again after closing and opening."""

from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import importing
from workbench.application.assessing import IsReadOnly
from workbench.domain.assessments import IMPORTED

DATA = Path(__file__).parents[1] / "data" / "previous-year"


def test_answers_scores_and_label_are_the_same_after_reopening(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().answer("staff_fte", "4.5").score_points(124)
    before = scenario.dossier.result.to_json()
    assert before["label"] == "gold"
    assert scenario.reopened().dossier.result.to_json() == before


def test_last_year_becomes_an_assessment_of_its_own(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path)
    source = DATA / "kattegatt-2024-sv.xlsx"
    plan = importing.plan(scenario.services, scenario.assessment, source, importing.Choices("previous"))
    target = importing.take_over(scenario.services, scenario.assessment, source, plan, as_="previous").made
    dossier = scenario.reopened().dossier
    assert dossier.previous is not None
    assert dossier.previous.period == "2024"
    answer = dossier.previous.answers["income_by_source.eu"]
    assert str(answer.value.amount) == "1250000" or answer.value.amount == 1250000  # type: ignore[union-attr]
    assert answer.source is not None and (answer.source.sheet, answer.source.cell) == ("3 Finansiering", "C4")
    assert answer.source.file_sha256 == plan.file_sha256
    from workbench.application.references import get_assessment

    imported = get_assessment(scenario.services, target)
    assert imported.origin == IMPORTED
    with pytest.raises(IsReadOnly, match="taken over"):
        importing.plan(scenario.services, imported, source, importing.Choices("previous"))


def test_importing_twice_does_not_make_two_last_years(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path)
    source = DATA / "kattegatt-2024-sv.xlsx"
    targets = set()
    for _ in range(2):
        plan = importing.plan(scenario.services, scenario.assessment, source, importing.Choices("previous"))
        targets.add(importing.take_over(scenario.services, scenario.assessment, source, plan, as_="previous").made)
    assert len(targets) == 1


def test_an_import_never_beats_a_persons_answer(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).answer("members_total", 999)
    source = DATA / "kattegatt-2024-sv.xlsx"
    plan = importing.plan(scenario.services, scenario.assessment, source, importing.Choices("answers", period="2024"))
    importing.take_over(scenario.services, scenario.assessment, source, plan, as_="answers")
    answers = scenario.reopened().dossier.answers
    assert answers["members_total"].value == 999
    assert answers["members_committed"].value == 85


def test_two_years_side_by_side_become_two_earlier_periods(tmp_path: Path) -> None:
    from layouts.first import LAYOUTS

    layout = next(each for each in LAYOUTS if each.name == "norwegian-two-years")
    scenario = Scenario(tmp_path, cluster="Havvind Vest", country="NO")
    source = layout.write(tmp_path)
    plan = importing.plan(scenario.services, scenario.assessment, source, importing.Choices("previous"))
    importing.take_over(scenario.services, scenario.assessment, source, plan, as_="previous")
    from workbench.application.references import list_assessments

    periods = {each.period: each for each in list_assessments(scenario.reopened().services)}
    assert set(periods) == {"2026", "2025", "2024"}
    assert periods["2026"].previous == periods["2025"].id
    assert periods["2025"].previous == periods["2024"].id


def test_the_package_holds_what_result_and_dossier_say(tmp_path: Path) -> None:
    import json

    from jsonschema import Draft202012Validator

    from workbench.application import exporting
    from workbench.exchange.package.container import Container
    from workbench.kernel import locations

    scenario = Scenario(tmp_path).pass_gate().score_points(119)
    scenario.answer("newsletters", 4, note="private thought")
    files = exporting.export(
        scenario.services, scenario.assessment, tmp_path / "out", ("package",), with_evidence=False, say=str
    )
    with Container(files[0].path) as package:
        content = package.read("assessment.json")
        document = json.loads(content)
        everything = b"".join(package.read(name) for name in package.names)
    assert document["result"] == json.loads(json.dumps(scenario.dossier.result.to_json()))
    assert document["result"]["points"] == 119 and document["result"]["label"] is None
    assert b"private thought" not in everything
    schema = json.loads((locations.resources() / "schemas" / "assessment.schema.json").read_text())
    assert list(Draft202012Validator(schema).iter_errors(document)) == []
