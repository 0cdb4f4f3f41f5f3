import { shown, stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

const FUNCTION_ARN =
  /^arn:aws[\w-]*:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_$-]+)?$/;

/** SageMaker reads the function's ARN before the run: a run-time value cannot stand there. */
export const invalidFunctionArn: StepRule = (subject) => {
  const { Type, FunctionArn = null } = subject.definition;
  if (Type !== "Lambda" || FunctionArn === null) return [];
  if (typeof FunctionArn === "string" && FUNCTION_ARN.test(FunctionArn)) return [];
  return [
    stepIssue(subject, {
      code: "invalid-function-arn",
      severity: "error",
      path: ["FunctionArn"],
      message: `“${subject.name}” calls ${FunctionArn === "" ? "no function" : shown(FunctionArn)}. Give a function's ARN as plain text, such as “arn:aws:lambda:eu-west-1:111122223333:function:deploy”.`,
    }),
  ];
};
