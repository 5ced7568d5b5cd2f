"""What a person does about taking part: declaring their interest, people, locking their own levels."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView

if TYPE_CHECKING:
    from workbench.ui.shell import Shell


def declare(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Take the person's declaration of interest."""
    from workbench.application.participating import declare_interest
    from workbench.ui.dialogs.declare import ask_interest

    said = ask_interest(parent, view.dossier.cluster.name)
    if said is not None:
        assessment = view.assessment.id
        shell.save(lambda services: declare_interest(services, assessment, said))


def show(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Show who is on the assessment, and let the person change it."""
    from workbench.ui.dialogs.people import show_people

    show_people(parent, shell, view)


def lock(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Close the person's own levels, where there is somebody to hide them from."""
    from workbench.ui.dialogs.locking import lock_levels

    if view.is_read_only or not view.may_score:
        return
    if view.is_lane_locked:
        shell.notices.say("Your levels are locked already.", "info")
    elif view.assessors < 2:
        shell.notices.say("You score this assessment alone: there is nothing to lock.", "info")
    else:
        lock_levels(parent, shell, view.assessment.id)
