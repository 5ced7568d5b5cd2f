"""Closing an assessment: what is missing keeps it open; what is signed can be verified and no longer changes."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from scenario import PASSPHRASE, Scenario

from workbench.application import closing, finalising, interviewing
from workbench.application.assessing import IsReadOnly
from workbench.application.closing import StillMissing
from workbench.exchange.package.container import Container
from workbench.kernel.clock import FixedClock
from workbench.kernel.ids import EntityId


def test_what_is_missing_keeps_an_assessment_open(scenario: Scenario) -> None:
    before = len(scenario.services.workspace.revisions.all())
    with pytest.raises(StillMissing, match=f"missing \\(.*interest/{scenario.home.get_person().id}"):
        closing.close(scenario.services, EntityId(scenario.id))
    assert (scenario.assessment.is_read_only, scenario.assessment.version) == (False, 0)
    assert len(scenario.services.workspace.revisions.all()) == before


def test_a_closed_assessment_is_signed_verified_and_read_only(ready: Scenario, identity: Path, tmp_path: Path) -> None:
    closing.close(ready.services, EntityId(ready.id))
    told: list[str] = []
    files = closing.write_files(ready.services, EntityId(ready.id), tmp_path / "out", told.append)
    signed = closing.sign_and_check(ready.home, files, identity, PASSPHRASE, told.append)
    assert {each.kind for each in signed.files} == {"workbook", "report", "package"}
    assert signed.verdict["valid"] and signed.verdict["status"] == "final"
    assert [each["valid"] for each in signed.verdict["signatures"]] == [True]
    assert told[-1] == "Signing …"
    with Container(signed.package) as package:
        assert json.loads(package.read("assessment.json"))["version"] == 1
        assert any(name.startswith("evidence/") for name in package.names)
    for again in (closing.close, lambda *given: interviewing.take_text(*given, "members_total", "1")):
        with pytest.raises(IsReadOnly, match="finalised"):
            again(ready.services, EntityId(ready.id))


def test_an_identity_that_has_ended_signs_nothing_so_that_nothing_is_closed(ready: Scenario, identity: Path) -> None:
    assert identity.exists()
    later = replace(ready.services, clock=FixedClock(ready.clock.now() + timedelta(days=2_000)))
    assert finalising.finalise(later, ready.assessment).missing == (f"identity/{ready.services.person.id}",)
    assert not ready.assessment.is_read_only


def test_a_draft_can_be_signed_and_says_that_it_is_one(scenario: Scenario, identity: Path, tmp_path: Path) -> None:
    files = closing.write_files(scenario.services, EntityId(scenario.id), tmp_path / "draft", str)
    signed = closing.sign_and_check(scenario.home, files, identity, PASSPHRASE, str)
    assert signed.verdict["status"] == "draft"
    assert not scenario.assessment.is_read_only
