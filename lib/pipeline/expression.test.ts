import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../utils/json";
import {
  type Expression,
  isExpression,
  type Operand,
  parseExpression,
  parseGet,
  printExpression,
} from "./expression";

const INCOMPLETE: readonly JsonValue[] = [
  { Get: 1 },
  { Get: "Parameters.A", Other: 1 },
  { "Std:Join": { On: 1, Values: [] } },
  { "Std:Join": { On: "", Values: [{ A: 1 }] } },
  { "Std:JsonGet": { Path: "a" } },
  { "Std:JsonGet": { PropertyFile: { Get: "Parameters.A" }, Path: "a" } },
];

describe("expressions", () => {
  it.each([
    ["Parameters.InstanceType", { kind: "parameter", name: "InstanceType" }],
    ["Execution.PipelineName", { kind: "execution", variable: "PipelineName" }],
    ["PipelineExperimentConfig.TrialName", { kind: "experiment", member: "TrialName" }],
    [
      "Steps.Train.ModelArtifacts.S3ModelArtifacts",
      { kind: "property", stepName: "Train", path: "ModelArtifacts.S3ModelArtifacts" },
    ],
    [
      "Steps.Deploy.OutputParameters['a.b']",
      { kind: "property", stepName: "Deploy", path: "OutputParameters['a.b']" },
    ],
  ])("reads %s", (text, expected) => {
    expect(parseGet(text)).toEqual(expected);
  });

  it.each(["", "Train.ModelArtifacts", "Steps.Train", "Steps..X", "Parameters."])(
    "reads nothing in the text “%s”",
    (text) => {
      expect(parseGet(text)).toBeUndefined();
    },
  );

  it("reads a value from a property file, with the step that wrote it", () => {
    const written = {
      "Std:JsonGet": {
        PropertyFile: { Get: "Steps.Evaluate.PropertyFiles.result" },
        Path: "metrics.auc",
      },
    };

    expect(parseExpression(written)).toEqual({
      kind: "file-value",
      stepName: "Evaluate",
      propertyFile: "result",
      path: "metrics.auc",
    });
  });

  it.each(INCOMPLETE)("leaves %j alone as a plain value", (value) => {
    expect(parseExpression(value)).toBeUndefined();
  });

  it("tells an expression by its only member", () => {
    expect(isExpression({ "Std:Join": "anything" })).toBe(true);
    expect(isExpression({ Get: "Parameters.A", Name: "x" })).toBe(false);
  });

  it("prints every expression so that it is read back the same", () => {
    fc.assert(
      fc.property(expression, (original) => {
        expect(parseExpression(printExpression(original))).toEqual(original);
      }),
    );
  });
});

const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const path = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.[\]']{0,30}$/);
const literal = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

const { expression } = fc.letrec<{ expression: Expression; operand: Operand }>((tie) => ({
  operand: fc.oneof({ maxDepth: 4 }, literal, tie("expression")),
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant("parameter" as const), name }),
    fc.record({ kind: fc.constant("execution" as const), variable: name }),
    fc.record({ kind: fc.constant("experiment" as const), member: name }),
    fc.record({ kind: fc.constant("property" as const), stepName: name, path }),
    fc.record({
      kind: fc.constant("file-value" as const),
      stepName: name,
      propertyFile: name,
      path: fc.string(),
    }),
    fc.record({
      kind: fc.constant("join" as const),
      separator: fc.string(),
      values: fc.array(tie("operand"), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("s3-value" as const),
      s3Uri: tie("operand"),
      path: fc.string(),
    }),
  ),
}));
