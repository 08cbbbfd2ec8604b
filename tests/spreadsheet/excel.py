"""Any workbook as Excel 2016-365 leaves it after "open, save": every part written as Excel writes it.

Not by Excel, which no test can run, but after what it is known to write: its declaration, the
namespaces of its later versions and what may be ignored of them, the path of the file, ids of
revisions, extents and spans, shared texts, heights of lines, themes, extension lists, printer
settings, the order of calculation. A rule that holds for our own files has to hold for these too.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
SPACES = (
    f'xmlns="{MAIN}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'mc:Ignorable="x14ac x15 x16r2 xr xr2 xr3 xr6 xr10" '
    'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" '
    'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" '
    'xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main" '
    'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" '
    'xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" '
    'xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" '
    'xmlns:xr6="http://schemas.microsoft.com/office/spreadsheetml/2016/revision6" '
    'xmlns:xr10="http://schemas.microsoft.com/office/spreadsheetml/2016/revision10"'
)
ABSOLUTE_PATH = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\Somebody\\Desktop\\" '
    'xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>'
)
REVISION = (
    '<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{1B2C3D4E-0000-4000-8000-00000000000A}" '
    'xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/>'
)
SLICERS = (
    '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" '
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
    '<x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext>'
    '<ext uri="{9260A510-F301-46a8-8635-F512D64BE5F5}" '
    'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">'
    '<x15:timelineStyles defaultTimelineStyle="TimeSlicerStyleLight1"/></ext></extLst>'
)
FORMULA_FEATURES = (
    '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" '
    'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">'
    '<x15:workbookPr chartTrackingRefBase="1"/></ext><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}" '
    'xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"><xcalcf:calcFeatures>'
    '<xcalcf:feature name="microsoft.com:RD"/></xcalcf:calcFeatures></ext></extLst>'
)
IGNORED_ERRORS = '<ignoredErrors><ignoredError sqref="A1:Z99" numberStoredAsText="1"/></ignoredErrors>'
HIGHLIGHT = (
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" '
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>'
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><xm:sqref>A1</xm:sqref>'
    "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>"
)
UID = 'xr:uid="{00000000-0001-0000-0%d00-000000000000}"'
THEME = "http://schemas.openxmlformats.org/drawingml/2006/main"
_CELL = re.compile(r"([A-Z]+)([0-9]+)")
_ESCAPED = {"\r": "_x000D_"}


@dataclass(frozen=True)
class Names:
    """What the parts are called: the relations of the package lead to them, their names mean nothing."""

    workbook: str = "xl/workbook.xml"
    sheet: str = "xl/worksheets/sheet{number}.xml"
    shared: str = "xl/sharedStrings.xml"
    styles: str = "xl/styles.xml"


USUAL = Names()
UNUSUAL = Names("book/workbook2.xml", "book/tabs/Tab{number}.xml", "texts/shared strings.xml", "xl/styles2.xml")
"""Names as other programs give them; Excel takes them."""


@dataclass
class _Texts:
    """The texts that cells share, in the order of first use, as Excel numbers them."""

    rich: bool
    numbers: dict[str, int] = field(default_factory=dict)
    used: int = 0

    def number(self, markup: str) -> int:
        self.used += 1
        return self.numbers.setdefault(markup, len(self.numbers))

    def part(self) -> str:
        texts = "".join(self._text(markup) for markup in self.numbers)
        return f'<sst xmlns="{MAIN}" count="{self.used}" uniqueCount="{len(self.numbers)}">{texts}</sst>'

    def _text(self, markup: str) -> str:
        """One text; where they are `rich`, in two letterings and with a phonetic guide, as a person may format it."""
        cut = len(markup) // 2
        if not self.rich or "&" in markup or "_x" in markup or cut < 2:
            return f"<si>{_t(markup)}</si>"
        lettering = '<rPr><b/><sz val="11"/><color theme="1"/><rFont val="Calibri"/><family val="2"/></rPr>'
        guide = '<rPh sb="0" eb="1"><t>guide</t></rPh><phoneticPr fontId="1" type="noConversion"/>'
        return f"<si><r>{_t(markup[:cut])}</r><r>{lettering}{_t(markup[cut:])}</r>{guide}</si>"


def _t(markup: str) -> str:
    preserve = ' xml:space="preserve"' if markup != markup.strip() or "\n" in markup else ""
    return f"<t{preserve}>{markup}</t>"


def saved_by_excel(data: bytes, *, names: Names = USUAL, rich: bool = False) -> bytes:
    """The workbook in these bytes as Excel would have saved it; bytes that are no sound workbook as they are.

    `names` are what the parts are called; `rich` formats each text in two letterings.
    """
    try:
        parts = _parts(data)
        return _resaved(parts, names, _Texts(rich))
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError, ValueError, OSError, NotImplementedError, EOFError):
        return data


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _resaved(parts: Mapping[str, bytes], names: Names, texts: _Texts) -> bytes:
    book = ElementTree.fromstring(parts["xl/workbook.xml"])
    targets = _targets(parts["xl/_rels/workbook.xml.rels"])
    tabs = [
        (each.get("name", ""), targets[each.get(f"{{{OFFICE}}}id", "")], each.get("state", ""))
        for each in _all(book, "sheet")
    ]
    shared = _shared(parts.get("xl/sharedStrings.xml", b""))
    sheets = [_sheet(parts[member], shared, texts, number) for number, (_, member, _) in enumerate(tabs, 1)]
    from_1904 = any(each.get("date1904") in {"1", "true"} for each in _all(book, "workbookPr"))
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(len(tabs), names),
        "_rels/.rels": _relations(names.workbook),
        names.workbook: _workbook([(name, state) for name, _, state in tabs], from_1904=from_1904),
        _rels_of(names.workbook): _workbook_relations(len(tabs), names),
        **{names.sheet.format(number=number): sheet for number, sheet in enumerate(sheets, 1)},
        "xl/theme/theme1.xml": f'<a:theme xmlns:a="{THEME}" name="Office Theme"><a:themeElements/></a:theme>',
        names.styles: _styles(parts.get("xl/styles.xml", b"")),
        names.shared: texts.part(),
        "xl/calcChain.xml": f'<calcChain xmlns="{MAIN}"/>',
        "docProps/core.xml": _core(),
        "docProps/app.xml": _app([name for name, _, _ in tabs]),
    }
    for number, (_, member, _) in enumerate(tabs, 1):
        made[_rels_of(names.sheet.format(number=number))] = _sheet_relations(number, _comments_of(parts, member))
        made[f"xl/printerSettings/printerSettings{number}.bin"] = b"\x00P\x00r\x00i\x00n\x00t\xff\xfe"
    made.update(_kept(parts))
    return packed(
        {name: part if isinstance(part, bytes) else (DECLARATION + part).encode() for name, part in made.items()}
    )


def packed(parts: Mapping[str, bytes]) -> bytes:
    """An archive of these parts, with the times and flags that Excel writes."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type, info.create_system, info.flag_bits = zipfile.ZIP_DEFLATED, 0, 0x06
            archive.writestr(info, part)
    return sink.getvalue()


def _kept(parts: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Parts that Excel hands on as they are: comments, programs, links to other files."""
    kept = ("omment", "vbaProject", "externalLinks")
    return ((name, part) for name, part in parts.items() if any(words in name for words in kept))


# --- sheets ---------------------------------------------------------------------------------------


def _sheet(data: bytes, shared: list[str], texts: _Texts, number: int) -> str:
    root = ElementTree.fromstring(data)
    if next(_all(root, "sheetData"), None) is None:
        raise ValueError("a sheet without rows is not Excel's")
    rows = [_row(row, shared, texts) for row in _all(root, "row")]
    widths = "".join(
        f'<col min="{each.get("min")}" max="{each.get("max")}" width="{each.get("width")}" style="1" customWidth="1"/>'
        for each in _all(root, "col")
        if each.get("width")
    )
    columns = f"<cols>{widths}</cols>" if widths else ""
    selected = ' tabSelected="1"' if number == 1 else ""
    return (
        f'<worksheet {SPACES} {UID % number}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="{_extent(root)}"/>'
        f'<sheetViews><sheetView{selected} workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>{columns}<sheetData>{"".join(rows)}</sheetData>'
        f"{IGNORED_ERRORS}"
        '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/>'
        f'<pageSetup paperSize="9" fitToHeight="0" orientation="landscape" r:id="rId1"/>{HIGHLIGHT}</worksheet>'
    )


def _extent(root: ElementTree.Element) -> str:
    found = [_CELL.fullmatch(each.get("r", "")) for each in _all(root, "c")]
    cells = [(len(cell[1]), cell[1], int(cell[2])) for cell in found if cell]
    if not cells:
        return "A1"
    return f"A1:{max(cells)[1]}{max(row for _, _, row in cells)}"


def _row(row: ElementTree.Element, shared: list[str], texts: _Texts) -> str:
    cells = [_cell(cell, shared, texts) for cell in _all(row, "c")]
    height = f' ht="{row.get("ht")}" customHeight="1"' if row.get("ht") else ""
    number = row.get("r")
    if number is None:
        raise ValueError("Excel numbers its rows")
    return f'<row r="{number}" spans="1:{len(cells) or 1}"{height} x14ac:dyDescent="0.25">{"".join(cells)}</row>'


def _cell(cell: ElementTree.Element, shared: list[str], texts: _Texts) -> str:
    kind = cell.get("t", "n")
    value = next((each.text or "" for each in _all(cell, "v")), "")
    formula = next(_all(cell, "f"), None)
    style = f' s="{cell.get("s")}"' if cell.get("s") else ""
    start = f'<c r="{cell.attrib["r"]}"{style}'
    if kind == "inlineStr" or (kind == "s" and formula is None):
        markup = shared[int(value)] if kind == "s" else _markup(cell)
        return f'{start} t="s"><v>{texts.number(markup)}</v></c>' if markup else f"{start}/>"
    said = f"<f>{escape(formula.text or '')}</f>" if formula is not None else ""
    kind = f' t="{kind}"' if kind != "n" else ""
    return f"{start}{kind}>{said}<v>{escape(value)}</v></c>" if said or value else f"{start}/>"


def _markup(parent: ElementTree.Element) -> str:
    """The text of a cell, or of a shared text, as it stands between its tags."""
    guides = {id(text) for guide in _all(parent, "rPh") for text in _all(guide, "t")}
    text = "".join(each.text or "" for each in _all(parent, "t") if id(each) not in guides)
    return escape(text, _ESCAPED)


def _shared(data: bytes) -> list[str]:
    return [_markup(each) for each in _all(ElementTree.fromstring(data), "si")] if data else []


def _all(parent: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (each for each in parent.iter() if each.tag.rpartition("}")[2] == name)


# --- the other parts ------------------------------------------------------------------------------


def _workbook(tabs: list[tuple[str, str]], *, from_1904: bool) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}"{_state(state)} r:id="rId{number}"/>'
        for number, (name, state) in enumerate(tabs, 1)
    )
    macs = ' date1904="1"' if from_1904 else ""
    first = quoteattr(f"'{tabs[0][0]}'!$1:$1" if tabs else "")[1:-1]
    return (
        f'<workbook {SPACES}><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/>'
        f'<workbookPr{macs} codeName="ThisWorkbook" defaultThemeVersion="166925"/>{ABSOLUTE_PATH}{REVISION}'
        '<bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" '
        f'xr2:uid="{{00000000-000D-0000-FFFF-FFFF00000000}}"/></bookViews><sheets>{sheets}</sheets>'
        f'<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">{first}</definedName></definedNames>'
        f'<calcPr calcId="191029"/>{FORMULA_FEATURES}</workbook>'
    )


def _state(state: str) -> str:
    return f' state="{state}"' if state not in {"", "visible"} else ""


def _targets(data: bytes) -> dict[str, str]:
    return {
        each.get("Id", ""): posixpath.normpath(posixpath.join("/xl", each.get("Target", ""))).lstrip("/")
        for each in ElementTree.fromstring(data)
    }


def _rels_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relations(workbook: str) -> str:
    listed = [
        ("rId3", f"{OFFICE}/extended-properties", "docProps/app.xml"),
        ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("rId1", f"{OFFICE}/officeDocument", workbook),
    ]
    return _listed(listed)


def _listed(relations: list[tuple[str, str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="{identity}" Type="{kind}" Target={quoteattr(target)}/>'
        for identity, kind, target in relations
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def _workbook_relations(sheets: int, names: Names) -> str:
    folder = posixpath.dirname(names.workbook)

    def beside(part: str) -> str:
        return posixpath.relpath(part, folder).replace(" ", "%20")

    further = [
        (f"{OFFICE}/calcChain", "xl/calcChain.xml"),
        (f"{OFFICE}/sharedStrings", names.shared),
        (f"{OFFICE}/styles", names.styles),
        (f"{OFFICE}/theme", "xl/theme/theme1.xml"),
    ]
    listed = [(f"rId{sheets + place}", kind, beside(part)) for place, (kind, part) in enumerate(further, 1)]
    own = [
        (f"rId{number}", f"{OFFICE}/worksheet", beside(names.sheet.format(number=number)))
        for number in range(sheets, 0, -1)
    ]
    return _listed([*listed, *own])


def _sheet_relations(number: int, comments: list[tuple[str, str]]) -> str:
    settings = ("rId1", f"{OFFICE}/printerSettings", f"/xl/printerSettings/printerSettings{number}.bin")
    return _listed([settings, *((f"rId{place}", *each) for place, each in enumerate(comments, 2))])


def _comments_of(parts: Mapping[str, bytes], member: str) -> list[tuple[str, str]]:
    """The kind and the target of each part with comments that a sheet refers to."""
    stated = parts.get(_rels_of(member), b"")
    listed = ElementTree.fromstring(stated) if stated else []
    found = [(each.get("Type", ""), each.get("Target", "")) for each in listed]
    return [(kind, target) for kind, target in found if "omment" in kind]


def _styles(data: bytes) -> str:
    """The formats of the cells as they were, among all that Excel puts around them."""
    root = ElementTree.fromstring(data) if data else ElementTree.Element("styleSheet")
    formats = "".join(
        f'<numFmt numFmtId="{each.get("numFmtId")}" formatCode={quoteattr(each.get("formatCode", ""))}'
        f" x16r2:formatCode16={quoteattr(each.get('formatCode', ''))}/>"
        for each in _all(root, "numFmt")
    )
    cells = next(_all(root, "cellXfs"), ElementTree.Element("cellXfs"))
    used = [each.get("numFmtId", "0") for each in _all(cells, "xf")] or ["0"]
    styles = "".join(
        f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">'
        '<alignment vertical="top" wrapText="1"/></xf>'
        for number in used
    )
    return (
        f"<styleSheet {SPACES}>"
        + (f"<numFmts>{formats}</numFmts>" if formats else "")
        + '<fonts count="1" x14ac:knownFonts="1">'
        '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>'
        '<fills count="2">'
        '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{len(used)}">{styles}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>'
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>'
        f'<colors><mruColors><color rgb="FFDDE5EC"/></mruColors></colors>{SLICERS}</styleSheet>'
    )


def _content_types(sheets: int, names: Names) -> str:
    parts = [
        (names.workbook, f"{CONTENT}.sheet.main+xml"),
        *((names.sheet.format(number=number), f"{CONTENT}.worksheet+xml") for number in range(1, sheets + 1)),
        (names.styles, f"{CONTENT}.styles+xml"),
        (names.shared, f"{CONTENT}.sharedStrings+xml"),
    ]
    listed = "".join(f'<Override PartName={quoteattr("/" + part)} ContentType="{kind}"/>' for part, kind in parts)
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="bin" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _core() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        "<dc:creator>Assessor</dc:creator><cp:lastModifiedBy>Somebody</cp:lastModifiedBy>"
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2013-06-11T08:00:00Z</dcterms:modified></cp:coreProperties>'
    )


def _app(names: list[str]) -> str:
    titles = "".join(f"<vt:lpstr>{escape(name)}</vt:lpstr>" for name in names)
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel'
        f"</Application><DocSecurity>0</DocSecurity><TitlesOfParts>"
        f'<vt:vector size="{len(names)}" baseType="lpstr">{titles}'
        "</vt:vector></TitlesOfParts><AppVersion>16.0300</AppVersion></Properties>"
    )


Resave = Callable[[bytes], bytes]

PROGRAMS: Mapping[str, Resave] = {"as we write it": lambda data: data, "as Excel saves it": saved_by_excel}
"""What may have written a workbook last; every test that reads one reads it from each."""
