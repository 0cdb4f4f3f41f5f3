import { memberShape } from "../aws/member-shape";
import { resolvePropertyPath } from "../aws/resolve-property-path";
import type { Shape } from "../aws/shape";
import type { ShapeLibrary } from "../aws/shape-library";
import { COMMON_STEP_MEMBERS, stepTypeFacts } from "../aws/step-types";
import type { Step } from "../pipeline/document";
import type { Expression } from "../pipeline/expression";
import { isJsonArray, isJsonObject, type JsonPath } from "../utils/json";
import type { StepKindDefinition } from "./contract";
import type { Field, Widget } from "./field";

/** Why a field cannot be: AWS has no such member, or its control edits another sort of value. */
export function faultOfField(
  library: ShapeLibrary,
  { kind, field }: { readonly kind: StepKindDefinition; readonly field: Field },
): string | undefined {
  const { widget, options } = field;
  const [root, ...below] = field.path;
  if (root !== "Arguments") return faultOfStepMember(kind, String(root));
  const shape = memberShape(library, { stepType: kind.type, path: below });
  if (!shape) return `${kind.type} has no such member`;
  if (!SHAPES_OF_WIDGET[widget].includes(shape.type)) return `${widget} does not fit ${shape.type}`;
  const offers = options !== undefined || (shape.type === "string" && shape.enum !== undefined);
  return widget === "choice" && !offers ? "a choice without options" : undefined;
}

function faultOfStepMember(
  { type, supports }: StepKindDefinition,
  member: string,
): string | undefined {
  if (member === "CacheConfig") return supports.cache ? undefined : "no cache";
  if (member === "RetryPolicies") return supports.retry ? undefined : "no retry";
  const own = (stepTypeFacts(type)?.stepMembers ?? []).map((fact) => fact.member);
  const known = [...COMMON_STEP_MEMBERS, ...own].includes(member);
  return known ? undefined : `${type} has no step member ${member}`;
}

const TEXT: readonly Shape["type"][] = ["string"];
const SHAPES_OF_WIDGET: Readonly<Record<Widget, readonly Shape["type"][]>> = {
  text: ["string", "any"],
  multiline: TEXT,
  number: ["integer", "float"],
  boolean: ["boolean"],
  choice: TEXT,
  "instance-type": TEXT,
  "s3-uri": TEXT,
  "image-uri": TEXT,
  arn: TEXT,
  strings: ["list"],
  "string-map": ["map"],
  records: ["list"],
  conditions: ["list"],
  "inputs-map": ["map"],
  "output-parameters": ["list"],
  dependencies: ["list"],
  "property-files": ["list"],
  "own-output": TEXT,
  "retry-policies": ["list"],
  cache: ["structure"],
};

/** Why an input cannot be: AWS has no such member. */
export function faultOfInput(
  library: ShapeLibrary,
  { step, at }: { readonly step: Step; readonly at: JsonPath },
): string | undefined {
  const [root, ...path] = at;
  const stepType = step.definition.Type;
  if (root !== "Arguments" || stepType === "Condition") return undefined; // no API describes conditions
  return memberShape(library, { stepType, path }) ? undefined : `${stepType} has no such member`;
}

/** Why an output cannot be read: SageMaker has no such property, or the step no such file. */
export function faultOfOutput(
  library: ShapeLibrary,
  { step, expression }: { readonly step: Step; readonly expression: Expression },
): string | undefined {
  const { definition } = step;
  switch (expression.kind) {
    case "property": {
      const { Type } = definition;
      const found = resolvePropertyPath(library, { stepType: Type, path: expression.path });
      if (found.kind !== "found") return `${expression.path} is ${found.kind}`;
      return found.isScalar ? undefined : `${expression.path} is not a single value`;
    }
    case "file-value": {
      const files = isJsonArray(definition.PropertyFiles) ? definition.PropertyFiles : [];
      const names = files.map((file) => (isJsonObject(file) ? file.PropertyFileName : undefined));
      return names.includes(expression.propertyFile) ? undefined : "no such property file";
    }
    case "join": {
      const parts = expression.values.filter(
        (value) => value !== null && typeof value === "object",
      );
      const faults = parts.map((part) => faultOfOutput(library, { step, expression: part }));
      return faults.find((fault) => fault !== undefined);
    }
    default:
      return undefined;
  }
}
