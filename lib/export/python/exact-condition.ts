import type { StepDefinitionJson } from "../../pipeline/document";
import { call, imported, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Emission } from "../../steps/python/contract";
import { mlops } from "../../steps/python/modules";
import { isJsonArray, isJsonObject, type JsonObject } from "../../utils/json";
import { type ExactHome, exactClass, orderOf } from "./exact-form";

export interface ExactConditionStep {
  readonly value: PyExpression;
  /** What neither the step nor its conditions can hold; the pipeline adds it to the definition. */
  readonly beside: JsonObject;
}

/** A condition whose branches the SDK builds, with each comparison as AWS's JSON. */
export function exactConditionStep(
  { Name, Type: _, Arguments, DependsOn, ...others }: StepDefinitionJson,
  to: Emission,
  home: ExactHome,
): ExactConditionStep {
  const {
    Conditions,
    IfSteps: __,
    ElseSteps: ___,
    ...rest
  } = isJsonObject(Arguments) ? Arguments : {};
  const comparisons = isJsonArray(Conditions) ? Conditions : [];
  const order = orderOf(DependsOn);
  const value = call(imported(to.module(mlops("condition_step")), "ConditionStep"), {
    name: literal(Name),
    conditions: list(
      comparisons.map((each) => call(exactClass("ExactCondition", home), {}, [to.value(each)])),
    ),
    if_steps: list(to.branch("true")),
    else_steps: list(to.branch("false")),
    depends_on: order && list(order.map((each) => to.stepNamed(each))),
  });
  const inArguments = {
    ...rest,
    ...(Conditions !== undefined && !isJsonArray(Conditions) && { Conditions }),
  };
  const beside = {
    ...others,
    ...(DependsOn !== undefined && !order && { DependsOn }),
    ...(Object.keys(inArguments).length > 0 && { Arguments: inArguments }),
  };
  return { value, beside };
}
