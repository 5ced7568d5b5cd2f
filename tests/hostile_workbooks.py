"""Files that call themselves workbooks and are something else, or want to hurt whoever reads them."""

import io
import random
import struct
import zipfile
from collections.abc import Callable, Mapping

SHEET, BOOK, TEXTS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
Parts = dict[str, bytes]


def book_part(sheets: str, properties: str = "", rest: str = "") -> bytes:
    """Return the workbook's own part."""
    return f'{_DECLARATION}<workbook xmlns="{_MAIN}" xmlns:r="{_REL}">{properties}<sheets>{sheets}</sheets>{rest}</workbook>'.encode()


def related(*parts: tuple[str, str], more: str = "") -> bytes:
    """Return relationships rId1, rId2 and so on of these kinds and targets."""
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{_REL}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(parts, 1)
    )
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}">{lines}{more}</Relationships>'.encode()


def sheet_part(rows: str, before: str = "", after: str = "") -> bytes:
    """Return a sheet's part with these rows."""
    return f'{_DECLARATION}<worksheet xmlns="{_MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'.encode()


def texts_part(*texts: str) -> bytes:
    """Return the part of the shared texts, each the inside of its element."""
    return f'{_DECLARATION}<sst xmlns="{_MAIN}">{"".join(f"<si>{each}</si>" for each in texts)}</sst>'.encode()


def honest() -> Parts:
    """Return the parts of a small sound workbook: A1 "Total members", B1 85, B2 a calculated sum, B3 42 %, B4 a day."""
    styles = (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>'
    )
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>85</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Twice</t></is></c><c r="B2"><f>B1*2</f><v>170</v></c></row>'
        '<row r="3"><c r="B3" s="1"><v>0.42</v></c></row><row r="4"><c r="B4" s="2"><v>45444</v></c></row>'
    )
    return {
        "[Content_Types].xml": f'{_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'.encode(),
        "_rels/.rels": related(("officeDocument", "xl/workbook.xml")),
        BOOK: book_part('<sheet name="Figures" sheetId="1" r:id="rId1"/>'),
        "xl/_rels/workbook.xml.rels": related(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")),
        SHEET: sheet_part(rows),
        TEXTS: texts_part("<t>Total members</t>"),
        "xl/styles.xml": (_DECLARATION + styles).encode(),
    }  # fmt: skip


def zipped(parts: Mapping[str, bytes], *, level: int = 6) -> bytes:
    """Return parts as one zip file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def changed(name: str, old: str, new: str) -> bytes:
    """Return the sound workbook with a text in one part exchanged."""
    parts = honest()
    assert old.encode() in parts[name], (name, old)
    return zipped(parts | {name: parts[name].replace(old.encode(), new.encode())})


def replaced(parts: Mapping[str, bytes], *without: str) -> bytes:
    """Return the sound workbook with parts exchanged, added or left out."""
    return zipped({name: content for name, content in (honest() | dict(parts)).items() if name not in without})


def compound(*streams: str) -> bytes:
    """Return an OLE compound file whose directory names these streams."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    head += struct.pack("<III", 0, 1, 0) + struct.pack("<I", 4096) + struct.pack("<IIII", 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head = head[:76].ljust(76, b"\x00") + struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, 2, 0xFFFFFFFE, *[0xFFFFFFFF] * 125)
    entries = b""
    for name in ("Root Entry", *streams):
        raw = (name + "\x00").encode("utf-16le")
        entries += raw.ljust(64, b"\x00") + struct.pack("<H", len(raw)) + bytes([5 if not entries else 2]) + bytes(61)
    return head + table + entries.ljust(1024, b"\x00")


def document(kind: str) -> bytes:
    """Return a zip file whose first part says what it is."""
    return zipped({"mimetype": kind.encode(), "content.xml": b"<x/>"})


def of_names(*names: str) -> bytes:
    """Return a zip file with parts of these names."""
    return zipped({name: b"<x/>" for name in names})


def twice() -> bytes:
    """Return a workbook that holds its sheet twice."""
    made = io.BytesIO(zipped(honest()))
    with zipfile.ZipFile(made, "a") as archive:
        archive.NameToInfo.pop(SHEET)
        archive.writestr(SHEET, sheet_part('<row r="1"><c r="A1"><v>1</v></c></row>'))
    return made.getvalue()


def directory_changed(name: str, offset: int, content: bytes) -> bytes:
    """Return the sound workbook with bytes of one part's entry in the central directory exchanged."""
    made = bytearray(zipped(honest()))
    place = made.rindex(name.encode()) - 46 + offset
    made[place : place + len(content)] = content
    return bytes(made)


def overlapping() -> bytes:
    """Return a workbook in which two parts share their bytes."""
    parts = honest()
    whole = zipped(parts | {"xl/worksheets/sheet9.xml": parts[SHEET]})
    start = whole.index(SHEET.encode()) - 30
    place = whole.rindex(b"xl/worksheets/sheet9.xml") - 46 + 42
    return whole[:place] + struct.pack("<I", start) + whole[place + 4 :]


def bomb(part: str) -> bytes:
    """Return a workbook one part of which unpacks to 30 MB of nothing."""
    return replaced({part: b"<x>" + b" " * 30_000_000 + b"</x>"})


def too_much() -> bytes:
    """Return a workbook whose parts, each in bounds, unpack to over 200 MB."""
    noise = random.Random(7).randbytes(20_000)
    return replaced({f"xl/media/{number}.bin": (noise + bytes(900_000)) * 4 for number in range(60)})


def lying() -> bytes:
    """Return a workbook whose directory says that its shared texts are small: 30 MB come out."""
    raw = bytearray(bomb(TEXTS))
    place = raw.rindex(TEXTS.encode()) - 46 + 24
    raw[place : place + 4] = struct.pack("<I", 40)
    return bytes(raw)


def many_sheets(number: int) -> bytes:
    """Return a workbook of so many sheets."""
    sheets = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId{n}"/>' for n in range(1, number + 1))
    parts = {
        f"xl/worksheets/s{n}.xml": sheet_part('<row r="1"><c r="A1"><v>1</v></c></row>') for n in range(1, number + 1)
    }
    relationships = related(*(("worksheet", f"worksheets/s{n}.xml") for n in range(1, number + 1)))
    return replaced({**parts, BOOK: book_part(sheets), "xl/_rels/workbook.xml.rels": relationships})


def of_sheets(*names: str) -> bytes:
    """Return a workbook with a sheet of each name (as attribute text), each with 1 in A1."""
    sheets = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, 1))
    parts = {
        f"xl/worksheets/s{n}.xml": sheet_part('<row r="1"><c r="A1"><v>1</v></c></row>')
        for n in range(1, len(names) + 1)
    }
    relationships = related(*(("worksheet", f"worksheets/s{n}.xml") for n in range(1, len(names) + 1)))
    return replaced({**parts, BOOK: book_part(sheets), "xl/_rels/workbook.xml.rels": relationships})


def row(cells: str, attributes: str = 'r="1"') -> bytes:
    """Return the sound workbook with a sheet of one row."""
    return replaced({SHEET: sheet_part(f"<row {attributes}>{cells}</row>")})


def strict() -> bytes:
    """Return the sound workbook as Strict Open XML."""
    return zipped({
        name: content.replace(_MAIN.encode(), b"http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace(_REL.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replace(b'<c r="B4" s="2"><v>45444</v>', b'<c r="B4" s="2" t="d"><v>2024-06-01T00:00:00</v>')
        for name, content in honest().items()
    })  # fmt: skip


LAUGHS = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'

REFUSED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    # What it is: how it is made, the code and words of its sentence.
    "an empty file": (lambda: b"", "XLS-017", "0 bytes"),
    "a table as text": (lambda: "Navn;Antall\r\nMedlemmer på møtet;85\r\n".encode("latin-1"), "XLS-014", "plain text"),
    "a table as UTF-16 text": (lambda: "Navn\tAntall\r\nMedlemmer\t85\r\n".encode("utf-16"), "XLS-014", "plain text"),
    "another text": (lambda: b"Dear all\nplease find the figures below\n", "XLS-001", "text file"),
    "a web page called workbook": (lambda: b"<html><table><tr><td>85</td></tr></table></html>", "XLS-012", "web page"),
    "a workbook of Excel 2003 as XML": (
        lambda: b'<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "XLS-012", "2003"),
    "a workbook behind a password": (lambda: compound("EncryptionInfo", "EncryptedPackage"), "XLS-011", "password"),
    "an old workbook": (lambda: compound("Workbook", "\x05SummaryInformation"), "XLS-012", ".xls"),
    "a very old workbook": (lambda: compound("Book"), "XLS-012", ".xls"),
    "an old Word document": (lambda: compound("WordDocument"), "XLS-015", "Word"),
    "an old presentation": (lambda: compound("PowerPoint Document"), "XLS-015", "presentation"),
    "a damaged old file": (lambda: compound()[:600], "XLS-001", "old .xls file, or protected"),
    "an old file whose directory runs in a circle": (
        lambda: compound().replace(struct.pack("<II", 0xFFFFFFFD, 2), struct.pack("<II", 0xFFFFFFFD, 1)), "XLS-001", "old .xls"),
    "a table of LibreOffice": (lambda: document("application/vnd.oasis.opendocument.spreadsheet"), "XLS-012", ".ods"),
    "a text of LibreOffice": (lambda: document("application/vnd.oasis.opendocument.text"), "XLS-015", ".odt"),
    "a signed package": (lambda: document("application/vnd.etsi.asic-e+zip"), "XLS-016", "package"),
    "a binary workbook": (lambda: of_names("[Content_Types].xml", "xl/workbook.bin"), "XLS-012", ".xlsb"),
    "a Numbers document": (lambda: of_names("Index/Document.iwa", "Metadata/Properties.plist"), "XLS-013", "Numbers"),
    "a Word document": (lambda: of_names("[Content_Types].xml", "word/document.xml"), "XLS-015", "Word"),
    "a presentation": (lambda: of_names("[Content_Types].xml", "ppt/presentation.xml"), "XLS-015", "presentation"),
    "a zip file of photos": (lambda: of_names("a.jpg", "b.jpg"), "XLS-001", "zip file of another kind"),
    "a zip file without parts": (lambda: zipped({}), "XLS-001", "zip file of another kind"),
    "a PDF document": (lambda: b"%PDF-1.7\n" + bytes(500), "XLS-015", "PDF"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(500), "XLS-015", "picture"),
    "a workspace": (lambda: b"SQLite format 3\x00" + bytes(500), "XLS-015", "workspace"),
    "noise": (lambda: random.Random(1).randbytes(5_000), "XLS-001", "another kind of file"),
    "a cut-off workbook": (lambda: zipped(honest())[:-200], "XLS-018", "incomplete"),
    "a workbook of which only the head came": (lambda: b"PK\x03\x04" + bytes(100), "XLS-018", "incomplete"),
    "a workbook without a workbook": (lambda: replaced({}, "_rels/.rels"), "XLS-001", "does not say"),
    "a workbook without its sheet": (lambda: replaced({}, SHEET), "XLS-003", "sheet1.xml is missing"),
    "an empty workbook": (lambda: replaced({SHEET: sheet_part("")}), "XLS-019", "only sheet is empty"),
    "a workbook of blank styled cells": (lambda: row('<c r="A1" s="1"/><c r="B1"/>'), "XLS-019", "only sheet is empty"),
    "a workbook of charts": (
        lambda: replaced({"xl/_rels/workbook.xml.rels": related(("chartsheet", "chartsheets/sheet1.xml"))}), "XLS-019", "charts or dialogs"),
    "a workbook of dialogs": (
        lambda: replaced({"xl/_rels/workbook.xml.rels": related(("dialogsheet", "dialogsheets/sheet1.xml"))}), "XLS-019", "charts or dialogs"),
    "a sheet outside of the file": (
        lambda: replaced({"xl/_rels/workbook.xml.rels": related(more=f'<Relationship Id="rId1" TargetMode="External" Type="{_REL}/worksheet" Target="file:///etc/passwd"/>')}),
        "XLS-019", "charts or dialogs"),
    "1,000 sheets": (lambda: many_sheets(1_000), "XLS-020", "over 500 sheets"),
    "10,000 parts": (lambda: replaced({f"xl/p{n}.xml": b"" for n in range(6_000)}), "XLS-002", "over 5,000 parts"),
    "a sheet merged as a whole": (
        lambda: replaced({SHEET: sheet_part('<row r="1"><c r="A1"><v>1</v></c></row>', after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')}),
        "XLS-002", "Figures” merges an area larger than any table: A1:XFD1048576"),
    "a merged area that is none": (
        lambda: replaced({SHEET: sheet_part('<row r="1"><c r="A1"><v>1</v></c></row>', after='<mergeCells><mergeCell ref="A0:ZZZZ9"/></mergeCells>')}),
        "XLS-003", "merges what is no area"),
    "the last cell that there is": (lambda: row('<c r="XFD1048576"><v>1</v></c>'), "XLS-002", "far out, at XFD1048576"),
    "a cell beyond the last": (lambda: row('<c r="AAAAA99999999"><v>1</v></c>'), "XLS-003", "AAAAA99999999"),
    "a cell twice": (lambda: row('<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>'), "XLS-003", "B1 twice"),
    "a text number that is none": (lambda: row('<c r="A1" t="s"><v>12</v></c>'), "XLS-003", "Figures!A1 is missing"),
    "a text longer than any": (lambda: replaced({TEXTS: texts_part(f"<t>{'x' * 600_000}</t>")}), "XLS-002", "longer than any cell"),
    "a shared text of 150 MB": (
        lambda: replaced({TEXTS: texts_part("<t>" + random.Random(2).randbytes(5_000).hex() * 15_000 + "</t>")}), "XLS-002", "unpacks to far more|longer than any"),
    "a text of very many runs": (lambda: replaced({TEXTS: texts_part(f"<r><t>{'x' * 60_000}</t></r>" * 9)}), "XLS-002", "longer than any cell"),
    "a billion laughs": (lambda: changed(SHEET, "<worksheet", LAUGHS + "<worksheet"), "XLS-002", "entities"),
    "a billion laughs in the workbook's part": (lambda: changed(BOOK, "<workbook", LAUGHS + "<workbook"), "XLS-002", "entities"),
    "entities in another writing": (
        lambda: replaced({SHEET: (LAUGHS + '<worksheet xmlns="x">&c;</worksheet>').encode("utf-16")}), "XLS-002", "entities"),
    "an entity that reads a file": (
        lambda: changed(SHEET, "<worksheet", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet'), "XLS-002", "entities"),
    "a bomb as its sheet": (lambda: bomb(SHEET), "XLS-002", "far more|longer than any"),
    "a bomb as a picture": (lambda: bomb("xl/media/image1.png"), "XLS-002", "far more"),
    "a bomb that lies about its size": (lying, "XLS-00[23]", "far more|damaged"),
    "parts that are too much together": (too_much, "XLS-020", "over 200 MB"),
    "a part twice": (twice, "XLS-002", "one part twice"),
    "a part twice, in other letters": (lambda: replaced({SHEET.upper(): b"<x/>"}), "XLS-002", "one part twice"),
    "parts that share bytes": (overlapping, "XLS-00[23]", "over one another|damaged"),
    "a part that leads out of the file": (lambda: replaced({"../../etc/cron.d/x": b"x"}), "XLS-002", "leads out"),
    "a part with an absolute name": (lambda: replaced({"/etc/passwd": b"x"}), "XLS-002", "leads out"),
    "a part with a drive's name": (lambda: replaced({"C:\\x.dll": b"x"}), "XLS-002", "leads out"),
    "a part that is a link": (lambda: directory_changed("xl/styles.xml", 38, struct.pack("<I", 0o120777 << 16)), "XLS-002", "link"),
    "a part that is encrypted": (lambda: directory_changed("xl/styles.xml", 8, b"\x01\x00"), "XLS-002", "encrypted"),
    "a part packed in another way": (lambda: directory_changed("xl/styles.xml", 10, b"\x0c\x00"), "XLS-001", "packed in a way"),
    "bytes before the workbook": (lambda: b"PK\x03\x04 and more" + zipped(honest()), "XLS-002", "before its content"),
    "a program before the workbook": (lambda: b"MZ" + bytes(900) + zipped(honest()), "XLS-001", "another kind"),
    "bytes after the workbook": (lambda: zipped(honest()) + b"<script>", "XLS-002", "after its content"),
    "a wrong check sum": (lambda: directory_changed(SHEET, 16, b"\x00\x01\x02\x03"), "XLS-003", "sheet1.xml is damaged"),
    "XML that stops in the middle": (lambda: changed(SHEET, "</sheetData></worksheet>", "</sheetData"), "XLS-003", "sheet1.xml is damaged at line"),
    "XML in a writing that nobody knows": (lambda: changed(SHEET, "UTF-8", "x-nothing"), "XLS-003", "damaged"),
    "elements 100,000 deep": (lambda: replaced({SHEET: b"<a>" * 300_000}), "XLS-00[23]", "damaged|far more"),
    "a sheet's name that never ends": (lambda: of_sheets("N" * 5_000), "XLS-002", "name of 5,000 letters"),
    "two sheets of one name": (lambda: of_sheets("A", "A"), "XLS-002", "two of its sheets are called “A”"),
    "600,000 filled cells": (
        lambda: replaced({SHEET: sheet_part("".join(f"<row>{f'<c><v>{n * n}</v></c><c><v>7</v></c>' * 10}</row>" for n in range(30_000)))}), "XLS-020", "over 500,000 filled cells"),
}  # fmt: skip


def mutated(seed: int) -> bytes:
    """Return a workbook that a seed has spoilt: its bytes, its directory, its length, or the XML within."""
    chance = random.Random(seed)
    parts = rich()
    match chance.randrange(6):
        case 0:
            return _flipped(chance, zipped(parts), chance.randint(1, 12))
        case 1:
            whole = zipped(parts)
            return whole[: chance.randrange(len(whole))]
        case 2:
            names = [name for name in parts if name.endswith((".xml", ".rels"))]
            one, other = chance.sample(names, 2)
            return zipped(parts | {one: parts[other], other: parts[one]})
        case 3:
            name = chance.choice(list(parts))
            return zipped(parts | {name: _flipped(chance, parts[name], chance.randint(1, 6))})
        case _:
            name = chance.choice(
                [SHEET, SHEET, BOOK, TEXTS, "xl/styles.xml", "xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels"]
            )
            return zipped(parts | {name: _rewritten(chance, parts[name])})


def rich() -> Parts:
    """Return the parts of a workbook that uses what workbooks have."""
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>85</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t>Twi</t></r><r><t>ce</t></r></is></c>'
        '<c r="B2"><f t="shared" ref="B2:B4" si="0">B1*2+$A$1</f><v>170</v></c></row>'
        '<row r="3"><c r="B3" s="1"><f t="shared" si="0"/><v>0.42</v></c><c r="C3" t="e"><v>#N/A</v></c></row>'
        '<row r="4"><c r="B4" s="2"><v>45444</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="str"><f>C4&amp;"x"</f><v>TRUEx</v></c></row>'
    )
    comments = f'<comments xmlns="{_MAIN}"><authors><author>A</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>Counted in May</t></r></text></comment></commentList></comments>'
    return honest() | {
        SHEET: sheet_part(rows, before='<dimension ref="A1:D4"/><cols><col min="3" max="3" hidden="1"/></cols>', after='<mergeCells count="1"><mergeCell ref="A5:C5"/></mergeCells>'),
        TEXTS: texts_part("<t>Total members</t>", '<r><t xml:space="preserve">of the </t></r><r><t>cluster</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'),
        "xl/comments1.xml": comments.encode(),
        "xl/worksheets/_rels/sheet1.xml.rels": related(("comments", "../comments1.xml")),
    }  # fmt: skip


_NASTY = (b"", b"0", b"-1", b"99999999999", b"1E999", b"NaN", b"XFD1048576", b"A1:XFD1048576", b"\x00", b"&#x1F600;", b"&#xD800;",
          b"<c/>", b"</c>", b"<row>", b'r="A1"', b"\xff\xfe", b"shared", b"&lt;", b"<![CDATA[", b"A" * 3_000, b"<!DOCTYPE x>", b"<f si='0' t='shared'/>",
          b"<is>", b"<rPh>", b"../../x", b"rId1", b"rId99", b"External", b"date1904=\"1\"", b"9" * 500)  # fmt: skip


def _rewritten(chance: random.Random, content: bytes) -> bytes:
    """Return XML with pieces of it exchanged, doubled, left out or made something nasty."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(content) + 1)
        end = min(len(content), start + chance.choice((0, 1, 2, 5, 20, 90)))
        piece = chance.choice((chance.choice(_NASTY), content[start:end] * 2, b"", content[end : end + 40]))
        content = content[:start] + piece + content[end:]
        if chance.random() < 0.5:  # Exchange a whole attribute's value instead: what stays well-formed goes deeper.
            values = content.split(b'"')
            if len(values) > 3:
                values[chance.randrange(1, len(values) - 1, 2)] = (
                    chance.choice(_NASTY).replace(b"<", b"").replace(b'"', b"")
                )
                content = b'"'.join(values)
    return content


def _flipped(chance: random.Random, content: bytes, number: int) -> bytes:
    spoilt = bytearray(content)
    for _ in range(number):
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)
