import { describe, expect, test } from "vitest";
import type { StepDefinitionJson } from "../../pipeline/document";
import type { JsonValue } from "../../utils/json";
import { factText } from "../fact";
import { describeConditions } from "./sentence";

const AUC: JsonValue = {
  "Std:JsonGet": { PropertyFile: { Get: "Steps.Evaluate.PropertyFiles.Result" }, Path: "auc" },
};
const THRESHOLD: JsonValue = { Get: "Parameters.AucThreshold" };

function asking(...conditions: readonly JsonValue[]): StepDefinitionJson {
  return { Name: "GoodEnough", Type: "Condition", Arguments: { Conditions: conditions } };
}

function sentence(...conditions: readonly JsonValue[]): string {
  return factText(describeConditions(asking(...conditions)));
}

function compare(Type: string, LeftValue: JsonValue, RightValue: JsonValue): JsonValue {
  return { Type, LeftValue, RightValue };
}

describe("A condition's sentence", () => {
  test("names the metric, the sign and the parameter, which is a chip", () => {
    expect(describeConditions(asking(compare("GreaterThan", AUC, THRESHOLD)))).toEqual([
      "auc",
      ">",
      { kind: "parameter", name: "AucThreshold" },
    ]);
  });

  test("joins conditions with and, and sets an alternative in brackets", () => {
    const either = {
      Type: "Or",
      Conditions: [compare("Equals", THRESHOLD, 1), compare("LessThan", AUC, 0.5)],
    };
    expect(sentence(compare("GreaterThanOrEqualTo", AUC, 0.8), either)).toBe(
      "auc ≥ 0.8 and (AucThreshold = 1 or auc < 0.5)",
    );
    expect(sentence(either)).toBe("AucThreshold = 1 or auc < 0.5");
  });

  test("says not in the fewest words that are exact", () => {
    const not = (Condition: JsonValue) => ({ Type: "Not", Condition });
    const among = { Type: "In", QueryValue: THRESHOLD, Values: ["a", "b"] };
    expect(sentence(not(compare("Equals", THRESHOLD, "no")))).toBe("AucThreshold ≠ “no”");
    expect(sentence(not(among))).toBe("AucThreshold not in (“a” or “b”)");
    expect(sentence(not(compare("GreaterThan", AUC, THRESHOLD)))).toBe("not (auc > AucThreshold)");
    expect(sentence(not(not(compare("LessThanOrEqualTo", THRESHOLD, AUC))))).toBe(
      "not (not (AucThreshold ≤ auc))",
    );
  });

  test("shows what is not filled in yet, and what AWS would not know", () => {
    expect(sentence(compare("GreaterThan", "", ""))).toBe("… > …");
    expect(sentence(compare("NotEquals", AUC, null))).toBe("auc NotEquals …");
    expect(sentence("nonsense", { Type: "Not" }, { Type: "Or" })).toBe("… and not … and …");
    expect(describeConditions({ Name: "Empty", Type: "Condition" })).toEqual([]);
  });

  test("sets an AND inside an OR in brackets, and says a negated group in full", () => {
    const not = (Condition: JsonValue) => ({ Type: "Not", Condition });
    const or = (...Conditions: readonly JsonValue[]) => ({ Type: "Or", Conditions });
    const [high, low] = [compare("GreaterThan", AUC, 0.8), compare("LessThan", AUC, 0.2)];
    const both = not(or(not(high), not(low)));
    expect(sentence(or(both, low))).toBe("(auc > 0.8 and auc < 0.2) or auc < 0.2");
    expect(sentence(high, or(both, low))).toBe(
      "auc > 0.8 and ((auc > 0.8 and auc < 0.2) or auc < 0.2)",
    );
    expect(sentence(not(or(high, low)))).toBe("not (auc > 0.8 or auc < 0.2)");
  });

  test("says in words what the signs mean", () => {
    const among = { Type: "In", QueryValue: THRESHOLD, Values: ["a", "b"] };
    const definition = asking(compare("GreaterThan", AUC, THRESHOLD), {
      Type: "Or",
      Conditions: [compare("GreaterThanOrEqualTo", AUC, 0.7), { Type: "Not", Condition: among }],
    });
    expect(factText(describeConditions(definition, "words"))).toBe(
      "auc is greater than AucThreshold and (auc is at least 0.7 or AucThreshold is not in (“a” or “b”))",
    );
  });

  test("names an output by its name", () => {
    const score = { Get: "Steps.Probe.OutputParameters['score']" };
    expect(sentence(compare("Equals", score, true))).toBe("score = true");
  });
});
