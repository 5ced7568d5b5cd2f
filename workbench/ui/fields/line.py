"""One-line entries: counts, decimals, percentages, amounts of money and dates, typed as people write them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.domain.entries import names_currency, says
from workbench.domain.values import Draft, Money, Value
from workbench.domain.wording import entry_text
from workbench.forms.question_types import QuestionType
from workbench.kernel.speech import tr
from workbench.kernel.tongue import language
from workbench.ui.fields.base import Asked, FieldEditor
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.text import Text

CURRENCIES = ("SEK", "NOK", "DKK", "EUR", "ISK", "USD", "GBP")
_WIDTHS = {QuestionType.MONEY: 150, QuestionType.DATE: 150, QuestionType.COUNT: 108}


class LineField(FieldEditor):
    """A line that takes what is typed as it is; reading it is the application's business."""

    is_inline = True

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.line = LineEdit(asked.field.title, "strong")
        self.line.setAccessibleIdentifier(f"answer.{asked.field.id}")
        self.line.setAccessibleDescription(self.description(asked.field.id))
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setFixedWidth(scaled(_WIDTHS.get(asked.field.type, 108)))
        self._is_dirty = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        self.add_unit(layout)
        # Signals and no event filter: with each key a line gets a dozen events that nobody asks for.
        self.line.reached.connect(lambda: self.focused.emit(asked.field.id))
        self.line.left.connect(self.left)
        self.line.entered.connect(self._accept)
        # `textEdited` is not emitted for dictation and assistive technology.
        self.line.textChanged.connect(self._changed)

    def add_unit(self, layout: QHBoxLayout) -> None:
        """Put the unit behind the line."""
        unit = "%" if self.asked.field.type is QuestionType.PERCENTAGE else self.asked.field.unit
        layout.addWidget(Text(unit, "body", "text2"))

    def description(self, field: str) -> str:
        return super().description(field) or tr("A number")

    def entry(self) -> str:
        """Return what is to be read, e.g. with the currency."""
        return self.line.text()

    def render_value(self, value: Value) -> None:
        if self._is_dirty:
            return  # Newer than any view that is on its way.
        if self.line.hasFocus() and says(self.asked.field, self.entry(), self.asked.currency, value, language()):
            return
        text = self.write(value)
        if text != self.line.text():
            self.line.setText(text)

    def write(self, value: Value) -> str:
        """Write a value as the person would type it."""
        return entry_text(self.asked.field, value, self.asked.currency)

    def acknowledge(self, field: str, text: str) -> None:
        self._is_dirty = self._is_dirty and self.entry() != text

    def focus_target(self, field: str) -> QWidget:
        return self.line

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        self.line.setReadOnly(read_only)

    def _accept(self) -> None:
        self.left.emit()
        self.entered.emit()

    def _changed(self, text: str) -> None:
        if not self._is_showing:
            self._is_dirty = True
            self.typed.emit(self.asked.field.id, self.entry())


class MoneyField(LineField):
    """An amount with its currency beside it."""

    def add_unit(self, layout: QHBoxLayout) -> None:
        self.currency = ComboBox(tr("Currency of {title}", title=self.asked.field.title))
        self.currency.setAccessibleIdentifier(f"currency.{self.asked.field.id}")
        others = () if self.asked.field.question.currency else CURRENCIES
        for each in dict.fromkeys((self.asked.currency, *others)):
            self.currency.addItem(each, each)
        self.currency.setFixedWidth(scaled(90))
        self.currency.currentIndexChanged.connect(lambda _: self._changed(self.line.text()))
        layout.addWidget(self.currency)

    def description(self, field: str) -> str:
        return tr("Amount, for example 61500 or EUR 61500")

    def entry(self) -> str:
        text = self.line.text().strip()
        return text if not text or names_currency(text) else f"{text} {self.currency.currentText()}"

    def render_value(self, value: Value) -> None:
        if isinstance(value, Money) and not self._is_dirty:
            if self.currency.findData(value.currency) < 0:
                self.currency.addItem(value.currency, value.currency)
            self.currency.choose(value.currency)
        super().render_value(value)

    def write(self, value: Value) -> str:
        if isinstance(value, Draft):
            return value.text.removesuffix(self.currency.currentText()).strip()
        return entry_text(self.asked.field, value, self.currency.currentText())

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        super().set_read_only(read_only)
        self.currency.setEnabled(not read_only)


class DateField(LineField):
    """A day, typed in any usual way and shown as year-month-day."""

    def add_unit(self, layout: QHBoxLayout) -> None:
        self.line.setPlaceholderText("2024-01-31")

    def description(self, field: str) -> str:
        return tr("Date, for example 2024-01-31 or 31.1.2024")
