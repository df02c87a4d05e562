"""JSON Schema as OpenAI's strict structured outputs use it: check, minimal value, violation."""

from __future__ import annotations

from typing import Any

FORBIDDEN = ("oneOf", "allOf", "not", "if", "then", "else", "patternProperties", "dependentRequired",
             "dependentSchemas", "default")
MAX_DEPTH = 20


def check_strict(schema: dict[str, Any]) -> str | None:
    """The first reason for which a strict schema is refused, None when it is good."""
    if schema.get("type") != "object" and "$ref" not in schema:
        return f"schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{schema.get('type')}\"'."
    return _check_node(schema, schema, ())


def _check_node(node: Any, root: dict[str, Any], path: tuple[str, ...]) -> str | None:
    """Check one schema node and everything below it."""
    where = f"In context={path!r}, "
    if not isinstance(node, dict):
        return where + "schema must be an object."
    for key in FORBIDDEN:
        if key in node:
            return where + f"'{key}' is not permitted."
    if "$ref" in node:
        if resolve(node["$ref"], root) is None:
            return where + f"reference to component '{node['$ref']}' which was not found in the schema."
    elif not any(key in node for key in ("type", "anyOf", "enum", "const")):
        return where + "schema must have a 'type' key."
    return _check_object(node, where) or _check_children(node, root, path)


def _check_object(node: dict[str, Any], where: str) -> str | None:
    """Check the rules for objects and arrays of one node."""
    kinds = node.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "array" in kinds and "items" not in node:
        return where + "array schema missing items."
    if "object" not in kinds and "properties" not in node:
        return None
    if node.get("additionalProperties") is not False:
        return where + "'additionalProperties' is required to be supplied and to be false."
    properties, required = node.get("properties", {}), node.get("required", [])
    if not isinstance(properties, dict) or not isinstance(required, list):
        return where + "'properties' must be an object and 'required' a list."
    missing = [name for name in properties if name not in required]
    if missing:
        return where + ("'required' is required to be supplied and to be an array including every key "
                        f"in properties. Missing '{missing[0]}'.")
    extra = [name for name in required if name not in properties]
    return where + f"Extra required key '{extra[0]}' supplied." if extra else None


def _check_children(node: dict[str, Any], root: dict[str, Any], path: tuple[str, ...]) -> str | None:
    """Check the nodes below one node."""
    children: list[tuple[tuple[str, ...], Any]] = []
    for key in ("properties", "$defs", "definitions"):
        for name, child in (node.get(key) or {}).items():
            children.append(((key, name), child))
    if "items" in node:
        children.append((("items",), node["items"]))
    for index, child in enumerate(node.get("anyOf") or []):
        children.append((("anyOf", str(index)), child))
    for step, child in children:
        problem = _check_node(child, root, path + step)
        if problem:
            return problem
    return None


def resolve(reference: Any, root: dict[str, Any]) -> dict[str, Any] | None:
    """The schema that a local "$ref" names."""
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    node: Any = root
    for part in reference[1:].split("/")[1:]:
        node = node.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else None


def minimal(schema: dict[str, Any]) -> Any:
    """The smallest simple value that satisfies a schema."""
    return _minimal(schema, schema, 0)


def _minimal(node: dict[str, Any], root: dict[str, Any], depth: int) -> Any:
    """The smallest value for one node; a recursion without end gives null."""
    if depth > MAX_DEPTH:
        return None
    if "$ref" in node:
        return _minimal(resolve(node["$ref"], root) or {}, root, depth + 1)
    if "const" in node:
        return node["const"]
    if node.get("enum"):
        return node["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if node.get(key):
            return _minimal(node[key][0], root, depth + 1)
    kind = node.get("type", "object" if "properties" in node else None)
    if isinstance(kind, list):
        kind = kind[0] if kind else None
    if kind == "object":
        properties = node.get("properties", {})
        return {name: _minimal(properties.get(name, {}), root, depth + 1)
                for name in node.get("required", [])}
    if kind == "array":
        return [_minimal(node.get("items", {}), root, depth + 1)
                for _ in range(node.get("minItems", 0))]
    if kind == "string":
        return "x" * node.get("minLength", 0)
    if kind in ("integer", "number"):
        return _smallest_number(node)
    return False if kind == "boolean" else None


def _smallest_number(node: dict[str, Any]) -> int | float:
    """Zero, or the number nearest to it within simple bounds."""
    low = node.get("minimum", node["exclusiveMinimum"] + 1 if "exclusiveMinimum" in node else 0)
    high = node.get("maximum", node["exclusiveMaximum"] - 1 if "exclusiveMaximum" in node else 0)
    if low > 0:
        return low
    return high if high < 0 else 0


def violate(value: Any) -> Any:
    """A value of the same outline in which every leaf has a wrong type."""
    if isinstance(value, dict) and value:
        return {key: violate(child) for key, child in value.items()}
    if isinstance(value, bool):
        return "maybe"
    if isinstance(value, (int, float)):
        return "not a number"
    if isinstance(value, list):
        return {"unexpected": True}
    return 12345 if isinstance(value, str) else ["unexpected"]
