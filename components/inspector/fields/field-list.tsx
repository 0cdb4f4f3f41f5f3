"use client";

import type { Field } from "@/lib/steps/field";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { FieldView } from "./field-view";
import { pairFields } from "./pair-fields";

/** Fields below each other, short ones in pairs. */
export function FieldList({
  fields,
  base = [],
}: {
  readonly fields: readonly Field[];
  readonly base?: JsonPath;
}) {
  return pairFields(fields).map((line) => (
    <div
      key={formatPath(line[0].path)}
      className={line.length === 2 ? "grid grid-cols-2 gap-x-3" : undefined}
    >
      {line.map((field) => (
        <FieldView
          key={formatPath(field.path)}
          field={field}
          base={base}
          renderFields={renderFields}
        />
      ))}
    </div>
  ));
}

/** For widgets whose entries have fields of their own. */
export function renderFields(fields: readonly Field[], base: JsonPath) {
  return <FieldList fields={fields} base={base} />;
}
