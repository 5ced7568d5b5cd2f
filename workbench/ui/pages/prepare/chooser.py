"""Choosing a question for a cell: by a part of its number, its title, or what workbooks call it in any language."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter

from workbench.forms.edition import Field, Form
from workbench.kernel.speech import tr
from workbench.ui.models.index import Index
from workbench.ui.widgets.entry import ComboBox, LineEdit

SOUGHT = Qt.ItemDataRole.UserRole + 1
"""All that an entry of the list is found by."""


class WordFilter(QSortFilterProxyModel):
    """Keeps the entries that hold every word of what is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[str] = []

    def seek(self, text: str) -> None:
        """Keep what holds every word of a text."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        sought = str(self.sourceModel().index(row, 0, QModelIndex()).data(SOUGHT))
        return all(word in sought for word in self._words)


class QuestionChooser(ComboBox):
    """Offers every question of an edition; `activated` tells that one was chosen."""

    def __init__(self) -> None:
        super().__init__(tr("Question"))
        self.setAccessibleIdentifier("review.question")
        self.setLineEdit(LineEdit(tr("Question")))
        self.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self._form: Form | None = None
        self._found = WordFilter()
        self._found.setSourceModel(self.model())
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        entry = self.lineEdit()
        assert entry is not None
        entry.setCompleter(completer)  # Given to the box itself, rows of the narrowed list would be taken for its own.
        entry.setPlaceholderText(tr("Choose a question"))
        entry.setAccessibleDescription(tr("Type a part of its number or title, or what a workbook calls it"))
        entry.setProperty("bare", "true")
        entry.textEdited.connect(self._found.seek)
        entry.returnPressed.connect(self._take_first)
        self.activated.connect(lambda _: self._show_start())

    def show_form(self, form: Form) -> None:
        """Offer the questions of an edition."""
        if self._form is form:
            return
        self._form = form
        self.clear()
        for field in form.fields.values():
            self.addItem(f"{form.indicator_of[field.question.id]} {title_of(field)}", field.id)
            sought = " ".join((self.itemText(self.count() - 1), field.id, *_names(form, field)))
            self.setItemData(self.count() - 1, sought.casefold(), SOUGHT)

    def show_question(self, question: str) -> None:
        """Show a question, or none."""
        self._found.seek("")
        self.setCurrentIndex(self.findData(question) if question else -1)
        if not question:
            self.setEditText("")
        self._show_start()

    @property
    def question(self) -> str | None:
        """Return the field whose title stands in the entry; None where it is no question's."""
        place = self.findText(self.currentText())
        return str(self.itemData(place)) if place >= 0 else None

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Choose the whole title, so that typing replaces it, and show where it begins."""
        super().focusInEvent(event)
        entry = self.lineEdit()
        if entry is not None and entry.selectedText() == entry.text():
            entry.setSelection(len(entry.text()), -len(entry.text()))

    def _show_start(self) -> None:
        """Show where a title begins that is longer than the entry."""
        entry = self.lineEdit()
        assert entry is not None
        entry.setCursorPosition(0)
        self.setToolTip(self.currentText())

    def _take(self, found: QModelIndex) -> None:
        place = self.findText(str(found.data()))
        self.setCurrentIndex(place)
        self.activated.emit(place)

    def _take_first(self) -> None:
        """Take what is likeliest meant, where Enter comes before any choice."""
        if self.question is None and self.currentText().strip() and self._found.rowCount():
            self._take(self._found.index(0, 0))


def title_of(field: Field) -> str:
    """Return what a field is called in a list: a cell of a table with its question."""
    return field.title if field.row is None else f"{field.question.short or field.question.title}: {field.title}"


def _names(form: Form, field: Field) -> Iterator[str]:
    """Yield what workbooks call a field, in every language of the edition."""
    question = field.question
    yield from (question.title, question.short, *question.aliases)
    yield from field.row.aliases if field.row else ()
    yield from field.column.aliases if field.column else ()
    paths = {question.id, f"{question.id}#short"}
    if field.row is not None:
        paths.add(f"{question.id}.{field.row.id}")
    if field.column is not None:
        paths.add(f"{question.id}..{field.column.id}")
    for words in form.words.values():
        yield from (text for path in paths if (text := words.texts.get(path)))
        yield from (label for path in paths for label in words.aliases.get(path, ()))
