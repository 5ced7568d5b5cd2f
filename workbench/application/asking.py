"""Asking colleagues for what lies damaged in the shared place, sending what they ask for, and saying what lacks.

What was taken away is put there again by whoever syncs next and has it. What lies there under its name and is not
what it was is asked for: only who reads it can know.
"""

from collections.abc import Iterator
from functools import partial

from workbench.application.exchanging import Exchange
from workbench.application.own_keys import sign
from workbench.application.pulling import Listing, Pulled
from workbench.application.services import Services
from workbench.application.trusted_laptops import read_laptops
from workbench.domain.sharing import present
from workbench.exchange.keys.device import is_signed_by
from workbench.exchange.sync.errors import ObjectMissing, ObjectTooLarge
from workbench.exchange.sync.names import (
    ASKED,
    BLOBS,
    LANES,
    LOG,
    PACKAGES,
    UUID_LENGTH,
    blob_name,
    read_package_name,
    read_parcel_name,
    request_name,
)
from workbench.exchange.sync.objects import SIZE_LIMIT as OBJECT_LIMIT
from workbench.exchange.sync.parcels import REVISIONS, NoParcel
from workbench.exchange.sync.requests import SIZE_LIMIT, Request, hash_in, read_request, write_request
from workbench.kernel.canonical import sha256_hex
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted

_NAMED = 3
"""Missing numbers that are named; of more, how many."""


def answer(exchange: Exchange, listing: Listing) -> int:
    """Let what colleagues ask for be sent again by the push that follows; return how much that is.

    Whoever holds it sends it, not only whoever wrote it. A request is looked at once.
    """
    services, heard = exchange.services, 0
    known = services.workspace.parcels.known_names()
    for name in sorted(listing[ASKED]):
        if f"{ASKED}/{name}" in known:
            continue
        try:
            request = read_request(exchange.hub.read(ASKED, name, SIZE_LIMIT))
        except (NoParcel, ObjectMissing, ObjectTooLarge):
            continue  # Half written, or none of ours.
        is_heard = _may_ask(services, request) and _is_damaged(exchange, request.object)
        exchange.write(partial(_hear, f"{ASKED}/{name}", request.object if is_heard else ""))
        heard += is_heard
    return heard


def ask(exchange: Exchange, listing: Listing, pulled: Pulled) -> None:
    """Ask for what was read and is damaged, once for each object; say what lacks."""
    asked: set[str] = set()
    for object_ in pulled.damaged:
        name = request_name(EntityId(object_.partition("/")[2][:UUID_LENGTH]), _device(exchange), hash_in(object_))
        if name in listing[ASKED]:
            pulled.problems.append(
                tr("{object_} was asked for before, and nobody has sent it again yet.", object_=object_)
            )
        # One that lies there under two names is asked for once: a second request would be signed anew, and differ.
        elif name not in asked and _is_damaged(exchange, object_):  # It may have been under way when first read.
            asked.add(name)
            by = exchange.services.home.device_fingerprint()
            content = write_request(object_, by, partial(sign, exchange.services.home))
            exchange.hub.add(ASKED, name, content)
            pulled.problems.append(
                tr(
                    "{object_} is half written or was changed. Whoever has it is asked to send it again.",
                    object_=object_,
                )
            )
    pulled.problems += _told_of_gaps(exchange.services, listing)
    pulled.problems += _told_of_files(exchange.services, listing)
    pulled.problems += _told_of_waiting(exchange.services)


def _device(exchange: Exchange) -> str:
    return str(exchange.write(lambda here: here.workspace.device))


def _hear(name: str, object_: str, here: Services) -> None:
    if object_:
        here.workspace.parcels.spoil(object_, hash_in(object_))
    here.workspace.parcels.note_object(name)


def _may_ask(services: Services, request: Request) -> bool:
    """Tell whether a request is signed by a laptop of somebody who shares the assessment."""
    laptop = read_laptops(services).find(request.by)
    if laptop is None or not is_signed_by(laptop.certificate, request.signed, request.signature):
        return False
    assessment = EntityId(request.object.partition("/")[2][:UUID_LENGTH])
    return laptop.person in present(services.fields_of(assessment))


def _is_damaged(exchange: Exchange, object_: str) -> bool:
    """Tell whether an object is not what its name says; a large file is not read once more only to know that."""
    folder, _, name = object_.partition("/")
    if folder not in (LOG, LANES):
        return True
    try:
        return sha256_hex(exchange.hub.read(folder, name, OBJECT_LIMIT)) != hash_in(object_)
    except (ObjectMissing, ObjectTooLarge):
        return True


def _told_of_gaps(services: Services, listing: Listing) -> Iterator[str]:
    """Say which parcels before those that came are neither here nor there."""
    gaps = services.workspace.parcels.gaps()
    listed = [(folder, told) for folder in (LOG, LANES) for each in listing[folder] if (told := read_parcel_name(each))]
    there = {(folder, told.assessment, told.device, told.number) for folder, told in listed} if gaps else set()
    for (folder, assessment, device), numbers in sorted(gaps.items()):
        missing = [each for each in numbers if (folder, assessment, device, each) not in there]
        if missing:
            named = ", ".join(map(str, missing[:_NAMED])) + (" …" if len(missing) > _NAMED else "")
            yield (
                counted(
                    len(missing),
                    "{parcels}: one number is missing in the shared place ({named}). Whoever has it puts it there with "
                    "their next sync.",
                    "{parcels}: {number} numbers are missing in the shared place ({named}). Whoever has them puts them "
                    "there with their next sync.",
                    parcels=f"{folder}/{assessment[:8]}…-{device[:8]}…",
                    named=named,
                )
            )


def _told_of_files(services: Services, listing: Listing) -> Iterator[str]:
    """Say how many files are named by what came, and lie nowhere."""
    packages = {told[2] for each in listing[PACKAGES] if (told := read_package_name(each))}
    lacking: dict[str, bool] = {}
    for assessment, sha256, blob in services.workspace.parcels.blobs_lacking():
        is_there = blob.object in packages or blob_name(assessment, blob.object) in listing[BLOBS]
        lacking[sha256] = lacking.get(sha256, False) or is_there
    if count := sum(not is_there for is_there in lacking.values()):
        yield capital(
            counted(
                count,
                "one piece of evidence is missing in the shared place. Whoever has it puts it there with their next "
                "sync.",
                "{number} pieces of evidence are missing in the shared place. Whoever has them puts them there with "
                "their next sync.",
            )
        )


def _told_of_waiting(services: Services) -> Iterator[str]:
    """Say how much of what came waits for something that has not come."""
    if count := services.workspace.parcels.count_left(REVISIONS):
        yield capital(
            counted(
                count,
                "one parcel waits for something that has not come; the rest of it is taken once that is here.",
                "{number} parcels wait for something that has not come; the rest of them is taken once that is here.",
            )
        )
