"""The whole job on the shipped example, by two assessors on two laptops, in a folder and homes of its own."""

import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from workbench.application import (
    exporting,
    finalising,
    identities,
    locking,
    maintaining,
    participating,
    reconciling,
    settling,
    signing,
    syncing,
)
from workbench.application.answering import open_desk
from workbench.application.documents import result_document
from workbench.application.dossiers import build_dossier
from workbench.application.example import (
    EARLY_SECTIONS,
    begin_example,
    beginning_of,
    fill_example,
    give_levels,
    levels_of,
    part_of,
    read_example,
)
from workbench.application.home import Home
from workbench.application.references import get_assessment
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.exchange.keys import certificates, trust
from workbench.kernel import locations
from workbench.kernel.canonical import Json
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import make_folder
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace

PASSPHRASE = "only for the example"  # noqa: S105
"""Protects nothing: the example's identities are made anew each time."""


class DemoFolderInUse(WorkbenchError):
    code = "CMD-030"
    message = "{path} is not empty, and no earlier demonstration."
    remedy = "Choose another folder: workbench demo --out FOLDER."


class Moment(StrEnum):
    """When pictures are taken."""

    VISIT = "visit"
    """In the middle of the interview."""
    AGREEING = "agreeing"
    """Both have locked, and differ on some levels and on one answer."""
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Scene:
    """What pictures of the window's pages are taken of."""

    moment: Moment
    home: Home
    workspace: Path
    assessment: EntityId
    workbook: Path
    """Last year's workbook."""
    package: Path | None
    """The signed package, once there is one."""
    folder: Path
    """Where the pictures go."""
    on_screen: bool = False
    """Whether the window is to open on the screen, where there is one."""


TakePictures = Callable[[Scene], Sequence[Path]]


@dataclass(frozen=True, slots=True)
class Laptop:
    """One of the assessors with a home and a workspace of their own."""

    services: Services
    signer: Path
    """The file of their signing identity."""

    @property
    def home(self) -> Home:
        """Return the home of the laptop's person."""
        return self.services.home

    def assessment(self, assessment: EntityId) -> Assessment:
        """Return the assessment as it stands on this laptop."""
        return get_assessment(self.services, assessment)


class _Demonstration:
    """The lead's laptop, the colleague's, and a folder between them."""

    def __init__(
        self, out: Path, clock: Clock, say: Callable[[str], None], take: TakePictures | None, *, on_screen: bool
    ) -> None:
        self.out, self.clock, self.say, self._take, self._on_screen = out, clock, say, take, on_screen
        self.folder = locations.resources() / "example"
        self.example = read_example(self.folder)
        self.pictures: list[Path] = []
        self.trusted = out / "trusted.pem"

    def run(self) -> dict[str, Any]:
        """Do it all; return what `demo --json` tells."""
        with ExitStack() as opened:
            lead = opened.enter_context(self._laptop("person", self.out / "home", "example"))
            colleague = opened.enter_context(self._laptop("colleague", self.out / "colleague-home", "colleague"))
            assessment = self._begin(lead, colleague)
            self._score_blind(lead, colleague, assessment)
            self._agree(lead, colleague, assessment)
            files, result = self._finish(lead, assessment)
            self._exchange(lead, colleague)
            verdict = self._sign(lead, colleague, Path(files["package"]))
            self._picture(lead, assessment, Moment.SIGNED, Path(files["package"]))
            return {
                "workspace": str(lead.services.workspace.path), **files, "trusted": str(self.trusted),
                "verified": verdict["accepted"], **result,
                "colleague": str(colleague.services.workspace.path),
                "signers": [each["signer"] for each in verdict["signatures"]],
                "screenshots": [str(each) for each in self.pictures],
            }  # fmt: skip

    @contextmanager
    def _laptop(self, who: str, folder: Path, name: str) -> Iterator[Laptop]:
        """Make a person's home, signing identity and workspace, and open that."""
        home, path, person = Home(folder, self.clock), self.out / f"{name}.workbench", self.example[who]
        maintaining.make_workspace(home, path, person["name"], person["email"])
        signer = self.out / f"{person['name'].lower().replace(' ', '-')}.p12"
        identities.make(home, person["name"], None, signer, PASSPHRASE)
        trust.add_trusted(self.trusted, certificates.read_certificate(home.signing_certificate))
        opener = Opener(person["name"], home.device_fingerprint(), self.clock.now)
        with open_workspace(path, opener, writing=True) as workspace:
            yield Laptop(Services(workspace, home, self.clock, os.urandom, home.get_person()), signer)

    def _begin(self, lead: Laptop, colleague: Laptop) -> EntityId:
        """Take last year over, and let the colleague join through the shared place."""
        self.say("Taking over last year's workbook …")
        assessment = begin_example(lead.services, self.example, self.folder)
        participating.join(lead.services, assessment, colleague.home.certificate, "co")
        # The two have compared their fingerprints: by joining one way, by this the other way.
        trust.add_trusted(colleague.home.trust_list, certificates.read_certificate(lead.home.certificate))
        self._exchange(lead, colleague)
        for each in (lead, colleague):
            participating.declare_interest(each.services, assessment.id, "none")
        return assessment.id

    def _score_blind(self, lead: Laptop, colleague: Laptop, id_: EntityId) -> None:
        """Answer the questions on both laptops; give levels and lock them, neither seeing the other's."""
        self.say("Answering on two laptops, and scoring blind …")
        services, assessment = lead.services, lead.assessment(id_)
        early = beginning_of(services, assessment, self.example)
        fill_example(services, assessment, {**early, "scores": []}, self.folder)
        given = {each["indicator"] for each in early["scores"]}
        levels = levels_of(self.example, "person")
        give_levels(services, assessment, [each for each in levels if each["indicator"] in given])
        self._picture(lead, id_, Moment.VISIT)
        middle = part_of(services, assessment, self.example, slice(EARLY_SECTIONS, -1))
        fill_example(services, assessment, {**middle, "scores": []}, self.folder)
        give_levels(services, assessment, [each for each in levels if each["indicator"] not in given])

        last = part_of(colleague.services, colleague.assessment(id_), self.example, slice(-1, None))
        fill_example(colleague.services, colleague.assessment(id_), {**last, "scores": [], "measures": []}, self.folder)
        desk = open_desk(colleague.services, colleague.assessment(id_))
        for each in self._disputed():
            desk.answer(each["question"], each["colleague"])
        give_levels(colleague.services, colleague.assessment(id_), levels_of(self.example, "colleague"))
        for each in (colleague, lead):
            locking.lock(each.services, each.assessment(id_))
        self._exchange(colleague, lead, colleague, lead)  # The keys of the levels go out once both locks were seen.

    def _agree(self, lead: Laptop, colleague: Laptop, id_: EntityId) -> None:
        """Settle what differs, agree on the levels, and let the colleague approve."""
        self.say("Agreeing on answers and levels …")
        self._picture(lead, id_, Moment.AGREEING)
        services = lead.services
        for each in self._disputed():
            settling.settle(services, lead.assessment(id_), each["question"], each["value"], each["settled"])
        reconciling.agree_where_equal(services, lead.assessment(id_))
        for row in [each for each in self.example["scores"] if "first" in each]:
            reconciling.reconcile(services, lead.assessment(id_), row["indicator"], row["level"], row["why"])
        self._exchange(lead, colleague)
        reconciling.approve(colleague.services, colleague.assessment(id_))
        self._exchange(colleague, lead)

    def _disputed(self) -> list[Json]:
        """Return the answers on which the two differ first."""
        return [each for each in self.example["answers"] if "colleague" in each]

    def _finish(self, lead: Laptop, id_: EntityId) -> tuple[dict[str, str], dict[str, Any]]:
        """Finalise and export; return the files by kind, and the result."""
        services = lead.services
        finalising.finalise(services, lead.assessment(id_))
        assessment = lead.assessment(id_)
        files = exporting.export(services, assessment, self.out, exporting.KINDS, with_evidence=True, say=self.say)
        result = result_document(build_dossier(services, assessment))
        told = {name: result[name] for name in ("label", "percent", "points", "points_max")}
        return {each.kind: str(each.path) for each in files}, told

    def _sign(self, lead: Laptop, colleague: Laptop, package: Path) -> Json:
        """Let both sign one package; return the verdict of somebody who trusts both."""
        self.say("Signing by both, and verifying …")
        for each in (lead, colleague):
            signing.sign_package(each.home, package, each.signer, PASSPHRASE)
        return signing.verify_package(lead.home, package, self.trusted)

    def _exchange(self, *laptops: Laptop) -> None:
        """Let laptops exchange with the shared folder, one after the other."""
        for each in laptops:
            with syncing.shared_place(each.services, str(self.out / "shared")) as hub:
                syncing.sync(each.services, hub)

    def _picture(self, lead: Laptop, id_: EntityId, moment: Moment, package: Path | None = None) -> None:
        if self._take is not None:
            self.say("Taking pictures of the window …")
            workbook, folder = self.folder / self.example["previous"], self.out / "pictures"
            path = lead.services.workspace.path
            self.pictures += self._take(Scene(moment, lead.home, path, id_, workbook, package, folder, self._on_screen))


def demonstrate(
    out: Path,
    clock: Clock,
    say: Callable[[str], None],
    take_pictures: TakePictures | None = None,
    *,
    on_screen: bool = False,
) -> dict[str, Any]:
    """Do the whole job: last year, answers on two laptops, blind levels, agreement, two signatures, verified."""
    started = time.perf_counter()
    _make_room(out)
    told = _Demonstration(out, clock, say, take_pictures, on_screen=on_screen).run()
    return {**told, "seconds": round(time.perf_counter() - started, 1)}


def _make_room(out: Path) -> None:
    """Take away an earlier demonstration, and nothing else."""
    if out.exists() and any(out.iterdir()):
        if not (out / "example.workbench").exists() or not (out / "home" / "person.json").exists():
            raise DemoFolderInUse(path=out)
        shutil.rmtree(out)
    make_folder(out)
