"""Lithuanian. Words stand as stems where the language bends them: "grąžinim" finds grąžinimas and grąžinimo."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="lt",
    links=table("""
contact: kontaktai | susisiekite | susisiekti | susisiekite su mumis | kontaktinė informacija | klientų aptarnavimas
  | pagalba klientams | rašykite mums | parašykite mums | užduoti klausimą
imprint: rekvizitai | įmonės rekvizitai | įmonės informacija | įmonės duomenys | teisinė informacija
  | pardavėjo informacija
about: apie mus | apie įmonę | mūsų istorija | kas mes | kas mes esame | apie parduotuvę | įmonės istorija
  | mūsų komanda | šeimos verslas | dirbtuvės$
terms: pirkimo taisyklės | pirkimo-pardavimo taisyklės | pirkimo pardavimo taisyklės | pirkimo sąlygos
  | pardavimo taisyklės | naudojimosi taisyklės | taisyklės ir sąlygos | parduotuvės taisyklės | bendrosios sąlygos
  | pirkimo ir pardavimo taisyklės | prekių pirkimo taisyklės | taisyklės$
returns: grąžinimas | prekių grąžinimas | grąžinimas ir keitimas | prekių grąžinimas ir keitimas
  | keitimas ir grąžinimas
  | grąžinimo taisyklės | grąžinimo politika | sutarties atsisakymas | atsisakymo teisė | prekių keitimas
  | pinigų grąžinimas | garantija ir grąžinimas
delivery: pristatymas | prekių pristatymas | pristatymo sąlygos | pristatymo būdai | pristatymas ir apmokėjimas
  | apmokėjimas ir pristatymas | pristatymo informacija | siuntimas$ | apmokėjimo būdai | apmokėjimas
privacy: privatumo politika | asmens duomenų apsauga | asmens duomenų tvarkymas | duomenų apsauga | privatumas
  | slapukai ir privatumas
stores: mūsų parduotuvės | parduotuvės$ | parduotuvių adresai | darbo laikas | fizinė parduotuvė | rasti parduotuvę
  | aplankykite mus | kaip mus rasti | prekybos vietos | salonai | ekspozicija$
product: į krepšelį | įdėti į krepšelį | pridėti į krepšelį | pirkti dabar | peržiūrėti prekę | prekė$
cart: prekių krepšelis | krepšelis | pirkinių krepšelis
"""),
    slugs=table("""
contact: kontaktai | susisiekite | kontaktine-informacija | klientu-aptarnavimas | susisiekti
imprint: rekvizitai | imones-rekvizitai | teisine-informacija | imones-informacija
about: apie-mus | apie-imone | musu-istorija | kas-mes
terms: pirkimo-taisykles | taisykles | pirkimo-pardavimo-taisykles | pirkimo-salygos | naudojimosi-taisykles
  | taisykles-ir-salygos | prekiu-pirkimo-taisykles
returns: grazinimas | prekiu-grazinimas | grazinimas-ir-keitimas | prekiu-grazinimas-ir-keitimas | grazinimo-taisykles
  | keitimas-ir-grazinimas | grazinimo-politika
delivery: pristatymas | prekiu-pristatymas | pristatymo-salygos | apmokejimas-ir-pristatymas
  | pristatymas-ir-apmokejimas
  | siuntimas
privacy: privatumo-politika | asmens-duomenu-apsauga | duomenu-apsauga | privatumas
stores: parduotuves | musu-parduotuves | darbo-laikas | fizine-parduotuve | salonai
product: preke | prekes | produktas | produktai
cart: krepselis | prekiu-krepselis
"""),
    labels=table("""
company: įmonės pavadinimas | pavadinimas$ | bendrovės pavadinimas | juridinis pavadinimas | įmonė$ | bendrovė$
  | pardavėjas$ | juridinio asmens pavadinimas
company_id: įmonės kodas | juridinio asmens kodas | į.k. | į. k. | įm. kodas | įm.kodas | j.a.k. | ja kodas
  | registracijos numeris | registro kodas | individualios veiklos pažym | juridinių asmenų registr
vat: pvm mokėtojo kodas | pvm kodas | pvm mok. kodas | pvm k. | pvm mokėtojo nr | pvm numeris | pvm$
phone: telefono numeris | telefonas | telefonu | tel. | tel.nr | tel$ | mob. | mob. tel | mobilusis | skambinkite
  | skambučių centras | whatsapp
email: elektroninio pašto adresas | el. pašto adresas | el. paštas | el. paštu | el.paštas | elektroninis paštas
  | el. p.
  | el. pašt | e-paštas | e-mail | email
address: adresas | mūsų adresas | buveinės adresas | biuro adresas | esame įsikūrę | įsikūrusi adresu
visiting_address: parduotuvės adresas | salono adresas | parduotuvė įsikūrusi | ekspozicijos adresas
postal_address: pašto adresas$ | korespondencijos adresas | adresas korespondencijai
return_address: grąžinimo adresas | prekių grąžinimo adresas | prekes grąžinti | adresas grąžinimui
  | prekes siųskite adresu | grąžinimus siųskite | grąžinimai siunčiami
warehouse: sandėlio adresas | sandėlis$ | mūsų sandėlis | logistikos centras | centrinis sandėlis
  | sandėlio patalpos | prekių sandėlis
seat: registracijos adresas | juridinis adresas | registruota buveinė | buveinė$ | biuras$
  | pagrindinė būstinė | registruotas adresas | įmonės adresas
opening_hours: darbo laikas | darbo valandos | parduotuvės darbo laikas | dirbame$ | atidaryta | dirbame:
  | darbo laikas:
customer_service: klientų aptarnavimas | klientų aptarnavimo | pagalba klientams | klientų konsultavimas
po_box: a/d | pašto dėžutė | abonentinė dėžutė
care_of: c/o
store: parduotuvė$ | parduotuvėje$ | salonas$ | prekybos salonas | ekspozicijų salė | atsiėmimo punktas
  | dirbtuvė | fizinė parduotuvė | gamyklos parduotuvė | parduotuvės$ | sandėlio parduotuvė
fax: faksas | faks. | fax
contact_person: kontaktinis asmuo | duomenų apsaugos pareigūn
officer: direktorius | direktorė | generalinis direktorius | vadovas$ | vadovė$ | savininkas | savininkė
  | įkūrėjas | įkūrėja
maker: gamintojas$ | gamintojo informacija | gamintojo duomenys | gamintojo kontaktai | atsakingas asmuo es
  | atsakingas asmuo europos | es atsakingas asmuo | importuotojas$
bank_account: atsiskaitomoji sąskaita | banko sąskaita | a. s. | a/s nr | sąskaitos nr | sąskaitos numeris | banko kodas
  | iban
"""),
    seller=words("""
pardavėjas yra | pardavėjas: | pardavėjas - | toliau - pardavėjas | toliau vadinama pardavėju
| toliau vadinamas pardavėju
| elektroninę parduotuvę valdo | internetinę parduotuvę valdo | parduotuvę valdo | parduotuvę administruoja
| svetainę valdo | svetainę administruoja | svetainės valdytojas | svetainės savininkas | el. parduotuvės savininkas
| parduotuvės savininkas | elektroninės parduotuvės valdytojas | sutarties šalis | sutartis sudaroma su
| paslaugų teikėjas yra | prekės ženklas priklauso | prekės ženklo savininkas | visos teisės saugomos
"""),
    controller=words("""
duomenų valdytojas | asmens duomenų valdytojas | duomenų valdytojas yra | valdytojas: | duomenų valdytoja
"""),
    payment_firm=words("""
mokėjimo paslaugų teikėj | mokėjimų paslaugų teikėj | mokėjimo paslaug | mokėjimų platform | mokėjimo platform
| mokėjimų surinkim | mokėjimo įstaig | mokėjimus apdoroja | mokėjimus administruoja | mokėjimo inicijavimo
| kredito davėj | kreditorius | lizing | išsimokėtin | dalimis per | finansavim | sąskaitos išraše | skolų išieškojim
"""),
    delivery_firm=words("""
kurjerių tarnyb | kurjerių įmon | kurjeris$ | kurjeriu$ | kurjerių$ | vežėj | siuntų tarnyb | pristatymo partner
| prekes pristato | siuntas pristato | paštomat | siuntos sekim | logistikos partner
"""),
    platform_firm=words("""
el. parduotuvės platforma | elektroninės parduotuvės platforma
"""),
    agency_firm=words("""
svetainę sukūrė | svetainių kūrimas | el. parduotuvių kūrimas | internetinių svetainių kūrimas | sprendimas:
| sukūrė$ | sukurta$ | dizainas ir programavimas | svetainės kūrimas | interneto svetainę sukūrė
"""),
    host_firm=words("""
talpinimas | svetainių talpinim | serverių nuoma | prieglobos paslaug
"""),
    marketplace_firm=words("""
prekyvietės valdytojas | prekyvietę valdo
"""),
    other_firm=words("""
gamintojas | gamintojo$ | importuotojas | platintojas | tiekėjas | bendradarbiavimo partner | įgaliotasis atstovas
| valstybinė duomenų apsaugos inspekcija | valstybinė vartotojų teisių apsaugos tarnyba | vvtat | priežiūros institucij
| duomenų tvarkytoj | subrangov | buhalterin | analitikos | draudim | sertifikuo | klientų atsiliepim
| ginčų nagrinėjim
"""),
    since=words("""
jau nuo | veikla nuo | verslas nuo | įmonė nuo | su jumis nuo | tradicijos nuo | įkurta | įkurta nuo | įkurtas
| įkūrėme | įsteigta | įsteigtas | įsikūrė | veikia nuo | veikiame nuo
| dirbame nuo | gyvuoja nuo | pradėjo veiklą | pradėjome veiklą | atidaryta
| pradėjome$ | atidarėme
"""),
    since_after=words("""
m. įkurt | metais įkurt | m. įsteigt | metais įsteigt | metais pradėj | m. pradėj | metais atidar | įkūr | atidarė
| pradėj"""),
    family=words("""
šeimos verslas | šeimos įmonė | šeimos versl | šeimos įmon | šeimos parduotuv | šeimos dirbtuv | karta$ | kartos$
| antroji karta | trečioji karta | iš kartos į kartą | iš tėvo sūnui | mano močiutė | mano senelis | mūsų rankomis
| maža šeima
"""),
    closing_down=words("""
galutinis išpardavimas prieš | uždarymo išpardavimas | bankroto išpardavimas | parduotuvės uždarymas
| uždarome parduotuvę | uždarome savo parduotuvę | uždaroma parduotuvė | parduotuvė uždaroma | parduotuvė užsidaro
| užsidarome visam | uždarome duris | užveriame duris | užveriame savo duris | baigiame veiklą | nutraukiame veiklą
| stabdome veiklą | išeiname į pensiją | išeinu į pensiją | su skaudančia širdimi"""),
    urgency=words("""
pasiūlymas baigiasi | pasiūlymas galioja tik | akcija baigiasi | tik šiandien | baigiasi šiandien | baigiasi vidurnaktį
| greitai baigsis  | paskutinės valandos | paskutinės dienos
| liko tik keli | liko tik kelios | liko vos | beveik išparduota | ribotas laikas | ribotą laiką
| žiūri šią prekę | šiuo metu žiūri | rezervuota jums | liko laiko | žaibiškas išpardavimas
| paskutinė galimybė | paskubėk | paskubėkite | nepraleisk | nepraleiskite
"""),
    weak_urgency=words("""
paskutinė galimybė | paskubėk | paskubėkite | greitai baigsis | nepraleisk | nepraleiskite
"""),
    not_since=words("""
atnaujint | pakeist | įsigalioj | galioja nuo | įstatym | reglament | direktyv | leidimas | modelio metai
| narys nuo | karjer
"""),
    placeholders=words("""
lorem ipsum | [įmonės pavadinimas] | [įmonė] | [pavadinimas] | [parduotuvės pavadinimas] | [adresas]
| [el. paštas] | [telefonas] | [telefono numeris] | [įmonės kodas] | [vardas] | [įveskite | [įrašykite
| jūsų įmonės pavadinimas | įmonės pavadinimas čia | įrašykite čia | įterpkite tekstą | pavyzdžio g.
| uab pavyzdys | info@pavyzdys | vardas.pavarde
"""),
    visit=words("""
mūsų parduotuvėje | mūsų parduotuvė | mūsų parduotuvės | mūsų parduotuvėse | mūsų salon | parduotuvė įsikūrusi
| parduotuvės adresas | apsilankykite mūsų parduotuvėje | apsilankykite parduotuvėje | užsukite į parduotuvę
| užsukite į mūsų | aplankykite mūsų parduotuvę | laukiame jūsų parduotuvėje | fizinė parduotuvė | fizinėje parduotuvėje
| parduotuvės darbo laikas | kviečiame į parduotuvę
"""),
    no_store=words("""
fizinės parduotuvės neturime | neturime fizinės | nėra fizinės parduotuvės | neturime parduotuvės | tik internetu
| prekiaujame tik internetu | dirbame tik internetu | tik internetinė parduotuvė | tik elektroninė parduotuvė
"""),
    collect=words("""
atsiimti parduotuvėje | atsiėmimas parduotuvėje | atsiimkite parduotuvėje | atsiimti mūsų parduotuvėje
| atsiėmimas iš parduotuvės | atsiimti sandėlyje | atsiėmimas sandėlyje | atsiėmimas biure | atsiimti biure
| nemokamas atsiėmimas | rezervuok ir atsiimk | apmokėjimas atsiimant | mokėjimas atsiimant | apmokėti atsiimant
| atsiskaityti parduotuvėje | atsiimti užsakymą | atsiimti nemokamai | atsiimti vietoje"""),
    closed=words("nedirbame | nedirba$ | uždaryta | poilsio diena | išeiginė"),
    by_appointment=words("pagal susitarimą | susitarus | iš anksto susitarus | pagal išankstinę"),
    weekdays=rows("""
1: pirmadienis | pirmadienį | pirmadieniais | pirmadienio | pirm; 2: antradienis | antradienį | antradieniais | antr
3: trečiadienis | trečiadienį | trečiadieniais | treč; 4: ketvirtadienis | ketvirtadienį | ketvirtadieniais | ketv
5: penktadienis | penktadienį | penktadieniais | penktadienio | penkt
6: šeštadienis | šeštadienį | šeštadieniais | šešt | vi | šeštadienio
7: sekmadienis | sekmadienį | sekmadieniais | sekm | vii | sekmadienio
"""),
    daily=words("""
kasdien | kiekvieną dieną | darbo dienomis | darbo dienom | savaitgaliais | visą parą | i-v | i - v | i-vi | i-vii
| vi-vii | pr-pn | pr - pn | i-iv | i-v. | ii-vi
"""),
    months=rows("""
1: sausis | sausio; 2: vasaris | vasario; 3: kovas | kovo; 4: balandis | balandžio; 5: gegužė | gegužės
6: birželis | birželio; 7: liepa | liepos; 8: rugpjūtis | rugpjūčio; 9: rugsėjis | rugsėjo; 10: spalis | spalio
11: lapkritis | lapkričio; 12: gruodis | gruodžio
"""),
    times=table("""
clock: val | val.; from: nuo | dirbame | darbo laikas; until: iki; or: arba | ar; also: ir | bei; always: visą parą
not_times: met | vnt | min; in_year: metais
"""),
    numbers=table("""
2: dvi | dviejų; 3: tris | trijų; 4: keturias | keturių; 5: penkias | penkių; 7: septynias | septynių; 10: dešimt
1: viena | vieną; 6: šešias | šešių; 8: aštuonias; 9: devynias; 14: keturiolika
"""),
    delivery_time=words("""
pristatymo terminas | pristatymo laikas | pristatymo terminai | numatomas pristatymas | pristatoma | pristatome
| pristatymas trunka | pristatymas per | pristatomos per | prekes pristatysime | išsiunčiame | išsiunčiama | išsiųsime
| pristatymas: | užsakymo vykdymo | užsakymai išsiunčiami
"""),
    not_delivery=words("""
grąžin | atsisak | keitim | keičiam | pinigai grąžinami | pretenzij | skund | sąskait | apmokėjimo termin
| atsakysime | atsakome | garantij | išankstin | pagal užsakymą gamin | saugom | saugoj
"""),
    days=words("dienų$ | dienos$ | dienas$ | diena$ | kalendorin"),
    working_days=words("darbo dien | darbo d. | d. d.$ | d.d.$"),
    weeks=words("savait"),
    hours=words("valandų$ | valandas$ | valandos$ | val.$"),
    sent_from=words("""
siunčiama iš | siunčiamos iš | siunčiame iš | išsiunčiama iš | išsiunčiamos iš | pristatoma iš | pristatomos iš
| pristatymas iš | sandėlis yra | mūsų sandėlis | iš sandėlio | tiesiai iš | tiesiogiai iš
"""),
    return_to=words("""
grąžinimo adresas | prekes grąžinti | prekę grąžinti | prekės grąžinamos adresu | grąžinkite adresu | grąžinti adresu
| siųskite adresu | išsiųsti adresu | atgal adresu | siųsti atgal
"""),
    discount=words("nuolaid | išpardavim | akcija$ | akcijos kaina | sumažinta kaina | sutaupykite | sutaupyk"),
    discount_all=words("visoms prekėms | visam asortimentui | visas asortimentas | visos prekės | viskam$"),
    old_price=words("""
įprasta kaina | ankstesnė kaina | sena kaina | pradinė kaina | buvusi kaina
| rekomenduojama kaina
"""),
    payment_ways=table("""
card: kortele$ | banko kortel | kredito kortel | debeto kortel | mokėjimo kortel | kreditine kortele | visa | mastercard
  | apple pay | google pay
invoice: pagal sąskaitą | išsimokėtinai | lizingas | inbank | esto$ | mokėti vėliau
bank: elektronine bankininkyste | elektroninė bankininkystė | el. bankininkyst | bankininkyst | swedbank | seb$
  | luminor | paysera | banklink | montonio
paypal: paypal; mobilepay: mobilepay; swish: swish; klarna: klarna
transfer: banko pavedim | bankiniu pavedim | pavedim | išankstinis apmokėjimas | išankstinė sąskaita
  | western union | moneygram
crypto: bitcoin | kriptovaliut | kripto; gift_card: paysafecard | amazon dovanų kortel | steam dovanų kortel
cash: grynaisiais | grynieji | grynais | apmokėjimas atsiimant | atsiskaityti parduotuvėje
"""),
    payment_heading=words("""
apmokėjimo būdai | mokėjimo būdai | atsiskaitymo būdai | apmokėjimas$ | atsiskaitymas$ | mokėjimai$ | galite apmokėti
| galite atsiskaityti
| mokėti galima | galite mokėti | galima mokėti | atsiskaityti galima
"""),
    phrases=table("""
clearance: visiškas išpardavimas | likvidacinis išpardavimas | viskas turi būti išparduota | išparduodame viską
  | viską išparduodame
up_to: iki | net iki; whole: visa$ | visi$ | visiems | visoms | visas$ | visam$; percent: proc. | procent
sure_payment: banko kortel | kredito kortel | mokėjimo kortel | banko pavedim | elektroninė bankininkystė
not_now: nepriimame | neveikia | negalima$ | neprieinam | nebepriimame | saugokitės | niekada nemokėkite | nemokėkite
  | niekada nesiųskite | niekada neprašome | sukči
next_day: pristatymas kitą dieną | pristatymas kitą darbo dieną | pristatome kitą dieną
  | pristatome kitą darbo dieną | pristatysime jau rytoj
online: internet | elektronin | el. | online; others_store: platintoj | perpardav
general_mail: klientai | klientu | parduotuve | uzsakym | pagalba | pardavim | labas | eparduotuve
local: lietuviška įmonė | šeimos verslas | šeimos įmonė | vietinė parduotuvė | vietinis verslas | maža parduotuvė
heading_delivery: pristatym | siuntim | siunta | siuntos; heading_returns: grąžinim | keitim | atsisakym
send: siųs | siunč | atsiųs | išsiųs | grąžin; answering: atsakome
dealers: prekybos vietos | pardavimo vietos | prekybos taškai | kur įsigyti | kur pirkti | kur nusipirkti
  | mūsų platintojai | platintojai$ | pardavėjai$ | rasti pardavėją | oficialūs atstovai
money_back: pinigus grąžin | pinigų grąžinimo garantij | pinigų grąžinimas atliekam | grąžiname pinigus
  | grąžinsime pinigus | grąžinami pinigai | pinigai grąžinami | pinigai bus grąžin | pinigai yra grąžin
  | grąžiname sumokėt | grąžinsime sumokėt | sumokėtą sumą | pinigus už prekę
no_money_back: pinigai negrąž | pinigų negrąž | negrąžin | nebus grąžin
"""),
    since_around=words("nuo … m | nuo … metų"),
    weak_closing_down=words("""
išeiname į pensiją | išeinu į pensiją | su skaudančia širdimi | uždarome parduotuvę | uždarome savo parduotuvę
| uždaroma parduotuvė | parduotuvė uždaroma | parduotuvė užsidaro | parduotuvės uždarymas | uždarome duris
| užveriame duris | užveriame savo duris"""),
    countries=table("""
FI: suomij; SE: švedij; NO: norvegij; DK: danij; EE: estij; LV: latvij; LT: lietuva$ | lietuvos$ | lietuvoje
DE: vokietij; NL: nyderland | olandij; BE: belgij; FR: prancūzij; ES: ispanij; PT: portugalij; IT: italij; AT: austrij
CH: šveicarij; PL: lenkij; CZ: čekij; SK: slovakij; HU: vengrij; RO: rumunij; BG: bulgarij; GR: graikij; TR: turkij
IE: airij; GB: jungtinė karalyst | jungtinės karalyst | didžioji britanij | anglij; US: jungtinės valstijos | jav$
CA: kanad; CN: kinija | kinijos | kinijoje | shenzhen | guangzhou | zhejiang; HK: honkong | hong kong; TW: taivan
SG: singapūr; MY: malaizij; VN: vietnam; TH: tailand; IN: indija | indijos | indijoje; JP: japonij; KR: pietų korėj
AE: emyrat | dubajus; UA: ukrain; RU: rusij; CY: kipr; LU: liuksemburg; IS: islandij; AU: australij
"""),
    others_buying=words("""
ką tik nusipirko | ką tik pirko | ką tik įsigijo | ką tik užsisakė | neseniai pirko | šiuo metu žiūri
| žiūri šią prekę | žmonės žiūri"""),
    law_of=words("įstatym | teisės akt | teisė$ | teisę$ | teise$"),
    not_found=words("""
puslapis nerastas | puslapis neegzistuoja | puslapio rasti nepavyko | puslapio nepavyko rasti | tokio puslapio nėra
| ieškomas puslapis | jūsų ieškomas puslapis | puslapis pašalintas | klaida 404 | 404 klaida | nerasta$ | nerastas$
"""),
    parked=words("""
domenas parduodamas | parduodamas domenas | domeno vardas parduodamas | pirkti šį domeną | domenas yra užregistruotas
| domenas užregistruotas | domeno vardas užregistruotas | domenas rezervuotas | domeno galiojimas baigėsi
| čia netrukus bus | svetainė kuriama | netrukus čia bus
"""),
    maintenance=words("""
vyksta techniniai darbai | techniniai darbai | atliekami priežiūros darbai | svetainė atnaujinama | netrukus grįšime
| tuoj grįšime | atnaujiname svetainę | atnaujiname parduotuvę | svetainė tvarkoma | puslapis ruošiamas
| netrukus atsidarysime | atidarysime netrukus | parduotuvė laikinai neveikia | laikinai nedirbame | laikinai neveikia
"""),
    password=words("""
įveskite slaptažodį | įvesti slaptažodį | apsaugota slaptažodžiu | apsaugotas slaptažodžiu | reikalingas slaptažodis
"""),
    script_needed=words("""
įjunkite javascript | įgalinkite javascript | javascript yra išjungtas | javascript išjungtas | reikalingas javascript
| būtinas javascript | be javascript
"""),
    challenge=words("""
patvirtinkite, kad esate žmogus | patvirtink, kad esi žmogus | įrodykite, kad esate žmogus | ar esate robotas
| ar jūs robotas | aš ne robotas | tikrinama jūsų naršyklė | tikriname jūsų naršyklę | prieiga uždrausta
| prieiga draudžiama | palaukite akimirką
"""),
    stop_words=frozenset(
        words("""
ir | yra | iš | kad | jūsų | mūsų | mes | jūs | arba | apie | taip | tai | bus | nuo | kaip | gali | tik | kai | kur
| prie | savo | jei | šią | šis | visi | būti | jums | mums | kurie
""")
    ),
)
