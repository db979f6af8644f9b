"""Finnish towns, municipalities and larger postal towns, Finnish=Swedish where both are used ("_" is a space)."""

from __future__ import annotations

_NAMES = """
Akaa Alahärmä Alajärvi Alastaro Alavieska Alavus Anjala Anttola Asikkala Askainen=Villnäs Askola Aura Bennäs
Bergö Billnäs Bromarv Brändö Dragsfjärd Eckerö Elimäki Eno Enonkoski Enontekiö Eräjärvi Espoo=Esbo
Esse=Ähtävä Eura Eurajoki Evijärvi Finström Fiskars=Fiskari Forssa Föglö Gammelby Gerby Geta Haapajärvi
Haaparanta Haapavesi Hailuoto Halikko Halli Halsua Hamina=Fredrikshamn Hammarland Hankasalmi Hanko=Hangö
Harjavalta Hartola Hattula Hauho Haukipudas Haukivuori Hausjärvi Heinola Heinävesi Helsinki=Helsingfors Hervanta
Hikiä Himanka Hirvensalmi Hollola Houtskari=Houtskär Huittinen Humppila Hyrylä Hyrynsalmi Hyvinkää=Hyvinge
Hämeenkyrö=Tavastkyro Hämeenlinna=Tavastehus Ii=Ijo Iisalmi Iittala Iitti Ikaalinen Ilmajoki Ilomantsi Imatra
Inari=Enare Ingå Inkeroinen Inkoo=Ingå Isnäs Isojoki Isokyrö=Storkyro Ivalo Jaala Jalasjärvi Janakkala
Jeppo=Jepua Joensuu Jokela Jokioinen Jomala Joroinen Joutsa Joutseno Juankoski Jurva Juuka Juupajoki Juva
Jyväskylä Jämijärvi Jämsä Jämsänkoski Järvenpää=Träskända Jääli Kaarina=S:t_Karins Kaavi Kajaani Kalajoki
Kalvola Kangasala Kangasniemi Kankaanpää Kannonkoski Kannus Karhula Karijoki=Bötom Karinainen Karjaa=Karis
Karjalohja=Karislojo Karkkila=Högfors Karstula Karttula Karvia Kaskinen=Kaskö Kauhajoki Kauhava
Kauniainen=Grankulla Kausala Kaustinen=Kaustby Kauvatsa Keitele Kello Kellokoski Kemi Kemijärvi Keminmaa
Kemiö=Kimito Kemiönsaari=Kimitoön Kempele Kerava=Kervo Kerimäki Kestilä Kesälahti Keuruu Kihniö Kiihtelysvaara
Kiikala Kiikoinen Kiiminki Kinnula Kirkkonummi=Kyrkslätt Kisko Kitee Kittilä Kiukainen Kiuruvesi Kivijärvi
Klaukkala Kodisjoki Kokemäki=Kumo Kokkola=Karleby Kolari Konnevesi Kontiolahti Kontiomäki Korpilahti
Korppoo=Korpo Korsnäs Kortesjärvi Koski Kotala Kotka Kouvola Kristiinankaupunki=Kristinestad Kruunupyy=Kronoby
Kuhmalahti Kuhmo Kuhmoinen Kuivaniemi Kuivasjärvi Kullaa Kulloo=Kullo Kumlinge Kuopio Kuorevesi Kuortane Kurikka
Kuru Kustavi=Gustavs Kuusamo Kuusankoski Kuusjoki Kvevlax=Koivulahti Kylmäkoski Kyröskoski Kyyjärvi
Kälviä=Kelviå Kärkölä Kärsämäki Kökar Köyliö Lahdenpohja Lahti=Lahtis Laihia=Laihela Laitila=Letala Lammi
Lapinjärvi=Lappträsk Lapinlahti Lappajärvi Lappeenranta=Villmanstrand Lappfjärd=Lapväärti Lappi Lapua=Lappo
Laukaa Launonen Lauritsala Lavia Lehtimäki Lemland Lempäälä Lemu Leppävirta Lestijärvi Levi Lieksa Lieto=Lundo
Liljendal Liminka=Limingo Liperi Littoinen=Littois Lohiniva Lohja=Lojo Lohtaja=Lochteå Loimaa Loppi
Loviisa=Lovisa Lovisa Luhanka Lumijoki Lumparland Luopioinen Luoto=Larsmo Luumäki Luvia Längelmäki Länkipohja
Maalahti=Malax Maaninka Maarianhamina=Mariehamn Marttila Masala=Masaby Masku Maxmo=Maksamaa Mellilä Merijärvi
Merikarvia=Sastmola Merimasku Miehikkälä Mikkeli=S:t_Michel Mouhijärvi Muhos Multia Munsala Muonio
Mustasaari=Korsholm Muurame Muurla Myllykoski Mynämäki=Virmo Myrskylä=Mörskom Mäntsälä Mänttä Mänttä-Vilppula
Mäntyharju Mäntyluoto Naantali=Nådendal Nakkila Nastola Nauvo=Nagu Nedervetil=Alaveteli Nikkilä=Nickby Nilsiä
Nivala Nokia Noormarkku=Norrmark Nousiainen=Nousis Nuijamaa Nummela Nuppulinna Nurmes Nurmijärvi Nurmo
Närpiö=Närpes Oitti Oravainen=Oravais Orimattila Oripää Orivesi Otanmäki Oulainen Oulu=Uleåborg Oulunsalo
Outokumpu Padasjoki Paimio=Pemar Paltamo Pansio Parainen=Pargas Pargas Parikkala Parkano Pateniemi Pedersöre
Pelkola Pelkosenniemi Pello Perho Pernaja=Pernå Perniö=Bjärnå Perttula Pertunmaa Peräseinäjoki Petalax=Petolahti
Petsmo Petäjävesi Pieksämäki Pielavesi Pietarsaari=Jakobstad Pihtipudas Piikkiö=Pikis Pirkkala=Birkala
Pohja=Pojo Polvijärvi Pomarkku=Påmark Pori=Björneborg Pornainen=Borgnäs Porvoo=Borgå Posio Pudasjärvi Pukkila
Punkaharju Punkalaidun Puolanka Purmo Puumala Pyhtää=Pyttis Pyhäjoki Pyhäjärvi Pyhäntä Pyhäranta Pyhäselkä
Pälkäne Pörtom=Pirttikylä Pöytyä Raahe=Brahestad Raasepori=Raseborg Raisio=Reso Rajamäki Rantasalmi Rantsila
Ranua Rauma=Raumo Rautalampi Rautavaara Rautjärvi Reisjärvi Renko Replot=Raippaluoto Reposaari=Räfsö Riihimäki
Ristiina Ristijärvi Rovaniemi Ruokolahti Ruotsinpyhtää=Strömfors Ruovesi Rusko Ruukki Rymättylä=Rimito Ryttylä
Rääkkylä Saarijärvi Saariselkä Sahalahti Salla Salo Saltvik Sastamala Sauvo=Sagu Savitaipale Savonlinna=Nyslott
Savukoski Seinäjoki Sibbo Sideby=Siipyy Sievi Siikainen Siikajoki Siikalatva Siilinjärvi Simo Simpele
Sipoo=Sibbo Sirkka Siuntio=Sjundeå Smedsby=Sepänkylä Snappertuna Sodankylä Soini Solf=Sulva Somero Sonkajärvi
Sotkamo Sottunga Sulkava Sumiainen Sund Suodenniemi Suolahti Suomusjärvi Suomussalmi Suonenjoki Svartå=Mustio
Sysmä Säkylä Särkisalo Säynätsalo Söderkulla Taipalsaari Taivalkoski Taivassalo=Tövsala Tammela
Tammisaari=Ekenäs Tampere=Tammerfors Tenala=Tenhola Terjärv=Teerijärvi Tervo Tervola Teuva=Östermark Tikkakoski
Tohmajärvi Toholampi Toijala Toivakka Tolkkinen=Tolkis Tornio Tornio=Torneå Turenki Turku=Åbo Tuulos Tuupovaara
Tuuri Tuusniemi Tuusula=Tusby Tyrnävä Töysä Ulvila=Ulvsby Urjala Utajärvi Utsjoki Uurainen
Uusikaarlepyy=Nykarleby Uusikaupunki=Nystad Vaajakoski Vaala Vaasa=Vasa Vahto Vainikkala Valkeakoski Valkeala
Valtimo Vammala Vampula Vantaa=Vanda Varkaus Varpaisjärvi Vehmaa=Vemo Vehmersalmi Veikkola Velkua Vesanto
Vesilahti Veteli=Vetil Vieremä Vihanti Vihti=Vichtis Viiala Viitasaari Viljakkala Vilppula Vimpeli Virolahti
Virrat=Virdois Vuokatti Vuolijoki Vähäkyrö=Lillkyro Värtsilä Vårdö Vöyri=Vörå Yli-Ii Ylihärmä Ylikiiminki
Ylistaro Ylitornio=Övertorneå Ylivieska Ylämaa Yläne Ylöjärvi Ypäjä Äetsä Ähtäri=Etseri Ämmänsaari Äänekoski
Övermark=Ylimarkku
"""


def _read() -> tuple[frozenset[str], dict[str, str]]:
    towns: set[str] = set()
    same: dict[str, str] = {}
    for pair in _NAMES.lower().split():
        first, _, second = pair.replace("_", " ").partition("=")
        towns.update(filter(None, (first, second)))
        if second:
            same[second] = first
    return frozenset(towns), same


TOWNS, SAME_TOWN = _read()
