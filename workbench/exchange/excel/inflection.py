"""How words are inflected: the endings of five languages, and the stems that Finnish words take before theirs."""

from itertools import product

GERMANIC = frozenset(
    [
        "s", "es", "e", "er", "ere", "en", "et", "n", "t", "r", "a", "ar", "or", "na", "ne", "ene", "erne", "erna",
        "arna", "orna", "re", "de", "te", "st", "ns", "ts", "ers", "ens", "ets", "enes", "ernes", "nas", "ed", "ing",
        "d", "in", "on", "an", "it", "at", "ut", "ta", "det", "dens",
        "ane", "anes", "ars", "ors", "arnas", "ornas", "ad", "ade", "ades", "ats", "as",
    ]
)  # fmt: skip
"""Endings of English, Norwegian, Swedish and Danish."""
_CASES = (
    "", "n", "t", "a", "ä", "ta", "tä", "tta", "ttä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle",
    "na", "nä", "ksi", "kse", "an", "än", "en", "in", "on", "ön", "un", "yn", "han", "hän", "hen", "hin", "hon", "hön",
    "hun", "hyn", "seen", "siin", "e", "een", "i", "ia", "iä", "ja", "jä", "ien", "jen", "iin", "ihin", "isiin", "ita",
    "itä", "iden", "itten", "issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä", "ille", "ina", "inä",
    "iksi", "et", "den", "ten", "tten", "sti",
)  # fmt: skip
_OWNERS = ("", "nsa", "nsä", "mme", "nne", "an", "än", "en")
_ASKED = ("", "ko", "kö", "kin")
_VERBS = (
    "vat", "vät", "ivat", "ivät", "taan", "tään", "daan", "dään", "tiin", "ttiin", "nut", "nyt", "neet", "si", "sivat",
    "sivät", "malla", "mällä", "matta", "mättä", "isi", "isivat",
)  # fmt: skip
FINNISH = frozenset("".join(each) for each in product(_CASES, _OWNERS, _ASKED)) | frozenset(_VERBS)
"""Endings of Finnish: case, whose it is, whether it is asked; and of verbs."""
_WEAKENED = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("rt", "rr"), ("lt", "ll"), ("mp", "mm"),
    ("lk", "lj"),
    ("p", "v"), ("t", "d"), ("k", ""), ("k", "v"),
)  # fmt: skip


_VOWELS = frozenset("aeiouyäö")


def stems_of(word: str) -> frozenset[str]:
    """Return what a Finnish word may be before an ending, the word itself included; rather too much than too little."""
    found = {word} | _of_consonant(word) | _of_vowel(word)
    return frozenset(each for each in found if len(each) >= 3 or each == word)


def _of_consonant(word: str) -> set[str]:
    """Return the stems of a word that ends in a consonant: hallitus, asiakas, avain, jäsen, liittynyt, maksuton."""
    head, last = word[:-1], word[-2:]
    if word.endswith("nen"):
        return {word[:-3] + each for each in ("s", "se", "si")}
    if word.endswith(("ton", "tön")):
        return {f"{word[:-3]}tt{word[-2]}m{vowel}" for vowel in "aä"} | {f"{word[:-3]}tt{word[-2]}mi"}
    if last in ("ut", "yt"):
        return {word[:-2] + each for each in ("ee", "ei")}
    if last in ("as", "äs"):
        return {stem + 2 * last[0] for stem in _strong(word[:-2])} | {
            f"{stem}{last[0]}i" for stem in _strong(word[:-2])
        }
    if last in ("us", "ys", "os", "ös", "es", "is"):
        long = {head + each for each in ("de", "te", "t")} if word[-3:-2] in _VOWELS else set[str]()
        return long | {head + each for each in ("i", "ks", "kse", "ksi")}
    if last == "in":
        return {head + each for each in ("m", "me", "mi", "mm", "mma", "mmä", "mp", "mpa", "mpi", "mpä")}
    return set() if word[-1] in _VOWELS else {word + each for each in ("e", "i")}


def _of_vowel(word: str) -> set[str]:
    """Return the stems of a word that ends in a vowel: kunta, pankki, vuosi, hanke, tieto, ylempi."""
    base, last = word[:-1], word[-1:]
    if last not in _VOWELS:
        return set()
    if last == "e":
        return {stem + each for stem in _strong(base) for each in ("ee", "ei")} | {word + "t"}
    bases = _weak(base) | {base}
    found = {stem + last for stem in bases}
    if last in "aä":
        found |= bases | {stem + each for stem in bases for each in ("o", "ö", "oi", "öi", "i", "e")}
    if last == "i":
        found |= {stem + "e" for stem in bases} | {stem + "ei" for stem in bases} | {base}
        if base.endswith("mp"):
            found |= {f"{base[:-1]}{each}" for each in ("pa", "pä", "ma", "mä", "mi")}
        if base.endswith("s"):
            found |= {base[:-1] + each for each in ("de", "te", "t", "ks")}
    return found


def _weak(base: str) -> set[str]:
    """Return a stem with its last consonants weakened: pankk → pank, tiet → tied, kunt → kunn, luk → luv or lu."""
    changes = [(strong, weak) for strong, weak in _WEAKENED if base.endswith(strong)]
    return {base[: -len(strong)] + weak for strong, weak in changes if len(strong) == len(changes[0][0])}


def _strong(base: str) -> set[str]:
    """Return a stem with its last consonants as they are and strengthened: hank → hankk, suhd → suht."""
    return {base} | {base[: -len(weak)] + strong for strong, weak in _WEAKENED if weak and base.endswith(weak)}
