"""Columns of a survey that say what no edition holds: each is told once, with all its rows."""

from collections.abc import Iterable

from workbench.forms.xlsform.kinds import Role
from workbench.forms.xlsform.outline import Node
from workbench.forms.xlsform.sheets import MEDIA
from workbench.forms.xlsform.source import Source

_USED = {
    "type", "name", "label", "hint", "guidance_hint", "relevant", "required", "constraint", "constraint_message",
    "calculation", "disabled",
}  # fmt: skip
_WHY = {
    "appearance": "How a question looks is decided by the program; this is not taken over.",
    "required_message": "A missing answer is told in the program's own words; this is not taken over.",
    "default": "Nothing is answered beforehand; the default is not taken over. Write it into the hint if it helps.",
    "read_only": "What is asked can be answered; that it is read-only is not taken over.",
    "trigger": "Values are computed whenever their answers change; the trigger is not taken over.",
    "choice_filter": "All choices are always offered; the filter is not taken over. Check long lists.",
    "parameters": "These settings of the question are not taken over.",
    "repeat_count": "The assessor adds as many rows as needed; their number is not taken over.",
    "save_to": "What later forms are to know about the answer is not taken over.",
    **dict.fromkeys(MEDIA, "Pictures, sounds and films beside a text are not taken over. Describe them in the hint."),
}
_OTHER = "Nothing in an edition stands for this column; it is not taken over."


def note_type(node: Node, source: Source, code: str, why: str = "") -> None:
    """Note what becomes of a row because of its type."""
    source.findings.gather(code, f"“{node.line.of('type')}”: {why or node.kind.remark}", node.line, "type")


def note_leftovers(node: Node, source: Source) -> None:
    """Note what a row says and no edition holds, columns whose use depends on the type included."""
    line, role = node.line, node.kind.role
    for word in (word for word in line.said if word not in _USED):
        is_range = word == "parameters" and line.of("type").casefold() == "range"
        is_shown = word == "read_only" and (role is Role.COMPUTED or line.says_no(word))
        if not is_range and not is_shown:
            source.findings.gather("XLS-107", _WHY.get(word, _OTHER), line, word)
    if line.of("calculation") and role not in (Role.COMPUTED, Role.LEFT_OUT):
        message = "What is asked is never computed: the calculation is not taken over, the question is asked."
        source.findings.gather("XLS-107", message, line, "calculation")
    for word in ("relevant", "required", "constraint", "hint", "guidance_hint"):
        if line.of(word) and not line.says_no(word) and word in _UNFIT.get(role, {}):
            source.findings.gather("XLS-107", _UNFIT[role][word], line, word)


def note_unused_lists(top: Iterable[Node], source: Source) -> None:
    """Note lists of choices that no question offers."""
    used = {node.kind.choices for each in top for node in each.walk()}
    for name in (name for name in source.lists if name not in used):
        for line in source.lists[name]:
            message = f"No question offers the list “{name}”; it is not taken over."
            source.findings.gather("XLS-112", message, line, "list_name")


_ALWAYS_COMPUTED = "A computed value is there whenever its answers are; this is not taken over."
_ALWAYS_SHOWN = "A note is always shown; this is not taken over."
_ALWAYS_ASKED = "Evidence is asked for or not, whatever the answers; this is not taken over."
_UNFIT = {
    Role.COMPUTED: {
        **dict.fromkeys(("relevant", "required", "constraint"), _ALWAYS_COMPUTED),
        **dict.fromkeys(("hint", "guidance_hint"), "A computed value has no hint; this is not taken over."),
    },
    Role.NOTE: dict.fromkeys(("relevant", "required", "constraint"), _ALWAYS_SHOWN),
    Role.DOCUMENT: dict.fromkeys(("relevant", "constraint"), _ALWAYS_ASKED),
    Role.BEGIN: dict.fromkeys(("required", "constraint"), _OTHER),
}
