"""Two laptops and a file carried between them: scored blind, agreed on, approved, finalised, and signed by both."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import PASSPHRASE, Scenario

from workbench.application import exporting, finalising, identities, reconciling, restoring, signing
from workbench.application.locking import lock
from workbench.application.participating import declare_interest
from workbench.application.references import get_assessment
from workbench.application.services import Services
from workbench.domain.lanes import lane_of
from workbench.exchange.keys import certificates, trust
from workbench.store.workspace import Opener, open_workspace


def carry(to: Services, source: Path) -> tuple[str, ...]:
    """Bring a colleague's file in; return whose levels are held back."""
    plan = restoring.plan(to, source)
    if plan.is_needed:
        restoring.restore(to, plan)
    return plan.waiting


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Scenario]:
    made = Scenario(tmp_path).fill()
    yield made
    made.close()


@pytest.fixture
def bo(ann: Scenario) -> Iterator[Services]:
    """Bo, who has joined and works on a copy of his own."""
    colleague = Colleague(ann, "Bo").join()
    path = colleague.home.path / "copy.workbench"
    ann.close()
    shutil.copyfile(ann.path, path)
    ann._open()
    opener = Opener("Bo Lind", colleague.home.device_fingerprint(), ann.clock.now, folder=colleague.home.path)
    with open_workspace(path, opener, writing=True) as workspace:
        yield replace(colleague.services, workspace=workspace)


def test_from_blind_levels_on_two_laptops_to_two_signatures(ann: Scenario, bo: Services, tmp_path: Path) -> None:
    for services, name in ((ann.services, "Ann Berg"), (bo, "Bo Lind")):
        identities.make(services.home, name, None, services.home.path / "own.p12", PASSPHRASE)
    declare_interest(bo, ann.id, "none")
    give_levels(ann.services, ann, usual=4)
    give_levels(bo, ann, {"2.1": 1}, usual=4)
    lock(bo, ann.assessment)
    assert len(carry(ann.services, bo.workspace.path)) == 1
    assert not any(lane_of(each.field) == bo.person.id for each in ann.services.workspace.revisions.all())
    lock(ann.services, ann.assessment)
    assert carry(bo, ann.path) == () and carry(ann.services, bo.workspace.path) == ()

    reconciling.agree_where_equal(ann.services, ann.assessment)
    reconciling.reconcile(ann.services, ann.assessment, "2.1", 4, "The statutes are older than Bo knew.")
    carry(bo, ann.path)
    reconciling.approve(bo, get_assessment(bo, ann.id))
    declare_interest(ann.services, ann.id, "none")  # It is Ann's own word, and voids nothing.
    carry(ann.services, bo.workspace.path)
    assert finalising.finalise(ann.services, ann.assessment).missing == ()
    carry(bo, ann.path)
    assert get_assessment(bo, ann.id).is_read_only

    out = tmp_path / "out"
    (package,) = exporting.export(ann.services, ann.assessment, out, ("package",), with_evidence=False, say=str)
    trusted = tmp_path / "trusted.pem"
    for services in (ann.services, bo):
        trust.add_trusted(trusted, certificates.read_certificate(services.home.signing_certificate))
    signing.sign_package(ann.services.home, package.path, ann.services.home.path / "own.p12", PASSPHRASE)
    assert not signing.verify_package(ann.services.home, package.path, trusted)["valid"]
    signing.sign_package(bo.home, package.path, bo.home.path / "own.p12", PASSPHRASE)
    verdict = signing.verify_package(bo.home, package.path, trusted)
    assert (verdict["accepted"], [each["signer"] for each in verdict["signatures"]]) == (True, ["Ann Berg", "Bo Lind"])
