import { DEFAULT_STYLE } from "../../../export/print-json";
import type { PipelineDocument } from "../../../pipeline/document";
import { triggerId } from "../../../pipeline/ids";
import { parameter } from "../../../pipeline/testing";
import type { Trigger } from "../../../pipeline/trigger";
import { BRANCH_SAMPLES } from "./branch-samples";
import { CODE_SAMPLES } from "./code-samples";
import { GOVERNANCE_SAMPLES } from "./governance-samples";
import { designOfCalls, type Sample, withParameters, withTopLevel } from "./make-sample";
import { STEP_SAMPLES } from "./step-samples";

/** A design with a fault that has a fix, and the fix that is expected. */
export interface FixSample {
  /** The rule's file. */
  readonly rule: string;
  readonly what: string;
  readonly code: string;
  readonly label: string;
  readonly design: PipelineDocument;
}

let count = 0;

const integer = (DefaultValue: string) => parameter("P", { Type: "Integer", DefaultValue });

const PIPELINE_SAMPLES: readonly Sample[] = [
  ["invalid-version", "another one", "Set “2020-12-01”", withTopLevel({ Version: "2021-01-01" })],
  [
    "invalid-pipeline-name",
    "with an underscore",
    "Rename to “my-pipeline”",
    { ...withTopLevel({}), pipeline: { ...withTopLevel({}).pipeline, name: "my_pipeline" } },
  ],
  [
    "unknown-top-level-member",
    "misspelt",
    "Rename to “MlflowConfig”",
    withTopLevel({ MlFlowConfigs: null }),
  ],
  ["unknown-top-level-member", "invented", "Remove “Colour”", withTopLevel({ Colour: 1 })],
  [
    "invalid-experiment",
    "with a member too many",
    "Remove the rest",
    withTopLevel({ PipelineExperimentConfig: { ExperimentName: "e", TrialName: "t", Run: "r" } }),
  ],
  [
    "invalid-experiment",
    "with a number of steps",
    "Remove “TrialName”",
    withTopLevel({ PipelineExperimentConfig: { ExperimentName: "e", TrialName: [] } }),
  ],
  ["invalid-metadata", "a list", "Remove “Metadata”", withTopLevel({ Metadata: [] })],
  ["invalid-metadata", "with a number", "Set “5”", withTopLevel({ Metadata: { a: 5 } })],
  ["invalid-metadata", "with a name", "Remove “a b”", withTopLevel({ Metadata: { "a b": "c" } })],
];

const PARAMETER_SAMPLES: readonly Sample[] = [
  ["unused-parameter", "that nobody reads", "Remove “P”", designOfCalls([], parameter("P"))],
  [
    "duplicate-parameter-name",
    "three of a name",
    "Give it a name of its own",
    withParameters(parameter("P"), parameter("P"), parameter("P")),
  ],
  [
    "invalid-parameter-name",
    "with a blank",
    "Rename to “My-parameter”",
    designOfCalls(["Parameters.My parameter"], parameter("My parameter")),
  ],
  [
    "invalid-parameter-type",
    "in lower case",
    "Set “Integer”",
    withParameters(parameter("P", { Type: "integer" })),
  ],
  [
    "invalid-parameter-type",
    "of nobody's language",
    "Set “Float”",
    withParameters(parameter("P", { Type: "?", DefaultValue: 0.5 })),
  ],
  ["invalid-parameter-default", "a number as text", "Set 5", withParameters(integer("5"))],
  ["invalid-parameter-default", "no number", "Leave it out", withParameters(integer("many"))],
  [
    "invalid-parameter-default",
    "near one of the choices",
    "Set “large”",
    withParameters(parameter("P", { DefaultValue: "larg", EnumValues: ["small", "large"] })),
  ],
  [
    "invalid-parameter-choices",
    "of a number",
    "Remove the choices",
    withParameters(parameter("P", { Type: "Integer", EnumValues: [1] })),
  ],
  [
    "invalid-parameter-choices",
    "that are numbers",
    "Write the choices as texts",
    withParameters(parameter("P", { EnumValues: [1, 2] })),
  ],
  [
    "unknown-parameter-member",
    "misspelt",
    "Rename to “DefaultValue”",
    withParameters(parameter("P", { DefaultVal: "x" })),
  ],
];

const SPELLING_SAMPLES: readonly Sample[] = [
  [
    "fraction-in-whole-number",
    "of a default",
    "Write 2",
    {
      ...withParameters(parameter("P", { Type: "Integer", DefaultValue: 2 })),
      text: { ...DEFAULT_STYLE, numbers: { "parameter:P": { DefaultValue: "2.0" } } },
    },
  ],
];

const TRIGGER_SAMPLES: readonly Sample[] = [
  ["invalid-trigger-name", "a blank in it", "Rename to “Every-night”", withTriggers("Every night")],
  [
    "invalid-trigger-name",
    "three of a name",
    "Rename to “Night-2”",
    withTriggers("Night", "Night", "Night"),
  ],
  ["invalid-start-value", "no such parameter", "Leave “Ghost” out", passing({ Ghost: "1" })],
  ["invalid-start-value", "a slip of a choice", "Pass “large”", passing({ Size: "larg" })],
];

export const FIX_SAMPLES: readonly FixSample[] = [
  ...PIPELINE_SAMPLES,
  ...PARAMETER_SAMPLES,
  ...SPELLING_SAMPLES,
  ...STEP_SAMPLES,
  ...BRANCH_SAMPLES,
  ...CODE_SAMPLES,
  ...GOVERNANCE_SAMPLES,
  ...TRIGGER_SAMPLES,
].map(([names, what, label, design]) => {
  const [rule = "", code = rule] = names.split(" ");
  return { rule, what, code, label, design };
});

function withTriggers(...names: readonly string[]): PipelineDocument {
  return { ...designOfCalls([]), triggers: names.map((name) => nightly({ name })) };
}

function passing(values: Trigger["values"]): PipelineDocument {
  const size = parameter("Size", { DefaultValue: "small", EnumValues: ["small", "large"] });
  return { ...withParameters(size), triggers: [nightly({ values })] };
}

function nightly(change: Partial<Pick<Trigger, "name" | "values">>): Trigger {
  count += 1;
  const id = triggerId(`trigger-${count}`);
  return { id, name: "Night", isEnabled: true, values: {}, type: "manual", ...change };
}
