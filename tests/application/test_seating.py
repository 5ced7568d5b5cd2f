"""Two assessors at one laptop: each opens only their own workspace and sees the other's levels once both have locked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from company import give_levels
from scenario import PASSPHRASE, Scenario

from workbench.application import journalling, pushing, seating, seats
from workbench.application.answering import open_desk
from workbench.application.dossiers import build_dossier
from workbench.application.locking import lock
from workbench.application.participating import declare_interest
from workbench.application.references import get_assessment
from workbench.application.seating import Newcomer
from workbench.application.seats import Seat
from workbench.application.services import Services
from workbench.domain.lanes import lane_of
from workbench.kernel.settings import Settings, read_settings, write_settings
from workbench.store import encryption

SECRET = "Only Ann saw the ledger of the port group"


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Scenario]:
    made = Scenario(tmp_path)
    write_settings(made.home.settings_file, Settings(workspace=str(made.path)))
    yield made
    made.close()


@pytest.fixture
def bo(ann: Scenario) -> Seat:
    """Bo, who got a seat at Ann's laptop and has joined."""
    seat = seating.add_seat(ann.home, Newcomer("Bo Lind", "bo@example.org", PASSPHRASE), ann.folder)
    seating.join(ann.services, ann.id, seat, "co")
    return seat


def exchange(ann: Scenario, seat: Seat) -> None:
    seating.exchange(ann.services, seat, lambda _: None, lambda act: act(ann.services))


def opened(ann: Scenario, seat: Seat):  # type: ignore[no-untyped-def]
    return seating._opened(ann.services, seat)


def lanes_in(services: Services) -> set[str]:
    return {lane_of(each.field) for each in services.workspace.revisions.all()} - {""}


def test_whoever_shares_the_laptop_gets_an_encrypted_workspace_and_keys(ann: Scenario, bo: Seat) -> None:
    assert [each.person.name for each in seats.list_seats(ann.home)] == ["Ann Berg", "Bo Lind"]
    assert seats.list_seats(bo.home) == seats.list_seats(ann.home)
    assert bo.is_sealed and not seats.list_seats(ann.home)[0].is_sealed
    encryption.lock_all()
    assert encryption.is_locked(bo.workspace)
    with pytest.raises(seating.SeatTaken):
        seating.add_seat(ann.home, Newcomer("Bo Lind", "bo@example.org", PASSPHRASE), ann.folder)


def test_answers_go_over_with_the_keyboard_and_levels_do_not(ann: Scenario, bo: Seat, tmp_path: Path) -> None:
    ann.answer("members_total", 86).score("4.5", 4, SECRET)
    exchange(ann, bo)
    with opened(ann, bo) as his:
        found = get_assessment(his, ann.id)
        assert build_dossier(his, found).answers["members_total"].value == 86
        assert lanes_in(his) == set()
        assert SECRET not in repr(list(his.workspace.revisions.all()))
        open_desk(his, found).answer("members_committed", 70)
        declare_interest(his, found.id, "none")
    exchange(ann, bo)
    assert ann.dossier.answers["members_committed"].value == 70
    everything = [each for each in tmp_path.rglob("*") if each.is_file() and not each.name.startswith(ann.path.name)]
    assert not any(SECRET.encode() in each.read_bytes() for each in everything)
    assert not list(tmp_path.rglob("*.carried"))


def test_once_both_have_locked_one_switch_shows_both(ann: Scenario, bo: Seat) -> None:
    give_levels(ann.services, ann, usual=4)
    exchange(ann, bo)
    with opened(ann, bo) as his:
        sheet_of(his, ann)
        lock(his, get_assessment(his, ann.id))
    exchange(ann, bo)
    assert lanes_in(ann.services) == {ann.services.person.id}
    lock(ann.services, ann.assessment)
    exchange(ann, bo)
    both = {ann.services.person.id, bo.person.id}
    with opened(ann, bo) as his:
        assert lanes_in(his) == both == lanes_in(ann.services)


def sheet_of(his: Services, ann: Scenario) -> None:
    from workbench.application.scoring import open_score_sheet

    sheet = open_score_sheet(his, get_assessment(his, ann.id))
    for indicator in sheet.form.scored:
        sheet.score(indicator.id, 3, "Seen by Bo")


def test_an_assessment_of_which_one_has_no_part_stays_with_its_owner(ann: Scenario, tmp_path: Path) -> None:
    seat = seating.add_seat(ann.home, Newcomer("Cy Falk", "cy@example.org", PASSPHRASE), ann.folder)
    ann.answer("members_total", 86)
    exchange(ann, seat)
    with opened(ann, seat) as theirs:
        assert theirs.workspace.revisions.of_kind("assessment") == ()


def test_the_next_start_is_for_whoever_was_at_the_keyboard(ann: Scenario, bo: Seat) -> None:
    assert seats.at_keyboard(ann.home) == ann.home
    seats.sit_down(bo)
    assert seats.at_keyboard(ann.home) == bo.home
    assert read_settings(ann.home.settings_file).workspace == str(ann.path)
    seats.sit_down(seats.list_seats(ann.home)[0])
    assert seats.at_keyboard(ann.home) == ann.home


def test_a_handover_stands_once_in_both_logs_and_not_at_all_where_nothing_was_new(ann: Scenario, bo: Seat) -> None:
    ann.answer("members_total", 86)
    exchange(ann, bo)
    before = deeds(ann.services)
    assert [each for each in before if each.startswith("Sent")] == ["Sent: 21 entries, one file, to Bo Lind"]
    exchange(ann, bo)
    assert deeds(ann.services) == before
    ann.answer("members_total", 87)
    exchange(ann, bo)
    assert deeds(ann.services) == [*before, "Sent: one entry, to Bo Lind"]
    with opened(ann, bo) as his:
        assert deeds(his)[-1] == "Received: one entry, from Ann Berg"


def deeds(services: Services) -> list[str]:
    return [each.deed for each in journalling.tell_journal(services)]


def test_what_went_over_before_a_handover_was_cut_off_stands_in_the_logs(ann: Scenario, bo: Seat) -> None:
    def stop(text: str) -> None:
        if text.startswith("Taking"):
            raise InterruptedError

    with pytest.raises(InterruptedError):
        seating.exchange(ann.services, bo, stop, lambda act: act(ann.services))
    assert [each.split(":")[0] for each in deeds(ann.services)] == ["Sent"]


def test_a_handover_carries_only_what_is_new(ann: Scenario, bo: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    ann.answer("members_total", 86).score("4.5", 4, SECRET)
    exchange(ann, bo)
    sealed: list[str] = []

    def counted(what: str, seal: Callable[..., object]) -> Callable[..., object]:
        return lambda *given: (sealed.append(what), seal(*given))[1]

    monkeypatch.setattr(pushing, "seal_parcel", counted("parcel", pushing.seal_parcel))
    monkeypatch.setattr(pushing, "send_sealed", counted("evidence", pushing.send_sealed))
    exchange(ann, bo)
    exchange(ann, bo)
    assert sealed == []
    known = ann.services.workspace.parcels.known_names()
    ann.answer("members_total", 87)
    exchange(ann, bo)
    assert sealed == ["parcel"]
    assert len(ann.services.workspace.parcels.known_names()) == len(known) + 1
