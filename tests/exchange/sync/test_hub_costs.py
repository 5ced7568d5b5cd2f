"""What a sync asks of a place of each kind: with nothing new one listing of each folder, whatever lies there already."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from company import Colleague
from exchange.sync.places import Place
from scenario import Scenario

from workbench.application.services import Services
from workbench.application.syncing import FOLDERS, sync
from workbench.domain.revisions import Statement
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync import line
from workbench.exchange.sync.hub import Hub
from workbench.exchange.sync.storage import Storage, StoredHub
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace


class Counting:
    """A kind of place that writes down what is asked of it."""

    def __init__(self, storage: Storage) -> None:
        self._storage, self.address, self.asked = storage, storage.address, list[str]()

    def names(self, folder, pace):
        self.asked.append(f"list {folder}")
        return self._storage.names(folder, pace)

    def steps(self, folder, name, start, pace):
        self.asked.append(f"read {folder}/{name}")
        return self._storage.steps(folder, name, start, pace)

    def put(self, folder, name, source, size, pace):
        self.asked.append(f"put {folder}/{name}")
        self._storage.put(folder, name, source, size, pace)

    def close(self) -> None:
        self._storage.close()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Services]]:
    """Two who share an assessment; they meet at a new place in each test."""
    ann = Scenario(tmp_path_factory.mktemp("pair"))
    ann.answer("members_total", 86).score("4.5", 4, "Seen by Ann")
    bo = Colleague(ann, "Bo").join()
    trust.add_trusted(bo.home.trust_list, certificates.read_certificate(ann.home.certificate))
    opener = Opener("Bo", bo.home.device_fingerprint(), ann.clock.now, folder=bo.home.path)
    with open_workspace(ann.folder / "bo.workbench", opener, writing=True) as opened:
        yield ann.services, replace(bo.services, workspace=opened)
    ann.close()


def counted(services: Services, hub: Hub) -> list[str]:
    """Sync, and return what was asked of the place."""
    assert isinstance(hub, StoredHub)
    usual, counting = hub._storage, Counting(hub._storage)
    hub._storage = counting
    sync(services, hub)
    hub._storage = usual
    return sorted(counting.asked)


def shared_by(services: Services) -> EntityId:
    (found,) = services.workspace.revisions.of_kind("assessment")
    return found


NOTHING_NEW = sorted([*(f"list {folder}" for folder in FOLDERS), "read /format.json"])


def test_with_nothing_new_each_folder_is_listed_once_and_nothing_else_is_asked(
    pair: tuple[Services, Services], place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, bo = pair
    hub = place.hub()
    for each in (ann, bo, ann):
        sync(each, hub)
    sent, asking = [], line.Line.asking
    monkeypatch.setattr(line.Line, "asking", lambda self, *given: sent.append(given) or asking(self, *given))
    for each in (ann, bo, ann):
        assert counted(each, hub) == NOTHING_NEW
    # Of packages and requests there is no folder yet: WebDAV looks then whether the place itself is still there.
    assert len(sent) in (0, 3 * len(NOTHING_NEW), 3 * (len(NOTHING_NEW) + 2)), "each takes one request of HTTP"


def test_what_is_new_costs_by_itself_and_nothing_old_is_read_again(
    pair: tuple[Services, Services], place: Place
) -> None:
    ann, bo = pair
    hub = place.hub()
    for each in (ann, bo, ann):
        sync(each, hub)
    for number in range(3):
        ann.say([Statement(shared_by(ann), "answer/members_total", 90 + number, ann.new_id())])
        made = [each for each in counted(ann, hub) if each not in NOTHING_NEW]
        assert {each.split("/")[0] for each in made} == {"put log", "read log"} and len(made) == 3, made
        taken = [each for each in counted(bo, hub) if each not in NOTHING_NEW]
        assert len(taken) == 1 and taken[0].startswith("read log/")
