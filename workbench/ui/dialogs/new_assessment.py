"""A new assessment: which cluster, which edition, which year; then straight on to last year's workbook."""

from typing import Any

from PySide6.QtWidgets import QCompleter, QDialog, QWidget

from workbench.application.changes import Changes
from workbench.domain.countries import COUNTRIES
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.shell import Place, Shell
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.surfaces import labelled, row


def ask_new_assessment(window: QWidget, shell: Shell, *, with_workbook: bool = False, cluster: str = "") -> None:
    """Ask for the little that an assessment needs, and open it; with a workbook, its import comes next."""
    from workbench.application.beginning import list_choices

    shell.operations.ask(
        list_choices, lambda choices: _ask(window, shell, choices, with_workbook=with_workbook, cluster=cluster)
    )


def _ask(window: QWidget, shell: Shell, choices: Any, *, with_workbook: bool, cluster: str) -> None:
    from workbench.application.beginning import begin

    dialog = NewAssessment(window, shell, choices)
    dialog.cluster.setText(cluster)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    wanted = dialog.wanted()

    def opened(changes: Changes) -> None:
        field = "import" if with_workbook else ""
        shell.go(Place("assessment", changes.made or "", "prepare", field=field))

    shell.save(lambda services: begin(services, wanted), opened)


class NewAssessment(Dialog):
    """Cluster, country, edition, year."""

    def __init__(self, window: QWidget, shell: Shell, choices: Any) -> None:
        super().__init__(window, tr("New assessment"), tr("Begin"), icon="plus")
        self._choices = choices
        now = shell.home.clock.now().astimezone()
        self.cluster = LineEdit(tr("Cluster"))
        self.cluster.setAccessibleIdentifier("new.cluster")
        completer = QCompleter([each.name for each in choices.clusters], self.cluster)
        self.cluster.setCompleter(completer)
        self.cluster.textChanged.connect(self._show_known)
        self.country = ComboBox(tr("Country"))
        self.country.setAccessibleIdentifier("new.country")
        for code, name in COUNTRIES.items():
            self.country.addItem(tr(name), code)
        self.period = LineEdit(tr("Year of the figures"))
        self.period.setAccessibleIdentifier("new.period")
        self.period.setText(str(now.year))
        self.period.setAccessibleDescription(tr("Four digits, such as 2026"))
        self.edition = ComboBox(tr("Form edition"))
        self.edition.setAccessibleIdentifier("new.edition")
        for entry in choices.editions:
            self.edition.addItem(f"{entry.title} ({entry.id})", entry.id)
        self.edition.choose(choices.usual)
        self.add_labelled(tr("Cluster"), self.cluster, tr("As it shall stand in the report."))
        beside = row(None, 12)
        beside.addLayout(labelled(tr("Country"), self.country), 1)
        beside.addLayout(labelled(tr("Year of the figures"), self.period), 1)
        self.body.addLayout(beside)
        self.add_labelled(tr("Form edition"), self.edition)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        for line in (self.cluster, self.period):
            line.returnPressed.connect(self._check)
        self.cluster.setFocus()

    def wanted(self) -> Any:
        """Return what was asked for."""
        from workbench.application.beginning import Beginning

        return Beginning(
            self.cluster.text().strip(), str(self.country.currentData()), str(self.edition.currentData()),
            self.period.text().strip(),
        )  # fmt: skip

    def _show_known(self, text: str) -> None:
        known = next((each for each in self._choices.clusters if each.name == text.strip()), None)
        if known is not None:
            self.country.choose(known.country)
        self.country.setEnabled(known is None)

    def _check(self) -> None:
        from workbench.application.beginning import check_beginning

        try:
            check_beginning(self.wanted())
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            return
        self.accept()
