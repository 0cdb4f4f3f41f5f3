import type { PipelineDocument, Step } from "../pipeline/document";
import { type Expression, type Operand, parseOperand } from "../pipeline/expression";
import type { StepId } from "../pipeline/ids";
import type { RunFacts } from "../steps/simulation/contract";
import { simulationOf } from "../steps/simulation-registry";
import { assertNever } from "../utils/assert-never";
import { isJsonPrimitive, type JsonPath, type JsonPrimitive } from "../utils/json";
import { getAt, parsePath } from "../utils/json-path";
import { randomFrom, seedOf } from "../utils/random-from";
import { assumeValue } from "./assume-value";
import { comparedWith } from "./compared-with";
import { declaredType } from "./declared-type";
import { executionOf } from "./execution";
import { executionValue } from "./execution-value";
import { joinedValue } from "./joined-value";
import { plausibleProperty } from "./plausible-property";
import { type Readable, readableName, readableOf } from "./readable";
import type { GivenParameter, RunValue } from "./run";
import { settingAt } from "./setting-at";
import type { StepMock } from "./step-mock";

/** Who reads a value, and when. */
export interface Reader {
  readonly step: Step;
  readonly atSeconds: number;
}

/** What the run-time values of a design are in one run. Each is worked out when it is first asked for, and kept. */
export interface Values {
  of(operand: Operand, reader: Reader): RunValue;
  ofStep(readable: Readable, atSeconds: number): RunValue;
  /** A condition has decided: from now on its `Outcome` can be read. */
  decided(step: StepId, outcome: RunValue): void;
}

export interface ValueSources {
  readonly document: PipelineDocument;
  readonly parameters: readonly GivenParameter[];
  readonly mocks: ReadonlyMap<StepId, StepMock>;
  readonly seed: number;
}

export function createValues({ document, parameters, mocks, seed }: ValueSources): Values {
  const execution = executionOf(document, seed);
  const steps = new Map(document.steps.map((step) => [step.definition.Name, step]));
  const given = new Map(parameters.map(({ name, value }) => [name, value]));
  const outcomes = new Map<StepId, RunValue>();
  const known = new Map<string, RunValue>();

  const values: Values = { of, ofStep, decided: (step, outcome) => outcomes.set(step, outcome) };
  return values;

  function of(operand: Operand, reader: Reader): RunValue {
    if (isJsonPrimitive(operand)) return { value: operand, origin: "design" };
    switch (operand.kind) {
      case "parameter":
        return { value: given.get(operand.name) ?? null, origin: "parameter" };
      case "execution":
        return ofExecution(operand.variable, reader);
      case "experiment":
        return ofExperiment(operand.member, reader);
      case "join":
        return joined(operand, reader);
      case "property":
      case "file-value":
      case "s3-value":
        return ofReadable(operand, reader);
      default:
        return assertNever(operand);
    }
  }

  function ofExecution(variable: string, { step, atSeconds }: Reader): RunValue {
    if (variable === "PipelineName") return { value: document.pipeline.name, origin: "design" };
    return {
      value: executionValue(variable, { execution, stepName: step.definition.Name, atSeconds }),
      origin: "assumed",
    };
  }

  /** SageMaker names the experiment after the pipeline and the trial after the run where the design says nothing. */
  function ofExperiment(member: string, reader: Reader): RunValue {
    const written = getAt(document.pipeline.definition, ["PipelineExperimentConfig", member]);
    const operand = written === null ? undefined : parseOperand(written);
    const isOwn = typeof operand === "object" && operand !== null && operand.kind === "experiment";
    if (operand !== undefined && !isOwn) return of(operand, reader);
    return ofExecution(
      member === "ExperimentName" ? "PipelineName" : "PipelineExecutionId",
      reader,
    );
  }

  function joined(
    { separator, values }: Extract<Expression, { kind: "join" }>,
    reader: Reader,
  ): RunValue {
    return joinedValue(
      separator,
      values.map((value) => of(value, reader)),
    );
  }

  function ofReadable(expression: Expression, reader: Reader): RunValue {
    const readable = readableOf(expression);
    if (readable) return ofStep(readable, reader.atSeconds);
    // A file on S3 that no step is known to write.
    const path = expression.kind === "s3-value" ? expression.path : "";
    return assumed({ stepName: "", keys: [path] }, undefined);
  }

  function ofStep(readable: Readable, atSeconds: number): RunValue {
    const name = readableName(readable);
    const before = known.get(name);
    if (before) return before;
    const step = steps.get(readable.stepName);
    const value = step ? finished(step, readable, atSeconds) : assumed(readable, undefined);
    known.set(name, value);
    return value;
  }

  function finished(step: Step, readable: Readable, atSeconds: number): RunValue {
    const { keys } = readable;
    const mocked = getAt(mocks.get(step.id)?.values, keys);
    if (mocked !== undefined) return { value: mocked, origin: "mock" };
    const outcome = keys.length === 1 && keys[0] === "Outcome" ? outcomes.get(step.id) : undefined;
    if (outcome) return outcome;
    const setting = settingOf(step, keys, atSeconds);
    if (setting) return setting;
    const facts = factsOf(step, atSeconds);
    const set = simulationOf(step).property?.(keys, facts);
    return set === undefined ? assumed(readable, step, facts) : { value: set, origin: "assumed" };
  }

  function settingOf(step: Step, keys: JsonPath, atSeconds: number): RunValue | undefined {
    const operand = parseOperand(settingAt(step.definition.Arguments, keys));
    return operand === undefined ? undefined : of(operand, { step, atSeconds });
  }

  function factsOf(step: Step, atSeconds: number): RunFacts {
    const { Name } = step.definition;
    return {
      step,
      resourceName: execution.resourceName(Name),
      region: execution.region,
      account: execution.account,
      folder: `${execution.folder}/${Name}`,
      setting: (path) => settingOf(step, parsePath(path), atSeconds)?.value,
    };
  }

  /** What an operand is before the run: a literal, or a parameter. */
  function knownBefore(operand: Operand): readonly JsonPrimitive[] {
    const isParameter =
      typeof operand === "object" && operand !== null && operand.kind === "parameter";
    const value = isParameter ? given.get(operand.name) : operand;
    return value !== undefined && isJsonPrimitive(value) ? [value] : [];
  }

  function assumed(readable: Readable, step: Step | undefined, facts?: RunFacts): RunValue {
    const name = readableName(readable);
    const use = (comparedWith(document.steps).get(name) ?? []).flatMap(knownBefore);
    const declared = step && declaredType(step, readable.keys);
    if (facts && use.length === 0 && declared === undefined) {
      const plausible = plausibleProperty(readable.keys, facts);
      if (plausible !== undefined) return { value: plausible, origin: "assumed" };
    }
    const value = assumeValue({
      name: lastName(readable.keys),
      declared,
      comparedWith: use,
      random: randomFrom(seedOf(seed, `value ${name}`)),
    });
    return { value, origin: "assumed" };
  }
}

/** The name of a metric rather than that of its `value`. */
function lastName(keys: JsonPath): string {
  const names = keys.filter((key) => typeof key === "string" && !/^value$/i.test(key));
  return String(names.at(-1) ?? "value");
}
