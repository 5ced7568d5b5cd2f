"""An XLSForm as an edition: the way from sheets of rows to the edition in each of its languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from workbench.forms.edition import Form, Words
from workbench.forms.nodes import NODE_LIMIT, SIZE_LIMIT
from workbench.forms.reading import form_from_plain
from workbench.forms.texts import texts_of
from workbench.forms.translations import write_words
from workbench.forms.xlsform.kinds import Role
from workbench.forms.xlsform.leftovers import note_leftovers, note_unused_lists
from workbench.forms.xlsform.names import assign_ids, simple_id
from workbench.forms.xlsform.outline import Node, read_outline
from workbench.forms.xlsform.questions import Part, Texts
from workbench.forms.xlsform.ruling import Ruling
from workbench.forms.xlsform.settling import settle
from workbench.forms.xlsform.sheets import Sheet
from workbench.forms.xlsform.source import Source, read_source
from workbench.forms.xlsform.wording import worded
from workbench.forms.xlsform.writing import Draft, write_parts
from workbench.kernel.problems import Problem

_NOT_SCORED = ["summary", "indicators", "findings", "plan", "evidence"]
"""An XLSForm knows no levels, so the report has no part for them."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of an XLSForm."""

    edition: Mapping[str, Any] | None
    """The edition as plain values in its source language; None where the form can't become one."""
    translations: Mapping[str, bytes]
    """The other languages' wording as YAML, by their codes."""
    problems: tuple[Problem, ...]


def import_xlsform(sheets: Sequence[Sheet], name: str) -> Imported:
    """Make an edition of an XLSForm's sheets; `name` serves where the form gives itself none."""
    source = read_source(sheets)
    top = read_outline(source)
    if source.findings.has_refusal:
        return Imported(None, {}, source.findings.all())
    tree = _tree(top, source, name)
    if tree is None or source.findings.has_refusal:
        return Imported(None, {}, source.findings.all())
    return Imported(worded(tree, source.languages[0]), _translations(tree, source), source.findings.all())


def to_yaml(edition: Mapping[str, Any]) -> bytes:
    """Write plain values as an edition's file is written."""
    text: str = yaml.dump(edition, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=110)
    return text.encode()


class _Writer(yaml.SafeDumper):
    """Writes every list and map out: editions know no anchors."""

    def ignore_aliases(self, _: Any) -> bool:
        """Tell that nothing is ever written by reference."""
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001
        """Write the items of a list further in than its key, as in the editions that people write."""
        super().increase_indent(flow, False)


def _tree(top: list[Node], source: Source, name: str) -> Part | None:
    """Write the form as an edition whose texts are in all languages; None where nothing is asked."""
    assign_ids(top, source)
    ruling = Ruling(top, source)
    for each in top:
        for node in each.walk():
            if node.kind.role is not Role.LEFT_OUT:
                note_leftovers(node, source)
    note_unused_lists(top, source)
    title = source.wording(source.settings, "form_title", source.settings.of("form_id") or name)
    draft = write_parts(top, title, Texts(source, ruling), ruling)
    if not draft.sections:
        message = "Nothing in the form can be asked: it holds no question, note or value for an edition."
        source.findings.refuse("XLS-101", message)
        return None
    tree = _edition(draft, source, name)
    if _is_too_large(worded(tree, source.languages[0])):
        message = f"It becomes larger than an edition may be ({NODE_LIMIT:,} values, {SIZE_LIMIT:,} signs). Split it."
        source.findings.refuse("XLS-101", message)
        return None
    settle(tree, ruling, source, lambda: _form(tree, source.languages[0]))
    return tree


def _edition(draft: Draft, source: Source, name: str) -> Part:
    id_ = simple_id(source.settings.of("form_id") or name).replace("_", "-") or "form"
    tree: Part = {
        "id": id_, "version": source.settings.of("version") or "1", "title": draft.title,
        "language": source.languages[0], "report": list(_NOT_SCORED), "sections": draft.sections,
    }  # fmt: skip
    tree.update({key: part for key, part in (("derived", draft.derived), ("checks", draft.checks)) if part})
    return tree


def _form(tree: Part, language: str) -> Form:
    return form_from_plain(worded(tree, language))


def _is_too_large(edition: Any) -> bool:
    """Tell whether an edition would be larger than any may be, before rules are tried and files written."""
    waiting, values, signs = [edition], 0, 0
    while waiting and values <= NODE_LIMIT and signs <= SIZE_LIMIT:
        value = waiting.pop()
        values += 1
        if isinstance(value, str):
            signs += len(value)
        else:
            waiting += [*value, *value.values()] if isinstance(value, dict) else value
    return bool(waiting)


def _translations(tree: Part, source: Source) -> dict[str, bytes]:
    """Write the other languages beside the source's texts, as `forms translate` does."""
    first, *others = source.languages
    form = _form(tree, first)
    return {code: _words(form, _form(tree, code), code) for code in others}


def _words(form: Form, translated: Form, language: str) -> bytes:
    sources, known = texts_of(form), texts_of(translated)
    texts = {path: known[path] for path in sources if path in known}
    return write_words(form, Words(language, texts, {path: sources[path] for path in texts}, {}))
