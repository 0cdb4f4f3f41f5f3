import type { Sdk } from "./contract";

type ModuleNames = Readonly<Record<Sdk, string>>;

/** `workflow("steps")`: modules of step classes. */
export function mlops(module: string): ModuleNames {
  return { v2: `sagemaker.workflow.${module}`, v3: `sagemaker.mlops.workflow.${module}` };
}

/** Modules of parameters, functions, properties and conditions. */
export function core(module: string): ModuleNames {
  return { v2: `sagemaker.workflow.${module}`, v3: `sagemaker.core.workflow.${module}` };
}
