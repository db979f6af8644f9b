"""The rulebook: every rule file under rules/, checked, with the settings of the verdict. Data in, values out."""

from __future__ import annotations

import hashlib
from functools import cache
from itertools import islice
from pathlib import Path

from trustcheck.model import RuleFault
from trustcheck.rulebook import reading, strict_yaml
from trustcheck.rulebook.shape import Rule, Rulebook, Settings, Tried, fill, placeholders

__all__ = ["Rule", "Rulebook", "Settings", "Tried", "fill", "find_folder", "load", "placeholders", "read_rule"]
SETTINGS_FILE = "verdict.yml"
CANDIDATES_FILE = "candidates.yml"  # what rules could speak of; it judges nothing
_RULE_LIKE = {".yml", ".yaml", ".json"}
MAX_FILES = 2_000
MAX_BYTES = 16 * 1024 * 1024  # of all files together


def load(folder: Path | None = None) -> Rulebook:
    """Every rule of the folder (the built-in rules when None), sorted by id. Raises RuleFault at the first fault.

    The version is that of verdict.yml with the digest of all files: the same version means the same judgement.
    """
    return _load_built_in() if folder is None else _load(folder)


@cache
def _load_built_in() -> Rulebook:
    return _load(find_folder())


def find_folder() -> Path:
    """The folder of the built-in rules: inside the installed package, or beside it in a working copy."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "rules", package.parent / "rules"):
        if (folder / SETTINGS_FILE).is_file():
            return folder
    raise RuleFault(f"{package / 'rules'}:1: the built-in rules are missing; install trustcheck anew")


def _load(folder: Path) -> Rulebook:
    if not (folder / SETTINGS_FILE).is_file():
        raise RuleFault(f"{folder}:1: this is no folder of rules: it has no {SETTINGS_FILE}")
    digest = hashlib.sha256()
    raw = _bytes(folder / SETTINGS_FILE)
    digest.update(raw)
    settings = reading.settings(strict_yaml.read(f"{folder / SETTINGS_FILE}", raw))
    rules = []
    for path in _rule_files(folder):
        rule_id = path.relative_to(folder).with_suffix("").as_posix()
        raw = _bytes(path)
        digest.update(f"\0{rule_id}\0{len(raw)}\0".encode() + raw)
        rules.append(read_rule(raw, rule_id, settings, name=str(path)))
    for wanted in sorted(settings.verified_by.rules - {rule.id for rule in rules}):
        raise RuleFault(f"{folder / SETTINGS_FILE}:1: verified_by names {wanted}, and there is no such rule")
    live = tuple(rule for rule in rules if rule.status != "retired")
    retired = tuple(rule for rule in rules if rule.status == "retired")
    version = f"{settings.version}+{digest.hexdigest()[:12]}"
    return Rulebook(rules=live, retired=retired, settings=settings, version=version)


def read_rule(raw: bytes, rule_id: str, settings: Settings, *, name: str = "") -> Rule:
    """One checked rule out of the bytes of its file. `name` stands in front of every fault."""
    return reading.rule(strict_yaml.read(name or f"{rule_id}.yml", raw), rule_id, settings)


def _rule_files(folder: Path) -> list[Path]:
    named = (path for path in folder.rglob("*") if path.suffix.lower() in _RULE_LIKE or _is_linked_folder(path))
    found = sorted(islice(named, MAX_FILES + 1))
    if len(found) > MAX_FILES:
        raise RuleFault(f"{folder}:1: more than {MAX_FILES} rule files")
    beside = {folder / SETTINGS_FILE, folder / CANDIDATES_FILE}
    for path in found:
        if _is_linked_folder(path):
            raise RuleFault(
                f"{path}:1: this is a link to a folder, whose rules would not be read; put the folder itself here"
            )
        if path.suffix != ".yml":
            raise RuleFault(f"{path}:1: the name of a rule file ends with .yml")
        if not path.is_file():
            raise RuleFault(f"{path}:1: this is no file")
        if path.parent == folder and path not in beside:
            raise RuleFault(f"{path}:1: a rule stands in the folder of its dimension, not beside {SETTINGS_FILE}")
        if path not in beside and not reading.ID.fullmatch(path.relative_to(folder).with_suffix("").as_posix()):
            raise RuleFault(f"{path}:1: the name is made of small letters, digits and hyphens: folder/name.yml")
    rules = sorted(set(found) - beside, key=lambda path: path.relative_to(folder).as_posix())
    if not rules:
        raise RuleFault(f"{folder}:1: there is no rule in this folder: they stand in folders such as existence/")
    left = MAX_BYTES
    for path in rules:
        left -= min(path.stat().st_size, strict_yaml.MAX_BYTES + 1)  # a larger one is refused for itself
        if left < 0:
            raise RuleFault(f"{path}:1: the rules are larger than {MAX_BYTES // 1024 // 1024} MiB together")
    return rules


def _is_linked_folder(path: Path) -> bool:
    return path.is_symlink() and path.is_dir()


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(strict_yaml.MAX_BYTES + 1)
    except OSError as error:
        raise RuleFault(f"{path}:1: the file cannot be read: {error.strerror}") from None
