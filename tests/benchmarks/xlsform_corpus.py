"""The forms of pyxform's test-suite, imported: how many of those that pyxform accepts become editions.

python tests/benchmarks/xlsform_corpus.py collect CHECKOUT PYTHON FOLDER
    runs the test-suite of a pyxform checkout with a Python that has pyxform, pytest and lxml, keeps each form
    that it converts (.xlsx, and Markdown tables as .md) in FOLDER, and notes in accepted.txt which of
    them pyxform takes.
python tests/benchmarks/xlsform_corpus.py FOLDER [--all]
    imports each of them and prints both figures, what was left out how often, and each form that failed;
    with --all, each problem of each form.
"""

import collections
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from workbench.application.importing_forms import NewEdition, import_form
from workbench.forms.checking import check_form
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Severity

ACCEPTED = "accepted.txt"
_RECORDER = """
import hashlib, os
from pathlib import Path
import pyxform.xls2xform as module

folder, real = Path(os.environ["XLSFORM_CORPUS"]), module.convert

def convert(xlsform=None, *others, **named):
    if isinstance(xlsform, str) and xlsform.count("|") >= 5:
        test = os.environ.get("PYTEST_CURRENT_TEST", "").split(" ")[0].rpartition("/")[2].replace("::", "-")
        mark = hashlib.sha256(xlsform.encode()).hexdigest()[:8]
        if not list(folder.glob(f"*-{mark}.md")):
            (folder / f"{test.replace('.py', '')}-{mark}.md").write_text(xlsform, encoding="utf-8")
    return real(xlsform, *others, **named)

module.convert = convert
"""
"""A pytest plug-in: it has to be there before the tests import the function that it stands in for."""
_JUDGE = """
import sys
from pathlib import Path
from pyxform.xls2xform import convert

folder = Path(sys.argv[1])
for path in sorted(folder.glob("*.*")):
    if path.suffix in (".md", ".xlsx"):
        try:
            convert(str(path), form_name="corpus")
        except Exception:
            continue
        print(path.name)
"""


def collect(checkout: Path, python: str, folder: Path) -> None:
    """Keep the forms that the test-suite converts, and which of them pyxform accepts."""
    folder.mkdir(parents=True, exist_ok=True)
    plugin = folder / "plugin"
    plugin.mkdir(exist_ok=True)
    (plugin / "xlsform_recorder.py").write_text(_RECORDER, encoding="utf-8")
    environment = {"PYTHONPATH": f"{plugin.resolve()}:{checkout.resolve()}", "XLSFORM_CORPUS": str(folder.resolve())}
    command = [python, "-m", "pytest", "-q", "tests", "-p", "xlsform_recorder", "-p", "no:cacheprovider"]
    subprocess.run(command, cwd=checkout, env=environment, check=False, capture_output=True)
    for path in sorted(checkout.glob("tests/**/*")):
        if path.suffix in (".xlsx", ".md"):
            shutil.copyfile(path, folder / f"{path.parent.name}-{path.name}")
    judged = subprocess.run([python, "-c", _JUDGE, str(folder)], env=environment, capture_output=True, check=True)
    (folder / ACCEPTED).write_bytes(judged.stdout)


def import_quietly(path: Path) -> NewEdition | WorkbenchError:
    try:
        return import_form(path)
    except WorkbenchError as error:
        return error


def is_clean(new: NewEdition | WorkbenchError) -> bool:
    if isinstance(new, WorkbenchError) or new.edition is None:
        return False
    return all(each.severity is Severity.WARNING for each in check_form(new.edition, "form.yaml"))


def main(folder: Path, *, tell_all: bool) -> None:
    accepted = (folder / ACCEPTED).read_text(encoding="utf-8").split("\n")[:-1]
    found = {name: import_quietly(folder / name) for name in accepted}
    failed = {name: new for name, new in found.items() if not is_clean(new)}
    left_out: collections.Counter[str] = collections.Counter()
    for name, new in found.items():
        problems = [] if isinstance(new, WorkbenchError) else new.problems
        if tell_all:
            print(f"\n{name}" + "".join(f"\n    {p.where}: {p.code} {p.message}" for p in problems))
        left_out.update({f"{p.code} {p.message[:150]}" for p in problems})
    print("\nFORMS THAT HAVE IT  WHAT WAS LEFT OUT OR CHANGED")
    for what, count in left_out.most_common():
        print(f"{count:5} {what}")
    print("\nNOT IMPORTED")
    for name, new in failed.items():
        why = (
            [f"{new}"] if isinstance(new, WorkbenchError) else [f"{p.where} {p.code} {p.message}" for p in new.problems]
        )
        print(f"{name}\n    " + "\n    ".join(why))
    passed = len(accepted) - len(failed)
    print(f"\n{len(accepted)} forms that pyxform accepts; {passed} import to an edition without faults:", end=" ")
    print(f"{100 * passed / len(accepted):.1f} %")


if __name__ == "__main__":
    if sys.argv[1] == "collect":
        collect(Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
    else:
        main(Path(sys.argv[1]), tell_all="--all" in sys.argv)
