"""What the names of a form stand for: ids that rules can speak of, and what each of them is."""

import unicodedata
from collections.abc import Callable, Iterable

from workbench.forms.question_types import QuestionType
from workbench.forms.rules import RESERVED
from workbench.forms.xlsform.asked import asked_of
from workbench.forms.xlsform.kinds import Role
from workbench.forms.xlsform.outline import Node
from workbench.forms.xlsform.saying import CannotSay, Known
from workbench.forms.xlsform.source import Source

_LAST_SAVED = "last-saved#"


def assign_ids(top: Iterable[Node], source: Source) -> None:
    """Give everything that is asked or computed an id, and say why rules can't speak of the rest."""
    taken: set[str] = set()
    for node in top:
        _assign(node, taken, source)


def _assign(node: Node, taken: set[str], source: Source) -> None:
    role = node.kind.role
    if node.is_table:
        node.id = _free(node, taken, source)
        _assign_columns(node, taken, source)
    elif node.is_group:
        node.absent = "it is a group"
        for child in node.children:
            _assign(child, taken, source)
    elif role in (Role.QUESTION, Role.SELECT):
        _ask(node, taken, source)
    elif role is Role.COMPUTED:
        node.id = _free(node, taken, source)
    else:
        node.absent = _absent(role)


def _ask(node: Node, taken: set[str], source: Source) -> None:
    node.id = _free(node, taken, source)
    node.asked = asked_of(node.line, node.kind, source)
    node.absent = "its answer is kept as text" if node.asked.is_opaque else ""
    if node.asked.has_other and f"{node.id}_other" not in taken:
        node.other = f"{node.id}_other"
        taken.add(node.other)


def _absent(role: Role) -> str:
    known = {Role.DOCUMENT: "it is asked for as evidence", Role.NOTE: "it is a note"}
    return known.get(role, "it is left out of the edition")


def _assign_columns(table: Node, taken_outside: set[str], source: Source) -> None:
    """Give columns ids that are unique in their table; a table within becomes one beside it."""
    taken: set[str] = set()
    waiting = list(reversed(table.children))
    while waiting:
        node = waiting.pop()
        if node.is_group:
            node.absent = "it is a group"
            waiting += reversed(node.children)
        elif node.is_table:
            _assign(node, taken_outside, source)
        elif node.kind.role in (Role.QUESTION, Role.SELECT):
            node.table = table.id
            _ask(node, taken, source)
        else:
            node.absent = _absent(node.kind.role)


def _free(node: Node, taken: set[str], source: Source) -> str:
    """Return an id for a row that no other has; a changed one is told."""
    wanted = simple_id(node.name) or node.kind.around or "q"
    found, number = wanted, 2
    while found in taken:
        found, number = f"{wanted}_{number}", number + 1
    taken.add(found)
    if found != node.name:
        given = f"“{node.name}” is" if node.name else "It is"
        message = f"{given} called “{found}” here: ids are small letters, digits and _, and each is given once."
        source.findings.tell("XLS-106", message, node.line, "name")
    return found


def simple_id(name: str) -> str:
    """Turn a name into small letters, digits and underscores."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    simple = "_".join(words)
    return f"q_{simple}" if simple and (not simple[0].isalpha() or simple in RESERVED) else simple


class Names:
    """Looks names up as expressions use them."""

    def __init__(self, top: Iterable[Node], computed: Callable[[Node], QuestionType]) -> None:
        self.nodes: dict[str, list[Node]] = {}
        for each in top:
            for node in each.walk():
                self.nodes.setdefault(node.name, []).append(node)
        self._computed = computed
        """Tells the type of a computed value. Raises CannotSay."""

    def find(self, name: str) -> Known:
        """Return what a name stands for. Raises CannotSay."""
        if name.startswith(_LAST_SAVED):
            raise CannotSay(f"${{{name}}}", "the answers of a form filled before can't be looked up")
        nodes = self.nodes.get(name, [])
        if len(nodes) != 1:
            why = "several rows have that name" if nodes else "the form has no row of that name"
            return self._other(name) or Known(name, absent=why)
        return self.known(nodes[0])

    def known(self, node: Node) -> Known:
        """Return what rules can say of a row. Raises CannotSay."""
        if node.is_table and not node.absent:
            return Known(node.id, QuestionType.TABLE)
        if node.asked is not None:
            return Known(node.id, node.asked.type, node.absent, node.table, node.asked.yes)
        if node.kind.role is Role.COMPUTED and not node.absent:
            return Known(node.id, self._computed(node))
        return Known(node.id, None, node.absent)

    def _other(self, name: str) -> Known | None:
        """Know the question `x_other` that `select_one x or_other` brings along."""
        nodes = self.nodes.get(name.removesuffix("_other"), []) if name.endswith("_other") else []
        if len(nodes) != 1 or not nodes[0].other:
            return None
        return Known(nodes[0].other, QuestionType.TEXT, table=nodes[0].table)
