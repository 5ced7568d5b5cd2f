"""Every menu entry and shortcut as data: window, palette, help, footer and tooltips all read this table.

Ctrl+Alt is never used: it is AltGr on Nordic keyboards.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done by a key or from the palette."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    where: str = "everywhere"
    """`everywhere`, `assessment`, or a page: `home`, `batch`, `interview`, `prepare`, `scores`, `report` …"""
    hint: str = ""
    """A word or two for the footer."""
    in_palette: bool = True
    is_local: bool = False
    """The key belongs to the list that has the focus: everywhere else it keeps its usual meaning."""


ACTIONS: tuple[Action, ...] = (
    Action("palette", "Find anything", ("Ctrl+K",), hint="all commands"),
    Action("home", "Go to Home", ("Ctrl+1",)),
    Action("assessment", "Go to the open assessment", ("Ctrl+2",)),
    Action("portfolio", "Go to Portfolio", ("Ctrl+3",)),
    Action("packages", "Go to Packages", ("Ctrl+4",)),
    Action("sync", "Go to Sync", ("Ctrl+5",)),
    Action("editions", "Form editions"),
    Action("open-workspace", "Open another workspace", ("Ctrl+Shift+O",)),
    Action("new-workspace", "New workspace"),
    Action("encrypt", "Encrypt this workspace"),
    Action("passphrase", "Change the passphrase of this workspace"),
    Action("in-clear", "Write this workspace out in clear"),
    Action("lock", "Lock this workspace now", ("Ctrl+L",)),
    Action("switch-person", "Hand the keyboard over to somebody else", ("Ctrl+Shift+P",)),
    Action("move-here", "Keep the workspace on this computer"),
    Action("restore", "Bring back what is missing, from a snapshot or another file"),
    Action("mend", "Check the workspace and mend it"),
    Action("erase", "Erase a cluster for good"),
    Action("erase-person", "Erase a colleague's name for good"),
    Action("held", "Hand out all that is held about a cluster or a person"),
    Action("log", "Log of access and exports"),
    Action("retention", "Until when assessments are kept"),
    Action("settings", "Settings", ("Ctrl+,",)),
    Action("identity", "Identity and people"),
    Action("help", "Help for this screen", ("F1",), hint="help"),
    Action("fault-report", "See the report of what went wrong"),
    Action("shortcuts", "All shortcuts", ("Shift+F1",)),
    Action("about", "About this program, and licences"),
    Action("next-pane", "Next part of the window", ("F6",)),
    Action("previous-pane", "Previous part of the window", ("Shift+F6",)),
    Action("back", "Back to where you were", ("Alt+Left",)),
    Action("forward", "Forward again", ("Alt+Right",)),
    Action("undo", "Undo", ("Ctrl+Z",)),
    Action("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("larger", "Larger text", ("Ctrl+=", "Ctrl++")),
    Action("smaller", "Smaller text", ("Ctrl+-",)),
    Action("usual-size", "Usual text size", ("Ctrl+0",)),
    Action("theme", "Switch between light and dark"),
    Action("new", "New assessment", ("Ctrl+N",), hint="new"),
    Action("open-package", "Open packages and check them", ("Ctrl+O",), hint="open package"),
    Action("seal", "Send a signed package sealed"),
    Action("unseal", "Open a sealed package into a folder"),
    Action("practice", "Try the practice assessment"),
    Action("import", "Import last year, or a filled questionnaire", ("Ctrl+I",), hint="import"),
    Action("batch", "Take over many workbooks", ("Ctrl+Shift+I",), hint="many workbooks"),
    Action("batch-folder", "Choose a folder of workbooks", ("Ctrl+Shift+F",), "batch", "choose a folder"),
    Action("batch-table", "Choose a table of clusters", ("Ctrl+Shift+T",), "batch", "choose a table"),
    Action("open", "Open the chosen assessment", ("Return",), "home", "open", in_palette=False, is_local=True),
    Action("filter", "Filter this list", ("Ctrl+F",), hint="filter"),
    Action("next-stage", "Next stage", ("Ctrl+Tab",), "assessment"),
    Action("previous-stage", "Previous stage", ("Ctrl+Shift+Tab",), "assessment"),
    Action("quick-note", "Quick note", ("Ctrl+Space", "Ctrl+Shift+N"), "assessment", "quick note"),
    Action("announce-saved", "Say when it was last saved", ("Ctrl+Shift+A",), "assessment"),
    Action("jump", "Jump to an indicator", ("Ctrl+J",), "interview", "jump"),
    Action("next-indicator", "Next indicator", ("Ctrl+PgDown",), "interview"),
    Action("previous-indicator", "Previous indicator", ("Ctrl+PgUp",), "interview"),
    Action("next-open", "Next unanswered question", ("Ctrl+G",), "interview"),
    *(Action(f"level-{n}", f"Give level {n}", (f"Alt+{n}",), "interview", in_palette=False) for n in range(10)),
    Action("rationale", "Write why this level", ("Alt+R",), "interview"),
    Action("keep", "Keep last year's answer", ("Alt+K",), "interview", "keep last year"),
    Action("keep-all", "Keep all untouched answers of last year here", ("Alt+Shift+K",), "interview"),
    Action("discuss", "Mark for discussion", ("Alt+D",), "interview"),
    Action("set-aside", "Not applicable, or not known", ("Alt+N",), "interview"),
    Action("attach", "Attach evidence", ("Ctrl+E",), "interview"),
    Action("finding", "Add a finding", ("Ctrl+Return",), "interview"),
    Action("time-stamp", "Write the time into the note", ("Ctrl+T",), "interview"),
    Action("paste", "Keep a copied picture or file as evidence", ("Ctrl+V",), "interview", is_local=True),
    Action("request", "Ask the cluster for something", ("Ctrl+Shift+R",), "interview"),
    Action("talk", "Write down who speaks", ("Ctrl+Shift+W",), "interview"),
    Action("side-panel", "Show or hide the side panel", ("F8",), "assessment"),
    Action("people", "People on this assessment", (), "assessment", "people"),
    Action("lock-levels", "Lock your levels", (), "assessment", "lock"),
    Action("settle", "Settle what colleagues differ on", (), "assessment", "settle"),
    Action("declare", "Declare your interest in this cluster", (), "assessment", "declare"),
    Action("discreet", "Discreet mode: hide scores and findings", ("F9",), "assessment"),
    Action("prep-sheet", "Write the prep sheet", ("Ctrl+Shift+J",), "prepare", "prep sheet"),
    Action("next-problem", "Next one that needs you", ("F7",), "prepare", "next problem"),
    Action("previous-problem", "Previous one that needs you", ("Shift+F7",), "prepare"),
    Action("accept", "Accept the cell as read", ("Space",), "prepare", "accept", in_palette=False, is_local=True),
    Action(
        "accept-alike",
        "Accept all cells that need a look for the same reason",
        ("Shift+Space",),
        "prepare",
        is_local=True,
    ),
    Action("keep-layout", "Save this layout under a name", (), "prepare"),
    Action("other-question", "Give the cell another question", ("Alt+Down",), "prepare", is_local=True),
    Action("sync-now", "Exchange with colleagues now", ("F5",), "sync", "sync now"),
    Action("mine", "Let your value stand", ("1",), "sync", "yours", is_local=True),
    Action("theirs", "Let your colleague's value stand", ("2",), "sync", "theirs", is_local=True),
    Action("shared-place", "Choose the place that you share with colleagues", (), "sync"),
    Action("carry", "Write a file to carry to colleagues", (), "sync", "write a file"),
    Action("take-carried", "Take a file that a colleague carried here", (), "sync", "take a file"),
    Action("portfolio-open", "Open another portfolio", (), "portfolio", "open a portfolio"),
    Action("portfolio-read", "Read the portfolio again", (), "portfolio"),
    Action("portfolio-add", "Add packages to the portfolio", ("Ctrl+Shift+K",), "portfolio", "add packages"),
    Action("portfolio-add-folder", "Add a folder of packages to the portfolio", (), "portfolio"),
    Action("portfolio-award", "Write down a label that a cluster was given", (), "portfolio", "write down a label"),
    Action("portfolio-take-labels", "Take over the labels of this workspace into the portfolio", (), "portfolio"),
    Action("portfolio-calendar", "Save the ends of labels for calendars", (), "portfolio", "save for calendars"),
    Action("portfolio-policy", "Choose a programme's policy", (), "portfolio", "choose a policy"),
    Action("portfolio-chain", "Choose a value chain of your own", (), "portfolio", "choose a file"),
    Action("portfolio-limit", "Choose when a comparison group is shown", (), "portfolio"),
    Action("portfolio-reference", "Add a reference portfolio", (), "portfolio", "add a reference"),
    Action("packages-behind", "Packages behind this figure", ("Enter",), "portfolio", "packages behind", is_local=True),
    Action("benchmark", "Benchmark the chosen cluster", ("B",), "portfolio", "benchmark", is_local=True),
    Action("as-table", "Show as a table, or as a drawing again", ("T",), "portfolio", "as a table", is_local=True),
    Action("browse", "Browse the package that is checked", ("Ctrl+B",), "packages", "browse"),
    Action("verdict", "Back to the verdict", ("Ctrl+Shift+V",), "browse", "verdict"),
    Action("save-file", "Save a copy of the chosen file", ("Ctrl+Shift+D",), "browse", "save a copy"),
    Action("take-handed-on", "Take this file for colleagues", (), "packages", "take it"),
    Action("copy-verdict", "Copy the verdict in words", ("Ctrl+Shift+C",), "packages", "copy the words"),
    Action("save-verdict", "Save the verdict as PDF or text", ("Ctrl+S",), "packages", "save the verdict"),
    Action("project", "Show on the projector", ("F11",), "feedback", "projector"),
    Action("sign", "Sign the report, or the package that is checked", ("Ctrl+Shift+S",), "report", "sign"),
    Action("export", "Export files", ("Ctrl+Shift+E",), hint="export"),
    Action("print", "Print the report", ("Ctrl+P",), "report", "print"),
    Action("revise", "Open again as a revision", (), "report"),
    Action("withdraw-revision", "Take the revision back", (), "report"),
)
BY_ID = {each.id: each for each in ACTIONS}
WHERE = {
    "everywhere": "Everywhere", "home": "Home", "assessment": "In an assessment", "interview": "Interview",
    "prepare": "Import review", "batch": "Many workbooks", "feedback": "Feedback", "report": "Report",
    "sync": "Sync", "portfolio": "Portfolio", "packages": "Packages", "browse": "In a package",
}  # fmt: skip
"""The places by name, in the order of the help."""


def keys_of(action: str) -> str:
    """Return the first shortcut of an action, e.g. `Ctrl+J`; empty where it has none."""
    keys = BY_ID[action].keys
    return keys[0] if keys else ""


def hint_of(action: str) -> str:
    """Return a tooltip: what the action does, and its shortcut."""
    found = BY_ID[action]
    return f"{found.text} ({found.keys[0]})" if found.keys else found.text
