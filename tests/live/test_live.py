"""The live smoke test: asks each real service one harmless question and prints what differs from our doubles.

    TRUSTCHECK_LIVE=1 pytest tests/live -s

Off by default. At most two requests a service (four small questions to lists that are asked by the DNS), within the
budgets that hold for every check of this machine; keys and switched-off sources are those of the settings. A difference
is printed and no failure; it fails when our reader cannot read what the service answers well.
"""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime

import pytest
from live_questions import LISTS, OLDER, TWINS, smoke, source_of

from trustcheck.model import Cause
from trustcheck.net.door import Network
from trustcheck.settings import read_settings, state_folder
from trustcheck.sources import all_sources

pytestmark = pytest.mark.skipif(
    not os.environ.get("TRUSTCHECK_LIVE"), reason="asks the real internet: TRUSTCHECK_LIVE=1"
)


@pytest.mark.parametrize("service", sorted({*LISTS, *OLDER, *TWINS}))
def test_the_real_service_answers_as_its_double_does(service: str) -> None:
    settings = read_settings(all_sources())
    if source_of(service) in settings.off:
        pytest.skip("switched off in the settings")

    network = Network(contact=settings.contact, keys=settings.keys, state_dir=state_folder())
    captures, told, differing = asyncio.run(smoke(service, network, datetime.now(UTC)))
    print(f"\n{service}: {len(captures)} requests")
    for sentence in differing or ["as the double"]:
        print(f"    {sentence}")
    for fact in told:
        print(f"    {fact.name}: {fact.value if fact.is_known else fact.cause or 'absent'}")
    assert captures, "the question makes its source ask"
    if all(capture.status == 200 and capture.problem is None for capture in captures):
        unread = [fact.detail for fact in told if fact.cause is Cause.UNREADABLE]
        assert len(unread) < max(1, len(told)), f"nothing could be read: {unread[:3]}"
