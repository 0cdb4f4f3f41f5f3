import { describe, expect, it } from "vitest";
import { takesExpression } from "./takes-expression";

describe("where a value of the run may stand", () => {
  it("is in the arguments and at the few members around them that take one", () => {
    expect(takesExpression("Training", ["Arguments", "RoleArn"])).toBe(true);
    expect(takesExpression("QualityCheck", ["SkipCheck"])).toBe(true);
  });

  it("is not where SageMaker wants a value written out", () => {
    expect(takesExpression("Lambda", ["FunctionArn"])).toBe(false);
    expect(takesExpression("Training", ["CacheConfig", "ExpireAfter"])).toBe(false);
    expect(takesExpression("Training", ["DisplayName"])).toBe(false);
  });

  it("is anywhere in a step of a type we do not know", () => {
    expect(takesExpression("Quantum", ["Anything"])).toBe(true);
  });
});
