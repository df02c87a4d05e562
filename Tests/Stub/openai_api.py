"""The OpenAI part of the stub: chat completions, embeddings and models."""

from __future__ import annotations

import array
import base64
import hashlib
import json
import math
import re
import struct
import sys
import threading
import time
import uuid
from collections import Counter
from functools import lru_cache
from typing import Any

from chat_forms import FORMS
from json_schema import check_strict, minimal, violate
from wire import BROKEN, Refused, Reply, Request, is_int, is_number

CHAT_MODELS = ("gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1", "gpt-5-mini")
EMBEDDING_SIZES = {"text-embedding-3-small": 1536, "text-embedding-3-large": 3072,
                   "text-embedding-ada-002": 1536}
DEFAULT_SIZE = 256
MAX_SIZE = 4096
MAX_INPUTS = 2048
MAX_INPUT_TOKENS = 8192
MAX_TOTAL_TOKENS = 300_000
ROLES = ("system", "developer", "user", "assistant", "tool", "function")
CHAT_FIELDS = frozenset(
    "messages model audio frequency_penalty function_call functions logit_bias logprobs "
    "max_completion_tokens max_tokens metadata modalities moderation n parallel_tool_calls "
    "prediction presence_penalty prompt_cache_key prompt_cache_options prompt_cache_retention "
    "reasoning_effort response_format safety_identifier seed service_tier stop store stream "
    "stream_options temperature tool_choice tools top_logprobs top_p user verbosity "
    "web_search_options".split())
EMBEDDING_FIELDS = frozenset(("model", "input", "dimensions", "encoding_format", "user"))
#: Faults after which the client has a whole good answer, so that a queue item is used up.
ANSWERING = (None, "slow", "drip", "form")
CREATED = 1_700_000_000


def error(status: int, message: str, param: str | None = None, code: str | None = None) -> Reply:
    """An error answer in OpenAI's shape."""
    kind = "server_error" if status >= 500 else "invalid_request_error"
    if status == 429:
        kind, code = "requests", code or "rate_limit_exceeded"
    return Reply(status, {"error": {"message": message, "type": kind, "param": param, "code": code}})


def refuse(message: str, param: str | None = None, code: str | None = None) -> Refused:
    """A 400 to raise."""
    return Refused(error(400, message, param, code))


def count_tokens(text: str) -> int:
    """About a quarter of the bytes."""
    return (len(text.encode("utf-8", "surrogatepass")) + 3) // 4


class OpenAI:
    """Answers the requests under /v1 that are not ElevenLabs'."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Forget the scripted chat answers."""
        with self._lock:
            self._queue: list[str] = []
            self._responder: list[dict[str, str]] = []

    def script(self, body: dict[str, Any]) -> None:
        """Set the queue and the responder table of the chat answers; either may be left out."""
        queue, responder = body.get("queue"), body.get("responder")
        if not isinstance(queue or [], list) or not isinstance(responder or [], list):
            raise ValueError("queue and responder must be lists")
        for rule in responder or []:
            if not isinstance(rule, dict) or not isinstance(rule.get("contains"), str) \
                    or "content" not in rule:
                raise ValueError('a responder rule is {"contains": text, "content": text}')
        with self._lock:
            if queue is not None:
                self._queue = [_as_text(item) for item in queue]
            if responder is not None:
                self._responder = [{"contains": rule["contains"], "content": _as_text(rule["content"])}
                                   for rule in responder]

    def handle(self, request: Request) -> Reply:
        """Check the key and answer one request."""
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            return error(401, "You didn't provide an API key. You need to provide your API key in an "
                              "Authorization header using Bearer auth.")
        if key.strip() == "wrong":
            return error(401, "Incorrect API key provided: wrong.", code="invalid_api_key")
        model_id = request.path.removeprefix("/v1/models/")
        routes = {"/v1/chat/completions": ("POST", self._chat), "/v1/embeddings": ("POST", embeddings),
                  "/v1/models": ("GET", list_models)}
        if request.path != model_id and request.method == "GET":
            return get_model(model_id)
        if request.path not in routes:
            return error(404, f"Invalid URL ({request.method} {request.path})")
        method, handler = routes[request.path]
        if request.method != method:
            return error(405, f"Not allowed to {request.method} on {request.path}.")
        if method == "POST" and (request.body is BROKEN or not isinstance(request.body, dict)):
            return error(400, "We could not parse the JSON body of your request.")
        return handler(request)

    def _chat(self, request: Request) -> Reply:
        """POST /v1/chat/completions."""
        body, kind = request.body, request.fault_kind
        texts = check_chat(body)
        schema = _schema_of(body)
        if kind == "schema":
            fallback = json.dumps(violate(minimal(schema)))
            content = _as_text(request.fault.get("content", fallback))
        else:
            loses = kind == "form" and FORMS[request.fault["form"]].loses
            content = self._next_content(texts, body, schema, kind in ANSWERING and not loses)
        finish = "stop"
        if kind == "truncated":
            content, finish = content[:len(content) // 2], "length"
        prompt, completion = sum(map(count_tokens, texts)), count_tokens(content)
        answer = {
            "id": "chatcmpl-" + uuid.uuid4().hex[:24], "object": "chat.completion",
            "created": int(time.time()), "model": body["model"],
            "choices": [{"index": 0, "logprobs": None, "finish_reason": finish,
                         "message": {"role": "assistant", "content": content, "refusal": None,
                                     "annotations": []}}],
            "usage": {"prompt_tokens": prompt, "completion_tokens": completion,
                      "total_tokens": prompt + completion,
                      "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                      "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0,
                                                    "accepted_prediction_tokens": 0,
                                                    "rejected_prediction_tokens": 0}},
            "service_tier": "default", "system_fingerprint": "fp_stub"}
        if kind == "form":
            return Reply(200, FORMS[request.fault["form"]].bend(answer, content, schema))
        return Reply(200, answer)

    def _next_content(self, texts: list[str], body: dict[str, Any], schema: dict[str, Any],
                      use_up: bool) -> str:
        """The next queued content, else the responder's, else a minimal one."""
        with self._lock:
            if self._queue:
                return self._queue.pop(0) if use_up else self._queue[0]
            for rule in self._responder:
                if any(rule["contains"] in text for text in texts):
                    return rule["content"]
        kind = (body.get("response_format") or {}).get("type")
        return json.dumps(minimal(schema)) if kind in ("json_schema", "json_object") else "OK."


def _as_text(content: Any) -> str:
    """Scripted content as text: a JSON value is written out."""
    return content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)


def _schema_of(body: dict[str, Any]) -> dict[str, Any]:
    """The schema that a chat request asks for, an empty object's without one."""
    wanted = (body.get("response_format") or {}).get("json_schema") or {}
    return wanted.get("schema") or {"type": "object"}


def check_chat(body: dict[str, Any]) -> list[str]:
    """Refuse what the real server refuses; returns the text of every message."""
    unknown = sorted(set(body) - CHAT_FIELDS)
    if unknown:
        raise refuse(f"Unrecognized request argument supplied: {', '.join(unknown)}")
    if not isinstance(body.get("model"), str) or not body["model"]:
        raise refuse("you must provide a model parameter", "model")
    messages = body.get("messages")
    if messages is None:
        raise refuse("Missing required parameter: 'messages'.", "messages", "missing_required_parameter")
    if not isinstance(messages, list):
        raise refuse("Invalid type for 'messages': expected an array.", "messages", "invalid_type")
    if not messages:
        raise refuse("Invalid 'messages': empty array.", "messages", "empty_array")
    texts = [_message_text(message, f"messages[{index}]") for index, message in enumerate(messages)]
    if body.get("stream"):
        raise refuse("This stub does not stream.", "stream")
    temperature = body.get("temperature")
    if temperature is not None and not (is_number(temperature) and 0 <= temperature <= 2):
        raise refuse("Invalid 'temperature': expected a number from 0 to 2.", "temperature")
    for name in ("max_tokens", "max_completion_tokens", "n"):
        value = body.get(name)
        if value is not None and not (is_int(value) and value >= 1):
            raise refuse(f"Invalid '{name}': expected an integer of 1 or more.", name)
    _check_response_format(body.get("response_format"), texts)
    return texts


def _message_text(message: Any, where: str) -> str:
    """Check one message and return its text."""
    if not isinstance(message, dict):
        raise refuse(f"Invalid type for '{where}': expected an object.", where, "invalid_type")
    role = message.get("role")
    if role not in ROLES:
        raise refuse(f"Invalid value: {role!r}. Supported values are: {', '.join(ROLES)}.",
                     f"{where}.role", "invalid_value")
    content = message.get("content")
    if content is None and role == "assistant" and (message.get("tool_calls") or message.get("refusal")):
        return ""
    if isinstance(content, str):
        return content
    if not isinstance(content, list) or not content:
        raise refuse(f"Invalid value for 'content': expected a string, got {json.dumps(content)}.",
                     f"{where}.content")
    for index, part in enumerate(content):
        if not isinstance(part, dict) or not isinstance(part.get("type"), str) \
                or part["type"] == "text" and not isinstance(part.get("text"), str):
            raise refuse("Invalid content part.", f"{where}.content[{index}]")
    return "\n".join(part["text"] for part in content if part["type"] == "text")


def _check_response_format(wanted: Any, texts: list[str]) -> None:
    """Check `response_format`, with a strict schema as the real server does."""
    if wanted is None:
        return
    where = "response_format"
    if not isinstance(wanted, dict) or wanted.get("type") not in ("text", "json_object", "json_schema"):
        raise refuse("Invalid value for 'response_format.type'.", f"{where}.type", "invalid_value")
    if wanted["type"] == "json_object" and not any("json" in text.lower() for text in texts):
        raise refuse("'messages' must contain the word 'json' in some form, to use "
                     "'response_format' of type 'json_object'.", "messages")
    if wanted["type"] != "json_schema":
        return
    spec = wanted.get("json_schema")
    if not isinstance(spec, dict):
        raise refuse("Missing required parameter: 'response_format.json_schema'.",
                     f"{where}.json_schema", "missing_required_parameter")
    name, schema, strict = spec.get("name"), spec.get("schema"), spec.get("strict")
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        raise refuse("Invalid 'response_format.json_schema.name': expected 1 to 64 characters that "
                     "match '^[a-zA-Z0-9_-]+$'.", f"{where}.json_schema.name")
    if not (strict is None or isinstance(strict, bool)):
        raise refuse("Invalid type for 'response_format.json_schema.strict'.", f"{where}.json_schema.strict")
    if not isinstance(schema, dict):
        raise refuse("Missing required parameter: 'response_format.json_schema.schema'.",
                     f"{where}.json_schema.schema", "missing_required_parameter")
    problem = check_strict(schema) if strict else None
    if problem:
        raise refuse(f"Invalid schema for response_format '{name}': {problem}", where)


def embeddings(request: Request) -> Reply:
    """POST /v1/embeddings."""
    body, kind = request.body, request.fault_kind
    unknown = sorted(set(body) - EMBEDDING_FIELDS)
    if unknown:
        raise refuse(f"Unrecognized request argument supplied: {', '.join(unknown)}")
    model = body.get("model")
    if not isinstance(model, str) or not model:
        raise refuse("you must provide a model parameter", "model")
    texts = _embedding_inputs(body.get("input"))
    size = _embedding_size(model, body.get("dimensions"))
    encoding = body.get("encoding_format") or "float"
    if encoding not in ("float", "base64"):
        raise refuse("Invalid value for 'encoding_format': expected 'float' or 'base64'.", "encoding_format")
    if kind == "dimensions":
        size = request.fault.get("size") or (size // 2 or size + 1)
    data = []
    for index, text in enumerate(texts):
        vector: list[float | None] = list(embed(text, size))
        if kind == "nan":
            vector[0] = None
        data.append({"object": "embedding", "index": index,
                     "embedding": vector if encoding == "float" else _as_base64(vector)})
    if kind == "fewer":
        data.pop()
    used = sum(map(count_tokens, texts))
    return Reply(200, {"object": "list", "data": data, "model": model,
                       "usage": {"prompt_tokens": used, "total_tokens": used}})


def _embedding_inputs(given: Any) -> list[str]:
    """The texts to embed, checked against the real server's limits."""
    texts = [given] if isinstance(given, str) else given
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise refuse("'$.input' is invalid: expected a string or a list of strings.", "input")
    if not texts or not all(texts):
        raise refuse("Invalid 'input': input cannot be an empty string.", "input")
    if len(texts) > MAX_INPUTS:
        raise refuse(f"Invalid 'input': maximum {MAX_INPUTS} inputs.", "input")
    counts = [count_tokens(text) for text in texts]
    if max(counts) > MAX_INPUT_TOKENS:
        raise refuse(f"This model's maximum context length is {MAX_INPUT_TOKENS} tokens, however you "
                     f"requested {max(counts)} tokens.", "input")
    if sum(counts) > MAX_TOTAL_TOKENS:
        raise refuse(f"Requested {sum(counts)} tokens, max {MAX_TOTAL_TOKENS} tokens per request",
                     "input", "max_tokens_per_request")
    return texts


def _embedding_size(model: str, wanted: Any) -> int:
    """The length of the vectors of a model, or the one that was asked for."""
    full = EMBEDDING_SIZES.get(model, DEFAULT_SIZE)
    if wanted is None:
        return full
    if model == "text-embedding-ada-002":
        raise refuse("This model does not support specifying dimensions.", "dimensions")
    limit = full if model in EMBEDDING_SIZES else MAX_SIZE
    if not is_int(wanted) or not 1 <= wanted <= limit:
        raise refuse(f"Invalid value for 'dimensions': expected an integer from 1 to {limit}.", "dimensions")
    return wanted


def embed(text: str, size: int) -> list[float]:
    """A unit vector: the normalised sum of the vectors of the text's words."""
    words = Counter(re.findall(r"\w+", text.lower())) or Counter([text])
    total = [0.0] * size
    for word in sorted(words):
        count = words[word]
        total = [a + count * b for a, b in zip(total, _word_vector(word, size))]
    return [round(value, 8) for value in _normalise(total)]


@lru_cache(maxsize=1000)
def _word_vector(word: str, size: int) -> tuple[float, ...]:
    """The pseudo-random unit vector of one word, from SHA-256 in counter mode."""
    seed = word.encode("utf-8", "surrogatepass")
    stream = b"".join(hashlib.sha256(struct.pack("<I", block) + seed).digest()
                      for block in range((size + 15) // 16))
    values = array.array("h")
    values.frombytes(stream)
    if sys.byteorder == "big":
        values.byteswap()
    return tuple(_normalise([value + 0.5 for value in values[:size]]))


def _normalise(values: list[float]) -> list[float]:
    """The values scaled to length 1."""
    length = math.sqrt(math.fsum(value * value for value in values))
    return [value / length for value in values]


def _as_base64(vector: list[float | None]) -> str:
    """A vector as base64 of little-endian float32, null as NaN."""
    values = [math.nan if value is None else value for value in vector]
    return base64.b64encode(struct.pack(f"<{len(values)}f", *values)).decode()


def _model(model_id: str) -> dict[str, Any]:
    """The description of one model."""
    return {"id": model_id, "object": "model", "created": CREATED, "owned_by": "system"}


def list_models(_request: Request) -> Reply:
    """GET /v1/models."""
    return Reply(200, {"object": "list", "data": [_model(name) for name in (*CHAT_MODELS, *EMBEDDING_SIZES)]})


def get_model(model_id: str) -> Reply:
    """GET /v1/models/{id}."""
    if model_id not in CHAT_MODELS and model_id not in EMBEDDING_SIZES:
        return error(404, f"The model '{model_id}' does not exist", "model", "model_not_found")
    return Reply(200, _model(model_id))
