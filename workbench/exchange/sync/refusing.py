"""What a server's refusal means for the person who syncs."""

from urllib.parse import urlsplit

from workbench.exchange.sync.errors import HubFull, HubUnreachable, NoRight, NotAHub, PasswordMissing, PasswordRefused
from workbench.exchange.sync.line import Answer
from workbench.exchange.sync.patience import Passing
from workbench.kernel.errors import WorkbenchError

_UNKNOWN, _FORBIDDEN, _TOO_LARGE, _NO_SPACE = 401, 403, 413, 507
_NOT_SPOKEN = frozenset((400, 405, 501))
_MAY_PASS = frozenset((408, 423, 425, 429))
_REDIRECTIONS, _FAULTS = range(300, 400), range(500, 600)


def refusal(answer: Answer, address: str, *, act: str, name: str, signed_in: bool) -> WorkbenchError | Passing:
    """Return the error for a status that all kinds of server mean alike; `name` is what was to be read or added."""
    status = answer.status
    if status == _UNKNOWN:
        return PasswordRefused(address=address) if signed_in else PasswordMissing(address=address)
    if status == _FORBIDDEN:
        return NoRight(address=address, act=act)
    if status in (_TOO_LARGE, _NO_SPACE):
        return HubFull(address=address, name=name)
    if status in _REDIRECTIONS:
        return NotAHub(address=address, reason=f"it leads on to {_place(answer.header('Location'))}")
    if status in _NOT_SPOKEN:
        return NotAHub(address=address, reason=f"what is there answers with error {status}")
    reason = f"it answers with error {status}"
    if status in _MAY_PASS or status in _FAULTS:
        return Passing(reason)
    return HubUnreachable(address=address, reason=reason)


def _place(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname or ''}{parts.path}"
