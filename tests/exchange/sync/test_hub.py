"""One promise over all kinds of shared place: a folder, WebDAV, S3 and SFTP."""

import hashlib
import io
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from exchange.sync.places import Place

from workbench.exchange.sync.errors import NotAnObjectName, ObjectDiffers, ObjectMissing, ObjectTooLarge, PlaceNotThere
from workbench.exchange.sync.hub import Hub, open_hub
from workbench.exchange.sync.secrets import Secrets
from workbench.kernel.files import FileNotRead

WORDS = "å, ä, ø og þ\n".encode() * 10


def named(content: bytes) -> str:
    return f"a-{hashlib.sha256(content).hexdigest()}.age"


def test_what_one_adds_another_lists_and_reads(place: Place) -> None:
    place.hub().add("log", named(WORDS), WORDS)
    other = place.hub()
    assert other.list("log") == {named(WORDS)}
    assert other.read("log", named(WORDS), len(WORDS)) == WORDS


def test_a_folder_that_is_not_there_is_empty_and_holds_no_object(hub: Hub) -> None:
    assert hub.list("people") == frozenset()
    with pytest.raises(ObjectMissing, match="nobody.crt"):
        hub.read("people", "nobody.crt", 100)


def test_folders_do_not_mix(hub: Hub) -> None:
    hub.add("log", "one", b"1")
    hub.add("logs", "two", b"2")
    assert (hub.list("log"), hub.list("logs")) == ({"one"}, {"two"})


def test_adding_the_same_again_changes_nothing(place: Place) -> None:
    hub = place.hub()
    hub.add("blobs", named(WORDS), WORDS)
    before = place.stamp("blobs", named(WORDS))
    hub.add("blobs", named(WORDS), WORDS)
    assert place.stamp("blobs", named(WORDS)) == before


def test_other_bytes_under_a_name_stay_and_are_told(place: Place) -> None:
    hub = place.hub()
    hub.add("packages", "north-1.asice", WORDS)
    for other in (b"something else", WORDS[:-1] + b"!", WORDS[:-1], b""):
        with pytest.raises(ObjectDiffers, match="north-1.asice"):
            hub.add("packages", "north-1.asice", other)
    assert place.raw("packages", "north-1.asice") == WORDS


@pytest.mark.parametrize("other", [WORDS[:50], WORDS + b"more"])
def test_an_object_that_is_what_its_name_tells_is_replaced_by_nothing_shorter_or_longer(
    place: Place, other: bytes
) -> None:
    hub = place.hub()
    hub.add("log", named(WORDS), WORDS)
    with pytest.raises(ObjectDiffers):
        hub.add("log", named(WORDS), other)
    assert place.raw("log", named(WORDS)) == WORDS


@pytest.mark.parametrize("length", [0, 1, len(WORDS) - 1])
def test_half_of_it_that_a_cut_line_left_is_made_whole(place: Place, length: int) -> None:
    place.put_raw("packages", "north-1.asice", WORDS[:length])
    place.hub().add("packages", "north-1.asice", WORDS)
    assert place.raw("packages", "north-1.asice") == WORDS


def test_damage_is_mended_by_whoever_has_the_bytes_that_its_name_tells(place: Place) -> None:
    place.put_raw("blobs", named(WORDS), bytes(len(WORDS)))
    place.hub().add("blobs", named(WORDS), WORDS)
    assert place.raw("blobs", named(WORDS)) == WORDS


def test_too_much_is_not_taken_and_exactly_the_limit_is(hub: Hub) -> None:
    hub.add("log", "long", bytes(200_000))
    assert len(hub.read("log", "long", 200_000)) == 200_000
    target = io.BytesIO()
    with pytest.raises(ObjectTooLarge, match="100,000"):
        hub.fetch("log", "long", target, 100_000)
    assert len(target.getvalue()) <= 100_000
    hub.add("log", "after", b"the line still works")
    assert hub.read("log", "after", 100) == b"the line still works"


def test_an_empty_object_is_an_object(hub: Hub) -> None:
    hub.add("log", "empty", b"")
    assert hub.list("log") == {"empty"}
    assert hub.read("log", "empty", 0) == b""


def test_a_stream_is_sent_from_where_it_stands_and_fetched(hub: Hub, tmp_path: Path) -> None:
    content = os.urandom(300_000)
    (tmp_path / "held").write_bytes(b"head" + content + b"tail")
    with (tmp_path / "held").open("rb") as source:
        source.seek(4)
        hub.send("blobs", named(content), source, len(content))
    target = io.BytesIO()
    hub.fetch("blobs", named(content), target, len(content))
    assert target.getvalue() == content


def test_a_stream_that_is_shorter_than_told_is_an_error_of_this_computer_and_nothing_whole_appears(
    place: Place,
) -> None:
    hub = place.hub()
    with pytest.raises(FileNotRead):
        hub.send("blobs", "short", io.BytesIO(b"12345"), 6)
    hub.add("log", "after", b"the line still works")
    assert "short" not in hub.list("blobs") or place.raw("blobs", "short") != b"12345"


@pytest.mark.parametrize("name", ["..", "../x", "a/b", "a\\b", ".hidden", "a\nb", "å", "a" * 201, "C:x"])
def test_names_that_lead_elsewhere_are_refused(hub: Hub, name: str) -> None:
    for act in (
        lambda: hub.read("log", name, 1), lambda: hub.add("log", name, b""),
        lambda: hub.read(name, "x", 1), lambda: hub.add(name, "x", b""), lambda: hub.list(name),
    ):  # fmt: skip
        with pytest.raises(NotAnObjectName):
            act()


def test_an_object_without_a_name_is_refused(hub: Hub) -> None:
    for folder in ("log", ""):
        for act in (lambda at=folder: hub.read(at, "", 1), lambda at=folder: hub.add(at, "", b"")):
            with pytest.raises(NotAnObjectName):
                act()


def test_what_is_no_object_is_not_listed(place: Place) -> None:
    hub = place.hub()
    hub.add("log", "one", b"1")
    for name in (".one.x8.part", ".DS_Store", "two words", "~$one"):
        place.put_raw("log", name, b"x")
    place.put_raw("log/deeper", "two", b"2")
    assert hub.list("log") == {"one"}


def test_many_writers_lose_nothing_and_readers_meanwhile_take_nothing_for_whole_that_is_not(place: Place) -> None:
    objects = {named(content): content for content in (os.urandom(3_000 + n) for n in range(24))}

    def write(some: list[str]) -> None:
        hub = place.hub()
        for name in some:
            hub.add("log", name, objects[name])

    def watch(_: int) -> int:
        hub, wrong = place.hub(), 0
        for _ in range(4):
            for name in hub.list("log"):
                content = hub.read("log", name, 10_000)
                wrong += not (content == objects[name] or objects[name].startswith(content))
        return wrong

    names = list(objects)
    with ThreadPoolExecutor(6) as pool:
        watching = [pool.submit(watch, n) for n in range(2)]
        # Two of the four writers have the same to add, at the same moment.
        writing = [pool.submit(write, names[n % 3 :: 3]) for n in range(4)]
        for each in writing:
            each.result()
        assert sum(each.result() for each in watching) == 0
    hub = place.hub()
    assert hub.list("log") == set(objects)
    assert all(hub.read("log", name, 10_000) == content for name, content in objects.items())


def test_more_than_a_thousand_names_are_all_listed(place: Place) -> None:
    names = {f"n{number:05}" for number in range(1_234)}
    for name in names:
        place.put_raw("log", name, b"")
    assert place.hub().list("log") == names


def test_an_address_shown_holds_no_password(place: Place) -> None:
    hub = open_hub(place.url_with_password, Secrets(environment={}))
    assert place.password not in hub.address
    assert place.password not in repr(hub) + repr(vars(hub))
    hub.add("log", "one", b"1")
    hub.close()


def test_a_folder_that_is_missing_is_made_only_where_it_may_be(place: Place) -> None:
    place.hub()
    address, _, options = place.url.partition("?")
    other = f"{address}-shraed{'?' + options if options else ''}"
    if not place.url.startswith("s3"):  # A bucket has no folders: none is missing, and none is made.
        with pytest.raises(PlaceNotThere, match="none was made"):
            open_hub(other, Secrets(given=place.password, environment={}), may_make=False)
    open_hub(other, Secrets(given=place.password, environment={})).close()
    open_hub(other, Secrets(given=place.password, environment={}), may_make=False).close()
