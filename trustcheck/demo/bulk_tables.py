"""The bulk files that are tables (CSV), made of the rows that the twins of their services hold, column for column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from trustcheck.demo.directory import Row

EE_HEAD = (
    "nimi;ariregistri_kood;ettevotja_oiguslik_vorm;ettevotja_oigusliku_vormi_alaliik;kmkr_nr;ettevotja_staatus;"
    "ettevotja_staatus_tekstina;ettevotja_esmakande_kpv;ettevotja_aadress;asukoht_ettevotja_aadressis;"
    "asukoha_ehak_kood;asukoha_ehak_tekstina;indeks_ettevotja_aadressis;ads_adr_id;ads_ads_oid;"
    "ads_normaliseeritud_taisaadress;teabesysteemi_link"
)
LV_HEAD = (
    "regcode;sepa;name;name_before_quotes;name_in_quotes;name_after_quotes;without_quotes;regtype;regtype_text;type;"
    "type_text;registered;terminated;closed;address;index;addressid;region;city;atvk;reregistration_term"
)
GB_HEAD = (
    "CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1, RegAddress.AddressLine2,"
    "RegAddress.PostTown,RegAddress.County,RegAddress.Country,RegAddress.PostCode,CompanyCategory,CompanyStatus,"
    "CountryOfOrigin,DissolutionDate,IncorporationDate,Accounts.LastMadeUpDate,SICCode.SicText_1,SICCode.SicText_2,"
    "SICCode.SicText_3,SICCode.SicText_4,URI,"
    + ",".join(f" PreviousName_{n}.CONDATE, PreviousName_{n}.CompanyName" for n in range(1, 11))
)
CZ_HEAD = (
    "ICO,OKRESLAU,DDATVZN,DDATZAN,ZPZAN,DDATPAKT,FORMA,ROSFORMA,KATPO,NACE,NACE2025,ICZUJ,FIRMA,CISS2010,KODADM,TEXTADR,"
    "PSC,OBEC_TEXT,COBCE_TEXT,ULICE_TEXT,TYPCDOM,CDOM,COR,DATPLAT,PRIZNAK"
)
_GB_TYPES = {"ltd": "Private Limited Company", "plc": "Public Limited Company"}


def table(head: str, delimiter: str, rows: Iterable[Mapping[str, Any]], *, mark: bool = False) -> bytes:
    """The CSV with that head. A column that a row does not have is empty."""
    names = head.split(delimiter)
    target = io.StringIO()
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\r\n")
    for row in rows:
        writer.writerow([row.get(name.strip(), "") for name in names])
    return (("\ufeff" if mark else "") + f"{head}\r\n{target.getvalue()}").encode()


def estonian(rows: Sequence[Row]) -> bytes:
    """As avaandmed.ariregister.rik.ee has them: with a byte order mark, without those that are deleted."""
    living = [row for row in rows if row["status"] != "K"]
    return table(EE_HEAD, ";", [_estonian(row) for row in living], mark=True)


def _estonian(row: Row) -> dict[str, Any]:
    places = [part.strip() for part in str(row["legal_address"]).split(",")]
    return {
        "nimi": row["name"], "ariregistri_kood": row["reg_code"], "ettevotja_staatus": row["status"],
        "ettevotja_oiguslik_vorm": "Osaühing" if row["legal_form"] == "5" else "Aktsiaselts",
        "asukoht_ettevotja_aadressis": places[-1], "asukoha_ehak_tekstina": ", ".join(reversed(places[:-1])),
        "indeks_ettevotja_aadressis": row["zip_code"],
    }  # fmt: skip


def latvian(rows: Sequence[Row]) -> bytes:
    """As dati.ur.gov.lv has them: empty where the service says null, days without an hour."""
    own = [row for row in rows if "table" not in row]
    told = [{key: "" if value is None else value for key, value in row.items()} for row in own]
    return table(LV_HEAD, ";", [{**row, "registered": str(row["registered"])[:10]} for row in told])


def british(rows: Sequence[Row]) -> bytes:
    """As download.companieshouse.gov.uk has them: those that are not dissolved, words in place of codes."""
    living = [row for row in rows if row.get("company_status") not in ("dissolved", "removed", "closed")]
    return table(GB_HEAD, ",", [_british(row) for row in living])


def _british(row: Row) -> dict[str, Any]:
    place = row.get("registered_office_address", {})
    accounts = row.get("accounts", {}).get("last_accounts", {}).get("made_up_to", "")
    former = row.get("previous_company_names", ())
    return {
        "CompanyName": row["company_name"], "CompanyNumber": row["company_number"],
        "RegAddress.AddressLine1": f"{place.get('premises', '')} {place.get('address_line_1', '')}".strip(),
        "RegAddress.AddressLine2": place.get("address_line_2", ""), "RegAddress.PostTown": place.get("locality", ""),
        "RegAddress.Country": place.get("country", ""), "RegAddress.PostCode": place.get("postal_code", ""),
        "CompanyCategory": _GB_TYPES.get(str(row.get("type")), "Other company type"),
        "CompanyStatus": str(row.get("company_status", "")).capitalize(),
        "IncorporationDate": _turned(str(row.get("date_of_creation", ""))),
        "Accounts.LastMadeUpDate": _turned(accounts),
        **{f"SICCode.SicText_{n}": f"{code} - In words" for n, code in enumerate(row.get("sic_codes", ()), 1)},
        **{f"PreviousName_{n}.CompanyName": one["name"] for n, one in enumerate(former, 1)},
    }  # fmt: skip


def _turned(day: str) -> str:
    """ "2026-12-31" as 31/12/2026."""
    return "/".join(reversed(day.split("-")))


def czech(rows: Sequence[Row]) -> bytes:
    """As opendata.csu.gov.cz has them: one seat a subject, nothing of VAT and of insolvency."""
    return table(CZ_HEAD, ",", [_czech(row) for row in rows])


def _czech(row: Row) -> dict[str, Any]:
    place = row.get("sidlo", {})
    along = f"{place.get('cisloOrientacni', '')}{place.get('cisloOrientacniPismeno', '')}"
    return {
        "ICO": row["ico"], "DDATVZN": row.get("datumVzniku", ""), "DDATZAN": row.get("datumZaniku", ""),
        "FORMA": row.get("pravniForma", ""), "ROSFORMA": row.get("pravniForma", ""), "FIRMA": row["obchodniJmeno"],
        "PSC": place.get("psc", ""), "OBEC_TEXT": place.get("nazevObce", ""), "COR": along,
        "COBCE_TEXT": place.get("nazevCastiObce", ""), "ULICE_TEXT": place.get("nazevUlice", ""), "TYPCDOM": "1",
        "CDOM": place.get("cisloDomovni", ""), "DATPLAT": "2026-11-15", "DDATPAKT": row.get("datumAktualizace", ""),
    }  # fmt: skip
