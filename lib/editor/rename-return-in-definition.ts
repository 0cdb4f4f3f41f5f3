import type { StepDefinitionJson } from "../pipeline/document";
import { parseExpression } from "../pipeline/expression";
import { RESULT_PROPERTY_FILE } from "../steps/execute-code/code-returns";
import { isJsonObject, type JsonValue } from "../utils/json";
import { formatPath, parsePath } from "../utils/json-path";
import { mapJson } from "../utils/map-json";

interface Names {
  readonly stepName: string;
  readonly from: string;
  readonly to: string;
}

/** A definition whose look-ups of one returned value of a step read it under another name. */
export function renameReturnInDefinition(
  definition: StepDefinitionJson,
  names: Names,
): StepDefinitionJson {
  return mapJson(definition, (value) => {
    const path = renamedPath(value, names);
    if (path === undefined || !isJsonObject(value)) return undefined;
    const lookUp = value["Std:JsonGet"];
    return isJsonObject(lookUp) ? { "Std:JsonGet": { ...lookUp, Path: path } } : undefined;
  });
}

/** The new path of a look-up that reads the value, undefined for anything else. */
function renamedPath(value: JsonValue, { stepName, from, to }: Names): string | undefined {
  const expression = parseExpression(value);
  if (expression?.kind !== "file-value" || expression.stepName !== stepName) return undefined;
  if (expression.propertyFile !== RESULT_PROPERTY_FILE) return undefined;
  const root = /^\$\.?/.exec(expression.path)?.[0] ?? "";
  const [first, ...rest] = parseJsonPath(expression.path.slice(root.length));
  return first === from ? joined(root, to, formatPath(rest)) : undefined;
}

function joined(root: string, name: string, rest: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  const start = isPlain ? `${root}${name}` : `${root.replace(".", "")}['${name}']`;
  if (rest === "") return start;
  return rest.startsWith("[") ? `${start}${rest}` : `${start}.${rest}`;
}

function parseJsonPath(path: string) {
  try {
    return parsePath(path);
  } catch (error) {
    if (error instanceof RangeError) return []; // a path of another sort, which names no key
    throw error;
  }
}
