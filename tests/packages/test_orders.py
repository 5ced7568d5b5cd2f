"""Two or three people sign on laptops of their own, without a network, in whatever order the file travels."""

from itertools import permutations
from pathlib import Path

import pytest
from signed_packages import NAMES, Signed, members_of, unsigned, write

from workbench.exchange.package.signing import NotSignable, SignedAlready


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Signed:
    return unsigned(tmp_path_factory.mktemp("orders"), 3)


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_three_people_sign_in_any_order(blank: Signed, tmp_path: Path, order: tuple[int, ...]) -> None:
    package = blank
    for place in order:
        before = package.members
        package = package.copied(tmp_path / f"on the laptop of {NAMES[place]}.asice")
        package.signers[place].sign(package.path)
        after = package.members
        # Nothing of those who signed before changes; the first signature goes into the report itself.
        kept = {name for name in before if place != order[0] or name not in ("report.pdf", "SHA256SUMS")}
        assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    verdict = package.judge(package.path)
    assert verdict.accepted, verdict.problems
    assert [each.signer for each in verdict.signatures] == [NAMES[place] for place in order]


def test_until_the_last_has_signed_it_is_not_valid_and_says_who_is_missing(blank: Signed, tmp_path: Path) -> None:
    package, waiting = blank.copied(tmp_path / "x.asice"), list(NAMES)
    for place in (2, 0):
        package.signers[place].sign(package.path)
        waiting.remove(NAMES[place])
        verdict = package.judge(package.path)
        assert not verdict.valid
        assert verdict.intact and verdict.covers_everything
        assert [(each.code, each.message) for each in verdict.problems] == [
            ("PKG-115", f"{name} has to sign and has not.") for name in waiting
        ]


@pytest.fixture
def apart(blank: Signed, tmp_path: Path) -> tuple[Signed, Signed]:
    """Return what comes of it when two people sign copies of their own instead of one after the other."""
    one, other = blank.copied(tmp_path / "ann.asice"), blank.copied(tmp_path / "bo.asice")
    one.signers[0].sign(one.path)
    other.signers[1].sign(other.path)
    return one, other


def test_signed_apart_neither_copy_is_complete_and_either_can_be_gone_on_with(apart: tuple[Signed, Signed]) -> None:
    one, other = apart
    assert not one.judge(one.path).valid and not other.judge(other.path).valid
    with pytest.raises(SignedAlready):
        other.signers[1].sign(other.path)
    for place in (1, 2):
        one.signers[place].sign(one.path)
    assert one.judge(one.path).accepted


def test_signed_apart_they_cannot_be_put_together(apart: tuple[Signed, Signed], tmp_path: Path) -> None:
    """Whoever copies the other's signature over makes a package that nobody takes, and nobody can sign."""
    one, other = apart
    theirs = {
        name.replace("001", "002"): content for name, content in other.members.items() if name.startswith("META-INF/")
    }
    theirs = {name: content.replace(b"signature001", b"signature002") for name, content in theirs.items()}
    reports = {"cosigned/report.pdf": other.members["report.pdf"]}
    target = tmp_path / "together.asice"
    for added in (theirs, reports | theirs):
        write(target, one.members | added)
        verdict = one.judge(target)
        assert not verdict.valid
        assert {"PKG-109", "PKG-115"} <= {each.code for each in verdict.problems}
        with pytest.raises(NotSignable):
            one.signers[2].sign(target)


def test_the_later_signature_of_another_order_does_not_fit(blank: Signed, tmp_path: Path) -> None:
    """Ann then Bo, and Bo then Ann: the second half of one does not belong to the first half of the other."""
    lines = []
    for name, order in (("ab", (0, 1)), ("ba", (1, 0))):
        package = blank.copied(tmp_path / f"{name}.asice")
        for place in order:
            package.signers[place].sign(package.path)
        lines.append(package)
    one, other = (members_of(each.path) for each in lines)
    late = {name: other[name] for name in other if "002" in name or name.startswith("cosigned/")}
    write(tmp_path / "mixed.asice", one | late)
    assert not blank.judge(tmp_path / "mixed.asice").valid
