import { describe, expect, it } from "vitest";
import { snakeCase } from "./snake-case";
import { uniqueName } from "./unique-name";

describe("names", () => {
  it.each([
    ["CheckBias", "check_bias"],
    ["2-train", "_2_train"],
    ["XGBoostTrain", "xg_boost_train"],
    ["---", "step"],
  ])("writes %s as Python would: %s", (name, expected) => {
    expect(snakeCase(name)).toBe(expected);
  });

  it("gives a taken name the first free number", () => {
    expect(uniqueName("Train", new Set())).toBe("Train");
    expect(uniqueName("Train", new Set(["Train", "Train-2"]))).toBe("Train-3");
    expect(uniqueName("train", new Set(["train"]), { separator: "_" })).toBe("train_2");
  });
});
