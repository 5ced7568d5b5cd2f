"""A person's own calibration: of whole consensuses only, for their eyes only, and given away exactly as it is shown."""

import json
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import Scenario

from workbench.application import assessing, reconciling
from workbench.application.calibrating import (
    CalibrationExists,
    OwnCalibration,
    TooFewToShare,
    look_at_own,
    share,
)
from workbench.application.calibration_words import calibration_document
from workbench.application.locking import lock
from workbench.application.participating import join
from workbench.application.references import get_assessment
from workbench.application.services import Services
from workbench.domain.calibration import Leaning
from workbench.kernel.ids import EntityId

CLUSTERS = ("Kattegatt Vätgas", "Nordic Hub", "Fjord Food", "Baltic Wood", "Arctic Steel", "Sound Health")


def assess(scenario: Scenario, bo: Colleague, cluster: str, own: dict[str, int], *, whole: bool = True) -> EntityId:
    """Ann gives 3 but for her own, Bo 3 everywhere; they agree on 3."""
    services = scenario.services
    if cluster == CLUSTERS[0]:
        id_ = EntityId(scenario.id)
    else:
        found = assessing.add_cluster(services, cluster, "NO")
        id_ = assessing.start_assessment(services, found, "ecei-2013", "2026").id
    join(services, get_assessment(services, id_), bo.certificate, "co")
    for voice, levels in ((services, own), (bo.services, {})):
        score(voice, id_, levels)
        lock(voice, get_assessment(voice, id_))
    assessment = get_assessment(services, id_)
    reconciling.agree_where_equal(services, assessment)
    for indicator in own if whole else ():
        reconciling.reconcile(services, assessment, indicator, 3, "Bo showed us the minutes of the board.")
    return id_


def score(services: Services, id_: EntityId, levels: dict[str, int]) -> None:
    from workbench.application.scoring import open_score_sheet

    sheet = open_score_sheet(services, get_assessment(services, id_))
    for indicator in sheet.form.scored:
        sheet.score(indicator.id, levels.get(indicator.id, 3), "Seen.")


@pytest.fixture
def bo(scenario: Scenario) -> Colleague:
    return Colleague(scenario, "Bo")


@pytest.fixture
def five(scenario: Scenario, bo: Colleague) -> Scenario:
    """Five assessments in which Ann gave 2.1 and 2.4 a level too many."""
    for cluster in CLUSTERS[:5]:
        assess(scenario, bo, cluster, {"2.1": 4, "2.4": 4})
    return scenario


def test_one_alone_has_nothing_to_be_told(scenario: Scenario) -> None:
    give_levels(scenario.services, scenario)
    assert look_at_own(scenario.services) == OwnCalibration(None, {})


def test_each_sees_their_own_and_nobody_elses(five: Scenario, bo: Colleague) -> None:
    mine, his = look_at_own(five.services).found, look_at_own(bo.services).found
    assert mine is not None and his is not None
    assert (mine.whole.assessments, mine.whole.n, mine.whole.moved) == (5, 150, 10)
    assert (his.whole.n, his.whole.moved, his.whole.mean) == (150, 0, 0)
    leaning = {each.id: each.leaning for each in mine.sections}
    assert leaning["ecei-2013/2"] is not Leaning.UNKNOWN
    eva = Colleague(five, "Eva").join("observer")
    assert look_at_own(eva.services).found is None


def test_a_consensus_that_has_only_begun_is_left_out(scenario: Scenario, bo: Colleague) -> None:
    assess(scenario, bo, CLUSTERS[0], {"2.1": 4}, whole=False)
    assert look_at_own(scenario.services).found is None


def test_first_levels_count_not_revised_ones(scenario: Scenario, bo: Colleague) -> None:
    assess(scenario, bo, CLUSTERS[0], {"2.1": 5})
    scenario.score("2.1", 3, "I had not seen the statutes then.")
    found = look_at_own(scenario.services).found
    assert found is not None and found.whole.moved == 1


def test_a_file_to_give_away_holds_what_is_shown_and_says_so(five: Scenario, tmp_path: Path) -> None:
    own = look_at_own(five.services)
    assert own.found is not None and own.may_share
    path = share(five.services, own, tmp_path / "ann.json")
    text = path.read_text()
    document = json.loads(text)
    shown = calibration_document(own.found, own.titles)
    assert {name: document[name] for name in shown} == json.loads(json.dumps(shown))
    assert set(document) - set(shown) == {"format", "version", "holds", "person", "made_at"}
    assert document["holds"][0] == "The name and id of Ann Berg, and when the file was made."
    assert not any(each in text for each in (*CLUSTERS, "Bo Lind", "minutes"))
    with pytest.raises(CalibrationExists):
        share(five.services, own, path)


def test_of_too_few_nothing_is_given_away(scenario: Scenario, bo: Colleague, tmp_path: Path) -> None:
    assess(scenario, bo, CLUSTERS[0], {"2.1": 5})
    with pytest.raises(TooFewToShare, match="1 of the 5"):
        share(scenario.services, look_at_own(scenario.services), tmp_path / "ann.json")
    assert not (tmp_path / "ann.json").exists()
