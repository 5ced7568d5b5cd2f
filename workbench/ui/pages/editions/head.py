"""What an edition is: title, version and hash, the languages in which it can be shown; or why it can't be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from workbench.application.previewing import Language, Preview
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import NBSP, count_text
from workbench.ui.actions import keys_of
from workbench.ui.widgets.buttons import ChoiceButton, IconButton
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import Chip, ElidedText, Text


class EditionHead(Surface):
    """Names the edition and switches its language."""

    language_chosen = Signal(str)
    shelf_wanted = Signal()
    side_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("header")
        self._shown: tuple[Language, ...] = ()
        self._title, self._about = ElidedText("", "title", hugs=True), ElidedText("", "small", "text3")
        self._kind, self._gaps, self._tried, self._faults = Chip(), Chip(), Chip(), Chip()
        self._languages, self._group = row(None, 6), QButtonGroup(self)
        self._group.idClicked.connect(lambda place: self.language_chosen.emit(self._shown[place].code))
        self.shelf = IconButton("sidebar-simple", tr("Show or hide the editions"))
        self.shelf.clicked.connect(self.shelf_wanted)
        self.side = IconButton("warning-circle", tr("Show or hide the findings"), keys_of("side-panel"))
        self.side.clicked.connect(self.side_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        upper = row(None, 10)
        upper.addWidget(self.shelf)
        upper.addWidget(self._title)
        upper.addWidget(self._kind)
        upper.addStretch(1)
        upper.addWidget(self._tried)
        upper.addWidget(self._faults)
        upper.addWidget(self.side)
        lower = row(None, 10)
        lower.addWidget(self._about, 1000)
        lower.addWidget(self._gaps)
        lower.addLayout(self._languages)
        lower.addStretch(1)
        inner = column(self, 6, (24, 11, 24, 11))
        inner.addLayout(upper)
        inner.addLayout(lower)

    def show_preview(self, read: Preview) -> None:
        """Show what an edition is, and what was tried of it."""
        form = read.form
        if form is None:
            return
        self._title.setText(form.title)
        self._kind.show_word(tr("Working edition") if form.is_working_edition else "", "warn")
        self._kind.setToolTip(form.notice)
        parts = [
            form.id,
            tr("version {version}", version=form.version) if form.version else tr("no version"),
            tr("hash {hash}", hash=read.hash[:8]),
        ]
        self._about.setText(", ".join(part for part in parts if part))
        self._about.setToolTip(f"{read.path}\n{read.hash}")
        gaps, source = len(form.fallbacks), form.language
        self._gaps.show_word(tr("{gaps} in [{source}]", gaps=gaps, source=source) if gaps else "", "warn")
        words = tr(
            "{count} not translated, or changed since: shown in the edition's language",
            count=count_text(gaps, "text", "texts"),
        )
        self._gaps.setToolTip(capital(words))
        self._gaps.setAccessibleName(tr("{count} without a translation", count=count_text(gaps, "text", "texts")))
        self._show_languages(read)
        self._show_tried(read)

    def _show_languages(self, read: Preview) -> None:
        if read.languages != self._shown:
            for button in self._group.buttons():
                self._group.removeButton(button)
            clear(self._languages)
            self._shown = read.languages
            for place, each in enumerate(read.languages if len(read.languages) > 1 else ()):
                button = _language_button(each, is_source=place == 0)
                self._group.addButton(button, place)
                self._languages.addWidget(button)
        for place, button in enumerate(self._group.buttons()):
            button.setChecked(self._shown[place].code == read.language)

    def _show_tried(self, read: Preview) -> None:
        """Say what the answers and levels that were tried would come to."""
        ahead = read.view.forecast if read.view is not None else None
        if ahead is None or read.view is None or read.form is None:
            self._tried.show_word("", "text2")
            return
        label = next((each for each in read.form.labels if each.id == read.view.forecast_label), None)
        tone = label.id if label is not None and label.id in ("gold", "silver", "bronze") else "text2"
        result = f"{ahead.percent}{NBSP}%{f', {label.title}' if label is not None else ''}"
        self._tried.show_word(tr("Tried: {result}", result=result), tone)

    def show_findings(self, findings: tuple[Problem, ...]) -> None:
        """Count the findings, for where they don't stand beside the edition."""
        is_bad = any(each.severity is not Severity.WARNING for each in findings)
        words = count_text(len(findings), "fault", "faults") if findings else ""
        self._faults.show_word(words, "danger" if is_bad else "warn")

    def fit(self, *, narrow: bool, wide: bool) -> None:
        """Leave away what there is no room for."""
        self.shelf.setVisible(narrow)
        self.side.setVisible(not wide)
        self._faults.setVisible(bool(self._faults.text()) and not wide)
        self._about.setVisible(not narrow)
        self._kind.setVisible(bool(self._kind.text()) and not narrow)
        self._gaps.setVisible(bool(self._gaps.text()) and not narrow)


class Instead(QWidget):
    """What stands in place of an edition that can't be shown (yet)."""

    def __init__(self) -> None:
        super().__init__()
        self._said = Text("", "body", "text2", wraps=True)
        self._said.setAccessibleIdentifier("editions.instead")
        card = Surface("card")
        column(card, 0, (24, 20, 24, 20)).addWidget(self._said)
        inner = column(self, 0, (24, 24, 24, 24))
        inner.addWidget(card)
        inner.addStretch(1)

    def say(self, words: str) -> None:
        """Say why."""
        self._said.setText(words)


def _language_button(each: Language, *, is_source: bool) -> ChoiceButton:
    made = ChoiceButton(each.code if is_source else f"{each.code} {each.percent}{NBSP}%")
    words = tr("language of the edition") if is_source else tr("{percent} % translated", percent=each.percent)
    made.setAccessibleName(f"{each.name}, {words}")
    made.setAccessibleIdentifier(f"language.{each.code}")
    made.setToolTip(f"{each.name}, {words}")
    return made
