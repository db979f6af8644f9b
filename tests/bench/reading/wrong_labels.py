"""Labels of the webstruct corpus that do not say what the page says, each with what is right and why.

By page and field. "all": no label of this field belongs to the page. An empty `right`: nothing should be there; an
empty `label`: a value of the page that was left unlabelled.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

# In "Bookings @ somebody@host" the first sign is prose: of such a label what follows it is the address.
TWO_SIGNS = 2


class Fix(NamedTuple):
    """One label: as it stands and as it should be, in the spelling that is compared."""

    label: str
    right: str
    why: str


# us/50, all fields: the labels of this file are another page's (a zoo's, where the page is a florist's).
_EXTENSION = "an extension, no number that can be called"
_LEFT_OUT = "stands on the page, was left unlabelled"
_CUT = "the comparison cuts a label behind a floor or a building; the street that stands behind it on the page"
_CEDEX = "no postcode: the code is 75784, labelled beside it"
_SERVED = "a list of the places that are delivered to, no address"

WRONG: dict[str, dict[str, tuple[Fix, ...] | Literal["all"]]] = {
    "us/50": dict.fromkeys(("phone", "email", "street", "street_same", "zip", "town", "town_all"), "all"),
    "us/55": {"phone": tuple(Fix(label, "", _EXTENSION) for label in ("", "0", "01", "02", "03", "04", "101", "102"))},
    "us/59": {"phone": (Fix("", "", _EXTENSION),)},
    "us/67": {"phone": (Fix("", "", _EXTENSION),)},
    "us/18": {
        "street": (Fix("long island city", "", "a town, labelled as a street"),),
        "street_same": (Fix("long island city", "", "a town, labelled as a street"),),
        "town": (Fix("new york", "long island city", "the state, labelled as the town"),),
        "town_all": (Fix("new york", "long island city", "the state, labelled as the town"),),
    },
    "us/24": {"email": (Fix("info@aiyarathairestaurant", "info@aiyarathairestaurant.com", "the ending was cut off"),)},
    "us/28": {field: (Fix("ste 104", "", "a suite, no street"),) for field in ("street", "street_same")},
    "us/42": {"email": (Fix("", "hrdept@peavey.com", _LEFT_OUT),)},
    "us/48": {
        field: (
            Fix("5th", "96 chienkuo n rd section 1", _CUT),
            Fix("7th", "", "a floor, no street"),
            Fix("room 905 906", "1289 yi shan rd", _CUT),
        )
        for field in ("street", "street_same")
    },
    "us/52": {
        "zip": tuple(
            Fix(code, "", _SERVED)
            for code in (
                "04241",
                "04243",
                "04283",
                "04211",
                "04282",
                "04256",
                "04212",
                "04258",
                "04260",
                "04274",
                "04240",
            )
        ),
        "town": tuple(
            Fix(town, "", _SERVED)
            for town in (
                "buckfield",
                "lewiston",
                "mechanic falls",
                "minot",
                "new gloucester",
                "poland",
                "poland springs",
                "turner",
            )
        ),
    },
    "us/77": {"town": (Fix("buffalo", "", "the seat of a bank, in prose"),)},
    "us/89": {
        field: tuple(Fix(label, "", "a floor of a mall, no street") for label in ("2nd", "3rd", "ground"))
        for field in ("street", "street_same")
    },
    "random/7": {"zip": (Fix("CEDEX16", "", _CEDEX),)},
    "random/19": {
        field: (
            Fix("8d e a", "fortune sq no 7060 shennan rd", _CUT),
            Fix("11 f xinyi commercial", "new world center chongwenmenwai ave", _CUT),
        )
        for field in ("street", "street_same")
    },
    "random/34": {field: (Fix("1st", "", "a floor, no street"),) for field in ("street", "street_same")},
    "random/40": {"email": (Fix("", "info@avangard.by", _LEFT_OUT),)},
    "random/41": {"phone": (Fix("4402033228565", "442033228565", "the trunk zero behind the country code"),)},
    "random/42": {
        "email": (Fix("", "radio@metalheadz.co.uk", _LEFT_OUT),),  # and a label with two signs: see TWO_SIGNS
        "street": (Fix("", "2 goulston st", _LEFT_OUT),),
        "street_same": (Fix("", "2 goulston st", _LEFT_OUT),),
        "zip": (Fix("", "E17TP", _LEFT_OUT),),
    },
    "random/43": {
        "street": (Fix("", "1688 w adams st", _LEFT_OUT),),
        "street_same": (Fix("", "1688 w adams st", _LEFT_OUT),),
        "zip": (Fix("", "85007", _LEFT_OUT),),
        "town": (Fix("", "phoenix", _LEFT_OUT),),
        "town_all": (Fix("", "phoenix", _LEFT_OUT),),
    },
    "random/44": {"email": (Fix("", "info@autogen.com", _LEFT_OUT),)},
}
