"""Files of a package are hashed beside the check: with the same digests, stopped with it, and its faults told there."""

import hashlib
import os
import shutil
import sys
import threading
from pathlib import Path

import pytest
from signed_packages import FORMAT_1, members_of, write

from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.container import CHUNK, Container, NotAPackage
from workbench.exchange.package.digesting import MemberDigests
from workbench.exchange.package.verifying import verify
from workbench.kernel.tongue import writing_in


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Return a package with so much in it that its files are hashed on a thread."""
    evidence = {"evidence/large": os.urandom(CHUNK + 1)}
    write(tmp_path / "large.asice", {"mimetype": members_of(FORMAT_1)["mimetype"], **evidence})
    return tmp_path / "large.asice"


def hashing() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name.startswith("digests")]


def test_they_are_those_of_sha256sum_in_the_order_of_the_files() -> None:
    with Container(FORMAT_1) as container, MemberDigests(container, lambda _: None) as digests:
        found = digests.result()
    expected = {name: hashlib.sha256(content).hexdigest() for name, content in members_of(FORMAT_1).items()}
    assert [*found.items()] == [*expected.items()]


def test_a_large_file_is_hashed_piece_by_piece(tmp_path: Path) -> None:
    large = os.urandom(12_000_000)
    write(tmp_path / "x.asice", {"mimetype": members_of(FORMAT_1)["mimetype"], "evidence/large": large})
    told: list[int] = []
    with Container(tmp_path / "x.asice") as container, MemberDigests(container, told.append) as digests:
        assert digests.result()["evidence/large"] == hashlib.sha256(large).hexdigest()
    assert sum(told) == len(large) + 31


def test_left_early_it_stops_and_threads_wait_for_one_another_as_before(large: Path) -> None:
    usual = sys.getswitchinterval()
    with Container(large) as container:
        with pytest.raises(KeyError), MemberDigests(container, lambda _: None):
            raise KeyError
        assert not hashing() and sys.getswitchinterval() == usual


@pytest.mark.parametrize("is_small", [True, False])
def test_what_the_listener_raises_ends_the_check(large: Path, is_small: bool) -> None:
    class CalledOff(Exception):
        pass

    def call_off(_: int) -> None:
        raise CalledOff

    package = FORMAT_1 if is_small else large
    with Container(package) as container, MemberDigests(container, call_off) as digests, pytest.raises(CalledOff):
        digests.result()
    assert not hashing()


def test_damage_in_a_file_that_nothing_else_reads_is_found_and_told_in_the_language_of_the_reader(
    tmp_path: Path,
) -> None:
    damaged = tmp_path / "x.asice"
    shutil.copyfile(FORMAT_1, damaged)
    content = bytearray(damaged.read_bytes())
    with Container(FORMAT_1) as container:
        name = next(each for each in container.names if each.startswith("evidence/"))
        content[container._entries[name].start] ^= 1
    damaged.write_bytes(bytes(content))
    with writing_in("sv"):
        verdict = verify(damaged, NOBODY)
    assert not verdict.is_package
    assert verdict.problems[0].message.endswith(f"{name} är skadad.")


def test_another_file_put_in_its_place_is_seen(large: Path, tmp_path: Path) -> None:
    other = tmp_path / "q.asice"
    shutil.copyfile(large, other)
    with Container(large) as container:
        other.replace(large)
        with pytest.raises(NotAPackage):
            MemberDigests(container, lambda _: None)


def test_a_small_package_is_hashed_without_a_thread_from_the_file_that_was_opened(tmp_path: Path) -> None:
    package, other = tmp_path / "p.asice", tmp_path / "q.asice"
    shutil.copyfile(FORMAT_1, package)
    other.write_bytes(b"something else")
    with Container(package) as container, MemberDigests(container, lambda _: None) as digests:
        other.replace(package)
        assert not hashing()
        found = digests.result()
    expected = {name: hashlib.sha256(content).hexdigest() for name, content in members_of(FORMAT_1).items()}
    assert found == expected
