"""Random damage and random forgery: nothing that changes what a package says is ever called valid.

The whole run: packaging/test -q -s -m long tests/packages/test_mutations.py
"""

import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from signed_packages import Signed, members_of, write

from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.cades import judge
from workbench.exchange.package.container import Container
from workbench.exchange.package.directory import read_directory
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.verdict import SignatureVerdict

GOLDEN = Path(__file__).parents[1] / "golden" / "packages"
LAST = "META-INF/signature002.p7s"
Members = dict[str, bytes]


def amounts(share: int, whole: int) -> pytest.MarkDecorator:
    """Run a share always, and all of it where the long runs are asked for."""
    long = pytest.param(whole, id="whole", marks=pytest.mark.long)
    return pytest.mark.parametrize("count", [pytest.param(share, id="share"), long])


def changed_at_random(content: bytes, chance: random.Random, *, near: int | None = None) -> bytes:
    at = chance.randrange(len(content)) if near is None else near
    return content[:at] + bytes([content[at] ^ chance.randrange(1, 256)]) + content[at + 1 :]


class Layout:
    """Which bytes of a zip file are what, read by APPNOTE.TXT alone and by none of the product's code."""

    def __init__(self, content: bytes) -> None:
        count, _, start = struct.unpack_from("<HLL", content, content.rindex(b"PK\5\6") + 10)
        self.headers, self.outside = set(range(start, len(content))), set[int]()
        at = start
        for _ in range(count):
            method, packed = struct.unpack_from("<10xH8xL", content, at)
            lengths, place = struct.unpack_from("<HHH", content, at + 28), struct.unpack_from("<L", content, at + 42)[0]
            # Version made by; internal and external attributes: what the file is called, holds and is long stands elsewhere.
            self.outside |= {*range(at + 4, at + 6), *range(at + 36, at + 42)}
            begin = place + 30 + sum(struct.unpack_from("<HH", content, place + 26))
            self.headers |= set(range(place, begin))
            if method == 8:
                # A packed stream ends within a byte; the bits that fill it up say nothing.
                self.outside.add(begin + packed - 1)
            at += 46 + sum(lengths)


@amounts(120, 2_000)
def test_single_bytes_changed_anywhere_in_the_file(signed: Signed, tmp_path: Path, count: int) -> None:
    """Half of them in headers, where a zip reader is most easily led astray."""
    chance, content, target = random.Random(7), signed.path.read_bytes(), tmp_path / "x.asice"
    layout = Layout(content)
    headers, harmless = sorted(layout.headers), 0
    for number in range(count):
        at = chance.choice(headers) if number % 2 else chance.randrange(len(content))
        target.write_bytes(changed_at_random(content, chance, near=at))
        if signed.judge(target).valid:
            assert at in layout.outside, (number, at)
            assert members_of(target) == signed.members  # What was signed is there to the byte.
            harmless += 1
    print(f"{count} single bytes changed, {harmless} of them outside of all that is signed")


def test_what_lies_outside_of_all_that_is_signed_is_little_and_known(signed: Signed) -> None:
    layout = Layout(signed.path.read_bytes())
    packed = sum(each.compress_type == 8 for each in zipfile.ZipFile(signed.path).infolist())
    assert len(layout.outside) == 8 * len(signed.members) + packed


@amounts(12, 2_000)
def test_single_bytes_changed_in_members_that_are_packed_anew(signed: Signed, tmp_path: Path, count: int) -> None:
    """Every second one in the last signature, which nothing else covers."""
    chance, names = random.Random(8), list(signed.members)
    for number in range(count):
        name = LAST if number % 2 else chance.choice(names)

        def change(members: Members, name: str = name) -> None:
            members[name] = changed_at_random(members[name], chance)

        assert not signed.judge(signed.with_members(tmp_path, change)).valid, (number, name)


@amounts(29, 1)
@pytest.mark.parametrize("name", ["format-1", "one-signer", "two-signers-stamped"])
def test_each_byte_of_a_last_signature_counts(name: str, count: int) -> None:
    """Changed in three ways each, every `count`-th of them: nothing else covers it, and a part of it nobody signed."""
    with Container(GOLDEN / f"{name}.asice") as package:
        last = max(each for each in package.names if each.endswith(".p7s"))
        content, manifest = (
            package.read(last),
            package.read(last.replace("signature", "ASiCManifest").replace("p7s", "xml")),
        )

    def judged(signature: bytes) -> SignatureVerdict | None:
        try:
            return judge(manifest, signature, NOBODY, NOBODY).verdict
        except MALFORMED:
            return None

    whole = judged(content)
    assert whole is not None and whole.valid
    for at in range(0, len(content), count):
        for turned in (0x01, 0x20, 0x80):
            found = judged(content[:at] + bytes([content[at] ^ turned]) + content[at + 1 :])
            assert found is None or not found.valid or found.fingerprint != whole.fingerprint, (at, turned)


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


def concatenated(target: Path, chance: random.Random) -> None:
    """Put another package before or behind it, as it is or with the places in its table made to fit."""
    content, other = target.read_bytes(), (GOLDEN / "one-signer.asice").read_bytes()
    before, after = chance.choice([(content, other), (other, content), (content, content)])
    start = after.rindex(b"PK\5\6")
    count, length, at = struct.unpack_from("<HLL", after, start + 10)
    if chance.random() < 0.5:
        table = bytearray(after[at : at + length])
        place = 0
        for _ in range(count):
            struct.pack_into("<L", table, place + 42, struct.unpack_from("<L", table, place + 42)[0] + len(before))
            place += 46 + sum(struct.unpack_from("<HHH", table, place + 28))
        end = bytearray(after[start:])
        struct.pack_into("<L", end, 16, at + len(before))
        after = after[:at] + bytes(table) + bytes(end)
    target.write_bytes(before + after)


def named_twice(target: Path, chance: random.Random) -> None:
    """Call a member otherwise in its own header than in the table of contents."""
    content = bytearray(target.read_bytes())
    with target.open("rb") as stream:
        entry = chance.choice(read_directory(stream, len(content)))
    content[entry.start - 1] ^= 1
    target.write_bytes(bytes(content))


OF_MEMBERS: tuple[Callable[[Members, random.Random], Members], ...] = (
    swapped, renamed, reordered, removed, added, cut, grown, stripped,
)  # fmt: skip
OF_FILES: tuple[Callable[[Path, random.Random], None], ...] = (
    doubled, commented, with_extra, with_prefix, with_suffix, shortened, gapped, concatenated, named_twice,
)  # fmt: skip


@amounts(17, 204)
def test_structural_edits(signed: Signed, tmp_path: Path, count: int) -> None:
    chance, target = random.Random(9), tmp_path / "x.asice"
    for number in range(count):
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
