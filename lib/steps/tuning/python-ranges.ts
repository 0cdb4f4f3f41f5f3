import { call, dict, imported, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, type JsonValue } from "../../utils/json";
import { type Emission, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";

const CLASSES = [
  ["ContinuousParameterRanges", "ContinuousParameter"],
  ["IntegerParameterRanges", "IntegerParameter"],
  ["CategoricalParameterRanges", "CategoricalParameter"],
] as const;

const PARAMETERS = { v2: "sagemaker.tuner", v3: "sagemaker.core.parameter" };

/** The ranges by hyperparameter. A list of none means the same as no list: v2 writes all three, v3 none that is empty. */
export function hyperparameterRanges(
  config: Members,
  to: Emission,
  fixed: JsonValue | undefined,
  at = "ParameterRanges",
): PyExpression | Refusal {
  const ranges: [string, PyExpression][] = [];
  for (const [member, className] of CLASSES) {
    const path = `${at}.${member}`;
    if (!isJsonArray(config.peek(path) ?? [])) return refusal("its ranges are not lists");
    for (const range of config.takeItems(path) ?? []) {
      const name = range.takeText("Name");
      if (name === undefined || ranges.some(([other]) => other === name))
        return refusal("a range's name is not a text, or is there twice");
      ranges.push([name, rangeOf(range, className, to)]);
    }
  }
  if (ranges.length === 0) return refusal("the SDK's tuner wants a range");
  if (ranges.some(([name]) => Object.hasOwn(Object(fixed), name)))
    return refusal("the SDK's tuner drops the fixed value of a hyperparameter that it searches");
  return dict(ranges);
}

function rangeOf(range: Members, className: string, to: Emission): PyExpression {
  const made = imported(to.module(PARAMETERS), className);
  if (className === "CategoricalParameter")
    return call(made, {}, [to.value(range.take("Values") ?? [])]);
  const scaling = range.take("ScalingType");
  return call(made, {
    min_value: bound(range.take("MinValue"), to),
    max_value: bound(range.take("MaxValue"), to),
    scaling_type: scaling === "Auto" ? undefined : to.value(scaling),
  });
}

/** AWS writes bounds as texts; one that Python spells the same way stands as a number. */
function bound(value: JsonValue | undefined, to: Emission): PyExpression | undefined {
  if (typeof value !== "string" || !/^-?(0|[1-9]\d{0,9})(\.\d{1,4})?$/.test(value))
    return to.value(value);
  const isSame = value === String(Number(value)) || /^-?\d+\.0$/.test(value);
  return isSame && value !== "-0"
    ? { ...literal(Number(value)), spelling: value }
    : to.value(value);
}
