"""Norwegian: bokmål, with the nynorsk words that shops use."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="no",
    links=table("""
contact: kontakt oss | ta kontakt | kontaktinformasjon | kontakt$ | kundeservice | kundesenter | kundestøtte
  | spør oss | hjelp og kontakt | kundetenester
imprint: firmainformasjon | bedriftsinformasjon | selskapsinformasjon | juridisk informasjon | om selskapet og org
about: om oss | om bedriften | om firmaet | om selskapet | om butikken | hvem er vi | hvem vi er | vår historie
  | historien vår | kven er vi | vår historikk | menneskene bak | familiebedrift | verkstedet$ | om meg$
terms: salgsbetingelser | kjøpsbetingelser | salgsvilkår | kjøpsvilkår | handelsbetingelser
  | kjøps- og leveringsbetingelser
  | vilkår og betingelser | generelle vilkår | standard salgsbetingelser | kjøpevilkår | betingelser$ | vilkår$
  | brukervilkår | salsvilkår
returns: angrerett | angreskjema | angrefrist | retur og bytte | bytte og retur | retur og reklamasjon | returer
  | retur$ | returrett | reklamasjon | åpent kjøp | frakt og retur | levering og retur | tilbakebetaling
delivery: frakt og levering | levering og frakt | levering$ | leveringstid | fraktpriser | fraktinformasjon
  | leveringsbetingelser | leveringsinformasjon | forsendelse | betaling og levering | betaling og frakt
privacy: personvernerklæring | personvern | personvernpolicy | behandling av personopplysninger
  | personopplysninger | personvern og informasjonskapsler
stores: våre butikker | butikker$ | butikken vår | vår butikk | finn butikk | finn oss | besøk oss | åpningstider
  | utsalgssteder | fysisk butikk | butikk$ | opningstider | utstilling$
product: legg i handlekurv | legg i handlekurven | kjøp nå | legg i kurv | se produkt | vis produkt
cart: handlekurv | handlevogn | til kassen | gå til kassen
"""),
    slugs=table("""
contact: kontakt-oss | kontakt | kundeservice | kontaktinformasjon | ta-kontakt | kundesenter
imprint: firmainformasjon | bedriftsinformasjon | selskapsinformasjon | juridisk-informasjon
about: om-oss | om-bedriften | om-firmaet | om-butikken | var-historie | hvem-er-vi | om-selskapet
terms: salgsbetingelser | kjopsbetingelser | kjopsvilkar | salgsvilkar | handelsbetingelser | betingelser | vilkar
  | kjopsvilkaar | salgs-og-leveringsbetingelser | kjoepsvilkaar
returns: angrerett | angreskjema | retur-og-bytte | bytte-og-retur | returer | returrett | reklamasjon
  | retur-og-reklamasjon | frakt-og-retur
delivery: frakt-og-levering | levering | leveringstid | fraktpriser | leveringsbetingelser | fraktinformasjon
privacy: personvern | personvernerklaering | personvernerklering | personvernpolicy
stores: butikker | butikk | vare-butikker | finn-butikk | apningstider | aapningstider | besok-oss | finn-oss
product: produkt | produkter | vare | varer
cart: handlekurv | handlevogn | kasse
"""),
    labels=table("""
company: firmanavn | foretaksnavn | bedriftsnavn | selskapets navn | selskapsnavn | firma$ | selskap$ | bedrift$
  | selger$ | seljar$ | juridisk navn | næringsdrivende$
company_id: organisasjonsnummer | org.nummer | org.nr | org. nr | org nr | orgnr | org.-nr | organisasjonsnr | org.nr.
  | foretaksnummer | foretaksregisteret | brønnøysundregistrene | enhetsregisteret | bedriftsnummer
vat: mva-nummer | mva-nr | mva nr | mva.nr | mva-registrert | mva.reg.nr | merverdiavgiftsnummer | momsnummer
  | mva-registrering | merverdiavgiftsregisteret
phone: telefonnummer | telefon | tlf. | tlf$ | tlf.nr | tel. | tel$ | mobilnummer | mobil | mob. | ring oss
  | sentralbord
  | whatsapp
email: e-postadresse | e-post | epost | epostadresse | mail oss | send oss en mail | mail$ | email | e-mail
address: adresse | vår adresse | du finner oss | vi holder til | forretningsadresse | firmaadresse
visiting_address: besøksadresse | gateadresse | butikkens adresse | butikkadresse | adressen til butikken | besøk oss i
  | besøk oss på
postal_address: postadresse | postadressa
return_address: returadresse | returer sendes til | adresse for retur | retur sendes til | send returen til | retur til
  | returer til | returnér til | returavdeling | send retur til
warehouse: lageradresse | lager$ | vårt lager | sentrallager | logistikksenter | lageret vårt | lager og logistikk
  | lagerlokale
seat: forretningskontor | hovedkontor | forretningssted | kontoradresse | hjemsted | registrert adresse
  | hovedkontoret
opening_hours: åpningstider | åpningstidene | butikkens åpningstider | våre åpningstider | telefontid | opningstider
  | vi har åpent | åpent$
customer_service: kundeservice | kundeservicen | kundesenter | kundestøtte
po_box: postboks | pb.
care_of: c/o
store: butikk$ | butikken | butikken vår | vår butikk | utsalg$ | utsalgssted | showroom | fysisk butikk
  | forretning$ | hentested | verksted | gårdsbutikk | lagersalg | lagerutsalg | fabrikkutsalg | butikker$
fax: faks | telefaks | telefax
contact_person: kontaktperson | personvernombud
officer: daglig leder | dagleg leiar | innehaver | eier$ | eigar$ | gründer | styreleder | styreleiar
  | ansvarlig redaktør
maker: produsent$ | produsentinformasjon | informasjon om produsent | ansvarlig person i eu
  | ansvarlig person i eøs | eu-ansvarlig | importør$
bank_account: kontonummer | bankkonto | kontonr | iban | bic
"""),
    seller=words("""
selger er | selgeren er | seljar er | selger: | nettbutikken drives av | butikken drives av | nettstedet drives av
| nettsiden drives av | siden drives av | drives av | blir driven av | eies og drives av | eies av | driftes av
| avtalepart | avtalen inngås med | du inngår avtale med | kjøpet inngås med | leveres og selges av | selges av
| ansvarlig for nettstedet | ansvarlig for innholdet | ansvarlig redaktør | er et varemerke for | er en del av
| er et merke eid av | en nettbutikk fra | alle rettigheter forbeholdt | opphavsrett
"""),
    controller=words("""
behandlingsansvarlig | behandlingsansvarleg | ansvarlig for behandlingen | ansvarlig for behandling av
| databehandlingsansvarlig
"""),
    payment_firm=words("""
betalingstjeneste | betalingsformidler | betalingsleverandør | betalingsløsning | betalingsinstitusjon
| betalingspartner | betalingen håndteres av | betalinger håndteres av | på kontoutskriften | kontoutskrift
| kredittgiver | kreditten ytes | faktura sendes fra | fakturaen sendes fra | delbetaling | avbetaling
| finansieringsselskap | finansiering | inkassoselskap | inkasso | kortbetalinger
"""),
    delivery_firm=words("""
transportør | fraktselskap | speditør | leveres av | leveres med | sendes med | utleveringssted | hentested hos
| pakkeautomat | pakkeboks | sporingsnummer | sporing | budfirma | post i butikk | leveringspartner
"""),
    platform_firm=words("""
nettbutikkløsning | nettbutikkplattform | e-handelsløsning
"""),
    agency_firm=words("""
nettside av | nettsider av | nettside levert av | levert av | utviklet av | laget av | design og utvikling
| webdesign av | webbyrå | utvikla av | nettbyrå | reklamebyrå
"""),
    host_firm=words("""
webhotell | driftes på | hosting: | drift og hosting
"""),
    marketplace_firm=words("""
markedsplassen drives av | driver markedsplassen
"""),
    other_firm=words("""
produsent | importør | forhandler | distributør | grossist | leverandør | samarbeidspartner | underleverandør
| datatilsynet | forbrukertilsynet | forbrukerrådet | forbrukerklageutvalget | tilsynsmyndighet
| databehandler | regnskapsfører | regnskapsbyrå | analyseverktøy | nyhetsbrev sendes | forsikring
| autorisert representant | sertifisert av | kundereferanse | opphavsmann
"""),
    since=words("""
siden$ | helt siden | sidan$ | etablert i | etablert | etablerte | grunnlagt i | grunnlagt | stiftet i | stiftet
| stifta i | startet i | startet | starta i | startet opp i | åpnet i | åpnet dørene i | åpnet | anno | i bransjen siden
| begynte i | begynte vi i | åpnet vi i | startet vi i
"""),
    since_after=words("""
ble grunnlagt | ble etablert | startet | åpnet | da vi startet | blei starta | begynte"""),
    family=words("""
familiebedrift | familieeid | familieeigd | familiedrevet | familiefirma | generasjon | andre generasjon
| tredje generasjon | fjerde generasjon | fra far til sønn | fra mor til datter | min bestefar | min bestemor
| min farfar | håndlaget av oss | handlaga av oss
"""),
    closing_down=words("""
opphørssalg | opphøyrssal | avviklingssalg | konkurssalg | utsalg på grunn av opphør | vi stenger butikken
| vi stenger dørene | stenger dørene for godt | vi stenger for godt | butikken stenger for godt
| butikken stenger dørene | butikken legges ned | vi avvikler butikken | vi avvikler driften | nedleggelse av butikken
| nedleggingssalg | vi går av med pensjon | jeg går av med pensjon | pensjonssalg | med tungt hjerte
| vi legger ned butikken | vi legg ned butikken | vi legger ned driften | vi legg ned drifta"""),
    urgency=words("""
tilbudet gjelder kun i dag | tilbudet utløper | tilbudet slutter | kun i dag | bare i dag | slutter i dag
| slutter i kveld | slutter ved midnatt | siste dager | siste timer
| kun noen få igjen | bare noen få igjen | få igjen på lager | nesten utsolgt | snart utsolgt | selger raskt
| begrenset tid | tidsbegrenset | ser på dette produktet | ser på denne | reservert til deg
| tid igjen | lynsalg
| siste sjanse | skynd deg | slutter snart | ikke gå glipp
| salget slutter | salget er over om
"""),
    weak_urgency=words("""
siste sjanse | skynd deg | slutter snart | ikke gå glipp
"""),
    not_since=words("""
oppdatert | oppdatera | endret | lov om | loven | lov av | forskrift | direktiv | utgave | årsmodell
| medlem siden | kunde siden | karriere
"""),
    placeholders=words("""
lorem ipsum | [firmanavn] | [bedriftsnavn] | [selskapets navn] | [navn på nettbutikk] | [butikkens navn] | [adresse]
| [e-post] | [e-postadresse] | [telefonnummer] | [organisasjonsnummer] | [org.nr] | [fyll inn | [sett inn
| ditt firmanavn | firmanavn her | skriv din tekst her | skriv teksten din her | eksempelgata | eksempelveien
| info@eksempel | navn@eksempel | ola nordmann | kari nordmann
"""),
    visit=words("""
butikken vår | vår butikk | våre butikker | vår fysiske butikk | fysisk butikk | besøk butikken
| besøk oss i butikken | velkommen til butikken | velkommen til vår butikk | velkommen innom butikken | innom butikken
| butikken ligger | butikken finner du | butikkens åpningstider | utsalget vårt | vårt utsalg | vårt showroom
| fabrikkutsalg | gårdsbutikk
"""),
    no_store=words("""
ingen fysisk butikk | har ikke butikk | har ikke fysisk butikk | ikke noen fysisk butikk | har ikkje butikk
| kun på nett | kun nettbutikk | bare på nett | ren nettbutikk | reinspikka nettbutikk | selger kun på nett
| ikke mulig å hente
"""),
    collect=words("""
hent i butikk | hente i butikk | hent i butikken | hente i butikken | hentes i butikk | hentes i butikken
| henting i butikk | klikk og hent | klikk & hent | hent selv | hent på lager | hente på lageret | henting på lager
| reserver og hent | betal i butikk | betal i butikken | betaling ved henting
"""),
    closed=words("stengt | lukket"),
    by_appointment=words("etter avtale | etter nærmere avtale | timebestilling | på bestilling"),
    weekdays=rows("""
1: mandag | mandager | måndag | man; 2: tirsdag | tirsdager | tysdag | tirs | tir; 3: onsdag | onsdager | ons
4: torsdag | torsdager | tors | tor; 5: fredag | fredager | fre; 6: lørdag | lørdager | laurdag | lør
7: søndag | søndager | sundag | søn
"""),
    daily=words("""
alle dager | hver dag | daglig | hverdager | kvardagar | ukedager | på hverdager | helger
| døgnet rundt
"""),
    months=rows("""
1: januar | jan; 2: februar | feb; 3: mars | mar; 4: april | apr; 5: mai; 6: juni | jun; 7: juli | jul; 8: august | aug
9: september | sept | sep; 10: oktober | okt; 11: november | nov; 12: desember | des
"""),
    times=table("""
clock: kl | kl. | klokka | klokken; from: fra | mellom | åpent; until: til | og; or: eller; also: og | samt
always: døgnet rundt | hele døgnet; not_times: år | stk | person | min; in_year: i
"""),
    numbers=table("""
1: en; 2: to; 3: tre; 4: fire; 5: fem; 6: seks; 7: sju | syv; 8: åtte; 10: ti; 14: fjorten; 9: ni; 12: tolv
"""),
    delivery_time=words("""
leveringstid | leveringstiden | leveringstider | forventet levering | beregnet levering | levering innen | leveres innen
| leveringen tar | levering tar | levering: | vi leverer | vi sender | sendes innen | sendes i løpet av
| sendes normalt | behandlingstid | ekspedisjonstid | leverast innan | framme hos deg
"""),
    not_delivery=words("""
angre | angrefrist | retur | bytte | refusjon | tilbakebetal | reklama | faktura | betalingsfrist
| betalingsfristen | svar | garanti | forhåndsbestill | skreddersy | oppbevar | hentefrist | åpent kjøp
"""),
    days=words("dager$ | dagar$ | dag$ | døgn"),
    working_days=words("virkedag | arbeidsdag | hverdager | kvardagar | yrkedag"),
    weeks=words("uker$ | uke$ | veker$ | veke$"),
    hours=words("timer$ | timar$"),
    sent_from=words("""
sendes fra | sendes direkte fra | leveres fra | leveres direkte fra | levering fra | vi sender fra | vårt lager i
| lageret vårt i | lager i | lageret ligger i | lageret er i | direkte fra | blir sendt frå | sendt fra
"""),
    return_to=words("""
returadresse | returer sendes til | retur sendes til | returneres til | send returen til | send varen tilbake til
| send varen i retur til | varen returneres til | sendes tilbake til | sendes i retur til
"""),
    discount=words("rabatt | salg$ | nedsatt | tilbud | avslag på | førpris | utsalg$ | kampanjepris"),
    discount_all=words("på alt$ | alle varer | alle produkter | hele sortimentet | hele butikken | hele nettbutikken"),
    old_price=words("førpris | før$ | veil. pris | veil. | veiledende pris | ordinær pris | normalpris"),
    payment_ways=table("""
card: kortbetaling | betalingskort | bankkort | kredittkort | debetkort | visa | mastercard | apple pay | google pay
invoice: faktura | delbetaling | svea | walley | qliro | riverty | betal senere
bank: bankaxept | nettbank | direktebetaling | trustly | avtalegiro
paypal: paypal
mobilepay: vipps | mobilepay
swish: swish
klarna: klarna
transfer: bankoverføring | forskuddsbetaling | forhåndsbetaling | forskuddsfaktura | western union | moneygram
crypto: bitcoin | kryptovaluta | krypto
gift_card: paysafecard | steam-gavekort | amazon-gavekort
cash: kontant | postoppkrav | etterkrav | betaling ved henting | betal i butikk
"""),
    payment_heading=words("""
betalingsmåter | betalingsmåte | betalingsmetoder | betalingsalternativer | betalingsløsninger | betaling$ | betal med
| du kan betale
"""),
    phrases=table("""
clearance: alt må vekk | alt skal vekk | alt må bort | alt skal ut
up_to: opptil | opp til | inntil; whole: alt$ | alle$ | hele$; percent: prosent
sure_payment: kredittkort | betalingskort | bankoverføring | kortbetaling | postoppkrav
not_now: tar vi ikke | tar ikke imot | ikke mulig | ikke tilgjengelig | ute av drift | godtar ikke | pass på | vokt deg
  | betal aldri | send aldri | vi ber aldri | ber aldri om | svindler
next_day: levering neste dag | levering neste virkedag | leveres neste virkedag | leveres dagen etter
  | hos deg i morgen
online: nett | online | web | internett; others_store: forhandler
general_mail: kundeservice | kundesenter | butikk | bestilling | salg | kontor | kontakt
local: norsk bedrift | norsk nettbutikk | norsk butikk | lokal butikk | lokal bedrift | familiebedrift | familieeid
  | liten butikk
heading_delivery: frakt | levering | forsendelse | sending; heading_returns: retur | angre | bytte | åpent kjøp
send: send | returner; answering: vi svarer
dealers: forhandlere$ | våre forhandlere | finn forhandler | finn en forhandler | finn din forhandler
  | forhandlerliste | forhandleroversikt | forhandlersøk | utsalgssteder | salgssteder | hvor kan jeg kjøpe
  | hvor kjøpe | her får du kjøpt | her finner du oss
money_back: pengene tilbake | penger tilbake | refunderer | refunderes | tilbakebetaler | tilbakebetales
  | tilbakebetaling skjer | tilbakebetalingen skjer | refusjon skjer | refusjonen skjer | betaler tilbake
  | betales tilbake
no_money_back: refunderes ikke | refunderer ikke | ikke refunder | ingen refusjon | tilbakebetales ikke
  | tilbakebetaler ikke | ikke tilbakebetal | ingen tilbakebetaling | ikke pengene tilbake | betaler ikke tilbake
"""),
    weak_closing_down=words("""
vi går av med pensjon | jeg går av med pensjon | med tungt hjerte | vi stenger butikken | vi stenger dørene
| butikken stenger dørene"""),
    weak_discount=words("tilbud"),
    countries=table("""
FI: finland; SE: sverige; NO: norge | noreg; DK: danmark; EE: estland; LV: latvia; LT: litauen; DE: tyskland
NL: nederland$ | holland; BE: belgia; FR: frankrike; ES: spania; PT: portugal; IT: italia$; AT: østerrike | austerrike
CH: sveits; PL: polen$; CZ: tsjekkia; SK: slovakia; HU: ungarn; RO: romania; BG: bulgaria; GR: hellas; TR: tyrkia
IE: irland; GB: storbritannia | england; US: usa$; CA: canada
CN: kina$ | kinas$ | kinesisk | shenzhen | guangzhou | zhejiang; HK: hongkong | hong kong; TW: taiwan; SG: singapore
MY: malaysia; VN: vietnam; TH: thailand; IN: india$; JP: japan$; KR: sør-korea; AE: emirater | dubai; UA: ukraina
RU: russland; CY: kypros; LU: luxembourg; IS: island$; AU: australia
"""),
    others_buying=words("""
kjøpte nettopp | har nettopp kjøpt | bestilte nettopp | har nettopp bestilt | ser på dette produktet | ser på denne
| personer ser på"""),
    law_of=words("lovene i | lover i | lovgivningen i | lovverket i | gjeldende lov i | retten i"),
    not_found=words("""
siden ble ikke funnet | siden finnes ikke | siden eksisterer ikke | fant ikke siden | finner ikke siden
| vi fant ikke siden | siden du leter etter | siden du søkte etter | siden kan ikke vises | side ikke funnet
| finn ikkje sida | oops! siden | feil 404 | 404-feil | ikke funnet$
"""),
    parked=words("""
domenet er til salgs | domene til salgs | domenenavnet er til salgs | kjøp dette domenet | domenet er parkert
| domenet er registrert | dette domenet er registrert | dette domenet er reservert | domenet er opptatt
| domenet er utløpt | domenet har utløpt | her kommer det snart | nettside kommer snart | parkert domene
"""),
    maintenance=words("""
vedlikehold pågår | under vedlikehold | på grunn av vedlikehold | vi er snart tilbake | straks tilbake
| vi oppdaterer nettsiden | vi oppdaterer nettbutikken | siden er under oppbygging | under oppbygging | under arbeid
| åpner snart | lanseres snart | nettbutikken er midlertidig stengt | midlertidig stengt
"""),
    password=words("""
skriv inn passord | oppgi passord | tast inn passord | beskyttet med passord | passordbeskyttet | passord kreves
"""),
    script_needed=words("""
aktiver javascript | slå på javascript | javascript er deaktivert | javascript er slått av | krever javascript
| trenger javascript | uten javascript
"""),
    challenge=words("""
bekreft at du er et menneske | bekreft at du er menneske | verifiser at du er et menneske | er du et menneske
| er du en robot | jeg er ikke en robot | nettleseren din kontrolleres | vi sjekker nettleseren | ingen tilgang
| tilgang nektet | et øyeblikk
"""),
    stop_words=frozenset(
        words("""
ikke | deg | dere | våre | etter | hvis | være | også | noen | noe | uten | blir | hva | seg | meg | mellom | gjennom
| hvor | hos | dette | disse | skal | ved | fra | og | når | kun | dersom | ikkje | frå
""")
    ),
)
