import { parsePropertyPath } from "../aws/property-path";
import type { Expression, Operand } from "../pipeline/expression";
import type { JsonKey, JsonPath } from "../utils/json";
import { formatPath, parsePath } from "../utils/json-path";

/** A value of a step that another step, or a parameter's reader, may ask for: which step's, and where in it. */
export interface Readable {
  readonly stepName: string;
  /** `["PropertyFiles", "Result", "auc"]`, `["ModelArtifacts", "S3ModelArtifacts"]` */
  readonly keys: JsonPath;
}

/** Which step's value an expression reads; undefined for one that reads no step. */
export function readableOf(expression: Expression): Readable | undefined {
  const known = cache.get(expression);
  if (known) return known;
  const readable = read(expression);
  if (readable) cache.set(expression, readable);
  return readable;
}

const cache = new WeakMap<Expression, Readable>();

function read(expression: Expression): Readable | undefined {
  switch (expression.kind) {
    case "property":
      return { stepName: expression.stepName, keys: propertyKeys(expression.path) };
    case "file-value": {
      const { stepName, propertyFile, path } = expression;
      return { stepName, keys: ["PropertyFiles", propertyFile, ...jsonKeys(path)] };
    }
    case "s3-value": {
      const producer = stepIn(expression.s3Uri); // a file that a step wrote is that step's value
      return producer === undefined
        ? undefined
        : { stepName: producer, keys: jsonKeys(expression.path) };
    }
    default:
      return undefined;
  }
}

/** `Evaluate.PropertyFiles.Result.auc` */
export function readableName(readable: Readable): string {
  const known = names.get(readable);
  if (known !== undefined) return known;
  const name = `${readable.stepName}.${formatPath(readable.keys)}`;
  names.set(readable, name);
  return name;
}

const names = new WeakMap<Readable, string>();

/** The path of a property as keys; what is no path is one key. */
export function propertyKeys(path: string): JsonPath {
  const segments = parsePropertyPath(path);
  if (!segments) return [path];
  return segments.map((segment): JsonKey => {
    if (segment.kind === "member") return segment.name;
    return segment.kind === "key" ? segment.key : segment.index;
  });
}

/** The path of a JSON look-up as keys; a leading `$.` says nothing. */
export function jsonKeys(path: string): JsonPath {
  try {
    return parsePath(path.replace(/^\$\.?/, ""));
  } catch {
    return [path];
  }
}

/** The first step that an operand reads. */
function stepIn(operand: Operand): string | undefined {
  if (typeof operand !== "object" || operand === null) return undefined;
  if (operand.kind !== "join") return readableOf(operand)?.stepName;
  for (const value of operand.values) {
    const stepName = stepIn(value);
    if (stepName !== undefined) return stepName;
  }
  return undefined;
}
