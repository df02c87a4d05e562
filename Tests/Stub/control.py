"""The control API of the stub: faults, scripted answers and the log of requests."""

from __future__ import annotations

import copy
import threading
import time
from typing import Any

from elevenlabs_api import ElevenLabs
from chat_forms import FORMS
from openai_api import OpenAI
from wire import BROKEN, Reply, Request, is_int, is_number

#: The kinds of faults, with the fields that each of them needs.
KINDS: dict[str, tuple[str, ...]] = {
    "status": ("status",), "slow": ("seconds",), "hang": (), "cut": (), "reset": (), "invalid_json": (),
    "schema": (), "truncated": (), "dimensions": (), "fewer": (), "nan": (), "drip": (), "form": ()}


def checked_fault(fault: Any) -> dict[str, Any]:
    """A copy of a fault with its number of times, or a ValueError."""
    if not isinstance(fault, dict) or fault.get("kind") not in KINDS:
        raise ValueError(f"a fault needs a kind of {', '.join(KINDS)}")
    for name in KINDS[fault["kind"]]:
        if not is_number(fault.get(name)):
            raise ValueError(f"a fault of kind {fault['kind']} needs {name}")
    if fault["kind"] == "form" and fault.get("form") not in FORMS:
        raise ValueError(f"a form is one of {', '.join(FORMS)}")
    times = fault.get("times", 1)
    if not is_int(times) or times < -1:
        raise ValueError("times must be -1 or more")
    return {**fault, "times": times}


class Control:
    """The state that the control API sets, and the two parts of the stub."""

    def __init__(self) -> None:
        self.openai = OpenAI()
        self.elevenlabs = ElevenLabs()
        self._lock = threading.Lock()
        self._faults: dict[str, list[dict[str, Any]]] = {}
        self._requests: list[dict[str, Any]] = []

    def receive(self, request: Request) -> int:
        """Log a request, put the next matching fault on it; returns its number."""
        body = None if request.body is BROKEN else request.body
        with self._lock:
            request.fault = self._next_fault(f"{request.method} {request.path}")
            number = len(self._requests) + 1
            self._requests.append({
                "number": number, "time": time.time(), "method": request.method, "path": request.path,
                "query": request.query, "headers": request.headers, "body": body,
                "fault": request.fault_kind})
        return number

    def mark_left(self, number: int) -> None:
        """Log that the client of a request left before its answer was whole."""
        with self._lock:
            for request in self._requests:
                if request["number"] == number:
                    request["left"] = True

    def _next_fault(self, line: str) -> dict[str, Any]:
        """Take the next fault whose match occurs in "METHOD path"; empty when there is none."""
        for match, queue in self._faults.items():
            if match in line and queue:
                fault = queue[0]
                if fault["times"] > 0:
                    fault["times"] -= 1
                if fault["times"] == 0:
                    queue.pop(0)
                return dict(fault)
        return {}

    def handle(self, request: Request) -> Reply:
        """Answer a request to /control."""
        try:
            return self._handle(request)
        except (ValueError, TypeError, KeyError) as problem:
            return Reply(400, {"error": f"{request.method} {request.path}: {problem}"})

    def _handle(self, request: Request) -> Reply:
        key = f"{request.method} {request.path.removeprefix('/control/')}"
        if key == "GET requests":
            with self._lock:
                return Reply(200, copy.copy(self._requests))
        if key == "DELETE requests":
            with self._lock:
                self._requests = []
            return Reply(200, {"ok": True})
        if key == "POST reset":
            self._reset()
            return Reply(200, {"ok": True})
        handlers = {"POST faults": self._add_faults, "POST chat": self.openai.script,
                    "POST conversations": lambda body: self.elevenlabs.set_conversations(body["conversations"]),
                    "POST agent": self.elevenlabs.merge_agent,
                    "POST webhooks": self.elevenlabs.merge_webhook}
        if key not in handlers:
            return Reply(404, {"error": f"unknown control request {key}"})
        if not isinstance(request.body, dict):
            raise ValueError("the body must be a JSON object")
        return Reply(200, handlers[key](request.body) or {"ok": True})

    def _reset(self) -> None:
        """Back to the initial state."""
        with self._lock:
            self._faults = {}
            self._requests = []
        self.openai.reset()
        self.elevenlabs.reset()

    def _add_faults(self, body: dict[str, Any]) -> None:
        """Queue faults behind a match; an empty list takes the queued ones away."""
        match, faults = body.get("match"), body.get("faults")
        if not isinstance(match, str) or not match or not isinstance(faults, list):
            raise ValueError('the body is {"match": text, "faults": [...]}')
        checked = [checked_fault(fault) for fault in faults]
        with self._lock:
            queue = self._faults.setdefault(match, [])
            if not checked:
                queue.clear()
            queue.extend(fault for fault in checked if fault["times"] != 0)
