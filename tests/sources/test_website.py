"""The website source: what it asks and in which order, and when it may say that something is not there."""

from __future__ import annotations

import pytest
from website_stage import DOMAIN, GONE, SHOP, SILENT, TEXT, Answer, menu, shop_site, visit

from trustcheck.facts import told_by
from trustcheck.model import Cause, Problem, Shop

IDENTITY = ("home", "yhteystiedot", "meista", "toimitusehdot", "tietosuoja")
# Facts of claims.py that this site has none of, whatever is read.
SILENT_NAMES = ("claim.phone", "claim.email", "claim.vat_number", "claim.founded_year")


def test_robots_come_first_then_home_then_what_its_links_say_by_worth() -> None:
    told = visit(shop_site())

    assert told.asked == [
        "/robots.txt", "/", "/yhteystiedot", "/toimitusehdot", "/meista", "/palautukset", "/tietosuoja",
    ]  # fmt: skip
    assert [request.purpose for request in told.requests] == [
        "robots", "home", "contact", "terms", "about", "returns", "privacy",
    ]  # fmt: skip
    assert all(request.source == "website" for request in told.requests)


def test_a_site_read_whole_says_what_is_there_and_what_is_not() -> None:
    told = visit(shop_site())

    assert set(told.facts) == set(told_by("website"))
    assert told["site_read"].value is True
    assert told["parked"].value is False
    assert told["redirect_domain"].is_absent
    assert told["pages_read"].value == 6
    assert told["language"].value == "fi"
    assert told["contact_page"].value == f"https://{DOMAIN}/yhteystiedot"
    assert told["returns_page"].value == f"https://{DOMAIN}/palautukset"
    assert told["contact_page"].evidence[0].excerpt == "Yhteystiedot"
    assert told["company_id"].value == "9999999-9"
    assert all(told.facts[name].is_absent for name in SILENT_NAMES)
    assert told["contact_form"].is_absent
    # No page of goods is linked here, so nobody could see whether one names its maker.
    goods = {name for name, fact in told.facts.items() if fact.cause is Cause.NOT_ASKED}
    assert goods == {"claim.maker_named", "claim.maker_reachable"}
    assert not told.causes() - {Cause.AMBIGUOUS, Cause.NOT_ASKED}


def test_nothing_is_absent_while_pages_are_out() -> None:
    told = visit(shop_site())

    for step in told.on_the_way[:-1]:
        assert not [name for name, fact in step.items() if fact.is_absent and name != "claim.redirect_domain"]
        assert {step[name].cause for name in SILENT_NAMES} == {Cause.NOT_ASKED}
    halfway = visit(shop_site(), stop=lambda request: request.purpose == "privacy")
    assert halfway["phone"].cause is Cause.NOT_ASKED
    assert halfway["company_id"].is_known
    assert halfway["site_read"].value is True


@pytest.mark.parametrize("page", IDENTITY)
@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (Answer("nej", 403), Cause.BLOCKED),
        (Answer("<title>Just a moment...</title><script>_cf_chl_opt</script>"), Cause.BLOCKED),
        (Answer("", 429), Cause.THROTTLED),
        (Answer("", 503), Cause.NO_ANSWER),
        (GONE, Cause.NO_ANSWER),
        (Answer("<title>Sivua ei löytynyt</title><p>Voi ei"), Cause.NO_ANSWER),
        (Answer("%PDF-1.7", kind="application/pdf"), Cause.UNREADABLE),
        (Answer("<div id=root></div><script src=a.js></script>"), Cause.SCRIPT_ONLY),
        (Answer("", problem=Problem(Cause.DEADLINE, "late")), Cause.DEADLINE),
        (Answer(menu(), problem=Problem(Cause.TOO_LARGE, "more was sent")), Cause.TOO_LARGE),
    ],
)
def test_a_page_that_failed_makes_nothing_absent(page: str, answer: Answer, cause: Cause) -> None:
    told = visit(shop_site(**{page: answer}))

    # A founding year is read from pages that tell of the shop alone, so what policies say of one hides none.
    policy = page in ("toimitusehdot", "tietosuoja")
    for name in SILENT_NAMES[: -1 if policy else None]:
        assert told.facts[name].cause is cause, (name, told.facts[name])
    assert told["founded_year"].is_absent is policy
    assert not told["contact_form"].is_absent


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("payment_irreversible", "Maksutapa: tilisiirto"),
        ("address_complete", "Osoite: Linnankatu, 20100 Turku"),
        ("address_po_box", "Postiosoite: PL 12, 20101 Turku"),
        ("store_address_complete", "Myymälämme: Linnankatu, 20100 Turku. Tervetuloa myymäläämme!"),
        ("name_fits_domain", "Hanhikoski Oy, Y-tunnus 9999999-9"),
    ],
)
def test_what_an_unread_page_may_turn_is_unknown_until_it_was_read(name: str, text: str) -> None:
    empty = menu().replace("Naava", "Hanhikoski")
    others = ("yhteystiedot", "meista", "toimitusehdot", "palautukset", "tietosuoja")
    pages: dict[str, Answer | str] = dict.fromkeys(others, empty)
    pages["home"] = menu(f"<h1>Hanhikoski</h1><p>{text}</p>{TEXT}").replace("Naava", "Hanhikoski")
    whole = visit(shop_site(**pages))
    part = visit(shop_site(**{**pages, "toimitusehdot": Answer("nej", 403)}))
    halfway = visit(shop_site(**pages), stop=lambda request: request.purpose == "terms")

    assert whole[name].is_known
    assert part[name].cause is Cause.BLOCKED
    assert halfway[name].cause is Cause.NOT_ASKED


def test_a_blocked_home_page_makes_every_claim_unknown_and_no_other_page_is_asked() -> None:
    told = visit(shop_site(home=Answer("no", 403)))

    assert told.asked == ["/robots.txt", "/"]
    assert {fact.cause for fact in told.facts.values()} == {Cause.BLOCKED}
    assert set(told.facts) == set(told_by("website"))


@pytest.mark.parametrize("link", ["<a href='#nav-top'>Retour en haut</a>", "<a href=/>Retour</a>"])
def test_a_link_back_to_the_top_or_to_the_home_page_is_no_page_of_returns(link: str) -> None:
    pages = shop_site(home=menu(f"{TEXT}{link}"))
    del pages["/palautukset"]
    bare = {path: str(answer).replace("<a href=/palautukset>Palautukset</a>", "") for path, answer in pages.items()}

    assert visit(bare)["returns_page"].is_absent


def test_robots_that_forbid_are_obeyed() -> None:
    told = visit(shop_site(robots_txt="User-agent: *\nDisallow: /"))
    part = visit(shop_site(robots_txt="User-agent: *\nDisallow: /yhteystiedot\n\nUser-agent: muu\nDisallow: /"))
    named = visit(shop_site(robots_txt="User-agent: trustcheck\nDisallow: /meista\nUser-agent: *\nDisallow: /"))

    assert told.asked == ["/robots.txt"]
    assert {fact.cause for fact in told.facts.values()} == {Cause.REFUSED}
    assert "/yhteystiedot" not in part.asked
    assert part["phone"].cause is Cause.REFUSED
    assert part["contact_page"].is_known
    assert part["site_read"].is_known
    assert "/meista" not in named.asked
    assert "/yhteystiedot" in named.asked


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (Answer("", 500), Cause.REFUSED),
        (Answer("", 503), Cause.REFUSED),
        (Answer("", 429), Cause.THROTTLED),
        (SILENT, Cause.NO_ANSWER),
        (Answer("", status=0, problem=Problem(Cause.UNREADABLE, "no HTTP")), Cause.UNREADABLE),
    ],
)
def test_robots_that_cannot_be_read_forbid_everything(answer: Answer, cause: Cause) -> None:
    told = visit(shop_site(robots_txt=answer))

    assert "/" not in told.asked
    assert {fact.cause for fact in told.facts.values()} == {cause}


@pytest.mark.parametrize(
    "answer",
    [
        GONE,
        Answer("", 403),
        Answer("", 401),
        Answer("<html>Disallow: /</html>"),
        Answer(b"\xff\xfe\x00" * 900),
        Answer(""),
    ],
)
def test_robots_that_are_not_there_or_say_nothing_allow_everything(answer: Answer) -> None:
    assert visit(shop_site(robots_txt=answer))["site_read"].value is True


def test_a_host_that_is_silent_by_https_is_asked_by_http_and_under_www() -> None:
    pages = {f"http://{DOMAIN}{path}": answer for path, answer in shop_site().items()}
    silent = {"/robots.txt": SILENT, "/": SILENT}
    by_http = visit({**pages, f"http://{DOMAIN}/robots.txt": GONE, **silent})
    www = {f"https://www.{DOMAIN}{path}": answer for path, answer in shop_site().items()}
    by_www = visit({**www, f"https://www.{DOMAIN}/robots.txt": GONE, f"http://{DOMAIN}/robots.txt": SILENT, **silent})
    nowhere = visit({**silent, f"http://{DOMAIN}/robots.txt": SILENT})

    assert by_http["pages_read"].value == 6
    assert by_www["pages_read"].value == 6
    assert {fact.cause for fact in nowhere.facts.values()} == {Cause.NO_ANSWER}


def test_another_host_of_the_site_has_its_own_robots() -> None:
    www = f"https://www.{DOMAIN}"
    pages = {f"{www}{path}": answer for path, answer in shop_site().items()}
    to_www = {"/": Answer(to=f"{www}/")}
    told = visit({**pages, **to_www, "/robots.txt": GONE, f"{www}/robots.txt": GONE})
    shut = visit({**pages, **to_www, "/robots.txt": GONE, f"{www}/robots.txt": "User-agent: *\nDisallow: /"})

    assert told.asked[:3] == ["/robots.txt", "/", f"{www}/robots.txt"]
    assert told["pages_read"].value == 6
    assert shut.asked == ["/robots.txt", "/", f"{www}/robots.txt"]
    assert {fact.cause for name, fact in shut.facts.items() if fact.is_unknown} == {Cause.REFUSED}


@pytest.mark.parametrize(
    "home",
    [
        Answer(to="https://muu-kauppa.com/"),
        Answer("<meta http-equiv=refresh content=\"0; url='https://muu-kauppa.com/'\"><p>Siirrymme"),
    ],
)
def test_a_home_page_that_sends_elsewhere_is_a_fact_and_the_other_site_is_not_the_shops(home: Answer) -> None:
    other = {f"https://muu-kauppa.com{path}": answer for path, answer in shop_site().items()}
    told = visit({**other, "/": home})

    assert told["redirect_domain"].value == "muu-kauppa.com"
    assert not [url for url in told.asked if "muu-kauppa" in url]
    assert {fact.cause for name, fact in told.facts.items() if name != "claim.redirect_domain"} == {Cause.NO_ANSWER}


def test_a_page_that_sends_elsewhere_is_not_the_shops_either() -> None:
    told = visit(
        {**shop_site(yhteystiedot=Answer(to="https://muu.com/")), "https://muu.com/": "<p>Y-tunnus 9999999-9</p>"}
    )

    assert not told["company_id"].is_known
    assert told["phone"].cause is Cause.NO_ANSWER
    assert told["redirect_domain"].is_absent


def test_a_refresh_within_the_site_and_frames_are_followed() -> None:
    refreshed = visit({**shop_site(home="<meta http-equiv=refresh content='0;url=/fi/'>"), "/fi/": menu()})
    frames = "<frameset><frame src=/vasen><frame src=/oikea><frame src=https://mainos.com/></frameset>"
    framed = visit({**shop_site(home=frames), "/vasen": menu(), "/oikea": "<p>Y-tunnus 9999999-9</p>"})

    assert refreshed.asked[:3] == ["/robots.txt", "/", "/fi/"]
    assert refreshed["pages_read"].value == 6
    assert framed.asked[2:4] == ["/vasen", "/oikea"]
    assert framed["contact_page"].is_known
    assert framed["pages_read"].value == 8


def test_a_refresh_in_a_ring_ends() -> None:
    site = {"/": "<meta http-equiv=refresh content='0;url=/a'>", "/a": "<meta http-equiv=refresh content='0;url=/'>"}

    assert visit(site)["site_read"].is_known


def test_a_home_page_without_links_is_helped_by_the_sitemap() -> None:
    page = "<loc>https://{0}{1}</loc>".format
    maps = page(DOMAIN, "/products.xml") + page(DOMAIN, "/pages.xml") + page("muu.fi", "/x.xml")
    index = f"<sitemapindex>{maps}</sitemapindex>"
    names = ("contact", "about-us", "toimitusehdot")
    pages = "".join(page(DOMAIN, f"/pages/{name}") for name in names) + page("muu.fi", "/contact")
    told = visit({
        "/": f"<title>Naava</title>{TEXT}",
        "/robots.txt": f"Sitemap: https://{DOMAIN}/kartta.xml\nSitemap: https://muu.fi/kartta.xml",
        "/kartta.xml": Answer(index, kind="application/xml"),
        "/pages.xml": Answer(f"<urlset>{pages}</urlset>", kind="application/xml"),
        "/products.xml": Answer(f"<urlset>{page(DOMAIN, '/products/kuppi')}</urlset>", kind="application/xml"),
        "/pages/contact": menu("<p>Y-tunnus 9999999-9</p>" + TEXT),
        "/pages/about-us": TEXT,
        "/pages/toimitusehdot": TEXT,
    })  # fmt: skip

    assert told.asked[2:5] == ["/kartta.xml", "/pages.xml", "/products.xml"]
    assert {"/pages/contact", "/pages/about-us", "/pages/toimitusehdot", "/products/kuppi"} <= set(told.asked)
    assert told["company_id"].value == "9999999-9"
    assert not [url for url in told.asked if "muu.fi" in url]


def test_the_usual_places_are_tried_only_when_nothing_is_found_and_what_is_not_there_is_nothing() -> None:
    found = visit({"/": f"<html lang=fi>{TEXT}", "/yhteystiedot": f"<p>Y-tunnus 9999999-9</p>{TEXT}"})
    empty = visit({"/": f"<html lang=fi>{TEXT}"})

    assert [url for url in found.asked if url not in {"/robots.txt", "/", "/sitemap.xml"}] == [
        "/yhteystiedot", "/toimitusehdot", "/contact", "/meista",
    ]  # fmt: skip
    assert found["company_id"].value == "9999999-9"
    assert found["phone"].is_absent
    assert empty["company_id"].is_absent
    assert empty["contact_page"].is_absent


def test_at_most_twelve_pages_are_read_beside_home_and_a_page_serves_two_kinds() -> None:
    kinds = (
        "Yhteystiedot", "Yritystiedot", "Meistä", "Toimitusehdot", "Palautukset", "Tietosuoja", "Myymälät",
        "Toimitustavat", "Ota yhteyttä", "Tarinamme", "Tilausehdot", "Aukioloajat", "Imprint", "Contact us",
        "About us", "Om oss",
    )  # fmt: skip
    links = "".join(f"<a href=/s{number}>{text}</a> " for number, text in enumerate(kinds))
    goods = "".join(f"<a href=/tuote/{number}>Kuppi 12,90 €</a> " for number in range(9))
    site = {"/": f"<main>{goods}</main><footer>{links}</footer>{TEXT}"}
    site |= {f"/s{number}": menu() for number in range(len(kinds))} | {
        f"/tuote/{number}": menu() for number in range(9)
    }
    told = visit(site)
    both = visit({"/": f"<footer><a href=/a>Toimitus- ja palautusehdot</a></footer>{TEXT}", "/a": TEXT})

    pages = [request for request in told.requests if request.purpose not in {"robots", "home"}]
    assert len(pages) == 12
    assert sum(1 for request in pages if request.purpose == "product") == 2
    assert len({request.url for request in told.requests}) == len(told.requests)
    assert both.asked == ["/robots.txt", "/", "/a"]
    assert both["returns_page"].is_known


def test_a_page_that_only_another_page_links_to_is_found() -> None:
    site = shop_site(home=f"<a href=/meista>Meistä</a>{TEXT}", meista=f"<a href=/ota>Ota yhteyttä</a>{TEXT}", ota=TEXT)

    assert visit(site).asked == ["/robots.txt", "/", "/meista", "/ota"]


def test_links_to_files_carts_logins_and_other_sites_are_left() -> None:
    links = "".join(
        f"<a href={url}>Yhteystiedot</a>"
        for url in (
            "/kuva.jpg", "/cart/", "/kirjaudu", "https://muu.fi/yhteys", f"https://{DOMAIN}:8443/y", "ftp://x.fi/y",
            f"https://a:b@{DOMAIN}/y", "/?add-to-cart=5", "mailto:a@b.fi", "#yhteys",
        )
    )  # fmt: skip
    told = visit({"/": links + TEXT})

    assert told.asked[:2] == ["/robots.txt", "/"]
    assert set(told.asked[2:]) <= {"/sitemap.xml", "/yhteystiedot", "/toimitusehdot", "/contact", "/meista"}
    assert told["contact_page"].value == f"https://{DOMAIN}/#yhteys"


def test_a_parked_domain_is_an_answer_no_shop_stands_there_so_nothing_is_said_by_it() -> None:
    told = visit({"/": "<title>naava</title><h1>This domain is for sale</h1><p>Puh. 09 1234567</p>"})

    assert told["parked"].value is True
    assert told["site_read"].value is False
    assert all(told[name].is_absent for name in ("phone", "company_id", "trade_name", "terms_page", "form_only"))


def test_a_script_only_home_is_unknown_yet_what_other_pages_say_is_known() -> None:
    app = "<div id=root></div><script src=/a.js></script>"
    told = visit(shop_site(home=app, sitemap_xml=f"<urlset><loc>https://{DOMAIN}/yhteystiedot</loc></urlset>"))

    assert told["company_id"].value == "9999999-9"
    assert told["site_read"].cause is Cause.SCRIPT_ONLY
    assert told["phone"].cause is Cause.SCRIPT_ONLY


def test_structured_data_of_a_page_made_by_scripts_are_told_and_what_they_leave_out_stays_unknown() -> None:
    firm = (
        '{"@context": "https://schema.org", "@type": "OnlineStore", "name": "Naava", "legalName": "Naavan Puoti Oy", '
        f'"url": "https://{DOMAIN}/", "taxID": "9999999-9", "telephone": "+358 9 555 0100", "email": "hei@{DOMAIN}"}}'
    )
    shell = "<title>Naava</title>{}<div id=root></div><noscript>Ota JavaScript käyttöön.</noscript><script src=/a.js>"
    shell += "</script>"
    told = visit({"/": shell.format(f'<script type="application/ld+json">{firm}</script>')})
    bare = visit({"/": shell.format("")})

    assert (told["company_id"].value, told["legal_name"].value) == ("9999999-9", "Naavan Puoti Oy")
    assert told["email"].value == f"hei@{DOMAIN}"
    assert told["site_read"].cause is told["address"].cause is told["terms_page"].cause is Cause.SCRIPT_ONLY
    assert bare["company_id"].cause is bare["trade_name"].cause is Cause.SCRIPT_ONLY


@pytest.mark.parametrize(
    ("lost", "unknown", "absent"),
    [
        ("tietosuoja", ["company_id", "vat_number"], ["seals", "founded_year", "closing_down", "countdown", "store"]),
        ("meista", ["company_id", "seals", "founded_year", "closing_down", "store"], ["countdown", "discount_percent"]),
        ("tuote", ["countdown", "closing_down", "payment_ways"], ["company_id", "seals", "founded_year", "store"]),
    ],
)
def test_what_a_lost_page_could_not_have_told_is_not_waited_for(
    lost: str, unknown: list[str], absent: list[str]
) -> None:
    paths = {"yhteystiedot": "Yhteystiedot", "meista": "Meistä", "toimitusehdot": "Toimitusehdot"}
    paths |= {"tietosuoja": "Tietosuoja", "tuote": "Koivuinen kulho"}
    home = "".join(f'<a href="/{path}">{words}</a>' for path, words in paths.items() if path != "tuote")
    home += '<main><a href="/tuote/kulho-1"><img src=/k.jpg alt=Kulho>Koivuinen kulho 24,90 €</a></main>' + TEXT
    pages: dict[str, Answer | str] = {"/tuote/kulho-1": TEXT}
    pages.update((f"/{path}", TEXT) for path in paths)
    pages[f"/{lost}" if lost != "tuote" else "/tuote/kulho-1"] = Answer("", 403)
    told = visit({"/": home, **pages})

    assert {name: told[name].cause for name in unknown} == dict.fromkeys(unknown, Cause.BLOCKED)
    assert [name for name in absent if not told[name].is_absent] == []


def test_a_form_is_the_only_channel_only_when_all_was_read() -> None:
    form = menu("<form><input name=nimi><textarea></textarea></form>" + TEXT)
    told = visit(shop_site(yhteystiedot=form))
    partly = visit(shop_site(yhteystiedot=form, meista=Answer("", 403)))
    mail = visit(shop_site(yhteystiedot=menu(f"<form><textarea></textarea></form><p>info@{DOMAIN}</p>" + TEXT)))

    assert (told["contact_form"].value, told["form_only"].value) == (True, True)
    assert (partly["contact_form"].value, partly["form_only"].cause) == (True, Cause.BLOCKED)
    assert (mail["contact_form"].value, mail["form_only"].value) == (True, False)
    assert visit(shop_site())["form_only"].value is False


def test_the_order_of_answers_does_not_matter() -> None:
    shop = Shop(domain=DOMAIN, host=f"www.{DOMAIN}", url=f"https://www.{DOMAIN}/")
    pages = {f"https://www.{DOMAIN}{path}": answer for path, answer in shop_site().items()}
    told = visit({**pages, f"https://www.{DOMAIN}/robots.txt": GONE}, shop)
    again = visit({**pages, f"https://www.{DOMAIN}/robots.txt": GONE}, shop, stop=lambda request: False)

    assert told.facts == again.facts
    assert told["site_read"].value is True
    assert SHOP.domain == shop.domain


@pytest.mark.parametrize(
    ("told", "seconds"), [("2", 2.0), ("0.5", 0.5), ("600", 5.0), ("-3", 0.0), ("soon", 0.0), ("1e999", 0.0)]
)
def test_the_rest_that_robots_ask_for_goes_with_each_request(told: str, seconds: float) -> None:
    asked = visit(shop_site(robots_txt=f"User-agent: *\nCrawl-delay: {told}\n")).requests

    assert asked[0].pause_seconds == 0.0, "robots.txt itself"
    assert {one.pause_seconds for one in asked[1:]} == {seconds}


def test_a_footer_that_stands_only_on_inner_pages_is_found_by_one_of_them() -> None:
    told = visit({**shop_site(home=f"<a href=/kupit>Kupit</a>{TEXT}"), "/kupit": menu()})

    assert told.asked[:4] == ["/robots.txt", "/", "/kupit", "/yhteystiedot"]
    assert told["company_id"].value == "9999999-9"
    assert "/sitemap.xml" not in told.asked


def test_a_second_page_of_a_kind_is_asked_for_only_while_the_seller_is_not_known() -> None:
    more = "<a href=/ota-yhteytta>Ota yhteyttä</a>"
    seller = (
        "<p>Naava Esimerkki Oy, Y-tunnus 9999999-9</p><p>Kuparitie 4, 20100 Turku</p><p>puh. 040 123 4567, "
        f"posti@{DOMAIN}</p>"
    )
    whole = visit(shop_site(home=menu(more + TEXT), yhteystiedot=menu(seller + TEXT), **{"ota-yhteytta": TEXT}))
    part = visit(shop_site(home=menu(more + TEXT), **{"ota-yhteytta": menu(seller + TEXT)}))

    assert "/ota-yhteytta" not in whole.asked
    assert "/ota-yhteytta" in part.asked
    assert part["phone"].is_known


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("/content/4-yritys", "about"),
        ("/pages/about-1", "about"),
        ("/index.php?route=information/contact", "contact"),
        ("/sivu.php?sivu=tietosuoja&x=1", "privacy"),
        ("/?page=imprint", "imprint"),
        ("/haku?q=palautus", ""),
        ("/blogi/5-meista-puhutaan", ""),
        ("/index.php?route=account/return/add", ""),
        ("/2026/yhteystiedot-2026", "contact"),
    ],
)
def test_a_path_or_a_query_that_names_the_page_says_its_kind(link: str, kind: str) -> None:
    told = visit({"/": f"<footer><a href={link}>katso</a></footer>{TEXT}", link: TEXT})
    purposes = {request.url.removeprefix(f"https://{DOMAIN}"): request.purpose for request in told.requests}

    # "other": the one inner page that is looked at when no link says anything.
    assert purposes.get(link, "other") == (kind or "other")


def test_a_post_is_no_page_of_the_kind_that_its_title_names() -> None:
    posts = "<a href=/blogi/1>Ota yhteyttä ja voita</a> <a href=/2026/10/syksy>Meistä kirjoitettiin</a>"
    told = visit({**shop_site(home=menu(posts + TEXT)), "/blogi/1": TEXT, "/2026/10/syksy": TEXT})

    assert not {"/blogi/1", "/2026/10/syksy"} & set(told.asked)


def test_pages_in_the_language_of_the_domains_country_come_first() -> None:
    links = "<a href=/en/contact>Contact</a> <a href=/fi/yhteys>Yhteystiedot</a>"
    told = visit({"/": f"{links}{TEXT}", "/en/contact": TEXT, "/fi/yhteys": TEXT})

    assert told.asked[2] == "/fi/yhteys"


LINKS = "<a href=/tuote/kuppi1>Kuppi yksi</a> <a href=/tuote/kuppi2>Kuppi kaksi</a>"


def _goods(first: Answer | str, second: Answer | str = GONE) -> dict[str, Answer | str]:
    return {**shop_site(home=menu(LINKS + TEXT)), "/tuote/kuppi1": first, "/tuote/kuppi2": second}


def test_a_maker_is_absent_only_where_goods_were_read_and_name_none() -> None:
    goods = menu("<h1>Kuppi</h1><p>12,00 €</p>" + TEXT)
    named = menu("<h1>Kuppi</h1><p>Valmistaja: Kuusikon Puutyö Oy</p>" + TEXT)

    assert visit(_goods(named))["maker_named"].value is True
    assert visit(_goods(named))["maker_reachable"].value is False
    assert visit(_goods(goods))["maker_named"].is_absent
    assert visit(_goods(goods, Answer("", 503)))["maker_reachable"].is_absent


def test_a_maker_is_unknown_where_no_page_of_goods_was_read() -> None:
    silent = visit(_goods(Answer("", 503), Answer("", 503)))
    cut = visit(_goods(Answer(menu(), problem=Problem(Cause.TOO_LARGE, "more was sent"))))
    none = visit(shop_site())
    halfway = visit(_goods(menu()), stop=lambda request: request.purpose == "product")

    assert silent["maker_named"].cause is Cause.NO_ANSWER
    assert cut["maker_named"].cause is Cause.TOO_LARGE
    assert none["maker_named"].cause is Cause.NOT_ASKED
    assert halfway["maker_named"].cause is Cause.NOT_ASKED


def test_uses_of_addresses_persons_and_contradictions_are_absent_only_when_all_was_read() -> None:
    names = ("seat_address", "return_address", "warehouse_address", "stores", "person_named", "disagreements")
    whole = visit(shop_site())
    blocked = visit(shop_site(toimitusehdot=Answer("", 403)))
    no_returns = visit(shop_site(palautukset=Answer("", 503)))

    assert all(whole[name].is_absent for name in (*names, "phone_town"))
    assert all(blocked[name].cause is Cause.BLOCKED for name in names)
    assert no_returns["return_address"].cause is Cause.NO_ANSWER
    assert no_returns["person_named"].is_absent


def test_pages_whose_links_say_nothing_we_know_are_read_while_the_seller_is_not_known() -> None:
    own = "<a href=/jutellaan>Jutellaan</a> <a href=/tuote/1>Kuppi</a> <a href=/en/hey>Hey</a>"
    seller = "<p>Naava Esimerkki Oy, Y-tunnus 9999999-9</p>"
    whole = (
        "<p>Naava Esimerkki Oy, Y-tunnus 9999999-9</p><p>Kuparitie 4, 20100 Turku</p>"
        f"<p>puh. 040 123 4567, posti@{DOMAIN}</p>"
    )
    home = f"<html lang=fi><nav>{own}</nav>{TEXT}<footer><a href=/ehdot>Ehdot</a></footer>"
    told = visit({"/": home, "/ehdot": TEXT, "/jutellaan": seller + TEXT, "/tuote/1": TEXT})
    known = visit({"/": home, "/ehdot": whole + TEXT, "/jutellaan": TEXT, "/tuote/1": TEXT})
    many = visit({"/": home.replace("</nav>", "".join(f"<a href=/x{n}>Osa {n}</a>" for n in range(20)) + "</nav>")})

    assert "/jutellaan" in told.asked
    assert "/en/hey" not in told.asked
    assert told["company_id"].value == "9999999-9"
    assert "/jutellaan" not in known.asked
    assert "/jutellaan" not in many.asked
