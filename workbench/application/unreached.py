"""What an erasure can't reach: files that left the workspace, colleagues' copies, evidence that others share."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from workbench.application import identities
from workbench.application.journalling import read_journal
from workbench.application.naming import Names
from workbench.application.services import Services
from workbench.domain.journal import ENTRY, Deed, Told
from workbench.domain.revisions import Revision
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr

FILE, COPY, COLLEAGUE, EVIDENCE, MENTION, CERTIFICATE, DISK = (
    "file", "copy", "colleague", "evidence", "mention", "certificate", "disk",
)  # fmt: skip
_SHORTEST_NAME = 4
"""Characters of a name that is looked for: a shorter one stands in any word."""
_WHY = {
    Deed.EXPORTED: later("it was exported; whoever has it has to delete it"),
    Deed.SIGNED: later("it was signed and may have been given out; a signature can't be taken back"),
    Deed.SEALED: later("it was sealed and may have been sent; whoever it was sealed for can open it"),
    Deed.PRINTED: later("it was printed; the paper has to be destroyed"),
    Deed.COPIED: later("it is a copy of the whole workspace; open it with this program, or delete it"),
    Deed.SENT: later("it was sent to colleagues, sealed; their workspaces erase it once both have synced"),
    Deed.HANDED_OVER: later("all that was held was exported; whoever has it has to delete it"),
}


@dataclass(frozen=True, slots=True)
class Unreached:
    """One thing that stays where it is until a person sees to it."""

    what: str
    """`file`, `copy`, `colleague`, `evidence`, `mention`, `certificate` or `disk`."""
    name: str
    why: str
    sha256: str = ""
    at: str = ""
    """When it left (UTC)."""

    @property
    def sentence(self) -> str:
        """Say it to a person."""
        name = tr("{name} of {day}", name=self.name, day=self.at[:10]) if self.at else self.name
        return f"{name}: {self.why}."

    def to_json(self) -> dict[str, Json]:
        """Return it as a receipt lists it."""
        told = {"what": self.what, "name": self.name, "why": self.why, "sha256": self.sha256, "at": self.at}
        return {key: word for key, word in told.items() if word}


def list_unreached(
    services: Services, assessments: Collection[EntityId], lost: Iterable[Revision], shared: Collection[str],
    words: Collection[str], people: Collection[str], names: Names,
) -> tuple[Unreached, ...]:  # fmt: skip
    """List what stays after some revisions of some assessments are erased.

    `words` are names to look for elsewhere, `people` those who may have a copy.
    """
    revisions = list(lost)
    about = {*assessments, EntityId(services.workspace.id)}
    told = [each for each in read_journal(services) if each.about in about]
    found = [*_files(told), *_colleagues(services, revisions, people, names)]
    found += [
        Unreached(EVIDENCE, names.file(each) or each[:12], tr("what stays speaks of the same file"), each)
        for each in shared
    ]
    found += _mentions(services, {each.id for each in revisions}, words, names)
    found.append(
        Unreached(
            DISK, tr("Traces on the disk"),
            tr(
                "the disk may keep parts of the old file until it writes over them, "
                "and so may backups of the whole disk"
            ),
        )
    )  # fmt: skip
    return tuple(found)


def certificates_of(services: Services, words: Collection[str]) -> Iterator[Unreached]:
    """Yield the trusted certificates that name somebody."""
    for card in identities.cards(services.home)[1]:
        if any(each.casefold() in card.subject.casefold() for each in words):
            why = tr("it is on your trust list, so that packages can be verified")
            yield Unreached(CERTIFICATE, tr("Certificate {spoken} …", spoken=card.spoken[:19]), why)


def _files(told: Iterable[Told]) -> Iterator[Unreached]:
    seen = set()
    for each in told:
        entry = each.entry
        key = (entry.deed, entry.file, entry.sha256)
        if entry.deed in _WHY and (entry.file or entry.deed is Deed.PRINTED) and key not in seen:
            seen.add(key)
            what = COPY if entry.deed is Deed.COPIED else FILE
            yield Unreached(what, entry.file or tr("The report on paper"), tr(_WHY[entry.deed]), entry.sha256, entry.at)


def _colleagues(
    services: Services, lost: Iterable[Revision], people: Collection[str], names: Names
) -> Iterator[Unreached]:
    for person in sorted({*people} - {str(services.person.id)}):
        why = tr("worked on it and may have a copy; bringing back from this workspace carries the erasure there")
        yield Unreached(COLLEAGUE, names.person(person) or person, why)
    devices = {each.device for each in lost if each.author == services.person.id} - {services.workspace.device}
    if devices and services.workspace.device is not None:
        why = tr("it was written to from there; open the copy there and bring back from this workspace")
        yield Unreached(COPY, tr("Another file or laptop of yours"), why)


def _mentions(services: Services, lost: Collection[str], words: Collection[str], names: Names) -> Iterator[Unreached]:
    wanted = [each.casefold() for each in words if len(each) >= _SHORTEST_NAME]
    places: dict[str, None] = {}
    for each in services.workspace.revisions.all() if wanted else ():
        if each.id in lost or each.is_erased or each.field.startswith(ENTRY):
            continue
        said = canonical([each.value, each.context]).decode().casefold()
        if any(word in said for word in wanted):
            places[": ".join(filter(None, (names.place(each.entity), names.what(each.entity, each.field))))] = None
    for place in places:
        yield Unreached(MENTION, place, tr("it names what is erased; change it there by hand, the history keeps it"))
