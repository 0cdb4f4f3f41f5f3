import { hintOf, isExample } from "./find-secret";
import { isNamedSecret } from "./named-secret";
import { MAY_HOLD_SECRET, SECRET_PATTERNS } from "./secret-patterns";

const PATTERNS = SECRET_PATTERNS.map(({ pattern }) => new RegExp(pattern, `${pattern.flags}g`));

/**
 * A text as it may be said to people: of a secret in it only the hint is left.
 *
 * @param name - of what has the text as its value, where there is one: `DB_PASSWORD`.
 */
export function maskSecrets(text: string, name?: string): string {
  if (name !== undefined && isNamedSecret(name, text)) return hintOf(text);
  if (!MAY_HOLD_SECRET.test(text)) return text;
  let masked = text;
  for (const pattern of PATTERNS) {
    masked = masked.replace(pattern, (found) => (isExample(found) ? found : hintOf(found)));
  }
  return masked;
}
