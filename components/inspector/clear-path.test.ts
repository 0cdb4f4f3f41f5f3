import { describe, expect, it } from "vitest";
import { parsePath } from "@/lib/utils/json-path";
import { clearPath } from "./clear-path";

const cleared = (root: Parameters<typeof clearPath>[0], path: string) =>
  clearPath(root, parsePath(path));

describe("clearing an optional field", () => {
  it("takes the objects along that would be left empty", () => {
    const root = {
      Arguments: { RoleArn: "r", ModelMetrics: { Bias: { Report: { S3Uri: "s3://x" } } } },
    };
    expect(cleared(root, "Arguments.ModelMetrics.Bias.Report.S3Uri")).toEqual([
      "Arguments",
      "ModelMetrics",
    ]);
  });

  it("keeps a parent that holds something else", () => {
    const root = { Arguments: { OutputDataConfig: { S3OutputPath: "s3://x", KmsKeyId: "k" } } };
    expect(cleared(root, "Arguments.OutputDataConfig.KmsKeyId")).toEqual(
      parsePath("Arguments.OutputDataConfig.KmsKeyId"),
    );
  });

  it("takes a member of the step along too", () => {
    expect(cleared({ CacheConfig: { Enabled: true } }, "CacheConfig.Enabled")).toEqual([
      "CacheConfig",
    ]);
  });

  it("keeps entries of lists and the arguments", () => {
    const root = { Arguments: { Containers: [{ Image: "i" }] } };
    expect(cleared(root, "Arguments.Containers[0].Image")).toEqual(
      parsePath("Arguments.Containers[0].Image"),
    );
    expect(cleared({ Arguments: { ErrorMessage: "x" } }, "Arguments.ErrorMessage")).toEqual([
      "Arguments",
      "ErrorMessage",
    ]);
  });
});
