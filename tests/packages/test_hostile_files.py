"""Archives, lists and reports that somebody made to crash, to hang or to mislead: a verdict, within limits."""

import json
import resource
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
from signed_packages import Signed, members_of, write

from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.container import MIMETYPE, Container, NotAPackage
from workbench.exchange.package.documents import parse_document
from workbench.exchange.package.manifest import ASIC, DS, SHA256, from_sums, from_xml
from workbench.exchange.package.signed_reports import check_report
from workbench.exchange.package.verifying import verify

ZEROS = "A" * 43 + "="
LOCAL, CENTRAL, END = "<4sHHHHHLLLHH", "<4sHHHHHHLLLHHHHHLL", "<4sHHHHLLH"


class RawZip:
    """A zip file written field by field."""

    def __init__(self) -> None:
        self.body, self.table, self.count = b"", b"", 0
        self.add("mimetype", MIMETYPE.encode())

    def add(
        self, name: str, content: bytes, *, packed: bytes | None = None, size: int | None = None, flags: int = 0,
        method: int = 0, crc: int | None = None, other: str = "", attributes: int = 0o644 << 16, at: int | None = None,
        extra: bytes = b"",
    ) -> "RawZip":  # fmt: skip
        data = content if packed is None else packed
        told = zlib.crc32(content) if crc is None else crc
        length, raw = len(content) if size is None else size, name.encode()
        inner = (other or name).encode()
        start = len(self.body) if at is None else at
        common = (20, flags, method, 0, 33, told, len(data), length)
        if at is None:
            self.body += struct.pack(LOCAL, b"PK\3\4", *common, len(inner), len(extra)) + inner + extra + data
        self.table += (
            struct.pack(CENTRAL, b"PK\1\2", 20, *common, len(raw), 0, 0, 0, 0, attributes & 0xFFFFFFFF, start) + raw
        )
        self.count += 1
        return self

    def content(self, *, count: int | None = None) -> bytes:
        told = self.count if count is None else count
        end = struct.pack(END, b"PK\5\6", 0, 0, told, told, len(self.table), len(self.body), 0)
        return self.body + self.table + end

    def save(self, folder: Path) -> Path:
        (folder / "x.asice").write_bytes(self.content())
        return folder / "x.asice"


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def test_an_honest_archive_is_read(tmp_path: Path) -> None:
    with Container(RawZip().add("a", b"x" * 50, packed=deflated(b"x" * 50), method=8).save(tmp_path)) as package:
        assert (package.names, package.read("a")) == (("mimetype", "a"), b"x" * 50)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "a", "content": b"x", "other": "b"},
        {"name": "a", "content": b"x", "flags": 1},
        {"name": "a", "content": b"x", "flags": 8},
        {"name": "a", "content": b"x", "method": 12},
        {"name": "a", "content": b"x", "attributes": 0o120777 << 16},
        {"name": "a", "content": b"x", "attributes": 0o040755 << 16},
        {"name": "a", "content": b"x", "at": 0},
        {"name": "a", "content": b"x", "extra": b"UT\5\0\3abcd"},
        {"name": "mimetype", "content": b"x"},
        {"name": "MIMETYPE", "content": b"x"},
        {"name": "mimetype/a", "content": b"x"},
        {"name": "a\u0301", "content": b"x", "flags": 0x800},
        {"name": "å", "content": b"x"},
        {"name": "a\u202egpj.exe", "content": b"x", "flags": 0x800},
        {"name": "a\nb", "content": b"x"},
        {"name": "a" * 300, "content": b"x"},
        {"name": "COM¹.txt", "content": b"x", "flags": 0x800},
        {"name": "a.", "content": b"x"},
        {"name": "./a", "content": b"x"},
        {"name": "", "content": b"x"},
        {"name": "a", "content": bytes(300_000_000), "packed": b"x", "size": 300_000_000, "method": 8},
        {"name": "a", "content": b"x", "size": 2_000_000_001, "packed": b"x" * 12_000_000},
    ],
    ids=lambda change: repr({key: value for key, value in change.items() if key != "content"})[:60],
)
def test_a_member_that_two_readers_would_see_in_two_ways(tmp_path: Path, change: dict[str, object]) -> None:
    path = RawZip().add(**change).save(tmp_path)  # type: ignore[arg-type]
    with pytest.raises(NotAPackage):
        Container(path)


@pytest.mark.parametrize(
    "change",
    [
        {"packed": deflated(b"x" * 50) + b"hidden"},
        {"packed": deflated(b"x" * 50)[:-2]},
        {"packed": deflated(b"x" * 51)},
        {"packed": deflated(b"x" * 49)},
        {"packed": b"\xff" * 20},
        {"packed": deflated(b"x" * 50), "crc": 1},
    ],
)
def test_content_that_is_not_exactly_what_its_header_states(tmp_path: Path, change: dict[str, object]) -> None:
    path = RawZip().add("a", b"x" * 50, method=8, **change).save(tmp_path)  # type: ignore[arg-type]
    with Container(path) as package, pytest.raises(NotAPackage):
        package.read("a")
    assert not verify(path, NOBODY).valid


def test_a_table_of_contents_that_counts_wrong_or_is_too_long(tmp_path: Path) -> None:
    honest = RawZip().add("a", b"x")
    for count in (0, 1, 3, 5_001, 65_535):
        (tmp_path / "x.asice").write_bytes(honest.content(count=count))
        assert not verify(tmp_path / "x.asice", NOBODY).valid
    many = RawZip()
    for number in range(5_000):
        many.add(f"a{number}", b"")
    assert "5\u202f000" in verify(many.save(tmp_path), NOBODY).problems[0].message


def test_a_pipe_or_a_folder_is_no_file_to_wait_for(tmp_path: Path) -> None:
    from os import mkfifo

    from workbench.kernel.files import FileNotRead

    mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "nothing"):
        with pytest.raises(FileNotRead):
            verify(path, NOBODY)


def test_bombs_that_unpack_into_more_than_may_be(tmp_path: Path) -> None:
    archive = RawZip()
    for number in range(12):
        archive.add(f"a{number}", b"", packed=b"x" * 1_000_000, size=190_000_000, method=8)
    assert "unpacks" in verify(archive.save(tmp_path), NOBODY).problems[0].message


def manifest(inner: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    reference = '<asic:SigReference URI="META-INF/signature001.p7s"/>'
    return (
        f'{head}<asic:ASiCManifest xmlns:asic="{ASIC}" xmlns:ds="{DS}">{reference}{inner}</asic:ASiCManifest>'.encode()
    )


def reference(uri: str = "a", algorithm: str = SHA256, value: str = ZEROS, more: str = "") -> str:
    method = f'<ds:DigestMethod Algorithm="{algorithm}"/><ds:DigestValue>{value}</ds:DigestValue>'
    return f'<asic:DataObjectReference URI="{uri}">{method}{more}</asic:DataObjectReference>'


def test_an_honest_manifest_is_read() -> None:
    told = from_xml(manifest(reference()))
    assert told is not None
    assert told.digests == {"a": "00" * 32}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"x", b"<a/>", b"<a>" * 100_000, manifest("<a>" * 500_000 + "</a>" * 500_000),
        b'<!DOCTYPE a [<!ENTITY b "bbbb">]>' + manifest(reference()),
        manifest(reference("&a;"), '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
        manifest(reference()).decode().encode("utf-16"),
        manifest(reference(), '<?xml version="1.0" encoding="UTF-7"?>'),
        manifest(reference(), "<?xml version='1.0' encoding='latin-1'?>"),
        manifest(reference() + reference()),
        manifest(reference(algorithm="http://www.w3.org/2000/09/xmldsig#sha1")),
        manifest(reference(value="AAAA")),
        manifest(reference(value="?" * 44)),
        manifest(reference(more="<ds:Transforms/>")),
        manifest("<asic:DataObjectReference/>"),
        manifest("<other/>"),
        manifest(reference().replace("DataObjectReference", "SigReference")),
        manifest(reference()).replace(b"ASiCManifest", b"XAdESManifest"),
    ],
    ids=range(19),
)  # fmt: skip
def test_a_manifest_that_could_be_read_in_two_ways(content: bytes) -> None:
    assert from_xml(content) is None


@pytest.mark.parametrize("uri", ["a%2Fb", "file:///etc/passwd", "../a", "http://example.org/a", "a#b", "", "A"])
def test_an_odd_uri_names_no_file(signed: Signed, tmp_path: Path, uri: str) -> None:
    def change(members: dict[str, bytes]) -> None:
        name = "META-INF/ASiCManifest002.xml"
        members[name] = members[name].replace(b'URI="workbook.xlsx"', f'URI="{uri}"'.encode())

    assert {"PKG-105", "PKG-107"} <= {
        each.code for each in signed.judge(signed.with_members(tmp_path, change)).problems
    }


@pytest.mark.parametrize(
    "content",
    [b"x", b"0" * 64 + b"  a", b"0" * 64 + b" *a\n", b"A" * 64 + b"  a\n", (b"0" * 64 + b"  a\n") * 2, b"\xff"],
)
def test_a_list_of_checksums_that_is_none(content: bytes) -> None:
    assert from_sums(content) is None


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"{", b"\xff{}", b'{"a": 1, "a": 2}', b'{"a": {"b": 1, "b": 1}}', b'{"a": NaN}', b'{"a": 1e999}',
        b"[" * 200_000, b'{"a":' * 200_000, "{}".encode("utf-16"), b'{"a": ' + b"9" * 5_000 + b"}",
    ],
)  # fmt: skip
def test_an_assessment_that_could_be_read_in_two_ways(content: bytes) -> None:
    assert parse_document(content) is None


@pytest.mark.parametrize(
    "change",
    [
        {"required_signers": None}, {"required_signers": []}, {"required_signers": ["Ann"]}, {"required_signers": {}},
        {"required_signers": [{"name": "Ann", "fingerprint": "x"}]}, {"required_signers": [{"fingerprint": "0" * 64}]},
        {"status": "finished"}, {"status": None}, {"format": True}, {"format": "1"}, {"format": 0}, {"evidence": [{}, 3]},
        {"report_size": -1}, {"report_size": True}, {"report_size": "1"}, {"report_sha256": 3}, {"evidence": 3},
    ],
    ids=str,
)  # fmt: skip
def test_an_assessment_that_evades_what_it_has_to_say(
    signed: Signed, tmp_path: Path, change: dict[str, object]
) -> None:
    """Even if everybody had signed it: what is asked for must be there to be compared."""
    from signed_packages import repacked

    members = signed.members
    document = json.loads(members["assessment.json"]) | change
    members["report.pdf"] = members["report.pdf"][: json.loads(members["assessment.json"])["report_size"]]
    repacked(tmp_path / "x.asice", {**members, "assessment.json": json.dumps(document).encode()})
    codes = {each.code for each in signed.judge(tmp_path / "x.asice").problems}
    assert codes & {"PKG-113", "PKG-118", "PKG-119", "PKG-120", "PKG-124"}


def pdf(objects: dict[int, bytes], *, root: int = 1, trailer: bytes = b"", start: int | None = None) -> bytes:
    out, places = b"%PDF-1.7\n", {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    at = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\n" % (max(objects) + 1, root, trailer)
    return out + b"startxref\n%d\n%%%%EOF\n" % (at if start is None else start)


def doubling(kind: bytes, depth: int = 60) -> dict[int, bytes]:
    """A tree in which each node has the next one twice: 2 to the power of 60 leaves."""
    told = {n: b"<< %s /Kids [%d 0 R %d 0 R] >>" % (kind, n + 1, n + 1) for n in range(10, 10 + depth)}
    return told | {10 + depth: b"<< %s >>" % kind}


def hostile_reports(report: bytes) -> dict[str, bytes]:
    pages = b"<< /Type /Pages /Kids [] /Count 0 >>"
    catalog = b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [10 0 R] >> >>"
    bomb = zlib.compress(bytes(100_000_000), 9)
    stream = b"<< /Type /ObjStm /N 9 /First 9 /Filter /FlateDecode /Length %d >>stream\n%s\nendstream" % (
        len(bomb),
        bomb,
    )
    return {
        "empty": b"", "head": b"%PDF-1.7\n", "half": report[: len(report) // 2], "text": b"%PDF-1.7" + b"x" * 1_000_000,
        "white": b"%PDF-1.7" + b" " * 19_000_000 + b"startxref\n5\n%%EOF", "self": pdf({1: b"1 0 R"}),
        "deep": pdf({1: b"[" * 2_000_000}), "deep dictionaries": pdf({1: b"<< /A " * 500_000}),
        "wide": pdf({1: b"<< /Type /Catalog /Pages 2 0 R /X 3 0 R >>", 2: pages, 3: b"[" + b"1 " * 6_000_000 + b"]"}),
        "loop": pdf({1: catalog, 2: pages, 10: b"<< /FT /Sig /Kids [10 0 R] >>"}),
        "fields": pdf({1: catalog, 2: pages, **doubling(b"/FT /Sig /T (a)")}),
        "pages": pdf({1: b"<< /Type /Catalog /Pages 10 0 R >>", **doubling(b"/Type /Pages")}),
        "before itself": pdf({1: catalog, 2: pages}, trailer=b"/Prev 9"), "nowhere": pdf({1: catalog}, start=10**12),
        "encrypted": pdf({1: catalog, 2: pages}, trailer=b"/Encrypt << /Filter /Standard /V 5 >>"),
        "bomb": pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: pages, 3: stream}, root=1),
        "many ends": report + b"startxref\n0\n%%EOF\n" * 1_000, "nulls": report.replace(b"/Sig", b"\0\0\0\0"),
        "huge table": b"%PDF-1.7\nxref\n0 999999999\ntrailer\n<< /Size 999999999 >>\nstartxref\n9\n%%EOF\n",
        "range": report.replace(b"/ByteRange [", b"/ByteRange [-"), "no pages": pdf({1: b"<< /Type /Catalog >>"}),
    }  # fmt: skip


CHILD = """
import pathlib, signal, sys
from workbench.exchange.package.signed_reports import check_report
def late(*_):
    raise BaseException("over 10 s")
signal.signal(signal.SIGALRM, late)
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    signal.alarm(10)
    told = check_report(path.read_bytes(), [])
    signal.alarm(0)
    print(path.name, bool(told.fault) or not told.signatures or not all(each.valid for each in told.signatures))
"""


def test_hostile_reports_are_judged_within_ten_seconds_and_a_gigabyte_each(signed: Signed, tmp_path: Path) -> None:
    reports = hostile_reports(signed.members["report.pdf"])
    for name, content in reports.items():
        (tmp_path / name).write_bytes(content)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000))

    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path)], capture_output=True, text=True, preexec_fn=limited, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2_000:]
    assert sorted(done.stdout.splitlines()) == sorted(f"{name} True" for name in reports)


def test_the_honest_report_is_sound(signed: Signed) -> None:
    told = check_report(signed.members["cosigned/report.pdf"], [])
    assert (told.fault, [each.valid for each in told.signatures]) == ("", [True, True])


def test_a_report_that_is_larger_than_one_can_be(signed: Signed, tmp_path: Path) -> None:
    members = members_of(signed.path) | {"report.pdf": b"%PDF-1.7" + b"0123456789abcdef" * 1_300_000}
    target = tmp_path / "x.asice"
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    assert "larger" in signed.judge(target).problems[0].message


def test_everything_hostile_is_a_verdict_of_the_command(signed: Signed, tmp_path: Path) -> None:
    """Never a traceback, nothing on the error stream that a person could not read."""
    target = tmp_path / "x.asice"
    write(target, signed.members | {"report.pdf": b"%PDF-1.7\n", "META-INF/signature002.p7s": b"\x30\x80"})
    command = [sys.executable, "-m", "workbench", "verify", "--json", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert json.loads(done.stdout)["valid"] is False
    assert done.stderr == ""
