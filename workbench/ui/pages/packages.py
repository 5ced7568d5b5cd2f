"""Packages: opened, checked, and the answer first."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from workbench.application import signing
from workbench.kernel.words import date_text
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import ScrollPane, Surface, clear, column, line, row
from workbench.ui.widgets.text import ElidedText, KeyHint, Text


class PackagesPage(Page):
    """Says whether a package is genuine and unchanged."""

    name = "packages"
    hints = ("open-package", "palette", "help")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._file = ""
        self._title, self._about = Text("Check a package", "display"), ElidedText("", "body", "text2")
        self._open = Button("Open a package", "primary", "folder-open")
        self._open.setAccessibleIdentifier("packages.open")
        self._open.clicked.connect(lambda: shell.perform("open-package"))
        self._icon = Icon("shield-check", "ok", 36)
        self.answer = Text("", "title", "ok", wraps=True)
        self.answer.setAccessibleIdentifier("verdict")
        self._more = Text("", "body", "text2", wraps=True)
        self._checks, self._inside = column(None, 10), column(None, 8)
        self._verdict, self._none = QWidget(), self._make_empty()
        self._lay_out()
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        names = column(None, 2)
        names.addWidget(self._title)
        names.addWidget(self._about)
        head = row(None, 12)
        head.addLayout(names, 1)
        head.addWidget(self._open)
        said = Surface("card")
        words = column(None, 4)
        words.addWidget(self.answer)
        words.addWidget(self._more)
        inner = row(said, 18, (24, 20, 24, 20))
        inner.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(words, 1)
        beside = row(None, 16)
        beside.addWidget(_card("Checks", self._checks), 5)
        beside.addWidget(_card("What is inside", self._inside), 3)
        body = column(self._verdict, 16)
        body.addWidget(said)
        body.addLayout(beside)
        body.addStretch(1)
        page = QWidget()
        outer = column(page, 20, (32, 26, 32, 24))
        outer.addLayout(head)
        outer.addWidget(self._verdict)
        outer.addWidget(self._none)
        outer.addStretch(1)
        whole = column(self, 0)
        whole.setSizeConstraint(whole.SizeConstraint.SetNoConstraint)
        whole.addWidget(ScrollPane(page, "Packages"))
        self._verdict.hide()

    def _make_empty(self) -> QWidget:
        card = Surface("card")
        inner = column(card, 8, (24, 22, 24, 22))
        inner.addWidget(Text("Open a signed package to see who signed it and whether it is unchanged", "heading"))
        words = "The check needs no network. Nothing is imported. Dropping a file here works too."
        inner.addWidget(Text(words, "body", "text2", wraps=True))
        keys = row(None, 0)
        keys.addWidget(KeyHint("Ctrl+O", "open a package"))
        keys.addStretch(1)
        inner.addLayout(keys)
        return card

    def enter(self, place: Place) -> None:
        self._open.setFocus(Qt.FocusReason.TabFocusReason)
        if place.file:
            self.check(Path(place.file))

    def place(self) -> Place:
        return Place("packages", file=self._file)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._open,)

    def check(self, path: Path) -> None:
        """Check a package off the GUI thread."""
        self._file = str(path)
        self._about.setText(str(path))
        home = self.shell.home
        card, _ = signing.cards(home)
        own = card.fingerprint if card is not None else ""
        self.shell.operations.start(
            f"Checking {path.name}",
            lambda services, job: signing.verify_package(home, path, None),
            lambda verdict: self.show_verdict(_with_own(verdict, own)),
        )

    def show_verdict(self, verdict: Any) -> None:
        """Show what checking found: the sentence first."""
        sentence, more, tone = verdict_words(verdict)
        self._none.hide()
        self._verdict.show()
        self._icon.show_icon("shield-check" if tone == "ok" else "shield-warning", tone)
        self.answer.setText(sentence)
        self.answer.set_tone(tone)
        self._more.setText(more)
        clear(self._checks)
        clear(self._inside)
        files = verdict["files"]
        bad = [each["name"] for each in files if not each["ok"]]
        self._row(not bad, "Every file is as it was listed", f"{len(files) - len(bad)} of {len(files)} files match")
        for each in verdict["signatures"]:
            trusted = _standing(each)
            detail = f"{_moment(each['time'])}, key {each['fingerprint'][:16]}, {trusted}"
            self._row(
                each["valid"], f"Signed by {each['signer']}", detail, unsure=not (each["trusted"] or each.get("own"))
            )
        if not verdict["signatures"]:
            self._row(False, "No signature", "Nobody has signed this package")
        for each in verdict["problems"]:
            self._row(False, str(each["message"]), f"{each['where']} ({each['code']})")
        for each in files:
            self._inside.addLayout(_file_line(each["name"], ok=each["ok"]))

    def _row(self, good: bool, title: str, detail: str, *, unsure: bool = False) -> None:  # noqa: FBT001
        beside = row(None, 12)
        name, tone = ("check-circle", "ok") if good and not unsure else ("warning", "warn" if good else "danger")
        beside.addWidget(Icon(name, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = column(None, 1)
        words.addWidget(Text(title, "strong", "text", wraps=True))
        words.addWidget(Text(detail, "small", "text3", wraps=True))
        beside.addLayout(words, 1)
        if self._checks.count():
            self._checks.addWidget(line())
        self._checks.addLayout(beside)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.check(Path(event.mimeData().urls()[0].toLocalFile()))


def verdict_words(verdict: Any) -> tuple[str, str, str]:
    """Return a verdict as a sentence to be quoted, a second sentence, and its tone."""
    signed = verdict["signatures"]
    if not verdict["valid"]:
        bad = [each["name"] for each in verdict["files"] if not each["ok"]]
        if bad and signed:
            return "Changed after signing", f"These files differ from what was signed: {', '.join(bad)}.", "danger"
        if not signed:
            return "Not signed", "Nobody has signed this package, so nothing can be said about who made it.", "warn"
        return "Cannot be relied on", "At least one check failed; it is named below. Nothing was imported.", "danger"
    latest = max(each["time"] for each in signed)
    count = "The signature is" if len(signed) == 1 else f"All {len(signed)} signatures are"
    unknown = [each["signer"] for each in signed if not each["trusted"] and not each.get("own")]
    more = f"{count} valid and all {len(verdict['files'])} files match."
    if unknown:
        who = ", ".join(unknown)
        more += f" {who} is not on your trust list: compare the fingerprint with them before you rely on the name."
    return f"Genuine and unchanged since {_moment(latest)}", more, "ok"


def _with_own(verdict: Any, own: str) -> Any:
    """Mark the signatures made with the identity of this laptop."""
    signatures = [{**each, "own": bool(own) and each["fingerprint"] == own} for each in verdict["signatures"]]
    return {**verdict, "signatures": signatures}


def _standing(signature: Any) -> str:
    if signature.get("own"):
        return "your own signature"
    return "on your trust list" if signature["trusted"] else "not on your trust list"


def _moment(text: str) -> str:
    """Write an instant in local time, e.g. "25 November 2026, 15:23"."""
    moment = datetime.fromisoformat(text).astimezone()
    return f"{date_text(moment.date())}, {moment:%H:%M}"


def _card(title: str, content: Any) -> QWidget:
    card = Surface("card")
    inner = column(card, 12, (24, 18, 24, 18))
    inner.addWidget(Text(title, "heading"))
    inner.addLayout(content)
    inner.addStretch(1)
    return card


def _file_line(name: str, *, ok: bool) -> Any:
    beside = row(None, 10)
    beside.addWidget(Icon("file-text" if ok else "warning", "text2" if ok else "danger"))
    shown = ElidedText(name, "body", "text" if ok else "danger")
    shown.setMinimumWidth(scaled(80))
    beside.addWidget(shown, 1)
    return beside
