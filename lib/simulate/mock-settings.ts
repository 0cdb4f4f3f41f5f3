import type { Step } from "../pipeline/document";
import { ok, type Result } from "../utils/result";
import { parseDuration } from "./parse-duration";
import { refuse } from "./refuse";
import { MOCK_SETTINGS, type Mock, type SimulationError } from "./simulation-input";
import type { MockStatus, StepMock } from "./step-mock";

/** Status and the like, which every step has, as against the values that it gives. */
export function isMockSetting(path: string): boolean {
  return MOCK_SETTINGS.some((setting) => setting === path);
}

/** Reads `status=Failed`, `failures=2`, `duration=20m`, … */
export function readSetting(mock: Mock, step: Step): Result<Partial<StepMock>, SimulationError> {
  const { path, value } = mock;
  switch (path) {
    case "status":
      return readStatus(mock, step);
    case "duration":
      return readDuration(mock);
    case "failures":
      if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return ok({ failures: value });
      return wrong(mock, "a whole number, of the tries that fail before one succeeds");
    default:
      if (typeof value !== "string" || value.trim() === "") return wrong(mock, "a text");
      return ok({ status: "failed", [path]: value }); // a reason or an exception: it fails
  }
}

const STATUSES: readonly MockStatus[] = ["succeeded", "failed", "cached"];

function readStatus(mock: Mock, step: Step): Result<Partial<StepMock>, SimulationError> {
  const wanted = String(mock.value).toLowerCase();
  const status = STATUSES.find((known) => known === wanted);
  if (!status) return wrong(mock, "“Succeeded”, “Failed” or “Cached”");
  if (step.definition.Type === "Fail" && status !== "failed")
    return refuse("invalid-mock", `“${mock.step}” is a Fail step, which never succeeds.`);
  if (step.definition.Type === "Condition" && status === "cached")
    return refuse("invalid-mock", `“${mock.step}” is a condition, which has no cache.`);
  return ok({ status });
}

function readDuration(mock: Mock): Result<Partial<StepMock>, SimulationError> {
  const { value } = mock;
  const text = typeof value === "number" ? `${value}s` : value;
  const durationSeconds = typeof text === "string" ? parseDuration(text) : undefined;
  if (durationSeconds === undefined) return wrong(mock, "a time such as 90s, 20m or 1h30m");
  return ok({ durationSeconds });
}

function wrong({ step, path, value }: Mock, wanted: string): Result<never, SimulationError> {
  return refuse("invalid-mock", `“${step}.${path}” is ${wanted}, not ${JSON.stringify(value)}.`);
}
