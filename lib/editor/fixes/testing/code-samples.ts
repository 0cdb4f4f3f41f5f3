import type { PipelineDocument } from "../../../pipeline/document";
import { parameter } from "../../../pipeline/testing";
import type { JsonValue } from "../../../utils/json";
import { parsePath, removeAt, setMember } from "../../../utils/json-path";
import { designOf } from "../../testing/makers";
import type { Sample } from "./make-sample";

const CLUSTER = "Arguments.ProcessingResources.ClusterConfig";

/** Faults in the arguments of jobs, and around their code. */
export const CODE_SAMPLES: readonly Sample[] = [
  [
    "missing-code missing-entry-file",
    "another file",
    "Start with “prepare.py”",
    withCode({ entryFile: "prepair.py" }),
  ],
  [
    "missing-code missing-function",
    "another function",
    "Start with “prepare”",
    withCode({ functionName: "prepair" }),
  ],
  [
    "invalid-arguments unknown-member",
    "misspelt",
    "Rename to “KmsKeyId”",
    processing("Arguments.ProcessingOutputConfig.KmsKey", "k"),
  ],
  [
    "invalid-arguments unknown-member",
    "invented",
    "Remove “Colour”",
    processing("Arguments.Colour", "red"),
  ],
  [
    "invalid-arguments refused-member",
    "the job's name",
    "Remove “TrialName”",
    processing("Arguments.ExperimentConfig", { TrialName: "x" }),
  ],
  ["invalid-arguments missing-required", "the role", "Use the pipeline's role", without("RoleArn")],
  [
    "invalid-arguments missing-required",
    "the disk",
    "Set the usual 30",
    without("ProcessingResources.ClusterConfig.VolumeSizeInGB"),
  ],
  [
    "invalid-arguments missing-required",
    "the machines",
    "Fill it in as new steps have it",
    without("ProcessingResources"),
  ],
  [
    "invalid-arguments null-value",
    "one that can be left out",
    "Remove “Environment”",
    processing("Arguments.Environment", null),
  ],
  [
    "invalid-arguments wrong-type",
    "a number as text",
    "Write it as 1",
    processing(`${CLUSTER}.InstanceCount`, "1"),
  ],
  [
    "invalid-arguments wrong-type",
    "a text as number",
    'Write it as "5"',
    processing("Arguments.Environment", { EPOCHS: 5, DEPTH: 6 }),
  ],
  [
    "invalid-arguments not-in-enum",
    "a machine misspelt",
    "Set “ml.m5.large”",
    processing(`${CLUSTER}.InstanceType`, "ml.m5.larg"),
  ],
  [
    "invalid-arguments too-small",
    "no machine at all",
    "Set 1",
    processing(`${CLUSTER}.InstanceCount`, 0),
  ],
  [
    "invalid-arguments expression-type",
    "a number for a text",
    "Join it into a text",
    {
      ...processing("Arguments.Environment", { EPOCHS: { Get: "Parameters.Epochs" } }),
      parameters: [parameter("Epochs", { Type: "Integer" })],
    },
  ],
];

function processing(path: string, value: JsonValue): PipelineDocument {
  return changed(designOf(["processing", "Prepare"]), path, value);
}

function without(path: string): PipelineDocument {
  const document = designOf(["processing", "Prepare"], ["processing", "Score"]);
  const steps = document.steps.map((step) => {
    const definition = removeAt(step.definition, parsePath(`Arguments.${path}`));
    return { ...step, definition: { ...step.definition, ...definition } };
  });
  return { ...document, steps };
}

function changed(document: PipelineDocument, path: string, value: JsonValue): PipelineDocument {
  const steps = document.steps.map((step) => {
    const definition = setMember(step.definition, parsePath(path), value);
    return { ...step, definition: { ...step.definition, ...definition } };
  });
  return { ...document, steps };
}

function withCode(change: { readonly entryFile: string } | { readonly functionName: string }) {
  const document = designOf(["execute-code", "Prepare"]);
  const steps = document.steps.map((step) =>
    step.code ? { ...step, code: { ...step.code, ...change } } : step,
  );
  return { ...document, steps };
}
