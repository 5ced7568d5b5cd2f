"""Sealing with age so that the same content for the same readers gives the same bytes each time.

age draws a file's key by lot; here it follows from a secret of the laptop, from the content and from who may read it:
what is carried by hand is the very object that lies in the shared place. Without the secret it tells no more than any
age file, and every age opens it. The format is age's own, https://age-encryption.org/v1.
"""

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Collection, Iterable, Iterator
from io import BytesIO

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from workbench.exchange.keys.sealing import Key, Written, read_recipient

_VERSION, _X25519 = b"age-encryption.org/v1", b"age-encryption.org/v1/X25519"
_PIECE, _KEY_BYTES = 64 * 1024, 16
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
"""Of the alphabet in which age writes recipients (bech32); the last six are a checksum."""
_CHECKSUM = 6


class Sealer:
    """Seals for some readers; the secret is one that only this laptop knows, and keeps."""

    def __init__(self, key: Key) -> None:
        self._secret = _mac(str(key).encode(), b"workbench: sealing alike 1")

    def seal(
        self, chunks: Iterable[bytes], sha256: str, target: Written, recipients: Collection[str], about: str
    ) -> None:
        """Write what has a SHA-256 to `target`, sealed; what is `about` something else is never sealed alike.

        Where the content turns out to be another one, `target` is not to be used. Raises NotARecipient, and what
        `chunks` and writing raise.
        """
        known = sorted({each.strip() for each in recipients})
        seed = _mac(self._secret, "\n".join((about, sha256, *known)).encode())
        file_key, nonce = _mac(seed, b"file")[:_KEY_BYTES], _mac(seed, b"nonce")[:_KEY_BYTES]
        target.write(_head(file_key, [(_point(each), _mac(seed, each.encode())) for each in known]) + nonce)
        cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
        for place, (piece, is_last) in enumerate(_pieces(chunks)):
            target.write(cipher.encrypt(place.to_bytes(11, "big") + bytes([is_last]), piece, None))

    def seal_bytes(self, content: bytes, recipients: Collection[str], about: str) -> bytes:
        """Return some bytes sealed. Raises NotARecipient."""
        target = BytesIO()
        self.seal([content], hashlib.sha256(content).hexdigest(), target, recipients, about)
        return target.getvalue()


def _head(file_key: bytes, readers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Write for each reader, given with a one-time secret, the file's key as only they can take it."""
    lines = [_VERSION]
    for point, once in readers:
        own = X25519PrivateKey.from_private_bytes(once)
        share = own.public_key().public_bytes_raw()
        wrapping = _derived(own.exchange(X25519PublicKey.from_public_bytes(point)), share + point, _X25519)
        lines += [b"-> X25519 " + _text(share), _text(ChaCha20Poly1305(wrapping).encrypt(bytes(12), file_key, None))]
    told = b"\n".join((*lines, b"---"))
    return told + b" " + _text(_mac(_derived(file_key, b"", b"header"), told)) + b"\n"


def _pieces(chunks: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Cut what comes into pieces of one size; the last one is known as such, and empty only where nothing came."""
    held = bytearray()
    for chunk in chunks:
        held += chunk
        while len(held) > _PIECE:
            yield bytes(held[:_PIECE]), False
            del held[:_PIECE]
    yield bytes(held), True


def _point(recipient: str) -> bytes:
    """Return the public key that a recipient is."""
    read_recipient(recipient)  # Its checksum is looked at there.
    number = 0
    letters = recipient.lower().rpartition("1")[2][:-_CHECKSUM]
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    return (number >> (len(letters) * 5) % 8).to_bytes(len(letters) * 5 // 8, "big")


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(key)


def _mac(key: bytes, content: bytes) -> bytes:
    return hmac.digest(key, content, "sha256")


def _text(content: bytes) -> bytes:
    return b64encode(content).rstrip(b"=")
