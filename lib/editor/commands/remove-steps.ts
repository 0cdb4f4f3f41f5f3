import type { Branch, PipelineDocument, Step } from "../../pipeline/document";
import { withoutFilesOf } from "../../pipeline/files";
import { stepById, stepNames } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { inBranch } from "../branch-tree";
import { defineCommand } from "../command";
import { dropDependencies } from "../dependencies";
import { withoutSpellings } from "../number-spellings";
import { mapDefinitions } from "../replace-step";
import { withoutWaiversOf } from "../with-governance";

/**
 * Removes steps with their files and places. Steps in the branches of a removed condition move to its own level; order
 * that named a removed step is dropped; values that read one stay, and validation points at them.
 */
export const removeSteps = defineCommand(
  "Remove steps",
  (document: PipelineDocument, { ids }: { readonly ids: readonly StepId[] }) => {
    const gone = new Set(ids.filter((id) => stepById(document, id)));
    if (gone.size === 0) return ok(document);
    const names = stepNames(document);
    const left = withoutWaiversOf(withoutSpellings(withoutSteps(document, gone), gone), gone);
    const staying = stepNames(left);
    const lost = new Set([...names].filter((name) => !staying.has(name)));
    return ok(mapDefinitions(left, (definition) => dropDependencies(definition, lost)));
  },
);

function withoutSteps(document: PipelineDocument, gone: ReadonlySet<StepId>): PipelineDocument {
  const positions = Object.entries(document.canvas.positions).filter(([id]) => !has(gone, id));
  let { files } = document;
  for (const id of gone) files = withoutFilesOf(files, id);
  return {
    ...document,
    steps: document.steps
      .filter(({ id }) => !gone.has(id))
      .map((step) => lifted(document, step, gone)),
    files,
    canvas: { ...document.canvas, positions: Object.fromEntries(positions) },
  };
}

function has(ids: ReadonlySet<string>, id: string): boolean {
  return ids.has(id);
}

/** The step at the level of the nearest condition around it that stays. */
function lifted(document: PipelineDocument, step: Step, gone: ReadonlySet<StepId>): Step {
  let branch: Branch | undefined = step.branch;
  for (let guard = 0; branch && gone.has(branch.condition) && guard < gone.size; guard += 1) {
    branch = stepById(document, branch.condition)?.branch;
  }
  return branch === step.branch ? step : inBranch(step, branch);
}
