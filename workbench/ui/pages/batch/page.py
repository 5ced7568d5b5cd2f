"""The page of a batch: what to read and how, the files with what would be taken, and taking it over."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from workbench.application import batch_words, batching
from workbench.application.batch_taking import BatchOutcome, TakenFile
from workbench.application.batching import BatchChoices, BatchPlan
from workbench.application.beginning import list_choices
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import count_text, counted
from workbench.ui.actions import keys_of
from workbench.ui.models.batch import ready_of
from workbench.ui.operations import Job
from workbench.ui.pages.batch.detail import FilePanel
from workbench.ui.pages.batch.listing import FileTable
from workbench.ui.pages.batch.options import Options
from workbench.ui.pages.batch.taking import Taking
from workbench.ui.shell import Page, Place, Shell, announce
from workbench.ui.theme.style import room_of
from workbench.ui.theme.tokens import MEDIUM
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text


class BatchPage(Page):
    """Reads many workbooks, shows what they hold, and takes it over."""

    name = "batch"
    hints = ("batch-folder", "batch-table", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._path: Path | None = None
        self.plan: BatchPlan | None = None
        self._taken: list[TakenFile] = []
        self._names: dict[str, str] = {}
        self._title, self._where = Text(tr("Many workbooks"), "display"), ElidedText("", "small", "text3")
        self.options = Options()
        self.options.changed.connect(self._ask_to_read_again)
        self.folder, self.one = Button(tr("Choose a folder"), "secondary", "folder-open"), Button(tr("Choose a table"))
        self.folder.clicked.connect(self._choose_folder)
        self.one.clicked.connect(self._choose_table)
        self.again = Banner()
        self.again.acted.connect(self._read_again)
        self.table, self.detail = FileTable(), FilePanel()
        self.model = self.table.files
        self.table.picked.connect(self.detail.show_file)
        self.detail.renamed.connect(self._rename)
        self.sums = Text("", "strong", wraps=True)
        self.sums.setAccessibleIdentifier("batch.sums")
        self.account, self.take = Button(tr("Save the account")), Button(tr("Take over"), "primary", "download-simple")
        self.account.clicked.connect(self._save_account)
        self.take.clicked.connect(self._take_over)
        self.take.setAccessibleIdentifier("batch.take")
        self._lay_out()
        self.setAcceptDrops(True)
        self._is_narrow = self._is_on_file = False
        self.table.entered.connect(lambda: self._show_file(on=True))
        self.handlers = {
            "side-panel": self._toggle_file, "batch-folder": self._choose_folder, "batch-table": self._choose_table,
            "next-problem": lambda: self._seek(1), "previous-problem": lambda: self._seek(-1),
        }  # fmt: skip

    # Layout

    def _lay_out(self) -> None:
        names = column(None, 2)
        names.addWidget(self._title)
        names.addWidget(self._where)
        head = row(None, 10)
        head.addLayout(names, 1)
        head.addWidget(self.one)
        head.addWidget(self.folder)
        self._listed = Surface("card")
        column(self._listed, 0, (1, 1, 1, 1)).addWidget(self.table)
        self._beside = QWidget()
        beside = row(self._beside, 16)
        beside.addWidget(self._listed, 1)
        beside.addWidget(self.detail)
        self._empty = self._make_empty()
        body = column(None, 12, (32, 26, 32, 16))
        body.addLayout(head)
        body.addWidget(self.options)
        body.addWidget(self.again)
        body.addWidget(self._beside, 1)
        body.addWidget(self._empty, 1)
        self._dock = Surface("dock")
        foot = row(self._dock, 12, (24, 10, 24, 10))
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.account)
        foot.addWidget(self.take)
        outer = column(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addLayout(body, 1)
        outer.addWidget(self._dock)
        self._show_plan(None)

    def _make_empty(self) -> QWidget:
        words = tr(
            "Choose a folder of workbooks of any years and layouts, or one table with a row for each cluster. "
            "Everything is read on this laptop and shown before anything is written; dropping it here works too."
        )
        self.first = Button(tr("Choose a folder"), "primary", "folder-open")
        table = Button(tr("Choose a table"))
        self.first.clicked.connect(self._choose_folder)
        table.clicked.connect(self._choose_table)
        title = tr("Take over the workbooks of many clusters at once")
        return EmptyState("folder-open", title, words, [self.first, table], keys_of("batch-folder"))

    # Reading

    def enter(self, place: Place) -> None:
        self.shell.operations.ask(list_choices, self.options.show_choices)
        (self.table if self.plan is not None else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.folder, self.table, self.detail.owner, self.take) if self.plan else (self.first,)

    def _choose_folder(self) -> None:
        from workbench.ui.dialogs.files import choose_folder

        folder = choose_folder(self, Path.home(), tr("Folder of workbooks"))
        if folder is not None:
            self.read(folder)

    def _choose_table(self) -> None:
        from workbench.ui.dialogs.files import choose_workbook

        path = choose_workbook(self, tr("Table of clusters"))
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a folder of workbooks, or one, off the GUI thread."""
        if path != self._path:
            self._names = {}
        self._path = path
        choices = self.options.choices(self._names)
        self.shell.operations.start(
            tr("Reading {name}", name=path.name),
            lambda services, job: _plan(services, job, path, choices),
            self._show_plan,
        )

    def _read_again(self) -> None:
        if self._path is not None:
            self.read(self._path)

    def _rename(self, found: str, meant: str) -> None:
        """Note whose a file is; many can be named before all is read again."""
        self._names[found] = meant
        self._ask_to_read_again()
        self._show_file(on=False)

    def _ask_to_read_again(self) -> None:
        if self.plan is not None:
            before = tr("What is below was read before that.")
            given = counted(len(self._names), "You gave one name.", "You gave {number} names.") if self._names else ""
            self.again.say(f"{given} {before}".strip(), "info", tr("Read again"))
            self.take.setEnabled(False)

    def _show_plan(self, plan: BatchPlan | None) -> None:
        self.plan, self._taken, self._is_on_file = plan, [], False
        self.again.say("")
        for each in (self._beside, self._dock, self.folder, self.one):
            each.setVisible(plan is not None)
        self._empty.setVisible(plan is None)
        self.model.show_plan(plan)
        self.detail.show_file(None)
        if plan is None:
            return
        self._where.setText(str(self._path))
        names = sorted({part.owner.name for file in plan.files for part in file.parts})
        self.detail.show_clusters(names)
        self.sums.setText(batch_words.sum_text(plan.counts))
        ready = [each for each in plan.files if ready_of(each)]
        self.take.setText(tr("Take over {count}", count=count_text(len(ready), "file", "files")))
        self.take.setEnabled(bool(ready))
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(
            self,
            tr(
                "{files} read, {ready} with answers that are ready",
                files=count_text(len(plan.files), "file", "files"),
                ready=len(ready),
            ),
        )

    def _seek(self, by: int) -> None:
        """Go to the next file that needs a person."""
        if not self.table.seek(by):
            self.shell.notices.say(tr("No file needs you."), "ok")

    # Taking over

    def _take_over(self) -> None:
        """Write what is ready, file by file."""
        if self.plan is not None and self.take.isEnabled():
            self.take.setEnabled(False)
            Taking(self.shell, self.plan, self._show_taken, self._ended).start()

    def _show_taken(self, taken: TakenFile) -> None:
        self._taken.append(taken)
        self.model.show_taken(taken)

    def _ended(self, *, is_cancelled: bool) -> None:
        """Say what is written; what was called off is whole up to the last file."""
        done = [each for each in self._taken if each.error is None]
        words = _taken_words(done)
        if is_cancelled:
            self.shell.notices.say(tr("Stopped. {words} The others are as they were.", words=words), "info")
        elif len(done) == len(self._taken):
            self.shell.notices.say(tr("{words} Ctrl+Z takes back the last file.", words=words), "ok")
            self.shell.go(Place("home"))
        else:
            self.shell.notices.say(tr("{words} Those that could not be read again are marked.", words=words), "warn")

    def _save_account(self) -> None:
        """Write what became of every filled cell as a table."""
        from workbench.ui.dialogs.files import choose_new_workbook

        plan, taken = self.plan, tuple(self._taken)
        path = choose_new_workbook(self, tr("Save the account"), self.shell.workspace.parent / "account.xlsx")
        if plan is None or path is None:
            return
        outcome = BatchOutcome(taken) if taken else None
        self.shell.operations.start(
            tr("Writing the account"),
            lambda services, job: batch_words.write_account(services, plan, path, outcome),
            lambda rows: self.shell.notices.say(
                tr("{name} says what became of each of {rows} cells.", name=path.name, rows=number_text(rows)), "ok"
            ),
        )

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.read(Path(next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())))

    def fit(self) -> None:
        width, _ = room_of(self)
        self._is_narrow = width < MEDIUM
        self.detail.fit(narrow=self._is_narrow)
        self._place_file()
        self.table.fit(width)

    def _toggle_file(self) -> None:
        """In a small window, show the chosen file instead of the list, or the list again."""
        self._show_file(on=not (self._is_on_file or self.detail.isAncestorOf(self.focusWidget() or self)))

    def _show_file(self, *, on: bool) -> None:
        self._is_on_file = on
        self._place_file()
        target = self.detail.owner if on and self.detail.owner.isVisible() else self.table
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_file(self) -> None:
        self.detail.setVisible(self._is_on_file or not self._is_narrow)
        self._listed.setVisible(not (self._is_on_file and self._is_narrow))


def _taken_words(done: list[TakenFile]) -> str:
    """Say how many files are taken over, and of how many clusters."""
    clusters = {each.id: each.is_new for file in done for each in file.clusters}
    return capital(
        counted(
            len(done),
            "one file is taken over: {clusters}, {new} of them new.",
            "{number} files are taken over: {clusters}, {new} of them new.",
            clusters=count_text(len(clusters), "cluster", "clusters"),
            new=sum(clusters.values()),
        )
    )


def _plan(services: Any, job: Job, path: Path, choices: BatchChoices) -> BatchPlan:
    def say(text: str, done: int, whole: int) -> None:
        job.say(tr("{done} of {whole}: {step}", done=done, whole=whole, step=text))

    plan = batching.plan_many(services, path, choices, say, job.is_cancelled)
    job.say("")
    return plan
