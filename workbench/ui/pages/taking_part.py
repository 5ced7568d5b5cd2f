"""What a person does about taking part: declaring their interest, people, locking their own levels."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.domain.wording import revision_text
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text

if TYPE_CHECKING:
    from workbench.ui.shell import Shell

Act = Callable[[QWidget, "Shell", AssessmentView], None]


def notice_of(view: AssessmentView) -> tuple[str, str, str, Act]:
    """Return what a person should know of the assessment before all else: words, tone, and what they can do."""
    own = next((each for each in view.dossier.people if each.id == view.person), None)
    if view.is_locked and not view.assessment.is_read_only:
        return "", "info", "", declare
    if view.assessment.is_observed and not view.assessment.is_read_only:
        if own is not None and own.interest is None:
            words = tr("You observe this assessment. Your declaration of interest is missing.")
            return words, "warn", tr("Declare"), declare
        return tr("You observe this assessment: everything can be read and copied."), "info", "", declare
    if view.is_read_only:
        words = tr(
            "Finalised as version {version}: everything can be read and copied.", version=view.assessment.version
        )
        return words, "info", "" if view.is_locked else tr("Open again as a revision"), revise
    if view.conflicts:
        words = tr(
            "You and your colleagues differ on {count}.", count=count_text(len(view.conflicts), "value", "values")
        )
        return words, "warn", tr("Settle"), settle
    if own is not None and own.interest is None:
        return (
            tr("Your declaration of interest is missing. It is needed before signing."),
            "warn",
            tr("Declare"),
            declare,
        )
    if view.assessment.correction is not None:
        return revision_text(view.assessment.correction), "info", "", declare
    return "", "info", "", declare


def declare(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Take the person's declaration of interest."""
    from workbench.application.participating import declare_interest
    from workbench.ui.dialogs.declare import ask_interest

    said = ask_interest(parent, view.dossier.cluster.name)
    if said is not None:
        assessment = view.assessment.id
        shell.save(lambda services: declare_interest(services, assessment, said))


def revise(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Open what is finalised again: on its page, where what was signed stands beside the way back."""
    from workbench.ui.shell import Place

    shell.go(Place("assessment", view.assessment.id, "report"))
    shell.perform("revise")


def show(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Show who is on the assessment, and let the person change it."""
    from workbench.ui.dialogs.people import show_people

    show_people(parent, shell, view)


def settle(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Let the person say which values stand where colleagues differ."""
    from workbench.ui.shell import Place

    if not view.conflicts:
        shell.notices.say(tr("Colleagues differ on nothing."), "info")
    elif not view.is_read_only:
        shell.go(Place("sync", view.assessment.id))


def lock(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Close the person's own levels, where there is somebody to hide them from."""
    from workbench.ui.dialogs.locking import lock_levels

    if view.is_read_only or not view.may_score:
        return
    if view.is_lane_locked:
        shell.notices.say(tr("Your levels are locked already."), "info")
    elif view.assessors < 2:
        shell.notices.say(tr("You score this assessment alone: there is nothing to lock."), "info")
    else:
        lock_levels(parent, shell, view.assessment.id)
