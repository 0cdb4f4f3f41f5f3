import { describe, expect, it } from "vitest";
import { lambda } from "@/lib/steps/lambda";
import { training } from "@/lib/steps/training";
import { formatPath, parsePath } from "@/lib/utils/json-path";
import { findField } from "./find-field";

function spot(path: string, kind = training) {
  const found = findField(kind, "id", parsePath(path));
  return { ...found, path: formatPath(found.path) };
}

describe("leading to the field of a problem", () => {
  it("finds a basic field as it is", () => {
    expect(spot("Arguments.ResourceConfig.InstanceType")).toEqual({
      tab: "settings",
      path: "Arguments.ResourceConfig.InstanceType",
      open: [],
    });
  });

  it("unfolds the section of an advanced one", () => {
    expect(spot("RetryPolicies").open).toEqual(["section:training:Retry"]);
    expect(spot("Arguments.CheckpointConfig.S3Uri").open).toEqual(["more:training:Compute"]);
  });

  it("unfolds the entry of a list and finds its field", () => {
    expect(spot("Arguments.InputDataConfig[1].DataSource.S3DataSource.S3Uri.Get")).toEqual({
      tab: "settings",
      path: "Arguments.InputDataConfig[1].DataSource.S3DataSource.S3Uri",
      open: ["node:id:Arguments.InputDataConfig[1]"],
    });
    expect(spot("Arguments.InputDataConfig[1].ShuffleConfig").path).toBe(
      "Arguments.InputDataConfig[1]",
    );
  });

  it("goes to all settings for what no form shows", () => {
    expect(spot("Arguments.TensorBoardOutputConfig.S3OutputPath")).toEqual({
      tab: "all",
      path: "Arguments.TensorBoardOutputConfig.S3OutputPath",
      open: [
        "node:id:Arguments",
        "node:id:Arguments.TensorBoardOutputConfig",
        "node:id:Arguments.TensorBoardOutputConfig.S3OutputPath",
      ],
    });
  });

  it("finds the arguments of a Lambda function", () => {
    expect(spot("Arguments.model", lambda)).toEqual({
      tab: "settings",
      path: "Arguments",
      open: [],
    });
  });
});
