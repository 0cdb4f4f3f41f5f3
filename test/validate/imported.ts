import { readFileSync } from "node:fs";
import path from "node:path";
import { importText } from "@/lib/import/import-text";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import type { JsonValue } from "@/lib/utils/json";

export const EMITTED = path.resolve(import.meta.dirname, "../oracle/sdk_emitted");

export function readEmitted(name: string): JsonValue {
  return JSON.parse(readFileSync(path.join(EMITTED, `${name}.json`), "utf8"));
}

/** The design that a definition imports as. */
export function imported(definition: JsonValue): PipelineDocument {
  let count = 0;
  const newId = () => {
    count += 1;
    return stepId(`step-${count}`);
  };
  const result = importText(JSON.stringify(definition), { newId, name: "Imported" });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.document;
}
