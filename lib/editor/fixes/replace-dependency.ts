import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { FixRequest } from "../../pipeline/fix";
import { isJsonArray, type JsonValue } from "../../utils/json";
import { removeAt, setMember } from "../../utils/json-path";
import { ok, type Result } from "../../utils/result";
import { type CommandError, refuseMissingStep } from "../command";
import { editDefinition } from "../edit-definition";

/** Lets a step wait for others in place of one; a list that is left empty goes. */
export function replaceDependency(
  document: PipelineDocument,
  { stepId, from, to }: FixRequest<"replace-dependency">,
): Result<PipelineDocument, CommandError> {
  const step = stepById(document, stepId);
  if (!step) return refuseMissingStep();
  const names = step.definition.DependsOn;
  if (!isJsonArray(names) || !names.includes(from)) return ok(document);
  const changed = [
    ...new Set(names.flatMap((name): readonly JsonValue[] => (name === from ? to : [name]))),
  ];
  return editDefinition(document, stepId, (definition) =>
    changed.length === 0
      ? removeAt(definition, ["DependsOn"])
      : setMember(definition, ["DependsOn"], changed),
  );
}
