import { describe, expect, it } from "vitest";
import { describeExpression } from "./describe-expression";
import type { Expression } from "./expression";
import { insertIntoText, simplifyJoin } from "./join";

const bucket: Expression = { kind: "parameter", name: "Bucket" };
const run: Expression = { kind: "execution", variable: "PipelineExecutionId" };

describe("a value picked into a text", () => {
  it("makes a join of what stands before and behind it", () => {
    expect(insertIntoText("s3://{buc/out", { start: 5, end: 9 }, bucket)).toEqual({
      kind: "join",
      separator: "",
      values: ["s3://", bucket, "/out"],
    });
  });

  it("stands alone where nothing is left around it", () => {
    expect(insertIntoText("${buc", { start: 0, end: 5 }, bucket)).toBe(bucket);
  });
});

describe("what a join comes down to", () => {
  it("is one text when no part is known at run time only", () => {
    expect(simplifyJoin({ kind: "join", separator: "/", values: ["a", "b"] })).toBe("a/b");
    expect(simplifyJoin({ kind: "join", separator: "", values: [] })).toBe("");
  });

  it("is its only part, and keeps no empty texts", () => {
    expect(simplifyJoin({ kind: "join", separator: "", values: ["", bucket] })).toBe(bucket);
    expect(simplifyJoin({ kind: "join", separator: "", values: ["a", "b", bucket] })).toEqual({
      kind: "join",
      separator: "",
      values: ["ab", bucket],
    });
  });

  it("keeps every part where a separator stands between them", () => {
    const join = { kind: "join", separator: "/", values: ["", bucket, run] } as const;
    expect(simplifyJoin(join)).toEqual(join);
  });
});

describe("a join in words", () => {
  it("shows the text with what the run puts in set off from it", () => {
    const values = ["s3:/", bucket, run, "out"];
    const join: Expression = { kind: "join", separator: "/", values };
    expect(describeExpression(join)).toBe("s3://‹Bucket›/‹PipelineExecutionId›/out");
  });

  it("shows a join that only makes a text of one value as that value", () => {
    expect(describeExpression({ kind: "join", separator: "", values: [bucket] })).toBe("Bucket");
  });
});
