"""Requests: what a laptop asks its colleagues to send again, as what lies there is damaged."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass

from workbench.exchange.sync.names import BLOBS, LANES, LOG, PACKAGES, is_blob_name, read_package_name, read_parcel_name
from workbench.exchange.sync.parcels import NoParcel
from workbench.kernel.canonical import canonical

SIZE_LIMIT = 10_000
_MARK = b"workbench request 1\n"
"""What is signed begins so: a signature fits nothing else."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for, and by whom."""

    object: str
    """The name of the damaged object, with its folder."""
    by: str
    """Fingerprint of the certificate of the laptop that asks."""
    signed: bytes
    signature: bytes


def write_request(object_: str, by: str, sign: Callable[[bytes], bytes]) -> bytes:
    """Write a request and sign it."""
    line = canonical({"format": 1, "object": object_, "by": by})
    return line + b"\n" + base64.b64encode(sign(_MARK + line)) + b"\n"


def read_request(content: bytes) -> Request:
    """Read a request; its signature is still to be checked. Raises NoParcel."""
    line, _, rest = content.partition(b"\n")
    try:
        given = json.loads(line)
        object_, by, signature = given["object"], given["by"], base64.b64decode(rest.strip(), validate=True)
        is_ours = given["format"] == 1 and isinstance(object_, str) and isinstance(by, str)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise NoParcel("it can't be read") from error
    if not is_ours or not hash_in(object_):
        raise NoParcel("it asks for nothing that lies in a shared place")
    return Request(object_, by, _MARK + line, signature)


def hash_in(object_: str) -> str:
    """Return the hash in the name of an object, given with its folder; empty where it is none of ours."""
    folder, _, name = object_.partition("/")
    if folder in (LOG, LANES) and (parcel := read_parcel_name(name)):
        return parcel.sha256
    if folder == PACKAGES and (package := read_package_name(name)):
        return package[2]
    return name.split(".")[0].rpartition("-")[2] if folder == BLOBS and is_blob_name(name) else ""
