"""Random damage and random forgery: nothing that changes what a package says is ever called valid."""

import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from signed_packages import Signed, members_of, write

from workbench.exchange.package.directory import read_directory

LONG = bool(os.environ.get("WORKBENCH_LONG"))
FLIPS, MEMBER_FLIPS, EDITS = (2_000, 2_000, 200) if LONG else (150, 30, 40)
Members = dict[str, bytes]


def changed_at_random(content: bytes, chance: random.Random, *, near: int | None = None) -> bytes:
    at = chance.randrange(len(content)) if near is None else near
    return content[:at] + bytes([content[at] ^ chance.randrange(1, 256)]) + content[at + 1 :]


def headers_of(path: Path) -> list[int]:
    """Return every place in the file that holds no member's content."""
    content = path.read_bytes()
    with path.open("rb") as stream:
        held = {at for each in read_directory(stream, len(content)) for at in range(each.start, each.end)}
    return [at for at in range(len(content)) if at not in held]


def test_single_bytes_changed_anywhere_in_the_file(signed: Signed, tmp_path: Path) -> None:
    """Half of them in headers, where a zip reader is most easily led astray."""
    chance, content, target = random.Random(7), signed.path.read_bytes(), tmp_path / "x.asice"
    headers, outside = headers_of(signed.path), 0
    for number in range(FLIPS):
        near = chance.choice(headers) if number % 2 else None
        target.write_bytes(changed_at_random(content, chance, near=near))
        if signed.judge(target).valid:
            assert members_of(target) == signed.members  # What was signed is there to the byte.
            outside += 1
    print(f"{FLIPS} single bytes changed, {outside} of them outside of all content")


def test_single_bytes_changed_in_members_that_are_packed_anew(signed: Signed, tmp_path: Path) -> None:
    """Every second one in the last signature, which nothing else covers."""
    chance, names = random.Random(8), list(signed.members)
    for number in range(MEMBER_FLIPS):
        name = "META-INF/signature002.p7s" if number % 2 else chance.choice(names)

        def change(members: Members, name: str = name) -> None:
            members[name] = changed_at_random(members[name], chance)

        assert not signed.judge(signed.with_members(tmp_path, change)).valid, (number, name)


def swapped(members: Members, chance: random.Random) -> Members:
    one, other = chance.sample(list(members), 2)
    return {**members, one: members[other], other: members[one]}


def renamed(members: Members, chance: random.Random) -> Members:
    one = chance.choice(list(members))
    new = chance.choice([f"{one}x", one.upper(), f"evidence/{one}", one[:-1] or "a", one.replace("0", "9") + "1"])
    return {new if name == one else name: content for name, content in members.items()}


def reordered(members: Members, chance: random.Random) -> Members:
    names = list(members)
    at = chance.randrange(len(names) - 1)
    names[at], names[at + 1] = names[at + 1], names[at]
    return {name: members[name] for name in names}


def removed(members: Members, chance: random.Random) -> Members:
    gone = chance.choice(list(members))
    return {name: content for name, content in members.items() if name != gone}


def added(members: Members, chance: random.Random) -> Members:
    name = chance.choice(["x", "cosigned/x.pdf", "META-INF/x", "SHA256SUMS.003", "evidence/" + "0" * 64])
    return {**members, name: b"x"}


def cut(members: Members, chance: random.Random) -> Members:
    name = chance.choice(list(members))
    return {**members, name: members[name][: chance.randrange(len(members[name]))]}


def grown(members: Members, chance: random.Random) -> Members:
    name = chance.choice(list(members))
    return {**members, name: members[name] + chance.choice([b"\n", b" ", b"\0", b"x"])}


def stripped(members: Members, chance: random.Random) -> Members:
    number = chance.choice(["001", "002"])
    return {name: content for name, content in members.items() if number not in name}


def doubled(target: Path, chance: random.Random) -> None:
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning):
        name = chance.choice(archive.namelist())
        archive.writestr(name, chance.choice([archive.read(name), b"x"]))


def commented(target: Path, chance: random.Random) -> None:
    with zipfile.ZipFile(target, "a") as archive:
        archive.comment = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 30)))


def with_extra(target: Path, chance: random.Random) -> None:
    members = members_of(target)
    chosen, where = chance.choice(list(members)), chance.choice(["extra", "comment"])
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            if name == chosen:
                setattr(entry, where, b"UT\x05\x00\x03abcd")
            archive.writestr(entry, content)


def with_prefix(target: Path, chance: random.Random) -> None:
    target.write_bytes(bytes(chance.randrange(256) for _ in range(chance.randrange(1, 50))) + target.read_bytes())


def with_suffix(target: Path, chance: random.Random) -> None:
    target.write_bytes(target.read_bytes() + bytes(chance.randrange(256) for _ in range(chance.randrange(1, 50))))


def shortened(target: Path, chance: random.Random) -> None:
    content = target.read_bytes()
    target.write_bytes(content[: chance.randrange(len(content))])


def gapped(target: Path, chance: random.Random) -> None:
    """Put something between two members; the table of contents is written to fit."""
    content = target.read_bytes()
    with target.open("rb") as stream:
        entries = read_directory(stream, len(content))
    at = chance.choice(entries[1:]).header
    target.write_bytes(content[:at] + b"hidden" + content[at:])


OF_MEMBERS: tuple[Callable[[Members, random.Random], Members], ...] = (
    swapped, renamed, reordered, removed, added, cut, grown, stripped,
)  # fmt: skip
OF_FILES: tuple[Callable[[Path, random.Random], None], ...] = (
    doubled, commented, with_extra, with_prefix, with_suffix, shortened, gapped,
)  # fmt: skip


def test_structural_edits(signed: Signed, tmp_path: Path) -> None:
    chance, target = random.Random(9), tmp_path / "x.asice"
    for number in range(EDITS):
        edit = (*OF_MEMBERS, *OF_FILES)[number % (len(OF_MEMBERS) + len(OF_FILES))]
        members = signed.members
        if edit in OF_MEMBERS:
            write(target, edit(members, chance))  # type: ignore[arg-type]
        else:
            write(target, members)
            edit(target, chance)  # type: ignore[arg-type]
        if edit in OF_MEMBERS and members_of(target) == members and list(members_of(target)) == list(members):
            continue  # Two files of the same content were swapped.
        verdict = signed.judge(target)
        assert not verdict.valid, (number, edit)
        assert verdict.problems, (number, edit)


def test_packed_anew_without_any_change_it_stays_valid(signed: Signed, tmp_path: Path) -> None:
    assert signed.judge(signed.with_members(tmp_path, dict)).accepted
