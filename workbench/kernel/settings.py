"""What one person prefers on one laptop: looks, the workspace they had open, where they stopped."""

import dataclasses
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder, read_file
from workbench.kernel.tongue import SOURCE

_LIMIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences; none of them is an answer, so that losing them loses nothing."""

    workspace: str = ""
    """Path of the workspace that was open last."""
    theme: str = "system"
    """`system`, `light`, `dark` or `contrast`."""
    text_percent: int = 100
    is_discreet: bool = False
    assessment: str = ""
    indicator: str = ""
    field: str = ""
    """Where the person stopped."""
    language: str = ""
    """Of the form editions, e.g. `sv`; empty for the language in which each was written."""
    window_language: str = ""
    """Of the window, e.g. `sv`; empty for English."""
    files_language: str = ""
    """Of the files that are exported, e.g. `sv`; empty for the window's."""
    identity: str = ""
    """Path of the person's signing identity (.p12)."""
    keep_years: int = 7
    """Years for which an assessment is kept after finalising, where nobody chose another day."""
    tsa: str = ""
    """URL of the time stamp authority that is asked when signing; empty for none."""
    hub: str = ""
    """Address of the shared place, never with a password; empty for none."""
    synced: str = ""
    """When all was last exchanged with the shared place, UTC; empty for never."""
    portfolio: str = ""
    """File or address of the portfolio that was open last, never with a password; empty for none."""
    references: str = ""
    """Portfolios that it is set beside, one a line."""
    policy: str = ""
    """Path of the programme's policy that was looked at last."""
    chain: str = ""
    """Name or path of the value chain that was looked at last."""
    strategy: str = ""
    """Name or path of the smart specialisation strategy that was looked at last."""
    structure: str = ""
    """Path of how clusters belong together, that was looked at last."""
    lock_minutes: int = 0
    """After how many minutes without a key or a click an encrypted workspace is locked; 0 for never."""
    spent: dict[str, int] = dataclasses.field(default_factory=dict)
    """Seconds that sections of an interview have taken, by `<assessment>/<section>`: they only inform."""
    window: str = ""
    """Size and place of the window as Qt tells them, in base 64."""
    caret: int = 0
    """Where the caret stood in the field."""
    keyboard: str = ""
    """Who was at the keyboard last of those who share the laptop; empty for its first person."""
    visit: str = ""
    """First and last day of the visit there, `2026-12-01/2026-12-02`; empty where none is planned."""

    @property
    def written_in(self) -> str:
        """Return the language of files and verdicts: as chosen for them, else the window's."""
        return self.files_language or self.window_language or SOURCE


def read_settings(path: Path) -> Settings:
    """Return the preferences; where they are missing or can't be understood, the usual ones."""
    try:
        known = json.loads(read_file(path, limit=_LIMIT))
    except (WorkbenchError, ValueError):
        return Settings()  # They are no answers: a damaged file only means that the usual ones hold again.
    if not isinstance(known, dict):
        return Settings()
    usual = Settings()
    taken = {
        each.name: known[each.name]
        for each in fields(Settings)
        if type(known.get(each.name)) is type(getattr(usual, each.name))
    }
    return Settings(**taken)


def write_settings(path: Path, settings: Settings) -> None:
    """Keep the preferences. Raises FileNotWritten."""
    make_folder(path.parent, private=True)
    durable_write(path, json.dumps(asdict(settings), indent=1).encode())
