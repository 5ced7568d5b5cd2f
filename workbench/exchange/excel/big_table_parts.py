"""The parts of a table's workbook beside its rows: what Office Open XML wants, in the house's look."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from workbench.exchange.excel.formats import LINE, NUMBERS, TEXT, TEXT2, TEXT3
from workbench.exchange.excel.places import sheet_name
from workbench.exchange.excel.preflight import column_letters

HEAD_HEIGHT = 30
PLAIN, QUOTED, HEAD, HEAD_RIGHT, NUMBER, COUNT, DECIMAL, SHARE, DATE, MOMENT = range(1, 11)
"""Places of the cell formats in `STYLES`, after that of cells outside; `QUOTED` is text that begins like a formula."""
FIGURES = {"number": NUMBER, "count": COUNT, "decimal": DECIMAL, "share": SHARE}

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def sheet_names(name: str, number: int) -> list[str]:
    """Return the names of sheets that hold one table in turn."""
    first = sheet_name(name, ())
    return [first, *(f"{first[:27].strip()} {at}" for at in range(2, number + 1))]


def sheet_begin(widths: Sequence[float]) -> str:
    """Return a sheet up to its rows: the head stays in sight, and prints again on each page."""
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(widths, 1)
    )
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{columns}</cols><sheetData>'
    )


def head(letter: str, title: str, kind: str) -> str:
    """Return the cell of a column's head; one over figures stands at the right."""
    style = HEAD_RIGHT if kind in FIGURES else HEAD
    return f'<c r="{letter}1" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(title)}</t></is></c>'


def sheet_end() -> str:
    """Return a sheet from its last row on."""
    return (
        '</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
    )


def sheet_relations(number: int) -> str:
    """Return what a sheet leads to: its table."""
    return _relations([("table", f"../tables/table{number}.xml")])


def table(number: int, titles: Sequence[str], rows: int) -> str:
    """Return a table over all rows; an empty one has a row to write in, as Excel asks for."""
    area = f"A1:{column_letters(len(titles))}{max(rows, 1) + 1}"
    columns = "".join(f'<tableColumn id="{at}" name={quoteattr(title)}/>' for at, title in enumerate(titles, 1))
    return (
        f'{_XML}<table xmlns="{_MAIN}" id="{number}" name="Table{number}" displayName="Table{number}" ref="{area}" '
        f'totalsRowShown="0"><autoFilter ref="{area}"/><tableColumns count="{len(titles)}">{columns}</tableColumns>'
        '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
    )


def workbook(names: Sequence[str]) -> str:
    """Return the list of sheets, each with the head that its pages repeat."""
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{at}" r:id="rId{at}"/>' for at, name in enumerate(names, 1)
    )
    heads = "".join(
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{at}">{escape(_quoted(name))}!$1:$1</definedName>'
        for at, name in enumerate(names)
    )
    return (
        f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{sheets}</sheets><definedNames>{heads}</definedNames></workbook>"
    )


def workbook_relations(sheets: int) -> str:
    """Return what the workbook leads to: its sheets and formats."""
    found = [("worksheet", f"worksheets/sheet{at}.xml") for at in range(1, sheets + 1)]
    return _relations([*found, ("styles", "styles.xml")])


def content_types(sheets: int) -> str:
    """Return what kind each part is of."""
    found = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    for at in range(1, sheets + 1):
        found += [(f"/xl/worksheets/sheet{at}.xml", "worksheet"), (f"/xl/tables/table{at}.xml", "table")]
    parts = "".join(f'<Override PartName="{part}" ContentType="{_TYPES}.{kind}+xml"/>' for part, kind in found)
    return (
        f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    found = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_RELATIONS}">{found}</Relationships>'


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def _colour(name: str) -> str:
    return f'<color rgb="FF{name.removeprefix("#")}"/>'


def _font(colour: str, *, bold: bool = False) -> str:
    return f'<font>{"<b/>" if bold else ""}<sz val="10"/>{_colour(colour)}<name val="Arial"/><family val="2"/></font>'


def _border(colour: str) -> str:
    return f'<border><left/><right/><top/><bottom style="thin">{_colour(colour)}</bottom><diagonal/></border>'


def _format(number: int, align: str, *, font: int = 0, border: int = 1, more: str = "") -> str:
    return (
        f'<xf numFmtId="{number}" fontId="{font}" fillId="0" borderId="{border}" xfId="0" applyNumberFormat="1" '
        f'applyFont="1" applyBorder="1" applyAlignment="1"{more}><alignment {align}/></xf>'
    )


def _styles() -> str:
    own = (NUMBERS["count"], NUMBERS["decimal"], "0 %", NUMBERS["date"], "yyyy-mm-dd hh:mm:ss")
    numbers = "".join(f'<numFmt numFmtId="{at}" formatCode={quoteattr(code)}/>' for at, code in enumerate(own, 164))
    left, right = 'horizontal="left" vertical="top" indent="1"', 'horizontal="right" vertical="top"'
    bottom = 'vertical="bottom" wrapText="1"'
    formats = (
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
        _format(0, left), _format(0, left, more=' quotePrefix="1"'),
        _format(0, f'horizontal="left" indent="1" {bottom}', font=1, border=2),
        _format(0, f'horizontal="right" {bottom}', font=1, border=2),
        _format(0, right), *(_format(at, right) for at in (164, 165, 166)), *(_format(at, left) for at in (167, 168)),
    )  # fmt: skip
    fills = "".join(f'<fill><patternFill patternType="{kind}"/></fill>' for kind in ("none", "gray125"))
    return (
        f'{_XML}<styleSheet xmlns="{_MAIN}"><numFmts count="{len(own)}">{numbers}</numFmts>'
        f'<fonts count="2">{_font(TEXT)}{_font(TEXT3, bold=True)}</fonts>'
        f'<fills count="2">{fills}</fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>'
        f"{_border(LINE)}{_border(TEXT2)}</borders>"
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        f'</cellStyleXfs><cellXfs count="{len(formats)}">{"".join(formats)}</cellXfs><cellStyles count="1">'
        '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
    )


PACKAGE = _relations([("officeDocument", "xl/workbook.xml")])
STYLES = _styles()
