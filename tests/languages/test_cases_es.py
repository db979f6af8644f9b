"""Spanish: the words of its shops and of its law on small pages."""

from __future__ import annotations

from typing import Any

import pytest
from shop_pages import Site

SHOP = Site("taller-luna-ejemplo.es", "es")
MENU = (
    ("Contacta con nosotros", "/paginas/1"),
    ("Aviso legal", "/paginas/2"),
    ("¿Quiénes somos?", "/paginas/3"),
    ("Condiciones generales de contratación", "/paginas/4"),
    ("Cambios y devoluciones", "/paginas/5"),
    ("Gastos de envío", "/paginas/6"),
    ("Política de privacidad", "/paginas/7"),
    ("Nuestras tiendas", "/paginas/8"),
    ("Tienda", "/tienda"),
)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("contact", "/paginas/1"),
        ("imprint", "/paginas/2"),
        ("about", "/paginas/3"),
        ("terms", "/paginas/4"),
        ("returns", "/paginas/5"),
        ("delivery", "/paginas/6"),
        ("privacy", "/paginas/7"),
        ("stores", "/paginas/8"),
    ],
)
def test_each_page_is_found_by_its_link(kind: str, path: str) -> None:
    assert SHOP.chosen(MENU, kind) == path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("C.I.F.: B-99999906", "company_id"),
        ("CIF B99999906", "company_id"),
        ("NIF: B99999906", "company_id"),
        ("Inscrita en el Registro Mercantil de Murcia", "company_id"),
        ("NIF-IVA: ESB99999906", "vat"),
        ("Teléfono: 968 00 12 34", "phone"),
        ("Tlf. 968 00 12 34", "phone"),
        ("Correo electrónico: hola", "email"),
        ("Domicilio social: Calle Luna 3", "seat"),
        ("Horario de apertura", "opening_hours"),
        ("Atención al cliente", "customer_service"),
        ("Apartado de correos 12", "po_box"),
        ("El titular de esta web es Taller Luna S.L.", "seller"),
        ("Responsable del tratamiento: Taller Luna S.L.", "controller"),
        ("Diseño web: Nube Ejemplo", "agency_firm"),
        ("Pasarela de pago segura", "payment_firm"),
        ("Empresa de mensajería", "delivery_firm"),
        ("Agencia Española de Protección de Datos", "other_firm"),
    ],
)
def test_what_stands_before_a_value_is_known(text: str, kind: str) -> None:
    assert kind in SHOP.labels(text)


@pytest.mark.parametrize(
    ("purpose", "body", "name", "value"),
    [
        ("imprint", "<p>Taller Luna S.L.<br>NIF-IVA: ESB99999906</p>", "vat_number", "ESB99999906"),
        ("contact", "<p>Teléfono: 968 00 12 34</p>", "phone", "+34968001234"),
        ("contact", "<p>Escríbenos: hola [at] taller-luna-ejemplo.es</p>", "email", "hola@taller-luna-ejemplo.es"),
        ("contact", "<p>Escríbenos: hola&commat;taller-luna-ejemplo.es</p>", "email", "hola@taller-luna-ejemplo.es"),
        (
            "contact",
            "<h2>Horario de apertura</h2><p>Lunes a viernes 9:30 - 14:00</p>",
            "opening_hours",
            "Lunes a viernes 9:30 - 14:00",
        ),
        ("contact", "<p>Horario: L-V 9:30 - 14:00</p>", "opening_hours", "L-V 9:30 - 14:00"),
        ("about", "<p>Hacemos alpargatas en Caravaca desde 1963.</p>", "founded_year", 1963),
        ("about", "<p>La casa, fundada en 1918, sigue en la misma plaza.</p>", "founded_year", 1918),
        (
            "home",
            "<p>Nos jubilamos: liquidación por cierre de toda la tienda.</p>",
            "closing_down",
            "Nos jubilamos: liquidación por cierre de toda la tienda.",
        ),
        (
            "home",
            "<p>Tu cesta está reservada durante 10 minutos.</p>",
            "countdown",
            "Tu cesta está reservada durante 10 minutos.",
        ),
        ("delivery", "<p>Plazo de entrega: 2-3 días laborables.</p>", "delivery_days", 3),
        ("delivery", "<p>Los pedidos se envían desde China.</p>", "delivery_from", "CN"),
        ("returns", "<p>Dirección de devolución: nave 3, Shenzhen, China.</p>", "return_country", "CN"),
        ("stores", "<p>Tienda física en el casco antiguo.</p><p>Lunes a viernes 9:30 - 14:00</p>", "store", True),
        ("terms", "<p>El vendedor es [razón social].</p>", "placeholders", "[razón social]"),
        (
            "terms",
            "<h2>Formas de pago</h2><p>Tarjeta de crédito, Bizum, contra reembolso</p>",
            "payment_ways",
            ("card", "mobilepay", "cash"),
        ),
        (
            "home",
            "<p>Rebajas del 50 %: ¡última oportunidad!</p>",
            "countdown",
            "Rebajas del 50 %: ¡última oportunidad!",
        ),
        ("delivery", "<p>Plazo de entrega: 3 días.</p><p>Devoluciones en 30 días.</p>", "delivery_days", 3),
    ],
)
def test_the_page_tells_it(purpose: str, body: str, name: str, value: Any) -> None:
    assert SHOP.told(body, purpose).get(name) == value


@pytest.mark.parametrize(
    ("purpose", "body", "name"),
    [
        ("returns", "<p>Tienes 14 días desde la entrega para desistir del contrato.</p>", "delivery_days"),
        ("about", "<p>El Real Decreto Legislativo de 2007 protege al consumidor.</p>", "founded_year"),
        ("home", "<p>Cerramos por vacaciones del 1 al 15 de agosto.</p>", "closing_down"),
        ("home", "<p>Próximamente, nuevos colores.</p>", "countdown"),
        ("contact", "<p>No tenemos tienda física.</p>", "store"),
        ("about", "<p>Cliente desde 2019: condiciones en vigor.</p>", "founded_year"),
    ],
)
def test_the_page_does_not_say_it(purpose: str, body: str, name: str) -> None:
    assert name not in SHOP.told(body, purpose)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("family", "Una empresa familiar, de padres a hijos"),
        ("no_store", "Vendemos exclusivamente online."),
        ("collect", "Recogida en tienda gratis"),
        ("by_appointment", "Atendemos con cita previa"),
        ("not_found", "Página no encontrada"),
        ("parked", "Este dominio está en venta"),
        ("maintenance", "Volvemos pronto"),
        ("password", "Introduce la contraseña"),
        ("script_needed", "Es necesario JavaScript"),
        ("challenge", "No soy un robot"),
        ("return_to", "Devolver el producto a"),
        ("old_price", "precio anterior"),
        ("discount_all", "30 % en toda la web"),
    ],
)
def test_a_sentence_is_understood(kind: str, text: str) -> None:
    assert SHOP.says(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("closing_down", "En caso de cierre temporal del local avisaremos"),
        ("urgency", "La calle termina en la plaza"),
        ("maintenance", "Materiales en construcción sostenible"),
        ("visit", "Bienvenido a nuestra tienda en línea"),
    ],
)
def test_an_ordinary_sentence_is_not_taken_for_it(kind: str, text: str) -> None:
    assert not SHOP.says(kind, text)


def test_a_mail_address_with_the_sign_written_out() -> None:
    assert (
        SHOP.told("<p>Correo: hola (arroba) taller-luna-ejemplo.es</p>").get("email") == "hola@taller-luna-ejemplo.es"
    )
