"""The rows of a table question: fixed ones, or those that a person added with an empty one below them."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby

from workbench.domain.values import BLANK, Money, Value, magnitude
from workbench.domain.wording import entry_text
from workbench.forms.edition import Field, Question, fields_of, fields_of_row
from workbench.kernel.ids import new_id
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import tr


class TableRows:
    """Rows of fields, and what their columns add up to."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._rows = [list(fields) for _, fields in groupby(fields_of(question), lambda field: field.row)]
        if question.has_free_rows:
            self._rows = [list(fields_of_row(question, new_id()))]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[list[Field]]:
        return iter(self._rows)

    def __getitem__(self, row: int) -> list[Field]:
        return self._rows[row]

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every cell that can be answered, with those of the empty row at the end where rows can be added."""
        return tuple(field for row in self._rows for field in row)

    @property
    def has_total(self) -> bool:
        """Tell whether there is something to add up."""
        figures = any(field.type.is_figure for field in self._rows[0])
        return bool(self._question.total) and len(self._rows) > 1 and figures

    def title_of(self, row: int) -> str:
        """Return what a row is called: its title, or its number where a person added it."""
        if self._question.has_free_rows:
            return str(row + 1) if row < len(self._rows) - 1 else tr("New")
        first = self._rows[row][0]
        return first.row.title if first.row else first.title

    def wanting(self, values: Mapping[str, Value]) -> tuple[int, list[str]]:
        """Return where rows are to be added, and their ids: those that are answered, and an empty one below them."""
        known = [fields[0].id.split(".")[1] for fields in self._rows]
        told = {name.split(".")[1] for name, value in values.items() if value != BLANK}
        new = sorted(told - set(known))
        if known[-1] in told:
            return len(known), [*new, new_id()]
        return len(known) - 1, new

    def is_last(self, field: str) -> bool:
        """Tell whether a field is in the empty row at the end."""
        return self._question.has_free_rows and field in {each.id for each in self._rows[-1]}

    def add(self, at: int, rows: list[str]) -> None:
        """Add rows that a person began."""
        self._rows[at:at] = [list(fields_of_row(self._question, row)) for row in rows]

    def sum(self, values: Mapping[str, Value], place: int) -> Value | None:
        """Add up a column; amounts of several currencies have no sum."""
        figures = [value for fields in self._rows if magnitude(value := values.get(fields[place].id)) is not None]
        currencies = {value.currency for value in figures if isinstance(value, Money)}
        if not figures or len(currencies) > 1:
            return None
        total = sum((magnitude(value) or Decimal(0) for value in figures), Decimal(0))
        return Money(total, currencies.pop()) if currencies else total

    def sum_text(self, total: Value, currency: str) -> str:
        """Write what a column adds up to."""
        if isinstance(total, Money):
            return entry_text(self._rows[0][0], total, currency)
        return figure_text(magnitude(total) or Decimal(0))


def figure_text(number: Decimal) -> str:
    """Write a figure of a table: whole, or with one decimal."""
    return number_text(number, None if number % 1 == 0 else 1)
