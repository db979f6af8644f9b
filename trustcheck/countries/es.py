"""Spain: NIF (a letter, seven digits and a check sign for firms; eight digits and a letter for traders); ES + the same
for VAT.
"""

from __future__ import annotations

from stdnum.es import nif

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, parted, prefixed, signs

_NIF = (
    r"(?:[A-HJNP-SUVW][ .-]?\d{2}[. ]?\d{3}[. ]?\d{2}[ .-]?[0-9A-J]|[XYZ][ .-]?\d{7}[ .-]?[A-Z]"
    r"|\d{2}[. ]?\d{3}[. ]?\d{3}[ .-]?[A-Z])(?!\w)"
)


def company_number(printed: str) -> str:
    """B12345674; a VAT number without its ES."""
    return signs(printed)


def shared(number: str) -> str:
    return number.removeprefix("ES")


# Province and its capital, where that has another name, to the first two digits of their postcodes (Correos).
_PROVINCES = """
01 álava | araba | vitoria | vitoria-gasteiz; 02 albacete; 03 alicante | alacant; 04 almería; 05 ávila; 06 badajoz
07 baleares | illes balears | islas baleares | palma | palma de mallorca | mallorca; 08 barcelona; 09 burgos
10 cáceres; 11 cádiz; 12 castellón | castelló | castellón de la plana; 13 ciudad real; 14 córdoba
15 a coruña | la coruña | coruña; 16 cuenca; 17 girona | gerona; 18 granada; 19 guadalajara
20 gipuzkoa | guipúzcoa | san sebastián | donostia; 21 huelva; 22 huesca; 23 jaén; 24 león; 25 lleida | lérida
26 la rioja | logroño; 27 lugo; 28 madrid; 29 málaga; 30 murcia; 31 navarra | nafarroa | pamplona
32 ourense | orense; 33 asturias | oviedo; 34 palencia; 35 las palmas | gran canaria | las palmas de gran canaria
36 pontevedra; 37 salamanca; 38 santa cruz de tenerife | tenerife; 39 cantabria | santander; 40 segovia; 41 sevilla
42 soria; 43 tarragona; 44 teruel; 45 toledo; 46 valencia | valència; 47 valladolid; 48 bizkaia | vizcaya | bilbao
49 zamora; 50 zaragoza; 51 ceuta; 52 melilla
"""
_CODES = [row.split(maxsplit=1) for row in _PROVINCES.replace(";", "\n").strip().splitlines()]

COUNTRY = Country(
    code="ES",
    tld="es",
    languages=("es", "ca", "gl", "eu"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"ES[ .-]{{0,2}}{_NIF}",
            canonical=prefixed("ES"),
            valid=checked(nif),
            labels=("vat", "company_id"),
            marks=("nif", "n.i.f", "cif", "c.i.f"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=_NIF,
            canonical=company_number,
            valid=checked(nif),
            labels=(),
            home=("company_id", "vat"),
            marks=("cif$", "cif:", "c.i.f", "nif$", "nif:", "n.i.f", "nif/cif", "cif/nif"),
        ),
    ),
    after=parted("""
S.L. | SL | S.L | S.L.U. | SLU | S.L.U | S.A. | SA | S.A.U. | SAU | S.L.L. | S. Coop. | C.B.
| S.L.N.E. | Sociedad Limitada | Sociedad Anónima
"""),
    shouted=frozenset({"SL", "SA", "SLU", "SAU", "C.B."}),
    postal=PostalForm(
        postcode=rf"(?:E(?:S|SP)?\s?[-–]\s?)?(?P<code>(?:0[1-9]|[1-4]\d|5[0-2])\d{{3}})[ ,–-]{{1,3}}{TOWN}",
        line=(
            r"(?<!\w)(?P<name>(?i:c/|c\.|calle|cl\.?|avda\.?|avenida|av\.|avinguda|plaza|pza\.?|plza\.?|pl\.|plaça|paseo|passeig"
            r"|p\.º|pº|ctra\.?|carretera|camino|cno\.?|ronda|travesía|trav\.|pol[íi]gono|pol\. ?ind\.|glorieta"
            r"|gran v[íi]a|rambla|carrer|v[íi]a|cuesta|urb\.|urbanización|rúa|callejón|parque|barrio)\s?[^,;|]{2,50}?)"
            r"(?:,\s?|\s{1,2})(?i:n[º°o]?\.?[º°]?\s?|núm\.?\s?|número\s)?(?P<number>\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?[A-Za-z]?(?!\w)|s/n)"
            r"(?:\s?[,–-]\s?[^;|]{1,30}|\s\d{1,2}[ºª°][^;|]{0,12})?$"
        ),
        box=r"Apartado(?: de [Cc]orreos)?|Apdo\.?(?: de [Cc]orreos)?",
        care=r"c/o|a/a|a la atención de",
        provinces={name: code for code, names in _CODES for name in parted(names)},
    ),
    shared=shared,
    firms={
        "payment": parted("""
redsys | bizum | sequra | aplazame | paycomet | addon payments | cecabank | caixabank | banco sabadell
| comercia global payments | pagantis
"""),
        "delivery": parted("""
correos express | sociedad estatal correos | seur | mrw | nacex | correos de españa | zeleris | tipsa | ctt express
| envialia | packlink | paack
"""),
        "platform": parted("palbin"),
        "host": parted("""
arsys | dinahosting | raiola networks | webempresa | sered | nominalia | cdmon | profesional hosting
"""),
        "other": parted("agencia española de protección de datos | aepd | confianza online | opiniones verificadas"),
    },
)
