import type { PipelineDocument, Step } from "../pipeline/document";
import { stepByName } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { isJsonPrimitive, type JsonPath, type JsonValue } from "../utils/json";
import { setAt } from "../utils/json-path";
import { ok, type Result } from "../utils/result";
import { declaredType } from "./declared-type";
import { isMockSetting, readSetting } from "./mock-settings";
import { mockedPath } from "./mocked-path";
import type { ReadablesByStep } from "./named-values";
import type { Readable } from "./readable";
import { hintAt, refuse } from "./refuse";
import type { Mock, SimulationError } from "./simulation-input";
import type { StepMock } from "./step-mock";
import { typedValue, typeWords } from "./typed-value";

/** What a run was told of its steps, by step; a later mock of the same thing holds. */
export function resolveMocks(
  document: PipelineDocument,
  mocks: readonly Mock[],
  readables: ReadablesByStep,
): Result<ReadonlyMap<StepId, StepMock>, SimulationError> {
  const resolved = new Map<StepId, StepMock>();
  for (const mock of mocks) {
    const step = stepByName(document, mock.step);
    if (!step) return refuseStep(document, mock.step);
    const before = resolved.get(step.id) ?? {};
    const after = withMock(before, mock, { step, readables: readables.get(mock.step) });
    if (!after.ok) return after;
    resolved.set(step.id, after.value);
  }
  return ok(resolved);
}

function refuseStep({ steps }: PipelineDocument, name: string): Result<never, SimulationError> {
  const names = steps.map(({ definition }) => definition.Name);
  return refuse("unknown-step", `There is no step “${name}”. ${hintAt(name, names)}`);
}

interface Place {
  readonly step: Step;
  /** What others read of it. */
  readonly readables: ReadonlyMap<string, Readable> | undefined;
}

function withMock(
  before: StepMock,
  mock: Mock,
  { step, readables }: Place,
): Result<StepMock, SimulationError> {
  if (isMockSetting(mock.path)) {
    const setting = readSetting(mock, step);
    return setting.ok ? ok({ ...before, ...setting.value }) : setting;
  }
  const keys = mockedPath(step, mock.path, readables);
  if (!keys.ok) return keys;
  const value = typed(mock, step, keys.value);
  if (!value.ok) return value;
  return ok({ ...before, values: setAt(before.values, keys.value, value.value) });
}

/** The value as the step declares it: a number is none where the step says that it gives a text. */
function typed(
  { step: name, path, value }: Mock,
  step: Step,
  keys: JsonPath,
): Result<JsonValue, SimulationError> {
  const type = declaredType(step, keys);
  if (type === undefined || !isJsonPrimitive(value)) return ok(value);
  const asText = type === "String" && value !== null ? String(value) : value;
  const fitting = typedValue(asText, type);
  if (fitting !== undefined) return ok(fitting);
  return refuse(
    "invalid-mock",
    `“${name}.${path}” is ${typeWords(type)}, not ${JSON.stringify(value)}.`,
  );
}
