import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { attritionPipeline } from "@/lib/templates/attrition";
import { readableSteps, referenceGroups } from "./reference-groups";

const DOCUMENT: PipelineDocument = attritionPipeline();
const idOf = (name: string) => {
  const step = DOCUMENT.steps.find(({ definition }) => definition.Name === name);
  if (!step) throw new Error(`No step ${name}`);
  return step.id;
};

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
