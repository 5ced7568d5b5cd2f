"""Words that nobody would say by chance, and the search for them in everything that a program left."""

import base64
import binascii
import json
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Collection, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

WORDS = (
    "kanariefugl", "quagmirebird", "zebrafinchen", "undulaterna", "nymphensittig", "papukaijanen", "gulspurvene",
    "rödhakesång",
)  # fmt: skip
ANSWER, NOTE, WHY, CLUSTER, EVIDENCE, PASSPHRASE, FINDING, IMPORTED = WORDS
"""In answers, notes, reasons, names of clusters, evidence and its names, passphrases, findings, and in foreign workbooks."""
DEPTH = 3
"""How deep what is packed in what is packed is looked into: a picture in a report in a package."""
_BETWEEN = b"\xff"
"""Stands in no form of a word, so that none begins in one layer and ends in the next."""
_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{12,}={0,2}")
_HEX = re.compile(rb"(?:[0-9a-fA-F]{2}){6,}")


def found_in(content: bytes, words: Collection[str] = WORDS) -> set[str]:
    """Return the words that stand in some bytes, in any writing, also in what is packed there."""
    whole = _BETWEEN.join(_layers(content)).lower()
    return {word for word in words if any(form in whole for form in _forms(word))}


def found_below(folder: Path, *allowed: Path) -> dict[str, set[str]]:
    """Return the words in files and their names below a folder, by path; what may hold them is left out."""
    told = {}
    for path in folder.rglob("*"):
        if any(path == each or path.is_relative_to(each) for each in allowed):
            continue
        words = found_in(path.name.encode()) | (found_in(path.read_bytes()) if path.is_file() else set())
        if words:
            told[path.relative_to(folder).as_posix()] = words
    return told


@cache
def _forms(word: str) -> tuple[bytes, ...]:
    spelled = {word, word.upper(), unicodedata.normalize("NFD", word), _percents(word), json.dumps(word).strip('"')}
    codes = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
    return tuple({each.encode(code, "replace").lower() for each in spelled for code in codes})


def _percents(word: str) -> str:
    return "".join(sign if sign.isascii() else "".join(f"%{byte:02x}" for byte in sign.encode()) for sign in word)


def _layers(content: bytes) -> set[bytes]:
    """Return the content and all that is packed in it, each once: digests stand in many places of a workspace."""
    found = last = {content}
    for _ in range(DEPTH):
        last = {inner for each in last for inner in (*_unpacked(each), *_decoded(each))} - found
        found = found | last
    return found


def _unpacked(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for each in archive.infolist():
                yield each.filename.encode()
                yield archive.read(each)
    for match in _PACKED.finditer(content):
        try:
            yield zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(content[match.start() :])
        except zlib.error:
            continue


def _decoded(content: bytes) -> Iterator[bytes]:
    for match in _BASE64.finditer(content):
        for start in range(4):  # It may stand right behind other letters.
            taken = match[0][start:].rstrip(b"=")
            try:
                yield base64.b64decode(taken + b"=" * (-len(taken) % 4))
            except binascii.Error:
                continue
    for match in _HEX.finditer(content):
        yield bytes.fromhex(match[0].decode())
