"""All that is held about somebody as open formats: JSON, tables, a page to read; and read back from there."""

import csv
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from io import StringIO
from pathlib import Path
from typing import Any

from workbench.domain.holdings import Holding, Said
from workbench.kernel.canonical import Json

FORMAT, VERSION = "assessor-workbench-held", 1
_HISTORY = (
    "recorded_at", "author", "about", "what", "field", "value", "note", "why", "how", "source", "current", "id",
)  # fmt: skip
_FILES = ("name", "about", "size", "sha256", "path")
_LOG = ("at", "what", "name", "kind", "file", "sha256", "about", "amount", "with")
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1d2430; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem } p { margin: .3rem 0 }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d5dae2 }
th { font-weight: 600; color: #586274 } .quiet { color: #586274 }
@media print { body { margin: 0 } }
"""


def write_json(holding: Holding) -> bytes:
    """Return `held.json`; workspace-format.md tells what stands in it."""
    document = {
        "format": FORMAT, "version": VERSION, "made_at": holding.made_at, "made_by": holding.made_by,
        "workspace": holding.workspace,
        "subject": {"sort": holding.sort, "id": holding.id, "name": holding.name},
        "revisions": [each.to_json() for each in holding.said],
        "files": [each.to_json() for each in holding.files],
        "log": [dict(each) for each in holding.log],
        "kept": [{"name": name, "keep_until": day, "words": words} for name, day, words in holding.kept],
        "certificates": [dict(each) for each in holding.certificates], "waiting": list(holding.waiting),
    }  # fmt: skip
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def write_tables(holding: Holding) -> dict[str, bytes]:
    """Return the tables by file name: CSV, UTF-8, comma, with a mark that Excel understands."""
    return {
        "history.csv": _table(_HISTORY, map(_history_row, holding.said)),
        "files.csv": _table(_FILES, ([each.to_json()[name] for name in _FILES] for each in holding.files)),
        "log.csv": write_log(holding.log),
    }


def write_log(entries: Sequence[Mapping[str, Any]]) -> bytes:
    """Return a log of access and export as a table of the same kind."""
    return _table(_LOG, ([each.get(name, "") for name in _LOG] for each in entries))


def write_page(holding: Holding) -> bytes:
    """Return the page that says what is held, where it came from, and until when it is kept."""
    log = holding.log
    body = [
        f"<h1>Held about {escape(holding.name)}</h1>",
        f"<p class='quiet'>Written on {escape(holding.made_at[:10])} by {escape(holding.made_by)} from "
        f"{escape(holding.workspace)}.</p>",
        *_section("What is held", ("What", "How much", "First said", "Last said"), _summary(holding.said)),
        *_section("Where it came from", ("By whom and how", "Entries"), _origins(holding.said)),
        *_section("Held too, not handed out yet", ("Which levels",), [(each,) for each in holding.waiting]),
        *_section("Until when it is kept", ("Assessment", "Kept"), [(name, words) for name, _, words in holding.kept]),
        *_section("Files", ("File", "Of", "Bytes"), [(each.name, each.about, each.size) for each in holding.files]),
        *_section(
            "Certificates", ("Subject", "Fingerprint"),
            [(each["subject"], each["fingerprint"]) for each in holding.certificates],
        ),
        *_section(
            "Who saw it, and what left the workspace", ("When (UTC)", "What", "By", "File"),
            [(each["at"][:16].replace("T", " "), each["what"], each["name"], each.get("file", "")) for each in log],
        ),
        *_section("What lies beside this page", ("File", "What it holds"), _BESIDE),
    ]  # fmt: skip
    title = f"Held about {escape(holding.name)}"
    head = f"<meta charset='utf-8'><title>{title}</title><style>{_STYLE}</style>"
    return (f"<!doctype html><html lang='en'><head>{head}</head><body>" + "\n".join(body) + "</body></html>\n").encode()


def faults_of(folder: Path, holding: Holding) -> Iterator[str]:
    """Read everything back, and yield what is not what is held; nothing where all is right."""
    if json.loads((folder / "held.json").read_bytes()) != json.loads(write_json(holding)):
        yield "held.json"
    for name, rows in (
        ("history.csv", len(holding.said)),
        ("files.csv", len(holding.files)),
        ("log.csv", len(holding.log)),
    ):
        with (folder / name).open(encoding="utf-8-sig", newline="") as stream:
            found = list(csv.reader(stream))
        if len(found) != rows + 1 or any(len(row) != len(found[0]) for row in found):
            yield name
    with (folder / "history.csv").open(encoding="utf-8-sig", newline="") as stream:
        values = [row["value"] for row in csv.DictReader(stream)]
    if values != [_cell(_text(each.revision.value)) for each in holding.said]:
        yield "history.csv"
    for file in holding.files:
        with (folder / file.path).open("rb") as content:
            if hashlib.file_digest(content, "sha256").hexdigest() != file.sha256:
                yield file.path


_BESIDE = (
    ("held.json", "everything, for programs"),
    ("history.csv", "everything that was ever said, also what was overwritten: when, by whom, what"),
    ("files.csv, log.csv", "the files and the log as tables"),
    ("files/", "evidence, imported workbooks and the editions, as they were added"),
)


def _table(head: Sequence[str], rows: "Iterator[Sequence[Any]] | map[Sequence[Any]]") -> bytes:
    stream = StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_cell(_text(each)) for each in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    """Keep a spreadsheet from computing what somebody wrote."""
    return f"'{text}" if text.startswith(_RISKY) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdigit()


def _text(value: Json) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _history_row(said: Said) -> Sequence[Any]:
    revision, context = said.revision, said.context
    return (
        revision.recorded_at, said.author, said.about, said.what, revision.field, revision.value, context.get("note"),
        context.get("why"), context.get("how"), context.get("source"), "yes" if said.is_current else "no", revision.id,
    )  # fmt: skip


def _section(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> Iterator[str]:
    if not rows:
        return
    yield f"<h2>{escape(title)}</h2><table><tr>{''.join(f'<th>{escape(each)}</th>' for each in heads)}</tr>"
    yield from (f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    yield "</table>"


def _summary(said: Sequence[Said]) -> list[tuple[object, ...]]:
    groups: dict[str, list[Said]] = {}
    for each in said:
        groups.setdefault(each.reason or each.about or "The workspace", []).append(each)
    return [
        (
            name, f"{len(same)} entries, {sum(each.is_current for each in same)} of them current",
            min(each.revision.recorded_at for each in same)[:10], max(each.revision.recorded_at for each in same)[:10],
        )
        for name, same in groups.items()
    ]  # fmt: skip


def _origins(said: Sequence[Said]) -> list[tuple[object, ...]]:
    counts = Counter((each.author, str(each.context.get("how", "typed"))) for each in said)
    return [(f"{author}, {how}", count) for (author, how), count in counts.most_common()]
