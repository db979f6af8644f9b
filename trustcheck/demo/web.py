"""Who answers a request to the simulated web: a register, a shop, or nobody."""

from __future__ import annotations

from collections.abc import Mapping

from trustcheck.demo import bulk_files, services
from trustcheck.demo.directory import Directory
from trustcheck.demo.faults import fault_of
from trustcheck.demo.http_server import Played, Question
from trustcheck.demo.registers import Registers
from trustcheck.demo.web_faults import play
from trustcheck.demo.world import DemoShop, Site

NO_SUCH_PAGE = Site(
    status=404,
    body=b'<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>404</title></head><body>'
    b'<h1>404</h1><p>Sivua ei ole.</p><p><a href="/">Etusivulle</a></p></body></html>\n',
)
NO_SUCH_HOST = Site(status=421, body=b"<!doctype html><title>421</title><p>No such host here.</p>\n")
# With these the secure port is no use, so the plain one does not send its visitors there.
_PLAIN_ONLY = frozenset({"closed", "plain", "hang", "reset", "drip"})


class Web:
    """All virtual hosts of the world."""

    def __init__(self, directory: Directory, registers: Registers, faults: Mapping[str, str]) -> None:
        self._directory, self._registers, self._faults = directory, registers, faults

    def route(self, question: Question) -> Played:
        """What happens to a request; by plain HTTP a sound shop sends its visitors to HTTPS."""
        register = (
            bulk_files.play(question, self._directory, self._faults.get("bulk", ""))
            or self._registers.play(question)
            or services.play(question, self._directory, self._faults)
        )
        if register is not None:
            return register
        shop = self._directory.shop(question.host)
        if shop is None:
            return Played(NO_SUCH_HOST)
        fault = fault_of(shop, "web")
        good = page(shop, question)
        if fault:
            return play(fault, shop, question, good)
        if question.scheme == "http" and fault_of(shop, "tls") not in _PLAIN_ONLY:
            query = f"?{question.query}" if question.query else ""
            target = f"https://{question.host}{question.path}{query}"
            return Played(Site(status=301, body=b"", content_type="", headers=(("Location", target),)))
        return Played(good)


def page(shop: DemoShop, question: Question) -> Site:
    """The shop's page at that path: with its query when the shop has one of that name, else without; or 404."""
    whole = f"{question.path}?{question.query}"
    return shop.pages.get(whole) or shop.pages.get(question.path) or NO_SUCH_PAGE
