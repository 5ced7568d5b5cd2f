"""Signatures that repeat one that was judged in full: all is the same but what was signed, when, and the signature.

Who signs hundreds of packages says of certificate, algorithms and attributes the same bytes each time, and what was
found of these bytes holds again. What differs is checked each time: the digest, the time, and the signature, by the
library's own function. Whatever is not the same to the byte is judged in full.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

from asn1crypto.x509 import Time
from cryptography.exceptions import InvalidSignature
from pyhanko_certvalidator.sig_validate import DefaultSignatureValidator, SignatureValidationContext

from workbench.exchange.package.cms import Signed, read_header
from workbench.exchange.package.malformed import MALFORMED

_MOST = 256
"""Kinds of signatures that are remembered: some for each certificate, as signatures differ in length."""
_KIND, _DIGEST, _TIME, _CERTIFICATE, _ALGORITHMS = (
    bytes.fromhex(each)
    for each in (
        "2a864886f70d010903", "2a864886f70d010904", "2a864886f70d010905",
        "2a864886f70d010910022f", "2a864886f70d010934",
    )
)  # fmt: skip
_NEEDED = {_KIND, _DIGEST, _CERTIFICATE}
_KNOWN = {*_NEEDED, _TIME, _ALGORITHMS}
"""Attributes of which nothing depends on what was signed but the digest; a time stamp over the content would."""
_ATTRIBUTES, _OCTETS, _SET = 0xA0, 0x04, b"\x31"
Found = TypeVar("Found")


class _Value(NamedTuple):
    """A value of a DER encoding, by places."""

    tag: int
    place: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Parts:
    """A CMS signature, taken apart into what differs from one signing to the next, and all the rest."""

    rest: tuple[bytes, tuple[int, ...]]
    """All else, and where what differs stands."""
    digest: bytes
    time: datetime | None
    attributes: bytes
    """What the signature is made over."""
    signature: bytes


@dataclass(frozen=True, slots=True)
class Known(Generic[Found]):
    """A signature that was judged in full and found to be valid."""

    signed: Signed
    found: Found

    def repeats(self, parts: Parts, digest: Callable[[str], bytes]) -> bool:
        """Tell whether a signature that is the same but for what was signed fits this content too."""
        info = self.signed.data["signer_infos"][0]
        algorithm = info["digest_algorithm"]["algorithm"].native
        if parts.digest != digest(algorithm):
            return False
        try:
            DefaultSignatureValidator().validate_signature(
                parts.signature, parts.attributes, self.signed.certificate.public_key, info["signature_algorithm"],
                SignatureValidationContext(contextual_md_algorithm=algorithm, prehashed=False),
            )  # fmt: skip
        except InvalidSignature:
            return False
        return True


class Memory(Generic[Found]):
    """Signatures that were found to be valid, those that repeat most lately."""

    def __init__(self) -> None:
        self._lock, self._known = threading.Lock(), OrderedDict[object, Known[Found]]()

    def find(self, parts: Parts) -> Known[Found] | None:
        """Return the signature that is repeated, None where none is known."""
        with self._lock:
            if parts.rest in self._known:
                self._known.move_to_end(parts.rest)
            return self._known.get(parts.rest)

    def keep(self, parts: Parts, signed: Signed, found: Found) -> None:
        """Remember a signature that was judged in full and found to be valid."""
        with self._lock:
            self._known[parts.rest] = Known(signed, found)
            if len(self._known) > _MOST:
                self._known.popitem(last=False)

    def forget(self) -> None:
        """Remember none: the next of each kind is judged in full."""
        with self._lock:
            self._known.clear()


def take_apart(content: bytes) -> Parts | None:
    """Take a CMS signature apart; None where it has another form than those that are made here, or a time stamp."""
    try:
        return _parts(content)
    except MALFORMED:
        return None


def _parts(content: bytes) -> Parts:
    outer = _value(content, 0, len(content))
    _, explicit = _within(content, outer)
    (data,) = _within(content, explicit)
    *_, infos = _within(content, data)
    (info,) = _within(content, infos)
    # Nothing behind the signature: a time stamp differs in more.
    _, _, _, attributes, _, signature = _within(content, info)
    told = {content[kind.begin : kind.end]: value for kind, value in _attributes(content, attributes)}
    if not _NEEDED <= told.keys() <= _KNOWN or (attributes.tag, signature.tag) != (_ATTRIBUTES, _OCTETS):
        raise ValueError
    digest, time = told[_DIGEST], told.get(_TIME)
    if digest.tag != _OCTETS:
        raise ValueError
    differing = [each for each in (digest, time, signature) if each is not None]
    rest = bytearray(content)
    for each in differing:
        rest[each.begin : each.end] = bytes(each.end - each.begin)
    places = tuple(place for each in differing for place in (each.begin, each.end))
    return Parts(
        (bytes(rest), places), content[digest.begin : digest.end],
        Time.load(content[time.place : time.end], strict=True).native if time is not None else None,
        _SET + content[attributes.place + 1 : attributes.end], content[signature.begin : signature.end],
    )  # fmt: skip


def _attributes(content: bytes, outer: _Value) -> list[tuple[_Value, _Value]]:
    """Return the kind and the one value of each attribute, each kind once."""
    found = []
    for each in _within(content, outer):
        kind, values = _within(content, each)
        (value,) = _within(content, values)
        found.append((kind, value))
    if len({content[kind.begin : kind.end] for kind, _ in found}) != len(found):
        raise ValueError
    return found


def _within(content: bytes, outer: _Value) -> list[_Value]:
    found, at = list[_Value](), outer.begin
    while at < outer.end:
        found.append(_value(content, at, outer.end))
        at = found[-1].end
    return found


def _value(content: bytes, at: int, end: int) -> _Value:
    begin, length = read_header(content, at, end)
    return _Value(content[at], at, begin, begin + length)
