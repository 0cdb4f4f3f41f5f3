import { type StepId, stepId } from "@/lib/pipeline/ids";

/** Ids that are the same in every run. */
export function idsForTest(): () => StepId {
  let count = 0;
  return () => {
    count += 1;
    return stepId(`s${count}`);
  };
}
