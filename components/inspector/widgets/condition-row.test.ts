import { describe, expect, it } from "vitest";
import { NOT_EQUALS, OPERATORS, parseConditionRow, toOperand, withOperator } from "./condition-row";

const operands = { LeftValue: { Get: "Parameters.A" }, RightValue: 1 };

describe("a row of the condition builder", () => {
  it("keeps its operands whichever operator is chosen", () => {
    for (const { value } of OPERATORS) {
      const row = parseConditionRow({ Type: "GreaterThan", ...operands });
      const changed = row && parseConditionRow(withOperator(row, value));
      expect(changed?.operator).toBe(value);
      expect(changed?.comparison).toMatchObject(operands);
    }
  });

  it("writes “does not equal” as AWS does, and reads it back", () => {
    const row = parseConditionRow({ Type: "Equals", ...operands });
    const written = row && withOperator(row, NOT_EQUALS);
    expect(written).toEqual({ Type: "Not", Condition: { Type: "Equals", ...operands } });
    expect(written && parseConditionRow(written)?.at).toEqual(["Condition"]);
  });

  it("has no row for what is more than a comparison", () => {
    expect(parseConditionRow({ Type: "Or", Conditions: [] })).toBeUndefined();
    expect(parseConditionRow({ Type: "In", QueryValue: 1, Values: [] })).toBeUndefined();
    expect(
      parseConditionRow({ Type: "Not", Condition: { Type: "Or", Conditions: [] } }),
    ).toBeUndefined();
    expect(parseConditionRow("x")).toBeUndefined();
  });

  it("takes numbers and truth values for what they are", () => {
    expect(["0.85", "-3", "true", "false", "ml.m5.large", "007", "1.", ""].map(toOperand)).toEqual([
      0.85,
      -3,
      true,
      false,
      "ml.m5.large",
      "007",
      "1.",
      "",
    ]);
  });
});
