"""Time stamps (RFC 3161): asked of an authority when signing, judged without network."""

import asyncio
import hashlib
from collections.abc import Sequence
from typing import Any

from pyhanko.sign.timestamps import HTTPTimeStamper, TimeStamper, TimestampRequestError
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko.sign.validation.status import TimestampSignatureStatus
from pyhanko_certvalidator import ValidationContext

from workbench.exchange.keys.trust import Trust
from workbench.exchange.package.certificates import authorities, is_for_time, is_in_time, name_of
from workbench.exchange.package.cms import HASHES, Signed, Unreadable, check_signed
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.verdict import StampVerdict

WAIT_S = 15
_UNREADABLE = StampVerdict(None, "", "", valid=False, trusted=False)


def reach(url: str) -> TimeStamper | None:
    """Return what asks the authority at a URL for time stamps, None where it can't be reached or none is set."""
    if not url:
        return None
    stamps = _Authority(url, timeout=WAIT_S)
    try:
        # A stamp over nothing: it shows that somebody is there, and how much room a stamp takes.
        asyncio.run(stamps.async_dummy_response("sha256"))
    except TimestampRequestError:
        return None
    return stamps


class _Authority(HTTPTimeStamper):
    """Takes whatever an authority answers for a time stamp or for none."""

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
        try:
            return await super().async_timestamp(message_digest, md_algorithm)
        except MALFORMED as error:
            raise TimestampRequestError(str(error) or "its answer is no time stamp") from error


async def judge_stamp(signed: Signed, clocks: Trust) -> StampVerdict | None:
    """Judge the time stamp over a signature, None where it has none."""
    if signed.stamp is None:
        return None
    try:
        return await _judge(signed, clocks)
    except MALFORMED:
        return _UNREADABLE


async def _judge(signed: Signed, clocks: Trust) -> StampVerdict:
    token = check_signed(signed.stamp)
    certificate = token.certificate
    moment = token.data["encap_content_info"]["content"].parsed["gen_time"].native
    is_meant = is_for_time(certificate) and is_in_time(certificate, moment)
    valid = is_meant and await _fits(signed, token, [certificate], moment)
    pinned = clocks.holds(certificate.sha256.hex())
    above = authorities(clocks)
    trusted = valid and (pinned or (bool(above) and await _fits(signed, token, above, moment)))
    return StampVerdict(moment, name_of(certificate), certificate.sha256.hex(), valid=valid, trusted=trusted)


async def _fits(signed: Signed, token: Signed, roots: Sequence[Any], moment: Any) -> bool:
    context = ValidationContext(trust_roots=list(roots), moment=moment, allow_fetching=False)

    def imprint(algorithm: str) -> bytes:
        if algorithm not in HASHES:
            raise Unreadable("it rests on a digest that is not relied on")
        return hashlib.new(algorithm, signed.signature).digest()

    found = await validate_tst_signed_data(token.data, context, imprint)
    status = TimestampSignatureStatus(**found)
    same = status.signing_cert.sha256 == token.certificate.sha256
    return bool(same and status.valid and status.intact and status.trusted)
