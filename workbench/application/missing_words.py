"""What keeps an assessment from being final, in lines for an assessor."""

from collections.abc import Iterable, Iterator

from workbench.domain.assessments import ANSWER, SCORE
from workbench.domain.dossier import Dossier
from workbench.kernel.ids import PersonId
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text

_HEADS = {
    "answer": later("Not answered, or not readable yet"),
    "score": later("No level yet"),
    "evidence": later("Required document not seen"),
    "check": later("Figures that do not fit together"),
    "interest": later("No declaration of interest by"),
    "lock": later("Levels not locked by"),
    "consensus": later("No agreed level yet"),
    "approval": later("Agreed levels not approved by"),
    "conflict": later("Colleagues differ on"),
    "identity": later("No signing identity known of"),
}
"""What each kind of name in `missing` means, in the order of an assessor's work."""
_PERSONAL = frozenset({"interest", "lock", "approval", "identity"})
_SHOWN = 12
"""How many of one kind are named; a form that has just begun lacks everything."""


def missing_lines(dossier: Dossier, missing: Iterable[str]) -> list[str]:
    """Return a line for each kind of what is missing: `["No agreed level yet: 1.1.1, 1.2", …]`."""
    found: dict[str, list[str]] = {}
    for name in missing:
        kind, _, rest = name.partition("/")
        kind, rest = (kind, rest) if rest else ("answer", name)
        found.setdefault(kind, []).append(_named(dossier, kind, rest))
    return [f"{tr(head)}: {_listed(found[kind])}" for kind, head in _HEADS.items() if kind in found]


def _named(dossier: Dossier, kind: str, name: str) -> str:
    """Name a person by their name, a question by its title with the field that the command line takes."""
    if kind in _PERSONAL:
        return dossier.name_of(PersonId(name))
    if kind == "check":
        return next((each.message for each in dossier.warnings if each.check == name), name)
    if name.startswith(SCORE):
        return tr("level of {indicator}", indicator=name.removeprefix(SCORE))
    return name.removeprefix(ANSWER)


def _listed(names: list[str]) -> str:
    return ", ".join(_within(names))


def _within(names: list[str]) -> Iterator[str]:
    # One more than the room is shown in full: "and one more" takes no less space than its name.
    room = _SHOWN if len(names) > _SHOWN + 1 else len(names)
    yield from names[:room]
    if names[room:]:
        yield tr("and {count}", count=count_text(len(names[room:]), "more", "more"))
