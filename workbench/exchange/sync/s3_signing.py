"""The signature by which S3 knows whose request it is (version 4)."""

import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import quote

from workbench.exchange.sync.line import Asking

NOTHING = hashlib.sha256(b"").hexdigest()
"""The hash of a request without content."""
_WAY = "AWS4-HMAC-SHA256"


@dataclass(frozen=True, slots=True)
class AccessKey:
    """Who asks; only the name is ever shown."""

    name: str
    secret: str = field(repr=False)
    token: str = field(default="", repr=False)
    """Of a key that was lent for some hours."""


def quoted(path: str, query: Mapping[str, str]) -> str:
    """Return path and query as they are asked for and signed, the query in order."""
    pairs = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in sorted(query.items()))
    return quote(path, safe="/") + (f"?{pairs}" if pairs else "")


def signed(asked: Asking, server: str, key: AccessKey, region: str, content: str) -> Asking:
    """Return a request with its signature; `content` is the SHA-256 (hex) of its body, `server` the Host header."""
    moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    told = {"host": server, "x-amz-content-sha256": content, "x-amz-date": moment}
    if key.token:
        told["x-amz-security-token"] = key.token
    names, scope = ";".join(sorted(told)), f"{moment[:8]}/{region}/s3/aws4_request"
    path, _, query = asked.path.partition("?")
    lines = "".join(f"{name}:{told[name]}\n" for name in sorted(told))
    request = f"{asked.method}\n{path}\n{query}\n{lines}\n{names}\n{content}"
    text = f"{_WAY}\n{moment}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
    signature = hmac.new(_day_key(key, scope), text.encode(), hashlib.sha256).hexdigest()
    authority = f"{_WAY} Credential={key.name}/{scope}, SignedHeaders={names}, Signature={signature}"
    return replace(asked, headers={**asked.headers, **told, "authorization": authority})


def _day_key(key: AccessKey, scope: str) -> bytes:
    made = f"AWS4{key.secret}".encode()
    for part in scope.split("/"):
        made = hmac.new(made, part.encode(), hashlib.sha256).digest()
    return made
