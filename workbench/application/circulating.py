"""Signed packages that go around among those who share an assessment: put there, listed, taken out and signed on.

What is listed is what colleagues said of a package; what it is worth only checking it tells.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.application.browsing import clean_name
from workbench.application.exchanging import Write
from workbench.application.giving_out import get_assessment_of
from workbench.application.journalling import note_files
from workbench.application.sealing import opened_name, within
from workbench.application.services import Services
from workbench.application.verifying import Checked, check
from workbench.domain.assessments import Fields, value_of
from workbench.domain.journal import Deed
from workbench.domain.revisions import Statement
from workbench.domain.sharing import PACKAGE, present
from workbench.exchange.keys.certificates import fingerprint_of, read_certificate
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_file, make_folder, sha256_of
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.speech import tr
from workbench.kernel.words import and_text, plain_text

_ENDING = ".asice"


class NotToCirculate(WorkbenchError):
    code = "PKG-047"
    message = "{path} is not given to colleagues: {reason}."
    remedy = (
        "Only the signed package of a finalised assessment goes around; `workbench verify` says what is wrong with it."
    )
    window_remedy = "Only the signed package of a finalised assessment goes around; check it under Packages."


class NoSuchPackage(WorkbenchError):
    code = "PKG-048"
    message = "No colleague has put {package} here."
    remedy = "Sync first; whoever signed puts it there with `workbench package put WS PACKAGE`."
    window_remedy = "Sync first; whoever signed it in their window puts it there by that."


@dataclass(frozen=True, slots=True)
class Circulated:
    """A package as a colleague told of it."""

    id: EntityId
    assessment: EntityId
    version: int
    sha256: str
    name: str
    signed: tuple[tuple[str, str], ...]
    """Name and fingerprint of each who has signed."""
    awaited: tuple[tuple[str, str], ...]
    """The same of each who has to sign still."""
    by: PersonId
    at: str
    """Instant (UTC) at which it was told of."""
    is_here: bool
    """Its content has come."""
    is_for_me: bool
    """It waits for the signature of this person's identity."""

    @property
    def words(self) -> str:
        """Say which version it is, who signed it, and for whom it waits."""
        told = [tr("Version {version}", version=self.version), tr("signed by {names}", names=_names(self.signed))]
        told += [tr("waits for {names}", names=_names(self.awaited))] if self.awaited else []
        told += [] if self.is_here else [tr("not here yet")]
        return ", ".join(told)

    def to_json(self) -> dict[str, Json]:
        """Return it as `package list --json` gives it."""
        return {
            "version": self.version, "name": self.name, "sha256": self.sha256, "signed": _pairs_json(self.signed),
            "awaited": _pairs_json(self.awaited), "by": self.by, "at": self.at, "here": self.is_here,
            "for_me": self.is_for_me,
        }  # fmt: skip


def list_circulated(services: Services, assessment: EntityId) -> tuple[Circulated, ...]:
    """List the packages of an assessment, the latest first; one of which a copy with more signatures is here is not."""
    known = services.fields_of_all(services.workspace.revisions.pointing_at("assessment", assessment))
    found = [_read(services, entity, fields) for entity, fields in known.items() if _is_package(fields)]
    best = [each for each in found if not any(_is_signed_on(each, other) for other in found)]
    return tuple(sorted(best, key=lambda each: (-each.version, -len(each.signed), each.at, each.id)))


def put(services: Services, package: Path, write: Write | None = None) -> bool:
    """Let colleagues have a signed package with the next sync; tell whether it is new to them.

    It is checked first. `write` as in `syncing.sync`. Raises NotOfThisWorkspace, NotToCirculate or FileNotRead.
    """
    assessment, checked = get_assessment_of(services, package), check(services.home, package)
    _check_good(checked)
    with within(package, services.home) as plain:
        sha256 = sha256_of(plain)
        fields = services.fields_of_all(services.workspace.revisions.pointing_at("assessment", assessment))
        if any(_is_package(each) and value_of(each, "sha256") == sha256 for each in fields.values()):
            return False

        def keep(here: Services) -> None:
            _keep(here, plain, list(_statements(here, assessment, sha256, checked)))

        write(keep) if write is not None else keep(services)
    return True


def put_where_shared(services: Services, package: Path, write: Write | None = None) -> bool:
    """As `put`, where colleagues share the assessment, it is final, and one may write; else nothing is done."""
    if write is None and services.workspace.device is None:
        return False
    try:
        assessment = get_assessment_of(services, package)
        if not present(services.fields_of(assessment)) - {services.person.id}:
            return False
        return put(services, package, write)
    except WorkbenchError as error:
        if error.code in (NotToCirculate.code, "LOG-002"):
            return False
        raise


def find_circulated(services: Services, assessment: EntityId, version: int | None = None) -> Circulated:
    """Return the package of a version, or the latest, with the most signatures. Raises NoSuchPackage."""
    found = [each for each in list_circulated(services, assessment) if version in (None, each.version)]
    here = [each for each in found if each.is_here]
    if not here:
        raise NoSuchPackage(
            package=tr("a signed package")
            if version is None
            else tr("a signed package of version {version}", version=version)
        )
    return here[0]


def take_out(services: Services, circulated: Circulated, folder: Path) -> Path:
    """Write a package into a folder, beside what is there under its name; return the file, also one that is it already.

    Raises FileNotWritten, BlobMissing or BlobAltered.
    """
    make_folder(folder)
    stem = clean_name(circulated.name, "package").removesuffix(_ENDING)
    for number in range(1, 1000):
        path = folder / f"{stem}{f'-{number}' if number > 1 else ''}{_ENDING}"
        if not path.exists():
            break
        if sha256_of(path) == circulated.sha256:
            return path
    with durable_file(path, private=True) as stream:
        for chunk in services.workspace.blobs.chunks(circulated.sha256):
            stream.write(chunk)
    note_files(services, circulated.assessment, Deed.EXPORTED, [("package", path)])
    return path


def _keep(services: Services, plain: Path, said: list[Statement]) -> None:
    with plain.open("rb") as stream:
        services.workspace.blobs.add(stream)
    services.say(said)


def _check_good(checked: Checked) -> None:
    from workbench.exchange.package.signing import WAITING  # It brings pyHanko along.

    verdict = checked.verdict
    faults = [each for each in verdict.problems if each.code not in WAITING]
    if not verdict.is_package or not verdict.intact or not verdict.signatures or faults:
        reason = faults[0].message.rstrip(".") if faults else tr("nobody has signed it")
        raise NotToCirculate(path=checked.path, reason=reason)
    if verdict.status != "final":
        raise NotToCirculate(path=checked.path, reason=tr("it is a draft"))


def _statements(services: Services, assessment: EntityId, sha256: str, checked: Checked) -> Iterator[Statement]:
    entity, edit, verdict = EntityId(services.new_id()), services.new_id(), checked.verdict
    said: dict[str, Json] = {
        "kind": PACKAGE, "assessment": assessment, "version": verdict.claims.version or 1, "sha256": sha256,
        "name": opened_name(checked.path.name) if checked.seal else checked.path.name,
        "signed": [[each.signer, each.fingerprint] for each in verdict.signatures],
        "required": [[name, fingerprint] for name, fingerprint in verdict.claims.signers],
    }  # fmt: skip
    return (Statement(entity, name, value, edit) for name, value in said.items())


def _is_package(fields: Fields) -> bool:
    return bool(value_of(fields, "kind") == PACKAGE)


def _read(services: Services, entity: EntityId, fields: Fields) -> Circulated:
    version, sha256 = value_of(fields, "version"), str(value_of(fields, "sha256", ""))
    signed, required = _pairs(value_of(fields, "signed")), _pairs(value_of(fields, "required"))
    have = {fingerprint for _, fingerprint in signed}
    awaited = tuple(each for each in required if each[1] not in have)
    own = services.home.signing_certificate
    fingerprint = fingerprint_of(read_certificate(own)) if own.exists() else ""
    said = fields["kind"].latest
    return Circulated(
        entity, EntityId(str(value_of(fields, "assessment", ""))), version if type(version) is int else 1, sha256,
        plain_text(str(value_of(fields, "name", ""))), signed, awaited, said.author, said.recorded_at,
        services.workspace.blobs.size(sha256) is not None, any(each == fingerprint for _, each in awaited),
    )  # fmt: skip


def _pairs(given: Any) -> tuple[tuple[str, str], ...]:
    """Read names with fingerprints, as far as a colleague wrote any."""
    listed = given if isinstance(given, list) else []
    pairs = [each for each in listed if isinstance(each, list) and len(each) == 2]
    return tuple((plain_text(str(name)), str(fingerprint)) for name, fingerprint in pairs)


def _pairs_json(pairs: tuple[tuple[str, str], ...]) -> list[Json]:
    return [{"name": name, "fingerprint": fingerprint} for name, fingerprint in pairs]


def _is_signed_on(one: Circulated, other: Circulated) -> bool:
    """Tell whether another copy has all the signatures of one, and more."""
    mine, theirs = ({fingerprint for _, fingerprint in each.signed} for each in (one, other))
    return one.version == other.version and other.is_here and mine < theirs


def _names(pairs: tuple[tuple[str, str], ...]) -> str:
    return and_text(name for name, _ in pairs) or "nobody"
