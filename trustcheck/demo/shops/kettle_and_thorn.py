"""Kettle and Thorn: an honest British shop on a .com whose holder is hidden; its register knows the firm, no more."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.companies_house import profile
from trustcheck.demo.shops.craft import modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "kettleandthorn.com"
ADDRESS = "151.101.3.77"
SERVERS = ("ns1.harbourname-dns.com", "ns2.harbourname-dns.com")
NAME = "Kettle and Thorn Ltd"
NUMBER = "99840617"

HOME = """
Garden tools made to be sharpened, not replaced. Forged in Somerset, handled in ash that fell down anyway.

!shelf

## The forge

Two anvils, one apprentice, a dog who is not allowed in. Open days are the first Saturday of the month, ten till three,
at 14 Withy Lane.
"""

ABOUT = """
We began in {since} with a borrowed hammer and an order for six hoes. There are four of us now. Every blade is stamped
with the year, and we re-grind our own for nothing but the postage, however old it is.
"""

CONTACT = """
**Kettle and Thorn Ltd**

14 Withy Lane, Taunton TA99 9XY, United Kingdom

Company number 99840617, registered in England and Wales

Telephone [020 7946 0187](tel:+442079460187)

[forge@kettleandthorn.com](mailto:forge@kettleandthorn.com)

!form
"""

DELIVERY = """
## Delivery

We post on Tuesdays and Fridays. Royal Mail within the United Kingdom takes two to four working days and costs £4.95,
nothing at all over £80. We do not post abroad: the paperwork weighs more than the trowel.

## Returns

Send it back within 14 days, unused, to Kettle and Thorn Ltd, 14 Withy Lane, Taunton TA99 9XY, and we refund the price
and the postage you paid. The postage back is yours unless the fault is ours.
"""

TERMS = """
## Who you buy from

Kettle and Thorn Ltd, company number 99840617, registered in England and Wales. Registered office: 14 Withy Lane,
Taunton TA99 9XY.

## Orders

Prices are in pounds. A contract is made when we write to say that your order has been posted. You can pay by card or
PayPal.

## Changing your mind

Under the Consumer Contracts Regulations you have 14 days from delivery to cancel, and another 14 to send the goods
back. Write to forge@kettleandthorn.com; no form is needed.

## If it breaks

The Consumer Rights Act 2015 applies. Beyond that, tell us: a tool that breaks in honest use is mended or replaced.
"""

PRIVACY = """
Kettle and Thorn Ltd is the controller. We keep your name, address and order for six years because the tax office says
so. The carrier sees the label and the bank sees the card; nobody else sees anything. Write to forge@kettleandthorn.com
to see, correct or erase what we hold. You may complain to the Information Commissioner's Office.
"""

SHELF = (
    Product(
        path="/tools/hand-hoe", name="Hand hoe, left or right", price="£38.00", sku="KT-H1", stock="In stock",
        text="Carbon steel, ash handle of 14 cm. Sharpened on one side; say which hand.",
    ),
    Product(
        path="/tools/transplanting-trowel", name="Transplanting trowel", price="£32.00", sku="KT-T2", stock="In stock",
        text="Narrow, with inches and centimetres stamped into the blade. Both are right.",
    ),
    Product(
        path="/tools/billhook", name="Billhook, Taunton pattern", price="£96.00", sku="KT-B1", stock="Forged to order",
        text="Twenty-five centimetres of blade, for hedges. Three weeks, longer in lambing.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 7, 2, 4)
    entry = Registration(
        domain=DOMAIN, created=years_before(today, 7, 1, 11), nameservers=SERVERS,
        registrar="Harbourname Registrar Ltd", registrar_site="www.harbourname-registrar.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Kettle & Thorn",
        tagline="Garden tools, forged",
        language="en",
        nav=(("Tools", "/"), ("The forge", "/about"), ("Contact", "/contact"), ("Delivery and returns", "/delivery")),
        footer=f"""Kettle and Thorn Ltd · 14 Withy Lane, Taunton TA99 9XY · Company number 99840617

[Terms](/terms) · [Privacy](/privacy) · © {today.year}""",
        colour="#4a5340",
        currency="GBP",
        basket="/basket",
        buy="Add to basket",
    )
    leaves = (
        Leaf(path="/", title="Garden tools, forged", body=HOME),
        Leaf(path="/about", title="The forge", body=ABOUT.format(since=started.year)),
        Leaf(path="/contact", title="Contact", body=CONTACT),
        Leaf(path="/delivery", title="Delivery and returns", body=DELIVERY),
        Leaf(path="/terms", title="Terms of sale", body=TERMS),
        Leaf(path="/privacy", title="Privacy", body=PRIVACY),
        Leaf(path="/basket", title="Basket", body="Your basket is empty. [Back to the tools](/)"),
    )
    row = profile(
        NUMBER, NAME, "14", "Withy Lane", "Taunton", "TA99 9XY", date_of_creation=started.isoformat(),
        sic_codes=["25730", "47910"],
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Honest and British: its register knows the company, and no source ties this .com to it.",
        honest=True,
        expect=(Level.UNPROVEN, Level.UNDECIDED),
        pages=build(brand, modern, leaves, SHELF, robots="Disallow: /basket"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={"companies_house": (row,)},
    )
