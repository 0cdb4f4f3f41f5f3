import type { PipelineDocument } from "../../../pipeline/document";
import { parameter, step } from "../../../pipeline/testing";
import type { JsonObject } from "../../../utils/json";
import { callStep, designWith, readingStep } from "../../../validate/testing";

/** A design with a fault that has a fix, and the fix that is expected. */
export interface FixSample {
  /** The rule's file. */
  readonly rule: string;
  readonly what: string;
  readonly code: string;
  readonly label: string;
  readonly design: PipelineDocument;
}

type Sample = readonly [rule: string, what: string, label: string, design: PipelineDocument];

const call = (members: JsonObject) => designWith(callStep("Call", members));

const SAMPLES: readonly Sample[] = [
  [
    "invalid-version",
    "another version",
    "Set “2020-12-01”",
    withTopLevel({ Version: "2021-01-01" }),
  ],
  [
    "unsupported-cache",
    "cache on a Model step",
    "Remove “CacheConfig”",
    designWith(step("Model", { Type: "Model", CacheConfig: { Enabled: false } })),
  ],
  [
    "unsupported-retry",
    "retries of a Lambda step",
    "Remove “RetryPolicies”",
    call({ RetryPolicies: [] }),
  ],
  [
    "unknown-step-member",
    "a misspelt one",
    "Rename to “DependsOn”",
    designWith(callStep("First"), callStep("Call", { DependOn: ["First"] })),
  ],
  ["unknown-step-member", "an invented one", "Remove “Colour”", call({ Colour: "red" })],
  ["unused-parameter", "that nobody reads", "Remove “P”", withParameters(parameter("P"))],
  [
    "unknown-parameter",
    "a near one exists",
    "Use “Threshold”",
    {
      ...designWith(readingStep("Call", "Parameters.Treshold")),
      parameters: [parameter("Threshold")],
    },
  ],
  [
    "unknown-parameter",
    "none is near",
    "Add the parameter “Threshold”",
    designWith(readingStep("Call", "Parameters.Threshold")),
  ],
  [
    "duplicate-step-name",
    "three of a name",
    "Give it a name of its own",
    designWith(
      callStep("Call"),
      ...[2, 3].map((number) => ({ ...callStep("Call"), id: callStep(`Call-${number}`).id })),
    ),
  ],
];

export const FIX_SAMPLES: readonly FixSample[] = SAMPLES.map(([rule, what, label, design]) => {
  const [file = "", code = file] = rule.split(" ");
  return { rule: file, what, code, label, design };
});

function withTopLevel(members: JsonObject): PipelineDocument {
  const design = call({});
  const definition = { ...design.pipeline.definition, ...members };
  return { ...design, pipeline: { ...design.pipeline, definition } };
}

function withParameters(...parameters: PipelineDocument["parameters"]): PipelineDocument {
  return { ...call({}), parameters };
}
