import { describe, expect, it } from "vitest";
import { stepByName } from "../../pipeline/find";
import { stepId } from "../../pipeline/ids";
import { applied, designOf, done, pipelineWith, reads, refusal, step } from "../testing/makers";
import { insertItem } from "./insert-item";
import { moveItem } from "./move-item";
import { removeItem } from "./remove-item";
import { removeMember } from "./remove-member";
import { renameStep } from "./rename-step";
import { replaceStepDefinition } from "./replace-step-definition";
import { setMember } from "./set-member";

const a = stepId("a");

describe("setMember", () => {
  const document = pipelineWith(step("A", { args: { one: 1, two: { deep: "x" } } }));

  it("changes one member and leaves the others where they were", () => {
    const changed = applied(document, setMember, {
      stepId: a,
      path: ["Arguments", "one"],
      value: 2,
    });
    expect(JSON.stringify(changed.steps[0]?.definition)).toBe(
      JSON.stringify({ Name: "A", Type: "Custom", Arguments: { one: 2, two: { deep: "x" } } }),
    );
  });

  it("creates what is missing on the way", () => {
    const changed = applied(document, setMember, {
      stepId: a,
      path: ["CacheConfig", "Enabled"],
      value: true,
    });
    expect(changed.steps[0]?.definition.CacheConfig).toEqual({ Enabled: true });
  });

  it("keeps the order of members that it is given", () => {
    const value = { deep: "x", added: 1 };
    const both = applied(document, setMember, { stepId: a, path: ["Arguments", "two"], value });
    const moved = applied(both, setMember, {
      stepId: a,
      path: ["Arguments", "two"],
      value: { added: 1, deep: "x" },
    });
    expect(JSON.stringify(moved.steps[0]?.definition.Arguments)).toBe(
      JSON.stringify({ one: 1, two: { added: 1, deep: "x" } }),
    );
  });

  it("is no change when the member has that value", () => {
    expect(done(setMember(document, { stepId: a, path: ["Arguments", "one"], value: 1 }))).toBe(
      document,
    );
  });

  it("renames when the name is written", () => {
    const two = pipelineWith(step("A"), step("B", { args: { x: reads("A.X") } }));
    const renamed = applied(two, setMember, { stepId: a, path: ["Name"], value: "C" });
    expect(renamed.steps[1]?.definition.Arguments).toEqual({ x: reads("C.X") });
  });

  it("refuses members that cannot be stored, values in the way, and gaps in lists", () => {
    const set = (path: readonly (string | number)[]) =>
      refusal(setMember(document, { stepId: a, path, value: 1 }));
    expect(set(["Arguments", "__proto__"])).toContain("__proto__");
    expect(set(["Arguments", "one", "inner"])).toBe(
      "“one” holds a value of another shape. Remove it first.",
    );
    expect(set(["Arguments", "list", 3])).toBe(
      "The list has no item 4. Add the items before it first.",
    );
  });

  it("refuses steps written into a condition's branch", () => {
    const gate = pipelineWith(step("Gate", { type: "Condition" }));
    const result = setMember(gate, {
      stepId: stepId("gate"),
      path: ["Arguments", "IfSteps", 0],
      value: {},
    });
    expect(refusal(result)).toBe(
      "Steps of a branch are steps of the design. Leave “IfSteps” empty and move them into the branch on the canvas.",
    );
  });
});

describe("removeMember", () => {
  it("takes a member out and leaves what stands around it", () => {
    const document = pipelineWith(step("A", { args: { two: { deep: "x" } } }));
    const changed = applied(document, removeMember, {
      stepId: a,
      path: ["Arguments", "two", "deep"],
    });
    expect(changed.steps[0]).toEqual(step("A", { args: { two: {} } }));
    expect(done(removeMember(document, { stepId: a, path: ["Arguments", "three"] }))).toBe(
      document,
    );
  });
});

describe("lists", () => {
  const document = pipelineWith(step("A", { args: { list: ["x", "y", "z"] } }));
  const place = { stepId: a, path: ["Arguments", "list"] };

  it("take an item anywhere, and come into being with their first", () => {
    expect(applied(document, insertItem, { ...place, value: "n", index: 1 }).steps[0]).toEqual(
      step("A", { args: { list: ["x", "n", "y", "z"] } }),
    );
    expect(
      applied(document, insertItem, { stepId: a, path: ["Arguments", "new"], value: 1 }).steps[0],
    ).toEqual(step("A", { args: { list: ["x", "y", "z"], new: [1] } }));
  });

  it("move an item to the index it has afterwards", () => {
    expect(applied(document, moveItem, { ...place, from: 0, to: 2 }).steps[0]).toEqual(
      step("A", { args: { list: ["y", "z", "x"] } }),
    );
    expect(applied(document, moveItem, { ...place, from: 2, to: 0 }).steps[0]).toEqual(
      step("A", { args: { list: ["z", "x", "y"] } }),
    );
  });

  it("stay when their last item goes", () => {
    const one = pipelineWith(step("A", { args: { list: ["x"] } }));
    expect(applied(one, removeItem, { ...place, index: 0 }).steps[0]).toEqual(
      step("A", { args: { list: [] } }),
    );
  });
});

describe("renameStep", () => {
  it("renames values, order and the step's own folders", () => {
    const folder = (name: string) => ({
      "Std:Join": {
        On: "/",
        Values: ["s3:/", "b", { Get: "Execution.PipelineExecutionId" }, name],
      },
    });
    const document = pipelineWith(
      step("A", { args: { out: folder("A"), other: { "Std:Join": { On: "", Values: ["A"] } } } }),
      step("B", { args: { x: reads("A.X") }, dependsOn: ["A"] }),
    );
    const renamed = applied(document, renameStep, { stepId: a, name: "C" });
    expect(renamed.steps[0]?.definition).toEqual(
      step("C", { args: { out: folder("C"), other: { "Std:Join": { On: "", Values: ["A"] } } } })
        .definition,
    );
    expect(renamed.steps[1]).toEqual(step("B", { args: { x: reads("C.X") }, dependsOn: ["C"] }));
  });

  it("leaves references with the first of several steps of one name", () => {
    const twin = { ...step("A"), id: stepId("twin") };
    const document = pipelineWith(step("A"), twin, step("B", { args: { x: reads("A.X") } }));
    expect(applied(document, renameStep, { stepId: stepId("twin"), name: "C" }).steps[2]).toEqual(
      document.steps[2],
    );
  });

  it("refuses names that SageMaker does not take, and taken ones", () => {
    const document = pipelineWith(step("A"), step("B"));
    expect(refusal(renameStep(document, { stepId: a, name: "my step" }))).toBe(
      "Use 1 to 64 letters, digits, hyphens and underscores, without spaces.",
    );
    expect(refusal(renameStep(document, { stepId: a, name: "B" }))).toBe(
      "Another step is already called “B”. Choose a different name.",
    );
  });
});

describe("replaceStepDefinition", () => {
  it("renames with references when the Name changes", () => {
    const document = pipelineWith(step("A"), step("B", { dependsOn: ["A"] }));
    const changed = applied(document, replaceStepDefinition, {
      stepId: a,
      definition: { Type: "Custom", Name: "C", New: 1 },
    });
    expect(JSON.stringify(changed.steps[0]?.definition)).toBe(
      '{"Type":"Custom","Name":"C","New":1}',
    );
    expect(changed.steps[1]?.definition.DependsOn).toEqual(["C"]);
  });

  it("draws the step as another kind when the Type changes", () => {
    const document = pipelineWith(step("A"));
    const changed = applied(document, replaceStepDefinition, {
      stepId: a,
      definition: { Name: "A", Type: "Training", Arguments: {} },
    });
    expect(changed.steps[0]?.kind).toBe("training");
  });

  it("takes another order of members for a change", () => {
    const document = pipelineWith(step("A"));
    const changed = applied(document, replaceStepDefinition, {
      stepId: a,
      definition: { Type: "Custom", Name: "A", Arguments: {} },
    });
    expect(changed).not.toBe(document);
  });

  it("refuses what is no step, the type of written code, and a condition whose branches are in use", () => {
    const replace = (
      document: ReturnType<typeof pipelineWith>,
      id: string,
      definition: null | { Name: string; Type?: string },
    ) => refusal(replaceStepDefinition(document, { stepId: stepId(id), definition: definition }));
    expect(replace(pipelineWith(step("A")), "a", null)).toBe(
      "A step is a JSON object with Name and Type.",
    );
    expect(replace(pipelineWith(step("A")), "a", { Name: "A" })).toBe(
      "The step needs a Type, such as “Training”.",
    );
    const code = designOf(["execute-code", "Process"]);
    expect(replace(code, "process", { Name: "Process", Type: "Training" })).toBe(
      "An Execute-code step is always of the type “Processing”. Add a step of another kind instead.",
    );
    const gate = pipelineWith(
      step("Gate", { type: "Condition" }),
      step("A", { branch: ["Gate", "true"] }),
    );
    expect(replace(gate, "gate", { Name: "Gate", Type: "Fail" })).toBe(
      "This condition has steps in its branches. Move them out before you change its type.",
    );
    expect(stepByName(gate, "Gate")?.kind).toBe("condition");
  });
});
