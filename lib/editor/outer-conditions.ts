import type { Branch, PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { branchConditions } from "../steps/condition/branch-conditions";
import type { JsonArray } from "../utils/json";
import { err, ok, type Result } from "../utils/result";
import type { CommandError } from "./command";

/** What has to hold for the branches to be taken, the outermost first. */
export function outerConditions(
  document: PipelineDocument,
  branches: readonly Branch[],
): Result<JsonArray, CommandError> {
  const all: JsonArray[] = [];
  for (const { condition, when } of branches) {
    const outer = stepById(document, condition);
    const asked = outer && branchConditions(outer, when);
    if (!asked)
      return err({
        code: "no-conditions",
        message: `“${outer?.definition.Name ?? ""}” asks nothing yet. Complete its conditions first.`,
      });
    all.unshift(asked);
  }
  return ok(all.flat());
}
