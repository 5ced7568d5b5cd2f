"""Report: the pages as they will be printed, what is still missing, sign and export."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget

from workbench.application import closing, exporting
from workbench.application.references import assessment_with
from workbench.application.views import AssessmentView
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.dialogs.exporting import LanguageBox, Wanted
from workbench.ui.models.contents import Contents, ContentsDelegate, page_of, part_of
from workbench.ui.pages.report_checks import Check, ChecksPanel
from workbench.ui.pages.report_foot import ReportFoot
from workbench.ui.pages.report_versions import VersionsPanel
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import MEDIUM, SIDE, WIDE
from workbench.ui.widgets.pdf import PdfPages
from workbench.ui.widgets.surfaces import ScrollPane, Surface, column, line, row
from workbench.ui.widgets.text import Text


class ReportPage(Page):
    """Shows the very file that is exported."""

    name = "report"
    hints = ("export", "sign", "print", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: AssessmentView | None = None
        self._drawn_for: object = None
        self.pages = PdfPages(tr("Pages of the report"))
        self.pages.setAccessibleIdentifier("report.pages")
        self._parts = Contents(self)
        self.pages.page_changed.connect(self._show_part)
        self.contents = QListView()
        self.checks = ChecksPanel()
        self.checks.mend_wanted.connect(self._mend)
        self.versions = VersionsPanel(shell)
        self.foot = ReportFoot(shell)
        self.sign, self.cosign, self.export = self.foot.sign, self.foot.cosign, self.foot.export
        self.sign.clicked.connect(self._sign)
        self.export.clicked.connect(self._export)
        self.language = LanguageBox(shell.settings.written_in)
        self.language.setAccessibleIdentifier("report.language")
        self.language.activated.connect(lambda _: self._speak(self.language.language))
        self._left, self._right = self._make_left(), self._make_right()
        self._tongue = self._make_language()
        self._waiting = Text(tr("Drawing the pages …"), "body", "text3")
        self._lay_out()
        self.handlers = {"sign": self._sign, "print": self._print, "export": self._export}

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
        self.contents.setModel(self._parts)
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setAccessibleIdentifier("report.contents")
        self.contents.setItemDelegate(ContentsDelegate(self.contents))
        self.contents.setFrameShape(QListView.Shape.NoFrame)
        self.contents.clicked.connect(self._turn_to)
        self.contents.activated.connect(self._turn_to)
        inner = column(made, 10, (20, 18, 16, 16))
        inner.addWidget(Text(tr("Contents"), "heading"))
        inner.addWidget(self.contents, 1)
        self._left_foot = column(None, 10)
        inner.addLayout(self._left_foot)
        return made

    def _make_language(self) -> QWidget:
        """Make the choice of a language; where the contents have no room, it stands above the checks."""
        made = QWidget()
        inner = column(made, 8)
        inner.addWidget(line())
        inner.addWidget(Text(tr("Language of the files"), "small", "text2"))
        inner.addWidget(self.language)
        return made

    def _make_right(self) -> QWidget:
        made = Surface("side")
        outer = column(made, 0)
        both = QWidget()
        inner = column(both, 0)
        inner.addWidget(self.checks, 1)
        inner.addWidget(self.versions)
        outer.addWidget(ScrollPane(both, tr("Checks and versions")), 1)
        outer.addWidget(self.foot)
        return made

    # Showing

    def show_view(self, view: AssessmentView) -> None:
        """Show checks at once, and the pages as soon as they are drawn."""
        self._view = view
        self.checks.show_view(view)
        self.versions.show_view(view)
        self.foot.show_view(view)
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
        wanted = (self._view, self.language.language)
        if self._view is None or self._drawn_for == wanted:
            return
        self._drawn_for = wanted
        assessment, language = self._view.assessment.id, self.language.language
        self._waiting.setVisible(not self.pages.content)
        self.shell.operations.start(
            tr("Drawing the report"),
            lambda services, job: exporting.draw_preview(services, assessment_with(services, assessment), language),
            lambda content: self._show_pages(content, language),
        )

    def _speak(self, language: str) -> None:
        """Show and write the files in another language, on this laptop from now on."""
        self.language.choose(language)
        if language != self.shell.settings.files_language:
            self.shell.keep(replace(self.shell.settings, files_language=language))
        self._draw()

    def _show_pages(self, content: bytes, language: str) -> None:
        if language != self.language.language:
            return  # Another language was chosen meanwhile: its pages are being drawn.
        self.pages.show_pdf(content)
        self._parts.show_parts(self.pages.leaves.headings)
        self._waiting.hide()
        self._show_part(self.pages.page)

    def _turn_to(self, index: QModelIndex) -> None:
        self.pages.turn_to(page_of(index))

    def _show_part(self, page: int) -> None:
        """Mark the part of the report that is being read."""
        self.contents.setCurrentIndex(part_of(self._parts, page))

    def _mend(self, check: Check) -> None:
        """Lead to where a check is mended, or do what mends it."""
        from workbench.ui.dialogs.shortening import shorten

        if check.item is not None and self._view is not None:
            shorten(self, self.shell, self._view.assessment.id, check.item)
        elif check.place is not None:
            self.shell.go(check.place)
        else:
            self.shell.perform(check.action)

    # Signing and exporting

    def _export(self) -> None:
        from workbench.ui.dialogs.exporting import ask_export

        if self._view is None:
            return
        wanted = ask_export(self, self.shell, self._view, self.language.language)
        self.export.setFocus(Qt.FocusReason.OtherFocusReason)
        if wanted is not None:
            self._speak(wanted.language)
            self._write(wanted, self._told_written)

    def _write(self, wanted: Wanted, on_done: Callable[[Any], None]) -> None:
        assert self._view is not None
        assessment = self._view.assessment.id
        self.shell.operations.start(
            tr("Exporting"),
            lambda services, job: closing.write_files(
                services, assessment, wanted.folder, job.say,
                kinds=wanted.kinds, language=wanted.language, with_evidence=wanted.with_evidence,
                version=wanted.version, audience=wanted.audience, write=self.shell.operations.write_from_job,
            ),
            on_done,
        )  # fmt: skip

    def _told_written(self, files: Any) -> None:
        written = tr(
            "Written: {list} in {parent}.",
            list=", ".join(each.path.name for each in files),
            parent=files[0].path.parent,
        )
        notes = [note for each in files for note in each.notes]
        self.shell.notices.say(" ".join([written, *notes]), "warn" if notes else "ok")

    def _sign(self) -> None:
        from workbench.ui.dialogs.sign import ask_signature

        if self._view is None or self._view.assessment.is_practice:
            return
        wanted = ask_signature(self, self.shell, self._view)
        if wanted is None:
            return
        assessment, is_complete = self._view.assessment.id, not self._view.missing

        def write(_: object = None) -> None:
            files = Wanted(exporting.KINDS, self.language.language, with_evidence=True, folder=wanted.folder)
            self._write(files, lambda written: self._sign_files(written, wanted.identity, wanted.passphrase))

        if is_complete and not self._view.is_read_only:
            self.shell.save(lambda services: closing.close(services, assessment), write)
        else:
            write()

    def _sign_files(self, files: Any, identity: Path, passphrase: str) -> None:
        assert self._view is not None
        assessment = self._view.assessment.id
        write = self.shell.operations.write_from_job
        sign = partial(closing.sign_and_check, self.shell.home, files, identity, passphrase)
        self.shell.operations.start(
            tr("Signing"),
            lambda services, job: closing.note_signed(services, assessment, sign(job.say), write),
            self._show_signed,
        )

    def _show_signed(self, signed: Any) -> None:
        self.versions.signed = signed.package
        self.shell.go(Place("packages", file=str(signed.package)))
        if words := str(signed.verdict["clock"]):
            self.shell.notices.say(words, "warn")

    def offers(self) -> dict[str, Callable[[], None]]:
        return self.handlers | self.versions.offers()

    def _print(self) -> None:
        """Print the pages that are shown."""
        from workbench.ui.dialogs.printing import choose_printer, print_pdf

        if self._view is None or not self.pages.content:
            return
        printer = choose_printer(self, exporting.file_stem(self._view.dossier), len(self.pages.leaves.sizes))
        if printer is None:
            return
        content, assessment = self.pages.content, self._view.assessment.id
        self.shell.operations.start(
            tr("Printing"),
            lambda services, job: closing.note_printed(
                services, assessment, content, print_pdf(content, printer, job.say)
            ),
            lambda pages: self.shell.notices.say(
                capital(counted(pages, "one page sent.", "{number} pages sent.")), "ok"
            ),
        )

    def fit(self) -> None:
        width, _ = room_of(self)
        self._left.setVisible(width >= WIDE)
        (self._left_foot if width >= WIDE else self.checks.head).addWidget(self._tongue)
        self._right.setFixedWidth(scaled(SIDE if width >= MEDIUM else 250))
