"use client";

import { useMemo } from "react";
import { Combobox } from "@/components/ui/combobox";
import { useMember } from "../use-member";
import { useEnum } from "./use-enum";
import type { ScalarProps } from "./widget-props";

/** An instance type: those that AWS's API knows are offered, any other can be typed. */
export function InstanceTypeWidget({ field, path, value }: ScalarProps) {
  const { set, clear } = useMember(path);
  const offered = useEnum(path);
  const options = useMemo(() => offered.map((text) => ({ value: text })), [offered]);
  return (
    <Combobox
      value={value === undefined ? "" : String(value)}
      options={options}
      placeholder={field.placeholder ?? "ml.m5.xlarge"}
      onChange={(text) => (text === "" && !field.required ? clear() : set(text))}
    />
  );
}
