"""A workspace with something to see on every page: a visit under way, levels to agree on, a signed year, a shared place."""

import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from company import Colleague
from portfolios import BASE, SECTORS, document, filled, submission, uuid
from scenario import NOON, PASSPHRASE, Scenario
from signed_packages import FORMAT_1
from stage import EXAMPLE

from workbench.application import assessing, finalising, identities, interviewing, locking, participating, visiting
from workbench.application.example import (
    begin_example,
    beginning_of,
    fill_example,
    give_levels,
    levels_of,
    read_example,
)
from workbench.application.home import Home
from workbench.application.references import get_assessment
from workbench.application.services import Services
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, ids_of_act, new_id

CLUSTERS = (
    "Arctic Build", "Bothnia Battery Valley", "Dalarna Steel", "Fjord Blue Growth", "Jutland Robotics", "Kattegat Hydrogen Hub",
    "Lofoten Seafood", "Mälar Life Science", "Nordfjord Maritime", "Øresund BioData", "Skåne Food Arena", "Trøndelag Ocean",
)  # fmt: skip
_ACT = "01900000-0000-7000-8000-000000041700"
"""The ids of what is made here are the same in each run: a report's cover prints the last digits of one."""


@dataclass(frozen=True)
class Exhibition:
    """Where the workspace lies, and which assessments are in it."""

    folder: Path
    visited: EntityId
    """In the middle of the interview; a colleague said something else here and there."""
    locked: EntityId
    """Both assessors have locked, and differ on some levels."""
    final: EntityId

    def opened(self, folder: Path) -> "Exhibition":
        """Return a copy of it in another folder."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Exhibition(folder, self.visited, self.locked, self.final)

    @property
    def path(self) -> Path:
        return self.folder / "north.workbench"

    @property
    def home(self) -> Home:
        return Home(self.folder / "home", NOON)

    @property
    def portfolio(self) -> Path:
        return self.folder / "Nordic.sqlite"

    @property
    def packages(self) -> tuple[Path, ...]:
        return tuple(sorted((self.folder / "packages").iterdir()))


def make_exhibition(folder: Path) -> Exhibition:
    """Make the workspace, with everything closed."""
    scenario = Scenario(folder, cluster="Fjord Blue Growth", country="NO", ids=ids_of_act(_ACT))
    final = _finalise(scenario)
    bo = Colleague(scenario, "Bo")
    scenario.id = _start(scenario, "Skåne Food Arena", scenario.clock.now().date() - timedelta(days=6))
    bo.join()
    _lock(scenario, bo)
    locked = EntityId(scenario.id)
    scenario.id = _visit(scenario.services)
    bo.join()
    _differ(scenario, bo)
    _start(scenario, "Øresund Life Science", scenario.clock.now().date() + timedelta(days=12))
    scenario.close()
    _keep_packages(folder / "packages")
    # A certificate that is the same in each run, unlike those of this laptop's people.
    shutil.copyfile(FORMAT_1.with_suffix(".pem"), scenario.home.trust_list)
    _make_portfolio(folder / "Nordic.sqlite")
    (folder / "shared").mkdir()
    return Exhibition(folder, EntityId(scenario.id), locked, final)


def _start(scenario: Scenario, cluster: str, visit: date) -> EntityId:
    services = scenario.services
    found = assessing.add_cluster(services, cluster, "SE")
    id_ = assessing.start_assessment(services, found, "ecei-2013", "2026").id
    visiting.plan_visit(services, id_, visit, visit)
    return id_


def _finalise(scenario: Scenario) -> EntityId:
    identities.make(scenario.home, "Ann Berg", None, scenario.home.identity_file, PASSPHRASE)
    scenario.fill().score_points(124)
    assert finalising.finalise(scenario.services, scenario.assessment).missing == ()
    return EntityId(scenario.id)


def _lock(scenario: Scenario, bo: Colleague) -> None:
    example = read_example(EXAMPLE)
    fill_example(scenario.services, scenario.assessment, {**example, "scores": []}, EXAMPLE)
    for services, who in ((scenario.services, "person"), (bo.services, "colleague")):
        participating.declare_interest(services, scenario.id, "none")
        give_levels(services, scenario.assessment, levels_of(example, who))
    for each in (scenario.services, bo.services):
        locking.lock(each, scenario.assessment)


def _visit(services: Services) -> EntityId:
    example = read_example(EXAMPLE)
    assessment = begin_example(services, example, EXAMPLE)
    fill_example(services, assessment, beginning_of(services, assessment, example), EXAMPLE)
    for line in ("2.9 14 joint projects, list promised", "2.2 They hope to employ a second analyst in spring."):
        interviewing.add_quick_note(services, assessment.id, line, "2.2.1")
    return get_assessment(services, assessment.id).id


def _differ(scenario: Scenario, bo: Colleague) -> None:
    for field, ours, theirs in (("media_mentions", 37, 41), ("newsletters", 11, 12)):
        for services, value in ((scenario.services, ours), (bo.services, theirs)):
            said = Statement(EntityId(scenario.id), f"answer/{field}", value, new_id(), parents=())
            services.say([said])


def _make_portfolio(path: Path) -> None:
    """Make a portfolio of clusters that were scored in two years."""
    indicators = [each["id"] for each in BASE["result"]["indicators"] if each["level"] is not None]
    given = []
    for number, name in enumerate(CLUSTERS):
        for more, period in enumerate(("2024", "2026")):
            levels = {each: min((number * 3 + place * 2) % 5 + more, 5) for place, each in enumerate(indicators)}
            made = document(
                number, levels, id=uuid(number * 10 + more), name=name, country=("NO", "SE", "DK")[number % 3],
                region="", sector=SECTORS[number % 2], period=period, label="gold" if number % 2 else None,
            )  # fmt: skip
            given.append(submission(made, trusted=number != 5))
    filled(path, *given)


def _keep_packages(folder: Path) -> None:
    """Keep a package as it was signed, and one in which a byte was changed."""
    folder.mkdir()
    shutil.copyfile(FORMAT_1, folder / "Kattegat-Hydrogen-Hub-2025.asice")
    content = bytearray(FORMAT_1.read_bytes())
    content[len(content) // 2] ^= 0x20
    (folder / "Changed-afterwards.asice").write_bytes(bytes(content))
