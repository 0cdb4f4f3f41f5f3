import type { PipelineDocument } from "../../pipeline/document";
import type { FixRequest } from "../../pipeline/fix";
import { formatPath } from "../../utils/json-path";
import { ok, type Result } from "../../utils/result";
import { type CommandError, refuse } from "../command";

/** Forgets how an imported text wrote a number: it goes out as we write numbers. */
export function respellNumber(
  document: PipelineDocument,
  { at }: FixRequest<"respell-number">,
): Result<PipelineDocument, CommandError> {
  const owner =
    at.on === "step" ? at.stepId : at.on === "parameter" ? `parameter:${at.name}` : at.on;
  const { text } = document;
  const { [formatPath(at.path)]: spelling, ...rest } = text?.numbers[owner] ?? {};
  if (!text || spelling === undefined)
    return refuse("no-spelling", "The number is no longer the imported one.");
  return ok({ ...document, text: { ...text, numbers: { ...text.numbers, [owner]: rest } } });
}
