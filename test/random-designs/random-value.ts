import { checkScalar } from "@/lib/aws/check-scalar";
import {
  isScalarShape,
  type ListShape,
  type ScalarShape,
  type Shape,
  type StringShape,
  type StructureShape,
} from "@/lib/aws/shape";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import type { JsonObject, JsonValue } from "@/lib/utils/json";
import type { Dice } from "./dice";

const DEPTH = 4; // shapes may be recursive
const TEXTS = [
  "value",
  "a-b",
  "sample",
  "Sample1",
  "1",
  "10",
  "0.5",
  "en",
  "en-US",
  "text/csv",
  "ml.m5.xlarge",
  "s3://amzn-s3-demo-bucket/path",
  "https://sqs.eu-west-1.amazonaws.com/111122223333/queue",
  "111122223333.dkr.ecr.eu-west-1.amazonaws.com/image:1",
  "/opt/ml/processing/data",
  "arn:aws:iam::111122223333:role/Sample",
  "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  "arn:aws:sagemaker:eu-west-1:111122223333:model-package/sample/1",
  "arn:aws:bedrock:eu-west-1:111122223333:custom-model/imported/a1b2c3d4e5f6",
  "arn:aws:s3:::amzn-s3-demo-bucket",
  "sg-12345678",
  "subnet-12345678",
  "vpc-12345678",
  "",
  " ",
  "Ä",
  "😀",
  "line\nbreak",
  "end\n",
  "a_b",
  "a.b",
  "a/b",
];

/** A value that AWS should take at a place of `shape`, as far as its shape tells. */
export function validValue(
  shape: Shape,
  { dice, library }: { readonly dice: Dice; readonly library: ShapeLibrary },
  depth = DEPTH,
): JsonValue {
  const below = (ref: ListShape["item"]) =>
    validValue(library.resolve(ref), { dice, library }, depth - 1);
  switch (shape.type) {
    case "structure":
      return structure(shape, { dice, below, depth });
    case "list": {
      const least = shape.minItems ?? 0;
      const count =
        depth > 0 ? Math.max(least, Math.min(dice.below(3), shape.maxItems ?? 3)) : least;
      return Array.from({ length: count }, () => below(shape.item));
    }
    case "map":
      return depth > 0 && dice.chance(0.7)
        ? {
            [String(validValue(library.resolve(shape.key), { dice, library }, 0))]: below(
              shape.value,
            ),
          }
        : {};
    case "any":
      return dice.pick<JsonValue>(["text", 1, true, {}]);
    default:
      return scalar(shape, dice);
  }
}

function structure(
  { members, required, isUnion }: StructureShape,
  {
    dice,
    below,
    depth,
  }: {
    readonly dice: Dice;
    readonly below: (ref: ListShape["item"]) => JsonValue;
    readonly depth: number;
  },
): JsonObject {
  const names = [...members.keys()];
  const chosen = isUnion
    ? [dice.pick(names)]
    : names.filter((name) => required.includes(name) || (depth > 0 && dice.chance(0.25)));
  return Object.fromEntries(
    chosen.flatMap((name) => {
      const ref = members.get(name);
      return ref ? [[name, below(ref)]] : [];
    }),
  );
}

function scalar(shape: ScalarShape, dice: Dice): JsonValue {
  switch (shape.type) {
    case "string":
      return text(shape, dice);
    case "integer":
    case "float": {
      const low = Math.max(shape.min ?? 1, -1_000);
      const high = Math.min(shape.max ?? low + 10, low + 10);
      const whole = dice.pick([low, high, Math.floor((low + high) / 2)]);
      return shape.type === "float" && dice.chance(0.5) ? whole + 0.5 : whole;
    }
    case "boolean":
      return dice.chance(0.5);
    case "timestamp":
      return dice.pick(["2026-11-24T21:00:00Z", 1_700_000_000]);
    case "blob":
      return "YQ==";
  }
}

/** Some text of the shape: one of ours that fits, or letters of the right count. */
function text(shape: StringShape, dice: Dice): string {
  if (shape.enum) return dice.pick(shape.enum);
  const fitting = TEXTS.filter((candidate) => checkScalar(shape, candidate) === undefined);
  const { minLength = 0, maxLength = 5_000 } = shape;
  const longest = "a".repeat(Math.min(maxLength, 5_000));
  const odd = [longest, "a".repeat(minLength)].filter(
    (candidate) => checkScalar(shape, candidate) === undefined,
  );
  const choices = dice.chance(0.1) ? [...odd, ...fitting] : fitting;
  return choices.length > 0 ? dice.pick(choices) : "a".repeat(Math.max(1, minLength));
}

/** Something that hardly anybody would write there. */
export function wrongValue(shape: Shape | undefined, dice: Dice): JsonValue {
  const bounds = shape && isScalarShape(shape) ? outOfBounds(shape) : [];
  if (bounds.length > 0 && dice.chance(0.4)) return dice.pick(bounds);
  return dice.pick<JsonValue>([
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    "",
    "text",
    "1",
    "ml.nope",
    "end\n",
    "x".repeat(6_000),
    [],
    [null],
    ["a", "a"],
    {},
    { a: 1 },
    [{}],
    [[]],
    { Get: 1 },
  ]);
}

function outOfBounds(shape: ScalarShape): readonly JsonValue[] {
  if (shape.type === "string") {
    const { minLength = 0, maxLength } = shape;
    return [
      ...(minLength > 0 ? ["a".repeat(minLength - 1)] : []),
      ...(maxLength !== undefined && maxLength < 10_000
        ? ["a".repeat(maxLength + 1), "😀".repeat(maxLength), "😀".repeat(maxLength + 1)]
        : []),
    ];
  }
  if (shape.type !== "integer" && shape.type !== "float") return [];
  return [
    ...(shape.min === undefined ? [] : [shape.min - 1]),
    ...(shape.max === undefined ? [] : [shape.max + 1]),
    0.5,
  ];
}

/** Run-time values, good and bad ones, for a place of any type. */
export function someExpression(
  dice: Dice,
  {
    parameters,
    steps,
  }: { readonly parameters: readonly string[]; readonly steps: readonly string[] },
): JsonValue {
  const step = steps.length > 0 ? dice.pick(steps) : "Nobody";
  const parameter = parameters.length > 0 ? dice.pick(parameters) : "Nobody";
  const gets = [
    `Parameters.${parameter}`,
    `Parameters.${parameter}`,
    "Parameters.Nope",
    "Parameters.",
    "Execution.PipelineName",
    "Execution.StartDateTime",
    "Execution.TrainingJobName",
    "Execution.Nope",
    "PipelineExperimentConfig.ExperimentName",
    "PipelineExperimentConfig.Nope",
    "PipelineExperimentConfig.Nope",
    "PipelineExperimentConfig.TrialName",
    "Nothing.Here",
    `Steps.${step}`,
    ...PROPERTIES.map((property) => `Steps.${step}.${property}`),
  ];
  const get = { Get: dice.pick(gets) };
  return dice.pick<JsonValue>([
    get,
    get,
    get,
    { "Std:Join": { On: "/", Values: ["a", get] } },
    { "Std:Join": { Values: ["a", { "Std:Join": { On: "", Values: [1, true, get] } }] } },
    { "Std:Join": { On: 1, Values: ["a"] } },
    { "Std:Join": { On: "/", Values: [] } },
    { "Std:Join": { On: "/", Values: [null] } },
    { "Std:Join": { On: "/", Values: [["a"]] } },
    { "Std:Join": { On: "/" } },
    { "Std:Join": { Values: ["a"], Extra: 1 } },
    { "Std:Join": "a" },
    { "Std:JsonGet": { PropertyFile: { Get: `Steps.${step}.PropertyFiles.Report` }, Path: "a.b" } },
    { "Std:JsonGet": { PropertyFile: get, Path: "a.b" } },
    { "Std:JsonGet": { PropertyFile: "Report", Path: "a.b" } },
    { "Std:JsonGet": { PropertyFile: { Get: `Steps.${step}.PropertyFiles.Report` }, Path: "" } },
    { "Std:JsonGet": { PropertyFile: { Get: `Steps.${step}.PropertyFiles.Report` } } },
    { "Std:JsonGet": { S3Uri: "s3://b/k", Path: "a" } },
    { "Std:JsonGet": { S3Uri: get, Path: "a" } },
    { "Std:JsonGet": { S3Uri: { "Std:Join": { On: "/", Values: ["s3://b", get] } }, Path: "a" } },
    { "Std:JsonGet": { S3Uri: 1, Path: "a" } },
    { "Std:JsonGet": { S3Uri: null, Path: "a" } },
    { "Std:JsonGet": { Path: "a" } },
  ]);
}

const PROPERTIES = [
  "ModelArtifacts.S3ModelArtifacts",
  "TrainingJobName",
  "ProcessingJobName",
  "ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri",
  "ProcessingOutputConfig.Outputs[0].S3Output.S3Uri",
  "ProcessingOutputConfig.Outputs['nope'].S3Output.S3Uri",
  "ProcessingOutputConfig.Outputs",
  "ProcessingInputs[9].S3Input.S3Uri",
  "ProcessingResources.ClusterConfig.InstanceCount",
  "InputDataConfig[0].ChannelName",
  "InputDataConfig['train'].ChannelName",
  "FinalMetricDataList['auc'].Value",
  "ResourceConfig.InstanceCount",
  "BestTrainingJob.TrainingJobName",
  "TrainingJobSummaries[0].TrainingJobName",
  "BestCandidate.InferenceContainers[0].Environment['A']",
  "BestCandidateProperties.ModelInsightsJsonReportPath",
  "BestCandidateProperties.Nope",
  "ModelName",
  "ModelPackageArn",
  "OutputParameters['a']",
  "OutputParameters['status']",
  "OutputParameters.a",
  "Outcome",
  "CalculatedBaselineConstraints",
  "CalculatedBaselineStatistics",
  "BaselineUsedForDriftCheckStatistics",
  "ActionArns['a']",
  "ArtifactArns",
  "Config.Args[0]",
  "jobRun.state",
  "JobRun.State",
  "ModelArn",
  "Status",
  "EndpointName",
  "CreationTime",
  "Nope",
  "a..b",
  "['a']",
  "PropertyFiles.Report",
];
