"""Holds the requests that a stub has received against the request types of the official SDKs.

`python3 request_check.py STUB_URL` prints a line for each request; exit status 1 when one does not fit.
"""

from __future__ import annotations

import json
import sys
import urllib.request
from typing import Any

from elevenlabs.types import (
    ConversationInitiationClientDataWebhook,
    ConvAiWebhooks,
    ToolRequestModel,
)
from elevenlabs.types.webhook_hmac_settings import WebhookHmacSettings
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
from openai.types.embedding_create_params import EmbeddingCreateParams
from pydantic import TypeAdapter


def check(request: dict[str, Any]) -> str:
    """Raise unless a request has the shape that the SDK would send; says what was checked."""
    path, body = request["path"], request["body"]
    if path.endswith("/chat/completions"):
        TypeAdapter(CompletionCreateParamsNonStreaming).validate_python(body, strict=False)
        return "chat completion"
    if path.endswith("/embeddings"):
        TypeAdapter(EmbeddingCreateParams).validate_python(body, strict=False)
        return "embeddings"
    if request["method"] in ("POST", "PATCH") and "/convai/tools" in path:
        ToolRequestModel.model_validate(body)
        return "tool"
    if request["method"] == "POST" and path.endswith("/workspace/webhooks"):
        WebhookHmacSettings.model_validate(body["settings"])
        return "webhook"
    if request["method"] == "PATCH" and path.endswith("/convai/settings"):
        if "conversation_initiation_client_data_webhook" in body:
            ConversationInitiationClientDataWebhook.model_validate(body["conversation_initiation_client_data_webhook"])
        if "webhooks" in body:
            ConvAiWebhooks.model_validate(body["webhooks"])
        return "settings"
    return "nothing to hold it against"


def main() -> int:
    """Check all requests of a stub."""
    with urllib.request.urlopen(sys.argv[1] + "/control/requests", timeout=10) as answer:
        requests = json.load(answer)
    for request in requests:
        print(f"{request['method']} {request['path']}: {check(request)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
