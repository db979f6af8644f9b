"""Calzado Premium Madrid: a counterfeit outlet in Spanish, 80 % off everything, its policies never filled in."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import woo
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "calzado-premium-madrid.com"
ADDRESS = "45.132.92.140"
SERVERS = ("ns1.quickcart-hosting.com", "ns2.quickcart-hosting.com")
MAIL = "service@calzado-premium-madrid.com"

HOME = """
## OUTLET OFICIAL DE ZAPATILLAS – TODO AL 80 % DE DESCUENTO

Las mejores marcas del mundo al precio más bajo de España. Calidad 1:1 garantizada. ¡Solo hoy! Compra dos pares y el
envío es gratis en todo el mundo.

!shelf

## ¿Por qué elegir nosotros?

- 100 % auténtico y de la más alta calidad
- Envío rápido a todo el mundo
- Pago seguro garantizado
- Servicio al cliente 24/7
"""

ABOUT = """
Somos un líder minorista de zapatillas en línea. Nuestro objetivo es proporcionar a los clientes los productos de la más
alta calidad con el precio más bajo. Todos los productos son enviados directamente desde la fábrica.

Si tiene alguna pregunta, por favor no dude en contactar a nosotros.
"""

CONTACT = """
Correo electrónico: [{mail}](mailto:{mail})

Horario: [Insert hours here]

Dirección: [Your Address], Madrid, España

!form
"""

DELIVERY = """
## Envío

Procesamos el pedido en 1–3 días. El tiempo de entrega es de 10–20 días laborables dependiendo de su país. Cuando el
paquete llegue, la aduana puede pedir información; por favor ayude a firmar.

## Devoluciones

Si no está satisfecho, puede solicitar un reembolso dentro de [X] días. El producto debe estar en su estado original con
todas las etiquetas. Envíe un correo a {mail} para obtener la dirección del almacén. Se cobra un 30 % de reposición.
"""

TERMS = """
Bienvenido a [Store Name]. Al acceder a [Website URL] usted acepta los siguientes términos. [Store Name] se reserva el
derecho de cambiar estos términos en cualquier momento.

## Identidad

[Legal Company Name], [Registration Number], [Country].

## Pago

Aceptamos VISA y MasterCard. El nombre que aparece en su extracto bancario puede ser diferente del nombre de la tienda.

## Ley aplicable

Estos términos se rigen por las leyes de [State/Country].
"""

PRIVACY = """
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna
aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris.

[Store Name] recopila su nombre, dirección y datos de la tarjeta para procesar el pedido.
"""

_SHOES = (
    ("veloria-air-97-blanco", "Veloria Air 97 blanco", 189),
    ("kestrel-run-pro-negro", "Kestrel Run Pro negro", 169),
    ("norvane-court-low-verde", "Norvane Court Low verde", 129),
    ("halcyon-high-retro-rojo", "Halcyon High Retro rojo", 209),
    ("tundra-boot-castano", "Tundra Boot castaño", 199),
    ("veloria-dunk-gris", "Veloria Dunk gris", 149),
)
SHELF = tuple(
    Product(
        path=f"/producto/{slug}/", name=name, price=f"{full * 0.2:.2f} €".replace(".", ","), was=f"{full},00 €",
        sku=f"CP{number}", stock="En stock",
        text=f"{name} original con 80 % de descuento. Calidad AAA, incluye caja. Para hombre y mujer, tallas 36–46.\n\n"
        "- Parte superior: sintético\n- Suela: goma\n- Temporada: primavera, otoño, verano, invierno",
    )
    for number, (slug, name, full) in enumerate(_SHOES, start=88201)
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 33), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Calzado Premium Madrid",
        tagline="Zapatillas de marca -80 %",
        language="es",
        nav=(
            ("Inicio", "/"),
            ("Sobre nosotros", "/sobre-nosotros/"),
            ("Envío y devoluciones", "/envio-y-devoluciones/"),
            ("Contacto", "/contacto/"),
        ),
        footer=f"""Calzado Premium Madrid · [Términos](/terminos/) · [Privacidad](/privacidad/)

Copyright © {today.year} [Store Name]. Todos los derechos reservados. VISA MasterCard""",
        colour="#0b0b0b",
        announcement="¡80 % EN TODO! TERMINA ESTA NOCHE · Código EXTRA15 = 15 % más",
        basket="/carrito/",
        buy="Añadir al carrito",
    )
    leaves = (
        Leaf(path="/", title="Outlet oficial", body=HOME),
        Leaf(path="/sobre-nosotros/", title="Sobre nosotros", body=ABOUT),
        Leaf(path="/contacto/", title="Contacto", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/envio-y-devoluciones/", title="Envío y devoluciones", body=DELIVERY.format(mail=MAIL)),
        Leaf(path="/terminos/", title="Términos y condiciones", body=TERMS),
        Leaf(path="/privacidad/", title="Política de privacidad", body=PRIVACY),
        Leaf(path="/carrito/", title="Carrito", body="Tu carrito está vacío. [Volver a la tienda](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Everything at 80 % off, policies with the template's blanks still in them, no name of any firm, on a "
        "name five weeks old; nobody answers for it, which warns a careful buyer but proves little.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /carrito/", sitemap=False),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={"ct": (certificate(DOMAIN, days_before(today, 32)),)},
    )
