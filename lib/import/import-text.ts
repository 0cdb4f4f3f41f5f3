import { parseDocument } from "../pipeline/parse-document";
import { isJsonObject, type JsonValue } from "../utils/json";
import { err, ok, type Result } from "../utils/result";
import { countKinds } from "./count-kinds";
import { type Imported, type ImportOptions, importDefinition } from "./import-definition";
import type { ImportError } from "./import-error";
import { readJson } from "./read-json";

/** Reads a definition or one of our own documents; the content says which. */
export function importText(text: string, options: ImportOptions): Result<Imported, ImportError> {
  const reading = readJson(text);
  if (!reading.ok) return reading;
  const { value } = reading.value;
  return isDocument(value) ? importDocument(value) : importDefinition(text, options);
}

/** AWS writes its members with a capital, so `schemaVersion` is ours alone. */
function isDocument(value: JsonValue): boolean {
  return isJsonObject(value) && "schemaVersion" in value && !("Steps" in value);
}

function importDocument(value: JsonValue): Result<Imported, ImportError> {
  const parsed = parseDocument(value);
  if (!parsed.ok) {
    const { path, message } = parsed.error;
    return err({ code: "invalid-document", path, message });
  }
  const document = parsed.value;
  const counts = countKinds(document.steps);
  return ok({
    document,
    report: { source: "document", counts, keptAsIs: [], suspicious: [], notes: [], settings: {} },
  });
}
