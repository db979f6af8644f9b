"""Italy: partita IVA (eleven digits, Luhn), which is the codice fiscale of a company too; IT + the same for VAT.

The REA number (a province and digits) has no check and is another register's number of the same firm; it is not read.
"""

from __future__ import annotations

from stdnum.it import iva

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed

# Words that begin an Italian street's name, in any case; also read in Switzerland.
STREET_TYPES = (
    r"(?i:via|viale|v\.le|piazza|p\.zza|p\.za|piazzale|p\.le|corso|c\.so|largo|vicolo|strada|contrada|c\.da|località"
    r"|loc\.|frazione|fraz\.|lungomare|lungarno|galleria|salita|borgo|zona industriale|z\.i\.|calle|campo|rione)"
)
_ELEVEN = r"\d{5}\s?\d{6}(?![\w]|[.,]\d)|\d{11}(?![\w]|[.,]\d)|\d{3}\s\d{4}\s\d{4}(?!\w)"

COUNTRY = Country(
    code="IT",
    tld="it",
    languages=("it",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"IT[ .-]{{0,2}}(?:{_ELEVEN})",
            canonical=prefixed("IT"),
            valid=checked(iva),
            labels=("vat", "company_id"),
            marks=("partita iva", "p.iva", "p. iva", "p.i.", "piva"),
            bare=True,
        ),
        NumberForm(
            kind="vat",
            shape=_ELEVEN,
            canonical=prefixed("IT"),
            valid=checked(iva),
            labels=(),
            home=("vat",),
            marks=("partita iva", "p.iva", "p. iva", "p.i.", "piva", "part. iva", "p.ta iva", "p. i.v.a"),
        ),
        NumberForm(
            kind="company",
            shape=_ELEVEN,
            canonical=digits,
            valid=checked(iva),
            labels=(),
            home=("company_id",),
            marks=parted("""
codice fiscale | c.f. | cod. fisc | cod.fisc | c.fisc | registro imprese | registro delle imprese
| cf$
"""),
        ),
    ),
    after=parted("""
S.r.l. | S.R.L. | Srl | SRL | s.r.l. | srl | S.p.A. | S.P.A. | SpA | SPA | S.r.l.s. | Srls | SRLS
| S.n.c. | Snc | SNC | snc | S.a.s. | Sas | SAS | S.S. | Soc. Coop. | Società Cooperativa
| Ditta individuale
"""),
    before=("Ditta individuale",),
    shouted=frozenset({"SRL", "SPA", "SNC", "snc", "SAS", "Sas", "Snc", "SpA", "srl", "S.S."}),
    postal=PostalForm(
        postcode=rf"(?:I(?:T|TA)?\s?[-–]\s?)?(?P<code>\d{{5}})[\s–-]{{1,3}}{TOWN}",
        line=(
            rf"(?<!\w)(?P<name>{STREET_TYPES}\s[^,;|]{{2,50}}?)(?:,\s?|\s{{1,2}})(?i:n\.?[°º]?\s?)?"
            r"(?P<number>\d{1,4}(?:\s?/\s?)?[A-Za-z]?(?!\w)(?:[-–/]\d{1,4})?|s\.?n\.?c?\.?)"
            r"(?:[,\s–-]{1,3}(?i:int\.?|interno|scala|piano|edificio|palazzina)[^,;|]{1,15})?$"
        ),
        box=r"Casella postale|C\.?P\.?",
        care=r"c/o|presso",
    ),
    shared=digits,
    firms={
        "payment": parted("""
nexi payments | satispay | scalapay | postepay | banca sella | gestpay | axerve | soisy | hype s.p.a. | findomestic
| fabrick | cofidis
"""),
        "delivery": parted("""
poste italiane | brt corriere espresso | brt s.p.a. | bartolini | sda express courier | gls italy | nexive
| paccofacile | fercam | arco spedizioni
"""),
        "platform": parted("storeden | teamsystem | iubenda"),
        "agency": parted("italiaonline"),
        "host": parted("aruba s.p.a. | aruba.it | register.it | serverplan | netsons | siteground"),
        "other": parted("garante per la protezione dei dati personali | autorità garante | netcomm | feedaty"),
    },
)
