"""The PKCS#12 container of an identity: read from any program, old ones too, and written so that guessing is slow."""

import hashlib
import hmac
import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from asn1crypto import core, pkcs12
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs12 as p12

from workbench.exchange.keys.certificates import Certificate, SigningKey, check_readable
from workbench.kernel.errors import WorkbenchError

ROUNDS = 1_000_000
"""Rounds that slow down guessing a passphrase."""
RANDOM = os.urandom
_ROUNDS_LIMIT = 20_000_000
_SALT_BYTES = 16
_MALFORMED = (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError)
_KEYS = ("key_bag", "pkcs8_shrouded_key_bag")


class NotAnIdentity(WorkbenchError):
    code = "KEY-002"
    message = "{path} is no signing identity: {reason}."
    remedy = "Choose a .p12 or .pfx file that holds a key and its certificate."


class WrongPassphrase(WorkbenchError):
    code = "KEY-003"
    message = "The passphrase does not open {path}."
    remedy = "Try again; upper and lower case count."


def to_bytes(
    name: str,
    key: SigningKey,
    certificate: Certificate,
    chain: Sequence[Certificate],
    passphrase: str,
    random_bytes: Callable[[int], bytes],
) -> bytes:
    """Write a key and its certificates under a passphrase."""
    encryption = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(p12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    content = p12.serialize_key_and_certificates(name.encode(), key, certificate, chain, encryption)
    return _with_slow_mac(content, passphrase, random_bytes(_SALT_BYTES))


def from_bytes(path: Path, content: bytes, passphrase: str) -> tuple[Any, Certificate | None, list[Certificate]]:
    """Read a container: its key, the certificate that it names for it, and all others.

    Raises NotAnIdentity or WrongPassphrase.
    """
    _check(path, content)
    for each in _writings(passphrase):
        try:
            key, certificate, others = p12.load_key_and_certificates(content, each)
        except UnsupportedAlgorithm as error:
            raise NotAnIdentity(path=path, reason="its encryption is not supported") from error
        except (ValueError, x509.InvalidVersion):
            continue
        try:
            for found in filter(None, (certificate, *others)):
                check_readable(found)
        except ValueError as error:
            raise NotAnIdentity(path=path, reason="a certificate in it is malformed") from error
        return key, certificate, others
    raise WrongPassphrase(path=path)


def _writings(passphrase: str) -> list[bytes]:
    """Return the ways in which programs write a passphrase, most likely first.

    Signs like å can be one or two characters, and old OpenSSL took each byte of them for a character.
    """
    forms = [passphrase, unicodedata.normalize("NFC", passphrase), unicodedata.normalize("NFD", passphrase)]
    forms.append(passphrase.encode().decode("latin-1"))
    return [each.encode() for each in dict.fromkeys(forms)]


def _check(path: Path, content: bytes) -> None:
    """Refuse what is no container, what takes for ever to open, and what leaves open which key is meant."""
    try:
        pfx = pkcs12.Pfx.load(content, strict=True)
        rounds = [pfx["mac_data"]["iterations"].native] if pfx["mac_data"].native else []
        keys = 0
        for part in pfx.authenticated_safe:
            if part["content_type"].native == "encrypted_data":
                rounds.append(_rounds_of(part["content"]["encrypted_content_info"]["content_encryption_algorithm"]))
            elif part["content_type"].native == "data":
                bags = list(_bags(part["content"].native))
                keys += sum(each["bag_id"].native in _KEYS for each in bags)
                rounds += [_rounds_of(e["bag_value"]["encryption_algorithm"]) for e in bags if _is_encrypted(e)]
    except _MALFORMED as error:
        raise NotAnIdentity(path=path, reason="it is a file of another kind") from error
    if keys > 1:
        reason = f"it holds {keys} keys, and nothing says which of them is meant. Export the one to a file of its own"
        raise NotAnIdentity(path=path, reason=reason)
    if any(each > _ROUNDS_LIMIT for each in rounds):
        raise NotAnIdentity(path=path, reason="opening it would take for ever")


def _bags(content: bytes) -> Iterator[Any]:
    yield from pkcs12.SafeContents.load(content)


def _is_encrypted(bag: Any) -> bool:
    return bool(bag["bag_id"].native == "pkcs8_shrouded_key_bag")


def _rounds_of(algorithm: Any) -> int:
    told = algorithm["parameters"]
    if algorithm["algorithm"].native == "pbes2":
        told = told["key_derivation_func"]["parameters"]
        return int(told["iteration_count"].native) if "iteration_count" in told.native else 0
    return int(told["iterations"].native)


def _with_slow_mac(content: bytes, passphrase: str, salt: bytes) -> bytes:
    """Replace the MAC by one that costs a million rounds.

    `cryptography` writes it with 2,048 rounds whatever it is told, and so guesses would stay cheap.
    """
    pfx = pkcs12.Pfx.load(content)
    safe = pfx["auth_safe"]["content"].native
    key = _derived_key(passphrase, salt, ROUNDS)
    pfx["mac_data"] = {
        "mac": {"digest_algorithm": {"algorithm": "sha256"}, "digest": hmac.digest(key, safe, "sha256")},
        "mac_salt": core.OctetString(salt),
        "iterations": ROUNDS,
    }
    dumped: bytes = pfx.dump(force=True)
    return dumped


def _derived_key(passphrase: str, salt: bytes, rounds: int) -> bytes:
    """Derive the 32 bytes of a MAC key (RFC 7292, appendix B.2, purpose 3, SHA-256)."""
    block = 64
    secret = (passphrase + "\0").encode("utf-16-be")
    text = b"\x03" * block + _filled(salt, block) + _filled(secret, block)
    for _ in range(rounds):
        text = hashlib.sha256(text).digest()
    return text


def _filled(text: bytes, block: int) -> bytes:
    length = block * -(-len(text) // block)
    return (text * (length // len(text) + 1))[:length] if text else b""
