"""What was gathered for colleagues is not looked through again, and whatever becomes of that mark, nothing is lost."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from laptops import SHARED, Laptop, make_company, meet, open_company

from workbench.application import collecting
from workbench.application.references import get_assessment
from workbench.exchange.keys.certificates import fingerprint_of, read_certificate

ANSWER = "answer/board_meetings"
STEPS = 100
"""Instructions of SQLite that are counted as one."""


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Laptop]]:
    """Four laptops that have met; each test goes on from where the one before has left them."""
    made = tmp_path_factory.mktemp("made")
    found = make_company(made)
    laptops = open_company(made, tmp_path_factory.mktemp("company"), found)
    meet(laptops, 2)
    yield laptops
    for each in laptops.values():
        each.close()


@pytest.fixture
def ann(company: dict[str, Laptop]) -> Laptop:
    return company["Ann"]


@pytest.fixture
def bo(company: dict[str, Laptop]) -> Laptop:
    return company["Bo"]


def settled(laptop: Laptop) -> bool:
    """Sync until nothing is new; tell whether the next look finds nothing to look at."""
    laptop.sync()
    laptop.sync()
    (row,) = laptop.workspace.gathered.of(laptop.services.person.id).values()
    return bool(row.found) and row.place == laptop.workspace.gathered.here().number


def effort(laptop: Laptop) -> int:
    """Return how much SQLite does in a sync with nothing new."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    with laptop.workspace.lending() as connection:
        connection.set_progress_handler(tick, STEPS)
        laptop.sync()
        connection.set_progress_handler(None, STEPS)
    return count


def test_a_sync_with_nothing_new_takes_no_longer_beside_a_long_history(ann: Laptop) -> None:
    assert settled(ann)
    before = effort(ann)
    said = ann.say_all(ANSWER, range(2_000))
    assert settled(ann)
    assert effort(ann) < before + 50
    assert said[0].id in ann.known()


def test_what_is_new_is_found_however_the_mark_was_lost(ann: Laptop, bo: Laptop) -> None:
    for loss in (
        "DELETE FROM gathered",
        "DELETE FROM gathered_entity",
        "UPDATE gathered SET revision = 'of another file'",
        "UPDATE gathered SET place = place - 5",
        "UPDATE gathered SET place = place + 1000",
        "UPDATE gathered SET person = 'somebody'",
        "VACUUM",
    ):
        assert settled(ann)
        (said,) = ann.say(ANSWER, loss)
        ann.change_file(loss)
        assert ann.sync().sent == 1, loss
        bo.sync()
        assert said.id in bo.known(), loss


def test_nothing_is_sent_twice_after_the_mark_was_lost(ann: Laptop) -> None:
    assert settled(ann)
    ann.change_file("DELETE FROM gathered", "DELETE FROM gathered_entity")
    assert ann.sync().sent == 0


def test_a_laptop_put_back_from_a_backup_sends_what_it_says_then(ann: Laptop, bo: Laptop, tmp_path: Path) -> None:
    assert settled(ann)
    copy = ann.back_up(tmp_path / "copy.workbench")
    (gone,) = ann.say(ANSWER, 1)
    ann.sync()
    ann.put_back(copy)
    (said,) = ann.say(ANSWER, 2)
    assert [ann.sync().was_put_back, ann.sync().was_put_back, bo.sync().was_put_back] == [True, False, False]
    assert {gone.id, said.id} <= bo.known() & ann.known()


def test_what_goes_with_an_assessment_only_later_is_sent_from_its_beginning(ann: Laptop, bo: Laptop) -> None:
    finding = ann.services.new_id()
    (early,) = ann.say("text", "Before it was known what it is.", finding)
    assert settled(ann)
    ann.say("kind", "finding", finding)
    ann.say("assessment", ann.id, finding)
    assert ann.sync().sent == 3
    bo.sync()
    assert early.id in bo.known()


def test_an_object_that_the_shared_place_lost_is_added_again(ann: Laptop) -> None:
    assert settled(ann)
    folder = ann.folder / "shared" / "log"
    lost = sorted(folder.glob("*.age"))[0]
    lost.unlink()
    before = len(list(folder.glob("*.age")))
    ann.sync()
    assert len(list(folder.glob("*.age"))) == before + 1


def test_whoever_is_relied_upon_later_gets_all_that_was_said_before(ann: Laptop) -> None:
    certificate = read_certificate(ann.folder / "cai" / "me.crt")
    refused = fingerprint_of(certificate)
    assert settled(ann)
    before = {each.name for each in (ann.folder / "shared" / "log").glob("*.age")}
    ann.home.distrusted.write_text(f"{refused}\n")
    (said,) = ann.say(ANSWER, "not for Cai yet")
    assert not settled(ann)  # It is told each time that nothing is sealed for her.
    ann.home.distrusted.unlink()
    ann.sync()
    new = [each.name for each in (ann.folder / "shared" / "log").glob("*.age") if each.name not in before]
    assert len(new) == 2  # The same parcel, once without Cai and once with her.
    assert said.id in ann.known()


def test_a_file_to_be_carried_holds_all_however_little_the_shared_place_lacks(
    ann: Laptop, bo: Laptop, tmp_path: Path
) -> None:
    (said,) = ann.say(ANSWER, "carried")
    assert settled(ann)
    file = ann.carry(tmp_path / "for-bo.objects")
    assert settled(ann)
    assert bo.receive(file).received >= 1
    assert said.id in bo.known()


def objects(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        names = [each for each in archive.namelist() if each.partition("/")[0] in ("log", "lanes", "blobs")]
        return {each: archive.read(each) for each in names}


def test_a_file_that_is_carried_again_holds_the_very_objects_of_the_last_one_and_of_the_shared_place(
    ann: Laptop, bo: Laptop, tmp_path: Path
) -> None:
    (tmp_path / "minutes.pdf").write_bytes(b"Minutes of the board " * 10_000)
    collecting.add_evidence(ann.services, get_assessment(ann.services, ann.id), tmp_path / "minutes.pdf")
    assert settled(ann)
    device = ann.workspace.device
    assert device is not None
    last = ann.workspace.parcels.last(ann.id, "log", device)
    first, second = objects(ann.carry(tmp_path / "first")), objects(ann.carry(tmp_path / "second"))
    assert first == second and any(each.startswith("blobs/") for each in first)
    own = [each for each in first if each.startswith("blobs/") or f"-{device}-" in each]
    assert all((ann.folder / SHARED / each).read_bytes() == first[each] for each in own), "as it lies in the place"
    assert ann.workspace.parcels.last(ann.id, "log", device) == last, "nothing is said anew"
    bo.sync()
    assert bo.receive(tmp_path / "second").received_blobs == 0


def test_what_lies_damaged_under_two_names_is_asked_for_once_and_comes_again(ann: Laptop, bo: Laptop) -> None:
    meet({"Ann": ann, "Bo": bo}, 2)
    folder = ann.folder / "shared" / "log"
    before = set(folder.glob("*.age"))
    (said,) = ann.say(ANSWER, "damaged on its way")
    ann.sync()
    (path,) = set(folder.glob("*.age")) - before
    path.write_bytes(path.read_bytes()[:-1])
    parts = path.name.split("-")
    path.with_name("-".join([*parts[:-2], "77", parts[-1]])).write_bytes(path.read_bytes())
    meet({"Bo": bo, "Ann": ann}, 2)
    assert said.id in bo.known()


def test_what_a_colleague_seals_anew_of_ones_own_makes_no_new_device(
    company: dict[str, Laptop], ann: Laptop, bo: Laptop
) -> None:
    assert settled(ann)
    before = ann.workspace.device
    ann.say(ANSWER, 1)
    meet(company, 1)
    for each in (ann.folder / SHARED / "log").iterdir():
        each.unlink()
    bo.sync()
    ann.sync()
    assert ann.workspace.device == before
