"""What is given out: recipes that can be read, and the same names everywhere."""

import configparser
import ctypes
import plistlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

PACKAGING = Path(__file__).parents[2] / "packaging"
sys.path.insert(0, str(PACKAGING))

from making import contents, elf, images, signatures

from workbench.store.connections import APPLICATION_ID

LINUX = PACKAGING / "linux"


def test_the_desktop_entry_opens_the_files_that_are_declared() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "assessor-workbench.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    kinds = {each.get("type") for each in ElementTree.parse(LINUX / "assessor-workbench.xml").getroot()}
    assert (told["Exec"], told["Icon"], told["Type"]) == ("workbench %f", "assessor-workbench", "Application")
    assert set(filter(None, told["MimeType"].split(";"))) == kinds
    page = (LINUX / "assessor-workbench.metainfo.xml").read_text(encoding="utf-8")
    assert set(re.findall(r"<mediatype>(.*)</mediatype>", page)) == kinds
    assert "assessor-workbench.desktop" in page


def test_a_workspace_is_known_by_the_id_that_it_has() -> None:
    kinds = (LINUX / "assessor-workbench.xml").read_text(encoding="utf-8")
    assert f'offset="68" value="{APPLICATION_ID.to_bytes(4, "big").decode()}"' in kinds


def test_recipes_for_the_other_systems_can_be_read_and_declare_the_same_files() -> None:
    properties = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert len(properties["CFBundleDocumentTypes"]) == 2
    assert all(plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes()).values())
    setup = (PACKAGING / "windows" / "setup.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in setup and r"Software\Classes\.workbench" in setup
    compile((PACKAGING / "workbench.spec").read_text(encoding="utf-8"), "workbench.spec", "exec")
    workflow = yaml.safe_load((PACKAGING.parent / ".github/workflows/build.yml.off").read_text(encoding="utf-8"))
    systems = workflow["jobs"]["build"]["strategy"]["matrix"]["include"]
    known = {"ubuntu": "linux", "windows": "win32", "macos": "darwin"}
    build = (PACKAGING / "build").read_text(encoding="utf-8")
    for each in systems:
        makes = re.search(rf'"{known[each["system"].partition("-")[0]]}": \((.*)\)', build)
        assert makes and all(f'"{what}"' in makes[1] for what in each["what"].split())


PARAMETERS = {
    "Languages": "Name MessagesFile", "Tasks": "Name Description Flags", "InstallDelete": "Type Name",
    "Files": "Source Excludes DestDir Flags", "Icons": "Name Filename Tasks", "Run": "Filename Description Flags",
    "Registry": "Root Subkey ValueType ValueName ValueData Flags",
}  # fmt: skip
"""What entries of the installer's script may say, of what Inno Setup knows."""


def entries() -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield each line of the installer's script: its section, itself, and its parameters."""
    section = ""
    for line in (PACKAGING / "windows" / "setup.iss").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.lstrip().startswith((";", "#")):
            told = re.findall(r'(\w+): ((?:"(?:[^"]|"")*"|[^";]+))(?:; |$)', line) if section in PARAMETERS else []
            yield section, line, {name: value.strip('"') for name, value in told}


def test_each_line_of_the_installers_script_says_what_its_section_knows() -> None:
    found = list(entries())
    for section, line, told in found:
        if section in PARAMETERS:
            assert told and set(told) <= set(PARAMETERS[section].split()), line
        else:
            assert section in ("Setup", "CustomMessages") and re.match(r"[\w.]+=\S", line), line
    sources = [told["Source"].replace("..\\", "", 1) for section, _, told in found if section == "Files"]
    assert [(PACKAGING / each.replace("\\", "/")).is_file() for each in sources if "{" not in each] == [True, True]


def test_the_installer_speaks_each_of_its_languages_whole() -> None:
    found = list(entries())
    languages = {told["Name"] for section, _, told in found if section == "Languages"}
    texts = [line.partition("=")[0].split(".") for section, line, _ in found if section == "CustomMessages"]
    wanted = set(re.findall(r"\{cm:(\w+)\}", "\n".join(line for _, line, _ in found)))
    assert sorted(texts) == sorted([language, text] for language in languages for text in wanted)


def test_the_newest_inno_setup_is_taken(tmp_path: Path) -> None:
    for number in (6, 10, 7):
        (tmp_path / f"Inno Setup {number}").mkdir()
        (tmp_path / f"Inno Setup {number}" / "ISCC.exe").touch()
    assert images.find_inno_setup([tmp_path]) == str(tmp_path / "Inno Setup 10" / "ISCC.exe")
    assert images.find_inno_setup([tmp_path / "elsewhere"]) is None


def test_an_application_gets_what_its_folder_has_and_the_icons_it_names(tmp_path: Path) -> None:
    folder, resources = tmp_path / "folder", tmp_path / "Contents" / "Resources"
    for each in (folder / "_internal/workbench/_data/resources", resources / "workbench/_data/resources"):
        each.mkdir(parents=True)
    (folder / "_internal/workbench/_data/resources/licences.json").write_text("{}")
    images.complete_app(folder, resources)
    assert (resources / "workbench/_data/resources/licences.json").read_text() == "{}"
    properties = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    named = {each["CFBundleTypeIconFile"] for each in properties["CFBundleDocumentTypes"]}
    assert named == {each.name for each in resources.glob("*.icns")}


@pytest.mark.parametrize(
    ("target", "used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True), ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True), ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_sv.qm", True), ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6\\translations\\qtbase_fi.qm", True), ("PySide6/Qt/translations/qt_help_sv.qm", False),
        ("workbench/_data/resources/translations/workbench_sv.qm", True),
        ("workbench/_data/resources/translations/workbench_sv.ts", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False), ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("libstdc++.so.6", False), ("libxcb-cursor.so.0", True), ("workbench/_data/forms/ecei-2013/form.yaml", True),
    ],
)  # fmt: skip
def test_only_what_is_used_goes_into_the_folder(target: str, used: bool) -> None:
    assert contents.is_used(target, "linux") is used


def test_what_shiboken_would_compile_at_each_start_is_laid_out_without_what_only_editors_need(tmp_path: Path) -> None:
    modules = signatures.lay_out(tmp_path)
    assert {"shibokensupport", "shibokensupport.signature.loader", "shibokensupport.signature.lib"} <= set(modules)
    sizes = {each.name: each.stat().st_size for each in tmp_path.rglob("*.py")}
    assert sizes["parser.py"] > 10_000 and sizes["pyi_generator.py"] < 100
    asking = "import sys; sys.path.insert(0, sys.argv[1]); import shibokensupport.signature.lib.pyi_generator as it; print(vars(it))"
    assert "generate_pyi" not in subprocess.check_output([sys.executable, "-c", asking, str(tmp_path)], text=True)


def test_one_openssl_serves_python_and_postgresql() -> None:
    found = [
        ("libcrypto.so.3", "/lib/libcrypto.so.3", "BINARY"), ("libz.so.1", "/lib/libz.so.1", "BINARY"),
        ("psycopg_binary.libs/libcrypto-3a06.so.3", "/site/libcrypto-3a06.so.3", "BINARY"),
    ]  # fmt: skip
    shipped = list(contents.with_one_openssl(found))
    assert shipped == [("libcrypto.so.3", "psycopg_binary.libs/libcrypto-3a06.so.3", "SYMLINK"), *found[1:]]
    assert list(contents.with_one_openssl(found[:2])) == found[:2]


@pytest.mark.skipif(sys.platform != "linux", reason="ELF is Linux's")
def test_a_library_whose_gap_is_closed_still_does_what_it_did(tmp_path: Path) -> None:
    (tmp_path / "sum.c").write_text("int kept = 40; int sum(int more) { return kept + more; }")
    far = ["-Wl,-z,max-page-size=0x200000", "-Wl,-z,common-page-size=0x200000", "-Wl,-z,noseparate-code"]
    subprocess.run(["cc", "-shared", "-fPIC", *far, "-o", "sum.so", "sum.c"], cwd=tmp_path, check=True)
    elf.close_gaps(tmp_path / "sum.so", tmp_path / "near.so")
    assert ctypes.CDLL(str(tmp_path / "near.so")).sum(2) == 42
    assert not any(each for each in (tmp_path / "near.so").read_bytes()[58:64])


def test_the_build_locks_the_versions_that_the_program_is_tested_with() -> None:
    def locked(name: str) -> set[str]:
        text = (PACKAGING / name).read_text(encoding="utf-8")
        return set(re.findall(r"^([\w.-]+==\S+)", text, re.MULTILINE))

    assert locked("requirements.txt") <= locked("requirements-build.txt")


def test_the_build_says_what_it_can_make() -> None:
    told = subprocess.run([sys.executable, PACKAGING / "build", "--help"], capture_output=True, text=True, check=True)
    assert "deb" in told.stdout
