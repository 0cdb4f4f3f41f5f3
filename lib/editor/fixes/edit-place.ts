import type { PipelineDocument } from "../../pipeline/document";
import { parameterByName } from "../../pipeline/find";
import type { FixPlace } from "../../pipeline/fix";
import type { JsonObject } from "../../utils/json";
import { checkJsonLimits } from "../../utils/json-limits";
import { ok, type Result } from "../../utils/result";
import { refuseMissingParameter } from "../check-parameter";
import { type CommandError, refuse } from "../command";
import { editDefinition } from "../edit-definition";

/** The document with the definition that a place lies in changed: a step's, a parameter's or the pipeline's own. */
export function editPlace(
  document: PipelineDocument,
  at: FixPlace,
  change: (definition: JsonObject) => JsonObject,
): Result<PipelineDocument, CommandError> {
  switch (at.on) {
    case "step":
      return editDefinition(document, at.stepId, change);
    case "parameter":
      return editParameter(document, at.name, change);
    case "pipeline":
      return editPipeline(document, change);
  }
}

function editParameter(
  document: PipelineDocument,
  name: string,
  change: (definition: JsonObject) => JsonObject,
): Result<PipelineDocument, CommandError> {
  const parameter = parameterByName(document, name);
  if (!parameter) return refuseMissingParameter(name);
  const changed = change(parameter);
  if (changed === parameter) return ok(document);
  const limits = checkJsonLimits(changed);
  if (!limits.ok) return limits;
  const { Name, Type } = changed;
  if (Name !== name || typeof Type !== "string")
    return refuse("parameter-by-form", "A parameter keeps its name and has a type.");
  const parameters = document.parameters.map((each) =>
    each === parameter ? { ...changed, Name, Type } : each,
  );
  return ok({ ...document, parameters });
}

function editPipeline(
  document: PipelineDocument,
  change: (definition: JsonObject) => JsonObject,
): Result<PipelineDocument, CommandError> {
  const before = document.pipeline.definition;
  const definition = change(before);
  if (definition === before) return ok(document);
  const limits = checkJsonLimits(definition);
  if (!limits.ok) return limits;
  return ok({ ...document, pipeline: { ...document.pipeline, definition } });
}
