"""What is recorded for power cuts: answers, an import, copies, exports, closing, and an older file brought up.

python -m faults.workload FOLDER [BROKEN]: the folder holds a workspace; BROKEN names what is done wrongly on purpose.
"""

import hashlib
import os
import sys
from pathlib import Path

from faults.power import ACKNOWLEDGED
from scenario import NOON

from workbench import bootstrap
from workbench.application import assessing, exporting, importing, maintaining
from workbench.application.answering import open_desk
from workbench.application.home import Home
from workbench.application.references import list_assessments
from workbench.application.services import Services
from workbench.domain.assessments import Assessment

EXAMPLE = Path(__file__).parents[2] / "resources" / "example" / "previous.xlsx"
BROKEN = ("acknowledges first", "synchronous normal", "no folder sync")


class Workload:
    """One person at work in a folder; everything acknowledged is written down."""

    def __init__(self, folder: Path, broken: str) -> None:
        self.folder, self.broken = folder, broken
        self.home = Home(folder / "home", NOON)
        self._said = os.open(folder / ACKNOWLEDGED, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._number = 0

    def acknowledge(self, what: str) -> None:
        os.write(self._said, f"{what}\n".encode())

    def acknowledge_file(self, path: Path) -> None:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        self.acknowledge(f"file {path.relative_to(self.folder)} {digest}")

    def answer(self, workspace: str, times: int) -> None:
        with bootstrap.open_services(self.folder / workspace, writing=True, home=self.home) as services:
            if self.broken == "synchronous normal":
                with services.workspace._engine.connect() as connection:
                    connection.connection.driver_connection.execute("PRAGMA synchronous = NORMAL")
            desk = open_desk(services, _open_one(services))
            for _ in range(times):
                self._number += 1
                if self.broken == "acknowledges first":
                    self.acknowledge(f"answer {workspace} {self._number}")
                desk.answer("website_visits", self._number)
                if self.broken != "acknowledges first":
                    self.acknowledge(f"answer {workspace} {self._number}")

    def take_over(self) -> None:
        with bootstrap.open_services(self.folder / "a.workbench", writing=True, home=self.home) as services:
            assessment = _open_one(services)
            plan = importing.plan(services, assessment, EXAMPLE, importing.Choices("previous"))
            importing.take_over(services, assessment, EXAMPLE, plan, as_="previous")
            self.acknowledge("import a.workbench")

    def bring_up(self) -> None:
        with bootstrap.open_services(self.folder / "old.workbench", writing=True, home=self.home) as services:
            self.acknowledge("layout old.workbench")
            assessing.add_cluster(services, "Late Cluster", "SE")
            self.acknowledge("cluster old.workbench")

    def copy(self, name: str) -> None:
        with bootstrap.open_services(self.folder / "a.workbench", writing=False, home=self.home) as services:
            maintaining.back_up(services, self.folder / "out" / name)
        self.acknowledge_file(self.folder / "out" / name)

    def export(self) -> None:
        out = self.folder / "out"
        with bootstrap.open_services(self.folder / "a.workbench", writing=False, home=self.home) as services:
            for each in exporting.export(
                services, _open_one(services), out, ("workbook",), with_evidence=False, say=lambda _: None
            ):
                self.acknowledge_file(each.path)


def _open_one(services: Services) -> Assessment:
    return next(each for each in list_assessments(services) if not each.is_read_only)


def main(folder: Path, broken: str) -> None:
    """Do a day's work; the folder of exports is there already."""
    work = Workload(folder, broken)
    if broken == "no folder sync":
        from workbench.kernel import files

        files.sync_folder = lambda _: None
    work.answer("a.workbench", 6)
    work.copy("copy-1.workbench")
    work.answer("a.workbench", 6)
    if not broken:
        work.take_over()
        work.export()
        work.bring_up()
        work.copy("copy-2.workbench")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
