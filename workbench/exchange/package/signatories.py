"""The certificates of those who signed a package: what a person compares before trusting them."""

from pathlib import Path

from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.cms import SIZE_LIMIT, read_signature
from workbench.exchange.package.container import Container
from workbench.exchange.package.manifest import signature_name
from workbench.exchange.package.verifying import verify


def signatories(path: Path) -> dict[str, bytes]:
    """Return the certificates (DER) of all whose signatures are valid, by fingerprint.

    Raises NotAPackage or FileNotRead.
    """
    with Container(path) as container:
        found = {}
        for number, signature in enumerate(verify(path, NOBODY).signatures, 1):
            if signature.valid:
                signed = read_signature(container.read(signature_name(number), SIZE_LIMIT))
                found[signature.fingerprint] = signed.certificate.dump()
    return found
