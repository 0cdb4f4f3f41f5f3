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
  supports: { cache: true, retry: true, propertyFiles: true },
  sections: EXECUTE_CODE_SECTIONS,
  start: startExecuteCode,
  recognise: isExecuteCode,
  fact: (step) => factAt(step, INSTANCE_TYPE_PATH),
  ports: executeCodePorts,
  compile: compileExecuteCode,
};
