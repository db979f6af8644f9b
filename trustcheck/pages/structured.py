"""What a page's structured data say of the firm behind it: JSON-LD, and microdata that the parser made into it."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from trustcheck.countries import listed
from trustcheck.model import Address
from trustcheck.pages import jsonld
from trustcheck.pages.page import Page
from trustcheck.pages.street_first import bare_street

MAX_ORGANISATIONS = 40
# Kinds of schema.org that have premises where customers come: LocalBusiness and all below it.
STORES = listed("""
localbusiness animalshelter automotivebusiness autobodyshop autodealer autopartsstore autorental autorepair autowash
gasstation motorcycledealer motorcyclerepair childcare dentist drycleaningorlaundry employmentagency
entertainmentbusiness artgallery amusementpark financialservice accountingservice insuranceagency foodestablishment
bakery barorpub brewery cafeorcoffeeshop distillery fastfoodrestaurant icecreamshop restaurant winery
healthandbeauty healthandbeautybusiness beautysalon dayspa hairsalon healthclub nailsalon tattooparlor
homeandconstructionbusiness electrician generalcontractor hvacbusiness housepainter locksmith movingcompany plumber
roofingcontractor internetcafe legalservice attorney notary lodgingbusiness bedandbreakfast campground hostel hotel
motel resort medicalbusiness medicalclinic optician pharmacy physician physiotherapy veterinarycare
professionalservice realestateagent recyclingcenter selfstorage shoppingcenter sportsactivitylocation exercisegym
golfcourse sportsclub travelagency touristinformationcenter store bikestore bookstore clothingstore computerstore
conveniencestore departmentstore electronicsstore florist furniturestore gardenstore grocerystore hardwarestore
hobbyshop homegoodsstore jewelrystore liquorstore mensclothingstore mobilephonestore movierentalstore musicstore
officeequipmentstore outletstore pawnshop petstore shoestore sportinggoodsstore tireshop toystore wholesalestore
""")
ORGANISATIONS = STORES | listed("""
organization onlinestore onlinebusiness corporation brandorganization ngo cooperative consortium airline
educationalorganization medicalorganization newsmediaorganization sportsorganization performinggroup
""")
GOODS = listed("product productgroup productmodel individualproduct someproducts vehicle car motorcycle bicycle book")


_NUMBER_LAST = re.compile(r"(?P<name>.{2,60}?[^\W\d_.])\s+(?P<number>\d{1,4}.{0,12})$")
_NUMBER_FIRST = re.compile(r"(?P<number>\d{1,6}[A-Za-z]?(?:\s?[-–/]\s?\d{1,5}[A-Za-z]?)?),?\s(?P<name>[^\W_].{1,120})$")


class Organisation(msgspec.Struct, frozen=True, kw_only=True):
    """One organisation or store that the JSON-LD names; parts that it does not tell are empty."""

    types: tuple[str, ...]
    name: str = ""
    legal_name: str = ""
    vat_id: str = ""
    tax_id: str = ""
    telephones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    hours: str = ""
    position: str = ""  # "latitude,longitude" as written
    url: str = ""
    same_as: tuple[str, ...] = ()

    @property
    def is_store(self) -> bool:
        return any(kind in STORES for kind in self.types)


def organisations(page: Page) -> list[Organisation]:
    """Every organisation of the page's structured data; at most MAX_ORGANISATIONS."""
    found: list[Organisation] = []
    nodes = jsonld.objects(page)
    named = {one["@id"]: one for one in nodes if isinstance(one.get("@id"), str) and len(one) > 1}
    for node in nodes:
        types = _types(node)
        if ORGANISATIONS.intersection(types) and len(found) < MAX_ORGANISATIONS:
            found.append(_organisation(node, types, named))
    return found


def addresses_told(page: Page) -> list[Address]:
    """Every postal address of the page's structured data, whoever's it is."""
    nodes = [node for node in jsonld.objects(page) if "postaladdress" in _types(node) or "streetAddress" in node]
    return [address for node in nodes if (address := _address(node, {})) is not None]


def brands_told(page: Page) -> list[str]:
    """The brand of each of the page's goods by its structured data, else its maker, as printed; one for each that has
    one, so that the brand of many goods is told often."""
    nodes = jsonld.objects(page)
    named = {one["@id"]: one for one in nodes if isinstance(one.get("@id"), str) and len(one) > 1}
    found = []
    for node in nodes:
        if GOODS.intersection(_types(node)):
            told = (_text(_meant(node.get(name), named)) for name in ("brand", "manufacturer"))
            found.append(next(filter(None, told), ""))
    return [brand for brand in found if brand]


def telephones_told(page: Page) -> list[str]:
    """Every telephone number of the page's structured data as printed, whoever's it is."""
    return [text for node in jsonld.objects(page) if (text := _text(node.get("telephone")))]


def _types(node: dict[str, Any]) -> tuple[str, ...]:
    told = node.get("@type", node.get("type", ()))
    listed = told if isinstance(told, list) else [told]
    return tuple(re.split(r"[/:#]", kind)[-1].lower() for kind in listed[:20] if isinstance(kind, str))


def _organisation(node: dict[str, Any], types: tuple[str, ...], named: Mapping[str, Any]) -> Organisation:
    points = [point for value in _listed(node.get("contactPoint")) if isinstance(point := _meant(value, named), dict)]
    addresses = [_address(value, named) for value in _listed(node.get("address"))]
    return Organisation(
        types=types,
        name=_text(node.get("name")),
        legal_name=_text(node.get("legalName")),
        vat_id=_text(node.get("vatID")),
        tax_id=_text(node.get("taxID")) or _text(node.get("identifier")),
        telephones=tuple(filter(None, (_text(item.get("telephone")) for item in (node, *points)))),
        emails=tuple(filter(None, (_text(item.get("email")).removeprefix("mailto:") for item in (node, *points)))),
        addresses=tuple(address for address in addresses if address is not None),
        hours=_hours(node),
        position=_position(_meant(node.get("geo"), named)),
        url=_text(node.get("url")),
        same_as=tuple(filter(None, map(_text, _listed(node.get("sameAs"))))),
    )


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value[:20] if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    """A short plain text of a value: of a list its first, of an object its @value, value or name."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("@value", value.get("value", value.get("name")))
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    text = html.unescape(str(value)[:300])
    return " ".join(text.encode("utf-8", "replace").decode().split())  # half a surrogate pair is no letter


def _meant(value: Any, named: Mapping[str, Any]) -> Any:
    """The value, or the object elsewhere on the page that it points to by nothing but an @id."""
    if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    return value


def _address(value: Any, named: Mapping[str, Any]) -> Address | None:
    """The postal address; None when it is empty. A street line is split into name and number at its last number, at its
    first where the country writes numbers first."""
    value = _meant(value, named)
    if not isinstance(value, dict):
        return None
    street = _text(value.get("streetAddress"))
    country = _text(value.get("addressCountry")).upper()
    name, number = _street_and_number(street, country)
    made = Address(
        street=name,
        number=number,
        postcode=_text(value.get("postalCode")),
        town=_text(value.get("addressLocality")),
        country=country if re.fullmatch(r"[A-Z]{2}", country) else "",
        po_box=_text(value.get("postOfficeBoxNumber")),
    )
    return made if made.street or made.postcode or made.town or made.po_box else None


def _street_and_number(line: str, country: str) -> tuple[str, str]:
    """A street line's name and number: "Linnankatu 5 B", "1901 Lemur Ave"; no number where none is told."""
    first, last = _NUMBER_FIRST.match(line), _NUMBER_LAST.match(line)
    if first is not None and f" {country} " in Address.NUMBER_FIRST:
        return first["name"], first["number"]
    if last is None or (not country and bare_street(line) != line.strip(" ,.")):  # "8170 Thorn Blvd. Suite 210"
        return line, ""
    return last["name"], last["number"]


def _position(value: Any) -> str:
    """Of a GeoCoordinates; numbers may be texts."""
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, dict):
        return ""
    parts = [value.get(name) for name in ("latitude", "longitude")]
    told = [str(part)[:30].strip() for part in parts if isinstance(part, str | int | float)]
    return ",".join(told) if len(told) == 2 and all(told) else ""


def _hours(node: dict[str, Any]) -> str:
    """Opening hours in schema.org's short form: "Mo-Fr 10:00-18:00; Sa 10:00-15:00"."""
    told = [text for text in map(_text, _listed(node.get("openingHours"))) if re.search(r"\d", text)]
    for spec in _listed(node.get("openingHoursSpecification")):
        if isinstance(spec, dict):
            days = [_text(day).rsplit("/", 1)[-1][:2] for day in _listed(spec.get("dayOfWeek"))]
            opens, closes = _text(spec.get("opens"))[:5], _text(spec.get("closes"))[:5]
            if opens and closes and days:
                told.append(f"{','.join(day for day in days if day)} {opens}-{closes}")
    return "; ".join(told)[:300]
