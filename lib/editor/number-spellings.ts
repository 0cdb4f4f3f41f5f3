import type { PipelineDocument } from "../pipeline/document";

/**
 * The document without the number spellings of imported text whose owners are gone.
 *
 * @param owners - step ids or `parameter:<name>`.
 */
export function withoutSpellings(
  document: PipelineDocument,
  owners: ReadonlySet<string>,
): PipelineDocument {
  const { text } = document;
  if (!text || !Object.keys(text.numbers).some((owner) => owners.has(owner))) return document;
  const kept = Object.entries(text.numbers).filter(([owner]) => !owners.has(owner));
  return { ...document, text: { ...text, numbers: Object.fromEntries(kept) } };
}

/** The document with the spellings of one owner under another name. */
export function renameSpellings(
  document: PipelineDocument,
  from: string,
  to: string,
): PipelineDocument {
  const { text } = document;
  if (!text || !Object.hasOwn(text.numbers, from)) return document;
  const renamed = Object.entries(text.numbers).map(([owner, spellings]) => [
    owner === from ? to : owner,
    spellings,
  ]);
  return { ...document, text: { ...text, numbers: Object.fromEntries(renamed) } };
}
