import { compilePattern } from "../../lib/aws/compile-pattern";
import type { Shape, ShapeRef } from "../../lib/aws/shape";
import type { ShapeLibrary } from "../../lib/aws/shape-library";
import { STEP_TYPES, type StepType } from "../../lib/aws/step-types";

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

const EXPRESSION = { $ref: "#/$defs/expression" };

/**
 * The API's shapes as a JSON Schema of a list of steps, branches taken out: what a general validator can know of a
 * definition. References, types of parameters, cycles and all other rules between steps are beyond it.
 */
export function stepsSchema(library: ShapeLibrary): Schema {
  const defs: Record<string, unknown> = { expression: expressionSchema() };
  const define = (ref: ShapeRef): Schema => {
    if (!Object.hasOwn(defs, ref)) {
      defs[ref] = true; // taken, since shapes may hold themselves
      defs[ref] = toSchema(library.resolve(ref), define);
    }
    return { $ref: `#/$defs/${ref.replaceAll("/", "~1")}` };
  };
  const types = Object.keys(STEP_TYPES) as StepType[]; // its keys are its type
  const alternatives = types.map((type) => ({
    properties: { Type: { const: type }, ...argumentsOf(type, library, define) },
    required: ["Name", "Type"],
  }));
  const items = {
    type: "object",
    properties: { Name: { type: "string", pattern: "^[A-Za-z0-9-_]{1,64}$" } },
    required: ["Type"],
    discriminator: { propertyName: "Type" },
    oneOf: alternatives,
  };
  return { type: "array", items, $defs: defs };
}

type Define = (ref: ShapeRef) => Schema;

/** What a pipeline leaves out of the request, as a job's name, is not required of it. */
function argumentsOf(type: StepType, library: ShapeLibrary, define: Define): Schema {
  const shape = library.requestShape(type);
  if (shape?.type !== "structure") return {};
  const dropped = new Set(STEP_TYPES[type].dropped.map(({ member }) => member));
  const required = shape.required.filter((member) => !dropped.has(member));
  return { Arguments: toSchema({ ...shape, required }, define) };
}

function toSchema(shape: Shape, define: Define): Schema {
  switch (shape.type) {
    case "any":
      return {};
    case "structure":
      return {
        type: "object",
        properties: Object.fromEntries(
          [...shape.members].map(([name, ref]) => [name, define(ref)]),
        ),
        required: shape.required,
        additionalProperties: false,
        ...(shape.isUnion && { minProperties: 1, maxProperties: 1 }),
      };
    case "list":
      return {
        type: "array",
        items: define(shape.item),
        ...defined({ minItems: shape.minItems, maxItems: shape.maxItems }),
      };
    case "map":
      return {
        type: "object",
        propertyNames: define(shape.key),
        additionalProperties: define(shape.value),
        ...defined({ minProperties: shape.minEntries, maxProperties: shape.maxEntries }),
      };
    default:
      return { anyOf: [scalar(shape), EXPRESSION] };
  }
}

function scalar(shape: Exclude<Shape, { type: "any" | "structure" | "list" | "map" }>): Schema {
  switch (shape.type) {
    case "string":
      return {
        type: "string",
        ...defined({
          enum: shape.enum,
          minLength: shape.minLength,
          maxLength: shape.maxLength,
          pattern: shape.pattern && compilePattern(shape.pattern)?.source,
        }),
      };
    case "integer":
    case "float":
      return {
        type: shape.type === "integer" ? "integer" : "number",
        ...defined({ minimum: shape.min, maximum: shape.max }),
      };
    case "boolean":
      return { type: "boolean" };
    default:
      return { type: ["string", "number"] };
  }
}

function expressionSchema(): Schema {
  return {
    type: "object",
    minProperties: 1,
    maxProperties: 1,
    properties: {
      Get: { type: "string" },
      "Std:Join": { type: "object", required: ["On", "Values"] },
      "Std:JsonGet": { type: "object", required: ["PropertyFile", "Path"] },
    },
    additionalProperties: false,
  };
}

function defined(members: Schema): Schema {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
