"use client";

import { FieldIssues } from "../fields/field-issues";
import { useTarget } from "../target";

/** What is wrong with the step as a whole, which no field shows. */
export function StepIssues() {
  const { issues } = useTarget();
  const whole = issues.filter(({ at: { path } }) => path[0] === undefined || isArguments(path));
  if (whole.length === 0) return null;
  return (
    <div className="px-3.5 pt-2.5">
      <FieldIssues issues={whole} />
    </div>
  );
}

function isArguments(path: readonly (string | number)[]): boolean {
  return path.length === 1 && path[0] === "Arguments";
}
