"""The whole job on the shipped example, in a folder and a home of its own."""

import json
import os
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from workbench.application import (
    assessing,
    collecting,
    exporting,
    finalising,
    identities,
    importing,
    maintaining,
    participating,
    signing,
    visiting,
)
from workbench.application.answering import open_desk
from workbench.application.documents import result_document
from workbench.application.dossiers import build_dossier
from workbench.application.editions import form_of
from workbench.application.home import Home
from workbench.application.references import get_assessment
from workbench.application.scoring import open_score_sheet
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.exchange.keys import certificates, trust
from workbench.kernel import locations
from workbench.kernel.canonical import Json
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import make_folder, read_file
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace

PASSPHRASE = "only for the example"  # noqa: S105
"""Protects nothing: the example's identity is made anew each time."""

EARLY_SECTIONS = 2
"""Sections that are answered and scored in the middle of the interview."""


class DemoFolderInUse(WorkbenchError):
    code = "CMD-030"
    message = "{path} is not empty, and no earlier demonstration."
    remedy = "Choose another folder: workbench demo --out FOLDER."


@dataclass(frozen=True, slots=True)
class Scene:
    """What pictures of the window's pages are taken of."""

    home: Home
    workspace: Path
    assessment: EntityId
    workbook: Path
    """Last year's workbook."""
    package: Path | None
    """The signed package; None while the interview is under way."""
    folder: Path
    """Where the pictures go."""
    on_screen: bool = False
    """Whether the window is to open on the screen, where there is one."""


TakePictures = Callable[[Scene], Sequence[Path]]


def demonstrate(
    out: Path,
    clock: Clock,
    say: Callable[[str], None],
    take_pictures: TakePictures | None = None,
    *,
    on_screen: bool = False,
) -> dict[str, Any]:
    """Take over last year's workbook, answer, score, finalise, export, sign and verify the example.

    Pictures of the window are taken in the middle of the interview, and of the finished report.
    """
    started = time.perf_counter()
    _make_room(out)
    folder = locations.resources() / "example"
    example = read_example(folder)
    home, path = Home(out / "home", clock), out / "example.workbench"
    person = example["person"]
    maintaining.make_workspace(home, path, person["name"], person["email"])
    signer = out / "maria-sandell.p12"
    identities.make(home, person["name"], None, signer, PASSPHRASE)
    opener = Opener(person["name"], home.device_fingerprint(), clock.now)
    with open_workspace(path, opener, writing=True) as workspace:
        services = Services(workspace, home, clock, os.urandom, home.get_person())
        say("Taking over last year's workbook …")
        assessment = begin_example(services, example, folder)
        scene = Scene(home, path, assessment.id, folder / example["previous"], None, out / "pictures", on_screen)
        say("Answering and scoring …")
        fill_example(services, assessment, beginning_of(services, assessment, example), folder)
        pictures = _picture(scene, say, take_pictures)
        fill_example(services, assessment, rest_of(services, assessment, example), folder)
        files, result = _finish(services, assessment, out, say)
    say("Signing and verifying …")
    trusted = out / "trusted.pem"
    trust.add_trusted(trusted, certificates.read_certificate(home.signing_certificate))
    package = Path(files["package"])
    signing.sign_package(home, package, signer, PASSPHRASE)
    verdict = signing.verify_package(home, package, trusted)
    pictures += _picture(replace(scene, package=package), say, take_pictures)
    return {
        "workspace": str(path), **files, "trusted": str(trusted), "verified": verdict["accepted"], **result,
        "screenshots": [str(each) for each in pictures], "seconds": round(time.perf_counter() - started, 1),
    }  # fmt: skip


def _finish(
    services: Services, assessment: Assessment, out: Path, say: Callable[[str], None]
) -> tuple[dict[str, str], dict[str, Any]]:
    """Finalise and export; return the files by kind, and the result."""
    participating.declare_interest(services, assessment.id, "none")
    finalising.finalise(services, get_assessment(services, assessment.id))
    assessment = get_assessment(services, assessment.id)
    files = exporting.export(services, assessment, out, exporting.KINDS, with_evidence=True, say=say)
    result = result_document(build_dossier(services, assessment))
    told = {name: result[name] for name in ("label", "percent", "points", "points_max")}
    return {each.kind: str(each.path) for each in files}, told


def _picture(scene: Scene, say: Callable[[str], None], take_pictures: TakePictures | None) -> list[Path]:
    if take_pictures is None:
        return []
    say("Taking pictures of the window …")
    return list(take_pictures(scene))


def _make_room(out: Path) -> None:
    """Take away an earlier demonstration, and nothing else."""
    if out.exists() and any(out.iterdir()):
        if not (out / "example.workbench").exists() or not (out / "home" / "person.json").exists():
            raise DemoFolderInUse(path=out)
        shutil.rmtree(out)
    make_folder(out)


def read_example(folder: Path) -> Json:
    """Return the shipped example: a fictional cluster with answers, levels, findings, measures."""
    return json.loads(read_file(folder / "answers.json", limit=5_000_000))


def begin_example(services: Services, example: Json, folder: Path) -> Assessment:
    """Start the example's assessment and take over last year's workbook."""
    cluster = assessing.add_cluster(services, **example["cluster"])
    assessment = assessing.start_assessment(services, cluster, example["edition"], example["period"])
    previous = folder / example["previous"]
    plan = importing.plan(services, assessment, previous, importing.Choices("previous"))
    importing.take_over(services, assessment, previous, plan, as_="previous")
    today = services.clock.now().date()
    visiting.plan_visit(services, assessment.id, today, today + timedelta(days=example["visit_days"] - 1))
    return get_assessment(services, assessment.id)


def fill_example(services: Services, assessment: Assessment, example: Json, folder: Path) -> None:
    """Answer and score the example, with findings, measures and evidence."""
    desk = open_desk(services, assessment)
    for each in example["answers"]:
        desk.answer(each["question"], each["value"])
    sheet = open_score_sheet(services, assessment)
    for each in example["scores"]:
        sheet.score(each["indicator"], each["level"], each["why"])
    for each in example["findings"]:
        assessing.add_finding(services, assessment, **each)
    for each in example["measures"]:
        assessing.add_measure(services, assessment, each)
    for each in example["evidence"]:
        collecting.add_evidence(services, assessment, folder / "evidence" / each["file"], each["question"])


def beginning_of(services: Services, assessment: Assessment, example: Json) -> Json:
    """Return the part of the example that is about its first sections, as in the middle of an interview."""
    return _part(services, assessment, example, early=True)


def rest_of(services: Services, assessment: Assessment, example: Json) -> Json:
    """Return the part of the example that the beginning leaves."""
    return _part(services, assessment, example, early=False)


def _part(services: Services, assessment: Assessment, example: Json, *, early: bool) -> Json:
    form = form_of(services, assessment)
    indicators = {i.id for section in form.sections[:EARLY_SECTIONS] for i in section.all_indicators}

    def belongs(place: str) -> bool:
        return (form.indicator_of.get(place.split(".")[0], place) in indicators) is early

    return {
        **example,
        "answers": [each for each in example["answers"] if belongs(each["question"])],
        "scores": [each for each in example["scores"] if belongs(each["indicator"])],
        "findings": [each for each in example["findings"] if belongs(each["indicator"])],
        "measures": [] if early else example["measures"],
        "evidence": [each for each in example["evidence"] if belongs(each["question"])],
    }
