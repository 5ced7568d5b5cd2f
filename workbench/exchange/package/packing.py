"""Putting a package together: the assessment's files and their checksums, not signed yet."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from workbench.exchange.package.container import Content, write_container
from workbench.exchange.package.manifest import sums_name, to_sums


def pack(members: Mapping[str, Content], target: Path) -> None:
    """Write an unsigned package. Raises FileNotWritten."""
    digests = {name: digest_of_content(content) for name, content in members.items()}
    write_container(target, {**members, sums_name(1): to_sums(digests)})


def digest_of_content(content: Content) -> str:
    """Return the SHA-256 (hex) of a member's content."""
    digest = hashlib.sha256()
    for chunk in [content] if isinstance(content, bytes) else content():
        digest.update(chunk)
    return digest.hexdigest()
