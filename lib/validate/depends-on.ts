import { isJsonArray, type JsonPath } from "../utils/json";
import type { StepSubject } from "./validation";

export interface Dependency {
  readonly name: string;
  readonly path: JsonPath;
}

/** The names in `DependsOn` with their places. */
export function dependsOn({ definition: { DependsOn } }: StepSubject): readonly Dependency[] {
  if (!isJsonArray(DependsOn)) return [];
  return DependsOn.flatMap((name, index) =>
    typeof name === "string" ? [{ name, path: ["DependsOn", index] }] : [],
  );
}
