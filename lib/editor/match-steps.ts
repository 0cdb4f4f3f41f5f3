import type { Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";

/**
 * Which step of the design a newly read one is: the one with its name, or else, for a step that was renamed in the text,
 * the one of its type that lost its name, in order.
 *
 * @returns ids of `read` to ids of `known`; a step without a counterpart is new.
 */
export function matchSteps(
  read: readonly Step[],
  known: readonly Step[],
): ReadonlyMap<StepId, StepId> {
  const matched = new Map<StepId, StepId>();
  const left = new Map(known.map((step) => [step.id, step]));
  for (const { id, definition } of read) {
    const same = [...left.values()].find((step) => step.definition.Name === definition.Name);
    if (!same) continue;
    matched.set(id, same.id);
    left.delete(same.id);
  }
  for (const { id, definition } of read) {
    if (matched.has(id)) continue;
    const renamed = [...left.values()].find((step) => step.definition.Type === definition.Type);
    if (!renamed) continue;
    matched.set(id, renamed.id);
    left.delete(renamed.id);
  }
  return matched;
}
