"""Questionnaires filled in as a cluster would: with a spreadsheet program, by the cells that carry a name."""

import subprocess
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
from scenario import Scenario

from workbench.application.questionnaires import asking_of
from workbench.exchange.excel.questionnaire.drawing import draw_questionnaire
from workbench.exchange.excel.questionnaire.metadata import name_of
from workbench.kernel.tongue import writing_in


class Paper:
    """One questionnaire as a file."""

    def __init__(self, path: Path, content: bytes) -> None:
        self.path = path
        path.write_bytes(content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl leaves out the bars, which nobody fills in.
            self.book = openpyxl.load_workbook(path)

    def cell(self, kind: str, id_: str) -> Any:
        """Return the cell that a name leads to."""
        sheet, _, address = self.book.defined_names[name_of(kind, id_)].attr_text.rpartition("!")
        return self.book[sheet.strip("'").replace("''", "'")][address.replace("$", "")]

    def write(self, answers: Mapping[str, Any], kind: str = "field") -> "Paper":
        """Write into the cells of fields, marks, remarks or levels."""
        for id_, value in answers.items():
            self.cell(kind, id_).value = value
        return self

    def mark(self, name: str, word: str, remark: str = "") -> "Paper":
        """Mark a question."""
        return self.write({name: word}, "mark").write({name: remark or None}, "remark")

    def save(self) -> Path:
        """Save it where it came from."""
        self.book.save(self.path)
        return self.path


def paper_of(scenario: Scenario, name: str = "questionnaire.xlsx", language: str = "sv") -> Paper:
    """Export the questionnaire of an assessment."""
    asking = asking_of(scenario.services, scenario.assessment, language)
    with writing_in(language):
        return Paper(scenario.folder / name, draw_questionnaire(asking))


def resave(path: Path, folder: Path) -> Path:
    """Let LibreOffice recalculate a workbook and save it anew."""
    folder.mkdir(exist_ok=True)
    given = path
    for kind in ("ods", "xlsx"):
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind]
        subprocess.run([*command, "--outdir", folder, given], check=True, capture_output=True)
        given = folder / f"{path.stem}.{kind}"
    return given
