"""Granulés Corvaline: wood pellets by bank transfer, under a seal that was given to another shop."""

from __future__ import annotations

from datetime import date
from typing import Any

from trustcheck.demo.services import nominatim, trusted_shops
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import modern
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "granules-corvaline.fr"
ADDRESS = "45.132.90.19"
SERVERS = ("ns1.quickcart-hosting.com", "ns2.quickcart-hosting.com")
# The SIREN on the pages, 999997315, is right by its check digit, and no register knows it.
SEAL = "X5EA15EA15EA15EA15EA15EA15EA15EA1"
MAIL = "contact@granules-corvaline.fr"
WHOIS = """%%
%% This is the AFNIC Whois server.
%%

domain:                        granules-corvaline.fr
status:                        ACTIVE
holder-c:                      ANO00-FRNIC
registrar:                     Brightgate Domains Inc.
Expiry Date:                   {year}-{created:%m}-28T10:05:12Z
created:                       {created}T10:05:12Z
last-update:                   {created}T10:05:12Z
source:                        FRNIC

nserver:                       ns1.quickcart-hosting.com
nserver:                       ns2.quickcart-hosting.com

nic-hdl:                       ANO00-FRNIC
type:                          PERSON
contact:                       Ano Nymous
anonymous:                     YES
source:                        FRNIC
"""

HOME = """
**Palette de 72 sacs de granulés à 199 € au lieu de 449 €, livraison comprise !** Stock limité avant l’hiver.

!shelf

## Pourquoi Corvaline

- Granulés 100 % résineux, certifiés
- Livraison par hayon partout en France sous 5 jours
- Boutique certifiée, satisfait ou remboursé : [voir notre certificat](/certificat)
- Remise de 5 % pour tout paiement par virement

<div class="sceau"><a href="/certificat"><img src="/media/sceau.svg" alt="Trusted Shops – boutique certifiée"></a></div>
"""

ABOUT = """
Depuis {since}, Corvaline travaille en direct avec les scieries des Vosges et du Morvan. Plus de 18 000 foyers
nous font confiance.
"""

CERTIFICATE = """
**Certificat de confiance – Trusted Shops**

| Boutique | Granulés Corvaline |
| Statut | Certificat valide |
| Note | 4,91 / 5,00 – Excellent (2 417 avis) |
| Garantie de remboursement | jusqu’à 2 500 € |

Cette boutique a été contrôlée selon les critères de qualité Trusted Shops : identité, solvabilité, protection des
données et livraison.
"""

LEGAL = """
## Éditeur du site

CORVALINE ÉNERGIE SARL au capital de 20 000 €, 12 rue des Affouages, 58000 Nevers

SIREN 999 997 315 – RCS Nevers – TVA intracommunautaire : FR13999997315

[01 99 00 18 42](tel:+33199001842) – [{mail}](mailto:{mail})
"""

CONTACT = """
[01 99 00 18 42](tel:+33199001842) – [{mail}](mailto:{mail})

12 rue des Affouages, 58000 Nevers. Pas de retrait sur place.

!form
"""

PAYMENT = """
## Paiement

Le paiement par carte est momentanément indisponible en raison d’une maintenance de notre banque. Réglez votre commande
par **virement bancaire** et bénéficiez de 5 % de remise. Les coordonnées bancaires vous sont envoyées par courriel ; le
compte peut être ouvert au nom d’un partenaire, dans un autre pays de la zone SEPA.

## Livraison

La palette part dès réception du virement. Livraison par hayon sous 5 jours ouvrés.
"""

TERMS = """
Les présentes conditions régissent les ventes de CORVALINE ÉNERGIE SARL, 12 rue des Affouages, 58000 Nevers, SIREN
999 997 315.

Les prix sont indiqués en euros toutes taxes comprises. La commande est ferme après encaissement du virement.

Le délai de rétractation est de 14 jours.
"""

PRIVACY = """
Le responsable du traitement est CORVALINE ÉNERGIE SARL. Vos données servent au traitement des commandes. Pour exercer
vos droits, écrivez à {mail}. Une réclamation peut être adressée à la CNIL.
"""

SHELF = (
    Product(
        path="/produit/palette-72-sacs", name="Palette 72 sacs de granulés 15 kg", price="199,00 €", was="449,00 €",
        sku="GC-72", stock="Plus que 11 palettes", text="1 080 kg, résineux, humidité inférieure à 8 %. Hayon compris.",
    ),
    Product(
        path="/produit/palette-36-sacs", name="Palette 36 sacs de granulés 15 kg", price="109,00 €", was="239,00 €",
        sku="GC-36", stock="Plus que 7 palettes", text="540 kg, résineux. Idéal pour essayer.",
    ),
    Product(
        path="/produit/poele-8kw", name="Poêle à granulés 8 kW", price="549,00 €", was="1 390,00 €", sku="GC-P8",
        stock="Plus que 3 pièces", text="Canalisable, programmable, silencieux. Garantie 5 ans.",
    ),
)  # fmt: skip


def _registry(created: date, year: int) -> dict[str, Any]:
    """The answer of rdap.nic.fr; a private person's name is left out."""
    events = (("registration", created), ("last changed", created), ("expiration", created.replace(year=year, day=28)))
    holder = {"objectClassName": "entity", "handle": "ANO00-FRNIC", "roles": ["registrant"], "status": ["private"]}
    return {
        "objectClassName": "domain",
        "ldhName": DOMAIN,
        "status": ["active"],
        "entities": [holder, {"objectClassName": "entity", "handle": "BRIGHTGATE", "roles": ["registrar"]}],
        "events": [{"eventAction": action, "eventDate": f"{day}T10:05:12Z"} for action, day in events],
        "nameservers": [{"objectClassName": "nameserver", "ldhName": name} for name in SERVERS],
    }


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    created = days_before(today, 44)
    brand = Brand(
        domain=DOMAIN,
        name="Granulés Corvaline",
        tagline="Le bois de chauffage en direct des scieries",
        language="fr",
        nav=(("Boutique", "/"), ("Qui sommes-nous", "/qui-sommes-nous"), ("Paiement et livraison", "/paiement"),
             ("Contact", "/contact")),
        footer=f"""Granulés Corvaline · SIREN 999 997 315 · 12 rue des Affouages, 58000 Nevers

[Mentions légales](/mentions-legales) · [CGV](/cgv) · [Confidentialité](/confidentialite) · © {today.year}

<script async src="https://widgets.trustedshops.com/js/{SEAL}.js" charset="UTF-8"></script>""",
        colour="#7a4a21",
        basket="/panier",
        buy="Ajouter au panier",
        announcement="Offre d’avant-saison : jusqu’à -55 %",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Granulés de bois en direct", body=HOME),
        Leaf(path="/qui-sommes-nous", title="Qui sommes-nous", body=ABOUT.format(since=today.year - 16)),
        Leaf(path="/certificat", title="Certificat", body=CERTIFICATE),
        Leaf(path="/contact", title="Contact", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/paiement", title="Paiement et livraison", body=PAYMENT),
        Leaf(path="/mentions-legales", title="Mentions légales", body=LEGAL.format(mail=MAIL)),
        Leaf(path="/cgv", title="Conditions générales de vente", body=TERMS),
        Leaf(path="/confidentialite", title="Confidentialité", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/panier", title="Panier", body="Votre panier est vide. [Retour](/)"),
    )
    pages = build(brand, modern, leaves, SHELF, robots="Disallow: /panier")
    return DemoShop(
        domain=DOMAIN,
        what="Its seal was given to another shop and its certificate is a page of its own; no register and no VAT "
        "service knows its numbers. Bank transfer only, on a name six weeks old.",
        honest=False,
        expect=(Level.WARNING,),
        pages={**pages, "/media/sceau.svg": pages[SHELF[0].picture]},
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS.format(created=created, year=today.year + 1),
        rdap=_registry(created, today.year + 1),
        outside={
            "ct": (certificate(DOMAIN, created),),
            "nominatim": (nominatim.town("Nevers", (46.9896, 3.1590), "FR"),),
            "trusted_shops": (trusted_shops.shop(SEAL, "www.chaleur-du-haut-doubs.fr", "Chaleur du Haut-Doubs"),),
        },
    )  # fmt: skip
