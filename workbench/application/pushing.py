"""Adding to a shared place what colleagues lack: signed by this laptop, sealed for those who may read it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from workbench.application.exchanging import Exchange, Moves
from workbench.application.gathering import Look, find_new
from workbench.application.own_keys import read_age_keys
from workbench.application.own_keys import sign as sign_as_laptop
from workbench.application.pulling import Listing
from workbench.application.services import Services
from workbench.application.spooling import send_sealed
from workbench.application.trusted_laptops import Laptops, read_laptops
from workbench.domain.assessments import CONSENSUS, SCORE, Fields, read_assessment, value_of
from workbench.domain.history import Standing
from workbench.domain.lanes import lane_of, locks
from workbench.domain.marks import SELF
from workbench.domain.revisions import Revision
from workbench.domain.sharing import PACKAGE, Blob, Circle, circle_of, is_revealed, is_shared, present, viewers
from workbench.exchange.keys.sealing import Written
from workbench.exchange.keys.sealing_alike import Sealer
from workbench.exchange.sync.names import (
    BLOBS,
    LANES,
    LOG,
    PACKAGES,
    ParcelName,
    blob_name,
    package_name,
    read_package_name,
    read_parcel_name,
)
from workbench.exchange.sync.objects import close_lane, seal_parcel
from workbench.exchange.sync.parcels import (
    KEY,
    LANE,
    OWN,
    REVISIONS,
    SEALED,
    Head,
    make_parcel,
    pack,
    write_revisions,
)
from workbench.kernel.canonical import sha256_hex
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.speech import tr
from workbench.store.gathered import Gathered
from workbench.store.parcels import Held, Kept

_BATCH = 1_000
"""Revisions in one parcel."""


@dataclass(slots=True)
class Pushed:
    """What came of it."""

    revisions: int = 0
    blobs: int = 0
    moves: Moves = field(default_factory=Moves)
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Share:
    """One assessment with those who share it."""

    services: Services
    assessment: EntityId
    fields: dict[str, Standing]
    circle: Circle
    people: frozenset[PersonId]
    laptops: Laptops

    @property
    def own(self) -> PersonId:
        return self.services.person.id

    @property
    def is_ours(self) -> bool:
        """Tell whether one has a part in it, and it is no practice."""
        return self.own in self.people and not read_assessment(self.assessment, self.fields).is_practice

    @cached_property
    def sealer(self) -> Sealer:
        """Return what seals as this laptop."""
        return Sealer(read_age_keys(self.services.home)[0])

    def readers(self, kept: Held) -> frozenset[str]:
        """Return the age recipients who may read a parcel now."""
        if kept.kind == OWN:
            return self.laptops.recipients([PersonId(kept.lane)])
        if kept.kind in (KEY, LANE):
            return self.laptops.recipients({self.own, *viewers(self.fields, kept.lane, self.people)})
        return self.laptops.recipients({self.own, *self.people})

    @cached_property
    def known(self) -> Mapping[EntityId, Fields]:
        """Return how all that is shared stands, answers and levels left out; asked for once in a sync."""
        store, circle = self.services.workspace.revisions, self.circle
        near = {*store.pointing_at("assessment", circle.assessment), *store.pointing_at("cluster", circle.cluster)}
        near |= set(store.pointing_at("assessment", circle.previous)) if circle.previous else set()
        near |= {*store.of_kind("mapping"), *store.of_kind("erasure"), *map(EntityId, circle.whole)}
        known = self.services.frame_of(sorted(near))
        return {each: known[each] for each in sorted(known) if is_shared(each, known[each], circle)}

    @property
    def packages(self) -> dict[str, int]:
        """Return the versions of the signed packages that go around, by SHA-256."""
        found = [each for each in self.known.values() if value_of(each, "kind") == PACKAGE]
        versions = {str(value_of(each, "sha256")): value_of(each, "version") for each in found}
        return {sha256: each if type(each) is int and 0 < each < 1_000_000 else 1 for sha256, each in versions.items()}

    @property
    def entities(self) -> list[EntityId]:
        """Return the things that are shared."""
        return sorted({*self.known, *map(EntityId, self.circle.whole)})


def push(
    exchange: Exchange, listing: Listing, pushed: Pushed, only: Iterable[EntityId] | None = None,
    but_not: Collection[EntityId] = (),
) -> None:  # fmt: skip
    """Add what is not there yet, of all assessments in which one has a part, or of some.

    Raises HubUnreachable and its like; it goes on where it stopped next time.
    """
    services = exchange.services
    laptops, wanted = read_laptops(services), set(only) if only is not None else None
    _send_again(exchange, listing, pushed, but_not)
    look = Look(services, laptops, listing)
    due = look.due()
    for share in _shares(services, [each for each in due if each not in but_not], laptops):
        if wanted is None or share.assessment in wanted:
            lacked = _add_what_lacks(exchange, share, look, listing, pushed) if share.is_ours else False
            _note_looked(exchange, share, look, lacked=lacked)
    if passed := look.passed(due):
        exchange.write(lambda here: here.workspace.gathered.go_on(passed, look.place))


def _add_what_lacks(exchange: Exchange, share: _Share, look: Look, listing: Listing, pushed: Pushed) -> bool:
    """Add what colleagues lack of one assessment; tell whether anything lacked."""
    gathered = look.gathered(share.assessment)
    strangers = _strangers(share)
    pushed.problems += strangers
    blobs = _add_blobs(exchange, share, listing, pushed)
    signed = _make_log(exchange, share, blobs, gathered, pushed)
    if gathered is None or share.services.workspace.gathered.is_moved_since(gathered.place, share.assessment):
        signed += _make_lanes(exchange, share, pushed)
    sealed = _seal_all(exchange, share, listing, pushed)
    return bool(strangers or blobs or signed or sealed)


def _note_looked(exchange: Exchange, share: _Share, look: Look, *, lacked: bool) -> None:
    """Write down what need not be looked through next time."""
    about, entities = share.assessment, share.entities if share.is_ours else []
    gathered, found = look.gathered(about), look.found(about)
    if gathered and gathered.place == look.place.number and (lacked or gathered.found == found):
        return

    def note(here: Services) -> None:
        here.workspace.gathered.reach(about, share.own, look.place, entities)
        if not lacked:
            here.workspace.gathered.settle(about, found)

    exchange.write(note)


def count_unsent(services: Services, assessment: EntityId) -> int:
    """Count what was said for an assessment and is in no parcel yet; levels that are still hidden are not counted."""
    (share,) = _shares(services, [assessment], read_laptops(services))
    found = find_new(services, assessment, share.entities, services.workspace.gathered.of(share.own).get(assessment))
    levels = _not_in(share, (LANE, SEALED))
    shown = {CONSENSUS, share.own} if is_revealed(share.fields, share.own) else {CONSENSUS}
    return sum(lane_of(each.field) in ("", SELF) for each in found) + sum(lane_of(e.field) in shown for e in levels)


def _shares(services: Services, assessments: Sequence[EntityId], laptops: Laptops) -> Iterator[_Share]:
    """Read some assessments with those who share them; the ones before them are needed to tell what goes with them."""
    frames = services.frame_of(assessments)
    before = {EntityId(str(value_of(fields, "previous", ""))) for fields in frames.values()} - frames.keys()
    known = {**services.frame_of(sorted(before)), **frames}
    for assessment in assessments:
        fields = known[assessment]
        yield _Share(services, assessment, fields, circle_of(assessment, known), present(fields), laptops)


def _strangers(share: _Share) -> list[str]:
    known = share.services.fields_of_all([EntityId(each) for each in share.people])
    return [
        tr(
            "Nothing is sealed for {value_of}: their certificate is not on your trust list.",
            value_of=value_of(known.get(EntityId(each), {}), "name", "somebody"),
        )
        for each in sorted(share.people)
        if not share.laptops.recipients([each])
    ]


def _send_again(exchange: Exchange, listing: Listing, pushed: Pushed, but_not: Collection[EntityId]) -> None:
    """Add what was made before and perhaps did not arrive."""
    parcels = exchange.services.workspace.parcels
    for name in parcels.unsent():
        folder, _, rest = name.partition("/")
        told = read_parcel_name(rest)
        if told is None or told.assessment in but_not:
            continue
        if rest not in listing[folder]:
            exchange.say(tr("Adding what did not arrive last time …"))
            exchange.hub.add(folder, rest, parcels.content_of(name))
            pushed.moves[told.assessment].parcels += 1
            pushed.moves[told.assessment].entries += parcels.count_in(name)
        _was_sent(exchange, name)


def _was_sent(exchange: Exchange, name: str) -> None:
    exchange.write(lambda here: here.workspace.parcels.was_sent(name))


def _make_log(
    exchange: Exchange, share: _Share, blobs: dict[str, Blob], gathered: Gathered | None, pushed: Pushed
) -> int:
    """Sign what is said and in no parcel yet; levels never stand in the log. Return how many parcels that made."""
    found = find_new(share.services, share.assessment, share.entities, gathered)
    new = [each for each in found if lane_of(each.field) in ("", SELF)]
    batches = [new[start : start + _BATCH] for start in range(0, len(new), _BATCH)] or ([[]] if blobs else [])
    for place, said in enumerate(batches):
        _sign(exchange, share, LOG, REVISIONS, "", said, blobs if place == 0 else {})
    pushed.revisions += len(new)
    return len(batches)


def _make_lanes(exchange: Exchange, share: _Share, pushed: Pushed) -> int:
    """Sign levels that are in no parcel yet; return how many parcels that made."""
    made = _make_own_lane(exchange, share, pushed)
    agreed = [each for each in _not_in(share, (LANE,)) if lane_of(each.field) == CONSENSUS]
    if agreed:
        _sign(exchange, share, LANES, LANE, CONSENSUS, agreed)
        pushed.revisions += len(agreed)
    return made + bool(agreed)


def _make_own_lane(exchange: Exchange, share: _Share, pushed: Pushed) -> int:
    parcels, own, made = share.services.workspace.parcels, share.own, 0
    kinds = parcels.kinds(share.assessment, own)
    if own in locks(share.fields) and SEALED not in kinds:
        _seal_lane(exchange, share, _own_levels(share, _not_in(share, ())))
        made += 1
    if not is_revealed(share.fields, own):
        new = _own_levels(share, _not_in(share, (OWN,)))
        if new:
            _sign(exchange, share, LANES, OWN, own, new)
        return made + bool(new)
    secret = parcels.lane_key(share.assessment, own)
    if secret and KEY not in kinds:
        _sign_body(exchange, share, LANES, KEY, own, secret.encode())
        made += 1
    new = _own_levels(share, _not_in(share, (LANE, SEALED) if secret else (LANE,)))
    if new:
        _sign(exchange, share, LANES, LANE, own, new)
    pushed.revisions += len(new)
    return made + bool(new)


def _seal_lane(exchange: Exchange, share: _Share, said: Sequence[Revision]) -> None:
    """Put one's lane there under a key that stays here until all have locked."""
    body, secret = close_lane(write_revisions(said))
    exchange.write(lambda here: here.workspace.parcels.keep_lane_key(share.assessment, share.own, secret))
    _sign_body(exchange, share, LANES, SEALED, share.own, body, said)


def _not_in(share: _Share, kinds: tuple[str, ...]) -> tuple[Revision, ...]:
    return share.services.workspace.parcels.not_brought(share.assessment, [share.assessment], kinds, SCORE)


def _own_levels(share: _Share, said: Iterable[Revision]) -> list[Revision]:
    return [each for each in said if lane_of(each.field) == share.own == each.author]


def _sign(
    exchange: Exchange, share: _Share, folder: str, kind: str, lane: str, said: Sequence[Revision],
    blobs: dict[str, Blob] | None = None,
) -> None:  # fmt: skip
    _sign_body(exchange, share, folder, kind, lane, write_revisions(said), said, blobs)


def _sign_body(
    exchange: Exchange, share: _Share, folder: str, kind: str, lane: str, body: bytes, said: Sequence[Revision] = (),
    blobs: dict[str, Blob] | None = None,
) -> None:  # fmt: skip
    """Sign the next parcel of a row and keep it; it is here before it is anywhere else."""
    exchange.say(tr("Signing what colleagues lack …"))
    packed, sha256 = pack(kind, body), sha256_hex(body)

    def sign(here: Services) -> None:
        device = here.workspace.device
        assert device is not None, tr("a sync writes")
        before, number = here.workspace.parcels.last(share.assessment, folder, device)
        by = here.home.device_fingerprint()
        head = Head(kind, share.assessment, device, number + 1, before, by, lane, sha256, blobs or {})
        parcel = make_parcel(head, body, partial(sign_as_laptop, here.home), packed)
        kept = Kept(
            parcel.id, folder, share.assessment, device, number + 1, kind, lane, parcel.content, True, head.blobs
        )
        here.workspace.parcels.keep(kept, [each.id for each in said])

    exchange.write(sign)


def _seal_all(exchange: Exchange, share: _Share, listing: Listing, pushed: Pushed) -> int:
    """Seal each parcel for whoever may read it and can't yet, and add the objects; return how many."""
    sendable = (each for each in share.services.workspace.parcels.held(share.assessment) if _is_sendable(share, each))
    left = [(held, readers) for held in sendable if (readers := _lacking(share, held, listing))]
    for place, (held, readers) in enumerate(left):
        exchange.say(tr("Adding what colleagues lack: {what} of {count} …", what=place + 1, count=len(left)))
        name = _seal(exchange, share, held, readers)
        moved = pushed.moves[share.assessment]
        moved.parcels += 1
        moved.entries += share.services.workspace.parcels.count_in(name)
        moved.people |= {each for each in share.people if share.laptops.recipients([each]) & readers}
    return len(left)


def _is_sendable(share: _Share, held: Held) -> bool:
    return held.kind != OWN or held.lane == share.own


def _lacking(share: _Share, held: Held, listing: Listing) -> frozenset[str]:
    """Return for whom a parcel is to be sealed; nobody where an object is there that they all can read."""
    readers = share.readers(held)
    is_there = any(
        name.partition("/")[2] in listing[held.folder] and readers <= whom for name, whom in held.objects.items()
    )
    return frozenset() if is_there else readers


def _seal(exchange: Exchange, share: _Share, held: Held, readers: frozenset[str]) -> str:
    """Seal a parcel for some who may read it, and add the object; return its name."""
    parcel = exchange.services.workspace.parcels.content(held.id)
    content, sha256 = seal_parcel(parcel, readers, share.sealer, share.assessment)
    name = str(ParcelName(share.assessment, held.device, held.number, sha256))
    place = f"{held.folder}/{name}"
    exchange.write(lambda here: here.workspace.parcels.note_object(place, held.id, readers, content))
    exchange.hub.add(held.folder, name, content)
    _was_sent(exchange, place)
    return place


def _add_blobs(exchange: Exchange, share: _Share, listing: Listing, pushed: Pushed) -> dict[str, Blob]:
    """Add the evidence that is not there for all who share it; return where that lies which no parcel names yet."""
    readers = share.laptops.recipients({share.own, *share.people})
    there = _blobs_there(share, listing)
    lacking = [
        each for each in _evidence(share) if not any(readers <= set(blob.recipients) for blob in there.get(each, ()))
    ]
    named, added = set(share.services.workspace.parcels.blobs(share.assessment)), {}
    for place, sha256 in enumerate(lacking):
        exchange.say(tr("Adding evidence: {what} of {count} …", what=place + 1, count=len(lacking)))
        blob = Blob(_add_blob(exchange, share, sha256, readers), tuple(sorted(readers)))
        if (sha256, blob) not in named:
            added[sha256] = blob
        pushed.blobs += 1
        pushed.moves[share.assessment].files += 1
    return added


def _add_blob(exchange: Exchange, share: _Share, sha256: str, readers: Collection[str]) -> str:
    """Seal a piece of evidence and add it; return its object's hash."""
    version = share.packages.get(sha256)
    folder = BLOBS if version is None else PACKAGES
    name_of = (
        partial(blob_name, share.assessment) if version is None else partial(package_name, share.assessment, version)
    )

    def seal(target: Written) -> None:
        chunks = share.services.workspace.blobs.chunks(sha256)
        share.sealer.seal(chunks, sha256, target, readers, share.assessment)

    return send_sealed(exchange.hub, folder, name_of, seal)


def _blobs_there(share: _Share, listing: Listing) -> dict[str, list[Blob]]:
    found: dict[str, list[Blob]] = {}
    packages = {told[2] for each in listing[PACKAGES] if (told := read_package_name(each))}
    for sha256, blob in share.services.workspace.parcels.blobs(share.assessment):
        if blob.object in packages or blob_name(share.assessment, blob.object) in listing[BLOBS]:
            found.setdefault(sha256, []).append(blob)
    return found


def _evidence(share: _Share) -> list[str]:
    """Return the hashes of the files that an assessment and last period's rest on, those that are here."""
    named: dict[str, None] = {read_assessment(share.assessment, share.fields).edition_file: None}
    for fields in share.known.values():
        for head in (head for name in ("sha256", "edition") if name in fields for head in fields[name].heads):
            named[str(head.value.get("file", "") if isinstance(head.value, dict) else head.value)] = None
    return [each for each in named if share.services.workspace.blobs.size(each) is not None]
