"""The numbered statements of a verdict: each names one thing and can be quoted alone."""

import shlex
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from typing import Any

from workbench.application.sealing import opened_name
from workbench.application.verdict_certificates import (
    Standing,
    certificates_of,
    lapsed_authorities,
    standing_of,
)
from workbench.application.verdict_times import doubts_of
from workbench.application.verifying import Checked
from workbench.exchange.keys.certificates import spoken
from workbench.exchange.package.claims import Claims
from workbench.exchange.package.replacing import Replacing
from workbench.exchange.package.verdict import AuthorityCertificate, SignatureVerdict, Verdict
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import capital, say
from workbench.kernel.words import date_text, plain_text

UNSIGNED = frozenset({"PKG-101"})
"""What is no fault of a draft, which asks nobody to sign."""
_BASES, _LABELS = ("consensus", "own", "provisional"), ("gold", "silver", "bronze")


def statements_of(checked: Checked, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    """Yield topic and text of each statement; times are told in a zone, None for that of the computer."""
    verdict = checked.verdict
    yield from about_file(checked)
    if verdict.is_package:
        yield say("verdict.topic_content"), _joined(*_content(verdict, zone), _reserve(verdict))
        yield say("verdict.topic_edition"), _joined(_edition(verdict.claims), _reserve(verdict))
        yield say("verdict.topic_result"), _joined(*_result(verdict.claims), _reserve(verdict))
        yield from _signatures(checked, zone)
        yield say("verdict.topic_required"), _joined(*_required(verdict))
        yield say("verdict.topic_missing"), _missing(verdict)
    rules = "rules" if verdict.is_package else "rules_closed" if checked.is_closed else "rules_no_package"
    yield say("verdict.topic_how"), say(f"verdict.{rules}")
    yield from about_checker(checked, zone)
    yield say("verdict.topic_commands"), _commands(checked)


def about_file(checked: Checked) -> Iterator[tuple[str, str]]:
    """Yield the statement that names the file."""
    yield say("verdict.topic_file"), _file(checked)


def about_checker(checked: Checked, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    """Yield the statement that says who checked, when and against what."""
    yield say("verdict.topic_checker"), _checker(checked, zone)


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence: "Ann, Bo and Cy"."""
    if len(names) < 2:
        return "".join(names)
    return say("verdict.and", names=", ".join(names[:-1]), last=names[-1])


def quoted(name: str) -> str:
    """Return a foreign text in quotation marks; nothing in it ends them early."""
    return say("verdict.quoted", name=plain_text(name))


def moment_text(moment: datetime, zone: tzinfo | None, *, seconds: bool = True) -> str:
    """Write an instant with its zone: "25 November 2026, 13:00:05 (UTC+01:00)"."""
    local = moment.astimezone(zone)
    offset = f"{local:%z}"
    shown = f"UTC{offset[:3]}:{offset[3:5]}" if offset.strip("+-0") else "UTC"
    return f"{date_text(local.date())}, {local:%H:%M:%S} ({shown})" if seconds else (
        f"{date_text(local.date())}, {local:%H:%M} ({shown})"
    )  # fmt: skip


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _file(checked: Checked) -> str:
    verdict, seal, name = checked.verdict, checked.seal, plain_text(checked.path.name)
    size = number_text(verdict.size)
    if seal is None:
        key = "verdict.file" if verdict.sha256 else "verdict.file_too_large"
        return say(key, name=name, size=size, sha256=verdict.sha256)
    told = say("verdict.file_sealed", name=name, size=number_text(seal.size), sha256=seal.sha256)
    if checked.is_closed:
        return _joined(told, say("verdict.file_closed"))
    return _joined(told, say("verdict.file_opened", size=size, sha256=verdict.sha256))


def _content(verdict: Verdict, zone: tzinfo | None) -> Iterator[str]:
    claims = verdict.claims
    if not claims.cluster:
        yield say("verdict.content_unread")
        return
    container = "content" if verdict.signatures else "content_unsigned"
    yield (
        say(f"verdict.{container}_made", program=claims.made_with)
        if claims.made_with
        else say(f"verdict.{container}_plain")
    )
    state = [say(f"verdict.status_{verdict.status or 'unknown'}")]
    state += [say("verdict.version", version=claims.version)] if claims.version else []
    state += [say("verdict.as_of", moment=moment_text(claims.as_of, zone))] if claims.as_of else []
    cluster = quoted(claims.cluster) + (f" ({claims.country})" if claims.country else "")
    about = "verdict.content_about" if claims.period else "verdict.content_undated"
    yield say(about, cluster=cluster, period=claims.period, state=", ".join(state))
    if claims.code:
        yield say("verdict.code", code=claims.code)
    yield from _replacing(verdict.replacing)


def _replacing(said: Replacing) -> Iterator[str]:
    """Yield which version a revision says that it replaces, and why."""
    if said.revision is None:
        return
    yield say("verdict.replaces", revision=said.revision, before=said.version, because=quoted(said.because))
    if said.sha256:
        yield say("verdict.replaces_content", before=said.version, sha256=plain_text(said.sha256))


def _reserve(verdict: Verdict) -> str:
    """Return what has to stand beside each thing that a package says, as it may be quoted alone."""
    if verdict.status == "draft" and {each.code for each in verdict.problems} <= UNSIGNED:
        return say("verdict.reserve_draft")
    return "" if verdict.valid else say("verdict.reserve_not_valid")


def _edition(claims: Claims) -> str:
    if not claims.edition:
        return say("verdict.edition_unread")
    edition = claims.edition + (f" {quoted(claims.edition_title)}" if claims.edition_title else "")
    return say("verdict.edition", edition=edition, version=claims.edition_version, hash=claims.edition_hash)


def _result(claims: Claims) -> Iterator[str]:
    if not claims.points or not claims.percent:
        yield say("verdict.result_unread")
        return
    told: dict[str, Any] = {
        "points": claims.points,
        "points_max": claims.points_max,
        "percent": claims.percent,
        "label": _label(claims.label),
    }
    if claims.basis in _BASES:
        yield say("verdict.result_on", basis=say(f"verdict.basis_{claims.basis}"), **told)
    else:
        yield say("verdict.result", **told)
    yield say("verdict.result_repeated")


def _label(label: str) -> str:
    if label in _LABELS:
        return say(f"verdict.label_{label}")
    return say("verdict.label", label=label) if label else say("verdict.no_label")


def _signatures(checked: Checked, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    if not checked.verdict.signatures:
        yield say("verdict.topic_nobody"), say("verdict.signed_by_nobody")
    for n, each in enumerate(checked.verdict.signatures, 1):
        if each.certificate is None:
            yield say("verdict.topic_signature", n=n), say("verdict.signature_unread")
            continue
        yield say("verdict.topic_signer", n=n), _joined(*_signer(checked, each, zone))
        yield say("verdict.topic_when", n=n), _joined(*_time(each, zone), *_since(checked, n, each, zone))
        yield say("verdict.topic_covers", n=n), _coverage(checked.verdict, n, each)


def _signer(checked: Checked, signature: SignatureVerdict, zone: tzinfo | None) -> Iterator[str]:
    certificate = signature.certificate
    assert certificate is not None
    email = f" <{plain_text(certificate.email)}>" if certificate.email else ""
    yield say("verdict.signer", name=quoted(signature.signer) + email, fingerprint=spoken(signature.fingerprint))
    start, end = moment_text(certificate.not_before, zone), moment_text(certificate.not_after, zone)
    if certificate.is_self_made:
        yield say("verdict.period_self_made", start=start, end=end)
    else:
        yield say("verdict.period_issued", start=start, end=end, issuer=quoted(certificate.issuer))
    fits = "no" if not signature.valid else "yes" if checked.verdict.intact else "its_list"
    yield say(f"verdict.fits_{fits}")
    known = "yes" if signature.trusted else "own" if checked.is_own(signature) else "no"
    yield say(f"verdict.known_{known}")
    lapsed = [_authority(each, zone) for each in lapsed_authorities(signature)]
    if lapsed:
        yield say("verdict.lapsed", who=listed(lapsed))
    elif signature.trusted and signature.above:
        yield say("verdict.vouching", who=listed([_authority(each, zone) for each in signature.above]))


def _authority(certificate: AuthorityCertificate, zone: tzinfo | None) -> str:
    start, end = moment_text(certificate.not_before, zone), moment_text(certificate.not_after, zone)
    return say("verdict.authority", name=quoted(certificate.name), start=start, end=end)


def _since(checked: Checked, number: int, signature: SignatureVerdict, zone: tzinfo | None) -> Iterator[str]:
    """Yield what it means that a certificate has ended by now, and why the time can't be true."""
    ended = [each for each in certificates_of(signature) if standing_of(each, checked.at) is Standing.ENDED]
    if ended and signature.valid:
        whose = "own" if signature.certificate in ended else "above"
        yield say(f"verdict.ended_{whose}", moment=moment_text(min(each.not_after for each in ended), zone))
        yield say("verdict.before_proven" if signature.time_proven else "verdict.before_unproven")
    yield from (say(f"verdict.{doubt}") for n, doubt in doubts_of(checked.verdict, checked.at) if n == number)


def _time(signature: SignatureVerdict, zone: tzinfo | None) -> Iterator[str]:
    told = signature.time
    yield say("verdict.when", moment=moment_text(told, zone)) if told else say("verdict.when_untold")
    stamp = signature.stamp
    if stamp is None:
        yield say("verdict.stamp_none")
    elif not stamp.valid or stamp.time is None:
        yield say("verdict.stamp_not_valid")
    else:
        key = "verdict.stamp_proves" if stamp.trusted else "verdict.stamp_says"
        moment, fingerprint = moment_text(stamp.time, zone), spoken(stamp.fingerprint)
        yield say(key, authority=quoted(stamp.authority), fingerprint=fingerprint, moment=moment)


def _coverage(verdict: Verdict, number: int, signature: SignatureVerdict) -> str:
    manifest = f"META-INF/ASiCManifest{number:03}.xml"
    rest = "next" if number < len(verdict.signatures) else "all" if verdict.covers_everything else "not_all"
    return _joined(say("verdict.covers", count=signature.covers, manifest=manifest), say(f"verdict.covers_{rest}"))


def _required(verdict: Verdict) -> Iterator[str]:
    claims = verdict.claims
    if not claims.signers:
        yield say("verdict.required_none" if verdict.status == "draft" else "verdict.complete_unread")
        return
    who = [
        say("verdict.required_one", name=quoted(name), fingerprint=spoken(fingerprint[:16]))
        for name, fingerprint in claims.signers
    ]
    yield say("verdict.required", who=listed(who))
    signed = {each.fingerprint for each in verdict.signatures if each.valid}
    absent = [quoted(name) for name, fingerprint in claims.signers if fingerprint not in signed]
    yield say("verdict.required_absent", who=listed(absent)) if absent else say("verdict.required_all")


def _missing(verdict: Verdict) -> str:
    claims = verdict.claims
    found = []
    if not all(each.time_proven for each in verdict.signatures):
        found.append(say("verdict.missing_stamp"))
    if not verdict.signatures:
        found.append(say("verdict.missing_signature"))
    if not all(each.trusted for each in verdict.signatures):
        found.append(say("verdict.missing_trust"))
    if absent := claims.evidence - claims.evidence_included:
        found.append(say("verdict.missing_documents", count=absent, of=claims.evidence))
    return f"{capital('; '.join(found))}." if found else say("verdict.missing_nothing")


def _checker(checked: Checked, zone: tzinfo | None) -> str:
    at = moment_text(checked.at, zone)
    return say("verdict.checker", count=checked.trusted, version=checked.version, moment=at)


def _commands(checked: Checked) -> str:
    name = checked.path.name if checked.path.name.isprintable() else "FILE"
    signatures, seal = checked.verdict.signatures, checked.seal
    lines = [f"sha256sum {shlex.quote(name)}"]
    if seal is not None and not checked.is_closed:
        sealed, name = name, opened_name(name)
        lines += [f"age -d -i age.key {shlex.quote(sealed)} > {shlex.quote(name)}", f"sha256sum {shlex.quote(name)}"]
    if checked.verdict.is_package:
        sums = " ".join(["SHA256SUMS", *(f"SHA256SUMS.{number:03}" for number in range(2, len(signatures) + 1))])
        lines += [f"unzip -q {shlex.quote(name)} -d opened && cd opened", f"sha256sum --strict -c {sums}"]
    for number, each in enumerate(signatures, 1):
        lines += _commands_for(number, each, checked.at)
    about = ["verdict.commands"]
    about += ["verdict.commands_age"] if seal is not None and not checked.is_closed else []
    about += ["verdict.commands_trusted", "verdict.commands_base64"] if signatures else []
    return "\n".join([_joined(*map(say, about)), *lines])


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
