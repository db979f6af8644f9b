"""French: the words of its shops and of its law on small pages."""

from __future__ import annotations

from typing import Any

import pytest
from shop_pages import Site

SHOP = Site("atelier-lune-exemple.fr", "fr")
MENU = (
    ("Nous contacter", "/pages/1"),
    ("MENTIONS LÉGALES", "/pages/2"),
    ("Qui sommes-nous ?", "/pages/3"),
    ("Conditions générales de vente", "/pages/4"),
    ("Retours et remboursements", "/pages/5"),
    ("Frais de livraison", "/pages/6"),
    ("Politique de confidentialité", "/pages/7"),
    ("Nos boutiques", "/pages/8"),
    ("Boutique", "/boutique"),
)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("contact", "/pages/1"),
        ("imprint", "/pages/2"),
        ("about", "/pages/3"),
        ("terms", "/pages/4"),
        ("returns", "/pages/5"),
        ("delivery", "/pages/6"),
        ("privacy", "/pages/7"),
        ("stores", "/pages/8"),
    ],
)
def test_each_page_is_found_by_its_link(kind: str, path: str) -> None:
    assert SHOP.chosen(MENU, kind) == path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("N° SIRET : 999 999 907 00012", "company_id"),
        ("R.C.S. Paris 999 999 907", "company_id"),
        ("N° de TVA intracommunautaire : FR29999999907", "vat"),
        ("Tél. : 01 99 00 12 34", "phone"),
        ("Courriel : bonjour", "email"),
        ("Siège social : 3 rue de la Lune", "seat"),
        ("Horaires d’ouverture", "opening_hours"),
        ("Adresse de retour :", "return_address"),
        ("Directrice de la publication : Mme Exemple", "officer"),
        ("Le site est édité par Atelier Lune SARL", "seller"),
        ("Responsable du traitement : Atelier Lune SARL", "controller"),
        ("Hébergeur : Nuage Exemple SAS", "host_firm"),
        ("Le paiement est confié à un prestataire de paiement", "payment_firm"),
        ("Le colis est remis au transporteur", "delivery_firm"),
        ("Médiateur de la consommation", "other_firm"),
    ],
)
def test_what_stands_before_a_value_is_known(text: str, kind: str) -> None:
    assert kind in SHOP.labels(text)


@pytest.mark.parametrize(
    ("purpose", "body", "name", "value"),
    [
        (
            "imprint",
            "<p>Atelier Lune SARL<br>TVA intracommunautaire : FR29999999907</p>",
            "vat_number",
            "FR29999999907",
        ),
        ("contact", "<p>Téléphone : 01 99 00 12 34</p>", "phone", "+33199001234"),
        (
            "contact",
            "<p>Écrivez-nous à bonjour [at] atelier-lune-exemple.fr</p>",
            "email",
            "bonjour@atelier-lune-exemple.fr",
        ),
        (
            "contact",
            "<p>Courriel : bonjour&#64;atelier-lune-exemple.fr</p>",
            "email",
            "bonjour@atelier-lune-exemple.fr",
        ),
        (
            "contact",
            "<h2>Horaires d’ouverture</h2><p>Mardi – samedi : 10:00 – 19:00</p>",
            "opening_hours",
            "Mardi – samedi : 10:00 – 19:00",
        ),
        ("about", "<p>Nous tissons le lin à Roubaix depuis 1987.</p>", "founded_year", 1987),
        ("about", "<p>Maison fondée en 1921 par un tisserand.</p>", "founded_year", 1921),
        (
            "home",
            "<p>Après trente ans, notre boutique ferme : liquidation totale.</p>",
            "closing_down",
            "Après trente ans, notre boutique ferme : liquidation totale.",
        ),
        (
            "home",
            "<p>Offre à durée limitée, votre panier est réservé dix minutes.</p>",
            "countdown",
            "Offre à durée limitée, votre panier est réservé dix minutes.",
        ),
        ("delivery", "<p>Délai de livraison : 3 à 5 jours ouvrés.</p>", "delivery_days", 5),
        ("delivery", "<p>Vos articles sont expédiés depuis la Chine.</p>", "delivery_from", "CN"),
        ("returns", "<p>Renvoyer le produit à notre dépôt en Chine.</p>", "return_country", "CN"),
        ("stores", "<p>Boutique physique au cœur de la ville.</p><p>Mardi – samedi : 10:00 – 19:00</p>", "store", True),
        ("terms", "<p>Le vendeur est [nom de l’entreprise].</p>", "placeholders", "[nom de l’entreprise]"),
        (
            "terms",
            "<h2>Modes de paiement</h2><p>Carte bancaire, virement bancaire</p>",
            "payment_ways",
            ("card", "transfer"),
        ),
        ("home", "<p>Soldes : −50 %, dernière chance !</p>", "countdown", "Soldes : −50 %, dernière chance !"),
        ("delivery", "<p>Délai de livraison : 3 jours.</p><p>Retour sous 30 jours.</p>", "delivery_days", 3),
    ],
)
def test_the_page_tells_it(purpose: str, body: str, name: str, value: Any) -> None:
    assert SHOP.told(body, purpose).get(name) == value


@pytest.mark.parametrize(
    ("purpose", "body", "name"),
    [
        ("returns", "<p>Vous disposez de 14 jours après la livraison pour vous rétracter.</p>", "delivery_days"),
        ("about", "<p>La loi Informatique et Libertés, en vigueur en 1978, s’applique.</p>", "founded_year"),
        ("home", "<p>Retrait possible jusqu’à la fermeture du magasin à 19 h.</p>", "closing_down"),
        ("home", "<p>Ne manquez pas nos nouveautés de printemps.</p>", "countdown"),
        ("contact", "<p>Nous n’avons pas de boutique physique, ni horaires d’ouverture.</p>", "store"),
        ("about", "<p>Conditions mises à jour, version en vigueur depuis 2019.</p>", "founded_year"),
    ],
)
def test_the_page_does_not_say_it(purpose: str, body: str, name: str) -> None:
    assert name not in SHOP.told(body, purpose)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("family", "Une entreprise familiale, de mère en fille"),
        ("no_store", "Nous vendons exclusivement en ligne."),
        ("collect", "Retrait en magasin gratuit"),
        ("by_appointment", "Visite sur rendez-vous"),
        ("not_found", "Oups, page introuvable"),
        ("parked", "Ce nom de domaine est réservé"),
        ("maintenance", "Le site est en maintenance"),
        ("password", "Entrez le mot de passe"),
        ("script_needed", "Veuillez activer JavaScript"),
        ("challenge", "Vérifiez que vous êtes humain"),
        ("return_to", "Le colis est à retourner à l’adresse : adresse de retour"),
        ("old_price", "au lieu de 49 €"),
        ("discount_all", "−30 % sur tout le site"),
    ],
)
def test_a_sentence_is_understood(kind: str, text: str) -> None:
    assert SHOP.says(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("closing_down", "En cas de liquidation judiciaire du vendeur"),
        ("urgency", "Livraison offerte dès 60 €"),
        ("not_found", "Vous trouverez la page des tailles ici"),
        ("visit", "Suivez-nous et venez nous voir sur les réseaux"),
    ],
)
def test_an_ordinary_sentence_is_not_taken_for_it(kind: str, text: str) -> None:
    assert not SHOP.says(kind, text)


def test_a_mail_address_with_the_sign_written_out() -> None:
    assert (
        SHOP.told("<p>Courriel : bonjour (arobase) atelier-lune-exemple.fr</p>").get("email")
        == "bonjour@atelier-lune-exemple.fr"
    )
