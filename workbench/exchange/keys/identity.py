"""Signing identities: a key with its certificate and the chain above it, and what both must be like."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from workbench.exchange.keys import container
from workbench.exchange.keys.certificates import (
    DOCUMENT_SIGNING,
    Certificate,
    SigningKey,
    common_name,
    fingerprint_of,
    is_authority,
    is_for_signing,
    self_signed,
    uris_for,
)
from workbench.exchange.keys.container import NotAnIdentity
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, read_file
from workbench.kernel.ids import PersonId

SIZE_LIMIT = 1_000_000
SHORTEST = 8
"""Characters of a passphrase."""
CURVES = ("secp256r1", "secp384r1", "secp521r1")
RSA_BITS = 2_048
_CHAIN_LIMIT = 8
USAGES = (ExtendedKeyUsageOID.EMAIL_PROTECTION, DOCUMENT_SIGNING)


class IdentityExists(WorkbenchError):
    code = "KEY-004"
    message = "{path} exists already and is left as it is."
    remedy = "Choose another name."


class PassphraseTooShort(WorkbenchError):
    code = "KEY-005"
    message = "The passphrase has fewer than {least} characters."
    remedy = "Take four words that nobody would put together."


class NotReadBack(WorkbenchError):
    code = "KEY-008"
    message = "{path} could not be read back after it was written: {reason}."
    remedy = "The file that was there before is untouched. Try again, on another disk if it happens twice."


@dataclass(frozen=True)
class Identity:
    """A person's signing key and certificate."""

    key: SigningKey
    certificate: Certificate
    chain: tuple[Certificate, ...] = ()
    """Certificates above it, nearest first; empty for a self-made one."""

    @property
    def fingerprint(self) -> str:
        """Return the certificate's fingerprint."""
        return fingerprint_of(self.certificate)


def make_identity(
    name: str, email: str, person: PersonId, clock: Clock, *, organisation: str = "", recipient: str = ""
) -> Identity:
    """Make a self-signed signing identity on the curve P-256, good for five years.

    `recipient` is the person's age recipient: whoever has the certificate can encrypt to them. Raises NotAnEmail.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    return Identity(key, self_signed(key, name, email, uris_for(person, recipient), clock, USAGES, organisation))


def write_identity(
    identity: Identity, path: Path, passphrase: str, random_bytes: Callable[[int], bytes] = container.RANDOM
) -> None:
    """Write an identity as a new PKCS#12 file, readable by its owner only.

    Raises IdentityExists, PassphraseTooShort or FileNotWritten.
    """
    if path.exists():
        raise IdentityExists(path=path)
    replace_identity(identity, path, passphrase, random_bytes)


def replace_identity(
    identity: Identity, path: Path, passphrase: str, random_bytes: Callable[[int], bytes] = container.RANDOM
) -> None:
    """Write an identity in the place of the file that is there, which stays until the new one was read back.

    Raises PassphraseTooShort, NotReadBack or FileNotWritten.
    """
    check_passphrase(passphrase)
    name = common_name(identity.certificate)
    content = container.to_bytes(name, identity.key, identity.certificate, identity.chain, passphrase, random_bytes)

    def read_back(written: Path) -> None:
        try:
            found = read_keys(written, passphrase)
        except WorkbenchError as error:
            raise NotReadBack(path=path, reason=error.sentence.rstrip(".")) from error
        if (found.certificate, found.chain) != (identity.certificate, identity.chain):
            raise NotReadBack(path=path, reason="it holds something else than was written")

    durable_write(path, content, private=True, check=read_back)


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short for a new file. Raises PassphraseTooShort."""
    if len(passphrase) < SHORTEST:
        raise PassphraseTooShort(least=SHORTEST)


def read_identity(path: Path, passphrase: str) -> Identity:
    """Read a PKCS#12 file, modern or old, with which one can sign.

    Raises FileNotRead, NotAnIdentity or WrongPassphrase.
    """
    found = read_keys(path, passphrase)
    if not is_for_signing(found.certificate):
        reason = "its certificate is for other uses than signing documents"
        raise NotAnIdentity(path=path, reason=reason)
    return found


def read_keys(path: Path, passphrase: str) -> Identity:
    """Read a PKCS#12 file whatever its certificate is for. Raises FileNotRead, NotAnIdentity or WrongPassphrase."""
    key, certificate, others = container.from_bytes(path, read_file(path, limit=SIZE_LIMIT), passphrase)
    _check_key(path, key)
    certificate = next((each for each in (certificate, *others) if each is not None and _belongs(key, each)), None)
    if certificate is None:
        raise NotAnIdentity(path=path, reason="it holds no certificate for its key")
    return Identity(key, certificate, chain_above(certificate, others))


def chain_above(certificate: Certificate, others: Sequence[Certificate]) -> tuple[Certificate, ...]:
    """Return those of the others that stand above a certificate, nearest first; what is not strong ends the chain."""
    chain: list[Certificate] = []
    below = certificate
    while below.issuer != below.subject and len(chain) < _CHAIN_LIMIT:
        above = next((each for each in others if each not in chain and _vouches(each, below)), None)
        if above is None or not is_strong(above.public_key()):
            break
        chain.append(above)
        below = above
    return tuple(chain)


def is_strong(key: Any) -> bool:
    """Tell whether a key is long enough and of a kind that signatures of packages may rest on."""
    if isinstance(key, rsa.RSAPublicKey | rsa.RSAPrivateKey):
        return key.key_size >= RSA_BITS
    return isinstance(key, ec.EllipticCurvePublicKey | ec.EllipticCurvePrivateKey) and key.curve.name in CURVES


def _check_key(path: Path, key: Any) -> None:
    if isinstance(key, rsa.RSAPrivateKey) and not is_strong(key):
        reason = f"its RSA key has {key.key_size:,} bits, and less than {RSA_BITS:,} are not relied on"
        raise NotAnIdentity(path=path, reason=reason)
    if isinstance(key, ec.EllipticCurvePrivateKey) and not is_strong(key):
        raise NotAnIdentity(
            path=path, reason=f"its key lies on the curve {key.curve.name}, not on P-256, P-384 or P-521"
        )
    if not is_strong(key):
        raise NotAnIdentity(path=path, reason="it holds no RSA or elliptic-curve key that can sign")


def _belongs(key: SigningKey, certificate: Certificate) -> bool:
    try:
        return certificate.public_key() == key.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return False


def _vouches(above: Certificate, below: Certificate) -> bool:
    if not is_authority(above) or above.subject != below.issuer:
        return False
    try:
        below.verify_directly_issued_by(above)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
