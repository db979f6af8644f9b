"""The HTML report: one file, no script, nothing loaded, everything escaped, readable by machines that read aloud."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from example_cases import AT, CASES, RULEBOOK, capture, seen, signal

from trustcheck import report
from trustcheck.facts import known
from trustcheck.model import Case, Cause, Fact, Level, Outcome, Problem, Shop, Verdict
from trustcheck.report.markup import element, link
from trustcheck.report.words import LANGUAGES, words

INTRUDERS = Path(__file__).parents[2] / "../shared/data/hostile/payloadsallthethings/XSS Injection/Intruders"
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "h1", "h2", "h3",
    "p", "ul", "ol", "li", "strong", "span", "bdi", "a", "details", "summary", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "div",
}  # fmt: skip
VOID = {"meta"}
FIELDS = (
    "claim.legal_name", "claim.trade_name", "claim.company_id", "claim.vat_number", "claim.address", "claim.phone",
    "claim.email", "claim.store_address", "claim.closing_down", "register.name", "register.address",
    "register.website", "domain.registrant", "register.company_id",
)  # fmt: skip


class Reader(HTMLParser):
    """Elements and attributes as a browser would see them; complains about elements that are not closed in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def attributes(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def hostile_case(text: str, path: str = "") -> Case:
    """A case in which a stranger has written this text wherever strangers write, and the path into the address."""
    url = "https://kauppa.example/" + path
    page = capture("website", url, text.encode("utf-8", "replace"))
    lost = capture("whois", f"whois://x/{text}", problem=Cause.BLOCKED)
    lost = type(lost).of(lost.request, AT, problem=Problem(Cause.BLOCKED, text))
    at = seen(page, text, text)
    facts: list[Fact] = [known(name, text, at) for name in FIELDS]
    facts += [known("claim.store", True, at), known("claim.founded_year", 1924, at)]
    facts += [known("register.names", (text, text), at), known("domain.held_by_company", (text,), at)]
    facts += [known(name, False, at) for name in ("match.register_name", "match.address", "match.closing_story")]
    facts += [known("match.domain_registrant", True, at), known("shop.unicode_name", text)]
    failed = signal("deception/identity-not-borrowed", Outcome.FAIL, at, facts=["register.name"])
    strange = type(failed)(
        rule=text, outcome=Outcome.UNKNOWN, dimension=failed.dimension, kind="x", strength=failed.strength,
        status="stable", if_pass=1, if_fail=1, evidence=(at,),
    )  # fmt: skip
    verdict = Verdict(level=Level.WARNING, low=0.1, high=0.2, base_rate=0.1, reasons=(failed.rule,))
    shop = Shop(domain="kauppa.example", host="kauppa.example", url=url)
    return Case(
        shop=shop,
        at=AT,
        facts={fact.name: fact for fact in facts},
        captures={page.request.url: page, lost.request.url: lost},
        signals=(failed, strange),
        verdict=verdict,
    )


def page(case: Case, lang: str = "fi") -> str:
    return report.show(case, RULEBOOK, lang=lang, format="html")


def _check_shape(text: str) -> Reader:
    """What holds for every report, however hostile the case."""
    reader = read(text)
    for tag, attributes in reader.elements:
        assert tag in ALLOWED
        assert not any(name.startswith("on") or name in {"style", "src", "srcset", "action"} for name in attributes)
    for attributes in reader.attributes("a"):
        assert re.match(r"https?://[^/]", attributes["href"])
        assert attributes["rel"] == "noreferrer noopener nofollow"
    assert len(reader.attributes("style")) == 1
    assert all(line.isprintable() for line in text.replace("\u00a0", " ").split("\n"))
    return reader


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_shape_language_and_landmarks(name: str, lang: str) -> None:
    reader = _check_shape(page(CASES[name](), lang))

    assert reader.attributes("html") == [{"lang": lang}]
    tags = [tag for tag, _ in reader.elements]
    assert [tags.count(tag) for tag in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]
    named = {attributes["id"] for attributes in reader.attributes("h2") if "id" in attributes}
    assert {attributes["aria-labelledby"] for attributes in reader.attributes("section")} == named
    for attributes in reader.attributes("th"):
        assert attributes["scope"] in {"col", "row"}
    assert tags.count("caption") == tags.count("table") > 0
    assert tags.count("summary") == tags.count("details")


def test_the_policy_lets_in_the_style_and_nothing_else() -> None:
    text = page(CASES["warned"]())
    css = text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()

    policies = [one["content"] for one in read(text).attributes("meta") if one.get("http-equiv")]
    assert policies == [f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"]
    assert "url(" not in css
    assert "@import" not in css


@pytest.mark.parametrize("name", CASES)
def test_colour_is_never_alone(name: str) -> None:
    spoken = words("fi")
    said = " ".join(read(page(CASES[name]())).text)

    states = {spoken(f"state.{row}") for row in ("confirmed", "contradicted", "nobody", "unchecked", "not_told")}
    assert any(state in said for state in states)
    for attributes in read(page(CASES[name]())).elements:
        if "mark" in attributes[1].get("class", "").split():
            assert attributes[1]["aria-hidden"] == "true"


def test_it_shows_what_the_shop_says_beside_who_answers() -> None:
    text = page(CASES["warned"](), "en")
    said = " ".join(" ".join(read(text).text).split())

    for part in (
        "WARNING",
        "since 1924",
        "Perheyritys jo vuodesta 1924",
        "30 September 2026",
        "Tehtaankatu 9, 33100 Tampere",
    ):
        assert part in said
    assert 'href="https://tietopalvelu.ytj.fi/yritys/9012344-1"' in text
    assert CASES["warned"]().captures["https://metsamuoti.fi/"].sha256 in said
    assert words("en")("say.not_bound") in said
    assert "CC BY 4.0" in said


def test_a_name_in_foreign_letters_always_shows_its_technical_form() -> None:
    text = page(CASES["unproven"]())

    for match in re.finditer("käpämä.example", text):
        assert text[match.end() :].startswith(" (xn--kpm-qlabb.example)")
    assert text.count("käpämä.example") >= 2


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        "</title></style><svg onload=alert(1)>",
        "javascript:alert(1)",
        "{register.name}{{7*7}}${7*7}",
        "<!--",
        "]]>",
        "&lt;script&gt;&#x3c;",
        "\x00\x0b\x1b]0;x\x07\u202egnp.exe\u2066\ud800",
        "<bdi></bdi></bdi></p></main>",
        "a" * 50_000,
    ],
)
def test_strangers_cannot_write_markup(attack: str) -> None:
    reader = _check_shape(page(hostile_case(attack)))

    plain = _check_shape(page(hostile_case("harmless")))
    assert [tag for tag, _ in reader.elements] == [tag for tag, _ in plain.elements]
    _check_shape(page(hostile_case("harmless", attack)))


def test_strangers_cannot_write_markup_with_any_line_of_the_collection() -> None:
    if not INTRUDERS.is_dir():
        pytest.skip("the collection of hostile lines is not here")
    lines = sorted({line for path in INTRUDERS.glob("*.txt") for line in path.read_text(errors="replace").splitlines()})
    plain = len(read(page(hostile_case("harmless"))).attributes("p"))
    for start in range(0, len(lines), 23):
        text = " ".join(lines[start : start + 3])
        assert len(_check_shape(page(hostile_case(text))).attributes("p")) == plain
        _check_shape(page(hostile_case("harmless", text)))


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://", "https://a b", "ftp://x/", "whois://x/",
     "", "https://x/\n", "https://user:pass@evil.example/", "https://[", "vbscript:x", " https://x.example/",
     "https://x/\u202e"],
)  # fmt: skip
def test_only_web_addresses_become_links(url: str) -> None:
    assert "<a" not in link(url)


def test_a_link_shows_its_true_host() -> None:
    made = link("https://shop.example/" + "very-long-path/" * 9 + "?q=1&x=%22")

    assert ">shop.example/very-long" in made
    assert "&amp;x=%22" in made


def test_element_escapes_texts_and_attributes_but_not_elements() -> None:
    assert element("p", "<b>", element("b", "&"), class_='"x"', title="") == (
        '<p class="&quot;x&quot;">&lt;b&gt;<b>&amp;</b></p>'
    )
