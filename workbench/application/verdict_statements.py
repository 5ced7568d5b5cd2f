"""The numbered statements of a verdict: each names one thing and can be quoted alone."""

import shlex
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from workbench.application.sealing import opened_name
from workbench.application.verdict_certificates import (
    Standing,
    certificates_of,
    is_ahead,
    lapsed_authorities,
    standing_of,
)
from workbench.application.verifying import Checked
from workbench.exchange.keys.certificates import spoken
from workbench.exchange.package.claims import Claims
from workbench.exchange.package.verdict import AuthorityCertificate, SignatureVerdict, SignerCertificate, Verdict
from workbench.kernel.words import count_text, date_text, plain_text

UNSIGNED = frozenset({"PKG-101"})
"""What is no fault of a draft, which asks nobody to sign."""
_BASES = {"consensus": "the agreed levels", "own": "one assessor's levels", "provisional": "levels not yet agreed"}
_RULES = (
    "The container was checked as ASiC-E with CAdES signatures (ETSI EN 319 162-1), each signature as CAdES baseline "
    "B-B (ETSI EN 319 122-1), those inside the report as PAdES (ETSI EN 319 142-1), time stamps by RFC 3161. Every "
    "file was read to its end and its SHA-256 compared with every list that names it. The check used no network: it "
    "did not ask whether a certificate was revoked, and it does not say whether a signature is a qualified one under "
    "Regulation (EU) No 910/2014. It does not judge whether the assessment itself is right."
)

_CLOSED = "The file was recognised as one that was sealed with age. As it was not opened, nothing else was checked."
_NOTHING_ELSE = "The file was read as an ASiC-E container (ETSI EN 319 162-1). As it is none, nothing else was checked."
_IN_BASE64 = (
    "A manifest writes the SHA-256 of each file in base64, as "
    "`openssl dgst -sha256 -binary FILE | openssl base64` does."
)


def statements_of(checked: Checked, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    """Yield topic and text of each statement; times are told in a zone, None for that of the computer."""
    verdict = checked.verdict
    yield "The file", _file(checked)
    if verdict.is_package:
        yield "What it is", _content(verdict, zone) + _reserve(verdict)
        yield "The edition", _edition(verdict.claims) + _reserve(verdict)
        yield "The result", _result(verdict.claims) + _reserve(verdict)
        yield from _signatures(checked, zone)
        yield "Who has to sign", _required(verdict)
        yield "What is missing", _missing(verdict)
    yield "How it was checked", _RULES if verdict.is_package else _CLOSED if checked.is_closed else _NOTHING_ELSE
    yield "By whom it was checked", _checker(checked, zone)
    yield "How to check it without this program", _commands(checked)


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence: "Ann, Bo and Cy"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def moment_text(moment: datetime, zone: tzinfo | None, *, seconds: bool = True) -> str:
    """Write an instant with its zone: "25 November 2026, 13:00:05 (UTC+01:00)"."""
    local = moment.astimezone(zone)
    offset = f"{local:%z}"
    shown = f"UTC{offset[:3]}:{offset[3:5]}" if offset.strip("+-0") else "UTC"
    return f"{date_text(local.date())}, {local:%H:%M:%S} ({shown})" if seconds else (
        f"{date_text(local.date())}, {local:%H:%M} ({shown})"
    )  # fmt: skip


def _file(checked: Checked) -> str:
    verdict, seal, name = checked.verdict, checked.seal, f"“{plain_text(checked.path.name)}”"
    if seal is None:
        digest = f"SHA-256 of the whole file: {verdict.sha256}" if verdict.sha256 else "It is too large to be a package"
        return f"{name}, {verdict.size:,} bytes. {digest}."
    told = f"{name}, {seal.size:,} bytes, sealed with age. SHA-256 of the whole file: {seal.sha256}."
    if checked.is_closed:
        return f"{told} It was not opened."
    return (
        f"{told} It was opened with a key of whoever checked. The package in it has {verdict.size:,} bytes and the "
        f"SHA-256 {verdict.sha256}; all that follows is about that package."
    )


def _content(verdict: Verdict, zone: tzinfo | None) -> str:
    claims = verdict.claims
    if not claims.cluster:
        return "What the package is about can't be read in it."
    made = f" by {claims.made_with}" if claims.made_with else ""
    version = f", version {claims.version}" if claims.version else ""
    as_of = f", as it stood on {moment_text(claims.as_of, zone)}" if claims.as_of else ""
    country = f" ({claims.country})" if claims.country else ""
    code = f" Its number is {claims.code}." if claims.code else ""
    return (
        f"A signed container (ASiC-E) made{made}. It says that it holds the assessment of the cluster "
        f"“{claims.cluster}”{country} for {claims.period or 'a period that it does not name'}: "
        f"{verdict.status or 'of no known status'}{version}{as_of}.{code}"
    )


def _reserve(verdict: Verdict) -> str:
    """Return what has to stand beside each thing that a package says, as it may be quoted alone."""
    if verdict.status == "draft" and {each.code for each in verdict.problems} <= UNSIGNED:
        return " It is a draft."
    return "" if verdict.valid else " The package is NOT VALID: this can't be relied on."


def _edition(claims: Claims) -> str:
    if not claims.edition:
        return "The form edition that it rests on can't be read in it."
    title = f" “{claims.edition_title}”" if claims.edition_title else ""
    return (
        f"It says that it rests on the form edition {claims.edition}{title}, version {claims.edition_version}, "
        f"whose content has the SHA-256 {claims.edition_hash}."
    )


def _result(claims: Claims) -> str:
    if not claims.points or not claims.percent:
        return "A result can't be read in it."
    label = f"label {claims.label}" if claims.label else "no label"
    basis = f", from {_BASES[claims.basis]}" if claims.basis in _BASES else ""
    return (
        f"As stated in it: {claims.points} of {claims.points_max} points, {claims.percent}, {label}{basis}. "
        "This check repeats what is stated and does not compute it anew."
    )


def _signatures(checked: Checked, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    if not checked.verdict.signatures:
        yield "Who signed", "Nobody has signed this package."
    for number, each in enumerate(checked.verdict.signatures, 1):
        if each.certificate is None:
            yield f"Signature {number}", "It is missing or can't be read, so nothing is known of who made it."
            continue
        yield f"Who made signature {number}", _signer(checked, each, zone)
        yield f"When signature {number} was made", _time(each, zone) + _since(checked, each, zone)
        yield f"What signature {number} covers", _coverage(checked.verdict, number, each)


def _signer(checked: Checked, signature: SignatureVerdict, zone: tzinfo | None) -> str:
    certificate = signature.certificate
    assert certificate is not None
    email = f" <{plain_text(certificate.email)}>" if certificate.email else ""
    issuer = "made by its owner, with nobody else vouching for the name" if certificate.is_self_made else (
        f"issued by “{plain_text(certificate.issuer)}”"
    )  # fmt: skip
    period = _period(certificate, zone)
    fits = (
        "The signature is NOT VALID"
        if not signature.valid
        else (
            "The signature is valid"
            if checked.verdict.intact
            else "The signature fits its own list of files, but not every file fits that list"
        )
    )
    known = "The certificate is on the list of those who are trusted here" if signature.trusted else (
        "The certificate is that of whoever checked" if checked.is_own(signature)
        else "The certificate is not on the list of those who are trusted here, so the name is not confirmed"
    )  # fmt: skip
    return (
        f"“{plain_text(signature.signer)}”{email}, by the name in the certificate. Fingerprint of the certificate "
        f"(SHA-256): {spoken(signature.fingerprint)}. It is valid {period}, {issuer}. {fits}. {known}."
        f"{_vouching(signature, zone)}"
    )


def _period(certificate: SignerCertificate | AuthorityCertificate, zone: tzinfo | None) -> str:
    return f"from {moment_text(certificate.not_before, zone)} to {moment_text(certificate.not_after, zone)}"


def _vouching(signature: SignatureVerdict, zone: tzinfo | None) -> str:
    """Return who vouches for a signer, or would have, had they still been valid."""
    lapsed = [f"“{plain_text(each.name)}”, valid {_period(each, zone)}" for each in lapsed_authorities(signature)]
    if lapsed:
        return f" The authority on that list that it names, {listed(lapsed)}, was not valid when it was signed."
    above = [f"“{plain_text(each.name)}”, valid {_period(each, zone)}" for each in signature.above]
    return f" On that list stands who vouches for it: {listed(above)}." if signature.trusted and above else ""


def _since(checked: Checked, signature: SignatureVerdict, zone: tzinfo | None) -> str:
    """Return what it means that a certificate has ended by now, or has not begun."""
    ended = [each for each in certificates_of(signature) if standing_of(each, checked.at) is Standing.ENDED]
    if ended and signature.valid:
        day = moment_text(min(each.not_after for each in ended), zone)
        proof = "The time stamp proves that it was made before" if signature.time_proven else (
            "That it was made before rests on what the signer's computer told, and is not proven"
        )  # fmt: skip
        whose = "that vouches for the signer " if signature.certificate not in ended else ""
        return (
            f" The certificate {whose}has ended since, on {day}: a signature that was made before stays valid. {proof}."
        )
    if is_ahead(checked, signature):
        return " By the clock of the computer that checked, that time still lies ahead: one of the clocks is wrong."
    return ""


def _time(signature: SignatureVerdict, zone: tzinfo | None) -> str:
    told = f"On {moment_text(signature.time, zone)} by the clock of the signer's computer" if signature.time else (
        "The signature does not tell when"
    )  # fmt: skip
    stamp = signature.stamp
    if stamp is None:
        return f"{told}. There is no time stamp, so nobody else confirms the time."
    if not stamp.valid or stamp.time is None:
        return f"{told}. It carries a time stamp that is NOT VALID."
    by = f"“{plain_text(stamp.authority)}” (certificate {spoken(stamp.fingerprint)})"
    at = moment_text(stamp.time, zone)
    if stamp.trusted:
        return f"{told}. A time stamp of {by} proves that the signature was there on {at}."
    return f"{told}. A time stamp of {by} says {at}; that authority is not among those that are relied on here."


def _coverage(verdict: Verdict, number: int, signature: SignatureVerdict) -> str:
    files = count_text(signature.covers, "file", "files")
    told = f"The SHA-256 of {files}, each named in META-INF/ASiCManifest{number:03}.xml."
    if number < len(verdict.signatures):
        return f"{told} What was added later is covered by the next signature."
    if verdict.covers_everything:
        return (
            f"{told} That is everything in the package but the mark of the file type and the signature with its list."
        )
    return f"{told} That is NOT everything in the package."


def _required(verdict: Verdict) -> str:
    claims = verdict.claims
    if not claims.signers:
        return "The assessment names nobody who has to sign." if verdict.status == "draft" else (
            "Who has to sign can't be read in it."
        )  # fmt: skip
    who = listed([f"“{name}” (certificate {spoken(fingerprint[:16])} …)" for name, fingerprint in claims.signers])
    signed = {each.fingerprint for each in verdict.signatures if each.valid}
    absent = [f"“{name}”" for name, fingerprint in claims.signers if fingerprint not in signed]
    return f"The assessment names {who}. " + (
        f"No valid signature was made by {listed(absent)}." if absent else "All have signed."
    )


def _missing(verdict: Verdict) -> str:
    claims = verdict.claims
    found = []
    if not all(each.time_proven for each in verdict.signatures):
        found.append("a time stamp that proves when it was signed")
    if not verdict.signatures:
        found.append("a signature")
    if not all(each.trusted for each in verdict.signatures):
        found.append("confirmation of the name of a signer who is not on the list of those who are trusted here")
    if absent := claims.evidence - claims.evidence_included:
        found.append(f"{count_text(absent, 'document', 'documents')} of {claims.evidence} that the assessors saw and "
                     "that do not travel along; the package names them by their SHA-256")  # fmt: skip
    return f"{listed(found)[0].upper()}{listed(found)[1:]}." if found else "Nothing that this check looks for."


def _checker(checked: Checked, zone: tzinfo | None) -> str:
    known = count_text(checked.trusted, "trusted certificate", "trusted certificates")
    return (
        f"By Assessor Workbench {checked.version} on {moment_text(checked.at, zone)} by the clock of this computer, "
        f"against a list of {known}."
    )


def _commands(checked: Checked) -> str:
    name = checked.path.name if checked.path.name.isprintable() else "FILE"
    signatures = checked.verdict.signatures
    lines = [f"sha256sum {shlex.quote(name)}"]
    if checked.seal is not None:
        sealed, name = shlex.quote(name), opened_name(name)
        lines += [f"age -d -i age.key {sealed} > {shlex.quote(name)}", f"sha256sum {shlex.quote(name)}"]
    name = shlex.quote(name)
    if checked.verdict.is_package:
        sums = " ".join(["SHA256SUMS", *(f"SHA256SUMS.{number:03}" for number in range(2, len(signatures) + 1))])
        lines += [f"unzip -q {name} -d opened && cd opened", f"sha256sum --strict -c {sums}"]
    for number, each in enumerate(signatures, 1):
        lines += _commands_for(number, each, checked.at)
    holds = "; trusted.pem holds the signers' certificates" if signatures else ""
    told = f"With tools that every Linux and macOS has{holds}. {_IN_BASE64 if signatures else ''}"
    return "\n".join([told.strip(), *lines])


def _commands_for(number: int, signature: SignatureVerdict, now: datetime) -> Iterator[str]:
    """Yield how one signature is looked at; a certificate that has ended is judged by the time of signing."""
    file = f"META-INF/signature{number:03}.p7s"
    shown = "openssl x509 -noout -subject -dates -fingerprint -sha256"
    yield f"openssl pkcs7 -inform DER -in {file} -print_certs | {shown}"
    certificate, at = signature.certificate, ""
    if certificate is not None and signature.time is not None and certificate.not_after < now:
        at = f"-attime {int(signature.time.timestamp())} "
    over = f"-content META-INF/ASiCManifest{number:03}.xml -CAfile trusted.pem -out /dev/null"
    yield f"openssl cms -verify {at}-binary -inform DER -in {file} {over}"
