import { expect, it } from "vitest";
import { stepId } from "@/lib/pipeline/ids";
import type { Issue } from "@/lib/pipeline/issue";
import { ownIssues } from "./own-issues";

const issue = (message: string): Issue => ({
  code: "x",
  severity: "error",
  at: { on: "step", stepId: stepId("a"), path: [] },
  message,
});

it("does not repeat a step's name beside its own fields", () => {
  const said = ownIssues(
    [issue("“Train”: “RoleArn” is empty."), issue("“Train” runs twice.")],
    "Train",
  );
  expect(said.map(({ message }) => message)).toEqual([
    "“RoleArn” is empty.",
    "“Train” runs twice.",
  ]);
});
