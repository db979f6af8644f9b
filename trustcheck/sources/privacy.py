"""Texts that stand where a holder's name would stand, when it is not told: redacted, withheld, a privacy service."""

from __future__ import annotations

import re

# Neutral, never a sign of ill will: registries hide persons by law (GDPR), and honest firms use these services.
_HIDDEN = re.compile(
    r"redacted|no[nt] disclosed|undisclosed|non.?public|not (?:shown|published|available|applicable|provided)"
    r"|withheld|masked|data protected|gdpr|protected by|statutory|\bprivacy\b|whois ?guard|whois ?protect|whois agent"
    r"|domains by proxy|domain ?proxy|proxy (?:service|protection)|contact privacy|perfect privacy|identity protect"
    r"|private registra(?:tion|nt)|hidden|anonymi[sz]ed|domain protection services|super privacy|see privacyguardian"
    r"|not visible|restricted access|registration private|dreamhost proxy"
    r"|^(?:n/?a|none|null|not? data|-{1,9}|\.{1,9}|\*{1,9}|x{3,9})$"
    r"|obscured|personal data|data redacted|id shield|whoisprivacy|domain id shield|no disclosure|do not disclose"
)
_PERSON = re.compile(
    r"^(?:private person|yksityishenkil[öo]|privatperson|natural person|private individual|individual)$"
)


def hidden_name(name: str) -> bool:
    """True when the text only says that the name is not told, or names a privacy service; empty counts as hidden."""
    return not name.strip() or bool(_HIDDEN.search(name[:300].lower().strip()))


def says_person(text: str) -> bool:
    """True when the text says that the holder is a natural person (Private Person, Yksityishenkilö)."""
    return bool(_PERSON.search(text[:60].lower().strip(" .")))
