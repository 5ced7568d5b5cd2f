"""Layouts made by chance: wordings that no edition has, in every arrangement, among figures that answer nothing.

The same seed gives the same layouts. They may be tuned on; their figures are plausible, their order is not.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from openpyxl.utils import get_column_letter

from layouts import Fact, Layout, book
from layouts.wordings import BESIDES, WORDINGS

SHEET = "Ark1"
OURS, OTHERS = "Havvind Vest", ("Fjordfisk", "Lys & Lyd")
MONEY = ("income_by_source", "budget_total")
BETWEEN = {
    "members_total": (100, 150), "members_committed": (80, 99), "staff_headcount": (10, 15), "website_visits": (3000, 90000),
    "satisfaction_response_rate": (20, 90),
}  # fmt: skip


@dataclass
class _Page:
    """A sheet as it grows."""

    random: Random
    rows: list[list[object]] = field(default_factory=list)
    facts: dict[str, Fact] = field(default_factory=dict)

    def tell(self, column: int, name: str, value: object, *, row: int = 0) -> None:
        """Note what the cell of the last row, or another one, says."""
        self.facts[f"{SHEET}!{get_column_letter(column)}{row or len(self.rows)}"] = (name, value)

    def noise(self) -> int:
        return self.random.randint(2, 90)


@dataclass(frozen=True)
class _Item:
    """A figure, or what is counted besides and answers nothing (then without a name)."""

    label: str
    name: str = ""
    value: object = None
    shown: object = None


def _figure(random: Random, name: str) -> tuple[object, object]:
    """Return a value and what the cell shows for it."""
    question = name.partition(".")[0]
    if name.endswith("_on"):
        year, month, day = random.randint(2005, 2024), random.randint(1, 12), random.randint(13, 28)
        iso = f"{year}-{month:02}-{day}"
        return iso, random.choice([f"{day}.{month}.{year}", iso, f"{day}.{month:02}.{year}"])
    if question in MONEY:
        amount = random.randint(40, 4000) * 1000
        return amount, amount
    if name in ("satisfaction_mean", "staff_fte", "training_days"):
        tenths = random.randint(20, 50) if name == "satisfaction_mean" else random.randint(10, 95)
        return tenths / 10, random.choice([tenths / 10, f"{tenths // 10},{tenths % 10}"])
    few = 9 if question.startswith(("staff", "board")) else 40
    number = random.randint(*BETWEEN.get(name, (2, few)))
    return number, f"{number} %" if name == "satisfaction_response_rate" else number


def _items(random: Random) -> list[_Item]:
    names = random.sample(sorted(WORDINGS), random.randint(6, 14))
    items = [_Item(random.choice(WORDINGS[name].split("|")), name, *_figure(random, name)) for name in names]
    items += [_Item(label) for label in random.sample(BESIDES.split("|"), random.randint(1, 4))]
    random.shuffle(items)
    return items


def _rows(
    page: _Page, items: list[_Item], head: list[object], column: int, make: Callable[[_Item, object], list[object]]
) -> None:
    """Put each item in a row; its figure stands in a column of its own."""
    page.rows.append(head)
    for item in items:
        page.rows.append(make(item, item.shown if item.name else page.noise()))
        if item.name:
            page.tell(column, item.name, item.value)


def _other(page: _Page, item: _Item) -> object:
    return _figure(page.random, item.name)[1] if item.name else page.noise()


def _left(page: _Page, items: list[_Item]) -> None:
    _rows(
        page,
        items,
        ["Rapport 2025"],
        2,
        lambda item, shown: [item.label, shown, page.random.choice([None, "se vedlegg"])],
    )


def _prefixed(page: _Page, items: list[_Item]) -> None:
    _rows(page, items, ["Report 2025"], 2, lambda item, shown: [f"{len(page.rows)}. {item.label}", shown])


def _years(page: _Page, items: list[_Item]) -> None:
    _rows(page, items, ["", 2024, 2025], 3, lambda item, shown: [item.label, _other(page, item), shown])


def _questions(page: _Page, items: list[_Item]) -> None:
    head: list[object] = ["Nr", "Spørsmål", "Svar", "Kommentar"]
    _rows(page, items, head, 3, lambda item, shown: [len(page.rows), item.label, shown, None])


def _right(page: _Page, items: list[_Item]) -> None:
    _rows(page, items, ["Figures 2025"], 1, lambda item, shown: [shown, item.label])


def _columns(page: _Page, items: list[_Item]) -> None:
    head: list[object] = ["", OTHERS[0], OURS, OTHERS[1]]
    _rows(page, items, head, 3, lambda item, shown: [item.label, _other(page, item), shown, _other(page, item)])


def _targets(page: _Page, items: list[_Item]) -> None:
    head: list[object] = ["Indikator", "Mål 2025", "Resultat 2025", "Avvik"]
    _rows(page, items, head, 3, lambda item, shown: [item.label, _other(page, item), shown, 3])


def _units(page: _Page, items: list[_Item]) -> None:
    head: list[object] = ["Indikator", "Enhet", "2025"]
    _rows(page, items, head, 3, lambda item, shown: [item.label, page.random.choice(["stk", "st", None]), shown])


def _host(page: _Page, items: list[_Item]) -> None:
    head: list[object] = ["", OURS, "Vertsorganisasjon"]
    _rows(page, items, head, 2, lambda item, shown: [item.label, shown, _other(page, item)])


def _blocks(page: _Page, items: list[_Item], *, labels_first: bool) -> None:
    page.rows += [["Dashboard 2025"], []]
    for start in range(0, len(items), 3):
        part = items[start : start + 3]
        labels = [cell for item in part for cell in (item.label, None)]
        values = [cell for item in part for cell in (item.shown if item.name else page.noise(), None)]
        page.rows += [labels, values, []] if labels_first else [values, labels, []]
        for at, item in enumerate(part):
            if item.name:
                page.tell(2 * at + 1, item.name, item.value, row=len(page.rows) - (1 if labels_first else 2))


def _above(page: _Page, items: list[_Item]) -> None:
    _blocks(page, items, labels_first=True)


def _below(page: _Page, items: list[_Item]) -> None:
    _blocks(page, items, labels_first=False)


def _portfolio(page: _Page, items: list[_Item]) -> None:
    named = [item for item in items if item.name]
    page.rows.append(["Cluster", *(item.label for item in named)])
    page.rows.append([OTHERS[0], *(_other(page, item) for item in named)])
    page.rows.append([OURS, *(item.shown for item in named)])
    for column, item in enumerate(named, 2):
        page.tell(column, item.name, item.value)
    page.rows.append([OTHERS[1], *(_other(page, item) for item in named)])


ARRANGEMENTS = (
    _left, _prefixed, _years, _questions, _right, _columns, _targets, _units, _host, _above, _below, _portfolio,
)  # fmt: skip


def generate(seed: int, count: int) -> tuple[Layout, ...]:
    """Return layouts, each arrangement as often as the others."""
    layouts = []
    for number in range(count):
        random = Random(f"{seed}-{number}")
        page = _Page(random)
        arrange = ARRANGEMENTS[number % len(ARRANGEMENTS)]
        arrange(page, _items(random))
        build = lambda rows=page.rows: book({SHEET: rows})
        layouts.append(Layout(f"{arrange.__name__[1:]}-{number}", build, page.facts, language="any"))
    return tuple(layouts)


LAYOUTS = generate(2025, 96)
