"""Feedback: what the cluster is shown at the end of the visit, chosen here and shown there."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QListView, QWidget

from workbench.application import presenting
from workbench.application.views import AssessmentView
from workbench.domain.dossier import Finding
from workbench.domain.feedback import Slide
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr
from workbench.ui.actions import hint_of, keys_of
from workbench.ui.dialogs.exporting import LanguageBox
from workbench.ui.models.contents import TitlesDelegate
from workbench.ui.pages.feedback.projector import Projector
from workbench.ui.pages.feedback.slide import SlideView
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import MEDIUM, SIDE, WIDE
from workbench.ui.widgets.buttons import Button, CheckButton, IconButton
from workbench.ui.widgets.surfaces import ScrollPane, Surface, clear, column, row
from workbench.ui.widgets.text import Text

_PROMISE = later("Only what is chosen here is shown: no notes, no documents, no levels that are not agreed.")


class FeedbackPage(Page):
    """Slides on the left, the one that is shown in the middle, what belongs on them on the right."""

    name = "feedback"
    hints = ("project", "next-stage", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: AssessmentView | None = None
        self._asked_for: object = None
        self._left_out: set[EntityId] = set()
        self.slides: tuple[Slide, ...] = ()
        self.projector: Projector | None = None
        self._titles, self.list = QStringListModel(self), QListView()
        self.slide = SlideView(tr("Slide"))
        self.slide.setAccessibleIdentifier("feedback.slide")
        self.levels = CheckButton(tr("Levels by group"))
        self.levels.setAccessibleIdentifier("feedback.levels")
        self.levels.toggled.connect(lambda _: self._read())
        self.language = LanguageBox(shell.settings.written_in)
        self.language.setAccessibleIdentifier("feedback.language")
        self.language.activated.connect(lambda _: self._speak())
        self.project = Button(tr("Show on the projector"), "primary", "image")
        self.project.setAccessibleIdentifier("feedback.project")
        self.project.setToolTip(hint_of("project"))
        self.project.clicked.connect(self._project)
        self._back, self._on = (
            IconButton("caret-left", tr("Previous slide")),
            IconButton("caret-right", tr("Next slide")),
        )
        self._place = Text("", "small", "text2")
        self._findings = column(None, 6)
        self._none = Text("", "small", "text3", wraps=True)
        self._left, self._right = self._make_left(), self._make_right()
        self._lay_out()
        self.handlers = {"project": self._project}

    def _lay_out(self) -> None:
        middle = QWidget()
        inner = column(middle, 10, (24, 20, 24, 16))
        inner.addWidget(self.slide, 1)
        turn = row(None, 8)
        for button, by in ((self._back, -1), (self._on, 1)):
            button.clicked.connect(lambda _=False, by=by: self._turn(by))
        for each in (self._back, self._place, self._on):
            turn.addWidget(each)
        turn.addStretch(1)
        inner.addLayout(turn)
        inner.addWidget(Text(tr(_PROMISE), "small", "text3", wraps=True))
        outer = row(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self._left)
        outer.addWidget(middle, 1)
        outer.addWidget(self._right)

    def _make_left(self) -> QWidget:
        made = Surface("outline")
        made.setFixedWidth(scaled(260))
        self.list.setModel(self._titles)
        self.list.setAccessibleName(tr("Slides"))
        self.list.setAccessibleIdentifier("feedback.slides")
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(TitlesDelegate(self.list))
        self.list.selectionModel().currentChanged.connect(self._turn_to)
        inner = column(made, 10, (20, 18, 16, 16))
        inner.addWidget(Text(tr("Slides"), "heading"))
        inner.addWidget(self.list, 1)
        return made

    def _make_right(self) -> QWidget:
        made = Surface("side")
        made.setFixedWidth(scaled(SIDE))
        body = QWidget()
        inner = column(body, 10, (20, 18, 20, 18))
        inner.addWidget(Text(tr("What is shown"), "heading"))
        inner.addWidget(self.levels, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(Text(tr("Language of the files"), "small", "text2"))
        inner.addWidget(self.language)
        inner.addWidget(Text(tr("Findings"), "heading"))
        inner.addWidget(self._none)
        inner.addLayout(self._findings)
        inner.addStretch(1)
        outer = column(made, 0)
        outer.addWidget(ScrollPane(body, tr("What is shown")), 1)
        foot = column(None, 8, (18, 12, 18, 16))
        foot.addWidget(
            Text(tr("Arrow keys turn the slides there too, B shows nothing, Esc ends."), "small", "text3", wraps=True)
        )
        foot.addWidget(self.project)
        outer.addLayout(foot)
        return made

    # Showing

    def show_view(self, view: AssessmentView) -> None:
        """Show the assessment as it stands."""
        is_first = self._view is None
        self._view = view
        if is_first:
            self.levels.setChecked(view.assessors == 1)
        self._show_findings(view)
        if self.isVisible():
            self._read()

    def _show_findings(self, view: AssessmentView) -> None:
        shown = [each for each in view.dossier.findings if each.kind != "remark"]
        words = tr("None is written down yet. In the interview {keys} adds one.", keys=keys_of("finding"))
        self._none.setText("" if shown else words)
        self._none.setVisible(not shown)
        clear(self._findings)
        for each in shown:
            self._findings.addWidget(self._choice(each))

    def _choice(self, finding: Finding) -> QWidget:
        made = QWidget()
        inner = row(made, 8)
        box = CheckButton(finding.number)
        box.setAccessibleName(tr("Show {number}", number=finding.number))
        box.setAccessibleIdentifier(f"feedback.{finding.number}".lower())
        box.setFixedWidth(max(scaled(72), box.sizeHint().width()))
        box.setChecked(finding.id not in self._left_out)
        box.toggled.connect(lambda on: self._choose(finding.id, shown=on))
        inner.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(Text(finding.title, "small", "text2", wraps=True), 1)
        return made

    def _choose(self, finding: EntityId, *, shown: bool) -> None:
        self._left_out -= {finding}
        if not shown:
            self._left_out |= {finding}
        self._read()

    def _speak(self) -> None:
        """Write in another language, on this laptop from now on."""
        if self.language.language != self.shell.settings.files_language:
            self.shell.keep(replace(self.shell.settings, files_language=self.language.language))
        self._read()

    def _read(self) -> None:
        """Read the slides off the GUI thread, unless they are there already."""
        if self._view is None:
            return
        assessment, language, levels = self._view.assessment.id, self.language.language, self.levels.isChecked()
        left_out = frozenset(self._left_out)
        wanted = (self._view, language, levels, left_out)
        if wanted == self._asked_for:
            return
        self._asked_for = wanted
        self.shell.operations.ask(
            lambda services: presenting.present(services, assessment, language, with_levels=levels, left_out=left_out),
            lambda slides: self._show(slides) if self._asked_for is wanted else None,
        )

    def _show(self, slides: tuple[Slide, ...]) -> None:
        place = max(self.list.currentIndex().row(), 0)
        self.slides = slides
        titles = [f"{each.title}, {each.about}" if each.points and each.about else each.title for each in slides]
        self._titles.setStringList(titles)
        self.list.setCurrentIndex(self._titles.index(min(place, len(slides) - 1)))

    def _turn_to(self, index: QModelIndex, _: QModelIndex) -> None:
        shown = self.slides[index.row()] if 0 <= index.row() < len(self.slides) else None
        self.slide.show_slide(shown)
        self._place.setText(tr("{what} of {count}", what=index.row() + 1, count=len(self.slides)) if shown else "")
        if self.projector is not None:
            self.projector.show_slide(shown)

    # The projector

    def _project(self) -> None:
        if self.projector is None:
            self.projector = Projector(self.window())
            self.projector.turned.connect(self._turn)
            self.projector.closed.connect(self._ended)
        self.projector.show_slide(self.slide.slide)
        self.projector.open_beside(self.window())

    def _turn(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < len(self.slides):
            self.list.setCurrentIndex(self._titles.index(place))
        elif self.projector is not None:
            self.projector.show_slide(self.slide.slide)

    def _ended(self) -> None:
        if self.projector is not None:
            self.projector.deleteLater()
            self.projector = None

    # Where the person is

    def enter(self, place: Place) -> None:
        self._read()
        target = self.list if self._left.isVisibleTo(self) else self._on
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """What is projected ends with the page, so that nothing is shown without anybody looking."""
        super().leave()
        if self.projector is not None:
            self.projector.close()

    def place(self) -> Place:
        return Place("assessment", self._view.assessment.id if self._view else "", "feedback")

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self._on, self.levels, self.project)

    def fit(self) -> None:
        width, _ = room_of(self)
        self._left.setVisible(width >= MEDIUM)
        self._right.setMinimumWidth(scaled(SIDE if width >= WIDE else 260))
        self._right.setMaximumWidth(scaled(SIDE if width >= WIDE else 260))
