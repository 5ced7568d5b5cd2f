"""What an edition calls its questions, rows and columns, in all its languages."""

from collections.abc import Iterator

from workbench.forms.edition import Form, Words


def labels_of(form: Form) -> Iterator[tuple[str, str]]:
    """Yield what an edition calls questions, rows (`question.row`), columns (`question..column`) in all languages."""
    for question in form.questions.values():
        for label in (question.title, question.short, *question.aliases):
            yield question.id, label
        for row in question.rows:
            for label in (row.title, *row.aliases):
                yield f"{question.id}.{row.id}", label
        for column in question.columns:
            for label in (column.title, *column.aliases):
                yield f"{question.id}..{column.id}", label
    for words in form.words.values():
        yield from ((path, label) for path, label in _labels_in(words) if path.partition(".")[0] in form.questions)


def _labels_in(words: Words) -> Iterator[tuple[str, str]]:
    """Yield what a language calls questions, rows and columns: titles, short titles, other labels."""
    for path, text in words.texts.items():
        name, _, part = path.partition("#")
        if text and part in ("", "short") and not {":", "="} & set(name):
            yield name, text
    for path, labels in words.aliases.items():
        for label in labels:
            yield path, label
