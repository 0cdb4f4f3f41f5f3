import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { mapReferences } from "../../pipeline/references";
import { withMember } from "../../steps/port";
import { OUTPUTS_PATH, renameOutputInGet } from "../../steps/processing/processing-outputs";
import { getAt } from "../../utils/json-path";
import { ok } from "../../utils/result";
import { defineCommand, refuseMissingStep } from "../command";
import { renameOutputEntry } from "../rename-in-list";
import { renameOutputInFiles } from "../rename-output-in-files";
import { mapDefinitions, replaceStep } from "../replace-step";

interface RenameProcessingOutputInput {
  readonly stepId: StepId;
  readonly from: string;
  readonly to: string;
}

/** Renames an output of a Processing step, in its property files and wherever it is read. */
export const renameProcessingOutput = defineCommand(
  "Rename output",
  (document: PipelineDocument, { stepId, from, to }: RenameProcessingOutputInput) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    if (from === to) return ok(document);
    const list = renameOutputEntry(getAt(step.definition, OUTPUTS_PATH), {
      from,
      to,
      noun: "output",
    });
    if (!list.ok) return list;
    const renamed = withMember(step, OUTPUTS_PATH, list.value);
    const definition = renameOutputInFiles(renamed.definition, { from, to });
    const rename = renameOutputInGet(step.definition.Name, { from, to });
    return ok(
      mapDefinitions(replaceStep(document, { ...renamed, definition }), (each) =>
        mapReferences(each, rename),
      ),
    );
  },
);
