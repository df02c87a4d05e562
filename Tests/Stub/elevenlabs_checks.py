"""Checks of the bodies that the ElevenLabs part receives, with FastAPI's 422 details."""

from __future__ import annotations

import copy
from typing import Any

from wire import BROKEN, Refused, Reply, Request, is_int

Detail = dict[str, Any]
EVENTS = ("transcript", "audio", "call_initiation_failure", "answering_machine_detection",
          "unredacted_transcript", "unredacted_audio")
FORMATS = ("json", "opentelemetry")
TRANSPORTS = ("SSE", "STREAMABLE_HTTP")
POLICIES = ("auto_approve_all", "require_approval_all", "require_approval_per_tool")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
TOOL_TYPES = ("webhook", "client", "system", "mcp")
LITERALS = ("boolean", "string", "integer", "number")
SOURCES = ("description", "dynamic_variable", "constant_value", "is_system_provided", "is_omitted")
TYPE_NAMES = {str: "string", dict: "dict", list: "list", int: "int", bool: "bool"}


class Checker:
    """Collects the problems of one body; `done` raises them all at once."""

    def __init__(self) -> None:
        self.details: list[Detail] = []

    def add(self, kind: str, path: tuple[Any, ...], message: str, given: Any) -> None:
        """Note one problem."""
        self.details.append({"type": kind, "loc": ["body", *path], "msg": message, "input": given})

    def get(self, parent: dict[str, Any], path: tuple[Any, ...], kind: type, required: bool = False) -> Any:
        """The field at the end of `path` in `parent`, None when it is absent or wrong."""
        name = path[-1]
        if name not in parent or (parent[name] is None and not required):
            if required:
                self.add("missing", path, "Field required", parent)
            return None
        value = parent[name]
        if is_int(value) if kind is int else isinstance(value, kind):
            return value
        self.add(f"{TYPE_NAMES[kind]}_type", path, f"Input should be a valid {TYPE_NAMES[kind]}", value)
        return None

    def choice(self, parent: dict[str, Any], path: tuple[Any, ...], allowed: tuple[str, ...],
               required: bool = False) -> str | None:
        """A field that must be one of some words."""
        value = self.get(parent, path, str, required)
        if value is not None and value not in allowed:
            self.add("enum", path, f"Input should be {', '.join(map(repr, allowed))}", value)
        return value

    def done(self) -> None:
        """Raise a 422 when anything was wrong."""
        if self.details:
            raise Refused(Reply(422, {"detail": self.details}))


def json_object(request: Request) -> dict[str, Any]:
    """The body of a request, which must be a JSON object."""
    checker = Checker()
    if request.body is BROKEN:
        checker.add("json_invalid", (0,), "JSON decode error", {})
    elif request.body is None:
        checker.add("missing", (), "Field required", None)
    elif not isinstance(request.body, dict):
        checker.add("dict_type", (), "Input should be a valid dictionary", request.body)
    checker.done()
    return copy.deepcopy(request.body)  # the log keeps the body as it came


def check_agent(body: dict[str, Any]) -> None:
    """The body of PATCH /v1/convai/agents/{id}."""
    checker = Checker()
    checker.get(body, ("name",), str)
    config = checker.get(body, ("conversation_config",), dict) or {}
    path: tuple[Any, ...] = ("conversation_config", "agent")
    agent = checker.get(config, path, dict) or {}
    checker.get(agent, (*path, "first_message"), str)
    checker.get(agent, (*path, "language"), str)
    prompt = checker.get(agent, (*path, "prompt"), dict) or {}
    checker.get(prompt, (*path, "prompt", "prompt"), str)
    checker.get(prompt, (*path, "prompt", "tool_ids"), list)
    variables = checker.get(agent, (*path, "dynamic_variables"), dict) or {}
    checker.get(variables, (*path, "dynamic_variables", "dynamic_variable_placeholders"), dict)
    platform = checker.get(body, ("platform_settings",), dict) or {}
    checker.get(platform, ("platform_settings", "overrides"), dict)
    checker.get(platform, ("platform_settings", "privacy"), dict)
    path = ("platform_settings", "workspace_overrides")
    _check_hooks(checker, checker.get(platform, path, dict) or {}, path)
    checker.done()


def check_settings(body: dict[str, Any]) -> None:
    """The body of PATCH /v1/convai/settings."""
    checker = Checker()
    _check_hooks(checker, body, ())
    checker.done()


def _check_hooks(checker: Checker, parent: dict[str, Any], path: tuple[Any, ...]) -> None:
    """The two webhook settings that an agent and the workspace share."""
    here = (*path, "conversation_initiation_client_data_webhook")
    initiation = checker.get(parent, here, dict)
    if initiation is not None:
        checker.get(initiation, (*here, "url"), str, required=True)
        headers = checker.get(initiation, (*here, "request_headers"), dict, required=True)
        _check_headers(checker, headers, (*here, "request_headers"))
    here = (*path, "webhooks")
    webhooks = checker.get(parent, here, dict) or {}
    checker.get(webhooks, (*here, "post_call_webhook_id"), str)
    for index, event in enumerate(checker.get(webhooks, (*here, "events"), list) or []):
        if event not in EVENTS:
            checker.add("enum", (*here, "events", index), f"Input should be {', '.join(EVENTS)}", event)
    checker.choice(webhooks, (*here, "transcript_format"), FORMATS)


def _check_headers(checker: Checker, headers: dict[str, Any] | None, path: tuple[Any, ...]) -> None:
    """Header values: a string, {"secret_id"}, {"variable_name"} or {"env_var_label"}."""
    for name, value in (headers or {}).items():
        locator = isinstance(value, dict) and any(
            isinstance(value.get(key), str) for key in ("secret_id", "variable_name", "env_var_label"))
        if not isinstance(value, str) and not locator:
            checker.add("string_type", (*path, name), "Input should be a valid string or locator", value)


def check_tool(body: dict[str, Any]) -> None:
    """The body of POST and PATCH /v1/convai/tools."""
    checker = Checker()
    path: tuple[Any, ...] = ("tool_config",)
    config = checker.get(body, path, dict, required=True)
    if config is not None:
        kind = checker.choice(config, (*path, "type"), TOOL_TYPES, required=True)
        if kind == "webhook":
            _check_webhook_tool(checker, config, (*path, "webhook"))
        elif kind in ("client", "system"):
            checker.get(config, (*path, kind, "name"), str, required=True)
    checker.done()


def _check_webhook_tool(checker: Checker, config: dict[str, Any], path: tuple[Any, ...]) -> None:
    """The fields of a webhook tool."""
    checker.get(config, (*path, "name"), str, required=True)
    checker.get(config, (*path, "description"), str, required=True)
    seconds = checker.get(config, (*path, "response_timeout_secs"), int)
    if seconds is not None and not 5 <= seconds <= 300:
        checker.add("value_error", (*path, "response_timeout_secs"),
                    "Input should be between 5 and 300", seconds)
    for index, assignment in enumerate(checker.get(config, (*path, "assignments"), list) or []):
        here = (*path, "assignments", index)
        if not isinstance(assignment, dict):
            checker.add("dict_type", here, "Input should be a valid dictionary", assignment)
            continue
        checker.get(assignment, (*here, "dynamic_variable"), str, required=True)
        checker.get(assignment, (*here, "value_path"), str, required=True)
        checker.choice(assignment, (*here, "source"), ("response",))
    path = (*path, "api_schema")
    schema = checker.get(config, path, dict, required=True)
    if schema is None:
        return
    checker.get(schema, (*path, "url"), str, required=True)
    checker.choice(schema, (*path, "method"), METHODS)
    headers = checker.get(schema, (*path, "request_headers"), dict)
    _check_headers(checker, headers, (*path, "request_headers"))
    body_schema = checker.get(schema, (*path, "request_body_schema"), dict)
    if body_schema is not None:
        _check_object(checker, body_schema, (*path, "request_body_schema"))


def _check_object(checker: Checker, schema: dict[str, Any], path: tuple[Any, ...]) -> None:
    """An object of a tool's body and the properties in it."""
    checker.choice(schema, (*path, "type"), ("object",))
    properties = checker.get(schema, (*path, "properties"), dict) or {}
    for name in checker.get(schema, (*path, "required"), list) or []:
        if name not in properties:
            checker.add("value_error", (*path, "required"), f"Required property {name!r} is not defined", name)
    for name, node in properties.items():
        here = (*path, "properties", name)
        if not isinstance(node, dict):
            checker.add("dict_type", here, "Input should be a valid dictionary", node)
        elif node.get("type") == "object":
            _check_object(checker, node, here)
        elif node.get("type") == "array":
            checker.get(node, (*here, "items"), dict, required=True)
        else:
            checker.choice(node, (*here, "type"), LITERALS, required=True)
            if sum(_is_set(node, source) for source in SOURCES) != 1:
                checker.add("value_error", here,
                            f"Value error, exactly one of {', '.join(SOURCES)} must be set", node)


def _is_set(node: dict[str, Any], source: str) -> bool:
    """True when a property names this source of its value; empty text and false are the defaults."""
    value = node.get(source)
    return value not in (None, "") and (source == "constant_value" or value is not False)


def check_secret(body: dict[str, Any]) -> None:
    """The body of POST /v1/convai/secrets."""
    checker = Checker()
    checker.choice(body, ("type",), ("new",), required=True)
    checker.get(body, ("name",), str, required=True)
    checker.get(body, ("value",), str, required=True)
    checker.done()


def check_mcp_server(body: dict[str, Any]) -> None:
    """The body of POST /v1/convai/mcp-servers."""
    checker = Checker()
    config = checker.get(body, ("config",), dict, required=True)
    if config is not None:
        checker.get(config, ("config", "name"), str, required=True)
        if not isinstance(config.get("url"), dict):  # a secret locator is allowed too
            checker.get(config, ("config", "url"), str, required=True)
        checker.choice(config, ("config", "transport"), TRANSPORTS)
        checker.choice(config, ("config", "approval_policy"), POLICIES)
        headers = checker.get(config, ("config", "request_headers"), dict)
        _check_headers(checker, headers, ("config", "request_headers"))
    checker.done()


def check_new_webhook(body: dict[str, Any]) -> None:
    """The body of POST /v1/workspace/webhooks."""
    checker = Checker()
    settings = checker.get(body, ("settings",), dict, required=True)
    if settings is not None:
        checker.choice(settings, ("settings", "auth_type"), ("hmac",), required=True)
        checker.get(settings, ("settings", "name"), str, required=True)
        checker.get(settings, ("settings", "webhook_url"), str, required=True)
    checker.done()


def check_webhook_patch(body: dict[str, Any]) -> None:
    """The body of PATCH /v1/workspace/webhooks/{id}."""
    checker = Checker()
    checker.get(body, ("is_disabled",), bool, required=True)
    checker.get(body, ("name",), str, required=True)
    checker.get(body, ("retry_enabled",), bool)
    checker.done()
