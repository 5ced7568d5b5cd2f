"""Settings: looks, who one is, the signing identity, where the workspace lies and its copies."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from workbench import __version__
from workbench.application import about, identities, maintaining
from workbench.application.changes import Changes, Topic
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text, date_text
from workbench.ui.dialogs.asking import ask
from workbench.ui.pages.protection import ProtectionCard
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import scaled, system_mode, theme
from workbench.ui.theme.tokens import CENTRE_MAX, TEXT_SIZES, Mode
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import ScrollPane, Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

if TYPE_CHECKING:
    from workbench.store.snapshots import Snapshot

_LANGUAGES = {"en": "English", "nb": "Norsk", "sv": "Svenska", "da": "Dansk", "fi": "Suomi"}
_THEMES = (
    ("system", later("As the computer")),
    ("light", later("Light")),
    ("dark", later("Dark")),
    ("contrast", later("High contrast")),
)


class SettingsPage(Page):
    """What can be set once."""

    name = "settings"
    hints = ("shortcuts", "help", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._themes, self._sizes = QButtonGroup(self), QButtonGroup(self)
        self._spoken_in, self._languages = QButtonGroup(self), QButtonGroup(self)
        self._identity = Text("", "body", "text", wraps=True)
        self._spoken, self._how = Text("", "small", "text3", wraps=True), Text("", "small", "text3", wraps=True)
        self._snapshots = Text("", "body", "text", wraps=True)
        body, middle = QWidget(), QWidget()
        middle.setMaximumWidth(scaled(CENTRE_MAX))
        inner = column(middle, 14, (32, 26, 32, 24))
        inner.addWidget(Text(tr("Settings"), "display"))
        inner.addWidget(self._make_looks())
        inner.addWidget(self._make_person())
        inner.addWidget(self._make_workspace())
        inner.addWidget(ProtectionCard(shell))
        inner.addWidget(self._make_editions())
        inner.addWidget(self._make_about())
        inner.addStretch(1)
        across = row(body, 0)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        outer = column(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(ScrollPane(body, tr("Settings")))

    def _make_looks(self) -> QWidget:
        card, inner = _card(tr("Looks"))
        inner.addLayout(self._choices("theme", tr("Theme"), [tr(word) for _, word in _THEMES], self._themes))
        inner.addLayout(self._choices("text-size", tr("Text size"), [f"{size} %" for size in TEXT_SIZES], self._sizes))
        inner.addLayout(self._choices("language", tr("Language"), [*_LANGUAGES.values()], self._spoken_in))
        inner.addLayout(self._choices("form-editions", tr("Form editions"), [*_LANGUAGES.values()], self._languages))
        words = tr(
            "Questions appear in this language; what is not translated stands in the one that it was written in."
        )
        inner.addWidget(Text(words, "small", "text3", wraps=True))
        self._spoken_in.idClicked.connect(self._speak)
        self._languages.idClicked.connect(self._show_language)
        self._themes.idClicked.connect(self._show_theme)
        self._sizes.idClicked.connect(self._show_size)
        return card

    def _choices(self, name: str, title: str, words: list[str], group: QButtonGroup) -> QHBoxLayout:
        beside = row(None, 8)
        head = Text(title, "body", "text2")
        head.setFixedWidth(scaled(150))
        beside.addWidget(head)
        for place, word in enumerate(words):
            button = ChoiceButton(word)
            button.setAccessibleDescription(title)
            button.setAccessibleIdentifier(f"settings.{name}.{place}")
            group.addButton(button, place)
            beside.addWidget(button)
        beside.addStretch(1)
        return beside

    def _make_person(self) -> QWidget:
        card, inner = _card(tr("You"))
        person = self.shell.home.find_person()
        inner.addLayout(_fact(tr("Name"), Text(person.name if person else "", "strong")))
        inner.addLayout(_fact(tr("E-mail"), Text(person.email if person else "", "body")))
        inner.addLayout(_fact(tr("Signing identity"), self._identity))
        inner.addWidget(self._spoken)
        inner.addWidget(self._how)
        people = Button(tr("Identity and people"), "secondary", "fingerprint")
        people.setAccessibleIdentifier("settings.identity")
        people.clicked.connect(lambda: self.shell.perform("identity"))
        buttons = row(None, 8)
        buttons.addWidget(people)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        return card

    def _make_workspace(self) -> QWidget:
        card, inner = _card(tr("Workspace"))
        inner.addLayout(_fact(tr("File"), ElidedText(str(self.shell.workspace), "body")))
        copy = Button(tr("Save a checked copy"), "secondary", "floppy-disk")
        copy.setAccessibleIdentifier("settings.copy")
        copy.clicked.connect(self._copy)
        check = Button(tr("Check the workspace"), "secondary", "shield-check")
        check.setAccessibleIdentifier("settings.check")
        check.clicked.connect(lambda: self.shell.perform("mend"))
        restore = Button(tr("Bring back what is missing"), "secondary", "arrow-counter-clockwise")
        restore.setAccessibleIdentifier("settings.restore")
        restore.clicked.connect(lambda: self.shell.perform("restore"))
        inner.addLayout(_fact(tr("Snapshots"), self._snapshots))
        shelf = QWidget()
        buttons = FlowLayout(shelf, 8)
        for each in (copy, check, restore):
            buttons.addWidget(each)
        inner.addWidget(shelf)
        return card

    def _make_editions(self) -> QWidget:
        card, inner = _card(tr("Form editions"))
        words = tr("See any edition as it will look, also while its file is being written, and try its questions out.")
        inner.addWidget(Text(words, "body", "text2", wraps=True))
        look = Button(tr("Look at form editions"), "secondary", "list-checks")
        look.setAccessibleIdentifier("settings.editions")
        look.clicked.connect(lambda: self.shell.perform("editions"))
        buttons = row(None, 8)
        buttons.addWidget(look)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        return card

    def _make_about(self) -> QWidget:
        card, inner = _card(tr("This program"))
        inner.addLayout(_fact(tr("Version"), Text(__version__, "strong")))
        inner.addWidget(Text(about.publisher(), "small", "text3", wraps=True))
        look = Button(tr("About this program, and licences"), "secondary", "info")
        look.setAccessibleIdentifier("settings.about")
        look.clicked.connect(lambda: self.shell.perform("about"))
        buttons = row(None, 8)
        buttons.addWidget(look)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        return card

    def enter(self, place: Place) -> None:
        names = [name for name, _ in _THEMES]
        self._themes.button(names.index(self.shell.settings.theme)).setChecked(True)
        if theme.percent in TEXT_SIZES:
            self._sizes.button(TEXT_SIZES.index(theme.percent)).setChecked(True)
        spoken = self.shell.settings.window_language if self.shell.settings.window_language in _LANGUAGES else "en"
        self._spoken_in.button([*_LANGUAGES].index(spoken)).setChecked(True)
        language = self.shell.settings.language if self.shell.settings.language in _LANGUAGES else "en"
        self._languages.button([*_LANGUAGES].index(language)).setChecked(True)
        own = identities.own(self.shell.home)
        self._identity.setText(
            tr("{name}, valid until {day}", name=own.name, day=date_text(own.end.date())) if own else tr("None yet")
        )
        self._spoken.setText(tr("Fingerprint {spoken}", spoken=own.spoken) if own else "")
        self._spoken.setVisible(own is not None)
        self._how.setText(
            tr("Colleagues compare its fingerprint with you, aloud.")
            if own
            else tr("It is made when you sign for the first time. Colleagues compare its fingerprint with you, aloud.")
        )
        self.shell.operations.ask(maintaining.list_snapshots, self._show_snapshots)
        self.panes()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._themes.checkedButton() or self._themes.buttons()[0],)

    def _show_snapshots(self, snapshots: "list[Snapshot]") -> None:
        if not snapshots:
            self._snapshots.setText(tr("None yet; the first is taken while you work"))
            return
        last = snapshots[-1].taken_at.astimezone()
        kept = count_text(len(snapshots), "is", "are")
        self._snapshots.setText(
            tr(
                "The last on {day} at {last}; {kept} kept in your own folder",
                day=date_text(last.date()),
                last=f"{last:%H:%M}",
                kept=kept,
            )
        )

    def _show_theme(self, place: int) -> None:
        name = _THEMES[place][0]
        self.shell.keep(replace(self.shell.settings, theme=name))
        theme.use(system_mode() if name == "system" else Mode(name), theme.percent)

    def _show_size(self, place: int) -> None:
        self.shell.keep(replace(self.shell.settings, text_percent=TEXT_SIZES[place]))
        theme.use(theme.mode, TEXT_SIZES[place])

    def _speak(self, place: int) -> None:
        language = [*_LANGUAGES][place]
        if language != (self.shell.settings.window_language or "en"):
            self.shell.keep(replace(self.shell.settings, window_language=language))
            self.shell.signals.language.emit(language)

    def _show_language(self, place: int) -> None:
        self.shell.keep(replace(self.shell.settings, language=[*_LANGUAGES][place]))
        self.shell.feed.tell(Changes(Topic.ANSWERS))

    def _copy(self) -> None:
        start = self.shell.workspace.with_name(f"{self.shell.workspace.stem}-copy.workbench")
        name, _ = ask(
            QFileDialog.getSaveFileName, self, tr("Save a checked copy"), str(start), tr("Workspaces (*.workbench)")
        )
        if name:
            self.shell.operations.start(
                tr("Copying"),
                lambda services, job: maintaining.back_up(services, Path(name)),
                lambda _: self.shell.notices.say(tr("{name} is a checked copy.", name=Path(name).name), "ok"),
            )


def _card(title: str) -> tuple[Surface, QVBoxLayout]:
    card = Surface("card")
    inner = column(card, 10, (20, 16, 20, 16))
    inner.addWidget(Text(title, "heading"))
    return card, inner


def _fact(name: str, value: QWidget) -> QHBoxLayout:
    beside = row(None, 8)
    label = Text(name, "body", "text2")
    label.setFixedWidth(scaled(150))
    beside.addWidget(label)
    beside.addWidget(value, 1)
    return beside
