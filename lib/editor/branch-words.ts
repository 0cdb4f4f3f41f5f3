import type { Branch, PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { countNoun } from "../utils/count-noun";
import type { EditorStore } from "./editor-store";
import type { BranchDrop } from "./resolve-branch-drop";

/** When a step in a branch runs: `only if “Gate” is true`. */
export function whenItRuns(document: PipelineDocument, branch: Branch | undefined): string {
  if (!branch) return "always";
  const name = stepById(document, branch.condition)?.definition.Name ?? "";
  return `only if “${name}” is ${branch.when}`;
}

/** What a drop did, as a notice: `“Deploy” runs only if “Gate” is true.` */
export function branchWords(store: EditorStore, { changes }: BranchDrop): string {
  const { document } = store.getState();
  const [first] = changes;
  if (!first) return "";
  const name = stepById(document, first.stepId)?.definition.Name ?? "";
  const when = whenItRuns(document, stepById(document, first.stepId)?.branch);
  return changes.length === 1
    ? `“${name}” now runs ${when}.`
    : `${countNoun(changes.length, "step")} now run ${when}.`;
}
