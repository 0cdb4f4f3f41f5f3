import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import type { JsonPath } from "../../utils/json";
import { getAt, removeAt } from "../../utils/json-path";
import { ok } from "../../utils/result";
import { defineCommand, refuseMissingStep } from "../command";
import { editDefinition } from "../edit-definition";

/** Removes one member of a step, or one item of a list; what stands around it stays. */
export const removeMember = defineCommand(
  "Remove setting",
  (
    document: PipelineDocument,
    { stepId, path }: { readonly stepId: StepId; readonly path: JsonPath },
  ) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    if (path.length === 0 || getAt(step.definition, path) === undefined) return ok(document);
    return editDefinition(document, stepId, (definition) => removeAt(definition, path));
  },
);
