"""Danish."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="da",
    links=table("""
contact: kontakt os | kontaktoplysninger | kontaktinformation | kontakt$ | kundeservice | kundecenter | skriv til os
  | spørg os | hjælp og kontakt | kundeservice og kontakt
imprint: firmaoplysninger | virksomhedsoplysninger | virksomhedsinformation | firmainformation | juridiske oplysninger
about: om os | om virksomheden | om firmaet | om butikken | hvem er vi | hvem vi er | vores historie | historien bag
  | mød os | familievirksomhed | værkstedet$ | om mig$ | mennesker bag
terms: handelsbetingelser | handelsvilkår | salgsbetingelser | købsbetingelser | forretningsbetingelser
  | salgs- og leveringsbetingelser | vilkår og betingelser | generelle betingelser | betingelser$ | vilkår$
  | brugsbetingelser
returns: fortrydelsesret | fortrydelsesformular | fortrydelse | retur og reklamation | returnering | returret
  | returvarer
  | returner | bytte og retur | ombytning | byt og returner | reklamationsret | fragt og retur | levering og retur
  | tilbagebetaling | returpolitik
delivery: fragt og levering | levering og fragt | levering$ | leveringstid | leveringstider | fragtpriser | forsendelse
  | leveringsbetingelser | leveringsinformation | betaling og levering | betaling og fragt
privacy: privatlivspolitik | persondatapolitik | persondata | databeskyttelse | cookie- og privatlivspolitik
  | persondatapolitik og cookies | behandling af personoplysninger | fortrolighedspolitik
  | privatliv$
stores: vores butikker | butikker$ | vores butik | find butik | find os | besøg os | besøg butikken | åbningstider
  | fysisk butik | forhandlere og butik | udstilling$ | find vej
product: læg i kurv | læg i kurven | læg i indkøbskurv | køb nu | tilføj til kurv | vis produkt | se produkt
cart: indkøbskurv | indkøbsvogn | kurven | til kassen | gå til kassen
"""),
    slugs=table("""
contact: kontakt-os | kontakt | kundeservice | kontaktoplysninger | kundecenter
imprint: firmaoplysninger | virksomhedsoplysninger | firmainformation
about: om-os | om-virksomheden | om-firmaet | om-butikken | vores-historie | hvem-er-vi
terms: handelsbetingelser | handelsvilkar | salgsbetingelser | forretningsbetingelser | betingelser | vilkar
  | kobsbetingelser | salgs-og-leveringsbetingelser
returns: fortrydelsesret | fortrydelse | returnering | returret | reklamation | retur-og-reklamation | ombytning
  | bytte-og-retur | fragt-og-retur | returpolitik
delivery: fragt-og-levering | levering | fragt | leveringstid | leveringsbetingelser | forsendelse
privacy: privatlivspolitik | persondatapolitik | persondata | cookie-og-privatlivspolitik | databeskyttelse
  | privatliv
stores: butikker | butik | vores-butikker | find-butik | abningstider | aabningstider | besog-os | find-os
product: produkt | produkter | vare | varer
cart: indkobskurv | indkoebskurv | kurv | kasse
"""),
    labels=table("""
company: firmanavn | virksomhedsnavn | virksomhedens navn | juridisk navn | firma$ | virksomhed$ | sælger$
  | erhvervsdrivende$ | binavn
company_id: cvr-nummer | cvr-nr | cvr nr | cvr.nr | cvr. nr | cvr.-nr | cvrnr | cvr nummer | cvr$ | se-nummer
  | se-nr | p-nummer | virksomhedsnummer | det centrale virksomhedsregister
vat: momsnummer | moms-nr | momsnr | moms nr | momsregistreringsnummer | moms-nummer | momsreg.nr | vat-nr | vat nr
phone: telefonnummer | telefon | tlf. | tlf$ | tlf.nr | tel. | tel$ | mobilnummer | mobil | mob. | ring til os | ring på
  | hovednummer | whatsapp
email: e-mailadresse | e-mail-adresse | e-mail | email | mailadresse | send en mail | mail$ | skriv på
address: adresse | vores adresse | du finder os | vi holder til | forretningsadresse | firmaadresse
visiting_address: besøgsadresse | butikkens adresse | butiksadresse | adressen på butikken | besøg os på | besøg os i
  | gadeadresse
postal_address: postadresse
return_address: returadresse | returvarer sendes til | returpakker sendes til | adresse for returnering
  | varen returneres til | retur til | returnering til | returpakken sendes til | retur sendes til
  | returafdeling
warehouse: lageradresse | lager$ | vores lager | centrallager | logistikcenter | lageret ligger | lager og logistik
  | lagerhal
seat: hjemsted | hovedkontor | hovedsæde | kontoradresse | forretningssted | registreret adresse
  | selskabets adresse | hovedkontoret
opening_hours: åbningstider | åbningstiderne | butikkens åbningstider | vores åbningstider | telefontid | vi har åbent
  | åbent$ | træffetid
customer_service: kundeservice | kundeservicen | kundecenter | kundesupport
po_box: postboks | pb.
care_of: c/o
store: butik$ | butikken | vores butik | forretning$ | showroom | fysisk butik | udsalgssted | afhentningssted
  | værksted | gårdbutik | lagersalg | fabriksudsalg | butikker$ | outletbutik
fax: faxnummer | telefax | fax
contact_person: kontaktperson | databeskyttelsesrådgiver
officer: direktør | indehaver | ejer$ | ejere$ | stifter$ | grundlægger | ansvarshavende
maker: producent$ | producentoplysninger | oplysninger om producent | fabrikant$ | ansvarlig person i eu
  | eu-ansvarlig | ansvarlig økonomisk operatør | importør$
bank_account: kontonummer | kontonr | reg.nr. og konto | bankkonto | iban | bic
"""),
    seller=words("""
sælger er | sælgeren er | sælger: | webshoppen drives af | webbutikken drives af | butikken drives af
| hjemmesiden drives af | siden drives af | websitet drives af | drives af | ejes og drives af | ejes af
| aftalepart | aftalen indgås med | du indgår aftale med | du handler med | sælges af | leveres og sælges af
| ansvarlig for hjemmesiden | ansvarlig for indholdet | er et varemærke tilhørende | er en del af
| er et binavn | er et binavn til | alle rettigheder forbeholdes | ophavsret
"""),
    controller=words("""
dataansvarlig | den dataansvarlige | ansvarlig for behandlingen | ansvarlig for behandling af
"""),
    payment_firm=words("""
betalingsudbyder | betalingstjeneste | betalingsformidler | betalingsløsning | betalingsinstitut | betalingsgateway
| betalingen håndteres af | betalinger håndteres af | indløser | på kontoudtoget | kontoudtog | kreditgiver
| kreditten ydes | faktura udstedes af | delbetaling | afdragsordning | finansieringsselskab | finansiering | inkasso
| kortbetalinger
"""),
    delivery_firm=words("""
fragtfirma | fragtmand | transportør | speditør | leveres af | leveres med | sendes med | afsendes med | pakkeshop
| pakkeboks | udleveringssted | track & trace | track and trace | sporingsnummer | leveringspartner
"""),
    platform_firm=words("""
webshopløsning | webshopplatform | webshopsystem
"""),
    agency_firm=words("""
webshop udviklet af | hjemmeside af | hjemmeside udviklet af | udviklet af | lavet af | design og udvikling
| webdesign af | webbureau | reklamebureau | website af
"""),
    host_firm=words("""
webhotel | hostes af | hostet af | hosting hos | hosting: | hostingudbyder
"""),
    marketplace_firm=words("""
markedspladsen drives af | driver markedspladsen
"""),
    other_firm=words("""
producent | fabrikant | importør | forhandler | distributør | grossist | leverandør | samarbejdspartner
| underleverandør | datatilsynet | forbrugerombudsmanden | nævnenes hus | center for klageløsning
| forbrugerklagenævnet | tilsynsmyndighed | databehandler | bogholder | revisor | nyhedsbrev udsendes | forsikring
| autoriseret repræsentant | certificeret af | kundereference | e-mærket
"""),
    since=words("""
siden$ | helt siden | etableret i | etableret | grundlagt i | grundlagt | stiftet i | stiftet | startede i | startede
| startet i | åbnede i | åbnede | anno | i branchen siden | blev grundlagt i | blev etableret i
| begyndte i | begyndte | åbnede dørene i | begyndte vi i
"""),
    since_after=words("""
blev grundlagt | blev etableret | startede | åbnede | da vi startede | begyndte"""),
    family=words("""
familievirksomhed | familieejet | familiedrevet | familiefirma | familieforetagende | generation | anden generation
| tredje generation | fjerde generation | fra far til søn | fra mor til datter | min bedstefar | min bedstemor
| min farfar | min morfar | håndlavet af os
"""),
    closing_down=words("""
ophørsudsalg | ophørssalg | lukkesalg | lukkeudsalg | konkursudsalg | konkurssalg | totalt ophør | likvidationssalg
| vi lukker butikken | vi lukker dørene | lukker dørene for altid | vi lukker for altid | vi lukker for good
| butikken lukker for altid | butikken lukker dørene | butikken ophører | vi lukker og slukker | lukker og slukker
| ophør af forretningen | vi drejer nøglen om | drejer nøglen om | vi går på pension | jeg går på pension
| pensionsudsalg | med tungt hjerte"""),
    urgency=words("""
tilbuddet gælder kun i dag | tilbuddet udløber | tilbuddet slutter | kun i dag | slutter i dag | slutter i aften
| slutter ved midnat | sidste dage | sidste timer | kun få tilbage
| kun få stk. tilbage | få tilbage på lager | næsten udsolgt | snart udsolgt | sælger hurtigt | begrænset tid
| tidsbegrænset | kigger på dette produkt | kigger på denne | reserveret til dig | tid tilbage | lyntilbud
| sidste chance | skynd dig | slutter snart | gå ikke glip
"""),
    weak_urgency=words("""
sidste chance | skynd dig | slutter snart | gå ikke glip
"""),
    not_since=words("""
opdateret | ændret | lov om | loven | lov nr | bekendtgørelse | direktiv | udgave | årgang | medlem siden
| kunde siden | karriere
"""),
    placeholders=words("""
lorem ipsum | [firmanavn] | [virksomhedsnavn] | [virksomhedens navn] | [butikkens navn] | [webshoppens navn]
| [adresse] | [e-mail] | [e-mailadresse] | [telefonnummer] | [cvr-nummer] | [cvr-nr] | [cvr] | [indsæt | [udfyld
| dit firmanavn | firmanavn her | skriv din tekst her | indsæt tekst her | eksempelvej | eksempelgade
| info@eksempel | navn@eksempel | dk12345678
"""),
    visit=words("""
vores butik i | vores butik på | vores fysiske butik | vores butikker | fysisk butik | besøg butikken
| besøg os i butikken | besøg vores butik | velkommen i butikken | velkommen i vores butik | velkommen til vores butik
| kig ind i butikken | kig forbi butikken | butikken ligger | butikken finder du | butikkens åbningstider
| vores showroom | gårdbutik
| fabriksudsalg
"""),
    no_store=words("""
ingen fysisk butik | har ikke butik | har ikke en fysisk butik | ikke nogen fysisk butik | kun på nettet | kun online
| ren webshop | ren netbutik | sælger kun online | udelukkende online | ikke muligt at afhente
"""),
    collect=words("""
afhent i butikken | afhent i butik | afhentes i butikken | afhentning i butikken | afhentning i butik
| afhentning på lager | afhent på lager | hent i butikken | hent i butik | hent selv | klik og hent
| click & collect | reserver og hent | betal i butikken | betaling ved afhentning | afhentning på adressen
| hente i butikken"""),
    closed=words("lukket"),
    by_appointment=words("efter aftale | efter nærmere aftale | tidsbestilling"),
    weekdays=rows("""
1: mandag | mandage | man; 2: tirsdag | tirsdage | tirs | tir; 3: onsdag | onsdage | ons
4: torsdag | torsdage | tors | tor; 5: fredag | fredage | fre; 6: lørdag | lørdage | lør; 7: søndag | søndage | søn
"""),
    daily=words("""
alle dage | hver dag | dagligt | daglig | hverdage | alle hverdage | på hverdage | weekender
| døgnet rundt
"""),
    months=rows("""
1: januar | jan; 2: februar | feb; 3: marts | mar; 4: april | apr; 5: maj; 6: juni | jun; 7: juli | jul
8: august | aug; 9: september | sept | sep; 10: oktober | okt; 11: november | nov; 12: december | dec
"""),
    times=table("""
clock: kl | kl. | klokken; from: fra | mellem | åbent; until: til | og; or: eller; also: og | samt
always: døgnet rundt; not_times: år | stk | person | min; in_year: i
"""),
    numbers=table("""
1: en; 2: to; 3: tre; 4: fire; 5: fem; 6: seks; 7: syv; 8: otte; 10: ti; 14: fjorten; 9: ni; 12: tolv
"""),
    delivery_time=words("""
leveringstid | leveringstiden | leveringstider | forventet levering | levering inden for | leveres inden for
| leveringen tager | levering tager | levering: | vi leverer | vi afsender | vi sender | afsendes inden | sendes inden
| ekspeditionstid | behandlingstid | fremme hos dig | levering på
| vi leverer på | leveres på
"""),
    not_delivery=words("""
fortryd | fortrydelse | retur | ombyt | bytte | refunder | tilbagebetal | reklama | faktura | betalingsfrist
| svar | garanti | forudbestil | specialfremstil | opbevar | afhentningsfrist
"""),
    days=words("dage$ | dag$ | døgn"),
    working_days=words("hverdage$ | hverdag$ | arbejdsdag | bankdag"),
    weeks=words("uger$ | uge$"),
    hours=words("timer$"),
    sent_from=words("""
sendes fra | sendes direkte fra | afsendes fra | leveres fra | leveres direkte fra | levering fra | vi sender fra
| vores lager i | lager i | lageret ligger i | direkte fra | sendt fra | afsendt fra
"""),
    return_to=words("""
returadresse | returvarer sendes til | returpakker sendes til | varen returneres til | returneres til
| send varen retur til | send varen tilbage til | sendes retur til | sendes tilbage til | send pakken retur til
"""),
    discount=words("rabat$ | rabatter | udsalg$ | nedsat | tilbud | besparelse | spar op til | kampagnepris"),
    discount_all=words("på alt$ | alle varer | alle produkter | hele sortimentet | hele butikken | hele webshoppen"),
    old_price=words("førpris | før$ | vejl. pris | vejl. | vejledende pris | normalpris | tidligere pris"),
    payment_ways=table("""
card: dankort | betalingskort | kreditkort | kortbetaling | hævekort | visa | mastercard | apple pay | google pay
invoice: faktura | delbetaling | viabill | anyday | betal senere | ean-faktura
bank: netbank | betalingsservice | trustly | anyday split
paypal: paypal
mobilepay: mobilepay | mobile pay
swish: swish
klarna: klarna
transfer: bankoverførsel | forudbetaling | kontooverførsel | overførsel til konto | western union | moneygram
crypto: bitcoin | kryptovaluta | krypto
gift_card: paysafecard | steam-gavekort | amazon-gavekort
cash: kontant | efterkrav | postopkrævning | betaling ved afhentning | betal i butikken
"""),
    payment_heading=words("""
betalingsmetoder | betalingsmuligheder | betalingsformer | betalingsmåder | betaling$ | betal med | du kan betale
"""),
    phrases=table("""
clearance: alt skal væk | alt skal sælges
up_to: op til | helt op til; whole: alt$ | alle$ | hele$; percent: procent | pct
sure_payment: dankort | betalingskort | kreditkort | bankoverførsel | kortbetaling
not_now: tager vi ikke | modtager vi ikke | modtager ikke | ikke muligt | ikke tilgængelig | ude af drift | pas på
  | betal aldrig | send aldrig | vi beder aldrig | beder aldrig om | svindler
next_day: levering dagen efter | levering næste dag | levering næste hverdag | leveres næste hverdag
  | leveres dagen efter | hos dig i morgen
online: net | online | web | internet; others_store: forhandler
general_mail: kundeservice | butik | ordre | salg | post | kontakt
local: dansk virksomhed | dansk webshop | dansk butik | lokal butik | lokal virksomhed | familievirksomhed
  | familieejet | lille butik
heading_delivery: fragt | levering | forsendelse | afsendelse; heading_returns: retur | fortryd | ombyt | bytte
send: send | returner; answering: vi svarer
dealers: forhandlere$ | vores forhandlere | find forhandler | find en forhandler | find din forhandler
  | forhandlerliste | forhandleroversigt | forhandlersøgning | salgssteder | hvor kan jeg købe | her kan du købe
  | hvor købes
money_back: pengene tilbage | penge tilbage | pengene retur | refunderer | refunderes | refundering sker
  | tilbagebetaler | tilbagebetales | tilbagebetaling sker | tilbagebetalingen sker | betaler pengene
no_money_back: refunderes ikke | refunderer ikke | ikke refunder | ingen refusion | tilbagebetales ikke
  | tilbagebetaler ikke | ikke tilbagebetal | ingen tilbagebetaling | ikke pengene tilbage
"""),
    weak_closing_down=words("""
vi går på pension | jeg går på pension | med tungt hjerte | vi lukker butikken | vi lukker dørene
| butikken lukker dørene"""),
    weak_discount=words("tilbud"),
    countries=table("""
FI: finland; SE: sverige; NO: norge; DK: danmark; EE: estland; LV: letland; LT: litauen; DE: tyskland
NL: nederlandene | holland; BE: belgien; FR: frankrig; ES: spanien; PT: portugal; IT: italien; AT: østrig
CH: schweiz; PL: polen$; CZ: tjekkiet; SK: slovakiet; HU: ungarn; RO: rumænien; BG: bulgarien; GR: grækenland
TR: tyrkiet; IE: irland; GB: storbritannien | england; US: usa$; CA: canada
CN: kina$ | kinas$ | kinesisk | shenzhen | guangzhou | zhejiang; HK: hongkong | hong kong; TW: taiwan; SG: singapore
MY: malaysia; VN: vietnam; TH: thailand; IN: indien$; JP: japan$; KR: sydkorea; AE: emirater | dubai; UA: ukraine
RU: rusland; CY: cypern; LU: luxembourg; FO: færøerne; GL: grønland; IS: island$; AU: australien
"""),
    others_buying=words("""
købte lige | købte netop | har lige købt | har netop købt | bestilte netop | kigger på dette | kigger på denne
| personer kigger"""),
    law_of=words("lovene i | love i | lovgivningen i | gældende lov i | retten i"),
    not_found=words("""
siden blev ikke fundet | siden kunne ikke findes | siden findes ikke | siden eksisterer ikke | vi kan ikke finde siden
| vi kunne ikke finde siden | siden du leder efter | siden du søger | siden er flyttet eller slettet | side ikke fundet
| ups! siden | fejl 404 | 404-fejl | ikke fundet$
"""),
    parked=words("""
domænet er til salg | domæne til salg | domænenavnet er til salg | køb dette domæne | domænet er parkeret
| domænet er registreret | dette domæne er registreret | dette domæne er reserveret | domænet er optaget
| domænet er udløbet | her kommer der snart | hjemmeside på vej | parkeret domæne
"""),
    maintenance=words("""
vedligeholdelse pågår | under vedligeholdelse | på grund af vedligeholdelse | vi er snart tilbage | straks tilbage
| vi opdaterer hjemmesiden | vi opdaterer webshoppen | siden er under opbygning | under opbygning | under ombygning
| åbner snart | kommer snart | webshoppen er midlertidigt lukket | midlertidigt lukket
"""),
    password=words("""
indtast adgangskode | indtast kodeord | angiv adgangskode | beskyttet med adgangskode | beskyttet med kodeord
| adgangskodebeskyttet | adgangskode påkrævet
"""),
    script_needed=words("""
aktiver javascript | slå javascript til | javascript er deaktiveret | javascript er slået fra | kræver javascript
| skal bruge javascript | uden javascript
"""),
    challenge=words("""
bekræft, at du er et menneske | bekræft at du er et menneske | bekræft, at du er menneske | er du et menneske
| er du en robot | jeg er ikke en robot | din browser kontrolleres | vi kontrollerer din browser | adgang nægtet
| ingen adgang | et øjeblik
"""),
    stop_words=frozenset(
        words("""
af | ikke | vores | efter | dig | jer | jeres | hvis | være | også | nogle | noget | uden | bliver | hvad | sig | mig
| mellem | gennem | hvor | hos | dette | disse | skal | ved | fra | og | når | kun | mere | inden | meget
""")
    ),
)
