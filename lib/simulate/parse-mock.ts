import type { JsonValue } from "../utils/json";
import type { Mock } from "./simulation-input";

/**
 * Reads `Evaluate.auc=0.84`. What is JSON is taken as such, anything else as a text: `0.84` is a number, `"0.84"` and
 * `Failed` are texts. Undefined for what is not of this form.
 */
export function parseMock(text: string): Mock | undefined {
  const found = /^([^.=]+)\.([^=]+)=(.*)$/s.exec(text);
  if (!found) return undefined;
  const [, step = "", path = "", value = ""] = found;
  return { step, path, value: readValue(value) };
}

function readValue(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    return text; // as people write texts on a command line
  }
}
