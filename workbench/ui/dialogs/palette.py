"""The command palette: indicators, answers and notes, evidence, findings and commands, found as one types."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsDropShadowEffect,
    QListView,
)
from shiboken6 import isValid

from workbench.application.searching import Passage
from workbench.application.views import AssessmentView
from workbench.domain.values import is_given
from workbench.domain.wording import value_text
from workbench.kernel.speech import later, tr
from workbench.ui.actions import ACTIONS, BY_ID
from workbench.ui.dialogs.palette_hits import Hit, HitDelegate, HitModel
from workbench.ui.models.library import Library
from workbench.ui.shell import Place
from workbench.ui.theme.style import colour, scaled
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, column, line, row
from workbench.ui.widgets.text import KeyCap, KeyHint, Text

if TYPE_CHECKING:
    from workbench.ui.window import Window

MOST = 8
"""Hits that one group shows."""
ELSEWHERE = later("In other assessments")
_DISCREET = ("flag", "chart-bar")
"""Findings and reasons of levels, by their icons: what discreet mode hides is not found either."""
_PREFIXES = {"#": later("Indicators"), ">": later("Commands")}


def open_palette(window: "Window", library: Library) -> None:
    """Open the palette over the window; what was chosen is done when it is gone."""
    palette = Palette(window, library)
    answer = palette.exec()
    palette.deleteLater()
    if answer == QDialog.DialogCode.Accepted and palette.chosen is not None:
        palette.chosen()


class Palette(QDialog):
    """Finds; the focus stays in the line, arrow keys move the choice."""

    def __init__(self, window: "Window", library: Library | None = None) -> None:
        super().__init__(window, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, _can_float())
        self.setAccessibleName(tr("Find anything"))
        self.chosen: Callable[[], None] | None = None
        self._is_discreet = window.shell.settings.is_discreet
        self._own = [hit for hit in _all_hits(window) if not (self._is_discreet and hit.icon in _DISCREET)]
        self._library = library
        self._hits = self._own + self._elsewhere(window)
        self.line = LineEdit(tr("Find anything"), "heading")
        self.line.setAccessibleIdentifier("palette")
        self.line.setAccessibleDescription(tr("Indicators, answers, notes, evidence and commands"))
        self.line.setPlaceholderText(tr("Find an indicator, a note, a document, a command"))
        self.line.setProperty("bare", "true")
        self.line.textChanged.connect(self.search)
        self.line.installEventFilter(self)
        self.model = HitModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.hits = HitDelegate(self.list)
        self.list.setItemDelegate(self.hits)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Found"))
        self.list.setAccessibleIdentifier("palette.list")
        self.list.clicked.connect(lambda _: self._take())
        self._count = Text("", "small", "text3")
        self._lay_out(window)
        self.search("")
        if library is not None:
            library.refresh(self._take_newer)

    def _elsewhere(self, window: "Window") -> list[Hit]:
        """Return what was said in assessments that are not open."""
        open_now = window.commands.assessment()
        passages = self._library.passages if self._library is not None else ()
        hits = [_passage_hit(window, each) for each in passages if each.assessment != open_now]
        return [hit for hit in hits if not (self._is_discreet and hit.icon in _DISCREET)]

    def _take_newer(self) -> None:
        """Show what was read meanwhile, the choice where it was."""
        if not isValid(self) or not self.isVisible():
            return
        chosen = self.list.currentIndex().row()
        self._hits = self._own + self._elsewhere(self._window)
        self.search(self.line.text())
        self._choose(chosen, 1)

    def _lay_out(self, window: "Window") -> None:
        panel = Surface("panel")
        if _can_float():
            panel.setGraphicsEffect(_shadow(panel))
        head = row(None, 12, (20, 14, 16, 14))
        head.addWidget(Icon("magnifying-glass", "text3", 18))
        head.addWidget(self.line, 1)
        head.addWidget(KeyCap("Esc"))
        foot = row(None, 14, (20, 8, 16, 10))
        for sign, word in (("#", tr("indicators")), (">", tr("commands")), ("!", tr("quick note")), ("?", tr("help"))):
            foot.addWidget(KeyHint(sign, word))
        foot.addStretch(1)
        foot.addWidget(self._count)
        inner = column(panel, 0)
        inner.addLayout(head)
        inner.addWidget(line())
        inner.addWidget(self.list, 1)
        inner.addWidget(line())
        inner.addLayout(foot)
        margins = (40, 20, 40, 60) if _can_float() else (0, 0, 0, 0)
        column(self, 0, margins).addWidget(panel)
        width = min(scaled(680), window.width() - 40) + margins[0] + margins[2]
        height = min(scaled(540), window.height() - 120) + margins[1] + margins[3]
        left = window.geometry().center().x() - width // 2
        self.setGeometry(QRect(left, window.geometry().y() + 90 - margins[1], width, height))
        self._window = window

    def search(self, text: str) -> None:
        """Show what fits; the first is chosen."""
        text = text.strip()
        group = tr(_PREFIXES.get(text[:1], ""))
        words = (text[1:] if group else text).casefold().split()
        if text[:1] == "!":
            found = [self._note(text[1:].strip())]
        elif text[:1] == "?":
            found = [self._command("help"), self._command("shortcuts")]
        else:
            hits = self._hits if words else self._own
            found = [hit for hit in hits if (not group or hit.group == group) and hit.fits(words)]
        self.hits.words = tuple(words)
        self.model.show_hits(found, len(found) if group else MOST, words)
        self._count.setText(tr("{count} found", count=len(found)))
        self._choose(0, 1)

    def _note(self, text: str) -> Hit:
        def file_note() -> None:
            self._window.perform("quick-note")
            note = getattr(self._window.page, "note", None)
            if note is not None:
                note.line.setText(text)

        return Hit(
            tr("Commands"),
            "note-pencil",
            tr("Quick note: {words}", words=text),
            tr("filed under the indicator that it names"),
            "",
            file_note,
        )

    def _command(self, id_: str) -> Hit:
        found = BY_ID[id_]
        keys = found.keys[0] if found.keys else ""
        return Hit(tr("Commands"), "command", found.words, "", keys, lambda: self._window.perform(id_))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            if event.key() in steps:
                by = steps[Qt.Key(event.key())]
                self._choose(self.list.currentIndex().row() + by, 1 if by > 0 else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return False

    def _choose(self, wanted: int, by: int) -> None:
        """Choose a row, stepping over the groups' heads."""
        place = max(0, min(wanted, self.model.rowCount() - 1))
        while 0 <= place < self.model.rowCount():
            index = self.model.index(place, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentIndex(index)
                return
            place += by

    def _take(self) -> None:
        hit = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(hit, Hit) and hit.act is not None:
            self.chosen = hit.act
            self.accept()


def _can_float() -> bool:
    """Tell whether the desktop can show what is behind a shadow; an X server without a compositor paints it black."""
    return QGuiApplication.platformName() != "xcb"


def _shadow(panel: Surface) -> QGraphicsDropShadowEffect:
    shadow = QGraphicsDropShadowEffect(panel)
    shadow.setBlurRadius(48)
    shadow.setOffset(0, 14)
    tint = QColor(colour("shade"))
    tint.setAlpha(90)
    shadow.setColor(tint)
    return shadow


def _all_hits(window: "Window") -> Iterator[Hit]:
    view = getattr(window.page, "view", None)
    if isinstance(view, AssessmentView):
        yield from _assessment_hits(window, view)
    can = window.commands.available()
    for action in ACTIONS:
        if action.in_palette and action.id in can and action.id != "palette":
            text = window.actions_by_id[action.id].text()
            keys = action.keys[0] if action.keys else ""
            yield Hit(tr("Commands"), "command", text, "", keys, lambda id_=action.id: window.perform(id_))  # type: ignore[misc]


_ICONS = {"finding": "flag", "evidence": "paperclip", "reason": "chart-bar", "request": "list-checks"}
_WORDS = {"reason": later("why this level"), "request": later("asked for"), "note": later("your note")}


def _passage_hit(window: "Window", passage: Passage) -> Hit:
    place = Place("assessment", passage.assessment, "interview", passage.indicator, passage.field)
    kind = tr(_WORDS.get(passage.kind, passage.kind))
    about = ", ".join(filter(None, (f"{passage.cluster} {passage.period}", passage.indicator, kind)))
    return Hit(
        tr(ELSEWHERE), _ICONS.get(passage.kind, "note-pencil"), passage.text, about, "", lambda: window.go(place)
    )


def _assessment_hits(window: "Window", view: AssessmentView) -> Iterator[Hit]:
    def go(indicator: str, field: str = "") -> Callable[[], None]:
        return lambda: window.go(Place("assessment", view.assessment.id, "interview", indicator, field))

    for indicator in view.form.indicators.values():
        asked = ", ".join(question.title for question in indicator.questions)
        yield Hit(tr("Indicators"), "list-bullets", f"{indicator.id} {indicator.title}", asked, "", go(indicator.id))
    for name, answer in view.dossier.answers.items():
        field = view.form.field(name)
        if field is not None and is_given(answer.value):
            place = view.form.indicator_of[field.question.id]
            title = f"{field.title}: {value_text(field, answer.value)}"
            yield Hit(tr("Answers and notes"), "note-pencil", title, place, "", go(place, name))
    for place, text in view.notes.items():
        target = place if place in view.form.indicators else next(iter(view.form.indicators))
        yield Hit(
            tr("Answers and notes"), "note-pencil", text, tr("{place}, your note", place=place), "", go(target, "note")
        )
    for indicator_id, why in view.rationales.items():
        title = tr("{indicator_id}, why this level", indicator_id=indicator_id)
        yield Hit(tr("Answers and notes"), "chart-bar", why, title, "", go(indicator_id, "rationale"))
    for request in view.dossier.requests:
        place = request.indicator or next(iter(view.form.indicators))
        yield Hit(
            tr("Answers and notes"),
            "list-checks",
            request.what,
            tr("{number}, asked for", number=request.number),
            "",
            go(place),
        )
    for each in view.dossier.findings:
        yield Hit(
            tr("Answers and notes"),
            "flag",
            each.text or each.title,
            f"{each.number}, {each.indicator}",
            "",
            go(each.indicator),
        )
    for item in view.dossier.evidence:
        linked = [link.split(".")[0] if link.split(".")[0] in view.form.indicator_of else link for link in item.linked]
        place = view.form.indicator_of.get(linked[0], linked[0]) if linked else next(iter(view.form.indicators))
        yield Hit(
            tr("Evidence"),
            "paperclip",
            item.name,
            tr("{number}, seen {seen_on}", number=item.number, seen_on=item.seen_on),
            "",
            go(place),
        )
