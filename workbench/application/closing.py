"""Signing and exporting in one go: finalise where nothing is missing, write the files, sign, verify."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.application import exporting, finalising, signing
from workbench.application.changes import Changes, Topic
from workbench.application.circulating import put_where_shared
from workbench.application.exchanging import Write
from workbench.application.exporting import KINDS, Exported
from workbench.application.home import Home
from workbench.application.journalling import note, note_files
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.domain.journal import Deed
from workbench.domain.releases import CLUSTER
from workbench.kernel.canonical import Json, sha256_hex
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.kernel.tongue import SOURCE
from workbench.kernel.words import count_text


class StillMissing(WorkbenchError):
    code = "ANS-029"
    message = "The assessment was not finalised: {count} missing ({names})."
    remedy = "It stays open. The checks beside the report lead to each."


@dataclass(frozen=True, slots=True)
class Signed:
    """Files that were written, and what verifying the signed package found."""

    files: tuple[Exported, ...]
    verdict: Json

    @property
    def package(self) -> Path:
        """Return the signed package."""
        return next(each.path for each in self.files if each.kind == "package")


def close(services: Services, assessment: EntityId) -> Changes:
    """Make an assessment read-only for signing. Raises IsReadOnly, IsPractice or StillMissing; it stays open then."""
    done = finalising.finalise(services, assessment_with(services, assessment))
    if done.missing:
        raise StillMissing(count=count_text(len(done.missing), "thing is", "things are"), names=", ".join(done.missing))
    return Changes(Topic.ASSESSMENTS | Topic.ANSWERS | Topic.SCORES, assessment)


def write_files(
    services: Services,
    assessment: EntityId,
    folder: Path,
    say: Callable[[str], None],
    *,
    kinds: tuple[str, ...] = KINDS,
    language: str = SOURCE,
    with_evidence: bool = True,
    version: int | None = None,
    audience: str = CLUSTER,
    write: Write | None = None,
) -> tuple[Exported, ...]:
    """Write files as `exporting.export` does, the usual ones with evidence; each is read back before it is done."""
    found = assessment_with(services, assessment)
    return exporting.export(
        services, found, folder, kinds,
        with_evidence=with_evidence, say=say, language=language, version=version, audience=audience, write=write,
    )  # fmt: skip


def sign_and_check(
    home: Home, files: tuple[Exported, ...], identity: Path, passphrase: str, say: Callable[[str], None]
) -> Signed:
    """Sign the package among the files, and verify it as anybody else would."""
    package = next(each.path for each in files if each.kind == "package")
    say(tr("Signing …"))
    return Signed(files, signing.sign_package(home, package, identity, passphrase))


def note_signed(services: Services, assessment: EntityId, signed: Signed, write: Write | None = None) -> Signed:
    """Write down in the log that a package was signed, and let colleagues have it with the next sync."""
    note_files(services, assessment, Deed.SIGNED, [("package", signed.package)])
    put_where_shared(services, signed.package, write)
    return signed


def note_printed(services: Services, assessment: EntityId, content: bytes, pages: int) -> int:
    """Write down in the log that the report went to a printer, so many pages of it."""
    note(services, assessment, Deed.PRINTED, [("report", "", sha256_hex(content))])
    return pages
