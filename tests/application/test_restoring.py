"""Restoring is a merge: what is missing comes back, what is there stays, and it is said before it is done."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import (
    checking,
    collecting,
    exporting,
    finalising,
    identities,
    maintaining,
    restoring,
    sealing,
    signing,
)
from workbench.application.home import Home
from workbench.application.restoring_packages import NotAssessedHere, NotToBeReliedOn
from workbench.domain.revisions import Revision
from workbench.exchange.keys.sealing import SealedForOthers
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId
from workbench.store.backup import backup
from workbench.store.errors import NotAWorkspace, WorkspaceMissing
from workbench.store.workspace import Opener, open_workspace


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path)


def history(scenario: Scenario) -> dict[str, Revision]:
    return {each.id: each for each in scenario.services.workspace.revisions.all()}


def add_proof(scenario: Scenario, name: str, content: bytes) -> str:
    proof = scenario.folder / name
    proof.write_bytes(content)
    return collecting.add_evidence(scenario.services, scenario.assessment, proof, "members_total").sha256


def copy_of(scenario: Scenario, name: str) -> Path:
    backup(scenario.path, scenario.folder / name)
    return scenario.folder / name


def at(scenario: Scenario, path: Path) -> Scenario:
    """Go on with another file, on the same laptop."""
    scenario.close()
    scenario.path = path
    scenario._open()
    return scenario


def forget(path: Path, condition: str) -> None:
    """Take out revisions as no part of the program does."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("INSERT INTO permit VALUES ('erase')")
    connection.execute(f"DELETE FROM revision_parent WHERE child IN (SELECT id FROM revision WHERE {condition})")
    connection.execute(f"DELETE FROM revision WHERE {condition}")
    connection.execute("DELETE FROM permit")
    connection.close()


def test_the_drill_of_the_worst_day(scenario: Scenario, tmp_path: Path) -> None:
    scenario.answer("members_total", 85).answer("members_committed", 60).score("1.1.1", 3, "Seen in the statutes.")
    add_proof(scenario, "minutes.pdf", b"%PDF minutes of the board " * 3_000)
    snapshot = maintaining.snapshot(scenario.services, "import")
    scenario.answer("members_total", 90).answer("members_by_type.sme", 40).score("1.1.2", 2, "Told in the interview.")
    said = history(scenario)
    scenario.close()
    assert snapshot is not None

    content = bytearray(scenario.path.read_bytes())
    for words in (b"Seen in the statutes", b"minutes of the board"):
        content[content.index(words)] ^= 1
    content[:100] = bytes(100)
    scenario.path.write_bytes(bytes(content))

    health = checking.check_file(scenario.path, full=True)
    assert any("the level of 1.1.1" in each.message for each in health.problems)
    mended = checking.salvage(scenario.home, scenario.path, tmp_path / "mended.workbench")
    assert len(mended.words) == 2 and any("minutes.pdf" in each for each in mended.words)

    at(scenario, mended.file)
    plan = restoring.plan(scenario.services, snapshot.path)
    assert (plan.revisions, plan.blobs, plan.conflicts, plan.unsound) == (1, 1, (), ())
    assert plan.lines == (
        "Kattegatt Vätgas 2026: one level",
        "One file: Kattegatt Vätgas 2026, evidence minutes.pdf",
    )
    restoring.restore(scenario.services, plan)
    assert history(scenario) == said
    assert scenario.reopened().dossier.answers["members_total"].value == 90
    assert checking.check(scenario.services, full=True).is_sound
    assert not restoring.plan(scenario.services, snapshot.path).is_needed


def test_a_snapshot_is_taken_before(scenario: Scenario) -> None:
    scenario.answer("members_total", 85)
    copy = copy_of(scenario, "copy.workbench")
    forget(scenario.path, "field = 'answer/members_total'")
    before = history(scenario)
    restoring.restore(scenario.services, restoring.plan(scenario.services, copy))
    newest = maintaining.list_snapshots(scenario.services)[-1]
    assert newest.why == "restore"
    with open_workspace(newest.path, Opener("", "", NOON.now), writing=False) as workspace:
        assert {each.id for each in workspace.revisions.all()} == before.keys()


def test_nothing_that_is_there_is_replaced(scenario: Scenario) -> None:
    scenario.answer("members_total", 85)
    copy = copy_of(scenario, "copy.workbench")
    scenario.answer("members_total", 90)
    plan = restoring.plan(scenario.services, copy)
    assert not plan.is_needed and plan.lines == ()


def test_earlier_answers_come_back_as_history_and_current_ones_as_current(scenario: Scenario) -> None:
    scenario.answer("members_total", 85).answer("members_total", 86).answer("members_committed", 60)
    copy = copy_of(scenario, "copy.workbench")
    said = history(scenario)
    forget(scenario.path, "field LIKE 'answer/%'")
    plan = restoring.plan(scenario.services, copy)
    assert plan.lines == ("Kattegatt Vätgas 2026: two answers, one earlier entry",)
    restoring.restore(scenario.services, plan)
    assert history(scenario) == said
    assert scenario.dossier.answers["members_total"].value == 86


def test_a_colleague_who_differs_is_told_before_and_shown_after(scenario: Scenario, tmp_path: Path) -> None:
    copy = copy_of(scenario, "colleague.workbench")
    own = scenario.path
    at(scenario, copy).answer("members_total", 70)
    at(scenario, own).answer("members_total", 85)
    plan = restoring.plan(scenario.services, copy)
    assert len(plan.conflicts) == 1 and plan.conflicts[0].startswith("Kattegatt Vätgas 2026: the answer to *")
    restoring.restore(scenario.services, plan)
    (conflict,) = maintaining.list_conflicts(scenario.services)
    assert {each["value"] for each in conflict["heads"]} == {70, 85}


def test_what_is_damaged_in_the_file_is_named_and_stays_there(scenario: Scenario) -> None:
    scenario.answer("members_total", 85).answer("members_committed", 60)
    sha256 = add_proof(scenario, "minutes.pdf", b"minutes of the board")
    copy = copy_of(scenario, "copy.workbench")
    forget(scenario.path, "field LIKE 'answer/%'")
    for statement in ("DELETE FROM blob", "DELETE FROM blob_chunk"):
        connection = sqlite3.connect(scenario.path, isolation_level=None)
        connection.execute(statement)
        connection.close()
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute("INSERT INTO permit VALUES ('erase')")
    connection.execute("UPDATE revision SET value = '99' WHERE field = 'answer/members_total'")
    connection.execute(
        "UPDATE blob_chunk SET content = CAST('minutes of the Board' AS BLOB) WHERE sha256 = ?", (sha256,)
    )
    connection.close()
    plan = restoring.plan(scenario.services, copy)
    assert len(plan.unsound) == 2 and "Kattegatt Vätgas 2026" in plan.unsound[0] and "minutes.pdf" in plan.unsound[1]
    restoring.restore(scenario.services, plan)
    assert set(scenario.dossier.answers) == {"members_committed"}
    assert scenario.services.workspace.blobs.size(sha256) is None


def test_a_planned_restoration_changes_nothing(scenario: Scenario) -> None:
    scenario.answer("members_total", 85)
    copy = copy_of(scenario, "copy.workbench")
    forget(scenario.path, "field = 'answer/members_total'")
    before, there = history(scenario), copy.read_bytes()
    assert restoring.plan(scenario.services, copy).is_needed
    assert history(scenario) == before and copy.read_bytes() == there


def test_a_restored_past_of_ones_own_makes_a_new_device(scenario: Scenario) -> None:
    scenario.answer("members_total", 85)
    copy = copy_of(scenario, "copy.workbench")
    device = scenario.services.workspace.device
    forget(scenario.path, "field = 'answer/members_total'")
    restoring.restore(scenario.services, restoring.plan(scenario.services, copy))
    assert scenario.services.workspace.device != device
    scenario.answer("members_committed", 60)
    said = [(each.device, each.seq) for each in history(scenario).values()]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(("content", "error"), [(None, WorkspaceMissing), (b"a letter", NotAWorkspace)])
def test_a_file_of_another_kind_is_a_sentence(
    scenario: Scenario, content: bytes | None, error: type[Exception]
) -> None:
    path = scenario.folder / "other.workbench"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error):
        restoring.plan(scenario.services, path)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finalised assessment with its signed package."""
    scenario = Scenario(tmp_path_factory.mktemp("finished"))
    scenario.fill().score_points(124)
    identity = scenario.folder / "ann.p12"
    identities.make(scenario.home, "Ann Berg", "ann@example.org", identity, PASSPHRASE)
    finalising.finalise(scenario.services, scenario.assessment)
    (file,) = exporting.export(
        scenario.services, scenario.assessment, scenario.folder, ("package",), with_evidence=True, say=lambda _: None
    )
    signing.sign_package(scenario.home, file.path, identity, PASSPHRASE)
    file.path.rename(scenario.folder / "signed.asice")
    scenario.close()
    return scenario.folder


@pytest.fixture
def final(finished: Path, tmp_path: Path, scenario: Scenario) -> Scenario:
    """The finalised assessment, in a copy of its own."""
    with open_workspace(finished / "north.workbench", Opener("", "", NOON.now), writing=False) as workspace:
        scenario.id = EntityId(workspace.revisions.of_kind("assessment")[0])
    shutil.copytree(finished, tmp_path / "copy")
    scenario.folder = tmp_path / "copy"
    scenario.home = Home(scenario.folder / "home", NOON)
    return at(scenario, scenario.folder / "north.workbench")


@pytest.fixture
def package(final: Scenario) -> Path:
    return final.folder / "signed.asice"


def test_a_signed_package_brings_back_answers_levels_and_evidence_that_nobody_holds(
    final: Scenario, package: Path
) -> None:
    before = final.dossier
    lost = "field IN ('answer/members_total', 'answer/members_committed') OR field LIKE 'score/1.1.1/%'"
    forget(final.path, lost)
    connection = sqlite3.connect(final.path, isolation_level=None)
    shas = [each.sha256 for each in before.evidence]
    connection.execute("DELETE FROM blob WHERE sha256 = ?", (shas[0],))
    connection.execute("DELETE FROM blob_chunk WHERE sha256 = ?", (shas[0],))
    connection.close()
    plan = restoring.plan(final.services, package)
    assert plan.lines[0] == "Kattegatt Vätgas 2026: two answers, one level"
    restoring.restore(final.services, plan)
    after = final.reopened().dossier
    assert {name: each.value for name, each in after.answers.items()} == {
        name: each.value for name, each in before.answers.items()
    }
    assert after.result.to_json() == before.result.to_json()
    assert final.services.workspace.blobs.size(shas[0])
    head = final.services.fields_of(final.assessment.id)["answer/members_total"].latest
    assert head.context["how"] == "merged" and len(head.context["source"]["file_sha256"]) == 64
    assert not restoring.plan(final.services, package).is_needed


def test_a_sealed_package_brings_back_the_same_and_leaves_nothing_open(
    final: Scenario, package: Path, tmp_path: Path
) -> None:
    before, folder = final.dossier.answers["members_total"].value, tmp_path / "post"
    folder.mkdir()
    sealed = sealing.seal(
        package, [sealing.find_recipient(final.home, str(final.home.certificate))], folder / "it.asice.age"
    )
    forget(final.path, "field = 'answer/members_total'")
    plan = restoring.plan(final.services, sealed)
    assert plan.lines == ("Kattegatt Vätgas 2026: one answer",) and plan.source == sealed
    restoring.restore(final.services, plan)
    assert final.reopened().dossier.answers["members_total"].value == before
    head = final.services.fields_of(final.assessment.id)["answer/members_total"].latest
    assert head.context["source"] == {"file_sha256": sha256_of(package)}
    assert [each.name for each in folder.iterdir()] == [sealed.name]


def test_a_package_that_is_sealed_for_others_brings_nothing_and_says_why(
    final: Scenario, package: Path, tmp_path: Path
) -> None:
    other = Home(tmp_path / "other", NOON)
    maintaining.introduce(other, "Cy Falk", "cy@example.org")
    sealed = sealing.seal(package, [sealing.find_recipient(other, str(other.certificate))])
    with pytest.raises(SealedForOthers, match="sealed for others"):
        restoring.plan(final.services, sealed)


def test_a_package_replaces_nothing(final: Scenario, package: Path) -> None:
    before = history(final)
    assert not restoring.plan(final.services, package).is_needed
    assert history(final) == before


def test_a_package_that_was_changed_brings_nothing(final: Scenario, package: Path) -> None:
    content = bytearray(package.read_bytes())
    content[len(content) // 2] ^= 1
    package.write_bytes(bytes(content))
    with pytest.raises(NotToBeReliedOn):
        restoring.plan(final.services, package)


def test_a_package_of_another_assessment_is_refused(
    final: Scenario, package: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = Scenario(tmp_path_factory.mktemp("other"))
    with pytest.raises(NotAssessedHere, match="Kattegatt Vätgas 2026"):
        restoring.plan(other.services, package)
