"""The edition that an assessment is fixed to, kept in the workspace itself."""

import io
from datetime import date

from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.forms.edition import Form
from workbench.forms.library import find_edition, form_from_yaml
from workbench.forms.reading import to_yaml
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError


class EditionAltered(WorkbenchError):
    code = "FRM-005"
    message = "The workspace holds another edition “{id}” than the one that the assessment rests on."
    remedy = "Bring the workspace back from a snapshot or a colleague's copy; nothing was changed."


def keep_edition(services: Services, form: Form) -> Json:
    """Keep the edition's own file in the workspace; return what an assessment names it by."""
    sha256, _ = services.workspace.blobs.add(io.BytesIO(to_yaml(form)))
    return {
        "id": form.id, "version": form.version, "hash": form.hash, "file": sha256,
        "fields": len(form.fields), "scored": len(form.scored),
    }  # fmt: skip


def form_of(services: Services, assessment: Assessment) -> Form:
    """Return the very edition that the assessment rests on.

    The shipped edition serves where its hash is the same, as it brings its translations;
    otherwise the one kept in the workspace. Raises EditionAltered, BlobMissing, BlobAltered or FormHasProblems.
    """
    shipped = find_edition(assessment.edition)
    if shipped is not None and shipped.hash == assessment.edition_hash:
        return shipped
    known = _KEPT.get(assessment.edition_hash)
    if known is None:
        known = form_from_yaml(b"".join(services.workspace.blobs.chunks(assessment.edition_file)))
        if known.hash != assessment.edition_hash:
            raise EditionAltered(id=assessment.edition)
        _KEPT[assessment.edition_hash] = known
    return known


_KEPT: dict[str, Form] = {}
"""Editions read from workspaces, by hash: the hash names the content."""


def period_end(assessment: Assessment) -> date:
    """Return the last day of the assessment's period."""
    return date(int(assessment.period), 12, 31)
