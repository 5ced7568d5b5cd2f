"""Exporting: which files, in which language, into which folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import exporting
from workbench.application.views import AssessmentView
from workbench.domain.releases import CLUSTER, PROGRAMME
from workbench.kernel.speech import later, tr, tr_all
from workbench.kernel.tongue import LANGUAGES
from workbench.kernel.words import date_text
from workbench.ui.dialogs.files import choose_folder
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button, CheckButton
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

FILES = {
    "workbook": (later("Workbook"), later("Every answer, level and finding for Excel, with charts and live formulas.")),
    "report": (later("Report"), later("The pages that the board reads, as PDF.")),
    "package": (later("Package"), later("Both of them and the data in one file that anybody can check.")),
    "questionnaire": (later("Questionnaire"), later("For the cluster to fill in before the visit.")),
    "feedback": (later("Feedback sheet"), later("One page for the end of the second day.")),
    "prep": (
        later("Prep sheet"),
        later("For yourselves before the visit: agenda, what to ask for, last year's answers."),
    ),
    "profile": (later("Public profile"), later("One page with what the cluster released, and nothing else.")),
    "assessors": (
        later("Assessors' file"),
        later("The whole history and all evidence, sealed for the colleagues on it."),
    ),
}
"""Kinds of files: their names, and what they are for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person decided."""

    kinds: tuple[str, ...]
    language: str
    with_evidence: bool
    folder: Path
    version: int | None = None
    """An earlier version; None takes what is final, or an open assessment as it stands."""
    audience: str = CLUSTER
    """Whom the package is for: its documents go along as they were released."""


AUDIENCE_WORDS = {
    CLUSTER: later("The cluster: all its documents"),
    PROGRAMME: later("Label body, programme: released ones"),
}
"""Whom a package is for, and which documents it may have."""


class LanguageBox(ComboBox):
    """Offers the languages that files are written in, by their own names."""

    def __init__(self, language: str) -> None:
        super().__init__(tr("Language of the files"))
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        self.choose(language)

    @property
    def language(self) -> str:
        """Return the code of the language that is chosen."""
        return str(self.currentData())


def ask_export(parent: QWidget, shell: Shell, view: AssessmentView, language: str) -> Wanted | None:
    """Ask what is to be exported; None where it was called off."""
    dialog = ExportDialog(parent, shell, view, language)
    return dialog.wanted() if dialog.exec() == QDialog.DialogCode.Accepted else None


class ExportDialog(ScrollingDialog):
    """Chooses files, language and folder."""

    def __init__(self, parent: QWidget, shell: Shell, view: AssessmentView, language: str) -> None:
        super().__init__(
            parent, tr("Export") if view.assessment.is_read_only else tr("Export a draft"), tr("Export"), icon="export"
        )
        self._folder = shell.workspace.parent
        shown = [kind for kind in FILES if kind != "assessors" or not view.assessment.is_practice]
        self.kinds = {kind: CheckButton(tr(FILES[kind][0])) for kind in shown}
        self.evidence = CheckButton(tr("With documents"))
        self.evidence.setAccessibleIdentifier("export.evidence")
        self.evidence.setChecked(True)
        self.language = LanguageBox(language)
        self.language.setAccessibleIdentifier("export.language")
        self.audience = _choices(tr("Package for"), tr_all(AUDIENCE_WORDS), "export.audience")
        self.version = _choices(tr("Version"), _versions_of(view), "export.version")
        self._where = ElidedText(str(self._folder), "strong")
        self._add_kinds()
        self._add_facts()
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        next(iter(self.kinds.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _add_kinds(self) -> None:
        width = max(each.sizeHint().width() for each in (*self.kinds.values(), self.evidence))
        for kind, button in self.kinds.items():
            button.setAccessibleIdentifier(f"export.{kind}")
            button.setChecked(kind in exporting.KINDS)
            self._add_line(button, tr(FILES[kind][1]), width)
            if kind == "package":
                button.toggled.connect(self.evidence.setEnabled)
                button.toggled.connect(self.audience.setEnabled)
                self._add_line(self.evidence, tr("The documents that were seen lie in the package too."), width)

    def _add_line(self, button: CheckButton, words: str, width: int) -> None:
        button.setFixedWidth(width)
        button.setAccessibleDescription(words)
        beside = row(None, 14)
        beside.addWidget(button)
        beside.addWidget(Text(words, "small", "text2", wraps=True), 1)
        self.body.addLayout(beside)

    def _add_facts(self) -> None:
        well = Surface("well")
        inner = column(well, 10, (16, 12, 16, 12))
        choose = Button(tr("Choose"), "quiet", "folder-open")
        choose.setAccessibleName(tr("Choose another folder"))
        choose.setAccessibleIdentifier("export.folder")
        choose.clicked.connect(self._choose_folder)
        for word, widgets in (
            (tr("Language"), (self.language,)), (tr("Package for"), (self.audience,)), (tr("Version"), (self.version,)),
            (tr("Folder"), (self._where, choose)),
        ):  # fmt: skip
            if word == "Version" and self.version.count() < 2:
                continue
            beside = row(None, 12)
            name = Text(word, "small", "text2")
            name.setFixedWidth(scaled(84))
            beside.addWidget(name)
            for place, widget in enumerate(widgets):
                beside.addWidget(widget, 0 if place else 1)
            inner.addLayout(beside)
        self.below.addWidget(well)

    def _choose_folder(self) -> None:
        folder = choose_folder(self, self._folder)
        if folder is not None:
            self._folder = folder
            self._where.setText(str(folder))

    def wanted(self) -> Wanted:
        """Return what was chosen."""
        kinds = tuple(kind for kind, button in self.kinds.items() if button.isChecked())
        version, audience = self.version.currentData(), self.audience.currentData()
        return Wanted(kinds, self.language.language, self.evidence.isChecked(), self._folder, version, str(audience))

    def _check(self) -> None:
        if self.wanted().kinds:
            self.accept()
        else:
            self.tell_fault(tr("Choose at least one file."))


def _choices(name: str, choices: Mapping[Any, str], identifier: str) -> ComboBox:
    made = ComboBox(name)
    made.setAccessibleIdentifier(identifier)
    for value, words in choices.items():
        made.addItem(words, value)
    return made


def _versions_of(view: AssessmentView) -> dict[int | None, str]:
    """Return what can be exported: as it stands or is final, and all versions before."""
    assessment = view.assessment
    is_final = assessment.is_read_only
    now = (
        tr("Version {version}, finalised", version=assessment.version)
        if is_final and view.versions
        else tr("As it stands")
    )
    earlier = [each for each in reversed(view.versions) if not is_final or each.number != assessment.version]
    return {
        None: now,
        **{
            each.number: tr("Version {number} of {day}", number=each.number, day=date_text(each.on)) for each in earlier
        },
    }
