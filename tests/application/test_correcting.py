"""A revision replaces what was finalised, says why, and leaves it as it was."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from scenario import PASSPHRASE, Scenario

from workbench.application import (
    assessing,
    closing,
    correcting,
    exporting,
    finalising,
    interviewing,
    releasing,
    signing,
    verifying,
)
from workbench.application.assessing import IsReadOnly
from workbench.application.correcting import NoCorrection, NoReason, NotFinalised, ReasonTooLong
from workbench.application.verdicts import tell
from workbench.application.versions import NoSuchVersion, list_versions
from workbench.domain.corrections import FINALISED
from workbench.domain.revisions import Statement
from workbench.exchange.package.contents import content_sha256
from workbench.exchange.package.replacing import replacing_of
from workbench.kernel.ids import EntityId, new_id

WHY = "The turnover was last year's."


def members(scenario: Scenario, folder: Path, version: int | None = None) -> dict[str, bytes]:
    """Export a package; return what is in it."""
    (made,) = exporting.export(
        scenario.services, scenario.assessment, folder, ("package",), with_evidence=True, say=str, version=version
    )
    with zipfile.ZipFile(made.path) as package:
        return {name: package.read(name) for name in package.namelist()}


def document(found: dict[str, bytes]) -> dict[str, object]:
    return json.loads(found["assessment.json"])


@pytest.fixture
def final(ready: Scenario) -> Scenario:
    assert finalising.finalise(ready.services, ready.assessment).missing == ()
    return ready


def test_a_revision_replaces_the_last_version_and_says_why(final: Scenario, tmp_path: Path) -> None:
    first = members(final, tmp_path / "out")
    correcting.revise(final.services, final.id, f" {WHY}\n")
    final.reopened().answer("budget_total", 8_400_000)
    assert finalising.finalise(final.services, final.assessment).version == 2
    second = document(members(final.reopened(), tmp_path / "out"))
    assert (second["version"], second["revision"], second["because"], second["status"]) == (2, 2, WHY, "final")
    supersedes = {"version": 1, "sha256": document(first)["content_sha256"], "on": "2026-11-25"}
    assert second["supersedes"] == supersedes
    assert content_sha256(document(first)) == supersedes["sha256"]
    assert "revision" not in document(first) and len(list((tmp_path / "out").glob("*.asice"))) == 2


def test_a_revision_names_what_it_replaces_alike_in_every_language_of_the_window(
    final: Scenario, tmp_path: Path, foreign_window: Callable[[], None]
) -> None:
    before = document(members(final, tmp_path / "first"))["content_sha256"]
    foreign_window()
    correcting.revise(final.services, EntityId(final.id), WHY)
    correction = final.reopened().assessment.correction
    assert correction is not None and correction.replaces_sha256 == before


def test_whoever_checks_a_revision_reads_what_it_replaces_and_why(final: Scenario, tmp_path: Path) -> None:
    before = document(members(final, tmp_path / "out"))
    correcting.revise(final.services, final.id, WHY)
    finalising.finalise(final.services, final.assessment)
    members(final.reopened(), tmp_path / "out")
    said = tell(verifying.check(final.home, next((tmp_path / "out").glob("*revision-2.asice"))))
    (content,) = (each.text for each in said.statements if each.topic == "What it is")
    assert f"it is revision 2 and replaces version 1. The reason that it gives: “{WHY}”." in content
    assert f"The content of version 1 has the SHA-256 {before['content_sha256']}." in content


def test_the_version_before_can_be_exported_as_it_was(final: Scenario, tmp_path: Path) -> None:
    before = members(final, tmp_path / "before")
    interviewing_text = "Said after it was finalised."
    correcting.revise(final.services, final.id, WHY)
    final.answer("members_total", 7).score("1.1.1", 0, interviewing_text)
    assessing.add_finding(
        final.services, final.assessment, sort="remark", indicator="1.1.1", title="New", text=interviewing_text
    )
    evidence = next(each.id for each in final.dossier.evidence)
    interviewing.remove(final.services, final.id, evidence, "evidence", "1.1.1")
    final.services.say([Statement(final.assessment.cluster, "name", "Renamed", new_id())])
    assert members(final, tmp_path / "after", 1) == before
    assert members(final, tmp_path / "draft") != before
    finalising.finalise(final.services, final.assessment)
    assert members(final.reopened(), tmp_path / "later", 1) == before


def test_what_is_merged_after_finalising_is_in_no_export_of_it(final: Scenario, tmp_path: Path) -> None:
    before = members(final, tmp_path / "before")
    final.services.say([Statement(final.id, "answer/members_total", 7, new_id(), how="merged")])
    assert final.dossier.answers["members_total"].value == 7
    assert members(final, tmp_path / "after") == before


def test_the_report_says_on_its_cover_what_it_replaces(final: Scenario, tmp_path: Path) -> None:
    correcting.revise(final.services, final.id, WHY)
    for language, words in (("en", "replaces version 1 of 25 November 2026"), ("fi", "korvaa version 1")):
        files = exporting.export(
            final.services, final.assessment, tmp_path / language, ("report", "workbook"),
            with_evidence=False, say=str, language=language,
        )  # fmt: skip
        paths = {each.kind: each.path for each in files}
        pages = [" ".join(page.extract_text().split()) for page in PdfReader(paths["report"]).pages]
        for page in (pages[0], pages[-1]):
            assert words in page.replace("\u00a0", " ") and WHY in page
    cells = [str(cell) for sheet in load_workbook(paths["workbook"]) for row in sheet.values for cell in row if cell]
    assert any(WHY in cell for cell in cells)


@pytest.mark.parametrize(("because", "error"), [(" ", NoReason), ("x" * 201, ReasonTooLong)])
def test_a_revision_has_a_reason_that_fits_the_cover(final: Scenario, because: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        correcting.revise(final.services, final.id, because)
    assert final.assessment.is_read_only


def test_only_what_is_finalised_can_be_revised(ready: Scenario) -> None:
    with pytest.raises(NotFinalised):
        correcting.revise(ready.services, ready.id, WHY)
    with pytest.raises(NoCorrection):
        correcting.withdraw(ready.services, ready.id)
    finalising.finalise(ready.services, ready.assessment)
    with pytest.raises(NoCorrection):
        correcting.withdraw(ready.services, ready.id)
    correcting.revise(ready.services, ready.id, WHY)
    with pytest.raises(NotFinalised):
        correcting.revise(ready.services, ready.id, WHY)


def test_taken_back_before_it_is_finalised_everything_stands_as_it_was(final: Scenario, tmp_path: Path) -> None:
    before, dossier = members(final, tmp_path / "before"), final.dossier
    releasing.release(final.services, final.assessment, ("name",), "public")
    correcting.revise(final.services, final.id, WHY)
    final.answer("members_total", 7, "Counted again.").answer("strategy_workshops", 3).score("1.1.1", 0, "None.")
    interviewing.write_note(final.services, final.id, "1.1.1", "A thought")
    assessing.add_measure(final.services, final.assessment, {"title": "New", "indicator": "1.1.1"})
    interviewing.remove(final.services, final.id, final.dossier.evidence[0].id, "evidence", "1.1.1")
    told = len(final.services.workspace.revisions.all())
    correcting.withdraw(final.services, final.id)
    final.reopened()
    assert final.assessment.is_read_only and final.assessment.version == 1 and final.assessment.correction is None
    after = final.dossier
    assert (after.result, after.people, after.evidence, after.measures) == (
        dossier.result, dossier.people, dossier.evidence, (),
    )  # fmt: skip
    assert {name: each.value for name, each in after.answers.items()} == {
        name: each.value for name, each in dossier.answers.items()
    }
    assert "name" in releasing.list_releases(final.services, final.assessment)
    assert len(final.services.workspace.revisions.all()) > told
    assert members(final, tmp_path / "after") == before
    with pytest.raises(IsReadOnly):
        final.answer("members_total", 8)
    correcting.revise(final.services, final.id, "Another reason.")
    assert final.assessment.version == 2


def test_versions_are_listed_and_an_unknown_one_is_named(final: Scenario, tmp_path: Path) -> None:
    correcting.revise(final.services, final.id, WHY)
    with pytest.raises(NoSuchVersion, match="no version 2"):
        members(final, tmp_path / "out", 2)
    finalising.finalise(final.services, final.assessment)
    found = list_versions(final.services.fields_of(final.id))
    assert [(each.number, each.because) for each in found] == [(1, ""), (2, WHY)]
    assert not (tmp_path / "out").exists()


def test_what_an_earlier_program_finalised_is_kept_when_it_is_revised(ready: Scenario, tmp_path: Path) -> None:
    signers = {ready.home.get_person().id: "0" * 64}
    said = {"heads": "of old", "signers": signers, "version": 1, "status": "final"}
    ready.services.say([Statement(EntityId(ready.id), field, value, new_id()) for field, value in said.items()])
    before = members(ready, tmp_path / "before")
    correcting.revise(ready.services, ready.id, WHY)
    ready.answer("members_total", 7)
    assert members(ready, tmp_path / "after", 1) == before
    assert FINALISED + "1" in ready.services.fields_of(ready.id)


def test_both_versions_stay_signed_and_verifying_tells_which_replaces_which(
    final: Scenario, identity: Path, tmp_path: Path
) -> None:
    verdicts = []
    for _ in range(2):
        files = closing.write_files(final.services, EntityId(final.id), tmp_path / "out", str)
        verdicts.append(closing.sign_and_check(final.home, files, identity, PASSPHRASE, str).verdict)
        if not final.assessment.correction:
            correcting.revise(final.services, final.id, WHY)
            closing.close(final.services, EntityId(final.id))
    first, second = (signing.verify_package(final.home, Path(each["package"]), None) for each in verdicts)
    assert first["valid"] and second["valid"] and first["revision"] is None
    supersedes = {"version": 1, "sha256": first["content_sha256"]}
    assert second["revision"] == {"number": 2, "supersedes": supersedes, "because": WHY}
    assert second["content_sha256"] != first["content_sha256"]


@pytest.mark.parametrize(
    "said",
    [{}, {"evidence": 1}, {"evidence": [1]}, {"evidence": [], "result": {"a": 2**70}},
     {"revision": True, "supersedes": [], "because": 1}],
)  # fmt: skip
def test_what_a_hostile_package_says_of_replacing_breaks_nothing(said: dict[str, object]) -> None:
    found = replacing_of({"because": "a\x1b[2Jb" + "x" * 900, **said})
    assert found.revision is None and found.version is None and "\x1b" not in found.because
    assert len(found.because) <= 300
