"""Which layout a shared place has: a file says it that is the same from everyone."""

import json

from workbench.exchange.sync.errors import ObjectMissing
from workbench.exchange.sync.hub import Hub
from workbench.kernel.canonical import canonical
from workbench.kernel.errors import WorkbenchError

ROOT, NAME, VERSION = "", "format.json", 1
FORMAT = canonical({"format": "assessor-workbench-shared-place", "version": VERSION}) + b"\n"
_LIMIT = 10_000


class NewerPlace(WorkbenchError):
    code = "HUB-103"
    message = "{address} was laid out by a newer version (layout {found}, this one knows {known})."
    remedy = "Update Assessor Workbench to one that knows layout {found}; nothing was read or added."


def check_layout(hub: Hub, *, only_reads: bool = False) -> None:
    """Look which layout a place has, and say so in one that is new, unless one only reads.

    Raises NewerPlace, ObjectDiffers where the file is none of ours, HubUnreachable and its like.
    """
    try:
        content = hub.read(ROOT, NAME, _LIMIT)
    except ObjectMissing:
        content = b""
    if content == FORMAT:
        return
    found = _version_in(content)
    if found > VERSION:
        raise NewerPlace(address=hub.address, found=found, known=VERSION)
    if only_reads:
        return
    hub.add(ROOT, NAME, FORMAT)  # Half of it is made whole; what is none of ours is refused.


def _version_in(content: bytes) -> int:
    try:
        version = json.loads(content)["version"]
    except (ValueError, TypeError, LookupError, RecursionError):
        return 0
    return version if type(version) is int else 0
