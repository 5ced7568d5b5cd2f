"""What lies damaged in the shared place is asked for once, and sent again by whoever has it; what lacks is said."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague
from scenario import Scenario

from workbench.application import syncing
from workbench.application.services import Services
from workbench.application.syncing import Synced
from workbench.domain.revisions import Statement
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync.hub import open_hub
from workbench.exchange.sync.parcels import NoParcel
from workbench.exchange.sync.requests import read_request, write_request
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace


class Team:
    """Ann, Bo and Cy, each with a workspace of their own, who all trust one another."""

    def __init__(self, ann: Scenario, place: Path, held: ExitStack) -> None:
        self.scenario, self.place, self.ann = ann, place, ann.services
        joined = [Colleague(ann, "Bo").join(), Colleague(ann, "Cy").join("observer")]
        for one in joined:
            for home in (ann.home, *(each.home for each in joined)):
                trust.add_trusted(one.home.trust_list, certificates.read_certificate(home.certificate))
        self.bo, self.cy = (held.enter_context(_open(ann, each)) for each in joined)
        self.bo, self.cy = (
            replace(each.services, workspace=opened) for each, opened in zip(joined, (self.bo, self.cy), strict=True)
        )

    def sync(self, services: Services) -> Synced:
        hub = open_hub(str(self.place))
        try:
            return syncing.sync(services, hub)
        finally:
            hub.close()

    def only(self, folder: str) -> Path:
        (found,) = (self.place / folder).iterdir()
        return found

    def answer(self, services: Services) -> object:
        fields = services.fields_of(EntityId(self.scenario.id))
        return fields["answer/members_total"].latest.value if "answer/members_total" in fields else None


def _open(ann: Scenario, colleague: Colleague) -> object:
    opener = Opener("C", colleague.home.device_fingerprint(), ann.clock.now, folder=colleague.home.path)
    return open_workspace(ann.folder / f"{colleague.home.path.name}.workbench", opener, writing=True)


@pytest.fixture
def team(scenario: Scenario, tmp_path: Path) -> Iterator[Team]:
    scenario.answer("members_total", 85)
    with ExitStack() as held:
        yield Team(scenario, tmp_path / "shared", held)


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1] + b"?")


def test_a_damaged_parcel_is_asked_for_once_and_sent_again_also_by_who_did_not_write_it(team: Team) -> None:
    team.sync(team.ann), team.sync(team.bo)
    anns = next(each for each in (team.place / "log").iterdir() if str(team.ann.workspace.device) in each.name)
    damage(anns)
    told = team.sync(team.cy).problems[0]
    assert told == f"log/{anns.name} is half written or was changed. Whoever has it is asked to send it again."
    assert team.only("asked").name.endswith(f"{anns.name.rpartition('-')[2].removesuffix('.age')}.ask")
    told = team.sync(team.cy).problems[0]
    assert told == f"log/{anns.name} was asked for before, and nobody has sent it again yet."
    team.sync(team.bo)  # Ann wrote it, and is away.
    assert team.sync(team.cy).problems == () and team.answer(team.cy) == 85
    before = sorted((team.place / "log").iterdir())
    team.sync(team.ann), team.sync(team.bo), team.sync(team.cy)
    assert len(sorted((team.place / "log").iterdir())) <= len(before) + 1
    assert len(list((team.place / "asked").iterdir())) == 1


def test_damaged_evidence_is_sent_again_too(team: Team) -> None:
    team.sync(team.ann), team.sync(team.bo)
    damage(team.only("blobs"))
    assert "is asked to send it again" in team.sync(team.cy).problems[0]
    assert team.sync(team.bo).sent_blobs == 1
    assert team.sync(team.cy).problems == ()
    assert team.cy.workspace.blobs.all() == team.ann.workspace.blobs.all()


def test_what_is_missing_is_said_and_comes_back_from_whoever_has_it(team: Team) -> None:
    team.sync(team.ann), team.sync(team.bo)
    for number in (86, 87):
        team.scenario.answer("members_total", number)
        team.sync(team.ann)
    team.sync(team.bo)
    device = team.ann.workspace.device
    (second,) = [each for each in (team.place / "log").iterdir() if f"{device}-2-" in each.name]
    second.unlink()
    team.only("blobs").unlink()
    told = " ".join(team.sync(team.cy).problems)
    assert "one number is missing in the shared place (2)" in told
    assert "One piece of evidence is missing in the shared place." in told
    assert "One parcel waits for something that has not come" in told
    team.sync(team.bo)
    assert team.sync(team.cy).problems == () and team.answer(team.cy) == 87


def test_what_waits_is_not_read_again_until_something_comes(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    team.sync(team.ann)
    for number in (86, 87):
        team.scenario.answer("members_total", number)
        team.sync(team.ann)
    (second,) = [each for each in (team.place / "log").iterdir() if f"{team.ann.workspace.device}-2-" in each.name]
    aside = team.place.parent / second.name
    second.rename(aside)
    team.sync(team.cy)
    waiting, laptops = team.cy.workspace.waiting, "as before"
    waiting.note(laptops, str(team.cy.workspace.device))
    assert not waiting.may_go_on(laptops)
    team.cy.say([Statement(EntityId(team.scenario.id), "answer/newsletters", 4, "mine")])
    assert not waiting.may_go_on(laptops), "one's own answers let nothing in"
    assert waiting.may_go_on("somebody else is relied on")
    team.cy.say([Statement(EntityId(team.scenario.id), "role/x", "co", "joined")])
    assert waiting.may_go_on(laptops)
    aside.rename(second)
    team.sync(team.cy)
    assert team.answer(team.cy) == 87 and not waiting.may_go_on(laptops)


def test_a_stranger_s_request_and_one_that_is_none_are_not_heard(team: Team) -> None:
    team.sync(team.ann), team.sync(team.bo)
    object_ = next(each for each in (team.place / "log").iterdir() if str(team.ann.workspace.device) in each.name)
    (team.place / "asked").mkdir()
    name = f"{team.scenario.id}-{team.bo.workspace.device}-{'ab' * 32}.ask"
    (team.place / "asked" / name).write_bytes(b"{}\n")
    forged = write_request(f"log/{object_.name}", team.bo.home.device_fingerprint(), lambda _: b"no signature")
    (team.place / "asked" / name.replace("ab", "cd")).write_bytes(forged)
    before = sorted((team.place / "log").iterdir())
    damage(object_)
    assert team.sync(team.ann).problems == ()
    assert sorted((team.place / "log").iterdir()) == before
    with pytest.raises(NoParcel):
        read_request(write_request("people/x.crt", "by", lambda _: b""))
