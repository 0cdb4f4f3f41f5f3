import type { Source } from "./source";

/** A limit of SageMaker's on pipelines. */
export interface Quota {
  /** What is limited, as it reads behind “at most”. */
  readonly subject: string;
  readonly value: number;
  readonly unit: QuotaUnit;
  readonly sources: readonly Source[];
  /** False when nobody has read it in AWS's own words or seen it since. */
  readonly verified: boolean;
  /** True when an account can ask AWS for more. */
  readonly adjustable: boolean;
}

export type QuotaUnit =
  | "bytes"
  | "characters"
  | "steps"
  | "parameters"
  | "outputs"
  | "pipelines"
  | "executions"
  | "hours"
  | "minutes"
  | "seconds"
  | "attempts"
  | "items";

/** Limits that no API shape carries or that hold for the pipeline as a whole; the shapes carry the others. */
export const QUOTAS = {
  definitionBytes: quota("size of a pipeline's definition", 1_048_576, "bytes", ["BC"]),
  /** From here on both SDKs send the definition through S3. */
  inlineDefinitionBytes: quota("size of a definition sent in the request", 102_400, "bytes", [
    "SDK2",
    "SDK3",
  ]),
  pipelineNameLength: quota("length of a pipeline's name", 256, "characters", ["BC"]),
  pipelineDescriptionLength: quota("length of a pipeline's description", 3072, "characters", [
    "BC",
  ]),
  executionNameLength: quota("length of a run's display name", 82, "characters", ["BC"]),
  steps: quota("steps of a pipeline, branches included", 50, "steps", ["MEM", "BC"], {
    verified: false,
    adjustable: true,
  }),
  parameters: quota("parameters of one start or trigger", 200, "parameters", ["BC"]),
  parameterNameLength: quota("length of a parameter's name", 256, "characters", ["BC"]),
  /** Tools that follow the published JSON schema stop here. */
  portableParameterNameLength: quota(
    "length of a parameter's name in the published schema",
    64,
    "characters",
    ["SCH"],
  ),
  parameterValueLength: quota("length of a parameter's value", 1024, "characters", ["BC"]),
  metadataKeyLength: quota("length of a metadata key", 128, "characters", ["SCH"], {
    verified: false,
  }),
  metadataValueLength: quota("length of a metadata value", 1024, "characters", ["SCH"], {
    verified: false,
  }),
  stepNameLength: quota("length of a step's name", 64, "characters", ["BC", "SCH"]),
  stepDisplayNameLength: quota("length of a step's display name", 256, "characters", ["BC"]),
  stepDescriptionLength: quota("length of a step's description", 3072, "characters", ["BC"]),
  stepOutputs: quota("outputs of a Lambda or Callback step", 50, "outputs", ["BC"]),
  stepOutputLength: quota("length of an output's value", 1024, "characters", ["BC"]),
  callbackTokenLength: quota("length of a callback token", 10, "characters", ["BC"]),
  failureReasonLength: quota("length of a callback's failure reason", 256, "characters", ["BC"]),
  retryIntervalSeconds: quota("wait before a retry", 43_200, "seconds", ["DG"]),
  retryAttempts: quota("retries of a step", 20, "attempts", ["DG"]),
  retryExpiryMinutes: quota("time of retrying", 14_400, "minutes", ["DG"]),
  lambdaSeconds: quota("run time of a Lambda step", 600, "seconds", ["DG"]),
  pipelines: quota("pipelines of an account", 500, "pipelines", ["DG"]),
  concurrentExecutions: quota("runs of an account at a time", 20, "executions", ["DG"], {
    verified: false,
    adjustable: true,
  }),
  executionHours: quota("life of a run", 672, "hours", ["DG"]),
  tags: quota("tags of a resource", 50, "items", ["BC"]),
  processingInputs: quota("inputs of a processing job", 10, "items", ["BC"]),
  processingOutputs: quota("outputs of a processing job", 10, "items", ["BC"]),
  containerArguments: quota("arguments of a container", 100, "items", ["BC"]),
  containerArgumentLength: quota("length of one container argument", 256, "characters", ["BC"]),
  processingSeconds: quota("run time of a processing job", 777_600, "seconds", ["BC"]),
  emrPendingSteps: quota("waiting steps of an EMR cluster", 256, "steps", ["DG"]),
  ruleTargets: quota("targets of an EventBridge rule", 5, "items", ["DG"]),
} as const;

interface QuotaNotes {
  readonly verified?: boolean;
  readonly adjustable?: boolean;
}

function quota(
  subject: string,
  value: number,
  unit: QuotaUnit,
  sources: readonly Source[],
  notes: QuotaNotes = {},
): Quota {
  return {
    subject,
    value,
    unit,
    sources,
    verified: notes.verified ?? true,
    adjustable: notes.adjustable ?? false,
  };
}
