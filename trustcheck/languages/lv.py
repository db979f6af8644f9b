"""Latvian. Words stand as stems where the language bends them: "atgriešan" finds atgriešana and atgriešanas."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="lv",
    links=table("""
contact: kontakti$ | sazinies ar mums | sazinieties ar mums | kontaktinformācija | klientu apkalpošana | klientu serviss
  | klientu atbalsts | kontaktforma | rakstiet mums | uzdot jautājumu
imprint: rekvizīti | uzņēmuma rekvizīti | uzņēmuma informācija | juridiskā informācija | pārdevēja informācija
about: par mums | par uzņēmumu | mūsu stāsts | kas mēs esam | par veikalu | mūsu vēsture | uzņēmuma vēsture
  | mūsu komanda | ģimenes uzņēmums | darbnīca$
terms: distances līgums | distances līguma noteikumi | lietošanas noteikumi | pirkuma noteikumi | pirkšanas noteikumi
  | noteikumi un nosacījumi | iepirkšanās noteikumi | vispārīgie noteikumi | pārdošanas noteikumi | pirkuma līgums
  | interneta veikala noteikumi | noteikumi$
returns: atteikuma tiesības | atgriešana | preču atgriešana | preces atgriešana | atgriešanas noteikumi
  | atgriešanas politika | maiņa un atgriešana | atgriešana un maiņa | preču maiņa | naudas atmaksa
  | garantija un atgriešana
delivery: piegāde$ | preču piegāde | piegādes noteikumi | piegādes veidi | piegāde un apmaksa | apmaksa un piegāde
  | piegādes informācija | piegādes nosacījumi | apmaksas veidi
privacy: privātuma politika | konfidencialitātes politika | personas datu apstrāde | datu aizsardzība | privātums
  | personas datu aizsardzība | sīkdatnes un privātums
stores: mūsu veikali | mūsu veikals | veikali$ | veikalu adreses | darba laiks | darba laiki | atrast veikalu
  | apmeklējiet mūs | kur mūs atrast | tirdzniecības vietas | salons$
product: pievienot grozam | ielikt grozā | pirkt tagad | likt grozā | skatīt preci | prece$
cart: iepirkumu grozs | grozs$ | noformēt pasūtījumu
"""),
    slugs=table("""
contact: kontakti | kontaktinformacija | sazinies-ar-mums | sazinieties | klientu-serviss | kontaktforma
imprint: rekviziti | uznemuma-rekviziti | juridiska-informacija
about: par-mums | par-uznemumu | musu-stasts | musu-vesture
terms: distances-ligums | noteikumi | lietosanas-noteikumi | pirkuma-noteikumi | pirksanas-noteikumi
  | noteikumi-un-nosacijumi | iepirksanas-noteikumi | distances-liguma-noteikumi
returns: atteikuma-tiesibas | atgriesana | precu-atgriesana | preces-atgriesana | atgriesanas-noteikumi
  | atgriesanas-politika
delivery: piegade | precu-piegade | piegades-noteikumi | piegade-un-apmaksa | apmaksa-un-piegade | piegades-veidi
privacy: privatuma-politika | konfidencialitates-politika | personas-datu-apstrade | datu-aizsardziba
stores: veikali | musu-veikali | veikals | darba-laiks
product: prece | preces | produkts | produkti
cart: grozs | iepirkumu-grozs
"""),
    labels=table("""
company: uzņēmuma nosaukums | nosaukums$ | uzņēmums$ | juridiskais nosaukums | pārdevējs$ | firmas nosaukums
  | komersants$ | tirgotājs$
company_id: reģistrācijas numurs | vienotais reģistrācijas numurs | reģ. nr | reģ.nr | reģ.nr. | reģ. numurs | reģ nr
  | reģ.numurs | vien. reģ. nr | reģistrācijas nr | vienotais reģ. nr | reģistrācijas kods | uzņēmumu reģistr
  | nmr kods | nmr. kods
vat: pvn reģistrācijas numurs | pvn maksātāja numurs | pvn numurs | pvn reģ. nr | pvn reģ.nr | pvn nr | pvn kods
  | pvn maksātāja kods | pvn reģ | pvn$
phone: tālruņa numurs | tālrunis | tālr. | tālr$ | tālruņi | telefons | telefona numurs | tel. | tel$ | mob. | mob. tālr
  | mobilais | zvaniet | zvani$ | whatsapp
email: e-pasta adrese | e-pasts | epasts | e-pastu | e-pastā | e-mail | email
address: adrese | mūsu adrese | faktiskā adrese | biroja adrese | atrodamies | atrašanās vieta
visiting_address: veikala adrese | salona adrese | veikals atrodas | apmeklējuma adrese
postal_address: pasta adrese | korespondences adrese
return_address: atgriešanas adrese | preču atgriešanas adrese | preces atgriezt | adrese preču atgriešanai
  | atgriežamās preces sūtīt | sūtīt atpakaļ uz
warehouse: noliktavas adrese | noliktava$ | mūsu noliktava | loģistikas centrs | centrālā noliktava
  | noliktavas telpas | preču noliktava
seat: juridiskā adrese | jur. adrese | jur.adrese | juridiskā un | galvenais birojs | birojs$
  | reģistrētā adrese | uzņēmuma adrese
opening_hours: darba laiks | darba laiki | veikala darba laiks | atvērts$ | esam atvērti | pieņemšanas laiks
  | darbalaiks
customer_service: klientu apkalpošana | klientu serviss | klientu atbalsts | klientu apkalpošanas
po_box: a/k | abonenta kastīte | pasta kastīte
care_of: c/o
store: veikals$ | veikalā$ | salons$ | tirdzniecības vieta | izstāžu zāle | saņemšanas punkts | darbnīca
  | fiziskais veikals | noliktava-veikals | rūpnīcas veikals | veikali$ | noliktavas veikals
fax: fakss | fax
contact_person: kontaktpersona | datu aizsardzības speciālists
officer: valdes loceklis | valdes locekle | valdes priekšsēdētāj | vadītājs | vadītāja$ | īpašnieks | īpašniece
  | dibinātājs | dibinātāja$
maker: ražotājs$ | ražotāja informācija | ražotāja dati | ražotāja kontakt | atbildīgā persona es
  | atbildīgā persona eiropas | importētājs$
bank_account: bankas konts | norēķinu konts | konta numurs | konta nr | bankas kods | iban | swift kods
"""),
    seller=words("""
pārdevējs ir | pārdevējs: | pārdevējs - | preču pārdevējs | turpmāk - pārdevējs | turpmāk tekstā - pārdevējs
| turpmāk tekstā pārdevējs | turpmāk saukts pārdevējs | interneta veikala īpašnieks | veikala īpašnieks ir
| interneta veikalu uztur | interneta veikalu pārvalda | vietni uztur | vietni pārvalda | mājas lapu uztur
| vietnes īpašnieks | vietnes pārvaldītājs | veikalu pārvalda | līgums tiek slēgts ar | līgumslēdzēja puse
| pakalpojuma sniedzējs ir | preču zīme pieder | zīmols pieder | visas tiesības aizsargātas | visas tiesības paturētas
"""),
    controller=words("""
datu pārzinis | personas datu pārzinis | pārzinis ir | pārzinis: | datu apstrādes pārzinis | atbildīgais par datu
"""),
    payment_firm=words("""
maksājumu pakalpojumu sniedzēj | maksājumu pakalpojum | maksājumu platforma | maksājumu apstrād | maksājumu starpniek
| maksājumu iestāde | maksājumus apstrādā | maksājumus nodrošina | nodrošina maksājumu | kredīta devējs | aizdevējs
| līzings | nomaksa | dalītie maksājumi | konta izrakstā | finansējum | parādu piedziņ
"""),
    delivery_firm=words("""
kurjerdienests | kurjeru dienests | kurjers$ | kurjeru$ | pārvadātāj | piegādes partner | piegādi nodrošina | piegādā ar
| pakomāt | pakomāts | sūtījuma izsekošan | loģistikas partner | pasta nodaļā
"""),
    platform_firm=words("""
e-veikala platforma | interneta veikala platforma
"""),
    agency_firm=words("""
mājas lapas izstrāde | mājaslapas izstrāde | izstrāde: | izstrādāja | izstrādāts | mājas lapu izstrādāja
| dizains un izstrāde | web izstrāde | mājas lapu veidoja | veidoja | mājaslapu veidoja
"""),
    host_firm=words("""
hostings | hostinga pakalpojum | mitināšana | serveru uzturēšana
"""),
    marketplace_firm=words("""
tirdzniecības platformas uzturētājs | tirgus vietas uzturētājs
"""),
    other_firm=words("""
ražotājs$ | ražotājs: | ražotāja$ | importētājs | izplatītājs | piegādātājs | sadarbības partner
| pilnvarotais pārstāvis
| datu valsts inspekcija | patērētāju tiesību aizsardzības centr | ptac$ | uzraudzības iestāde | apstrādātājs
| datu apstrādātājs | apakšuzņēmēj | grāmatvedība | analītikas | apdrošināšan | sertificēj | klientu atsauksme
| patērētāju strīdu
"""),
    since=words("""
kopš | jau kopš | kopš gada | dibināts | dibināta | dibināts gadā | dibināta gadā | dibinājām | dibināta jau
| izveidots | izveidota | darbojas kopš | darbojamies kopš | atvērts gadā | atvērām | uzsāka darbību | sākām darbu
"""),
    since_after=words("""
gadā dibināt | gadā izveidot | gadā atvēr | gadā sāk | gada dibināt | gadā uzsāk | gadā dibinā | atvēr | dibinā"""),
    family=words("""
ģimenes uzņēmum | ģimenes uzņēmums | ģimenes veikals | ģimenes bizness | ģimenes darbnīca | paaudz | otrajā paaudzē
| trešajā paaudzē | no tēva dēlam | no mātes meitai | mana vecmāmiņa | mans vectēvs | mūsu rokām | maza ģimene
"""),
    closing_down=words("""
izpārdošana pirms slēgšanas | slēgšanas izpārdošana | bankrota izpārdošana | veikala slēgšana | slēdzam veikalu
| slēdzam savu veikalu | slēdzam mūsu veikalu | veikals tiek slēgts | veikals slēdz durvis | slēdzam durvis
| slēdzam savas durvis | aizveram durvis | aizveram veikalu | beidzam darbību | pārtraucam darbību | izbeidzam darbību
| veikals beidz darbu | dodamies pensijā | aizejam pensijā | ar smagu sirdi"""),
    urgency=words("""
piedāvājums beidzas | piedāvājums spēkā tikai | akcija beidzas | tikai šodien | beidzas šodien | beidzas pusnaktī
| pēdējās stundas | pēdējās dienas
| palikuši tikai daži | palicis tikai | palikuši pēdējie | gandrīz izpārdots | ierobežots laiks | ierobežotu laiku
| skatās šo preci | pašlaik skatās | rezervēts jums | atlicis laiks | zibens izpārdošana
| pēdējā iespēja | pasteidzies | pasteidzieties | drīz beigsies | nepalaid garām | nepalaidiet garām
"""),
    weak_urgency=words("""
pēdējā iespēja | pasteidzies | pasteidzieties | drīz beigsies | nepalaid garām | nepalaidiet garām
"""),
    not_since=words("""
atjaunināt | grozīt | stājas spēkā | spēkā no | likum | noteikumi nr | regula | direktīv | izdevums
| modeļa gads | karjer
"""),
    placeholders=words("""
lorem ipsum | [uzņēmuma nosaukums] | [uzņēmums] | [nosaukums] | [veikala nosaukums] | [adrese] | [e-pasts]
| [tālrunis] | [tālruņa numurs] | [reģistrācijas numurs] | [vārds] | [ievadiet | [ierakstiet | jūsu uzņēmuma nosaukums
| uzņēmuma nosaukums šeit | ierakstiet šeit | ievietojiet tekstu | parauga iela | sia paraugs | info@paraugs
| vards.uzvards
"""),
    visit=words("""
mūsu veikalā | mūsu veikals | mūsu veikali | mūsu veikalos | mūsu salon | veikals atrodas | veikala adrese
| apmeklējiet mūsu veikalu | apmeklē mūsu veikalu | nāciet ciemos uz | gaidīsim jūs veikalā | gaidām mūsu veikalā
| laipni lūdzam mūsu veikalā | klātienes veikal | fiziskais veikals | mūsu izstāžu zāle | veikala darba laiks
| veikals ir$
"""),
    no_store=words("""
nav fiziska veikala | nav klātienes veikala | nav veikala | tikai internetā | tikai interneta veikals | tikai tiešsaistē
| strādājam tikai internetā | tirgojam tikai internetā | klātienē netirgojam
"""),
    collect=words("""
saņemt veikalā | saņemšana veikalā | saņemt mūsu veikalā | izņemt veikalā | izņemšana veikalā | saņemšana noliktavā
| saņemt noliktavā | saņemt birojā | saņemšana birojā | bezmaksas saņemšana | rezervē un izņem | apmaksa veikalā
| apmaksa saņemot | samaksa saņemot | apmaksa saņemšanas brīdī
| saņemt uz vietas | saņemt arī veikalā | saņemt arī uz vietas
"""),
    closed=words("slēgts | brīvs$ | brīvdiena"),
    by_appointment=words("pēc vienošanās | pēc iepriekšējas | pēc pieraksta | iepriekš piesakoties"),
    weekdays=rows("""
1: pirmdiena | pirmdien | pirmdienās | pirmd | p. | pirmdienas | pirmdienām
2: otrdiena | otrdien | otrdienās | otrd | o. | ot; 3: trešdiena | trešdien | trešdienās | trešd | t. | tr
4: ceturtdiena | ceturtdien | ceturtdienās | ceturtd | c. | ce
5: piektdiena | piektdien | piektdienās | piektd | pk | piektdienai | piektdienām
6: sestdiena | sestdien | sestdienās | sestd | s. | se; 7: svētdiena | svētdien | svētdienās | svētd | sv | svētdienai
"""),
    daily=words("""
katru dienu | ik dienu | darba dienās | darbdienās | brīvdienās | visu diennakti | p-pk | p.-pk | p. - pk | p.-p
| p - pk | p.-sv | p-sv | s.-sv | s-sv | p.o.t.c.pk | o.-s | p.-s. | o-s
"""),
    months=rows("""
1: janvāris | janvāra | janvārī; 2: februāris | februāra | februārī; 3: marts | marta | martā
4: aprīlis | aprīļa | aprīlī; 5: maijs | maija | maijā; 6: jūnijs | jūnija | jūnijā; 7: jūlijs | jūlija | jūlijā
8: augusts | augusta | augustā; 9: septembris | septembra | septembrī; 10: oktobris | oktobra | oktobrī
11: novembris | novembra | novembrī; 12: decembris | decembra | decembrī
"""),
    times=table("""
clock: plkst | plkst. | pulksten; from: no | atvērts; until: līdz; or: vai; also: un
always: visu diennakti | diennakti; not_times: gad | gab | min; in_year: gadā
"""),
    numbers=table("""
2: divas | divu | divām; 3: trīs | triju; 4: četras | četru; 5: piecas | piecu; 7: septiņas | septiņu; 10: desmit
1: viena | vienu; 6: sešas | sešu; 8: astoņas; 9: deviņas; 14: četrpadsmit
"""),
    delivery_time=words("""
piegādes laiks | piegādes termiņš | piegādes laiki | paredzamā piegāde | piegāde notiek | piegāde ilgst | piegādājam
| tiek piegādāt | piegādāsim | nosūtām | tiek nosūtīt | izsūtām | tiek izsūtīt | piegāde: | apstrādes laiks
| piegādes ilgums
"""),
    not_delivery=words("""
atteikum | atteikties | atgriez | atgriešan | apmaiņ | atmaks | pretenzij | rēķin | apmaksas termiņ | atbild
| garantij | priekšpasūt | pēc pasūtījuma izgatavo | uzglabā | glabā
"""),
    days=words("dienu$ | dienas$ | dienām | diena$ | dienās$ | kalendār"),
    working_days=words("darba dien | darbdien"),
    weeks=words("nedēļ"),
    hours=words("stundas$ | stundu$ | stundās"),
    sent_from=words("""
nosūtīts no | nosūtīta no | nosūtītas no | tiek nosūtītas no | tiek sūtītas no | sūtām no | nosūtām no | piegāde no
| piegādāts no | piegādājam no | mūsu noliktava atrodas | noliktava atrodas | no noliktavas | tieši no
"""),
    return_to=words("""
atgriešanas adrese | preces atgriezt | prece jāatgriež | preces jāatgriež | preci nosūtīt atpakaļ | atpakaļ uz adresi
| nosūtīt uz adresi | atgriežama uz | atgriezt uz adresi | sūtīt atpakaļ uz
"""),
    discount=words("atlaid | atlaide | izpārdošan | akcijas cena | samazināta cena | ietaupi | ietaupiet"),
    discount_all=words("visām precēm | visām preču | visam | visas preces | viss sortiments | visam sortimentam"),
    old_price=words("parastā cena | iepriekšējā cena | vecā cena | sākotnējā cena | standarta cena | ieteicamā cena"),
    payment_ways=table("""
card: ar karti$ | ar bankas karti | maksājumu kart | bankas kart | kredītkart | debetkart | norēķinu kart | visa
  | mastercard | apple pay
  | google pay
invoice: ar rēķinu | pēcapmaks | nomaks | inbank | esto$ | klix | dalītais maksājums
bank: internetbank | internetbanka | bankas saite | swedbank | seb$ | luminor | citadele | banklink | montonio
paypal: paypal; mobilepay: mobilepay; swish: swish; klarna: klarna
transfer: bankas pārskaitījum | pārskaitījum | priekšapmaks | avansa rēķin | western union | moneygram
crypto: bitcoin | kriptovalūt | kripto; gift_card: paysafecard | amazon dāvanu kart | steam dāvanu kart
cash: skaidrā naudā | skaidra nauda | pēcmaksa | apmaksa saņemot | apmaksa veikalā
"""),
    payment_heading=words("""
apmaksas veidi | maksājumu veidi | norēķinu veidi | apmaksas iespējas | apmaksa$ | norēķini$ | maksāšana$
| varat apmaksāt
| varat norēķināties
| maksāt var | var maksāt | varat maksāt | apmaksāt var | norēķināties var
"""),
    phrases=table("""
clearance: pilnīga izpārdošana | likvidācijas izpārdošana | visam jāpazūd | viss jāizpārdod | visu izpārdodam
up_to: līdz | līdz pat; whole: viss$ | visa$ | visi$ | visām | visiem | visu$; percent: procent
sure_payment: maksājumu kart | kredītkart | debetkart | bankas pārskaitījum | pēcmaksa
not_now: nepieņemam | nav pieejam | nav iespējam | netiek pieņem | nedarbojas | uzmanieties | sargieties
  | nekad nemaksājiet | nemaksājiet | nekad nesūtiet | krāpnie
next_day: piegāde nākamajā dienā | piegāde nākamajā darba dienā | piegādāsim nākamajā dienā | piegādāsim jau rīt
  | jau rīt pie jums
online: interneta | tiešsaistes | e- | online; others_store: izplatītāj | tālākpārdevēj
general_mail: klienti | klientu | veikals | pasutijum | birojs | pardosana | kontakti
local: latvijas uzņēmums | ģimenes uzņēmums | vietējais veikals | vietējais uzņēmums | mazs veikaliņš
heading_delivery: piegād | sūtīj | sūtīš; heading_returns: atgriež | atgriešan | atteikum | apmaiņ
send: sūt | nosūt | atsūt | atgrie; answering: atbildam
dealers: tirdzniecības vietas | pārdošanas vietas | kur iegādāties | kur nopirkt | kur pirkt | mūsu izplatītāji
  | izplatītāji$ | tālākpārdevēji | atrast izplatītāju | dīleri$ | atrast dīleri
money_back: naudu atpakaļ | nauda atpakaļ | naudas atmaksa | naudas atmaksu | atmaksājam | atmaksāsim | atmaksāta
  | atmaksāts | atgriežam naudu | atgriezīsim naudu | nauda tiek atgriezta | nauda tiks atgriezta | atmaksa notiek
  | atmaksa tiek
no_money_back: neatmaksā | netiek atmaks | naudu neatgriež | netiek atgriezta | atmaksa netiek | nav atmaksāj
"""),
    weak_closing_down=words("""
dodamies pensijā | aizejam pensijā | ar smagu sirdi | slēdzam veikalu | slēdzam savu veikalu | slēdzam mūsu veikalu
| veikals tiek slēgts | veikals slēdz durvis | veikals beidz darbu | veikala slēgšana | slēdzam durvis
| slēdzam savas durvis | aizveram durvis | aizveram veikalu"""),
    countries=table("""
FI: somij; SE: zviedrij; NO: norvēģij; DK: dānij; EE: igaunij; LV: latvij; LT: lietuva$ | lietuvā | lietuvas$
DE: vācij; NL: nīderland | holand; BE: beļģij; FR: francij; ES: spānij; PT: portugāl; IT: itālij; AT: austrij
CH: šveic; PL: polij; CZ: čehij; SK: slovākij; HU: ungārij; RO: rumānij; BG: bulgārij; GR: grieķij; TR: turcij
IE: īrij; GB: lielbritānij | anglij | apvienotā karalist; US: amerikas savienot | asv$; CA: kanād
CN: ķīna$ | ķīnas$ | ķīnā$ | ķīniešu | shenzhen | guangzhou | zhejiang; HK: honkong | hong kong; TW: taivān
SG: singapūr; MY: malaizij; VN: vjetnam; TH: taizem; IN: indija | indijā | indijas; JP: japān; KR: dienvidkorej
AE: emirāt | dubai | dubaij; UA: ukrain; RU: krievij; CY: kipr; LU: luksemburg; IS: islandē | islandes; AU: austrālij
"""),
    others_buying=words("""
tikko nopirka | tikko iegādājās | tikko pasūtīja | nesen nopirka
| pašlaik skatās | skatās šo preci | cilvēki skatās"""),
    law_of=words("likumi | likumiem | likumdošan | normatīv | tiesību akt | tiesību norm"),
    not_found=words("""
lapa nav atrasta | lapa netika atrasta | lapu neizdevās atrast | lapa neeksistē | šāda lapa neeksistē
| meklētā lapa | pieprasītā lapa | jūsu meklētā lapa | lapa ir dzēsta | kļūda 404 | 404 kļūda | nav atrasts$
| nav atrasta$
"""),
    parked=words("""
domēns tiek pārdots | domēns ir pārdošanā | domēna vārds tiek pārdots | pārdod domēnu | iegādāties šo domēnu
| domēns ir reģistrēts | domēna vārds ir reģistrēts | domēns ir rezervēts | domēns ir novietots
| domēna termiņš ir beidzies | šeit drīz būs | mājas lapa drīzumā
"""),
    maintenance=words("""
apkopes darbi | tehniskie darbi | notiek apkope | apkopes režīm | drīz atgriezīsimies | drīz būsim atpakaļ
| atjaunojam mājas lapu | atjaunojam veikalu | lapa ir izstrādes | lapa tiek izstrādāta | izstrādes stadijā
| drīzumā atvērsim | atvērsim drīzumā | veikals īslaicīgi slēgts | īslaicīgi slēgts
"""),
    password=words("""
ievadi paroli | ievadiet paroli | aizsargāts ar paroli | aizsargāta ar paroli | nepieciešama parole
"""),
    script_needed=words("""
ieslēdziet javascript | iespējojiet javascript | javascript ir atspējots | javascript ir izslēgts
| nepieciešams javascript
| bez javascript
"""),
    challenge=words("""
apstipriniet, ka esat cilvēks | apstiprini, ka esi cilvēks | pierādiet, ka esat cilvēks | vai esat robots
| vai jūs esat robots | es neesmu robots | pārbaudām jūsu pārlūku | notiek pārlūka pārbaude | piekļuve liegta
| piekļuve aizliegta | uzgaidiet mirkli
"""),
    stop_words=frozenset(
        words("""
un | ir | ar | uz | par | no | kas | vai | pēc | jūsu | mūsu | mēs | jūs | tiek | lai | kā | bet | nav | var | šī | šo
| tikai | gan | līdz | ja | būs | mums | jums | pie | savu
""")
    ),
)
