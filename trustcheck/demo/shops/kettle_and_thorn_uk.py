"""Kettle-and-Thorn on .co.uk: the honest forge's texts and number, copied, with another mail, phone and payment."""

from __future__ import annotations

from datetime import date

import msgspec

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops import kettle_and_thorn as copied
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, expiry, mail_zone, rdap_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "kettle-and-thorn.co.uk"
ADDRESS = "45.132.93.121"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
REGISTRAR = "Quayside Names Ltd"
# Nominet's layout; it shows no registrant.
WHOIS = """
    Domain name:
        {domain}

    Data validation:
        Nominet was not able to match the registrant's name and/or address against a 3rd party source

    Registrar:
        {registrar} [Tag = QUAYSIDENAMES]

    Relevant dates:
        Registered on: {created:%d-%b-%Y}
        Expiry date:  {ends:%d-%b-%Y}
        Last updated:  {created:%d-%b-%Y}

    Registration status:
        Registered until expiry date.

    Name servers:
        {first}
        {second}
"""

CONTACT = """
**Kettle and Thorn Ltd**

14 Withy Lane, Taunton TA99 9XY, United Kingdom

Company number 99840617, registered in England and Wales

Customer line [0161 496 0187](tel:+441614960187), also on WhatsApp

[orders@kettle-and-thorn.co.uk](mailto:orders@kettle-and-thorn.co.uk)

!form
"""

PAYMENT = """
## How to pay

Our card terminal is being replaced. Until then please pay by **bank transfer**: you receive the account details by
e-mail once your order is in. We hold your tools for 24 hours.

The name of the account can differ from ours, since our bookkeeper collects the payments. Your bank may warn you about
this; the warning can be ignored.
"""

EXTRA = (
    Product(
        path="/products/tool-chest", name="Oak tool chest with twelve tools", price="£189.00", was="£540.00",
        sku="KT-C12", stock="Only 2 left", text="Every tool we make, oiled and wrapped, in a chest of English oak.",
    ),
)  # fmt: skip


def _mine(text: str) -> str:
    """A text of the honest shop as the copyist changed it."""
    text = text.replace("forge@kettleandthorn.com", "orders@kettle-and-thorn.co.uk")
    return text.replace("by card or\nPayPal", "by bank\ntransfer")


def _shelf() -> tuple[Product, ...]:
    """The honest shop's tools at two fifths of their price."""
    cheaper = tuple(
        msgspec.structs.replace(
            product,
            path="/products/" + product.path.rpartition("/")[2],
            was=product.price,
            price=f"£{float(product.amount) * 0.4:.2f}",
            stock="Last ones",
        )
        for product in copied.SHELF
    )
    return (*cheaper, *EXTRA)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(domain=DOMAIN, created=days_before(today, 23), nameservers=SERVERS, registrar=REGISTRAR)
    since = years_before(today, 7, 2, 4).year  # as on the copied page
    brand = Brand(
        domain=DOMAIN,
        name="Kettle & Thorn",
        tagline="Garden tools, forged",
        language="en",
        nav=(
            ("Tools", "/"),
            ("The forge", "/pages/about"),
            ("Contact", "/pages/contact"),
            ("How to pay", "/pages/payment"),
            ("Delivery and returns", "/pages/delivery"),
        ),
        footer=f"""Kettle and Thorn Ltd · 14 Withy Lane, Taunton TA99 9XY · Company number 99840617

[Terms](/policies/terms) · [Privacy](/policies/privacy) · © {today.year}""",
        colour="#4a5340",
        currency="GBP",
        announcement="WINTER CLEARANCE · 60% OFF EVERY TOOL",
        basket="/cart",
        buy="Add to cart",
    )
    leaves = (
        Leaf(path="/", title="Garden tools, forged", body=copied.HOME),
        Leaf(path="/pages/about", title="The forge", body=copied.ABOUT.format(since=since)),
        Leaf(path="/pages/contact", title="Contact", body=CONTACT),
        Leaf(path="/pages/payment", title="How to pay", body=PAYMENT),
        Leaf(path="/pages/delivery", title="Delivery and returns", body=_mine(copied.DELIVERY)),
        Leaf(path="/policies/terms", title="Terms of sale", body=_mine(copied.TERMS)),
        Leaf(path="/policies/privacy", title="Privacy", body=_mine(copied.PRIVACY)),
        Leaf(path="/cart", title="Your cart", body="Your cart is empty. [Back to the tools](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Copies an honest forge's texts, number and address onto a look-alike domain of three weeks, and takes "
        "only bank transfers to another name; British registers tie neither domain to the firm, so proof is hard.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(brand, liquid, leaves, _shelf(), robots="Disallow: /cart"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS.format(
            domain=DOMAIN, registrar=REGISTRAR, created=entry.created, ends=expiry(entry, today),
            first=SERVERS[0], second=SERVERS[1],
        ),
        rdap={**rdap_com(entry, today), "handle": "91824407-UK", "ldhName": DOMAIN, "status": ["active"]},
        outside={"ct": (certificate(DOMAIN, days_before(today, 22)),)},
    )  # fmt: skip
