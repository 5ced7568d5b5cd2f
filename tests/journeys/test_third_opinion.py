"""Two are three levels apart: a third is asked, scores on a laptop of their own without sight of it, and all agree."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague, give_levels
from journeys.test_two_assessors import carry
from scenario import PASSPHRASE, Scenario

from workbench.application import finalising, identities, reconciling
from workbench.application.dossiers import build_dossier
from workbench.application.locking import lock
from workbench.application.participating import declare_interest
from workbench.application.references import get_assessment
from workbench.application.scoring import open_score_sheet
from workbench.application.services import Services
from workbench.domain.agreement import ordinal_alpha
from workbench.domain.consensus import Apart
from workbench.domain.labels import Basis
from workbench.domain.lanes import lane_of
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace

ASKED = "2.1"
"""The indicator on which Ann and Bo are far apart."""


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Scenario, Colleague]]:
    """Ann and Bo, who have locked, see that 2.1 lies far apart, and agreed on all else."""
    ann = Scenario(tmp_path).fill()
    bo = Colleague(ann, "Bo").join()
    give_levels(ann.services, ann, {ASKED: 5}, usual=4)
    give_levels(bo.services, ann, {ASKED: 1, "4.2": 3}, usual=4)
    for each in (ann, bo):
        lock(each.services, ann.assessment)
    reconciling.agree_where_equal(ann.services, ann.assessment)
    reconciling.reconcile(ann.services, ann.assessment, "4.2", 4, "The focus stands in the strategy, page 3.")
    yield ann, bo
    ann.close()


@pytest.fixture
def cai(pair: tuple[Scenario, Colleague]) -> Iterator[Services]:
    """Cai, asked for a third opinion, on a laptop with a workspace of their own."""
    ann, _ = pair
    colleague = Colleague(ann, "Cai").join("third")
    path = ann.folder / "cai.workbench"
    opener = Opener("Cai Lind", colleague.home.device_fingerprint(), ann.clock.now, folder=colleague.home.path)
    with open_workspace(path, opener, writing=True) as workspace:
        yield replace(colleague.services, workspace=workspace)


def apart(services: Services, ann: Scenario) -> Apart:
    rows = reconciling.look_at_lanes(services, ann.assessment).rows
    return next(row.apart for row in rows if row.indicator == ASKED)


def test_a_third_opinion_from_asking_to_finalising(
    pair: tuple[Scenario, Colleague], cai: Services, tmp_path: Path
) -> None:
    ann, bo = pair
    id_ = EntityId(ann.id)
    assert apart(ann.services, ann) is Apart.THIRD
    waiting = carry(cai, ann.path)
    assert len(waiting) == 3 and any("what is agreed on, until you have locked too" in each for each in waiting)
    assert not any(lane_of(each.field) for each in cai.workspace.revisions.all())
    assert b"stands in the strategy" not in (ann.folder / "cai.workbench").read_bytes()
    assert build_dossier(cai, get_assessment(cai, id_)).result.scores.points == 0

    sheet = open_score_sheet(cai, get_assessment(cai, id_))
    for indicator in sheet.form.scored:
        sheet.score(indicator.id, 2 if indicator.id == ASKED else 4, "Seen by Cai.")
    assert "lock/" + cai.person.id in build_dossier(ann.services, ann.assessment).missing
    lock(cai, get_assessment(cai, id_))
    assert carry(ann.services, ann.folder / "cai.workbench") == () and carry(cai, ann.path) == ()

    found = reconciling.look_at_lanes(ann.services, ann.assessment)
    theirs = reconciling.look_at_lanes(cai, get_assessment(cai, id_))
    assert {each.name for each in found.people} == {"Ann Berg", "Bo Lind", "Cai Lind"} and found.waiting == ()
    row = next(each for each in found.rows if each.indicator == ASKED)
    assert (row.gap, row.apart) == (4, Apart.DISCUSS)
    assert found.agreement is not None and theirs.agreement is not None and found.agreement.kappa is None
    units = [[vote.first.level for vote in each.votes if vote.first] for each in found.rows]
    assert found.agreement.alpha is not None
    assert found.agreement.alpha.value == ordinal_alpha(units) == theirs.agreement.alpha.value  # type: ignore[union-attr,arg-type]

    reconciling.reconcile(cai, get_assessment(cai, id_), ASKED, 2, "Cai found the statutes of 2024, not older.")
    carry(ann.services, ann.folder / "cai.workbench")
    again = ann.reopened()
    story = next(e for e in reconciling.look_at_lanes(again.services, again.assessment).rows if e.indicator == ASKED)
    assert story.agreed is not None and story.agreed.by == cai.person.id and len(story.moved) == 2
    assert build_dossier(again.services, again.assessment).result.basis is Basis.CONSENSUS
    finish(again, bo, cai)


def finish(ann: Scenario, bo: Colleague, cai: Services) -> None:
    """Approve by the co-assessor alone, declare and introduce all identities, and finalise."""
    reconciling.approve(bo.services, ann.assessment)
    for services, name in ((ann.services, "Ann Berg"), (bo.services, "Bo Lind"), (cai, "Cai Lind")):
        identities.make(services.home, name, None, services.home.path / "own.p12", PASSPHRASE)
        declare_interest(services, EntityId(ann.id), "none")
    carry(ann.services, ann.folder / "cai.workbench")
    done = finalising.finalise(ann.services, ann.assessment)
    assert done.missing == () and ann.assessment.is_read_only
