import type { Branch, PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { isCondition } from "./branch-tree";
import { whenItRuns } from "./branch-words";
import { type BranchDrop, dropIntoBranch, dropOutside } from "./resolve-branch-drop";

/** A branch that steps can be moved into, or none, for people who do not drag them. */
export interface BranchChoice {
  readonly key: string;
  /** `Only if “Gate” is true`. */
  readonly label: string;
  /** All of the steps are there now. */
  readonly isNow: boolean;
  /** Absent where the steps cannot go. */
  readonly drop?: BranchDrop;
  /** Why not. */
  readonly refusal?: string;
}

/** Everywhere that steps can stand: in no branch, and in each branch of the design in definition order. */
export function branchChoices(
  document: PipelineDocument,
  ids: readonly StepId[],
): readonly BranchChoice[] {
  const branches = document.steps
    .filter((step) => isCondition(step) && !ids.includes(step.id))
    .flatMap(({ id }): readonly Branch[] => [
      { condition: id, when: "true" },
      { condition: id, when: "false" },
    ]);
  return [
    toChoice(document, ids, undefined),
    ...branches.map((branch) => toChoice(document, ids, branch)),
  ];
}

function toChoice(
  document: PipelineDocument,
  ids: readonly StepId[],
  branch: Branch | undefined,
): BranchChoice {
  const { changes, refusal } = branch
    ? dropIntoBranch(document, ids, branch)
    : dropOutside(document, ids, () => true);
  const words = whenItRuns(document, branch);
  const now = ids.map((id) => stepById(document, id)?.branch);
  return {
    key: branch ? `${branch.condition}/${branch.when}` : "always",
    label: words.charAt(0).toUpperCase() + words.slice(1),
    isNow: now.every(
      (each) => each?.condition === branch?.condition && each?.when === branch?.when,
    ),
    ...(refusal === undefined ? { drop: { changes } } : { refusal }),
  };
}
