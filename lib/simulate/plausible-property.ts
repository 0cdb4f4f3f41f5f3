import type { RunFacts } from "../steps/simulation/contract";
import type { JsonPath, JsonValue } from "../utils/json";

/** What a property's name alone lets one expect; undefined for a name that tells nothing. */
export function plausibleProperty(keys: JsonPath, facts: RunFacts): JsonValue | undefined {
  const member = String(keys.findLast((key) => typeof key === "string") ?? "");
  if (/Arns?$/.test(String(keys[0])) || member.endsWith("Arn"))
    return `arn:aws:sagemaker:${facts.region}:${facts.account}:resource/${facts.resourceName}`;
  if (/(Uri|Url|Path|Location|Constraints|Statistics|Report)$/.test(member))
    return `${facts.folder}/${member}`;
  if (/(Status|State)$/.test(member)) return "Completed";
  return /(Name|Id)$/.test(member) ? facts.resourceName : undefined;
}
