"""A workspace with two clusters, of which one says words that nobody says by chance, everywhere that it can."""

import os
import shutil
from pathlib import Path

from leaks.canaries import ANSWER, CLUSTER, EVIDENCE, FINDING, IMPORTED, NOTE, WHY, found_in
from scenario import Scenario

from workbench.application import assessing, awarding, collecting, importing, journalling, maintaining, releasing
from workbench.domain.journal import Deed
from workbench.kernel.ids import EntityId

EXAMPLE = Path(__file__).parents[1] / "resources" / "example" / "previous.xlsx"
SAID = {ANSWER, NOTE, WHY, CLUSTER, EVIDENCE, FINDING, IMPORTED}
REASON = "asked for by the cluster"


def make(folder: Path) -> Scenario:
    """Fill a workspace: the cluster that is to be erased, and one that stays."""
    folder.mkdir(exist_ok=True)
    scenario = Scenario(folder, cluster=CLUSTER)
    scenario.answer("success_stories", unknown(ANSWER)).answer("members_total", 85, NOTE).answer("members_total", 90)
    scenario.answer("success_stories", unknown(f"Not any more {ANSWER}")).score("1.1.1", 3, WHY)
    services, assessment = scenario.services, scenario.assessment
    assessing.add_finding(services, assessment, sort="strength", indicator="1.1.1", title=FINDING, text=FINDING * 900)
    assessing.add_measure(services, assessment, {"title": FINDING, "indicator": "1.1.1"})
    add(scenario, scenario.id, f"{EVIDENCE}.pdf", f"minutes {EVIDENCE} ".encode() * 90_000)
    shutil.copyfile(EXAMPLE, folder / f"{IMPORTED}.xlsx")
    plan = importing.plan(services, assessment, folder / f"{IMPORTED}.xlsx", importing.Choices("previous"))
    importing.take_over(services, assessment, folder / f"{IMPORTED}.xlsx", plan, as_="previous")
    day = services.clock.now().date()
    awarding.award(services, assessment.cluster, "bronze", by=CLUSTER, on=day)
    releasing.release(services, assessment, ["story"], "public", ANSWER)
    journalling.note(services, scenario.id, Deed.EXPORTED, [("report", f"{CLUSTER}-2026.pdf", "ab" * 32)])
    journalling.note_opened(services, scenario.id)
    other = assessing.add_cluster(services, "Bothnia Steel", "FI")
    staying = assessing.start_assessment(services, other, "ecei-2013", "2026").id
    mine, scenario.id = scenario.id, staying
    scenario.answer("members_total", 40, "told at the visit").score("1.1.1", 2, "few members")
    add(scenario, staying, "statutes.txt", b"the statutes " * 50_000)
    scenario.id = mine
    maintaining.snapshot(services, "import")
    return scenario


def unknown(why: str) -> dict[str, str]:
    """Return an answer in words."""
    return {"state": "not_known", "why": why}


def add(scenario: Scenario, assessment: EntityId, name: str, content: bytes) -> str:
    """Add a piece of evidence; it is not left beside the workspace."""
    proof = scenario.folder / name
    proof.write_bytes(content)
    before, scenario.id = scenario.id, assessment
    try:
        return collecting.add_evidence(scenario.services, scenario.assessment, proof, "members_total").sha256
    finally:
        scenario.id = before
        proof.unlink()


def left(scenario: Scenario) -> dict[str, set[str]]:
    """Return the words that are still in the workspace, its log, copies beside it and the person's folder."""
    (scenario.folder / f"{IMPORTED}.xlsx").unlink(missing_ok=True)
    found = {}
    for folder, _, names in os.walk(scenario.folder):
        for name in names:
            path = Path(folder) / name
            words = found_in(path.read_bytes()) | found_in(name.encode())
            if words and not name.startswith("erasure-"):
                found[path.relative_to(scenario.folder).as_posix()] = words
    return found


def staying(scenario: Scenario) -> Scenario:
    """Look at the cluster that stays."""
    from workbench.application.references import get_assessment

    scenario.id = get_assessment(scenario.services, "Bothnia Steel").id
    return scenario
