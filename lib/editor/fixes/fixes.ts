import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { FixKind, FixRequest } from "../../pipeline/fix";
import type { StepId } from "../../pipeline/ids";
import { removeAt } from "../../utils/json-path";
import type { Result } from "../../utils/result";
import { uniqueName } from "../../utils/unique-name";
import { validName } from "../../utils/valid-name";
import { type CommandError, refuseMissingStep } from "../command";
import { addParameter } from "../commands/add-parameter";
import { connectBranch } from "../commands/connect-branch";
import { duplicateIntoBranch } from "../commands/duplicate-into-branch";
import { flattenCondition } from "../commands/flatten-condition";
import { removeParameter } from "../commands/remove-parameter";
import { renameParameter } from "../commands/rename-parameter";
import { renameStep } from "../commands/rename-step";
import { renameTwin } from "../commands/rename-twin";
import { replaceStepDefinition } from "../commands/replace-step-definition";
import { setCode } from "../commands/set-code";
import { setPipelineSettings } from "../commands/set-pipeline-settings";
import { uniqueStepName } from "../step-name";
import { editPlace } from "./edit-place";
import { renameDuplicateParameter } from "./rename-duplicate-parameter";
import { renameMember } from "./rename-member";
import { replaceDependency } from "./replace-dependency";
import { respellNumber } from "./respell-number";
import { setFromParameters } from "./set-from-parameters";
import { setValue } from "./set-value";
import { renameTrigger, setStartValue } from "./trigger-fixes";

/** What a fix takes from outside the design. */
export interface FixTools {
  /** A new id for each step that the fix adds. */
  newStepId(): StepId;
}

type FixChange<Kind extends FixKind> = (
  document: PipelineDocument,
  request: FixRequest<Kind>,
  tools: FixTools,
) => Result<PipelineDocument, CommandError>;

/** The change behind each remedy that a rule can ask for. */
const FIXES: { readonly [Kind in FixKind]: FixChange<Kind> } = {
  "set-value": setValue,
  "set-from-parameters": setFromParameters,
  "remove-value": (document, { at }) =>
    editPlace(document, at, (definition) => removeAt(definition, at.path)),
  "rename-member": renameMember,
  "respell-number": respellNumber,
  "rename-step": (document, { stepId, name }) => {
    const others = document.steps.filter(({ id }) => id !== stepId);
    const taken = new Set(others.map(({ definition }) => definition.Name));
    return renameStep(document, {
      stepId,
      name: uniqueStepName(validName(name, 64) || "Step", taken),
    });
  },
  "rename-parameter": (document, { name, to }) => {
    const others = document.parameters.map(({ Name }) => Name).filter((each) => each !== name);
    const wanted = validName(to, 256) || "Parameter";
    return renameParameter(document, { name, to: uniqueName(wanted, new Set(others)) });
  },
  "add-parameter": (document, { parameter }) => addParameter(document, { parameter }),
  "rename-duplicate-parameter": renameDuplicateParameter,
  "remove-parameter": (document, { name }) => removeParameter(document, { name }),
  "rename-trigger": renameTrigger,
  "set-start-value": setStartValue,
  "rename-pipeline": (document, { name }) => setPipelineSettings(document, { change: { name } }),
  "add-tag": (document, { tag }) =>
    setPipelineSettings(document, { change: { tags: [...document.pipeline.tags, tag] } }),
  "set-step-type": (document, { stepId, type }) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    return replaceStepDefinition(document, {
      stepId,
      definition: { ...step.definition, Type: type },
    });
  },
  "replace-dependency": replaceDependency,
  "flatten-condition": (document, { stepId }) => flattenCondition(document, { stepId }),
  "move-into-branch": (document, { stepId, branch }) =>
    connectBranch(document, { stepId, ...branch }),
  "duplicate-into-branch": (document, { stepId, branch }, { newStepId }) =>
    duplicateIntoBranch(document, { stepId, ...branch, newId: newStepId() }),
  "rename-twin": (document, { stepId }) => renameTwin(document, { stepId }),
  "set-entry": (document, { stepId, change }) => setCode(document, { stepId, change }),
};

/** The document with the remedy applied; refused when what it was for is no longer there. */
export function applyFix<Kind extends FixKind>(
  document: PipelineDocument,
  request: FixRequest<Kind>,
  tools: FixTools,
): Result<PipelineDocument, CommandError> {
  const change: FixChange<Kind> = FIXES[request.kind];
  return change(document, request, tools);
}
