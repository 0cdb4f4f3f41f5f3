import type { Step, StepDefinitionJson } from "../../../pipeline/document";
import {
  assign,
  attribute,
  call,
  comment,
  imported,
  list,
  literal,
  name,
} from "../../../python/build";
import { NameScope } from "../../../python/names";
import type { PyExpression, PyName, PyStatement } from "../../../python/tree";
import type { Emission, StepSource } from "../../../steps/python/contract";
import { Members } from "../../../steps/python/members";
import { mlops } from "../../../steps/python/modules";
import { stepKeywords } from "../../../steps/python/step-keywords";
import { isJsonArray, type JsonValue } from "../../../utils/json";
import { err, ok, type Result } from "../../../utils/result";
import { RUNTIME_MODULE, writeFunction } from "./function-body";
import type { FunctionPlan } from "./function-plan";
import { CLUSTER, SETTINGS, WITHIN_FUNCTION } from "./unplaced-members";

export interface FunctionStepWritten {
  /** At the top of the module: the author's files, and the function of the step. */
  readonly definitions: readonly PyStatement[];
  /** In `get_pipeline`: the result of the step. */
  readonly value: PyExpression;
  /** After it, where the step waits for others without reading from them. */
  readonly after: readonly PyStatement[];
}

interface Place {
  readonly plan: FunctionPlan;
  readonly definition: StepDefinitionJson;
  readonly to: Emission;
  /** Variable of the result. */
  readonly result: PyName;
  readonly functionName: string;
  /** `code/process` */
  readonly folder: string;
}

/** The step as a call of a decorated function, or the members that `step(…)` has no place for. */
export function writeFunctionStep(place: Place): Result<FunctionStepWritten, readonly string[]> {
  const { plan, definition, to, result, functionName, folder } = place;
  const code = `${functionName}_code`;
  const { definition: made, given } = writeFunction(plan, to, {
    functionName,
    code,
    names: new NameScope([functionName, code]),
  });
  const settings = stepSettings(plan.step, definition, to, folder);
  if (!settings.ok) return settings;
  const decorate = call(imported(to.module(mlops("function_step")), "step"), settings.value, [
    name(functionName),
  ]);
  const read = call(imported(RUNTIME_MODULE, "read_code"), {}, [literal(folder)]);
  const decorated = to.own(`${functionName}_step`, decorate);
  return ok({
    definitions: [assign(code, read), made],
    value: call(decorated, Object.fromEntries(given)),
    after: orderOf(definition, to, result),
  });
}

function orderOf(
  { DependsOn }: StepDefinitionJson,
  to: Emission,
  result: PyName,
): readonly PyStatement[] {
  const names = isJsonArray(DependsOn) ? DependsOn.filter((each) => typeof each === "string") : [];
  if (names.length === 0) return [];
  const outputs = {
    v2: "sagemaker.workflow.step_outputs",
    v3: "sagemaker.core.workflow.step_outputs",
  };
  const found = call(imported(to.module(outputs), "get_step"), {}, [result]);
  const waits = list(names.map((each) => to.stepNamed(each)));
  return [{ kind: "expression", value: call(attribute(found, "add_depends_on"), {}, [waits]) }];
}

function stepSettings(
  step: Step,
  { Name, Type, Arguments, DependsOn: _, ...beside }: StepDefinitionJson,
  to: Emission,
  folder: string,
): Result<Readonly<Record<string, PyExpression | undefined>>, readonly string[]> {
  const args = new Members(Arguments ?? {});
  const members = new Members(beside);
  const source: StepSource = { name: Name, type: Type, args, members, step };
  for (const path of WITHIN_FUNCTION) args.take(path);
  members.take("PropertyFiles");
  if (members.take("CacheConfig") !== undefined)
    to.note("Steps made of functions are not cached; the design asks for it.");
  const { depends_on: __, ...shared } = stepKeywords(source, to, { retry: true });
  const count = args.take(`${CLUSTER}.InstanceCount`);
  const hasPackages = (step.code?.packages.length ?? 0) > 0;
  const settings = {
    name: literal(Name),
    ...shared,
    display_name: shared.display_name ?? literal(Name),
    ...Object.fromEntries(
      Object.entries(SETTINGS).map(([keyword, path]) => [keyword, to.value(args.take(path))]),
    ),
    instance_count: count === 1 ? undefined : to.value(count),
    volume_size: unlessUsual(args.take(`${CLUSTER}.VolumeSizeInGB`), to),
    role: to.role(args.take("RoleArn")),
    dependencies: hasPackages
      ? call(imported(RUNTIME_MODULE, "requirements_of"), {}, [literal(folder)])
      : undefined,
  };
  args.takeWritten("NetworkConfig.EnableNetworkIsolation", false);
  const left = [...args.left().map((path) => `Arguments.${path}`), ...members.left()];
  return left.length === 0 ? ok(settings) : err(left);
}

/** 30 GiB is what the SDK takes by itself. */
function unlessUsual(volume: JsonValue | undefined, to: Emission): PyExpression | undefined {
  return volume === 30 ? undefined : to.value(volume);
}

/** Stands above the functions of the module. */
export function sendWithFunctions(): readonly PyStatement[] {
  const send = call(imported(RUNTIME_MODULE, "send_with_functions"), {}, [name("__name__")]);
  return [
    comment("The functions below travel with their steps."),
    { kind: "expression", value: send },
  ];
}
