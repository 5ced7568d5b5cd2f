"""What is shown to the cluster at the end of the visit, in its language."""

from collections.abc import Collection

from workbench.application.dossiers import build_dossier
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.domain.feedback import Slide, build_slides
from workbench.kernel.ids import EntityId
from workbench.kernel.tongue import writing_in


def present(
    services: Services,
    assessment: EntityId,
    language: str = "",
    *,
    with_levels: bool = True,
    left_out: Collection[EntityId] = (),
) -> tuple[Slide, ...]:
    """Return the slides; of several assessors only what they agreed on, and nobody's notes or documents."""
    with writing_in(language):
        dossier = build_dossier(services, assessment_with(services, assessment), language, for_others=True)
        today = services.clock.now().astimezone().date()
        return build_slides(dossier, today, with_levels=with_levels, left_out=left_out)
