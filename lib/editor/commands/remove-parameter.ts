import type { ParameterSet, PipelineDocument } from "../../pipeline/document";
import { parameterByName } from "../../pipeline/find";
import { ok } from "../../utils/result";
import { refuseMissingParameter } from "../check-parameter";
import { defineCommand } from "../command";
import { withoutSpellings } from "../number-spellings";

/** Removes a parameter and its values in parameter sets; values that read it stay, and validation points at them. */
export const removeParameter = defineCommand(
  "Remove parameter",
  (document: PipelineDocument, { name }: { readonly name: string }) => {
    const parameter = parameterByName(document, name);
    if (!parameter) return refuseMissingParameter(name);
    return ok({
      ...withoutSpellings(document, new Set([`parameter:${name}`])),
      parameters: document.parameters.filter((each) => each !== parameter),
      parameterSets: document.parameterSets.map((set) => withoutValue(set, name)),
    });
  },
);

function withoutValue(set: ParameterSet, name: string): ParameterSet {
  if (!Object.hasOwn(set.values, name)) return set;
  const values = Object.entries(set.values).filter(([each]) => each !== name);
  return { ...set, values: Object.fromEntries(values) };
}
