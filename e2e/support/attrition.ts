import type { ParameterText } from "../pages/parameters-panel";

/** What an author types to build the Attrition pipeline from nothing. */
export const PARAMETERS: readonly ParameterText[] = [
  { name: "InstanceType", type: "String", value: "ml.m5.xlarge" },
  { name: "TrainData", type: "String", value: "s3://amzn-s3-demo-bucket/attrition/employees.csv" },
  {
    name: "ApprovalStatus",
    type: "String",
    value: "PendingManualApproval",
    allowed: "PendingManualApproval, Approved, Rejected",
  },
  { name: "AucThreshold", type: "Float", value: "0.85" },
];

export const XGBOOST_IMAGE = /sagemaker-xgboost/;
export const DEPLOY_FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:deploy-attrition";
export const STOP_MESSAGE = "The model is not good enough";

interface ExportedStep {
  readonly Name: string;
  readonly Type: string;
  readonly Arguments: {
    readonly IfSteps?: readonly ExportedStep[];
    readonly ElseSteps?: readonly ExportedStep[];
  };
}

interface Outline {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** `Train: Training`; the steps of branches behind a mark. */
  readonly steps: readonly string[];
}

/** What matters in an exported definition: parameters with their defaults, steps by name, type and branch. */
export function outlineOf(text: string): Outline {
  const definition = JSON.parse(text);
  const outline = (steps: readonly ExportedStep[], mark: string): string[] =>
    steps.flatMap(({ Name, Type, Arguments }) => [
      `${mark}${Name}: ${Type}`,
      ...outline(Arguments.IfSteps ?? [], "true > "),
      ...outline(Arguments.ElseSteps ?? [], "false > "),
    ]);
  return {
    parameters: Object.fromEntries(
      definition.Parameters.map((each: { Name: string; DefaultValue: unknown }) => [
        each.Name,
        each.DefaultValue,
      ]),
    ),
    steps: outline(definition.Steps, ""),
  };
}

/** The outline of the pipeline that both builders, by mouse and by keyboard, must come to. */
export const ATTRITION: Outline = {
  parameters: {
    InstanceType: "ml.m5.xlarge",
    TrainData: "s3://amzn-s3-demo-bucket/attrition/employees.csv",
    ApprovalStatus: "PendingManualApproval",
    AucThreshold: 0.85,
  },
  steps: [
    "Process: Processing",
    "Train: Training",
    "Evaluate: Processing",
    "GoodEnough: Condition",
    "true > Register: RegisterModel",
    "true > Deploy: Lambda",
    "false > Stop: Fail",
  ],
};
