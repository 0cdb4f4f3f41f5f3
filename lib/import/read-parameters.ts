import type { Parameter } from "../pipeline/document";
import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";
import { err, ok, type Result } from "../utils/result";
import type { ImportError } from "./import-error";

/** The pipeline's parameters as AWS writes them; none where the member is missing. */
export function readParameters(
  value: JsonValue | undefined,
): Result<readonly Parameter[], ImportError> {
  if (value === undefined) return ok([]);
  if (!isJsonArray(value)) return err(invalid("$.Parameters", "is not a list of parameters"));

  const odd = value.findIndex((item) => !isParameter(item));
  if (odd < 0) return ok(value.filter(isParameter));
  return err(
    invalid(`$.Parameters[${odd}]`, "is not a parameter, which is an object whose Name is a text"),
  );
}

function isParameter(value: JsonValue): value is Parameter {
  return isJsonObject(value) && typeof value.Name === "string";
}

function invalid(path: string, fault: string): ImportError {
  const message = `${path} ${fault}. Correct it and import again.`;
  return { code: "invalid-parameters", path, message };
}
