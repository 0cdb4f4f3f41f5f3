import type { PipelineDocument } from "../../pipeline/document";
import { parameterByName } from "../../pipeline/find";
import type { JsonValue } from "../../utils/json";
import { ok } from "../../utils/result";
import { refuseMissingParameter } from "../check-parameter";
import { defineCommand } from "../command";
import { withoutSpellings } from "../number-spellings";

/** Removes a parameter and its values in parameter sets and triggers; values that read it stay, and validation points at them. */
export const removeParameter = defineCommand(
  "Remove parameter",
  (document: PipelineDocument, { name }: { readonly name: string }) => {
    const parameter = parameterByName(document, name);
    if (!parameter) return refuseMissingParameter(name);
    return ok({
      ...withoutSpellings(document, new Set([`parameter:${name}`])),
      parameters: document.parameters.filter((each) => each !== parameter),
      parameterSets: document.parameterSets.map((set) => withoutValue(set, name)),
      triggers: document.triggers.map((trigger) => withoutValue(trigger, name)),
    });
  },
);

function withoutValue<Owner extends { readonly values: Readonly<Record<string, JsonValue>> }>(
  owner: Owner,
  name: string,
): Owner {
  if (!Object.hasOwn(owner.values, name)) return owner;
  const values = Object.entries(owner.values).filter(([each]) => each !== name);
  return { ...owner, values: Object.fromEntries(values) };
}
