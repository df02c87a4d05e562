"""The request and the answer that the parts of the stub pass to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

#: Marks a request body that was not valid JSON.
BROKEN = object()


@dataclass
class Request:
    """One received request; `body` is parsed JSON, None when empty, BROKEN when invalid."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any = None
    fault: dict[str, Any] = field(default_factory=dict)

    @property
    def fault_kind(self) -> str | None:
        """The kind of the fault that was put on this request, if any."""
        return self.fault.get("kind")


@dataclass
class Reply:
    """One answer; a `body` of bytes is sent as it is, anything else as JSON."""

    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"


class Refused(Exception):
    """Ends the handling of a request with an error answer."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


def deep_merge(target: dict[str, Any], patch: dict[str, Any], drop_null: bool = False) -> None:
    """Merge `patch` into `target` in place; with `drop_null` a null removes the key."""
    for key, value in patch.items():
        if value is None and drop_null:
            target.pop(key, None)
        elif isinstance(value, dict) and isinstance(target.get(key), dict):
            deep_merge(target[key], value, drop_null)
        else:
            target[key] = value


def is_int(value: Any) -> bool:
    """True for an integer that is not a boolean."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: Any) -> bool:
    """True for an integer or a float that is not a boolean."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)
