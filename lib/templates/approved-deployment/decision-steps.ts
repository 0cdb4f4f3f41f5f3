import type { Step } from "../../pipeline/document";
import { type Expression, printExpression } from "../../pipeline/expression";
import { condition } from "../../steps/condition";
import { endpoint } from "../../steps/endpoint";
import { lambda } from "../../steps/lambda";
import type { JsonObject, JsonValue } from "../../utils/json";
import { failStep } from "../build/fail-step";
import { outputOf } from "../build/output-of";
import { stepOf, type TemplateContext } from "../build/step-of";

const FAILED = result("failed_requests");
const SLOW = result("p95_ms");
const MISS = result("largest_miss");

function result(path: string): Expression {
  return { kind: "file-value", stepName: "SmokeTest", propertyFile: "Result", path };
}

/** *Healthy* wants every request answered, quickly, and as the approved model answered it. */
export function healthyStep(): Step {
  return stepOf(condition, "Healthy", {
    Arguments: {
      Conditions: [
        test("Equals", FAILED, 0),
        test("LessThanOrEqualTo", SLOW, { Get: "Parameters.MaxLatencyMs" }),
        test("LessThanOrEqualTo", MISS, { Get: "Parameters.MaxMiss" }),
      ],
      IfSteps: [],
      ElseSteps: [],
    },
  });
}

function test(Type: string, left: Expression, RightValue: JsonValue): JsonObject {
  return { Type, LeftValue: printExpression(left), RightValue };
}

/** *ShiftTraffic* has a function of the team's own send requests to the candidate. */
export function shiftTrafficStep({ region }: TemplateContext, deploy: Step): Step {
  return stepOf(lambda, "ShiftTraffic", {
    Arguments: {
      endpoint_name: outputOf(endpoint, deploy, "EndpointName"),
      model_package_arn: { Get: "Parameters.ModelPackageArn" },
      first_share_percent: { Get: "Parameters.FirstSharePercent" },
    },
    FunctionArn: `arn:aws:lambda:${region}:111122223333:function:shift-delivery-traffic`,
    OutputParameters: [{ OutputName: "live_endpoint", OutputType: "String" }],
  });
}

/** *Stop* leaves the live endpoint alone and says what the candidate did wrong. */
export function stopStep(): Step {
  return failStep([
    "The candidate takes no traffic. Requests that failed: ",
    FAILED,
    " (allowed: 0); 95 % took up to ",
    SLOW,
    " ms (allowed: ",
    { kind: "parameter", name: "MaxLatencyMs" },
    "); the largest miss was ",
    MISS,
    " (allowed: ",
    { kind: "parameter", name: "MaxMiss" },
    ").",
  ]);
}
