"""Three laptops with wrong clocks, merges in any order, and disks put back: nothing acknowledged is lost or hidden."""

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.history import standings
from workbench.domain.revisions import Revision, Statement
from workbench.kernel import clock as clocks
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.integrity import check_workspace
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

HISTORIES = 5_000 if os.environ.get("WORKBENCH_LONG") else 40
ENTITY = EntityId("018f0000-0000-7000-8000-000000000001")
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
FIELDS = ("answer/members_total", "answer/website")
Shown = Callable[[Workspace, str], set[object]]


class Laptop:
    """One workspace on one laptop; its clock shows what it likes."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name, self.path = name, folder / f"{name}.workbench"
        (folder / name).mkdir()
        create_workspace(self.path)
        self.open()

    def open(self) -> None:
        self.workspace = open_workspace(
            self.path, Opener(self.name, self.name, lambda: NOON, folder=self.path.parent / self.name), writing=True
        )

    def say(self, field: str, value: int, skew_s: int) -> Revision:
        (said,) = self.workspace.record(
            [Statement(ENTITY, field, value, new_id())], author=PersonId(self.name), salts=os.urandom(16),
            recorded_at=clocks.to_text(NOON + timedelta(seconds=skew_s)),
        )  # fmt: skip
        return said

    def receive(self, other: "Laptop") -> None:
        self.workspace.merge(other.workspace.revisions.all())

    def put_back(self, act: Callable[[], object]) -> None:
        """Do something, then put the file back as it was before."""
        self.workspace.close()
        kept = self.path.with_suffix(".kept")
        shutil.copyfile(self.path, kept)
        self.open()
        act()
        self.workspace.close()
        shutil.copyfile(kept, self.path)
        self.open()


LAPTOP, FIELD, VALUE = st.integers(0, 2), st.sampled_from(FIELDS), st.integers(0, 3)
SKEW = st.integers(-200_000, 200_000)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("say"), LAPTOP, FIELD, VALUE, SKEW),
        st.tuples(st.just("receive"), LAPTOP, LAPTOP),
        st.tuples(st.just("put back"), LAPTOP, LAPTOP, FIELD, VALUE, SKEW),
    ),
    max_size=14,
)


def by_parents(workspace: Workspace, field: str) -> set[object]:
    """What the program shows: every value that nobody has replaced knowingly."""
    standing = standings(workspace.revisions.heads([ENTITY])).get(ENTITY, {}).get(field)
    return {head.value for head in standing.heads} if standing else set()


def by_latest_clock(workspace: Workspace, field: str) -> set[object]:
    """What a program would show that lets the last writer win."""
    said = [each for each in workspace.revisions.all() if each.field == field]
    return {max(said, key=lambda each: each.recorded_at).value} if said else set()


def live(acts: list, shown: Shown) -> list[str]:  # type: ignore[type-arg]
    """Let the laptops live through some acts, then tell everybody everything; return what went wrong."""
    with tempfile.TemporaryDirectory() as name:
        laptops = [Laptop(Path(name), each) for each in "xyz"]
        acknowledged: list[Revision] = []
        for what, who, *rest in acts:
            laptop = laptops[who]
            if what == "say":
                acknowledged.append(laptop.say(*rest))
            elif what == "receive":
                laptop.receive(laptops[rest[0]])
            elif rest[0] != who:
                other, words = laptops[rest[0]], rest[1:]
                # What was said before the disk was put back had reached a colleague.
                laptop.put_back(lambda: (acknowledged.append(laptop.say(*words)), other.receive(laptop)))  # noqa: B023
        for _ in range(2):
            for one in laptops:
                for other in laptops:
                    one.receive(other)
        faults = [fault for laptop in laptops for fault in faults_of(laptop.workspace, acknowledged, shown)]
        for laptop in laptops:
            laptop.workspace.close()
    return faults


def faults_of(workspace: Workspace, acknowledged: list[Revision], shown: Shown) -> list[str]:
    said = workspace.revisions.all()
    faults = [f"lost: {each.value}" for each in acknowledged if each not in said]
    places = [(each.device, each.seq) for each in said]
    if len(places) != len(set(places)):
        faults.append("two revisions bear one number")
    if not check_workspace(workspace, full=False).is_sound:
        faults.append("not sound")
    replaced = {parent for each in acknowledged for parent in each.parents}
    for field in FIELDS:
        standing = {each.value for each in acknowledged if each.field == field and each.id not in replaced}
        if shown(workspace, field) != standing:
            faults.append(f"{field} shows {shown(workspace, field)} where {standing} stand")
    return faults


@settings(max_examples=HISTORIES, deadline=None)
@given(ACTS)
def test_nothing_acknowledged_is_lost_or_hidden(acts: list) -> None:  # type: ignore[type-arg]
    assert live(acts, by_parents) == []


@pytest.mark.parametrize(
    "acts",
    [
        [("say", 0, FIELDS[0], 1, 60), ("receive", 1, 0), ("say", 1, FIELDS[0], 2, 0)],
        [("say", 0, FIELDS[0], 1, 0), ("say", 1, FIELDS[0], 2, 0)],
    ],
    ids=["a clock behind", "two who differ"],
)
def test_the_bench_finds_what_goes_wrong_where_the_last_writer_wins(acts: list) -> None:  # type: ignore[type-arg]
    assert live(acts, by_parents) == []
    assert live(acts, by_latest_clock) != []
