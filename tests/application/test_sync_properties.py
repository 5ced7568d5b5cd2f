"""Whatever three laptops do, and whatever becomes of objects on their way: all end alike, and nothing is lost or told."""

import os
import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from company import Colleague
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scenario import Scenario

from workbench.application.locking import AlreadyLocked, NothingToLock, lock
from workbench.application.references import get_assessment
from workbench.application.scoring import open_score_sheet
from workbench.application.services import Services
from workbench.application.syncing import sync
from workbench.domain.lanes import lane_of, locks, scorers
from workbench.domain.revisions import Statement
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync.hub import open_hub
from workbench.kernel.ids import EntityId, RevisionId
from workbench.store.workspace import Opener, open_workspace

EXAMPLES = 200 if os.environ.get("WORKBENCH_LONG") else 8
NAMES = ("Ann", "Bo", "Cai")
WHO = st.integers(0, 2)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), WHO, st.integers(0, 3)),
        st.tuples(st.just("score"), WHO, st.integers(0, 5)),
        st.tuples(st.just("lock"), WHO, st.just(0)),
        st.tuples(st.just("sync"), WHO, st.just(0)),
        st.tuples(st.sampled_from(["lose", "halve", "change", "copy"]), st.just(0), st.integers(0, 1_000)),
    ),
    min_size=6,
    max_size=24,
)


class Company:
    """Three assessors with a workspace each, who trust one another, and the shared place between them."""

    def __init__(self, folder: Path, held: ExitStack) -> None:
        self.place = folder / "shared"
        ann = Scenario(folder)
        held.callback(ann.close)
        self.id = EntityId(ann.id)
        self.laptops: list[Services] = [ann.services]
        for name in NAMES[1:]:
            colleague = Colleague(ann, name).join("co" if name == "Bo" else "third")
            opener = Opener(name, colleague.home.device_fingerprint(), ann.clock.now, folder=colleague.home.path)
            opened = held.enter_context(open_workspace(folder / f"{name.lower()}.workbench", opener, writing=True))
            self.laptops.append(replace(colleague.services, workspace=opened))
        for each in self.laptops:
            for other in self.laptops:
                trust.add_trusted(each.home.trust_list, certificates.read_certificate(other.home.certificate))
        self.said: set[RevisionId] = set()
        self.meet()

    def sync(self, who: int) -> None:
        hub = open_hub(str(self.place))
        try:
            sync(self.laptops[who], hub)
        finally:
            hub.close()
        self.check_blind(who)

    def meet(self) -> None:
        """Sync until nobody has anything new."""
        for _ in range(4):
            for who in range(len(self.laptops)):
                self.sync(who)

    def act(self, verb: str, who: int, number: int) -> None:
        services = self.laptops[who]
        if verb == "answer":
            said = Statement(self.id, "answer/board_meetings", number, services.new_id())
            self.said |= {each.id for each in services.say([said])}
        elif verb == "score" and services.person.id not in locks(services.everything_of(self.id)):
            sheet = open_score_sheet(services, get_assessment(services, self.id))
            sheet.score("2.1", number, "Seen.")
        elif verb == "lock":
            try:
                lock(services, get_assessment(services, self.id))
            except (AlreadyLocked, NothingToLock):
                return
        elif verb == "sync":
            self.sync(who)
        else:
            self.harm(verb, number)

    def harm(self, verb: str, number: int) -> None:
        """Let the shared place lose an object, keep half of it, or change it; or show it under a second name."""
        found = sorted(each for folder in ("log", "lanes") for each in (self.place / folder).glob("*.age"))
        if not found:
            return
        path = found[number % len(found)]
        content = path.read_bytes()
        if verb == "lose":
            path.unlink()
        elif verb == "halve":
            path.write_bytes(content[: len(content) // 2])
            self.mend(path, content)
        elif verb == "change":
            path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
            self.mend(path, content)
        else:
            parts = path.name.split("-")
            path.with_name("-".join([*parts[:-2], "77", parts[-1]])).write_bytes(content)

    def mend(self, path: Path, content: bytes) -> None:
        """Everybody meets the damaged object; then whoever was writing it comes to the end."""
        for who in range(len(self.laptops)):
            self.sync(who)
        path.write_bytes(content)

    def check_blind(self, who: int) -> None:
        services = self.laptops[who]
        fields = services.everything_of(self.id)
        lanes = {lane_of(name) for name in fields if lane_of(name)} - {services.person.id}
        if lanes:
            assert services.person.id in locks(fields) and scorers(fields) <= locks(fields).keys()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_all_laptops_end_alike_and_nothing_is_lost_or_told_before_its_time(steps: list[tuple[str, int, int]]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="company-"))
    try:
        with ExitStack() as held:
            company = Company(folder, held)
            for step in steps:
                company.act(*step)
            company.meet()
            heads = [
                {each.id for each in services.workspace.revisions.heads([company.id]) if not lane_of(each.field)}
                for services in company.laptops
            ]
            assert heads[0] == heads[1] == heads[2]
            for services in company.laptops:
                known = {each.id for each in services.workspace.revisions.all()}
                assert company.said <= known
            everybody = {lane_of(each.field) for each in company.laptops[0].workspace.revisions.all()} - {""}
            if (
                scorers(company.laptops[0].everything_of(company.id))
                <= locks(company.laptops[0].everything_of(company.id)).keys()
            ):
                for services in company.laptops:
                    lanes = {lane_of(each.field) for each in services.workspace.revisions.all()} - {""}
                    assert lanes == everybody and len(lanes) == 3
    finally:
        shutil.rmtree(folder)
