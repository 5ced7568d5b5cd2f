"""Handing out all that is held about a cluster or a person: about whom, into which folder, and where it lies then."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QCompleter, QDialog, QWidget

from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text
from workbench.ui.dialogs.choosing import cluster_box, near
from workbench.ui.dialogs.files import choose_folder, open_outside
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.told import TellingDialog
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.file_entry import place_well
from workbench.ui.widgets.surfaces import labelled, row
from workbench.ui.widgets.text import ElidedText, Text

if TYPE_CHECKING:
    from workbench.application.holding import Subjects
    from workbench.domain.dossier import Cluster
    from workbench.domain.holdings import Holding
    from workbench.ui.operations import Job
    from workbench.ui.window import Window

WORDS = later(
    "Everything that this workspace holds, also what was overwritten: a page to read, tables, files, and one document "
    "for programs. It is read back and compared before it is called done."
)
PERSON_HELP = later(
    "A colleague, or anybody whom answers may name: a name or an e-mail address, as it may have been written."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """About whom, and into which folder."""

    cluster: EntityId | None
    person: str
    """Name, address or id; empty where it is about a cluster."""
    folder: Path


def hand_out(window: "Window", cluster: EntityId | None = None) -> None:
    """Ask about whom, and write all that is held into a new folder."""
    from workbench.application import holding

    shell = window.shell

    def ask(subjects: "Subjects") -> None:
        dialog = HeldDialog(window, subjects, cluster or near(window))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            write(dialog.wanted())

    def write(wanted: Wanted) -> None:
        def work(services: Any, job: "Job") -> "tuple[Holding, tuple[Path, ...]]":
            found = holding.held_about(services, wanted.cluster, wanted.person)
            return found, holding.hand_over(services, found, wanted.folder, job.say)

        shell.operations.start(tr("Writing all that is held"), work, done)

    def done(answer: "tuple[Holding, tuple[Path, ...]]") -> None:
        HandedOutDialog(window, *answer).exec()

    def begin() -> None:
        shell.operations.ask(holding.list_subjects, ask)

    if shell.read_only:
        begin()
    else:
        shell.autosave.then(begin)


class HeldDialog(Dialog):
    """Asks about whom, and where it is to lie."""

    def __init__(self, window: "Window", subjects: "Subjects", cluster: EntityId | None) -> None:
        super().__init__(window, tr("Hand out all that is held"), tr("Write it"), width=640, icon="export")
        self._parent_folder = window.shell.workspace.parent
        self._day = window.shell.home.clock.now().astimezone().date().isoformat()
        self.body.addWidget(Text(tr(WORDS), "body", "text2", wraps=True))
        self.about = {"cluster": ChoiceButton(tr("A cluster")), "person": ChoiceButton(tr("A person"))}
        self._group = QButtonGroup(self)
        beside = row(None, 8)
        for name, button in self.about.items():
            button.setAccessibleIdentifier(f"held.{name}")
            self._group.addButton(button)
            beside.addWidget(button)
        beside.addStretch(1)
        self.body.addLayout(beside)
        self._add_cluster(subjects.clusters, cluster)
        self._add_person(subjects.people)
        self._add_folder()
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        self.about["cluster" if subjects.clusters else "person"].setChecked(True)
        self.about["cluster"].setEnabled(bool(subjects.clusters))
        self._show_kind()
        for button in self.about.values():
            button.toggled.connect(lambda _: self._show_kind())
        (self.cluster if subjects.clusters else self.person).setFocus()

    def _add_cluster(self, clusters: "Sequence[Cluster]", chosen: EntityId | None) -> None:
        self.cluster = cluster_box(clusters, chosen)
        self.cluster.currentIndexChanged.connect(lambda _: self._show_folder())
        self._clusters = _on_shelf(tr("Cluster"), self.cluster)
        self.body.addWidget(self._clusters)

    def _add_person(self, people: Sequence[str]) -> None:
        self.person = LineEdit(tr("Person"))
        self.person.setAccessibleIdentifier("held.name")
        self.person.setAccessibleDescription(tr(PERSON_HELP))
        self.person.setCompleter(QCompleter(list(people), self.person))
        self.person.textChanged.connect(lambda _: self._show_folder())
        self.person.returnPressed.connect(self._check)
        self._people = _on_shelf(tr("Person"), self.person, tr(PERSON_HELP))
        self.body.addWidget(self._people)

    def _add_folder(self) -> None:
        self._where = ElidedText("", "strong")
        self._where.setAccessibleIdentifier("held.folder")
        choose = Button(tr("Choose"), "quiet", "folder-open")
        choose.setAccessibleName(tr("Choose where the new folder lies"))
        choose.setAccessibleIdentifier("held.choose")
        choose.clicked.connect(self._choose_folder)
        self.body.addWidget(place_well(tr("New folder"), self._where, choose))

    def _show_kind(self) -> None:
        is_cluster = self.about["cluster"].isChecked()
        self._clusters.setVisible(is_cluster)
        self._people.setVisible(not is_cluster)
        self._show_folder()

    def _choose_folder(self) -> None:
        folder = choose_folder(self, self._parent_folder, tr("Where the new folder lies"))
        if folder is not None:
            self._parent_folder = folder
            self._show_folder()

    def _show_folder(self) -> None:
        self._where.setText(str(self.wanted().folder))

    def wanted(self) -> Wanted:
        """Return what was chosen; the folder is one that is not there yet."""
        from workbench.application.holding import new_folder

        is_cluster = self.about["cluster"].isChecked()
        cluster = EntityId(self.cluster.currentData()) if is_cluster else None
        person = "" if is_cluster else self.person.text().strip()
        name = self.cluster.currentText().rpartition(", ")[0] if is_cluster else person
        return Wanted(cluster, person, new_folder(self._parent_folder, name, self._day))

    def _check(self) -> None:
        wanted = self.wanted()
        if wanted.cluster is not None or wanted.person:
            self.accept()
        else:
            self.tell_fault(tr("Write whom it is about."))
            self.person.setFocus()


class HandedOutDialog(TellingDialog):
    """What was written, and the way there."""

    def __init__(self, window: "Window", found: "Holding", written: "Sequence[Path]") -> None:
        super().__init__(window, tr("All that is held about {name}", name=found.name), "", width=640)
        page = written[0]
        entries, files = (
            count_text(len(found.said), "entry", "entries"), count_text(len(found.files), "file", "files"),
        )  # fmt: skip
        self.add_words(
            tr(
                "Written and read back: {entries} and {files}. The log says that it was handed out.",
                entries=entries,
                files=files,
            ),
            "text",
        )
        self.add_lines(tr("Folder"), [str(page.parent)])
        self.add_words(
            tr("It names people and says what was answered: give it only to whom it is about, then delete it.")
        )
        acts: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("held.show", tr("Show in folder"), "folder-open", lambda: open_outside(page.parent)),
            ("held.read", tr("Read it"), "file-text", lambda: open_outside(page)),
        )
        for place, (name, words, icon, act) in enumerate(acts):
            button = Button(words, "secondary", icon)
            button.setAccessibleIdentifier(name)
            button.clicked.connect(lambda _=False, do=act: do())
            self.foot.insertWidget(place, button)
        self.cancel.setFocus()


def _on_shelf(label: str, widget: QWidget, help_: str = "") -> QWidget:
    """Return a labelled entry as one thing, to be hidden as a whole."""
    shelf = QWidget()
    shelf.setLayout(labelled(label, widget, help_))
    return shelf
