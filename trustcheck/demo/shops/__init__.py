"""The shops of the simulated internet: one module a shop, found by walking this folder.

A shop's module has one public function, shop(today) -> DemoShop. Everything is invented, and told from `today`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from datetime import date
from importlib import import_module

from trustcheck.demo.shops.craft import bystanders
from trustcheck.demo.world import DemoShop, World


def makers() -> dict[str, Callable[[date], DemoShop]]:
    """Every shop's maker by the name of its module, in alphabetical order."""
    found: dict[str, Callable[[date], DemoShop]] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        if not module.ispkg:
            found[module.name] = import_module(f"{__name__}.{module.name}").shop
    return found


def world(today: date) -> World:
    """All shops as they stand on that day, and the firms of the registers that keep no shop."""
    shops = {shop.domain: shop for shop in (make(today) for make in makers().values())}
    return World(
        shops=shops,
        companies=bystanders.companies(today),
        odata=bystanders.domains(today),
        vies=bystanders.vat_numbers(),
    )
