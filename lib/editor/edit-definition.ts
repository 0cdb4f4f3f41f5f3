import type { PipelineDocument, Step, StepDefinitionJson } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { isJsonArray, isJsonObject, type JsonObject, type JsonPath } from "../utils/json";
import { checkJsonLimits } from "../utils/json-limits";
import { getAt } from "../utils/json-path";
import { err, ok, type Result } from "../utils/result";
import { isCondition } from "./branch-tree";
import { type CommandError, refuse, refuseMissingStep } from "./command";
import { replaceStep } from "./replace-step";

/** A step's definition as a form changed it; `Name` and `Type` are left to commands of their own. */
export function editDefinition(
  document: PipelineDocument,
  stepId: StepId,
  change: (definition: StepDefinitionJson) => JsonObject,
): Result<PipelineDocument, CommandError> {
  const step = stepById(document, stepId);
  if (!step) return refuseMissingStep();
  const changed = change(step.definition);
  if (changed === step.definition) return ok(document);
  const { Name, Type } = step.definition;
  if (changed.Name !== Name)
    return refuse("name-by-form", "Change the name with Rename, so that references follow.");
  if (changed.Type !== Type)
    return refuse(
      "type-by-form",
      "Change the type in the JSON tab, where the whole step is in view.",
    );
  const checked = checkDefinition(step, { ...changed, Name, Type });
  return checked.ok ? ok(replaceStep(document, { ...step, definition: checked.value })) : checked;
}

/** Refuses what no step can hold: members we cannot store, and steps written into a condition's branches. */
export function checkDefinition(
  step: Pick<Step, "definition">,
  definition: StepDefinitionJson,
): Result<StepDefinitionJson, CommandError> {
  const limits = checkJsonLimits(definition);
  if (!limits.ok) return err(limits.error);
  const holds =
    isCondition(step) || isCondition({ definition })
      ? BRANCH_MEMBERS.find((member) => holdsSteps(definition, member))
      : undefined;
  if (holds === undefined) return ok(definition);
  return refuse(
    "steps-in-branch-list",
    `Steps of a branch are steps of the design. Leave “${holds}” empty and move them into the branch on the canvas.`,
  );
}

const BRANCH_MEMBERS = ["IfSteps", "ElseSteps"] as const;

function holdsSteps(definition: StepDefinitionJson, member: string): boolean {
  const list = getAt(definition, ["Arguments", member]);
  return list !== undefined && !(isJsonArray(list) && list.length === 0);
}

/** Refuses a path that leads nowhere a form may write: through a text, or beyond the end of a list. */
export function checkPath(root: JsonObject, path: JsonPath): Result<JsonPath, CommandError> {
  if (typeof path[0] !== "string") return refuse("no-path", "Choose a member to change.");
  for (const [depth, key] of path.entries()) {
    const parent = getAt(root, path.slice(0, depth));
    const isIndex = typeof key === "number";
    if (isIndex && key > (isJsonArray(parent) ? parent.length : 0)) {
      return refuse(
        "no-such-item",
        `The list has no item ${key + 1}. Add the items before it first.`,
      );
    }
    if (parent === undefined || parent === null) continue;
    if (isIndex ? !isJsonArray(parent) : !isJsonObject(parent)) {
      return refuse(
        "not-a-parent",
        `“${String(path[depth - 1])}” holds a value of another shape. Remove it first.`,
      );
    }
  }
  return ok(path);
}
