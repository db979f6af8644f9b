"""README's first screen holds the two commands, and the check script runs the second as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

from trustcheck import rulebook

ROOT = Path(__file__).parent.parent


def test_the_two_commands_stand_on_the_first_screen_and_are_what_the_check_script_runs() -> None:
    screen = "\n".join((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:24])
    commands = re.findall(r"^    (python3 -m venv .+)$", screen, re.M)

    assert len(commands) == 2
    demo, tests = commands
    assert demo.endswith("trustcheck demo")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for step in tests.split(" && "):
        words = [word for word in step.split() if word not in ("python3", "-q", ".venv")]
        assert all(word.removeprefix(".venv") in script for word in words), step


def test_the_list_of_changes_gives_weights_to_no_rule_that_is_not_there() -> None:
    names = {rule.id for rule in rulebook.load().rules}
    names |= {name.partition("/")[2] for name in names}
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    weighed = re.findall(r"`([a-z0-9/-]+)`\s\((?:[a-z]+,\s)?\+?\d+/", changes)

    assert len(weighed) > 30
    assert set(weighed) <= names


def test_every_document_that_is_linked_exists() -> None:
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "rules" / "README.md"]:
        for link in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / link).exists(), f"{path.name} links {link}"
