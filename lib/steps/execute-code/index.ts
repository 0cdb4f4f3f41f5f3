import { stepKind } from "../../pipeline/ids";
import type { StepKindDefinition } from "../contract";
import { factAt } from "../fact";
import { INSTANCE_TYPE_PATH } from "../processing/resource-fields";
import { compileExecuteCode } from "./compile";
import { EXECUTE_CODE_SECTIONS } from "./fields";
import { executeCodePorts } from "./ports";
import { isExecuteCode } from "./recognise";
import { startExecuteCode } from "./start";

export const executeCode: StepKindDefinition = {
  kind: stepKind("execute-code"),
  type: "Processing",
  title: "Execute code",
  summary: "Runs a Python function that you write here.",
  category: "code",
  icon: "square-function",
  keywords: ["python", "script", "function", "@step", "notebook", "custom", "pandas"],
  defaultName: "Process",
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-processing",
  help: {
    what: "Your function gets a folder for each input, a folder for each output and the arguments as plain values. SageMaker fills the input folders from S3 before it starts and stores the output folders when it is done. A dictionary that it returns can be used in conditions and later steps, once its keys are named under Returned values. Packages from PyPI are installed at the start; an image that already has them starts faster.",
    when: "Use it for everything you would write in Python: cleaning and splitting data, computing features, evaluating a model, calling an API.",
    runs: "Starts one processing job that runs your files from S3; each instance is billed per second from start to end.",
  },
  supports: { cache: true, retry: true, propertyFiles: true },
  sections: EXECUTE_CODE_SECTIONS,
  start: startExecuteCode,
  recognise: isExecuteCode,
  fact: (step) => factAt(step, INSTANCE_TYPE_PATH),
  ports: executeCodePorts,
  compile: compileExecuteCode,
};
