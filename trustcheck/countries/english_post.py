"""How addresses are written in the United States, Canada, Australia and Great Britain: the postcode ends them.

Sources: USPS Publication 65 (ZIP codes by state), Canada Post (first letters by province), Australia Post, Royal Mail.
"""

from __future__ import annotations

from trustcheck.countries import PostalForm, listed

# State, or territory: its short form, its name, the first three digits of its ZIP codes.
_US_STATES = """
AL alabama 35[0-9]|36[0-9]
AK alaska 99[5-9]
AZ arizona 85[0-9]|86[0-5]
AR arkansas 71[6-9]|72[0-9]|755
CA california 9[0-5][0-9]|96[01]
CO colorado 80[0-9]|81[0-6]
CT connecticut 06[0-9]
DE delaware 19[7-9]
DC district_of_columbia 20[0-5]|569
FL florida 3[2-4][0-9]
GA georgia 30[0-9]|31[0-9]|39[89]
HI hawaii 96[78]
ID idaho 83[2-8]
IL illinois 6[0-2][0-9]
IN indiana 46[0-9]|47[0-9]
IA iowa 5[01][0-9]|52[0-8]
KS kansas 66[0-9]|67[0-9]
KY kentucky 4[01][0-9]|42[0-7]
LA louisiana 70[0-9]|71[0-4]
ME maine 039|04[0-9]
MD maryland 20[6-9]|21[0-9]
MA massachusetts 01[0-9]|02[0-7]|055
MI michigan 48[0-9]|49[0-9]
MN minnesota 55[0-9]|56[0-7]
MS mississippi 38[6-9]|39[0-7]
MO missouri 6[34][0-9]|65[0-8]
MT montana 59[0-9]
NE nebraska 68[0-9]|69[0-3]
NV nevada 889|89[0-8]
NH new_hampshire 03[0-8]
NJ new_jersey 0[78][0-9]
NM new_mexico 87[0-9]|88[0-4]
NY new_york 005|063|1[0-4][0-9]
NC north_carolina 2[78][0-9]
ND north_dakota 58[0-8]
OH ohio 4[34][0-9]|45[0-9]
OK oklahoma 7[34][0-9]
OR oregon 97[0-9]
PA pennsylvania 1[5-8][0-9]|19[0-6]
RI rhode_island 02[89]
SC south_carolina 29[0-9]
SD south_dakota 57[0-7]
TN tennessee 37[0-9]|38[0-5]
TX texas 7[5-9][0-9]|885
UT utah 84[0-7]
VT vermont 05[0-9]
VA virginia 201|22[0-9]|23[0-9]|24[0-6]
WA washington 98[0-9]|99[0-4]
WV west_virginia 24[7-9]|25[0-9]|26[0-8]
WI wisconsin 5[34][0-9]
WY wyoming 82[0-9]|83[01]
PR puerto_rico 00[679]
VI virgin_islands 008
GU guam 969
"""
_US_ROWS = [tuple(line.split()) for line in _US_STATES.strip().splitlines()]
# How older letters shorten states.
_US_OLDER = {
    "d.c": "DC", "n.y": "NY", "n.j": "NJ", "calif": "CA", "mass": "MA", "conn": "CT", "fla": "FL", "ill": "IL",
    "mich": "MI", "minn": "MN", "penn": "PA", "tenn": "TN", "tex": "TX", "wash": "WA", "wis": "WI", "ariz": "AZ",
    "colo": "CO", "n.c": "NC", "s.c": "SC", "n.m": "NM", "n.h": "NH", "r.i": "RI", "ore": "OR", "okla": "OK",
    "washington dc": "DC", "nev": "NV", "ind": "IN",
}  # fmt: skip
# Royal Mail's 121 postcode areas, and those of the Crown dependencies.
_GB_AREAS = "|".join(
    sorted(
        listed("""
AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU
HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO
PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY JE
IM
"""),
        key=lambda area: (-len(area), area),
    )
)
# Counties that people still write between the post town and the postcode.
_GB_COUNTY_NAMES = """
avon | bedfordshire | beds | berkshire | berks | buckinghamshire | bucks | cambridgeshire | cambs | cheshire | cleveland
| cornwall | cumbria | derbyshire | devon | dorset | co durham | county durham | east sussex | east yorkshire | essex
| gloucestershire | glos | greater london | greater manchester | hampshire | hants | herefordshire | hertfordshire
| herts | humberside | isle of wight | kent | lancashire | lancs | leicestershire | leics | lincolnshire | lincs
| merseyside | middlesex | middx | norfolk | north yorkshire | northamptonshire | northants | northumberland
| nottinghamshire | notts | oxfordshire | oxon | shropshire | somerset | south yorkshire | staffordshire | staffs
| suffolk | surrey | sussex | tyne and wear | warwickshire | west midlands | west sussex | west yorkshire | wiltshire
| wilts | worcestershire | worcs | yorkshire | gwynedd | gwent | clwyd | dyfed | powys | mid glamorgan
| south glamorgan | west glamorgan | aberdeenshire | ayrshire | fife | highland | lanarkshire | midlothian | perthshire
| renfrewshire | stirlingshire | co antrim | co armagh | co down | co tyrone | county antrim | county down
"""
_GB_COUNTIES = frozenset(" ".join(name.split()) for name in _GB_COUNTY_NAMES.split("|"))
# Province or territory: its short form, its names, the first letters of its postal codes (Canada Post).
_PROVINCES = """
AB alberta T
BC british_columbia V
MB manitoba R
NB new_brunswick E
NL newfoundland_and_labrador A
NS nova_scotia B
NT northwest_territories X
NU nunavut X
ON ontario [KLMNP]
PE prince_edward_island C
QC quebec [GHJ]
SK saskatchewan S
YT yukon Y
"""
_CA_ROWS = [tuple(line.split()) for line in _PROVINCES.strip().splitlines()]
_CA_OTHERS = {"québec": "QC", "pq": "QC", "newfoundland": "NL", "b.c": "BC", "ont": "ON", "p.e.i": "PE", "n.s": "NS"}

# State or territory: its short form, its name, how its postcodes begin (Australia Post).
_AU_STATES = """
NSW new_south_wales 1|2
ACT australian_capital_territory 02|2[69]
VIC victoria 3|8
QLD queensland 4|9
SA south_australia 5
WA western_australia 6
TAS tasmania 7
NT northern_territory 08|09
"""
_AU_ROWS = [tuple(line.split()) for line in _AU_STATES.strip().splitlines()]


US_POST = PostalForm(
    postcode=r"(?<![\w#$.-])(?P<code>\d{5}(?:\s?[-–]\s?\d{4})?)(?![\w-]|[.,]\d)",
    number_first=True,
    code_last=True,
    regions={
        **{short.lower(): short for short, _, _ in _US_ROWS},
        **{name.replace("_", " "): short for short, name, _ in _US_ROWS},
        **_US_OLDER,
    },
    region_codes={short: f"(?:{codes})" for short, _, codes in _US_ROWS},
    region_needed=True,
)

CA_POST = PostalForm(
    postcode=r"(?<![\w-])(?P<code>[ABCEGHJ-NPR-TVXY]\d[ABCEGHJ-NPR-TV-Z][ -]?\d[ABCEGHJ-NPR-TV-Z]\d)(?![\w-])",
    number_first=True,
    code_last=True,
    regions={
        **{short.lower(): short for short, _, _ in _CA_ROWS},
        **{name.replace("_", " "): short for short, name, _ in _CA_ROWS},
        **_CA_OTHERS,
    },
    region_codes={short: codes for short, _, codes in _CA_ROWS},
)

AU_POST = PostalForm(
    postcode=r"(?<![\w#$.-])(?P<code>\d{4})(?![\w-]|[.,]\d)",
    number_first=True,
    code_last=True,
    regions={
        **{short.lower(): short for short, _, _ in _AU_ROWS},
        **{name.replace("_", " "): short for short, name, _ in _AU_ROWS},
    },
    region_codes={short: f"(?:{codes})" for short, _, codes in _AU_ROWS},
    region_needed=True,
)

GB_POST = PostalForm(
    postcode=rf"(?<![\w-])(?P<code>(?:{_GB_AREAS})\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{{2}})(?![\w-])",
    number_first=True,
    box=r"(?:P\.?O\.? ?Box)",
    code_last=True,
    counties=_GB_COUNTIES,
)
