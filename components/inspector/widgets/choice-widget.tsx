"use client";

import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { isJsonPrimitive, type JsonPrimitive } from "@/lib/utils/json";
import { useMember } from "../use-member";
import { useEnum } from "./use-enum";
import type { ScalarProps } from "./widget-props";

const NOT_SET = "";

/** One of the values that the field or AWS's API offers. */
export function ChoiceWidget({ field, path, value }: ScalarProps) {
  const { set, clear } = useMember(path);
  const offered = useEnum(path);
  const choices = choicesOf(field, offered, value);
  if (choices.length === 0) return <FreeChoice field={field} path={path} value={value} />;
  return (
    <Select
      value={value === undefined ? undefined : JSON.stringify(value)}
      placeholder={field.placeholder ?? "Not set"}
      options={[
        ...choices.map((choice) => ({ value: JSON.stringify(choice.value), label: choice.label })),
        ...(field.required || value === undefined ? [] : [{ value: NOT_SET, label: "Not set" }]),
      ]}
      onChange={(picked) => {
        const choice = choices.find((each) => JSON.stringify(each.value) === picked);
        if (choice) set(choice.value);
        else clear();
      }}
    />
  );
}

interface Choice {
  readonly value: JsonPrimitive;
  readonly label: string;
}

/** What can be chosen, and the present value where it is none of that. */
function choicesOf(
  { options = [] }: ScalarProps["field"],
  offered: readonly string[],
  value: JsonPrimitive | undefined,
): readonly Choice[] {
  const own = options.flatMap((option) =>
    isJsonPrimitive(option.value) ? [{ value: option.value, label: option.label }] : [],
  );
  const choices: readonly Choice[] =
    own.length > 0 ? own : offered.map((text) => ({ value: text, label: text }));
  const isKnown =
    value === undefined || value === "" || choices.some((choice) => choice.value === value);
  return isKnown || choices.length === 0 ? choices : [...choices, { value, label: String(value) }];
}

/** While the API's values are loading, or where it has none. */
function FreeChoice({ field, path, value }: ScalarProps) {
  const { set, clear } = useMember(path);
  return (
    <Combobox
      value={value === undefined ? "" : String(value)}
      options={[]}
      placeholder={field.placeholder}
      onChange={(text) => (text === "" && !field.required ? clear() : set(text))}
    />
  );
}
