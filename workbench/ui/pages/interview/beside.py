"""What the side panel asks for, and when it is seen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.ui.pages.interview.saying import Saying
from workbench.ui.pages.interview.side import SidePanel
from workbench.ui.theme.tokens import WIDE
from workbench.ui.widgets.entry import LineEdit

if TYPE_CHECKING:
    from workbench.ui.pages.interview.page import InterviewPage


class Beside:
    """Hands on what is said in the side panel, and shows it where there is room or a wish."""

    def __init__(self, page: "InterviewPage", saying: Saying) -> None:
        self._page, self._saying = page, saying
        self._wanted: bool | None = None
        """What the person asked for; None leaves it to the window's width."""
        self._connect(page.side, saying)

    def _connect(self, side: SidePanel, saying: Saying) -> None:
        side.dropped.connect(lambda mime: saying.take_evidence(mime))
        side.attach_wanted.connect(lambda: saying.attach())
        side.opened.connect(lambda evidence: saying.look_at(evidence))
        side.removed.connect(lambda item: saying.remove(item))
        side.shorten_wanted.connect(lambda item: saying.shorten(item))
        side.found.connect(lambda sort, text: saying.add_finding(sort, text))
        side.visit.asked.connect(lambda text: saying.ask_for(text))
        side.visit.spoke.connect(lambda text: saying.write_down_talk(text))
        side.visit.came.connect(lambda request: saying.receive(request))
        side.hide_wanted.connect(lambda: self.toggle())

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what actions do in the side panel."""
        visit = self._page.side.visit
        return {
            "attach": self._saying.attach, "paste": self._saying.paste, "finding": self._begin_finding,
            "request": lambda: self._begin(visit.request), "talk": lambda: self._begin(visit.talk),
            "side-panel": self.toggle,
        }  # fmt: skip

    def is_wanted(self, width: int) -> bool:
        """Tell whether the panel is to be seen in a window of that width."""
        return width >= WIDE if self._wanted is None else self._wanted

    def toggle(self) -> None:
        """Show the panel, or hide it."""
        self._wanted = self._page.side.isHidden()
        self._page.fit()
        if not self._wanted:
            self._page.panel.focus_field(self._page.panel.current()[0])

    def _begin_finding(self) -> None:
        self._show()
        self._page.side.begin_finding()

    def _begin(self, entry: LineEdit) -> None:
        self._show()
        self._page.side.begin_line(entry)

    def _show(self) -> None:
        if self._page.side.isHidden():
            self._wanted = True
            self._page.fit()
