"""The shops of the simulated internet are whole, agree with themselves, and never age."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from html import unescape
from ipaddress import ip_address
from typing import Any
from urllib.parse import urljoin, urlsplit

import phonenumbers
import pytest
from stdnum.fi import alv, ytunnus

from trustcheck.demo.fault_shops import COMPANY_NUMBERS
from trustcheck.demo.faults import normal
from trustcheck.demo.shops import makers, world
from trustcheck.demo.world import DemoShop, Site
from trustcheck.model import Level

TODAY = date(2026, 11, 21)
DAYS = (TODAY, date(2024, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2031, 7, 4))
WORLD = world(TODAY)
SHOPS = list(WORLD.shops.values())
FINNISH = [shop for shop in SHOPS if shop.domain.endswith(".fi")]
WHOIS_FI_LINE = re.compile(r"[A-Za-z ]{3,19}\.{0,16}: ?[^\n]{0,200}")
LINK = re.compile(r"""<(?:a|frame)\b[^>]{0,300}?(?:href|src)=["']?([^"'\s>]{1,300})""", re.IGNORECASE)
COMPANY_NUMBER = re.compile(r"(?<![\d-])\d{7}-\d(?![\d-])")
TAG = re.compile(r"<(?:script|style)\b.{0,60000}?</(?:script|style)>|<[^>]{0,3000}>", re.IGNORECASE | re.DOTALL)
LETTERS = {
    "fi": "[äöå]", "sv": "[äöå]", "nb": "[æøå]", "da": "[æøå]", "de": "[äöüß]", "et": "[äöõü]", "nl": "[éëïö]",
    "fr": "[éèàç]", "cs": "[ěščřž]", "es": "[áéíóúñ]", "pl": "[ąęłóśż]", "lv": "[āčēģīķļņšūž]", "it": "[àèéìòù]",
}  # fmt: skip
by_shop = pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.domain)
by_finnish_shop = pytest.mark.parametrize("shop", FINNISH, ids=lambda shop: shop.domain)


def html_pages(shop: DemoShop) -> dict[str, Site]:
    return {path: page for path, page in shop.pages.items() if page.content_type.startswith("text/html")}


def charset_of(page: Site) -> str:
    """As a browser finds it: the header, else the meta element."""
    told = re.search(r"charset=([\w-]{3,20})", page.content_type) or re.search(
        r"charset=[\"']?([\w-]{3,20})", page.body[:1024].decode("latin-1"), re.IGNORECASE
    )
    assert told, "a page says its charset somewhere"
    return told[1]


def words(page: Site) -> str:
    return " ".join(unescape(TAG.sub(" ", page.body.decode(charset_of(page)))).split())


def all_words(shop: DemoShop) -> str:
    return "\n".join(words(page) for page in html_pages(shop).values())


def all_companies(shop_world: Any = WORLD) -> Iterator[Mapping[str, Any]]:
    for shop in shop_world.shops.values():
        yield from shop.companies
    yield from shop_world.companies


def test_there_are_twenty_shops_and_each_module_makes_one() -> None:
    assert len(SHOPS) == len(makers()) >= 20
    assert sum(shop.honest for shop in SHOPS) >= 12
    assert sum(not shop.honest for shop in SHOPS) >= 5


def test_the_world_is_a_function_of_the_day_alone() -> None:
    assert world(TODAY) == WORLD
    assert world(TODAY + timedelta(days=1)) != WORLD


@by_shop
def test_what_is_expected_fits_what_the_shop_is(shop: DemoShop) -> None:
    assert shop.expect
    assert (Level.WARNING if shop.honest else Level.VERIFIED) not in shop.expect
    assert shop.what.endswith(".")


@by_shop
def test_where_answers_are_missing_the_verdict_stays_open(shop: DemoShop) -> None:
    for service, fault in shop.faults.items():
        assert normal(service, fault)
    if shop.faults:
        assert shop.expect == (Level.UNDECIDED,)


@by_shop
def test_a_shop_has_pages_of_a_believable_size(shop: DemoShop) -> None:
    pages = html_pages(shop)

    assert "/" in pages
    assert len(pages) >= 5 or Level.UNDECIDED in shop.expect
    assert all(400 < len(page.body) < 60_000 for page in pages.values())
    assert sum(len(page.body) for page in pages.values()) / len(pages) > 3_000


@by_shop
def test_links_resolve_inside_the_site(shop: DemoShop) -> None:
    found = 0
    for path, page in html_pages(shop).items():
        for target in LINK.findall(page.body.decode(charset_of(page))):
            absolute = urlsplit(urljoin(f"https://{shop.domain}{path}", unescape(target)))
            if absolute.scheme in ("mailto", "tel"):
                continue
            assert absolute.hostname == shop.domain, f"{path} leads to {target}"
            assert absolute.path in shop.pages, f"{path} leads to {target}, which is not there"
            found += 1
    assert found >= 4 or shop.domain in ("vyyhtimo.fi", "fjaeresand-keramikk.no")  # a script writes their links


@by_shop
def test_a_sitemap_names_pages_that_are_there(shop: DemoShop) -> None:
    robots = shop.pages.get("/robots.txt")
    declared = robots is not None and b"Sitemap:" in robots.body

    assert declared == ("/sitemap.xml" in shop.pages)
    if declared:
        places = re.findall(r"<loc>([^<]{1,300})</loc>", shop.pages["/sitemap.xml"].body.decode())
        assert {urlsplit(place).path for place in places} <= set(shop.pages)
        assert len(places) >= 5


@by_shop
def test_letters_of_the_language_survive_the_declared_charset(shop: DemoShop) -> None:
    text = all_words(shop) + shop.pages.get("/api/sisalto.json", Site(body=b"")).body.decode()

    assert "Ã" not in text and "�" not in text
    told = re.search(rb'<html[^>]{0,40} lang="(\w\w)"', shop.pages["/"].body if "/" in shop.pages else b"")
    language = told[1].decode() if told else "fi"
    if language != "en":
        assert re.search(LETTERS[language], text, re.IGNORECASE)


def test_the_old_sites_are_really_in_the_old_charsets() -> None:
    page = WORLD.shops["vihrialahti.fi"].pages["/yritys.htm"]

    assert page.content_type == "text/html"
    assert "isännät".encode("iso-8859-1") in page.body
    with pytest.raises(UnicodeDecodeError):
        page.body.decode("utf-8")
    assert charset_of(WORLD.shops["antikvaari-kirjakontti.fi"].pages["/liike.htm"]) == "windows-1252"


@by_shop
def test_company_numbers_are_unissued_and_right_but_for_the_one_that_lies(shop: DemoShop) -> None:
    numbers = set(COMPANY_NUMBER.findall(all_words(shop)))

    assert all(number.startswith("9") for number in numbers)
    wrong = {number for number in numbers if not ytunnus.is_valid(number)}
    assert wrong == ({"9330164-7"} if shop.domain == "lumikenkaseura.fi" else set())
    for vat_number in re.findall(r"(?<!\w)FI(\d{8})(?!\d)", all_words(shop)):
        assert alv.is_valid(vat_number)
        assert f"{vat_number[:7]}-{vat_number[7:]}" in numbers


@by_shop
def test_phones_can_exist(shop: DemoShop) -> None:
    tld = shop.domain.rpartition(".")[2]
    country = tld.upper() if tld in ("se", "de", "fr") else "FI"
    printed = re.findall(
        r"(?:[Pp]uh(?:elin)?\.?|[Tt]fn|[Tt]el\.?|Telefon|WhatsApp:?|Huolto)\s(\+?\d[\d-]{1,6}(?: \d{2,4}){1,3})",
        all_words(shop),
    )
    dialled = re.findall(r"tel:(\+\d{8,14})", " ".join(p.body.decode("latin-1") for p in html_pages(shop).values()))

    for number in {*printed, *dialled}:
        assert phonenumbers.is_valid_number(phonenumbers.parse(number, country)), number


@by_shop
def test_addresses_look_public_and_are_nobody_elses(shop: DemoShop) -> None:
    others = {address for other in SHOPS if other is not shop for address in other.addresses}

    assert shop.addresses
    assert all(ip_address(address).is_global for address in shop.addresses)
    assert not others & set(shop.addresses)


@by_shop
def test_mail_exchangers_have_addresses(shop: DemoShop) -> None:
    for exchanger in shop.records.get("MX", ()):
        name = exchanger.split()[1].rstrip(".")
        if name:
            owner = name.removesuffix(f".{shop.domain}")
            assert ip_address(shop.records[f"{owner} A"][0]).is_global
    assert shop.records["NS"]


@by_shop
def test_linked_data_is_json_and_names_no_other_company(shop: DemoShop) -> None:
    for page in html_pages(shop).values():
        for text in re.findall(
            r'application/ld\+json">(.{2,6000}?)</script>', page.body.decode(charset_of(page)), re.S
        ):
            value = json.loads(text)
            assert value["@context"] == "https://schema.org"
            if "legalName" in value:
                assert value["legalName"] in {n["name"] for row in shop.companies for n in row["names"]}
            if "offers" in value:
                assert float(value["offers"]["price"]) > 0


# What registries and registers say


def rows_of(text: str) -> dict[str, list[str]]:
    """The "key....: value" rows of a whois.fi answer, by section and key ("Holder.name")."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if line.startswith(">>>"):
            break
        if not colon:
            section = line.strip() or section
            continue
        found.setdefault(f"{section}.{key.rstrip('.')}".lstrip("."), []).append(value.strip())
    return found


@by_finnish_shop
def test_whois_texts_have_the_registrys_form(shop: DemoShop) -> None:
    text = shop.whois or ""
    rows = rows_of(text)

    for line in text.splitlines():
        if ":" in line and not line.startswith(">>>"):
            assert WHOIS_FI_LINE.fullmatch(line) and line.index(":") == 19, line
    assert rows["domain"] == [shop.domain]
    assert [key for key in ("Nameservers", "DNSSEC", "Holder", "Registrar") if f"\n{key}\n\n" in text] == [
        "Nameservers", "DNSSEC", "Holder", "Registrar",
    ]  # fmt: skip
    assert all(name.endswith(" [OK]") for name in rows["Nameservers.nserver"])
    for key in ("created", "expires", "available", "modified"):
        assert re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{4} \d\d:\d\d:\d\d", rows[key][0])
    assert {f"{name.removesuffix(' [OK]')}." for name in rows["Nameservers.nserver"]} == set(shop.records["NS"])


@by_finnish_shop
def test_the_holder_is_one_company_in_whois_open_data_and_company_register(shop: DemoShop) -> None:
    rows = rows_of(shop.whois or "")
    number = rows["Holder.register number"][0]
    mine = [row for row in shop.odata if row["Name"] == shop.domain]

    if not number:
        assert rows["Holder.name"] == ["Private person"] and "Holder.address" not in rows
        assert not mine, "the open data leave private persons out"
        return
    assert ytunnus.is_valid(number)
    assert [(row["OrganizationId"], row["Holder"]) for row in mine] == [(number, rows["Holder.name"][0])]
    names = {name["name"] for row in shop.companies if row["businessId"]["value"] == number for name in row["names"]}
    assert rows["Holder.name"][0] in names


@by_finnish_shop
def test_rdap_and_whois_tell_the_same_day(shop: DemoShop) -> None:
    day, month, year = rows_of(shop.whois or "")["created"][0].split()[0].split(".")
    rdap = shop.rdap or {}

    assert [event["eventAction"] for event in rdap["events"]] == ["registration"]
    assert rdap["events"][0]["eventDate"].startswith(f"{year}-{month:>02}-{day:>02}T")
    assert rdap["ldhName"] == shop.domain


def test_the_com_registry_hides_and_dates() -> None:
    for shop in (shop for shop in SHOPS if shop.domain.endswith(".com")):
        rdap, text = shop.rdap or {}, shop.whois or ""
        created = next(e["eventDate"] for e in rdap["events"] if e["eventAction"] == "registration")
        assert f"Creation Date: {created}" in text and f"Domain Name: {shop.domain.upper()}" in text
        assert rdap["redacted"] and "Registrant" not in text


def test_the_swedish_registry_shows_a_handle() -> None:
    text = WORLD.shops["sjobrislinne.se"].whois or ""

    assert re.search(r"^holder: {11}\w{6,10}-\d{5}$", text, re.M)
    assert re.search(r"^created: {10}\d{4}-\d\d-\d\d$", text, re.M)


def test_company_numbers_belong_to_one_company_each() -> None:
    numbers = [row["businessId"]["value"] for row in all_companies()]

    assert len(numbers) == len(set(numbers)) >= 24
    assert all(ytunnus.is_valid(number) and number.startswith("9") for number in numbers)
    assert not set(numbers) & set(COMPANY_NUMBERS.values())


@pytest.mark.parametrize("row", list(all_companies()), ids=lambda row: str(row["businessId"]["value"]))
def test_rows_of_the_company_register_have_the_exact_shape(row: Mapping[str, Any]) -> None:
    always = {"businessId", "names", "companyForms", "companySituations", "registeredEntries", "addresses"}
    always |= {"tradeRegisterStatus", "status", "registrationDate", "lastModified"}

    assert always <= set(row) <= always | {"euId", "mainBusinessLine", "website", "endDate"}
    assert None not in _leaves(row), "absent objects are left out, never null"
    assert row["status"] == "2" and row["tradeRegisterStatus"] in ("0", "1", "3", "4")
    for name in row["names"]:
        assert name["type"] in ("1", "2", "3", "4") and isinstance(name["version"], int)
    for entry in row["registeredEntries"]:
        assert entry["register"] in tuple("1234567") and entry["authority"] in ("1", "2")
        assert {word["languageCode"] for word in entry["descriptions"]} == {"1", "2", "3"}
    assert row["addresses"]
    for address in row["addresses"]:
        assert address["type"] in (1, 2) and isinstance(address["type"], int)
        assert re.fullmatch(r"\d{5}", address["postCode"])
        assert bool(address["street"]) != ("postOfficeBox" in address)
        for office in address["postOffices"]:
            assert office["city"].isupper() and office["languageCode"] in ("1", "2")
            assert re.fullmatch(r"\d{3}", office["municipalityCode"])
    json.dumps(row)


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return [leaf for part in value.values() for leaf in _leaves(part)]
    return [leaf for part in value for leaf in _leaves(part)] if isinstance(value, list | tuple) else [value]


@by_shop
def test_vat_answers_agree_with_the_vat_register(shop: DemoShop) -> None:
    for row in shop.companies:
        number = row["businessId"]["value"].replace("-", "")
        entries = [entry for entry in row["registeredEntries"] if entry["register"] == "6"]
        liable = any("endDate" not in entry for entry in entries)
        fault, name, where = shop.vies.get(number, ("", "", ""))
        assert (fault == "VALID") == liable
        if liable:
            assert name.casefold() == row["names"][0]["name"].casefold()
            assert row["addresses"][0]["postCode"] in where and "\n" in where


# Each story


def test_a_fakes_own_domain_is_tied_to_no_company() -> None:
    for shop in SHOPS:
        if not shop.honest and shop.domain != "mokkivarmatukku.fi":
            assert all(row["Name"] != shop.domain for row in shop.odata)
            assert all(row.get("website", {}).get("url", "").find(shop.domain) < 0 for row in all_companies())


def test_a_copied_identity_is_tied_elsewhere() -> None:
    shop = WORLD.shops["konepiha-ale.fi"]
    row = shop.companies[0]

    assert row["businessId"]["value"] in all_words(shop) and row["names"][0]["name"] in all_words(shop)
    assert row["website"]["url"] == "www.kettuharjunkonepiha.fi"
    assert {entry["OrganizationId"] for entry in shop.odata} == {row["businessId"]["value"]}
    assert len(shop.odata) == 2 and "Private person" in (shop.whois or "")


def test_nobody_in_the_register_is_called_as_the_fakes_are() -> None:
    names = " ".join(name["name"].casefold() for row in all_companies() for name in row["names"])

    for fake in ("naava turku", "aukusti kallio", "sneakers outlet", "elsalinde"):
        assert fake not in names


def test_payment_firms_ids_outnumber_the_shops_own() -> None:
    text = all_words(WORLD.shops["hurttalaari.fi"])
    others = {number for number in COMPANY_NUMBER.findall(text) if number != "9085641-8"}

    assert len(others) == 6
    assert others <= {row["businessId"]["value"] for row in WORLD.companies}
    assert text.count("9085641-8") >= 8


def test_the_register_names_the_com_shop() -> None:
    website = WORLD.shops["kaikulahti.com"].companies[0]["website"]["url"]

    assert urlsplit(website).hostname == "www.kaikulahti.com"
    assert "website" not in WORLD.shops["pisaravalo.com"].companies[0]


def test_the_script_only_shop_shows_no_word_of_its_own() -> None:
    shop = WORLD.shops["vyyhtimo.fi"]

    for page in html_pages(shop).values():
        assert words(page) == "Vyyhtimö You need to enable JavaScript to run this app."


# Any day


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_nothing_lies_ahead_of_today_but_expiry(today: date) -> None:
    for shop in world(today).shops.values():
        for place, day in _days(shop):
            assert day <= today, f"{shop.domain}: {place} is {day}"
        if shop.domain.endswith(".fi"):
            rows = rows_of(shop.whois or "")
            assert _finnish(rows["expires"][0]) > today
            assert _finnish(rows["created"][0]) <= _finnish(rows["modified"][0]) <= today
            if "holder transfer" in rows:
                assert _finnish(rows["created"][0]) < _finnish(rows["holder transfer"][0]) <= today


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_ages_that_the_stories_need_hold_on_any_day(today: date) -> None:
    shops = world(today).shops

    def age(domain: str, key: str = "created") -> int:
        return (today - _finnish(rows_of(shops[domain].whois or "")[key][0])).days

    def firm_age(domain: str) -> int:
        return (today - date.fromisoformat(shops[domain].companies[0]["registrationDate"])).days

    com = date.fromisoformat((shops["aukusti-kallio.com"].rdap or {})["events"][0]["eventDate"][:10])
    assert 80 <= (today - com).days <= 100
    assert 140 <= age("naavaturku.fi") <= 160
    assert f"vuodesta {today.year - 11}" in all_words(shops["naavaturku.fi"])
    assert 35 <= age("konepiha-ale.fi") <= 37
    assert age("lumikenkaseura.fi") > 15 * 365 and age("lumikenkaseura.fi", "holder transfer") == 21
    assert age("vihrialahti.fi") > 25 * 365 and firm_age("vihrialahti.fi") > 40 * 365
    assert age("saviaamu.fi") <= firm_age("saviaamu.fi") <= 100


def _finnish(text: str) -> date:
    day, month, year = text.split()[0].split(".")
    return date(int(year), int(month), int(day))


def _days(shop: DemoShop) -> Iterator[tuple[str, date]]:
    for row in shop.companies:
        for leaf in _leaves(row):
            if isinstance(leaf, str) and re.match(r"\d{4}-\d\d-\d\d", leaf):
                yield "company register", date.fromisoformat(leaf[:10])
    for row in shop.odata:
        yield "open data", date.fromisoformat(row["GrantDate"][:10])
    for event in (shop.rdap or {}).get("events", ()):
        if event["eventAction"] != "expiration":
            yield "rdap", date.fromisoformat(event["eventDate"][:10])
    for year in re.findall(r"(?:vuodesta|vuonna|founded in|öppnade|började) (\d{4})", all_words(shop)):
        yield "story", date(int(year), 1, 1)
