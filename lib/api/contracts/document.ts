import { z } from "zod";
import type { PipelineDocument } from "../../pipeline/document";
import { parseDocument } from "../../pipeline/parse-document";
import { parsePath } from "../../utils/json-path";

/** A whole pipeline document, brought to the present version on the way in. */
export const documentField = z.unknown().transform((value, context): PipelineDocument => {
  const parsed = parseDocument(value);
  if (parsed.ok) return parsed.value;
  const { path, message } = parsed.error;
  context.addIssue({ code: "custom", message, path: [...parsePath(path)] });
  return z.NEVER;
});
