"""Starting: the first paint needs nothing heavy, and without a screen there is a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from scenario import Scenario

from workbench.ui.main import has_screen, only_looks

HEAVY = {
    "sqlalchemy", "sqlmodel", "openpyxl", "xlsxwriter", "reportlab", "pyhanko", "typer", "rich", "numpy", "pypdf",
    "cryptography", "cel_expr_python", "rapidfuzz", "yaml", "pypdfium2",
}  # fmt: skip
FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from workbench import bootstrap
from workbench.kernel.settings import Settings
from workbench.ui.opening import open_window
from workbench.ui.shell import Place
from workbench.ui.theme.style import start_theme
from workbench.ui.theme.tokens import Mode
application = QApplication([])
start_theme(Mode.LIGHT, 100)
window = open_window(bootstrap.open_home(), Settings(), Path(sys.argv[1]))
window.go(Place("home"))
window.show()
window.grab()
print(window.page.list.model.rowCount(), *sorted(sys.modules))
window.shell.operations.close()
"""


def test_the_first_paint_imports_nothing_heavy(scenario: Scenario) -> None:
    scenario.close()
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(scenario.path)], capture_output=True, text=True, check=True,
        env=os.environ | {"WORKBENCH_HOME": str(scenario.home.path), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    rows, *modules = ran.stdout.split()
    assert rows == "1"
    assert HEAVY & set(modules) == set()


def test_without_a_screen_it_says_so_in_one_sentence(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare |= {"QT_QPA_PLATFORM": "", "WORKBENCH_HOME": str(tmp_path / "home")}
    ran = subprocess.run([sys.executable, "-m", "workbench"], capture_output=True, text=True, env=bare)
    assert ran.returncode == 2
    assert ran.stderr.startswith("There is no screen for the window here. ")
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("platform", "environment", "found"),
    [("linux", {}, False), ("linux", {"DISPLAY": ":1"}, True), ("win32", {}, True), ("darwin", {}, True)],
)
def test_a_screen_is_looked_for_only_where_it_can_be_missing(
    platform: str, environment: dict[str, str], found: bool
) -> None:
    assert has_screen(platform, environment) is found


def test_only_a_package_on_a_computer_without_a_home_leaves_nothing(tmp_path: Path) -> None:
    package, workspace = tmp_path / "north.asice", tmp_path / "north.workbench"
    assert only_looks(package, tmp_path / "home")
    assert not only_looks(package, tmp_path)
    assert not only_looks(workspace, tmp_path / "home") and not only_looks(None, tmp_path / "home")
