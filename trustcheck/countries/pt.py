"""Portugal: NIPC (nine digits, modulo 11), PT + the same for VAT."""

from __future__ import annotations

from stdnum.pt import nif

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed

_NINE = r"\d{3}[ .]?\d{3}[ .]?\d{3}(?![ .,-]?\d)"

COUNTRY = Country(
    code="PT",
    tld="pt",
    languages=("pt",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"PT[ .-]{{0,2}}{_NINE}",
            canonical=prefixed("PT"),
            valid=checked(nif),
            labels=("vat", "company_id"),
            marks=("nif", "nipc", "contribuinte"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=_NINE,
            canonical=digits,
            valid=checked(nif),
            labels=(),
            home=("company_id", "vat"),
            marks=("nipc", "n.i.p.c", "contribuinte", "pessoa coletiva", "pessoa colectiva", "nif$", "nif:", "n.i.f"),
        ),
    ),
    after=parted("""
Lda | Lda. | LDA | Limitada | S.A. | SA | Unipessoal Lda | Unipessoal Lda. | Unipessoal, Lda.
| Unipessoal, Lda | SGPS
"""),
    shouted=frozenset({"SA", "Limitada"}),
    postal=PostalForm(
        postcode=rf"(?:P(?:T|RT)?\s?[-–]\s?)?(?P<code>[1-9]\d{{3}}\s?[-–]\s?\d{{3}})[ ,–-]{{1,3}}{TOWN}",
        line=(
            r"(?<!\w)(?P<name>(?i:rua|r\.|avenida|av\.|praça|pç\.|praceta|largo|travessa|tv\.|estrada|alameda|calçada|beco|rotunda"
            r"|urbanização|zona industrial|quinta|lugar|campo|parque|via)\s[^,;|]{2,50}?)"
            r"(?:,\s?|\s{1,2})(?i:n\.?[º°o]?\.?\s?|lote\s|número\s)?(?P<number>\d{1,4}(?:\s?[-–]\s?\d{1,4}|(?:\.\d{1,2}){2,4})?\s?[A-Za-z]?(?!\w)|s/n)"
            r"(?:\s?[,–-]\s?[^;|]{1,30}|\s\d{1,2}\.?[ºª°][^;|]{0,12})?$"
        ),
        box=r"Apartado",
        care=r"c/o|a/c|ao cuidado de",
        own=True,
    ),
    shared=digits,
    firms={
        "payment": parted("""
sibs | multibanco | mb way | ifthenpay | easypay | eupago | hipay portugal | lusopay | unicre | reduniq
"""),
        "delivery": parted("""
ctt expresso | ctt correios | ctt - correios | correios de portugal | chronopost portugal | vasp expresso
"""),
        "platform": parted("jumpseller"),
        "host": parted("ptisp | ptservidor | dominios.pt | webtuga | amen.pt"),
        "other": parted("""
livro de reclamações | centro de arbitragem | comissão nacional de proteção de dados | cniacc
"""),
    },
)
