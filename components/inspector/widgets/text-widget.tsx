"use client";

import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useCompletion } from "../reference/use-completion";
import { useMember } from "../use-member";
import { WANTS } from "./wants";
import type { ScalarProps } from "./widget-props";

export function TextWidget(props: ScalarProps) {
  const { list, ...binding } = useTextBinding(props);
  return (
    <>
      <TextField {...binding} trailing={props.field.unit} />
      {list}
    </>
  );
}

/** Places in S3, ARNs and the like. */
export function AddressWidget(props: ScalarProps) {
  const { list, ...binding } = useTextBinding(props);
  return (
    <>
      <TextField {...binding} mono />
      {list}
    </>
  );
}

export function MultilineWidget(props: ScalarProps) {
  const { list, ...binding } = useTextBinding(props);
  return (
    <>
      <TextArea {...binding} rows={2} />
      {list}
    </>
  );
}

/**
 * What a text control needs to write a member while one types, and the suggestions to draw beside it. An emptied optional member goes when the field is
 * left: until then it keeps its place among the others.
 */
function useTextBinding({ field, path, value, "aria-label": label }: ScalarProps) {
  const { type, clear, seal } = useMember(path);
  const { inputProps, list } = useCompletion({
    path,
    label: field.label,
    wants: WANTS[field.widget],
  });
  return {
    ...inputProps,
    list,
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
