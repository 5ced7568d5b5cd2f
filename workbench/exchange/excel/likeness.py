"""Which field a label reads like: by its letters and what its words mean, learnt from thousands of ways to label each.

It knows nothing of what stands around a label, so that what it says is a second opinion beside that.
The weights are fitted by tests/benchmarks/fit_likeness.py on tests/layouts/phrases.
"""

import json
import math
import re
import zlib
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, pairwise

from workbench.exchange.excel.lexicon import get_lexicon
from workbench.kernel import locations
from workbench.kernel.files import read_file

BUCKETS = 1 << 16
"""Pieces of words are told apart by this many numbers; two that share one are rare."""
NOTHING = "none"
"""What a label is called that no edition asks for."""
LEAST = 0.02
"""Probability under which a field is not named."""
LENGTHS = (3, 4, 5)
MOST_PAIRED = 5
"""Words of the field in a label up to which each pair of them tells more than both: longer labels are sentences."""
_WORD = re.compile(r"[^\W_]+|%")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, eq=False)
class Likeness:
    """Weights of pieces of words, by bucket: `classes[offsets[b]:offsets[b + 1]]` with the weights beside them."""

    names: tuple[str, ...]
    """Fields, rows and columns (`members_total`, `members_by_type.sme`, `services..events`) and NOTHING."""
    base: tuple[float, ...]
    offsets: "array[int]"
    classes: "array[int]"
    weights: "array[int]"
    step: float
    """What a weight of 1 stands for."""

    def of(self, label: str) -> Mapping[str, float]:
        """Return the fields that a label reads like, with the probability of each; few are worth naming."""
        return _likely(self, label)


@lru_cache(maxsize=5_000)
def _likely(likeness: Likeness, label: str) -> Mapping[str, float]:
    found = buckets(label)
    if not found:
        return {}
    odds = [0.0] * len(likeness.names)
    classes, weights, offsets = likeness.classes, likeness.weights, likeness.offsets
    for bucket in found:
        first, last = offsets[bucket], offsets[bucket + 1]
        for each, weight in zip(classes[first:last], weights[first:last], strict=True):
            odds[each] += weight
    scale = likeness.step / math.sqrt(len(found))
    told = [base + scale * each for base, each in zip(likeness.base, odds, strict=True)]
    most = max(told)
    shares = [math.exp(each - most) for each in told]
    whole = sum(shares)
    return {name: p / whole for name, p in zip(likeness.names, shares, strict=True) if p >= LEAST * whole}


def buckets(label: str) -> list[int]:
    """Return the numbers of a label's pieces: words, pairs of words, runs of three to five letters, what words mean."""
    pieces = (*_pieces(label), *_meanings(label))
    return sorted({zlib.crc32(piece.encode()) & (BUCKETS - 1) for piece in pieces})


def _meanings(label: str) -> Iterator[str]:
    """Yield what a label's words stand for, the same in every language: what one has learnt helps the others."""
    lexicon = get_lexicon()
    said = lexicon.said(label)
    concepts = sorted(each for each in lexicon.close(said.concepts | said.aside) if each[0] not in "~#")
    yield from (f"={each}" for each in concepts)
    if len(concepts) <= MOST_PAIRED:
        yield from (f"={one}+{other}" for one, other in combinations(concepts, 2))


def _pieces(label: str) -> Iterator[str]:
    words = _WORD.findall(_DIGITS.sub("0", label.casefold()))
    for word in words:
        padded = f" {word} "
        yield padded
        for length in LENGTHS:
            yield from (padded[at : at + length] for at in range(len(padded) - length + 1))
    yield from (f"{one} {other}" for one, other in pairwise(words))


@cache
def get_likeness() -> Likeness:
    """Return the weights that come with the program."""
    return unpacked(read_file(locations.resources() / "import" / "likeness.bin", limit=10_000_000))


def packed(likeness: Likeness) -> bytes:
    """Write weights as a line of JSON and three arrays, compressed."""
    head = {"names": likeness.names, "base": likeness.base, "step": likeness.step, "count": len(likeness.classes)}
    body = b"".join(each.tobytes() for each in (likeness.offsets, likeness.classes, likeness.weights))
    return json.dumps(head).encode() + b"\n" + zlib.compress(body, 9)


def unpacked(content: bytes) -> Likeness:
    """Read what `packed` wrote."""
    line, _, rest = content.partition(b"\n")
    head = json.loads(line)
    body = zlib.decompress(rest)
    offsets, classes, weights = array("I"), array("B"), array("b")
    ends = offsets.itemsize * (BUCKETS + 1), head["count"]
    offsets.frombytes(body[: ends[0]])
    classes.frombytes(body[ends[0] : ends[0] + ends[1]])
    weights.frombytes(body[ends[0] + ends[1] :])
    return Likeness(tuple(head["names"]), tuple(head["base"]), offsets, classes, weights, head["step"])
