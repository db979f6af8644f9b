"""Looks up who is who in a world: shops by host, companies, domains and VAT numbers by what registers are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from trustcheck.demo.fault_shops import fault_of_company, fault_of_name, fault_shop
from trustcheck.demo.faults import is_service, normal
from trustcheck.demo.world import DemoShop, World
from trustcheck.model import UsageFault

Row = Mapping[str, Any]
LEGAL_FORMS = frozenset({"oy", "ab", "oyj", "ky", "ay", "tmi", "osk"})


class Found(NamedTuple):
    """What a register holds, and the shop of whose story it is part (its faults apply), if any."""

    rows: tuple[Row, ...]
    shop: DemoShop | None


class Directory:
    """A world with its indexes. Fault shops are made when they are asked for."""

    def __init__(self, world: World, today: date) -> None:
        self.world, self.today = world, today
        self._fault_shop = lru_cache(maxsize=512)(lambda domain: fault_shop(domain, today))
        for shop in world.shops.values():
            for service, name in shop.faults.items():
                if not is_service(service):
                    raise UsageFault(f"{shop.domain}: no service of the simulated internet is called {service}")
                normal(service, name)

    def shop(self, host: str) -> DemoShop | None:
        """The shop at that host name (its domain or www. before it); None when nobody is there."""
        name = host.lower().rstrip(".").removeprefix("www.")
        return self.world.shops.get(name) or self._fault_shop(name)

    def shop_above(self, name: str) -> DemoShop | None:
        """The shop in whose zone that name lies."""
        labels = name.lower().rstrip(".").split(".")
        parents = (".".join(labels[n:]) for n in range(len(labels) - 1))
        return next((shop for parent in parents if (shop := self.shop(parent))), None)

    def company(self, number: str) -> Found:
        """The company of that number."""
        for row, shop in self._companies():
            if row.get("businessId", {}).get("value") == number:
                return Found((row,), shop)
        shop = self._shop_of_fault(fault_of_company(number))
        return Found(shop.companies, shop) if shop else Found((), self._shop_that_prints(number))

    def named(self, words: str) -> Found:
        """Companies one of whose names, old ones too, has any of those words within it, as loosely as PRH searches.

        The shop is that of the company whose name has them all, when there is one such shop.
        """
        wanted = words.casefold().split()
        loose, close = [], []
        for row, shop in self._companies():
            texts = [str(name.get("name", "")).casefold() for name in row.get("names", ())]
            if any(word in text for text in texts for word in wanted):
                loose.append(row)
            if wanted and any(all(word in text for word in wanted) for text in texts):
                close.append(shop)
        close.extend(shop for shop in self.world.shops.values() if shop.faults and _named_so(shop.domain, wanted))
        shop = close[0] if close and all(one is close[0] for one in close) else None
        if of_fault := self._shop_of_fault(fault_of_name(words)):
            loose, shop = [*loose, *of_fault.companies], shop or of_fault
        return Found(tuple(loose), shop)

    def domains_of(self, number: str) -> Found:
        """Rows of Traficom's open data for an organisation."""
        rows = tuple(row for row in self._odata() if row.get("OrganizationId") == number)
        shop = self.company(number).shop
        mine = shop.odata if shop and not rows else ()
        return Found(rows or tuple(row for row in mine if row.get("OrganizationId") == number), shop)

    def domain_row(self, name: str) -> Found:
        """The row of Traficom's open data for one domain."""
        shop = self.shop(name)
        rows = (*self._odata(), *(shop.odata if shop else ()))
        return Found(tuple(row for row in rows if row.get("Name") == name.lower())[:1], shop)

    def outside(self, service: str) -> Iterator[tuple[Row, DemoShop | None]]:
        """The rows of that service of demo/services, each with the shop of whose story it is part, if any."""
        for shop in self.world.shops.values():
            yield from ((row, shop) for row in shop.outside.get(service, ()))
        yield from ((row, None) for row in self.world.outside.get(service, ()))

    def vat(self, number: str) -> tuple[tuple[str, str, str] | None, DemoShop | None]:
        """VIES's answer for a VAT number without its prefix (userError, name, address), None when nobody has it."""
        for shop in self.world.shops.values():
            if number in shop.vies:
                return shop.vies[number], shop
        if number in self.world.vies:
            return self.world.vies[number], None
        of_fault = self._shop_of_fault(fault_of_company(f"{number[:7]}-{number[7:]}"))
        if of_fault:
            return of_fault.vies[number], of_fault
        return None, self._shop_that_prints(f"{number[:7]}-{number[7:]}")

    def _shop_of_fault(self, fault: str) -> DemoShop | None:
        return self.shop(f"{fault}-fault.fi") if fault else None

    def _shop_that_prints(self, number: str) -> DemoShop | None:
        """The shop on whose pages a number stands that no register has: its register faults apply all the same."""
        needle = number.encode()
        for shop in self.world.shops.values():
            if shop.faults and any(needle in page.body for page in shop.pages.values()):
                return shop
        return None

    def _companies(self) -> Iterator[tuple[Row, DemoShop | None]]:
        for shop in self.world.shops.values():
            yield from ((row, shop) for row in shop.companies)
        yield from ((row, None) for row in self.world.companies)

    def _odata(self) -> Iterator[Row]:
        for shop in self.world.shops.values():
            yield from shop.odata
        yield from self.world.odata


def _named_so(domain: str, words: list[str]) -> bool:
    """True when a domain's name is made of those words: a register that fails must fail for a firm it lacks, too."""
    name = "".join(word for word in words if word not in LEGAL_FORMS)
    return len(name) > 3 and domain.partition(".")[0].replace("-", "") == name
