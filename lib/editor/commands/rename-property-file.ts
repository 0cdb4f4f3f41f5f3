import type { PipelineDocument, StepDefinitionJson } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { mapReferences } from "../../pipeline/references";
import { isJsonArray, isJsonObject } from "../../utils/json";
import { ok } from "../../utils/result";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { mapDefinitions, replaceStep } from "../replace-step";

interface RenamePropertyFileInput {
  readonly stepId: StepId;
  readonly from: string;
  readonly to: string;
}

/** Renames a property file of a step and every look-up in it. */
export const renamePropertyFile = defineCommand(
  "Rename property file",
  (document: PipelineDocument, { stepId, from, to }: RenamePropertyFileInput) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    if (from === to) return ok(document);
    if (!/^[A-Za-z0-9\-_]{1,64}$/.test(to)) {
      return refuse(
        "invalid-property-file-name",
        "Name the file with letters, digits, hyphens and underscores, 64 at most.",
      );
    }
    if (fileNames(step.definition).includes(to)) {
      return refuse(
        "name-taken",
        `“${to}” is another property file of the step. Choose another name.`,
      );
    }
    const { Name } = step.definition;
    const [old, next] = [from, to].map((file) => `Steps.${Name}.PropertyFiles.${file}`);
    const renamed = replaceStep(document, {
      ...step,
      definition: withName(step.definition, from, to),
    });
    return ok(
      mapDefinitions(renamed, (definition) =>
        mapReferences(definition, (get) => (get === old && next ? next : get)),
      ),
    );
  },
);

function fileNames({ PropertyFiles }: StepDefinitionJson): readonly unknown[] {
  const files = isJsonArray(PropertyFiles) ? PropertyFiles : [];
  return files.map((file) => (isJsonObject(file) ? file.PropertyFileName : undefined));
}

function withName(definition: StepDefinitionJson, from: string, to: string): StepDefinitionJson {
  const { PropertyFiles } = definition;
  if (!isJsonArray(PropertyFiles)) return definition;
  const renamed = PropertyFiles.map((file) =>
    isJsonObject(file) && file.PropertyFileName === from ? { ...file, PropertyFileName: to } : file,
  );
  return { ...definition, PropertyFiles: renamed };
}
