"""Parcels, the objects that they are sealed in, and files to be carried: read back as they were, or refused."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.revisions import Revision, Statement, make_revision
from workbench.exchange.keys.certificates import Certificate, read_certificate
from workbench.exchange.keys.device import ensure_device, is_signed_by, sign_as_device
from workbench.exchange.keys.sealing import key_of, new_lane_key
from workbench.exchange.keys.sealing_alike import Sealer
from workbench.exchange.sync.carrying import NotCarried, reading_carried, writing_carried
from workbench.exchange.sync.errors import ObjectMissing, ObjectTooLarge
from workbench.exchange.sync.names import ParcelName, read_parcel_name
from workbench.exchange.sync.objects import close_lane, open_lane, open_object, seal_parcel
from workbench.exchange.sync.parcels import (
    REVISIONS,
    Blob,
    Head,
    NoParcel,
    Parcel,
    make_parcel,
    read_parcel,
    read_revisions,
    write_revisions,
)
from workbench.kernel.canonical import sha256_hex
from workbench.kernel.clock import SystemClock
from workbench.kernel.ids import DeviceId, EntityId, PersonId

A, D = EntityId("018f0000-0000-7000-8000-000000000001"), DeviceId("018f0000-0000-7000-8000-000000000002")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(), each, max_size=3),
    max_leaves=8,
)


def said(value: object = "seven", seq: int = 1) -> Revision:
    return make_revision(
        Statement(A, "answer/board_meetings", value, f"e{seq}"),
        parents=(), author=PersonId("p"), device=D, seq=seq, recorded_at="2026-11-25T12:00:00.000Z", salt=b"0" * 16,
    )  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    ensure_device(folder, PersonId(str(A)), "Ann Berg", "ann@example.org", SystemClock())
    return folder


@pytest.fixture(scope="module")
def certificate(home: Path) -> Certificate:
    return read_certificate(home / "me.crt")


def parcel(home: Path, *revisions: Revision) -> Parcel:
    body = write_revisions(revisions)
    head = Head(REVISIONS, A, D, 1, "", "f" * 64, "", sha256_hex(body), {"e" * 64: Blob("d" * 64, ("age1x",))})
    return make_parcel(head, body, lambda content: sign_as_device(home, content, lambda _: None))


@settings(max_examples=60)
@given(st.lists(JSON, max_size=4))
def test_revisions_of_any_value_are_read_as_they_were_written(values: list[object]) -> None:
    revisions = tuple(said(value, place) for place, value in enumerate(values, 1))
    assert read_revisions(write_revisions(revisions)) == revisions


def test_an_erased_revision_travels_without_what_it_said() -> None:
    erased = replace(said(), value=None, context=None, salt=None)
    assert read_revisions(write_revisions([erased])) == (erased,)


def test_a_parcel_is_read_as_it_was_signed(home: Path, certificate: Certificate) -> None:
    made = parcel(home, said())
    read = read_parcel(made.content)
    assert (read.head, read.id, read_revisions(read.body)) == (made.head, made.id, (said(),))
    assert is_signed_by(certificate, read.signed, read.signature)


def test_no_changed_byte_makes_a_parcel_say_anything_else(home: Path, certificate: Certificate) -> None:
    made = parcel(home, said())
    for place in range(len(made.content)):
        changed = bytearray(made.content)
        changed[place] ^= 0x15
        try:
            read = read_parcel(bytes(changed))
        except NoParcel:
            continue
        is_same = (read.head, read.body) == (made.head, made.body)
        assert is_same or not is_signed_by(certificate, read.signed, read.signature), place


def test_a_changed_entry_is_refused() -> None:
    line = json.loads(write_revisions([said()]))
    for name, value in (
        ("value", "eight"),
        ("author", "q"),
        ("seq", 2),
        ("salt", "00" * 16),
        ("seq", True),
        ("parents", 1),
    ):
        with pytest.raises(NoParcel):
            read_revisions(json.dumps(line | {name: value}).encode())


@pytest.mark.parametrize("blobs", [{"x": []}, [], {"x": [1]}, None])
def test_a_head_made_on_purpose_is_refused(blobs: object, home: Path) -> None:
    line, rest = parcel(home, said()).content.split(b"\n", 1)
    head = json.dumps(json.loads(line) | {"blobs": blobs}, separators=(",", ":"), sort_keys=True).encode()
    with pytest.raises(NoParcel):
        read_parcel(head + b"\n" + rest)


def test_what_stands_behind_a_body_or_is_missing_from_it_is_refused(home: Path) -> None:
    content = parcel(home, said()).content
    for changed in (content + b"x", content[:-1], b"", b"\n\n"):
        with pytest.raises(NoParcel):
            read_parcel(changed)


def test_an_object_is_opened_by_those_for_whom_it_is_sealed_and_by_nobody_else(home: Path) -> None:
    (mine, to_me), (others, _) = new_lane_key(), new_lane_key()
    made = parcel(home, said())
    own = key_of(mine)
    assert own is not None
    sealer = Sealer(own)
    content, sha256 = seal_parcel(made.content, [to_me], sealer, "a")
    assert seal_parcel(made.content, [to_me], sealer, "a") == (content, sha256), "the same object each time"
    assert sha256 == sha256_hex(content)
    opened = open_object(content, [key_of(mine)])
    assert opened is not None and (opened.recipients, opened.parcel.content) == ((to_me,), made.content)
    assert open_object(content, [key_of(others)]) is None
    assert open_object(content[:-1] + b"x", [key_of(mine)]) is None
    assert open_object(content[: len(content) // 2], [key_of(mine)]) is None


def test_a_sealed_lane_is_opened_by_its_own_key_and_its_length_tells_nothing() -> None:
    little, much = write_revisions([said()]), write_revisions([said("word " * 500)])
    (first, key), (second, other) = close_lane(little), close_lane(much)
    lengths = {len(open_lane(first, key) or b""), len(open_lane(second, other) or b"")}
    assert len(lengths) == 1
    assert read_revisions(open_lane(first, key) or b"") == (said(),)
    assert open_lane(first, other) is None and open_lane(first, "no key") is None


@given(st.integers(1, 999_999_999))
def test_a_name_is_read_as_it_was_written(number: int) -> None:
    name = ParcelName(A, D, number, "a" * 64)
    assert read_parcel_name(str(name)) == name
    assert read_parcel_name(f"{name}.tmp") is None and read_parcel_name(str(name).upper()) is None


def test_a_carried_file_gives_back_what_was_put_in(tmp_path: Path) -> None:
    with writing_carried(tmp_path / "stick.zip") as carried:
        carried.add("log", "one", b"1")
        carried.add("log", "one", b"1")
    with reading_carried(tmp_path / "stick.zip") as carried:
        assert (carried.list("log"), carried.list("lanes"), carried.read("log", "one", 9)) == (
            {"one"},
            frozenset(),
            b"1",
        )
        with pytest.raises(ObjectMissing):
            carried.read("log", "two", 9)
        with pytest.raises(ObjectTooLarge):
            carried.read("log", "one", 0)


def test_another_archive_a_damaged_one_and_one_packed_by_others_is_refused(tmp_path: Path) -> None:
    with writing_carried(tmp_path / "stick.zip") as carried:
        carried.add("log", "one", b"1" * 1000)
    whole = (tmp_path / "stick.zip").read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[:-30])
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a", b"b")
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("workbench-objects", b"1\n")
    for name in ("cut.zip", "other.zip", "packed.zip", "missing.zip"):
        with pytest.raises(NotCarried), reading_carried(tmp_path / name):
            pass
