"""Lists of members: read to be counted together, each member once; nothing of them is kept."""

import csv
import io
import re
import unicodedata
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

LIMIT = 5_000_000
_NAMES = {"name", "member", "members", "company", "organisation", "organization", "navn", "namn", "nimi", "foretak"}
_NUMBERS = {
    "id", "number", "org_no", "orgnr", "org nr", "org. nr.", "organisation number", "organisasjonsnummer",
    "organisationsnummer", "cvr", "y-tunnus", "kennitala",
}  # fmt: skip
_FORMS = re.compile(
    r"\b(a\s?/?\s?s|asa|ab|publ|aps|oy|oyj|abp|ltd|limited|inc|gmbh|hf|ehf|ab\s?\(publ\)|ba|sa|ks|iks|kf)\b"
)
_WORDS = re.compile(r"[^\w]+")


class NotAMemberList(WorkbenchError):
    code = "PRT-020"
    message = "{path} is no list of members: {reason}."
    remedy = "Save it as CSV in UTF-8, one member a line, with a column “name” and, where known, “org_no”."


def read_members(path: Path) -> frozenset[str]:
    """Return the members of a CSV file by what tells them apart: their number, else their name without its legal form.

    Raises NotAMemberList or FileNotRead.
    """
    try:
        text = read_file(path, limit=LIMIT).decode("utf-8-sig")
        dialect = csv.Sniffer().sniff(text[:4096], delimiters=",;\t") if re.search(r"[,;\t]", text) else csv.excel
        rows = [row for row in csv.reader(io.StringIO(text), dialect) if any(cell.strip() for cell in row)]
    except UnicodeDecodeError as error:
        raise NotAMemberList(path=path, reason="its letters are not UTF-8") from error
    except csv.Error as error:
        raise NotAMemberList(path=path, reason="its columns can't be told apart") from error
    if not rows:
        raise NotAMemberList(path=path, reason="it is empty")
    heads = [cell.strip().casefold() for cell in rows[0]]
    name = next((place for place, head in enumerate(heads) if head in _NAMES), None)
    number = next((place for place, head in enumerate(heads) if head in _NUMBERS), None)
    body = rows if name is None and number is None else rows[1:]
    keys = {_key(row, name if name is not None else 0, number) for row in body}
    return frozenset(keys - {""})


def _key(row: list[str], name: int, number: int | None) -> str:
    digits = re.sub(r"\W", "", row[number]) if number is not None and number < len(row) else ""
    return f"#{digits.casefold()}" if digits else name_key(row[name] if name < len(row) else "")


def name_key(name: str) -> str:
    """Return what two spellings of one name share."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = _WORDS.sub(" ", _FORMS.sub(" ", plain)).split()
    return " ".join(words) or " ".join(_WORDS.sub(" ", plain).split())


def overlaps(lists: Mapping[str, frozenset[str]]) -> list[tuple[str, str, int]]:
    """Return how many members each two lists share."""
    return [(one, other, len(lists[one] & lists[other])) for one, other in combinations(sorted(lists), 2)]
