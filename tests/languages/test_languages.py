"""Every language found in the folder, held to one form; and the look-ups that read the lists."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator

import pytest
from cases.case import cases_of_languages

from trustcheck.languages import (
    LABEL_KINDS,
    PAGE_KINDS,
    PAYMENT_WAYS,
    PHRASE_KINDS,
    TIME_KINDS,
    Language,
    all_languages,
    every,
    find,
    pattern,
    rank,
    table,
    words,
)

LANGUAGES = sorted(all_languages().items())
MAY_BE_EMPTY = {"since_around", "weak_since", "weak_closing_down", "weak_discount"}
# What a weak list says less of: a word stands there only if it stands in the list itself.
WEAK = {
    "weak_since": "since", "weak_closing_down": "closing_down", "weak_discount": "discount", "weak_urgency": "urgency",
}  # fmt: skip
ROLES = (
    "seller", "controller", "payment_firm", "delivery_firm", "platform_firm", "agency_firm", "host_firm",
    "marketplace_firm", "other_firm",
)  # fmt: skip
# Words of these lists say so much that running text without a shop's business must not hold any.
TELLING = (
    *ROLES, "closing_down", "urgency", "placeholders", "visit", "no_store", "collect", "sent_from", "return_to",
    "not_found", "parked", "maintenance", "password", "script_needed", "challenge", "delivery_time", "by_appointment",
)  # fmt: skip
TELLING_LABELS = ("company_id", "vat", "phone", "email", "fax", "bank_account", "po_box", "opening_hours")
# One address is often both, and so is a help line; a sole trader is the firm and the person who answers for it.
BOTH = ({"address", "visiting_address"}, {"customer_service", "phone"}, {"company", "officer"})
TABLES = {
    "links": PAGE_KINDS, "slugs": PAGE_KINDS, "labels": LABEL_KINDS, "payment_ways": PAYMENT_WAYS, "times": TIME_KINDS,
    "phrases": PHRASE_KINDS,
}  # fmt: skip


def _lists(language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in language.__struct_fields__:
        value = getattr(language, name)
        if isinstance(value, tuple):
            yield from ([(name, value)] if all(isinstance(one, str) for one in value) else [(name, v) for v in value])
        elif isinstance(value, dict):
            yield from ((f"{name}.{key}", listed) for key, listed in value.items())


PROSE = (
    """Aamulla järvi oli tyyni ja usva nousi rannan kaislikosta. Vanha mies souti hitaasti, nosti verkot veneeseen ja
    pani muutaman ahvenen ämpäriin. Kotona kissa odotti portailla. Iltapäivällä alkoi sade, eikä kukaan lähtenyt enää
    ulos, vaan kaikki istuivat tuvassa, joivat kahvia tai lukivat ja kuuntelivat, miten tuuli liikutti oksia.""",
    """På morgonen låg sjön blank och dimman steg ur vassen. Den gamla mannen rodde sakta, drog upp näten och lade några
    abborrar i hinken. Hemma väntade katten på trappan. Efter middagen började det regna, och ingen gick ut mer; alla
    satt i stugan, drack kaffe eller läste och hörde hur vinden rörde grenarna.""",
    """In the morning the lake lay still and mist rose from the reeds. The old man rowed slowly, lifted the nets and put
    some perch in the bucket. At home the cat waited on the steps. In the afternoon it began to rain and nobody went out
    again; all sat inside, drank coffee or read, and heard how the wind moved the branches.""",
    """Am Morgen lag der See still, und Nebel stieg aus dem Schilf. Der alte Mann ruderte langsam, hob die Netze
    ins Boot und legte ein paar Barsche in den Eimer. Zu Hause saß die Katze auf der Treppe. Später begann es zu regnen,
    und niemand ging mehr hinaus; alle saßen in der Stube, tranken Kaffee und hörten, wie der Wind die Äste bewegte.""",
    """Le matin, le lac était calme et la brume montait des roseaux. Le vieil homme ramait lentement, leva les filets et
    mit quelques perches dans le seau. À la maison, le chat attendait sur les marches. Plus tard il se mit à pleuvoir et
    personne ne sortit plus; tous restaient assis, buvaient du café et écoutaient le vent dans les branches.""",
    *(" ".join(made.prose.split()) for _, made in cases_of_languages()),
)


def _bare(listed: Iterable[str]) -> set[str]:
    return {word.removesuffix("$") for word in listed}


def _every_way(language: Language) -> list[str]:
    return [word for listed in language.payment_ways.values() for word in listed]


def test_all_languages_that_are_promised_are_there() -> None:
    assert " ".join(all_languages()) == "cs da de en es et fi fr it lt lv nl no pl ru sv"


@pytest.mark.parametrize(("code", "language"), LANGUAGES, ids=[code for code, _ in LANGUAGES])
def test_a_language_has_every_list(code: str, language: Language) -> None:
    assert language.code == code
    for name, kinds in TABLES.items():
        assert set(getattr(language, name)) == set(kinds), name
    assert len(language.weekdays) == 7
    assert len(language.months) == 12
    assert len(language.stop_words) >= 20
    assert {"FI", "SE", "DE", "CN"} <= set(language.countries)
    empty = [name for name, listed in _lists(language) if not listed and name not in MAY_BE_EMPTY]
    assert not empty
    assert all(word.count(" … ") == 1 for word in language.since_around)
    for weak, listed in WEAK.items():
        assert _bare(getattr(language, weak)) <= _bare(getattr(language, listed)), weak
    assert _bare(language.phrases["sure_payment"]) <= _bare(_every_way(language))
    assert all(re.fullmatch(r"[a-z.-]+\$?", word) for word in language.phrases["general_mail"])


@pytest.mark.parametrize(("code", "language"), LANGUAGES, ids=[code for code, _ in LANGUAGES])
def test_words_keep_the_form_that_look_ups_read(code: str, language: Language) -> None:
    for name, listed in _lists(language):
        if name == "code":
            continue
        for word in listed:
            assert word == word.lower() == " ".join(word.split()), (name, word)
            assert len(word.removesuffix("$")) >= 1, (name, word)
        assert len(set(listed)) == len(listed), (name, [word for word in listed if listed.count(word) > 1])
    for kind, slugs in language.slugs.items():
        assert all(re.fullmatch(r"[a-z0-9/-]+", slug) for slug in slugs), kind


@pytest.mark.parametrize(("code", "language"), LANGUAGES, ids=[code for code, _ in LANGUAGES])
def test_no_word_says_two_things(code: str, language: Language) -> None:
    for name in ("links", "slugs", "labels"):
        kinds: dict[str, set[str]] = {}
        for kind, listed in getattr(language, name).items():
            for word in listed:
                kinds.setdefault(word.removesuffix("$"), set()).add(kind)
        assert not {word: found for word, found in kinds.items() if len(found) > 1 and found not in BOTH}, name
    roles = [word.removesuffix("$") for role in ROLES for word in getattr(language, role)]
    assert not {word for word in roles if roles.count(word) > 1}


@pytest.mark.parametrize(("code", "language"), LANGUAGES, ids=[code for code, _ in LANGUAGES])
def test_words_are_words_and_not_so_short_that_they_begin_any_other(code: str, language: Language) -> None:
    for name, listed in _lists(language):
        if name in ("code", "weekdays", "months") or name.startswith("times."):  # looked for only beside a number
            continue
        for word in listed:
            assert not set(word) & set("\\|^*?") or name == "placeholders", (name, word)
            assert "$" not in word[:-1], (name, word)
            if word.isalpha() and not name.startswith("slugs"):
                assert len(word) >= 2 + (name in TELLING), (name, word)


@pytest.mark.parametrize(("code", "language"), LANGUAGES, ids=[code for code, _ in LANGUAGES])
def test_running_text_of_any_language_holds_no_telling_word(code: str, language: Language) -> None:
    lists = {name: getattr(language, name) for name in TELLING}
    lists |= {f"labels.{kind}": language.labels[kind] for kind in TELLING_LABELS}
    for prose in PROSE:
        assert not {name: found for name, listed in lists.items() if (found := find(listed, prose))}


@pytest.mark.parametrize(("code", "language"), LANGUAGES, ids=[code for code, _ in LANGUAGES])
def test_weekdays_and_months_name_one_day_each(code: str, language: Language) -> None:
    for days in (language.weekdays, language.months):
        named = [word for day in days for word in day]
        assert len(set(named)) == len(named)


def test_a_word_stands_at_the_start_of_a_word_and_ends_there_only_when_told() -> None:
    assert find(("palautu",), "Ilmaiset palautukset!") == "palautu"
    assert find(("palautu",), "epäpalautuva") == ""
    assert find(("me$",), "meri") == ""
    assert find(("me$",), "Keitä ME olemme") == "ME"
    assert find(("[nimi]",), "Tervetuloa, [Nimi]") == "[Nimi]"
    assert find(("we're closing",), "We’re closing") == "We’re closing"
    assert find(("e-mail",), "e‑mail") == "e‑mail"
    assert find((), "anything") == ""


def test_rank_is_the_place_of_the_surest_word() -> None:
    listed = words("contact us | contact$ | support$")

    assert rank(listed, "Contact us") == 0
    assert rank(listed, "Contact") == 1
    assert rank(listed, "Support | Contact") == 1
    assert rank(listed, "Contacts") is None


def test_tables_go_on_over_lines_and_semicolons() -> None:
    assert table("a: x | y\n  | z\nb: q; c: r | s") == {"a": ("x", "y", "z"), "b": ("q",), "c": ("r", "s")}


def test_every_gives_each_word_once() -> None:
    seller = every(lambda language: language.seller)

    assert "rekisterinpitäjä" not in seller
    assert len(set(seller)) == len(seller)
    assert {"sopimuspuoli", "contracting party", "avtalspart"} <= set(seller)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Verkkokauppaa ylläpitää Naava Esimerkki Oy", "seller"),
        ("Rekisterinpitäjä: Naava Esimerkki Oy", "controller"),
        ("Butiken drivs av Exempel Ab", "seller"),
        ("Personuppgiftsansvarig är Exempel Ab", "controller"),
        ("This shop is operated by Example Ltd", "seller"),
        ("Maksupalvelun tarjoaja on", "payment_firm"),
        ("Perheyritys vuodesta 1962", "family"),
        ("Suljemme ovemme lopullisesti", "closing_down"),
        ("Vi stänger butiken efter 40 år", "closing_down"),
        ("Closing down sale!", "closing_down"),
        ("Meillä ei ole kivijalkamyymälää", "no_store"),
        ("Nouda myymälästä ilmaiseksi", "collect"),
        ("Toimitusaika 2–4 arkipäivää", "delivery_time"),
        ("Ostoskorisi on varattu sinulle 10 minuutiksi", "urgency"),
    ],
)
def test_sentences_of_shops_are_found(text: str, kind: str) -> None:
    assert find(every(lambda language: getattr(language, kind)), text)


def test_no_list_takes_long_on_a_megabyte() -> None:
    text = "aaaa [[[[ e-e-e-e ''''' " * 45_000
    for pick in ("seller", "not_found", "parked", "closing_down"):
        began = time.process_time()
        pattern(every(lambda language, name=pick: getattr(language, name))).search(text)  # type: ignore[misc]
        assert time.process_time() - began < 2.0, pick
