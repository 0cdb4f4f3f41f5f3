import type { PipelineDocument } from "../pipeline/document";
import type { JsonObject } from "../utils/json";
import { toDefinition } from "./definition";
import { floatSpellings } from "./float-spellings";
import { numberSpellings, pathKey } from "./number-spellings";
import { DEFAULT_STYLE, printJson } from "./print-json";

export interface ExportedDefinition {
  readonly text: string;
  readonly json: JsonObject;
  /** Size of `text` in UTF-8; SageMaker takes up to 1 MiB. */
  readonly bytes: number;
}

/** The definition as text, laid out as the imported one was, so that it differs only where the design does. */
export function exportDefinition(document: PipelineDocument): ExportedDefinition {
  const json = toDefinition(document);
  const spellings = new Map([
    ...floatSpellings(document, json),
    ...numberSpellings(document, json),
  ]);
  const text = printJson(json, {
    style: document.text ?? DEFAULT_STYLE,
    ...(spellings.size > 0 && { spelling: (path) => spellings.get(pathKey(path)) }),
  });
  return { text, json, bytes: new TextEncoder().encode(text).length };
}
