"""Each way of tampering with a package is seen; each test is named for one."""

import io
import json
import struct
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pyhanko.pdf_utils.generic import ArrayObject, StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from scenario import NOON
from signed_packages import Signed, members_of, repacked, write

from workbench.application.home import Home
from workbench.application.verifying import check
from workbench.exchange.keys.certificates import fingerprint_of, read_certificate, recipient_in, to_pem
from workbench.exchange.keys.device import ensure_device
from workbench.exchange.keys.identity import Identity, make_identity
from workbench.exchange.keys.sealing import seal
from workbench.exchange.keys.trust import Trust
from workbench.exchange.package.container import MIMETYPE
from workbench.exchange.package.manifest import Manifest, from_xml, to_sums, to_xml
from workbench.exchange.package.pades import sign_report
from workbench.exchange.package.signing import IdentityNotValid, NotARequiredSigner, SignedAlready, sign
from workbench.exchange.package.verdict import Verdict
from workbench.exchange.package.verifying import verify
from workbench.kernel.clock import FixedClock
from workbench.kernel.ids import PersonId


def codes(verdict: Verdict) -> set[str]:
    return {each.code for each in verdict.problems}


def test_untouched_it_is_valid_and_accepted(signed: Signed) -> None:
    verdict = signed.judge(signed.path)
    assert verdict.valid and verdict.accepted
    assert [each.signer for each in verdict.signatures] == ["Ann Berg", "Bo Þórsson"]
    assert all(each.ok for each in verdict.files)


@pytest.mark.parametrize(
    "name",
    [
        "assessment.json",
        "workbook.xlsx",
        "report.pdf",
        "form.yaml",
        "SHA256SUMS",
        "SHA256SUMS.002",
        "cosigned/report.pdf",
        "META-INF/ASiCManifest001.xml",
        "META-INF/signature001.p7s",
        "META-INF/ASiCManifest002.xml",
        "META-INF/signature002.p7s",
    ],
)
def test_byte_flipped(signed: Signed, tmp_path: Path, name: str) -> None:
    def flip(members: dict[str, bytes]) -> None:
        content = bytearray(members[name])
        content[len(content) // 2] ^= 1
        members[name] = bytes(content)

    verdict = signed.judge(signed.with_members(tmp_path, flip))
    assert not verdict.valid
    assert verdict.problems


@pytest.mark.parametrize(
    "name", ["workbook.xlsx", "assessment.json", "SHA256SUMS", "report.pdf", "META-INF/signature001.p7s"]
)
def test_file_removed(signed: Signed, tmp_path: Path, name: str) -> None:
    assert not signed.judge(signed.with_members(tmp_path, lambda members: members.pop(name))).valid  # type: ignore[arg-type, return-value]


def test_file_added(signed: Signed, tmp_path: Path) -> None:
    verdict = signed.judge(signed.with_members(tmp_path, lambda members: members.update({"extra.txt": b"x"})))
    assert {"PKG-107", "PKG-112"} <= codes(verdict)


def test_file_added_with_a_matching_line_in_the_checksums(signed: Signed, tmp_path: Path) -> None:
    from hashlib import sha256

    def add(members: dict[str, bytes]) -> None:
        members["extra.txt"] = b"x"
        members["SHA256SUMS"] += f"{sha256(b'x').hexdigest()}  extra.txt\n".encode()

    assert {"PKG-106", "PKG-107"} <= codes(signed.judge(signed.with_members(tmp_path, add)))


def test_manifest_edited_to_fit_a_changed_file(signed: Signed, tmp_path: Path) -> None:
    from base64 import b64encode
    from hashlib import sha256

    def edit(members: dict[str, bytes]) -> None:
        before = b64encode(sha256(members["workbook.xlsx"]).digest())
        members["workbook.xlsx"] = b"other"
        for name in ("META-INF/ASiCManifest001.xml", "META-INF/ASiCManifest002.xml"):
            members[name] = members[name].replace(before, b64encode(sha256(b"other").digest()))

    assert "PKG-109" in codes(signed.judge(signed.with_members(tmp_path, edit)))


def test_signature_1_stripped(signed: Signed, tmp_path: Path) -> None:
    def strip(members: dict[str, bytes]) -> None:
        del members["META-INF/signature001.p7s"], members["META-INF/ASiCManifest001.xml"]

    assert not signed.judge(signed.with_members(tmp_path, strip)).valid


def test_signature_2_stripped(signed: Signed, tmp_path: Path) -> None:
    def strip(members: dict[str, bytes]) -> None:
        for name in (
            "META-INF/signature002.p7s",
            "META-INF/ASiCManifest002.xml",
            "SHA256SUMS.002",
            "cosigned/report.pdf",
        ):
            del members[name]

    verdict = signed.judge(signed.with_members(tmp_path, strip))
    assert verdict.intact
    assert not verdict.required_signers_present
    assert codes(verdict) == {"PKG-115"}


def stripped(signed: Signed, tmp_path: Path) -> Path:
    """Return the package as it was before anybody signed, as far as an attacker can make it."""

    def strip(members: dict[str, bytes]) -> None:
        document = json.loads(members["assessment.json"])
        members["report.pdf"] = members["report.pdf"][: document["report_size"]]
        for name in [each for each in members if each.startswith(("META-INF/", "cosigned/", "SHA256SUMS"))] + [
            "mimetype"
        ]:
            del members[name]

    path = signed.with_members(tmp_path, strip)
    members = members_of(path)
    repacked(path, members)
    return path


def test_signer_exchanged(signed: Signed, tmp_path: Path) -> None:
    """A stranger's signature, over the very manifest and in the report, in the place of the second signer's."""
    stranger = make_identity("Bo Þórsson", "bo@example.org", PersonId("c"), NOON)
    members = signed.members
    boxes = json.loads(members["assessment.json"])["signature_fields"]
    members["cosigned/report.pdf"] = sign_report(members["report.pdf"], stranger, 2, boxes, NOON)
    verdict = resigned(signed, tmp_path, members, stranger)
    assert [each.valid for each in verdict.signatures] == [True, True]
    assert codes(verdict) == {"PKG-115"}
    assert not verdict.trusted


def test_a_stranger_can_not_sign_in_place_of_a_signer(signed: Signed, tmp_path: Path) -> None:
    path = stripped(signed, tmp_path)
    stranger = make_identity("Cy Falk", "cy@example.org", PersonId("c"), NOON)
    with pytest.raises(NotARequiredSigner, match="Cy Falk"):
        sign(path, stranger, NOON)


def test_signed_again_by_a_stranger_of_the_same_name(signed: Signed, tmp_path: Path) -> None:
    path = stripped(signed, tmp_path)
    members = members_of(path)
    namesakes = [
        make_identity(each.signer, "x@example.org", PersonId("x"), NOON)
        for each in signed.judge(signed.path).signatures
    ]
    document = json.loads(members["assessment.json"])
    for required, namesake in zip(document["required_signers"], namesakes, strict=True):
        required["fingerprint"] = namesake.fingerprint
    members["assessment.json"] = json.dumps(document).encode()
    repacked(path, members)
    for namesake in namesakes:
        sign(path, namesake, NOON)
    verdict = signed.judge(path)
    assert verdict.valid
    assert not verdict.trusted
    assert not verdict.accepted


def test_duplicate_zip_entry(signed: Signed, tmp_path: Path) -> None:
    target = tmp_path / "double.asice"
    target.write_bytes(signed.path.read_bytes())
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("workbook.xlsx", b"other")
    assert "PKG-001" in codes(signed.judge(target))


@pytest.mark.parametrize(
    "name",
    ["META-INF/manifest.xml", "META-INF/signature003.p7s", "META-INF/ASiCManifest004.xml", "META-INF/signature000.p7s"],
)
def test_alien_meta_inf_file(signed: Signed, tmp_path: Path, name: str) -> None:
    assert "PKG-102" in codes(signed.judge(signed.with_members(tmp_path, lambda members: members.update({name: b"x"}))))


def test_unknown_signer(signed: Signed) -> None:
    verdict = verify(signed.path, Trust(signed.trust.certificates[:1]))
    assert verdict.valid
    assert [each.trusted for each in verdict.signatures] == [True, False]
    assert not verdict.accepted


def test_expired_certificate_cannot_sign(signed: Signed, tmp_path: Path) -> None:
    later = FixedClock(datetime(2026, 11, 25, tzinfo=UTC) + timedelta(days=365 * 6))
    with pytest.raises(IdentityNotValid):
        sign(stripped(signed, tmp_path), signed.signers[0].identity, later)


def signed_out_of_time(signed: Signed, tmp_path: Path, made: datetime, allowed: datetime) -> Verdict:
    """Let somebody sign at noon with a certificate made at another time, by a program that thinks it is `allowed`."""
    path = stripped(signed, tmp_path)
    own = make_identity("Ann Berg", "ann@example.org", PersonId("a"), FixedClock(made))
    members = members_of(path)
    document = json.loads(members["assessment.json"])
    document["required_signers"] = [{"person": "a", "name": "Ann Berg", "role": "lead", "fingerprint": own.fingerprint}]
    members["assessment.json"] = json.dumps(document).encode()
    repacked(path, members)

    class Lenient(FixedClock):
        """Says another time when the certificate is checked, and the true one when signing."""

        told = 0

        def now(self) -> datetime:
            self.told += 1
            return allowed if self.told == 1 else NOON.now()

    return sign(path, own, Lenient(NOON.now()))


@pytest.mark.parametrize(
    ("made", "allowed", "why"),
    [
        (datetime(2010, 1, 1, tzinfo=UTC), datetime(2012, 1, 1, tzinfo=UTC), "its certificate had ended"),
        (datetime(2028, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC), "its certificate was not valid yet"),
    ],
)
def test_expired_certificate_that_signed_all_the_same_or_one_that_is_not_valid_yet(
    signed: Signed, tmp_path: Path, made: datetime, allowed: datetime, why: str
) -> None:
    verdict = signed_out_of_time(signed, tmp_path, made, allowed)
    assert not verdict.valid and not verdict.signatures[0].valid
    told = next(each.message for each in verdict.problems if each.code == "PKG-109")
    assert told == f"Signature 1 does not fit: {why} when it was made."


def signed_badly(signed: Signed, tmp_path: Path, covered: Callable[[dict[str, str]], dict[str, str]]) -> Verdict:
    """Let the second signer, who is in league with the attacker, sign a manifest of their own making."""
    import asyncio
    from hashlib import sha256

    from workbench.exchange.package.signing import signature_of

    members = signed.members
    name = "META-INF/ASiCManifest002.xml"
    told = from_xml(members[name])
    assert told is not None
    digests = covered(dict(told.digests))
    for each in digests.keys() - told.digests.keys():
        members = {each: b"x"} | members if each == "mimetype" else {**members, each: b"x"}
        digests[each] = sha256(b"x").hexdigest()
    members[name] = to_xml(Manifest(told.signature, digests))
    identity = signed.signers[1].identity
    members["META-INF/signature002.p7s"] = asyncio.run(signature_of(members[name], identity, NOON, None))
    write(tmp_path / "x.asice", members)
    return signed.judge(tmp_path / "x.asice")


def resigned(signed: Signed, tmp_path: Path, members: dict[str, bytes], identity: Identity) -> Verdict:
    """Let somebody sign what an attacker made of the second signer's files, with lists and manifest that fit."""
    import asyncio
    from hashlib import sha256

    from workbench.exchange.package.signing import signature_of

    members["SHA256SUMS.002"] = to_sums({"cosigned/report.pdf": sha256(members["cosigned/report.pdf"]).hexdigest()})
    name = "META-INF/ASiCManifest002.xml"
    told = from_xml(members[name])
    assert told is not None
    digests = {each: sha256(members[each]).hexdigest() for each in told.digests}
    members[name] = to_xml(Manifest(told.signature, digests))
    members["META-INF/signature002.p7s"] = asyncio.run(signature_of(members[name], identity, NOON, None))
    write(tmp_path / "x.asice", members)
    return signed.judge(tmp_path / "x.asice")


def test_a_second_signer_who_leaves_the_first_out(signed: Signed, tmp_path: Path) -> None:
    def leave_out(digests: dict[str, str]) -> dict[str, str]:
        return {name: digest for name, digest in digests.items() if "001" not in name}

    verdict = signed_badly(signed, tmp_path, leave_out)
    assert not verdict.valid
    assert {"PKG-107", "PKG-121"} <= codes(verdict)


def test_a_second_signer_who_adds_a_file(signed: Signed, tmp_path: Path) -> None:
    verdict = signed_badly(signed, tmp_path, lambda digests: {**digests, "note.txt": ""})
    assert not verdict.valid
    assert {"PKG-112", "PKG-122"} <= codes(verdict)


def test_evidence_that_is_not_the_document_of_its_hash(signed: Signed, tmp_path: Path) -> None:
    members = members_of(stripped(signed, tmp_path))
    name = next(each for each in members if each.startswith("evidence/"))
    repacked(tmp_path / "x.asice", {**members, name: b"other"})
    assert "PKG-124" in codes(signed.judge(tmp_path / "x.asice"))


def test_evidence_that_the_index_does_not_know(signed: Signed, tmp_path: Path) -> None:
    members = members_of(stripped(signed, tmp_path))
    repacked(tmp_path / "x.asice", {**members, "evidence/" + "0" * 64: b"other"})
    assert "PKG-124" in codes(signed.judge(tmp_path / "x.asice"))


def overprinted(report: bytes) -> bytes:
    """Return a report with an update that writes over its first page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(report), strict=False)
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    stream = StreamObject(stream_data=b"q 1 1 1 rg 0 0 600 800 re f Q")
    contents = page.raw_get("/Contents")
    known = contents.get_object()
    before = list(known) if isinstance(known, ArrayObject) else [contents]
    page["/Contents"] = ArrayObject([*before, writer.add_object(stream)])
    writer.mark_update(page.container_ref)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_pdf_with_incremental_content_change(signed: Signed, tmp_path: Path) -> None:
    """Something was written over a page of the signed report; all that was signed is still in it."""
    changed = overprinted(signed.members["cosigned/report.pdf"])
    assert changed.startswith(signed.members["cosigned/report.pdf"])
    verdict = signed.judge(
        signed.with_members(tmp_path, lambda members: members.update({"cosigned/report.pdf": changed}))
    )
    assert {"PKG-106", "PKG-117"} <= codes(verdict)


def test_pdf_with_a_content_change_that_the_second_signer_signed(signed: Signed, tmp_path: Path) -> None:
    """The second signer is in league: every digest and signature fits, and the first signer saw another page."""
    members, second = signed.members, signed.signers[1].identity
    boxes = json.loads(members["assessment.json"])["signature_fields"]
    members["cosigned/report.pdf"] = sign_report(overprinted(members["report.pdf"]), second, 2, boxes, NOON)
    verdict = resigned(signed, tmp_path, members, second)
    assert verdict.intact and verdict.required_signers_present
    assert codes(verdict) == {"PKG-117"}


def test_pdf_with_a_signature_too_many(signed: Signed, tmp_path: Path) -> None:
    """A later signature over a changed report does not make the change good."""
    report = signed.members["cosigned/report.pdf"]
    stranger = make_identity("Cy Falk", "cy@example.org", PersonId("c"), NOON)
    changed = sign_report(report, stranger, 3, [], NOON)
    verdict = signed.judge(
        signed.with_members(tmp_path, lambda members: members.update({"cosigned/report.pdf": changed}))
    )
    assert {"PKG-106", "PKG-117"} <= codes(verdict)


def test_pdf_with_trailing_bytes(signed: Signed, tmp_path: Path) -> None:
    def append(members: dict[str, bytes]) -> None:
        members["cosigned/report.pdf"] += b"\n% more\n"

    assert "PKG-117" in codes(signed.judge(signed.with_members(tmp_path, append)))


@pytest.mark.parametrize(("before", "after"), [(b"MZ", b""), (b"", b"x"), (b"", b"PK\x05\x06" + bytes(18))])
def test_bytes_before_or_after_the_archive(signed: Signed, tmp_path: Path, before: bytes, after: bytes) -> None:
    target = tmp_path / "edges.asice"
    target.write_bytes(before + signed.path.read_bytes() + after)
    assert "PKG-001" in codes(signed.judge(target))


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/passwd", "a\\b", "C:evil", "con.txt", "ASSESSMENT.json", "x/", "a//b"]
)
def test_unsafe_names_are_refused(signed: Signed, tmp_path: Path, name: str) -> None:
    assert "PKG-001" in codes(signed.judge(signed.with_members(tmp_path, lambda members: members.update({name: b"x"}))))


def test_a_zip_bomb_is_refused(tmp_path: Path, signed: Signed) -> None:
    assert "PKG-001" in codes(
        signed.judge(signed.with_members(tmp_path, lambda m: m.update({"evidence/x": bytes(5_000_000)})))
    )


def test_mimetype_not_first(tmp_path: Path, signed: Signed) -> None:
    members = {name: content for name, content in signed.members.items() if name != "mimetype"} | {
        "mimetype": MIMETYPE.encode()
    }
    write(tmp_path / "x.asice", members)
    assert "PKG-001" in codes(signed.judge(tmp_path / "x.asice"))


@pytest.mark.parametrize("content", [b"", b"not a zip", b"%PDF-1.7", struct.pack("<4s18x", b"PK\x05\x06")])
def test_other_files_are_a_verdict_and_no_crash(tmp_path: Path, signed: Signed, content: bytes) -> None:
    (tmp_path / "x.asice").write_bytes(content)
    verdict = signed.judge(tmp_path / "x.asice")
    assert not verdict.valid and verdict.problems


def test_a_newer_format_says_so(signed: Signed, tmp_path: Path) -> None:
    def newer(members: dict[str, bytes]) -> None:
        members["assessment.json"] = members["assessment.json"].replace(b'"format": 1', b'"format": 2')

    assert "PKG-114" in codes(signed.judge(signed.with_members(tmp_path, newer)))


def test_nobody_signs_twice(signed: Signed, tmp_path: Path) -> None:
    target = tmp_path / "again.asice"
    target.write_bytes(signed.path.read_bytes())
    with pytest.raises(SignedAlready):
        sign(target, signed.signers[0].identity, NOON)
    assert target.read_bytes() == signed.path.read_bytes()


def test_nothing_of_the_first_signer_changed_by_a_byte(signed: Signed) -> None:
    assert signed.members["cosigned/report.pdf"].startswith(signed.members["report.pdf"])
    assert fingerprint_of(signed.signers[0].identity.certificate) == signed.judge(signed.path).signatures[0].fingerprint


def test_a_seal_makes_nothing_valid_that_is_not(signed: Signed, tmp_path: Path) -> None:
    """Anyone can seal for somebody: an enemy seals a package in which they changed a file."""
    home = Home(tmp_path / "reader", NOON)
    person = home.take_person("Reader", "reader@example.org")
    ensure_device(home.path, person.id, person.name, person.email, NOON)
    trusted, sealed = tmp_path / "trusted.pem", tmp_path / "x.asice.age"
    trusted.write_bytes(b"".join(map(to_pem, signed.trust.certificates)))
    changed = signed.with_members(tmp_path, lambda members: members.update({"workbook.xlsx": b"another"}))
    recipient = recipient_in(read_certificate(home.certificate))
    seal(changed, sealed, [recipient])
    assert codes(check(home, sealed, trusted).verdict) >= {"PKG-106"}
    sealed.unlink()
    seal(signed.path, sealed, [recipient])
    assert check(home, sealed, trusted).verdict.accepted, "the honest one is"
