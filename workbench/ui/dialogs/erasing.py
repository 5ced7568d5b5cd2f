"""Erasing a cluster, or a colleague's name: what would go and what can't be reached, why, the doing, the receipt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog

from workbench import bootstrap
from workbench.application.changes import EVERYTHING, Changes
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text, size_text
from workbench.ui.dialogs.choosing import ask_cluster, near
from workbench.ui.dialogs.files import choose_new_file, open_outside
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.told import TellingDialog
from workbench.ui.shell import Place
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.application.erasing import Colleague, Plan
    from workbench.application.receipts import Receipt
    from workbench.application.services import Services
    from workbench.application.unreached import Unreached
    from workbench.domain.dossier import Cluster
    from workbench.ui.operations import Job
    from workbench.ui.window import Window

T = TypeVar("T")
FOREVER = later(
    "This can't be undone. Everything about the cluster goes out of this workspace and its snapshots, and no older "
    "copy brings it back."
)
NAME_FOREVER = later(
    "This can't be undone. Name and e-mail address go out of this workspace and its snapshots, a pseudonym stands in "
    "their place, and no older copy brings them back."
)
NOBODY = later("This workspace holds nobody's name.")


def erase(window: "Window", cluster: EntityId | None = None) -> None:
    """Show what erasing a cluster would take out, and erase it where the person wants that; None asks which one."""
    from workbench.application import erasing
    from workbench.application.references import list_clusters

    def choose(clusters: "Sequence[Cluster]") -> None:
        chosen = ask_cluster(window, tr("Erase a cluster for good"), clusters, cluster, near(window))
        if chosen is not None:
            _show_plan(window, lambda services: erasing.plan_cluster(services, chosen))

    _ask_once_written(window, list_clusters, choose)


def erase_person(window: "Window", person: EntityId | None = None) -> None:
    """Show what erasing a colleague's name would take out, and erase it where wanted; None asks whose."""
    from workbench.application import erasing

    def choose(people: "Sequence[Colleague]") -> None:
        chosen = person or _ask_whose_name(window, people)
        if chosen is not None:
            _show_plan(window, lambda services: erasing.plan_person(services, chosen))

    _ask_once_written(window, erasing.list_colleagues, choose)


def _ask_whose_name(window: "Window", people: "Sequence[Colleague]") -> EntityId | None:
    dialog = WhoseNameDialog(window, people)
    return dialog.chosen().id if dialog.exec() == QDialog.DialogCode.Accepted else None


def _ask_once_written(window: "Window", question: "Callable[[Services], T]", told: "Callable[[T], None]") -> None:
    """Ask what may be erased, where anything may.

    What is typed still is about somebody too: it is written first, so that what is shown is all there is.
    """
    shell = window.shell
    if shell.read_only:
        shell.notices.say(
            tr("Nothing can be erased while it is open for reading only. {read_only}", read_only=shell.read_only),
            "warn",
        )
        return

    def ask() -> None:
        shell.operations.ask(question, told)

    shell.autosave.then(ask)


def _show_plan(window: "Window", look: "Callable[[Services], Plan]") -> None:
    def planned(plan: "Plan") -> None:
        dialog = EraseDialog(window, plan)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            _erase(window, plan, dialog.reason)

    window.shell.operations.start(tr("Looking what would go"), lambda services, _: look(services), planned)


def _erase(window: "Window", plan: "Plan", reason: str) -> None:
    """Erase while nobody here has the file open; what was open of the cluster is closed before."""
    from workbench.application import erasing

    shell, path = window.shell, window.shell.workspace
    _close(window, plan)

    def work(job: "Job") -> "Receipt":
        with bootstrap.open_services(path, writing=True, home=shell.home) as services:
            job.say(tr("The receipt first, then answers, evidence, snapshots"))
            return erasing.erase(services, plan, reason, path.parent)

    def done(receipt: "Receipt") -> None:
        _follow(window)
        ReceiptDialog(window, receipt, path.parent).exec()

    def failed(error: BaseException) -> None:
        _follow(window)
        shell.notices.tell(error)

    shell.operations.start_put_down(tr("Erasing {name}", name=plan.name), work, done, failed)


def _close(window: "Window", plan: "Plan") -> None:
    """Leave what is open of a cluster: nobody is to type into what is being erased."""
    shell, page = window.shell, window.page
    if page is not None and page.place().assessment in plan.assessments:
        window.go(Place("home"))
    if window.page is None or window.page.name != "assessment":  # Else another one is shown, and only that is held.
        window.forget("assessment")
    window.steps.forget(plan.assessments)
    if shell.settings.assessment in plan.assessments:
        shell.keep(replace(shell.settings, assessment="", indicator="", field=""))
    shell.undo.forget(plan.assessments)


def _follow(window: "Window") -> None:
    """Open the file for writing once more, and let all that is shown be read again."""
    window.care.open()
    window.shell.feed.tell(Changes(EVERYTHING))
    window.refresh()


class WhoseNameDialog(Dialog):
    """Asks whose name and address are to be erased."""

    def __init__(self, window: "Window", people: "Sequence[Colleague]") -> None:
        super().__init__(window, tr("Erase a colleague's name for good"), tr("Next") if people else "")
        self._people = {each.id: each for each in people}
        self.box = ComboBox(tr("Colleague"))
        self.box.setAccessibleIdentifier("erase.colleague")
        for each in people:
            known = " · ".join(filter(None, (each.name, each.email)))
            self.box.addItem(tr("{known} (you)", known=known) if each.is_yourself else known, each.id)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        if not people:
            self.body.addWidget(Text(tr(NOBODY), "body", "text2"))
            return
        others = [each.id for each in people if not each.is_yourself]
        self.box.choose(next(iter(others), people[0].id))
        self.add_labelled(
            tr("Colleague"), self.box, tr("What would go and what would stay is shown before anything is done.")
        )
        self.box.setFocus()

    def chosen(self) -> "Colleague":
        """Return who is chosen."""
        return self._people[EntityId(self.box.currentData())]

    def _check(self) -> None:
        from workbench.application.erasing import IsYourself

        who = self.chosen()
        if who.is_yourself:
            refused = IsYourself(name=who.name)
            self.tell_fault(f"{refused.sentence} {refused.window_advice}")
            self.box.setFocus()
        else:
            self.accept()


class EraseDialog(TellingDialog):
    """What would go and what can't be reached; asks why, and for the name."""

    def __init__(self, window: "Window", plan: "Plan") -> None:
        title = tr("Erase the name of {name}?" if plan.pseudonym else "Erase {name}?", name=plan.name)
        super().__init__(window, title, tr("Erase for good"), width=680, icon="trash")
        self._plan = plan
        whose = tr("Name of the colleague") if plan.pseudonym else tr("Name of the cluster")
        self.add_words(tr(NAME_FOREVER) if plan.pseudonym else tr(FOREVER), "danger")
        self.add_lines(tr("Goes: {how_much}", how_much=how_much(plan)), plan.lines)
        self.add_lines(tr("Stays on purpose"), plan.kept)
        self.add_lines(
            tr("Can't be reached from here; see to it yourself"), [each.sentence for each in by_weight(plan)]
        )
        self._why, self._name = LineEdit(tr("Why")), LineEdit(whose)
        self._why.setAccessibleIdentifier("erase.reason")
        self._name.setAccessibleIdentifier("erase.name")
        self._name.setPlaceholderText(plan.name)
        help_ = tr("Without names: it stays in the history and stands on the receipt.")
        self.add_labelled(tr("Why"), self._why, help_)
        self.add_labelled(
            whose,
            self._name,
            tr("Write “{name}”, so that no other is erased.", name=plan.name),
        )
        self.primary.set_kind("danger")
        self.ask_in_turn(self._why, self._name, self._check)

    @property
    def reason(self) -> str:
        """Return why, as it was written."""
        return self._why.text()

    def _check(self) -> None:
        from workbench.application.erasing import checked_reason

        try:
            checked_reason(self._plan, self.reason)
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            self._why.setFocus()
            return
        if _folded(self._name.text()) == _folded(self._plan.name):
            self.accept()
        else:
            self.tell_fault(
                tr(
                    "Nothing was erased: write the colleague's name as it stands here, “{name}”."
                    if self._plan.pseudonym
                    else "Nothing was erased: write the cluster's name as it stands here, “{name}”.",
                    name=self._plan.name,
                )
            )
            self._name.setFocus()


class ReceiptDialog(TellingDialog):
    """What was erased, and what is left to be seen to; the same as lies on the disk."""

    def __init__(self, window: "Window", receipt: "Receipt", folder: Path) -> None:
        title = (
            tr("A colleague's name is erased")
            if receipt.sort == "person"
            else tr("{name} is erased", name=receipt.name)
        )
        super().__init__(window, title, "", width=680)
        self._receipt, self._file = receipt, folder / f"{receipt.file_stem}.txt"
        by = tr("By {by}. Reason: {reason}.", by=receipt.by, reason=receipt.reason)
        checked = tr("The workspace was checked afterwards, and is sound.") if receipt.is_checked else ""
        self.add_words(f"{by} {checked}".strip())
        if receipt.sort == "person":
            self.add_words(tr("“{name}” stands in its place from now on.", name=receipt.name), "text")
        self.add_lines(tr("Erased"), [*receipt.lines, *_copies(receipt)])
        self.add_lines(tr("Stays on purpose"), receipt.kept)
        self.add_lines(tr("Not reached; see to it yourself"), [each.sentence for each in receipt.unreached])
        where = Text(
            tr("The receipt lies beside the workspace: {name}", name=self._file.name), "small", "text3", wraps=True
        )
        self.below.addWidget(where)
        for place, (name, words, icon, act) in enumerate(
            (
                ("receipt.save", tr("Save the receipt …"), "floppy-disk", self._save),
                ("receipt.show", tr("Show in folder"), "folder-open", lambda: open_outside(folder)),
            )
        ):
            button = Button(words, "secondary", icon)
            button.setAccessibleIdentifier(name)
            button.clicked.connect(lambda _=False, do=act: do())
            self.foot.insertWidget(place, button)
        self.cancel.setFocus()

    def _save(self) -> None:
        from workbench.application.receipts import save_text

        target = choose_new_file(self, tr("Save the receipt"), self._file.name, tr("Text (*.txt)"))
        if target is None:
            return
        try:
            save_text(target, self._receipt)
            self.tell_fault("")
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")


def how_much(plan: "Plan") -> str:
    """Count what would go: "two assessments, 41 entries, three pieces of evidence (2.1 MB)"."""
    entries = count_text(len(plan.revisions), "entry", "entries")
    if plan.pseudonym:
        return entries
    files = count_text(plan.blobs, "file", "files") + f" ({size_text(plan.size)})" if plan.blobs else tr("no file")
    assessments = count_text(len(plan.assessments), "assessment", "assessments")
    return f"{assessments}, {entries}, {files}"


def by_weight(plan: "Plan") -> "list[Unreached]":
    """Return what can't be reached, first what a person can do something about."""
    return sorted(plan.unreached, key=lambda each: each.what == "disk")


def _copies(receipt: "Receipt") -> list[str]:
    from workbench.application.receipts import copies_text

    return [copies_text(receipt.copies)] if receipt.copies is not None else []


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
