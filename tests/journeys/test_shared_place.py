"""Two laptops with a workspace each and a shared place between them, from the invitation to what both agree on."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import Scenario

from workbench.application import maintaining, reconciling, syncing
from workbench.application.answering import open_desk
from workbench.application.collecting import add_evidence
from workbench.application.dossiers import build_dossier
from workbench.application.locking import lock
from workbench.application.references import get_assessment, list_assessments
from workbench.application.services import Services
from workbench.application.syncing import Synced, carry, receive, sync
from workbench.domain.lanes import lane_of
from workbench.domain.revisions import Statement
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync.hub import open_hub
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace


class Laptop:
    """Somebody's own workspace, and the shared place as it is seen from there."""

    def __init__(self, services: Services, place: Path) -> None:
        self.services, self.place = services, place

    def sync(self) -> Synced:
        hub = open_hub(str(self.place))
        try:
            return sync(self.services, hub)
        finally:
            hub.close()

    def trusts(self, other: Services) -> None:
        trust.add_trusted(self.services.home.trust_list, certificates.read_certificate(other.home.certificate))

    def levels(self) -> set[str]:
        return {lane_of(each.field) for each in self.services.workspace.revisions.all() if lane_of(each.field)}

    def answer(self, ann: Scenario, question: str, text: str) -> None:
        desk = open_desk(self.services, get_assessment(self.services, ann.id))
        desk.answer_text(question, text)

    def answers(self, ann: Scenario) -> dict[str, object]:
        dossier = build_dossier(self.services, get_assessment(self.services, ann.id))
        return {name: each.value for name, each in dossier.answers.items()}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "shared"


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Scenario]:
    made = Scenario(tmp_path).fill()
    yield made
    made.close()


@pytest.fixture
def anns(ann: Scenario, place: Path) -> Laptop:
    return Laptop(ann.services, place)


@pytest.fixture
def bos(ann: Scenario, place: Path) -> Iterator[Laptop]:
    """Bo, whom Ann has let join, and who has a workspace of his own with nothing in it."""
    colleague = Colleague(ann, "Bo").join()
    path = ann.folder / "bo.workbench"
    opener = Opener("Bo Lind", colleague.home.device_fingerprint(), ann.clock.now, folder=colleague.home.path)
    with open_workspace(path, opener, writing=True) as workspace:
        yield Laptop(replace(colleague.services, workspace=workspace), place)


def objects(place: Path) -> list[str]:
    return sorted(each.relative_to(place).as_posix() for each in place.rglob("*") if each.is_file())


def test_an_assessment_comes_to_whoever_joined_it_once_they_trust_whoever_invites(
    ann: Scenario, anns: Laptop, bos: Laptop
) -> None:
    told = anns.sync()
    assert told.sent > 60 and told.problems == ()
    told = bos.sync()
    assert list_assessments(bos.services) == ()
    (invitation,) = told.invitations
    assert (invitation.assessment, invitation.name) == (ann.id, "Ann Berg")
    assert invitation.fingerprint == ann.home.device_fingerprint()

    bos.trusts(ann.services)
    told = bos.sync()
    assert (told.invitations, told.problems) == ((), ()) and told.received > 60
    assert bos.answers(ann) == anns.answers(ann)
    assert {each.title for each in build_dossier(bos.services, get_assessment(bos.services, ann.id)).findings} == {
        each.title for each in build_dossier(ann.services, ann.assessment).findings
    }


def test_nothing_new_adds_nothing(anns: Laptop, bos: Laptop, ann: Scenario, place: Path) -> None:
    bos.trusts(ann.services)
    for each in (anns, bos, anns, bos):
        each.sync()
    before = objects(place)
    told = [each.sync() for each in (anns, bos, anns)]
    assert {(each.sent, each.received) for each in told} == {(0, 0)}
    assert objects(place) == before


def test_what_both_answer_differently_is_a_conflict_on_both_laptops(anns: Laptop, bos: Laptop, ann: Scenario) -> None:
    bos.trusts(ann.services)
    anns.sync(), bos.sync()
    anns.answer(ann, "members_total", "91")
    bos.answer(ann, "members_total", "92")
    bos.answer(ann, "board_meetings", "7")
    for each in (anns, bos, anns):
        each.sync()
    for each in (anns, bos):
        (told,) = [c for c in maintaining.list_conflicts(each.services, EntityId(ann.id))]
        assert (told["field"], sorted(head["value"] for head in told["heads"])) == ("answer/members_total", [91, 92])
    assert anns.answers(ann)["board_meetings"] == bos.answers(ann)["board_meetings"]


def test_levels_are_readable_nowhere_before_both_have_locked(
    anns: Laptop, bos: Laptop, ann: Scenario, place: Path
) -> None:
    bos.trusts(ann.services)
    anns.sync(), bos.sync()
    give_levels(ann.services, ann, usual=4)
    give_levels(bos.services, ann, {"2.1": 1}, usual=3)
    lock(ann.services, ann.assessment)
    for each in (anns, bos, anns, bos):
        each.sync()
    assert bos.levels() == {bos.services.person.id} and anns.levels() == {ann.services.person.id}
    with closing(sqlite3.connect(bos.services.workspace.path)) as file:
        assert b"Level 4 was seen" not in b"".join(each for (each,) in file.execute("SELECT content FROM parcel"))
        own = "SELECT count(*) FROM parcel WHERE kind = 'sealed' AND lane = ?"
        assert file.execute(own, (ann.services.person.id,)).fetchone() == (1,)

    lock(bos.services, get_assessment(bos.services, ann.id))
    for each in (bos, anns, bos, anns):
        each.sync()
    both = {ann.services.person.id, bos.services.person.id}
    assert anns.levels() == bos.levels() == both
    assert reconciling.look_at_lanes(ann.services, ann.assessment).is_open
    reconciling.agree_where_equal(ann.services, ann.assessment)
    reconciling.reconcile(ann.services, ann.assessment, "2.1", 3, "Seen in the minutes.")
    for each in (anns, bos):
        each.sync()
    rows = reconciling.look_at_lanes(bos.services, get_assessment(bos.services, ann.id)).rows
    assert next(row.agreed for row in rows if row.indicator == "2.1") is not None


def test_evidence_comes_along_and_its_name_tells_nothing(
    anns: Laptop, bos: Laptop, ann: Scenario, place: Path, tmp_path: Path
) -> None:
    bos.trusts(ann.services)
    (tmp_path / "minutes.txt").write_bytes(b"The board met seven times." * 1000)
    seen = add_evidence(ann.services, ann.assessment, tmp_path / "minutes.txt", "board_meetings")
    anns.sync()
    told = bos.sync()
    assert told.received_blobs > 0
    assert b"".join(bos.services.workspace.blobs.chunks(seen.sha256)).startswith(b"The board met")
    assert not any(seen.sha256 in name for name in objects(place))
    assert not any(b"board met" in path.read_bytes() for path in place.rglob("*") if path.is_file())


def test_a_file_that_is_carried_brings_the_same(anns: Laptop, bos: Laptop, ann: Scenario, tmp_path: Path) -> None:
    bos.trusts(ann.services)
    carry(ann.services, tmp_path / "stick.zip")
    told = receive(bos.services, tmp_path / "stick.zip")
    assert told.received > 60 and bos.answers(ann) == anns.answers(ann)
    assert receive(bos.services, tmp_path / "stick.zip").received == 0


@pytest.mark.parametrize("damage", ["cut off", "changed"])
def test_a_damaged_object_is_named_and_keeps_nothing_else_from_coming(
    damage: str, anns: Laptop, bos: Laptop, ann: Scenario, place: Path
) -> None:
    bos.trusts(ann.services)
    anns.sync()
    anns.answer(ann, "board_meetings", "9")
    anns.sync()
    _, second = sorted(each for each in (place / "log").iterdir() if each.is_file())
    whole = second.read_bytes()
    second.write_bytes(whole[: len(whole) // 2] if damage == "cut off" else whole[:-1] + b"x")
    told = bos.sync()
    assert len(told.problems) == 1 and told.received > 60
    second.write_bytes(whole)
    told = bos.sync()
    assert told.problems == () and bos.answers(ann) == anns.answers(ann)


def test_an_object_under_another_name_is_not_taken(anns: Laptop, bos: Laptop, ann: Scenario, place: Path) -> None:
    bos.trusts(ann.services)
    anns.sync()
    (first,) = (place / "log").iterdir()
    parts = first.name.split("-")
    again = first.with_name("-".join([*parts[:-2], "2", parts[-1]]))
    again.write_bytes(first.read_bytes())
    told = bos.sync()
    assert [each for each in told.problems if "another name than its own" in each]
    assert bos.answers(ann) == anns.answers(ann)


def test_whoever_has_not_joined_reads_nothing(anns: Laptop, ann: Scenario, place: Path) -> None:
    stranger = Colleague(ann, "Cai")
    opener = Opener("Cai Lind", stranger.home.device_fingerprint(), ann.clock.now, folder=stranger.home.path)
    anns.sync()
    with open_workspace(ann.folder / "cai.workbench", opener, writing=True) as workspace:
        cais = Laptop(replace(stranger.services, workspace=workspace), place)
        cais.trusts(ann.services)
        told = cais.sync()
        assert (told.received, told.invitations) == (0, ()) and list_assessments(cais.services) == ()


def test_somebody_who_joins_later_gets_all_that_was_said_before(
    anns: Laptop, bos: Laptop, ann: Scenario, place: Path
) -> None:
    bos.trusts(ann.services)
    anns.sync(), bos.sync()
    bos.answer(ann, "board_meetings", "7")
    bos.sync(), anns.sync()
    third = Colleague(ann, "Cai").join("third")
    opener = Opener("Cai Lind", third.home.device_fingerprint(), ann.clock.now, folder=third.home.path)
    with open_workspace(ann.folder / "cai.workbench", opener, writing=True) as workspace:
        cais = Laptop(replace(third.services, workspace=workspace), place)
        cais.trusts(ann.services)
        cais.trusts(bos.services)
        anns.sync()
        assert cais.sync().problems == ()
        assert cais.answers(ann) == anns.answers(ann)
        assert cais.levels() == set()


def test_what_is_said_of_something_that_comes_later_waits_for_it(
    anns: Laptop, bos: Laptop, ann: Scenario, place: Path
) -> None:
    bos.trusts(ann.services)
    anns.sync(), bos.sync()
    finding = EntityId(ann.services.new_id())
    made = {"kind": "finding", "assessment": ann.id, "text": "Two towns left"}
    ann.services.say([Statement(finding, name, value, "made") for name, value in made.items()])
    anns.sync(), bos.sync()
    bos.services.say([Statement(finding, "discuss", "Which towns?", "asked")])
    bos.sync()
    third = Colleague(ann, "Cai").join("third")
    opener = Opener("Cai Lind", third.home.device_fingerprint(), ann.clock.now, folder=third.home.path)
    with open_workspace(ann.folder / "cai.workbench", opener, writing=True) as workspace:
        cais = Laptop(replace(third.services, workspace=workspace), place)
        cais.trusts(ann.services), cais.trusts(bos.services), bos.trusts(third.services)
        anns.sync(), bos.sync()
        anns_second = [each for each in (place / "log").iterdir() if f"{ann.services.workspace.device}-2-" in each.name]
        for each in anns_second:
            each.rename(ann.folder / each.name)
        cais.sync()
        assert cais.services.everything_of(finding) == {}
        for each in anns_second:
            (ann.folder / each.name).rename(each)
        cais.sync()
        told = {name: each.value for name, each in cais.services.everything_of(finding).items()}
        assert told == {**made, "discuss": "Which towns?"}


def test_the_place_is_kept_in_the_settings(ann: Scenario, place: Path) -> None:
    with pytest.raises(syncing.NoSharedPlace), syncing.shared_place(ann.services):
        pass
    with syncing.shared_place(ann.services, str(place)) as hub:
        sync(ann.services, hub)
    with syncing.shared_place(ann.services) as hub:
        assert sync(ann.services, hub).sent == 0
