import type { PipelineDocument } from "../pipeline/document";
import { checkJsonLimits } from "../utils/json-limits";

/**
 * Our own document as text: everything, canvas and code included, for another Pipewright to open. Laid out to be read, unless
 * that alone makes it larger than what is taken back in.
 */
export function exportDocument(document: PipelineDocument): string {
  const readable = `${JSON.stringify(document, null, 2)}\n`;
  return checkJsonLimits(readable).ok ? readable : JSON.stringify(document);
}
