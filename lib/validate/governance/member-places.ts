import { isJsonArray, type JsonPath } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import type { StepSubject } from "../validation";
import type { SecurityMembers } from "./security-members";

/** Where the members of a table stand in a step: when tuning compares several training jobs, in each of them. */
export function memberPlaces(
  { definition }: StepSubject,
  members: SecurityMembers,
): readonly JsonPath[] {
  const several = getAt(definition, ["Arguments", "TrainingJobDefinitions"]);
  return (members[definition.Type] ?? []).flatMap((member) => {
    const [first, ...rest] = member;
    return first === "TrainingJobDefinition" && isJsonArray(several)
      ? several.map((_, index) => ["Arguments", "TrainingJobDefinitions", index, ...rest])
      : [["Arguments", ...member]];
  });
}
