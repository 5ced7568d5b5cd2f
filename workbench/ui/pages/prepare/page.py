"""The prepare screen: what to do before the visit, or the review of last year's workbook."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.application import closing, importing, returning, review_drafts
from workbench.application.importing import Choices
from workbench.application.references import assessment_with
from workbench.application.returns import Return
from workbench.application.reviewing import Review, State
from workbench.application.views import AssessmentView
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_text, count_text
from workbench.ui.operations import Job
from workbench.ui.pages.prepare.edition import EditionBanner
from workbench.ui.pages.prepare.overview import Overview
from workbench.ui.pages.prepare.returned import ReturnPane
from workbench.ui.pages.prepare.review import ReviewPane
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.widgets.surfaces import column


class PreparePage(Page):
    """Shows the overview, or the review of a workbook that is being taken over."""

    name = "prepare"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: AssessmentView | None = None
        self._stack = QStackedWidget()
        self.overview, self.pane = Overview(shell), ReviewPane(shell)
        self.overview.import_wanted.connect(self._choose_file)
        self.pane.take_wanted.connect(self._take_over)
        self.pane.left.connect(self._close_review)
        self.pane.layouts.chosen.connect(self._read_by_layout)
        self.pane.layouts.keep_wanted.connect(self._keep_layout)
        self._choices = review_drafts.PREVIOUS
        self.pane.changed.connect(self._keep_draft)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.pane)
        self.returned = ReturnPane()
        self.returned.take_wanted.connect(self._take_return)
        self.returned.left.connect(self._close_return)
        self._stack.addWidget(self.returned)
        self.edition = EditionBanner(shell)
        outer = column(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self.edition)
        outer.addWidget(self._stack, 1)
        self.setAcceptDrops(True)

    @property
    def _is_reviewing(self) -> bool:
        return self._stack.currentWidget() is self.pane

    def offers(self) -> dict[str, Callable[[], None]]:
        """Return what actions do; those of the review only while it is shown."""
        if self._stack.currentWidget() is self.returned:
            return {"import": self._choose_file, "side-panel": self.returned.toggle_detail}
        if not self._is_reviewing:
            return {"import": self._choose_file, "prep-sheet": self._write_sheet}
        own: dict[str, Callable[[], None]] = {
            "import": self._choose_file, "next-problem": lambda: self.pane.seek(1),
            "previous-problem": lambda: self.pane.seek(-1), "side-panel": self.pane.toggle_cell,
            "other-question": self.pane.choose_question, "keep-layout": self._keep_layout,
        }  # fmt: skip
        if self.pane.has_alike:
            own["accept-alike"] = self.pane.cell.take_alike
        if self.pane.can_undo:
            own["undo"] = self.pane.undo
        if self.pane.can_redo:
            own["redo"] = self.pane.redo
        return own

    def footer_hints(self) -> tuple[str, ...]:
        return ("next-problem", "accept", "palette") if self._is_reviewing else ("import", "quick-note", "palette")

    def show_view(self, view: AssessmentView) -> None:
        """Show the assessment as it stands."""
        self._view = view
        self.overview.show_view(view)
        self.overview.show_waiting(self.pane.review, self._resume)
        self.edition.show_view(view)

    def enter(self, place: Place) -> None:
        if place.field == "import" and self.pane.review is None:
            self._choose_file()
        elif self._is_reviewing or self.returned.isVisible():
            (self.pane if self._is_reviewing else self.returned).table.setFocus()
        else:
            self.overview.focus()

    def place(self) -> Place:
        return Place("assessment", self._view.assessment.id if self._view else "", "prepare")

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 stops."""
        if self._stack.currentWidget() is self.returned:
            return (self.returned.table, self.returned.take)
        return (self.pane.table, self.pane.cell.accept, self.pane.take) if self._is_reviewing else self.overview.panes()

    def _write_sheet(self) -> None:
        """Write the prep sheet into a folder, in the language of the files."""
        from workbench.ui.dialogs.files import choose_folder

        folder = choose_folder(self, self.shell.workspace.parent, tr("Folder for the prep sheet"))
        if folder is None or self._view is None:
            return
        assessment, language = self._view.assessment.id, self.shell.settings.written_in
        self.shell.operations.start(
            tr("Writing the prep sheet"),
            lambda services, job: closing.write_files(
                services, assessment, folder, job.say, kinds=("prep",), language=language
            ),
            lambda files: self.shell.notices.say(tr("Written: {path}.", path=files[0].path), "ok"),
        )

    def _choose_file(self) -> None:
        from workbench.ui.dialogs.files import choose_workbook

        if self._view is None or self._view.is_read_only:
            return
        _make_ready(self.shell, self._view.assessment.id)
        if (path := choose_workbook(self)) is not None:
            self.read(path)

    def read(self, path: Path, choices: Choices = review_drafts.PREVIOUS) -> None:
        """Read a workbook off the GUI thread and show its review."""
        assert self._view is not None
        assessment, self._choices = self._view.assessment.id, choices
        self.shell.operations.start(
            tr("Reading {name}", name=path.name),
            lambda services, job: _read(services, job, assessment, path, choices),
            lambda found: self._show_read(path, found),
            lambda error: self._not_read(path, choices, error),
        )

    def _not_read(self, path: Path, choices: Choices, error: BaseException) -> None:
        """Ask which cluster of a table is meant, where none bears the name; anything else is told as it is."""
        from workbench.ui.dialogs.choosing import ask_choice

        names = error.details.get("names") if isinstance(error, WorkbenchError) else None
        if not isinstance(names, tuple):
            self.shell.notices.tell(error)
            return
        assert self._view is not None
        cluster = self._view.dossier.cluster.name
        words = tr(
            "{name} is a table of {count} clusters, and none of them is called {cluster}.",
            name=path.name,
            count=len(names),
            cluster=cluster,
        )
        row = ask_choice(self, tr("Which one is {cluster}?", cluster=cluster), words, tr("Cluster"), names)
        if row is not None:
            self.read(path, replace(choices, row=row))

    def _read_by_layout(self, name: str) -> None:
        """Read the workbook again by another layout, or by none."""
        if self.pane.review is not None:
            self.read(self.pane.review.path, replace(self._choices, mapping=name or None, is_plain=not name))

    def _keep_layout(self) -> None:
        from workbench.ui.pages.prepare.layouts import ask_name

        review = self.pane.review
        assert review is not None
        name = ask_name(self, review.plan.mapping_used or review.path.stem)
        self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if name:
            words = tr("Kept as “{name}”. The next workbooks of this layout are recognised by themselves.", name=name)
            self.shell.save(
                lambda services: review_drafts.keep_layout(services, review, name),
                lambda _: self.shell.notices.say(words, "ok"),
            )

    def _keep_draft(self) -> None:
        """Keep what was decided so far: the window may be closed, the file opened again tomorrow."""
        review = self.pane.review
        assert review is not None and self._view is not None
        assessment = self._view.assessment.id
        self.shell.autosave.say(lambda services: review_drafts.keep_draft(services, assessment, review))
        self.shell.perform("refresh-footer")

    def _show_read(self, path: Path, found: Review | Return) -> None:
        """Show a review, or what a questionnaire says that was recognised."""
        if isinstance(found, Review):
            self._show_review(found)
            return
        assert self._view is not None
        self._stack.setCurrentWidget(self.returned)
        self.returned.show_return(found, self._view.form, path)
        self.shell.perform("refresh-footer")

    def _take_return(self) -> None:
        """Write what was chosen of a questionnaire, as one step that can be undone."""
        plan, path, chosen = self.returned.plan, self.returned.path, self.returned.chosen
        assert plan is not None and path is not None and self._view is not None
        assessment = self._view.assessment.id

        def use_case(services: Any) -> Any:
            return returning.take_return(services, assessment_with(services, assessment), path, plan, chosen)

        levels = sum(each.name in chosen for each in plan.levels)
        marks = sum(each.is_new for each in plan.marks)
        self.shell.save(use_case, lambda _: self._return_taken(len(chosen) - levels, levels, marks))

    def _return_taken(self, answers: int, levels: int, marks: int) -> None:
        self._close_return()
        parts = [
            count_text(answers, "answer", "answers") if answers else "",
            count_text(levels, "own level", "own levels") if levels else "",
            count_text(marks, "mark", "marks") if marks else "",
        ]
        words = tr("{things} taken over. Ctrl+Z takes all of it back.", things=and_text(filter(None, parts)))
        self.shell.notices.say(capital(words), "ok")

    def _close_return(self) -> None:
        self.returned.forget()
        self._close_review()

    def _show_review(self, review: Review) -> None:
        self._stack.setCurrentWidget(self.pane)
        self.pane.show_review(review)
        self.shell.perform("refresh-footer")

    def _take_over(self) -> None:
        """Write what is ready, as one step that can be undone."""
        review = self.pane.review
        assert review is not None and self._view is not None
        assessment, ready = self._view.assessment.id, review.counts[State.READY.value]

        def use_case(services: Any) -> Any:
            found = assessment_with(services, assessment)
            return importing.take_over(services, found, review.path, review.plan, as_="previous")

        self.shell.save(use_case, lambda _: self._imported(ready, review.plan.period))

    def _imported(self, ready: int, period: str) -> None:
        self.pane.forget()
        self._close_review()
        words = tr(
            "{ready} answers of {period} are taken over and stand beside each question.", ready=ready, period=period
        )
        words = f"{words} {tr('Ctrl+Z takes them back.')}"
        self.shell.notices.say(words, "ok")

    def _close_review(self) -> None:
        """Go back to the overview; what was decided stays until another file is read."""
        self._stack.setCurrentWidget(self.overview)
        self.overview.show_waiting(self.pane.review, self._resume)
        self.overview.focus()
        self.shell.perform("refresh-footer")

    def _resume(self) -> None:
        self._stack.setCurrentWidget(self.pane)
        self.pane.table.setFocus()
        self.shell.perform("refresh-footer")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        # Of any kind: one that is no workbook is answered with what to do about it.
        is_open = self._view is not None and not self._view.is_read_only
        if is_open and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.read(Path(next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())))

    def fit(self) -> None:
        self.pane.fit()
        self.returned.fit()


def _make_ready(shell: Shell, assessment: EntityId) -> None:
    """Start what reads while the person looks for the file; what goes wrong is told when it is read."""
    shell.operations.ask(lambda services: importing.make_ready(services, assessment), lambda _: None, lambda _: None)


def _read(services: Any, job: Job, assessment: EntityId, path: Path, choices: Choices) -> Review | Return:
    """Read a workbook; a questionnaire of ours is recognised by itself."""
    found = returning.find_return(services, assessment_with(services, assessment), path)
    read = found or review_drafts.start_review(services, assessment, path, choices, job.is_cancelled)
    job.say("")  # Called off while it was matched: it is not shown.
    return read
