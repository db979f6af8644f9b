"""What the company registers say: rows of PRH's open data (YTJ API v3) and VIES answers, in their exact shapes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import msgspec

# code → Finnish, Swedish, English, as PRH's code lists have them
FORMS = {
    "oy": ("16", "Osakeyhtiö", "Aktiebolag", "Limited company"),
    "oyj": ("17", "Julkinen osakeyhtiö", "Publikt aktiebolag", "Public limited company"),
    "ky": ("13", "Kommandiittiyhtiö", "Kommanditbolag", "Limited partnership"),
    "branch": ("31", "Sivuliike", "Filial", "Branch"),  # the code is a guess: readers take the words
    "tmi": ("26", "Yksityinen elinkeinonharjoittaja", "Enskild näringsidkare", "Private trader"),
}
LINES = {
    "47710": ("Vaatteiden vähittäiskauppa", "Detaljhandel med kläder", "Retail sale of clothing"),
    "47510": ("Kankaiden vähittäiskauppa", "Detaljhandel med tyger", "Retail sale of textiles"),
    "47540": ("Kodinkoneiden vähittäiskauppa", "Detaljhandel med hushållsapparater", "Retail sale of appliances"),
    "47760": ("Lemmikkieläinten vähittäiskauppa", "Detaljhandel med sällskapsdjur", "Retail sale of pet supplies"),
    "47630": ("Urheiluvälineiden vähittäiskauppa", "Detaljhandel med sportartiklar", "Retail sale of sporting goods"),
    "47910": ("Postimyynti ja verkkokauppa", "Postorder och internethandel", "Retail sale via internet"),
    "47610": ("Kirjojen vähittäiskauppa", "Detaljhandel med böcker", "Retail sale of books"),
    "46610": ("Maatalouskoneiden tukkukauppa", "Partihandel med lantbruksmaskiner", "Wholesale of farm machinery"),
    "23410": ("Keramiikan valmistus", "Tillverkning av keramik", "Manufacture of ceramic articles"),
    "27400": ("Sähkölamppujen valmistus", "Tillverkning av belysning", "Manufacture of lighting equipment"),
    "01490": ("Muiden eläinten hoito", "Uppfödning av andra djur", "Raising of other animals"),
    "53200": ("Muu posti-, jakelu- ja kuriiritoiminta", "Annan postverksamhet", "Other postal activities"),
    "66190": ("Rahoitusta palveleva toiminta", "Stödtjänster till finansiella tjänster", "Financial auxiliary"),
    "62010": ("Ohjelmistojen suunnittelu", "Dataprogrammering", "Computer programming"),
}
REGISTERS = {"trade": "1", "tax": "4", "prepayment": "5", "vat": "6", "employer": "7"}
_ENTRY = {
    "trade": ("1", "2", ("Rekisterissä", "Registrerad", "Registered")),
    "tax": ("1", "1", ("Rekisterissä", "Registrerad", "Registered")),
    "prepayment": ("55", "1", ("Rekisterissä", "Registrerad", "Registered")),
    "vat": (
        "80", "1",
        ("Liiketoiminnasta arvonlisäverovelvollinen", "Momsskyldig för rörelseverksamhet",
         "VAT-liable for business activity"),
    ),
    "employer": ("41", "1", ("Rekisterissä", "Registrerad", "Registered")),
}  # fmt: skip
MUNICIPALITIES = {
    "HELSINKI": ("HELSINGFORS", "091"), "ESPOO": ("ESBO", "049"), "TURKU": ("ÅBO", "853"),
    "TAMPERE": ("TAMMERFORS", "837"), "IISALMI": ("IDENSALMI", "140"), "SEINÄJOKI": ("SEINÄJOKI", "743"),
    "RAASEPORI": ("RASEBORG", "710"), "TAMMISAARI": ("EKENÄS", "710"), "KUOPIO": ("KUOPIO", "297"),
    "JYVÄSKYLÄ": ("JYVÄSKYLÄ", "179"), "OULU": ("ULEÅBORG", "564"), "PORVOO": ("BORGÅ", "638"),
    "LAHTI": ("LAHTIS", "398"), "MIKKELI": ("S:T MICHEL", "491"), "FISKARS": ("FISKARS", "710"),
    "ROVANIEMI": ("ROVANIEMI", "698"), "JOENSUU": ("JOENSUU", "167"), "LOHJA": ("LOJO", "444"),
}  # fmt: skip


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """An address as the register keeps it. `box` is a PO box number; `care_of` is the c/o line."""

    street: str = ""
    number: str = ""
    entrance: str = ""
    apartment: str = ""
    postcode: str
    town: str
    box: str = ""
    care_of: str = ""

    def line(self) -> str:
        """The street line as a shop prints it."""
        return " ".join(part for part in (self.street, self.number, self.entrance, self.apartment) if part)


def words(fi: str, sv: str, en: str) -> list[dict[str, str]]:
    """A `descriptions` array; PRH's order is random, so English comes first here and Finnish last."""
    return [
        {"languageCode": "3", "description": en},
        {"languageCode": "2", "description": sv},
        {"languageCode": "1", "description": fi},
    ]


def _address(kind: int, place: Place, since: date) -> dict[str, Any]:
    swedish, code = MUNICIPALITIES[place.town.upper()]
    row: dict[str, Any] = {
        "type": kind,
        "street": place.street,
        "postCode": place.postcode,
        "postOffices": [
            {"city": swedish, "languageCode": "2", "municipalityCode": code},
            {"city": place.town.upper(), "languageCode": "1", "municipalityCode": code},
        ],
        "buildingNumber": place.number,
        "entrance": place.entrance,
        "apartmentNumber": place.apartment,
        "apartmentIdSuffix": "",
        "co": f"c/o {place.care_of}" if place.care_of else "",
        "registrationDate": str(since),
        "source": "0",
    }
    if place.box:
        row["postOfficeBox"] = place.box
    return row


def _names(name: str, since: date, auxiliary: Sequence[str], parallel: Sequence[str], former: str) -> list[Any]:
    rows = [{"name": name, "type": "1", "registrationDate": str(since), "version": 1, "source": "1"}]
    if former:
        ended = str(since + timedelta(days=1500))
        old = {"name": former, "type": "1", "registrationDate": str(since), "endDate": ended, "version": 2}
        rows[0]["registrationDate"] = str(since + timedelta(days=1501))
        rows.append({**old, "source": "1"})
    for kind, group in (("2", parallel), ("3", auxiliary)):
        later = str(since + timedelta(days=45))
        rows.extend({"name": n, "type": kind, "registrationDate": later, "version": 1, "source": "1"} for n in group)
    return rows


def _entries(kinds: Sequence[str], since: date, ended: dict[str, date]) -> list[dict[str, Any]]:
    rows = []
    for kind in kinds:
        code, authority, (fi, sv, en) = _ENTRY[kind]
        start = since if kind in ("trade", "tax") else since + timedelta(days=9)
        row = {"type": code, "descriptions": words(fi, sv, en), "registrationDate": str(start)}
        row |= {"register": REGISTERS[kind], "authority": authority}
        if kind in ended:
            row["endDate"] = str(ended[kind])
        rows.append(row)
    return rows


def company(
    number: str,
    name: str,
    *,
    registered: date,
    today: date,
    form: str = "oy",
    line: str = "47910",
    visiting: Place | None = None,
    postal: Place | None = None,
    auxiliary: Sequence[str] = (),
    parallel: Sequence[str] = (),
    former: str = "",
    website: str = "",
    entries: Sequence[str] = ("trade", "tax", "prepayment", "vat", "employer"),
    ended: dict[str, date] | None = None,
    situations: Sequence[tuple[str, date]] = (),
) -> dict[str, Any]:
    """One row of PRH v3 `companies`, as the real API shapes it: absent objects are left out, never null."""
    code, *form_words = FORMS[form]
    row: dict[str, Any] = {
        "businessId": {"value": number, "registrationDate": str(registered), "source": "3"},
        "euId": {"value": f"FIFPRO.{number}", "source": "1"},
        "names": _names(name, registered, auxiliary, parallel, former),
        "mainBusinessLine": {
            "type": line,
            "descriptions": words(*LINES[line]),
            "typeCodeSet": "TOIMI4",
            "registrationDate": str(registered),
            "source": "2",
        },
        "companyForms": [
            {"type": code, "descriptions": words(*form_words), "registrationDate": str(registered), "version": 1}
            | {"source": "1"}
        ],
        "companySituations": [
            {"type": kind, "registrationDate": str(since), "source": "1"} for kind, since in situations
        ],
        "registeredEntries": _entries(entries, registered, ended or {}),
        "addresses": [
            _address(kind, place, registered) for kind, place in ((1, visiting), (2, postal)) if place is not None
        ],
        "tradeRegisterStatus": "1" if "trade" in entries else "0",
        "status": "2",
        "registrationDate": str(registered),
        "lastModified": f"{today - timedelta(days=40)}T10:04:06",
    }
    if website:
        row["website"] = {"url": website, "registrationDate": str(registered + timedelta(days=30)), "source": "0"}
    return row


def vat(number: str) -> str:
    """The VAT number of a Finnish business id: FI and its eight digits."""
    return "FI" + number.replace("-", "")


def vies(number: str, name: str, place: Place) -> dict[str, tuple[str, str, str]]:
    """VIES's answer for a Finnish business id, keyed without the prefix; the address has a line break as VIES has."""
    where = f"{place.line() or 'PL ' + place.box}\n{place.postcode} {place.town.upper()}"
    return {number.replace("-", ""): ("VALID", name.upper(), where)}
