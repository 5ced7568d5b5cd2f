"""Addresses of shared places: read, and shown without what is secret in them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import SplitResult, quote, unquote, urlsplit

from workbench.exchange.sync.errors import NotAHub


class Kind(StrEnum):
    """What speaks at the other end."""

    FOLDER = "folder"
    WEBDAV = "WebDAV"
    S3 = "S3"
    SFTP = "SFTP"


_SCHEMES = {
    "file": Kind.FOLDER, "https": Kind.WEBDAV, "http": Kind.WEBDAV, "webdavs": Kind.WEBDAV, "webdav": Kind.WEBDAV,
    "davs": Kind.WEBDAV, "dav": Kind.WEBDAV, "s3": Kind.S3, "sftp": Kind.SFTP,
}  # fmt: skip
_PROTECTED = frozenset(("https", "webdavs", "davs"))
_OPTIONS: Mapping[Kind, frozenset[str]] = {
    Kind.S3: frozenset(("endpoint", "region")),
    Kind.SFTP: frozenset(("host-key",)),
}
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a shared place is, and how it is shown to people; it holds no password."""

    kind: Kind
    shown: str
    path: str
    """Of a folder as the computer writes it; else with slashes between, none at the ends, nothing quoted."""
    host: str = ""
    """For S3 the bucket."""
    port: int | None = None
    user: str = ""
    """For S3 the id of the access key."""
    is_protected: bool = True
    options: Mapping[str, str] = field(default_factory=dict)


def read_address(url: str) -> tuple[Address, str | None]:
    """Return an address, and the password that stood in it. Raises NotAHub."""
    url = url.strip()
    if "://" not in url:
        return _folder(url), None
    scheme = url.partition("://")[0].lower()
    if scheme not in _SCHEMES:
        raise NotAHub(address=without_secrets(url), reason=f"nothing here knows what {scheme}:// is")
    parts = _split(url)
    if _SCHEMES[scheme] is Kind.FOLDER:
        return _folder(_path_of(parts)), None
    return _distant(url, parts), unquote(parts.password) if parts.password else None


def without_secrets(url: str) -> str:
    """Return an address without the password in it, however badly it is written; the rest can be read again."""
    if "://" not in url:
        return url
    scheme, _, rest = url.partition("://")
    before, slash, path = rest.partition("/")
    if "@" in before:
        signed_in, _, host = before.rpartition("@")
        rest = f"{signed_in.partition(':')[0]}@{host}{slash}{path}"
    elif "@" in path and not re.fullmatch(r"[^:]*(:\d+)?|\[.*\](:\d+)?", before):  # A password with a / in it.
        rest = f"{before.partition(':')[0]}@{path.rpartition('@')[2]}"
    return f"{scheme}://{rest}"


def is_this_computer(host: str) -> bool:
    """Tell whether nobody else hears what is said to a host."""
    return bool(_LOOPBACK.fullmatch(host))


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # Only asking for it tells whether it is one.
    except ValueError as error:
        reason = "a : or / in a password is written %3A or %2F, and a port is a number"
        raise NotAHub(address=without_secrets(url), reason=reason) from error
    return parts


def _distant(url: str, parts: SplitResult) -> Address:
    shown, kind = without_secrets(url), _SCHEMES[parts.scheme]
    if not parts.hostname:
        raise NotAHub(address=shown, reason="it names no server" if kind is not Kind.S3 else "it names no bucket")
    # A bucket's name may hold capitals, which `hostname` makes small.
    host = parts.netloc.rpartition("@")[2] if kind is Kind.S3 else parts.hostname
    return Address(
        kind=kind,
        shown=shown,
        path=unquote(parts.path).strip("/") if kind is not Kind.SFTP else unquote(parts.path).rstrip("/"),
        host=host,
        port=parts.port if kind is not Kind.S3 else None,
        user=unquote(parts.username or ""),
        is_protected=parts.scheme in _PROTECTED,
        options=_options(shown, kind, parts.query),
    )


def _options(shown: str, kind: Kind, query: str) -> Mapping[str, str]:
    known = _OPTIONS.get(kind, frozenset())
    found: dict[str, str] = {}
    for each in filter(None, query.split("&")):
        name, _, value = each.partition("=")
        if name not in known:
            raise NotAHub(address=shown.partition("?")[0], reason=f"“{name}” is nothing that such an address can say")
        found[name] = unquote(value)  # A + is one: hashes have them.
    return found


def with_option(shown: str, name: str, value: str) -> str:
    """Return an address with one thing more said after its question mark."""
    return f"{shown}{'&' if '?' in shown else '?'}{name}={quote(value, safe=':/+=')}"


def _folder(path: str) -> Address:
    if not path:
        raise NotAHub(address="“”", reason="it is empty")
    if path.startswith("-"):  # Else an option in the place of an address would become a folder.
        raise NotAHub(address=path, reason="it looks like an option; a folder of that name is written ./" + path)
    absolute = Path(path).expanduser().absolute()
    return Address(kind=Kind.FOLDER, shown=str(absolute), path=str(absolute))


def _path_of(parts: SplitResult) -> str:
    path = unquote(parts.path)
    if parts.netloc not in ("", "localhost"):
        return f"//{parts.netloc}{path}"  # A share of Windows.
    return path[1:] if re.match(r"/[A-Za-z]:", path) else path
