import type { JsonPath } from "../utils/json";
import type { StepSubject } from "./validation";

/** One place where a step reads from a step. */
export interface StepRead {
  readonly at: JsonPath;
  readonly stepName: string;
}

/** Everything that a step reads from steps: properties, and values in property files. */
export function readsOf({ expressions }: StepSubject): readonly StepRead[] {
  return expressions.flatMap(({ at, expression }) => {
    if (expression?.kind === "property") return [{ at, stepName: expression.stepName }];
    if (expression?.kind !== "file-value") return [];
    return [{ at: [...at, "Std:JsonGet", "PropertyFile"], stepName: expression.stepName }];
  });
}
