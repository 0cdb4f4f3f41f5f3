import type { Branch, Canvas, Files, PipelineDocument, Step } from "../pipeline/document";
import { filesOf } from "../pipeline/files";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { inBranch } from "./branch-tree";

/** Copied steps with all that belongs to them. */
export interface StepsClipboard {
  /** In definition order. */
  readonly steps: readonly Step[];
  readonly files: Files;
  readonly positions: Canvas["positions"];
  /** Where steps stood whose condition was not copied with them. */
  readonly outerBranches: Readonly<Record<StepId, Branch>>;
}

/** The steps with their files, places and branches; ids that the document does not have are passed over. */
export function copySteps(document: PipelineDocument, ids: readonly StepId[]): StepsClipboard {
  const copied = new Set(ids);
  const steps = document.steps.filter(({ id }) => copied.has(id));
  const isOuter = (step: Step) => step.branch !== undefined && !copied.has(step.branch.condition);
  return {
    steps: steps.map((step) => (isOuter(step) ? inBranch(step, undefined) : step)),
    files: Object.fromEntries(
      steps.flatMap(({ id }) => filesOf(document, id).map(({ path, text }) => [path, text])),
    ),
    positions: Object.fromEntries(
      steps.flatMap(({ id }) => {
        const at = document.canvas.positions[id];
        return at ? [[id, at]] : [];
      }),
    ),
    outerBranches: Object.fromEntries(
      steps.flatMap((step) => (step.branch && isOuter(step) ? [[step.id, step.branch]] : [])),
    ),
  };
}

/** The branch a copied step goes to in a design: the one it came from where the design has it. */
export function outerBranchIn(
  document: PipelineDocument,
  { outerBranches }: StepsClipboard,
  id: StepId,
): Branch | undefined {
  const branch = outerBranches[id];
  const condition = branch && stepById(document, branch.condition);
  return condition?.definition.Type === "Condition" ? branch : undefined;
}
