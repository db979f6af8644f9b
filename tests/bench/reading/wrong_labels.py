"""Labels of the webstruct corpus that do not say what the page says, each with what is right and why.

By page and field. "all": no label of this field belongs to the page. An empty `right`: nothing should be there; an
empty `label`: a value of the page that was left unlabelled.
"""

from __future__ import annotations

from typing import Literal, NamedTuple


class Fix(NamedTuple):
    """One label: as it stands and as it should be, in the spelling that is compared."""

    label: str
    right: str
    why: str


WRONG: dict[str, dict[str, tuple[Fix, ...] | Literal["all"]]] = {}
