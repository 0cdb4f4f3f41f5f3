import type { JsonPrimitive } from "../utils/json";
import type {
  PyAttribute,
  PyCall,
  PyDict,
  PyExpression,
  PyFormatted,
  PyImported,
  PyLiteral,
  PyName,
  PyOperation,
  PySequence,
  PyStatement,
  PySubscript,
} from "./tree";

export function literal(value: JsonPrimitive): PyLiteral {
  return { kind: "literal", value };
}

export function name(text: string): PyName {
  return { kind: "name", name: text };
}

/** A name that the file has to import: `imported("sagemaker.workflow.functions", "Join")`. */
export function imported(module: string, text: string): PyImported {
  return { kind: "imported", module, name: text };
}

export function attribute(of: PyExpression, ...names: readonly string[]): PyExpression {
  return names.reduce<PyExpression>(
    (inner, each): PyAttribute => ({ kind: "attribute", of: inner, name: each }),
    of,
  );
}

export function subscript(of: PyExpression, index: string | number | PyExpression): PySubscript {
  return { kind: "subscript", of, index: typeof index === "object" ? index : literal(index) };
}

/** Keywords by name; those without a value are left out. */
export type Keywords = Readonly<Record<string, PyExpression | undefined>>;

export function call(
  callee: PyExpression,
  keywords: Keywords = {},
  positional: readonly PyExpression[] = [],
): PyCall {
  const given = Object.entries(keywords).flatMap(([key, value]) =>
    value === undefined ? [] : [{ name: key, value }],
  );
  return { kind: "call", callee, positional, keywords: given };
}

export function list(items: readonly PyExpression[]): PySequence {
  return { kind: "list", items };
}

/** A dictionary with texts as keys; entries without a value are left out. */
export function dict(
  entries: readonly (readonly [key: string, value: PyExpression | undefined])[],
): PyDict {
  return {
    kind: "dict",
    entries: entries.flatMap(([key, value]) =>
      value === undefined ? [] : [[literal(key), value] as const],
    ),
  };
}

export function operation(
  left: PyExpression,
  operator: PyOperation["operator"],
  right: PyExpression,
): PyOperation {
  return { kind: "operation", left, operator, right };
}

/** `formatted("s3://", "bucket", "/code")` is `f"s3://{bucket}/code"`. */
export function formatted(before: string, variable: string, after: string): PyFormatted {
  return { kind: "formatted", before, variable, after };
}

export function assign(
  target: string | PyExpression,
  value: PyExpression,
  annotation?: PyExpression,
): PyStatement {
  return {
    kind: "assign",
    target: typeof target === "string" ? name(target) : target,
    value,
    ...(annotation && { annotation }),
  };
}

export function comment(text: string): PyStatement {
  return { kind: "comment", text };
}

export const BLANK: PyStatement = { kind: "blank" };
