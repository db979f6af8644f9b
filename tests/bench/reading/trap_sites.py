"""Sites of made_sites.py on which the page that tells is hard to find, or many others look like it."""

from __future__ import annotations

from made_sites import MadeSite, html, many, site
from north_sites import FI_PRIVACY, FI_RETURNS, FI_TERMS

SELLER = "Naavapaja Oy, Y-tunnus 9123456-5\nKuparitie 4, 20100 Turku"
REACH = "posti@naavapaja.fi, puh. 040 123 4567"
HELD = {
    "company_id": "9123456-5", "legal_name": "Naavapaja Oy", "emails": "posti@naavapaja.fi", "phones": "+358401234567",
    "addresses": "Kuparitie 4, 20100 Turku",
}  # fmt: skip
FOOTER = """/yhteystiedot Yhteystiedot
    /meista Meistä
    /toimitusehdot Toimitusehdot
    /palautukset Palautukset
    /tietosuoja Tietosuoja"""
PLAIN = {
    "/yhteystiedot": ("contact", "Yhteystiedot", f"{SELLER}\n{REACH}"),
    "/meista": ("about", "Meistä", "Teemme astioita."),
    "/toimitusehdot": ("terms", "Toimitusehdot", FI_TERMS),
    "/palautukset": ("returns", "Palautukset", FI_RETURNS),
    "/tietosuoja": ("privacy", "Tietosuoja", FI_PRIVACY),
}


def sites() -> list[MadeSite]:
    """Every site of this module."""
    return [
        _big_menu(), _inner_footer(), _image_links(), _info_pages(), _sitemap_only(), _two_languages(),
        _three_languages(), _general_domain(), _odd_slugs(), _opencart(), _signs(), _only_terms(), _only_privacy(),
        _pdf(), _blog(), _one_page(), _doubles(), _hub(), _gone(),
    ]  # fmt: skip


def _trap(name: str, pages: dict[str, tuple[str, str, str]], *, language: str = "fi", **rest: object) -> MadeSite:
    held = rest.pop("held", HELD)
    return site(name, "naavapaja.fi", language, pages, brand="Naavapaja", held=held, **rest)  # type: ignore[arg-type]


def _big_menu() -> MadeSite:
    words = (
        "Kupit",
        "Kulhot",
        "Vadit",
        "Info-taulut",
        "Historia ja kirjat",
        "Kontaktiliimat",
        "Yhteyspalat",
        "Ehtoolliskalkit",
    )
    menu = many("/osasto/", (f"{words[number % len(words)]} {number}" for number in range(150)))
    return _trap("150 links of categories before the footer", PLAIN, menu=menu, footer=FOOTER)


def _inner_footer() -> MadeSite:
    pages = {**PLAIN, "/kauppa": ("", "Kauppa", "Kupit ja kulhot.")}
    return _trap(
        "the footer only on inner pages", pages, footer=FOOTER, home_menu="/kauppa Astu sisään", home_footer="", goods=0
    )


def _image_links() -> MadeSite:
    pages = {f"/s{number}.html": page for number, page in enumerate(PLAIN.values())}
    footer = "\n".join(f"/s{number}.html img:{heading}" for number, (_, heading, _) in enumerate(PLAIN.values()))
    return _trap("links are images with alt texts", pages, footer=footer)


def _info_pages() -> MadeSite:
    pages = {
        "/info": ("about", "Info", "Kaikki kaupasta yhdellä sivulla."),
        "/info/1": ("contact", "Yhteystiedot", REACH),
        "/info/2": ("imprint", "Yritystiedot", SELLER),
        "/info/3": ("terms", "Ehdot", FI_TERMS),
        "/info/4": ("returns", "Palautukset", FI_RETURNS),
        "/info/5": ("privacy", "Tietosuoja", FI_PRIVACY),
    }
    menu = (
        "/info Info\n/info/1 Yhteystiedot\n/info/2 Yritystiedot\n/info/3 Ehdot\n/info/4 Palautukset\n/info/5 Tietosuoja"
    )
    return _trap("everything under Info, linked only there", pages, menu=menu, home_menu="/info Info")


def _sitemap_only() -> MadeSite:
    pages = {f"/sivut{path}": page for path, page in PLAIN.items()}
    listed = "".join(f"<url><loc>https://naavapaja.fi{path}</loc></url>" for path in pages)
    goods = "".join(f"<url><loc>https://naavapaja.fi/p/{number}</loc></url>" for number in range(300))
    made = _trap("pages that only the sitemap names", pages, goods=0)
    return made._replace(pages={**made.pages, "/sitemap.xml": f"<urlset>{goods}{listed}</urlset>"})


def _two_languages() -> MadeSite:
    english = {
        "/en/contact": ("contact", "Contact", "Write to posti@naavapaja.fi."),
        "/en/about": ("about", "About us", "We make tableware."),
        "/en/terms": ("terms", "Terms and conditions", "Orders are sent within 3–5 working days."),
        "/en/returns": ("returns", "Returns", "Return within 14 days."),
        "/en/privacy": ("privacy", "Privacy policy", "We keep only what your order needs."),
    }
    menu = "\n".join(f"{path} {heading}" for path, (_, heading, _) in english.items()) + "\n/fi Suomeksi"
    finnish = {f"/fi{path}": page for path, page in PLAIN.items()}
    footer = "\n".join(f"{path} {heading}" for path, (_, heading, _) in finnish.items())
    return _trap("English first, the seller on the Finnish pages", {**english, **finnish}, menu=menu, footer=footer)


def _three_languages() -> MadeSite:
    swedish = ("Kontakt", "Om oss", "Köpvillkor", "Returer", "Dataskydd")
    english = ("Contact", "About us", "Terms and conditions", "Returns", "Privacy policy")
    slugs = ("contact", "about", "terms", "returns", "privacy")
    pages = dict(PLAIN)
    menu = []
    for code, headings in (("en", english), ("sv", swedish)):
        for slug, heading, (kind, _, text) in zip(slugs, headings, PLAIN.values(), strict=True):
            pages[f"/{code}/{slug}"] = (kind, heading, text)
            menu.append(f"/{code}/{slug} {heading}")
    footer = "/suuri-osto Yrityksille\n" + FOOTER + "\n/myyjä Yrityksen tiedot"
    pages["/myyjä"] = ("imprint", "Yrityksen tiedot", "Alv-tunnus FI91234565")
    pages["/suuri-osto"] = ("", "Yrityksille", "Laskulla yli 500 €.")
    held = {**HELD, "vat_number": "FI91234565"}
    return _trap("three languages of everything", pages, menu="\n".join(menu), footer=footer, held=held)


def _odd_slugs() -> MadeSite:
    pages = {
        "/pages/contact-2": ("contact", "Soita tai kirjoita", REACH),
        "/pages/about-1": ("about", "Kuka täällä huhkii", "Teemme astioita vuodesta 1990."),
        "/content/4-yritys": ("imprint", "Kuka myy", SELLER),
        "/content/3-ehdot": ("terms", "Pelisäännöt", FI_TERMS),
        "/content/9-palautukset_ja_vaihdot": ("returns", "Kävikö huti?", FI_RETURNS),
        "/page.php?sivu=tietosuoja": ("privacy", "Sinun tietosi", FI_PRIVACY),
    }
    return _trap(
        "words only in odd slugs",
        pages,
        footer="\n".join(f"{path} {heading}" for path, (_, heading, _) in pages.items()),
    )


def _opencart() -> MadeSite:
    route = "/index.php?route=information/"
    pages = {
        f"{route}contact": ("contact", "Soittele", REACH),
        f"{route}information&information_id=4": ("about", "Meistä", "Teemme astioita."),
        f"{route}information&information_id=5": ("terms", "Ehdot", f"{FI_TERMS}\nMyyjä: {SELLER}"),
        f"{route}information&information_id=3": ("privacy", "Tietosuoja", FI_PRIVACY),
        "/index.php?route=account/return/add": ("", "Palautukset", "Kirjaudu sisään."),
    }
    footer = "\n".join(f"{path} {heading}" for path, (_, heading, _) in pages.items())
    return _trap("pages by a query, as OpenCart has them", pages, footer=footer, goods=0)


def _signs() -> MadeSite:
    pages = {
        "/a": ("contact", "Yhteystiedot", REACH),
        "/b": ("about", "Meistä", "Teemme astioita."),
        "/yritys.html": ("imprint", "Yritys", SELLER),
        "/ehdot.html": ("terms", "Ehdot", FI_TERMS),
        "/tietosuoja.html": ("privacy", "Tietosuoja", FI_PRIVACY),
    }
    menu = "/a title:Yhteystiedot\n/b title:Meistä\n/yritys.html i\n/ehdot.html ?\n/tietosuoja.html !"
    return _trap("links that are signs", pages, menu=menu)


def _only_terms() -> MadeSite:
    pages = {
        **PLAIN,
        "/yhteystiedot": ("contact", "Yhteystiedot", "Kirjoita lomakkeella."),
        "/toimitusehdot": ("terms", "Toimitusehdot", f"{FI_TERMS}\nMyyjä: {SELLER}\n{REACH}"),
    }
    return _trap("the seller only in the terms", pages, footer=FOOTER)


def _only_privacy() -> MadeSite:
    pages = {
        **PLAIN,
        "/yhteystiedot": ("contact", "Yhteystiedot", "Kirjoita lomakkeella."),
        "/tietosuoja": ("privacy", "Tietosuoja", f"Rekisterinpitäjä:\n{SELLER}\n{REACH}"),
    }
    return _trap("the seller only in the privacy notice", pages, footer=FOOTER)


def _pdf() -> MadeSite:
    pages = {
        "/yhteys": ("contact", "Yhteystiedot", REACH),
        "/tietosuoja": ("privacy", "Tietosuoja", FI_PRIVACY),
    }
    footer = "/yhteys Yhteystiedot\n/tietosuoja Tietosuoja\n/toimitusehdot.pdf Toimitusehdot (PDF)"
    held = {name: HELD[name] for name in ("emails", "phones")}
    made = _trap("the seller only in a PDF", pages, footer=footer, held=held)
    unread = ("company_id", "vat_number")
    return made._replace(pages={**made.pages, "/toimitusehdot.pdf": "%PDF-1.7\n1 0 obj"}, unread=unread)


def _blog() -> MadeSite:
    texts = (
        "Meistä kirjoitettiin lehdessä", "Palautukset joulun alla", "Ota yhteyttä ja voita kuppi",
        "Yritys hyvä, maljakko paras", "Tarina savesta", "Toimitus myöhässä: mitä opimme", "Asiakaspalvelu kertoo",
        "Myymälä täytti kymmenen", "Historia: uunin vaiheet", "Tietosuoja ja minä",
    )  # fmt: skip
    posts = {f"/blogi/{number}": ("", text, "Luettavaa kahvitauolle.") for number, text in enumerate(texts)}
    menu = "\n".join(f"{path} {text}" for path, (_, text, _) in posts.items())
    return _trap("posts of a blog whose titles sound like the pages", {**posts, **PLAIN}, menu=menu, footer=FOOTER)


def _one_page() -> MadeSite:
    return _trap(
        "all on the home page", {}, goods=0, menu="#yhteys Yhteystiedot\n#ehdot Toimitusehdot\n#me Meistä",
        home=f"{SELLER}\n{REACH}\n{FI_TERMS}",
    )  # fmt: skip


def _doubles() -> MadeSite:
    """The same contact page under many addresses before the one that tells who sells."""
    twins = {
        f"/asiakaspalvelu/{slug}": ("contact", heading, REACH)
        for slug, heading in (
            ("ota-yhteytta", "Ota yhteyttä"), ("palaute", "Palaute"), ("kysy", "Kysy meiltä"),
            ("yhteydenotto", "Yhteydenotto"), ("lomake", "Lähetä viesti"), ("asiakaspalvelu", "Asiakaspalvelu"),
        )
    }  # fmt: skip
    pages = {**twins, **PLAIN, "/yhteystiedot": ("contact", "Yhteystiedot", REACH)}
    pages["/toimitustavat"] = ("delivery", "Toimitustavat", "Posti ja Matkahuolto.")
    pages["/tietosuoja"] = ("privacy", "Tietosuoja", f"Rekisterinpitäjä: {SELLER}")
    menu = "\n".join(f"{path} {heading}" for path, (_, heading, _) in twins.items()) + "\n/toimitustavat Toimitustavat"
    return _trap("many pages for contact, the seller elsewhere", pages, menu=menu, footer=FOOTER)


def _hub() -> MadeSite:
    pages = {
        "/asiakaspalvelu": ("contact", "Asiakaspalvelu", "Valitse alta, missä voimme auttaa."),
        "/asiakaspalvelu/yhteystiedot": ("contact", "Yhteystiedot", f"{SELLER}\n{REACH}"),
        "/asiakaspalvelu/toimitusehdot": ("terms", "Toimitusehdot", FI_TERMS),
        "/asiakaspalvelu/palautukset": ("returns", "Palautukset", FI_RETURNS),
        "/asiakaspalvelu/tietosuoja": ("privacy", "Tietosuoja", FI_PRIVACY),
    }
    made = _trap("one customer-service page leads to the rest", pages, footer="/asiakaspalvelu Asiakaspalvelu", goods=2)
    _, heading, text = pages["/asiakaspalvelu"]
    menu = "".join(f'<a href="{path}">{title}</a> ' for path, (_, title, _) in pages.items())
    hub = html("Naavapaja", "fi", heading, text, menu=menu, footer="")
    return made._replace(pages={**made.pages, "/asiakaspalvelu": hub})


def _general_domain() -> MadeSite:
    """A .com in two languages of which neither is the domain's own: the English pages say less."""
    pages = {
        "/en/contact": ("contact", "Contact us", "Write to posti@naavapaja.com."),
        "/en/terms": ("terms", "Terms of sale", "Orders leave within 3–5 working days."),
        "/en/about": ("about", "About us", "Tableware since 1990."),
        "/fi/yhteystiedot": ("contact", "Yhteystiedot", "posti@naavapaja.com, puh. 040 123 4567"),
        "/fi/ehdot": ("terms", "Toimitusehdot", f"{FI_TERMS}\nMyyjä: {SELLER}"),
        "/fi/meista": ("about", "Meistä", "Astioita vuodesta 1990."),
    }
    footer = "\n".join(f"{path} {heading}" for path, (_, heading, _) in pages.items())
    return site(
        "two languages under a general ending", "naavapaja.com", "en", pages, brand="Naavapaja", footer=footer,
        held={"company_id": "9123456-5", "phones": "+358401234567", "emails": "posti@naavapaja.com"},
    )  # fmt: skip


def _gone() -> MadeSite:
    """The page that the footer calls contact is gone; another one, linked from the terms, tells."""
    pages = {
        "/toimitusehdot": ("terms", "Toimitusehdot", FI_TERMS),
        "/tietosuoja": ("privacy", "Tietosuoja", FI_PRIVACY),
        "/palaute": ("contact", "Palaute", f"{SELLER}\n{REACH}"),
    }
    menu = "/toimitusehdot Toimitusehdot\n/palaute Palaute"
    footer = "/yhteystiedot Yhteystiedot\n/meista Meistä\n/toimitusehdot Toimitusehdot\n/tietosuoja Tietosuoja"
    return _trap("the contact page is gone", pages, menu=menu, footer=footer)
