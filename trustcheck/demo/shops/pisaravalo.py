"""Pisaravalo: an honest .com in English; the company exists, and nothing outside ties the domain to it."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_en, liquid
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "pisaravalo.com"
ADDRESS = "78.47.119.230"
SERVERS = ("ns1.pilvisatama-dns.com", "ns2.pilvisatama-dns.com")
NAME = "Pisaravalo Oy"
NUMBER = "9163419-8"
STUDIO = Place(street="Ruukintie", number="96", postcode="10470", town="Fiskars")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Ruukintie 96", postcode="10470", town="Fiskars",
    email="hello@pisaravalo.com", phone="+358 50 555 0134", days="3–5 working days", fee="9.00 €",
    payment="card or PayPal", carriers="Posti",
)  # fmt: skip

HOME = """
Lamps blown from recycled window glass in an old ironworks village. Each drop hangs a little differently, because
gravity does and we let it.

!shelf

## One furnace, two people

We blow on Tuesdays and Wednesdays and wire on Thursdays. On Fridays we drive the boxes to the post office ourselves.
"""

ABOUT = """
Pisaravalo means "drop light". The company was founded in {since} by a glassblower and an electrician who happened to
share a wall. The furnace burns biogas; the glass comes from renovation sites within fifty kilometres.

All lamps are CE marked and tested for 230 V. A voltage other than that is possible on request.
"""

CONTACT = """
Pisaravalo Oy

Ruukintie 96, 10470 Fiskars, Finland

[hello@pisaravalo.com](mailto:hello@pisaravalo.com)

+358 50 555 0134

Business ID 9163419-8

The studio is open to visitors when the chimney smokes, most often Tue–Thu 11–16.

!form
"""

SHELF = (
    Product(
        path="/products/drop-small", name="Drop, small pendant", price="145,00 €", sku="PV-S", stock="In stock",
        text="Height about 16 cm, cloth cable 2 m, E14. Clear, with the faint green of old panes.",
    ),
    Product(
        path="/products/drop-large", name="Drop, large pendant", price="320,00 €", sku="PV-L", stock="Made to order",
        text="Height about 34 cm, cable 3 m, E27. No two alike; we send a photograph before it leaves.",
    ),
    Product(
        path="/products/puddle", name="Puddle, wall lamp", price="210,00 €", sku="PV-P", stock="In stock",
        text="A drop that landed. Plaster or wood walls, fixed wiring by an electrician.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 3, 9, 7)
    entry = Registration(
        domain=DOMAIN, created=years_before(today, 3, 9, 20), nameservers=SERVERS,
        registrar="Harbourname Registrar Ltd", registrar_site="www.harbourname-registrar.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Pisaravalo",
        tagline="Lamps from old windows",
        language="en",
        nav=(
            ("Lamps", "/"),
            ("Studio", "/pages/studio"),
            ("Contact", "/pages/contact"),
            ("Shipping", "/policies/shipping"),
        ),
        footer=f"""Pisaravalo Oy · Ruukintie 96, 10470 Fiskars · Business ID 9163419-8

[Terms of sale](/policies/terms) · [Privacy](/policies/privacy) · © {today.year}""",
        colour="#4f7f6b",
        basket="/cart",
        buy="Add to cart",
    )
    leaves = (
        Leaf(path="/", title="Lamps from old windows", body=HOME),
        Leaf(path="/pages/studio", title="The studio", body=ABOUT.format(since=started.year)),
        Leaf(path="/pages/contact", title="Contact", body=CONTACT),
        Leaf(path="/policies/shipping", title="Shipping and returns", body=legal_en.delivery(SELLER)),
        Leaf(path="/policies/terms", title="Terms of sale", body=legal_en.terms(SELLER)),
        Leaf(path="/policies/privacy", title="Privacy notice", body=legal_en.privacy(SELLER)),
        Leaf(path="/cart", title="Your cart", body="Your cart is empty. [See the lamps](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest, and its company exists, but no outside source ties this .com to the company: unproven is right.",
        honest=True,
        expect=(Level.UNPROVEN,),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        companies=(company(NUMBER, NAME, registered=started, today=today, line="27400", visiting=STUDIO),),
        vies=vies(NUMBER, NAME, STUDIO),
    )
