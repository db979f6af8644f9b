"""What the user has set: keys, whom to reach, sources that are off. From the environment and one small file.

    contact = "who asks, for the services' owners: a mail address or web page"
    off = ["overpass"]

    [keys]
    companies_house = "…"

The file is $XDG_CONFIG_HOME/trustcheck/config.toml (~/.config); TRUSTCHECK_CONTACT and TRUSTCHECK_KEY_COMPANIES_HOUSE
in the environment come before it. No fault text ever holds a value.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import msgspec

from trustcheck.model import UsageFault
from trustcheck.net.keys import KEYS

KEY_PREFIX = "TRUSTCHECK_KEY_"
MAX_CHARACTERS = 500
MIN_KEY_CHARACTERS = 6  # a shorter one could not be taken out of what is kept without taking out words
_PAIRS = frozenset({"pair", "oauth"})
_AT_LINE = re.compile(r"\(at (?:line (\d{1,6}), column \d{1,6}|end of document)\)")


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """`keys` by name (net/keys.py), `off`: names of sources, `warnings`: sentences for whoever runs this."""

    contact: str = ""
    keys: Mapping[str, str] = msgspec.field(default_factory=dict)
    off: frozenset[str] = frozenset()
    warnings: tuple[str, ...] = ()


def config_file(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the user's settings stand (XDG Base Directory)."""
    return _home(environment, "XDG_CONFIG_HOME", ".config") / "config.toml"


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where answers of services are kept."""
    return _home(environment, "XDG_CACHE_HOME", ".cache")


def state_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where it is kept how often each service was asked."""
    return _home(environment, "XDG_STATE_HOME", ".local/state")


def _home(environment: Mapping[str, str], name: str, otherwise: str) -> Path:
    told = environment.get(name, "")
    return (Path(told) if told.startswith("/") else Path.home() / otherwise) / "trustcheck"


def read_settings(
    sources: Collection[str], environment: Mapping[str, str] = os.environ, file: Path | None = None
) -> Settings:
    """The settings. UsageFault with file:line for a file that cannot be used, or with a variable's name.

    sources: the names of sources that there are.
    """
    path = file or config_file(environment)
    text = _text(path)
    table = _table(path, text)
    fault = _Fault(path, text)
    for name in table:
        if name not in ("contact", "off", "keys"):
            raise fault(name, f"{_shown(name)} is no setting; there are contact, off and [keys]")
    keys = table.get("keys", {})
    if not isinstance(keys, dict):
        raise fault("keys", "keys is a table: write [keys] and then one line a key")
    for name, value in keys.items():
        _check_key(name, value, lambda why, name=name: fault(name, why))
    warnings = [_mode_warning(path)] if keys else []
    given = {**keys, **_environment_keys(environment, warnings)}
    contact = environment.get("TRUSTCHECK_CONTACT") or table.get("contact", "")
    if not isinstance(contact, str) or len(contact) > MAX_CHARACTERS:
        raise fault("contact", "contact is a text: a mail address or a web page")
    return Settings(
        contact=contact.strip(), keys=given, off=_off(table, sources, fault), warnings=tuple(filter(None, warnings))
    )


class _Fault:
    """Makes the UsageFault about one name of the file."""

    def __init__(self, path: Path, text: str) -> None:
        self._path, self._lines = path, text.splitlines()

    def __call__(self, name: str, why: str) -> UsageFault:
        heads = (f"{name} ", f"{name}=", f'"{name}"', f"[{name}", f"{name}.", f"keys.{name}")
        line = next((n for n, line in enumerate(self._lines, 1) if line.strip().startswith(heads)), 1)
        return UsageFault(f"{self._path}:{line}: {why}")


def _text(path: Path) -> str:
    """The file's text; empty when there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        why = "is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else "cannot be read"
        raise UsageFault(f"{path}:1: the file {why}") from None


def _table(path: Path, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = _AT_LINE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        raise UsageFault(f'{path}:{line}: not TOML: write name = "value", and quotes around every text') from None


def _check_key(name: str, value: object, fault: Any) -> None:
    """Nothing when the key can be used; the fault says what is wrong, and never holds the value."""
    if name not in KEYS:
        raise fault(f"{_shown(name)} is no service with a key; there are {', '.join(sorted(KEYS))}")
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value != value.strip():
        raise fault(f"the key {name} must be one text without blanks around it or special letters")
    if not MIN_KEY_CHARACTERS <= len(value) <= MAX_CHARACTERS:
        raise fault(f"the key {name} has {len(value)} characters, which none of this service has")
    if KEYS[name].way in _PAIRS and not all(value.partition(":")[::2]):
        raise fault(f"the key {name} has two parts: write them as name:secret")


def _environment_keys(environment: Mapping[str, str], warnings: list[str]) -> dict[str, str]:
    found = {}
    for variable, value in sorted(environment.items()):
        name = variable.removeprefix(KEY_PREFIX).lower()
        if not variable.startswith(KEY_PREFIX) or not value:
            continue
        if name not in KEYS:
            warnings.append(f"{_shown(variable)} is not used: no service has a key of that name")
            continue
        _check_key(name, value, lambda why, variable=variable: UsageFault(f"{variable}: {why}"))
        found[name] = value
    return found


def _off(table: Mapping[str, Any], sources: Collection[str], fault: _Fault) -> frozenset[str]:
    off = table.get("off", [])
    if not isinstance(off, list) or not all(isinstance(name, str) for name in off):
        raise fault("off", 'off is a list of sources: write off = ["overpass"]')
    for name in off:
        if name not in sources:
            raise fault("off", no_such_source(name, sources))
    return frozenset(off)


def no_such_source(name: str, sources: Collection[str]) -> str:
    """What to say of a name that is no source's."""
    return f"{_shown(name)} is no source; there are {', '.join(sorted(sources))}"


def _mode_warning(path: Path) -> str:
    """A sentence when others on this machine can read the keys."""
    if os.name != "posix" or not path.stat().st_mode & 0o077:
        return ""
    return f"{path}: other users of this machine can read your keys; close it with: chmod 600 {path}"


def _shown(name: str) -> str:
    return '"' + "".join(letter if letter.isprintable() else "?" for letter in name[:40]) + '"'
