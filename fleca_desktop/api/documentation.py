"""The page /docs: the description as HTML, without scripts and without anything from another server."""

from __future__ import annotations

from html import escape
from typing import Any, Final

_STYLE: Final = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem;
       color: #222; background: #fff }
code, pre { font-family: ui-monospace, monospace; background: #f3f0ea; border-radius: 4px; padding: 0 .2rem }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .25rem .75rem .25rem 0;
       vertical-align: top; border-bottom: 1px solid #ddd }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1c1b19 } code, pre { background: #2c2a26 } }
"""


def documentation_page(description: dict[str, Any]) -> str:
    """The whole page, from an OpenAPI ``description``."""
    info = description["info"]
    parts = [f"<h1>{escape(info['title'])}</h1>", f"<p>{escape(info.get('summary', ''))}.</p>"]
    parts.append('<p>For programs: <a href="openapi.json">openapi.json</a>.</p>')
    for path, operations in description["paths"].items():
        parts += [_operation(method, path, told) for method, told in operations.items()]
    parts.append("<h2>Answers</h2>")
    parts += [_shape(name, told) for name, told in description["components"]["schemas"].items() if "properties" in told]
    head = f'<meta charset="utf-8"><title>{escape(info["title"])}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>'


def _operation(method: str, path: str, told: dict[str, Any]) -> str:
    title = f"<h2><code>{method.upper()} {escape(path)}</code></h2><p>{escape(told.get('description', ''))}</p>"
    asked = [(f"{one['name']}", _kind(one["schema"])) for one in told.get("parameters", ())]
    answered = [(code, _answer(answer)) for code, answer in told["responses"].items()]
    return title + _table("Parameters", asked) + _table("Answers", answered)


def _answer(told: dict[str, Any]) -> str:
    schema = told.get("content", {}).get("application/json", {}).get("schema", {})
    return f"{_kind(schema)}: {told['description']}" if schema else str(told["description"])


def _shape(name: str, told: dict[str, Any]) -> str:
    fields = [
        (field, f"{_kind(facts)} {facts.get('description', '')}".strip()) for field, facts in told["properties"].items()
    ]
    return f"<h3>{escape(name)}</h3><p>{escape(told.get('description', ''))}</p>" + _table("Fields", fields)


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    body = "".join(f"<tr><td><code>{escape(name)}</code></td><td>{escape(text)}</td></tr>" for name, text in rows)
    return f'<table><tr><th scope="col">{title}</th><th></th></tr>{body}</table>'


def _kind(schema: dict[str, Any]) -> str:
    """A type in words."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(_kind(one) for one in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_kind(schema['items'])}"
    limits = [f"{word} {schema[key]}" for key, word in (("minimum", "from"), ("maximum", "to")) if key in schema]
    values = " or ".join(map(str, schema.get("enum", ())))
    default = f"default {schema['default']!r}" if "default" in schema else ""
    told = [schema.get("format") or schema.get("type", "anything"), values, " ".join(limits), default]
    return ", ".join(part for part in told if part)
