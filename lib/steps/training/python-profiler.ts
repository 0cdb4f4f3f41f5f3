import { call, imported, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonObject, type JsonObject, type JsonValue, jsonEqual } from "../../utils/json";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";

const DEBUGGER = "sagemaker.debugger";

/** What is measured while the job runs, as a `ProfilerConfig`; undefined where the SDK would write something else. */
export function profilerConfig(args: Members, to: Emission): PyExpression | undefined {
  const config = args.peek("ProfilerConfig");
  if (!isJsonObject(config)) return undefined;
  const { S3OutputPath, DisableProfiler, ...others } = config;
  const { ProfilingIntervalInMilliseconds, ProfilingParameters, ...unknown } = others;
  if (S3OutputPath === undefined || S3OutputPath === null || S3OutputPath === "") return undefined;
  if (DisableProfiler !== false || Object.keys(unknown).length > 0) return undefined;
  const profile = ProfilingParameters && frameworkProfile(ProfilingParameters);
  if (ProfilingParameters !== undefined && !profile) return undefined;
  args.take("ProfilerConfig");
  return call(imported(DEBUGGER, "ProfilerConfig"), {
    s3_output_path: to.value(S3OutputPath),
    system_monitor_interval_millis: to.value(ProfilingIntervalInMilliseconds),
    framework_profile_params: profile || undefined,
  });
}

/** Keywords of a `FrameworkProfile` that stand for a number each. */
const FILE_NUMBERS = [
  ["file_max_size", "RotateMaxFileSizeInBytes", "10485760"],
  ["file_close_interval", "RotateFileCloseIntervalInSeconds", "60"],
  ["file_open_fail_threshold", "FileOpenFailThreshold", "50"],
] as const;
const USUAL_PATH = "/opt/ml/output/profiler";

/** Profiling of the framework with one range of steps, or with the SDK's own, for all kinds of metrics. */
function frameworkProfile(parameters: JsonValue): PyExpression | undefined {
  if (!isJsonObject(parameters)) return undefined;
  const { LocalPath, ...others } = parameters;
  if (typeof LocalPath !== "string") return undefined;
  const rest: Record<string, JsonValue> = { ...others };
  const numbers: Record<string, PyExpression> = {};
  for (const [keyword, member, usual] of FILE_NUMBERS) {
    const value = rest[member];
    if (!isCount(value)) return undefined;
    if (value !== usual) numbers[keyword] = literal(Number(value));
    delete rest[member];
  }
  const range = rangeOf(rest);
  return (
    range &&
    call(imported(DEBUGGER, "FrameworkProfile"), {
      local_path: LocalPath === USUAL_PATH ? undefined : literal(LocalPath),
      ...numbers,
      ...range,
    })
  );
}

/** The steps that are profiled; empty for the SDK's own choice, undefined for what it does not write. */
function rangeOf(metrics: JsonObject): Readonly<Record<string, PyExpression>> | undefined {
  if (jsonEqual(metrics, USUAL_METRICS)) return {};
  const { DetailedProfilingConfig } = metrics;
  const [, start, steps] =
    /^\{"StartStep": (0|[1-9]\d{0,8}), "NumSteps": ([1-9]\d{0,8}), \}$/.exec(
      String(DetailedProfilingConfig),
    ) ?? [];
  if (start === undefined || steps === undefined) return undefined;
  const range = `"StartStep": ${start}, "NumSteps": ${steps}, `;
  return jsonEqual(metrics, metricsOf([range, range, range, range, range], "total_time"))
    ? { start_step: literal(Number(start)), num_steps: literal(Number(steps)) }
    : undefined;
}

/** As the SDK writes them: Python's dictionaries as texts. */
function metricsOf(ranges: readonly string[], timer: string): JsonObject {
  const [detailed, loader, python, horovod, parallel] = ranges;
  return {
    DetailedProfilingConfig: `{${detailed}}`,
    DataloaderProfilingConfig: `{${loader}"MetricsRegex": ".*", }`,
    PythonProfilingConfig: `{${python}"ProfilerName": "cprofile", "cProfileTimer": "${timer}", }`,
    HorovodProfilingConfig: `{${horovod}}`,
    SMDataParallelProfilingConfig: `{${parallel}}`,
  };
}

const USUAL_METRICS = metricsOf(
  ["5, 1", "7, 1", "9, 3", "13, 1", "15, 1"].map((each) => {
    const [start, steps] = each.split(", ");
    return `"StartStep": ${start}, "NumSteps": ${steps}, `;
  }),
  "default",
);

/** A whole number above zero that Python spells the same way. */
function isCount(value: JsonValue | undefined): boolean {
  return typeof value === "string" && /^[1-9]\d{0,14}$/.test(value);
}
