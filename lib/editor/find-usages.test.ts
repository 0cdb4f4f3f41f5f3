import { describe, expect, it } from "vitest";
import { attritionPipeline } from "../templates/attrition";
import { findUsages, subjectInWords } from "./find-usages";

const document = attritionPipeline();
const idOf = (name: string) => {
  const step = document.steps.find(({ definition }) => definition.Name === name);
  if (!step) throw new Error(`No step ${name}`);
  return step.id;
};
const namesOf = (usages: ReturnType<typeof findUsages>) =>
  usages.map(({ place, how }) => {
    const step = place.on === "step" && document.steps.find(({ id }) => id === place.stepId);
    return `${step ? step.definition.Name : place.on} ${how}`;
  });

describe("usages", () => {
  it("of a parameter are all places that read it", () => {
    const usages = findUsages(document, { kind: "parameter", name: "AucThreshold" });
    expect(namesOf(usages)).toEqual(["GoodEnough reads", "Stop reads"]);
    expect(findUsages(document, { kind: "parameter", name: "Nobody" })).toEqual([]);
  });

  it("of one output are those that read it, not the step's other outputs", () => {
    const test = findUsages(document, {
      kind: "output",
      stepId: idOf("Process"),
      port: "output:test",
    });
    expect(namesOf(test)).toEqual(["Evaluate reads"]);
  });

  it("of a step are all that read it, wait for it or run only if it says so", () => {
    const usages = findUsages(document, { kind: "step", stepId: idOf("GoodEnough") });
    expect(namesOf(usages)).toEqual([
      "Register is in a branch",
      "Deploy is in a branch",
      "Stop is in a branch",
    ]);
  });

  it("have a subject that is said in words", () => {
    const output = { kind: "output", stepId: idOf("Process"), port: "output:test" } as const;
    expect(subjectInWords(document, output)).toBe("output test of Process");
  });
});
