import { type Field, field, stepField } from "../field";

const RANGES = "HyperParameterTuningJobConfig.ParameterRanges";

const NAME = stepField("Name", {
  label: "Hyperparameter",
  help: "As the algorithm calls it.",
  required: true,
});

/** Between which values the search may go. */
export const RANGE_FIELDS: readonly Field[] = [
  numberRange("ContinuousParameterRanges", {
    label: "Decimal numbers",
    noun: "decimal range",
    placeholder: "0.1",
  }),
  numberRange("IntegerParameterRanges", {
    label: "Whole numbers",
    noun: "whole-number range",
    placeholder: "3",
  }),
  field(`${RANGES}.CategoricalParameterRanges`, {
    label: "Words",
    widget: "records",
    help: "Hyperparameters that take one of some given values.",
    item: {
      noun: "choice of words",
      namePath: ["Name"],
      fields: [
        NAME,
        stepField("Values", {
          label: "Values",
          widget: "strings",
          help: "The values to try, one per line.",
          required: true,
        }),
      ],
      start: { Name: "", Values: [] },
    },
  }),
];

interface NumberRange {
  readonly label: string;
  readonly noun: string;
  readonly placeholder: string;
}

function numberRange(list: string, { label, noun, placeholder }: NumberRange): Field {
  return field(`${RANGES}.${list}`, {
    label,
    widget: "records",
    help: "Hyperparameters to search between two values; a name stands in one list only.",
    item: {
      noun,
      namePath: ["Name"],
      fields: [
        NAME,
        stepField("MinValue", {
          label: "From",
          help: "Smallest value.",
          required: true,
          placeholder,
        }),
        stepField("MaxValue", { label: "To", help: "Largest value.", required: true, placeholder }),
        stepField("ScalingType", {
          label: "Scale",
          widget: "choice",
          help: "Logarithmic suits values that span several powers of ten.",
          level: "advanced",
        }),
      ],
      start: { Name: "", MinValue: "", MaxValue: "", ScalingType: "Auto" },
    },
  });
}
