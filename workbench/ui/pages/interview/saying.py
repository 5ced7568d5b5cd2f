"""What the person says on the interview screen, handed to the application as one act each."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from workbench.application import collecting, interviewing, logbook
from workbench.application.changes import Changes
from workbench.domain.dossier import Evidence, Finding, Request, Talk
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.ui.pages.interview.side import evidence_in, has_evidence
from workbench.ui.shell import announce

if TYPE_CHECKING:
    from workbench.ui.pages.interview.page import InterviewPage


class Saying:
    """Says things about the indicator that is shown."""

    def __init__(self, page: "InterviewPage") -> None:
        self._page = page
        self._shell = page.shell

    @property
    def _assessment(self) -> EntityId:
        assert self._page.view is not None
        return self._page.view.assessment.id

    def give_level(self, level: int | None) -> None:
        """Give a level with the rationale that stands there; None takes the level away."""
        assessment, indicator, why = self._assessment, self._page.indicator, self._page.dock.why.text()
        announce(
            self._page,
            tr("No level for {indicator}", indicator=indicator)
            if level is None
            else tr("Level {level} for {indicator}", level=level, indicator=indicator),
        )
        self._shell.save(lambda services: interviewing.give_level(services, assessment, indicator, level, why))

    def rule_out(self) -> None:
        """Say that the indicator does not apply, with the rationale that stands there as its reason."""
        assessment, indicator, why = self._assessment, self._page.indicator, self._page.dock.why.text()
        self._shell.save(lambda services: interviewing.rule_out(services, assessment, indicator, why))

    def explain(self, text: str) -> None:
        """Save the rationale once the keys rest."""
        assessment, indicator, dock = self._assessment, self._page.indicator, self._page.dock

        def saved(_: Changes) -> None:
            if isValid(dock) and self._page.indicator == indicator and dock.why.text() == text:
                dock.is_dirty = False

        self._shell.autosave.type(
            f"{assessment}/why/{indicator}",
            lambda services: interviewing.explain(services, assessment, indicator, text),
            saved,
        )

    def mark(self, *, marked: bool) -> None:
        """Mark the indicator for discussion, or take the mark away."""
        assessment, indicator = self._assessment, self._page.indicator

        def use_case(services: Any) -> Changes:
            return interviewing.mark_for_discussion(services, assessment, indicator, marked=marked)

        self._shell.save(use_case)

    def keep(self) -> None:
        """Keep last year's answer of the card that has the focus."""
        card = self._page.panel.current_card()
        if card is not None:
            self._page.panel.keep([field.id for field in card.fields])

    def keep_all(self) -> None:
        """Keep all untouched answers of last year in this indicator, as one step."""
        self._page.panel.keep([field.id for card in self._page.panel.cards for field in card.fields])

    def set_aside(self) -> None:
        """Ask why the question that has the focus has no answer."""
        from workbench.ui.dialogs.set_aside import ask_why

        card, view = self._page.panel.current_card(), self._page.view
        if card is None or view is None or view.is_read_only:
            return
        if not card.question.allows:
            self._shell.notices.say(
                tr("The edition asks for a real answer here; it can stay blank until then."), "info"
            )
            return
        said = ask_why(self._page, card.question.title, card.question.allows)
        if said is not None:
            self._page.panel.set_aside(*said, [field.id for field in card.fields])

    def add_finding(self, sort: str, text: str) -> None:
        """Write down a finding on the indicator."""
        assessment, indicator = self._assessment, self._page.indicator
        self._shell.save(lambda services: interviewing.add_finding(services, assessment, sort, indicator, text))

    def shorten(self, finding: Finding) -> None:
        """Ask what the summary page prints of a finding."""
        from workbench.ui.dialogs.shortening import shorten

        shorten(self._page, self._shell, self._assessment, finding)

    # The log of the visit

    def ask_for(self, text: str) -> None:
        """Write down what the cluster is to hand in, with its day where one is named."""
        assessment, indicator = self._assessment, self._page.indicator
        what, due = logbook.split_due(text, self._shell.home.clock.now().astimezone().date())
        self._shell.save(lambda services: logbook.ask_for(services, assessment, what, indicator, due))

    def write_down_talk(self, text: str) -> None:
        """Write down who speaks, by name and role."""
        assessment, section = self._assessment, self._page.timing.timer.section
        who, _, role = text.partition(",")
        self._shell.save(lambda services: logbook.write_down_talk(services, assessment, who, role.strip(), section))

    def receive(self, request: Request) -> None:
        """Write down that what was asked for came."""
        assessment = self._assessment
        self._shell.save(lambda services: logbook.receive(services, assessment, request))

    # Evidence

    def attach(self) -> None:
        """Let the person choose files, and keep them."""
        from workbench.ui.dialogs.files import choose_evidence

        self._keep(choose_evidence(self._page))

    def paste(self) -> None:
        """Keep what the clipboard holds: a picture, a file, a link."""
        mime = QApplication.clipboard().mimeData()
        if self._page.view is None or self._page.view.is_read_only or not has_evidence(mime):
            self._shell.notices.say(tr("Nothing is copied that could be kept as evidence here."), "info")
        else:
            self.take_evidence(mime)

    def take_evidence(self, mime: QMimeData) -> None:
        """Keep what was dropped or pasted."""
        stamp = self._shell.home.clock.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        paths, contents = evidence_in(mime, stamp)
        self._keep(paths)
        for name, content in contents:
            self._attach(name, content)

    def _keep(self, paths: list[Path]) -> None:
        assessment, linked = self._assessment, self._linked()
        for path in paths:
            self._shell.save(
                lambda services, path=path: interviewing.attach_file(services, assessment, path, linked)  # type: ignore[misc]
            )

    def _attach(self, name: str, content: bytes) -> None:
        assessment, linked = self._assessment, self._linked()
        self._shell.save(lambda services: interviewing.attach(services, assessment, content, name, linked))

    def _linked(self) -> str:
        """Return what evidence is linked to: the question that has the focus, else the indicator."""
        card = self._page.panel.current_card()
        return card.question.id if card is not None else self._page.indicator

    def look_at(self, evidence: Evidence) -> None:
        """Show a piece of evidence inside the window."""
        from workbench.ui.dialogs.files import show_evidence

        self._shell.operations.ask(
            lambda services: collecting.read_evidence_file(services, evidence.sha256),
            lambda content: show_evidence(self._page, evidence.name, content, self._note_saved),
        )

    def _note_saved(self, target: Path) -> None:
        """Let the log say that a copy of a piece of evidence left the workspace."""
        assessment = self._assessment
        self._shell.operations.ask(lambda services: collecting.note_saved(services, assessment, target), lambda _: None)

    def remove(self, item: Evidence | Finding | Request | Talk) -> None:
        """Take away a finding, a piece of evidence or an entry of the log; undo brings it back."""
        assessment, place = self._assessment, self._page.indicator
        name = item.name if isinstance(item, Evidence) else item.who if isinstance(item, Talk) else item.number
        words = tr("taking away {name}", name=name)
        self._shell.save(lambda services: interviewing.remove(services, assessment, item.id, words, place))
