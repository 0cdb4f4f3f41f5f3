import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { PLACEHOLDER_BUCKET } from "../../pipeline/new-document";
import {
  applied,
  argumentsOf,
  designOf,
  done,
  pipelineWith,
  refusal,
  step,
} from "../testing/makers";
import { addParameter } from "./add-parameter";
import { moveParameter } from "./move-parameter";
import { removeParameter } from "./remove-parameter";
import { renameParameter } from "./rename-parameter";
import { setPipelineSettings } from "./set-pipeline-settings";
import { setTopLevelMember } from "./set-top-level-member";
import { updateParameter } from "./update-parameter";

const ROWS = { Name: "Rows", Type: "String", DefaultValue: "5" };

function withRows(): PipelineDocument {
  const document = pipelineWith(
    step("A", { args: { x: { Get: "Parameters.Rows" }, y: { Get: "Parameters.RowsMax" } } }),
  );
  return {
    ...document,
    parameters: [ROWS, { Name: "RowsMax", Type: "Integer" }],
    parameterSets: [{ name: "dev", values: { Rows: "1", RowsMax: 2 } }],
    text: {
      indent: 2,
      spaceAfterColon: true,
      spaceAfterComma: true,
      escapesNonAscii: false,
      finalNewline: true,
      lineEnd: "\n",
      numbers: { "parameter:Rows": { DefaultValue: "5.0" } },
    },
  };
}

describe("parameters", () => {
  it("are added with a free name that SageMaker takes", () => {
    const add = (Name: string) => addParameter(withRows(), { parameter: { Name, Type: "String" } });
    expect(done(add("New")).parameters.map(({ Name }) => Name)).toEqual(["Rows", "RowsMax", "New"]);
    expect(refusal(add("Rows"))).toBe(
      "Another parameter is already called “Rows”. Choose a different name.",
    );
    expect(refusal(add("my rows"))).toBe(
      "Use 1 to 256 letters, digits, hyphens and underscores, without spaces.",
    );
  });

  it("are renamed with every reference, their values per environment and the spelling of their numbers", () => {
    const renamed = applied(withRows(), renameParameter, { name: "Rows", to: "Count" });
    expect(argumentsOf(renamed, "A")).toEqual({
      x: { Get: "Parameters.Count" },
      y: { Get: "Parameters.RowsMax" },
    });
    expect(renamed.parameterSets).toEqual([{ name: "dev", values: { Count: "1", RowsMax: 2 } }]);
    expect(renamed.text?.numbers).toEqual({ "parameter:Count": { DefaultValue: "5.0" } });
  });

  it("follow in the pipeline's own members too", () => {
    const document = applied(withRows(), setTopLevelMember, {
      path: ["Metadata", "rows"],
      value: { Get: "Parameters.Rows" },
    });
    const renamed = applied(document, renameParameter, { name: "Rows", to: "Count" });
    expect(renamed.pipeline.definition.Metadata).toEqual({ rows: { Get: "Parameters.Count" } });
  });

  it("take their default along to another type where it can be read as it", () => {
    const asInteger = applied(withRows(), updateParameter, {
      name: "Rows",
      change: { Type: "Integer" },
    });
    expect(asInteger.parameters[0]).toEqual({ Name: "Rows", Type: "Integer", DefaultValue: 5 });
    const asBoolean = applied(withRows(), updateParameter, {
      name: "Rows",
      change: { Type: "Boolean" },
    });
    expect(asBoolean.parameters[0]).toEqual({ Name: "Rows", Type: "Boolean", DefaultValue: "5" });
  });

  it("lose a member that is written as undefined", () => {
    const changed = applied(withRows(), updateParameter, {
      name: "Rows",
      change: { DefaultValue: undefined, EnumValues: ["a"] },
    });
    expect(changed.parameters[0]).toEqual({ Name: "Rows", Type: "String", EnumValues: ["a"] });
  });

  it("are removed with their values per environment; what reads them stays", () => {
    const removed = applied(withRows(), removeParameter, { name: "Rows" });
    expect([
      removed.parameters.length,
      removed.parameterSets[0]?.values,
      removed.text?.numbers,
    ]).toEqual([1, { RowsMax: 2 }, {}]);
    expect(argumentsOf(removed, "A")).toMatchObject({ x: { Get: "Parameters.Rows" } });
  });

  it("move in the list", () => {
    expect(
      applied(withRows(), moveParameter, { name: "Rows", to: 1 }).parameters.map(
        ({ Name }) => Name,
      ),
    ).toEqual(["RowsMax", "Rows"]);
  });
});

describe("setPipelineSettings", () => {
  it("puts a new role in place of the old one in every step", () => {
    const document = designOf(["training", "Train"], ["execute-code", "Process"]);
    const roleArn = "arn:aws:iam::111122223333:role/Mine";
    const changed = applied(document, setPipelineSettings, { change: { roleArn } });
    expect(changed.steps.map(({ definition }) => definition.Arguments)).toEqual([
      expect.objectContaining({ RoleArn: roleArn }),
      expect.objectContaining({ RoleArn: roleArn }),
    ]);
  });

  it("puts a new bucket in place of the old one in addresses and joins, and nowhere else", () => {
    const args = (bucket: string) => ({
      address: `s3://${bucket}/data`,
      whole: `s3://${bucket}`,
      join: { "Std:Join": { On: "/", Values: ["s3:/", bucket, "x"] } },
      longer: `s3://${PLACEHOLDER_BUCKET}-2/data`,
      word: PLACEHOLDER_BUCKET,
    });
    const document = pipelineWith(step("A", { args: args(PLACEHOLDER_BUCKET) }));
    const changed = applied(document, setPipelineSettings, { change: { bucket: "mine" } });
    expect(argumentsOf(changed, "A")).toEqual(args("mine"));
  });

  it("takes the limit on parallel steps away, and is no change when nothing differs", () => {
    const limited = applied(pipelineWith(), setPipelineSettings, {
      change: { maxParallelSteps: 2 },
    });
    expect(
      "maxParallelSteps" in
        applied(limited, setPipelineSettings, { change: { maxParallelSteps: undefined } }).pipeline,
    ).toBe(false);
    expect(done(setPipelineSettings(limited, { change: { maxParallelSteps: 2 } }))).toBe(limited);
  });
});

describe("setTopLevelMember", () => {
  it("writes and removes members, but neither parameters nor steps", () => {
    const written = applied(pipelineWith(), setTopLevelMember, {
      path: ["MlflowConfig", "Name"],
      value: "m",
    });
    expect(written.pipeline.definition.MlflowConfig).toEqual({ Name: "m" });
    const removed = applied(written, setTopLevelMember, {
      path: ["MlflowConfig"],
      value: undefined,
    });
    expect(removed.pipeline.definition).toEqual(pipelineWith().pipeline.definition);
    expect(refusal(setTopLevelMember(written, { path: ["Steps"], value: [] }))).toBe(
      "“Steps” is changed in its own panel.",
    );
  });
});
