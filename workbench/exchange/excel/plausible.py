"""What figures clusters may have: counts out of all proportion, and amounts too small to stand in whole units."""

from decimal import Decimal

from workbench.domain.values import Money
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.converting import Reading, speaks_of_money
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType

IN_THOUSANDS = frozenset({"income_by_source", "budget_total", "project_funds"})
LEAST_AMOUNT = 5000
AMOUNT = 20_000
"""A figure from which it is money rather than a count of people or organisations."""
VISITS = frozenset({"website_visits", "social_followers"})
MOST = {
    "staff_headcount": 400, "staff_fte": 300, "board_members": 60, "board_meetings": 60, "newsletters": 400,
    "financing_secured_months": 150, "website_languages": 40, "working_groups": 150, "staff_left": 100,
    "staff_with_degree": 400, "plan_measures": 500, "strategy_workshops": 100, "controlling_reports": 60,
    "kpis_monitored": 300, "training_days": 2000, "success_stories": 400, "working_group_meetings": 1000,
}  # fmt: skip
"""More than this is unlikely, by question."""


def is_scaleless(cell: Cell, asked: Field, reading: Reading) -> bool:
    """Tell whether an amount is so small that it was told in thousands somewhere that nobody reads."""
    value = reading.values[0] if len(reading.values) == 1 else None
    if not isinstance(value, Money) or not 0 < value.amount < LEAST_AMOUNT or asked.question.id not in IN_THOUSANDS:
        return False
    return not speaks_of_money([cell.text])


def is_unlikely(asked: Field, reading: Reading) -> bool:
    """Tell whether a figure is out of what clusters are like, or a year where a count is asked."""
    value = reading.values[0] if len(reading.values) == 1 else None
    if isinstance(value, Money) or not isinstance(value, Decimal | int) or isinstance(value, bool):
        return False
    most = MOST.get(asked.question.id)
    is_year = asked.type is QuestionType.COUNT and 1990 <= value <= 2100 and asked.question.id != "website_visits"
    is_amount = asked.type is QuestionType.COUNT and value >= AMOUNT and asked.question.id not in VISITS
    return value < 0 or is_year or is_amount or (most is not None and value > most)
