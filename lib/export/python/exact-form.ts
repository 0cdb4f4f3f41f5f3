import type { StepDefinitionJson } from "../../pipeline/document";
import { call, dict, imported, list, literal, name } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Emission } from "../../steps/python/contract";
import { isJsonArray, type JsonValue } from "../../utils/json";
import type { ExactClassName } from "./exact-classes";

/** Where the helper classes of the exact form come from: the project's own file, or further up in the same one. */
export type ExactHome = "module" | "same-file";

export const EXACT_MODULE = "pipelines.exact_step";

export function exactClass(className: ExactClassName, home: ExactHome): PyExpression {
  return home === "module" ? imported(EXACT_MODULE, className) : name(className);
}

/** A step as `ExactStep(…)`: its request as AWS's JSON with pipeline variables inside, nothing left out. */
export function exactStep(
  definition: StepDefinitionJson,
  to: Emission,
  home: ExactHome,
): PyExpression {
  const { Name, Type, Arguments, DependsOn, ...members } = definition;
  const order = orderOf(DependsOn);
  const others = Object.entries(members).map(
    ([key, value]) => [key, to.value(value, { of: definition, key })] as const,
  );
  const kept =
    DependsOn !== undefined && !order ? [["DependsOn", to.value(DependsOn)] as const] : [];
  const beside = [...kept, ...others];
  return call(exactClass("ExactStep", home), {
    name: literal(Name),
    step_type: literal(Type),
    arguments: to.value(Arguments ?? {}),
    members: beside.length > 0 ? dict(beside) : undefined,
    depends_on: order && list(order.map((each) => to.stepNamed(each))),
  });
}

/** A list of steps that the SDK writes as it is: not empty, each name once. */
export function orderOf(dependsOn: JsonValue | undefined): readonly string[] | undefined {
  if (!isJsonArray(dependsOn) || dependsOn.length === 0) return undefined;
  const names = dependsOn.filter((each) => typeof each === "string");
  return names.length === dependsOn.length && new Set(names).size === names.length
    ? names
    : undefined;
}
