import type { Keywords } from "../../python/build";
import type { PyName } from "../../python/tree";
import { isJsonObject, type JsonObject, type JsonValue, jsonEqual } from "../../utils/json";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";

/** The object that describes a job and the call that would start it. */
export interface PythonJob {
  readonly object: PyName;
  readonly method: "fit" | "train" | "tune";
  readonly keywords: Keywords;
}

/** How the API calls what training and tuning jobs both have. */
export interface JobMembers {
  readonly hyperparameters: string;
  readonly resources: string;
}

export const TRAINING_MEMBERS: JobMembers = {
  hyperparameters: "HyperParameters",
  resources: "ResourceConfig",
};

/** Hyperparameters when the SDK passes each on as it is; the API takes texts only. */
export function textParameters(value: JsonValue | undefined, to: Emission): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const areTexts = Object.values(value).every((each) =>
    to.sdk === "v2" ? to.isText(each) : typeof each === "string" || isJsonObject(each),
  );
  return areTexts && !Object.hasOwn(value, "self") ? value : undefined;
}

/** Takes a profiler or debugger setting that is only what SDK v2 writes by itself. */
export function takeEstimatorDefault(
  args: Members,
  {
    member,
    output,
  }: {
    readonly member: "ProfilerConfig" | "DebugHookConfig";
    readonly output: JsonValue | undefined;
  },
): boolean {
  const {
    S3OutputPath,
    CollectionConfigurations = [],
    DisableProfiler = false,
    ...others
  } = Object(args.peek(member));
  const isDefault =
    Object.keys(others).length === 0 &&
    DisableProfiler === false &&
    jsonEqual(CollectionConfigurations, []) &&
    jsonEqual(S3OutputPath, output);
  if (isDefault) args.take(member);
  return isDefault;
}
