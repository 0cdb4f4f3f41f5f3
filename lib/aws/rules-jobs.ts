import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { finding, type ShapeFinding } from "./finding";
import { exactlyOneOf, uniqueNames } from "./rule";

/** @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingInput.html */
export function checkProcessing(args: JsonObject): readonly ShapeFinding[] {
  const findings = [
    ...uniqueNames(args, ["ProcessingInputs"], "InputName"),
    ...uniqueNames(args, ["ProcessingOutputConfig", "Outputs"], "OutputName"),
  ];
  const inputs = isJsonArray(args.ProcessingInputs) ? args.ProcessingInputs : [];
  for (const [index, input] of inputs.entries()) {
    if (isJsonObject(input))
      findings.push(
        ...exactlyOneOf("S3Input", "DatasetDefinition")(input, ["ProcessingInputs", index]),
      );
  }
  return findings;
}

const NO_SERVERLESS = "unless ServerlessJobConfig is given";

/** @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html */
export function checkTraining(args: JsonObject): readonly ShapeFinding[] {
  const findings = [...uniqueNames(args, ["InputDataConfig"], "ChannelName")];
  for (const member of ["AlgorithmSpecification", "ResourceConfig", "StoppingCondition"]) {
    if (member in args || "ServerlessJobConfig" in args) continue;
    findings.push(finding([member], { code: "missing-required", member, because: NO_SERVERLESS }));
  }
  const algorithm = args.AlgorithmSpecification;
  if (isJsonObject(algorithm)) {
    findings.push(
      ...exactlyOneOf("TrainingImage", "AlgorithmName")(algorithm, ["AlgorithmSpecification"]),
    );
  }
  return findings;
}

/** @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StoppingCondition.html */
export function checkSpotTraining(args: JsonObject): readonly ShapeFinding[] {
  const stopping = args.StoppingCondition;
  if (args.EnableManagedSpotTraining !== true || !isJsonObject(stopping)) return [];

  const member = "MaxWaitTimeInSeconds";
  const at: JsonPath = ["StoppingCondition", member];
  const [longest, wait] = [stopping.MaxRuntimeInSeconds, stopping[member]];
  if (wait === undefined)
    return [
      finding(at, { code: "missing-required", member, because: "with managed spot training" }),
    ];
  if (typeof longest !== "number" || typeof wait !== "number" || wait >= longest) return [];
  return [
    finding(at, {
      code: "too-small",
      value: wait,
      limit: longest,
      because: "the longest run time",
    }),
  ];
}

/** Pipelines run AutoML in one mode only (SDK2 `automl_step.py`). */
export function checkAutoMl(args: JsonObject): readonly ShapeFinding[] {
  const config = args.AutoMLJobConfig;
  const mode: JsonValue | undefined = isJsonObject(config) ? config.Mode : undefined;
  if (mode === "ENSEMBLING") return [];

  const at = ["AutoMLJobConfig", "Mode"];
  if (mode === undefined)
    return [
      finding(at, {
        code: "missing-required",
        member: "Mode",
        because: "in a pipeline: set ENSEMBLING",
      }),
    ];
  return [finding(at, { code: "not-in-enum", value: mode, allowed: ["ENSEMBLING"] })];
}

export function checkModelRole(args: JsonObject): readonly ShapeFinding[] {
  const member = "ExecutionRoleArn";
  return member in args ? [] : [finding([member], { code: "missing-required", member })];
}

const MODEL_SOURCES = [
  "InferenceSpecification",
  "SourceAlgorithmSpecification",
  "SourceUri",
  "ModelPackageRegistrationType",
];

export function checkRegistration(args: JsonObject): readonly ShapeFinding[] {
  const findings: ShapeFinding[] = [];
  const member = "ModelPackageGroupName";
  if (!(member in args) && !("ModelPackageName" in args)) {
    findings.push(
      finding([member], {
        code: "missing-required",
        member,
        because: "to register the model into a group",
      }),
    );
  }
  if (!MODEL_SOURCES.some((source) => source in args)) {
    findings.push(finding([], { code: "none-of", members: MODEL_SOURCES }, "warning"));
  }
  return findings;
}
