import type { PipelineDocument } from "../../pipeline/document";
import { parameterByName } from "../../pipeline/find";
import { mapReferences, renameParameterInGet } from "../../pipeline/references";
import type { JsonValue } from "../../utils/json";
import { ok } from "../../utils/result";
import { checkNewParameterName, refuseMissingParameter } from "../check-parameter";
import { defineCommand } from "../command";
import { renameSpellings } from "../number-spellings";
import { mapDefinitions } from "../replace-step";

/** Renames a parameter, every reference to it and its values in parameter sets and triggers. */
export const renameParameter = defineCommand(
  "Rename parameter",
  (
    document: PipelineDocument,
    { name: from, to }: { readonly name: string; readonly to: string },
  ) => {
    const parameter = parameterByName(document, from);
    if (!parameter) return refuseMissingParameter(from);
    if (to === from) return ok(document);
    const name = checkNewParameterName(document, to);
    if (!name.ok) return name;

    const rename = renameParameterInGet(from, to);
    const renamed = mapDefinitions(document, (definition) => mapReferences(definition, rename));
    return ok({
      ...renameSpellings(renamed, `parameter:${from}`, `parameter:${to}`),
      parameters: document.parameters.map((each) =>
        each === parameter ? { ...each, Name: to } : each,
      ),
      pipeline: {
        ...document.pipeline,
        definition: mapReferences(document.pipeline.definition, rename),
      },
      parameterSets: document.parameterSets.map((set) => renameValue(set, from, to)),
      triggers: document.triggers.map((trigger) => renameValue(trigger, from, to)),
    });
  },
);

function renameValue<Owner extends { readonly values: Readonly<Record<string, JsonValue>> }>(
  owner: Owner,
  from: string,
  to: string,
): Owner {
  if (!Object.hasOwn(owner.values, from)) return owner;
  const values = Object.entries(owner.values).map(
    ([name, value]) => [name === from ? to : name, value] as const,
  );
  return { ...owner, values: Object.fromEntries(values) };
}
