import { describe, expect, it } from "vitest";
import { inBranch, parameter, pipelineWith, step } from "../pipeline/testing";
import {
  asking,
  compared,
  fileValue,
  gatedDesign,
  refusalOf,
  runOf,
  statuses,
  stepIn,
  stepOf,
  waiting,
  withParameters,
} from "./testing";

const mock = (name: string, path: string, value: string | number) => ({ step: name, path, value });

describe("the order of a run", () => {
  it("starts a step when all it waits for has succeeded", () => {
    const reading = step("Train", {
      Arguments: { Input: { Get: "Steps.Prepare.ProcessingJobName" } },
    });
    const run = runOf(
      pipelineWith(step("Prepare"), step("Load"), reading, waiting("Last", "Train", "Load")),
    );
    const [prepare, load, train, last] = run.steps;

    expect(prepare?.startSeconds).toBe(0);
    expect(load?.startSeconds).toBe(0);
    expect(train?.startSeconds).toBe(prepare?.endSeconds);
    expect(last?.startSeconds).toBe(Math.max(train?.endSeconds ?? 0, load?.endSeconds ?? 0));
    expect(run).toMatchObject({ status: "succeeded", durationSeconds: last?.endSeconds });
  });

  it("runs no more steps at a time than may", () => {
    const document = pipelineWith(step("A"), step("B"), step("C"));
    const limited = { ...document, pipeline: { ...document.pipeline, maxParallelSteps: 2 } };
    const run = runOf(limited, {
      mocks: [
        mock("A", "duration", "1m"),
        mock("B", "duration", "2m"),
        mock("C", "duration", "1m"),
      ],
    });

    expect(run.events.filter(({ kind }) => kind === "step-waiting")).toEqual([
      { atSeconds: 0, stepId: "C", step: "C", kind: "step-waiting" },
    ]);
    expect(stepIn(run, "C")).toMatchObject({ startSeconds: 60, endSeconds: 120 });
  });

  it("runs one branch, and nothing that waits for the other", () => {
    const document = gatedDesign();
    const behind = waiting("Notify", "Register");
    const run = runOf(
      { ...document, steps: [...document.steps, behind] },
      { mocks: [mock("Evaluate", "auc", 0.84)] },
    );

    expect(statuses(run)).toEqual({
      Evaluate: "succeeded",
      Good: "succeeded",
      Register: "skipped",
      Stop: "failed",
      Notify: "skipped",
    });
    expect(stepIn(run, "Register").reason).toBe("“Good” took the false branch");
    expect(stepIn(run, "Notify").reason).toBe("it waits for “Register”, which is skipped");
  });

  it("skips the branches of a condition that is skipped", () => {
    const outer = asking("Outer", [compared("Equals", 1, 2)]);
    const inner = { ...asking("Inner", [compared("Equals", 1, 1)]), branch: inBranch("Outer") };
    const run = runOf(
      pipelineWith(
        outer,
        inner,
        step("Deep", {}, inBranch("Inner")),
        step("Else", {}, inBranch("Outer", "false")),
      ),
    );

    expect(statuses(run)).toEqual({
      Outer: "succeeded",
      Inner: "skipped",
      Deep: "skipped",
      Else: "succeeded",
    });
  });
});

describe("a condition", () => {
  it("says what it found on both sides", () => {
    const run = runOf(gatedDesign(), { mocks: [mock("Evaluate", "auc", 0.84)] });

    expect(stepIn(run, "Good").decision).toEqual({
      outcome: false,
      branch: "false",
      sentence: "auc 0.84 > Least 0.85 is false",
      comparisons: [
        {
          left: { label: "auc", value: 0.84, origin: "mock" },
          operator: "GreaterThan",
          right: { label: "Least", value: 0.85, origin: "parameter" },
          isReached: true,
          outcome: false,
          sentence: "auc 0.84 > Least 0.85 is false",
        },
      ],
      isAssumed: false,
    });
    expect(run.assumptions).toEqual([]);
  });

  it("marks what nobody gave as assumed", () => {
    const run = runOf(gatedDesign(), { seed: 3 });
    const [assumption] = run.assumptions;

    expect(run.assumptions).toHaveLength(1);
    expect(assumption).toMatchObject({
      name: "Evaluate.PropertyFiles.Report.auc",
      origin: "assumed",
    });
    expect(stepIn(run, "Good").decision).toMatchObject({ isAssumed: true });
    expect(stepIn(run, "Good").decision?.sentence).toMatch(
      /^auc 0\.\d+ \(assumed\) > Least 0\.85 is /,
    );
  });

  it.each([
    [[compared("Equals", "a", 1)], "“a” = 1: a text is not compared with a number."],
    [[compared("LessThan", true, 1)], "true < 1: true or false is not compared with a number."],
    [
      [compared("LessThan", { Get: 1 }, 1)],
      '{"Get":1} < 1: what is no value is not compared with a number.',
    ],
    [[{ Type: "NotEquals", LeftValue: 1, RightValue: 2 }], "SageMaker knows no such condition"],
    ["none", "It has no list of conditions."],
  ])("fails on %j", (conditions, words) => {
    const odd = asking("Odd", []);
    const Arguments = { Conditions: conditions, IfSteps: [], ElseSteps: [] };
    const run = runOf(
      pipelineWith(
        { ...odd, definition: { ...odd.definition, Arguments } },
        step("If", {}, inBranch("Odd")),
      ),
    );

    expect(statuses(run)).toEqual({ Odd: "failed", If: "not-started" });
    expect(stepIn(run, "Odd").reason).toContain(words);
  });

  it("does not look at what follows a comparison that has decided", () => {
    const run = runOf(
      pipelineWith(
        asking("Any", [
          { Type: "Or", Conditions: [compared("Equals", 1, 1), compared("Equals", "a", 1)] },
          { Type: "Not", Condition: { Type: "In", QueryValue: "a", Values: ["b", 1] } },
        ]),
      ),
    );

    expect(stepIn(run, "Any").decision).toMatchObject({
      sentence: "(1 = 1 or “a” = 1) and “a” not in (“b” or 1) is true",
      comparisons: [{ isReached: true }, { isReached: false }, { isReached: true, outcome: true }],
    });
  });

  it("hands its outcome on", () => {
    const reading = stepOf("Lambda", "Tell", {
      Arguments: { outcome: { Get: "Steps.Good.Outcome" } },
    });
    const document = gatedDesign();
    const run = runOf(
      { ...document, steps: [...document.steps, reading] },
      { mocks: [mock("Evaluate", "auc", 0.9)] },
    );

    expect(stepIn(run, "Tell").reads).toEqual([
      { name: "Good.Outcome", value: "True", origin: "design" },
    ]);
  });
});

describe("values", () => {
  it("come from a mock first, by their whole path or its end", () => {
    const value = fileValue("Evaluate", "metrics.auc.value");
    const document = pipelineWith(
      step("Evaluate"),
      asking("Good", [compared("Equals", value, 0.9)]),
    );
    for (const path of [
      "auc",
      "auc.value",
      "metrics.auc",
      "PropertyFiles.Report.metrics.auc.value",
    ]) {
      const run = runOf(document, { mocks: [mock("Evaluate", path, 0.9)] });
      expect(stepIn(run, "Good").decision?.outcome, path).toBe(true);
    }
    const whole = {
      step: "Evaluate",
      path: "PropertyFiles.Report",
      value: { metrics: { auc: { value: 0.9 } } },
    };
    expect(stepIn(runOf(document, { mocks: [whole] }), "Good").decision?.outcome).toBe(true);
  });

  it("then from the step's own settings, with their run-time values worked out", () => {
    const uri = { "Std:Join": { On: "/", Values: ["s3://b", { Get: "Parameters.P" }, 1, true] } };
    const training = stepOf("Training", "Train", {
      Arguments: { OutputDataConfig: { S3OutputPath: uri } },
    });
    const reading = step("Read", {
      Arguments: {
        A: { Get: "Steps.Train.OutputDataConfig.S3OutputPath" },
        B: { Get: "Steps.Train.ModelArtifacts.S3ModelArtifacts" },
      },
    });
    const run = runOf(
      withParameters(pipelineWith(training, reading), parameter("P", { DefaultValue: "x" })),
    );

    expect(stepIn(run, "Train").produced).toMatchObject([
      { value: "s3://b/x/1/true", origin: "parameter" },
      {
        value: expect.stringMatching(
          /^s3:\/\/b\/x\/1\/true\/pipelines-.*\/output\/model\.tar\.gz$/,
        ),
        origin: "assumed",
      },
    ]);
    expect(stepIn(run, "Read").reads).toEqual(stepIn(run, "Train").produced);
  });

  it("of an output, an input or a channel are found by its name", () => {
    const outputs = [{ OutputName: "train", S3Output: { S3Uri: "s3://b/train" } }];
    const processing = step("Prepare", {
      Arguments: { ProcessingOutputConfig: { Outputs: outputs } },
    });
    const get = "Steps.Prepare.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri";
    const run = runOf(pipelineWith(processing, step("Train", { Arguments: { A: { Get: get } } })));

    expect(stepIn(run, "Train").reads).toMatchObject([{ value: "s3://b/train", origin: "design" }]);
  });

  it("of the run are the same for the same seed alone", () => {
    const document = pipelineWith(
      step("A", { Arguments: { Id: { Get: "Execution.PipelineExecutionId" } } }),
    );
    const id = (seed: number) => stepIn(runOf(document, { seed }), "A").reads[0]?.value;

    expect(id(1)).toBe(id(1));
    expect(id(1)).not.toBe(id(2));
  });

  it("that join themselves over and over stay short", () => {
    const steps = Array.from({ length: 200 }, (_, index) => {
      const before = index === 0 ? "seed" : { Get: `Steps.S${index - 1}.Text` };
      return stepOf("Lambda", `S${index}`, {
        Arguments: { Text: { "Std:Join": { On: "", Values: [before, before] } } },
      });
    });

    expect(runOf(pipelineWith(...steps)).status).toBe("succeeded");
  });
});

describe("a failure", () => {
  it("ends what waits for it, while what runs goes on", () => {
    const run = runOf(pipelineWith(step("A"), step("B"), waiting("C", "A"), waiting("D", "B")), {
      mocks: [
        mock("A", "status", "Failed"),
        mock("A", "duration", "1m"),
        mock("B", "duration", "1h"),
      ],
    });

    expect(statuses(run)).toEqual({
      A: "failed",
      B: "succeeded",
      C: "not-started",
      D: "not-started",
    });
    expect(run).toMatchObject({
      status: "failed",
      reason: "“A” failed: it was told to fail",
      durationSeconds: 3600,
    });
    expect(stepIn(run, "C").reason).toBe("it waits for “A”, which failed");
    expect(stepIn(run, "D").reason).toBe("“A” had failed before");
  });

  it("of a Fail step is its message with its values in place", () => {
    const run = runOf(gatedDesign(), { mocks: [mock("Evaluate", "auc", 0.84)] });

    expect(run).toMatchObject({ status: "failed", reason: "“Stop” failed: AUC 0.84 < 0.85" });
  });

  const policy = {
    ExceptionType: ["SageMaker.CAPACITY_ERROR"],
    IntervalSeconds: 60,
    BackoffRate: 3,
    MaxAttempts: 2,
  };
  const patient = step("A", { RetryPolicies: [policy] });

  it("is tried again as its policy says", () => {
    const run = runOf(pipelineWith(patient), {
      mocks: [mock("A", "failures", 2), mock("A", "exception", "SageMaker.CAPACITY_ERROR")],
    });
    const waits = run.events.flatMap((event) =>
      event.kind === "step-retrying" ? [event.waitSeconds] : [],
    );

    expect(waits).toEqual([60, 180]);
    expect(stepIn(run, "A")).toMatchObject({ status: "succeeded", attempts: 3 });
  });

  it.each([
    ["status", "Failed", 3],
    ["exception", "SageMaker.JOB_INTERNAL_ERROR", 1],
    ["exception", "Step.THROTTLING", 6],
  ])("with %s %s ends after so many tries", (path, value, attempts) => {
    const run = runOf(pipelineWith(patient), { mocks: [mock("A", path, value)] });

    expect(stepIn(run, "A")).toMatchObject({ status: "failed", attempts });
  });

  it("is given up by the clock where the policy says so", () => {
    const brief = {
      ExceptionType: ["SageMaker.CAPACITY_ERROR"],
      IntervalSeconds: 60,
      BackoffRate: 1,
      ExpireAfterMin: 10,
    };
    const run = runOf(pipelineWith(step("A", { RetryPolicies: [brief] })), {
      mocks: [mock("A", "status", "Failed"), mock("A", "duration", "1m")],
    });

    expect(stepIn(run, "A").attempts).toBeGreaterThan(3);
    expect(stepIn(run, "A").endSeconds).toBeLessThanOrEqual(660);
  });
});

describe("a run", () => {
  it("takes earlier results where it is told to and the cache is on", () => {
    const cached = step("A", { CacheConfig: { Enabled: true, ExpireAfter: "P1D" } });
    const document = pipelineWith(cached, step("B"));

    expect(stepIn(runOf(document), "A").cached).toBeUndefined();
    const run = runOf(document, { cacheHits: true });
    expect(stepIn(run, "A")).toMatchObject({ cached: true, status: "succeeded" });
    expect(stepIn(run, "A").endSeconds).toBeLessThan(5);
    expect(stepIn(run, "B").cached).toBeUndefined();
  });

  it("that is stopped waits for functions only", () => {
    const run = runOf(
      pipelineWith(step("Job"), stepOf("Lambda", "Function"), waiting("Next", "Job")),
      {
        stopAfterSeconds: 60,
        mocks: [mock("Function", "duration", "2m")],
      },
    );

    expect(statuses(run)).toEqual({ Job: "stopped", Function: "succeeded", Next: "not-started" });
    expect(stepIn(run, "Job").endSeconds).toBe(60);
    expect(run).toMatchObject({ status: "stopped", durationSeconds: 120 });
  });

  it("is the same for the same seed, byte for byte, and another for another", () => {
    const text = (seed: number) => JSON.stringify(runOf(gatedDesign(), { seed }));

    expect(text(7)).toBe(text(7));
    expect(text(7)).not.toBe(text(8));
  });
});

describe("what cannot be simulated", () => {
  it.each([
    [pipelineWith(step("A"), step("A")), "Two steps are called “A”"],
    [pipelineWith(waiting("A", "B"), waiting("B", "A")), "“A” → “B” → “A”"],
    [pipelineWith(waiting("A", "A")), "“A” → “A”"],
    [pipelineWith(waiting("Train", "Prepar"), step("Prepare")), "Did you mean “Prepare”?"],
    [
      pipelineWith(step("A", { Arguments: { B: { Get: "Parameters.C" } } })),
      "reads the parameter “C”",
    ],
    [
      withParameters(pipelineWith(step("A")), parameter("P"), parameter("P")),
      "Two parameters are called “P”",
    ],
    [withParameters(pipelineWith(step("A")), parameter("P")), "“P” has no default"],
    [
      withParameters(
        pipelineWith(step("A")),
        parameter("P", { Type: "Integer", DefaultValue: 0.5 }),
      ),
      "a whole number, not 0.5",
    ],
  ])("is refused: case %#", (document, words) => {
    expect(refusalOf(document)).toContain(words);
  });

  it.each([
    [{ parameters: { Lest: 1 } }, "There is no parameter “Lest”. Did you mean “Least”?"],
    [{ parameters: { Least: "high" } }, '“Least” takes a number, not "high"'],
    [
      { mocks: [mock("Evaluat", "auc", 1)] },
      "There is no step “Evaluat”. Did you mean “Evaluate”?",
    ],
    [
      { mocks: [mock("Evaluate", "aucc", 1)] },
      "“Evaluate” has no value “aucc” that is read. Did you mean “auc”?",
    ],
    [{ mocks: [mock("Evaluate", "status", "Odd")] }, "“Succeeded”, “Failed” or “Cached”"],
    [{ mocks: [mock("Evaluate", "duration", "soon")] }, "a time such as"],
    [{ mocks: [mock("Evaluate", "failures", -1)] }, "a whole number"],
    [{ mocks: [mock("Stop", "status", "Succeeded")] }, "never succeeds"],
  ])("is asked for with %j", (input, words) => {
    expect(refusalOf(gatedDesign(), input)).toContain(words);
  });

  it("is a mock that may mean two values", () => {
    const values = [fileValue("A", "x.auc"), fileValue("A", "y.auc")];
    const document = pipelineWith(step("A"), step("B", { Arguments: { Values: values } }));

    expect(refusalOf(document, { mocks: [mock("A", "auc", 1)] })).toBe(
      "“A.auc” may be “PropertyFiles.Report.x.auc” or “PropertyFiles.Report.y.auc”. Write it out.",
    );
  });
});
