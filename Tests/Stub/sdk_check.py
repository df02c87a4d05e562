"""Checks the stub with the official SDKs: `python3 sdk_check.py STUB_URL`."""

from __future__ import annotations

import base64
import json
import math
import struct
import sys
from typing import Any, Literal

import openai
from pydantic import BaseModel

from sdk_check_base import CHECKS, Context, check, refused, same, valid


class Fact(BaseModel):
    """A small answer with nested types."""

    text: str
    kind: Literal["preference", "event"]


class Facts(BaseModel):
    """What `parse` asks for."""

    summary: str
    count: int
    facts: list[Fact]
    note: str | None


MESSAGES: list[Any] = [{"role": "system", "content": "Answer in JSON."}, {"role": "user", "content": "Hi, I am Ana."}]
SCHEMA: dict[str, Any] = {
    "type": "object", "additionalProperties": False, "required": ["mood", "items"],
    "properties": {"mood": {"type": "string", "enum": ["calm", "upset"]},
                   "items": {"type": "array", "items": {"type": "string"}}}}


def strict(schema: dict[str, Any]) -> Any:
    """A response_format with a strict schema."""
    return {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": schema}}


@check
def chat_plain(c: Context) -> None:
    c.control("chat", {"queue": ["First."], "responder": [{"contains": "Ana", "content": "Hello Ana."}]})
    answers = [valid(c.openai.chat.completions.create(model="gpt-4o-mini", messages=MESSAGES)) for _ in range(2)]
    same([answer.choices[0].message.content for answer in answers], ["First.", "Hello Ana."])
    same((answers[0].object, answers[0].choices[0].finish_reason, answers[0].choices[0].message.refusal),
         ("chat.completion", "stop", None))
    usage = answers[0].usage
    same((usage.prompt_tokens, usage.completion_tokens, usage.total_tokens), (8, 2, 10))
    assert answers[0]._request_id, "no request id"


@check
def chat_json_schema(c: Context) -> None:
    answer = valid(c.openai.chat.completions.create(model="m", messages=MESSAGES, response_format=strict(SCHEMA)))
    same(json.loads(answer.choices[0].message.content), {"mood": "calm", "items": []})
    loose = {**SCHEMA, "required": ["mood"]}
    problem = refused(lambda: c.openai.chat.completions.create(
        model="m", messages=MESSAGES, response_format=strict(loose)), openai.BadRequestError, 400)
    assert "Missing 'items'" in str(problem), problem


@check
def chat_json_object(c: Context) -> None:
    kind: Any = {"type": "json_object"}
    answer = c.openai.chat.completions.create(model="m", messages=MESSAGES, response_format=kind)
    same(answer.choices[0].message.content, "{}")
    refused(lambda: c.openai.chat.completions.create(
        model="m", messages=MESSAGES[1:], response_format=kind), openai.BadRequestError, 400)


@check
def chat_parse(c: Context) -> None:
    answer = c.openai.chat.completions.parse(model="m", messages=MESSAGES, response_format=Facts)
    same(answer.choices[0].message.parsed.model_dump(), {"summary": "", "count": 0, "facts": [], "note": ""})
    wanted = {"summary": "s", "count": 1, "facts": [{"text": "t", "kind": "event"}], "note": None}
    c.control("chat", {"queue": [wanted]})
    answer = c.openai.chat.completions.parse(model="m", messages=MESSAGES, response_format=Facts)
    same(answer.choices[0].message.parsed.model_dump(), wanted)


@check
def chat_faults(c: Context) -> None:
    def ask() -> Any:
        return c.openai.chat.completions.create(model="m", messages=MESSAGES, response_format=strict(SCHEMA))

    c.control("faults", {"match": "/chat/", "faults": [
        {"kind": "status", "status": 429, "headers": {"Retry-After": "1"}}, {"kind": "status", "status": 503},
        {"kind": "truncated"}, {"kind": "schema"}, {"kind": "reset"}, {"kind": "cut"}]})
    same(refused(ask, openai.RateLimitError, 429).response.headers["retry-after"], "1")
    refused(ask, openai.InternalServerError, 503)
    same(ask().choices[0].finish_reason, "length")
    same(json.loads(ask().choices[0].message.content), {"mood": 12345, "items": {"unexpected": True}})
    for _ in range(2):
        try:
            ask()
        except openai.APIConnectionError:
            continue
        raise AssertionError("a cut connection was not noticed")
    same(ask().choices[0].finish_reason, "stop")


@check
def openai_wrong_key(c: Context) -> None:
    client = openai.OpenAI(base_url=c.url + "/v1", api_key="wrong", max_retries=0)
    same(refused(client.models.list, openai.AuthenticationError, 401).code, "invalid_api_key")


@check
def embeddings_both_encodings(c: Context) -> None:
    texts = ["Ana likes tea", "ana LIKES coffee", "zebra"]
    plain, packed, default = (
        c.openai.embeddings.create(model="text-embedding-3-small", input=texts, **more)
        for more in ({"encoding_format": "float"}, {"encoding_format": "base64"}, {}))
    valid(plain)
    valid(default)
    vectors = [item.embedding for item in plain.data]
    same([len(vector) for vector in vectors], [1536] * 3)
    same([item.index for item in plain.data], [0, 1, 2])
    text: Any = packed.data[0].embedding  # the SDK decodes base64 only when no encoding was asked for
    raw = struct.unpack("<1536f", base64.b64decode(text))
    for other in (raw, default.data[0].embedding):
        assert all(abs(a - b) < 1e-6 for a, b in zip(vectors[0], other, strict=True)), "encodings differ"
    near, far = (sum(a * b for a, b in zip(vectors[0], vectors[n])) for n in (1, 2))
    assert near > 0.5 > 0.2 > abs(far), f"similarities {near} and {far}"
    assert math.isclose(math.hypot(*vectors[0]), 1, abs_tol=1e-6), "not a unit vector"
    small = c.openai.embeddings.create(model="unknown", input="x", encoding_format="float")
    same(len(small.data[0].embedding), 256)
    small = c.openai.embeddings.create(model="text-embedding-3-large", input="x", dimensions=64)
    same(len(small.data[0].embedding), 64)
    refused(lambda: c.openai.embeddings.create(model="m", input=""), openai.BadRequestError, 400)


@check
def models_list(c: Context) -> None:
    assert "text-embedding-3-small" in [valid(model).id for model in c.openai.models.list()], "a model is missing"


def main() -> int:
    """Run every check on a fresh state."""
    import sdk_check_elevenlabs  # noqa: F401 (adds its checks after those of OpenAI)
    if len(sys.argv) != 2:
        print("usage: sdk_check.py STUB_URL", file=sys.stderr)
        return 2
    context = Context(sys.argv[1])
    for function in CHECKS:
        try:
            context.control("reset")
            function(context)
        except Exception as problem:
            print(f"FAILED {function.__name__}: {type(problem).__name__}: {problem}")
            return 1
        print(f"ok {function.__name__}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
