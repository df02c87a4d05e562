"""The checks of the ElevenLabs part with the official SDK; sdk_check.py runs them."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import Any

import elevenlabs
from elevenlabs import types as xi
from elevenlabs.core.api_error import ApiError
from elevenlabs.errors import BadRequestError, UnprocessableEntityError

from sdk_check_base import Context, check, refused, same, valid


@check
def elevenlabs_wrong_key(c: Context) -> None:
    client = elevenlabs.ElevenLabs(base_url=c.url, api_key="wrong")
    problem = refused(client.conversational_ai.settings.get, ApiError, 401)
    same(problem.body["detail"]["status"], "invalid_api_key")


@check
def agents(c: Context) -> None:
    agent = valid(c.convai.agents.get("agent_stub"))
    same((agent.name, agent.conversation_config.agent.language), ("Front desk", "en"))
    hook = xi.ConversationInitiationClientDataWebhook(
        url="https://x.example/init", request_headers={"X-Key": xi.ConvAiSecretLocator(secret_id="s1")})
    settings = xi.AgentPlatformSettingsRequestModel(
        overrides=xi.ConversationInitiationClientDataConfigInput(
            enable_conversation_initiation_client_data_from_webhook=True),
        workspace_overrides=xi.AgentWorkspaceOverridesInput(conversation_initiation_client_data_webhook=hook))
    config: Any = {"agent": {"prompt": {"tool_ids": ["t1"]}}}
    agent = valid(c.convai.agents.update("agent_stub", platform_settings=settings, conversation_config=config))
    overrides = agent.platform_settings.overrides
    same((agent.conversation_config.agent.prompt.tool_ids, agent.conversation_config.agent.prompt.prompt[:13]),
         (["t1"], "You are Robin"))
    same(overrides.enable_conversation_initiation_client_data_from_webhook, True)
    same(overrides.conversation_config_override.agent.first_message, False)
    saved = agent.platform_settings.workspace_overrides.conversation_initiation_client_data_webhook
    same((saved.url, saved.request_headers["X-Key"].secret_id), ("https://x.example/init", "s1"))
    same([valid(item).agent_id for item in c.convai.agents.list().agents], ["agent_stub"])
    same(refused(lambda: c.convai.agents.get("nobody"), ApiError, 404).body["detail"]["status"], "agent_not_found")


def tool_request(description: str) -> xi.ToolRequestModel:
    """A webhook tool as the SDK builds it."""
    body = xi.ObjectJsonSchemaPropertyInput(type="object", required=["query", "caller"], properties={
        "query": xi.LiteralJsonSchemaProperty(type="string", description="What to look for."),
        "caller": xi.LiteralJsonSchemaProperty(type="string", dynamic_variable="system__caller_id")})
    return xi.ToolRequestModel(tool_config=xi.ToolRequestModelToolConfig_Webhook(
        name="recall", description=description, response_timeout_secs=10,
        assignments=[xi.DynamicVariableAssignment(source="response", dynamic_variable="found", value_path="text")],
        api_schema=xi.WebhookToolApiSchemaConfigInput(
            url="https://x.example/search", method="POST", request_body_schema=body,
            request_headers={"X-Key": xi.ConvAiSecretLocator(secret_id="s1")})))


@check
def tools(c: Context) -> None:
    made = valid(c.convai.tools.create(request=tool_request("Searches.")))
    got = valid(c.convai.tools.get(made.id))
    same((got.tool_config.name, got.tool_config.api_schema.method), ("recall", "POST"))
    same(got.tool_config.api_schema.request_body_schema.properties["caller"].dynamic_variable, "system__caller_id")
    changed = valid(c.convai.tools.update(made.id, request=tool_request("Looks up.")))
    same((changed.id, changed.tool_config.description), (made.id, "Looks up."))
    same([valid(tool).id for tool in c.convai.tools.list().tools], [made.id])
    bad: Any = {"response_mocks": []}
    problem = refused(lambda: c.convai.tools.create(request=bad), UnprocessableEntityError, 422)
    same(problem.body["detail"][0]["loc"], ["body", "tool_config"])


@check
def workspace_secrets(c: Context) -> None:
    made = valid(c.convai.secrets.create(name="key", value="hidden"))
    same([(valid(s).secret_id, s.name) for s in c.convai.secrets.list().secrets], [(made.secret_id, "key")])


@check
def settings(c: Context) -> None:
    same(valid(c.convai.settings.get()).webhooks.events, ["transcript"])
    changed = valid(c.convai.settings.update(
        webhooks=xi.ConvAiWebhooks(post_call_webhook_id="wh_1", events=["transcript", "audio"])))
    same((changed.webhooks.post_call_webhook_id, changed.webhooks.transcript_format), ("wh_1", "json"))
    same(c.convai.settings.get().webhooks.events, ["transcript", "audio"])


@check
def conversations(c: Context) -> None:
    c.control("conversations", {"conversations": [{
        "agent_id": "agent_stub", "conversation_id": f"conv_{n}", "status": "done", "user_id": "u1",
        "has_audio": n != 0, "has_user_audio": True, "has_response_audio": True, "has_auxiliary_audio": False,
        "transcript": [{"role": "user", "message": "Hello", "time_in_call_secs": 1}],
        "metadata": {"start_time_unix_secs": 1000 + n, "call_duration_secs": 60, "phone_call": {
            "type": "twilio", "direction": "inbound", "phone_number_id": "p", "agent_number": "+1",
            "external_number": "+2", "stream_sid": "s", "call_sid": "c"}},
        "analysis": {"call_successful": "success", "transcript_summary": "Hi."}} for n in range(5)]})
    seen: list[str] = []
    cursor = None
    for more in (True, True, False):
        page = valid(c.convai.conversations.list(agent_id="agent_stub", page_size=2, cursor=cursor))
        seen += [item.conversation_id for item in page.conversations]
        same(page.has_more, more)
        cursor = page.next_cursor
    same((seen, cursor), ([f"conv_{n}" for n in (4, 3, 2, 1, 0)], None))
    page = c.convai.conversations.list(call_start_after_unix=1001, call_start_before_unix=1002)
    same([item.start_time_unix_secs for item in page.conversations], [1002, 1001])
    refused(lambda: c.convai.conversations.list(page_size=101), UnprocessableEntityError, 422)
    detail = valid(c.convai.conversations.get("conv_3"))
    same((detail.metadata.phone_call.external_number, detail.transcript[0].message), ("+2", "Hello"))
    same(b"".join(c.convai.conversations.audio.get("conv_3"))[:3], b"ID3")
    c.convai.conversations.delete("conv_3")
    refused(lambda: c.convai.conversations.get("conv_3"), ApiError, 404)


@check
def mcp_servers(c: Context) -> None:
    made = valid(c.convai.mcp_servers.create(config=xi.McpServerConfigInput(
        name="memory", url="https://x.example/mcp", transport="STREAMABLE_HTTP",
        approval_policy="auto_approve_all", secret_token=xi.ConvAiSecretLocator(secret_id="s1"))))
    same((made.config.name, made.config.transport, made.config.secret_token.secret_id),
         ("memory", "STREAMABLE_HTTP", "s1"))
    same(valid(c.convai.mcp_servers.get(made.id)).id, made.id)


@check
def webhooks(c: Context) -> None:
    made = valid(c.eleven.webhooks.create(
        settings=xi.WebhookHmacSettings(name="post-call", webhook_url="https://x.example/post")))
    assert made.webhook_secret.startswith("wsec_"), made.webhook_secret
    same(valid(c.eleven.webhooks.update(made.webhook_id, is_disabled=False, name="calls", retry_enabled=True)).status,
         "ok")
    c.control("webhooks", {"is_auto_disabled": True, "most_recent_failure_error_code": 500})
    listed = valid(c.eleven.webhooks.list(include_usages=True)).webhooks
    same([(w.webhook_id, w.name, w.auth_type, w.is_disabled, w.is_auto_disabled, w.most_recent_failure_error_code)
          for w in listed], [(made.webhook_id, "calls", "hmac", False, True, 500)])


@check
def construct_event(c: Context) -> None:
    def sign(body: str, secret: str, at: int) -> str:
        return f"t={at},v0={hmac.new(secret.encode(), f'{at}.{body}'.encode(), hashlib.sha256).hexdigest()}"

    body, now, build = '{"type": "post_call_transcription"}', int(time.time()), c.eleven.webhooks.construct_event
    same(build(rawBody=body, sig_header=sign(body, "s", now - 1790), secret="s"), json.loads(body))
    for header in ("", sign(body, "other", now), sign(body, "s", now - 1810)):
        refused(lambda: build(rawBody=body, sig_header=header, secret="s"), BadRequestError, 400)
