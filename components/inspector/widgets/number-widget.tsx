"use client";

import { useRef } from "react";
import { NumberField } from "@/components/ui/number-field";
import { parseNumber } from "@/components/ui/parse-number";
import { TextField } from "@/components/ui/text-field";
import { useMember } from "../use-member";
import type { ScalarProps } from "./widget-props";

/** A number with its unit. An emptied optional field removes the member when it is left. */
export function NumberWidget(props: ScalarProps) {
  const { field, path, value } = props;
  const { type, clear, seal } = useMember(path);
  const emptied = useRef(false);
  if (typeof value === "string" || typeof value === "boolean") return <NumberAsText {...props} />;
  const leave = () => {
    if (emptied.current && !field.required) clear();
    emptied.current = false;
    seal();
  };
  return (
    <NumberField
      aria-label={props["aria-label"]}
      value={value ?? undefined}
      unit={field.unit}
      placeholder={field.placeholder}
      onBlur={leave}
      onChange={(number) => {
        emptied.current = number === undefined;
        if (number !== undefined) type(number);
      }}
    />
  );
}

/** An imported text where a number belongs: shown as it is, and a number again as soon as one is typed. */
function NumberAsText({ path, value, "aria-label": label }: ScalarProps) {
  const { type, seal } = useMember(path);
  return (
    <TextField
      aria-label={label}
      value={String(value)}
      onChange={(text) => type(parseNumber(text) ?? text)}
      onBlur={seal}
    />
  );
}
