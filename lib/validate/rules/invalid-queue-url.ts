import { isExpression } from "../../pipeline/expression";
import type { Fix, FixPlace } from "../../pipeline/fix";
import type { JsonValue } from "../../utils/json";
import { expressionType } from "../expression-type";
import { joining, replacement, stepPlace } from "../fixes";
import { shown, stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

export const invalidQueueUrl: StepRule = (subject, validation) => {
  const { Type, SqsQueueUrl = null } = subject.definition;
  if (Type !== "Callback" || SqsQueueUrl === null) return [];
  if (typeof SqsQueueUrl === "string" && SqsQueueUrl.startsWith("https://")) return [];
  if (
    isExpression(SqsQueueUrl) &&
    ["String", "unknown"].includes(expressionType(SqsQueueUrl, validation))
  )
    return [];
  return [
    stepIssue(subject, {
      code: "invalid-queue-url",
      severity: "error",
      path: ["SqsQueueUrl"],
      message: `“${subject.name}” sends to ${shown(SqsQueueUrl)}, which is not the URL of an SQS queue. It begins with “https://”.`,
      fix: asUrl(SqsQueueUrl, stepPlace(subject, ["SqsQueueUrl"])),
    }),
  ];
};

function asUrl(url: JsonValue, at: FixPlace): Fix | undefined {
  if (isExpression(url)) return joining(at, url);
  if (typeof url !== "string" || !/^(http:\/\/)?sqs\./.test(url)) return undefined;
  return replacement(at, {
    value: `https://${url.replace(/^http:\/\//, "")}`,
    label: "Begin it with https://",
  });
}
