"""What each problem of a package means, and what to do about it."""

from workbench.kernel.tongue import say

_SEALED = ("PKG-031", "PKG-032", "PKG-033", "PKG-035")
_CHANGED, _ALIEN, _NEW = "ask", "keep", "export_again"
ADVICE: dict[str, str] = {
    "PKG-031": "seal_for_you", "PKG-032": "passphrase", "PKG-033": "ask_sender", "PKG-035": "key",
    "PKG-001": "send_again", "PKG-102": _ALIEN, "PKG-106": _CHANGED, "PKG-105": _CHANGED, "PKG-107": _ALIEN,
    "PKG-122": _ALIEN, "PKG-121": _ALIEN, "PKG-103": _CHANGED, "PKG-104": _CHANGED, "PKG-108": _CHANGED,
    "PKG-109": _CHANGED, "PKG-125": _CHANGED, "PKG-101": "sign", "PKG-115": "ask_person", "PKG-120": _NEW,
    "PKG-119": _NEW, "PKG-113": _CHANGED, "PKG-114": "update", "PKG-118": _ALIEN, "PKG-116": _ALIEN,
    "PKG-117": _ALIEN, "PKG-126": "make_anew", "PKG-124": _CHANGED, "PKG-111": _CHANGED, "PKG-110": _CHANGED,
    "PKG-112": _ALIEN, "PKG-123": _CHANGED,
}  # fmt: skip
"""What to do about a problem, by its code; what weighs most stands first."""
PRECEDENCE = {code: place for place, code in enumerate(ADVICE)}


def advice_for(code: str) -> tuple[str, str]:
    """Return what a problem means, and what to do about it, in the language that is written in."""
    number = "sealed" if code in _SEALED else code[-3:]
    return say(f"verdict.means_{number}"), say(f"verdict.do_{ADVICE[code]}")
