"""Answers: taken from a person, checked, and on the disk before they are acknowledged."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from workbench.application.assessing import check_writable
from workbench.application.dossiers import evaluate
from workbench.application.editions import form_of, period_end
from workbench.application.services import Services
from workbench.domain.assessments import ANSWER, Assessment, read_answers
from workbench.domain.dossier import Warning
from workbench.domain.entries import read_entry
from workbench.domain.revisions import Revision, Statement
from workbench.domain.values import Value, check_allowed, clean_text, from_json, to_json
from workbench.forms.edition import Field, Form
from workbench.forms.library import rules_of
from workbench.forms.question_types import QuestionType
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr


class UnknownQuestion(WorkbenchError):
    code = "ANS-001"
    message = "The edition {edition} has no question {question}."
    remedy = "{hint} `workbench forms show {edition}` lists them all."


class CellMissing(WorkbenchError):
    code = "ANS-006"
    message = "{question} is a table: one value does not fill it."
    remedy = "Answer its cells, e.g. {example}, or give an object of cells."


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved, and which checks the answers now break."""

    revisions: tuple[Revision, ...]
    warnings: tuple[Warning, ...]


@dataclass(frozen=True)
class Desk:
    """An assessment laid open for answering: its edition and rules are read once."""

    services: Services
    assessment: Assessment
    form: Form

    def answer(self, question: str, given: Json, note: str = "") -> Saved:
        """Save a JSON value as one transaction; a table object is split into its cells.

        Raises UnknownQuestion, CellMissing, WrongType, OutOfRange, UnknownChoice or
        UnwelcomeText; nothing is saved then.
        """
        if self._is_table(question) and isinstance(given, Mapping) and "state" not in given:
            cells = _cells(question, given)
        else:
            cells = {question: given}
        fields = {name: self.field(name) for name in cells}
        values = {name: from_json(fields[name], cells[name], self.assessment.currency) for name in cells}
        return self.put(values, dict.fromkeys(values, note))

    def answer_text(self, question: str, text: str, note: str = "") -> Saved:
        """Save typed text, read as the field's type, or a JSON object or list. Raises also AmbiguousEntry."""
        if text.lstrip().startswith(("{", "[")) and (given := _json_or_none(text)) is not None:
            return self.answer(question, given, note)
        return self.put({question: self.read_text(question, text)}, {question: note})

    def read_text(self, question: str, text: str) -> Value:
        """Read typed text as a field's type. Raises UnknownQuestion, CellMissing, AmbiguousEntry, and as `answer`."""
        return read_entry(self.field(question), text, self.assessment.currency)

    def field(self, name: str) -> Field:
        """Return the field of that name. Raises UnknownQuestion or CellMissing."""
        field = self.form.field(name)
        if field is not None:
            return field
        if self._is_table(name):
            raise CellMissing(question=name, example=next(each for each in self.form.fields if each.startswith(name)))
        near = get_close_matches(name, [*self.form.fields, *self.form.questions], 1, 0.6)
        hint = tr("Did you mean {near}?", near=near[0]) if near else tr("Check the spelling.")
        raise UnknownQuestion(edition=self.form.id, question=name, hint=hint)

    def _is_table(self, question: str) -> bool:
        found = self.form.questions.get(question)
        return found is not None and found.type is QuestionType.TABLE

    def put(self, values: Mapping[str, Value], notes: Mapping[str, str], *, how: str = "typed") -> Saved:
        """Save values that have been read already, each with its note, as one transaction."""
        check_writable(self.assessment)
        for name, value in values.items():
            check_allowed(self.field(name), value)
        edit = self.services.new_id()
        said = [
            Statement(
                self.assessment.id, ANSWER + name, to_json(value), edit, how,
                note=clean_text("note", notes.get(name, "")),
            )
            for name, value in values.items()
        ]  # fmt: skip
        return Saved(self.services.say(said), self._warnings(values))

    def _warnings(self, changed: Mapping[str, Value]) -> tuple[Warning, ...]:
        answers = read_answers(self.form, self.services.fields_of(self.assessment.id))
        about = rules_of(self.form).about(changed.keys())
        broken = evaluate(self.form, answers, period_end(self.assessment)).broken if about else ()
        return tuple(Warning(check.id, check.message, check.severity) for check in broken if check in about)


def open_desk(services: Services, assessment: Assessment) -> Desk:
    """Lay an assessment open for answering. Raises IsReadOnly."""
    check_writable(assessment)
    return Desk(services, assessment, form_of(services, assessment))


def _json_or_none(text: str) -> Json:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None  # Words that only begin like JSON are words.


def _cells(question: str, given: Mapping[str, Json]) -> dict[str, Json]:
    cells: dict[str, Json] = {}
    for row, value in given.items():
        if isinstance(value, Mapping) and not {"state", "amount"} & value.keys():
            cells |= {f"{question}.{row}.{column}": inner for column, inner in value.items()}
        else:
            cells[f"{question}.{row}"] = value
    return cells
