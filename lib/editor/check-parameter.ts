import type { PipelineDocument } from "../pipeline/document";
import { parameterByName } from "../pipeline/find";
import { ok, type Result } from "../utils/result";
import { type CommandError, refuse } from "./command";

/** SageMaker's PipelineParameterName. */
const PARAMETER_NAME = /^[A-Za-z0-9\-_]{1,256}$/;

/** Refuses a name that SageMaker does not take or that another parameter has. */
export function checkNewParameterName(
  document: PipelineDocument,
  name: string,
): Result<string, CommandError> {
  if (!PARAMETER_NAME.test(name)) {
    return refuse(
      "invalid-name",
      "Use 1 to 256 letters, digits, hyphens and underscores, without spaces.",
    );
  }
  if (parameterByName(document, name)) {
    return refuse(
      "name-taken",
      `Another parameter is already called “${name}”. Choose a different name.`,
    );
  }
  return ok(name);
}

export function refuseMissingParameter(name: string): Result<never, CommandError> {
  return refuse("parameter-not-found", `The parameter “${name}” is no longer in the design.`);
}
