"""What goes on beside the form: what the cluster is still to hand in, who speaks for it, which documents were seen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.domain.dossier import Evidence, Request, Talk
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted, date_text
from workbench.ui.actions import keys_of
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import clear, column, head_of, line, row
from workbench.ui.widgets.text import ElidedText, KeyHint, Text


class VisitLog(QWidget):
    """One list for each, with a line to write in."""

    asked = Signal(str)
    """What the cluster is to hand in."""
    spoke = Signal(str)
    """Who speaks from now on."""
    came = Signal(object)
    """A request that is fulfilled."""
    removed = Signal(object)
    """A request or a talk to be taken away."""
    opened = Signal(object)
    """Evidence to be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._requests, self._talks, self._documents = column(None, 4), column(None, 4), column(None, 2)
        self.request = _line(
            tr("Ask for"), "visit.request", tr("Accounts 2025, by 5.12."), tr("What the cluster is to hand in")
        )
        self.talk = _line(
            tr("Who speaks"), "visit.talk", tr("Name, role"), tr("Who speaks for the cluster from now on")
        )
        self.request.returnPressed.connect(lambda: self._hand_on(self.request, self.asked))
        self.talk.returnPressed.connect(lambda: self._hand_on(self.talk, self.spoke))
        self._seen = Text("", "small", "text3", wraps=True)
        inner = column(self, 8)
        self._keys = (KeyHint(keys_of("request"), tr("ask")), KeyHint(keys_of("talk"), tr("add")))
        inner.addLayout(head_of(tr("Still to come"), self._keys[0]))
        self._none = (Text(tr("None yet."), "small", "text3"), Text(tr("None yet."), "small", "text3"))
        inner.addWidget(self._none[0])
        inner.addLayout(self._requests)
        inner.addWidget(self.request)
        inner.addWidget(line())
        inner.addLayout(head_of(tr("Who spoke"), self._keys[1]))
        inner.addWidget(self._none[1])
        inner.addLayout(self._talks)
        inner.addWidget(self.talk)
        inner.addWidget(line())
        inner.addWidget(Text(tr("All documents"), "heading"))
        inner.addWidget(self._seen)
        inner.addLayout(self._documents)

    def show_view(self, view: AssessmentView, today: date) -> None:
        """Show the log of the visit."""
        dossier = view.dossier
        shown = (dossier.requests, dossier.talks, dossier.evidence, view.is_read_only, today)
        if shown == self._shown:
            return
        self._shown = shown
        is_open = not view.is_read_only
        for each in (self.request, self.talk, *self._keys):
            each.setVisible(is_open)
        for none, said in zip(self._none, (dossier.requests, dossier.talks), strict=True):
            none.setVisible(not is_open and not said)
        for layout in (self._requests, self._talks, self._documents):
            clear(layout)
        for request in dossier.requests:
            self._requests.addWidget(self._request(request, today, is_open=is_open))
        for talk in dossier.talks:
            self._talks.addWidget(self._talk(talk, is_open=is_open))
        for document in dossier.evidence:
            self._documents.addWidget(self._document(document))
        count = len(dossier.evidence)
        self._seen.setText(
            capital(counted(count, "one document seen.", "{number} documents seen.")) if count else tr("None yet.")
        )

    def _request(self, request: Request, today: date, *, is_open: bool) -> QWidget:
        made = QWidget()
        inner = row(made, 8)
        words = column(None, 0)
        is_late = request.came_on is None and request.due is not None and request.due < today
        words.addWidget(Text(request.what, "small", "text3" if request.came_on else "text", wraps=True))
        words.addWidget(ElidedText(_state_of(request, is_late=is_late), "micro", "warn" if is_late else "text3"))
        inner.addLayout(words, 1)
        if is_open and request.came_on is None:
            inner.addWidget(
                _icon("check", tr("{number} came today", number=request.number), lambda: self.came.emit(request))
            )
        if is_open:
            inner.addWidget(
                _icon("trash", tr("Take away {number}", number=request.number), lambda: self.removed.emit(request))
            )
        return made

    def _talk(self, talk: Talk, *, is_open: bool) -> QWidget:
        made = QWidget()
        inner = row(made, 8)
        began = talk.began.astimezone()
        inner.addWidget(Text(f"{began:%H:%M}", "small", "text3"))
        who = f"{talk.who}, {talk.role}" if talk.role else talk.who
        words = Text(who, "small", "text", wraps=True)
        words.setToolTip(date_text(began.date()))
        inner.addWidget(words, 1)
        if is_open:
            inner.addWidget(_icon("trash", tr("Take away {who}", who=talk.who), lambda: self.removed.emit(talk)))
        return made

    def _document(self, document: Evidence) -> QWidget:
        made = QWidget()
        inner = row(made, 8)
        inner.addWidget(ElidedText(f"{document.number}  {document.name}", "small"), 1)
        inner.addWidget(
            _icon("eye", tr("Look at {number}", number=document.number), lambda: self.opened.emit(document))
        )
        return made

    def _hand_on(self, entry: LineEdit, signal: object) -> None:
        text = entry.text().strip()
        if text:
            entry.clear()
            signal.emit(text)  # type: ignore[attr-defined]


def _state_of(request: Request, *, is_late: bool) -> str:
    about = f"{request.number}, {request.indicator}" if request.indicator else request.number
    if request.came_on is not None:
        return tr("{about}, came {day}", about=about, day=date_text(request.came_on))
    if request.due is None:
        return tr("{about}, asked for {day}", about=about, day=date_text(request.asked_on))
    return f"{about}, {tr('was due') if is_late else tr('due')} {date_text(request.due)}"


def _line(name: str, identifier: str, placeholder: str, description: str) -> LineEdit:
    made = LineEdit(name)
    made.setAccessibleIdentifier(identifier)
    made.setAccessibleDescription(description)
    made.setPlaceholderText(placeholder)
    return made


def _icon(picture: str, name: str, act: Callable[[], None]) -> IconButton:
    made = IconButton(picture, name)
    made.clicked.connect(lambda: act())
    return made
