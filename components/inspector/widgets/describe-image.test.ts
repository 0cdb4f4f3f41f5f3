import { describe, expect, it } from "vitest";
import { describeImage } from "./describe-image";

describe("an image's address in two words", () => {
  it("names AWS's images with their version", () => {
    expect(
      describeImage("141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"),
    ).toBe("XGBoost 1.7-1");
    expect(
      describeImage("1.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3"),
    ).toBe("scikit-learn 1.2-1");
    expect(describeImage("1.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost")).toBe("XGBoost");
  });

  it("says nothing about an image of one's own", () => {
    expect(describeImage("111122223333.dkr.ecr.eu-west-1.amazonaws.com/mine:1.0")).toBeUndefined();
    expect(describeImage("")).toBeUndefined();
  });
});
