import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../pipeline/document";
import { filesOf } from "../pipeline/files";
import { stepById } from "../pipeline/find";
import { stepId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import { checkInvariants } from "./check-invariants";
import { copySteps } from "./clipboard";
import { duplicateSteps } from "./commands/duplicate-steps";
import { pasteSteps } from "./commands/paste-steps";
import { formatClipboard } from "./format-clipboard";
import { parseClipboard } from "./parse-clipboard";
import { pasteNotice } from "./paste-notice";
import {
  applied,
  designOf,
  done,
  idOf,
  pipelineWith,
  reads,
  refusal,
  step,
} from "./testing/makers";

const AT = { x: 400, y: 100 };

function ids(...texts: readonly string[]) {
  return texts.map(stepId);
}

function pasted(
  source: PipelineDocument,
  names: readonly string[],
  target: PipelineDocument,
): PipelineDocument {
  const clipboard = copySteps(
    source,
    names.map((name) => idOf(source, name)),
  );
  const newIds = clipboard.steps.map((_, index) => stepId(`new-${index}`));
  const document = done(pasteSteps(target, { clipboard, at: AT, newIds }));
  expect(checkInvariants(document)).toEqual([]);
  return document;
}

describe("pasteSteps", () => {
  it("makes names unique and keeps references among the copies", () => {
    const source = pipelineWith(
      step("A"),
      step("B", { args: { x: reads("A.X") }, dependsOn: ["A"] }),
    );
    const document = pasted(source, ["A", "B"], source);
    expect(document.steps.slice(2).map(({ definition }) => definition)).toEqual([
      step("A-2").definition,
      step("B-2", { args: { x: reads("A-2.X") }, dependsOn: ["A-2"] }).definition,
    ]);
  });

  it("renames at once, so that a copy of “A” does not become one of “A-2”", () => {
    const source = pipelineWith(
      step("A"),
      step("A-2"),
      step("B", { args: { x: reads("A.X"), y: reads("A-2.Y") } }),
    );
    const document = pasted(source, ["A", "A-2", "B"], source);
    expect(document.steps.slice(3).map(({ definition }) => definition.Name)).toEqual([
      "A-3",
      "A-2-2",
      "B-2",
    ]);
    expect(document.steps.at(-1)?.definition.Arguments).toEqual({
      x: reads("A-3.X"),
      y: reads("A-2-2.Y"),
    });
  });

  it("keeps references to steps that the design has, drops order after others, and leaves their values", () => {
    const source = pipelineWith(
      step("A"),
      step("Gone"),
      step("B", { args: { x: reads("A.X"), y: reads("Gone.Y") }, dependsOn: ["A", "Gone"] }),
    );
    const document = pasted(source, ["B"], pipelineWith(step("A")));
    expect(document.steps[1]?.definition).toEqual(
      step("B", { args: { x: reads("A.X"), y: reads("Gone.Y") }, dependsOn: ["A"] }).definition,
    );
  });

  it("says beforehand what the copies will miss", () => {
    const source = pipelineWith(
      step("Prepare"),
      step("B", {
        args: { x: reads("Prepare.X"), y: { Get: "Parameters.Rows" } },
        dependsOn: ["Prepare"],
      }),
    );
    const clipboard = copySteps(source, ids("b"));
    expect(pasteNotice(newDocument("Other"), clipboard)).toBe(
      "The pasted steps read steps that this design does not have: “Prepare”. Add them, or choose other values. " +
        "The pasted steps read parameters that this design does not have: “Rows”. Add them, or choose other values. " +
        "They no longer wait for “Prepare”.",
    );
    expect(pasteNotice(source, copySteps(source, ids("prepare")))).toBeUndefined();
  });

  it("puts the steps of a copied condition into the branches of its copy", () => {
    const source = pipelineWith(
      step("Gate", { type: "Condition" }),
      step("Yes", { branch: ["Gate", "true"] }),
      step("No", { branch: ["Gate", "false"] }),
    );
    const document = pasted(source, ["Gate", "Yes", "No"], source);
    expect(document.steps.slice(3).map(({ branch }) => branch)).toEqual([
      undefined,
      { condition: "new-0", when: "true" },
      { condition: "new-0", when: "false" },
    ]);
  });

  it("puts a copy back into its branch, or at the top where the design has no such condition", () => {
    const source = pipelineWith(
      step("Gate", { type: "Condition" }),
      step("Yes", { branch: ["Gate", "true"] }),
      step("No", { branch: ["Gate", "false"] }),
    );
    const same = pasted(source, ["Yes"], source);
    expect(same.steps.map(({ definition }) => definition.Name)).toEqual([
      "Gate",
      "Yes",
      "Yes-2",
      "No",
    ]);
    expect(pasted(source, ["Yes"], newDocument("Other")).steps[0]?.branch).toBeUndefined();
  });

  it("brings the code files, and keeps the copies' distances", () => {
    const source = designOf(["execute-code", "Process"], ["training", "Train"]);
    const placed = {
      ...source,
      canvas: {
        ...source.canvas,
        positions: { [stepId("process")]: { x: 10, y: 20 }, [stepId("train")]: { x: 330, y: 60 } },
      },
    };
    const document = pasted(placed, ["Process", "Train"], newDocument("Other"));
    expect(document.canvas.positions).toEqual({ "new-0": AT, "new-1": { x: 720, y: 140 } });
    expect(filesOf(document, stepId("new-0")).map(({ name, text }) => [name, text])).toEqual(
      filesOf(source, stepId("process")).map(({ name, text }) => [name, text]),
    );
  });

  it("writes to folders of the copy's own, not to those of the original", () => {
    const source = designOf(["training", "Train"]);
    const document = pasted(source, ["Train"], source);
    expect(JSON.stringify(document.steps[1]?.definition)).not.toContain('"Train"');
  });

  it("refuses ids that are in use", () => {
    const source = pipelineWith(step("A"));
    const result = pasteSteps(source, {
      clipboard: copySteps(source, ids("a")),
      at: AT,
      newIds: ids("a"),
    });
    expect(refusal(result)).toBe("Those steps are already in the design.");
  });
});

describe("duplicateSteps", () => {
  it("puts copies beside the originals, reading what they read", () => {
    const source = designOf(["training", "Train"], ["model", "Model"]);
    const document = applied(source, duplicateSteps, { ids: ids("train"), newIds: ids("copy") });
    expect(stepById(document, stepId("copy"))?.definition.Name).toBe("Train-2");
    expect(document.canvas.positions[stepId("copy")]).toEqual({ x: 32, y: 32 });
  });
});

describe("the clipboard's text", () => {
  it("comes back as it went, files, places and outer branches included", () => {
    const source = designOf(["condition", "Gate"], ["execute-code", "Process"]);
    const inBranch = {
      ...source,
      steps: source.steps.map((each) =>
        each.id === "process"
          ? { ...each, branch: { condition: stepId("gate"), when: "true" as const } }
          : each,
      ),
    };
    const clipboard = copySteps(inBranch, ids("process"));
    expect(parseClipboard(formatClipboard(clipboard))).toEqual({ kind: "steps", clipboard });
  });

  it("is told from a whole definition and from anything else", () => {
    const definition = '{"Version": "2020-12-01", "Steps": []}';
    expect(parseClipboard(definition)).toEqual({ kind: "definition", text: definition });
    for (const other of [
      "",
      "hello",
      "[]",
      "null",
      '{"pipewright":"steps","version":1,"steps":[{"id":"../x"}]}',
      '{"pipewright":"steps","version":99}',
      "[".repeat(5000),
    ]) {
      expect(parseClipboard(other)).toEqual({ kind: "other" });
    }
  });

  it("is refused when it carries what a design cannot store", () => {
    const text =
      '{"pipewright":"steps","version":1,"steps":[{"id":"a","kind":"raw","definition":{"Name":"A","Type":"B","__proto__":{}}}]}';
    expect(parseClipboard(text)).toEqual({ kind: "other" });
  });
});
