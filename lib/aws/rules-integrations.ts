import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { finding, type ShapeFinding } from "./finding";
import { exactlyOneOf, type Rule } from "./rule";

/** A step runs on a cluster that exists or on one of its own; only the former can be entered with another role. */
export function checkEmr(args: JsonObject): readonly ShapeFinding[] {
  const findings = [...exactlyOneOf("ClusterId", "ClusterConfig")(args, [])];
  if ("ExecutionRoleArn" in args && !("ClusterId" in args)) {
    findings.push(
      finding(["ExecutionRoleArn"], {
        code: "needs-member",
        member: "ExecutionRoleArn",
        needs: "ClusterId",
      }),
    );
  }
  const instances = isJsonObject(args.ClusterConfig) ? args.ClusterConfig.Instances : undefined;
  if (isJsonObject(instances)) {
    findings.push(
      ...exactlyOneOf("InstanceGroups", "InstanceFleets")(instances, [
        "ClusterConfig",
        "Instances",
      ]),
    );
  }
  return findings;
}

/** The job names its application, unless the step makes one. */
export function checkEmrServerless(args: JsonObject): readonly ShapeFinding[] {
  const findings = [...exactlyOneOf("ApplicationId", "ApplicationConfig")(args, [])];
  const job = args.JobConfig;
  const member = "applicationId";
  if ("ApplicationId" in args && isJsonObject(job) && !(member in job)) {
    findings.push(
      finding(["JobConfig", member], {
        code: "missing-required",
        member,
        because: "beside ApplicationId",
      }),
    );
  }
  return findings;
}

const LINEAGE_LISTS = ["Actions", "Artifacts", "Contexts", "Associations"];

export function checkLineage(args: JsonObject): readonly ShapeFinding[] {
  const findings: ShapeFinding[] = [];
  if (!LINEAGE_LISTS.some((list) => list in args))
    findings.push(finding([], { code: "none-of", members: LINEAGE_LISTS }));

  const associations = isJsonArray(args.Associations) ? args.Associations : [];
  for (const [index, association] of associations.entries()) {
    if (!isJsonObject(association)) continue;
    for (const end of ["Source", "Destination"]) {
      findings.push(...checkEntity(association[end], ["Associations", index, end]));
    }
  }
  return findings;
}

/** An entity that exists is named by its ARN, one that the step makes by name and type. */
function checkEntity(entity: JsonValue | undefined, path: JsonPath): readonly ShapeFinding[] {
  if (!isJsonObject(entity) || "Arn" in entity || ("Name" in entity && "Type" in entity)) return [];
  return [finding(path, { code: "one-of", members: ["Arn", "Name and Type"], given: [] })];
}

/**
 * Lambda and Callback steps pass flat inputs on: no lists, no objects.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-lambda
 */
export const checkFlatInputs: Rule = (args, path, { isExpression }) =>
  Object.entries(args).flatMap(([name, value]) => {
    if (value === null) return [finding([...path, name], { code: "null-value" })];
    if (typeof value !== "object" || isExpression(value)) return [];
    return [finding([...path, name], { code: "wrong-type", expected: "single value", value })];
  });
