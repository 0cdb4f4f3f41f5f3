import { describe, expect, it } from "vitest";
import { stepId } from "@/lib/pipeline/ids";
import type { Issue } from "@/lib/pipeline/issue";
import { pipelineWith, step } from "@/lib/pipeline/testing";
import { EVERYTHING, ownersOf, selectIssues } from "./select-issues";

const DOCUMENT = pipelineWith(step("Train"), step("Prepare"));
const NOTE = issue("note", "Train", "Nobody reads it.");
const ERROR = issue("error", "Prepare", "The image is missing.");
const ISSUES = [NOTE, ERROR];

describe("the problems", () => {
  it("stand with errors first", () =>
    expect(selectIssues(ISSUES, EVERYTHING, DOCUMENT)).toEqual([ERROR, NOTE]));

  it.each([
    ["by severity", { severity: "note" }, [NOTE]],
    ["by step", { owner: "step:Prepare" }, [ERROR]],
    ["by words, the step's name among them", { text: "prepare image" }, [ERROR]],
    ["to nothing", { text: "image train" }, []],
  ] as const)("are filtered %s", (_how, filter, expected) =>
    expect(selectIssues(ISSUES, { ...EVERYTHING, ...filter }, DOCUMENT)).toEqual(expected),
  );

  it("name everybody who has one", () =>
    expect(ownersOf([...ISSUES, pipelineIssue()], DOCUMENT)).toEqual([
      { value: "step:Train", label: "Train" },
      { value: "step:Prepare", label: "Prepare" },
      { value: "pipeline", label: "Pipeline" },
    ]));
});

function issue(severity: Issue["severity"], name: string, message: string): Issue {
  return { code: "any", severity, message, at: { on: "step", stepId: stepId(name), path: [] } };
}

function pipelineIssue(): Issue {
  return { code: "any", severity: "note", message: "", at: { on: "pipeline", path: [] } };
}
