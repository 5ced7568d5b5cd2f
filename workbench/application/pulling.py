"""Taking what colleagues added to a shared place: checked, opened, and merged once everything before it is here."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from workbench.application.exchanging import Exchange, Moves
from workbench.application.holding_back import sift
from workbench.application.own_keys import read_age_keys
from workbench.application.services import Services
from workbench.application.taking_files import take_files
from workbench.application.trusted_laptops import Laptop, Laptops, read_laptops
from workbench.domain.history import standings
from workbench.domain.revisions import Revision
from workbench.domain.sharing import circle_of, is_shared, may_be_shared, may_say
from workbench.exchange.keys import certificates
from workbench.exchange.keys.device import is_signed_by
from workbench.exchange.keys.sealing import Key
from workbench.exchange.sync.errors import ObjectMissing, ObjectTooLarge
from workbench.exchange.sync.hub import Hub
from workbench.exchange.sync.names import LANES, LOG, PEOPLE, ParcelName, person_name, read_parcel_name
from workbench.exchange.sync.objects import SIZE_LIMIT, Opened, open_lane, open_object
from workbench.exchange.sync.parcels import (
    KEY,
    SEALED,
    NoParcel,
    Parcel,
    read_parcel,
    read_revisions,
)
from workbench.kernel.canonical import sha256_hex
from workbench.kernel.ids import EntityId, RevisionId
from workbench.kernel.speech import tr
from workbench.store.incoming import frame_with
from workbench.store.parcels import Coming, Kept

_STEP = 250
"""Revisions that are merged in one step: so many take a twentieth of a second at most."""
Listing = Mapping[str, frozenset[str]]
"""The names in each folder of a shared place."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody whom one does not trust yet has sealed something for this laptop."""

    assessment: EntityId
    name: str
    email: str
    fingerprint: str
    pem: bytes = b""
    """The certificate itself, to be compared and trusted."""

    @property
    def spoken(self) -> str:
        """Return the fingerprint in groups, to be compared aloud."""
        return certificates.spoken(self.fingerprint)


@dataclass(slots=True)
class Pulled:
    """What came of it."""

    revisions: int = 0
    blobs: int = 0
    problems: list[str] = field(default_factory=list)
    invitations: dict[str, Invitation] = field(default_factory=dict)
    """By assessment and fingerprint."""
    damaged: list[str] = field(default_factory=list)
    """Objects that are not what their names say, each with its folder."""
    moves: Moves = field(default_factory=Moves)
    device: str = ""
    """Under which id this very device signs."""
    has_forgotten: bool = False
    """The shared place has something of this very device that it knows nothing of: it was put back from a backup."""
    was_put_back: bool = False
    """The same of all that this laptop has ever been to the file: opening it may have noticed before."""


def pull(exchange: Exchange, listing: Listing, pulled: Pulled, *, afresh: bool = False) -> None:
    """Take what is new; what came before an error stays, and the rest comes next time.

    `afresh` also reads what was read here before and is not here any more. Raises HubUnreachable and its like.
    """
    services = exchange.services
    laptops, keys = read_laptops(services), read_age_keys(services.home)
    new = _new_names(services, listing, afresh=afresh)
    pulled.device = exchange.write(lambda here: here.workspace.device) or ""
    ours = services.workspace.devices_of(services.home.device_fingerprint()) | {pulled.device}
    forgotten = {told.device for folder, told in new if told.device in ours and not _holds(services, folder, told)}
    pulled.has_forgotten |= pulled.device in forgotten
    pulled.was_put_back |= bool(forgotten)
    for place, (folder, told) in enumerate(new):
        exchange.say(tr("Taking what colleagues added: {what} of {count} …", what=place + 1, count=len(new)))
        _take_object(exchange, folder, told, keys, laptops, pulled)
    _pass_over_what_came_whole(exchange, pulled)
    _merge_all(exchange, laptops, pulled)
    take_files(exchange, listing, keys, pulled)


def _new_names(services: Services, listing: Listing, *, afresh: bool) -> list[tuple[str, ParcelName]]:
    """Return what was neither read nor made here, row by row."""
    known = services.workspace.parcels.known_names(kept=afresh)
    names = [(folder, name) for folder in (LOG, LANES) for name in sorted(listing[folder])]
    new = [
        (folder, told) for folder, name in names if f"{folder}/{name}" not in known and (told := read_parcel_name(name))
    ]
    return sorted(new, key=lambda each: (each[0], each[1].assessment, each[1].device, each[1].number))


def _take_object(
    exchange: Exchange, folder: str, told: ParcelName, keys: Sequence[Key], laptops: Laptops, pulled: Pulled
) -> None:
    name = f"{folder}/{told}"
    try:
        content = exchange.hub.read(folder, str(told), SIZE_LIMIT)
        if sha256_hex(content) != told.sha256:
            pulled.damaged.append(name)
            return
        opened = open_object(content, keys)
    except (ObjectMissing, ObjectTooLarge) as error:
        pulled.problems.append(tr("{name} was not taken: {sentence}", name=name, sentence=error.sentence))
        return
    except NoParcel as error:
        _pass_over(exchange, name)
        pulled.problems.append(tr("{name} was not taken: {error}.", name=name, error=error))
        return
    if opened is None:
        pulled.has_forgotten |= told.device == pulled.device  # Whether it is what is here, nobody can tell.
        _pass_over(exchange, name)
    else:
        _keep(exchange, folder, told, opened, laptops, pulled)


def _holds(services: Services, folder: str, told: ParcelName) -> bool:
    return services.workspace.parcels.holds(folder, told.assessment, told.device, told.number)


def _pass_over_what_came_whole(exchange: Exchange, pulled: Pulled) -> None:
    """Look no more at a damaged object where the parcel in it is here, out of another one."""
    for name in list(pulled.damaged):
        folder, _, rest = name.partition("/")
        told = read_parcel_name(rest)
        if told is not None and _holds(exchange.services, folder, told):
            _pass_over(exchange, name)
            pulled.damaged.remove(name)


def _pass_over(exchange: Exchange, name: str) -> None:
    exchange.write(lambda here: here.workspace.parcels.note_object(name))


def _keep(exchange: Exchange, folder: str, told: ParcelName, opened: Opened, laptops: Laptops, pulled: Pulled) -> None:
    parcel, head, name = opened.parcel, opened.parcel.head, f"{folder}/{told}"
    if (head.assessment, head.device, head.number) != (told.assessment, told.device, told.number):
        _pass_over(exchange, name)
        pulled.problems.append(tr("{name} was not taken: it was put there under another name than its own.", name=name))
        return
    laptop = laptops.find(head.by)
    if laptop is None:
        _invite(exchange.hub, parcel, pulled)
        return
    if not is_signed_by(laptop.certificate, parcel.signed, parcel.signature):
        _pass_over(exchange, name)
        pulled.problems.append(
            tr("{name} was not taken: its signature is not that of the laptop that it names.", name=name)
        )
        return
    if head.device == pulled.device and not exchange.services.workspace.parcels.has(parcel.id):
        pulled.has_forgotten = True  # It said something else under that number before.
    kept = Kept(
        parcel.id, folder, head.assessment, head.device, head.number, head.kind, head.lane, parcel.content, False,
        head.blobs if folder == LOG else {},
    )  # fmt: skip
    exchange.write(lambda here: here.workspace.parcels.keep(kept, (), Coming(name, opened.recipients)))


def _invite(hub: Hub, parcel: Parcel, pulled: Pulled) -> None:
    """Say who wants to share something; only the certificate in the shared place tells who that may be."""
    by = parcel.head.by
    try:
        (certificate, *_) = certificates.from_bytes(hub.read(PEOPLE, person_name(by), certificates.SIZE_LIMIT))
    except (ObjectMissing, ObjectTooLarge, ValueError):
        told = tr(
            "Something was sealed for you by a laptop that nobody introduced ({by}…). Ask for its file me.crt.",
            by=by[:16],
        )
        if told not in pulled.problems:
            pulled.problems.append(told)
        return
    if certificates.fingerprint_of(certificate) == by and is_signed_by(certificate, parcel.signed, parcel.signature):
        name, email = certificates.common_name(certificate), certificates.email_of(certificate)
        pulled.invitations[f"{parcel.head.assessment}/{by}"] = Invitation(
            parcel.head.assessment, name, email, by, certificates.to_pem(certificate)
        )


@dataclass(slots=True)
class _Brought:
    """A parcel with what it brings."""

    kept: Kept
    laptop: Laptop
    revisions: tuple[Revision, ...]


def _merge_all(exchange: Exchange, laptops: Laptops, pulled: Pulled) -> None:
    """Merge what waits; a key that comes opens a lane, and so may let more in: until nothing moves any more.

    Of what waited before, nothing is read again until something came or was said that it can have waited for.
    """
    services = exchange.services
    if not services.workspace.waiting.may_go_on(laptops.fingerprint):
        return
    while True:
        brought = list(_brought(exchange, laptops, pulled))
        by_assessment: dict[EntityId, list[_Brought]] = {}
        for each in brought:
            by_assessment.setdefault(each.kept.assessment, []).append(each)
        moved = sum(_merge(exchange, assessment, same, pulled) for assessment, same in by_assessment.items())
        if not moved:
            exchange.write(lambda here: here.workspace.waiting.note(laptops.fingerprint, here.workspace.device or ""))
            return


def _brought(exchange: Exchange, laptops: Laptops, pulled: Pulled) -> Iterator[_Brought]:
    services = exchange.services
    for kept in services.workspace.parcels.left():
        try:
            parcel = read_parcel(kept.content or b"")
            laptop = laptops.find(parcel.head.by)
            if laptop is None:  # Somebody whom one relied on when it came.
                continue
            revisions = _revisions_in(services, kept, parcel)
        except NoParcel as error:
            _finish(exchange, kept, ())
            pulled.problems.append(
                tr("Number {number} of a colleague's laptop was not taken: {error}.", number=kept.number, error=error)
            )
            continue
        if revisions is not None:
            yield _Brought(kept, laptop, revisions)


def _revisions_in(services: Services, kept: Kept, parcel: Parcel) -> tuple[Revision, ...] | None:
    """Return what a parcel brings; None for a lane whose key is not here. Raises NoParcel."""
    if kept.kind == KEY:
        return ()
    if kept.kind != SEALED:
        return read_revisions(parcel.body)
    for content in services.workspace.parcels.contents(kept.assessment, KEY, kept.lane):
        plain = open_lane(parcel.body, read_parcel(content).body.decode("utf-8", "replace"))
        if plain is not None:
            return read_revisions(plain)
    return None


def _merge(exchange: Exchange, assessment: EntityId, brought: list[_Brought], pulled: Pulled) -> int:
    """Merge what came for one assessment; return how many parcels are done with."""
    services = exchange.services
    welcome = {
        said.id: said for each in brought for said in each.revisions if may_say(said, each.laptop.person)
    }  # fmt: skip
    allowed, unknown = _within(services, assessment, welcome)
    sifted = sift(services, allowed.values())
    ready = _with_ancestors(services, {each.id: each for each in sifted.welcome})
    waiting = (allowed.keys() - ready.keys()) | unknown
    new = ready.keys() - {each.id for each in _find(services, ready)}
    _merge_in_steps(exchange, assessment, ready, pulled)
    moved = pulled.moves[assessment]
    moved.people |= {each.laptop.person for each in brought if not new.isdisjoint(said.id for said in each.revisions)}
    done = [each for each in brought if not waiting & {said.id for said in each.revisions}]
    for each in done:
        _finish(exchange, each.kept, [said.id for said in each.revisions])
    moved.parcels += len(done)
    return len(done)


def _merge_in_steps(
    exchange: Exchange, assessment: EntityId, ready: Mapping[RevisionId, Revision], pulled: Pulled
) -> None:
    said = _parents_first(ready)
    for start in range(0, len(said), _STEP):
        exchange.say(
            tr(
                "Merging {what} to {min} of {count} entries …",
                what=f"{start + 1:,}",
                min=f"{min(start + _STEP, len(said)):,}",
                count=f"{len(said):,}",
            )
        )
        step = said[start : start + _STEP]
        new = exchange.write(partial(_merge_step, step))
        pulled.revisions += new
        pulled.moves[assessment].entries += new


def _merge_step(said: Sequence[Revision], here: Services) -> int:
    return here.workspace.merge(said)


def _parents_first(ready: Mapping[RevisionId, Revision]) -> list[Revision]:
    """Return revisions so that none comes before what it knows of: a sync that ends between two leaves no hole.

    What names what is a hash of all it says: no two can name one another.
    """
    placed: dict[RevisionId, Revision] = {}
    for each in ready.values():
        left = [each]
        while left:
            before = [ready[parent] for parent in left[-1].parents if parent in ready and parent not in placed]
            if not before:
                last = left.pop()
                placed[last.id] = last
            left += before
    return list(placed.values())


def _finish(exchange: Exchange, kept: Kept, items: Collection[RevisionId]) -> None:
    exchange.write(lambda here: here.workspace.parcels.finish(kept.id, items))


def _within(
    services: Services, assessment: EntityId, found: Mapping[RevisionId, Revision]
) -> tuple[dict[RevisionId, Revision], set[RevisionId]]:
    """Return what goes with the assessment; name of the rest what may prove to, once more has come."""
    told = standings(frame_with(services.workspace, found.values()))
    known = {**services.frame_of([assessment] if assessment not in told else []), **told}
    before = known.get(assessment, {}).get("previous")
    named = {EntityId(str(head.value)) for head in (before.heads if before else ())} - known.keys()
    known |= services.frame_of(sorted(named))
    circle = circle_of(assessment, known)
    allowed = {id_: each for id_, each in found.items() if is_shared(each.entity, known.get(each.entity, {}), circle)}
    left = found.keys() - allowed.keys()
    return allowed, {id_ for id_ in left if may_be_shared(known.get(found[id_].entity, {}), circle)}


def _with_ancestors(services: Services, found: dict[RevisionId, Revision]) -> dict[RevisionId, Revision]:
    """Keep those whose every ancestor is here or comes along."""
    named = {parent for each in found.values() for parent in each.parents} - found.keys()
    here = {each.id for each in _find(services, named)}
    ready = dict(found)
    while True:
        lone = [id_ for id_, each in ready.items() if any(p not in ready and p not in here for p in each.parents)]
        if not lone:
            return ready
        for id_ in lone:
            del ready[id_]


def _find(services: Services, ids: Collection[RevisionId]) -> Iterable[Revision]:
    wanted = sorted(ids)
    for start in range(0, len(wanted), 500):
        yield from services.workspace.revisions.find(wanted[start : start + 500])
