"""Ember and Sorrel: the pages of a small British forge, copied almost word for word under an American name."""

from __future__ import annotations

from datetime import date

import msgspec

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops import kettle_and_thorn as original
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "emberandsorrel.com"
ADDRESS = "23.227.70.143"
SERVERS = ("ns1.quickcart-hosting.com", "ns2.quickcart-hosting.com")
# What the copyists searched for and replaced. They did it in the order in which it stands here, and looked no further:
# the returns still go to the forge in Taunton, and the law is still British.
REPLACED = (
    ("[020 7946 0187](tel:+442079460187)", "[(503) 555-0142](tel:+15035550142)"),
    ("Company number 99840617, registered in England and Wales\n\n", ""),
    (", company number 99840617, registered in England and Wales. Registered office:", ","),
    ("Kettle and Thorn Ltd is the controller", "Ember and Sorrel LLC is the controller"),
    ("**Kettle and Thorn Ltd**", "**Ember and Sorrel LLC**"),
    ("Kettle and Thorn Ltd, 14 Withy Lane,\nTaunton TA99 9XY.",
     "Ember and Sorrel LLC, 14 Withy Lane, Portland, OR 97999."),
    ("14 Withy Lane, Taunton TA99 9XY, United Kingdom", "14 Withy Lane, Portland, OR 97999, United States"),
    ("kettleandthorn.com", DOMAIN),
    ("Somerset", "Oregon"),
    ("Prices are in pounds", "Prices are in US dollars"),
    ("Royal Mail within the United Kingdom takes two to four working days and costs £4.95,",
     "USPS within the United States takes seven to fourteen working days and costs $4.95,"),
    ("over £80. We do not post abroad: the paperwork weighs more than the trowel.", "over $80."),
)  # fmt: skip


def copied(text: str) -> str:
    """The original's text after the copyists' search and replace."""
    for old, new in REPLACED:
        text = text.replace(old, new)
    return text


def _copied_product(product: Product) -> Product:
    """The same thing at two fifths of the price, in dollars."""
    pounds = float(product.amount)
    return msgspec.structs.replace(
        product,
        path=product.path.replace("/tools/", "/products/"),
        price=f"${pounds * 0.4:.2f}",
        was=f"${pounds:.2f}",
        sku=product.sku.replace("KT", "ES"),
        stock="In stock, ships today",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 37), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Ember & Sorrel",
        tagline="Garden tools, forged",
        language="en",
        nav=(
            ("Tools", "/"),
            ("The forge", "/pages/about"),
            ("Contact", "/pages/contact"),
            ("Delivery and returns", "/policies/delivery"),
        ),
        footer=f"""Ember and Sorrel LLC · 14 Withy Lane, Portland, OR 97999

[Terms](/policies/terms) · [Privacy](/policies/privacy) · © {today.year}""",
        colour="#4a5340",
        currency="USD",
        announcement="60% OFF everything this week – free shipping over $80",
        basket="/cart",
        buy="Add to cart",
    )
    since = years_before(today, 7).year  # copied, too
    leaves = (
        Leaf(path="/", title="Garden tools, forged", body=copied(original.HOME)),
        Leaf(path="/pages/about", title="The forge", body=copied(original.ABOUT).format(since=since)),
        Leaf(path="/pages/contact", title="Contact", body=copied(original.CONTACT)),
        Leaf(path="/policies/delivery", title="Delivery and returns", body=copied(original.DELIVERY)),
        Leaf(path="/policies/terms", title="Terms of sale", body=copied(original.TERMS)),
        Leaf(path="/policies/privacy", title="Privacy", body=copied(original.PRIVACY)),
        Leaf(path="/cart", title="Cart", body="Your cart is empty. [Back to the tools](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="The texts of kettleandthorn.com under another name and country, on a name five weeks old; its returns "
        "page still names the real forge. Who has not seen the original can prove little.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING, Level.UNDECIDED),
        pages=build(
            brand, liquid, leaves, tuple(_copied_product(product) for product in original.SHELF),
            robots="Disallow: /cart\nDisallow: /checkouts",
        ),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={
            "ct": (certificate(DOMAIN, days_before(today, 36)),),
            "nominatim": (nominatim.town("Portland", (45.5202, -122.6742), "US"),),
        },
    )  # fmt: skip
