import { describe, expect, it } from "vitest";
import {
  mapReferences,
  referencedParameter,
  referencedStep,
  referencesIn,
  renameParameterInGet,
  renameStepInGet,
} from "./references";

describe("references", () => {
  const joined = {
    Uri: { "Std:Join": { On: "/", Values: ["s3:/", { Get: "Parameters.Bucket" }] } },
    Auc: {
      "Std:JsonGet": { PropertyFile: { Get: "Steps.Evaluate.PropertyFiles.result" }, Path: "auc" },
    },
    Plain: { Nothing: ["here"] },
  };

  it("finds every Get with its place, inside joins and JSON look-ups too", () => {
    expect(referencesIn(joined)).toEqual([
      { at: ["Uri", "Std:Join", "Values", 1], get: "Parameters.Bucket" },
      { at: ["Auc", "Std:JsonGet", "PropertyFile"], get: "Steps.Evaluate.PropertyFiles.result" },
    ]);
  });

  it("takes an object with a Get and more for an ordinary object", () => {
    expect(referencesIn({ Get: "Parameters.A", Inner: { Get: "Parameters.B" } })).toEqual([
      { at: ["Inner"], get: "Parameters.B" },
    ]);
  });

  it("rewrites a Get and shares what it does not touch", () => {
    const renamed = mapReferences(joined, renameStepInGet("Evaluate", "Score"));

    expect(referencesIn(renamed).map(({ get }) => get)).toEqual([
      "Parameters.Bucket",
      "Steps.Score.PropertyFiles.result",
    ]);
    expect(renamed.Uri).toBe(joined.Uri);
    expect(mapReferences(joined, (get) => get)).toBe(joined);
  });

  it("renames a step only where its whole name stands", () => {
    const rename = renameStepInGet("Train", "Fit");

    expect(rename("Steps.Train.X")).toBe("Steps.Fit.X");
    expect(rename("Steps.Training.X")).toBe("Steps.Training.X");
    expect(rename("Steps.A.Train.X")).toBe("Steps.A.Train.X");
    expect(rename("Parameters.Train.X")).toBe("Parameters.Train.X");
  });

  it("does not take a member for part of a step's name", () => {
    expect(renameStepInGet("Train.Model", "Fit")("Steps.Train.Model.X")).toBe(
      "Steps.Train.Model.X",
    );
  });

  it("renames a parameter only where its whole name stands", () => {
    const rename = renameParameterInGet("Bucket", "Store");

    expect(rename("Parameters.Bucket")).toBe("Parameters.Store");
    expect(rename("Parameters.BucketName")).toBe("Parameters.BucketName");
  });

  it("says whether a Get reads a step or a parameter", () => {
    expect(referencedStep("Steps.Train.ModelArtifacts")).toBe("Train");
    expect(referencedStep("Parameters.Train")).toBeUndefined();
    expect(referencedParameter("Parameters.Bucket")).toBe("Bucket");
    expect(referencedParameter("Steps.Bucket.X")).toBeUndefined();
  });
});
