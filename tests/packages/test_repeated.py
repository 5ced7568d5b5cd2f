"""A signature that repeats one that was judged in full gets the very verdict that it would get by itself."""

import io
import random
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from portfolios import Press
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from signed_packages import Signed, members_of, write

from workbench.exchange.keys.trust import NOBODY, Trust
from workbench.exchange.package import cades, signed_reports
from workbench.exchange.package.cades import judge
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.plain_reports import find_signature
from workbench.exchange.package.repeated import take_apart
from workbench.exchange.package.signed_reports import check_report
from workbench.exchange.package.verdict import Verdict
from workbench.exchange.package.verifying import verify

MANIFEST, SIGNATURE, REPORT = "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s", "report.pdf"
Members = dict[str, bytes]


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return Press(tmp_path_factory.mktemp("press"))


@pytest.fixture(scope="module")
def packages(press: Press, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("packages")
    return [press.sign(folder / f"{number}.asice", number) for number in range(6)]


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    forget()
    yield
    forget()


def forget() -> None:
    cades.KNOWN.forget()
    signed_reports.KNOWN.forget()


def in_full(path: Path, trust: Trust) -> Verdict:
    forget()
    return verify(path, trust)


def changed(content: bytes, chance: random.Random, at: int | None = None) -> bytes:
    at = chance.randrange(len(content)) if at is None else at
    return content[:at] + bytes([content[at] ^ chance.randrange(1, 256)]) + content[at + 1 :]


def test_packages_of_one_signer_are_judged_alike_whether_known_or_not(press: Press, packages: list[Path]) -> None:
    trust = press.package.trust
    alone = [in_full(each, trust) for each in packages]
    one_after_the_other = [verify(each, trust) for each in (*packages, *packages)]
    assert one_after_the_other == [*alone, *alone]
    assert all(each.accepted for each in alone)


def test_nothing_of_what_differs_is_taken_from_the_one_before(press: Press, packages: list[Path]) -> None:
    for each in packages:
        verify(each, press.package.trust)
    members = [members_of(each) for each in packages]
    for one, other in pairwise(members):
        assert take_apart(one[SIGNATURE]) is not None
        with pytest.raises((*MALFORMED, AssertionError)):
            assert judge(other[MANIFEST], one[SIGNATURE], press.package.trust, NOBODY).verdict.valid


def test_who_is_trusted_is_asked_each_time(press: Press, packages: list[Path]) -> None:
    assert verify(packages[0], press.package.trust).accepted
    assert not verify(packages[0], NOBODY).trusted
    (signer,) = press.package.trust.certificates
    refused = press.package.trust.without(frozenset([press.signer.identity.fingerprint]))
    assert not verify(packages[0], refused).trusted
    assert verify(packages[0], Trust((signer,))).accepted


@pytest.mark.parametrize("part", ["mimetype", "assessment.json", "workbook.xlsx", "form.yaml", REPORT, "SHA256SUMS", MANIFEST, SIGNATURE])  # fmt: skip
def test_damage_in_each_part_is_refused_with_the_same_words(press: Press, packages: list[Path], tmp_path: Path, part: str) -> None:  # fmt: skip
    chance, target = random.Random(part), tmp_path / "damaged.asice"
    for _ in range(4):
        whole = members_of(packages[0])
        write(target, {**whole, part: changed(whole[part], chance)})
        alone = in_full(target, press.package.trust)
        assert verify(packages[1], press.package.trust).accepted
        assert verify(target, press.package.trust) == alone
        assert not alone.valid


def test_a_report_changed_anywhere_is_judged_as_it_is_in_full(press: Press, packages: list[Path]) -> None:
    """At random, and in each of its last bytes: there lies all that leads to the signature."""
    chance, report = random.Random(11), members_of(packages[0])[REPORT]
    members = members_of(packages[0])
    roots, place = [judge(members[MANIFEST], members[SIGNATURE], NOBODY, NOBODY).certificate], find_signature(report)
    assert place is not None
    places = [*(chance.randrange(len(report)) for _ in range(20)), *range(len(report) - 700, len(report), 9)]
    for at in places:
        other = changed(report, chance, at)
        signed_reports.KNOWN.forget()
        alone = check_report(other, roots)
        assert check_report(report, roots).signatures[0].valid
        assert check_report(other, roots) == alone, at
        # What fills up the signature's place nobody signs; the package's own signature covers it.
        is_filling = place.before < at < place.after
        assert is_filling or alone.fault or [each.valid for each in alone.signatures] != [True], at


def test_a_report_of_ours_is_read_at_once_and_one_of_two_signatures_in_full(signed: Signed) -> None:
    found = find_signature(signed.members[REPORT])
    assert found is not None and take_apart(found.contents) is not None
    assert find_signature(signed.members["cosigned/report.pdf"]) is None


def grown(report: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(report), strict=False)
    writer.root["/Lang"] = writer.root["/Lang"]
    writer.update_root()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


OTHERWISE: dict[str, Callable[[bytes], bytes]] = {
    "grown": grown,
    "bytes after it": lambda report: report + b"\n%%EOF\n",
    "nothing before it": lambda report: report[1:],
    "another end": lambda report: report.removesuffix(b"%%EOF\n") + b"%%EOF \n",
    "twice": lambda report: report + report,
    "no signature": lambda report: report[: report.rindex(b"%%EOF", 0, -10) + 6],
    "empty": lambda report: b"",
}


@pytest.mark.parametrize("way", OTHERWISE)
def test_what_is_written_otherwise_is_judged_in_full(packages: list[Path], way: str) -> None:
    report = members_of(packages[0])[REPORT]
    assert find_signature(report) is not None
    assert find_signature(OTHERWISE[way](report)) is None
