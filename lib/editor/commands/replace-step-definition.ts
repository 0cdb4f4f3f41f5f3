import type { PipelineDocument, Step, StepDefinitionJson } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { type StepId, type StepKind, stepKind } from "../../pipeline/ids";
import { kindOf, recogniseKind } from "../../steps/registry";
import { isJsonObject, type JsonValue } from "../../utils/json";
import { ok, type Result } from "../../utils/result";
import { hasBranchSteps, isCondition } from "../branch-tree";
import { type CommandError, defineCommand, refuse, refuseMissingStep } from "../command";
import { checkDefinition } from "../edit-definition";
import { replaceStep } from "../replace-step";
import { renameStep } from "./rename-step";

/** Puts another JSON in place of a step's, as the JSON tab does. A new `Name` renames, a new `Type` changes the kind. */
export const replaceStepDefinition = defineCommand(
  "Edit JSON",
  (
    document: PipelineDocument,
    { stepId, definition }: { readonly stepId: StepId; readonly definition: JsonValue },
  ) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    if (sameText(step.definition, definition)) return ok(document);
    const read = readDefinition(definition);
    if (!read.ok) return read;
    const checked = checkDefinition(step, read.value);
    if (!checked.ok) return checked;
    const kind = kindAfter(document, step, read.value);
    if (!kind.ok) return kind;

    const renamed = renameStep(document, { stepId, name: read.value.Name });
    if (!renamed.ok) return renamed;
    return ok(replaceStep(renamed.value, { ...step, kind: kind.value, definition: read.value }));
  },
);

function readDefinition(value: JsonValue): Result<StepDefinitionJson, CommandError> {
  if (!isJsonObject(value))
    return refuse("not-an-object", "A step is a JSON object with Name and Type.");
  const { Name, Type } = value;
  if (typeof Name !== "string") return refuse("no-name", "The step needs a Name, as text.");
  if (typeof Type !== "string" || Type === "")
    return refuse("no-type", "The step needs a Type, such as “Training”.");
  return ok({ ...value, Name, Type });
}

/** The step's kind once it has that definition; it changes only when the type does. */
function kindAfter(
  document: PipelineDocument,
  step: Step,
  definition: StepDefinitionJson,
): Result<StepKind, CommandError> {
  if (definition.Type === step.definition.Type) return ok(step.kind);
  if (step.code) {
    return refuse(
      "type-of-code",
      `An Execute-code step is always of the type “${step.definition.Type}”. Add a step of another kind instead.`,
    );
  }
  if (isCondition(step) && hasBranchSteps(document, step.id)) {
    return refuse(
      "branches-in-use",
      "This condition has steps in its branches. Move them out before you change its type.",
    );
  }
  return ok(withoutCode(recogniseKind(definition)));
}

/** A definition alone has no code files, so it is drawn as what it is for AWS. */
function withoutCode(kind: StepKind): StepKind {
  return kindOf({ kind }).compile ? stepKind("processing") : kind;
}

function sameText(left: JsonValue, right: JsonValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
