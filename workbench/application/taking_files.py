"""Taking the files that parcels name, evidence and signed packages: whole or not at all, however large."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application.exchanging import Exchange
from workbench.application.spooling import fetched
from workbench.exchange.keys.device import ensure_recipient
from workbench.exchange.keys.sealing import Key, sha256_inside, unseal_into
from workbench.exchange.sync.errors import ObjectMissing, ObjectTooLarge
from workbench.exchange.sync.names import BLOBS, PACKAGES, blob_name, is_blob_name, read_package_name
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.store.blobs import Steps

if TYPE_CHECKING:
    from workbench.application.pulling import Listing, Pulled

_BLOB_LIMIT = 600_000_000


def take_files(exchange: Exchange, listing: "Listing", keys: Sequence[Key], pulled: "Pulled") -> None:
    """Take the evidence that parcels name and that is not here."""
    services = exchange.services
    own = ensure_recipient(services.home.path)
    wanted: dict[str, list[tuple[EntityId, str, str]]] = {}
    packages = {told[2]: each for each in listing[PACKAGES] if (told := read_package_name(each))}
    for assessment, sha256, blob in services.workspace.parcels.blobs_lacking():
        folder, name = BLOBS, blob_name(assessment, blob.object)
        if blob.object in packages:
            folder, name = PACKAGES, packages[blob.object]
        elif not is_blob_name(name) or name not in listing[BLOBS]:
            continue
        if own in blob.recipients:
            wanted.setdefault(sha256, []).append((assessment, folder, name))
    if services.workspace.blobs.coming() - wanted.keys():
        exchange.write(lambda here: here.workspace.blobs.drop_coming(wanted))
    for place, (sha256, names) in enumerate(wanted.items()):
        exchange.say(tr("Taking evidence: {what} of {count} …", what=place + 1, count=len(wanted)))
        before = len(pulled.damaged)
        for assessment, folder, name in names:
            if _take_blob(exchange, sha256, folder, name, keys, pulled):
                pulled.blobs += 1
                pulled.moves[assessment].files += 1
                del pulled.damaged[before:]  # Another object of it is whole.
                break


def _take_blob(
    exchange: Exchange, sha256: str, folder: str, name: str, keys: Sequence[Key], pulled: "Pulled"
) -> bool:  # fmt: skip
    what = tr("A signed package") if folder == PACKAGES else tr("A piece of evidence")
    try:
        with fetched(exchange.hub, folder, name, _BLOB_LIMIT) as sealed:
            if sealed is None:
                pulled.damaged.append(f"{folder}/{name}")
                return False
            if _is_named_by(sha256, sealed, keys) and _keep_in_steps(exchange, sha256, sealed, keys):
                return True
    except (ObjectMissing, ObjectTooLarge) as error:
        pulled.problems.append(tr("{what} was not taken: {sentence}", what=what, sentence=error.sentence))
        return False
    pulled.problems.append(
        tr("{what} ({sha256}…) is not what it was said to be, or sealed for others.", what=what, sha256=sha256[:12])
    )
    return False


def _is_named_by(sha256: str, sealed: Path, keys: Sequence[Key]) -> bool:
    """Tell whether a sealed file opens and holds what it is named by; nothing of it is kept before."""
    with sealed.open("rb") as source:
        return sha256_inside(source, keys) == sha256


def _keep_in_steps(exchange: Exchange, sha256: str, sealed: Path, keys: Sequence[Key]) -> bool:
    """Keep a piece of evidence a few chunks at a time: whoever writes here waits for none of the others."""

    def keep(place: int, chunks: Sequence[bytes], size: int | None) -> bool:
        return exchange.write(lambda here: here.workspace.blobs.take_step(sha256, place, chunks, size))

    steps = Steps(keep)
    with sealed.open("rb") as source:
        return unseal_into(source, steps, keys) and steps.end()
