import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { mapReferences } from "../../pipeline/references";
import { withMember } from "../../steps/port";
import { ok } from "../../utils/result";
import { defineCommand, refuseMissingStep } from "../command";
import { renameOutputEntry } from "../rename-in-list";
import { mapDefinitions, replaceStep } from "../replace-step";

interface RenameOutputParameterInput {
  readonly stepId: StepId;
  readonly from: string;
  readonly to: string;
}

/** Renames what a Lambda function or a callback answers, and wherever it is read. */
export const renameOutputParameter = defineCommand(
  "Rename output",
  (document: PipelineDocument, { stepId, from, to }: RenameOutputParameterInput) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    if (from === to) return ok(document);
    const { OutputParameters, Name } = step.definition;
    const list = renameOutputEntry(OutputParameters, { from, to, noun: "output" });
    if (!list.ok) return list;
    const renamed = replaceStep(document, withMember(step, ["OutputParameters"], list.value));
    const read = (name: string) => `Steps.${Name}.OutputParameters['${name}']`;
    return ok(
      mapDefinitions(renamed, (definition) =>
        mapReferences(definition, (get) => (get === read(from) ? read(to) : get)),
      ),
    );
  },
);
