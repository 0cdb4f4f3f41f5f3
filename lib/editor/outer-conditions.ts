import type { Branch, PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { isJsonArray, type JsonArray } from "../utils/json";
import { getAt } from "../utils/json-path";
import { err, ok, type Result } from "../utils/result";
import type { CommandError } from "./command";
import { denyConditions } from "./deny-conditions";

/** What has to hold for the branches to be taken, the outermost first. */
export function outerConditions(
  document: PipelineDocument,
  branches: readonly Branch[],
): Result<JsonArray, CommandError> {
  const all: JsonArray[] = [];
  for (const { condition, when } of branches) {
    const outer = stepById(document, condition);
    const asked = outer && conditionsOf(outer);
    if (!asked || asked.length === 0)
      return err({
        code: "no-conditions",
        message: `“${outer?.definition.Name ?? ""}” asks nothing yet. Complete its conditions first.`,
      });
    all.unshift(when === "true" ? asked : denyConditions(asked));
  }
  return ok(all.flat());
}

/** A condition step's list of conditions; undefined where it is no list. */
export function conditionsOf({ definition }: Pick<Step, "definition">): JsonArray | undefined {
  const asked = getAt(definition, ["Arguments", "Conditions"]);
  return isJsonArray(asked) ? asked : undefined;
}
