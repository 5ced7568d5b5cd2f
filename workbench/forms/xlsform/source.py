"""An XLSForm understood as far as sheets go: its rows, its lists of choices, its settings, its languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbench.forms.xlsform.findings import Findings
from workbench.forms.xlsform.sheets import Line, Sheet, Table, read_table
from workbench.forms.xlsform.wording import Wording, code_of

LANGUAGES_LIMIT, LINES_LIMIT = 30, 5_000
_SHEETS = ("survey", "choices", "settings")
_UNUSED_SHEETS = {
    "external_choices": "Choices that are picked from an outer list are not taken over.",
    "entities": "What later forms are to know about this one's answers is not taken over.",
    "osm": "Things marked on OpenStreetMap are not taken over.",
}
_SETTINGS = ("form_title", "form_id", "version", "default_language")
_TRANSLATED = ("label", "hint", "guidance_hint", "constraint_message")
_UNUSED = "abcdefgijklmnopqrstuvwxyz" + "0123456789"
"""Second letters of codes that no language has; `xh` is Xhosa."""


@dataclass
class Source:
    """What an XLSForm says, before anything is made of it."""

    lines: tuple[Line, ...]
    lists: Mapping[str, tuple[Line, ...]]
    """Choices by the name of their list."""
    settings: Line
    findings: Findings
    codes: Mapping[str, str] = field(default_factory=dict)
    """Code of each language as the author names it, the source language first."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the codes of its languages, the source language first."""
        return tuple(dict.fromkeys(self.codes.values()))

    def wording(self, line: Line, word: str, plain: str = "") -> Wording:
        """Return a text in all languages; where the source language has none, another or the plain one stands in."""
        texts = line.texts(word)
        said = {self.codes[each]: texts[each] for each in ("", *texts) if each in texts and each in self.codes}
        source = self.languages[0]
        known = [said[code] for code in self.languages if code in said]
        return Wording({source: (known or [plain])[0], **said}) if known or plain else Wording({})


def read_source(sheets: Sequence[Sheet]) -> Source:
    """Understand the sheets; what no edition can use is noted."""
    findings = Findings()
    named = _by_name(sheets, findings)
    questions, choices, settings = (read_table(named.get(name)) for name in _SHEETS)
    if not any(head.word == "type" for head in questions.heads):
        findings.refuse("XLS-101", "The form has no sheet “survey” with a column “type”. Add it, or check the file.")
    for name, table in zip(_SHEETS, (questions, choices, settings), strict=True):
        if len(table.lines) > LINES_LIMIT:
            findings.refuse("XLS-101", f"The sheet “{name}” has over {LINES_LIMIT:,} rows. Split the form.")
            return Source((), {}, Line("settings", 2, {}, {}), findings, {"": "en"})
        _note_repeated(name, table, findings)
    source = Source(questions.lines, _lists(choices, findings), _settings(settings, findings), findings)
    source.codes = _codes(questions, choices, source)
    return source


def _by_name(sheets: Sequence[Sheet], findings: Findings) -> dict[str, Sheet]:
    named: dict[str, Sheet] = {}
    for sheet in sheets:
        name = "survey" if len(sheets) == 1 else sheet.name.strip().casefold()
        if name in _SHEETS and name not in named:
            named[name] = Sheet(name, sheet.rows)
        elif read_table(sheet).lines:
            why = _UNUSED_SHEETS.get(name, "Only the sheets survey, choices and settings are taken over.")
            findings.tell("XLS-107", f"The sheet “{sheet.name}” is left out. {why}")
    return named


def _note_repeated(sheet: str, table: Table, findings: Findings) -> None:
    seen: set[tuple[str, str]] = set()
    for head in table.heads:
        if (head.word, head.language) in seen:
            message = f"Two columns of {sheet} say “{head.word}”; the first that is filled counts in each row."
            findings.tell("XLS-107", message)
        seen.add((head.word, head.language))


def _lists(choices: Table, findings: Findings) -> dict[str, tuple[Line, ...]]:
    """Group the choices by list; of two with the same name the first one counts."""
    lists: dict[str, dict[str, Line]] = {}
    for line in choices.lines:
        name, choice = line.of("list_name"), line.of("name")
        if not name or not choice:
            findings.tell("XLS-112", "A choice needs a list_name and a name; this row is left out.", line)
        elif choice in lists.setdefault(name, {}):
            findings.tell("XLS-112", f"The list “{name}” has a choice “{choice}” already; this one is left out.", line)
        else:
            lists[name][choice] = line
        for word in (word for word in line.said if word not in ("list_name", "name", "label")):
            message = "What choices say beside their name and label is not taken over."
            findings.gather("XLS-107", message, line, word)
    return {name: tuple(known.values()) for name, known in lists.items()}


def _settings(table: Table, findings: Findings) -> Line:
    line = table.lines[0] if table.lines else Line("settings", 2, {}, {})
    for word in (word for word in line.said if word not in _SETTINGS):
        findings.gather("XLS-107", "Nothing in an edition stands for this setting; it is not taken over.", line, word)
    for further in table.lines[1:]:
        findings.tell("XLS-107", "Only the first row of settings counts; this one is not taken over.", further)
    return line


def _codes(questions: Table, choices: Table, source: Source) -> dict[str, str]:
    """Give each language of the form its code, the source language first."""
    named = list(
        dict.fromkeys(head.language for head in (*questions.heads, *choices.heads) if head.word in _TRANSLATED)
    )
    default = source.settings.of("default_language")
    default = next((each for each in named if each and each.casefold() == default.casefold()), default)
    first = default if default in named or "" in named or not named else named[0]
    codes = {first: _code(first, {}, source)}
    for language in named:
        if len(codes) > LANGUAGES_LIMIT:
            source.findings.tell("XLS-111", f"The form has over {LANGUAGES_LIMIT} languages; “{language}” is left out.")
        elif language and language not in codes:
            codes[language] = _code(language, codes, source)
    return {first: codes[first], "": codes[first], **codes}


def _code(language: str, codes: Mapping[str, str], source: Source) -> str:
    """Return a language's two letters; where there are none to be found, some that no language has."""
    known = code_of(language) if language else "en"
    if known and known not in [code for named, code in codes.items() if named]:
        return known
    made = f"x{_UNUSED[len(codes)]}"
    message = f"“{language}” gets the code “{made}” here. Name it e.g. “French (fr)”, and each language once."
    source.findings.tell("XLS-111", message)
    return made
