"""Registers held on this machine. One module a register, found by walking this folder; it has, at module level:

    REGISTER: Register      its bulk files, how their rows are read, and how a question of its source is answered

The answers have the shape of the online service, so that one reader reads both. Nothing registers a module.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module

from trustcheck.held.register import Register


@cache
def all_registers() -> Mapping[str, Register]:
    """Every register that can be held, by its code, in alphabetical order."""
    found: dict[str, Register] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        register = getattr(import_module(f"{__name__}.{module.name}"), "REGISTER", None)
        if isinstance(register, Register):
            found[register.code] = register
    return found
