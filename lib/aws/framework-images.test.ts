import { describe, expect, test } from "vitest";
import { type FrameworkImage, frameworkImage, regionsOfImage } from "./framework-images";

const ECR_IMAGE = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.[a-z0-9.]+\/[a-z-]+(?::[a-z0-9.-]+)?$/;
const IMAGES: readonly FrameworkImage[] = [
  "xgboost",
  "sklearn",
  "distribution",
  "clarify",
  "modelMonitor",
  "spark",
];

describe("AWS framework images", () => {
  test("are those that the SageMaker Python SDK writes", () => {
    expect(frameworkImage("xgboost", "us-west-2")).toBe(
      "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1",
    );
    expect(frameworkImage("sklearn", "us-east-1")).toBe(
      "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3",
    );
    expect(frameworkImage("distribution", "eu-west-1")).toBe(
      "819792524951.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-distribution-prod:3.2.0-cpu",
    );
    expect(frameworkImage("clarify", "us-east-1")).toBe(
      "205585389593.dkr.ecr.us-east-1.amazonaws.com/sagemaker-clarify-processing:1.0",
    );
    expect(frameworkImage("modelMonitor", "us-east-1")).toBe(
      "156813124566.dkr.ecr.us-east-1.amazonaws.com/sagemaker-model-monitor-analyzer",
    );
  });

  test("stand in the domain of the region's partition", () => {
    expect(frameworkImage("xgboost", "cn-north-1")).toContain(".cn-north-1.amazonaws.com.cn/");
    expect(frameworkImage("xgboost", "us-isof-south-1")).toContain(
      ".us-isof-south-1.csp.hci.ic.gov/",
    );
  });

  test("are absent in a region that has none", () => {
    expect(frameworkImage("xgboost", "mars-north-1")).toBeUndefined();
    expect(frameworkImage("distribution", "cn-north-1")).toBeUndefined();
  });

  test.each(IMAGES)("%s is an ECR address in each of its regions", (image) => {
    for (const region of regionsOfImage(image))
      expect(frameworkImage(image, region)).toMatch(ECR_IMAGE);
    expect(regionsOfImage(image).length).toBeGreaterThanOrEqual(23);
  });
});
