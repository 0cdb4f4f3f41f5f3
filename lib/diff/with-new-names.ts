import type { PipelineDocument } from "../pipeline/document";
import { mapReferences, renameParameterInGet } from "../pipeline/references";
import { renameInDefinition, renameOwnFolders } from "../pipeline/rename-in-definition";

/** The design with its steps under new names, and with everything that follows from that. */
export function withNewNames(
  document: PipelineDocument,
  names: ReadonlyMap<string, string>,
): PipelineDocument {
  const renames = new Map([...names].filter(([from, to]) => from !== to));
  if (renames.size === 0) return document;
  const steps = document.steps.map((step) => {
    const { Name } = step.definition;
    const to = renames.get(Name);
    const definition = renameInDefinition(step.definition, renames);
    if (to === undefined) return { ...step, definition };
    return { ...step, definition: { ...renameOwnFolders(definition, Name, to), Name: to } };
  });
  return { ...document, steps };
}

/** The design with its references to parameters under new names. */
export function withNewParameters(
  document: PipelineDocument,
  names: ReadonlyMap<string, string>,
): PipelineDocument {
  if (names.size === 0) return document;
  const renames = [...names].map(([from, to]) => renameParameterInGet(from, to));
  const steps = document.steps.map((step) => ({
    ...step,
    definition: mapReferences(step.definition, (get) =>
      renames.reduce((text, rename) => (text === get ? rename(text) : text), get),
    ),
  }));
  return { ...document, steps };
}
