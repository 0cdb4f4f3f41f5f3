import { type Keywords, literal } from "../../python/build";
import { type JsonValue, jsonEqual } from "../../utils/json";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";
import { debugHook, tensorBoardOutput } from "./python-debug-hook";
import { takeEstimatorDefault } from "./python-job";
import { profilerConfig } from "./python-profiler";
import { watchingRules } from "./python-rules";

/**
 * Profiler, debugger and their rules, as keywords of an estimator, which sets the first two up by itself unless it is
 * told not to.
 *
 * @param output - the job's output path, where it writes to then.
 */
export function observerKeywords(
  args: Members,
  to: Emission,
  output: JsonValue | undefined,
): Keywords {
  const profiler = args.peek("ProfilerConfig");
  const isOff = profiler === undefined || jsonEqual(profiler, { DisableProfiler: true });
  if (isOff) args.take("ProfilerConfig");
  const isUsual = !isOff && takeEstimatorDefault(args, { member: "ProfilerConfig", output });
  return {
    rules: watchingRules(args, to, { isProfiled: !isOff }),
    disable_profiler: isOff ? literal(true) : undefined,
    profiler_config: isOff || isUsual ? undefined : profilerConfig(args, to),
    debugger_hook_config: hookSetting(args, to, output),
    tensorboard_output_config: tensorBoardOutput(args, to),
  };
}

/** False where there is none, or one that has to be added to what the SDK writes. */
function hookSetting(args: Members, to: Emission, output: JsonValue | undefined) {
  const isThere = args.peek("DebugHookConfig") !== undefined;
  if (isThere && takeEstimatorDefault(args, { member: "DebugHookConfig", output }))
    return undefined;
  return debugHook(args, to) ?? literal(false);
}
