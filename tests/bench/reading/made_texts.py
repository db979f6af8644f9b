"""Texts that say nothing of who sells, and goods, by language: what fills the pages of made_sites.py."""

from __future__ import annotations

from collections.abc import Mapping

FILLER: Mapping[str, str] = {
    "fi": "Kaikki tuotteemme valmistetaan pienissä erissä, ja jokainen kappale tarkastetaan ennen kuin se pakataan. "
    "Raaka-aineet valitaan huolella, ja hukkapalat päätyvät seuraavan erän koristeiksi. Syksyn uutuudet ovat nyt "
    "hyllyssä, ja talven mallisto valmistuu ensilumille.",
    "sv": "Alla våra varor görs i små serier, och varje del synas innan den packas. Vi väljer råvarorna med omsorg och "
    "spillbitarna blir prydnader i nästa serie. Höstens nyheter ligger redan på hyllan, och vinterns blir klara till "
    "den första snön.",
    "en": "Everything we sell is made in small batches, and each piece is looked over before it is packed. We pick our "
    "materials with care, and the offcuts end up as trimmings of the next batch. The autumn range is on the shelf now, "
    "and the winter one will follow with the first snow.",
    "de": "Alles entsteht in kleinen Serien, und jedes Stück wird geprüft, bevor wir es einpacken. Das Material suchen "
    "wir sorgfältig aus, und aus den Resten wird der Schmuck der nächsten Serie. Die Herbstsachen stehen im Regal, die "
    "für den Winter folgen zum ersten Schnee.",
    "fr": "Tout est fabriqué en petites séries et chaque pièce est vérifiée avant d'être emballée. Nous choisissons "
    "nos matières avec soin, et les chutes deviennent les garnitures de la série suivante. Les nouveautés d'automne "
    "sont en rayon, celles d'hiver suivront aux premières neiges.",
    "it": "Tutto nasce in piccole serie e ogni pezzo viene controllato prima di essere confezionato. Scegliamo i "
    "materiali con cura e dai ritagli nascono le guarnizioni della serie seguente. Le novità d'autunno sono già sullo "
    "scaffale, quelle d'inverno arriveranno con la prima neve.",
    "es": "Todo se hace en series pequeñas y cada pieza se revisa antes de embalarla. Elegimos los materiales con "
    "cuidado y los recortes sirven de adorno para la serie siguiente. Las novedades de otoño ya están en la "
    "estantería, y las de invierno llegarán con la primera nieve.",
    "pl": "Wszystko powstaje w małych seriach, a każda sztuka jest oglądana, zanim trafi do paczki. Materiały "
    "dobieramy starannie, a ze ścinków robimy ozdoby do następnej serii. Jesienne nowości leżą już na półce, zimowe "
    "pojawią się z pierwszym śniegiem.",
    "nl": "Alles wordt in kleine series gemaakt en elk stuk wordt bekeken voordat het wordt ingepakt. Wij kiezen onze "
    "materialen met zorg, en van de restjes maken we de versiering van de volgende serie. De herfst ligt al op de "
    "plank, de winter volgt met de eerste sneeuw.",
    "et": "Kõik valmib väikeste partiidena ja iga ese vaadatakse enne pakkimist üle. Materjalid valime hoolega ning "
    "ülejäägid saavad järgmise partii kaunistuseks. Sügisesed uudistooted on juba riiulil, talvised tulevad esimese "
    "lumega.",
    "da": "Alt laves i små serier, og hvert stykke ses efter, før det pakkes. Vi vælger materialerne med omhu, og "
    "resterne bliver til pynt i næste serie. Efterårets nyheder står på hylden, og vinterens følger med den første "
    "sne.",
    "cs": "Všechno vzniká v malých sériích a každý kus si před zabalením prohlédneme. Materiál vybíráme pečlivě a z "
    "odřezků děláme ozdoby pro další sérii. Podzimní novinky už leží na polici, zimní přijdou s prvním sněhem.",
    "ru": "Всё делается небольшими партиями, и каждую вещь мы осматриваем, прежде чем упаковать. Материал подбираем "
    "тщательно, а из обрезков получаются украшения для следующей партии. Осенние новинки уже на полке, зимние появятся "
    "с первым снегом.",
}

_SLUGS = ("usva", "hanki", "routa", "kaste")
_THINGS: Mapping[str, tuple[str, str, str, str]] = {
    "fi": ("Kuppi Usva", "Kulho Hanki", "Vati Routa", "Maljakko Kaste"),
    "sv": ("Kopp Usva", "Skål Hanki", "Fat Routa", "Vas Kaste"),
    "en": ("Cup Usva", "Bowl Hanki", "Platter Routa", "Vase Kaste"),
    "de": ("Becher Usva", "Schale Hanki", "Platte Routa", "Vase Kaste"),
    "fr": ("Tasse Usva", "Bol Hanki", "Plat Routa", "Vase Kaste"),
    "it": ("Tazza Usva", "Ciotola Hanki", "Piatto Routa", "Vaso Kaste"),
    "es": ("Taza Usva", "Cuenco Hanki", "Fuente Routa", "Jarrón Kaste"),
    "pl": ("Kubek Usva", "Miska Hanki", "Półmisek Routa", "Wazon Kaste"),
    "nl": ("Beker Usva", "Kom Hanki", "Schaal Routa", "Vaas Kaste"),
    "et": ("Tass Usva", "Kauss Hanki", "Vaagen Routa", "Vaas Kaste"),
    "da": ("Kop Usva", "Skål Hanki", "Fad Routa", "Vase Kaste"),
    "cs": ("Hrnek Usva", "Miska Hanki", "Talíř Routa", "Váza Kaste"),
    "ru": ("Чашка Usva", "Миска Hanki", "Блюдо Routa", "Ваза Kaste"),
}
_PRICES = ("18,00 €", "34,00 €", "46,50 €", "52,00 €")
GOODS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    language: tuple(zip(_SLUGS, things, _PRICES, strict=True)) for language, things in _THINGS.items()
}
