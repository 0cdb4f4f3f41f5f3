"use client";

import { isJsonArray, isJsonObject } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import { useTarget } from "../target";
import { ChoiceWidget } from "./choice-widget";
import type { ScalarProps } from "./widget-props";

const OUTPUTS = ["Arguments", "ProcessingOutputConfig", "Outputs"] as const;

/** One of the step's own outputs, by name. */
export function OwnOutputWidget(props: ScalarProps) {
  const { root } = useTarget();
  const outputs = getAt(root, OUTPUTS);
  const options = (isJsonArray(outputs) ? outputs : []).flatMap((output) => {
    const name = isJsonObject(output) ? output.OutputName : undefined;
    return typeof name === "string" ? [{ value: name, label: name }] : [];
  });
  return <ChoiceWidget {...props} field={{ ...props.field, options, placeholder: "Choose" }} />;
}
