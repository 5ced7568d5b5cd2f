"""What a revised edition means for an assessment: shown, taken, and confirmed."""

from workbench.application import upgrading
from workbench.application.references import assessment_with
from workbench.application.views import AssessmentView
from workbench.kernel.speech import tr
from workbench.kernel.words import and_more
from workbench.ui.shell import Shell
from workbench.ui.widgets.surfaces import Banner

NAMED = 5
"""Answers that a sentence names."""


class EditionBanner(Banner):
    """Says that there is a revised edition, or that answers came along under another wording."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(wide=True)
        self._shell = shell
        self._view: AssessmentView | None = None
        self.acted.connect(self._act_on_edition)

    def show_view(self, view: AssessmentView) -> None:
        """Say that there is a revised edition, or which answers came along under another wording."""
        self._view = view
        if view.revised:
            self.say(
                tr("There is a revised edition, {revised}.", revised=view.revised), "info", tr("Show what changes")
            )
        elif view.to_confirm and not view.is_read_only:
            titles = [field.title for name in view.to_confirm if (field := view.form.field(name)) is not None]
            words = tr(
                "These answers came along under another wording: {questions}. Are they right?",
                questions=and_more(", ".join(titles[:NAMED]), len(titles) - NAMED),
            )
            self.say(words, "warn", tr("They are right"))
        else:
            self.say("")

    def _act_on_edition(self) -> None:
        assert self._view is not None
        assessment, names = self._view.assessment.id, self._view.to_confirm
        if self._view.revised:
            self._shell.operations.ask(
                lambda services: upgrading.plan_upgrade(services, assessment_with(services, assessment)),
                self._show_upgrade,
            )
        else:
            self._shell.save(lambda services: upgrading.confirm(services, assessment, names))

    def _show_upgrade(self, plan: upgrading.Upgrade) -> None:
        """Show what would change; where the person wants it, it is one step that can be undone."""
        from workbench.ui.dialogs.upgrading import ask_upgrade

        if plan.is_needed and ask_upgrade(self, plan):
            self._shell.save(
                lambda services: upgrading.upgrade(services, assessment_with(services, plan.assessment), plan),
                lambda _: self._shell.notices.say(
                    tr("The assessment rests on {to} now. Ctrl+Z takes it back.", to=plan.to), "ok"
                ),
            )
