import type { Field } from "@/lib/steps/field";

const COMPACT: ReadonlySet<string> = new Set(["number", "instance-type", "choice", "boolean"]);

/** One line of a form: a field on its own, or two short ones side by side. */
export type FieldLine = readonly [Field] | readonly [Field, Field];

/** Puts short fields that follow each other into pairs. */
export function pairFields(fields: readonly Field[]): readonly FieldLine[] {
  const lines: FieldLine[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const [field, next] = [fields[index], fields[index + 1]];
    if (!field) break;
    if (next && COMPACT.has(field.widget) && COMPACT.has(next.widget)) {
      lines.push([field, next]);
      index += 1;
    } else lines.push([field]);
  }
  return lines;
}
