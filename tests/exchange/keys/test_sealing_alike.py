"""What is sealed again is the same bytes; age and everybody it is sealed for opens it, and nobody else."""

import hashlib
import os
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exchange.keys.sealing import Key, NotARecipient, key_of, new_lane_key, unseal_bytes
from workbench.exchange.keys.sealing_alike import Sealer

PIECE = 65_536


def key() -> tuple[Key, str, str]:
    secret, recipient = new_lane_key()
    found = key_of(secret)
    assert found is not None
    return found, recipient, secret


OWN, CO, OTHER = key(), key(), key()
SEALER = Sealer(OWN[0])
READERS = [OWN[1], CO[1]]


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])
def test_everyone_it_is_sealed_for_opens_it_and_nobody_else(size: int) -> None:
    content = os.urandom(size)
    sealed = SEALER.seal_bytes(content, READERS, "a")
    assert [unseal_bytes(sealed, [each[0]]) for each in (OWN, CO, OTHER)] == [content, content, None]
    assert unseal_bytes(sealed[:-1], [OWN[0]]) is None
    assert unseal_bytes(sealed[: len(sealed) // 2] + b"x" + sealed[len(sealed) // 2 + 1 :], [OWN[0]]) is None


@given(st.lists(st.binary(max_size=200)))
@settings(max_examples=50)
def test_however_it_comes_in_pieces_it_is_the_same(pieces: list[bytes]) -> None:
    content, target = b"".join(pieces) * 1_000, BytesIO()
    sha256 = hashlib.sha256(content).hexdigest()
    SEALER.seal(
        (content[place : place + 9_999] for place in range(0, len(content), 9_999)), sha256, target, READERS, "a"
    )
    assert target.getvalue() == Sealer(OWN[0]).seal_bytes(content, READERS[::-1], "a")
    assert unseal_bytes(target.getvalue(), [CO[0]]) == content


def test_other_readers_another_subject_or_another_laptop_give_nothing_in_common() -> None:
    content = b"By the fee ledger" * 10
    sealed = [
        SEALER.seal_bytes(content, READERS, "a"), SEALER.seal_bytes(content, READERS[:1], "a"),
        SEALER.seal_bytes(content, READERS, "b"), Sealer(CO[0]).seal_bytes(content, READERS, "a"),
        SEALER.seal_bytes(content + b"!", READERS, "a"),
    ]  # fmt: skip
    assert len({each[-100:] for each in sealed}) == len({each.splitlines()[1] for each in sealed}) == len(sealed)


def test_what_is_no_recipient_is_refused() -> None:
    for given_ in ("bo@example.org", READERS[1][:-1] + ("q" if READERS[1][-1] != "q" else "p"), ""):
        with pytest.raises(NotARecipient):
            SEALER.seal_bytes(b"x", [given_], "a")


def test_why_the_next_piece_does_not_come_is_told_as_it_is() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"one"
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        SEALER.seal(pieces(), "0" * 64, BytesIO(), READERS, "a")


def test_age_itself_opens_it(tmp_path: Path) -> None:
    content = os.urandom(PIECE * 2 + 1)
    (tmp_path / "key").write_text(CO[2] + "\n")
    (tmp_path / "sealed.age").write_bytes(SEALER.seal_bytes(content, READERS, "a"))
    given_ = ["age", "-d", "-i", str(tmp_path / "key"), str(tmp_path / "sealed.age")]
    assert subprocess.run(given_, check=True, capture_output=True).stdout == content
