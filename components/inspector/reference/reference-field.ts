import type { Carries } from "@/lib/steps/contract";
import type { JsonPath } from "@/lib/utils/json";

/** A field that takes an expression. */
export interface ReferenceField {
  readonly path: JsonPath;
  readonly label: string;
  /** What a new parameter is named after; the label when absent. */
  readonly name?: string;
  readonly required?: boolean;
  /** What fits best. */
  readonly wants?: Carries;
  /** True where AWS takes text alone, though no shape says so: numbers and truth values are joined into one. */
  readonly isText?: boolean;
}
