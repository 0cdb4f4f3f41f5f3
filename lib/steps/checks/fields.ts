import { type Field, type FieldSection, field, stepField } from "../field";
import { INPUTS_FIELD, OUTPUTS_FIELD } from "../processing/fields";
import { ACCESS_FIELDS, ENVIRONMENT_FIELD, MACHINE_FIELDS } from "../processing/resource-fields";

/** Against what the data or the model is checked. */
export const BASELINE_FIELDS: readonly Field[] = [
  stepField("ModelPackageGroupName", {
    label: "Model group",
    help: "Group of the model registry; its latest approved model brings the baseline to compare with.",
  }),
  stepField("SkipCheck", {
    label: "Skip the check",
    widget: "boolean",
    help: "Computes a new baseline without comparing; needed while the group has no approved model.",
  }),
  stepField("FailOnViolation", {
    label: "Fail on a violation",
    widget: "boolean",
    help: "The step fails when the comparison finds a violation; without it the step only reports it.",
  }),
  stepField("RegisterNewBaseline", {
    label: "Use the new baseline",
    widget: "boolean",
    help: "Hands the new baseline on for later drift checks, in place of the earlier one.",
  }),
  stepField("SuppliedBaselineConstraints", {
    label: "Constraints of your own",
    widget: "s3-uri",
    help: "A constraints file to compare with instead of the one of the model group.",
    level: "advanced",
  }),
];

export const SUPPLIED_STATISTICS: Field = stepField("SuppliedBaselineStatistics", {
  label: "Statistics of your own",
  widget: "s3-uri",
  help: "A statistics file to compare with instead of the one of the model group.",
  level: "advanced",
});

export const IMAGE_FIELD: Field = field("AppSpecification.ImageUri", {
  label: "Image",
  widget: "image-uri",
  help: "AWS's container that carries out the check.",
  level: "advanced",
  required: true,
});

interface JobFields {
  /** What the inputs are for, as the form says it. */
  readonly inputsHelp: string;
}

/** The job below the check, which is a processing job. */
export function checkJobSections({ inputsHelp }: JobFields): readonly FieldSection[] {
  return [
    { title: "Data", fields: [{ ...INPUTS_FIELD, help: inputsHelp }] },
    { title: "Machines", fields: MACHINE_FIELDS },
    { title: "Reports", fields: [{ ...OUTPUTS_FIELD, help: "Where the job stores its reports." }] },
    {
      title: "Container",
      fields: [IMAGE_FIELD, { ...ENVIRONMENT_FIELD, level: "advanced" }],
    },
    { title: "Access and network", fields: ACCESS_FIELDS },
  ];
}
