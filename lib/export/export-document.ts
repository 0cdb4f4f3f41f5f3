import type { PipelineDocument } from "../pipeline/document";

/** Our own document as text: everything, canvas and code included, for another Pipewright to open. */
export function exportDocument(document: PipelineDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
