import type { Parameter, PipelineDocument } from "../../pipeline/document";
import { checkJsonLimits } from "../../utils/json-limits";
import { ok } from "../../utils/result";
import { checkNewParameterName } from "../check-parameter";
import { defineCommand } from "../command";

/** Adds a parameter behind the others. */
export const addParameter = defineCommand(
  "Add parameter",
  (document: PipelineDocument, { parameter }: { readonly parameter: Parameter }) => {
    const name = checkNewParameterName(document, parameter.Name);
    if (!name.ok) return name;
    const limits = checkJsonLimits(parameter);
    if (!limits.ok) return limits;
    return ok({ ...document, parameters: [...document.parameters, parameter] });
  },
);
