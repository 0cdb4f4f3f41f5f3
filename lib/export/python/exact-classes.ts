import type { PyStatement } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { exactConditionClass } from "./exact-condition-class";
import { addMembersFunction, exactPipelineClass } from "./exact-pipeline-class";
import { exactStepClass, stepTypeFunction } from "./exact-step-class";
import { withMembersFunctions } from "./with-members";

/** Helpers of the exact form, by the name under which the pipeline uses them. */
export type ExactClassName = "ExactStep" | "ExactCondition" | "ExactPipeline" | "with_members";

/** The classes that the pipeline uses, each with what it needs, as statements of a module. */
export function exactClasses(used: ReadonlySet<ExactClassName>, sdk: Sdk): readonly PyStatement[] {
  return [
    ...(used.has("ExactStep") ? [exactStepClass(sdk), stepTypeFunction(sdk)] : []),
    ...(used.has("with_members") ? withMembersFunctions(sdk) : []),
    ...(used.has("ExactCondition") ? [exactConditionClass(sdk)] : []),
    ...(used.has("ExactPipeline") ? [exactPipelineClass(sdk), addMembersFunction()] : []),
  ];
}
