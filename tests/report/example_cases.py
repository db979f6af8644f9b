"""Hand-built cases for the tests of reports: invented firms, numbers of the unissued range, one moment in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from trustcheck.facts import absent, known, unknown
from trustcheck.model import (
    Address,
    Capture,
    Case,
    Cause,
    CompanyId,
    Dimension,
    Evidence,
    Fact,
    Level,
    Outcome,
    Phone,
    Problem,
    Request,
    Shop,
    Signal,
    Strength,
    Verdict,
)
from trustcheck.rulebook import Rule, Rulebook, Settings, Tried
from trustcheck.rulebook.conditions import ALWAYS
from trustcheck.rulebook.shape import Basis, Counted, Levels, Messages, VerifiedBy, WarningNeeds, Weight

AT = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)


def capture(source: str, url: str, body: bytes = b"", problem: Cause | None = None, status: int = 200) -> Capture:
    trouble = Problem(problem, "told by the test") if problem else None
    request = Request(source=source, url=url)
    return Capture.of(request, AT, body=body, problem=trouble, status=0 if problem else status)


def seen(kept: Capture, place: str, excerpt: str) -> Evidence:
    return Evidence(capture=kept.sha256, url=kept.url, place=place, excerpt=excerpt, at=AT)


def texts(en: str, fi: str, sv: str) -> dict[str, str]:
    return {"en": en, "fi": fi, "sv": sv}


def rule(rule_id: str, title: dict[str, str], passed: dict[str, str], failed: dict[str, str], **rest: Any) -> Rule:
    values: dict[str, Any] = {
        "id": rule_id,
        "title": title,
        "dimension": Dimension(rule_id.split("/")[0]),
        "kind": "register",
        "status": "stable",
        "strength": Strength.PROOF,
        "weight": Weight(if_pass=6, if_fail=10),
        "basis": Basis(reasoned="a test"),
        "why": texts("Numbers are easy to copy.", "Numero on helppo kopioida.", "Ett nummer är lätt att kopiera."),
        "applies_when": ALWAYS,
        "pass_when": ALWAYS,
        "contradicts": True,
        "false_positives": (),
        "references": (),
        "messages": Messages(
            pass_=passed, fail=failed, unknown=texts("No answer came.", "Vastausta ei tullut.", "Inget svar kom.")
        ),
        "remediation": texts(
            "Register the domain in the company's name.",
            "Rekisteröi verkkotunnus yrityksen nimiin.",
            "Registrera domännamnet i företagets namn.",
        ),
        "tests": (),
        "looks_at": (),
        "signals": (),
        "file": "test.yml",
        **rest,
    }
    return Rule(**values)


RULES = (
    rule(
        "deception/identity-not-borrowed",
        texts("The identity is the shop's own", "Kauppa käyttää omaa nimeään", "Butiken använder sin egen identitet"),
        texts("Nothing ties the company elsewhere.", "Yritys ei ole muualla.", "Företaget finns inte annanstans."),
        texts(
            "The company {register.name} has its own website at {register.website}, and nothing ties it to this shop.",
            "Yrityksellä {register.name} on oma sivusto {register.website}, eikä mikään liitä sitä tähän kauppaan.",
            "Företaget {register.name} har en egen webbplats, {register.website}, och inget knyter det hit.",
        ),
    ),
    rule(
        "deception/founding-agrees",
        texts("The founding year holds", "Perustamisvuosi pitää paikkansa", "Grundningsåret stämmer"),
        texts("The founding year agrees.", "Perustamisvuosi sopii muihin tietoihin.", "Grundningsåret stämmer."),
        texts(
            "The shop says it was founded in {claim.founded_year}, but its domain name dates from {domain.created}.",
            "Kauppa sanoo toimineensa vuodesta {claim.founded_year}, mutta verkkotunnus on vasta {domain.created}.",
            "Butiken säger sig ha funnits sedan {claim.founded_year}, men domännamnet registrerades {domain.created}.",
        ),
        kind="story",
    ),
    rule(
        "existence/company-owns-domain",
        texts("The company holds the domain", "Yritys on verkkotunnuksen haltija", "Företaget innehar domännamnet"),
        texts(
            "The registry says that {domain.registrant} holds this domain name.",
            "Verkkotunnusrekisterin mukaan verkkotunnuksen haltija on {domain.registrant}.",
            "Enligt domänregistret innehas domännamnet av {domain.registrant}.",
        ),
        texts(
            "The domain name is held by somebody else.",
            "Verkkotunnuksen haltija on joku muu.",
            "Domännamnet innehas av någon annan.",
        ),
        kind="binding",
    ),
    rule(
        "existence/company-in-register",
        texts("The company is in the register", "Yritys on yritysrekisterissä", "Företaget finns i registret"),
        texts(
            "The company register knows {register.name} and it is active.",
            "{register.name} on yritysrekisterissä ja toimii.",
            "{register.name} finns i företagsregistret och är verksamt.",
        ),
        texts("No company has this number.", "Tunnusta ei ole millään yrityksellä.", "Inget företag har numret."),
    ),
    rule(
        "presence/address-in-register",
        texts("The address is the register's", "Osoite on sama kuin rekisterissä", "Adressen är registrets"),
        texts(
            "The register has the same address.", "Rekisterissä on sama osoite.", "Registret har samma adress."
        ),
        texts(
            "The register has another address.", "Rekisterissä on toinen osoite.", "Registret har en annan adress."
        ),
        kind="place",
        weight=Weight(if_pass=3, if_fail=1),
    ),
    rule(
        "reachability/phone-told",
        texts("A telephone number is given", "Puhelinnumero on kerrottu", "Ett telefonnummer uppges"),
        texts(
            "The shop gives the number {claim.phone}.", "Kaupan numero on {claim.phone}.", "Numret är {claim.phone}."
        ),
        texts(
            "No telephone number was found on the pages that were read.",
            "Luetuilta sivuilta ei löytynyt puhelinnumeroa.",
            "Inget telefonnummer hittades på de sidor som lästes.",
        ),
        kind="phone",
        strength=Strength.PROMISE,
        weight=Weight(if_pass=1, if_fail=1),
    ),
    rule(
        "deception/no-pressure",
        texts("No countdown", "Ei laskuria", "Ingen nedräkning"),
        texts("No countdown was seen.", "Sivuilla ei ole laskuria.", "Ingen nedräkning syns."),
        texts("A countdown presses the buyer.", "Laskuri hoputtaa ostajaa.", "En nedräkning jäktar köparen."),
        status="experimental",
        strength=Strength.PROMISE,
        kind="copy",
    ),
)  # fmt: skip
RULEBOOK = Rulebook(
    rules=RULES,
    retired=(),
    settings=Settings(
        version="1.0",
        base_rate=0.1,
        levels=Levels(verified_at_least=0.9, warning_at_most=0.3),
        promises_lift_at_most=3,
        promises_lower_at_most=10,
        verified_by=VerifiedBy(kinds=frozenset({"binding"}), rules=frozenset()),
        warning_needs=WarningNeeds(kinds=2, contradictions=1),
        settled_causes=frozenset({Cause.HIDDEN}),
        tried=Tried(
            day=date(2026, 11, 1),
            honest=Counted(shops=40, verified=25, unproven=14, warned=1, undecided=0),
            fakes=Counted(shops=20, verified=0, unproven=8, warned=12, undecided=0),
        ),
        kinds={},
        gates={
            "contradicted": texts(
                "Two kinds of evidence speak against the shop, and one of them comes from outside it.",
                "Kaksi erilaista todistetta puhuu kauppaa vastaan, ja niistä toinen tulee kaupan ulkopuolelta.",
                "Två slags belägg talar mot butiken, och ett av dem kommer utifrån.",
            )
        },
    ),
    version="1.0+0123456789ab",
)


def signal(rule_id: str, outcome: Outcome, *evidence: Evidence, facts: Sequence[str] = (), **rest: Any) -> Signal:
    made = next(rule for rule in RULES if rule.id == rule_id)
    return Signal(
        rule=rule_id,
        outcome=outcome,
        dimension=made.dimension,
        kind=made.kind,
        strength=made.strength,
        status=made.status,
        if_pass=made.weight.if_pass,
        if_fail=made.weight.if_fail,
        facts=tuple(facts),
        evidence=evidence,
        **rest,
    )


def case(
    domain: str, facts: Sequence[Fact], captures: Sequence[Capture], signals: Sequence[Signal], verdict: Verdict
) -> Case:
    return Case(
        shop=Shop(domain=domain, host=domain, url=f"https://{domain}/"),
        at=AT,
        facts={fact.name: fact for fact in facts},
        captures={kept.request.url: kept for kept in captures},
        signals=tuple(signals),
        verdict=verdict,
    )


def _registers(domain: str) -> tuple[Capture, Capture, Capture]:
    return (
        capture(
            "prh", "https://avoindata.prh.fi/opendata-ytj-api/v3/companies?businessId=9012344-1", b'{"companies":[]}'
        ),
        capture("whois", f"whois://whois.fi/{domain}", b"domain.............: example\n"),
        capture("vies", "https://ec.europa.eu/taxation_customs/vies/rest-api/ms/FI/vat/90123441", b"{}"),
    )


def warned() -> Case:
    """A shop that shows another firm's number and a founding year that nobody can have seen."""
    domain = "metsamuoti.fi"
    home = capture("website", f"https://{domain}/", b"<html>home")
    contact = capture("website", f"https://{domain}/yhteystiedot?kieli=fi&osio=asiakaspalvelu", b"<html>contact")
    terms = capture("website", f"https://{domain}/toimitusehdot", problem=Cause.BLOCKED)
    prh, whois, vies = _registers(domain)
    named = seen(prh, "companies[0].names", "Kuusikon Villa Oy")
    facts = [
        known("shop.domain", domain),
        known("claim.site_read", True),
        known("claim.pages_read", 6),
        known("claim.legal_name", "Kuusikon Villa Oy", seen(contact, "footer", "Metsämuoti / Kuusikon Villa Oy")),
        known("claim.trade_name", "Metsämuoti", seen(home, "title", "Metsämuoti | Suomalaista villaa")),
        known("claim.company_id", "9012344-1", seen(contact, "footer", "Y-tunnus 9012344-1")),
        known("claim.company_id_checksum", True),
        known("claim.company_ids", (CompanyId(country="FI", number="9012344-1", kind="company", owner="seller"),)),
        known("claim.address", "Aleksanterinkatu, Helsinki", seen(contact, "main", "Aleksanterinkatu, Helsinki")),
        known(
            "claim.addresses", (Address(street="Aleksanterinkatu", town="Helsinki", country="FI", care_of="A. Mäki"),)
        ),
        known("claim.email", "info@metsamuoti.fi", seen(contact, "footer", "info@metsamuoti.fi")),
        known("claim.email_domain", "metsamuoti.fi"),
        absent("claim.phone", seen(contact, "main", "")),
        known("claim.founded_year", 1924, seen(home, "main", "Perheyritys jo vuodesta 1924")),
        known(
            "claim.closing_down", "Lopetamme 90 vuoden jälkeen", seen(home, "header", "Lopetamme 90 vuoden jälkeen!")
        ),
        known("host.email_accepts_mail", True),
        known("register.found", True, named),
        known("register.company_id", "9012344-1", named),
        known("register.name", "Kuusikon Villa Oy", named),
        known("register.active", True, named),
        known("register.address", "Tehtaankatu 9, 33100 Tampere", named),
        known("register.website", "www.kuusikonvilla.fi", named),
        known("register.registered", date(1987, 3, 2), named),
        known("domain.created", date(2026, 9, 30), seen(whois, "created", "30.9.2026 12:00:00")),
        known("domain.private_person", True, seen(whois, "holder", "Private person")),
        known("match.register_name", True, named),
        known("match.register_website", False, named),
        absent("match.domain_registrant", seen(whois, "holder", "Private person")),
        known("match.company_domains", False),
        known("domain.held_by_company", ("kuusikonvilla.fi", "kuusikko.fi")),
        known("match.stolen_identity", True, named),
        known("match.address", False, named),
        known("match.town", False, named),
        known("match.founding", False, named),
        known("match.closing_story", False, named),
        unknown("register.vat_valid", Cause.THROTTLED, "MS_MAX_CONCURRENT_REQ"),
        known("claim.vat_number", "FI90123441", seen(contact, "footer", "ALV FI90123441")),
    ]
    signals = [
        signal("deception/identity-not-borrowed", Outcome.FAIL, named, contradiction=True),
        signal(
            "deception/founding-agrees",
            Outcome.FAIL,
            seen(home, "main", "Perheyritys jo vuodesta 1924"),
            seen(whois, "created", "30.9.2026 12:00:00"),
            contradiction=True,
        ),
        signal("existence/company-in-register", Outcome.PASS, named),
        signal(
            "existence/company-owns-domain", Outcome.UNKNOWN, facts=["match.domain_registrant"], causes=(Cause.HIDDEN,)
        ),
        signal("presence/address-in-register", Outcome.FAIL, named),
        signal("reachability/phone-told", Outcome.FAIL, seen(contact, "main", "")),
        signal("deception/no-pressure", Outcome.FAIL, seen(home, "main", "Tarjous päättyy 10:00")),
    ]
    verdict = Verdict(
        level=Level.WARNING,
        low=0.02,
        high=0.11,
        base_rate=0.1,
        reasons=("deception/identity-not-borrowed", "deception/founding-agrees", "presence/address-in-register"),
        gate="contradicted",
    )
    return case(domain, facts, [home, contact, terms, prh, whois, vies], signals, verdict)


def verified() -> Case:
    """A small shop whose .fi domain name is held by its own company."""
    domain = "koivulanlanka.fi"
    home = capture("website", f"https://{domain}/", b"<html>yarn")
    contact = capture("website", f"https://{domain}/yhteys", b"<html>yarn contact")
    prh, whois, vies = _registers(domain)
    traficom = capture("traficom", "https://odata.domain.fi/v4/odata/domains?q=1", b'{"value":[1]}')
    row = seen(prh, "companies[0]", "Koivulan Lanka Oy")
    holder = seen(whois, "holder", "Koivulan Lanka Oy")
    facts = [
        known("shop.domain", domain),
        known("claim.site_read", True),
        known("claim.pages_read", 8),
        known("claim.legal_name", "Koivulan Lanka Oy", seen(contact, "footer", "Koivulan Lanka Oy")),
        known("claim.company_id", "9012352-1", seen(contact, "footer", "Y-tunnus: 9012352-1")),
        known("claim.vat_number", "FI90123521", seen(contact, "footer", "FI90123521")),
        known("claim.address", "Rantatie 4, 20100 Turku", seen(contact, "address", "Rantatie 4, 20100 Turku")),
        known("claim.phone", "+358401234567", seen(contact, "address", "040 123 4567")),
        known("claim.phones", (Phone(number="+358401234567", valid=True, country="FI", kind="mobile"),)),
        known("claim.phone_country", "FI"),
        known("claim.email", "myynti@koivulanlanka.fi", seen(contact, "address", "myynti@koivulanlanka.fi")),
        known("claim.email_domain", domain),
        known("claim.store", True, seen(contact, "main", "Tervetuloa myymälään")),
        known("claim.store_address", "Rantatie 4, 20100 Turku"),
        known("host.email_accepts_mail", True),
        known("register.found", True, row),
        known("register.company_id", "9012352-1", row),
        known("register.name", "Koivulan Lanka Oy", row),
        known("register.active", True, row),
        known("register.address", "Rantatie 4, 20100 Turku", row),
        known("register.registered", date(2019, 5, 6), row),
        known("register.vat_valid", True, seen(vies, "userError", "VALID")),
        known("match.vat_liable", True, row),
        known("register.vat_liable", True, row),
        known("domain.created", date(2019, 4, 1), seen(whois, "created", "1.4.2019")),
        known("domain.registrant", "Koivulan Lanka Oy", holder),
        known("match.domain_registrant", True, holder, row),
        known("domain.held_by_company", (domain,), seen(traficom, "value[0]", domain)),
        known("match.company_domains", True, seen(traficom, "value[0]", domain)),
        known("match.register_name", True, row),
        known("match.address", True, row),
        known("match.town", True, row),
        known("match.phone_country", True),
    ]
    signals = [
        signal("existence/company-owns-domain", Outcome.PASS, holder, row),
        signal("existence/company-in-register", Outcome.PASS, row),
        signal("presence/address-in-register", Outcome.PASS, row),
        signal("reachability/phone-told", Outcome.PASS, seen(contact, "address", "040 123 4567")),
        signal("deception/founding-agrees", Outcome.NOT_APPLICABLE),
    ]
    verdict = Verdict(
        level=Level.VERIFIED,
        low=0.991,
        high=0.997,
        base_rate=0.1,
        reasons=("existence/company-owns-domain", "existence/company-in-register", "presence/address-in-register"),
    )
    return case(domain, facts, [home, contact, prh, whois, vies, traficom], signals, verdict)


def undecided() -> Case:
    """A shop that does not let itself be read, while the registers are busy."""
    domain = "hiljainenkauppa.example"
    home = capture("website", f"https://{domain}/", problem=Cause.BLOCKED)
    whois = capture("whois", f"whois://whois.example/{domain}", problem=Cause.THROTTLED)
    dns = capture("dns", f"dns:{domain}?type=MX", b"10 mail")
    blocked = ("claim.site_read", "claim.legal_name", "claim.company_id", "claim.address", "claim.phone", "claim.email")
    facts = [
        known("shop.domain", domain),
        *(unknown(name, Cause.BLOCKED, "a challenge page") for name in blocked),
        unknown("match.domain_registrant", Cause.THROTTLED),
        unknown("domain.created", Cause.THROTTLED),
    ]
    signals = [
        signal(
            "existence/company-owns-domain",
            Outcome.UNKNOWN,
            facts=["match.domain_registrant"],
            causes=(Cause.THROTTLED,),
        ),
        signal("existence/company-in-register", Outcome.UNKNOWN, facts=["register.found"], causes=(Cause.NOT_ASKED,)),
        signal("presence/address-in-register", Outcome.UNKNOWN, facts=["claim.address"], causes=(Cause.BLOCKED,)),
        signal("reachability/phone-told", Outcome.UNKNOWN, facts=["claim.phone"], causes=(Cause.BLOCKED,)),
    ]
    verdict = Verdict(
        level=Level.UNDECIDED,
        low=0.31,
        high=0.98,
        base_rate=0.1,
        would_decide=("existence/company-owns-domain",),
    )
    return case(domain, facts, [home, whois, dns], signals, verdict)


def unproven() -> Case:
    """A shop under an internationalised name of which only its own words are known."""
    domain = "xn--kpm-qlabb.example"
    home = capture("website", f"https://{domain}/", b"<html>unproven")
    facts = [
        known("shop.domain", domain),
        known("shop.unicode_name", "käpämä.example"),
        known("shop.mixed_script", False),
        known("claim.site_read", True),
        known("claim.pages_read", 4),
        known("claim.legal_name", "Tmi Käpämä", seen(home, "footer", "Tmi Käpämä")),
        absent("claim.company_id"),
        known("claim.email", "kapama@post.example", seen(home, "footer", "kapama@post.example")),
        absent("claim.address"),
        absent("claim.phone"),
        known("claim.store", False),
        unknown("match.domain_registrant", Cause.HIDDEN),
    ]
    signals = [
        signal(
            "existence/company-owns-domain", Outcome.UNKNOWN, facts=["match.domain_registrant"], causes=(Cause.HIDDEN,)
        ),
        signal("reachability/phone-told", Outcome.FAIL, seen(home, "main", "")),
    ]
    verdict = Verdict(level=Level.UNPROVEN, low=0.82, high=0.86, base_rate=0.1, reasons=("reachability/phone-told",))
    return case(domain, facts, [home], signals, verdict)


CASES = {"warned": warned, "verified": verified, "undecided": undecided, "unproven": unproven}
