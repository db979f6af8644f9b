"""Brandolesi outlet: "original" Italian bags at 78 % off, from nobody; its tax number cannot exist."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import woo
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "brandolesi-outlet-italia.com"
ADDRESS = "45.132.94.66"
SERVERS = ("ns1.tigerpanel-dns.com", "ns2.tigerpanel-dns.com")
NUMBER = "99417380562"  # the right check digit would be 7
MAIL = "service@vipkundendienst24.com"  # the mail of another shop of the same makers

HOME = """
## Brandolesi Outlet Online – Saldi fino al -80%

Benvenuti nel negozio ufficiale outlet delle borse Brandolesi. 100% originale, garanzia di qualità, spedizione
gratuita. **Tutte le borse scontate oggi!** Valuta: EUR | USD | GBP | CHF

!shelf

## Perché comprare da noi?

- Borse Brandolesi autentiche, direttamente dalla fabbrica
- Prezzo più basso garantito
- Spedizione gratuita in tutto il mondo
- Pagamento sicuro al 100%
"""

ABOUT = """
Brandolesi Outlet è il rivenditore online autorizzato delle borse Brandolesi in Italia. Grazie alla nostra grande
quantità possiamo offrire le borse più amate con lo sconto più alto. Ogni borsa viene con scatola originale, carta di
autenticità e sacchetto di polvere.

La nostra missione è la vostra soddisfazione. Compra ora, la quantità è limitata!
"""

CONTACT = """
Se avete qualsiasi domanda, per favore riempire il modulo. Risponderemo entro 24 ore in giorni di lavoro.

E-mail: [{mail}](mailto:{mail})

P.IVA {number}

!form
"""

SHIPPING = """
## Spedizione

Tutti gli ordini sono spediti entro 2 giorni con EMS. La consegna richiede 10-20 giorni lavorativi. Se il pacco viene
controllato dalla dogana, il cliente deve collaborare.

## Reso

La merce può essere resa entro 7 giorni se non usata. Si prega di contattare prima il servizio clienti per ottenere
l'indirizzo di reso del magazzino. I costi sono a carico del cliente.
"""

TERMS = """
## Condizioni generali

Benvenuti su Kaelmund Schuhe Outlet. Utilizzando questo sito web accettate queste condizioni. Kaelmund Schuhe Outlet si
riserva il diritto di modificare i prezzi in qualsiasi momento.

## Pagamento

Accettiamo carta di credito. Se la carta viene rifiutata, vi preghiamo di pagare con bonifico bancario o Western Union:
riceverete i dati per e-mail. Con il bonifico ottenete un altro 10% di sconto.

## Proprietà

Tutti i contenuti appartengono a Kaelmund Schuhe Outlet. Le immagini sono solo di riferimento e il prodotto può essere
diverso.
"""

PRIVACY = """
Rispettiamo la vostra privacy. Le informazioni raccolte sono usate per elaborare l'ordine e per inviare e-mail
promozionali. Non vendiamo le informazioni a terzi. Per domande: {mail}.
"""

SHELF = (
    Product(
        path="/prodotto/borsa-brandolesi-firenze-nera/", name="Borsa Brandolesi Firenze Nera", price="129,00 €",
        was="590,00 €", sku="BR1001", stock="Disponibile",
        text="Borsa Brandolesi Firenze in pelle nera, chiusura dorata. 100% nuovo con etichette. Spedizione gratis.",
    ),
    Product(
        path="/prodotto/borsa-brandolesi-siena-cuoio/", name="Borsa Brandolesi Siena Cuoio", price="145,00 €",
        was="660,00 €", sku="BR1002", stock="Disponibile",
        text="Borsa Brandolesi Siena a mano, colore cuoio. Alta qualità, prezzo outlet. Solo oggi.",
    ),
    Product(
        path="/prodotto/zaino-brandolesi-arno/", name="Zaino Brandolesi Arno Uomo", price="99,00 €", was="450,00 €",
        sku="BR1003", stock="Disponibile",
        text="Zaino Brandolesi Arno per uomo, tessuto e pelle. Qualità originale della fabbrica.",
    ),
    Product(
        path="/prodotto/portafoglio-brandolesi-lucca/", name="Portafoglio Brandolesi Lucca", price="49,00 €",
        was="225,00 €", sku="BR1004", stock="Disponibile",
        text="Portafoglio Brandolesi Lucca donna, otto carte. Con scatola regalo originale.",
    ),
    Product(
        path="/prodotto/cintura-brandolesi-pisa/", name="Cintura Brandolesi Pisa", price="39,00 €", was="180,00 €",
        sku="BR1005", stock="Disponibile", text="Cintura Brandolesi Pisa reversibile. Taglie 85-120 cm.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 41), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Brandolesi Outlet Italia",
        tagline="Borse Brandolesi scontate fino all'80%",
        language="it",
        nav=(
            ("Borse", "/"),
            ("Chi siamo", "/chi-siamo/"),
            ("Spedizione e reso", "/spedizione/"),
            ("Contattaci", "/contatti/"),
        ),
        footer=f"""Copyright © {today.year} Brandolesi Outlet Italia. Tutti i diritti riservati. P.IVA {NUMBER}

[Condizioni](/condizioni/) · [Privacy](/privacy/) · Visa · Mastercard · JCB""",
        colour="#111111",
        announcement="SALDI -80% · SPEDIZIONE GRATUITA · SOLO OGGI",
        basket="/carrello/",
        buy="Aggiungi al carrello",
    )
    leaves = (
        Leaf(path="/", title="Brandolesi Outlet Italia", body=HOME),
        Leaf(path="/chi-siamo/", title="Chi siamo", body=ABOUT),
        Leaf(path="/contatti/", title="Contattaci", body=CONTACT.format(mail=MAIL, number=NUMBER)),
        Leaf(path="/spedizione/", title="Spedizione e reso", body=SHIPPING),
        Leaf(path="/condizioni/", title="Condizioni generali", body=TERMS),
        Leaf(path="/privacy/", title="Informativa sulla privacy", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/carrello/", title="Carrello", body="Il carrello è vuoto. [Torna al negozio](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="A counterfeit outlet of six weeks: an Italian tax number whose check digit is wrong, terms and mail of "
        "other shops, no name and no address, everything at 78 % off: each can be shown.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /carrello/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={"ct": (certificate(DOMAIN, days_before(today, 40)),)},
    )
