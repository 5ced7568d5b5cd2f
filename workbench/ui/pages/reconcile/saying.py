"""What the person says on the page, handed to the application as one act each."""

from collections.abc import Callable
from typing import Any

from workbench.application import interviewing, reconciling
from workbench.application.changes import Changes
from workbench.application.reconciling import Step
from workbench.application.references import assessment_with
from workbench.domain.assessments import DOES_NOT_APPLY
from workbench.kernel.ids import EntityId
from workbench.ui.shell import Shell


class Saying:
    """Says things about the indicators of one assessment."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self.assessment = EntityId("")

    def agree(self, indicator: str, level: int | None, why: str) -> None:
        """Agree on a level, None for not applicable, with the reason that stands there."""
        given = DOES_NOT_APPLY if level is None else level
        self._say(lambda services, found: reconciling.reconcile(services, found, indicator, given, why))

    def explain(self, indicator: str, text: str, on_saved: Callable[[], None]) -> None:
        """Save the reason once the keys rest."""
        assessment = self.assessment

        def use_case(services: Any) -> Changes:
            return reconciling.explain(services, assessment_with(services, assessment), indicator, text).changes

        self._shell.autosave.type(f"{assessment}/reason/{indicator}", use_case, lambda _: on_saved())

    def mark(self, indicator: str, *, marked: bool) -> None:
        """Mark an indicator for discussion, or take the mark away."""
        assessment = self.assessment
        self._shell.save(
            lambda services: interviewing.mark_for_discussion(services, assessment, indicator, marked=marked)
        )

    def agree_on_equal(self) -> None:
        """Agree on all that everybody gave alike."""
        self._say(reconciling.agree_where_equal)

    def approve(self) -> None:
        """Approve the consensus as it stands."""
        self._say(reconciling.approve)

    def _say(self, act: Callable[[Any, Any], Step]) -> None:
        assessment = self.assessment
        self._shell.save(lambda services: act(services, assessment_with(services, assessment)).changes)
