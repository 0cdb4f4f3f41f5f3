import { isExpression } from "../../pipeline/expression";
import type { JsonValue } from "../../utils/json";

/** True for a place that the SDK passes on; anything else it takes for a local file and uploads. */
export function isRemote(location: JsonValue | undefined): boolean {
  return isExpression(location) || (typeof location === "string" && location.startsWith("s3://"));
}
