"""What each problem of a package means, and what to do about it."""

_ASK = "Ask whoever sent it for the package as it was signed, and do not use this file."
_NEW = "Ask the assessors to export the assessment again and sign that package."
_SENDER = "Keep this file as it is, ask the signers whether they know it, and do not use it."
_SEALED = "The file is sealed, so nothing can be said about the package in it."
ADVICE: dict[str, tuple[str, str]] = {
    "PKG-031": (_SEALED, "Ask whoever sealed it to seal it for you too."),
    "PKG-032": (_SEALED, "Open it with age and its passphrase, or ask for it sealed to your key."),
    "PKG-033": (_SEALED, "Ask whoever sent it for the file again."),
    "PKG-035": (_SEALED, "Look after the file age.key in your own folder: it opens what is sealed for you."),
    "PKG-001": (
        "The file is damaged, cut off, of another kind, or made to show different readers different things. "
        "Nothing in it was looked at.",
        "Ask whoever sent it for the file again; do not rely on this one.",
    ),
    "PKG-102": ("Something was put where only manifests and signatures belong. Nobody has signed it.", _SENDER),
    "PKG-106": ("This file was changed or exchanged after it was signed. What it shows is not what was signed.", _ASK),
    "PKG-105": ("The package is no longer whole: something that was signed has been taken out.", _ASK),
    "PKG-107": ("This file is not covered by any signature: anyone may have put it in.", _SENDER),
    "PKG-122": ("A later signer put in more than a signed copy of the report, which others have not seen.", _SENDER),
    "PKG-121": ("The later signature would not notice if this were exchanged.", _SENDER),
    "PKG-103": ("The list of what was signed is there, but the signature over it was removed.", _ASK),
    "PKG-104": ("What this signature stands for can't be told.", _ASK),
    "PKG-108": ("The signature is damaged, or of a kind that is not relied on, so it proves nothing.", _ASK),
    "PKG-109": (
        "What is signed and the signature do not belong together, or the certificate was not valid at that time.",
        _ASK,
    ),
    "PKG-125": ("The time stamp proves nothing, and it may hide when the signature was made.", _ASK),
    "PKG-101": ("Anyone may have made or changed this package; nothing tells who.", "Ask the assessors to sign it."),
    "PKG-115": (
        "The assessment names this person as somebody who has to sign. Without that signature it is not finished, "
        "or the signature was taken out.",
        "Ask this person whether they have signed, and whoever sent it for the package with every signature.",
    ),
    "PKG-120": ("A final assessment always names who has to sign it. This one was not made by the usual way.", _NEW),
    "PKG-119": ("Whether everyone has signed can't be told.", _NEW),
    "PKG-113": ("What the assessment came to can't be read from it in one certain way.", _ASK),
    "PKG-114": (
        "This version can't tell what such a package says, so it can't vouch for it.",
        "Update and check again.",
    ),
    "PKG-118": ("The report in it may show something else than the data of the assessment.", _SENDER),
    "PKG-116": ("The copy with more signatures is not the same report.", _SENDER),
    "PKG-117": ("The report in it was changed after signing, or was signed by others than the package.", _SENDER),
    "PKG-126": (
        "The result may be written in a way that different programs read differently.",
        "Ask the assessors to make the package anew with a current program.",
    ),
    "PKG-124": ("A document that travels along is not the one that the assessors saw, or is missing.", _ASK),
    "PKG-111": ("This file and the list of checksums for people contradict one another.", _ASK),
    "PKG-110": ("People without this program could not check the files with `sha256sum`.", _ASK),
    "PKG-112": ("Nothing tells what this file is to be.", _SENDER),
    "PKG-123": ("The archive was put together anew after signing, though its files are the same.", _ASK),
}
"""What a problem means, and what to do, by its code; what weighs most stands first."""
PRECEDENCE = {code: place for place, code in enumerate(ADVICE)}


def advice_for(code: str) -> tuple[str, str]:
    """Return what a problem means, and what to do about it."""
    return ADVICE[code]
