#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Distils the service's OpenAPI documents into one file of facts per scope.

    distil.py DOCUMENTS [OUTPUT]

DOCUMENTS is the folder of OpenAPI files; OUTPUT is this folder unless given. Known differences between the
documents and the service come from differences.json. README.md describes the format.
"""

import json
import pathlib
import re
import sys
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

import yaml

HERE = pathlib.Path(__file__).resolve().parent
DOCUMENTS = {
    "emails": ["bulk-email"],
    "smtp": ["smtp"],
    "automation": ["a360"],
    "verifier_service": ["verifier"],
    "chatbots": ["chatbots", "facebook", "instagram", "live-chat", "telegram", "tiktok", "viber-chatbot", "whatsapp"],
    "sms": ["sms"],
    "viber": ["viber"],
    "crm": ["crm"],
    "push_service": ["web-push"],
    "pop_ups": ["popups"],
    "user_data": ["bulk-email"],
}
ACCOUNT_PATHS = {"/balance", "/balance/{currency}", "/user/balance/detail"}
METHODS = ("get", "post", "put", "patch", "delete")
TYPES = ("string", "integer", "number", "boolean", "object", "array")
MISSPELT = {"sting": "string", "int": "integer", "float": "number"}
LIMITS = {"minimum": "min", "maximum": "max", "minLength": "minLength", "maxLength": "maxLength",
          "minItems": "minLength", "maxItems": "maxLength"}
# "0 - text, 1 - number", "`2` - sent"; "HTML encoded in base64".
EXPLAINED = re.compile(r"(?<![\w.-])`?(\d+)`?\s*[-–—=]\s*[A-Za-z“]")
BASE64 = re.compile(r"encoded in base64|base64 encoded", re.IGNORECASE)
PAGING = (("offset", "limit"), ("skip", "size"), ("start", "count"), ("offset", "first"))
# Words that tell no operation from another.
FILLERS = set("a an and at by for from in into its of on or s that the to via with your".split())
ROWS = ("", "data", "list", "data.list", "data.data", "tags", "recipients", "emails", "email_addresses")


class Document:
    """One OpenAPI file."""

    def __init__(self, file):
        self.root = yaml.load(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self.base = urlsplit(self.root["servers"][0]["url"]).path.rstrip("/")

    def resolve(self, node, seen=()):
        """Follows $ref; a reference into itself becomes an empty, that is unknown, schema."""
        while isinstance(node, dict) and "$ref" in node:
            target = node["$ref"]
            if target in seen:
                return {}, seen
            seen += (target,)
            found = self.root
            for part in target.removeprefix("#/").split("/"):
                found = found[part]
            node = {**found, **{key: value for key, value in node.items() if key != "$ref"}}
        return node, seen

    def schema(self, node, seen=()):
        """The compact form of an OpenAPI schema."""
        node, seen = self.resolve(node, seen)
        alternatives = node.get("oneOf") or node.get("anyOf") or node.get("OneOf")
        if alternatives and "properties" not in node:
            return self.alternatives(alternatives, seen)
        kind, nullable = kind_of(node)
        out = {"type": kind + ("?" if nullable else "")}
        if kind == "object" and node.get("properties"):
            out["fields"] = self.fields(node, seen)
            if alternatives:
                out["either"] = [choice["required"] for choice in alternatives]
            if chooser := chooser_of(out["fields"]):
                out["chooser"] = chooser
        if kind == "array" and node.get("items"):
            out["items"] = self.schema(node["items"], seen)
        if node.get("format") == "binary":
            out["type"] = "file"
        elif isinstance(node.get("format"), str):
            out["format"] = node["format"].lower() if node["format"] == "UUID" else node["format"]
        elif kind == "string" and BASE64.search(str(node.get("description", ""))):
            out["format"] = "base64"
        allowed = allowed_values(node, kind) if kind not in ("object", "array") else []
        if allowed:
            out["allowed"] = allowed
        if node.get("default") is not None:
            out["default"] = node["default"]
        for theirs, ours in LIMITS.items():
            if theirs in node:
                out[ours] = node[theirs]
        return out["type"] if len(out) == 1 else out

    def alternatives(self, nodes, seen):
        choices = []
        for node in nodes:
            choice = self.schema(node, seen)
            if choice not in choices:
                choices.append(choice)
        if all(isinstance(choice, dict) and set(choice) == {"type", "allowed"} for choice in choices):
            return {"type": choices[0]["type"], "allowed": [value for choice in choices for value in choice["allowed"]]}
        return choices[0] if len(choices) == 1 else {"oneOf": choices}

    def fields(self, node, seen=()):
        required = node.get("required") or []
        return [[str(name) + ("!" if name in required else ""), self.schema(schema, seen)]
                for name, schema in node["properties"].items()]

    def content(self, node):
        """Media type and schema of a body or an answer; the schema is None when nothing is said."""
        for media, content in ((node or {}).get("content") or {}).items():
            # Some documents write the schema's keys straight into the content.
            schema = content.get("schema", content if "properties" in content else None)
            return media, None if schema is None else self.schema(schema)
        return None, None

    def operations(self):
        for path, item in self.root["paths"].items():
            for method in item:
                if method in METHODS:
                    yield path, self.operation(method.upper(), path, item[method], item.get("parameters", []))

    def operation(self, method, path, node, shared):
        out = {"id": f"{method} {self.base}{path}", "group": node["tags"][0]}
        words = set(re.findall(r"[a-z0-9]+", node.get("summary", "").lower())) - FILLERS
        if words:
            out["words"] = sorted(words)
        parameters = [self.resolve(parameter)[0] for parameter in shared + node.get("parameters", [])]
        for place in ("path", "query"):
            fields = [[p["name"] + ("!" if p.get("required") or place == "path" else ""), self.schema(p["schema"])]
                      for p in parameters if p["in"] == place]
            if fields:
                out[place] = fields
        if "requestBody" in node:
            self.body(self.resolve(node["requestBody"])[0], out)
        self.answer(node["responses"], out)
        if method != "GET":
            out["changes"] = True
        derive_paging(out)
        return out

    def body(self, node, out):
        media, schema = self.content(node)
        out["body"] = schema or "unknown"
        if node.get("required"):
            out["bodyRequired"] = True
        if media == "multipart/form-data":
            out["multipart"] = True

    def answer(self, responses, out):
        statuses = sorted(int(status) for status in responses if str(status).isdigit())
        success = next(status for status in statuses if status < 300)
        media, schema = self.content(self.resolve(responses.get(success) or responses[str(success)])[0])
        if success != 200:
            out["status"] = success
        if media == "application/octet-stream":
            out["answer"] = "binary"
        elif schema:
            out["answer"] = schema
        elif success == 204:
            out["answer"] = "empty"
        refusals = [status for status in statuses if status >= 400]
        if refusals:
            out["refusals"] = refusals


def kind_of(node):
    kinds = node.get("type", node.get("types"))
    kinds = kinds if isinstance(kinds, list) else [kinds]
    nullable = "null" in kinds or node.get("nullable") is True
    kind = next((MISSPELT.get(kind, kind) for kind in kinds if kind not in (None, "null")), None)
    if kind is None:
        kind = "object" if "properties" in node else "array" if "items" in node else "unknown"
    return kind if kind in TYPES else "unknown", nullable


def chooser_of(fields):
    """The field of a kind that names the one beside it which holds the rest: {type: text, text: {...}}."""
    names = {name.rstrip("!") for name, _ in fields}
    for name, schema in fields:
        if name.rstrip("!") == "type" and isinstance(schema, dict) and names & set(schema.get("allowed", [])):
            return "type"
    return None


def allowed_values(node, kind):
    """Allowed values as they stand on the wire: numbers where the documents name them, or explain them one by one."""
    values = [node["const"]] if "const" in node else node.get("enum") or []
    if not values and kind == "integer":
        explained = EXPLAINED.findall(str(node.get("description", "")))
        values = [int(code) for code in explained] if len(explained) > 1 else []
    if isinstance(values, dict):
        values = list(values.values())
    if len(values) == 1 and isinstance(values[0], dict):
        values = list(values[0].values())
    if kind in ("integer", "number"):
        numbers = [value if isinstance(value, (int, float)) else re.match(r"-?\d+", str(value)) for value in values]
        values = [int(value.group()) if isinstance(value, re.Match) else value for value in numbers if value is not None]
    return [value for value in values if value is not None]


def derive_paging(out):
    names = {name.rstrip("!") for name, _ in out.get("query", [])}
    for offset, size in PAGING:
        if {offset, size} <= names:
            out["paging"] = {"offset": offset, "size": size}
            return


def derive_rows(out):
    """Where the rows lie in the answer of a read, as far as the schema shows it."""
    if out.get("changes") or "rows" in out:
        return
    for path in ROWS:
        found = at(out.get("answer"), path)
        if isinstance(found, str) and found.startswith("array") or isinstance(found, dict) and found.get("type", "").startswith("array"):
            out["rows"] = path
            return


def at(schema, path):
    """The schema at a dotted path; "[]" is the item of an array."""
    for part in [part for part in path.replace("[]", ".[]").split(".") if part]:
        if not isinstance(schema, dict):
            return None
        schema = schema.get("items") if part == "[]" else next(
            (field for name, field in schema.get("fields", []) if name.rstrip("!") == part), None)
    return schema


def put(holder, path, value):
    """Sets what stands at "answer.data[].name" in an operation; None removes it."""
    *parents, last = [part for part in path.replace("[]", ".[]").split(".") if part]
    for index, part in enumerate(parents):
        holder = holder.setdefault(part, {}) if index == 0 else at(holder, part)
    if not parents or last == "[]":
        key = "items" if last == "[]" else last
        holder.pop(key, None) if value is None else holder.__setitem__(key, value)
        return
    fields = holder.setdefault("fields", [])
    place = next((i for i, field in enumerate(fields) if field[0].rstrip("!") == last.rstrip("!")), None)
    if value is None:
        fields.pop(place)
    elif place is None:
        fields.append([last, value])
    else:
        fields[place] = [last, value]


def get(operation, path):
    key, _, rest = path.replace("[]", ".[]").partition(".")
    return at(operation.get(key), rest)


def open_objects(schema):
    """Marks all objects with known fields inside a schema: other keys may come too."""
    if not isinstance(schema, dict):
        return
    if "fields" in schema:
        schema["open"] = True
    for inner in [schema.get("items")] + [field for _, field in schema.get("fields", [])] + schema.get("oneOf", []):
        open_objects(inner)


def apply(difference, operation):
    for path in difference.get("arrays", []):
        put(operation, path, {"type": "array", "items": get(operation, path)})
    for path in difference.get("open", []):
        open_objects(get(operation, path))
    for path, value in difference.get("set", {}).items():
        put(operation, path, value)
    for path, fields in difference.get("add", {}).items():
        holder = get(operation, path)
        if not isinstance(holder, dict):
            holder = {"type": "object"}
            put(operation, path, holder)
        for name, schema in fields:
            put({"root": holder}, f"root.{name}", schema)
    for path, sets in difference.get("either", {}).items():
        get(operation, path)["either"] = sets
    for path in difference.get("required", []):
        holder, _, name = path.rpartition(".")
        require(get(operation, holder) if "." in holder else operation[holder], name)
    operation.setdefault("paging", {}).update(difference.get("paging", {}))
    for place in ("path", "query"):
        for name, schema in difference.get(place, []):
            put_parameter(operation.setdefault(place, []), name, schema)
    if difference.get("renamePath"):
        names = difference["renamePath"]
        operation["path"] = [[names.get(name.rstrip("!"), name.rstrip("!")) + "!", schema]
                             for name, schema in operation["path"] if names.get(name.rstrip("!"), "") is not None]


def require(schema, name):
    field = next(field for field in schema["fields"] if field[0].rstrip("!") == name)
    field[0] = name + "!"


def put_parameter(fields, name, schema):
    for field in fields:
        if field[0].rstrip("!") == name.rstrip("!"):
            field[:] = [name, schema]
            return
    fields.append([name, schema])


def correct(scope, operations, differences):
    by_id = {operation["id"]: operation for operation in operations}
    for difference in differences:
        if scope not in difference.get("scopes", [scope]):
            continue
        for pattern in difference["operations"]:
            # Not fnmatch's sets: "[" cannot stand in a path.
            for name in (name for name in by_id if name == pattern or fnmatchcase(name, pattern)):
                difference["used"] = difference.get("used", set()) | {pattern}
                if difference.get("unless") not in by_id[name]:
                    apply(difference, by_id[name])


def finish(operation):
    if not operation.get("paging"):
        operation.pop("paging", None)
    derive_rows(operation)
    # A body with a required key cannot be left out, whatever the documents forget to say.
    body = operation.get("body")
    if isinstance(body, dict) and any(name.endswith("!") for name, _ in body.get("fields", [])):
        operation["bodyRequired"] = True
    if operation.get("rows") is False:
        del operation["rows"]
    names = re.findall(r"{(.*?)}", operation["id"])
    fields = dict(operation.get("path", []))
    if sorted(names) != sorted(name.rstrip("!") for name in fields):
        sys.exit(f"{operation['id']}: path fields are {list(fields)}")
    if names:
        operation["path"] = [[name + "!", fields[name + "!"]] for name in names]
    return operation


def text_of(scope, operations):
    """One block per operation, one line per fact: differences between versions can be read."""
    blocks = []
    for operation in operations:
        order = ["id", "group", "words", "path", "query", "body", "bodyRequired", "multipart", "status", "answer",
                 "rows", "paging", "changes", "refusals"]
        facts = [f'"{key}": {json.dumps(operation[key], ensure_ascii=False, separators=(",", ":"))}'
                 for key in order if key in operation]
        blocks.append("{\n" + ",\n".join(facts) + "\n}")
    return f'{{"scope": "{scope}",\n"operations": [\n' + ",\n".join(blocks) + "\n]}\n"


def main():
    source = pathlib.Path(sys.argv[1])
    target = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else HERE
    table = json.loads((HERE / "differences.json").read_text(encoding="utf-8"))["differences"]
    for scope, files in DOCUMENTS.items():
        operations = []
        for name in files:
            operations += [operation for path, operation in Document(source / f"{name}.yml").operations()
                           if name != "bulk-email" or (path in ACCOUNT_PATHS) == (scope == "user_data")]
        correct(scope, operations, table)
        (target / f"{scope}.json").write_text(text_of(scope, [finish(o) for o in operations]), encoding="utf-8")
    unused = [pattern for entry in table for pattern in entry["operations"] if pattern not in entry.get("used", ())]
    if unused:
        sys.exit(f"no such operation: {unused}")


if __name__ == "__main__":
    main()
