"""The rows of a survey as a tree: groups and repeats with what stands in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.forms.xlsform.asked import Asked
from workbench.forms.xlsform.kinds import GROUP, LOOP, REPEAT, Kind, Role, kind_of
from workbench.forms.xlsform.sheets import Line
from workbench.forms.xlsform.source import Source

DEPTH_LIMIT = 60


@dataclass(eq=False)
class Node:
    """One row, with the rows inside it."""

    line: Line
    kind: Kind
    children: list["Node"] = field(default_factory=list)
    id: str = ""
    """What it is called in the edition; empty for what is not asked or computed there."""
    asked: Asked | None = None
    """How it is asked, where it is."""
    table: str = ""
    """Id of the table whose column it is."""
    other: str = ""
    """Id of the question that asks what a further choice “Other” is."""
    absent: str = ""
    """Why rules can't speak of it."""

    @property
    def name(self) -> str:
        """Return the name that its author gave it."""
        return self.line.of("name")

    @property
    def is_table(self) -> bool:
        """Tell whether it is asked as a table, for rows that are added or for given ones."""
        return self.kind.role is Role.BEGIN and self.kind.around in (REPEAT, LOOP)

    @property
    def is_group(self) -> bool:
        """Tell whether it only holds others together."""
        return self.kind.role is Role.BEGIN and self.kind.around == GROUP

    def walk(self) -> Iterator["Node"]:
        """Yield it and all inside it, in the order of rows."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_outline(source: Source) -> list[Node]:
    """Build the tree; what can't stand in one is noted."""
    top: list[Node] = []
    open_ones: list[Node] = []
    for line in source.lines:
        node = _node(line, source)
        around = open_ones[-1].children if open_ones else top
        if node is None:
            continue
        if node.kind.role is Role.END:
            if not open_ones or open_ones[-1].kind.around != node.kind.around:
                _refuse_end(node, open_ones, source)
                return top
            open_ones.pop()
            _note_end(line, source)
            continue
        around.append(node)
        if node.kind.role is Role.BEGIN:
            open_ones.append(node)
        if len(open_ones) > DEPTH_LIMIT:
            source.findings.refuse("XLS-102", f"Groups stand in one another over {DEPTH_LIMIT} deep.", line)
            return top
    if open_ones:
        around_it = open_ones[-1].kind.around
        message = f"The {around_it} that begins here has no end. Add a row “end {around_it}”."
        source.findings.refuse("XLS-102", message, open_ones[-1].line)
    return top


def _refuse_end(node: Node, open_ones: list[Node], source: Source) -> None:
    around = node.kind.around
    begun = f"the {open_ones[-1].kind.around} of row {open_ones[-1].line.row} is open" if open_ones else "none is open"
    source.findings.refuse("XLS-102", f"A {around} ends here, but {begun}. Match each begin with its end.", node.line)


def _note_end(line: Line, source: Source) -> None:
    for word in (word for word in line.said if word not in ("type", "name", "label")):
        message = "An end has nothing of its own; this is not taken over. Write it where the group begins."
        source.findings.gather("XLS-107", message, line, word)


def _node(line: Line, source: Source) -> Node | None:
    """Make a node of a row, or note why it is none."""
    findings, said = source.findings, line.of("type")
    if line.says_yes("disabled"):
        findings.tell("XLS-104", "The row is disabled and left out.", line)
        return None
    if not said:
        findings.tell("XLS-103", "The row has no type and is left out.", line)
        return None
    kind = kind_of(said)
    if kind.role is Role.SETTING:
        source.settings = _with(source.settings, kind.setting, line.of("name"))
        return None
    if kind.role is Role.UNKNOWN:
        findings.tell("XLS-103", f"“{said}” is no type known here; the row is left out. Check its spelling.", line)
        return None
    if not line.of("name") and kind.role not in (Role.NOTE, Role.BEGIN, Role.END, Role.LEFT_OUT):
        findings.tell("XLS-103", "The row has no name and is left out. Give it one.", line)
        return None
    is_shown = kind.role is Role.QUESTION and line.of("calculation") and line.says_yes("read_only")
    return Node(line, Kind(Role.COMPUTED) if is_shown else kind)


def _with(settings: Line, word: str, text: str) -> Line:
    return Line(settings.sheet, settings.row, {**settings.said, word: {"": text}}, settings.columns)
