"use client";

import { useMemo } from "react";
import { Combobox } from "@/components/ui/combobox";
import type { Shape } from "@/lib/aws/shape";
import type { Field } from "@/lib/steps/field";
import type { JsonPath, JsonPrimitive } from "@/lib/utils/json";
import { useMember } from "../use-member";
import { BooleanWidget } from "../widgets/boolean-widget";
import { JsonWidget } from "../widgets/json-widget";
import { NumberWidget } from "../widgets/number-widget";
import { AddressWidget } from "../widgets/text-widget";

interface ScalarEditorProps {
  readonly name: string;
  readonly path: JsonPath;
  readonly value: JsonPrimitive;
  readonly shape: Shape;
}

/** The editor of one value, by its shape; where there is none, by what stands there. */
export function ScalarEditor({ name, path, value, shape }: ScalarEditorProps) {
  const props = { field: plainField(name, path), path, value, "aria-label": name };
  const type = shape.type === "any" ? typeof value : shape.type;
  if (value === null) return <JsonWidget label={name} path={path} value={value} />;
  if (shape.type === "string" && shape.enum)
    return <EnumEditor name={name} path={path} value={value} values={shape.enum} />;
  if (type === "boolean" && typeof value === "boolean") return <BooleanWidget {...props} />;
  if (type === "integer" || type === "float" || type === "number")
    return <NumberWidget {...props} />;
  return <AddressWidget {...props} />;
}

/** In the tree a member stays until it is removed, also when it is blank. */
function plainField(label: string, path: JsonPath): Field {
  return { path, label, widget: "text", help: "", level: "basic", required: true };
}

interface EnumEditorProps {
  readonly name: string;
  readonly path: JsonPath;
  readonly value: JsonPrimitive;
  readonly values: readonly string[];
}

function EnumEditor({ name, path, value, values }: EnumEditorProps) {
  const { set } = useMember(path);
  const options = useMemo(() => values.map((text) => ({ value: text })), [values]);
  return <Combobox aria-label={name} value={String(value)} options={options} mono onChange={set} />;
}
