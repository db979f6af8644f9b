"""Terms, delivery and privacy texts in Swedish: as shops in Finland write them, and as shops in Sweden do."""

from __future__ import annotations

from trustcheck.demo.shops.craft.seller import Seller


def _identity(seller: Seller, label: str, tax: str) -> str:
    lines = [f"**{seller.name}**"]
    if seller.number:
        lines.append(f"{label}: {seller.number}")
    if seller.vat:
        lines.append(f"{tax}: {seller.vat}")
    lines += [seller.street, f"{seller.postcode} {seller.town}", f"[{seller.email}](mailto:{seller.email})"]
    if seller.phone:
        lines.append(f"Tfn {seller.phone}")
    return "\n\n".join(lines)


def terms_finland(seller: Seller) -> str:
    """Terms of sale of a Swedish-speaking shop in Finland."""
    return f"""
## Säljare

{_identity(seller, "FO-nummer", "Momsnummer")}

## Beställning och priser

Alla priser innehåller gällande mervärdesskatt. Fraktkostnaden syns i varukorgen innan du bekräftar beställningen.
Köpet är bindande när vi har skickat en orderbekräftelse till din e-post. Du kan betala med {seller.payment}.

## Leverans

Vi packar beställningarna i vår egen butik. Leveranstiden är vanligtvis {seller.days} och försändelserna sköts av
{seller.carriers}.

## Ångerrätt

Du har rätt att ångra ett köp på distans inom 14 dagar från det att du tog emot varan. Meddela oss per e-post
{seller.email} eller ring. Returnera varan inom 14 dagar från ditt meddelande; du står själv för returfrakten om varan
är felfri. Vi betalar tillbaka köpesumman och den ursprungliga frakten.

## Fel i varan

Vi ansvarar för fel enligt konsumentskyddslagen. Reklamera inom skälig tid, gärna med ett foto.

## Tvister

Kommer vi inte överens kan du kontakta konsumentrådgivningen (www.kkv.fi/sv) och därefter konsumenttvistenämnden
(www.kuluttajariita.fi/sv).
"""


def delivery_finland(seller: Seller) -> str:
    """Delivery and returns of a Swedish-speaking shop in Finland."""
    return f"""
## Leverans

| Leveranssätt | Pris | Leveranstid |
| Uthämtningsställe | {seller.fee} | {seller.days} |
| Hem till dörren | 12,90 € | {seller.days} |
| Avhämtning i butiken | 0 € | samma dag |

Försändelserna sköts av {seller.carriers}. Till skärgården utan fast vägförbindelse går posten tre gånger i veckan.

## Returer

Du har 14 dagars ångerrätt. Skicka varan oanvänd till {seller.returns or seller.address} och lägg med ordernumret.
Pengarna kommer tillbaka på samma sätt som du betalade.
"""


def privacy_finland(seller: Seller) -> str:
    """Privacy notice of a Swedish-speaking shop in Finland."""
    return f"""
## Personuppgiftsansvarig

{_identity(seller, "FO-nummer", "Momsnummer")}

## Vad vi sparar och varför

Namn, adress, e-post, telefonnummer och beställningar behövs för leverans, kundtjänst och bokföring. Grunden är avtalet
mellan oss och bokföringslagen. Nyhetsbrevet går bara till dem som har bett om det.

## Vem som får uppgifterna

Transportbolaget och betaltjänsten får det de behöver. Inget säljs vidare och inget flyttas utanför EU och EES.

## Dina rättigheter

Du kan be att få se, rätta eller radera dina uppgifter: skriv till {seller.email}. Klagomål kan riktas till
dataombudsmannens byrå.
"""


def terms_sweden(seller: Seller) -> str:
    """Terms of sale of a shop in Sweden."""
    return f"""
## Om oss

{_identity(seller, "Org.nr", "Momsreg.nr")}

Företaget är godkänt för F-skatt.

## Priser och betalning

Priserna anges i svenska kronor inklusive moms. Du betalar med {seller.payment}.

## Leverans

Vi skickar med {seller.carriers}. Räkna med {seller.days}. Frakten kostar {seller.fee}.

## Ångerrätt

Enligt distansavtalslagen har du 14 dagars ångerrätt från den dag du tog emot varan. Meddela oss via e-post eller använd
Konsumentverkets blankett. Vi återbetalar inom 14 dagar.

## Reklamation

Du har tre års reklamationsrätt enligt konsumentköplagen. Vi följer Allmänna reklamationsnämndens beslut (www.arn.se).
"""
