"""One assessment with its stages; reads the view again when something of it changed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.application import views
from workbench.application.changes import Changes
from workbench.application.views import AssessmentView
from workbench.kernel.ids import EntityId
from workbench.ui.pages import taking_part
from workbench.ui.pages.curtain import HIDDEN, Curtain
from workbench.ui.pages.header import TOGETHER, Header
from workbench.ui.pages.interview.page import InterviewPage
from workbench.ui.pages.quick_note import QuickNote
from workbench.ui.shell import Page, Place, Shell, announce
from workbench.ui.theme.style import room_of
from workbench.ui.widgets.surfaces import Banner, column

_WRITES = ("quick-note", "keep", "level-0", "import", "next-problem")
"""Actions that the footer does not name where nothing can be written."""


class AssessmentPage(Page):
    """Holds the stages of the assessment that is open."""

    name = "assessment"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.view: AssessmentView | None = None
        self._wanted: Place | None = None
        self._is_asking = self._asks_again = False
        self._stage = "interview"
        self._pages: dict[str, Page] = {}
        self._brought: dict[str, AssessmentView | None] = {}
        self._is_discreet = shell.settings.is_discreet
        self.header, self._banner, self._stack = Header(), Banner(wide=True), QStackedWidget()
        self.note, self.curtain = QuickNote(shell), Curtain()
        self._stack.addWidget(self.curtain)
        self.curtain.drawn.connect(self._toggle_discreet)
        inner = column(self, 0)
        inner.setSizeConstraint(inner.SizeConstraint.SetNoConstraint)
        inner.addWidget(self.header)
        inner.addWidget(self._banner)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self.note)
        self._on_banner: taking_part.Act = taking_part.declare
        self._banner.acted.connect(lambda: self._take_part(self._on_banner))
        self.header.stage_chosen.connect(self.show_stage)
        self.note.ended.connect(self._end_note)
        shell.feed.told.connect(self._heard)
        shell.autosave.saved.connect(self.header.saved.tell_saved)
        shell.autosave.saving.connect(self.header.saved.tell_saving)
        shell.autosave.failed.connect(self.header.saved.tell_failed)
        self.handlers = {
            "quick-note": self._begin_note, "next-stage": lambda: self._turn(1),
            "previous-stage": lambda: self._turn(-1), "discreet": self._toggle_discreet,
            "declare": lambda: self._take_part(taking_part.declare),
            "people": lambda: self._take_part(taking_part.show),
            "lock-levels": lambda: self._take_part(taking_part.lock),
            "settle": lambda: self._take_part(taking_part.settle),
            "announce-saved": lambda: announce(self, self.header.saved.text),
        }  # fmt: skip

    def offers(self) -> dict[str, Callable[[], None]]:
        return self.handlers | (self.stage.offers() if self.stage else {})

    def footer_hints(self) -> tuple[str, ...]:
        hints = self.stage.footer_hints() if self.stage else ()
        return ("discreet", "next-stage", "palette") if self._is_covered else _what_can_be_done(hints, self.view)

    @property
    def _is_covered(self) -> bool:
        """Whether discreet mode hides the stage that is shown."""
        return self._is_discreet and self._stage in HIDDEN

    @property
    def stage(self) -> Page | None:
        """Return the stage that is shown."""
        return self._pages.get(self._stage)

    def enter(self, place: Place) -> None:
        """Open an assessment at a place; what is read already is shown at once."""
        if self.view is not None and self.view.assessment.id == place.assessment:
            self._wanted = None
            self.show_stage(place.stage or self._stage, place)
            return
        self._wanted = place
        self._ask(EntityId(place.assessment))

    def place(self) -> Place:
        if self.stage is None or self.view is None:
            return Place("home")
        return self.stage.place()

    @property
    def visit(self) -> str:
        """Return the days of the visit as the settings keep them; nothing for what can't be changed any more."""
        found = self.view.assessment if self.view is not None and not self.view.is_read_only else None
        if found is None or found.visit_first is None:
            return ""
        return f"{found.visit_first.isoformat()}/{(found.visit_last or found.visit_first).isoformat()}"

    def cluster(self) -> str:
        return self.view.assessment.cluster if self.view is not None else ""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the header's tabs and the stage's own parts."""
        panes = self.stage.panes() if self.stage else ()
        return (self.header.stage_switch(), *((self.curtain.draw,) if self._is_covered else panes))

    def leave(self) -> None:
        super().leave()
        if self.stage is not None:
            self.stage.leave()

    def show_stage(self, stage: str, place: Place | None = None) -> None:
        """Show a stage of the assessment that is open; one that it has no more leads to the levels."""
        if self.view is None:
            return
        if stage not in self.header.stages:
            stage = "scores"
        self.shell.autosave.flush()
        self._stage = stage
        page = self._page(stage)
        self._bring_up_to_date(stage)
        self._stack.setCurrentWidget(self.curtain if self._is_covered else page)
        self.header.show_stage(stage)
        self.fit()
        if place is not None or not self.header.stage_switch().hasFocus():
            page.enter(place or Place("assessment", self.view.assessment.id, stage))
            if self._is_covered:
                self.curtain.draw.setFocus(Qt.FocusReason.TabFocusReason)
        self.shell.signals.perform.emit("refresh-footer")

    def show_view(self, view: AssessmentView) -> None:
        """Show an assessment as it stands."""
        is_other = self.view is None or self.view.assessment.id != view.assessment.id
        was_locked = self.view is not None and self.view.is_locked
        was_read_only = self.view is not None and self.view.is_read_only
        is_reworded = not is_other and self.view is not None and _wording(self.view) != _wording(view)
        if is_reworded and self._wanted is None:  # In another language, or of another edition: built anew, same place.
            self._wanted = self.place()
        if is_other or is_reworded:
            self._forget_pages()
        if view.is_locked:
            self.header.saved.tell_reading()
        elif is_other or was_locked:
            self.header.saved.tell_nothing()
        self.view = view
        if is_other:
            _note_opened(self.shell, view.assessment.id)
        self.header.show_view(view, self.shell.home.clock.now().astimezone().date())
        self._show_banner(view)
        if is_other or self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            stage = (wanted.stage if wanted else "") or _first_stage(view)
            self.show_stage(stage, wanted or Place("assessment", view.assessment.id, stage))
        elif self._stage not in self.header.stages:  # Whoever scored beside one has left.
            self.show_stage("scores")
        elif self.stage is not None:
            self._bring_up_to_date(self._stage)
        if was_read_only != view.is_read_only:
            self.shell.signals.perform.emit("refresh-footer")
        self.fit()

    def _bring_up_to_date(self, stage: str) -> None:
        """Hand the newest view to a stage, unless it shows that one already."""
        if self._brought.get(stage) is not self.view:
            self._brought[stage] = self.view
            self._pages[stage].show_view(self.view)  # type: ignore[attr-defined]

    def place_of_act(self, place: str) -> Place | None:
        """Return where an act was done, if that is elsewhere than what is shown."""
        if self.view is None:
            return None
        form, question = self.view.form, place.split(".")[0]
        indicator = place if place in form.indicators else form.indicator_of.get(question, "")
        here = self.place()
        if not indicator or here.stage != "interview" or here.indicator == indicator:
            return None
        return Place(
            "assessment", self.view.assessment.id, "interview", indicator, place if place in form.fields else ""
        )

    def _page(self, stage: str) -> Page:
        if stage not in self._pages:
            assert self.view is not None
            self._pages[stage] = _make_stage(stage, self.shell, self.view)
            self._stack.addWidget(self._pages[stage])
            page = self._pages[stage]
            if isinstance(page, InterviewPage):
                page.show_discreet(discreet=self._is_discreet)
                page.timing.timer.ticked.connect(lambda: self.header.timer.show_time(*page.timing.told()))
                self.header.timer.show_time(*page.timing.told())
        return self._pages[stage]

    def _forget_pages(self) -> None:
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages, self._brought = {}, {}

    def _show_banner(self, view: AssessmentView) -> None:
        words, tone, action, self._on_banner = taking_part.notice_of(view)
        self._banner.say(words, tone, action, "lock" if view.is_read_only else "")

    def _take_part(self, act: taking_part.Act) -> None:
        """Do something about taking part, and come back to where the person was."""
        if self.view is not None:
            here = self.place()
            act(self, self.shell, self.view)
            if self.stage is not None and self.place().stage == here.stage:
                self.stage.enter(here)

    # Reading again

    def _heard(self, changes: Changes, _: object) -> None:
        if self.view is not None and changes.topics and changes.assessment in (None, self.view.assessment.id):
            self._ask(self.view.assessment.id)

    def _ask(self, assessment: EntityId) -> None:
        """Read the view off the GUI thread; asked again while it is read, it is read once more."""
        if self._is_asking:
            self._asks_again = True
            return
        self._is_asking = True
        language = self.shell.settings.language
        self.shell.operations.ask(
            lambda services: views.look(services, assessment, language), self._read, self._not_read
        )

    def _read(self, view: AssessmentView) -> None:
        self._is_asking = False
        wanted = self._wanted.assessment if self._wanted else view.assessment.id
        is_old, self._asks_again = self._asks_again or wanted != view.assessment.id, False
        if is_old:  # What it says was changed meanwhile: shown now, it would flash over newer words.
            self._ask(EntityId(wanted))
        else:
            self.show_view(replace(view, is_locked=True) if self.shell.read_only else view)

    def _not_read(self, error: BaseException) -> None:
        self._is_asking = self._asks_again = False
        self.shell.notices.tell(error)

    # Quick note, stages, discreet mode

    def _begin_note(self) -> None:
        if self.view is not None and not self.view.is_read_only:
            self.note.begin(self.place())

    def _end_note(self, came_from: Place) -> None:
        if self.stage is not None:
            self.stage.enter(came_from)

    def _turn(self, by: int) -> None:
        names = self.header.stages
        self.show_stage(names[(names.index(self._stage) + by) % len(names)])

    def _toggle_discreet(self) -> None:
        self._is_discreet = not self._is_discreet
        self.shell.keep(replace(self.shell.settings, is_discreet=self._is_discreet))
        interview = self._pages.get("interview")
        if isinstance(interview, InterviewPage):
            interview.show_discreet(discreet=self._is_discreet)
        if self._stage in HIDDEN:
            self.show_stage(self._stage, self.place())
        self.fit()

    def fit(self) -> None:
        self.header.fit(room_of(self)[0], discreet=self._is_discreet)


def _what_can_be_done(hints: tuple[str, ...], view: AssessmentView | None) -> tuple[str, ...]:
    """Return the actions that the footer names: where nothing can be written, none that writes."""
    return tuple(each for each in hints if each not in _WRITES) if view is not None and view.is_read_only else hints


def _make_stage(stage: str, shell: Shell, view: AssessmentView) -> Page:
    """Build a stage's page; what it needs is imported only now."""
    if stage == "interview":
        return InterviewPage(shell, view.form)
    if stage == "prepare":
        from workbench.ui.pages.prepare import PreparePage

        return PreparePage(shell)
    if stage == "scores":
        from workbench.ui.pages.scores import ScoresPage

        return ScoresPage(shell)
    if stage == TOGETHER:
        from workbench.ui.pages.reconcile import ReconcilePage

        return ReconcilePage(shell)
    if stage == "feedback":
        from workbench.ui.pages.feedback import FeedbackPage

        return FeedbackPage(shell)
    from workbench.ui.pages.report import ReportPage

    return ReportPage(shell)


def _wording(view: AssessmentView) -> tuple[str, str]:
    return view.form.hash, view.form.shown_in


def _first_stage(view: AssessmentView) -> str:
    """Return the stage that needs work."""
    dossier = view.dossier
    if view.assessment.is_read_only or (dossier.result.scores.is_complete and view.answered == len(dossier.asked)):
        return "report"
    return "interview" if view.answered or view.assessment.previous else "prepare"


def _note_opened(shell: Shell, assessment: EntityId) -> None:
    """Let the log say that the person has it before them; where nothing can be written, it waits."""
    from workbench.application.journalling import note_opened

    run = shell.operations.ask if shell.read_only else shell.operations.save
    run(lambda services: note_opened(services, assessment), _ignore, _ignore)


def _ignore(_: object) -> None:
    """Do nothing more: what can't be written into the log keeps nobody from working."""
