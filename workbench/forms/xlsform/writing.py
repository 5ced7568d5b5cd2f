"""A form's tree as the parts of an edition: sections, indicators, questions, computed values, checks.

Groups at the top become sections with one indicator; groups in them become indicators; what lies
deeper is opened up, its title in front of the help and its condition joined to its questions' own.
"""

from dataclasses import dataclass, field

from workbench.forms.xlsform.kinds import Role
from workbench.forms.xlsform.leftovers import note_type
from workbench.forms.xlsform.outline import Node
from workbench.forms.xlsform.questions import Part, Texts, other_of, question_of
from workbench.forms.xlsform.ruling import ALWAYS, CEL_TYPES, Condition, Rule, Ruling, in_every_row
from workbench.forms.xlsform.tables import bounds_from_constraint, inside, note_rest, table_of
from workbench.forms.xlsform.wording import Wording, joined

_SECTION_SHORT = 14
_BROKEN = "The answer to “{}” is outside what the form allows."


@dataclass
class Draft:
    """An edition in the making."""

    title: Wording
    texts: Texts
    ruling: Ruling
    sections: list[Part] = field(default_factory=list)
    derived: list[Part] = field(default_factory=list)
    checks: list[Part] = field(default_factory=list)


def write_parts(top: list[Node], title: Wording, texts: Texts, ruling: Ruling) -> Draft:
    """Write the whole form; what stands outside of groups gets sections called as the form is."""
    draft = Draft(title, texts, ruling)
    loose: list[Node] = []
    for node in top:
        if node.is_group:
            _add_section(draft, draft.title, None, loose)
            _add_section(draft, texts.title(node.line), node, node.children)
            loose = []
        else:
            loose.append(node)
    _add_section(draft, draft.title, None, loose)
    return draft


def _add_section(draft: Draft, title: Wording, group: Node | None, nodes: list[Node]) -> None:
    number = f"{len(draft.sections) + 1}"
    section: Part = {"id": number, "title": title}
    if title.is_longer_than(_SECTION_SHORT):
        section["short"] = title.short(_SECTION_SHORT)
    _condition(draft, section, group)
    section["indicators"] = []
    notes = [draft.texts.hint(group.line)] if group else []
    loose: list[Node] = []
    for node in nodes:
        if node.is_group:
            notes = _add_indicator(draft, section, None, loose, notes)
            notes = _add_indicator(draft, section, node, node.children, [*notes, draft.texts.hint(node.line)])
            loose = []
        else:
            loose.append(node)
    _add_indicator(draft, section, None, loose, notes)
    if section["indicators"]:
        draft.sections.append(section)


def _condition(draft: Draft, part: Part, group: Node | None) -> None:
    """Write when a section or indicator is asked."""
    found = draft.ruling.relevance([group.line]) if group else None
    if group and found:
        draft.ruling.keep(part, "relevant", found, group.line, "relevant")


def _add_indicator(
    draft: Draft, section: Part, group: Node | None, nodes: list[Node], notes: list[Wording]
) -> list[Wording]:
    """Add an indicator of a group, or of rows between groups; return the notes where there is nothing else in it."""
    title = draft.texts.title(group.line) if group else section["title"]
    indicator: Part = {"id": f"{section['id']}.{len(section['indicators']) + 1}", "title": title}
    if title.is_long:
        indicator["short"] = title.short()
    if not nodes:
        return notes
    _condition(draft, indicator, group)
    indicator["measures"] = title
    filling = _Filling(draft, indicator, notes)
    for node in nodes:
        filling.add(node, [])
    if not filling.finish():
        return notes
    section["indicators"].append(indicator)
    return []


class _Filling:
    """Fills one indicator row by row; notes wait for the question that follows them."""

    def __init__(self, draft: Draft, indicator: Part, notes: list[Wording]) -> None:
        self.draft, self.indicator = draft, indicator
        self.questions: list[Part] = []
        self.evidence: list[Part] = []
        self.notes = [*notes]
        self.has_derived = False

    def add(self, node: Node, around: list[Node]) -> None:
        """Add a row, or what stands in a deeper group."""
        role = node.kind.role
        if node.is_group:
            self.notes.append(self.draft.texts.hint(node.line))
            for child in node.children:
                self.add(child, [*around, node])
        elif node.is_table:
            self._add_table(node, around)
        elif role in (Role.QUESTION, Role.SELECT):
            self._add_question(node, around)
        elif role is Role.NOTE:
            self.notes.append(joined([self.draft.texts.title(node.line), self.draft.texts.hint(node.line)]))
        elif role is Role.COMPUTED:
            self._add_derived(node)
        elif role is Role.DOCUMENT:
            self._add_evidence(node)
        else:
            note_type(node, self.draft.texts.source, "XLS-104")

    def finish(self) -> bool:
        """Write what was gathered; tell whether there was anything."""
        notes = [note for note in self.notes if note.texts]
        parts = {"listen_for": notes, "evidence": self.evidence, "questions": self.questions}
        self.indicator.update({key: value for key, value in parts.items() if value})
        return self.has_derived or any(parts.values())

    def _add_question(self, node: Node, around: list[Node]) -> None:
        draft = self.draft
        part = question_of(node, draft.texts, draft.ruling, around)
        self._take_notes(part)
        self.questions.append(part)
        if node.other:
            self.questions.append(other_of(node, draft.texts))
        own = draft.ruling.names.known(node)
        found = draft.ruling.condition(node.line, "constraint", own)
        if found is not None:
            self._add_check(node, found, part["title"], node.id)

    def _add_table(self, node: Node, around: list[Node]) -> None:
        draft = self.draft
        note_rest(node, draft.texts.source)
        part = table_of(node, draft.texts, draft.ruling, around)
        if part is not None:
            self._take_notes(part)
            self.questions.append(part)
            for child in (child for child, _ in inside(node) if child.asked and child.line.of("constraint")):
                self._add_column_check(node, child, part)
        for child, groups in inside(node):
            if child.is_table:
                self._add_table(child, [*around, node, *groups])
            elif child.kind.role is Role.DOCUMENT:
                self._add_evidence(child)

    def _add_column_check(self, node: Node, child: Node, part: Part) -> None:
        column = next(each for each in part["columns"] if each["id"] == child.id)
        if bounds_from_constraint(child, column):
            return
        ruling = self.draft.ruling
        found = ruling.condition(child.line, "constraint", ruling.names.known(child), node.id)
        if found is not None:
            title = joined([part["title"], column["title"]], ": ")
            self._add_check(child, in_every_row(found, node.id), title, f"{node.id}_{child.id}")

    def _add_check(self, node: Node, found: Condition, title: Wording, name: str) -> None:
        given = self.draft.texts.of(node.line, "constraint_message")
        first = self.draft.texts.source.languages[0]
        message = given if given.texts else Wording({first: _BROKEN.format(title.in_language(first))})
        check: Part = {"id": f"{name}_allowed", "severity": "error", "rule": "", "message": message}
        self.draft.checks.append(check)
        self.draft.ruling.keep(check, "rule", found, node.line, "constraint", self.draft.checks)

    def _add_derived(self, node: Node) -> None:
        draft = self.draft
        found = draft.ruling.computed(node)
        if found is None:
            return
        self.has_derived = True
        part: Part = {
            "id": node.id, "title": draft.texts.title(node.line), "type": draft.ruling.type_of(found).value,
            "indicator": self.indicator["id"], "rule": found.said.cel,
        }  # fmt: skip
        draft.derived.append(part)
        wanted = CEL_TYPES[found.said.gives]
        draft.ruling.rules.append(Rule(part, "rule", wanted, node.line, "calculation", found.patterns, draft.derived))

    def _add_evidence(self, node: Node) -> None:
        line, texts = node.line, self.draft.texts
        note_type(node, texts.source, "XLS-105")
        asked: Part = {"text": joined([texts.title(line), texts.hint(line)], ": ")}
        if line.says_yes("required"):
            asked["required"] = ALWAYS
        elif line.of("required") and not line.says_no("required"):
            message = "Evidence is required or not, whatever the answers; this is not taken over."
            texts.source.findings.gather("XLS-107", message, line, "required")
        self.evidence.append(asked)

    def _take_notes(self, part: Part) -> None:
        if self.notes:
            part["help"] = joined([*self.notes, part["help"]])
            self.notes = []
