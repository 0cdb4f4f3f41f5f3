import { type Field, type FieldSection, field, stepField } from "../field";

const JOB = "StepConfig.HadoopJarStep";

const FIELDS: readonly Field[] = [
  field(`${JOB}.Jar`, {
    label: "JAR",
    help: "Program that runs; command-runner.jar runs the first argument, such as spark-submit.",
    placeholder: "command-runner.jar",
    required: true,
  }),
  field(`${JOB}.Args`, {
    label: "Arguments",
    widget: "strings",
    help: "One word per line; a value can come from a parameter or another step.",
    placeholder: "spark-submit",
    required: true,
  }),
  field(`${JOB}.MainClass`, {
    label: "Main class",
    help: "Class to start, where the JAR does not name one.",
    level: "advanced",
  }),
  field(`${JOB}.Properties`, {
    label: "Java properties",
    widget: "records",
    help: "Passed to the main class.",
    level: "advanced",
    item: {
      noun: "property",
      namePath: ["Key"],
      fields: [
        stepField("Key", { label: "Name", help: "Name of the property.", required: true }),
        stepField("Value", { label: "Value", help: "Value of the property.", required: true }),
      ],
      start: { Key: "", Value: "" },
    },
  }),
  field("StepConfig.ActionOnFailure", {
    label: "When it fails",
    widget: "choice",
    help: "What EMR does with the cluster.",
    level: "advanced",
  }),
];

/** What the cluster runs. */
export const EMR_JOB_SECTION: FieldSection = { title: "Job", fields: FIELDS };
