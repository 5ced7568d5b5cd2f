"""Canonical JSON (RFC 8785) and the digests taken of it."""

import hashlib
from typing import Any

import rfc8785

Json = Any
"""What `json.loads` returns."""


def canonical(value: Json) -> bytes:
    """Write JSON in its one canonical form, UTF-8."""
    return rfc8785.dumps(value)


def sha256_hex(content: bytes) -> str:
    """Return the lower-case hex SHA-256 of bytes."""
    return hashlib.sha256(content).hexdigest()


def digest_of(value: Json) -> str:
    """Return the lower-case hex SHA-256 of a JSON value's canonical form."""
    return sha256_hex(canonical(value))
