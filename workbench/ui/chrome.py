"""What stands around every page: rail, footer, and the strip of the job in flight."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton

from workbench.application.home import Home
from workbench.application.seats import names_of_others
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text
from workbench.ui.actions import BY_ID, keys_of
from workbench.ui.operations import Operations
from workbench.ui.pace import Pace
from workbench.ui.theme.icons import icon
from workbench.ui.theme.style import scaled, set_role
from workbench.ui.theme.tokens import LOW, NARROW, RAIL
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Avatar, Icon, Logo
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import KeyHint, Text

_PLACES = (
    ("home", "house", later("Home")),
    ("assessment", "clipboard-text", later("Assess")),
    ("portfolio", "chart-bar", later("Portfolio")),
    ("packages", "package", later("Packages")),
    ("sync", "arrows-clockwise", later("Sync")),
)
_WITHIN = {"browse": "packages"}
"""Pages that have no place of their own in the rail, and where they belong."""
_BELOW = (
    ("lock", "lock", later("Lock the workspace")),
    ("theme", "moon", later("Light or dark")),
    ("help", "question", later("Help")),
    ("settings", "gear", later("Settings")),
)


class Rail(Surface):
    """Leads to the pages; always there."""

    wanted = Signal(str)
    """Id of an action."""

    def __init__(self) -> None:
        super().__init__("rail")
        self.setAccessibleName(tr("Pages"))
        self._buttons: dict[str, QToolButton] = {}
        inner = column(self, 4, (8, 12, 8, 12))
        inner.addSpacing(9)
        inner.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(16)
        for id_, picture, word in _PLACES:
            inner.addWidget(self._make(id_, picture, tr(word), worded=True))
        inner.addStretch(1)
        for id_, picture, word in _BELOW:
            inner.addWidget(self._make(id_, picture, tr(word), worded=False))
        self._person = RailPerson()
        self._person.clicked.connect(lambda: self.wanted.emit("switch-person"))
        inner.addSpacing(6)
        inner.addWidget(self._person, 0, Qt.AlignmentFlag.AlignHCenter)

    def _make(self, id_: str, picture: str, word: str, *, worded: bool) -> QToolButton:
        button = QToolButton()
        button.setProperty("place", "rail")
        button.setAccessibleName(word)
        button.setAccessibleIdentifier(f"rail.{id_}")
        keys = BY_ID[id_].keys
        button.setToolTip(f"{word} ({keys[0]})" if keys else word)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(button, "micro")
        if worded:
            button.setText(word)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setCheckable(True)
        button.clicked.connect(lambda: self.wanted.emit(id_))
        if id_ == "sync":
            self._differences = RailCount(button)
        self._buttons[id_] = button
        return button

    def show_person(self, home: Home, offered: Collection[str]) -> None:
        """Show whose laptop it is, and the ways to what there is, by the ids of actions."""
        for id_, button in self._buttons.items():
            button.setVisible(id_ in offered)
        person = home.find_person()
        self._person.show_person(
            person.name if person else "", shared=bool(names_of_others(home)), can_switch="switch-person" in offered
        )

    def offer_lock(self, *, encrypted: bool) -> None:
        """Show the lock where there is something to lock."""
        self._buttons["lock"].setVisible(encrypted)

    def show_differences(self, count: int) -> None:
        """Say on Sync how many values wait for a decision."""
        self._differences.show_count(count)
        words = tr("Sync, {count}", count=count_text(count, "difference", "differences")) if count else tr("Sync")
        self._buttons["sync"].setAccessibleName(words)
        self._buttons["sync"].setToolTip(f"{words} ({BY_ID['sync'].keys[0]})")

    def show_current(self, page: str) -> None:
        """Mark the page that is shown."""
        for id_, _, _ in _PLACES:
            self._buttons[id_].setChecked(id_ == _WITHIN.get(page, page))

    def fit(self, width: int) -> None:
        """Leave the words away where the window is small."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if width < NARROW else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        worded = style is Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        words = [each.fontMetrics().horizontalAdvance(each.text()) for each in self._buttons.values()]
        self.setFixedWidth(max(scaled(RAIL), max(words) + 20) if worded else RAIL)  # A long word shows whole.
        for button in self._buttons.values():
            button.setFixedWidth(self.width() - 16)
            button.setFixedHeight(38)
            button.setIconSize(QSize(*[min(scaled(20), 28)] * 2))
        self._person.fit(self.width() - 16, worded=worded)
        for id_, _, _ in _PLACES:
            self._buttons[id_].setToolButtonStyle(style)
            self._buttons[id_].setFixedHeight(scaled(50) if worded else 38)


class RailPerson(QToolButton):
    """Who is at the keyboard, by name where several share the laptop; leads to handing it over."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("place", "rail")
        self.setAccessibleIdentifier("rail.person")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._avatar, self._name = Avatar(), Text("", "micro", "text2")
        inner = self._inner = column(self, 2, (0, 4, 0, 4))
        for each in (self._avatar, self._name):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_person(self, name: str, *, shared: bool, can_switch: bool) -> None:
        """Show somebody; their name stands below where others work here too."""
        self.setVisible(bool(name))
        self.setEnabled(can_switch)
        self._avatar.show_name(name)
        self._name.setText(name.split()[0] if shared and name else "")
        self._name.setVisible(bool(self._name.text()))
        keys = BY_ID["switch-person"].keys[0]
        self.setAccessibleName(tr("{name} is at the keyboard", name=name))
        self.setAccessibleDescription(tr("Hand the keyboard over to somebody else"))
        self.setToolTip(
            tr("{name} is at the keyboard. Hand it over ({keys})", name=name, keys=keys) if can_switch else name
        )
        self.setFixedHeight(self._inner.sizeHint().height())

    def fit(self, width: int, *, worded: bool) -> None:
        """Leave the name away where the rail is narrow."""
        self.setFixedWidth(width)
        self._name.setVisible(worded and bool(self._name.text()))


class RailCount(QLabel):
    """A number in the corner of a button of the rail; a screen reader hears it with the button's name."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button
        self.setProperty("badge", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_role(self, "smallB")
        self.hide()

    def show_count(self, count: int) -> None:
        """Show a number; none hides it."""
        self.setText(str(count) if count < 100 else "99+")
        high = self.fontMetrics().height() + 2
        wide = max(self.fontMetrics().horizontalAdvance(self.text()) + 9, high)
        self.setGeometry(self._button.width() - wide - 4, 2, wide, high)
        self.setVisible(count > 0)


_OFFLINE = later("Offline, all work kept on this laptop")
_ONLINE = later("All work kept on this laptop, online only to sync")


class Footer(Surface):
    """The keys that matter here, and that nothing leaves the laptop."""

    def __init__(self) -> None:
        super().__init__("footer")
        self._shown: tuple[str, ...] | None = None
        outer = row(self, 18, (20, 5, 16, 5))
        self._hints = row(None, 18)
        outer.addLayout(self._hints)
        outer.addStretch(1)
        self._protected = (Icon("shield-check", "text3", 14), Text(tr("Encrypted"), "small", "text3"))
        self._line, self.kept = Icon("wifi-slash", "text3", 14), Text(tr(_OFFLINE), "small", "text3")
        for icon_, words in (self._protected, (self._line, self.kept)):
            beside = row(None, 6)
            beside.addWidget(icon_)
            beside.addWidget(words)
            outer.addLayout(beside)
        self.show_protection(encrypted=False)  # Until it is known, and where no workspace is open.

    def show_place(self, address: str) -> None:
        """Say that all work is kept here; with a server as shared place the program is not offline."""
        has_server = "://" in address
        self._line.show_icon("link" if has_server else "wifi-slash", "text3")
        self.kept.setText(tr(_ONLINE) if has_server else tr(_OFFLINE))

    def show_protection(self, *, encrypted: bool) -> None:
        """Say that the workspace is encrypted, where it is."""
        for each in self._protected:
            each.setVisible(encrypted)

    def show_hints(self, ids: tuple[str, ...]) -> None:
        """Name the keys of some actions."""
        if ids == self._shown:
            return
        self._shown = ids
        while (item := self._hints.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for id_ in ids:
            action = BY_ID[id_]
            self._hints.addWidget(KeyHint(keys_of(id_), tr(action.hint) if action.hint else action.words.lower()))

    def fit(self, width: int, height: int) -> None:
        """Give the room to the page where it is scarce."""
        self.setVisible(height >= LOW)
        for place in range(self._hints.count()):
            if (hint := self._hints.itemAt(place)) is not None and (widget := hint.widget()) is not None:
                widget.setVisible(width >= 1000 or place < 2)


EXCHANGING = later("Exchanging with colleagues")
"""The job that the Sync page shows itself."""


class JobStrip(Surface):
    """What is being done, and the way to call it off."""

    def __init__(self, operations: Operations) -> None:
        super().__init__("dock")
        self._operations = operations
        self._text = Text("", "body", "text")
        self._text.setAccessibleIdentifier("job")
        self._stop = Button(tr("Cancel"), "quiet", "x")
        self._stop.clicked.connect(self._cancel)
        inner = row(self, 10, (24, 8, 24, 8))
        inner.addWidget(Icon("clock", "text2"))
        inner.addWidget(self._text, 1)
        inner.addWidget(self._stop)
        self._is_elsewhere = False
        self._pace = Pace()
        operations.progressed.connect(self._show)
        self.hide()

    def give_way(self, *, elsewhere: bool) -> None:
        """Stay hidden where the page shows an exchange itself."""
        self._is_elsewhere = elsewhere
        self.setVisible(bool(self._text.text()) and not self._hides())

    def _hides(self) -> bool:
        job = self._operations.job
        return job is None or (self._is_elsewhere and job.verb == EXCHANGING)

    def _show(self, verb: str, step: str) -> None:
        left = self._pace.left(step)
        self._text.setText((f"{tr(verb)}: {step}" if step else tr(verb)) + (f" {left}" if left else ""))
        job = self._operations.job
        self._stop.setVisible(job is None or job.is_stoppable)
        self.setVisible(bool(verb) and not self._hides())

    def _cancel(self) -> None:
        if self._operations.job is not None:
            self._operations.job.cancel()
            self._text.setText(tr("Cancelling …"))
