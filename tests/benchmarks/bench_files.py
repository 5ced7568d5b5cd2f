"""Import, workbook, report and package of the example: python tests/benchmarks/bench_files.py [ROUNDS]."""

import hashlib
import io
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from copy import copy
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.chart import BarChart, Reference

sys.path.insert(0, str(Path(__file__).parents[1]))

from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import collecting, exporting, identities
from workbench.exchange.excel.planning import Wanted, plan_import
from workbench.exchange.excel.workbook import draw_workbook
from workbench.exchange.keys.identity import read_identity
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.signing import sign
from workbench.exchange.package.verifying import verify
from workbench.exchange.report.drawing import draw_report
from workbench.forms.library import get_edition

DATA = Path(__file__).parents[1] / "data" / "previous-year"


def median_ms(work: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1000


class Anchor:
    """The same workbook written with openpyxl: the same cells, styles, widths, rules, tables and chart."""

    def __init__(self, content: bytes) -> None:
        self.book = openpyxl.load_workbook(io.BytesIO(content))
        self.styles = {
            cell.style_id: (copy(cell.font), copy(cell.fill), copy(cell.border), copy(cell.alignment), cell.number_format)
            for sheet in self.book for row in sheet.iter_rows() for cell in row
        }  # fmt: skip

    def write(self) -> None:
        made = openpyxl.Workbook()
        for sheet in self.book:
            target = made.create_sheet(sheet.title)
            for letter, each in sheet.column_dimensions.items():
                target.column_dimensions[letter].width = each.width
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None or cell.has_style:
                        self._cell(target.cell(cell.row, cell.column, cell.value), cell.style_id)
            for area in sheet.conditional_formatting:
                for rule in area.rules:
                    target.conditional_formatting.add(str(area.sqref), rule)
        self._chart(made[self.book.sheetnames[0]])
        made.save(io.BytesIO())

    def _cell(self, cell: Any, style: int) -> None:
        cell.font, cell.fill, cell.border, cell.alignment, cell.number_format = self.styles[style]

    def _chart(self, sheet: Any) -> None:
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=5, min_row=10, max_row=14))
        chart.set_categories(Reference(sheet, min_col=2, min_row=10, max_row=14))
        sheet.add_chart(chart, "B18")


def main(rounds: int) -> None:
    form = get_edition("ecei-2013")
    wanted = Wanted("Kattegatt Vätgas", "2026", "SEK")
    taking = median_ms(lambda: plan_import(DATA / "kattegatt-2024-sv.xlsx", form, wanted), rounds)
    print(f"review of last year's workbook, reading process included: {taking:.0f} ms (goal 500)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scenario = Scenario(folder).fill().score_points(124)
        dossier = scenario.dossier
        bare = Anchor(draw_workbook(dossier))
        pairs = [(median_ms(lambda: draw_workbook(dossier), 1), median_ms(bare.write, 1)) for _ in range(2 * rounds)]
        ours, anchor = (statistics.median(each) for each in zip(*pairs, strict=True))
        ratio = statistics.median(one / other for one, other in pairs)
        print(f"result workbook {ours:.0f} ms, the same by openpyxl {anchor:.0f} ms, ratio {ratio:.2f} (goal 0.7)")
        print(f"report {median_ms(lambda: draw_report(dossier), rounds):.0f} ms")
        identities.make(scenario.home, "Ann Berg", None, folder / "ann.p12", PASSPHRASE)
        identity = read_identity(folder / "ann.p12", PASSPHRASE)
        evidence = os.urandom(50_000_000)
        (folder / "large.bin").write_bytes(evidence)
        collecting.add_evidence(scenario.services, scenario.assessment, folder / "large.bin")
        kinds, out = ("package",), folder / "out"
        path = exporting.export(scenario.services, scenario.assessment, out, kinds, with_evidence=True, say=str)[0].path
        signed = median_ms(lambda: sign(path, identity, NOON), 1)
        hashing = median_ms(lambda: hashlib.sha256(evidence).hexdigest(), rounds)
        verifying = median_ms(lambda: verify(path, NOBODY), rounds)
        print(f"sign a package with 50 MB of evidence {signed:.0f} ms")
        print(f"verify it {verifying:.0f} ms, hashing alone {hashing:.0f} ms, ratio {verifying / hashing:.1f} (goal 2)")
        scenario.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
