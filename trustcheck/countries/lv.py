"""Latvia: registration number (eleven digits; weights 9 1 4 8 3 10 2 5 7 6 1, the sum 3 modulo 11), LV + the same for
VAT. Numbers of firms begin with 4 or 5, those of associations and farms with 4, 5 or 9.
"""

from __future__ import annotations

from stdnum.lv import pvn

from trustcheck.countries import Country, NumberForm, PostalForm, checked, digits, parted, prefixed

_ELEVEN = r"[459]\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])|[459]\d{10}(?![\d-])|[459]\d\s\d{3}\s\d{3}\s\d{3}(?!\d)"
_valid = checked(pvn)


def company_number_is_valid(number: str) -> bool:
    """True for a firm's number; a person's, that begins with 0 to 3, is none."""
    return number.isascii() and number[:1] in ("4", "5", "9") and _valid(number)


COUNTRY = Country(
    code="LV",
    tld="lv",
    languages=("lv",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"LV[ .-]{{0,2}}(?:{_ELEVEN})",
            canonical=prefixed("LV"),
            valid=_valid,
            labels=("vat", "company_id"),
            marks=("pvn", "reģ", "vienotais reģistrācijas"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=_ELEVEN,
            canonical=digits,
            valid=company_number_is_valid,
            labels=("company_id",),
            marks=parted("""
reģ. nr | reģ.nr | reģ nr | reģistrācijas n | vienotais reģistrācijas | reg. nr | reg.nr | reg nr
| r.n. | reģ
"""),
        ),
    ),
    after=("SIA", "AS", "IK", "A/S"),
    before=("SIA", "AS", "IK", "Z/S", "Sabiedrība ar ierobežotu atbildību", "Akciju sabiedrība", "Biedrība", "A/S"),
    shouted=frozenset({"SIA", "AS", "IK", "Biedrība"}),
    postal=PostalForm(
        postcode=r"(?P<code>LV\s?[-–]\s?\d{4})(?!\d)",
        street=(
            r"(?: iela| gatve| prospekts| bulvāris| laukums| šoseja| ceļš| dambis| aleja| krastmala| šķērsiela| līnija"
            r"| pr\.| bulv\.|iela)"
        ),
        box=r"[Aa]/k|[Pp]astkastīte|[Aa]bonenta kastīte",
        care=r"c/o",
        own=True,
    ),
    shared=digits,
    same_street={"iela": "", "bulv": "bulvāris", "pr": "prospekts"},
    firms={
        "payment": parted("""
swedbank | luminor bank | citadele banka | citadele | klix | seb banka | makecommerce | maksekeskus | inbank latvia
| incredit | esto lv | paysera
"""),
        "delivery": parted("""
latvijas pasts | omniva latvija | omniva | dpd latvija | venipak latvija | unisend | smartpost latvija
"""),
        "platform": parted("mozello"),
        "agency": parted("dots."),
        "host": parted("nic.lv | areait | serveris.lv"),
        "other": parted("patērētāju tiesību aizsardzības centrs | datu valsts inspekcija | kurpirkt | salidzini.lv"),
    },
)
