"""Colleagues of the assessor whom a scenario knows: each with a home, a certificate and a voice of their own."""

from dataclasses import replace
from pathlib import Path

from scenario import Scenario

from workbench.application import maintaining, participating
from workbench.application.home import Home
from workbench.application.scoring import ScoreSheet, open_score_sheet
from workbench.application.services import Services
from workbench.kernel.ids import PersonId


class Colleague:
    """Somebody else who speaks in the same workspace file, from a home of their own."""

    def __init__(self, scenario: Scenario, name: str) -> None:
        self.scenario = scenario
        self.home = Home(scenario.folder / name.lower(), scenario.clock)
        path = scenario.folder / f"{name.lower()}.workbench"
        maintaining.make_workspace(self.home, path, f"{name} Lind", f"{name.lower()}@example.org")

    @property
    def services(self) -> Services:
        return replace(self.scenario.services, home=self.home, person=self.home.get_person())

    @property
    def id(self) -> PersonId:
        return self.services.person.id

    @property
    def certificate(self) -> Path:
        return self.home.certificate

    @property
    def sheet(self) -> ScoreSheet:
        return open_score_sheet(self.services, self.scenario.assessment)

    def join(self, role: str = "co") -> "Colleague":
        participating.join(self.scenario.services, self.scenario.assessment, self.certificate, role)
        return self


def give_levels(services: Services, scenario: Scenario, levels: dict[str, int] | None = None, usual: int = 3) -> None:
    """Give every indicator a level, those named another one than the usual."""
    sheet = open_score_sheet(services, scenario.assessment)
    for indicator in sheet.form.scored:
        level = (levels or {}).get(indicator.id, usual)
        sheet.score(indicator.id, level, f"Level {level} was seen.")
