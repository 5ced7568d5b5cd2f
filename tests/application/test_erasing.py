"""Erasing is for good: nothing is left in the file, its log or its copies, the chain stays valid, nothing comes back."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import erasable
import pytest
from erasable import REASON
from leaks.canaries import CLUSTER
from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import assessing, checking, encrypting, erasing, maintaining, participating, restoring
from workbench.application.home import Home, Person
from workbench.application.introducing import introduce
from workbench.application.references import get_cluster, list_assessments, list_clusters
from workbench.application.services import Services
from workbench.domain.assessments import ROLE, value_of
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.backup import backup


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """A workspace with a cluster to be erased, closed."""
    made = erasable.make(tmp_path_factory.mktemp("filled") / "place")
    made.close()
    return made


@pytest.fixture
def scenario(filled: Scenario, tmp_path: Path) -> Iterator[Scenario]:
    """The same, in a folder of its own."""
    shutil.copytree(filled.folder, tmp_path / "place")
    made = Scenario.__new__(Scenario)
    made.folder, made.path = tmp_path / "place", tmp_path / "place" / filled.path.name
    made.clock, made.home, made.id = NOON, Home(tmp_path / "place" / "home", NOON), filled.id
    made._open()
    yield made
    made.close()


def plan(scenario: Scenario) -> erasing.Plan:
    return erasing.plan_cluster(scenario.services, get_cluster(scenario.services, CLUSTER))


def erase(scenario: Scenario) -> erasing.Receipt:
    return erasing.erase(scenario.services, plan(scenario), REASON, scenario.folder)


def copy_of(scenario: Scenario, name: str) -> Path:
    target = scenario.folder.parent / name
    backup(scenario.path, target)
    return target


def colleague(scenario: Scenario, path: Path) -> Scenario:
    """Open a copy as another person on another laptop."""
    other = Scenario.__new__(Scenario)
    other.folder, other.path, other.clock, other.id = path.parent, path, NOON, scenario.id
    other.home = Home(path.parent / "bo", NOON)
    maintaining.introduce(other.home, "Bo Lind", "bo@example.org")
    other._open()
    return other


def test_what_is_to_be_erased_is_said_everywhere_before(scenario: Scenario) -> None:
    found = erasable.left(scenario)
    assert set().union(*found.values()) == erasable.SAID
    assert any(each.startswith("home/snapshots/") for each in found)


def test_nothing_is_left_in_file_log_and_snapshots(scenario: Scenario) -> None:
    shutil.copyfile(scenario.path, scenario.path.with_name("north.workbench.before-2"))
    done = erase(scenario)
    assert done.is_finished and done.is_checked and done.copies == {"rewritten": 3, "removed": 0}
    assert erasable.left(scenario) == {}  # While it is open, its log lies beside it.
    scenario.close()
    assert erasable.left(scenario) == {}
    scenario._open()
    assert erasable.left(scenario) == {}


def test_the_chain_stays_valid_and_the_rest_as_it_was(scenario: Scenario) -> None:
    before = {each.id: each for each in scenario.services.workspace.revisions.all()}
    done = erase(scenario)
    after = {each.id: each for each in scenario.services.workspace.revisions.all()}
    assert before.keys() < after.keys()
    gone = [each for id_, each in before.items() if after[id_] != each]
    assert all(after[each.id].is_erased for each in gone) and len(gone) == done.counts["revisions"]
    assert {each.name for each in list_clusters(scenario.services)} == {"Bothnia Steel"}
    assert checking.check(scenario.services, full=True).is_sound
    for each in maintaining.own_copies(scenario.services):
        assert checking.check_file(each, full=True).is_sound
    stays = erasable.staying(scenario.reopened()).dossier
    assert stays.answers["members_total"].value == 40 and stays.evidence[0].name == "statutes.txt"
    assert b"".join(scenario.services.workspace.blobs.chunks(stays.evidence[0].sha256)) == b"the statutes " * 50_000


def test_the_snapshot_that_was_written_anew_still_brings_the_rest_back(scenario: Scenario) -> None:
    erase(scenario)
    *_, snapshot = maintaining.list_snapshots(scenario.services)
    with checking.integrity.open_to_read(snapshot.path) as held:
        values = {each.value for each in held.revisions.all() if isinstance(each.value, str)}
    assert "Bothnia Steel" in values and CLUSTER not in values


def test_an_older_copy_never_brings_it_back(scenario: Scenario) -> None:
    older = copy_of(scenario, "older.workbench")
    erase(scenario)
    found = restoring.plan(scenario.services, older)
    assert not found.is_needed and found.erased > 0
    restoring.restore(scenario.services, found)
    assert erasable.left(scenario) == {}


def test_what_a_colleague_said_of_it_later_stays_out(scenario: Scenario) -> None:
    theirs = colleague(scenario, copy_of(scenario, "theirs.workbench"))
    theirs.answer("members_total", 123)
    assessing.add_finding(
        theirs.services, theirs.assessment, sort="remark", indicator="1.1.1", title="Said elsewhere", text="papagei"
    )
    erasable.staying(theirs).answer("members_committed", 30)
    theirs.close()
    erase(scenario)
    found = restoring.plan(scenario.services, theirs.path)
    assert found.erased >= 6 and found.revisions > 0
    restoring.restore(scenario.services, found)
    said = [each.value for each in scenario.services.workspace.revisions.all()]
    assert 123 not in said and "papagei" not in said
    assert erasable.staying(scenario).dossier.answers["members_committed"].value == 30
    assert checking.check(scenario.services, full=True).is_sound
    # Nor by the one way in that asks nobody.
    with checking.integrity.open_to_read(theirs.path) as other:
        scenario.services.workspace.merge(other.revisions.all())
    assert 123 not in [each.value for each in scenario.services.workspace.revisions.all()]
    assert checking.check(scenario.services, full=True).is_sound
    assert erasable.left(scenario) == {}


def test_an_erasure_travels_and_is_said_before_it_is_done(scenario: Scenario) -> None:
    theirs = colleague(scenario, copy_of(scenario, "theirs.workbench"))
    erasing.erase(theirs.services, plan(theirs), REASON, theirs.folder)
    theirs.close()
    found = restoring.plan(scenario.services, theirs.path)
    assert any("2026: 2 answers" in each or "answers" in each for each in found.erasing)
    assert all(REASON in each and "Bo Lind" in each for each in found.erasing)
    assert {each.name for each in list_clusters(scenario.services)} == {CLUSTER, "Bothnia Steel"}
    restoring.restore(scenario.services, found)
    assert {each.name for each in list_clusters(scenario.services)} == {"Bothnia Steel"}
    assert erasable.left(scenario) == {}
    assert checking.check(scenario.services, full=True).is_sound


def test_a_workspace_that_was_put_back_goes_on_erasing_for_its_own_copies(scenario: Scenario) -> None:
    elsewhere = colleague(scenario, copy_of(scenario, "theirs.workbench"))
    maintaining.snapshot(elsewhere.services, "import")
    elsewhere.close()
    erase(scenario)
    scenario.close()
    shutil.copyfile(scenario.path, elsewhere.path)
    elsewhere._open()
    erasing.go_on(elsewhere.services)
    elsewhere.close()
    assert erasable.found_in(b"".join(each.read_bytes() for each in elsewhere.home.path.rglob("*.workbench"))) == set()
    scenario._open()


def test_evidence_that_another_cluster_shares_stays_and_is_named(scenario: Scenario) -> None:
    other = next(
        each for each in list_assessments(scenario.services) if each.id != scenario.id and not each.is_read_only
    )
    sha256 = erasable.add(scenario, scenario.id, "both.pdf", b"for both")
    assert erasable.add(scenario, other.id, "both.pdf", b"for both") == sha256
    done = erase(scenario)
    assert b"".join(scenario.services.workspace.blobs.chunks(sha256)) == b"for both"
    assert [each.sha256 for each in done.unreached if each.what == "evidence"] == [sha256]


def test_the_receipt_says_what_was_done_and_what_not(scenario: Scenario) -> None:
    erasable.staying(scenario).answer("success_stories", erasable.unknown(f"With {CLUSTER}, a fair"))
    done = erase(scenario)
    document = json.loads((scenario.folder / f"{done.file_stem}.json").read_text())
    assert document["erased"]["cluster"] == done.id and document["erased"]["revisions"] > 100
    assert (document["by"], document["reason"], document["finished"]) == ("Ann Berg", REASON, True)
    assert {each["what"] for each in document["unreached"]} == {"file", "mention", "copy", "disk"}
    (mention,) = [each for each in document["unreached"] if each["what"] == "mention"]
    assert "Bothnia Steel 2026" in mention["name"]
    text = (scenario.folder / f"{done.file_stem}.txt").read_text()
    assert f"{CLUSTER}-2026.pdf" in text and "Not reached" in text and "checked afterwards" in text


def test_without_a_reason_or_with_a_name_in_it_nothing_is_erased(scenario: Scenario) -> None:
    with pytest.raises(erasing.ReasonMissing):
        erasing.erase(scenario.services, plan(scenario), " ", scenario.folder)
    with pytest.raises(erasing.ReasonNames):
        erasing.erase(scenario.services, plan(scenario), f"{CLUSTER.upper()} wanted it", scenario.folder)
    assert len(list_clusters(scenario.services)) == 2
    assert not list(scenario.folder.glob("erasure-*"))


def test_a_damaged_workspace_is_mended_first(scenario: Scenario) -> None:
    planned = plan(scenario)
    with scenario.services.workspace.lending() as connection:
        connection.execute("UPDATE blob SET size = size + 1")
    with pytest.raises(erasing.NotSound):
        erasing.erase(scenario.services, planned, REASON, scenario.folder)
    assert len(list_clusters(scenario.services)) == 2


def test_a_snapshot_that_can_not_be_read_goes(scenario: Scenario) -> None:
    *_, snapshot = maintaining.list_snapshots(scenario.services)
    content = bytearray(snapshot.path.read_bytes())
    content[5_000:9_000] = bytes(4_000)
    snapshot.path.write_bytes(bytes(content))
    done = erase(scenario)
    assert done.copies == {"rewritten": 1, "removed": 1}
    assert erasable.left(scenario) == {} and not snapshot.path.exists()


def test_while_somebody_reads_it_is_begun_and_goes_on_later(scenario: Scenario) -> None:
    with scenario.services.workspace.lending() as connection:
        connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(scenario.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM revision").fetchone()
        with pytest.raises(erasing.NotFinished):
            erase(scenario)
        reader.execute("COMMIT")
    assert {each.name for each in list_clusters(scenario.services)} == {"Bothnia Steel"}
    (receipt,) = scenario.folder.glob("erasure-*.json")
    assert not json.loads(receipt.read_text())["finished"]
    erasing.go_on(scenario.services)
    assert json.loads(receipt.read_text())["finished"]
    assert "Erased: " in receipt.with_suffix(".txt").read_text()
    assert erasable.left(scenario) == {}


def test_an_encrypted_workspace_and_its_snapshots(scenario: Scenario) -> None:
    scenario.close()
    encrypting.encrypt(scenario.home, scenario.path, PASSPHRASE)
    scenario._open()
    done = erase(scenario)
    assert done.is_checked and done.copies is not None and done.copies["rewritten"] == 2
    for each in maintaining.own_copies(scenario.services):
        with checking.integrity.open_to_read(each) as held:
            assert CLUSTER not in [revision.value for revision in held.revisions.all()]


def with_bo(scenario: Scenario) -> PersonId:
    """Let a colleague work along in the same workspace."""
    bo = PersonId(new_id())
    services = scenario.services
    services.say([Statement(scenario.id, ROLE + bo, "co", new_id())])
    person = Person(bo, "Bo Kuikka", "bo.kuikka@example.org")
    theirs = Services(services.workspace, services.home, services.clock, services.random_bytes, person)
    introduce(theirs)
    participating.declare_interest(theirs, scenario.id, "none, says Bo Kuikka")
    return bo


def test_a_colleagues_name_gives_way_to_a_pseudonym(scenario: Scenario) -> None:
    bo = with_bo(scenario)
    maintaining.snapshot(scenario.services, "import")
    planned = erasing.plan_person(scenario.services, EntityId(bo))
    done = erasing.erase(scenario.services, planned, "asked for by them", scenario.folder)
    (entry,) = [each for each in scenario.dossier.people if each.id == bo]
    assert (entry.name, entry.email) == (f"Former colleague {bo[-4:]}", "")
    assert done.name == entry.name and "Kuikka" not in json.dumps(done.to_json())
    scenario.close()
    for path in [scenario.path, *scenario.home.path.rglob("*.workbench")]:
        assert b"kuikka" not in path.read_bytes().lower(), path
    scenario._open()
    assert checking.check(scenario.services, full=True).is_sound


def test_a_pseudonym_gives_way_to_nobodys_older_copy_but_to_a_new_name(scenario: Scenario) -> None:
    bo = with_bo(scenario)
    older = copy_of(scenario, "older.workbench")
    planned = erasing.plan_person(scenario.services, EntityId(bo))
    erasing.erase(scenario.services, planned, "asked for by them", scenario.folder)
    assert not restoring.plan(scenario.services, older).is_needed
    name = value_of(scenario.services.fields_of(EntityId(bo)), "name")
    assert name == f"Former colleague {bo[-4:]}"
    scenario.services.say([Statement(EntityId(bo), "name", "Bo Ny", new_id())])
    erasing.go_on(scenario.services)
    scenario.services.workspace.merge(scenario.services.workspace.revisions.all())
    assert value_of(scenario.services.fields_of(EntityId(bo)), "name") == "Bo Ny"


def test_nobody_erases_their_own_name(scenario: Scenario) -> None:
    with pytest.raises(erasing.IsYourself):
        erasing.plan_person(scenario.services, EntityId(scenario.services.person.id))
