"""What surrounds the door: whom to ask for names, whom to trust, where to keep answers. Default: the real internet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from trustcheck.model import UsageFault
from trustcheck.net.guard import is_loopback

Nat = Callable[[str, int], tuple[str, int]]


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """The surroundings of a Door.

    dns_servers: address and port of the resolvers to ask, and no others; empty: those of the operating system.
    nat: maps an address and port that were checked already to a loopback one (simulated internet); nothing else.
    ca_pem: certificates of authorities to trust besides the operating system's.
    cache_dir: where answers to requests with max_age_days are kept; None: nowhere.
    state_dir: where it is kept how often each service was asked, for all processes; None: within this process only.
    keys: the user's keys by name (net/keys.py); each is sent to its own service alone.
    contact: how the owner of a server can reach who runs this; goes into the User-Agent.
    """

    dns_servers: tuple[tuple[str, int], ...] = ()
    nat: Nat | None = None
    ca_pem: bytes = b""
    cache_dir: Path | None = None
    state_dir: Path | None = None
    keys: Mapping[str, str] = msgspec.field(default_factory=dict)
    contact: str = ""

    def last_mile(self, address: str, port: int) -> tuple[str, int]:
        """Where to connect for this checked address: itself, or what nat says. UsageFault if that is no loopback."""
        if self.nat is None:
            return address, port
        place, door = self.nat(address, port)
        if not is_loopback(place):
            raise UsageFault(f"Network.nat gave {place}; it may only lead to 127.0.0.0/8 or ::1")
        return place, door
