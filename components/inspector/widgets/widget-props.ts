import type { ReactNode } from "react";
import type { Field, Widget } from "@/lib/steps/field";
import type { JsonPath, JsonPrimitive } from "@/lib/utils/json";

/** Widgets for lists and maps; each draws its own heading and issues. */
export type GroupWidget =
  | "strings"
  | "string-map"
  | "records"
  | "conditions"
  | "inputs-map"
  | "output-parameters"
  | "dependencies"
  | "property-files"
  | "retry-policies"
  | "cache";

/** Widgets for one value, which may be an expression instead. */
export type ScalarWidget = Exclude<Widget, GroupWidget>;

export interface ScalarProps {
  readonly field: Field;
  /** From the root of the target down; for a record's field the entry is part of it. */
  readonly path: JsonPath;
  /** A literal, or undefined where the member is absent. */
  readonly value: JsonPrimitive | undefined;
  /** Its name for screen readers where no label is wired to it. */
  readonly "aria-label"?: string;
}

export interface GroupProps {
  readonly field: Field;
  readonly path: JsonPath;
  /** A section of its own, or a field among others. */
  readonly heading: "section" | "field";
  /** Draws the fields of an entry at `base`. */
  readonly renderFields: (fields: readonly Field[], base: JsonPath) => ReactNode;
}
