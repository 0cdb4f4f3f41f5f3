import type { Step } from "../../pipeline/document";
import { type Expression, printExpression } from "../../pipeline/expression";
import { condition } from "../../steps/condition";
import { executeCode } from "../../steps/execute-code";
import { lambda } from "../../steps/lambda";
import { failStep } from "../build/fail-step";
import { outputOf } from "../build/output-of";
import { stepOf, type TemplateContext } from "../build/step-of";

const CUSTOMERS = result("customers");
const REJECTED = result("rejected_share");

function result(path: string): Expression {
  return { kind: "file-value", stepName: "CheckBatch", propertyFile: "Result", path };
}

/** *Complete* wants enough customers, and few that had to be left out. */
export function completeStep(): Step {
  return stepOf(condition, "Complete", {
    Arguments: {
      Conditions: [
        {
          Type: "GreaterThanOrEqualTo",
          LeftValue: printExpression(CUSTOMERS),
          RightValue: { Get: "Parameters.MinCustomers" },
        },
        {
          Type: "LessThanOrEqualTo",
          LeftValue: printExpression(REJECTED),
          RightValue: { Get: "Parameters.MaxRejectedShare" },
        },
      ],
      IfSteps: [],
      ElseSteps: [],
    },
  });
}

/** *Notify* tells the team where the night's call list lies. */
export function notifyStep({ region }: TemplateContext, summarize: Step): Step {
  const value = (name: string) => outputOf(executeCode, summarize, `return:${name}`);
  return stepOf(lambda, "Notify", {
    Arguments: {
      scored: value("scored"),
      to_call: value("to_call"),
      mean_score: value("mean_score"),
      call_list: outputOf(executeCode, summarize, "output:call_list"),
      run: { Get: "Execution.PipelineExecutionId" },
    },
    FunctionArn: `arn:aws:lambda:${region}:111122223333:function:notify-retention-team`,
    OutputParameters: [],
  });
}

/** *Stop* ends the run before anything is scored, and says what was missing. */
export function stopStep(): Step {
  return failStep([
    "The night's batch has ",
    CUSTOMERS,
    " customers to score (wanted: ",
    { kind: "parameter", name: "MinCustomers" },
    "); a share of ",
    REJECTED,
    " of its rows cannot be used (allowed: ",
    { kind: "parameter", name: "MaxRejectedShare" },
    ").",
  ]);
}
