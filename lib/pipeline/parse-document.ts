import type { z } from "zod";
import { isJsonObject } from "../utils/json";
import { checkJsonLimits } from "../utils/json-limits";
import { formatPath } from "../utils/json-path";
import { err, ok, type Result } from "../utils/result";
import type { PipelineDocument, Step } from "./document";
import type { DocumentError } from "./document-error";
import { documentSchema } from "./document-schema";
import type { StepId } from "./ids";
import { MAX_STEPS } from "./limits";
import { migrateDocument } from "./migrate-document";

/**
 * Reads one of our documents from wherever it was stored: limits, version, shape, and that branches lead somewhere.
 *
 * @param value - parsed JSON from an untrusted place.
 */
export function parseDocument(value: unknown): Result<PipelineDocument, DocumentError> {
  const limits = checkJsonLimits(value);
  if (!limits.ok) return err({ ...limits.error, path: "" });
  if (!isJsonObject(value)) return err(invalid("", "A design is a JSON object."));

  const migrated = migrateDocument(value);
  if (!migrated.ok) return migrated;
  const parsed = documentSchema.safeParse(migrated.value);
  if (!parsed.success) return err(firstProblem(parsed.error));
  const fault = faultInSteps(parsed.data.steps);
  return fault ? err(fault) : ok(parsed.data);
}

function firstProblem(error: z.ZodError): DocumentError {
  const [problem] = error.issues;
  const keys = (problem?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
  const path = formatPath(keys);
  return invalid(
    path,
    `This is not a design that Pipewright can read: ${problem?.message ?? "unknown"}, at ${path || "its root"}.`,
  );
}

function faultInSteps(steps: readonly Step[]): DocumentError | undefined {
  if (steps.length > MAX_STEPS) return tooManySteps(steps.length);
  const byId = new Map<StepId, Step>();
  for (const [index, step] of steps.entries()) {
    if (byId.has(step.id))
      return invalid(`steps[${index}].id`, `Two steps have the id “${step.id}”.`);
    byId.set(step.id, step);
  }
  for (const [index, { branch }] of steps.entries()) {
    if (branch && !byId.has(branch.condition)) {
      return invalid(
        `steps[${index}].branch`,
        `The branch belongs to “${branch.condition}”, which is not a step.`,
      );
    }
  }
  return branchCycle(steps, byId);
}

/** Steps in each other's branches would belong nowhere and be lost on export. */
function branchCycle(
  steps: readonly Step[],
  byId: ReadonlyMap<StepId, Step>,
): DocumentError | undefined {
  const reachesTop = new Set<StepId>();
  for (const [index, start] of steps.entries()) {
    const way = new Set<StepId>();
    let step: Step | undefined = start;
    while (step?.branch && !reachesTop.has(step.id)) {
      if (way.has(step.id))
        return invalid(
          `steps[${index}].branch`,
          `“${step.definition.Name}” lies in a branch of its own.`,
        );
      way.add(step.id);
      step = byId.get(step.branch.condition);
    }
    for (const id of way) reachesTop.add(id);
  }
  return undefined;
}

function tooManySteps(count: number): DocumentError {
  return {
    code: "too-many-steps",
    path: "steps",
    message: `This has ${count} steps; ${MAX_STEPS} is the most a design may have. Split it into several pipelines.`,
  };
}

function invalid(path: string, message: string): DocumentError {
  return { code: "invalid-document", path, message };
}
