"""Objects: parcels sealed for those who may read them, each by itself and with age."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.exchange.keys.sealing import key_of, new_lane_key, seal_bytes, unseal_bytes
from workbench.exchange.keys.sealing_alike import Sealer
from workbench.exchange.sync.parcels import NoParcel, Parcel, read_parcel
from workbench.kernel.canonical import canonical, sha256_hex

SIZE_LIMIT = 80 << 20
"""Bytes of an object in `log` or `lanes`."""
_PAD = 1 << 14
"""A sealed lane is filled up to a multiple of so many bytes: its length tells nothing of how much was written."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What was in an object."""

    recipients: tuple[str, ...]
    """For whom it says to be sealed: a hint that spares others from sealing it once more."""
    parcel: Parcel


def seal_parcel(parcel: bytes, recipients: Collection[str], sealer: Sealer, about: str) -> tuple[bytes, str]:
    """Seal a parcel for age recipients; return the object and its SHA-256, the same each time. Raises NotARecipient."""
    known = sorted(set(recipients))
    content = sealer.seal_bytes(canonical({"for": known}) + b"\n" + parcel, known, about)
    return content, sha256_hex(content)


def open_object(content: bytes, keys: Sequence[Any]) -> Opened | None:
    """Open an object with one of some keys; None where it is sealed for others. Raises NoParcel."""
    plain = unseal_bytes(content, keys)
    if plain is None:
        return None
    line, _, rest = plain.partition(b"\n")
    try:
        recipients = tuple(str(each) for each in json.loads(line)["for"])
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise NoParcel("it can't be read") from error
    return Opened(recipients, read_parcel(rest))


def close_lane(body: bytes) -> tuple[bytes, str]:
    """Seal what a lane holds under a fresh key; return it and the key, which stays here until all have locked."""
    secret, recipient = new_lane_key()
    filled = body + b"\n" * (-(len(body) + 1) % _PAD)
    return seal_bytes(filled, [recipient]), secret


def open_lane(body: bytes, secret: str) -> bytes | None:
    """Open a sealed lane; None where the key does not fit."""
    key = key_of(secret)
    return unseal_bytes(body, [key]) if key is not None else None
