import type { ParameterType, ReturnedValue, Step } from "../../pipeline/document";
import { stepId } from "../../pipeline/ids";
import type { StartContext } from "../../steps/contract";
import { executeCode } from "../../steps/execute-code";
import { addCodeArgument } from "../../steps/execute-code/code-arguments";
import { addCodeInput, codeInputs, removeCodeInput } from "../../steps/execute-code/code-inputs";
import {
  addCodeOutput,
  codeOutputs,
  removeCodeOutput,
} from "../../steps/execute-code/code-outputs";
import { setReturns } from "../../steps/execute-code/code-returns";
import { withMember } from "../../steps/port";
import type { JsonObject, JsonValue } from "../../utils/json";
import { idOf, type TemplateContext } from "./step-of";

interface CodeStep {
  readonly name: string;
  /** Where each folder that the function reads comes from. */
  readonly inputs?: Readonly<Record<string, JsonValue>>;
  readonly outputs?: readonly string[];
  readonly arguments?: Readonly<Record<string, CodeStepArgument>>;
  readonly returns?: readonly ReturnedValue[];
  /** AWS's scikit-learn image where absent. */
  readonly image?: string;
  readonly environment?: JsonObject;
  /** Members beside `Arguments`: caching, retries, order. */
  readonly members?: JsonObject;
  readonly note?: string;
}

interface CodeStepArgument {
  readonly type: ParameterType;
  readonly value: JsonValue;
}

/** An Execute-code step as its author would have set it up in the form. */
export function codeStep(context: TemplateContext, plan: CodeStep): Step {
  let step = blankStep({ ...context, name: plan.name });
  for (const [name, location] of Object.entries(plan.inputs ?? {}))
    step = addCodeInput(step, { name, location });
  for (const name of plan.outputs ?? [])
    step = addCodeOutput(step, { name, bucket: context.bucket });
  for (const [name, { type, value }] of Object.entries(plan.arguments ?? {}))
    step = addCodeArgument(step, { name, type, value });
  if (plan.returns) step = setReturns(step, plan.returns, context);
  if (plan.image)
    step = withMember(step, ["Arguments", "AppSpecification", "ImageUri"], plan.image);
  if (plan.environment) step = withMember(step, ["Arguments", "Environment"], plan.environment);
  const definition = { ...step.definition, ...plan.members };
  return { ...step, definition, ...(plan.note !== undefined && { note: plan.note }) };
}

/** A new step without the input and output that it begins with. */
function blankStep(context: StartContext): Step {
  const { definition, code } = executeCode.start(context);
  const id = stepId(idOf(context.name));
  let step: Step = { id, kind: executeCode.kind, definition, ...(code && { code }) };
  for (const { name } of codeInputs(definition)) step = removeCodeInput(step, name);
  for (const { name } of codeOutputs(definition)) step = removeCodeOutput(step, name);
  return step;
}
