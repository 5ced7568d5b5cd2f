"""Whether the signatures cover every file, and whether each file is what was signed."""

import re
from collections.abc import Mapping, Sequence

from workbench.exchange.package.findings import Findings
from workbench.exchange.package.manifest import from_sums, manifest_name, report_name, signature_name, sums_name
from workbench.kernel.tongue import say

_SUMS_LIMIT = 4_000_000
_META = re.compile(r"META-INF/(?:ASiCManifest|signature)(\d{3})\.(?:xml|p7s)")
Digests = Mapping[str, str]


def check_names(found: Findings, signed: int) -> None:
    """Refuse what lies in META-INF and belongs to none of the signatures."""
    for name in found.container.names:
        told = _META.fullmatch(name)
        if name.startswith("META-INF/") and (told is None or not 0 < int(told[1]) <= signed):
            found.wrong.add(name)
            found.fault("PKG-102", say("package.alien", name=name), name)


def check_coverage(found: Findings, manifests: Sequence[Digests | None]) -> bool:
    """Compare every manifest with the files, and with the one before; the last has to cover all but itself."""
    for number, manifest in enumerate(manifests, 1):
        for name, digest in (manifest or {}).items():
            _check_digest(found, number, name, digest)
    for number in range(2, len(manifests) + 1):
        _check_growth(found, number, manifests[number - 2] or {}, manifests[number - 1] or {})
    last = manifests[-1] if manifests else None
    if last is None:
        return False
    own = {"mimetype", manifest_name(len(manifests)), signature_name(len(manifests))}
    missed = [name for name in found.digests if name not in own and name not in last]
    for name in missed:
        found.fault("PKG-107", say("package.added", name=name), name)
    return not missed


def _check_digest(found: Findings, number: int, name: str, digest: str) -> None:
    if name not in found.digests:
        found.wrong.add(manifest_name(number))
        found.fault("PKG-105", say("package.removed", name=name), name)
    elif found.digests[name] != digest:
        found.wrong.add(name)
        found.fault("PKG-106", say("package.changed", name=name), name)


def _check_growth(found: Findings, number: int, before: Digests, now: Digests) -> None:
    """A later signer covers all that was there, and adds nothing but their copy of the signed report."""
    there = {*before, manifest_name(number - 1), signature_name(number - 1)}
    if missed := sorted(there - now.keys()):
        found.fault("PKG-121", say("package.leaves_out", n=number, name=missed[0]), missed[0])
    for name in sorted(now.keys() - there - {report_name(number), sums_name(number)}):
        found.wrong.add(name)
        found.fault("PKG-122", say("package.added_by_later", name=name), name)


def check_sums(found: Findings, signed: int) -> None:
    """Compare the checksum lists with the files, and the order of the files with the lists."""
    order, listed = ["mimetype"], set[str]()
    for number in range(1, max(signed, 1) + 1):
        name = sums_name(number)
        sums = _read_sums(found, name)
        for each, digest in sums.items():
            if found.digests.get(each) != digest or each in listed:
                found.wrong.add(each)
                found.fault("PKG-111", say("package.sum_differs", name=each), each)
        listed |= sums.keys()
        order += [*sums, name, *((manifest_name(number), signature_name(number)) if signed else ())]
    for name in found.digests:
        if name not in order and not name.startswith("META-INF/"):
            found.wrong.add(name)
            found.fault("PKG-112", say("package.no_sum", name=name), name)
    if set(order) == found.digests.keys() and order != [*found.digests]:
        found.fault("PKG-123", say("package.order"))


def _read_sums(found: Findings, name: str) -> Digests:
    if name not in found.digests:
        found.fault("PKG-110", say("package.sums_missing", name=name), name)
        return {}
    sums = from_sums(found.container.read(name, _SUMS_LIMIT))
    if sums is None:
        found.wrong.add(name)
        found.fault("PKG-110", say("package.sums_unread", name=name), name)
    return sums or {}
