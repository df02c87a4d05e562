"""The forms in which servers give a chat completion, beside the one that is documented.

Each is a fault of kind "form": {"kind": "form", "form": "parts"}.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Callable

Answer = dict[str, Any]


@dataclass(frozen=True)
class Form:
    """How an answer is bent, and whether what was scripted is lost by it."""

    bend: Callable[[Answer, str, dict[str, Any]], Answer]
    loses: bool = False


def _message(answer: Answer) -> dict[str, Any]:
    return answer["choices"][0]["message"]


def _with(**fields: Any) -> Callable[[Answer, str, dict[str, Any]], Answer]:
    """Sets fields of the message; a callable is given the content and the schema."""
    def bend(answer: Answer, content: str, schema: dict[str, Any]) -> Answer:
        for name, value in fields.items():
            _message(answer)[name] = value(content, schema) if callable(value) else value
        return answer
    return bend


def _second_choice(answer: Answer, content: str, schema: dict[str, Any]) -> Answer:
    first = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Certainly."}}
    answer["choices"] = [first, {**answer["choices"][0], "index": 1}]
    return answer


def _tool_call(answer: Answer, content: str, schema: dict[str, Any]) -> Answer:
    answer["choices"][0]["finish_reason"] = "tool_calls"
    _message(answer).update(content=None, tool_calls=[
        {"id": "call_1", "type": "function", "function": {"name": "answer", "arguments": content}}])
    return answer


def _cut(answer: Answer, content: str, schema: dict[str, Any]) -> Answer:
    answer["choices"][0]["finish_reason"] = "length"
    _message(answer)["content"] = content[:len(content) // 2]
    return answer


def _fields(change: Callable[[dict[str, Any]], Any]) -> Callable[[Answer, str, dict[str, Any]], Answer]:
    """Changes the object that is answered."""
    def bend(answer: Answer, content: str, schema: dict[str, Any]) -> Answer:
        value = json.loads(content)
        _message(answer)["content"] = json.dumps(change(value) or value)
        return answer
    return bend


def _sparse(value: dict[str, Any]) -> dict[str, Any]:
    """Only memories, and those without what can be missing."""
    return {"memories": [{key: memory[key] for key in ("quote", "content")} for memory in value["memories"]]}


def _renamed(value: dict[str, Any]) -> dict[str, Any]:
    def camel(name: str) -> str:
        first, *rest = name.split("_")
        return first + "".join(part.title() for part in rest)
    return {camel(key): [{camel(name).title(): part for name, part in memory.items()} for memory in member]
            if key == "memories" else member for key, member in value.items()}


def _other_types(value: dict[str, Any]) -> None:
    for memory in value["memories"]:
        memory.update(turn=f"turn {memory['turn']}", salience="high", confidence="90%", replaces=None,
                      sector=memory["sector"].title() + " memory", attribute=7)
    value["memories"].insert(0, {"content": None, "quote": 3})
    value["memories"].insert(1, "a text")
    value.update(key_topics=None, sentiment=3, conversation_summary=["x", "y"], caller_name=False)


#: The forms by name.
FORMS: dict[str, Form] = {
    "parts": Form(_with(content=lambda content, _: [
        {"type": "text", "text": content[:20]}, {"type": "text", "text": content[20:]}])),
    "reasoning_content": Form(_with(content=None, reasoning_content=lambda content, _: content)),
    "thoughts": Form(_with(content=lambda content, _: '<think>Shall it be {"a": 1} or "{"?</think>\n' + content)),
    "channels": Form(_with(content=lambda content, _: (
        '<|channel|>analysis<|message|>{"memories": []} will not do<|end|>'
        "<|channel|>final<|message|>" + content))),
    "wrapped": Form(_with(content=lambda content, _: json.dumps({"answer": json.loads(content)}))),
    "wrapped_text": Form(_with(content=lambda content, _: json.dumps({"result": content}))),
    "echo": Form(_with(content=lambda content, schema: json.dumps(schema) + "\n\n" + content)),
    "fenced": Form(_with(content=lambda content, _: "Here it is:\n```json\n" + content + "\n```\nAnything else?")),
    "second_choice": Form(_second_choice),
    "tool_call": Form(_tool_call),
    "empty_refusal": Form(_with(refusal="")),
    "sparse": Form(_fields(_sparse)),
    "renamed": Form(_fields(_renamed)),
    "other_types": Form(_fields(_other_types)),
    "no_usage": Form(lambda answer, content, schema: {**answer, "usage": None}),
    "cut": Form(_cut, loses=True),
    "null_choices": Form(lambda answer, content, schema: {**answer, "choices": None}, loses=True),
    "error_200": Form(lambda answer, content, schema: {
        "error": {"message": "Provider returned error", "code": 502}, "user_id": "u_1"}, loses=True),
}
