import {
  EXPERIMENT_PERMISSIONS,
  JOB_PERMISSIONS,
  type Permission,
  STEP_PERMISSIONS,
  VPC_PERMISSIONS,
} from "../../aws/step-permissions";
import type { PipelineDocument } from "../../pipeline/document";
import { type JsonObject, type JsonValue, jsonEqual } from "../../utils/json";
import { stringsIn } from "./strings-in";
import { BUCKET, ownArn, PARTITION, ROLE_ARN, type Text, type TextPart } from "./text";

/** One statement of an IAM policy that allows something. */
export interface Statement {
  /** Letters and digits. */
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly Text[];
  /** Services that a role may be passed to. */
  readonly passedTo?: readonly string[];
}

/** Of the policy language that IAM reads. */
export const POLICY_VERSION = "2012-10-17";

/** What a schedule or a rule has to be allowed to start the pipeline. */
export function startStatement(pipelineArn: Text): Statement {
  return {
    sid: "StartPipeline",
    actions: ["sagemaker:StartPipelineExecution"],
    resources: [pipelineArn],
  };
}

/** A statement as JSON; `print` writes a resource in the way of the file it stands in. */
export function statementJson(
  { sid, actions, resources, passedTo }: Statement,
  print: (resource: Text) => JsonValue,
): JsonObject {
  return {
    Sid: sid,
    Effect: "Allow",
    Action: actions,
    Resource: resources.map(print),
    ...(passedTo && { Condition: { StringEquals: { "iam:PassedToService": passedTo } } }),
  };
}

/**
 * The least that the pipeline's role has to be allowed for exactly these steps.
 *
 * @param definition - as it is exported: buckets, functions, queues and roles are read from it.
 */
export function policyStatements(
  { steps, pipeline, parameters }: PipelineDocument,
  definition: JsonObject,
): readonly Statement[] {
  const types = [...new Set(steps.map(({ definition: { Type } }) => Type))];
  const texts = [...stringsIn(definition), ...parameters.flatMap(defaultText)];
  const runsJobs = types.some((type) => JOB_TYPES.has(type));
  const records = !jsonEqual(pipeline.definition.PipelineExperimentConfig ?? null, null);
  const usesVpc = stringsIn(definition, { memberNames: true }).includes("SecurityGroupIds");

  return [
    ...distinct(types.flatMap((type) => grants(type, STEP_PERMISSIONS[type] ?? []))),
    ...(records ? grants("Experiments", EXPERIMENT_PERMISSIONS) : []),
    ...(runsJobs ? grants("Jobs", JOB_PERMISSIONS) : []),
    ...(usesVpc ? grants("Vpc", VPC_PERMISSIONS) : []),
    ...calls("InvokeFunctions", "lambda:InvokeFunction", functionArns(texts)),
    ...calls("SendMessages", "sqs:SendMessage", queueArns(texts)),
    ...bucketStatements(texts, pipeline.bucket),
    ...calls("UseKeys", KEY_ACTIONS, keyArns(texts)),
    ...(runsJobs || types.includes("Model") ? passRole(texts, pipeline.roleArn) : []),
  ];
}

const JOB_TYPES: ReadonlySet<string> = new Set([
  "Processing",
  "Training",
  "Tuning",
  "AutoML",
  "Transform",
  "ClarifyCheck",
  "QualityCheck",
]);

const KEY_ACTIONS = ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"];

function defaultText({ DefaultValue }: PipelineDocument["parameters"][number]): readonly string[] {
  return typeof DefaultValue === "string" ? [DefaultValue] : [];
}

function grants(subject: string, permissions: readonly Permission[]): readonly Statement[] {
  return permissions.map(({ actions, resource }, index) => ({
    sid: `${subject}${index === 0 ? "" : index + 1}`,
    actions: [...actions].sort(),
    resources: [resource === "*" ? ["*"] : arnOf(actions[0] ?? "", resource)],
  }));
}

/** Most resources belong to the service of their action; repositories of AWS's images lie in other accounts. */
function arnOf(action: string, resource: string): Text {
  const service = action.slice(0, action.indexOf(":"));
  if (service === "ecr") return ["arn:", PARTITION, ":ecr:*:*:", resource];
  return ownArn(service, resource);
}

/** Several types run the same kind of job. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const byContent = new Map<string, Statement>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.actions, statement.resources]);
    if (!byContent.has(key)) byContent.set(key, statement);
  }
  return [...byContent.values()];
}

function calls(
  sid: string,
  actions: string | readonly string[],
  resources: readonly Text[],
): readonly Statement[] {
  if (resources.length === 0) return [];
  return [{ sid, actions: [actions].flat(), resources }];
}

// Names as the services take them: an asterisk or a variable of IAM's in a text must not widen what is allowed.

function functionArns(texts: readonly string[]): readonly Text[] {
  return matching(texts, /^arn:[a-z-]+:lambda:[a-z0-9-]*:\d*:function:[\w-]+(?::[\w$-]+)?$/);
}

function keyArns(texts: readonly string[]): readonly Text[] {
  return matching(texts, /^arn:[a-z-]+:kms:[a-z0-9-]*:\d*:(?:key|alias)\/[\w/-]+$/);
}

function matching(texts: readonly string[], pattern: RegExp): readonly Text[] {
  return [...new Set(texts.filter((text) => pattern.test(text)))].sort().map((arn) => [arn]);
}

/** `https://sqs.eu-west-1.amazonaws.com/123456789012/queue` as its ARN. */
function queueArns(texts: readonly string[]): readonly Text[] {
  const found = texts.flatMap((text) => {
    const parts =
      /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com[^/]*\/(\d{12})\/([\w-]+(?:\.fifo)?)$/.exec(
        text,
      );
    return parts ? [`:sqs:${parts[1]}:${parts[2]}:${parts[3]}`] : [];
  });
  return [...new Set(found)].sort().map((rest) => ["arn:", PARTITION, rest]);
}

function bucketStatements(texts: readonly string[], ownBucket: string): readonly Statement[] {
  const others = new Set(
    texts.flatMap((text) => /^s3:\/\/([a-z0-9][a-z0-9.-]+)/.exec(text)?.[1] ?? []),
  );
  others.delete(ownBucket);
  const sorted = [...others].sort();
  const bucketArn = (name: TextPart): Text => ["arn:", PARTITION, ":s3:::", name];
  const objects = (name: TextPart): Text => [...bucketArn(name), "/*"];
  return [
    {
      sid: "OwnBucket",
      actions: ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
      resources: [objects(BUCKET)],
    },
    ...calls("DataBuckets", ["s3:GetObject", "s3:PutObject"], sorted.map(objects)),
    {
      sid: "ListBuckets",
      actions: ["s3:GetBucketLocation", "s3:ListBucket"],
      resources: [BUCKET, ...sorted].map((name) => bucketArn(name)),
    },
  ];
}

/** The pipeline's own role, and every other role that a step names. */
function passRole(texts: readonly string[], ownRole: string): readonly Statement[] {
  const others = matching(texts, /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/).filter(
    ([arn]) => arn !== ownRole,
  );
  return [
    {
      sid: "PassRole",
      actions: ["iam:PassRole"],
      resources: [[ROLE_ARN], ...others],
      passedTo: ["sagemaker.amazonaws.com"],
    },
  ];
}
