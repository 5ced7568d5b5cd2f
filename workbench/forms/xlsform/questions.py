"""Rows of a survey as questions of an edition: texts, choices, bounds, rules."""

from collections.abc import Iterable
from typing import Any

from workbench.forms.question_types import QuestionType
from workbench.forms.xlsform.asked import OTHER, Asked
from workbench.forms.xlsform.outline import Node
from workbench.forms.xlsform.ruling import NEVER, Ruling
from workbench.forms.xlsform.sheets import Line
from workbench.forms.xlsform.source import Source
from workbench.forms.xlsform.wording import Wording, cut, joined

Part = dict[str, Any]
"""A part of an edition: texts are wordings in all languages until it is written."""
_OTHER_TITLES = {
    "en": "Other", "sv": "Annat", "nb": "Annet", "da": "Andet", "fi": "Muu", "fr": "Autre", "es": "Otro",
    "de": "Anderes",
}  # fmt: skip
_SPECIFY = {
    "en": "{}: which?", "sv": "{}: vilket?", "nb": "{}: hvilket?", "da": "{}: hvilket?", "fi": "{}: mikä?",
    "fr": "{} : précisez", "es": "{}: ¿cuál?", "de": "{}: welches?",
}  # fmt: skip
_BESIDE = 80
"""Characters of a title where it is told beside another."""


class Texts:
    """Gives the texts of rows; where one shows another answer, it names that question instead."""

    def __init__(self, source: Source, ruling: Ruling) -> None:
        self.source, self._names = source, ruling.names

    def title(self, line: Line) -> Wording:
        """Return what a row is called: its label, or else its name."""
        if not line.of("label"):
            self.source.findings.gather("XLS-111", "There is no label; the name stands in for it.", line, "name")
        elif self.source.languages[0] not in self._given(line):
            message = "The label is not given in the form's first language; another language stands in."
            self.source.findings.gather("XLS-111", message, line, "label")
        return self.of(line, "label", line.of("name") or line.of("type"))

    def of(self, line: Line, word: str, plain: str = "") -> Wording:
        """Return a text of a row."""
        wording = self.source.wording(line, word, plain)
        if not any("${" in text for text in wording.texts.values()):
            return wording
        message = "Texts don't show answers; this one names the question that it wanted to show."
        self.source.findings.gather("XLS-111", message, line, word)
        return wording.changed(self._named)

    def hint(self, line: Line) -> Wording:
        """Return what a row says beside its label."""
        return joined([self.of(line, "hint"), self.of(line, "guidance_hint")])

    def _given(self, line: Line) -> set[str]:
        return {self.source.codes.get(language, "") for language in line.texts("label")}

    def _named(self, text: str, language: str) -> str:
        """Put the titles of questions where a text wants to show their answers."""
        before, *rest = text.split("${")
        for each in rest:
            name, closed, after = each.partition("}")
            nodes = self._names.nodes.get(name.strip(), [])
            title = self.source.wording(nodes[0].line, "label", name).in_language(language) if nodes else name
            shown = title if title and "${" not in title else name
            before += f"[{cut(shown, _BESIDE)}]{after}" if closed else each
        return before


def question_of(node: Node, texts: Texts, ruling: Ruling, around: list[Node]) -> Part:
    """Make a question of a row; `around` are the groups whose titles and conditions it takes along."""
    assert node.asked is not None
    line = node.line
    part = begin(node, node.asked.type, texts)
    part["help"] = joined([within(around, texts), texts.hint(line)], ". ")
    add_bounds(part, node.asked)
    found = ruling.relevance([*(each.line for each in around), line])
    if found is not None:
        ruling.keep(part, "relevant", found, line, "relevant")
    ruling.require(part, line)
    if node.asked.choices and node.asked.type is not QuestionType.YES_NO:
        part["choices"] = choices_of(node.asked, texts)
    return part


def within(around: Iterable[Node], texts: Texts) -> Wording:
    """Say in which groups something stands."""
    return joined((texts.title(each.line).short(_BESIDE) for each in around), " › ")


def begin(node: Node, kind: QuestionType, texts: Texts) -> Part:
    """Begin a question with what each has."""
    title = texts.title(node.line)
    part: Part = {"id": node.id, "type": kind.value, "title": title}
    if title.is_long:
        part["short"] = title.short()
    return part


def add_bounds(part: Part, asked: Asked) -> None:
    """Write the least and greatest value that a type itself sets."""
    for key, bound in (("minimum", asked.minimum), ("maximum", asked.maximum)):
        if bound is not None:
            part[key] = f"{bound:f}"


def choices_of(asked: Asked, texts: Texts) -> list[Part]:
    """Write the choices of a question, each with its own words."""
    found: list[Part] = [{"id": line.of("name"), "title": texts.title(line)} for line in asked.choices]
    if asked.has_other:
        found.append({"id": OTHER, "title": _in_languages(_OTHER_TITLES, texts.source)})
    return found


def other_of(node: Node, texts: Texts) -> Part:
    """Make the question that asks what was meant by the choice “Other”."""
    assert node.asked is not None
    title = other_title(node, texts.title(node.line), texts)
    is_one_of_several = node.asked.type is QuestionType.CHOICES
    rule = f"'{OTHER}' in {node.id}" if is_one_of_several else f"{node.id} == '{OTHER}'"
    part: Part = {"id": node.other, "type": "text", "title": title}
    if title.is_long:
        part["short"] = title.short()
    return {**part, "relevant": rule, "required": NEVER}


def other_title(node: Node, title: Wording, texts: Texts) -> Wording:
    """Word the question what “Other” is; that it is added is noted."""
    message = f"The choice “Other” is added to its list, and “{node.other}” asks what is meant."
    texts.source.findings.tell("XLS-112", message, node.line, "type")
    pattern = _in_languages(_SPECIFY, texts.source)
    return title.changed(lambda text, language: (pattern.in_language(language) or "{}").replace("{}", text))


def _in_languages(known: dict[str, str], source: Source) -> Wording:
    """Return words of our own in the form's languages; where a language is not among ours, in English."""
    first = source.languages[0]
    ours = {code: known[code] for code in source.languages if code in known}
    return Wording({first: known["en"], **ours})
