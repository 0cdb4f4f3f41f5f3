import type { BranchName, Step } from "../../pipeline/document";
import { isJsonArray, type JsonArray } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { denyConditions } from "./deny-conditions";

/** A condition step's list of conditions; undefined where there is none, or nothing in it. */
export function conditionsOf({ definition }: Pick<Step, "definition">): JsonArray | undefined {
  const asked = getAt(definition, ["Arguments", "Conditions"]);
  return isJsonArray(asked) && asked.length > 0 ? asked : undefined;
}

/** What holds wherever one branch of a condition is taken; undefined while the condition asks nothing. */
export function branchConditions(
  condition: Pick<Step, "definition">,
  when: BranchName,
): JsonArray | undefined {
  const asked = conditionsOf(condition);
  return asked && when === "false" ? denyConditions(asked) : asked;
}
