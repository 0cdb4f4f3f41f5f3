import type { Step } from "@/lib/pipeline/document";
import { isExpression } from "@/lib/pipeline/expression";
import { kindOf } from "@/lib/steps/registry";
import { isJsonPrimitive, type JsonValue, jsonEqual } from "@/lib/utils/json";
import { formatPath, getAt } from "@/lib/utils/json-path";
import { describeReference } from "../reference/describe-reference";

/** A field that several steps have. */
export interface SharedValue {
  readonly path: string;
  readonly label: string;
  /** Undefined where the steps differ. */
  readonly text: string | undefined;
}

/** The single-valued basic fields that all steps have, in the order of the first one's form. */
export function sharedValues(steps: readonly Step[]): readonly SharedValue[] {
  const [first, ...others] = steps;
  if (!first) return [];
  const fields = kindOf(first).sections.flatMap((section) => section.fields);
  return fields.flatMap(({ path, label, level }) => {
    const values = steps.map((step) => getAt(step.definition, path));
    const [value] = values;
    if (level !== "basic" || value === undefined || !values.every(isSingle)) return [];
    const isSame = others.every((step) => jsonEqual(getAt(step.definition, path), value));
    return [{ path: formatPath(path), label, text: isSame ? textOf(value) : undefined }];
  });
}

function isSingle(value: JsonValue | undefined): boolean {
  return isExpression(value) || (value !== undefined && isJsonPrimitive(value));
}

function textOf(value: JsonValue): string {
  return isExpression(value) ? describeReference(value).text : String(value);
}
