import type { ReturnedValue } from "../pipeline/document";
import { ok, type Result } from "../utils/result";
import { type CommandError, refuse } from "./command";

const RETURN_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/; // what SageMaker's JSON paths can name without trouble

/** Refuses names that later steps could not read, and two of the same. */
export function checkReturnNames(
  returns: readonly ReturnedValue[],
): Result<readonly ReturnedValue[], CommandError> {
  const seen = new Set<string>();
  for (const { name } of returns) {
    if (!RETURN_NAME.test(name)) {
      return refuse(
        "invalid-return-name",
        `“${name}” cannot be read by later steps. Use letters, digits, underscores and hyphens, beginning with a letter.`,
      );
    }
    if (seen.has(name))
      return refuse("return-name-taken", `“${name}” is returned already. Choose a different name.`);
    seen.add(name);
  }
  return ok(returns);
}
