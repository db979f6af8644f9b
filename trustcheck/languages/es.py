"""Spanish, of Spain."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="es",
    links=table("""
contact: contacta con nosotros | contáctanos | contactanos | contáctenos | contacto$ | contactar$
  | contacte con nosotros | escríbenos | atención al cliente | servicio al cliente | servicio de atención
  | dónde contactarnos
imprint: aviso legal | información legal | nota legal | datos de la empresa | datos fiscales | datos legales
  | información de la empresa | identificación del titular
about: sobre nosotros | sobre mí$ | quiénes somos | quienes somos | quién soy | quien soy | nuestra historia
  | nuestra empresa | conócenos | conocenos | nosotros$ | acerca de nosotros | acerca de | la empresa$ | empresa$
  | nuestro equipo | nuestro taller | el taller$ | nuestra familia | historia$
terms: condiciones generales de venta | condiciones de venta | condiciones de compra | términos y condiciones
  | terminos y condiciones | condiciones generales | condiciones de contratación
  | condiciones generales de contratación | condiciones de uso | términos del servicio | términos de uso | condiciones$
returns: cambios y devoluciones | devoluciones y cambios | política de devoluciones | política de devolución
  | política de reembolso | envíos y devoluciones | envios y devoluciones | derecho de desistimiento | desistimiento
  | formulario de desistimiento | devoluciones | devolución | reembolsos | reembolso$ | desistir del contrato
delivery: gastos de envío | envíos | envio$ | envío$ | envíos y entregas | política de envío | política de envíos
  | plazos de entrega | métodos de envío | formas de envío | información de envío | condiciones de envío
privacy: política de privacidad | politica de privacidad | privacidad | protección de datos | proteccion de datos
  | tratamiento de datos | aviso de privacidad | rgpd
stores: nuestras tiendas | nuestra tienda | tiendas$ | tienda física | tiendas físicas | encuentra tu tienda
  | localizador de tiendas | dónde estamos | donde estamos | cómo llegar | visítanos | puntos de venta | horarios$
  | horario$ | horario de apertura
product: añadir al carrito | añadir a la cesta | comprar ahora | comprar$ | ver producto | producto$ | productos$
cart: carrito | cesta$ | mi cesta | cesta de la compra | tramitar pedido | finalizar compra
"""),
    slugs=table("""
contact: contacto | contactanos | contacta | contactar | contactenos | atencion-al-cliente | servicio-al-cliente
imprint: aviso-legal | informacion-legal | datos-fiscales | nota-legal | avisolegal
about: sobre-nosotros | quienes-somos | nosotros | conocenos | acerca-de | nuestra-historia | la-empresa | empresa
  | sobre-mi | quien-soy | acerca-de-nosotros
terms: condiciones-de-venta | condiciones-generales | terminos-y-condiciones | condiciones-de-compra
  | condiciones-generales-de-venta | condiciones-de-contratacion | condiciones-generales-de-contratacion
  | condiciones-de-uso | condiciones | terminos
returns: devoluciones | cambios-y-devoluciones | politica-de-devoluciones | envios-y-devoluciones | desistimiento
  | derecho-de-desistimiento | devolucion | reembolsos | politica-de-reembolso
delivery: envios | gastos-de-envio | envio | politica-de-envios | envios-y-entregas | plazos-de-entrega
privacy: politica-de-privacidad | privacidad | proteccion-de-datos | politica-privacidad | aviso-de-privacidad
stores: tiendas | nuestras-tiendas | nuestra-tienda | donde-estamos | tienda-fisica | horarios | visitanos | como-llegar
product: producto | productos | articulo | articulos; cart: carrito | cesta | finalizar-compra
"""),
    labels=table("""
company: razón social | razon social | denominación social | denominación | nombre de la empresa | nombre comercial
  | empresa$ | titular$ | titular: | vendedor$ | sociedad$ | nombre fiscal
company_id: c.i.f. | cif$ | n.i.f. | nif$ | c.i.f | n.i.f | cif/nif | nif/cif | cif nº
  | número de identificación fiscal | código de identificación fiscal | registro mercantil
  | inscrita en el registro mercantil | datos registrales | con cif | con nif | número de registro | dni/nif | nif/dni
vat: nif-iva | nif iva | nif intracomunitario | cif intracomunitario | número de iva | iva intracomunitario | n.º iva
  | vat intracomunitario | nº iva | nº de iva | operador intracomunitario | identificación fiscal a efectos del iva
phone: teléfono | telefono | teléfonos | número de teléfono | tel. | tel$ | telf. | telf$ | tlf. | tlf$ | tfno.
  | tfno$ | tfn. | tlfno. | llámanos | llámenos | llama al | móvil | teléfono de contacto
email: correo electrónico | correo electronico | dirección de correo | correo$ | correo: | e-mail: | email: | mail:
  | escríbenos a | escribir a | escribiendo a | dirección electrónica
address: dirección$ | direccion$ | dirección: | nuestra dirección | domicilio | con domicilio en | ubicados en
  | estamos en | nos encontramos en
visiting_address: dirección de la tienda | dirección tienda | dirección del taller | dirección del local
  | visítanos en | encuéntranos en
postal_address: dirección postal | correo postal | por correo postal
return_address: dirección de devolución | dirección de devoluciones | dirección para devoluciones
  | dirección para las devoluciones | devoluciones a la dirección | enviar devoluciones a
  | enviar las devoluciones a | dirección para devolver | almacén de devoluciones
warehouse: almacén | almacen$ | nuestro almacén | dirección del almacén | centro logístico | nave logística
  | almacenes$ | depósito logístico
seat: domicilio social | domicilio fiscal | sede social | sede central | sede$ | oficinas centrales
  | oficina central | domicilio de la empresa | sede principal | dirección fiscal
opening_hours: horario de apertura | horario comercial | horario de tienda | horario de atención | horarios | horario$
  | horario: | abierto de | abrimos de | abierto$ | estamos abiertos
customer_service: atención al cliente | servicio al cliente | servicio de atención al cliente | atención telefónica
  | soporte$ | atención al público
po_box: apartado de correos | apdo. | apdo$ | apartado postal; care_of: a la atención de | a/a
store: nuestra tienda | tienda física | tiendas físicas | tienda$ | nuestras tiendas | showroom
  | punto de venta | nuestro taller | local$ | tienda de fábrica | venta directa | puntos de venta
  | nuestros locales
fax: fax | telefax
contact_person: persona de contacto | delegado de protección de datos
officer: representante legal | representada por | representado por | administrador único | administradora única
  | gerente$ | propietario$ | propietaria$ | fundador | fundadora | titular: | director general
  | directora general
maker: fabricante$ | datos del fabricante | información del fabricante | fabricado por
  | persona responsable en la ue | persona responsable ue | responsable en la ue | importador$
bank_account: cuenta bancaria | número de cuenta | nº de cuenta | c.c.c. | iban | bic
"""),
    seller=words("""
el titular de esta web es | titular de la web | titular del sitio web | titular del sitio | titular de este sitio
| el titular es | titularidad de | es titularidad de | es propiedad de | propiedad de la empresa
| propietario de la web | propietario del sitio | es operado por | operada por | gestionada por | gestionado por
| es gestionada por | pertenece a la empresa | el vendedor es | vendedor: | vendidos por | vendido por
| en adelante el vendedor | en adelante, el vendedor | en adelante, el titular | es una marca de
| es una marca registrada de | marca registrada de | marca comercial de | es el nombre comercial de
| nombre comercial de | responsable del sitio web | prestador de servicios | contrato se celebra con
| contrato con la empresa | todos los derechos reservados | reservados todos los derechos | copyright"""),
    controller=words("""
responsable del tratamiento | responsable de tratamiento | responsable de los datos | responsable del fichero
| responsable de sus datos | responsable de tus datos | quién es el responsable del tratamiento
| datos serán tratados por | tratados por"""),
    payment_firm=words("""
proveedor de servicios de pago | proveedor de pago | entidad de pago | pasarela de pago | plataforma de pago
| pago es gestionado por | pagos gestionados por | procesador de pagos | pago seguro a través de | pago a plazos
| pago aplazado | financiación | entidad financiera | entidad de crédito | crédito concedido por | extracto bancario
| beneficiario del pago | tpv virtual | paga en 3 plazos | redsys"""),
    delivery_firm=words("""
entregado por | enviado por | enviados por | empresa de transporte | empresa de mensajería | agencia de transporte
| mensajería | transportista | mensajero | operador logístico | socio logístico | punto de recogida
| número de seguimiento | envío mediante"""),
    platform_firm=words("""
plataforma de comercio electrónico | tecnología de"""),
    agency_firm=words("""
diseño web | diseño web: | diseñado por | diseño y desarrollo | desarrollado por | desarrollada por | creado por
| creada por | web realizada por | realizado por | página web creada | agencia web"""),
    host_firm=words("""
alojado por | alojamiento web | alojada en | hosting de | proveedor de hosting | hosting: | proveedor de alojamiento
"""),
    marketplace_firm=words("""
operador del mercado en línea | operador del marketplace"""),
    other_firm=words("""
fabricante | fabricado por | importador | importado por | distribuidor | distribuido por | revendedor | proveedor
| colaborador | socio comercial | representante autorizado | persona responsable en la ue
| agencia española de protección de datos | aepd | autoridad de control | junta arbitral | arbitraje de consumo
| resolución de litigios | encargado del tratamiento | encargados del tratamiento | aseguradora | certificado por
| asesoría | gestoría | boletín de noticias | analítica web | asesoría fiscal"""),
    since=words("""
desde | desde el año | desde hace | fundada en | fundado en | fundada en el año | fundado en el año | establecida en
| creada en el año | nació en | nace en | nacida en | nacido en | abrió sus puertas en | abrimos nuestras puertas en
| abierta desde | constituida en | año de fundación | inició su actividad en | empezamos en
| empezó en | comenzó en | comenzamos en | abrimos en
"""),
    since_after=words("""
año de fundación | año en que abrimos | año en el que abrimos | año en que nació | abrió | abrieron | fundó
| fundaron | abrimos | empezó | empezamos | comenzó | nació"""),
    family=words("""
empresa familiar | negocio familiar | tienda familiar | taller familiar | de padres a hijos | de padre a hijo
| de madre a hija | de generación en generación | tercera generación | segunda generación | cuarta generación
| tres generaciones | mi abuela | mi abuelo | hecho a mano por nosotros | pequeña empresa | pequeño negocio"""),
    closing_down=words("""
liquidación por cierre | liquidación por jubilación | cierre por jubilación | cerramos para siempre
| cerramos definitivamente | cerramos nuestras puertas | cierra sus puertas | cesamos nuestra actividad | nos jubilamos
| me jubilo | por jubilación | venta de despedida | hemos decidido cerrar | cerramos por jubilación
| por cese de negocio | por cese de actividad | por cierre definitivo | cierre definitivo de la tienda
| por cierre de negocio | por cierre del negocio"""),
    urgency=words("""
la oferta termina | oferta termina | la oferta acaba | oferta expira | oferta caduca | termina hoy | acaba hoy
| acaba esta noche | solo por hoy | oferta limitada | tiempo limitado | por tiempo limitado | existencias limitadas
| casi agotado | a punto de agotarse | personas están viendo | personas están mirando | tu cesta está reservada
| tu carrito está reservado | tiempo restante | oferta relámpago | última oportunidad para comprar
| últimos días de rebajas | solo hoy - | últimas horas de la oferta | última oportunidad | date prisa
| no te lo pierdas | últimos días | últimas horas | últimas unidades | solo hoy | sólo hoy"""),
    weak_urgency=words("""
última oportunidad | date prisa | no te lo pierdas | últimos días | últimas horas | últimas unidades | solo hoy
| sólo hoy | existencias limitadas"""),
    not_since=words("""
ley$ | decreto | directiva | reglamento | actualizad | modificad | versión | cliente desde | miembro desde | en vigor
| carrera
"""),
    placeholders=words("""
[nombre de la empresa] | [nombre empresa] | [razón social] | [nombre de la tienda] | [nombre del titular]
| [nombre de la web] | [dirección] | [correo electrónico] | [teléfono] | [número de teléfono] | [cif] | [nif]
| [ciudad] | [insertar | [completar | nombre de tu empresa | tu dirección aquí | añade tu texto aquí
| escribe tu texto aquí | calle ejemplo | calle falsa 123 | info@ejemplo | correo@ejemplo | nombre@ejemplo
| texto de ejemplo | b12345678 | b-12345678"""),
    visit=words("""
nuestra tienda física | tienda física | nuestro showroom | tienda situada en | dirección de la tienda
| tienda a pie de calle | te esperamos en nuestra tienda | os esperamos en nuestra tienda | pásate por nuestra tienda
| nuestra tienda está en la calle | nuestras tiendas físicas"""),
    no_store=words("""
no tenemos tienda física | no disponemos de tienda física | no contamos con tienda física | sin tienda física
| no existe tienda física | no tenemos tiendas físicas | solo online | sólo online | solo en línea
| exclusivamente online | únicamente online | tienda exclusivamente online | sin atención al público
| no abierto al público"""),
    collect=words("""
recogida en tienda | recoger en tienda | recoge en tienda | recogida en nuestra tienda | recogida en el almacén
| recogida en almacén | recogida gratuita en | recogida local | recoger en nuestra tienda | recoger tu pedido en
| pago en tienda | pagar en tienda | pago al recoger | click & collect | reserva y recoge | recoger en el taller
| puedes recogerlo | pasar a recoger"""),
    closed=words("cerrado | cerrada | cerramos los"),
    by_appointment=words("con cita previa | cita previa | previa cita | solo con cita | bajo cita"),
    weekdays=rows("""
1: lunes | lun | l; 2: martes | mar.; 3: miércoles | miercoles | mié | mier | miér; 4: jueves | jue
5: viernes | vie | v; 6: sábado | sabado | sábados | sabados | sáb | s; 7: domingo | domingos | dom | d
"""),
    daily=words("""
todos los días | cada día | días laborables | días hábiles | entre semana | l-v | l-s | festivos | l a v | l-d | l - v
"""),
    months=rows("""
1: enero | ene; 2: febrero; 3: marzo; 4: abril | abr; 5: mayo; 6: junio; 7: julio; 8: agosto | ago
9: septiembre | setiembre; 10: octubre; 11: noviembre; 12: diciembre | dic
"""),
    times=table("""
clock: h | hs | hrs | horas; from: de | desde | del | de las | desde las | entre las | abierto
until: a | hasta | al | a las | hasta las | y; or: o | u; also: y | e; always: las 24 horas
not_times: años | uds | person | min; in_year: en | en el año | hacia
"""),
    numbers=table("""
1: un; 2: dos; 3: tres; 4: cuatro; 5: cinco; 6: seis; 7: siete; 8: ocho; 10: diez; 12: doce; 14: catorce; 15: quince
9: nueve; 20: veinte
"""),
    delivery_time=words("""
plazo de entrega | plazos de entrega | tiempo de entrega | tiempos de entrega | tiempo de envío | tiempos de envío
| plazo de envío | entrega estimada | entrega en | entrega prevista | entrega aproximada | entregamos en
| entregado en | entregados en | envío en | envíos en | enviado en | enviamos en | enviamos tu pedido
| recibirás tu pedido | recibirá su pedido | recíbelo en | envío estándar | envío urgente | tiempo de preparación
| tiempo de tránsito"""),
    not_delivery=words("""
desist | devol | reembols | cambio | garantía | factura | respond | respuesta | preventa | a medida | reclama"""),
    days=words("días | dias$ | día$ | días naturales"),
    working_days=words("días laborables | día laborable | días hábiles | día hábil | dias laborables"),
    weeks=words("semanas | semana$"),
    hours=words("horas | hora$ | hrs."),
    sent_from=words("""
enviado desde | enviados desde | enviamos desde | envío desde | envíos desde | se envían desde | se envía desde
| salen desde | expedido desde | entregado desde | nuestro almacén en | almacén situado en | almacenes en
| nuestros almacenes de | procedente de | procedentes de"""),
    return_to=words("""
dirección de devolución | dirección para devoluciones | devolver el producto a | devolver los productos a
| devolver el artículo a | devolver el pedido a | enviar el producto a | enviar la devolución a
| enviar los productos a | devueltos a | devuelto a | devolución deberá enviarse | devoluciones se enviarán
| remitir el producto a"""),
    discount=words("""
descuento | dto. | rebajas | rebaja$ | rebajado | rebajados | oferta especial | promoción | ahorra | hasta un"""),
    discount_all=words("""
en toda la web | toda la web | toda la tienda | en todo | todos los productos | todos los artículos
| toda la colección | todo el catálogo | en todos nuestros"""),
    old_price=words("""
precio anterior | precio original | precio antes | precio recomendado | precio habitual | precio normal | precio base
| antes: | en lugar de | pvp recomendado | p.v.p.r."""),
    payment_ways=table("""
card: tarjeta de crédito | tarjeta de débito | tarjetas de crédito | tarjeta bancaria | con tarjeta | visa
  | mastercard | american express | apple pay | google pay
invoice: pago con factura | pago aplazado | pago a plazos | sequra | aplazame | paga en 3 plazos
bank: banca online | banca electrónica | trustly | bancontact | multibanco; paypal: paypal; mobilepay: bizum
swish: swish; klarna: klarna
transfer: transferencia bancaria | transferencia | ingreso bancario | ingreso en cuenta | pago por adelantado
  | western union | moneygram | giro postal
crypto: bitcoin | criptomoneda | criptodivisa
gift_card: paysafecard | tarjeta regalo amazon | tarjeta regalo de amazon | tarjeta steam
cash: contra reembolso | contrareembolso | contrarreembolso | en efectivo | efectivo$
"""),
    payment_heading=words("""
métodos de pago | formas de pago | medios de pago | opciones de pago | forma de pago | método de pago | pago seguro
| aceptamos | puedes pagar | cómo pagar | paga con"""),
    phrases=table("""
clearance: liquidación total | todo debe irse
up_to: hasta un | hasta el | hasta; whole: todo$ | toda$ | todos$ | todas$; percent: por ciento
sure_payment: tarjeta de crédito | tarjeta de débito | tarjetas de crédito | transferencia bancaria
  | contra reembolso | contrareembolso | contrarreembolso
not_now: no aceptamos | no está disponible | no disponible | no es posible pagar | fuera de servicio | cuidado con
  | desconfíe | desconfía de | nunca pague | no envíe dinero | nunca pedimos | nunca le pediremos | estafa
next_day: entrega al día siguiente | entrega el día siguiente | entrega mañana | recíbelo mañana
  | entrega en el siguiente día laborable
online: online | on line | on-line | en línea | virtual | web
others_store: distribuidor | revendedor | otros puntos de venta
general_mail: atencion | cliente | pedidos | tienda | ventas | hola | contacto | soporte | ayuda
local: empresa española | tienda española | empresa familiar | negocio familiar | tienda local | comercio local
  | pequeña boutique
heading_delivery: envío | entrega | plazo; heading_returns: devoluci | desistimiento | cambios | reembols
send: mánda | mandanos | envíanos | envía | enví | envia | remit | devuel | devolver | manda; answering: respondemos
dealers: dónde comprar | donde comprar | puntos de venta | nuestros distribuidores | encuentra tu distribuidor
  | encuentra un distribuidor | distribuidores autorizados | distribuidores$ | encuentra una tienda
  | encuentra tu tienda | tiendas autorizadas
money_back: devolución del dinero | devolución del importe | devolvemos el dinero | devolvemos tu | devolvemos su
  | devolveremos | reembolsamos | reembolsaremos | reembolsará | reembolso completo | reembolso íntegro
  | reembolso total | reembolso del | reembolso se
no_money_back: no reembols | no se reembols | no será reembols | no se devuelve | no se devolver | no devolvemos
  | sin reembolso | ningún reembolso | sin devolución del dinero
"""),
    weak_discount=words("hasta un | ahorra"),
    weak_closing_down=words("cerramos nuestras puertas | cierra sus puertas"),
    countries=table("""
FI: finlandia; SE: suecia; NO: noruega; DK: dinamarca; EE: estonia; LV: letonia; LT: lituania; DE: alemania
NL: países bajos | holanda; BE: bélgica; FR: francia; ES: españa; PT: portugal; IT: italia$; AT: austria$
CH: suiza; PL: polonia; CZ: república checa | chequia; SK: eslovaquia; HU: hungría; RO: rumanía | rumania
BG: bulgaria; GR: grecia; TR: turquía; IE: irlanda; GB: reino unido | gran bretaña | inglaterra
US: estados unidos | ee.uu. | ee. uu.; CA: canadá; CN: china$ | shenzhen | guangzhou | zhejiang | yiwu
HK: hong kong; TW: taiwán; SG: singapur; MY: malasia; VN: vietnam; TH: tailandia; IN: desde la india | en la india
JP: japón; KR: corea del sur; AE: emiratos árabes | dubái; UA: ucrania; RU: rusia$; CY: chipre; MT: malta$
LU: luxemburgo; IS: islandia; AU: australia; NZ: nueva zelanda
"""),
    others_buying=words("""
acaba de comprar | acaba de pedir | ha comprado recientemente | personas están viendo | personas están mirando
| personas viendo | personas mirando"""),
    law_of=words("""
leyes de | ley de | legislación de | legislación vigente en | derecho de | leyes vigentes en"""),
    not_found=words("""
página no encontrada | página no existe | página que buscas | página que estás buscando | página que está buscando
| página solicitada no | no se ha encontrado la página | no se encuentra la página | no se encontró la página
| no hemos encontrado la página | página ya no existe | página ha sido eliminada | error 404 | ¡ups! esta página
| vaya, esta página | esta página no está disponible"""),
    parked=words("""
dominio está en venta | dominio en venta | compra este dominio | comprar este dominio | dominio aparcado
| dominio está aparcado | dominio ha sido registrado | dominio está registrado | dominio ha caducado
| dominio ha expirado | dominio reservado | página web en construcción | próximamente nueva web | este dominio ha sido
| dominio parking"""),
    maintenance=words("""
estamos realizando tareas de mantenimiento | volvemos pronto | volvemos enseguida | volveremos pronto
| sitio en construcción | web en construcción | abrimos pronto | tienda cerrada temporalmente | cerrado temporalmente
| web en mantenimiento | sitio en mantenimiento | tienda en mantenimiento | próxima apertura de la web"""),
    password=words("""
introduce la contraseña | introduzca la contraseña | ingresa la contraseña | ingresar con contraseña
| protegido con contraseña | protegida con contraseña | protegida por contraseña | entrar con contraseña"""),
    script_needed=words("""
activa javascript | activar javascript | habilita javascript | habilitar javascript | javascript está desactivado
| javascript desactivado | javascript está deshabilitado | requiere javascript | necesita javascript
| es necesario javascript | sin javascript activado"""),
    challenge=words("""
verifica que eres humano | verifica que eres un ser humano | confirma que eres humano | comprueba que eres humano
| eres un robot | no soy un robot | no eres un robot | comprobando tu navegador | comprobando su navegador
| acceso denegado | acceso bloqueado | un momento… | un momento... | verificación de seguridad | has sido bloqueado
"""),
    stop_words=frozenset(
        words("""
el | los | las | que | y | una | por | para | con | es | al | más | nuestra | nuestro | nuestros | nuestras | su
| sus | tu | tus | como | este | esta | puede | puedes | sobre | también | sin | desde
""")
    ),
)
