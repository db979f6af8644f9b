"""Holds the house to its plan: who may import whom, how large a room may be, what it may be called."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "trustcheck"
FILES = sorted(HOUSE.rglob("*.py"))
# A room may import rooms of a lower floor, and of its own room; rooms of one floor may not see each other.
# pages stand above countries and languages: a page is read with their words and forms.
FLOORS = {
    "model": 0,
    "catalogue": 0,
    "records": 0,
    "waits": 0,
    "company_names": 1,
    "names": 0,
    "facts": 1,
    "countries": 2,
    "languages": 2,
    "rulebook": 2,
    "statement": 2,
    "pages": 3,
    "judge": 3,
    "rule_tests": 4,
    "calibration": 6,
    "calibration_fits": 7,
    "calibration_report": 8,
    "sources": 4,
    "compare": 5,
    "stories": 3,
    "likeness": 3,
    "bindings": 4,
    "copies": 4,
    "local": 4,
    "buyer": 4,
    "dealings": 4,
    "places": 4,
    "prevalence": 4,
    "both_sides": 6,
    "verdict": 4,
    "what_if": 5,
    "advice": 5,
    "report": 7,
    "flow": 6,
    "held": 6,
    "net": 5,
    "archive": 7,
    "demo": 8,
    "api": 8,
    "demo_run": 9,
    "cli": 10,
    "cli_rules": 9,
    "cli_sources": 9,
    "cli_buyer": 9,
    "settings": 6,
    "cli_registers": 8,
    "cli_dispute": 9,
    "cli_neighbours": 9,
    "__init__": 11,
    "__main__": 13,
    "start": 12,
}
ONLY_SOCKETS = {"net", "demo"}
BANNED_NAMES = {"utils", "helpers", "common", "base", "manager", "handler", "service", "misc", "core", "tools"}
# Answers and downloads of the door, case files, held registers, certificates of the simulated internet.
ONLY_FILES = {"net", "archive", "held", "demo"}
WRITING = {"write_bytes", "write_text", "mkdir", "unlink", "mkstemp", "NamedTemporaryFile", "TemporaryDirectory"}
MAX_MODULE_LINES = 320
MAX_FUNCTION_LINES = 55


def _room(path: Path) -> str:
    parts = path.relative_to(HOUSE).parts
    return parts[0].removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "trustcheck":
                yield from (f"trustcheck.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_room_imports_only_from_lower_floors(path: Path) -> None:
    room = _room(path)
    assert room in FLOORS, f"{room} is not on the plan: say on which floor it stands"
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] != "trustcheck" or len(parts) == 1 or parts[1] == "__version__" or parts[1] == room:
            continue
        assert parts[1] in FLOORS, f"{path.name} imports {name}, which is not a room"
        assert FLOORS[parts[1]] < FLOORS[room], f"{room} may not import {parts[1]}"


def test_every_room_of_the_plan_is_there() -> None:
    assert set(FLOORS) == {_room(path) for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_rooms_stay_small_and_have_names_that_say_something(path: Path) -> None:
    text = path.read_text()

    assert path.stem not in BANNED_NAMES
    assert text.count("\n") <= MAX_MODULE_LINES, "when a module grows, it is two"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= MAX_FUNCTION_LINES, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_only_the_door_opens_sockets(path: Path) -> None:
    if _room(path) in ONLY_SOCKETS:
        pytest.skip("the door, and the simulated internet behind it")
    used = {name.split(".")[0] for name in _imports(path)}

    assert not used & {"socket", "httpx", "httpcore", "urllib3", "requests", "http", "ssl"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_only_rooms_that_keep_things_write_files(path: Path) -> None:
    if _room(path) in ONLY_FILES:
        pytest.skip("keeps answers, cases or registers")
    nodes = ast.walk(ast.parse(path.read_text()))
    called = {node.func.attr for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}

    assert not called & WRITING
    assert not set(_imports(path)) & {"sqlite3", "tempfile", "shutil"}


def test_httpx_is_imported_in_one_module_of_the_door() -> None:
    users = {str(path.relative_to(HOUSE)) for path in FILES for name in _imports(path) if name.split(".")[0] == "httpx"}

    assert users <= {"net/http.py"}
