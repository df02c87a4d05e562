"""Whether the official SDK accepts signed events: JSON lines {"body", "header", "secret"} in, a verdict a line out."""

from __future__ import annotations

import json
import sys

import elevenlabs


def verdict(case: dict[str, str]) -> str:
    """`accepted`, or `refused`."""
    client = elevenlabs.ElevenLabs(api_key="test")
    try:
        client.webhooks.construct_event(case["body"], case["header"], case["secret"])
    # A time that is no number escapes the SDK as a plain ValueError.
    except (elevenlabs.BadRequestError, ValueError):
        return "refused"
    return "accepted"


for line in sys.stdin:
    print(verdict(json.loads(line)))
