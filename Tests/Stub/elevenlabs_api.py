"""The ElevenLabs part of the stub: agents, tools, secrets, settings, conversations, webhooks."""

from __future__ import annotations

import base64
import binascii
import copy
import json
import re
import secrets
import threading
import time
from typing import Any, Callable

import elevenlabs_checks as checks
from wire import Refused, Reply, Request, deep_merge

Handler = Callable[..., Reply]
AGENT_ID = "agent_stub"
#: What the audio endpoint answers when a conversation brings no audio: an MP3 frame of silence.
DEFAULT_AUDIO = b"ID3\x04\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00" + bytes(413)
ACCESS = {"is_creator": True, "creator_name": "Stub", "creator_email": "stub@example.com", "role": "admin"}
CREATED = 1_750_000_000
MAX_PAGE = 100


def new_agent() -> dict[str, Any]:
    """The agent that the stub starts with."""
    return {
        "agent_id": AGENT_ID, "name": "Front desk",
        "conversation_config": {
            "agent": {"first_message": "Hello {{user_name}}, how can I help?", "language": "en",
                      "dynamic_variables": {"dynamic_variable_placeholders": {}},
                      "prompt": {"prompt": "You are Robin, the friendly front desk of Elm Dental.",
                                 "llm": "gpt-4o-mini", "tool_ids": [], "mcp_server_ids": [],
                                 "knowledge_base": []}},
            "tts": {"voice_id": "voice_stub"}},
        "metadata": {"created_at_unix_secs": CREATED, "updated_at_unix_secs": CREATED},
        "platform_settings": {
            "overrides": {"enable_conversation_initiation_client_data_from_webhook": False,
                          "custom_llm_extra_body": False,
                          "conversation_config_override": {
                              "agent": {"first_message": False, "language": False,
                                        "prompt": {"prompt": False}},
                              "tts": {"voice_id": False}}},
            "workspace_overrides": {
                "conversation_initiation_client_data_webhook": None,
                "webhooks": {"post_call_webhook_id": None, "events": ["transcript"],
                             "transcript_format": "json", "send_audio": None}},
            "privacy": {"record_voice": True, "retention_days": -1, "delete_transcript_and_pii": False,
                        "delete_audio": False, "apply_to_existing_conversations": False,
                        "zero_retention_mode": False}},
        "phone_numbers": [], "access_info": dict(ACCESS), "tags": []}


def new_settings() -> dict[str, Any]:
    """The workspace settings that the stub starts with."""
    return {"conversation_initiation_client_data_webhook": None,
            "webhooks": {"post_call_webhook_id": None, "events": ["transcript"],
                         "transcript_format": "json", "send_audio": None},
            "can_use_mcp_servers": True, "rag_retention_period_days": 10}


def error(status: int, code: str, message: str) -> Reply:
    """An error answer in ElevenLabs' shape."""
    return Reply(status, {"detail": {"status": code, "message": message}})


def bad_query(name: str, kind: str, message: str, given: str) -> Refused:
    """A 422 for a query parameter."""
    return Refused(Reply(422, {"detail": [
        {"type": kind, "loc": ["query", name], "msg": message, "input": given}]}))


def query_int(request: Request, name: str, default: int | None = None) -> int | None:
    """An integer query parameter."""
    given = request.query.get(name)
    if given is None:
        return default
    if not re.fullmatch(r"-?\d{1,15}", given):
        raise bad_query(name, "int_parsing", "Input should be a valid integer", given)
    return int(given)


def page_size(request: Request) -> int:
    """The `page_size` of a list, 30 when it is not given."""
    size = query_int(request, "page_size", 30) or 0
    if not 1 <= size <= MAX_PAGE:
        kind = "greater_than_equal" if size < 1 else "less_than_equal"
        raise bad_query("page_size", kind, f"Input should be between 1 and {MAX_PAGE}", str(size))
    return size


def start_of(data: dict[str, Any]) -> int:
    """When a conversation began."""
    return int((data.get("metadata") or {}).get("start_time_unix_secs") or 0)


def make_summary(data: dict[str, Any]) -> dict[str, Any]:
    """A conversation as the list shows it."""
    metadata, analysis = data.get("metadata") or {}, data.get("analysis") or {}
    turns = [turn for turn in data.get("transcript") or [] if turn.get("message")]
    return {"agent_id": data.get("agent_id", AGENT_ID), "agent_name": data.get("agent_name"),
            "conversation_id": data["conversation_id"], "branch_id": data.get("branch_id"),
            "start_time_unix_secs": start_of(data),
            "call_duration_secs": metadata.get("call_duration_secs") or 0,
            "message_count": len(turns), "status": data.get("status", "done"),
            "termination_reason": metadata.get("termination_reason"),
            "call_successful": analysis.get("call_successful") or "unknown",
            "transcript_summary": analysis.get("transcript_summary"),
            "call_summary_title": analysis.get("call_summary_title"),
            "main_language": metadata.get("main_language"),
            "conversation_initiation_source": metadata.get("conversation_initiation_source"),
            "direction": (metadata.get("phone_call") or {}).get("direction")}


class ElevenLabs:
    """Answers the requests under /v1/convai and /v1/workspace from a state in memory."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._routes: list[tuple[str, re.Pattern[str], Handler]] = [
            (method, re.compile("/v1/" + pattern.replace("{}", "([^/]+)")), handler)
            for method, pattern, handler in (
                ("GET", "convai/agents", self._list_agents),
                ("GET", "convai/agents/{}", self._get_agent),
                ("PATCH", "convai/agents/{}", self._patch_agent),
                ("POST", "convai/tools", self._create_tool),
                ("GET", "convai/tools", self._list_tools),
                ("GET", "convai/tools/{}", self._get_tool),
                ("PATCH", "convai/tools/{}", self._patch_tool),
                ("DELETE", "convai/tools/{}", self._delete_tool),
                ("POST", "convai/secrets", self._create_secret),
                ("GET", "convai/secrets", self._list_secrets),
                ("GET", "convai/settings", self._get_settings),
                ("PATCH", "convai/settings", self._patch_settings),
                ("GET", "convai/conversations", self._list_conversations),
                ("GET", "convai/conversations/{}", self._get_conversation),
                ("DELETE", "convai/conversations/{}", self._delete_conversation),
                ("GET", "convai/conversations/{}/audio", self._get_audio),
                ("POST", "convai/mcp-servers", self._create_mcp_server),
                ("GET", "convai/mcp-servers", self._list_mcp_servers),
                ("GET", "convai/mcp-servers/{}", self._get_mcp_server),
                ("POST", "workspace/webhooks", self._create_webhook),
                ("GET", "workspace/webhooks", self._list_webhooks),
                ("PATCH", "workspace/webhooks/{}", self._patch_webhook))]
        self.reset()

    def reset(self) -> None:
        """Back to the initial state."""
        with self._lock:
            self._agents: dict[str, dict[str, Any]] = {AGENT_ID: new_agent()}
            self._settings = new_settings()
            self._tools: dict[str, dict[str, Any]] = {}
            self._secrets: dict[str, dict[str, Any]] = {}
            self._mcp_servers: dict[str, dict[str, Any]] = {}
            self._webhooks: dict[str, dict[str, Any]] = {}
            self._conversations: dict[str, dict[str, Any]] = {}
            self._audio: dict[str, bytes] = {}

    def handle(self, request: Request) -> Reply:
        """Check the key and answer one request."""
        if request.headers.get("xi-api-key", "") in ("", "wrong"):
            return error(401, "invalid_api_key", "Invalid API key")
        known_path = False
        for method, pattern, handler in self._routes:
            match = pattern.fullmatch(request.path)
            if match and method == request.method:
                with self._lock:
                    reply = handler(request, *match.groups())
                    return Reply(reply.status, copy.deepcopy(reply.body), reply.headers, reply.content_type)
            known_path = known_path or bool(match)
        return Reply(405, {"detail": "Method Not Allowed"}) if known_path else Reply(404, {"detail": "Not Found"})

    # Control API.

    def merge_agent(self, body: dict[str, Any]) -> dict[str, Any]:
        """Merge into the agent of the stub; null removes a key."""
        with self._lock:
            deep_merge(self._agents[AGENT_ID], body, drop_null=True)
            return copy.deepcopy(self._agents[AGENT_ID])

    def merge_webhook(self, body: dict[str, Any]) -> dict[str, Any]:
        """Merge into the newest webhook, which is made when there is none."""
        with self._lock:
            if not self._webhooks:
                self._add_webhook("wh_stub", "stub", "https://stub.example/webhook")
            webhook = list(self._webhooks.values())[-1]
            deep_merge(webhook, body)
            return copy.deepcopy(webhook)

    def set_conversations(self, conversations: Any) -> None:
        """Replace the conversations; `full_audio` (base64) becomes the audio of one."""
        if not isinstance(conversations, list) or not all(
                isinstance(item, dict) and isinstance(item.get("conversation_id"), str)
                for item in conversations):
            raise ValueError("conversations must be a list of objects with a conversation_id")
        audio = {item["conversation_id"]: base64.b64decode(item["full_audio"], validate=True)
                 for item in conversations if "full_audio" in item}
        with self._lock:
            self._audio = audio
            self._conversations = {
                item["conversation_id"]: {key: value for key, value in item.items() if key != "full_audio"}
                for item in conversations}

    # Agents.

    @staticmethod
    def _find(table: dict[str, Any], key: str, code: str, what: str) -> Any:
        """The entry of a table, or a 404 to raise."""
        if key not in table:
            raise Refused(error(404, code, f"{what} with id {key} not found."))
        return table[key]

    def _agent(self, agent_id: str) -> dict[str, Any]:
        return self._find(self._agents, agent_id, "agent_not_found", "Agent")

    def _list_agents(self, request: Request) -> Reply:
        size = page_size(request)
        return Reply(200, {"agents": [
            {"agent_id": agent["agent_id"], "name": agent.get("name") or "", "tags": agent.get("tags") or [],
             "voice_id": ((agent.get("conversation_config") or {}).get("tts") or {}).get("voice_id") or "",
             "created_at_unix_secs": CREATED, "updated_at_unix_secs": CREATED, "access_info": ACCESS,
             "last_call_time_unix_secs": None, "archived": False}
            for agent in list(self._agents.values())[:size]], "next_cursor": None, "has_more": False})

    def _get_agent(self, _request: Request, agent_id: str) -> Reply:
        return Reply(200, self._agent(agent_id))

    def _patch_agent(self, request: Request, agent_id: str) -> Reply:
        agent, body = self._agent(agent_id), checks.json_object(request)
        checks.check_agent(body)
        deep_merge(agent, {key: value for key, value in body.items() if key != "agent_id"})
        return Reply(200, agent)

    # Tools, secrets, settings.

    def _tool(self, tool_id: str) -> dict[str, Any]:
        return self._find(self._tools, tool_id, "tool_not_found", "Tool")

    def _create_tool(self, request: Request) -> Reply:
        body = checks.json_object(request)
        checks.check_tool(body)
        tool_id = "tool_" + secrets.token_hex(8)
        config = {"response_timeout_secs": 20, "assignments": [], **body["tool_config"]}
        self._tools[tool_id] = {"id": tool_id, "tool_config": config, "access_info": ACCESS,
                                "usage_stats": {"total_calls": 0, "avg_latency_secs": 0.0}}
        return Reply(200, self._tools[tool_id])

    def _list_tools(self, request: Request) -> Reply:
        size = page_size(request)
        return Reply(200, {"tools": list(self._tools.values())[:size], "next_cursor": None,
                           "has_more": len(self._tools) > size})

    def _get_tool(self, _request: Request, tool_id: str) -> Reply:
        return Reply(200, self._tool(tool_id))

    def _patch_tool(self, request: Request, tool_id: str) -> Reply:
        tool, body = self._tool(tool_id), checks.json_object(request)
        checks.check_tool(body)
        deep_merge(tool["tool_config"], body["tool_config"])
        return Reply(200, tool)

    def _delete_tool(self, _request: Request, tool_id: str) -> Reply:
        self._tool(tool_id)
        del self._tools[tool_id]
        return Reply(200, {})

    def _create_secret(self, request: Request) -> Reply:
        body = checks.json_object(request)
        checks.check_secret(body)
        secret_id = "secret_" + secrets.token_hex(8)
        self._secrets[secret_id] = {"type": "stored", "secret_id": secret_id, "name": body["name"]}
        return Reply(200, self._secrets[secret_id])

    def _list_secrets(self, _request: Request) -> Reply:
        unused = {"tools": [], "agents": [], "others": [], "phone_numbers": []}
        return Reply(200, {"secrets": [{**secret, "used_by": unused} for secret in self._secrets.values()],
                           "next_cursor": None})

    def _get_settings(self, _request: Request) -> Reply:
        return Reply(200, self._settings)

    def _patch_settings(self, request: Request) -> Reply:
        body = checks.json_object(request)
        checks.check_settings(body)
        deep_merge(self._settings, body)
        return Reply(200, self._settings)

    # Conversations.

    def _conversation(self, conversation_id: str) -> dict[str, Any]:
        return self._find(self._conversations, conversation_id, "conversation_not_found", "Conversation")

    def _list_conversations(self, request: Request) -> Reply:
        """Newest first; both time filters include their own second."""
        size, agent_id = page_size(request), request.query.get("agent_id")
        after, before = (query_int(request, f"call_start_{name}_unix") for name in ("after", "before"))
        found = sorted((-start_of(data), data["conversation_id"]) for data in self._conversations.values()
                       if (not agent_id or data.get("agent_id", AGENT_ID) == agent_id)
                       and (after is None or start_of(data) >= after)
                       and (before is None or start_of(data) <= before))
        if request.query.get("cursor"):
            last = self._read_cursor(request.query["cursor"])
            found = [entry for entry in found if entry > last]
        page, more = found[:size], len(found) > size
        cursor = base64.urlsafe_b64encode(json.dumps(page[-1]).encode()).decode() if more else None
        return Reply(200, {"conversations": [make_summary(self._conversations[key]) for _, key in page],
                           "next_cursor": cursor, "has_more": more})

    @staticmethod
    def _read_cursor(text: str) -> tuple[int, str]:
        """The last entry of the page before, from a cursor."""
        try:
            start, conversation_id = json.loads(base64.b64decode(text, altchars=b"-_", validate=True))
            return int(start), str(conversation_id)
        except (binascii.Error, ValueError, TypeError):
            raise Refused(error(400, "invalid_cursor", "The cursor is not valid.")) from None

    def _get_conversation(self, _request: Request, conversation_id: str) -> Reply:
        return Reply(200, self._conversation(conversation_id))

    def _delete_conversation(self, _request: Request, conversation_id: str) -> Reply:
        self._conversation(conversation_id)
        del self._conversations[conversation_id]
        self._audio.pop(conversation_id, None)
        return Reply(200, {})

    def _get_audio(self, _request: Request, conversation_id: str) -> Reply:
        if self._conversation(conversation_id).get("has_audio") is False:
            return error(404, "missing_conversation_audio", "This conversation has no audio.")
        return Reply(200, self._audio.get(conversation_id, DEFAULT_AUDIO), content_type="audio/mpeg")

    # MCP servers and webhooks.

    def _create_mcp_server(self, request: Request) -> Reply:
        body = checks.json_object(request)
        checks.check_mcp_server(body)
        server_id = "mcp_" + secrets.token_hex(8)
        config = {"approval_policy": "require_approval_all", "transport": "SSE", "secret_token": None,
                  "request_headers": {}, "description": "", **body["config"]}
        self._mcp_servers[server_id] = {
            "id": server_id, "config": config, "access_info": ACCESS, "dependent_agents": [],
            "metadata": {"created_at": int(time.time()), "owner_user_id": "user_stub"}}
        return Reply(200, self._mcp_servers[server_id])

    def _list_mcp_servers(self, _request: Request) -> Reply:
        return Reply(200, {"mcp_servers": list(self._mcp_servers.values())})

    def _get_mcp_server(self, _request: Request, server_id: str) -> Reply:
        return Reply(200, self._find(self._mcp_servers, server_id, "mcp_server_not_found", "MCP server"))

    def _add_webhook(self, webhook_id: str, name: str, url: str) -> None:
        self._webhooks[webhook_id] = {
            "webhook_id": webhook_id, "name": name, "webhook_url": url, "auth_type": "hmac",
            "is_disabled": False, "is_auto_disabled": False, "created_at_unix": int(time.time()),
            "usage": [{"usage_type": "ConvAI Settings"}], "events": [],
            "most_recent_failure_error_code": None, "most_recent_failure_timestamp": None}

    def _create_webhook(self, request: Request) -> Reply:
        body = checks.json_object(request)
        checks.check_new_webhook(body)
        webhook_id = "wh_" + secrets.token_hex(8)
        self._add_webhook(webhook_id, body["settings"]["name"], body["settings"]["webhook_url"])
        return Reply(200, {"webhook_id": webhook_id, "webhook_secret": "wsec_" + secrets.token_hex(32)})

    def _list_webhooks(self, request: Request) -> Reply:
        """The usage is shown on request only; `retry_enabled` never, as on the platform."""
        with_usages = request.query.get("include_usages", "").lower() in ("true", "1")
        hidden = {"retry_enabled", "request_headers"} | (set() if with_usages else {"usage", "events"})
        return Reply(200, {"webhooks": [{key: value for key, value in webhook.items() if key not in hidden}
                                        for webhook in self._webhooks.values()]})

    def _patch_webhook(self, request: Request, webhook_id: str) -> Reply:
        webhook = self._find(self._webhooks, webhook_id, "webhook_not_found", "Webhook")
        body = checks.json_object(request)
        checks.check_webhook_patch(body)
        deep_merge(webhook, {key: value for key, value in body.items() if key != "webhook_id"})
        return Reply(200, {"status": "ok"})
