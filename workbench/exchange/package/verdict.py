"""What checking a package found: independent axes, never one bare yes."""

from dataclasses import dataclass
from datetime import datetime

from workbench.exchange.package.claims import NOTHING, Claims
from workbench.exchange.package.replacing import NOTHING_REPLACED, Replacing
from workbench.kernel import clock
from workbench.kernel.canonical import Json
from workbench.kernel.problems import Problem


@dataclass(frozen=True, slots=True)
class StampVerdict:
    """What is known of the time stamp over a signature."""

    time: datetime | None
    authority: str
    fingerprint: str
    """SHA-256 of the authority's certificate."""
    valid: bool
    """Made over exactly this signature, with the key of that certificate, which is one for time stamps."""
    trusted: bool
    """The authority is on the list of those whose clock one relies on."""

    def to_json(self) -> Json:
        """Return it as `verify --json` gives it."""
        return {
            "time": clock.to_text(self.time) if self.time else None, "authority": self.authority,
            "fingerprint": self.fingerprint, "valid": self.valid, "trusted": self.trusted,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class SignerCertificate:
    """Whose certificate a signature was made with, as the certificate tells it."""

    email: str
    issuer: str
    is_self_made: bool
    """Nobody vouches for the name in it but its owner."""
    not_before: datetime
    not_after: datetime
    der: bytes
    """The certificate itself."""

    def to_json(self) -> Json:
        """Return it as `verify --json` gives it."""
        return {
            "email": self.email, "issuer": self.issuer, "self_made": self.is_self_made,
            "not_before": clock.to_text(self.not_before), "not_after": clock.to_text(self.not_after),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class AuthorityCertificate:
    """A certificate that vouches for others, as it tells it itself."""

    name: str
    fingerprint: str
    """SHA-256 of the certificate."""
    not_before: datetime
    not_after: datetime

    def to_json(self) -> Json:
        """Return it as `verify --json` gives it."""
        return {
            "name": self.name, "fingerprint": self.fingerprint,
            "not_before": clock.to_text(self.not_before), "not_after": clock.to_text(self.not_after),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class SignatureVerdict:
    """What is known of one signature."""

    signer: str
    fingerprint: str
    """SHA-256 of the signer's certificate."""
    time: datetime | None
    """As the signer's computer told it."""
    valid: bool
    """Made with that certificate's key over exactly this content, while the certificate was valid."""
    trusted: bool
    """The certificate is on the trust list."""
    stamp: StampVerdict | None = None
    certificate: SignerCertificate | None = None
    """None where the signature can't be read."""
    covers: int = 0
    """Files whose digest was signed."""
    above: tuple[AuthorityCertificate, ...] = ()
    """Through whom it is trusted, the one on the trust list first; empty where the signer is on it.

    Of a signer who is not trusted, the authority on the list that their certificate names as its issuer.
    """

    @property
    def moment(self) -> datetime | None:
        """Return when it was made, as far as one relies on it: by the time stamp, else by the signer's computer."""
        return self.stamp.time if self.stamp is not None and self.time_proven else self.time

    @property
    def level(self) -> str:
        """Return its baseline level by ETSI EN 319 122-1: `B-T` with a time stamp, else `B-B`."""
        return "B-T" if self.stamp is not None else "B-B"

    @property
    def time_proven(self) -> bool:
        """Tell whether an authority that one relies on confirms that it was there by a time."""
        return self.stamp is not None and self.stamp.valid and self.stamp.trusted

    def to_json(self) -> Json:
        """Return it as `verify --json` gives it."""
        return {
            "signer": self.signer, "fingerprint": self.fingerprint,
            "time": clock.to_text(self.time) if self.time else None, "time_proven": self.time_proven,
            "valid": self.valid, "trusted": self.trusted, "level": self.level,
            "time_stamp": self.stamp.to_json() if self.stamp else None,
            "certificate": self.certificate.to_json() if self.certificate else None, "covers": self.covers,
            "above": [each.to_json() for each in self.above],
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """Whether one file is what was signed."""

    name: str
    ok: bool
    size: int = 0
    """Bytes unpacked."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking a package found."""

    intact: bool
    """Every file has the digest that its manifests state."""
    covers_everything: bool
    """The last signature covers every file but itself."""
    required_signers_present: bool
    """Everyone whom the assessment names has signed."""
    signatures: tuple[SignatureVerdict, ...]
    files: tuple[FileVerdict, ...]
    problems: tuple[Problem, ...]
    status: str
    """`draft` or `final`, as the assessment says; empty where it can't be read."""
    sha256: str = ""
    """Of the file as a whole; empty where nobody asked for it, or it is larger than a package may be."""
    size: int = 0
    """Bytes of the file as a whole."""
    claims: Claims = NOTHING
    """What it says of itself, whether true or not."""
    is_package: bool = True
    replacing: Replacing = NOTHING_REPLACED
    """What it says that it replaces, whether true or not."""

    @property
    def valid(self) -> bool:
        """Tell whether the package shows exactly what was signed by everyone who had to sign."""
        axes = self.intact and self.covers_everything and self.required_signers_present
        return axes and bool(self.signatures) and all(each.valid for each in self.signatures) and not self.problems

    @property
    def trusted(self) -> bool:
        """Tell whether every signer is on the trust list."""
        return bool(self.signatures) and all(each.trusted for each in self.signatures)

    @property
    def accepted(self) -> bool:
        """Tell whether one may rely on it: valid, and every signer trusted."""
        return self.valid and self.trusted

    def to_json(self) -> Json:
        """Return it as `verify --json` gives it."""
        return {
            "valid": self.valid, "trusted": self.trusted, "accepted": self.accepted, "intact": self.intact,
            "covers_everything": self.covers_everything,
            "required_signers_present": self.required_signers_present, "status": self.status,
            "sha256": self.sha256, "size": self.size,
            **self.replacing.to_json(),
            "signatures": [each.to_json() for each in self.signatures],
            "files": [{"name": each.name, "ok": each.ok, "size": each.size} for each in self.files],
            "problems": [{"code": p.code, "where": p.where, "message": p.message} for p in self.problems],
        }  # fmt: skip
