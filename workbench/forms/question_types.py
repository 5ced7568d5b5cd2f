"""The types that a question, or a cell of a table question, can have."""

from enum import StrEnum


class QuestionType(StrEnum):
    """What kind of value answers a question."""

    COUNT = "count"
    """Whole number, not negative."""
    DECIMAL = "decimal"
    PERCENTAGE = "percentage"
    """0 to 100, never 0.42 for 42 %."""
    MONEY = "money"
    """Amount with its currency (ISO 4217)."""
    DATE = "date"
    CHOICE = "choice"
    """One of the question's choices, by id."""
    CHOICES = "choices"
    """Several of the question's choices."""
    YES_NO = "yes_no"
    TEXT = "text"
    TABLE = "table"
    """Rows, and columns where it has more than one; each cell is a field of its own."""

    @property
    def is_figure(self) -> bool:
        """Tell whether rules compute with it as a number."""
        return self in (self.COUNT, self.DECIMAL, self.PERCENTAGE, self.MONEY)
