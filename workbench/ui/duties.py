"""What the window does for those whom data are about: erase, hand out, show the log, keep until a day."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.kernel.ids import EntityId

if TYPE_CHECKING:
    from workbench.application.glancing import Line
    from workbench.ui.window import Window


def duty_handlers(window: "Window") -> dict[str, Callable[[], None]]:
    """Return what the actions do that have to do with duties towards clusters and people."""
    return {
        "erase": lambda: erase(window), "erase-person": lambda: erase_person(window),
        "held": lambda: hand_out(window), "log": lambda: show_log(window), "retention": lambda: show_kept(window),
    }  # fmt: skip


def do_with(duty: str, window: "Window", line: "Line") -> None:
    """Do a duty for the cluster or the assessment of a line of Home."""
    cluster, assessment = EntityId(line.cluster_id), EntityId(line.id)
    match duty:
        case "erase":
            erase(window, cluster)
        case "held":
            hand_out(window, cluster)
        case "log":
            show_log(window, assessment)
        case _:
            show_kept(window, assessment)


def erase(window: "Window", cluster: EntityId | None = None) -> None:
    """Erase a cluster; None asks which one."""
    from workbench.ui.dialogs.erasing import erase as ask_and_erase

    ask_and_erase(window, cluster)


def erase_person(window: "Window", person: EntityId | None = None) -> None:
    """Erase a colleague's name and address; None asks whose."""
    from workbench.ui.dialogs.erasing import erase_person as ask_and_erase

    ask_and_erase(window, person)


def hand_out(window: "Window", cluster: EntityId | None = None) -> None:
    """Write out all that is held about a cluster or a person; None asks about whom."""
    from workbench.ui.dialogs.holding import hand_out as ask_and_write

    ask_and_write(window, cluster)


def show_log(window: "Window", assessment: EntityId | None = None) -> None:
    """Show the log of one assessment, or of all."""
    from workbench.ui.dialogs.journal import show_journal

    show_journal(window, assessment)


def show_kept(window: "Window", assessment: EntityId | None = None) -> None:
    """Show until when assessments are kept, one of them chosen."""
    from workbench.ui.dialogs.retaining import show_kept as show

    show(window, assessment)
