import type { StepKindDefinition, Supports } from "./contract";
import { RESULT_PROPERTY_FILE } from "./execute-code/code-returns";
import { type Field, type FieldSection, stepField } from "./field";
import { retryField } from "./retry-field";

/**
 * Sections that follow a kind's own: what every step may have, and what AWS documents for this kind.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html
 */
export function sharedSections(
  kind: Pick<StepKindDefinition, "type" | "supports" | "compile">,
): readonly FieldSection[] {
  if (kind.type === "") return []; // a type we do not know has no form
  const { propertyFiles, retry, cache } = kind.supports;
  return [
    { title: "Dependencies", fields: [DEPENDENCIES] },
    ...(propertyFiles ? [{ title: "Property files", fields: [propertyFilesField(kind)] }] : []),
    ...(retry ? [{ title: "Retry", fields: [retryField(kind.type)] }] : []),
    ...(cache ? [{ title: "Cache", fields: [CACHE] }] : []),
    { title: "Name and description", fields: NAME_AND_DESCRIPTION },
  ];
}

export const NO_SUPPORT: Supports = { cache: false, retry: false, propertyFiles: false };

const DEPENDENCIES = stepField("DependsOn", {
  label: "Runs after",
  widget: "dependencies",
  help: "Steps that must finish first although this step reads nothing from them.",
  level: "advanced",
});

const NAME_AND_DESCRIPTION: readonly Field[] = [
  stepField("DisplayName", {
    label: "Display name",
    help: "Shown in SageMaker Studio instead of the name; spaces are fine.",
    level: "advanced",
  }),
  stepField("Description", {
    label: "Description",
    widget: "multiline",
    help: "What the step is for; shown in SageMaker Studio.",
    level: "advanced",
  }),
];

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-propertyfile.html */
function propertyFilesField({ compile }: Pick<StepKindDefinition, "compile">): Field {
  if (!compile || !PROPERTY_FILES.item) return PROPERTY_FILES;
  // what the function returns has a section of its own
  return { ...PROPERTY_FILES, item: { ...PROPERTY_FILES.item, reserved: [RESULT_PROPERTY_FILE] } };
}

const PROPERTY_FILES = stepField("PropertyFiles", {
  label: "Property files",
  widget: "property-files",
  help: "JSON files that the step writes and from which later steps and conditions read values.",
  level: "advanced",
  item: {
    noun: "property file",
    namePath: ["PropertyFileName"],
    fields: [
      stepField("PropertyFileName", {
        label: "Name",
        help: "How later steps refer to the file.",
        required: true,
      }),
      stepField("OutputName", {
        label: "Output",
        widget: "own-output",
        help: "Name of the output of this step that holds the file.",
        required: true,
      }),
      stepField("FilePath", {
        label: "File",
        help: "Path of the file inside that output.",
        placeholder: "evaluation.json",
        required: true,
      }),
    ],
    start: { PropertyFileName: "", OutputName: "", FilePath: "" },
  },
});

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-caching.html */
const CACHE = stepField("CacheConfig", {
  label: "Reuse earlier results",
  widget: "cache",
  help: "Skips the step when the same pipeline has already run it successfully with the same settings.",
  level: "advanced",
});
