"""The product's verbs as a test speaks them: through the application, on a real workspace."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from workbench.application import assessing, collecting, maintaining, participating
from workbench.application.answering import open_desk
from workbench.application.dossiers import build_dossier
from workbench.application.home import Home
from workbench.application.references import get_assessment
from workbench.application.scoring import open_score_sheet
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.domain.dossier import Dossier
from workbench.domain.values import NotKnown
from workbench.kernel.clock import Clock, FixedClock
from workbench.kernel.ids import new_id
from workbench.store.workspace import Opener, open_workspace

NOON = FixedClock(datetime(2026, 11, 25, 12, 0, tzinfo=UTC))
PASSPHRASE = "four words by chance"


class Scenario:
    """One assessor with a workspace, a cluster and an assessment in it."""

    _new_id: Callable[[], str] = staticmethod(new_id)

    def __init__(
        self,
        folder: Path,
        *,
        cluster: str = "Kattegatt Vätgas",
        country: str = "SE",
        clock: Clock = NOON,
        home: Path | None = None,
        edition: str = "ecei-2013",
        ids: Callable[[], str] = new_id,
    ) -> None:
        self.folder = folder
        self.path = folder / "north.workbench"
        self.clock = clock
        self._new_id = ids
        self.home = Home(home or folder / "home", clock)
        maintaining.make_workspace(self.home, self.path, "Ann Berg", "ann@example.org")
        self._open()
        found = assessing.add_cluster(self.services, cluster, country)
        self.id = assessing.start_assessment(self.services, found, edition, "2026").id

    def _open(self) -> None:
        opener = Opener("Ann Berg", self.home.device_fingerprint(), self.clock.now, folder=self.home.path)
        self._workspace = open_workspace(self.path, opener, writing=True)
        self.services = Services(
            self._workspace, self.home, self.clock, os.urandom, self.home.get_person(), new_id=self._new_id
        )

    def close(self) -> None:
        self._workspace.close()

    def reopened(self) -> "Scenario":
        """Close and open again: what is asserted next was on the disk."""
        self.close()
        self._open()
        return self

    @property
    def assessment(self) -> Assessment:
        return get_assessment(self.services, self.id)

    @property
    def dossier(self) -> Dossier:
        return build_dossier(self.services, self.assessment)

    def answer(self, question: str, value: object, note: str = "") -> "Scenario":
        open_desk(self.services, self.assessment).answer(question, value, note)
        return self

    def score(self, indicator: str, level: int, why: str = "") -> "Scenario":
        open_score_sheet(self.services, self.assessment).score(indicator, level, why)
        return self

    def score_points(self, points: int) -> "Scenario":
        """Score all 30 indicators at their threshold or above, adding up to some points (60 to 150)."""
        sheet = open_score_sheet(self.services, self.assessment)
        spare = points - 2 * len(sheet.form.scored)
        for indicator in sheet.form.scored:
            more = min(3, spare)
            sheet.score(indicator.id, 2 + more, f"Level {2 + more} was seen in {indicator.title}.")
            spare -= more
        return self

    def pass_gate(self) -> "Scenario":
        return self.answer("members_total", 100).answer("members_committed", 80)

    def fill(self) -> "Scenario":
        """Answer every question, so that nothing is missing but scores and a declaration."""
        desk = open_desk(self.services, self.assessment)
        desk.put(dict.fromkeys(desk.form.fields, NotKnown("not asked in this test")), {})
        proof = self.folder / "proof.txt"
        proof.write_text("Seen.")
        for indicator in desk.form.indicators.values():
            if any(each.required for each in indicator.evidence):
                collecting.add_evidence(self.services, self.assessment, proof, indicator.id)
        participating.declare_interest(self.services, self.id, "none")
        return self.pass_gate()
