"""Import, workbook, report and package of the example: python tests/benchmarks/bench_files.py [ROUNDS]."""

import hashlib
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import signing
from workbench.exchange.excel.planning import Wanted, plan_import
from workbench.exchange.excel.workbook import draw_workbook
from workbench.exchange.keys.identity import read_identity
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.packing import pack
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


def openpyxl_workbook(dossier: object) -> None:
    """Write as many cells of the same text with openpyxl, as an anchor."""
    import io

    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(dossier)))  # type: ignore[arg-type]
    started = time.perf_counter()
    copy = openpyxl.Workbook()
    for sheet in book:
        target = copy.create_sheet(sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    target.cell(cell.row, cell.column, cell.value).number_format = cell.number_format
    copy.save(io.BytesIO())
    openpyxl_workbook.seconds.append(time.perf_counter() - started)  # type: ignore[attr-defined]


openpyxl_workbook.seconds = []  # type: ignore[attr-defined]


def main(rounds: int) -> None:
    form = get_edition("ecei-2013")
    wanted = Wanted("Kattegatt Vätgas", "2026", "SEK")
    taking = median_ms(lambda: plan_import(DATA / "kattegatt-2024-sv.xlsx", form, wanted), rounds)
    print(f"review of last year's workbook, reading process included: {taking:.0f} ms (goal 500)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scenario = Scenario(folder).fill().score_points(124)
        dossier = scenario.dossier
        ours = median_ms(lambda: draw_workbook(dossier), rounds)
        for _ in range(rounds):
            openpyxl_workbook(dossier)
        anchor = statistics.median(openpyxl_workbook.seconds) * 1000  # type: ignore[attr-defined]
        print(
            f"result workbook {ours:.0f} ms, the same cells by openpyxl {anchor:.0f} ms, ratio {ours / anchor:.2f} (goal 0.7)"
        )
        print(f"report {median_ms(lambda: draw_report(dossier), rounds):.0f} ms")
        signing.make(scenario.home, "Ann Berg", None, folder / "ann.p12", PASSPHRASE)
        identity = read_identity(folder / "ann.p12", PASSPHRASE)
        evidence = os.urandom(50_000_000)
        report = draw_report(dossier)
        document = {
            "format": 1, "status": "draft", "required_signers": [], "report_size": len(report),
            "report_sha256": hashlib.sha256(report).hexdigest(), "signature_fields": [],
        }  # fmt: skip
        import json

        members = {"assessment.json": json.dumps(document).encode(), "report.pdf": report, "evidence/x": evidence}
        path = folder / "x.asice"
        pack(members, path)
        signed = median_ms(lambda: sign(path, identity, NOON), 1)
        hashing = median_ms(lambda: hashlib.sha256(evidence).hexdigest(), rounds)
        verifying = median_ms(lambda: verify(path, NOBODY), rounds)
        print(f"sign a package with 50 MB of evidence {signed:.0f} ms")
        print(f"verify it {verifying:.0f} ms, hashing alone {hashing:.0f} ms, ratio {verifying / hashing:.1f} (goal 2)")
        scenario.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
