"""Words that nobody would say by chance, and the search for them in everything that a program left."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

WORDS = ("kanariefugl", "quagmirebird", "zebrafinchen", "papukaijanen", "undulaterna", "nymphensittig")
"""In answers, notes, reasons, names of clusters, evidence, passphrases, in this order."""
ANSWER, NOTE, WHY, CLUSTER, EVIDENCE, PASSPHRASE = WORDS


def found_in(content: bytes) -> set[str]:
    """Return the words that stand in some bytes, in any writing, also in what is packed there."""
    found: set[str] = set()
    for each in (content, *_unpacked(content)):
        lowered = each.lower()
        for word in WORDS:
            if any(word.encode(code) in lowered for code in ("utf-8", "utf-16-le", "utf-16-be")):
                found.add(word)
    return found


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


def _unpacked(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield from (archive.read(each) for each in archive.namelist())
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content):
        try:
            yield zlib.decompressobj().decompress(content[match.start() :])
        except zlib.error:
            continue
