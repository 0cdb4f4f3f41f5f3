import type { PipelineDocument } from "../../pipeline/document";
import type { DriftTrigger, Trigger } from "../../pipeline/trigger";
import { isJsonArray, isJsonObject, type JsonValue } from "../../utils/json";
import { snakeCase } from "../../utils/snake-case";
import { asciiJson } from "../print-json";
import { type Deployment, pipelineArn, toDeployment } from "./deployment";
import { MONITOR_NAMESPACE, MONITOR_NAMESPACE_HELP, makesAlarm } from "./drift-alarm";
import { eventPattern } from "./event-pattern";
import {
  attribute,
  block,
  type HclBlock,
  type HclBody,
  type HclValue,
  object,
  reference,
} from "./hcl";
import { POLICY_VERSION, type Statement, startStatement } from "./policy";
import { printHcl } from "./print-hcl";
import { startValues } from "./start-values";
import type { Ref, Text } from "./text";

/**
 * A Terraform configuration: the role with what these steps need, the pipeline, and its triggers.
 *
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_pipeline
 */
export function exportTerraform(document: PipelineDocument): string {
  const deployment = toDeployment(document);
  const startsItself = deployment.schedules.length + deployment.events.length > 0;
  return printHcl([
    ...surroundings(deployment),
    ...role("pipeline", ["sagemaker.amazonaws.com"], deployment),
    policy("pipeline", deployment.statements),
    pipeline(deployment),
    ...(startsItself ? startBlocks(deployment) : []),
    block(
      "output",
      ["pipeline_arn"],
      [attribute("value", reference("aws_sagemaker_pipeline.pipeline.arn"))],
    ),
  ]);
}

function surroundings({ bucket, events }: Deployment): HclBody {
  const provider = object({ source: "hashicorp/aws", version: ">= 6.0" });
  return [
    block(
      "terraform",
      [],
      [
        attribute("required_version", ">= 1.5"),
        block("required_providers", [], [attribute("aws", provider)]),
      ],
    ),
    variable("bucket", {
      value: bucket,
      help: "S3 bucket for code and outputs; upload the code folders before the first start.",
    }),
    ...(events.some(makesAlarm)
      ? [variable("monitor_namespace", { value: MONITOR_NAMESPACE, help: MONITOR_NAMESPACE_HELP })]
      : []),
    block("data", ["aws_partition", "current"], []),
    block("data", ["aws_region", "current"], []),
    block("data", ["aws_caller_identity", "current"], []),
  ];
}

function variable(
  name: string,
  { value, help }: { readonly value: string; readonly help: string },
): HclBlock {
  return block(
    "variable",
    [name],
    [
      attribute("type", reference("string")),
      attribute("default", value),
      attribute("description", help),
    ],
  );
}

function pipeline({
  pipelineName,
  description,
  definition,
  maxParallelSteps,
  tags,
}: Deployment): HclBlock {
  return block(
    "resource",
    ["aws_sagemaker_pipeline", "pipeline"],
    [
      attribute("pipeline_name", pipelineName),
      attribute("pipeline_display_name", pipelineName),
      ...(description === "" ? [] : [attribute("pipeline_description", description)]),
      attribute("role_arn", reference("aws_iam_role.pipeline.arn")),
      attribute("pipeline_definition", {
        kind: "heredoc",
        parts: filled(ended(asWritten(definition))),
      }),
      ...(tags.length === 0
        ? []
        : [
            attribute(
              "tags",
              object(Object.fromEntries(tags.map(({ key, value }) => [key, value]))),
            ),
          ]),
      ...(maxParallelSteps === undefined
        ? []
        : [
            block(
              "parallelism_configuration",
              [],
              [attribute("max_parallel_execution_steps", maxParallelSteps)],
            ),
          ]),
      attribute("depends_on", [reference("aws_iam_role_policy.pipeline")]),
    ],
  );
}

/**
 * The definition so that Terraform changes no letter. It composes accents in every text (Unicode's form NFC), which would turn a key
 * in S3 into another; where that matters, JSON can write them as numbers.
 *
 * @see https://github.com/zclconf/go-cty/blob/main/docs/types.md#string
 */
function asWritten(definition: Text): Text {
  return definition.map((part) =>
    typeof part === "string" && part !== part.normalize("NFC") ? asciiJson(part) : part,
  );
}

/** A heredoc ends on a line of its own. */
function ended(text: Text): Text {
  const last = text.at(-1);
  return typeof last === "string" && last.endsWith("\n") ? text : [...text, "\n"];
}

function startBlocks(deployment: Deployment): readonly HclBlock[] {
  const { schedules, events } = deployment;
  const services = [
    ...(events.length > 0 ? ["events.amazonaws.com"] : []),
    ...(schedules.length > 0 ? ["scheduler.amazonaws.com"] : []),
  ];
  const nameOf = ({ id }: Trigger) => snakeCase(deployment.resourceIds.get(id) ?? id);
  return [
    ...role("start", services, deployment),
    policy("start", [startStatement(pipelineArn(deployment))]),
    ...schedules.map((trigger) => schedule(nameOf(trigger), trigger)),
    ...events.filter(makesAlarm).map((trigger) => alarm(nameOf(trigger), trigger)),
    ...events.flatMap((trigger) => rule(nameOf(trigger), trigger)),
  ];
}

function schedule(name: string, trigger: Deployment["schedules"][number]): HclBlock {
  return block(
    "resource",
    ["aws_scheduler_schedule", name],
    [
      attribute("name", trigger.name),
      attribute("schedule_expression", trigger.expression),
      attribute("schedule_expression_timezone", trigger.timeZone),
      attribute("state", trigger.isEnabled ? "ENABLED" : "DISABLED"),
      block("flexible_time_window", [], [attribute("mode", "OFF")]),
      block(
        "target",
        [],
        [
          attribute("arn", reference("aws_sagemaker_pipeline.pipeline.arn")),
          attribute("role_arn", reference("aws_iam_role.start.arn")),
          ...parameters(trigger, "sagemaker_pipeline_parameters", "pipeline_parameter"),
        ],
      ),
    ],
  );
}

function rule(name: string, trigger: Deployment["events"][number]): readonly HclBlock[] {
  return [
    block(
      "resource",
      ["aws_cloudwatch_event_rule", name],
      [
        attribute("name", trigger.name),
        attribute("state", trigger.isEnabled ? "ENABLED" : "DISABLED"),
        attribute("event_pattern", jsonencode(fromJson(eventPattern(trigger)))),
      ],
    ),
    block(
      "resource",
      ["aws_cloudwatch_event_target", name],
      [
        attribute("rule", reference(`aws_cloudwatch_event_rule.${name}.name`)),
        attribute("arn", reference("aws_sagemaker_pipeline.pipeline.arn")),
        attribute("role_arn", reference("aws_iam_role.start.arn")),
        ...parameters(trigger, "sagemaker_pipeline_target", "pipeline_parameter_list"),
      ],
    ),
  ];
}

function parameters({ values }: Trigger, outer: string, inner: string): readonly HclBlock[] {
  const entries = startValues(values);
  if (entries.length === 0) return [];
  const blocks = entries.map(({ Name, Value }) =>
    block(inner, [], [attribute("name", Name), attribute("value", Value)]),
  );
  return [block(outer, [], blocks)];
}

function alarm(name: string, trigger: DriftTrigger): HclBlock {
  return block(
    "resource",
    ["aws_cloudwatch_metric_alarm", name],
    [
      attribute("alarm_name", trigger.alarmName),
      attribute("namespace", reference("var.monitor_namespace")),
      attribute("metric_name", trigger.metricName),
      attribute("statistic", "Maximum"),
      attribute("period", 3600),
      attribute("evaluation_periods", 1),
      attribute("threshold", trigger.threshold),
      attribute("comparison_operator", "GreaterThanThreshold"),
      attribute("treat_missing_data", "notBreaching"),
      attribute(
        "dimensions",
        object({
          Endpoint: trigger.endpointName,
          MonitoringSchedule: trigger.monitoringScheduleName,
        }),
      ),
    ],
  );
}

function role(
  id: string,
  services: readonly string[],
  { pipelineName }: Deployment,
): readonly HclBlock[] {
  const trust = object({
    Effect: "Allow",
    Principal: object({ Service: services }),
    Action: "sts:AssumeRole",
  });
  return [
    block(
      "resource",
      ["aws_iam_role", id],
      [
        attribute("name_prefix", `${pipelineName.slice(0, 24)}-${id}-`), // 38 characters at most
        attribute(
          "assume_role_policy",
          jsonencode(object({ Version: POLICY_VERSION, Statement: [trust] })),
        ),
      ],
    ),
  ];
}

function policy(id: string, statements: readonly Statement[]): HclBlock {
  return block(
    "resource",
    ["aws_iam_role_policy", id],
    [
      attribute("role", reference(`aws_iam_role.${id}.id`)),
      attribute(
        "policy",
        jsonencode(object({ Version: POLICY_VERSION, Statement: statements.map(printStatement) })),
      ),
    ],
  );
}

function printStatement({ sid, actions, resources, passedTo }: Statement): HclValue {
  return object({
    Sid: sid,
    Effect: "Allow",
    Action: actions,
    Resource: resources.map((text) => ({ kind: "template", parts: filled(text) })),
    ...(passedTo && {
      Condition: object({ StringEquals: object({ "iam:PassedToService": passedTo }) }),
    }),
  });
}

function jsonencode(argument: HclValue): HclValue {
  return { kind: "call", name: "jsonencode", argument };
}

function fromJson(value: JsonValue): HclValue {
  if (value === null) return reference("null");
  if (isJsonArray(value)) return value.map(fromJson);
  if (!isJsonObject(value)) return value;
  return object(
    Object.fromEntries(Object.entries(value).map(([name, child]) => [name, fromJson(child)])),
  );
}

const HOLES: Readonly<Record<Ref, string>> = {
  partition: "data.aws_partition.current.partition",
  region: "data.aws_region.current.region",
  account: "data.aws_caller_identity.current.account_id",
  bucket: "var.bucket",
  "role-arn": "aws_iam_role.pipeline.arn",
};

function filled(text: Text) {
  return text.map((part) => (typeof part === "string" ? part : { expression: HOLES[part.ref] }));
}
