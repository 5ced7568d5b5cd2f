"""What a questionnaire says beside what is known: what is new, the same, or otherwise."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from workbench.application.dossiers import evaluate, read_previous, warnings_of
from workbench.application.editions import period_end
from workbench.application.returns import Entry, LevelEntry, MarkEntry, Return, State
from workbench.application.services import Services
from workbench.domain.assessments import ANSWER, Assessment, read_answers, read_levels, value_of
from workbench.domain.dossier import Answer
from workbench.domain.marks import MARK, SELF, UNCLEAR, Mark, mark_of, read_marks, returned_files
from workbench.domain.revisions import Revision
from workbench.domain.values import (
    BLANK,
    Blank,
    Draft,
    Value,
    check_allowed,
    is_given,
    same,
    stored,
    to_json,
)
from workbench.exchange.excel.questionnaire.locating import Found
from workbench.exchange.excel.questionnaire.metadata import was_text
from workbench.exchange.excel.questionnaire.reading import Marked, Questionnaire, Said, SaidLevel
from workbench.exchange.excel.questionnaire.replies import Reply
from workbench.forms.edition import OFFER, Field, Form, fields_of
from workbench.forms.library import rules_of
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.kernel.words import and_text, count_text


class Comparison:
    """One questionnaire beside the assessment that it belongs to."""

    def __init__(
        self,
        services: Services,
        assessment: Assessment,
        form: Form,
        found: Found,
        said: Questionnaire,
        sha256: str,
        warnings: tuple[str, ...] = (),
    ) -> None:
        self._services, self._assessment, self._form = services, assessment, form
        self._found, self._said, self._sha256, self._before = found, said, sha256, warnings
        self._fields = services.fields_of(assessment.id)
        self._returned = returned_files(self._fields)
        self._previous = read_previous(services, assessment)

    def compared(self, filled_cells: int) -> Return:
        """Return everything that the questionnaire says, beside what is known."""
        marks = tuple(self._marks())
        entries = tuple(self._entries())
        answers = self._merged(entries)
        evaluation = evaluate(self._form, answers, period_end(self._assessment))
        missing = self._missing(answers, evaluation.required, evaluation.irrelevant)
        entries = tuple(self._with_empty(entries, missing))
        changed = {each.field for each in entries if each.is_ready}
        about = rules_of(self._form).about(changed)
        broken = tuple(each for each in warnings_of(self._form, evaluation) if each.check in {c.id for c in about})
        keys = self._found.keys
        return Return(
            self._sha256, keys.get("file", ""), keys.get("language", ""), self._said.filled_by, entries,
            tuple(self._levels()), marks, missing, broken, tuple(self._warnings(entries)),
            tuple((cell.address, cell.text) for cell in self._found.unplaced), filled_cells, len(self._said.read),
            bool(self._returned - {self._sha256}),
        )  # fmt: skip

    # Answers

    def _entries(self) -> Iterator[Entry]:
        for said in (*self._said.said, *self._kept_rows()):
            entry = self._entry(said)
            if entry is not None:
                yield entry

    def _kept_rows(self) -> Iterator[Said]:
        """Yield the rows of last period's tables that the cluster keeps."""
        for marked in self._said.marked:
            question = self._form.questions.get(marked.name)
            if marked.keeps and question is not None and question.has_free_rows and self._previous is not None:
                for name in self._previous.carried:
                    if name.startswith(f"{question.id}."):
                        yield Said(name, Reply(BLANK), marked.address, "null", keeps=True)

    def _entry(self, said: Said) -> Entry | None:
        field = self._form.field(said.field)
        if field is None:
            return None
        value, how, why, fault = self._value(field, said)
        standing = self._fields.get(ANSWER + field.id)
        is_conflict = standing is not None and standing.is_conflict
        stands = BLANK if standing is None or is_conflict else stored(field, standing.value)
        before = self._said_before.get(ANSWER + field.id)
        said_before = None if before is None else stored(field, before.value)
        state, is_ready = self._judge(said, value, stands, said_before, is_conflict=is_conflict)
        if state is None:
            return None
        notes = _joined(standing.latest.note if standing is not None else "", said.reply.note)
        return Entry(
            field.id, _title(field), state, value, said.address, said.reply.text, stands, self._name_of(field.id),
            said_before, is_ready, how, why, notes, said.reply.choices, fault, is_conflict,
            tuple(head.id for head in standing.heads) if standing is not None else (),
        )  # fmt: skip

    def _value(self, field: Field, said: Said) -> tuple[Value, str, str, str]:
        """Return the value that a field gets, how and why, and what is wrong with it."""
        value = said.reply.value
        if said.keeps:
            return self._kept(field)
        try:
            check_allowed(field, value)
        except WorkbenchError as error:
            why = getattr(value, "why", "")
            return Draft(f"{said.reply.text} {why}".strip() or error.sentence), "imported", "", error.sentence
        return value, "imported", said.why, said.reply.fault

    def _kept(self, field: Field) -> tuple[Value, str, str, str]:
        carried = self._previous.carried.get(field.id) if self._previous is not None else None
        period = self._previous.period if self._previous is not None else self._found.keys.get("previous_period", "")
        is_there = (
            carried is not None and carried.fits and carried.answer is not None and is_given(carried.answer.value)
        )
        if carried is None or carried.answer is None or not is_there or field.question.carry != OFFER:
            return (
                Draft(tr("as {period}", period=period)),
                "imported",
                "",
                tr("There is no answer of {period} that could be kept here.", period=period),
            )
        return (
            carried.answer.value,
            "kept",
            tr("As in {period}.", period=period) + (f" {carried.why}" if carried.why else ""),
            "",
        )

    def _judge(
        self, said: Said, value: Value, stands: Value, before: Value | None, *, is_conflict: bool
    ) -> tuple[State | None, bool]:
        """Return how a field stands and whether it is taken; None for a row that nobody filled in."""
        is_untouched = not said.is_news
        nothing_stands = isinstance(stands, Blank | Draft) and not is_conflict
        if isinstance(value, Blank):
            return self._judge_blank(said, stands, is_untouched=is_untouched, is_conflict=is_conflict)
        if isinstance(value, Draft):
            return State.DRAFT, nothing_stands and not same(value, stands)
        if is_untouched or (same(value, stands) and not is_conflict):
            return State.SAME, False
        if nothing_stands and not (before is not None and same(value, before) and isinstance(stands, Draft)):
            return State.NEW, True
        is_news = before is None or not same(value, before)
        is_theirs = was_text(to_json(stands)) == said.was or self._is_of_cluster(said.field)
        return State.DIFFERS, is_news and is_theirs and not is_conflict

    def _judge_blank(
        self, said: Said, stands: Value, *, is_untouched: bool, is_conflict: bool
    ) -> tuple[State | None, bool]:
        if not is_untouched and is_given(stands):
            return State.DIFFERS, False  # They emptied the cell: a person decides whether that is meant.
        if is_conflict or not isinstance(stands, Blank):
            return State.SAME, False
        if said.field in self._form.fields:
            return (State.MARKED if self._is_unclear(said.field) else State.EMPTY), False
        return None, False

    def _is_unclear(self, name: str) -> bool:
        return any(m.name == name and m.mark is not None and m.mark.state == UNCLEAR for m in self._said.marked)

    def _is_of_cluster(self, name: str) -> bool:
        """Tell whether what stands is the cluster's own word, from an earlier return."""
        standing = self._fields.get(ANSWER + name)
        return standing is not None and _file_of(standing.latest) in self._returned

    def _name_of(self, name: str) -> str:
        standing = self._fields.get(ANSWER + name)
        if standing is None or self._is_of_cluster(name):
            return "cluster" if standing is not None else ""
        return str(value_of(self._services.fields_of(EntityId(standing.latest.author)), "name", ""))

    @cached_property
    def _said_before(self) -> dict[str, Revision]:
        """What the cluster said last, by field of the assessment."""
        if not self._returned:
            return {}
        told = self._services.workspace.revisions.told_of(self._assessment.id)
        # In the order of saying: the last one of each field stays.
        return {revision.field: revision for revision, _ in told if _file_of(revision) in self._returned}

    def _merged(self, entries: tuple[Entry, ...]) -> dict[str, Answer]:
        """Return the answers as they would stand if what is ready were taken."""
        now = read_answers(self._form, self._fields)
        person, moment = self._services.person.id, self._services.clock.now()
        return now | {e.field: Answer(e.value, "", person, moment) for e in entries if e.is_ready}

    def _missing(
        self, answers: Mapping[str, Answer], required: frozenset[str], irrelevant: frozenset[str]
    ) -> tuple[str, ...]:
        found = []
        for question in self._form.questions.values():
            if question.id not in required or question.id in irrelevant or question.asked == "interview":
                continue
            names = [field.id for field in fields_of(question)]
            is_empty = question.has_free_rows and not any(name.startswith(f"{question.id}.") for name in answers)
            found += [n for n in names if n not in answers or not is_given(answers[n].value)]
            found += [question.id] if is_empty else []
        return tuple(found)

    def _with_empty(self, entries: tuple[Entry, ...], missing: tuple[str, ...]) -> Iterator[Entry]:
        for entry in entries:
            is_missing = entry.state is State.EMPTY and entry.field in missing
            yield replace(entry, state=State.MISSING) if is_missing else entry

    # Levels and marks

    def _levels(self) -> Iterator[LevelEntry]:
        standing = read_levels(self._form, self._fields, SELF)
        for said in self._said.levels:
            known = standing.get(said.indicator)
            state, is_ready = _judge_level(said, known.level if known else None, known.rationale if known else "")
            if state is not State.EMPTY:
                title = self._form.indicators[said.indicator].title
                yield LevelEntry(
                    said.indicator, title, state, said.level, said.why, said.address, known, is_ready, said.fault
                )

    def _marks(self) -> Iterator[MarkEntry]:
        standing = read_marks(self._fields)
        answered = {said.field for said in self._said.said if not isinstance(said.reply.value, Blank)}
        for marked in self._said.marked:
            known = standing.get(marked.name)
            is_new = self._is_new_mark(marked, known, is_answered=marked.name in answered)
            if marked.mark is not None or is_new:
                yield MarkEntry(marked.name, self._title_of(marked.name), marked.mark, marked.address, is_new)

    def _is_new_mark(self, marked: Marked, known: Mark | None, *, is_answered: bool) -> bool:
        before = self._said_before.get(MARK + marked.name)
        said_before = mark_of(before.value) if before is not None else None
        if marked.mark == known:
            return False
        if marked.mark is None and marked.was is None:
            # A file written before they marked it: with an answer now, there is nothing unclear any more.
            return is_answered and known is not None and known == said_before
        return marked.mark != marked.was and not (before is not None and marked.mark == said_before)

    def _title_of(self, name: str) -> str:
        field = self._form.field(name)
        return _title(field) if field is not None else self._form.questions[name].title

    # What a person should know

    def _warnings(self, entries: tuple[Entry, ...]) -> Iterator[str]:
        yield from self._before
        yield from _file_warnings(self._found)
        formulas = [said for said in self._said.said if said.is_formula]
        for said in formulas:
            yield tr("{address} holds a formula; its result is taken, not the formula.", address=said.address)
        for entry in entries:
            if entry.is_ready and entry.text.strip() and entry.text.strip() in entry.note.split("\n"):
                yield tr(
                    "{cell} says “{strip}”; the figure is taken, the words are kept as a note.",
                    cell=entry.cell,
                    strip=entry.text.strip(),
                )
        for cell, name in self._said.unknown:
            yield tr(
                "{cell} claims to answer “{name}”, which the edition does not ask; it was not taken.",
                cell=cell,
                name=name,
            )
        for level in self._said.levels:
            if level.fault:
                yield tr(
                    "{address} says “{fault}”, which is no level; the words are kept as the reason.",
                    address=level.address,
                    fault=level.fault,
                )


def _judge_level(said: SaidLevel, level: int | None, why: str) -> tuple[State, bool]:
    is_untouched = was_text([said.level, said.why]) == said.was
    is_empty = said.level is None and not said.why
    has_stood = level is not None or bool(why)
    if (said.level, said.why) == (level, why) or is_untouched:
        return (State.EMPTY if is_empty and not has_stood else State.SAME), False
    if said.fault:
        return State.DRAFT, True
    return (State.DIFFERS if has_stood else State.NEW), True


def _file_warnings(found: Found) -> Iterator[str]:
    """Say what became of the file's own cells since it was written."""
    for sheet in found.lost_sheets:
        yield tr("The sheet “{sheet}” was taken out of the file; its answers can't be read.", sheet=sheet)
    if found.lost:
        names = ", ".join(spot.id for spot in found.lost[:5]) + (" …" if len(found.lost) > 5 else "")
        yield tr(
            "{count} no longer in the file: {names}.",
            count=count_text(len(found.lost), "cell is", "cells are"),
            names=names,
        )
    for cell, names_of_cell in found.shared:
        yield tr(
            "{cell} claims to answer {list}; it was taken for none of them.",
            cell=cell,
            list=and_text(names_of_cell),
        )
    if found.unplaced:
        count = count_text(len(found.unplaced), "cell", "cells")
        yield tr("{count} filled in where nothing was asked: read them in the file.", count=count)


def _joined(note: str, written: str) -> str:
    """Put how an answer was written below the note that stands beside it."""
    lines = note.split("\n") if note else []
    return "\n".join([*lines, *([written] if written and written not in lines else [])])


def _file_of(revision: Revision) -> str:
    source = (revision.context or {}).get("source")
    return str(source.get("file_sha256", "")) if isinstance(source, Mapping) else ""


def _title(field: Field) -> str:
    if field.row is None:
        return field.title
    name = field.question.short or field.question.title
    return f"{name}: {field.title}"
