"""Putting a package together: the assessment's files and their checksums, not signed yet."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from workbench.exchange.package.container import CHUNK, Content, write_container
from workbench.exchange.package.manifest import sums_name, to_sums


def pack(members: Mapping[str, Content], target: Path) -> None:
    """Write an unsigned package. Raises FileNotWritten."""
    digests = {name: digest_of_content(content) for name, content in members.items()}
    write_container(target, {**members, sums_name(1): to_sums(digests)})


def digest_of_content(content: Content) -> str:
    """Return the SHA-256 (hex) of bytes or of a file."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    digest = hashlib.sha256()
    with content.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
