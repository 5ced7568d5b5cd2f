"""Workbooks as people in five languages lay them out, each with what a careful reader takes from it.

All but `kept` may be looked at while the matching is changed. `further`, `latest`, `apart`, `final`, `eighth`, `ninth`,
`tenth`, `eleventh`, `twelfth`, `thirteenth` and `fourteenth` were kept apart until their figures were told: what a
reader does on layouts that nobody has tuned it on is told only by new ones, written by somebody who has not seen the
matching. Read at first sight, `final` had 63.9 % of its facts ready and 7 wrong, `eighth` 87.1 % and 3, `ninth` 81.3 %
and 14, `tenth`, whose writer knew the matching, 92.7 % and 3, `eleventh`, whose writer did not and avoided the words of
editions, 71.6 % and 7, `twelfth`, whose writer did neither, 83.2 % and 9, `thirteenth`, written in the same way, 85.2 %
and 9, `fourteenth`, likewise, 77.0 % and 3.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook

Fact = tuple[str, object]
"""Question and plain value: figures as numbers (money in whole units of its currency, percentages 0 to 100), dates as ISO
text, choices as ids, yes/no as True or False."""


@dataclass(frozen=True, eq=False)
class Layout:
    """A workbook and what is in it."""

    name: str
    build: Callable[[], Workbook]
    expected: Mapping[str, Fact]
    """What the file says of the chosen period, by cell ("Sheet!C4")."""
    cluster: str = "Havvind Vest"
    currency: str = "NOK"
    asked: frozenset[str] = frozenset()
    """Cells that say something which only a person can settle: never ready."""
    earlier: Mapping[str, Mapping[str, Fact]] = field(default_factory=dict)
    """What the file says of earlier years, by year and cell, where it gives several."""
    edition: str = "ecei-2013"
    language: str = "en"
    for_period: str = "2026"
    """Of the assessment that it is taken over for."""
    period: str = ""
    """Year that the figures are of, where the file names it."""

    def write(self, folder: Path) -> Path:
        path = folder / f"{self.name}.xlsx"
        self.build().save(path)
        return path


def book(sheets: Mapping[str, Sequence[Sequence[object]]]) -> Workbook:
    """Return a workbook of these sheets, each a list of rows."""
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return made
