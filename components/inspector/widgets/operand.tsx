"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { isExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { ReferenceButton } from "../reference/reference-button";
import { ReferenceControl } from "../reference/reference-control";
import { useMember } from "../use-member";
import { toOperand } from "./condition-row";
import { JsonWidget } from "./json-widget";

interface OperandProps {
  readonly path: JsonPath;
  readonly label: string;
  readonly placeholder: string;
  readonly invalid: boolean;
}

/** One side of a comparison: a value of the run, or a number, truth value or text. */
export function Operand({ path, label, placeholder, invalid }: OperandProps) {
  const { value, type, seal } = useMember(path);
  const [typed, setTyped] = useState<string>();
  const reference = { path, label, required: true, wants: "value" as const };
  if (isExpression(value)) return <ReferenceControl field={reference} value={value} />;
  if (value !== undefined && !isJsonPrimitive(value))
    return <JsonWidget label={label} path={path} value={value} />;
  return (
    <div data-field={formatPath(path)} className="group/row min-w-0 flex-1">
      <TextField
        aria-label={label}
        value={typed ?? (value === undefined ? "" : String(value))}
        placeholder={placeholder}
        invalid={invalid}
        onChange={(text) => {
          setTyped(text);
          type(toOperand(text));
        }}
        onBlur={() => {
          setTyped(undefined);
          seal();
        }}
        trailing={<ReferenceButton field={reference} className="-mr-1 opacity-100!" />}
      />
    </div>
  );
}
