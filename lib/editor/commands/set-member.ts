import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import type { JsonPath, JsonValue } from "../../utils/json";
import { getAt, setMember as setAtPath } from "../../utils/json-path";
import { ok } from "../../utils/result";
import { defineCommand, refuseMissingStep } from "../command";
import { checkPath, editDefinition } from "../edit-definition";
import { renameStep } from "./rename-step";

interface SetMemberInput {
  readonly stepId: StepId;
  /** From the step's definition down; `Arguments` is the first key for most. */
  readonly path: JsonPath;
  readonly value: JsonValue;
}

/** Writes one member of a step; what is missing on the way is created. `Name` renames. */
export const setMember = defineCommand(
  "Edit",
  (document: PipelineDocument, { stepId, path, value }: SetMemberInput) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    if (path.length === 1 && path[0] === "Name" && typeof value === "string") {
      return renameStep(document, { stepId, name: value });
    }
    const checked = checkPath(step.definition, path);
    if (!checked.ok) return checked;
    if (isSameText(getAt(step.definition, path), value)) return ok(document);
    return editDefinition(document, stepId, (definition) => setAtPath(definition, path, value));
  },
);

/** Equal with the order of members, which a table of names and values shows and an export keeps. */
function isSameText(before: JsonValue | undefined, after: JsonValue): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
