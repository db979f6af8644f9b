"""France: SIREN (nine digits, Luhn), SIRET (SIREN and five digits of the establishment), TVA (FR, two signs, SIREN).

The numeric key of a TVA number is (12 + 3 · (SIREN modulo 97)) modulo 97. A SIRET is told as its SIREN, which is the
firm's; one that fails its own check stays as it is, and fails.
"""

from __future__ import annotations

from stdnum.fr import siren, siret, tva

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed

# Words that begin a French street's name, in any case; also read in Belgium, Luxembourg and Switzerland.
STREET_TYPES = (
    r"(?i:rue|avenue|av\.?|ave\.?|boulevard|bd\.?|bld\.?|blvd\.?|place|pl\.|chemin|ch\.|route|rte\.?|allées?|all\.|impasse"
    r"|imp\.|quai|cours|square|sq\.|passage|sentier|rond-point|esplanade|faubourg|fbg|ruelle|promenade|montée|voie|cité"
    r"|villa|hameau|lieu-dit|lieu dit|z\.?i\.?|z\.?a\.?|zac|zone|parc|galerie|venelle|traverse|côte|résidence|mail)"
)
FRENCH_LINE = (
    r"(?:(?<![\d,.])(?P<number>\d{1,4}(?:\s?[-–/]\s?\d{1,4})?(?:\s?(?:bis|ter|quater|[A-D])(?!\w))?)\s?,?\s{1,2})?(?<!\w)"
    rf"(?P<name>{STREET_TYPES}\s[^,;|]{{2,50}}?)"
    r"(?:[\s,–-]{1,3}(?i:b\.?p\.?|c\.?s\.?|bât\.?|bâtiment|étage|apt\.?|appt\.?|\d(?:er|e) étage)(?!\w)[^|;]{0,30})?$"
)


def company_number(printed: str) -> str:
    """123456782; of a right SIRET its SIREN."""
    bare = digits(printed)
    return bare[:9] if len(bare) == 14 and siret.is_valid(bare) else bare


def shared(number: str) -> str:
    return digits(number)[-9:]


COUNTRY = Country(
    code="FR",
    tld="fr",
    languages=("fr",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"FR[ .-]{0,2}[0-9A-HJ-NP-Z]{2}[ .-]?\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)",
            canonical=prefixed("FR"),
            valid=checked(tva),
            labels=("vat", "company_id"),
            marks=("tva", "t.v.a"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{3}[ .]?\d{3}[ .]?\d{3}[ .-]?\d{3}[ .]?\d{2}(?!\d)",
            canonical=company_number,
            valid=checked(siren),
            labels=(),
            home=("company_id",),
            marks=("siret", "n° siret", "no siret"),
        ),
        NumberForm(
            kind="company",
            shape=r"\d{3}[ .]?\d{3}[ .]?\d{3}(?![ .,-]?\d)",
            canonical=digits,
            valid=checked(siren),
            labels=(),
            home=("company_id",),
            marks=("siren", "siret", "rcs", "r.c.s", "registre du commerce"),
        ),
    ),
    after=parted("""
SARL | S.A.R.L. | Sarl | SAS | S.A.S. | SASU | S.A.S.U. | EURL | E.U.R.L. | SA | S.A. | SNC | SCI
| SCOP
"""),
    before=("SARL", "SAS", "SASU", "EURL", "SA", "SNC", "Société"),
    shouted=frozenset({"SA", "SAS", "SNC", "SCI", "SARL", "Sarl", "Société"}),
    postal=PostalForm(
        postcode=rf"(?:F(?:R|RA)?\s?[-–]\s?)?(?P<code>\d{{5}})\s{{1,3}}{TOWN}",
        number_first=True,
        line=FRENCH_LINE,
        box=r"B\.?P\.?|C\.?S\.?|Boîte postale",
        care=r"c/o|chez|a/s",
    ),
    shared=shared,
    firms={
        "payment": parted("""
payplug | payzen | lyra network | systempay | monetico | paybox | hipay | lydia solutions | scalapay | oney bank | oney
| getalma | floa bank | floa pay | cofidis | mercanet | axepta | up2pay | stancer
"""),
        "delivery": parted("""
colissimo | chronopost | mondial relay | la poste | colis privé | relais colis | dpd france | geodis | boxtal
"""),
        "platform": parted("oxatis | wizishop"),
        "host": parted("""
ovh | ovhcloud | ovh sas | gandi | ionos | online sas | o2switch | infomaniak | planethoster
"""),
        "other": parted("""
cnil | fevad | médiateur de la consommation | médiation de la consommation | avis vérifiés
| société des avis garantis
"""),
    },
)
