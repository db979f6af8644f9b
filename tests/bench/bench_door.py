"""What the door costs: bombs in memory and time, requests a second, the guard beside httpx alone. Run by hand:

    python tests/bench/bench_door.py

Ratios are of one run on one machine; the absolute numbers mean little elsewhere.
"""

from __future__ import annotations

import asyncio
import ipaddress
import random
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "net"))

import brotli
import httpx
from net_stage import Stage, authority, on_stage, page, says
from test_door_bombs import GB, KINDS, MB, SIZES, measure

from trustcheck.net.decode import Full, Sink, decoder_for
from trustcheck.net.guard import closed_because
from trustcheck.net.trust import strict_context

PAGES = 400
RANDOM_ADDRESSES = 500_000


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def bombs() -> None:
    """Each bomb in a process of its own; the figure holds the body's 5 MiB twice, as the door does for a moment."""
    for kind in KINDS:
        for size in SIZES:
            cost = measure(kind, size)
            print(
                f"  {kind:8}{size // MB:6} MB   {cost['extra_kib'] / 1024:5.1f} MiB   {cost['cpu_seconds']:.2f} s CPU"
            )


def widest_brotli() -> None:
    """A brotli stream may ask for a window of 16 MiB (RFC 7932): the one thing that cannot be cut short."""
    compressor = brotli.Compressor(quality=5, lgwin=24)
    packed = compressor.process(bytes(10 * MB)) + compressor.flush()
    packed += (compressor.process(bytes(10 * MB)) + compressor.flush()) * 99
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        decoder_for(["br"], Sink(5 * 1024 * 1024)).feed(packed)
    except Full:
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"  br, window of 16 MiB, {GB // MB} MB: {(after - before) / 1024:.1f} MiB (decoder and sink alone)")


def speed() -> None:
    """Pages of one host, by the door and by a bare httpx client; the servers run in the same process."""

    async def play(stage: Stage) -> None:
        body = b"<p>sivu</p>" * 10_000  # 113 kB, the median page
        stage.host("kauppa.fi", says(body))
        for scheme in ("http", "https"):
            async with stage.door() as door:
                await door.fetch(page(f"{scheme}://kauppa.fi/"))
                began, cpu = time.perf_counter(), _cpu()
                for n in range(PAGES):
                    capture = await door.fetch(page(f"{scheme}://kauppa.fi/{n}"))
                    assert capture.body == body
                mine = (time.perf_counter() - began, _cpu() - cpu)
            port = stage.ports[443 if scheme == "https" else 80]
            context = strict_context(authority().cert_pem.bytes())
            async with httpx.AsyncClient(verify=context, trust_env=False) as client:
                url, rest = f"{scheme}://127.0.0.1:{port}/", {"host": "kauppa.fi"}
                await client.get(url, headers=rest, extensions={"sni_hostname": "kauppa.fi"})
                began, cpu = time.perf_counter(), _cpu()
                for n in range(PAGES):
                    await client.get(f"{url}{n}", headers=rest, extensions={"sni_hostname": "kauppa.fi"})
                bare = (time.perf_counter() - began, _cpu() - cpu)
            print(
                f"  {scheme:5}: door {PAGES / mine[0]:5.0f} pages/s, {mine[1] / PAGES * 1000:.2f} ms CPU; "
                f"httpx alone {PAGES / bare[0]:5.0f} pages/s, {bare[1] / PAGES * 1000:.2f} ms CPU "
                f"(door/httpx CPU {mine[1] / bare[1]:.2f}; the server's half is in both)"
            )

    on_stage(play)


def shops() -> None:
    """Whole doors: made, 8 pages over TLS of a host never seen, closed; 20 side by side."""

    async def play(stage: Stage) -> None:
        stage.everyone = ["45.83.10.7"]
        hosts = [f"kauppa{n}.fi" for n in range(60)]
        for host in hosts:
            stage.host(host, says(b"<p>sivu</p>" * 10_000))

        async def one(host: str) -> None:
            async with stage.door() as door:
                captures = await asyncio.gather(*(door.fetch(page(f"https://{host}/{n}")) for n in range(8)))
                assert all(capture.status == 200 for capture in captures)

        await one(hosts[0])
        began, cpu = time.perf_counter(), _cpu()
        for start in range(0, len(hosts), 20):
            await asyncio.gather(*(one(host) for host in hosts[start : start + 20]))
        seconds = time.perf_counter() - began
        each = (_cpu() - cpu) / len(hosts) * 1000
        print(f"  {len(hosts) / seconds:.1f} shops of 8 pages a second, {each:.1f} ms CPU each")

    on_stage(play)


def classifier() -> None:
    """Random addresses where we and the standard library differ; all of the differences are ours being stricter."""
    rng = random.Random(1)
    four = [str(ipaddress.IPv4Address(rng.getrandbits(32))) for _ in range(RANDOM_ADDRESSES)]
    six = [str(ipaddress.IPv6Address(1 << 125 | rng.getrandbits(125))) for _ in range(RANDOM_ADDRESSES)]
    began = time.perf_counter()
    ours = [not closed_because(address) for address in four + six]
    seconds = time.perf_counter() - began
    looser = stricter = 0
    for address, is_open in zip(four + six, ours, strict=True):
        ip = ipaddress.ip_address(address)
        theirs = ip.is_global and not ip.is_multicast
        looser += is_open and not theirs
        stricter += theirs and not is_open
    print(
        f"  {len(ours)} random addresses: {looser} looser, {stricter} stricter; {seconds / len(ours) * 1e6:.1f} µs each"
    )


def main() -> None:
    for title, run in [
        ("bombs", bombs),
        ("", widest_brotli),
        ("pages", speed),
        ("doors", shops),
        ("guard", classifier),
    ]:
        if title:
            print(title)
        run()


if __name__ == "__main__":
    main()
