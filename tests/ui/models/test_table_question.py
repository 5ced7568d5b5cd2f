"""A table question's cells: what is answered, last year beside it, shares, totals, all in words that can be heard."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from workbench.domain.entries import read_entry
from workbench.domain.values import Draft, Money, NotApplicable, NotKnown, Value
from workbench.forms.edition import Choice, Column, Question, Row
from workbench.forms.question_types import QuestionType
from workbench.ui.models.table_question import TableQuestionModel

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
ROWS = (Row("sme", "SMEs"), Row("big", "Large firms"), Row("uni", "Universities"))
FORMS = (Choice("club", "Association"), Choice("firm", "Company"))
KINDS = Question("kinds", QuestionType.TABLE, "Kinds", unit="members", cell_type=QuestionType.COUNT, rows=ROWS)
INCOME = Question("income", QuestionType.TABLE, "Income", cell_type=QuestionType.MONEY, rows=ROWS[:2])
SERVICES = Question(
    "services", QuestionType.TABLE, "Services", rows=ROWS[:2],
    columns=(Column("events", "Events", QuestionType.COUNT), Column("guests", "Guests", QuestionType.COUNT)),
)  # fmt: skip


def table(question: Question = KINDS, before: str = "2025") -> TableQuestionModel:
    return TableQuestionModel(question, "SEK", before)


def plain(text: object) -> str:
    return str(text).replace("\u202f", " ").replace("\u00a0", " ").replace("\u2212", "-")


def row(model: TableQuestionModel, place: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    return [plain(model.index(place, column).data(role)) for column in range(model.columnCount())]


def shown(question: Question, now: dict[str, Value], before: dict[str, Value] | None = None) -> TableQuestionModel:
    model = table(question)
    model.show_answers(now, before or {})
    return model


@pytest.mark.parametrize("question", [KINDS, INCOME, SERVICES], ids=lambda each: each.id)
@pytest.mark.parametrize("before", ["", "2025"])
def test_it_keeps_qts_rules_for_models(question: Question, before: str, qtmodeltester: ModelTester) -> None:
    model = table(question, before)
    qtmodeltester.check(model)
    model.show_answers({f"{question.id}.sme": 5}, {f"{question.id}.sme": 4})
    model.is_read_only = True
    model.show_answers({}, {})


@pytest.mark.parametrize(
    ("question", "before", "heads"),
    [
        (KINDS, "2025", ["", "Members", "Share", "2025", "Change"]), (KINDS, "", ["", "Members", "Share"]),
        (INCOME, "2025", ["", "SEK", "Share", "2025", "Change"]), (SERVICES, "", ["", "Events", "Guests"]),
        (SERVICES, "2025", ["", "Events", "2025", "Guests", "2025"]),
    ],
)  # fmt: skip
def test_its_columns_follow_the_question_and_whether_there_was_a_last_year(
    question: Question, before: str, heads: list[str]
) -> None:
    model = table(question, before)
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())] == heads


def test_shares_changes_and_totals_are_computed() -> None:
    model = shown(KINDS, {"kinds.sme": 30, "kinds.big": 10}, {"kinds.sme": 32, "kinds.big": 5})
    assert row(model, 0) == ["SMEs", "30", "75 %", "32", "-2"]
    assert row(model, 1) == ["Large firms", "10", "25 %", "5", "+5"]
    assert row(model, 2) == ["Universities", "", "", "–", ""]
    assert row(model, 3) == ["Total", "40", "100 %", "37", "+3"]
    assert plain(model.sum_text()) == "40"


def test_without_figures_there_is_no_total() -> None:
    model = shown(KINDS, {"kinds.sme": Draft("many"), "kinds.big": NotKnown("")})
    assert row(model, 3) == ["Total", "", "", "–", ""]
    assert model.sum_text() == ""


def test_amounts_add_up_in_their_currency_and_a_change_of_nothing_is_told() -> None:
    model = shown(INCOME, {"income.sme": sek("1240000"), "income.big": sek("10.50")}, {"income.big": sek("10.50")})
    assert row(model, 1) == ["Large firms", "10.50", "0 %", "10.50", "0"]
    assert row(model, 2) == ["Total", "1 240 010.50", "100 %", "10.50", "+1 240 000"]


def sek(amount: str) -> Money:
    return Money(Decimal(amount), "SEK")


@pytest.mark.parametrize("amount", ["100", "0"])
def test_amounts_of_two_currencies_have_neither_total_nor_share(amount: str) -> None:
    model = shown(INCOME, {"income.sme": sek("100"), "income.big": Money(Decimal(amount), "EUR")})
    assert row(model, 0)[:3] == ["SMEs", "100", ""]
    assert row(model, 1)[:3] == ["Large firms", f"{amount} EUR", ""]
    assert row(model, 2)[:3] == ["Total", "", ""]
    assert model.sum_text() == ""


def test_an_amount_in_another_currency_than_last_years_has_no_change() -> None:
    model = shown(INCOME, {"income.sme": sek("100")}, {"income.sme": Money(Decimal(90), "EUR")})
    assert row(model, 0) == ["SMEs", "100", "100 %", "90 EUR", ""]
    assert row(model, 2)[3:] == ["90 EUR", ""]


def test_a_total_in_another_currency_than_usual_names_it() -> None:
    model = shown(INCOME, {"income.sme": Money(Decimal(5), "EUR"), "income.big": Money(Decimal(7), "EUR")})
    assert (row(model, 2)[1], plain(model.sum_text())) == ("12 EUR", "12 EUR")


def test_several_columns_have_totals_of_their_own_and_no_sum_in_words() -> None:
    model = shown(SERVICES, {"services.sme.events": 2, "services.big.events": 3, "services.big.guests": 80})
    assert row(model, 2) == ["Total", "5", "–", "80", "–"]
    assert model.sum_text() == ""


def test_every_cell_is_heard_with_its_row_and_its_head() -> None:
    model = shown(KINDS, {"kinds.sme": 30}, {"kinds.sme": 32})
    assert row(model, 0, SPOKEN) == [
        "SMEs",
        "SMEs, Members: 30",
        "SMEs, Share: 100 %",
        "SMEs, 2025: 32",
        "SMEs, Change: -2",
    ]
    assert row(model, 1, SPOKEN)[1] == "Large firms, Members: no answer"


@pytest.mark.parametrize(
    ("value", "words"),
    [(NotApplicable("too young"), "not applicable"), (NotKnown("asked for"), "not known")],
)  # fmt: skip
def test_a_cell_that_was_set_aside_is_told_from_one_that_is_blank(value: Value, words: str) -> None:
    model = shown(KINDS, {"kinds.sme": value})
    field = model.field_at(model.index(0, 1))
    assert field is not None and model.text_of(field) == ""
    assert words in row(model, 0)[1]
    assert words in row(model, 0, SPOKEN)[1]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (QuestionType.COUNT, 1240, "1 240"), (QuestionType.DECIMAL, Decimal("-4.5"), "-4.5"),
        (QuestionType.PERCENTAGE, Decimal("42.5"), "42.5"), (QuestionType.MONEY, sek("10.5"), "10.50"),
        (QuestionType.TEXT, "in words", "in words"), (QuestionType.DATE, date(2015, 3, 1), "2015-03-01"),
        (QuestionType.YES_NO, True, "yes"), (QuestionType.YES_NO, False, "no"), (QuestionType.CHOICE, "club", "association"),
        (QuestionType.CHOICES, ("club", "firm"), "association, company"),
    ],
)  # fmt: skip
def test_a_cell_shows_its_value_whatever_its_type(kind: QuestionType, value: Value, text: str) -> None:
    question = Question("q", QuestionType.TABLE, "Q", cell_type=kind, rows=ROWS[:1], choices=FORMS)
    model = shown(question, {"q.sme": value})
    field = model.field_at(model.index(0, 1))
    assert field is not None
    assert row(model, 0)[1].casefold() == text
    assert read_entry(field, model.text_of(field), "SEK") == value


def test_a_cell_that_cannot_be_read_shows_what_was_typed() -> None:
    assert row(shown(KINDS, {"kinds.sme": Draft("ca. 5")}), 0)[1] == "ca. 5"


def test_what_is_being_typed_is_shown_until_it_is_saved() -> None:
    model = shown(KINDS, {"kinds.sme": 30})
    spy = QSignalSpy(model.typed)
    model.type("kinds.sme", "31")
    assert list(spy.at(0)) == ["kinds.sme", "31"]
    model.show_answers({"kinds.sme": 30, "kinds.big": 1}, {})
    assert row(model, 0)[1] == "31"
    model.acknowledge("kinds.sme", "31")
    assert row(model, 0)[1] == "30"


def test_only_answers_can_be_edited_and_none_of_what_is_read_only() -> None:
    model = table(SERVICES)
    editable = [
        [bool(model.flags(model.index(r, c)) & Qt.ItemFlag.ItemIsEditable) for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]
    assert editable == [[False, True, False, True, False]] * 2 + [[False] * 5]
    model.is_read_only = True
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_cells_and_fields_name_one_another() -> None:
    model = table(SERVICES)
    for row_ in ("sme", "big"):
        for column in ("events", "guests"):
            field = model.field_at(model.index_of(f"services.{row_}.{column}"))
            assert field is not None and field.id == f"services.{row_}.{column}"
    assert not model.index_of("services.other.events").isValid()


def test_a_fault_is_heard_with_its_cell() -> None:
    model = table()
    model.faults["kinds.big"] = "It asks for a whole number."
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    assert model.index(1, 1).data(described) == "It asks for a whole number."
    assert not model.index(0, 1).data(described)


@given(st.lists(st.none() | st.integers(0, 10**6), min_size=3, max_size=3))
def test_shares_and_total_follow_from_the_figures(figures: list[int | None]) -> None:
    now: dict[str, Value] = {f"kinds.{r.id}": n for r, n in zip(ROWS, figures, strict=True) if n is not None}
    model = shown(KINDS, now)
    total = sum(n or 0 for n in figures)
    assert row(model, 3)[1].replace(" ", "") == (str(total) if now else "")
    shares = [int(row(model, n)[2].removesuffix(" %")) for n in range(3) if row(model, n)[2]]
    assert not total or abs(sum(shares) - 100) <= 1
    assert len(shares) == (len(now) if total else 0)
