"""Every menu entry and shortcut as data: window, palette, help, footer and tooltips all read this table.

Ctrl+Alt is never used: it is AltGr on Nordic keyboards.
"""

from dataclasses import dataclass

from workbench.kernel.speech import later, tr


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
    caps: str = ""
    """What the footer shows for the key where it is one of many, e.g. `Alt+0 …`."""
    is_local: bool = False
    """The key belongs to the list that has the focus: everywhere else it keeps its usual meaning."""

    @property
    def words(self) -> str:
        """Return the text for the person who reads it; the number that it names ends its id."""
        return tr(self.text, number=self.id.rpartition("-")[2])


ACTIONS: tuple[Action, ...] = (
    Action("palette", later("Find anything"), ("Ctrl+K",), hint=later("all commands")),
    Action("home", later("Go to Home"), ("Ctrl+1",)),
    Action("assessment", later("Go to the open assessment"), ("Ctrl+2",)),
    Action("portfolio", later("Go to Portfolio"), ("Ctrl+3",)),
    Action("packages", later("Go to Packages"), ("Ctrl+4",)),
    Action("sync", later("Go to Sync"), ("Ctrl+5",)),
    Action("editions", later("Form editions")),
    Action("open-workspace", later("Open another workspace"), ("Ctrl+Shift+O",)),
    Action("new-workspace", later("New workspace")),
    Action("encrypt", later("Encrypt this workspace")),
    Action("passphrase", later("Change the passphrase of this workspace")),
    Action("in-clear", later("Write this workspace out in clear")),
    Action("lock", later("Lock this workspace now"), ("Ctrl+L",)),
    Action("switch-person", later("Hand the keyboard over to somebody else"), ("Ctrl+Shift+P",)),
    Action("move-here", later("Keep the workspace on this computer")),
    Action("restore", later("Bring back what is missing, from a snapshot or another file")),
    Action("mend", later("Check the workspace and mend it")),
    Action("erase", later("Erase a cluster for good")),
    Action("erase-person", later("Erase a colleague's name for good")),
    Action("held", later("Hand out all that is held about a cluster or a person")),
    Action("log", later("Log of access and exports")),
    Action("retention", later("Until when assessments are kept")),
    Action("settings", later("Settings"), ("Ctrl+,",)),
    Action("identity", later("Identity and people")),
    Action("help", later("Help for this screen"), ("F1",), hint=later("help")),
    Action("fault-report", later("See the report of what went wrong")),
    Action("shortcuts", later("All shortcuts"), ("Shift+F1",)),
    Action("about", later("About this program, and licences")),
    Action("next-pane", later("Next part of the window"), ("F6",)),
    Action("previous-pane", later("Previous part of the window"), ("Shift+F6",)),
    Action("back", later("Back to where you were"), ("Alt+Left",)),
    Action("forward", later("Forward again"), ("Alt+Right",)),
    Action("undo", later("Undo"), ("Ctrl+Z",)),
    Action("redo", later("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("larger", later("Larger text"), ("Ctrl+=", "Ctrl++")),
    Action("smaller", later("Smaller text"), ("Ctrl+-",)),
    Action("usual-size", later("Usual text size"), ("Ctrl+0",)),
    Action("theme", later("Switch between light and dark")),
    Action("new", later("New assessment"), ("Ctrl+N",), hint=later("new")),
    Action("open-package", later("Open packages and check them"), ("Ctrl+O",), hint=later("open package")),
    Action("seal", later("Send a signed package sealed")),
    Action("unseal", later("Open a sealed package into a folder")),
    Action("practice", later("Try the practice assessment")),
    Action("import", later("Import last year, or a filled questionnaire"), ("Ctrl+I",), hint=later("import")),
    Action("batch", later("Take over many workbooks"), ("Ctrl+Shift+I",), hint=later("many workbooks")),
    Action("batch-folder", later("Choose a folder of workbooks"), ("Ctrl+Shift+F",), "batch", later("choose a folder")),
    Action("batch-table", later("Choose a table of clusters"), ("Ctrl+Shift+T",), "batch", later("choose a table")),
    Action(
        "open",
        later("Open the chosen assessment"),
        ("Return",),
        "home",
        later("open¦a key does it"),
        in_palette=False,
        is_local=True,
    ),
    Action("filter", later("Filter this list"), ("Ctrl+F",), hint=later("filter")),
    Action("next-stage", later("Next stage"), ("Ctrl+Tab",), "assessment", later("next tab")),
    Action("previous-stage", later("Previous stage"), ("Ctrl+Shift+Tab",), "assessment"),
    Action("quick-note", later("Quick note"), ("Ctrl+Space", "Ctrl+Shift+N"), "assessment", later("quick note")),
    Action("announce-saved", later("Say when it was last saved"), ("Ctrl+Shift+A",), "assessment"),
    Action("jump", later("Jump to an indicator"), ("Ctrl+J",), "interview", later("jump")),
    Action("next-indicator", later("Next indicator"), ("Ctrl+PgDown",), "interview"),
    Action("previous-indicator", later("Previous indicator"), ("Ctrl+PgUp",), "interview"),
    Action("next-open", later("Next unanswered question"), ("Ctrl+G",), "interview"),
    *(
        Action(
            f"level-{n}",
            later("Give level {number}"),
            (f"Alt+{n}",),
            "interview",
            later("level"),
            in_palette=False,
            caps="Alt+0 …",
        )
        for n in range(10)
    ),
    Action("rationale", later("Write why this level"), ("Alt+R",), "interview"),
    Action("keep", later("Keep last year's answer"), ("Alt+K",), "interview", later("keep last year")),
    Action("keep-all", later("Keep all untouched answers of last year here"), ("Alt+Shift+K",), "interview"),
    Action("discuss", later("Mark for discussion"), ("Alt+D",), "interview"),
    Action("set-aside", later("Not applicable, or not known"), ("Alt+N",), "interview"),
    Action("attach", later("Attach evidence"), ("Ctrl+E",), "interview"),
    Action("finding", later("Add a finding"), ("Ctrl+Return",), "interview"),
    Action("time-stamp", later("Write the time into the note"), ("Ctrl+T",), "interview"),
    Action("paste", later("Keep a copied picture or file as evidence"), ("Ctrl+V",), "interview", is_local=True),
    Action("request", later("Ask the cluster for something"), ("Ctrl+Shift+R",), "interview"),
    Action("talk", later("Write down who speaks"), ("Ctrl+Shift+W",), "interview"),
    Action("side-panel", later("Show or hide the side panel"), ("F8",), "assessment"),
    Action("people", later("People on this assessment"), (), "assessment", later("people")),
    Action("lock-levels", later("Lock your levels"), (), "assessment", later("lock")),
    Action("settle", later("Settle what colleagues differ on"), (), "assessment", later("settle")),
    Action("declare", later("Declare your interest in this cluster"), (), "assessment", later("declare")),
    Action("discreet", later("Discreet mode: hide scores and findings"), ("F9",), "assessment", later("show again")),
    Action("prep-sheet", later("Write the prep sheet"), ("Ctrl+Shift+J",), "prepare", later("prep sheet")),
    Action("next-problem", later("Next one that needs you"), ("F7",), "prepare", later("next problem")),
    Action("previous-problem", later("Previous one that needs you"), ("Shift+F7",), "prepare"),
    Action(
        "accept",
        later("Accept the cell as read"),
        ("Space",),
        "prepare",
        later("accept"),
        in_palette=False,
        is_local=True,
    ),
    Action(
        "accept-alike",
        later("Accept all cells that need a look for the same reason"),
        ("Shift+Space",),
        "prepare",
        is_local=True,
    ),
    Action(
        "agree",
        later("Agree on the chosen level and go on"),
        ("Ctrl+Enter",),
        "reconcile",
        later("agree and next"),
        is_local=True,
    ),
    Action("keep-layout", later("Save this layout under a name"), (), "prepare"),
    Action("other-question", later("Give the cell another question"), ("Alt+Down",), "prepare", is_local=True),
    Action("sync-now", later("Exchange with colleagues now"), ("F5",), "sync", later("sync now")),
    Action("mine", later("Let your value stand"), ("1",), "sync", later("yours"), is_local=True),
    Action("theirs", later("Let your colleague's value stand"), ("2",), "sync", later("theirs"), is_local=True),
    Action("shared-place", later("Choose the place that you share with colleagues"), (), "sync"),
    Action("carry", later("Write a file to carry to colleagues"), (), "sync", later("write a file")),
    Action("take-carried", later("Take a file that a colleague carried here"), (), "sync", later("take a file")),
    Action("portfolio-open", later("Open another portfolio"), (), "portfolio", later("open a portfolio")),
    Action("portfolio-read", later("Read the portfolio again"), (), "portfolio"),
    Action(
        "portfolio-add", later("Add packages to the portfolio"), ("Ctrl+Shift+K",), "portfolio", later("add packages")
    ),
    Action("portfolio-add-folder", later("Add a folder of packages to the portfolio"), (), "portfolio"),
    Action(
        "portfolio-award",
        later("Write down a label that a cluster was given"),
        (),
        "portfolio",
        later("write down a label"),
    ),
    Action(
        "portfolio-take-labels", later("Take over the labels of this workspace into the portfolio"), (), "portfolio"
    ),
    Action(
        "portfolio-calendar",
        later("Save the ends of labels for calendars"),
        (),
        "portfolio",
        later("save for calendars"),
    ),
    Action("portfolio-policy", later("Choose a programme's policy"), (), "portfolio", later("choose a policy")),
    Action("portfolio-chain", later("Choose a value chain of your own"), (), "portfolio", later("choose a file")),
    Action("portfolio-strategy", later("Choose a smart specialisation strategy"), (), "portfolio"),
    Action("portfolio-structure", later("Choose how clusters belong together"), (), "portfolio"),
    Action("portfolio-limit", later("Choose when a comparison group is shown"), (), "portfolio"),
    Action(
        "portfolio-take-back",
        later("Take back a label that was written down wrongly"),
        ("Del",),
        "portfolio",
        later("take back a wrong label"),
        is_local=True,
    ),
    Action("portfolio-log", later("What left this portfolio"), (), "portfolio"),
    Action("portfolio-publish", later("Publish the portfolio"), (), "portfolio"),
    Action("portfolio-pack", later("Make a benchmark pack of the portfolio"), (), "portfolio"),
    Action("portfolio-copy", later("Make an anonymised copy of the portfolio"), (), "portfolio"),
    Action("compare-with", later("Compare the assessment with other clusters"), (), "scores", later("compare with")),
    Action("portfolio-reference", later("Add a reference portfolio"), (), "portfolio", later("add a reference")),
    Action(
        "packages-behind",
        later("Packages behind this figure"),
        ("Enter",),
        "portfolio",
        later("packages behind"),
        is_local=True,
    ),
    Action("benchmark", later("Benchmark the chosen cluster"), ("B",), "portfolio", later("benchmark"), is_local=True),
    Action(
        "as-table",
        later("Show as a table, or as a drawing again"),
        ("T",),
        "portfolio",
        later("as a table"),
        is_local=True,
    ),
    Action("browse", later("Browse the package that is checked"), ("Ctrl+B",), "packages", later("browse")),
    Action("verdict", later("Back to the verdict"), ("Ctrl+Shift+V",), "browse", later("verdict")),
    Action("save-file", later("Save a copy of the chosen file"), ("Ctrl+Shift+D",), "browse", later("save a copy")),
    Action("take-handed-on", later("Take this file for colleagues"), (), "packages", later("take it")),
    Action("copy-verdict", later("Copy the verdict in words"), ("Ctrl+Shift+C",), "packages", later("copy the words")),
    Action(
        "save-verdict", later("Save the verdict as PDF or text"), ("Ctrl+S",), "packages", later("save the verdict")
    ),
    Action("project", later("Show on the projector"), ("F11",), "feedback", later("projector")),
    Action(
        "sign", later("Sign the report, or the package that is checked"), ("Ctrl+Shift+S",), "report", later("sign")
    ),
    Action("export", later("Export files"), ("Ctrl+Shift+E",), hint=later("export")),
    Action("print", later("Print the report"), ("Ctrl+P",), "report", later("print")),
    Action("revise", later("Open again as a revision"), (), "report"),
    Action("withdraw-revision", later("Take the revision back"), (), "report"),
)
BY_ID = {each.id: each for each in ACTIONS}
WHERE = {
    "everywhere": later("Everywhere"),
    "home": later("Home"),
    "assessment": later("In an assessment"),
    "interview": later("Interview"),
    "prepare": later("Import review"),
    "reconcile": later("Reconcile"),
    "batch": later("Many workbooks"),
    "feedback": later("Feedback"),
    "report": later("Report"),
    "sync": later("Sync"),
    "portfolio": later("Portfolio"),
    "packages": later("Packages"),
    "browse": later("In a package"),
}
"""The places by name, in the order of the help."""


def keys_of(action: str) -> str:
    """Return the first shortcut of an action as keyboards write it, e.g. `Ctrl+Enter`; empty where it has none."""
    found = BY_ID[action]
    return found.caps or (found.keys[0].replace("Return", "Enter") if found.keys else "")


def hint_of(action: str) -> str:
    """Return a tooltip: what the action does, and its shortcut."""
    found = BY_ID[action]
    return f"{found.words} ({keys_of(action)})" if found.keys else found.words
