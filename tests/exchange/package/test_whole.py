"""The digest of a package's file belongs to the file that was checked, and to no other."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest
from signed_packages import FORMAT_1 as GOLDEN
from signed_packages import members_of, write

from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.container import CHUNK, Container, NotAPackage
from workbench.exchange.package.verifying import verify_whole
from workbench.exchange.package.whole import WholeDigest


def test_of_a_large_file_it_is_computed_beside_the_check(tmp_path: Path) -> None:
    package = tmp_path / "p.asice"
    evidence = {"evidence/large": os.urandom(CHUNK + 1)}
    write(package, {"mimetype": members_of(GOLDEN)["mimetype"], **evidence})
    with Container(package) as container, WholeDigest(container) as whole:
        assert whole.result() == hashlib.sha256(package.read_bytes()).hexdigest()


def test_it_is_the_digest_that_sha256sum_gives(tmp_path: Path) -> None:
    verdict = verify_whole(GOLDEN, NOBODY, NOBODY, lambda _: None)
    assert verdict.sha256 == hashlib.sha256(GOLDEN.read_bytes()).hexdigest()
    assert verdict.size == GOLDEN.stat().st_size


def test_a_file_that_is_no_package_has_a_digest_too(tmp_path: Path) -> None:
    (tmp_path / "notes.asice").write_bytes(b"notes")
    verdict = verify_whole(tmp_path / "notes.asice", NOBODY, NOBODY, lambda _: None)
    assert (verdict.is_package, verdict.sha256) == (False, hashlib.sha256(b"notes").hexdigest())


def test_another_file_put_in_its_place_is_seen(tmp_path: Path) -> None:
    package, other = tmp_path / "p.asice", tmp_path / "q.asice"
    shutil.copyfile(GOLDEN, package)
    shutil.copyfile(GOLDEN, other)
    with Container(package) as container:
        other.replace(package)
        with pytest.raises(NotAPackage, match="it changed while it was checked"):
            WholeDigest(container)


def test_a_file_that_grows_while_it_is_checked_is_seen(tmp_path: Path) -> None:
    package = tmp_path / "p.asice"
    shutil.copyfile(GOLDEN, package)
    with Container(package) as container:
        with package.open("ab") as stream:
            stream.write(os.urandom(10))
        with WholeDigest(container) as whole, pytest.raises(NotAPackage, match="it changed"):
            whole.result()
