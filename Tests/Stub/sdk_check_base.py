"""What the checks with the official SDKs share: the clients and the assertions."""

from __future__ import annotations

import json
import urllib.request
from typing import Any, Callable

import elevenlabs
import openai

CHECKS: list[Callable[["Context"], None]] = []


class Context:
    """The stub's address and a client of each SDK."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.openai = openai.OpenAI(base_url=self.url + "/v1", api_key="test", max_retries=0)
        self.eleven = elevenlabs.ElevenLabs(base_url=self.url, api_key="test")
        self.convai = self.eleven.conversational_ai

    def control(self, path: str, body: Any = None, method: str = "POST") -> Any:
        """One request to the control API."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/control/{path}", data, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


def check(function: Callable[[Context], None]) -> Callable[[Context], None]:
    """Add a function to the list of checks."""
    CHECKS.append(function)
    return function


def same(got: Any, wanted: Any) -> None:
    """Fail unless two values are equal."""
    assert got == wanted, f"got {got!r}, wanted {wanted!r}"


def valid(model: Any) -> Any:
    """Validate in full what the SDK constructed without checking; returns the model."""
    dumped = model.model_dump(by_alias=True, exclude_unset=True, mode="json")
    type(model).model_validate(dumped)
    return model


def refused(call: Callable[[], Any], kind: type[Exception], status: int) -> Any:
    """Fail unless a call raises an error of a class and a status; returns the error."""
    try:
        call()
    except kind as problem:
        same(getattr(problem, "status_code", None), status)
        return problem
    raise AssertionError(f"no {kind.__name__} was raised")
