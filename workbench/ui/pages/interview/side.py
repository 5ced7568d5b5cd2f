"""The panel on the right: what to listen for, what the levels mean, evidence, findings, the log of the visit."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QWidget

from workbench.application.views import AssessmentView
from workbench.domain.dossier import Evidence, Finding
from workbench.domain.summary import list_too_long, room_of
from workbench.forms.edition import Indicator
from workbench.kernel.speech import later, tr
from workbench.kernel.words import and_text, size_text
from workbench.ui.actions import hint_of, keys_of
from workbench.ui.pages.interview.visit_log import VisitLog
from workbench.ui.theme.style import scaled, set_role
from workbench.ui.theme.tokens import SIDE
from workbench.ui.widgets.buttons import Button, ChoiceButton, IconButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.picture import Icon, LevelChip
from workbench.ui.widgets.surfaces import ScrollPane, Surface, clear, column, head_of, line, row
from workbench.ui.widgets.text import ElidedText, KeyHint, Text

_ICONS = {".pdf": "file-pdf", ".xlsx": "file-xls", ".xls": "file-xls", ".png": "image", ".jpg": "image", ".url": "link"}
_SORTS = (("strength", later("Strength")), ("improvement", later("Improve")), ("remark", later("Remark")))
_TONES = {"strength": "ok", "improvement": "warn", "remark": "info"}


class DropZone(Surface):
    """Takes files, pictures and links that are dropped on it."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__("drop")
        self.setAcceptDrops(True)
        self.setMinimumHeight(40)
        inner = row(self, 8, (12, 6, 12, 6))
        inner.addStretch(1)
        inner.addWidget(Icon("paperclip", "text3"))
        inner.addWidget(Text(tr("Drop or paste a file, photo or link"), "small", "text3"))
        inner.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if has_evidence(event.mimeData()):
            event.acceptProposedAction()
            self.setProperty("over", "true")
            self.style().polish(self)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self.setProperty("over", "false")
        self.style().polish(self)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.setProperty("over", "false")
        self.style().polish(self)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())


class SidePanel(Surface):
    """One scroll with three parts; the tabs lead to them."""

    dropped = Signal(object)
    attach_wanted = Signal()
    opened = Signal(object)
    """Evidence to be looked at."""
    removed = Signal(object)
    """Evidence or finding to be taken away."""
    shorten_wanted = Signal(object)
    """A finding that is to have a short form."""
    found = Signal(str, str)
    """Sort and text of a new finding."""
    hide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("side")
        self.setMinimumWidth(scaled(SIDE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._indicator: Indicator | None = None
        self._shown: tuple[object, ...] = ()
        self.tabs = _make_tabs()
        self.tabs.tabBarClicked.connect(self._scroll_to)
        self.tabs.currentChanged.connect(self._scroll_to)
        hide = IconButton("arrow-line-right", tr("Hide the side panel"), keys_of("side-panel"))
        hide.clicked.connect(self.hide_wanted)
        self._guidance, self._asked = Shelf(), Shelf()
        self._evidence, self._findings = column(None, 8), column(None, 8)
        self.visit = VisitLog()
        self._parts = [QWidget(), QWidget(), QWidget(), self.visit]
        self.visit.opened.connect(self.opened)
        self.visit.removed.connect(self.removed)
        self.zone = DropZone()
        self.zone.dropped.connect(self.dropped)
        body = QWidget()
        self._scroll = ScrollPane(body, tr("Guidance, evidence and findings"))
        head = row(None, 4, (8, 5, 8, 5))
        head.addWidget(self.tabs, 1)
        head.addWidget(hide)
        outer = column(self, 0)
        outer.addLayout(head)
        outer.addWidget(line())
        outer.addWidget(self._scroll, 1)
        self._lay_out(body)

    def _lay_out(self, body: QWidget) -> None:
        inner = column(body, 12, (16, 14, 16, 14))
        self._attach = Button(tr("Attach a file"), "quiet", "paperclip")
        self._attach.setToolTip(hint_of("attach"))
        self._attach.clicked.connect(self.attach_wanted)
        column(self._parts[0], 8).addWidget(self._guidance)
        evidence = column(self._parts[1], 8)
        self._keys = (KeyHint(keys_of("attach"), tr("attach")), KeyHint(keys_of("finding"), tr("add")))
        evidence.addLayout(head_of(tr("Evidence"), self._keys[0]))
        evidence.addWidget(self._asked)
        evidence.addLayout(self._evidence)
        evidence.addWidget(self.zone)
        evidence.addWidget(self._attach)
        findings = column(self._parts[2], 8)
        findings.addLayout(head_of(tr("Findings"), self._keys[1]))
        findings.addLayout(self._findings)
        self._none_found = Text(tr("None yet."), "small", "text3")
        findings.addWidget(self._none_found)
        findings.addWidget(self._new_finding())
        for place, part in enumerate(self._parts):
            if place:
                self._last_line = line()
                inner.addWidget(self._last_line)
            inner.addWidget(part)
        inner.addStretch(1)

    def _new_finding(self) -> QWidget:
        made = QWidget()
        inner = column(made, 6)
        choices = row(None, 6)
        self._sorts: list[ChoiceButton] = []
        for sort, word in _SORTS:
            button = ChoiceButton(tr(word))
            button.setAccessibleIdentifier(f"finding.{sort}")
            self._sorts.append(button)
            choices.addWidget(button)
        self._sorts[0].setChecked(True)
        choices.addStretch(1)
        self.finding = LineEdit(tr("New finding"))
        self.finding.setAccessibleIdentifier("finding")
        self.finding.setAccessibleDescription(tr("What you will tell the cluster about this indicator"))
        self.finding.setPlaceholderText(tr("What you will tell the cluster"))
        self.finding.returnPressed.connect(self._add_finding)
        inner.addLayout(choices)
        inner.addWidget(self.finding)
        return made

    def show_visit(self, view: AssessmentView, today: date) -> None:
        """Show the log of the visit."""
        self.visit.show_view(view, today)
        awaited = len(view.dossier.awaited)
        self.tabs.setTabText(3, tr("Visit {awaited}", awaited=awaited) if awaited else tr("Visit"))

    def hide_visit(self) -> None:
        """Leave the log of a visit out where there is none."""
        self._parts[3].hide()
        self._last_line.hide()
        self.tabs.setTabVisible(3, False)

    def show_view(self, view: AssessmentView, indicator: Indicator) -> None:
        """Show what belongs to an indicator."""
        evidence, findings = view.evidence_for(indicator.id), view.findings_for(indicator.id)
        too_long = frozenset(each.number for each in list_too_long(view.dossier))
        shown = (indicator.id, evidence, findings, view.is_read_only, too_long)
        if shown == self._shown:
            return
        self._shown = shown
        if indicator is not self._indicator:
            self._indicator = indicator
            self._guidance.show_leaf(indicator.id, lambda: _guidance_of(indicator))
            self._asked.show_leaf(indicator.id, lambda: _asked_of(indicator))
            self._scroll.verticalScrollBar().setValue(0)
        self._show_evidence(evidence, read_only=view.is_read_only)
        self._show_findings(findings, too_long, read_only=view.is_read_only)
        for place, count in ((1, len(evidence)), (2, len(findings))):
            word = (tr("Evidence"), tr("Findings"))[place - 1]
            self.tabs.setTabText(place, f"{word} {count}" if count else word)
        for each in (self.zone, self._attach, self.finding, *self._sorts, *self._keys):
            each.setVisible(not view.is_read_only)
        self._none_found.setVisible(view.is_read_only and not findings)

    def hide_findings(self, *, hidden: bool) -> None:
        """Hide the findings in discreet mode."""
        self._parts[2].setVisible(not hidden)
        self.tabs.setTabVisible(2, not hidden)

    def _show_evidence(self, evidence: tuple[Evidence, ...], *, read_only: bool) -> None:
        clear(self._evidence)
        for each in evidence:
            self._evidence.addWidget(_item(each, self._opener(each), None if read_only else self._remover(each)))

    def _show_findings(self, findings: tuple[Finding, ...], too_long: frozenset[str], *, read_only: bool) -> None:
        clear(self._findings)
        for each in findings:
            card = _card(each, None if read_only else self._remover(each))
            self._add_short(card, each, too_long=each.number in too_long, read_only=read_only)
            self._findings.addWidget(card)

    def _add_short(self, card: QWidget, finding: Finding, *, too_long: bool, read_only: bool) -> None:
        """Show what the summary page prints of a finding, or that it has no room for it."""
        inner = card.layout()
        assert inner is not None
        if finding.short:
            inner.addWidget(Text(tr("In the summary: {short}", short=finding.short), "small", "text2", wraps=True))
        elif too_long:
            words = tr(
                "Too long for the summary page, which has room for {room_of} characters.", room_of=room_of(finding)
            )
            inner.addWidget(Text(words, "small", "warn", wraps=True))
        if not read_only and (finding.short or too_long):
            button = Button(tr("Short form …"), "quiet")
            button.setAccessibleName(tr("Short form of {number}", number=finding.number))
            button.clicked.connect(lambda: self.shorten_wanted.emit(finding))
            inner.addWidget(button)

    def _opener(self, evidence: Evidence) -> Callable[[], None]:
        return lambda: self.opened.emit(evidence)

    def _remover(self, item: object) -> Callable[[], None]:
        return lambda: self.removed.emit(item)

    def begin_line(self, entry: LineEdit) -> None:
        """Put the focus on a line to write in."""
        self._scroll.ensureWidgetVisible(entry)
        entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_finding(self) -> None:
        """Put the focus where a finding is written; a written one is added."""
        if self.finding.hasFocus() and self.finding.text().strip():
            self._add_finding()
        else:
            self.begin_line(self.finding)

    def _add_finding(self) -> None:
        text = self.finding.text().strip()
        if text:
            place = next(n for n, button in enumerate(self._sorts) if button.isChecked())
            self.finding.clear()
            self.found.emit(_SORTS[place][0], text)

    def _scroll_to(self, place: int) -> None:
        if 0 <= place < len(self._parts):
            top = self._parts[place].y() - 12 if place else 0
            self._scroll.verticalScrollBar().setValue(top)


class Shelf(QWidget):
    """One widget for each indicator, made when it is first wanted and kept, so that jumping builds nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._leaves: dict[str, QWidget] = {}
        self._shown: QWidget | None = None
        self._layout = column(self, 0)

    def show_leaf(self, name: str, make: Callable[[], QWidget]) -> None:
        """Show the widget of that name."""
        if name not in self._leaves:
            self._leaves[name] = make()
            self._layout.addWidget(self._leaves[name])
        if self._shown is not None:
            self._shown.hide()
        self._shown = self._leaves[name]
        self._shown.show()


def _guidance_of(indicator: Indicator) -> QWidget:
    made = QWidget()
    inner = column(made, 8)
    inner.addWidget(Text(indicator.measures, "small", "text2", wraps=True))
    if indicator.listen_for:
        inner.addWidget(Text(tr("What to listen for"), "heading"))
        for each in indicator.listen_for:
            inner.addLayout(_bullet(each))
    if indicator.levels:
        inner.addWidget(Text(tr("What the levels mean"), "heading"))
    for level, anchor in enumerate(indicator.levels):
        chip = LevelChip(20)
        chip.show_level(level, len(indicator.levels))
        beside = row(None, 8)
        beside.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(Text(_marked(indicator, level, anchor), "small", "text2", wraps=True), 1)
        inner.addLayout(beside)
    return made


def _asked_of(indicator: Indicator) -> QWidget:
    made = QWidget()
    inner = column(made, 8)
    for asked in indicator.evidence:
        inner.addLayout(_bullet(tr("{words} (required)", words=asked.text) if asked.required else asked.text))
    return made


def _make_tabs() -> QTabBar:
    tabs = QTabBar()
    tabs.setProperty("place", "side")
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setAccessibleName(tr("Side panel"))
    tabs.setAccessibleIdentifier("side.tabs")
    set_role(tabs, "body")
    for word in (tr("Guidance"), tr("Evidence"), tr("Findings"), tr("Visit")):
        tabs.addTab(word)
    return tabs


def has_evidence(mime: QMimeData) -> bool:
    """Tell whether something pasted or dropped can be kept as evidence."""
    return mime.hasUrls() or mime.hasImage()


def evidence_in(mime: QMimeData, stamp: str) -> tuple[list[Path], list[tuple[str, bytes]]]:
    """Return the files named in something pasted or dropped, and pictures and links as named contents."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    links = [url.toString() for url in mime.urls() if not url.isLocalFile()]
    contents = [
        (tr("Link {stamp}.url", stamp=stamp), f"[InternetShortcut]\r\nURL={link}\r\n".encode()) for link in links
    ]
    if mime.hasImage() and not paths:
        image = mime.imageData()
        buffer = QBuffer(held := QByteArray())
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if isinstance(image, QImage) and QImageWriter(buffer, QByteArray(b"png")).write(image):
            contents.append((tr("Picture {stamp}.png", stamp=stamp), bytes(held.data())))
    return paths, contents


def _marked(indicator: Indicator, level: int, anchor: str) -> str:
    marks = [
        word
        for word, bar in ((tr("threshold"), indicator.threshold), (tr("minimum"), indicator.minimum))
        if bar == level
    ]
    return f"{anchor} ({and_text(marks)})" if marks else anchor


def _bullet(text: str) -> QHBoxLayout:
    made = row(None, 8)
    made.addWidget(Text("•", "body", "accentText"), 0, Qt.AlignmentFlag.AlignTop)
    made.addWidget(Text(text, "small", "text2", wraps=True), 1)
    return made


def _item(evidence: Evidence, open_: Callable[[], None], remove: Callable[[], None] | None) -> QWidget:
    made = QWidget()
    inner = row(made, 10, (0, 3, 0, 3))
    well = Surface("well")
    well.setFixedSize(32, 32)
    picture = _ICONS.get(Path(evidence.name).suffix.lower(), "file")
    row(well, 0, (7, 7, 7, 7)).addWidget(Icon(picture, "text2", 18))
    inner.addWidget(well)
    words = column(None, 0)
    words.addWidget(ElidedText(evidence.name))
    words.addWidget(
        ElidedText(
            tr(
                "{number}, {size}, seen {seen_on}",
                number=evidence.number,
                size=size_text(evidence.size),
                seen_on=evidence.seen_on,
            ),
            "small",
            "text3",
        )
    )
    inner.addLayout(words, 1)
    look = IconButton("eye", tr("Look at {name}", name=evidence.name))
    look.clicked.connect(open_)
    inner.addWidget(look)
    if remove is not None:
        away = IconButton("trash", tr("Take away {name}", name=evidence.name))
        away.clicked.connect(remove)
        inner.addWidget(away)
    return made


def _card(finding: Finding, remove: Callable[[], None] | None) -> QWidget:
    made = Surface("well")
    inner = column(made, 3, (12, 8, 8, 9))
    head = row(None, 6)
    word = tr(dict(_SORTS)[finding.kind])
    head.addWidget(Text(f"{finding.number} {word}", "smallB", _TONES[finding.kind]))
    head.addStretch(1)
    if remove is not None:
        away = IconButton("trash", tr("Take away {number}", number=finding.number))
        away.clicked.connect(remove)
        head.addWidget(away)
    inner.addLayout(head)
    inner.addWidget(Text(finding.text or finding.title, "small", "text", wraps=True))
    return made
