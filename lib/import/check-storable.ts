import type { PipelineDocument } from "../pipeline/document";
import { parseDocument } from "../pipeline/parse-document";
import { err, ok, type Result } from "../utils/result";
import type { ImportError } from "./import-error";

/** Refuses at the door what could not be saved later: a document is a little larger and deeper than its definition. */
export function checkStorable(document: PipelineDocument): Result<undefined, ImportError> {
  const parsed = parseDocument(document);
  if (parsed.ok) return ok(undefined);
  const { code, message } = parsed.error;
  return err({
    code: code === "too-large" || code === "too-deep" ? code : "invalid-document",
    message,
  });
}
