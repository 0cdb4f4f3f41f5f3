import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { type Graph, graphOf } from "../../pipeline/graph";
import { stepId } from "../../pipeline/ids";
import { conditionStep, inBranch, pipelineWith, step } from "../../pipeline/testing";
import type { JsonValue } from "../../utils/json";
import { renameStep } from "./rename-step";

describe("renaming a step", () => {
  it("leaves the graph as it was, whatever refers to the step and wherever", () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, pick) => {
        const target = document.steps[pick % document.steps.length];
        if (!target) return;
        const renamed = renamedOrThrow(document, target.id, "Fresh-name");

        expect(graphOf(renamed)).toEqual(graphOf(document));
        expect(namesIn(renamed)).toEqual(
          namesIn(document).map((name, index) =>
            document.steps[index]?.id === target.id ? "Fresh-name" : name,
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("and renaming it back gives the same design", () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, pick) => {
        const target = document.steps[pick % document.steps.length];
        if (!target || hasNamesake(document, target.definition.Name)) return;
        const there = renamedOrThrow(document, target.id, "Fresh-name");

        expect(renamedOrThrow(there, target.id, target.definition.Name)).toEqual(document);
      }),
    );
  });

  it("leaves references with the first of two steps that share a name", () => {
    const second = { ...step("Train"), id: stepId("Second") };
    const document = pipelineWith(step("Train"), second, step("After", { DependsOn: ["Train"] }));

    const renamed = renamedOrThrow(document, second.id, "Train-2");

    expect(renamed.steps[2]).toBe(document.steps[2]);
    expect(graphOf(renamed)).toEqual(graphOf(document));
  });

  it("shares every step that does not mention it", () => {
    const document = pipelineWith(step("Train"), step("Other"));
    const renamed = renamedOrThrow(document, stepId("Train"), "Fit");

    expect(renamed.steps[1]).toBe(document.steps[1]);
  });

  it.each(["", "with space", "a.b", "x".repeat(65), "Other"])("refuses the name “%s”", (name) => {
    const document = pipelineWith(step("Train"), step("Other"));

    expect(renameStep(document, { stepId: stepId("Train"), name }).ok).toBe(false);
  });
});

const NAMES = ["Train", "Training", "Train-2", "Evaluate", "A", "Steps"];

const reference: fc.Arbitrary<JsonValue> = fc
  .tuple(fc.constantFrom(...NAMES, "Ghost"), fc.constantFrom("X", "A.Train.B", "Out['Train']"))
  .chain(([name, property]) => {
    const get = { Get: `Steps.${name}.${property}` };
    const file = { Get: `Steps.${name}.PropertyFiles.result` };
    return fc.constantFrom<JsonValue>(
      get,
      { "Std:Join": { On: "/", Values: ["s3:/", get, { Get: "Parameters.Train" }] } },
      { "Std:JsonGet": { PropertyFile: file, Path: "Train.auc" } },
      [{ Deep: [get] }],
      `Steps.${name}.X`,
    );
  });

/** Steps that refer to each other in every way, some in branches, names mostly but not always unique. */
const documents: fc.Arbitrary<PipelineDocument> = fc
  .array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      values: fc.array(reference, { maxLength: 3 }),
      dependsOn: fc.array(fc.constantFrom(...NAMES, "Ghost"), { maxLength: 3 }),
      inside: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) =>
    pipelineWith(
      conditionStep("Gate"),
      ...drawn.map(({ name, values, dependsOn, inside }, index) => ({
        ...step(
          name,
          { Arguments: { Values: values }, DependsOn: dependsOn },
          inside ? inBranch("Gate") : undefined,
        ),
        id: stepId(`id-${index}`),
      })),
    ),
  );

function renamedOrThrow(
  document: PipelineDocument,
  id: Graph["steps"][number],
  name: string,
): PipelineDocument {
  const result = renameStep(document, { stepId: id, name });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function namesIn({ steps }: PipelineDocument): readonly string[] {
  return steps.map(({ definition }) => definition.Name);
}

function hasNamesake(document: PipelineDocument, name: string): boolean {
  return namesIn(document).filter((each) => each === name).length > 1;
}
