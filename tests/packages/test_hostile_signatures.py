"""Signatures and certificates that somebody made to mislead: refused, each for its own reason."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from asn1crypto import cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from scenario import NOON
from signed_packages import Signed

from workbench.exchange.keys.identity import Identity, make_identity
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.cades import judge
from workbench.exchange.package.cms import Unreadable, read_signature
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.pades import simple_signer
from workbench.kernel.ids import PersonId

LAST = "META-INF/signature002.p7s"


def certificate(
    key: Any, *, name: str = "Ann Berg", serial: int = 1, digital_signature: bool = True, repudiable: bool = False,
    digest: Any = None,
) -> x509.Certificate:  # fmt: skip
    told = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    usage = x509.KeyUsage(digital_signature, not repudiable, True, False, False, False, False, False, False)
    start, end = NOON.now().replace(year=2025), NOON.now().replace(year=2030)
    return (
        x509.CertificateBuilder().subject_name(told).issuer_name(told).public_key(key.public_key())
        .serial_number(serial).not_valid_before(start).not_valid_after(end)
        .add_extension(usage, critical=True).sign(key, digest or hashes.SHA256())
    )  # fmt: skip


def signature(identity: Identity, manifest: bytes, digest: str = "sha256", **options: Any) -> bytes:
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    told = PdfCMSSignedAttributes(signing_time=NOON.now())
    made = asyncio.run(
        simple_signer(identity).async_sign_general_data(
            manifest, digest, **{"use_cades": True, "signed_attr_settings": told, **options}
        )
    )
    return bytes(made.dump())


def own(manifest: bytes = b"x") -> bytes:
    return signature(make_identity("Ann Berg", "", PersonId("a"), NOON), manifest)


def changed(change: Callable[[Any], object], content: bytes | None = None) -> bytes:
    info = cms.ContentInfo.load(content or own())
    change(info["content"])
    return bytes(info.dump(force=True))


def is_valid(content: bytes, manifest: bytes = b"x") -> bool:
    try:
        return judge(manifest, content, NOBODY, NOBODY).verdict.valid
    except MALFORMED:
        return False


def test_an_honest_one_is_valid() -> None:
    assert is_valid(own())
    assert is_valid(changed(lambda data: None))
    assert not is_valid(own(), b"y")


def two_signers(data: Any) -> None:
    data["signer_infos"] = cms.SignerInfos([data["signer_infos"][0], data["signer_infos"][0]])


def no_signer(data: Any) -> None:
    data["signer_infos"] = cms.SignerInfos([])


def no_certificate(data: Any) -> None:
    data["certificates"] = cms.CertificateSet([])


def stray_certificate(data: Any) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    add_certificate(data, certificate(key, name="Stray"))


def namesake(data: Any) -> None:
    """A second certificate of the same issuer and number: whose signature would it be?"""
    known = x509.load_der_x509_certificate(data["certificates"][0].chosen.dump())
    key = ec.generate_private_key(ec.SECP256R1())
    add_certificate(data, certificate(key, serial=known.serial_number))


def add_certificate(data: Any, added: x509.Certificate) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    bag = [each.chosen for each in data["certificates"]]
    bag.append(cms.Certificate.load(added.public_bytes(Encoding.DER)))
    data["certificates"] = cms.CertificateSet([cms.CertificateChoices("certificate", each) for each in bag])


def content_inside(data: Any) -> None:
    data["encap_content_info"]["content"] = b"x"


def something_unsigned(data: Any) -> None:
    data["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes(
        [cms.CMSAttribute({"type": "message_digest", "values": [b"x"]})]
    )


def other_digest(name: str) -> Callable[[Any], None]:
    def change(data: Any) -> None:
        data["signer_infos"][0]["digest_algorithm"] = {"algorithm": name}
        data["digest_algorithms"] = [{"algorithm": name}]

    return change


def other_algorithm(name: str) -> Callable[[Any], None]:
    def change(data: Any) -> None:
        data["signer_infos"][0]["signature_algorithm"] = {"algorithm": name}

    return change


def two_digests(data: Any) -> None:
    data["digest_algorithms"] = [{"algorithm": "sha256"}, {"algorithm": "sha512"}]


@pytest.mark.parametrize(
    "change",
    [
        two_signers, no_signer, no_certificate, stray_certificate, namesake, content_inside, something_unsigned,
        two_digests, other_digest("sha1"), other_digest("md5"), other_digest("sha512"), other_algorithm("sha1_ecdsa"),
        other_algorithm("rsassa_pkcs1v15"), other_algorithm("sha256_dsa"), other_algorithm("ed25519"),
    ],
)  # fmt: skip
def test_a_signature_that_is_not_of_exactly_one_person_by_a_strong_algorithm(change: Callable[[Any], None]) -> None:
    assert not is_valid(changed(change))


def other_version(data: Any) -> None:
    data["version"] = "v3"


def other_version_of_the_signer(data: Any) -> None:
    data["signer_infos"][0]["version"] = "v3"


def its_own_certificate_with_another_number(data: Any) -> None:
    """A certificate that says its owner's name and is another: nobody stands above who vouches for themselves."""
    bag = [each.chosen for each in data["certificates"]]
    changed = cms.Certificate.load(bag[0].dump())
    changed["tbs_certificate"]["serial_number"] = 5
    both = [*bag, cms.Certificate.load(changed.dump(force=True))]
    data["certificates"] = cms.CertificateSet([cms.CertificateChoices("certificate", each) for each in both])


@pytest.mark.parametrize(
    "change", [other_version, other_version_of_the_signer, its_own_certificate_with_another_number]
)
def test_what_no_signature_covers_can_be_written_in_one_way_only(change: Callable[[Any], None]) -> None:
    content = changed(change)
    assert content != own()
    with pytest.raises(Unreadable):
        read_signature(content)


def test_parameters_of_an_algorithm_that_takes_none_are_refused() -> None:
    content = own()
    sha256 = bytes.fromhex("0609608648016503040201")
    assert content.count(sha256 + b"\5\0") == 2
    for place in (1, 2):
        parts = content.split(sha256 + b"\5\0")
        given = [sha256 + (b"\4\0" if number == place else b"\5\0") for number in (1, 2)]
        with pytest.raises(MALFORMED):
            read_signature(parts[0] + given[0] + parts[1] + given[1] + parts[2])


def test_a_field_more_than_there_are_is_not_ignored() -> None:
    """Readers differ in what they make of it; ours would not have seen it."""
    content = own()
    info = cms.ContentInfo.load(content)
    signer = info["content"]["signer_infos"][0]
    more = b"\xa5\x02\x05\x00"
    longer = signer.contents + more
    grown = b"\x30\x82" + len(longer).to_bytes(2, "big") + longer
    infos = b"\x31\x82" + len(grown).to_bytes(2, "big") + grown
    head = info["content"].contents.removesuffix(info["content"]["signer_infos"].dump())
    data = b"\x30\x82" + len(head + infos).to_bytes(2, "big") + head + infos
    explicit = b"\xa0\x82" + len(data).to_bytes(2, "big") + data
    whole = info["content_type"].dump() + explicit
    with pytest.raises(Unreadable, match="nobody signed"):
        read_signature(b"\x30\x82" + len(whole).to_bytes(2, "big") + whole)


@pytest.mark.parametrize("missing", ["signing_time", "message_digest", "signing_certificate_v2", "content_type"])
def test_what_it_has_to_say_is_missing(missing: str) -> None:
    def drop(data: Any) -> None:
        kept = [each for each in data["signer_infos"][0]["signed_attrs"] if each["type"].native != missing]
        assert len(kept) == 3
        data["signer_infos"][0]["signed_attrs"] = cms.CMSAttributes(kept)

    assert not is_valid(changed(drop))


def test_a_digest_that_can_be_forged() -> None:
    key = rsa.generate_private_key(65537, 2048)
    made = signature(Identity(key, certificate(key)), b"x", "sha1")
    with pytest.raises(Unreadable, match="digest"):
        read_signature(made)


def test_a_key_that_can_be_broken() -> None:
    key = rsa.generate_private_key(65537, 1024)
    with pytest.raises(Unreadable, match="weak"):
        read_signature(signature(Identity(key, certificate(key)), b"x"))


def test_a_strong_key_of_either_kind_will_do() -> None:
    for key in (rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP384R1())):
        assert is_valid(signature(Identity(key, certificate(key)), b"x"))


def test_a_curve_that_is_not_relied_on() -> None:
    key = ec.generate_private_key(ec.SECP192R1())
    with pytest.raises(Unreadable, match="weak"):
        read_signature(signature(Identity(key, certificate(key)), b"x"))


def test_a_key_that_is_not_meant_for_signing() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    assert not is_valid(signature(Identity(key, certificate(key, digital_signature=False, repudiable=True)), b"x"))


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\0", b"x" * 100, b"-----BEGIN PKCS7-----\n", b"\x30\x80" * 50_000, b"\x30\x84\xff\xff\xff\xff",
        b"\x30\x80" + bytes(20), b"\x30\x03\x02\x01", b"\x30\x81\x01\x00", b"\x3f\x81\x01\x01\x00", b"\x30\x00",
        b"\x30\x82\x00\x10" + bytes(16), b"\x30\x0b\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", bytes(300_000),
    ],
)  # fmt: skip
def test_what_is_no_signature_at_all(content: bytes) -> None:
    with pytest.raises(MALFORMED):
        read_signature(content)


def test_nesting_without_end() -> None:
    content = b""
    for _ in range(200):
        content = (
            b"\x30\x82" + len(content).to_bytes(2, "big") + content
            if len(content) > 127
            else b"\x30" + bytes([len(content)]) + content
        )
    with pytest.raises(Unreadable):
        read_signature(content)


def test_something_after_a_signature() -> None:
    with pytest.raises(MALFORMED):
        read_signature(own() + b"\0")


def test_a_signature_in_a_package_that_is_none_is_a_verdict(signed: Signed, tmp_path: Any) -> None:
    for content in (b"", b"x", changed(two_signers, signed.members[LAST])):
        verdict = signed.judge(signed.with_members(tmp_path, lambda members, c=content: members.update({LAST: c})))
        assert "PKG-108" in {each.code for each in verdict.problems}
        assert not verdict.signatures[1].valid
