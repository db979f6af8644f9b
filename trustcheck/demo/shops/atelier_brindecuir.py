"""Atelier Brin de Cuir: a dropshipper in Paris that poses as a saddler's workshop of three generations."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import sirene
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import liquid, registries
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "atelier-brindecuir.fr"
ADDRESS = "23.227.61.139"
SERVERS = ("ns1.brightgate-dns.com", "ns2.brightgate-dns.com")
MAIL = "bonjour@atelier-brindecuir.fr"
SIREN, SIRET = "999996994", "99999699400011"
NAME, STREET, POSTCODE, TOWN = "NOVALUNE", "217 rue des Alambics", "75011", "Paris"

HOME = """
Sacs et ceintures en cuir pleine fleur, coupés et cousus à la main dans notre atelier du Limousin. Trois générations
de selliers, un seul savoir-faire.

!shelf

## Un savoir-faire depuis {since}

Chaque pièce naît entre les mains de Gaston et de sa petite-fille Élise. Pour fêter l'anniversaire de la maison, **-50
% sur toute la collection**, jusqu'à épuisement des stocks.

- Fait main en France
- Cuir tanné au végétal
- Livraison offerte
- Plus de 12 000 clientes conquises
"""

ABOUT = """
Tout commence en {since}, dans une grange près de Limoges, quand Gaston répare les selles du voisinage. Son fils
agrandit l'atelier, sa petite-fille Élise y dessine aujourd'hui les sacs. Rien n'a changé : les mêmes aiguilles, le
même fil de lin, la même patience.

Nous sommes une petite maison familiale. Quand vous commandez chez nous, vous soutenez l'artisanat français.
"""

CONTACT = """
Une question sur votre commande ? Élise vous répond du lundi au vendredi.

[{mail}](mailto:{mail})

Téléphone : [01 99 00 42 17](tel:+33199004217)

!form
"""

LEGAL = """
## Éditeur du site

NOVALUNE, SASU au capital de 500 €

217 rue des Alambics, 75011 Paris

RCS Paris 999 996 994

Non assujettie à la TVA (article 293 B du CGI)

Directrice de la publication : la présidente de NOVALUNE
"""

DELIVERY = """
Chaque pièce est préparée avec soin. En raison du succès de la collection, comptez 12 à 20 jours ouvrés avant de
recevoir votre colis. Les articles peuvent être expédiés en plusieurs fois depuis notre centre logistique partenaire
en Chine.

La livraison est offerte en France métropolitaine.
"""

RETURNS = """
Vous disposez de 14 jours pour changer d'avis. Écrivez d'abord à {mail} pour obtenir votre numéro de retour. Les frais
de retour sont à la charge du client.

Adresse de retour : Warehouse B3, 66 Baiyun Avenue North, Guangzhou 510499, Chine

Un bon d'achat de 30 % peut vous être proposé si vous préférez garder l'article.
"""

TERMS = """
Les présentes conditions régissent les ventes conclues sur le site entre NOVALUNE et ses clients. Les prix sont en
euros. Le paiement s'effectue par carte bancaire ou PayPal. Les photos ne sont pas contractuelles et de légères
différences de couleur sont possibles. NOVALUNE ne peut être tenue responsable des retards du transporteur.

La garantie légale de conformité s'applique. En cas de litige, le client peut saisir un médiateur de la consommation.
"""

PRIVACY = """
Le responsable du traitement est NOVALUNE, 217 rue des Alambics, 75011 Paris. Vos données servent au traitement de la
commande et peuvent être transmises à nos fournisseurs hors de l'Union européenne. Vous pouvez demander leur
effacement à {mail} et saisir la CNIL.
"""

SHELF = (
    Product(
        path="/products/cabas-madeleine", name="Cabas Madeleine, cuir camel", price="69,90 €", was="139,90 €",
        sku="BC-MAD", stock="Plus que 4 en stock", text="Doublure coton, poche zippée. Cousu main. Cuir PU de qualité.",
    ),
    Product(
        path="/products/besace-gaston", name="Besace Gaston", price="59,90 €", was="119,90 €", sku="BC-GAS",
        stock="Plus que 2 en stock", text="Le modèle historique de la maison, inspiré des sacoches de facteur.",
    ),
    Product(
        path="/products/ceinture-limousine", name="Ceinture Limousine", price="29,90 €", was="59,90 €", sku="BC-LIM",
        stock="Plus que 7 en stock", text="Boucle laiton vieilli. Prenez une taille au-dessus de la vôtre.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    founded, taken = days_before(today, 431), days_before(today, 398)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS, registrar="Brightgate Domains Inc.")
    since = today.year - 51
    brand = Brand(
        domain=DOMAIN,
        name="Atelier Brin de Cuir",
        tagline="Maroquinerie artisanale du Limousin",
        language="fr",
        nav=(
            ("La collection", "/"), ("Notre histoire", "/pages/notre-histoire"),
            ("Livraison", "/policies/livraison"), ("Retours", "/policies/retours"), ("Contact", "/pages/contact"),
        ),
        footer=f"""Atelier Brin de Cuir · maison familiale depuis {since}

[Mentions légales](/policies/mentions-legales) · [CGV](/policies/cgv) ·
[Confidentialité](/policies/confidentialite) · © {today.year}""",
        colour="#9c6b3f",
        announcement="ANNIVERSAIRE DE LA MAISON : -50 % sur tout",
        basket="/cart",
        buy="Ajouter au panier",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Maroquinerie faite main", body=HOME.format(since=since)),
        Leaf(path="/pages/notre-histoire", title="Notre histoire", body=ABOUT.format(since=since)),
        Leaf(path="/pages/contact", title="Nous contacter", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/policies/livraison", title="Livraison", body=DELIVERY),
        Leaf(path="/policies/retours", title="Retours", body=RETURNS.format(mail=MAIL)),
        Leaf(path="/policies/mentions-legales", title="Mentions légales", body=LEGAL),
        Leaf(path="/policies/cgv", title="Conditions générales de vente", body=TERMS),
        Leaf(path="/policies/confidentialite", title="Confidentialité", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Panier", body="Votre panier est vide. [Retour à la collection](/)"),
    )
    seat = sirene.place(SIRET, STREET, POSTCODE, TOWN)
    row = sirene.firm(SIREN, NAME, seat, date_creation=founded.isoformat(), nature_juridique="5720")
    return DemoShop(
        domain=DOMAIN,
        what="A company of fourteen months at a letter-box address in Paris poses as a saddler's workshop in Limousin; "
        "parcels come from China and go back there.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        rdap=registries.rdap(entry, today),
        outside={"sirene": (row,), "ct": (certificate(DOMAIN, taken),)},
    )
