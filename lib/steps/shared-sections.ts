import type { StepKindDefinition, Supports } from "./contract";
import { type Field, type FieldSection, stepField } from "./field";
import { retryField } from "./retry-field";

/**
 * Sections that follow a kind's own: what every step may have, and what AWS documents for this kind.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html
 */
export function sharedSections(
  kind: Pick<StepKindDefinition, "type" | "supports">,
): readonly FieldSection[] {
  if (kind.type === "") return []; // a type we do not know has no form
  return [
    { title: "Name and order", fields: NAME_AND_ORDER },
    ...(kind.supports.propertyFiles ? [{ title: "Property files", fields: [PROPERTY_FILES] }] : []),
    ...(kind.supports.cache ? [{ title: "Cache", fields: CACHE }] : []),
    ...(kind.supports.retry ? [{ title: "Retry", fields: [retryField(kind.type)] }] : []),
  ];
}

export const NO_SUPPORT: Supports = { cache: false, retry: false, propertyFiles: false };

const NAME_AND_ORDER: readonly Field[] = [
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
  stepField("DependsOn", {
    label: "Runs after",
    widget: "strings",
    help: "Names of steps that must finish first although this step reads nothing from them.",
    level: "advanced",
  }),
];

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-propertyfile.html */
const PROPERTY_FILES = stepField("PropertyFiles", {
  label: "Property files",
  widget: "records",
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
const CACHE: readonly Field[] = [
  stepField("CacheConfig.Enabled", {
    label: "Reuse earlier results",
    widget: "boolean",
    help: "Skips the step when the same pipeline has already run it successfully with the same settings.",
    level: "advanced",
  }),
  stepField("CacheConfig.ExpireAfter", {
    label: "For at most",
    help: "How long a result may be reused, as an ISO 8601 duration; needed when reuse is on.",
    placeholder: "P30D",
    level: "advanced",
  }),
];
