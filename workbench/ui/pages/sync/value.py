"""One of the values on which colleagues differ: large, with who gave it, where, when, and from what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from workbench.application.settling import Said
from workbench.kernel.clock import from_text
from workbench.kernel.speech import tr
from workbench.kernel.words import date_text
from workbench.ui.theme.style import set_role
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Avatar
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import KeyHint, Text

_LARGE, _MIDDLE, _SHORT = 22, 80, 18
"""Characters up to which a value is shown in figures, in a heading's size, and said on its button."""


class ValueCard(Surface):
    """Shows a value; its button says that it stands."""

    taken = Signal()

    def __init__(self, said: Said, place: int, name: str) -> None:
        super().__init__("card")
        about = column(None, 0)
        about.addWidget(Text(name, "strong", wraps=True))
        about.addWidget(Text(f"{said.where}, {when_text(said.recorded_at)}", "small", "text2", wraps=True))
        head = row(None, 10)
        head.addWidget(Avatar(said.who, 30), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(about, 1)
        value = Text(said.text or tr("no answer"), "body", wraps=True)
        set_role(value, "figure" if len(said.text) <= _LARGE else "heading" if len(said.text) <= _MIDDLE else "body")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        notes = ", ".join(filter(None, (said.why, said.source)))
        self.button = Button(tr("Use {words}", words=said.text) if 0 < len(said.text) <= _SHORT else tr("Use this"))
        self.button.setAccessibleName(tr("Use {what}, {name}", what=said.text or tr("no answer"), name=name))
        self.button.setAccessibleDescription(f"{said.where}, {when_text(said.recorded_at)}. {notes}".strip())
        self.button.setAccessibleIdentifier(f"sync.use.{place}")
        self.button.clicked.connect(self.taken)
        foot = row(None, 8)
        foot.addWidget(self.button)
        foot.addWidget(KeyHint(str(place)))
        foot.addStretch(1)
        inner = column(self, 8, (16, 14, 16, 14))
        inner.addLayout(head)
        inner.addWidget(value)
        inner.addWidget(
            Text(notes or tr("No reason or source given"), "small", "text2" if notes else "text3", wraps=True)
        )
        inner.addStretch(1)
        inner.addLayout(foot)


def names_of(values: Sequence[Said]) -> list[str]:
    """Return whose each value is; several of one person are told apart by their order in time."""
    names = [tr("Yours") if each.is_own else each.who for each in values]
    in_time = sorted(range(len(values)), key=lambda place: values[place].recorded_at)
    return [
        _name(name, [each for each in in_time if names[each] == name].index(place), names.count(name))
        for place, name in enumerate(names)
    ]


def _name(name: str, place: int, count: int) -> str:
    if count == 1:
        return name
    if count == 2:
        return tr("{name}, earlier", name=name) if place == 0 else tr("{name}, later", name=name)
    return tr("{name}, {place} of {count} in time", name=name, place=place + 1, count=count)


def when_text(recorded_at: str) -> str:
    """Return when something was said, by this laptop's clock."""
    when = from_text(recorded_at).astimezone()
    return f"{date_text(when.date())} {when:%H:%M}"
