"use client";

import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useMember } from "../use-member";
import type { ScalarProps } from "./widget-props";

export function TextWidget(props: ScalarProps) {
  return <TextField {...useTextBinding(props)} trailing={props.field.unit} />;
}

/** Places in S3, ARNs and the like. */
export function AddressWidget(props: ScalarProps) {
  return <TextField {...useTextBinding(props)} mono />;
}

export function MultilineWidget(props: ScalarProps) {
  return <TextArea {...useTextBinding(props)} rows={2} />;
}

/**
 * What a text control needs to write a member while one types. An emptied optional member goes when the field is
 * left: until then it keeps its place among the others.
 */
export function useTextBinding({ field, path, value, "aria-label": label }: ScalarProps) {
  const { type, clear, seal } = useMember(path);
  return {
    "aria-label": label,
    value: value === undefined ? "" : String(value),
    placeholder: field.placeholder,
    onChange: type,
    onBlur: () => {
      if (value === "" && !field.required) clear();
      seal();
    },
  };
}
