"""What a portfolio is narrowed to: words, year, country, field, label, programme, and the edition that is looked at."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_benchmark import country_name
from workbench.application.portfolio_views import EditionView
from workbench.domain.awards import LABELS
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column

_WIDE = {"edition": 210, "period": 170, "country": 140, "sector": 190, "label": 130, "programme": 200}


class Narrowing(Surface):
    """The entries; what is chosen in them holds at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("well")
        self._desk = desk
        self._is_showing = False
        self.words = LineEdit(tr("Filter clusters"))
        self.words.setAccessibleIdentifier("portfolio.words")
        self.words.setAccessibleDescription(tr("Shows clusters whose name, country, region or field holds each word"))
        self.words.setPlaceholderText(tr("Name, region, field"))
        self.words.setFixedWidth(scaled(190))
        self.words.textChanged.connect(lambda text: self._desk.narrow(words=text))
        names = {
            "edition": tr("Edition"),
            "period": tr("Year"),
            "country": tr("Country"),
            "sector": tr("Field"),
            "label": tr("Label held"),
            "programme": tr("Programme"),
        }
        self.boxes = {each: ComboBox(name) for each, name in names.items()}
        self.clear = Button(tr("Clear"), "ghost", "x")
        self.clear.setAccessibleName(tr("Clear the filter"))
        self.clear.setAccessibleIdentifier("portfolio.clear")
        self.clear.clicked.connect(self.forget)
        flow = QWidget()
        inner = FlowLayout(flow, 10)
        inner.addWidget(self.words)
        for each, box in self.boxes.items():
            box.setAccessibleIdentifier(f"portfolio.{each}")
            box.setFixedWidth(scaled(_WIDE[each]))
            box.activated.connect(lambda _, key=each: self._choose(key))
            inner.addWidget(box)
        inner.addWidget(self.clear)
        column(self, 0, (14, 10, 14, 10)).addWidget(flow)

    def show_choices(self) -> None:
        """Offer what the edition on the desk has; what is chosen stays chosen."""
        view, edition, wanted = self._desk.view, self._desk.edition, self._desk.wanted
        if view is None or edition is None:
            return
        self._is_showing = True
        self._fill("edition", [(each.title, each.id) for each in view.editions], edition.id)
        self._fill("period", [(tr("Latest year"), ""), *((each, each) for each in edition.periods)], wanted.period)
        self._fill("country", _choices(edition, "country", tr("All countries")), wanted.country)
        self._fill("sector", _choices(edition, "sector", tr("All fields")), wanted.sector)
        labels = [(tr("Any label"), ""), *((tr(capital(each)), each) for each in LABELS), (tr("No label"), "none")]
        self._fill("label", labels, wanted.label)
        programme = [(self._desk.policy.title, self._desk.policy.id)] if self._desk.policy is not None else []
        self._fill("programme", [(tr("All programmes"), ""), *programme], wanted.programme)
        self.boxes["edition"].setVisible(len(view.editions) > 1)
        self.boxes["programme"].setVisible(self._desk.policy is not None)
        self._is_showing = False

    def forget(self) -> None:
        """Show all clusters again."""
        self.words.clear()
        self._desk.narrow(country="", sector="", label="", period="", programme="", members=None, words="")
        self.show_choices()
        self.words.setFocus()

    @property
    def count(self) -> int:
        """Return how many things are asked for."""
        wanted = self._desk.wanted
        return sum(map(bool, (wanted.words.strip(), *(getattr(wanted, each) for each in _WIDE if each != "edition"))))

    def _fill(self, key: str, entries: Iterable[tuple[str, str]], chosen: str) -> None:
        box = self.boxes[key]
        box.clear()
        for word, value in entries:
            box.addItem(word, value)
        box.choose(chosen)

    def _choose(self, key: str) -> None:
        if self._is_showing:
            return
        value = str(self.boxes[key].currentData() or "")
        if key == "edition":
            self._desk.choose_edition(value)
        elif key == "programme":
            self._desk.narrow(programme=value, members=self._members() if value else None)
        else:
            self._desk.narrow(**{key: value})

    def _members(self) -> frozenset[str]:
        policy, edition = self._desk.policy, self._desk.edition
        lines = edition.lines if edition is not None else ()
        return frozenset(
            each.cluster for each in lines
            if policy is not None and policy.covers(each.country, each.region, each.sector)
        )  # fmt: skip


def _choices(edition: EditionView, key: str, everything: str) -> list[tuple[str, str]]:
    values = sorted({str(getattr(each, key)) for each in edition.lines} - {""})
    word = country_name if key == "country" else str
    return [(everything, ""), *((word(each), each) for each in values)]
