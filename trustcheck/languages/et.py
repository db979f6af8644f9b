"""Estonian. Words stand as stems where the language bends them: "tagasta" finds tagastamine and tagastamise."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="et",
    links=table("""
contact: kontakt$ | kontaktid | kontaktandmed | võta ühendust | võtke ühendust | klienditeenindus | klienditugi
  | kirjuta meile | kontaktivorm | tagasiside$
imprint: ettevõtte andmed | ettevõtte info | firma andmed | rekvisiidid | müüja andmed | õigusteave
about: meist$ | ettevõttest | firmast$ | meie lugu | kes me oleme | kes oleme | ajalugu | meie ajalugu | poest$
  | meie meeskond | pereettevõte | tutvustus | töökoda$ | ateljee$
terms: müügitingimused | ostutingimused | kasutustingimused | üldtingimused | tellimistingimused | ostu-müügitingimused
  | ostu- ja müügitingimused | tingimused$ | e-poe tingimused | müügi- ja ostutingimused | lepingutingimused
returns: tagastamine | tagastus | tagastamisõigus | taganemisõigus | kauba tagastamine | toodete tagastamine
  | tagastamine ja vahetamine | vahetamine | tagastustingimused | tagastamistingimused | pretensioonid | reklamatsioon
delivery: tarne$ | tarneinfo | kohaletoimetamine | tarnetingimused | tarneviisid | kauba kättetoimetamine
  | tarne ja tasumine | makse ja tarne | tarneaeg | saatmine$ | makseviisid
privacy: privaatsuspoliitika | privaatsustingimused | privaatsus | isikuandmete töötlemine | andmekaitse
  | andmekaitsetingimused | isikuandmete kaitse
stores: kauplused | kauplus$ | meie kauplus | poed$ | esinduspood | esinduskauplus | lahtiolekuajad | avatud ajad
  | lahtioleku ajad | esindused | leia pood | müügikohad | külasta meid | salong$
product: lisa ostukorvi | lisa korvi | osta kohe | vaata toodet | toode$
cart: ostukorv | kassasse | vormista ost
"""),
    slugs=table("""
contact: kontakt | kontaktid | kontaktandmed | klienditeenindus | klienditugi | vota-uhendust
imprint: ettevotte-andmed | firma-andmed | rekvisiidid | ettevotte-info
about: meist | ettevottest | firmast | meie-lugu | kes-me-oleme | ajalugu
terms: muugitingimused | ostutingimused | kasutustingimused | tingimused | uldtingimused | tellimistingimused
  | ostu-muugitingimused | muugi-ja-ostutingimused
returns: tagastamine | tagastus | tagastamisoigus | taganemisoigus | kauba-tagastamine | tagastustingimused
delivery: tarne | tarneinfo | kohaletoimetamine | tarnetingimused | tarne-ja-tasumine
privacy: privaatsuspoliitika | privaatsus | privaatsustingimused | isikuandmete-tootlemine | andmekaitse
stores: kauplused | kauplus | esinduspood | poed | lahtiolekuajad | esindused
product: toode | tooted
cart: ostukorv | kassa
"""),
    labels=table("""
company: ettevõtte nimi | firma nimi | ärinimi | juriidiline nimi | ettevõte$ | firma$ | müüja$ | kaupleja$
  | äriühing$
company_id: registrikood | reg.kood | reg. kood | reg kood | registri kood | äriregistri kood | äriregistrikood
  | registrinumber | registri nr | reg.nr | reg. nr | reg nr | äriregister | reg-kood | registrikoodiga
vat: kmkr | kmkr number | kmkr nr | km kood | kmkr kood | kmk number | käibemaksukohustuslase number
  | käibemaksukohustuslase nr | käibemaksukohustuslase registreerimisnumber | käibemaksunumber | km-number | kmkn
  | käibemaksukohustuslasena registreerimise number
phone: telefon | telefoninumber | tel. | tel$ | mobiil | mobiiltelefon | mob. | helista | helistage | infotelefon
  | whatsapp
email: e-posti aadress | e-post | epost | e-kiri | meiliaadress | meil$ | e-mail | email | kirjutage
address: aadress | meie aadress | asukoht | asume aadressil | asukoha aadress | asume$ | kontori aadress
visiting_address: kaupluse aadress | poe aadress | külastusaadress | esinduspoe aadress | salongi aadress
  | kauplus asub
postal_address: postiaadress | kirjavahetuse aadress
return_address: tagastusaadress | tagastamise aadress | tagastuse aadress | kauba tagastamise aadress | tagastused saata
  | tagasta aadressile | tagastada aadressile | tagastuspakk saada
warehouse: lao aadress | ladu$ | meie ladu | keskladu | logistikakeskus | laoaadress | laost$ | laohoone
seat: juriidiline aadress | registrijärgne aadress | peakontor | kontor$ | asukoht äriregistri
  | registreeritud aadress | ettevõtte aadress | registriaadress
opening_hours: lahtiolekuajad | lahtioleku ajad | lahtiolekuaeg | avatud$ | avamisajad | oleme avatud | kaupluse avatud
  | tööaeg | lahtiolekuajad: | pood on avatud
customer_service: klienditeenindus | klienditugi | klienditeenindaja | kasutajatugi
po_box: postkast | pk.
care_of: c/o
store: kauplus$ | kaupluse$ | pood$ | poe$ | esinduspood | esinduskauplus | salong | showroom | müügisaal
  | töökoda | väljastuspunkt | laomüük | tehasepood | kauplused$ | poed$
fax: faks | fax
contact_person: kontaktisik | andmekaitsespetsialist
officer: juhatuse liige | juhatuse esimees | tegevjuht | juhataja | omanik | asutaja | ettevõtja$
maker: tootja$ | tootja andmed | tootja info | tootja kontaktandmed | vastutav isik el-is
  | vastutav isik euroopa liidus | el-i vastutav isik | importija$ | maaletooja$
bank_account: arveldusarve | arvelduskonto | pangakonto | kontonumber | a/a | a/k | iban | bic
"""),
    seller=words("""
müüja on | müüjaks on | kaupade müüjaks on | kaupade müüja on | müüja: | veebipoe omanik on | e-poe omanik on
| e-poe omanik ja haldaja | omanikuks ja pidajaks on | internetipoe omanik | veebipoodi haldab | veebipoodi peab
| e-poodi haldab | e-poodi peab | e-poe pidaja | internetipoe pidaja | veebilehte haldab | kodulehte haldab
| hallatava e-poe | hallatav e-pood | peetav internetipood | kauplust haldab | lepingupool | leping sõlmitakse
| teenusepakkuja on | teenuse osutaja on | kaubamärk kuulub | kuulub ettevõttele | kõik õigused kaitstud
"""),
    controller=words("""
vastutav töötleja | vastutavaks töötlejaks | vastutava töötleja | isikuandmete töötleja on | andmete vastutav
"""),
    payment_firm=words("""
makseteenuse pakkuja | makseteenuse osutaja | makseteenus | maksevahendaja | makselahendus | makseasutus
| makseid vahendab
| maksete vahendaja | makseid töötleb | edastab isikuandmed | volitatud töötlejale | maksete teostamiseks | järelmaks
| järelmaksu pakub | krediidiandja | finantseerimine | inkasso | kontoväljavõttel
"""),
    delivery_firm=words("""
kullerfirma | kullerteenus | transpordifirma | veofirma | vedaja$ | pakiautomaat | pakiautomaati | tarnepartner
| toimetab kohale | logistikapartner | saadetise jälgimine | jälgimiskood | postipakk
"""),
    platform_firm=words("""
e-poe platvorm | e-poe lahendus | veebipoe platvorm
"""),
    agency_firm=words("""
kodulehe tegemine | kodulehe valmistas | kodulehe tegi | veebilehe teostus | teostus: | teostas | veebiarendus
| arendas | disain ja teostus | e-poe valmistas | veebiagentuur
"""),
    host_firm=words("""
veebimajutus | veebimajutuse | serverimajutus | majutus:
"""),
    marketplace_firm=words("""
kauplemiskoha haldaja | turuplatsi haldaja
"""),
    other_firm=words("""
tootja$ | tootja: | maaletooja | importija | edasimüüja | turustaja | tarnija | koostööpartner | volitatud esindaja
| andmekaitse inspektsioon | tarbijakaitse ja tehnilise järelevalve amet | tarbijavaidluste komisjon
| järelevalveasutus | volitatud töötleja | alltöövõtja | raamatupidamine | analüütika | kindlustus | sertifitseeri
| e-kaubanduse liit | kliendi tagasiside
"""),
    since=words("""
juba alates | alates aastast | juba aastast | aastast | asutatud | asutatud aastal | asutati | asutati aastal
| loodud aastal
| loodi aastal | alustas tegevust | alustasime | tegutseme alates | tegutseb alates | avati aastal | avasime
| avasime aastal | alustasime aastal
"""),
    since_after=words("""
aastast | aastal asutatud | aastal loodud | aastal alustas | asutatud | aastal asutasime
"""),
    family=words("""
pereettevõte | pereettevõtte | perefirma | pereäri | põlvkond | põlvkonn | teise põlvkonna | kolmanda põlvkonna
| isalt pojale | emalt tütrele | minu vanaema | minu vanaisa | meie käsitöö | väike pere
"""),
    closing_down=words("""
sulgemismüük | pankrotimüük | lõpetame tegevuse | lõpetab tegevuse | lõpetame müügi | paneme poe kinni
| paneme poe uksed kinni | paneme uksed kinni | sulgeme poe | sulgeme kaupluse | sulgeme uksed | sulgeme oma uksed
| sulgeb uksed | sulgeme lõplikult | suletakse lõplikult | kauplus suletakse | pood suletakse | jääme pensionile
| läheme pensionile | raske südamega"""),
    urgency=words("""
pakkumine lõpeb | pakkumine kehtib ainult | kampaania lõpeb | ainult täna | lõpeb täna | lõpeb keskööl
| viimased tunnid | viimased päevad | viimased tooted | vaid mõned järel | ainult mõned järel
| peaaegu läbi müüdud | kohe otsas | piiratud aja | vaatab seda toodet | vaatab praegu
| sulle broneeritud | aega jäänud | välkpakkumine | välkmüük
| viimane võimalus | kiirusta | lõpeb varsti | ära maga maha
"""),
    weak_urgency=words("""
viimane võimalus | kiirusta | lõpeb varsti | ära maga maha
"""),
    not_since=words("""
uuendatud | muudetud | jõustun | kehtib alates | seadus | määrus | direktiiv | väljaanne | mudeliaasta
| liige alates | karjäär
"""),
    placeholders=words("""
lorem ipsum | [ettevõtte nimi] | [firma nimi] | [ettevõte] | [poe nimi] | [e-poe nimi] | [aadress] | [e-post]
| [e-posti aadress] | [telefon] | [telefoninumber] | [registrikood] | [nimi] | [sisesta | [lisa siia
| teie ettevõtte nimi | sinu ettevõtte nimi | kirjuta siia | lisa tekst siia | näidistänav | näidis oü | info@naidis
| eesnimi.perenimi
"""),
    visit=words("""
meie kauplus | meie kaupluses | meie poes | meie pood asub | kauplus asub | pood asub | meie esinduspood
| esinduskauplus | külasta meie kauplust | külasta meie poodi | külastage meie | tule meie poodi | tule poodi kohale
| tere tulemast meie kauplusesse | meie salong | meie kauplused | meie poed | kaupluse aadress | kaupluse lahtiolekuajad
| tehasepood
"""),
    no_store=words("""
füüsilist poodi ei ole | füüsilist kauplust ei ole | ei ole füüsilist | puudub füüsiline | meil ei ole kauplust
| meil ei ole poodi | ainult veebis | ainult internetis | ainult e-pood | tegutseme ainult veebis
| kohapealset müüki ei toimu | ei ole esinduspoodi
"""),
    collect=words("""
tulen ise järele | ise järele | järele tulemine | kättesaamine kauplusest | kättesaamine poest | kauplusest kätte
| poest kätte | tule poodi järele | kaupluses kättesaamine | kätte saada kauplusest | laost järele
| broneeri ja tule | maksmine kaupluses | maksa poes | tasumine kättesaamisel | tasumine kaupluses
| siit ise ära viia | kohapeal kätte"""),
    closed=words("suletud | kinni$"),
    by_appointment=words("kokkuleppel | eelneval kokkuleppel | ettetellimisel | broneeringuga"),
    weekdays=rows("""
1: esmaspäev | esmaspäeval | esmaspäeviti | esmaspäevast | esm | e
2: teisipäev | teisipäeval | teisipäeviti | teisip | t; 3: kolmapäev | kolmapäeval | kolmapäeviti | kolmap | k
4: neljapäev | neljapäeval | neljapäeviti | neljap | n; 5: reede | reedel | reedeti | reedeni | r | reedest
6: laupäev | laupäeval | laupäeviti | laup | l; 7: pühapäev | pühapäeval | pühapäeviti | pühap | p
"""),
    daily=words("""
iga päev | igapäevaselt | tööpäeviti | tööpäevadel | argipäeviti | argipäeval | nädalavahetusel | ööpäevaringselt
| e-r | e - r | e-l | e - l | e-p | e - p | e-n | l-p | l - p | t-r | t-l | k-l
"""),
    months=rows("""
1: jaanuar | jaan; 2: veebruar | veebr; 3: märts; 4: aprill | apr; 5: mai; 6: juuni; 7: juuli; 8: august | aug
9: september | sept; 10: oktoober | okt; 11: november | nov; 12: detsember | dets
"""),
    times=table("""
clock: kell | kl | kl.; from: alates | avatud; until: kuni; or: või; also: ja | ning
always: ööpäevaringselt | ööpäev läbi; not_times: aasta | tk | inimes | min; in_year: aastal
"""),
    numbers=table("""
2: kaks | kahe; 3: kolm | kolme; 4: neli | nelja; 5: viis | viie; 7: seitse; 10: kümme; 1: üks | ühe; 6: kuus | kuue
8: kaheksa; 9: üheksa; 14: neliteist
"""),
    delivery_time=words("""
tarneaeg | tarneajad | tarne kestab | tarne toimub | tarnitakse | tarnime | kättetoimetamise aeg | kohaletoimetamine
| toimetame kohale | kohale toimetatakse | saadame kauba | saadame välja | saadetakse välja | väljastatakse
| toimetatakse kohale | tarne: | töötlemisaeg | kaup jõuab
"""),
    not_delivery=words("""
tagast | tagane | taganemis | vahet | raha tagasi | hüvita | pretensioon | reklamatsioon | arve tasu
| maksetähtaeg | vastame | vastus | garantii | eeltelli | ettetelli | eritelli | hoiust | säilita
"""),
    days=words("päeva$ | päev$ | päevaga | päeva jooksul | kalendripäev"),
    working_days=words("tööpäev"),
    weeks=words("nädal"),
    hours=words("tundi | tunni$ | tunni jooksul"),
    sent_from=words("""
saadetakse otse | saadame otse | saadame kauba | kaup saadetakse | tarnitakse otse | tooted saadetakse | tarne otse
| meie ladu asub | ladu asub | tarnime laost | lähetatakse | otse tehasest
"""),
    return_to=words("""
tagastusaadress | tagastamise aadress | tagastada aadressile | tagastage aadressil | kaup tagastada | saatke kaup tagasi
| saata tagasi | saatke tagasi | tagastatakse aadressile | tagasi saata aadressil | toode tagastada
"""),
    discount=words("""
allahindlus | soodustus | soodushin | soodukas | sooduspakkumi | hinnaalandus | soodsamalt
| sooduskampaania
"""),
    discount_all=words("""
kõik tooted | kõikidele toodetele | kogu valik | kogu kaup | kõigile toodetele
| kõigilt toodetelt
"""),
    old_price=words("tavahind | endine hind | vana hind | enne$ | algne hind | soovitushind | alghind"),
    payment_ways=table("""
card: pangakaart | krediitkaart | deebetkaart | kaardimakse | maksekaart | kaardiga$ | visa | mastercard | apple pay
  | google pay
invoice: arve alusel | arvega | järelmaks | liisi | inbank | esto$ | maksa hiljem
bank: pangalink | pangalingi | internetipank | internetipanga | swedbank | seb$ | lhv$ | coop pank | luminor
  | makse algatamise | montonio
paypal: paypal; mobilepay: mobilepay; swish: swish; klarna: klarna
transfer: pangaülekan | pangaülekanne | ülekanne$ | ettemaks | ettemaksuarve | western union | moneygram
crypto: bitcoin | krüptovaluuta | krüptoraha | krüpto; gift_card: paysafecard | amazoni kinkekaart | steami kinkekaart
cash: sularaha | sularahas | lunamaks | tasumine kättesaamisel | tasumine kaupluses
"""),
    payment_heading=words("""
makseviisid | makseviis | maksevõimalused | maksevahendid | tasumine$ | maksmine$ | maksetingimused | saate tasuda
| saab tasuda
"""),
    phrases=table("""
clearance: lõpumüük | tühjendusmüük | likvideerimismüük | kõik peab minema | kõik kaup müügiks
up_to: kuni | lausa; whole: kõik | kogu$; percent: protsen
sure_payment: krediitkaart | deebetkaart | pangaülekanne | pangalink | kaardimakse
not_now: ei võta vastu | me ei aktsepteeri | ei ole saadaval | ei aktsepteeri | ei ole võimalik | ei tööta | hoiduge
  | ettevaatust | ärge makske | ära maksa | ära kunagi | ärge kunagi | ei küsi kunagi | petturi
next_day: kohale järgmisel päeval | kohale järgmisel tööpäeval | tarne järgmisel tööpäeval | tarne järgmisel päeval
  | juba homme kohal
online: e- | veebi | interneti | online; others_store: edasimüüj
general_mail: klienditugi | klienditeenindus | pood | epood | e-pood | tellimus | myyk | muuk | kontakt
local: eesti ettevõte | eesti pereettevõte | pereettevõte | kohalik pood | kohalik ettevõte | väike pood
heading_delivery: tarne | kohaletoimetam | kättetoimetam | saatmi | transport
heading_returns: tagasta | tagane | vaheta; send: saada | saatke | saata | tagasta; answering: vastame
dealers: edasimüüjad$ | meie edasimüüjad | leia edasimüüja | müügikohad$ | meie müügikohad | müügipunktid
  | kust osta | kust saab osta | kust leida | esindajad$
money_back: raha tagasi | tagastame raha | tagastame teile raha | tagastame ostusumma | tagastatakse raha
  | raha tagastatakse | raha tagastamine toimub | ostusumma tagas | tagasimakse | maksame tagasi | makstakse tagasi
no_money_back: raha ei tagasta | ei tagasta raha | raha tagasi ei | tagasimakset ei | ei maksa tagasi
  | ei maksta tagasi | ostusummat ei
"""),
    weak_closing_down=words("""
jääme pensionile | läheme pensionile | raske südamega | paneme poe kinni | paneme poe uksed kinni | paneme uksed kinni
| sulgeme poe | sulgeme kaupluse | sulgeme uksed | sulgeme oma uksed | sulgeb uksed | kauplus suletakse
| pood suletakse"""),
    countries=table("""
FI: soome$ | soomes$ | soomest$; SE: rootsi$ | rootsis | rootsist; NO: norras$ | norrast$ | norrasse
DK: taani$ | taanis | taanist
EE: eesti$ | eestis$ | eestist | eesti vabariik; LV: läti$ | lätis$ | lätist$; LT: leedu$ | leedus$ | leedust$
DE: saksamaa; NL: holland | madalmaa; BE: belgia; FR: prantsusmaa; ES: hispaania; PT: portugal; IT: itaalia
AT: austria; CH: šveits; PL: poola$ | poolas$ | poolast; CZ: tšehhi; SK: slovakkia; HU: ungari; RO: rumeenia
BG: bulgaaria; GR: kreeka; TR: türgi$ | türgis | türgist; IE: iirimaa; GB: suurbritannia | inglismaa | ühendkuningriik
US: ameerika ühendriigid | usa$ | usas | usast; CA: kanada
CN: hiina$ | hiinas$ | hiinast$ | shenzhen | guangzhou | zhejiang; HK: hongkong | hong kong; TW: taiwan; SG: singapur
MY: malaisia; VN: vietnam; TH: taimaa | tailand; IN: indias$ | indiast$; JP: jaapan; KR: lõuna-korea
AE: araabia ühendemiraadid | dubai; UA: ukraina; RU: venemaa; CY: küpros; LU: luksemburg; IS: island$; AU: austraalia
"""),
    others_buying=words("""
ostis just | ostis äsja | ostis hiljuti | tellis just | tellis äsja | vaatab praegu | vaatab seda toodet
| inimest vaatab"""),
    law_of=words("seadus | seadust | õigusakt | õigus$ | õigust$"),
    not_found=words("""
lehte ei leitud | lehekülge ei leitud | lehte ei ole olemas | lehte ei eksisteeri | sellist lehte ei ole
| otsitud lehte | otsitavat lehte | soovitud lehte | leht on eemaldatud | viga 404 | 404 viga | ei leitud$
"""),
    parked=words("""
domeen on müügis | domeeninimi on müügis | domeen müüa | osta see domeen | domeen on registreeritud
| domeeninimi on registreeritud | domeen on broneeritud | domeen on pargitud | domeen on aegunud
| siia tuleb peagi | koduleht on valmimisel | veebileht on valmimisel
"""),
    maintenance=words("""
hooldustööd | hooldustööde tõttu | leht on hoolduses | veebileht on hoolduses | oleme varsti tagasi | oleme peagi tagasi
| uuendame lehte | uuendame e-poodi | leht on ehitamisel | koduleht on ehitamisel | avame peagi | avame varsti
| avamine varsti | e-pood on ajutiselt suletud | ajutiselt suletud
"""),
    password=words("""
sisesta parool | sisestage parool | parooliga kaitstud | leht on parooliga | kaitstud parooliga | parool on nõutav
"""),
    script_needed=words("""
lülita javascript sisse | lülitage javascript | luba javascript | lubage javascript | javascript on keelatud
| javascript on välja lülitatud | nõuab javascripti | vajab javascripti | ilma javascriptita
"""),
    challenge=words("""
kinnita, et oled inimene | kinnitage, et olete inimene | tõesta, et oled inimene | oled sa robot | kas oled robot
| kas olete robot | ma ei ole robot | teie brauserit kontrollitakse | kontrollime teie brauserit | juurdepääs keelatud
| ligipääs keelatud | ligipääs puudub | üks hetk
"""),
    stop_words=frozenset(
        words("""
ning | või | meie | teie | see | mis | kui | kõik | oma | selle | saab | võib | tuleb | pole | kuid | aga | peab
| siis | kas | ole | kes | seda | mida | sinu | meil | teil | kuni | koos | ka | ainult | et
""")
    ),
)
