import type { Issue } from "../pipeline/issue";

/** What travels along with an export: errors and warnings, not the notes. */
export function travellingMessages(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ severity }) => severity !== "note").map(({ message }) => message);
}
