"""Loopback listeners that leave nothing behind: every server, connection and task ends with `close`."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress

LOOPBACK = "127.0.0.1"
DRIP_SECONDS = 0.5
CHUNK_BYTES = 65536
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
# What a client that has gone away, or speaks no TLS, does to a server: nothing to report.
GONE = (ConnectionError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ssl.SSLError, OSError)


class Listeners:
    """The TCP listeners of one simulated internet. `connections` counts those that were ever opened."""

    def __init__(self) -> None:
        self.connections = 0
        self._servers: list[asyncio.Server] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._refusing: list[socket.socket] = []

    async def open(self, serve: Serve, *, port: int = 0, tls: ssl.SSLContext | None = None) -> int:
        """Starts to listen; returns the port."""

        def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.connections += 1
            task = asyncio.get_running_loop().create_task(self._one(serve, reader, writer))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        times = {"ssl_handshake_timeout": 60.0, "ssl_shutdown_timeout": 1.0} if tls else {}
        server = await asyncio.start_server(accepted, LOOPBACK, port, ssl=tls, backlog=512, limit=1 << 17, **times)
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    def refuse(self) -> int:
        """A port that is taken and refuses every connection."""
        holder = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._refusing.append(holder)
        holder.bind((LOOPBACK, 0))
        return int(holder.getsockname()[1])

    async def _one(self, serve: Serve, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            with suppress(*GONE):
                await serve(reader, writer)
        finally:
            self._writers.discard(writer)
            writer.close()
            with suppress(*GONE):
                await writer.wait_closed()

    async def close(self) -> None:
        """Ends everything at once; a client in the middle of an answer sees its connection break."""
        for server in self._servers:
            server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for server in self._servers:
            await server.wait_closed()
        for holder in self._refusing:
            holder.close()


def reset(writer: asyncio.StreamWriter) -> None:
    """Breaks the connection with RST, as a crashed server or a censor does."""
    raw = writer.get_extra_info("socket")
    if raw is not None:
        with suppress(OSError):
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def drip(writer: asyncio.StreamWriter, data: bytes) -> None:
    """Sends one byte per half second until the client goes away."""
    for byte in data:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(DRIP_SECONDS)


async def endless(writer: asyncio.StreamWriter, piece: bytes) -> None:
    """Sends the same again and again until the client goes away."""
    block = piece * (CHUNK_BYTES // len(piece) + 1)
    while True:
        writer.write(block)
        await writer.drain()
        await asyncio.sleep(0)


async def until_gone(reader: asyncio.StreamReader) -> None:
    """Waits, saying nothing, until the client closes."""
    while await reader.read(CHUNK_BYTES):
        pass
