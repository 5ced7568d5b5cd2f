"""What an author has to know about an imported form: each construct left out or changed, with sheet and row."""

from collections.abc import Iterable, Iterator

from workbench.forms.xlsform.sheets import Line
from workbench.kernel.problems import Problem, Severity

_SHEETS = ("", "survey", "choices", "settings")


class Findings:
    """Collects problems; the same one in many rows is told once, with all its rows."""

    def __init__(self) -> None:
        self._told: list[Problem] = []
        self._gathered: dict[tuple[str, str, str, str], list[tuple[int, int | None]]] = {}

    def tell(
        self, code: str, message: str, line: Line | None = None, word: str = "", severity: Severity = Severity.WARNING
    ) -> None:
        """Note a problem of one row, or of the whole form."""
        where = f"{line.sheet} row {line.row}{f', {word}' if word else ''}" if line else ""
        row, column = (line.row, line.columns.get(word)) if line else (None, None)
        self._told.append(Problem(code, severity, message, where, row, column))

    def refuse(self, code: str, message: str, line: Line | None = None) -> None:
        """Note a problem that keeps the form from becoming an edition."""
        self.tell(code, message, line, severity=Severity.ERROR)

    def gather(self, code: str, message: str, line: Line, word: str) -> None:
        """Note a problem that other rows may share."""
        rows = self._gathered.setdefault((code, message, line.sheet, word), [])
        rows.append((line.row, line.columns.get(word)))

    def all(self) -> tuple[Problem, ...]:
        """Return the problems in the order of sheets and rows, those of the whole form first."""
        # A group's condition is taken over for each question in it, but told once.
        found = list(dict.fromkeys([*self._told, *map(self._together, self._gathered)]))
        return tuple(sorted(found, key=lambda each: (_SHEETS.index(each.where.partition(" row")[0]), each.line or 0)))

    def _together(self, key: tuple[str, str, str, str]) -> Problem:
        code, message, sheet, word = key
        places = self._gathered[key]
        rows = [row for row, _ in places]
        where = f"{sheet} row{'s' if len(rows) > 1 else ''} {_rows_text(rows)}, {word}"
        return Problem(code, Severity.WARNING, message, where, *min(places))

    @property
    def has_refusal(self) -> bool:
        """Tell whether anything keeps the form from becoming an edition."""
        return any(each.severity is Severity.ERROR for each in self._told)


def _rows_text(rows: Iterable[int]) -> str:
    """Write row numbers: "3", "3 to 5, 9"."""
    return ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in _runs(sorted(set(rows))))


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    first = last = rows[0]
    for row in rows[1:]:
        if row != last + 1:
            yield first, last
            first = row
        last = row
    yield first, last
