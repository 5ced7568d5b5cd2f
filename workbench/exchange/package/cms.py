"""A CMS signature, read so strictly that nothing in it is left to interpretation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto import cms
from asn1crypto.x509 import Certificate

from workbench.exchange.package.certificates import is_strong

SIZE_LIMIT = 200_000
CERTIFICATE_LIMIT = 10
_DEPTH_LIMIT = 40
HASHES = frozenset({"sha256", "sha384", "sha512"})
_SIGNINGS = frozenset({"rsassa_pkcs1v15", "rsassa_pss", "ecdsa"})
_DATA_FIELDS, _INFO_FIELDS = 6, 7
"""Fields of SignedData and of SignerInfo, those left out counted too."""
_NO_PARAMETERS = (b"", b"\x05\x00")
"""Absent, or NULL: writers differ."""
_TIME_STAMP = "1.2.840.113549.1.9.16.2.14"
_SIGNING_CERTIFICATE = ("1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.16.2.12")


class Unreadable(ValueError):
    """A signature that is not made as one of a package is; the text says why."""


@dataclass(frozen=True, slots=True)
class Signed:
    """What a CMS signature says before anybody has checked it."""

    data: Any
    """The SignedData, for pyHanko."""
    certificate: Certificate
    time: datetime | None
    """As the signer's computer told it."""
    stamp: Any
    """SignedData of the time stamp, or None."""

    @property
    def signature(self) -> bytes:
        """Return the bare signature: what a time stamp is made over."""
        return bytes(self.data["signer_infos"][0]["signature"].native)


def read_signature(content: bytes) -> Signed:
    """Read a detached signature. Raises Unreadable, or what `MALFORMED` names."""
    if len(content) > SIZE_LIMIT:
        raise Unreadable("it is larger than a signature may be")
    _check_der(content)
    info = cms.ContentInfo.load(content, strict=True)
    if info["content_type"].native != "signed_data" or len(info.children) != 2:
        raise Unreadable("it is no signature")
    data = info["content"]
    if data["encap_content_info"]["content_type"].native != "data" or data["encap_content_info"]["content"].native:
        raise Unreadable("it carries content of its own")
    signed = check_signed(data)
    if signed.time is None:
        raise Unreadable("it does not tell when it was made")
    return signed


def check_signed(data: Any) -> Signed:
    """Read signed data: one signer, known algorithms, strong keys, no certificate too many."""
    if len(data["signer_infos"]) != 1 or data["crls"].native is not None:
        raise Unreadable("it is not the signature of exactly one person")
    info = data["signer_infos"][0]
    _check_unsigned(data, info)
    _check_algorithms(data, info)
    certificate = _signer(data, info)
    attributes = _attributes(info["signed_attrs"])
    if "1.2.840.113549.1.9.4" not in attributes or not any(each in attributes for each in _SIGNING_CERTIFICATE):
        raise Unreadable("it does not name its certificate")
    told = attributes.get("1.2.840.113549.1.9.5")
    return Signed(data, certificate, told.native if told is not None else None, _time_stamp(info))


def _check_unsigned(data: Any, info: Any) -> None:
    """Hold what no signature covers to the one value that it can have (RFC 5652, 5.1 and 5.3)."""
    is_plain = data["encap_content_info"]["content_type"].native == "data"
    versions = (data["version"].native, info["version"].native)
    algorithms = (*data["digest_algorithms"], info["digest_algorithm"], info["signature_algorithm"])
    # Parameters of RSASSA-PSS decide how the signature is checked; others have none.
    plain = [each for each in algorithms if each["algorithm"].native != "rsassa_pss"]
    if versions != ("v1" if is_plain else "v3", "v1"):
        raise Unreadable("it does not tell its version as it has to")
    if any(each["parameters"].dump() not in _NO_PARAMETERS for each in plain):
        raise Unreadable("its algorithms have parameters that they do not take")
    # The parser takes what follows the last field for one more.
    if len(data.children) != _DATA_FIELDS or len(info.children) != _INFO_FIELDS:
        raise Unreadable("something was added to it that nobody signed")


def _check_algorithms(data: Any, info: Any) -> None:
    told = info["digest_algorithm"]["algorithm"].native
    listed = [each["algorithm"].native for each in data["digest_algorithms"]]
    signing = info["signature_algorithm"]
    if told not in HASHES or listed != [told]:
        raise Unreadable("it rests on a digest that is not relied on")
    if signing.signature_algo not in _SIGNINGS:
        raise Unreadable("it rests on an algorithm that is not relied on")
    if signing["algorithm"].native != "rsassa_pkcs1v15" and signing.hash_algo != told:
        raise Unreadable("it names two digests")


def _signer(data: Any, info: Any) -> Certificate:
    """Return the signer's certificate; others may only stand above it."""
    if info["sid"].name != "issuer_and_serial_number" or len(data["certificates"]) > CERTIFICATE_LIMIT:
        raise Unreadable("it does not tell whose it is")
    if any(each.name != "certificate" for each in data["certificates"]):
        raise Unreadable("it carries what is no certificate")
    # A certificate that is there twice is one; our first packages have it so.
    bag = {each.chosen.dump(): each.chosen for each in data["certificates"]}
    wanted = info["sid"].chosen
    own = [each for each in bag.values() if _is_named(each, wanted)]
    if len(own) != 1:
        raise Unreadable("it does not tell whose it is")
    _check_chain(own[0], [each for each in bag.values() if each is not own[0]])
    return own[0]


def _is_named(certificate: Certificate, wanted: Any) -> bool:
    issuer, serial = wanted["issuer"].dump(), wanted["serial_number"].native
    return bool(certificate.issuer.dump() == issuer and certificate.serial_number == serial)


def _check_chain(own: Certificate, others: Sequence[Certificate]) -> None:
    waiting, below = list(others), own
    if not all(map(is_strong, [own, *others])):
        raise Unreadable("its key is too weak or of an unknown kind")
    while waiting:
        if below.issuer.dump() == below.subject.dump():
            raise Unreadable("it carries a certificate that does not belong to it")
        above = next((each for each in waiting if each.subject.dump() == below.issuer.dump()), None)
        if above is None:
            raise Unreadable("it carries a certificate that does not belong to it")
        waiting.remove(above)
        below = above


def _attributes(told: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in told:
        kind = each["type"].dotted
        if kind in found or len(each["values"]) != 1:
            raise Unreadable("it says one thing twice")
        found[kind] = each["values"][0]
    return found


def _time_stamp(info: Any) -> Any:
    """Return the time stamp; nothing else may stand outside of what the signer signed."""
    told = info["unsigned_attrs"]
    attributes = _attributes(told) if told.native is not None else {}
    if attributes.keys() - {_TIME_STAMP}:
        raise Unreadable("something was added to it that nobody signed")
    token = attributes.get(_TIME_STAMP)
    return token["content"] if token is not None else None


def _check_der(content: bytes) -> None:
    """Refuse encodings that can be written in two ways, and nesting without end."""
    waiting = [(0, len(content), 0)]
    while waiting:
        at, end, depth = waiting.pop()
        while at < end:
            start, length = read_header(content, at, end)
            if content[at] & 0x20:
                if depth >= _DEPTH_LIMIT:
                    raise Unreadable("it is nested deeper than a signature may be")
                waiting.append((start, start + length, depth + 1))
            at = start + length


def read_header(content: bytes, at: int, end: int) -> tuple[int, int]:
    """Return where a value starts and how long it is; its length must be written in the one short way."""
    if at + 2 > end or content[at] & 0x1F == 0x1F:
        raise Unreadable("it is damaged")
    first, start = content[at + 1], at + 2
    length = first
    if first & 0x80:
        start += first & 0x7F
        length = int.from_bytes(content[at + 2 : start], "big")
        if not 0x81 <= first <= 0x84 or length < 0x80 or not content[at + 2 : at + 3].strip(b"\0"):
            raise Unreadable("it is not written as a signature has to be")
    if start + length > end:
        raise Unreadable("it is damaged")
    return start, length
