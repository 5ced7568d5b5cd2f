"""Report: the pages as they will be printed, what is still missing, sign and export."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import QListView, QWidget

from workbench.application import closing, exporting
from workbench.application.references import assessment_with
from workbench.application.views import AssessmentView
from workbench.domain.assessments import INTEREST, SCORE
from workbench.kernel.words import count_text
from workbench.ui.actions import BY_ID
from workbench.ui.models.contents import ContentsDelegate, page_of, part_of
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import MEDIUM, SIDE, WIDE
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.pdf import PdfPages
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import ScrollPane, Surface, clear, column, line, row
from workbench.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that must be there before signing."""

    done: bool
    text: str
    place: Place | None = None
    """Where it is mended."""
    action: str = ""
    """What mends it, where no place does."""


class ReportPage(Page):
    """Shows the very file that is exported."""

    name = "report"
    hints = ("sign", "print", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: AssessmentView | None = None
        self._drawn_for: object = None
        self.pages = PdfPages("Pages of the report")
        self.pages.setAccessibleIdentifier("report.pages")
        self._bookmarks = QPdfBookmarkModel(self)
        self._bookmarks.setDocument(self.pages.pdf)
        self.pages.pageNavigator().currentPageChanged.connect(self._show_part)
        self.contents = QListView()
        self._checks = column(None, 10)
        self._blocked = Text("", "small", "text3", wraps=True)
        self.sign = Button("Sign and export", "primary", "pen-nib")
        self.sign.setAccessibleIdentifier("report.sign")
        self.sign.clicked.connect(self._sign)
        self.export = Button("Export a draft", "secondary", "export")
        self.export.setAccessibleIdentifier("report.export")
        self.export.clicked.connect(self._export)
        self._left, self._right = self._make_left(), self._make_right()
        self._waiting = Text("Drawing the pages …", "body", "text3")
        self._lay_out()
        self.handlers = {"sign": self._sign, "print": self._print}

    def _lay_out(self) -> None:
        middle = QWidget()
        inner = column(middle, 0, (0, 0, 0, 0))
        inner.addWidget(self._waiting, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(self.pages, 1)
        outer = row(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self._left)
        outer.addWidget(middle, 1)
        outer.addWidget(self._right)

    def _make_left(self) -> QWidget:
        made = Surface("outline")
        made.setFixedWidth(scaled(260))
        self.contents.setModel(self._bookmarks)
        self.contents.setAccessibleName("Contents")
        self.contents.setAccessibleIdentifier("report.contents")
        self.contents.setItemDelegate(ContentsDelegate(self.contents))
        self.contents.setFrameShape(QListView.Shape.NoFrame)
        self.contents.clicked.connect(self._turn_to)
        self.contents.activated.connect(self._turn_to)
        inner = column(made, 10, (20, 18, 16, 16))
        inner.addWidget(Text("Contents", "heading"))
        inner.addWidget(self.contents, 1)
        inner.addWidget(line())
        inner.addWidget(Text("Language", "small", "text2"))
        inner.addWidget(Text("English", "strong"))
        inner.addWidget(Text("Reports in the Nordic languages come with their editions.", "small", "text3", wraps=True))
        return made

    def _make_right(self) -> QWidget:
        made = Surface("side")
        body = QWidget()
        inner = column(body, 12, (18, 18, 18, 12))
        self._state = Text("", "heading")
        inner.addWidget(self._state)
        inner.addLayout(self._checks)
        inner.addStretch(1)
        outer = column(made, 0)
        outer.addWidget(ScrollPane(body, "Checks"), 1)
        foot = column(None, 8, (18, 12, 18, 16))
        foot.addWidget(self._blocked)
        foot.addWidget(self.export)
        foot.addWidget(self.sign)
        outer.addLayout(foot)
        return made

    # Showing

    def show_view(self, view: AssessmentView) -> None:
        """Show checks at once, and the pages as soon as they are drawn."""
        self._view = view
        clear(self._checks)
        for check in _checks(view):
            self._checks.addWidget(self._show_check(check))
        open_ = len(view.dossier.missing)
        self._state.setText("Finalised" if view.is_read_only else "Ready to sign" if not open_ else "Before signing")
        self._blocked.setText(_blocker(view))
        self._blocked.setVisible(bool(self._blocked.text()))
        self.sign.setEnabled(not view.assessment.is_practice)
        is_draft = bool(open_) and not view.is_read_only
        self.sign.setText("Sign the draft and export" if is_draft else "Sign and export")
        self.sign.setAccessibleName(self.sign.text())
        self.export.setText("Export" if view.is_read_only else "Export a draft")
        if self.isVisible():
            self._draw()

    def enter(self, place: Place) -> None:
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
        self._draw()

    def place(self) -> Place:
        return Place("assessment", self._view.assessment.id if self._view else "", "report")

    def panes(self) -> tuple[QWidget, ...]:
        return (self.contents, self.pages, self.sign if self.sign.isEnabled() else self.export)

    def _draw(self) -> None:
        """Draw the report off the GUI thread, unless it is drawn already."""
        if self._view is None or self._drawn_for is self._view:
            return
        self._drawn_for = self._view
        assessment = self._view.assessment.id
        self._waiting.setVisible(not self.pages.content)
        self.shell.operations.start(
            "Drawing the report",
            lambda services, job: exporting.draw_preview(services, assessment_with(services, assessment)),
            self._show_pages,
        )

    def _show_pages(self, content: bytes) -> None:
        self.pages.show_pdf(content)
        self._waiting.hide()
        self._show_part(self.pages.pageNavigator().currentPage())

    def _turn_to(self, index: QModelIndex) -> None:
        self.pages.turn_to(page_of(index))

    def _show_part(self, page: int) -> None:
        """Mark the part of the report that is being read."""
        self.contents.setCurrentIndex(part_of(self._bookmarks, page))

    def _show_check(self, check: Check) -> QWidget:
        made = QWidget()
        inner = row(made, 10)
        icon = Icon("check-circle" if check.done else "warning", "ok" if check.done else "warn", 18)
        inner.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(Text(check.text, "body", "text", wraps=True), 1)
        if not check.done and (check.place or check.action):
            there = Button(BY_ID[check.action].hint.capitalize() if check.action else "Go there", "quiet")
            there.setAccessibleName(f"{there.text()}: {check.text}")
            there.clicked.connect(lambda: self._mend(check))
            inner.addWidget(there, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _mend(self, check: Check) -> None:
        """Lead to where a check is mended, or do what mends it."""
        if check.place is not None:
            self.shell.go(check.place)
        else:
            self.shell.perform(check.action)

    # Signing and exporting

    def _export(self) -> None:
        from workbench.ui.dialogs.files import choose_folder

        folder = choose_folder(self, self.shell.workspace.parent)
        if folder is not None and self._view is not None:
            self._write(folder, lambda files: self._told_written(files))

    def _write(self, folder: Path, on_done: Callable[[Any], None]) -> None:
        assert self._view is not None
        assessment = self._view.assessment.id
        self.shell.operations.start(
            "Exporting",
            lambda services, job: closing.write_files(services, assessment, folder, job.say),
            on_done,
        )

    def _told_written(self, files: Any) -> None:
        self.shell.notices.say(
            f"Written: {', '.join(each.path.name for each in files)} in {files[0].path.parent}.", "ok"
        )

    def _sign(self) -> None:
        from workbench.ui.dialogs.sign import ask_signature

        if self._view is None or self._view.assessment.is_practice:
            return
        wanted = ask_signature(self, self.shell, self._view)
        if wanted is None:
            return
        assessment, is_complete = self._view.assessment.id, not self._view.dossier.missing

        def write(_: object = None) -> None:
            self._write(wanted.folder, lambda files: self._sign_files(files, wanted.identity, wanted.passphrase))

        if is_complete and not self._view.is_read_only:
            self.shell.save(lambda services: closing.close(services, assessment), write)
        else:
            write()

    def _sign_files(self, files: Any, identity: Path, passphrase: str) -> None:
        home = self.shell.home
        self.shell.operations.start(
            "Signing",
            lambda services, job: closing.sign_and_check(home, files, identity, passphrase, job.say),
            lambda signed: self.shell.go(Place("packages", file=str(signed.package))),
        )

    def _print(self) -> None:
        """Print the pages that are shown."""
        from workbench.ui.dialogs.printing import choose_printer, print_pdf

        if self._view is None or not self.pages.content:
            return
        printer = choose_printer(self, exporting.file_stem(self._view.dossier), self.pages.pdf.pageCount())
        if printer is None:
            return
        content = self.pages.content
        self.shell.operations.start(
            "Printing",
            lambda services, job: print_pdf(content, printer, job.say),
            lambda pages: self.shell.notices.say(f"{count_text(pages, 'page', 'pages').capitalize()} sent.", "ok"),
        )

    def fit(self) -> None:
        width, _ = room_of(self)
        self._left.setVisible(width >= WIDE)
        self._right.setFixedWidth(scaled(SIDE if width >= MEDIUM else 250))


def _checks(view: AssessmentView) -> list[Check]:
    """List what stands between the assessment and a signature, each with the place or act that mends it."""
    dossier, assessment = view.dossier, view.assessment.id
    scores = dossier.result.scores
    fields = [each for each in dossier.missing if "/" not in each]
    levels = [each.removeprefix(SCORE) for each in dossier.missing if each.startswith(SCORE)]
    seen = [each.removeprefix("evidence/") for each in dossier.missing if each.startswith("evidence/")]
    undeclared = [each for each in dossier.missing if each.startswith(INTEREST)]

    def at(indicator: str = "", field: str = "") -> Place:
        return Place("assessment", assessment, "interview", indicator, field)

    first = dossier.form.indicator_of[fields[0].split(".")[0]] if fields else ""
    whole = len(dossier.asked)
    return [
        Check(not fields, f"{view.answered} of {whole} questions answered", at(first, *fields[:1])),
        Check(not levels, f"{scores.scored} of {scores.scorable} indicators scored", at(*levels[:1])),
        Check(
            not seen,
            "All required documents were seen" if not seen else f"Required documents not seen: {', '.join(seen)}",
            at(*seen[:1]),
        ),
        Check(
            not undeclared,
            "Interest declared" if not undeclared else "Declaration of interest missing",
            action="declare",
        ),
        Check(
            view.identity_known,
            "Signing identity on this laptop" if view.identity_known else "Signing identity: made when you sign",
        ),
        *(Check(done=False, text=each.message, place=at(view.places_of(each)[0])) for each in dossier.warnings),
    ]


def _blocker(view: AssessmentView) -> str:
    if view.assessment.is_practice:
        return "A practice assessment is never signed. A draft shows what the files look like."
    if view.is_read_only or not view.dossier.missing:
        return ""
    count = count_text(len(view.dossier.missing), "thing is", "things are")
    return f"{count.capitalize()} missing, so what you sign now is a draft and stays open."
