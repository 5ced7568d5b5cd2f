"""The names of objects in a shared place: who adds what, in which order, with which hash."""

import re
from dataclasses import dataclass

from workbench.kernel.ids import DeviceId, EntityId

LOG, LANES, BLOBS, PEOPLE = "log", "lanes", "blobs", "people"
SUFFIX = ".age"
UUID_LENGTH = 36
"""With so many characters all names but those of people say of which assessment they are."""
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_PARCEL = re.compile(rf"({_UUID})-({_UUID})-([1-9][0-9]{{0,8}})-([0-9a-f]{{64}})\.age")
_BLOB = re.compile(rf"({_UUID})-([0-9a-f]{{64}})\.age")
_PERSON = re.compile(r"([0-9a-f]{64})\.crt")


@dataclass(frozen=True, slots=True)
class ParcelName:
    """The name of an object in `log` or `lanes`."""

    assessment: EntityId
    device: DeviceId
    number: int
    """1, 2, 3 … for each assessment, device and folder."""
    sha256: str
    """Of the object's bytes."""

    def __str__(self) -> str:
        return f"{self.assessment}-{self.device}-{self.number}-{self.sha256}{SUFFIX}"


def read_parcel_name(name: str) -> ParcelName | None:
    """Read the name of an object in `log` or `lanes`; None where it is somebody else's file."""
    found = _PARCEL.fullmatch(name)
    if found is None:
        return None
    assessment, device, number, sha256 = found.groups()
    return ParcelName(EntityId(assessment), DeviceId(device), int(number), sha256)


def blob_name(assessment: EntityId, sha256: str) -> str:
    """Return the name of an object with evidence, by the hash of its bytes."""
    return f"{assessment}-{sha256}{SUFFIX}"


def is_blob_name(name: str) -> bool:
    """Tell whether a name in `blobs` is one of ours."""
    return _BLOB.fullmatch(name) is not None


def person_name(fingerprint: str) -> str:
    """Return the name under which a laptop's certificate is proposed."""
    return f"{fingerprint}.crt"


def fingerprint_named(name: str) -> str:
    """Return the fingerprint in a name in `people`; empty where it is somebody else's file."""
    found = _PERSON.fullmatch(name)
    return found.group(1) if found else ""
