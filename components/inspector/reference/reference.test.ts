import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { printExpression } from "@/lib/pipeline/expression";
import { attritionPipeline } from "@/lib/templates/attrition";
import { asText } from "./as-text";
import { describeReference, isPickable, literalBehind } from "./describe-reference";
import { newParameter, parameterName } from "./new-parameter";
import { readableSteps, referenceGroups } from "./reference-groups";

const DOCUMENT: PipelineDocument = attritionPipeline();
const idOf = (name: string) => {
  const step = DOCUMENT.steps.find(({ definition }) => definition.Name === name);
  if (!step) throw new Error(`No step ${name}`);
  return step.id;
};
const threshold = { kind: "parameter", name: "AucThreshold" } as const;

describe("what a field can refer to", () => {
  it("leaves out the step itself and all that wait for it", () => {
    const names = readableSteps(DOCUMENT, idOf("Evaluate")).map(
      ({ definition }) => definition.Name,
    );
    expect(names).toEqual(["Process", "Train"]);
    expect(readableSteps(DOCUMENT, idOf("Process"))).toEqual([]);
  });

  it("offers parameters, outputs and the run, what fits best first", () => {
    const groups = referenceGroups(DOCUMENT, { stepId: idOf("Evaluate"), wants: "s3-uri" });
    expect(groups.map(({ title }) => title)).toEqual(["Parameters", "Outputs of steps", "The run"]);
    expect(groups[1]?.references[0]?.detail).toBe("S3 address");
    expect(groups[1]?.references.at(-1)?.label).toBe("Train · TrainingJobName");
  });

  it("offers the pipeline itself no step", () => {
    expect(referenceGroups(DOCUMENT, { stepId: undefined }).map(({ title }) => title)).toEqual([
      "Parameters",
      "The run",
    ]);
  });
});

describe("a reference in a field", () => {
  it("is joined into a text where AWS takes text, and looks the same", () => {
    const joined = printExpression(asText(threshold, DOCUMENT));
    expect(joined).toEqual({
      "Std:Join": { On: "", Values: [{ Get: "Parameters.AucThreshold" }] },
    });
    expect(describeReference(joined)).toEqual(describeReference(printExpression(threshold)));
    expect(isPickable(joined)).toBe(true);
    expect(asText({ kind: "parameter", name: "InstanceType" }, DOCUMENT).kind).toBe("parameter");
  });

  it("falls back to the parameter's default", () => {
    expect(literalBehind(printExpression(threshold), DOCUMENT)).toBe(0.85);
    expect(literalBehind({ Get: "Execution.PipelineName" }, DOCUMENT)).toBeUndefined();
  });

  it("is edited as JSON when the picker cannot write it", () => {
    expect(isPickable({ "Std:Join": { On: "/", Values: ["s3:/", { Get: "Parameters.A" }] } })).toBe(
      false,
    );
    expect(isPickable({ Get: "Nonsense" })).toBe(false);
  });
});

describe("a new parameter from a value", () => {
  it("is called like the field and takes the value as its default", () => {
    expect(newParameter({ parameters: [] }, "Instance type", "ml.m5.large")).toEqual({
      Name: "InstanceType",
      Type: "String",
      DefaultValue: "ml.m5.large",
    });
    expect(newParameter({ parameters: [] }, "Disk", 30)).toMatchObject({ Type: "Integer" });
    expect(newParameter({ parameters: [] }, "Rate", 0.5)).toMatchObject({ Type: "Float" });
  });

  it("has a name of its own, and no default where there is no value", () => {
    const taken = { parameters: [{ Name: "Disk", Type: "Integer" }] };
    expect(newParameter(taken, "Disk", undefined)).toEqual({ Name: "Disk2", Type: "String" });
    expect(parameterName("num_round")).toBe("NumRound");
    expect(parameterName("…")).toBe("Parameter");
  });
});
