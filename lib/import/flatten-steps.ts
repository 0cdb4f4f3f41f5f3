import type { Branch, BranchName, StepDefinitionJson } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { MAX_STEPS } from "../pipeline/limits";
import {
  isJsonArray,
  isJsonObject,
  type JsonArray,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { setMember } from "../utils/json-path";
import { err, ok, type Result } from "../utils/result";
import { formatRootPath, type ImportError } from "./import-error";

/** A step taken out of its branch, with the place it came from. */
export interface FlatStep {
  readonly id: StepId;
  readonly branch?: Branch;
  readonly definition: StepDefinitionJson;
  readonly at: JsonPath;
}

interface Waiting {
  readonly value: JsonValue;
  readonly at: JsonPath;
  readonly branch?: Branch;
}

const BRANCHES: readonly (readonly [BranchName, string])[] = [
  ["true", "IfSteps"],
  ["false", "ElseSteps"],
];

/** All steps in the order of the text: a condition, then its true branch, then its false branch. Needs no stack space. */
export function flattenSteps(
  list: JsonArray,
  newId: () => StepId,
): Result<readonly FlatStep[], ImportError> {
  const flat: FlatStep[] = [];
  const waiting = queued(list, ["Steps"]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, at, branch } = next;
    if (!isStep(value)) return err(notAStep(at));
    if (flat.length === MAX_STEPS) return err(tooManySteps());

    const id = newId();
    flat.push({ id, ...(branch && { branch }), definition: withoutBranches(value), at });
    for (const [when, member] of [...BRANCHES].reverse()) {
      const steps = branchSteps(value, member);
      if (steps)
        waiting.push(...queued(steps, [...at, "Arguments", member], { condition: id, when }));
    }
  }
  return ok(flat);
}

/** The steps of a branch, or undefined where there is no list of them. */
export function branchSteps(step: StepDefinitionJson, member: string): JsonArray | undefined {
  if (step.Type !== "Condition" || !isJsonObject(step.Arguments)) return undefined;
  const steps = step.Arguments[member];
  return isJsonArray(steps) ? steps : undefined;
}

function queued(list: JsonArray, at: JsonPath, branch?: Branch): Waiting[] {
  return list
    .map((value, index) => ({ value, at: [...at, index], ...(branch && { branch }) }))
    .reverse();
}

function withoutBranches(step: StepDefinitionJson): StepDefinitionJson {
  let definition = step;
  for (const [, member] of BRANCHES) {
    if (!branchSteps(step, member)?.length) continue;
    definition = { ...definition, ...setMember(definition, ["Arguments", member], []) };
  }
  return definition;
}

function isStep(value: JsonValue): value is StepDefinitionJson {
  return isJsonObject(value) && typeof value.Name === "string" && typeof value.Type === "string";
}

function notAStep(at: JsonPath): ImportError {
  const path = formatRootPath(at);
  return {
    code: "invalid-steps",
    path,
    message: `${path} is not a step: a step is an object whose Name and Type are texts. Correct it and import again.`,
  };
}

function tooManySteps(): ImportError {
  return {
    code: "too-many-steps",
    path: "$.Steps",
    message: `This has more than ${MAX_STEPS} steps, the most a design may have. Split it into several pipelines.`,
  };
}
