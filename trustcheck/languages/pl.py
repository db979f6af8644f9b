"""Polish. Words stand as stems where the language bends them, and with their Polish letters only: shops write them."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="pl",
    links=table("""
contact: skontaktuj się z nami | skontaktuj się | kontakt z nami | kontakt$ | dane kontaktowe | napisz do nas
  | obsługa klienta | biuro obsługi klienta | zadaj pytanie | formularz kontaktowy
imprint: dane firmy | dane rejestrowe | informacje o firmie | dane sprzedawcy | dane właściciela | nota prawna
  | informacje prawne
about: o nas$ | o firmie$ | o sklepie | o mnie$ | kim jesteśmy | nasza historia | nasza firma | historia firmy
  | o marce | poznaj nas | nasz zespół | nasza pracownia | pracownia$ | rodzinna firma | kim jestem
terms: regulamin sklepu | regulamin zakupów | regulamin sprzedaży | regulamin serwisu | regulamin$ | regulaminy$
  | warunki sprzedaży | ogólne warunki | warunki zakupów | warunki korzystania
returns: zwroty i reklamacje | reklamacje i zwroty | zwroty i wymiany | zwrot towaru | polityka zwrotów | zwroty$
  | zwrot$ | odstąpienie od umowy | prawo odstąpienia | formularz odstąpienia | formularz zwrotu | reklamacje$
  | reklamacja$ | dostawa i zwroty | wymiana i zwroty
delivery: dostawa i płatność | dostawa i płatności | formy dostawy | koszty dostawy | czas i koszty dostawy | dostawa$
  | sposoby dostawy | koszt wysyłki | wysyłka$ | czas dostawy | czas realizacji | wysyłka i płatność
  | płatność i dostawa | płatności i dostawa
privacy: polityka prywatności | polityka ochrony danych | ochrona danych osobowych | prywatność | rodo$
  | polityka cookies | przetwarzanie danych
stores: nasze sklepy | sklepy stacjonarne | sklep stacjonarny | salony$ | nasze salony | znajdź sklep | znajdź salon
  | punkty sprzedaży | jak dojechać | jak do nas trafić | godziny otwarcia | odwiedź nas | punkty odbioru | showroom
product: dodaj do koszyka | do koszyka | kup teraz | zobacz produkt | produkt$ | produkty$
cart: koszyk | twój koszyk | przejdź do kasy | zamówienie$"""),
    slugs=table("""
contact: kontakt | napisz-do-nas | dane-kontaktowe | obsluga-klienta | skontaktuj-sie | formularz-kontaktowy
imprint: dane-firmy | informacje-o-firmie | dane-rejestrowe | dane-sprzedawcy
about: o-nas | o-firmie | o-sklepie | kim-jestesmy | nasza-historia | o-mnie | historia-firmy | o-marce
terms: regulamin | regulamin-sklepu | regulamin-zakupow | warunki-sprzedazy | regulaminy
returns: zwroty | zwroty-i-reklamacje | reklamacje-i-zwroty | reklamacje | odstapienie-od-umowy | zwrot | zwrot-towaru
  | polityka-zwrotow | reklamacja | zwroty-reklamacje
delivery: dostawa | dostawa-i-platnosc | wysylka | koszty-dostawy | formy-dostawy | dostawa-i-platnosci
  | czas-i-koszty-dostawy | koszt-dostawy | formy-platnosci
privacy: polityka-prywatnosci | rodo | ochrona-danych | prywatnosc | polityka-cookies
stores: sklepy-stacjonarne | sklep-stacjonarny | salony | nasze-sklepy | punkty-sprzedazy | godziny-otwarcia | salon
  | jak-dojechac
product: produkt | produkty | towar | towary; cart: koszyk | zamowienie"""),
    labels=table("""
company: nazwa firmy | pełna nazwa | nazwa przedsiębiorcy | firma: | sprzedawca: | nazwa: | przedsiębiorca$
  | nazwa spółki
company_id: numer regon | nr regon | regon | numer krs | nr krs | krs$ | wpisana do rejestru przedsiębiorców
  | wpisaną do rejestru przedsiębiorców | rejestru przedsiębiorców | krajowego rejestru sądowego | pod numerem krs
  | numer wpisu
vat: numer nip | nr nip | nip: | nip$ | nip ue | nip-ue | numer identyfikacji podatkowej | numer vat | nr vat | vat ue
  | vat-ue
phone: telefon | numer telefonu | nr telefonu | tel. | tel$ | tel.: | tel./fax | tel.kom. | tel. kom. | zadzwoń
  | komórka | kom.: | infolinia | telefonicznie | pod numerem telefonu
email: adres e-mail | adres email | adres poczty elektronicznej | poczta elektroniczna | e-mail: | email: | mail:
  | mailowo | drogą mailową | napisz na | pisz na
address: adres$ | adres: | nasz adres | adres firmy | adres siedziby | znajdujemy się przy | mieści się przy
visiting_address: adres sklepu | adres salonu | adres pracowni | adres showroomu | adres punktu | odwiedź nas przy
postal_address: adres korespondencyjny | adres do korespondencji | adres pocztowy | adres do doręczeń
return_address: adres do zwrotów | adres zwrotu | adres do zwrotu | zwroty na adres | adres zwrotów
  | zwroty prosimy wysyłać | zwroty kierować na adres | zwroty prosimy kierować | towar odesłać na adres
  | dział zwrotów
warehouse: magazyn$ | adres magazynu | nasz magazyn | magazyn centralny | centrum logistyczne | magazyn wysyłkowy
  | hala magazynowa
seat: siedziba | z siedzibą w | z siedzibą przy | adres siedziby firmy | biuro$ | biuro: | siedziba firmy
  | siedziba spółki | adres rejestrowy | adres rejestracyjny
opening_hours: godziny otwarcia | godziny pracy | godz. otwarcia | otwarte od | otwarte$ | otwarte: | czynne
  | jesteśmy otwarci | jesteśmy czynni | zapraszamy w godzinach
customer_service: obsługa klienta | biuro obsługi klienta | bok$ | dział obsługi | pomoc techniczna | obsługi klienta
po_box: skrytka pocztowa | skr. poczt. | skr. pocztowa; care_of: do rąk | na ręce
store: sklep stacjonarny | sklepy stacjonarne | nasz sklep | salon$ | salon firmowy | showroom
  | punkt sprzedaży | pracownia$ | sklep firmowy | punkt odbioru | sklep fabryczny | sklepy firmowe
  | salony$ | sprzedaż magazynowa
fax: faks | fax
contact_person: osoba kontaktowa | osoba do kontaktu | inspektor ochrony danych
officer: właściciel: | właściciel$ | właścicielka | prezes zarządu | prezes$ | reprezentowana przez
  | reprezentowaną przez | reprezentowany przez | założyciel | założycielka | członek zarządu | prokurent
maker: producent$ | dane producenta | informacje o producencie | podmiot odpowiedzialny
  | osoba odpowiedzialna w ue | osoba odpowiedzialna na terenie ue | osoba odpowiedzialna za produkt
  | importer$
bank_account: numer konta | nr konta | numer rachunku | nr rachunku | rachunek bankowy | konto bankowe | iban | swift
"""),
    seller=words("""
właścicielem sklepu jest | właścicielem serwisu jest | właścicielem strony jest | właściciel sklepu
| sklep internetowy prowadzony jest przez | sklep prowadzony jest przez | prowadzony jest przez | prowadzony przez
| prowadzonego przez | prowadzona przez | jest prowadzony przez | jest własnością | należy do firmy | sprzedawcą jest
| sprzedawca - | sprzedawca: | sprzedawcy - | usługodawca | usługodawcą jest | administratorem sklepu
| operatorem sklepu | umowa zawierana jest z | umowę zawierasz z | stroną umowy | jest marką | znak towarowy należący do
| marka należąca do | pod nazwą handlową | prowadzącą działalność gospodarczą | prowadzący działalność gospodarczą
| prowadząca działalność gospodarczą | wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone
| copyright | stronę prowadzi"""),
    controller=words("""
administratorem danych | administratorem danych osobowych | administratorem twoich danych
| administratorem państwa danych | administratorem pani/pana danych | administrator danych | administratorem jest
| współadministrator"""),
    payment_firm=words("""
operator płatności | operatorem płatności | dostawca usług płatniczych | dostawcą usług płatniczych
| instytucja płatnicza | krajowa instytucja płatnicza | płatności obsługuje | płatności obsługiwane przez
| obsługę płatności | podmiotem świadczącym obsługę płatności | rozliczenia transakcji | agent rozliczeniowy
| płatności odroczone | raty$ | system ratalny | kredytodawca | pożyczkodawca | wyciągu z konta | odbiorca płatności
| windykacja | pośrednik kredytowy"""),
    delivery_firm=words("""
dostarczane przez | dostarczana przez | firma kurierska | firmy kurierskie | kurier | kurierem | przewoźnik | paczkomat
| operator pocztowy | partner logistyczny | numer przesyłki | śledzenie przesyłki | punkcie odbioru"""),
    platform_firm=words("""
oprogramowanie sklepu | sklep internetowy shoper | sklepy internetowe | platforma sklepu | platforma e-commerce"""),
    agency_firm=words("""
realizacja: | wykonanie: | projekt i wykonanie | projekt i realizacja | strony internetowe: | tworzenie stron
| projekt strony | stworzone przez | wdrożenie: | agencja interaktywna | realizacja strony"""),
    host_firm=words("""
hosting: | firma hostingowa | hostingodawca | usługi hostingowe | hosting zapewnia"""),
    marketplace_firm=words("""
operator platformy handlowej | operator platformy sprzedażowej | operator marketplace"""),
    other_firm=words("""
producent | wyprodukowano przez | importer | dystrybutor | dostawca towaru | podmiot odpowiedzialny
| osoba odpowiedzialna w ue | upoważniony przedstawiciel | partner handlowy | partnerzy
| prezes urzędu ochrony danych | urząd ochrony danych | uodo$ | uokik$ | inspekcja handlowa | rzecznik konsumentów
| organ nadzorczy | platforma odr | podmiot przetwarzający | podwykonawca | biuro rachunkowe | ubezpieczyciel
| certyfikowan | newsletter obsługuje"""),
    since=words("""
od roku | na rynku od | działamy od | działa od | działająca od | istnieje od | istniejemy od | obecni od
| obecna na rynku od | założona w | założony w | założone w | założona w roku | powstała w | powstał w | powstaliśmy w
| rok założenia | firma rodzinna od | rodzinna firma od | z wami od | jesteśmy z wami od | szyjemy od | produkujemy od
| tworzymy od | sprzedajemy od | tradycja od | rozpoczęła działalność w | zaczynaliśmy w | zaczęliśmy w | zaczęło się w
| wystartowaliśmy w | otworzyliśmy w | założyliśmy w"""),
    since_after=words("""
roku na rynku | roku działamy | roku założyliśmy | roku zajmujemy się | roku tworzymy | roku produkujemy
| roku szyjemy | roku prowadzimy | roku powstała nasza | roku powstał nasz | roku dostarczamy | założył | otworzył
| zaczęł | zaczynal"""),
    family=words("""
firma rodzinna | rodzinna firma | rodzinnej firmy | przedsiębiorstwo rodzinne | rodzinne przedsiębiorstwo
| rodzinny biznes | z ojca na syna | z matki na córkę | z pokolenia na pokolenie | trzecie pokolenie | drugie pokolenie
| czwarte pokolenie | trzech pokoleń | moja babcia | mój dziadek | rodzinna pracownia | mała firma"""),
    closing_down=words("""
likwidacja sklepu | likwidacja firmy | likwidacja działalności | wyprzedaż likwidacyjna | zamykamy sklep
| zamykamy na zawsze | zamykamy działalność | zamykamy nasz sklep | kończymy działalność | kończymy sprzedaż
| sklep zostanie zamknięty | przechodzimy na emeryturę | przechodzę na emeryturę | wyprzedaż pożegnalna
| w związku z zakończeniem działalności"""),
    urgency=words("""
oferta kończy się | oferta wygasa | promocja kończy się | promocja trwa tylko | do końca promocji | kończy się dziś
| oferta ograniczona czasowo | ograniczony czas | prawie wyprzedane | zostało tylko kilka | osób ogląda | osoby oglądają
| osób przegląda | koszyk jest zarezerwowany | pozostały czas | błyskawiczna wyprzedaż | ostatnia szansa na zakup
| ostatnie dni promocji | tylko dziś - | ostatnie godziny promocji | ostatnia szansa | pospiesz się | spiesz się
| nie przegap | ostatnie dni | ostatnie godziny | ostatnie sztuki | tylko dziś | tylko dzisiaj | kończy się za
| do wyczerpania zapasów"""),
    weak_urgency=words("""
ostatnia szansa | pospiesz się | spiesz się | nie przegap | ostatnie dni | ostatnie godziny | ostatnie sztuki
| tylko dziś | tylko dzisiaj | kończy się za | do wyczerpania zapasów"""),
    not_since=words("""
ustaw | rozporządz | dyrektyw | dz. u. | dz.u. | aktualiz | zmienion | wersja$ | członek od | klient od | klientka od
| rocznik | obowiązuj | karier"""),
    placeholders=words("""
[nazwa firmy] | [nazwa sklepu] | [nazwa spółki] | [imię i nazwisko] | [adres] | [adres e-mail] | [adres email]
| [numer telefonu] | [telefon] | [nip] | [regon] | [uzupełnij | [wpisz | [wstaw | [miasto] | nazwa twojej firmy
| twój adres tutaj | dodaj swój tekst | wpisz swój tekst | tutaj wpisz | ul. przykładowa | ulica przykładowa
| kontakt@przyklad | biuro@przyklad | adres@przyklad | nip 000-000-00-00 | 123-456-78-90 | +48 123 456 789
| 00-000 warszawa"""),
    visit=words("""
nasz sklep stacjonarny | sklep stacjonarny | sklepie stacjonarnym | sklepy stacjonarne | sklepach stacjonarnych
| zapraszamy do naszego sklepu stacjonarnego | zapraszamy do salonu | zapraszamy do naszego salonu | nasz salon
| nasze salony | nasz showroom | sklep firmowy | salon znajduje się | adres sklepu | odwiedź nasz sklep stacjonarny
| odwiedź nasz salon | zapraszamy do sklepu stacjonarnego | nasz sklep znajduje się"""),
    no_store=words("""
nie posiadamy sklepu stacjonarnego | nie prowadzimy sklepu stacjonarnego | nie mamy sklepu stacjonarnego
| brak sklepu stacjonarnego | bez sklepu stacjonarnego | nie prowadzimy sprzedaży stacjonarnej
| nie prowadzimy punktu stacjonarnego | wyłącznie online | wyłącznie internetowo | tylko online | tylko przez internet
| wyłącznie przez internet | działamy tylko internetowo | wyłącznie w internecie"""),
    collect=words("""
odbiór osobisty | odbioru osobistego | odbiór w sklepie | odbiór w salonie | odbierz w sklepie | odbierz osobiście
| odbiór własny | płatność przy odbiorze osobistym | zapłać w sklepie | płatność w sklepie | kliknij i odbierz
| zarezerwuj i odbierz | odebrać na miejscu | odebrać w sklepie | odebrać osobiście"""),
    closed=words("nieczynne | zamknięte | zamknięty"),
    by_appointment=words("po uzgodnieniu | po umówieniu | po wcześniejszym umówieniu | po wcześniejszym uzgodnieniu"),
    weekdays=rows("""
1: poniedziałek | poniedziałki | poniedziałku | pon | pn; 2: wtorek | wtorki | wtorku | wt
3: środa | środy | środę | śr; 4: czwartek | czwartki | czwartku | czw; 5: piątek | piątki | piątku | pt
6: sobota | soboty | sobotę | sob | sb | so; 7: niedziela | niedziele | niedzielę | niedz | nd | ndz
"""),
    daily=words("codziennie | każdego dnia | w dni robocze | dni powszednie | dni robocze | całą dobę"),
    months=rows("""
1: styczeń | stycznia | stycz; 2: luty | lutego; 3: marzec | marca; 4: kwiecień | kwietnia | kwiec; 5: maj | maja
6: czerwiec | czerwca | czerw; 7: lipiec | lipca; 8: sierpień | sierpnia | sierp; 9: wrzesień | września | wrzes
10: październik | października | paźdz; 11: listopad | listopada; 12: grudzień | grudnia
"""),
    times=table("""
clock: godz | godz. | godzina | godziny; from: od | od godz. | w | w godz. | w godzinach | między | czynne | otwarte
until: do | a; or: lub | albo; also: i | oraz; always: całą dobę; not_times: lat | szt | osób | min
in_year: w | w roku | roku
"""),
    numbers=table("""
2: dwa | dwóch; 3: trzy | trzech; 4: cztery | czterech; 5: pięć | pięciu; 6: sześć; 7: siedem | siedmiu
10: dziesięć | dziesięciu; 14: czternaście; 1: jeden; 8: osiem | ośmiu; 9: dziewięć; 12: dwanaście
"""),
    delivery_time=words("""
czas dostawy | czas realizacji | termin dostawy | termin realizacji | czas wysyłki | wysyłka w ciągu | wysyłamy w ciągu
| dostawa w ciągu | dostarczymy w ciągu | dostarczamy w ciągu | realizacja zamówienia | realizujemy w ciągu
| nadajemy w ciągu | wysłane w ciągu | przewidywana dostawa | szacowany czas | otrzymasz w ciągu | przesyłkę w ciągu
| doręczenie w ciągu
"""),
    not_delivery=words("""
odstąpi | zwrot | zwróc | reklam | wymian | gwaranc | faktur | odpowie | odpowiedź | przedsprzeda
| indywidualne zamówienie | na wymiar | przechow
"""),
    days=words("dni | dzień$ | dnia$ | dni kalendarzowych"),
    working_days=words("dni roboczych | dni robocze | dzień roboczy | dnia roboczego | dniach roboczych"),
    weeks=words("tygodni | tydzień | tyg."),
    hours=words("godzin$ | godziny$ | godz. | godzinę"),
    sent_from=words("""
wysyłane z | wysyłany z | wysyłana z | wysyłamy z | wysyłka z | wysyłki z | nadawane z | dostarczane z
| dostawa bezpośrednio z | nasz magazyn w | magazyn w | magazynu w | magazynie w | magazyn znajduje się w
| sprowadzane z | pochodzą z
"""),
    return_to=words("""
adres do zwrotów | adres zwrotu | odesłać towar na adres | odesłać na adres | odesłać produkt na
| zwrócić towar na adres | zwroty prosimy | zwrot towaru na adres | zwrot należy | odeślij towar | odeślij na adres
| odsyłać na adres | towar odesłać | towar należy odesłać | zwracany towar | zwracać na adres
"""),
    discount=words("""
rabat | zniżka | zniżki | obniżka | obniżki | przecena | przecenione | wyprzedaż | promocja | promocji | taniej
| oszczędzasz | nawet do
"""),
    discount_all=words("""
na wszystko | cały asortyment | całego asortymentu | wszystkie produkty | na cały sklep | cała kolekcja | całą kolekcję
| cały sklep
"""),
    old_price=words("""
cena regularna | poprzednia cena | stara cena | cena katalogowa | cena przed obniżką | najniższa cena | zamiast
| cena sugerowana | cena standardowa
"""),
    payment_ways=table("""
card: karta płatnicza | kartą płatniczą | karty płatnicze | karta kredytowa | kartą kredytową | kartą$ | visa
  | mastercard | apple pay | google pay | karta debetowa
invoice: odroczona płatność | płatność odroczona | płatności odroczone | faktura z odroczonym | kup teraz, zapłać
  | paypo | twisto | zapłać za 30 dni
bank: przelewy24 | payu | tpay | dotpay | szybki przelew | szybkie przelewy | pay-by-link | blik$ | przelew online
paypal: paypal; mobilepay: blik pay later | mobilepay; swish: swish; klarna: klarna
transfer: przelew tradycyjny | przelew bankowy | przelewem | przelew na konto | przedpłata | western union | moneygram
crypto: bitcoin | kryptowalut; gift_card: paysafecard | karta steam | karta podarunkowa amazon
cash: za pobraniem | gotówka | gotówką | płatność przy odbiorze
"""),
    payment_heading=words("""
formy płatności | metody płatności | sposoby płatności | sposób płatności | płatności | płatność | zapłacisz
| akceptujemy | możesz zapłacić | jak zapłacić | płacić można | można płacić | zapłacić można | można zapłacić
| płatności można
"""),
    phrases=table("""
clearance: wszystko musi zniknąć
up_to: nawet do | aż do | do | nawet; whole: wszystk | cały$ | cała$ | całą$ | całego; percent: procent
sure_payment: karta płatnicza | kartą płatniczą | karty płatnicze | karta kredytowa | przelew bankowy
  | przelew tradycyjny | za pobraniem | szybki przelew | szybkie przelewy
not_now: nie przyjmujemy | niedostępn | nie akceptujemy | nie jest możliw | chwilowo wyłączon | uważaj | ostrzegamy
  | nigdy nie płać | nie płać | nigdy nie wysyłaj | nigdy nie prosimy | oszust
next_day: dostawa następnego dnia | dostawa na następny dzień | dostawa w następny dzień roboczy | dostawa jutro
  | jutro u ciebie | przesyłka następnego dnia
local: polska firma | polski sklep | lokalny sklep | lokalna firma; online: internetow | online | on-line
others_store: dystrybutor | u naszych partnerów | punkty sprzedaży u
general_mail: obsluga | sklep | zamowieni | biuro | bok$ | sprzedaz | pomoc | kontakt
heading_delivery: dostaw | wysył | przesył; heading_returns: zwrot | odstąpi | wymian | reklamac
send: odesł | odeśl | wyśl | wysł | przesł | przyśl | odsył; answering: odpowiadamy
dealers: gdzie kupić | gdzie nas kupić | punkty sprzedaży | nasi dealerzy | znajdź dealera | lista dealerów
  | dealerzy$ | nasi dystrybutorzy | dystrybutorzy$ | autoryzowani sprzedawcy | nasi sprzedawcy | znajdź sprzedawcę
  | znajdź sklep
money_back: zwrot pieniędzy | zwrotu pieniędzy | zwrot środków | zwrotu środków | zwrot płatności | zwrotu płatności
  | zwrot wpłaty | zwrot kwoty | zwracamy pieniądze | zwracamy środki | zwrócimy
no_money_back: nie zwracamy | nie zwrócimy | bez zwrotu | brak zwrotu | nie podlega zwrot
"""),
    since_around=words("od … roku | od … r"),
    weak_discount=words("nawet do | taniej | oszczędzasz"),
    weak_closing_down=words("zamykamy sklep | zamykamy nasz sklep | kończymy sprzedaż"),
    countries=table("""
FI: finlandi; SE: szwecj; NO: norwegi; DK: dania$ | danii$; EE: estoni; LV: łotw; LT: litwa$ | litwy$ | litwie$
DE: niemcy$ | niemiec | niemczech; NL: holandi | niderland; BE: belgi; FR: francj; ES: hiszpani; PT: portugali
IT: włochy | włoch$ | włoszech; AT: austri; CH: szwajcari; PL: w polsce | z polski | polska$ | na terenie polski
CZ: czechy | czech$ | czechach; SK: słowacj; HU: węgry$ | węgier$ | węgrzech; RO: rumuni; BG: bułgari; GR: grecj
TR: turcj; IE: irlandi; GB: wielka brytania | wielkiej brytanii | angli; US: stany zjednoczone | stanów zjednoczonych
CA: kanad; CN: chiny$ | z chin$ | chinach | chińsk | shenzhen | guangzhou | zhejiang | yiwu; HK: hongkong; TW: tajwan
SG: singapur; MY: malezj; VN: wietnam; TH: tajlandi; IN: indie$ | z indii | indiach; JP: japoni; KR: korea południowa
AE: emiraty arabskie | dubaj; UA: ukrain; RU: rosja$ | rosji$; CY: cypr$; MT: malta$; LU: luksemburg; IS: islandi
AU: australi; NZ: nowa zelandia
"""),
    others_buying=words("""
właśnie kupił | właśnie zamówił | przed chwilą kupił | niedawno kupił | osób ogląda | osoby oglądają | osób przegląda
| osób właśnie ogląda
"""),
    law_of=words("prawo$ | prawa$ | prawu$ | prawem$ | przepisy | przepisami"),
    not_found=words("""
strona nie została znaleziona | nie znaleziono strony | strona nie istnieje | strona, której szukasz
| strony nie znaleziono | podana strona nie istnieje | nie znaleźliśmy strony | strona o podanym adresie
| szukana strona | strona została usunięta | strona została przeniesiona | błąd 404 | ups! ta strona | ups, ta strona
| taka strona nie istnieje
"""),
    parked=words("""
domena na sprzedaż | domena jest na sprzedaż | kup tę domenę | ta domena jest | domena zaparkowana
| domena jest zaparkowana | domena została zarejestrowana | domena jest utrzymywana | domena wygasła
| domena jest zarejestrowana | strona w budowie | wkrótce nowa strona | domena jest zarezerwowana | oferta domeny
| zaparkowano
"""),
    maintenance=words("""
przerwa techniczna | przerwa konserwacyjna | trwają prace techniczne | prace serwisowe | wracamy wkrótce
| wkrótce wracamy | zaraz wracamy | niedługo wracamy | sklep w budowie | sklep tymczasowo zamknięty
| tymczasowo niedostępn | sklep jest chwilowo
"""),
    password=words("""
podaj hasło | wpisz hasło | wprowadź hasło | chroniona hasłem | chroniony hasłem | zabezpieczona hasłem
| zabezpieczony hasłem | wejdź używając hasła
"""),
    script_needed=words("""
włącz javascript | włączyć javascript | włącz obsługę javascript | włączona obsługa javascript
| javascript jest wyłączon | javascript jest wymagan | wymaga javascript | wymaga włączonej obsługi javascript
| wymaga obsługi javascript | obsługę javascript
"""),
    challenge=words("""
potwierdź, że jesteś człowiekiem | zweryfikuj, że jesteś człowiekiem | sprawdź, czy jesteś człowiekiem
| czy jesteś robotem | nie jestem robotem | nie jesteś robotem | sprawdzanie przeglądarki
| sprawdzamy twoją przeglądarkę | odmowa dostępu | dostęp zabroniony | brak dostępu | chwileczkę… | chwileczkę...
| weryfikacja bezpieczeństwa
"""),
    stop_words=frozenset(
        words("""
w | się | nie | jest | oraz | dla | że | są | lub | przez | nas | nasz | nasze | jak | czy | który | które | tylko
| może | przy | jego | ich | aby | być | można | także | również | będzie | jeśli
""")
    ),
)
