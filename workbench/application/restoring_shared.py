"""Bringing back what lies in a shared place or in a colleague's file: tried on a private copy first, then done."""

from dataclasses import replace
from pathlib import Path

from workbench.application import erasing, maintaining, restoring
from workbench.application.changes import EVERYTHING, Changes
from workbench.application.copying import working_copy
from workbench.application.exchanging import Say, Write, exchange_with
from workbench.application.pulling import Pulled, pull
from workbench.application.pushing import Pushed
from workbench.application.restoring import Restoration
from workbench.application.services import Services
from workbench.application.syncing import CARRIED, FOLDERS, PLACE, note_moves
from workbench.exchange.sync.carrying import is_carried, reading_carried
from workbench.exchange.sync.hub import Hub
from workbench.exchange.sync.layout import check_layout
from workbench.kernel.files import sha256_of
from workbench.kernel.speech import tr


def plan(services: Services, source: Path) -> Restoration:
    """Say what a file would bring back: a colleague's, or one of those that `restoring.plan` knows; raises as that."""
    return plan_file(services, source) if is_carried(source) else restoring.plan(services, source)


def restore(services: Services, found: Restoration) -> Changes:
    """Bring back what was planned of a file. Raises as `restoring.restore`."""
    return restore_file(services, Path(found.source)) if found.is_shared else restoring.restore(services, found)


def plan_place(services: Services, hub: Hub, say: Say | None = None) -> Restoration:
    """Say what a shared place would bring back; nothing is changed, neither here nor there.

    Raises NewerPlace, HubUnreachable and its like.
    """
    check_layout(hub, only_reads=True)
    return _plan(services, hub, hub.address, say)


def plan_file(services: Services, path: Path, say: Say | None = None) -> Restoration:
    """Say what a colleague's file would bring back. Raises NotCarried or FileNotRead."""
    with reading_carried(path) as carried:
        return _plan(services, carried, path, say)


def restore_place(services: Services, hub: Hub, say: Say | None = None, write: Write | None = None) -> Changes:
    """Bring back what is missing and lies in a shared place, after a snapshot; `say` and `write` as in `syncing.sync`.

    Raises what `plan_place` raises, and NoRoomForSnapshot, WorkspaceDamaged, FileNotWritten or DiskFull.
    """
    check_layout(hub, only_reads=True)
    return _restore(services, hub, (PLACE, hub.address, ""), say, write)


def restore_file(services: Services, path: Path, say: Say | None = None, write: Write | None = None) -> Changes:
    """Bring back what is missing and a colleague's file holds, after a snapshot. Raises as `restore_place`."""
    with reading_carried(path) as carried:
        return _restore(services, carried, (CARRIED, path.name, sha256_of(path)), say, write)


def _plan(services: Services, hub: Hub, source: Path | str, say: Say | None) -> Restoration:
    with working_copy(services) as copy:
        pulled = _take(copy, hub, say, None)
        found = restoring.plan_of_workspace(services, copy.workspace.path)
    strangers = {tr("{name}: not on your trust list yet", name=each.name) for each in pulled.invitations.values()}
    damaged = [tr("{each} is half written or was changed", each=each) for each in pulled.damaged]
    return replace(
        found, source=source, incoming=None, unsound=(*found.unsound, *pulled.problems, *damaged),
        waiting=(*found.waiting, *sorted(strangers)), is_shared=True,
    )  # fmt: skip


def _restore(
    services: Services, hub: Hub, place: tuple[str, str, str], say: Say | None, write: Write | None
) -> Changes:
    exchange = exchange_with(services, hub, say, write)
    exchange.write(lambda here: maintaining.snapshot(here, "restore"))
    pulled = Pulled()
    try:
        pulled = _take(services, hub, say, write)
    finally:
        exchange.write(lambda here: note_moves(here, place, pulled, Pushed()))
    exchange.write(erasing.go_on)
    return Changes(EVERYTHING)


def _take(services: Services, hub: Hub, say: Say | None, write: Write | None) -> Pulled:
    """Take all that is missing, also what was known here once and is not here any more."""
    exchange, pulled = exchange_with(services, hub, say, write), Pulled()
    exchange.write(lambda here: here.workspace.parcels.reopen())
    pull(exchange, {folder: hub.list(folder) for folder in FOLDERS}, pulled, afresh=True)
    if pulled.has_forgotten:  # Else two parcels would bear one number.
        exchange.write(lambda here: here.workspace.renew_device())
    return pulled
