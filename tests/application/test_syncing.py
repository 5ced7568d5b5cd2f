"""A sync as a window runs it: it reads here itself, and writes in short steps that somebody else does for it."""

import os
import resource
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from company import Colleague
from scenario import Scenario

from workbench.application import checking, collecting, journalling, syncing
from workbench.application.services import Services
from workbench.application.syncing import Synced, sync
from workbench.domain.revisions import Statement
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync.errors import HubFull
from workbench.exchange.sync.hub import Hub, open_hub
from workbench.exchange.sync.layout import NewerPlace
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId
from workbench.store.damage import BLOB
from workbench.store.workspace import Opener, open_workspace

T = TypeVar("T")


class CalledOff(Exception):
    """The person called the sync off."""


class Killed(Exception):
    """The program ended before a step."""


class Watched:
    """A shared place that knows whether somebody writes while it is asked."""

    def __init__(self, hub: Hub, window: "Window") -> None:
        self._hub, self._window = hub, window

    def __getattr__(self, name: str) -> Any:
        assert not self._window.is_writing, f"{name} is asked for within a step that writes"
        return getattr(self._hub, name)


class Window:
    """Somebody's workspace, open twice: to write, and for what only reads."""

    def __init__(self, services: Services, place: Path) -> None:
        self.services, self.place, self.is_writing, self.steps = services, place, False, 0
        self.die_at = 0

    def sync(self, say: Callable[[str], None] = lambda text: None, **given: Any) -> Synced:
        hub = open_hub(str(self.place))
        path, opener = self.services.workspace.path, Opener("", "", self.services.clock.now)
        try:
            with open_workspace(path, opener, writing=False) as reading:
                only_reads = replace(self.services, workspace=reading)
                return sync(only_reads, Watched(hub, self), say, self.write, **given)  # type: ignore[arg-type]
        finally:
            hub.close()

    def write(self, act: Callable[[Services], T], /) -> T:
        self.is_writing, self.steps = True, self.steps + 1
        if self.steps == self.die_at:
            raise Killed
        try:
            return act(self.services)
        finally:
            self.is_writing = False

    def known(self) -> set[str]:
        return {each.id for each in self.services.workspace.revisions.all()}


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Scenario]:
    made = Scenario(tmp_path).fill()
    yield made
    made.close()


@pytest.fixture
def anns(ann: Scenario, tmp_path: Path) -> Window:
    return Window(ann.services, tmp_path / "shared")


@pytest.fixture
def bos(ann: Scenario, anns: Window) -> Iterator[Window]:
    colleague = Colleague(ann, "Bo").join()
    trust.add_trusted(colleague.home.trust_list, certificates.read_certificate(ann.home.certificate))
    opener = Opener("Bo", colleague.home.device_fingerprint(), ann.clock.now, folder=colleague.home.path)
    with open_workspace(ann.folder / "bo.workbench", opener, writing=True) as opened:
        yield Window(replace(colleague.services, workspace=opened), anns.place)


def answers_of(window: Window, assessment: str) -> dict[str, object]:
    fields = window.services.fields_of(EntityId(assessment))
    return {name: standing.latest.value for name, standing in fields.items() if name.startswith("answer/")}


def test_what_is_written_is_written_in_steps_without_the_network(anns: Window, bos: Window, ann: Scenario) -> None:
    assert anns.sync().sent > 60 and anns.steps > 3
    assert bos.sync().received > 60 and bos.steps > 3
    assert answers_of(bos, ann.id) == answers_of(anns, ann.id)


def test_much_comes_in_steps_that_each_merge_little(anns: Window, bos: Window, ann: Scenario) -> None:
    said = [Statement(EntityId(ann.id), f"answer/question_{each}", "x", f"edit-{each}") for each in range(1_000)]
    ann.services.say(said)
    anns.sync()
    told: list[str] = []
    bos.sync(told.append)
    assert len([each for each in told if each.startswith("Merging")]) > 4
    assert answers_of(bos, ann.id) == answers_of(anns, ann.id)


def test_a_sync_that_is_called_off_anywhere_goes_on_there(anns: Window, bos: Window, ann: Scenario) -> None:
    for window in (anns, bos):
        for steps in range(100):
            left = [steps]

            def say(text: str, left: list[int] = left) -> None:
                left[0] -= 1
                if left[0] < 0:
                    raise CalledOff

            try:
                window.sync(say)
            except CalledOff:
                continue
            break
        assert steps > 3
    assert bos.known() >= {each.id for each in ann.services.workspace.revisions.heads([EntityId(ann.id)])}
    assert answers_of(bos, ann.id) == answers_of(anns, ann.id)


def test_it_says_how_far_it_has_come(anns: Window, bos: Window) -> None:
    told: list[str] = []
    anns.sync(told.append)
    assert any(each.startswith("Adding what colleagues lack: 1 of ") for each in told)
    bos.sync(told.append)
    assert any(each.startswith("Taking what colleagues added: 1 of ") for each in told)


def test_nothing_is_sent_of_what_is_held_back(anns: Window, ann: Scenario) -> None:
    assert anns.sync(but_not=[EntityId(ann.id)]).sent == 0
    assert not list(anns.place.glob("log/*"))
    assert anns.sync().sent > 60


def log_of(window: Window) -> list[tuple[str, str, str]]:
    lines = journalling.tell_journal(window.services)
    return [(each.what, each.file, each.deed) for each in lines if each.what in ("sent", "received")]


def test_the_log_says_what_went_to_whom_and_where(anns: Window, bos: Window, ann: Scenario, tmp_path: Path) -> None:
    anns.sync(), bos.sync()
    ((what, where, deed),) = log_of(anns)
    assert (what, where) == ("sent", str(anns.place)) and deed.endswith("in one parcel, two files, to Bo Lind")
    ((what, where, deed),) = [each for each in log_of(bos) if each[0] == "received"]
    assert (what, where) == ("received", str(anns.place)) and deed.endswith("in one parcel, two files, from Ann Berg")
    syncing.carry(ann.services, tmp_path / "stick.zip")
    assert log_of(anns)[-1][:2] == ("sent", "stick.zip")
    entry = journalling.read_journal(ann.services)[-1].entry
    assert (entry.kind, entry.sha256) == ("carried file", sha256_of(tmp_path / "stick.zip"))


def test_what_left_before_a_sync_was_cut_off_stands_in_the_log(anns: Window, ann: Scenario) -> None:
    class Full:
        """Takes the first object, and is full then."""

        def __init__(self, hub: Hub) -> None:
            self._hub, self._left = hub, 1

        def __getattr__(self, name: str) -> Any:
            return getattr(self._hub, name)

        def add(self, folder: str, name: str, content: bytes) -> None:
            if folder == "log":
                self._left -= 1
                if self._left < 0:
                    raise HubFull(address="here", name=name)
            self._hub.add(folder, name, content)

    ann.services.say([Statement(EntityId(ann.id), f"answer/q_{each}", "x", f"edit-{each}") for each in range(1_500)])
    with pytest.raises(HubFull):
        sync(ann.services, Full(open_hub(str(anns.place))))  # type: ignore[arg-type]
    ((what, _, deed),) = log_of(anns)
    assert what == "sent" and "in one parcel" in deed
    anns.sync()
    assert len(log_of(anns)) == 2


def test_what_came_before_the_rest_of_its_parcel_stands_in_the_log_once(
    anns: Window, bos: Window, ann: Scenario, tmp_path: Path
) -> None:
    anns.sync(), bos.sync()
    finding = EntityId(ann.services.new_id())
    made = {"kind": "finding", "assessment": ann.id, "text": "Two towns left"}
    ann.services.say([Statement(finding, name, value, "made") for name, value in made.items()])
    anns.sync()
    (second,) = [each for each in (anns.place / "log").iterdir() if f"{ann.services.workspace.device}-2-" in each.name]
    second.rename(tmp_path / second.name)
    ann.services.say([Statement(finding, "discuss", "Which towns?", "asked")])
    ann.answer("members_total", 91)
    Window(ann.services, anns.place).sync(but_not=())
    (again,) = [each for each in (anns.place / "log").iterdir() if f"{ann.services.workspace.device}-2-" in each.name]
    again.rename(tmp_path / again.name)  # Ann saw that it lacks, and added it once more.
    bos.sync()
    bos.sync()
    (tmp_path / again.name).rename(again)
    bos.sync(), bos.sync()
    told = [deed for what, _, deed in log_of(bos) if what == "received"][1:]
    assert told == ["Received: one entry, from Ann Berg", "Received: four entries in two parcels, from Ann Berg"]


def test_of_a_place_with_a_newer_layout_nothing_is_read_and_nothing_is_added(anns: Window) -> None:
    anns.place.mkdir()
    (anns.place / "format.json").write_text('{"format":"assessor-workbench-shared-place","version":2}')
    with pytest.raises(NewerPlace):
        anns.sync()
    assert [each.name for each in anns.place.iterdir()] == ["format.json"]


def test_large_evidence_goes_and_comes_beside_memory(anns: Window, bos: Window, ann: Scenario, tmp_path: Path) -> None:
    size = 64 << 20
    with (tmp_path / "film.bin").open("wb") as film:
        for _ in range(size >> 20):
            film.write(os.urandom(1 << 20))
    film_seen = collecting.add_evidence(ann.services, ann.assessment, tmp_path / "film.bin", "board_meetings")
    before = peak_of_this_program()
    assert anns.sync().sent_blobs == 3
    bos.die_at = bos.steps + 25
    with pytest.raises(Killed):
        bos.sync()
    (begun,) = bos.services.workspace.blobs.coming()
    assert begun == film_seen.sha256 and bos.services.workspace.blobs.size(begun) is None
    assert begun not in {each.sha256 for each in checking.check(bos.services, full=True).damages if each.code == BLOB}
    steps, bos.die_at = bos.steps, 0
    assert bos.sync().received_blobs > 0
    assert bos.steps - steps > 32 and not bos.services.workspace.blobs.coming()
    assert peak_of_this_program() - before < size // 2
    assert max(each.stat().st_size for each in (anns.place / "blobs").iterdir()) > size
    chunks = bos.services.workspace.blobs.chunks(film_seen.sha256)
    assert sum(map(len, chunks)) == size


def peak_of_this_program() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
