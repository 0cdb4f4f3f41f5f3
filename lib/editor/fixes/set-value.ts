import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { FixPlace, FixRequest } from "../../pipeline/fix";
import type { JsonObject } from "../../utils/json";
import { setMember } from "../../utils/json-path";
import type { Result } from "../../utils/result";
import { refuseMissingParameter } from "../check-parameter";
import { type CommandError, refuseMissingStep } from "../command";
import { checkPath } from "../edit-definition";
import { editPlace } from "./edit-place";

/** Writes one value; what is missing on the way is created. */
export function setValue(
  document: PipelineDocument,
  { at, value }: FixRequest<"set-value">,
): Result<PipelineDocument, CommandError> {
  const root = rootOf(document, at);
  if (!root) return at.on === "parameter" ? refuseMissingParameter(at.name) : refuseMissingStep();
  const checked = checkPath(root, at.path);
  if (!checked.ok) return checked;
  return editPlace(document, at, (definition) => setMember(definition, at.path, value));
}

function rootOf(document: PipelineDocument, at: FixPlace): JsonObject | undefined {
  if (at.on === "step") return stepById(document, at.stepId)?.definition;
  if (at.on === "pipeline") return document.pipeline.definition;
  return document.parameters.find(({ Name }) => Name === at.name);
}
