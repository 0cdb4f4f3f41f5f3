import { describe, expect, it } from "vitest";
import { newRecord } from "./new-record";

const INPUT = {
  noun: "input",
  namePath: ["InputName"],
  fields: [],
  folder: { path: ["S3Input", "LocalPath"], parent: "/opt/ml/processing/input" },
  start: { InputName: "data", S3Input: { S3Uri: "", LocalPath: "/opt/ml/processing/input/data" } },
};

describe("adding an entry to a list", () => {
  it("gives it a free name, and a folder of that name", () => {
    expect(newRecord(INPUT, [])).toEqual(INPUT.start);
    expect(newRecord(INPUT, [{ InputName: "data" }])).toEqual({
      InputName: "data-2",
      S3Input: { S3Uri: "", LocalPath: "/opt/ml/processing/input/data-2" },
    });
  });

  it("names an entry without a usual name for what it is", () => {
    const file = {
      noun: "property file",
      namePath: ["Name"],
      fields: [],
      start: { Name: "", FilePath: "" },
    };
    expect(newRecord(file, [])).toEqual({ Name: "property-file", FilePath: "" });
  });

  it("leaves entries without names as they start", () => {
    const policy = { noun: "retry policy", fields: [], start: { MaxAttempts: 3 } };
    expect(newRecord(policy, [{ MaxAttempts: 3 }])).toEqual({ MaxAttempts: 3 });
  });
});
