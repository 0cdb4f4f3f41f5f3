import { assign, attribute, call, dict, literal, name } from "../../python/build";
import type { PyExpression, PyFunction, PyParameter, PyStatement } from "../../python/tree";

export const SELF = name("self");
export const own = (member: string) => attribute(SELF, member);
export const parentOf = (method: string) => attribute(call(name("super")), method);
export const keep = (member: string, value: PyExpression) => assign(own(`_${member}`), value);

export function method(
  text: string,
  {
    parameters = [],
    docstring,
    body,
    isProperty = false,
  }: {
    readonly parameters?: readonly PyParameter[];
    readonly docstring?: string;
    readonly body: readonly PyStatement[];
    readonly isProperty?: boolean;
  },
): PyFunction {
  return {
    kind: "function",
    name: text,
    parameters: [{ name: "self" }, ...parameters],
    ...(isProperty && { decorators: [name("property")] }),
    ...(docstring !== undefined && { docstring }),
    body,
  };
}

export function give(value: PyExpression): PyStatement {
  return { kind: "return", value };
}

export function run(value: PyExpression): PyStatement {
  return { kind: "expression", value };
}

export const NONE = literal(null);
export const EMPTY = dict([]);
export const optional = (text: string): PyParameter => ({ name: text, initial: NONE });
