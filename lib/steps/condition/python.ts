import { call, imported, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray } from "../../utils/json";
import {
  type Emission,
  isRefusal,
  type Refusal,
  refusal,
  type StepEmitter,
} from "../python/contract";
import type { Members } from "../python/members";
import { core, mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { COMPARISONS } from "./operators";

export const conditionEmitter: StepEmitter = {
  emit: (source, to) => {
    const { args } = source;
    const conditions = conditionList(args, to);
    if (isRefusal(conditions)) return conditions;
    args.take("IfSteps");
    args.take("ElseSteps");
    return call(imported(to.module(mlops("condition_step")), "ConditionStep"), {
      name: literal(source.name),
      conditions,
      if_steps: list(to.branch("true")),
      else_steps: list(to.branch("false")),
      ...stepKeywords(source, to),
    });
  },
};

function conditionList(holder: Members, to: Emission): PyExpression | Refusal {
  if (!isJsonArray(holder.peek("Conditions"))) return refusal("it has no list of conditions");
  const conditions = (holder.takeItems("Conditions") ?? []).map((each) => condition(each, to));
  return conditions.find(isRefusal) ?? list(conditions.filter((each) => !isRefusal(each)));
}

function condition(test: Members, to: Emission): PyExpression | Refusal {
  const type = test.takeText("Type") ?? "";
  const named = (name: string) => imported(to.module(core("conditions")), `Condition${name}`);
  if (COMPARISONS.has(type))
    return call(named(type), {
      left: to.value(test.take("LeftValue")),
      right: to.value(test.take("RightValue")),
    });
  if (type === "In")
    return call(named(type), {
      value: to.value(test.take("QueryValue")),
      in_values: to.value(test.take("Values")),
    });
  if (type === "Or") {
    const conditions = conditionList(test, to);
    return isRefusal(conditions) ? conditions : call(named(type), { conditions });
  }
  const inner = type === "Not" ? test.takeObject("Condition") : undefined;
  if (!inner) return refusal(`the SDK has no class for the condition type ${type || "none"}`);
  const expression = condition(inner, to);
  return isRefusal(expression) ? expression : call(named("Not"), { expression });
}
