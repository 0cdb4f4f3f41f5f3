import type { PipelineDocument } from "../../pipeline/document";
import type { DriftTrigger, Trigger } from "../../pipeline/trigger";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import { cloudFormationText as sub } from "./cloudformation-text";
import { type Deployment, pipelineArn, toDeployment } from "./deployment";
import { MONITOR_NAMESPACE, MONITOR_NAMESPACE_HELP, makesAlarm } from "./drift-alarm";
import { eventPattern } from "./event-pattern";
import { POLICY_VERSION, type Statement, startStatement, statementJson } from "./policy";
import { startValues } from "./start-values";
import type { Text } from "./text";

/**
 * A CloudFormation template as a tree: the role with what these steps need, the pipeline, and its triggers.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html
 */
export function toCloudFormation(document: PipelineDocument): JsonObject {
  const deployment = toDeployment(document);
  const startsItself = deployment.schedules.length + deployment.events.length > 0;
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: deployment.description || `SageMaker pipeline ${deployment.pipelineName}`,
    Parameters: {
      Bucket: {
        Type: "String",
        Default: deployment.bucket,
        Description:
          "S3 bucket for code and outputs; upload the code folders before the first start.",
      },
      ...(deployment.events.some(makesAlarm) && {
        MonitorNamespace: {
          Type: "String",
          Default: MONITOR_NAMESPACE,
          Description: MONITOR_NAMESPACE_HELP,
        },
      }),
    },
    Resources: {
      ...role("PipelineRole", ["sagemaker.amazonaws.com"], deployment.statements),
      Pipeline: pipeline(deployment),
      ...(startsItself && startResources(deployment)),
    },
    Outputs: {
      PipelineArn: { Value: sub(pipelineArn(deployment)) },
      PipelineRoleArn: { Value: { "Fn::GetAtt": "PipelineRole.Arn" } },
    },
  };
}

function pipeline(deployment: Deployment): JsonObject {
  const { pipelineName, description, definition, maxParallelSteps, tags } = deployment;
  return {
    Type: "AWS::SageMaker::Pipeline",
    DependsOn: "PipelineRolePolicy",
    Properties: {
      PipelineName: pipelineName,
      ...(description !== "" && { PipelineDescription: plain(description) }),
      RoleArn: { "Fn::GetAtt": "PipelineRole.Arn" },
      PipelineDefinition: { PipelineDefinitionBody: sub(withoutReferences(definition)) },
      ...(maxParallelSteps !== undefined && {
        ParallelismConfiguration: { MaxParallelExecutionSteps: maxParallelSteps },
      }),
      ...(tags.length > 0 && {
        Tags: tags.map(({ key, value }) => ({ Key: plain(key), Value: plain(value) })),
      }),
    },
  };
}

/** Schedules, rules and alarms, with the one role under which they start the pipeline. */
function startResources(deployment: Deployment): JsonObject {
  const { schedules, events } = deployment;
  const idOf = ({ id }: Trigger) => deployment.resourceIds.get(id) ?? id;
  const services = [
    ...(events.length > 0 ? ["events.amazonaws.com"] : []),
    ...(schedules.length > 0 ? ["scheduler.amazonaws.com"] : []),
  ];
  const target = (values: Readonly<Record<string, string>>): JsonObject => ({
    Arn: sub(pipelineArn(deployment)),
    RoleArn: { "Fn::GetAtt": "StartRole.Arn" },
    SageMakerPipelineParameters: { PipelineParameterList: inResource(startValues(values)) },
  });
  return {
    ...role("StartRole", services, [startStatement(pipelineArn(deployment))]),
    ...Object.fromEntries([
      ...schedules.map((trigger) => [
        `${idOf(trigger)}Schedule`,
        schedule(trigger, target(trigger.values)),
      ]),
      ...events.filter(makesAlarm).map((trigger) => [`${idOf(trigger)}Alarm`, alarm(trigger)]),
      ...events.map((trigger) => [`${idOf(trigger)}Rule`, rule(trigger, target(trigger.values))]),
    ]),
  };
}

function schedule(trigger: Deployment["schedules"][number], target: JsonObject): JsonObject {
  return {
    Type: "AWS::Scheduler::Schedule",
    Properties: {
      Name: plain(trigger.name),
      ScheduleExpression: plain(trigger.expression),
      ScheduleExpressionTimezone: plain(trigger.timeZone),
      FlexibleTimeWindow: { Mode: "OFF" },
      State: state(trigger.isEnabled),
      Target: target,
    },
  };
}

function rule(trigger: Deployment["events"][number], target: JsonObject): JsonObject {
  return {
    Type: "AWS::Events::Rule",
    Properties: {
      Name: plain(trigger.name),
      EventPattern: inResource(eventPattern(trigger)),
      State: state(trigger.isEnabled),
      Targets: [{ Id: "Pipeline", ...target }],
    },
  };
}

function alarm(trigger: DriftTrigger): JsonObject {
  return {
    Type: "AWS::CloudWatch::Alarm",
    Properties: {
      AlarmName: plain(trigger.alarmName),
      Namespace: { Ref: "MonitorNamespace" },
      MetricName: plain(trigger.metricName),
      Dimensions: [
        { Name: "Endpoint", Value: plain(trigger.endpointName) },
        { Name: "MonitoringSchedule", Value: plain(trigger.monitoringScheduleName) },
      ],
      Statistic: "Maximum",
      Period: 3600,
      EvaluationPeriods: 1,
      Threshold: trigger.threshold,
      ComparisonOperator: "GreaterThanThreshold",
      TreatMissingData: "notBreaching",
    },
  };
}

function state(isEnabled: boolean): string {
  return isEnabled ? "ENABLED" : "DISABLED";
}

/** A role that a service takes, and apart from it what it may do: a policy can then name the role's own ARN. */
function role(
  id: string,
  services: readonly string[],
  statements: readonly Statement[],
): JsonObject {
  const trust = { Effect: "Allow", Principal: { Service: services }, Action: "sts:AssumeRole" };
  return {
    [id]: {
      Type: "AWS::IAM::Role",
      Properties: { AssumeRolePolicyDocument: { Version: POLICY_VERSION, Statement: [trust] } },
    },
    [`${id}Policy`]: {
      Type: "AWS::IAM::Policy",
      Properties: {
        PolicyName: id,
        PolicyDocument: {
          Version: POLICY_VERSION,
          Statement: statements.map((statement) => statementJson(statement, sub)),
        },
        Roles: [{ Ref: id }],
      },
    },
  };
}

/** A text of the author's that has no holes. */
function plain(text: string): JsonValue {
  return sub([text]);
}

/** JSON whose texts are the author's. */
function inResource(value: JsonValue): JsonValue {
  if (typeof value === "string") return plain(value);
  if (isJsonArray(value)) return value.map(inResource);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, item]) => [member, inResource(item)]),
  );
}

/**
 * The definition so that CloudFormation leaves it alone. It resolves `{{resolve:…}}` wherever it stands; in JSON the second brace can
 * be written as its number.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
function withoutReferences(definition: Text): Text {
  return definition.map((part) =>
    typeof part === "string" ? part.replaceAll("{{resolve:", "{\\u007bresolve:") : part,
  );
}
