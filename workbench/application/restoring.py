"""Bringing back what a workspace lacks, from a snapshot, a colleague's or a salvaged workspace, or a signed package.

Restoring is a merge: what is there stays, what is missing comes, where two differ both are shown.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application import erasing, maintaining
from workbench.application.changes import EVERYTHING, Changes
from workbench.application.holding_back import sift
from workbench.application.naming import Names, count_of
from workbench.application.services import Services
from workbench.domain.history import Standing, standings
from workbench.domain.revisions import Revision
from workbench.kernel.canonical import Json
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_more, count_text
from workbench.store.damage import Trace
from workbench.store.incoming import Incoming, bring_in, find_incoming, heads_with, naming_of

if TYPE_CHECKING:
    from workbench.application.restoring_packages import PackagePart

_NAMED = 5
"""Pieces of evidence that are named; of more, how many."""


@dataclass(frozen=True, slots=True)
class Restoration:
    """What a file would bring back, before it does."""

    source: Path | str
    """A file, or the address of a shared place."""
    lines: tuple[str, ...]
    """In words, a line for each assessment, then the evidence."""
    conflicts: tuple[str, ...]
    """Fields on which colleagues would differ that agree now."""
    unsound: tuple[str, ...]
    """What is damaged in the file and stays there."""
    revisions: int
    blobs: int
    erasing: tuple[str, ...] = ()
    """What would be erased here for good, because a colleague erased it there."""
    erased: int = 0
    """Entries and files that the file has and that were erased here: they stay out."""
    incoming: Incoming | None = field(default=None, repr=False)
    """What comes from a workspace; from a package come answers of one's own."""
    package: "PackagePart | None" = field(default=None, repr=False)
    waiting: tuple[str, ...] = ()
    """Whose levels stay in the file until everybody has locked."""
    is_shared: bool = False
    """It lies in a shared place or a colleague's file, and is taken from there."""
    renews: bool = False
    """This device said some of what waits there: it goes on as a new one, so that no number is given twice."""

    @property
    def is_needed(self) -> bool:
        """Tell whether there is anything to bring back."""
        return bool(self.revisions or self.blobs)

    def to_json(self) -> dict[str, Json]:
        """Return it as `restore --json` gives it."""
        return {
            "file": str(self.source), "new_revisions": self.revisions, "new_blobs": self.blobs,
            "lines": list(self.lines), "conflicts": list(self.conflicts), "unsound": list(self.unsound),
            "waiting": list(self.waiting),
            "erasing": list(self.erasing), "erased": self.erased,
        }  # fmt: skip


def plan(services: Services, source: Path) -> Restoration:
    """Say what a file would bring back; nothing is changed.

    Raises WorkspaceMissing, NotAWorkspace, NewerWorkspace or WorkspaceDamaged; for a package
    NotToBeReliedOn or NotAssessedHere, and where it is sealed what `sealing.opened` raises.
    """
    return _plan_of_package(services, source) if _is_package(source) else plan_of_workspace(services, source)


def plan_of_workspace(services: Services, source: Path) -> Restoration:
    """As `plan`, of another workspace."""
    found = find_incoming(services.workspace, source)
    sifted = sift(services, found.revisions)
    incoming = replace(found, revisions=sifted.welcome)
    names = Names([*naming_of(services.workspace), *incoming.revisions], None, services.language)
    before, after = heads_with(services.workspace, incoming.revisions)
    erasures = {each.entity for each in incoming.erasures}
    coming = [each for each in incoming.revisions if each.entity not in erasures]
    return Restoration(
        source,
        (*_lines(coming, {each.id for each in after}, names), *_evidence_line(incoming.blobs, names)),
        _conflicts(before, after, names),
        (*(_damaged(each, names) for each in incoming.unsound), *_evidence_line(incoming.unsound_blobs, names)),
        len(incoming.revisions), len(incoming.blobs), erasing.told_of_erasures(services, incoming, names),
        incoming.erased, incoming,
        waiting=sifted.words(names),
        renews=any(each.device == services.workspace.device for each in sifted.held),
    )  # fmt: skip


def _plan_of_package(services: Services, source: Path) -> Restoration:
    from workbench.application.restoring_packages import find_missing

    part = find_missing(services, source)
    return Restoration(source, part.lines, (), part.unsound, part.statements, len(part.blobs), package=part)


def restore(services: Services, plan: Restoration) -> Changes:
    """Bring back what was planned, after a snapshot of how it is now; and erase what a colleague erased there.

    Raises NotFinished, NoRoomForSnapshot, WorkspaceDamaged, FileNotWritten or DiskFull.
    """
    maintaining.snapshot(services, "restore")
    if plan.incoming is not None:
        bring_in(services.workspace, plan.incoming)
        erasing.go_on(services)
    if plan.renews:
        services.workspace.renew_device()
    if plan.package is not None:
        from workbench.application import restoring_packages

        restoring_packages.bring_in(services, Path(plan.source), plan.package)
    return Changes(EVERYTHING)


def _is_package(source: Path) -> bool:
    from workbench.exchange.keys.sealing import is_sealed

    try:
        with source.open("rb") as stream:
            is_zip = stream.read(4) == b"PK\x03\x04"
        return is_zip or is_sealed(source)
    except OSError:
        return False  # Whoever opens it next says why it can't be read.


def _lines(revisions: Iterable[Revision], current: set[str], names: Names) -> list[str]:
    """Count what would come back, by assessment or thing, in the order in which it was said."""
    places: dict[str, list[Revision]] = {}
    for each in revisions:
        places.setdefault(names.assessment_of(each.entity) or each.entity, []).append(each)
    lines = [
        f"{names.place(entity) or tr('Something without a name')}: {count_of(said, current)}"
        for entity, said in places.items()
    ]
    return [f"{line[0].upper()}{line[1:]}" for line in lines]


def _evidence_line(blobs: Sequence[str], names: Names) -> tuple[str, ...]:
    if not blobs:
        return ()
    named = "; ".join(names.file(each) or each[:12] for each in blobs[:_NAMED])
    return (capital(f"{count_text(len(blobs), 'file', 'files')}: {and_more(named, len(blobs) - _NAMED)}"),)


def _conflicts(before: Iterable[Revision], after: Iterable[Revision], names: Names) -> tuple[str, ...]:
    agreed, differing = standings(before), standings(after)
    return tuple(
        _differing(entity, name, standing, names)
        for entity, fields in differing.items()
        for name, standing in fields.items()
        if standing.is_conflict and not _is_conflict(agreed.get(entity, {}), name)
    )


def _is_conflict(fields: Mapping[str, Standing], name: str) -> bool:
    return name in fields and fields[name].is_conflict


def _differing(entity: str, name: str, standing: Standing, names: Names) -> str:
    said = [names.said(head.author, head.recorded_at) for head in standing.heads]
    return f"{names.place(entity)}: {names.what(entity, name)} ({'; '.join(said)})"


def _damaged(trace: Trace, names: Names) -> str:
    return ": ".join(filter(None, (names.place(trace.entity), names.entry(trace))))
