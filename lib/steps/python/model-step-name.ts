import type { Sdk, StepSource } from "./contract";

const V2_SUFFIXES: Readonly<Record<string, string>> = {
  Model: "-CreateModel",
  RegisterModel: "-RegisterModel",
};

/** What to call a `ModelStep`: v2 puts the kind of step behind its name, so that a name that ends in it loses it here. */
export function modelStepName({ name, type }: StepSource, sdk: Sdk): string {
  const suffix = V2_SUFFIXES[type] ?? "";
  return sdk === "v2" && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}
