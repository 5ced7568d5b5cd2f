"""Whatever laptops do, and whatever becomes of objects on their way: all end alike, nothing is lost, nothing is told."""

import atexit
import contextlib
import functools
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from laptops import HOMES, SHARED, make_company, meet, open_company

from workbench.application import collecting, restoring
from workbench.application.locking import AlreadyLocked, NothingToLock, lock
from workbench.application.references import get_assessment
from workbench.application.scoring import open_score_sheet
from workbench.application.services import Services
from workbench.application.syncing import sync
from workbench.domain.assessments import CONSENSUS
from workbench.domain.lanes import lane_of, locks, scorers
from workbench.exchange.keys.sealing import read_keys
from workbench.exchange.sync.errors import HubUnreachable
from workbench.exchange.sync.objects import open_object
from workbench.exchange.sync.parcels import LANE, OWN
from workbench.kernel.ids import EntityId, PersonId, RevisionId
from workbench.store.gathered import forget

EXAMPLES, STEPS = (1_000, 60) if os.environ.get("WORKBENCH_LONG") else (6, 25)
ROUNDS = 8
"""So often all sync in turn; they have to stand still before."""
WHO, NUMBER = st.sampled_from(list(HOMES)), st.integers(0, 1_000)
QUESTIONS, INDICATORS = ("board_meetings", "members_total", "success_stories"), ("2.1", "1.1.1")


class Killed(Exception):
    """The program ended in the middle of a sync."""


class CutOff:
    """A shared place that can't be reached any more after a while."""

    def __init__(self, hub: Any, left: int) -> None:
        self._hub, self._left = hub, left

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._hub, name)
        if not callable(found):
            return found
        self._left -= 1
        if self._left < 0:
            raise HubUnreachable(address=self._hub.address, reason="the line is cut")
        return found


@functools.cache
def made() -> tuple[Path, EntityId]:
    """Return laptops that were laid out once, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="company-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    found = make_company(folder)
    laptops = open_company(folder, folder / "met", found)
    meet(laptops, 2)
    for each in laptops.values():
        each.close()
    return folder / "met", found


class Exchanging(RuleBasedStateMachine):
    """Four laptops of three assessors, of whom one has two, and the shared place between them."""

    def __init__(self) -> None:
        super().__init__()
        template, self.id = made()
        self.folder = Path(tempfile.mkdtemp(prefix="company-"))
        self.laptops = open_company(template, self.folder, self.id)
        self.must = {each.id for each in self.laptops["Ann"].workspace.revisions.all() if each.entity == self.id}
        """What was acknowledged and is not gone with the only laptop that knew of it."""
        self.synced: dict[str, set[RevisionId]] = {name: set() for name in HOMES}
        """What each laptop knew at the end of its last sync."""
        self.is_harmed = False
        self.locked: set[PersonId] = set()
        self.hidden: dict[Path, bytes] = {}
        self.spoiled: dict[Path, bytes] = {}
        self.backups: dict[str, list[Path]] = {name: [] for name in HOMES}
        self.carried: list[Path] = []
        self.count = 0

    # What people do

    @rule(who=WHO, question=st.sampled_from(QUESTIONS), value=st.integers(0, 2))
    def answer(self, who: str, question: str, value: int) -> None:
        self.acknowledge(self.laptops[who].say(f"answer/{question}", value))

    @rule(who=WHO, indicator=st.sampled_from(INDICATORS), level=st.integers(0, 5))
    def score(self, who: str, indicator: str, level: int) -> None:
        services = self.laptops[who].services
        if services.person.id in locks(services.everything_of(self.id)):
            return
        place = services.workspace.revisions.last_place()
        open_score_sheet(services, get_assessment(services, self.id)).score(indicator, level, "Seen.")
        self.acknowledge(services.workspace.revisions.after(place))

    @rule(who=WHO)
    def lock(self, who: str) -> None:
        services = self.laptops[who].services
        place = services.workspace.revisions.last_place()
        try:
            lock(services, get_assessment(services, self.id))
        except (AlreadyLocked, NothingToLock):
            return
        self.locked.add(services.person.id)
        self.acknowledge(services.workspace.revisions.after(place))

    @rule(who=WHO, level=st.integers(0, 5))
    def agree(self, who: str, level: int) -> None:
        fields = self.laptops[who].services.everything_of(self.id)
        if scorers(fields) <= locks(fields).keys():
            self.acknowledge(self.laptops[who].say(f"score/2.1/{CONSENSUS}", level))

    @rule(who=WHO, content=st.sampled_from([b"minutes", b"statutes", b"letter" * 1_000]))
    def add_evidence(self, who: str, content: bytes) -> None:
        services = self.laptops[who].services
        place, file = services.workspace.revisions.last_place(), self.path("evidence.txt")
        file.write_bytes(content)
        collecting.add_evidence(services, get_assessment(services, self.id), file, "board_meetings")
        self.acknowledge(services.workspace.revisions.after(place))

    @rule(who=WHO)
    def sync(self, who: str) -> None:
        laptop = self.laptops[who]
        note(f"{who}: {laptop.sync().problems}")
        self.synced[who] = laptop.known()
        self.check_blind(who)

    @rule(who=WHO, after=st.integers(1, 30))
    def sync_is_cut_off(self, who: str, after: int) -> None:
        laptop = self.laptops[who]
        with laptop.hub() as hub:
            with contextlib.suppress(HubUnreachable):
                sync(laptop.services, CutOff(hub, after))
        self.check_blind(who)

    @rule(who=WHO, after=st.integers(1, 20))
    def program_ends_in_a_sync(self, who: str, after: int) -> None:
        laptop, left = self.laptops[who], after

        def write(act: Callable[[Services], Any], /) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise Killed
            return act(laptop.services)

        with laptop.hub() as hub:
            with contextlib.suppress(Killed):
                sync(laptop.services, hub, write=write)
        self.reopen(who)
        self.check_blind(who)

    @rule(who=WHO)
    def carry(self, who: str) -> None:
        self.carried.append(self.laptops[who].carry(self.path("objects")))

    @precondition(lambda self: self.carried)
    @rule(who=WHO, number=NUMBER)
    def receive(self, who: str, number: int) -> None:
        self.laptops[who].receive(self.carried[number % len(self.carried)])
        self.check_blind(who)

    # What becomes of a laptop

    @rule(who=WHO)
    def reopen(self, who: str) -> None:
        self.laptops[who].close()
        self.laptops[who].open()

    @rule(who=WHO, days=st.integers(-400, 400))
    def clock_goes_wrong(self, who: str, days: int) -> None:
        self.laptops[who].clock.off = timedelta(days=days)

    @rule(who=WHO)
    def back_up(self, who: str) -> None:
        self.backups[who].append(self.laptops[who].back_up(self.path("backup")))

    @rule(who=WHO, number=NUMBER)
    def put_back(self, who: str, number: int) -> None:
        if not self.backups[who]:
            return
        laptop = self.laptops[who]
        before = laptop.known()
        laptop.put_back(self.backups[who][number % len(self.backups[who])])
        gone = before.difference(*(each.known() for each in self.laptops.values()))
        self.must -= gone if self.is_harmed else gone - self.synced[who]

    @rule(who=WHO, number=NUMBER)
    def bring_back(self, who: str, number: int) -> None:
        """Merge what a backup of one's own has, from whichever laptop."""
        own = self.laptops[who].services.person.id
        found = [
            path for name, each in self.laptops.items() if each.services.person.id == own for path in self.backups[name]
        ]
        if found:
            services = self.laptops[who].services
            restoring.restore(services, restoring.plan(services, found[number % len(found)]))
            self.check_blind(who)

    @rule(who=WHO, how=st.sampled_from(["forget", "write anew"]))
    def lose_the_mark(self, who: str, how: str) -> None:
        laptop = self.laptops[who]
        if how == "forget":
            with laptop.workspace.lending() as store:
                forget(store, [self.id])
        else:
            laptop.change_file("VACUUM")

    # What becomes of objects

    @rule(number=NUMBER)
    def hide(self, number: int) -> None:
        """Let an object be late, or lost: it may come up again."""
        if path := self.pick(number):
            self.is_harmed = True
            self.hidden[path] = path.read_bytes()
            path.unlink()

    @precondition(lambda self: self.hidden)
    @rule(number=NUMBER)
    def come_up(self, number: int) -> None:
        path = sorted(self.hidden)[number % len(self.hidden)]
        path.write_bytes(self.hidden.pop(path))

    @rule(number=NUMBER, how=st.sampled_from(["halve", "change"]))
    def spoil(self, number: int, how: str) -> None:
        if path := self.pick(number):
            self.is_harmed = True
            content = path.read_bytes()
            self.spoiled.setdefault(path, content)
            path.write_bytes(
                content[: len(content) // 2] if how == "halve" else content[:-1] + bytes([content[-1] ^ 1])
            )

    @precondition(lambda self: self.spoiled)
    @rule(number=NUMBER, is_written=st.booleans())
    def mend(self, number: int, is_written: bool) -> None:
        """Whoever was writing it comes to the end, or somebody takes the broken file away."""
        path = sorted(self.spoiled)[number % len(self.spoiled)]
        content = self.spoiled.pop(path)
        path.write_bytes(content) if is_written else path.unlink(missing_ok=True)

    @rule(number=NUMBER)
    def show_twice(self, number: int) -> None:
        if path := self.pick(number, ("log", "lanes")):
            parts = path.name.split("-")
            path.with_name("-".join([*parts[:-2], "77", parts[-1]])).write_bytes(path.read_bytes())

    # What has to hold

    def check_blind(self, who: str) -> None:
        """Others' levels are here only once all have locked, as is known here and as it is."""
        services = self.laptops[who].services
        fields = services.everything_of(self.id)
        if {lane_of(each.field) for each in services.workspace.revisions.all()} - {"", services.person.id}:
            assert scorers(fields) <= locks(fields).keys()
            assert scorers(fields) <= self.locked

    def check_objects(self) -> None:
        """What a laptop could read in the shared place is what its person may see."""
        for laptop in self.laptops.values():
            keys, person = read_keys(laptop.home.age_key), laptop.services.person.id
            for path in sorted((self.folder / SHARED / "lanes").glob("*.age")):
                content = path.read_bytes()
                is_whole = hashlib.sha256(content).hexdigest() in path.name
                if not is_whole or (opened := open_object(content, keys)) is None:
                    continue
                head = opened.parcel.head
                assert head.kind != OWN or head.lane == person
                assert head.kind != LANE or head.lane == person or len(self.locked) == 3

    def teardown(self) -> None:
        try:
            self.end()
        finally:
            for each in self.laptops.values():
                each.close()
            shutil.rmtree(self.folder)

    def end(self) -> None:
        self.check_objects()
        self.meet()
        known = {name: each.known() for name, each in self.laptops.items()}
        everything = [said for each in self.laptops.values() for said in each.workspace.revisions.all()]
        lanes = {said.id: lane_of(said.field) for said in everything}
        shared = {said.id for said in everything if said.entity == self.id and not lane_of(said.field)}
        for name, laptop in self.laptops.items():
            person = laptop.services.person.id
            may = {id_ for id_ in self.must if lanes.get(id_, "") in ("", person)}
            lacking = [f"{said.field} by {said.device}" for said in everything if said.id in may - known[name]]
            assert may <= known[name], f"{name} lacks {lacking}"
            assert shared <= known[name], f"{name} does not end as the others"
            heads = {each.id for each in laptop.workspace.revisions.heads([self.id]) if not lane_of(each.field)}
            assert heads == {
                each.id for each in self.laptops["Ann"].workspace.revisions.heads([self.id]) if not lane_of(each.field)
            }
        fields = self.laptops["Ann"].services.everything_of(self.id)
        if scorers(fields) <= locks(fields).keys():
            levels = [{id_ for id_ in each if lanes[id_]} for each in known.values()]
            assert all(each == levels[0] for each in levels), "all have locked, and not all see all levels"
        blobs = [{sha256 for sha256, _ in each.workspace.blobs.all()} for each in self.laptops.values()]
        assert all(each == blobs[0] for each in blobs), "evidence has not come to all"

    def meet(self) -> None:
        quiet = 0
        for _ in range(ROUNDS):
            moved = 0
            for who, each in self.laptops.items():
                told = each.sync()
                moved += told.sent + told.received + told.sent_blobs + told.received_blobs
                self.check_blind(who)
            quiet = 0 if moved else quiet + 1
            if quiet == 2:  # What is still hidden goes without being counted.
                return
        raise AssertionError("they never come to an end")

    def acknowledge(self, said: Any) -> None:
        self.must |= {each.id for each in said if each.entity == self.id}

    def pick(self, number: int, folders: tuple[str, ...] = ("log", "lanes", "blobs")) -> Path | None:
        found = sorted(each for folder in folders for each in (self.folder / SHARED / folder).glob("*.age"))
        return found[number % len(found)] if found else None

    def path(self, kind: str) -> Path:
        self.count += 1
        return self.folder / f"{self.count}-{kind}"


@pytest.mark.parametrize("seed", range(1))
def test_all_laptops_end_alike_and_nothing_is_lost_or_told_before_its_time(seed: int) -> None:
    limits = settings(
        max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
    )
    run_state_machine_as_test(Exchanging, settings=limits)
