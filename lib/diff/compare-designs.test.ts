import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { PipelineDocument, Step, StepDefinitionJson } from "../pipeline/document";
import { isExpression } from "../pipeline/expression";
import { filePath, stepId, triggerId } from "../pipeline/ids";
import { conditionStep, inBranch, parameter, pipelineWith, step } from "../pipeline/testing";
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../utils/json";
import { setMember } from "../utils/json-path";
import { compareDesigns, isUnchanged } from "./compare-designs";

const EMITTED = path.resolve(import.meta.dirname, "../../test/oracle/sdk_emitted");

const TRAIN = step("Train", {
  Type: "Training",
  Arguments: {
    HyperParameters: { eta: "0.1", depth: "4" },
    InputDataConfig: [{ ChannelName: "train", ContentType: "csv" }, { ChannelName: "test" }],
    ContainerArguments: ["--fast", "--seed", "1"],
  },
});
const SCORE = step("Score", {
  DependsOn: ["Train"],
  Arguments: { Model: { Get: "Steps.Train.ModelArtifacts" }, Rate: { Get: "Parameters.Rate" } },
});

describe("what became of a step", () => {
  it("is told value by value, and items of lists by their names", () => {
    const after = changed(TRAIN, {
      HyperParameters: { eta: "0.2", depth: "4", rounds: "9" },
      InputDataConfig: [{ ChannelName: "test" }, { ChannelName: "train", ContentType: "parquet" }],
      ContainerArguments: ["--fast", "--seed", "2", "--verbose"],
    });

    expect(stepsOf(pipelineWith(TRAIN), pipelineWith(after))).toEqual([
      {
        change: "changed",
        name: "Train",
        type: "Training",
        files: [],
        members: [
          {
            change: "changed",
            path: "Arguments.HyperParameters.eta",
            before: "0.1",
            after: "0.2",
          },
          { change: "added", path: "Arguments.HyperParameters.rounds", after: "9" },
          {
            change: "changed",
            path: "Arguments.InputDataConfig[train].ContentType",
            before: "csv",
            after: "parquet",
          },
          {
            change: "reordered",
            path: "Arguments.InputDataConfig",
            before: ["train", "test"],
            after: ["test", "train"],
          },
          { change: "changed", path: "Arguments.ContainerArguments[2]", before: "1", after: "2" },
          { change: "added", path: "Arguments.ContainerArguments[3]", after: "--verbose" },
        ],
      },
    ]);
  });

  it("is one line where an item goes from the middle of a list", () => {
    const after = changed(TRAIN, { ContainerArguments: ["--fast", "1"] });

    expect(stepsOf(pipelineWith(TRAIN), pipelineWith(after))[0]?.members.slice(-1)).toEqual([
      { change: "removed", path: "Arguments.ContainerArguments[1]", before: "--seed" },
    ]);
  });

  it("is its new name alone when it was renamed, whoever refers to it", () => {
    const fit = { ...TRAIN, id: stepId("x"), definition: { ...TRAIN.definition, Name: "Fit" } };
    const score = changed(SCORE, {
      Model: { Get: "Steps.Fit.ModelArtifacts" },
      Rate: { Get: "Parameters.Rate" },
    });
    const after = { ...score, definition: { ...score.definition, DependsOn: ["Fit"] } };

    expect(stepsOf(pipelineWith(TRAIN, SCORE), pipelineWith(fit, after))).toEqual([
      {
        change: "changed",
        name: "Fit",
        formerName: "Train",
        type: "Training",
        members: [],
        files: [],
      },
    ]);
  });

  it("is another step where little of it is left", () => {
    const other = step("Fit", { Type: "Training", Arguments: { HyperParameters: { loss: "l1" } } });

    expect(stepsOf(pipelineWith(TRAIN), pipelineWith(other)).map(({ change }) => change)).toEqual([
      "added",
      "removed",
    ]);
  });

  it("says when it runs in another branch", () => {
    const gate = conditionStep("Gate");
    const before = pipelineWith(gate, step("Stop", {}, inBranch("Gate", "true")));
    const after = pipelineWith(gate, step("Stop", {}, inBranch("Gate", "false")));

    expect(stepsOf(before, after)[0]?.members).toEqual([
      { change: "changed", path: "branch", before: "Gate is true", after: "Gate is false" },
    ]);
  });

  it("shows the lines of its code that changed", () => {
    const code = { entryFile: "a.py", functionName: "run", packages: [], returns: [] };
    const withCode = (text: string, id: string): PipelineDocument => ({
      ...pipelineWith({ ...step("Prepare"), id: stepId(id), code }),
      files: { [filePath(stepId(id), "a.py")]: text },
    });

    const [prepare] = stepsOf(
      withCode("def run():\n    return 1\n", "one"),
      withCode("def run():\n    return 2\n", "two"),
    );

    expect(prepare).toMatchObject({ change: "changed", members: [] });
    expect(prepare?.files).toEqual([
      {
        change: "changed",
        name: "a.py",
        patch: "@@ -1,2 +1,2 @@\n def run():\n-    return 1\n+    return 2\n",
      },
    ]);
  });
});

describe("what became of what stands beside the steps", () => {
  it("knows a renamed parameter by its members, and follows it", () => {
    const before = {
      ...pipelineWith(SCORE),
      parameters: [parameter("Rate", { DefaultValue: "1" })],
    };
    const pace = changed(SCORE, {
      Model: { Get: "Steps.Train.ModelArtifacts" },
      Rate: { Get: "Parameters.Pace" },
    });
    const after = { ...pipelineWith(pace), parameters: [parameter("Pace", { DefaultValue: "1" })] };

    expect(compareDesigns(before, after, "design")).toMatchObject({
      parameters: [{ change: "changed", name: "Pace", formerName: "Rate", members: [] }],
      steps: [],
    });
  });

  it("tells settings, triggers, environments and layout apart, and leaves them out between definitions", () => {
    const before = pipelineWith(TRAIN);
    const after: PipelineDocument = {
      ...before,
      pipeline: { ...before.pipeline, bucket: "other" },
      canvas: { ...before.canvas, positions: { [TRAIN.id]: { x: 4, y: 8 } } },
      triggers: [{ id: triggerId("t"), name: "Now", type: "manual", isEnabled: true, values: {} }],
      parameterSets: [{ name: "dev", values: {} }],
    };

    expect(compareDesigns(before, after, "design")).toEqual({
      pipeline: [
        { change: "changed", path: "bucket", before: before.pipeline.bucket, after: "other" },
      ],
      parameters: [],
      steps: [],
      triggers: [{ change: "added", name: "Now", members: [] }],
      parameterSets: [{ change: "added", name: "dev", members: [] }],
      isLayoutChanged: true,
    });
    expect(isUnchanged(compareDesigns(before, after, "definition"))).toBe(true);
  });
});

describe.each(readdirSync(EMITTED).filter((file) => file.endsWith(".json")))("in %s", (file) => {
  const steps = stepsIn(JSON.parse(readFileSync(path.join(EMITTED, file), "utf8")).Steps);

  it("each value that is changed is told, and nothing else", () => {
    for (const one of steps) {
      for (const at of placesIn(one.definition).filter(([member]) => member !== "Name")) {
        const definition = setMember(one.definition, at, "something else") as Step["definition"];
        const [told, ...others] = stepsOf(pipelineWith(one), pipelineWith({ ...one, definition }));
        expect(others).toEqual([]);
        expect(told?.members.length, JSON.stringify(at)).toBeGreaterThanOrEqual(1);
      }
    }
    expect(
      isUnchanged(compareDesigns(pipelineWith(...steps), pipelineWith(...steps), "design")),
    ).toBe(true);
  });
});

function stepsOf(before: PipelineDocument, after: PipelineDocument) {
  return compareDesigns(before, after, "design").steps;
}

function changed(one: Step, args: Readonly<Record<string, JsonValue>>): Step {
  return { ...one, definition: { ...one.definition, Arguments: args } };
}

/** The outer steps, as they are. */
function stepsIn(definitions: readonly StepDefinitionJson[]): readonly Step[] {
  return definitions.map((definition) => ({ ...step(definition.Name), definition }));
}

/** Where a value stands that is neither a list nor an object; an expression is one value. */
function placesIn(value: JsonValue | undefined, at: JsonPath = []): readonly JsonPath[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => placesIn(item, [...at, index]));
  if (!isJsonObject(value) || isExpression(value)) return [at];
  return Object.entries<JsonValue>(value).flatMap(([member, child]) =>
    placesIn(child, [...at, member]),
  );
}
