"""Who sells: what an honest shop prints of itself on its legal pages."""

from __future__ import annotations

import msgspec


class Seller(msgspec.Struct, frozen=True, kw_only=True):
    """The facts that terms, delivery pages and privacy notices are written around; prices and days as printed."""

    name: str  # with its legal form
    number: str = ""
    vat: str = ""
    street: str
    postcode: str
    town: str
    email: str
    phone: str = ""
    carriers: str = "Posti ja Matkahuolto"
    payment: str = "korttimaksu, verkkopankki ja MobilePay"
    days: str = "2–4 arkipäivää"
    fee: str = "5,90 €"
    free_over: str = ""
    returns: str = ""  # return address when it is another one

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postcode} {self.town}"
