import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { triggerId } from "../../../pipeline/ids";
import { pipelineWith } from "../../../pipeline/testing";
import type { Trigger } from "../../../pipeline/trigger";
import { workflow } from "./workflow";

const PUSH: Trigger = {
  id: triggerId("t1"),
  name: "On release",
  isEnabled: true,
  values: { Rows: "5" },
  type: "push",
  branch: "release/it's",
};

describe("the GitHub Actions workflow", () => {
  it("deploys from main where no trigger says otherwise, and starts nothing", () => {
    const tree = parse(workflow(pipelineWith()));

    expect(tree.on.push.branches).toEqual(["main"]);
    expect(JSON.stringify(tree)).not.toContain("--start");
    expect(tree.permissions).toEqual({ contents: "read", "id-token": "write" });
  });

  it("starts the pipeline with the values of the push", () => {
    const tree = parse(workflow({ ...pipelineWith(), triggers: [PUSH] }));
    const start = tree.jobs.deploy.steps.at(-1);

    expect(tree.on.push.branches).toEqual(["release/it's"]);
    expect(start.run).toMatch(/--start --environment On-release; fi$/);
    expect(startsFor(start.run, "release/it's")).toBe(true);
    expect(startsFor(start.run, "main")).toBe(false);
  });

  it("does not start by a push that is switched off", () => {
    const off = { ...PUSH, isEnabled: false };
    expect(workflow({ ...pipelineWith(), triggers: [off] })).not.toContain("--start");
  });

  it("keeps what a hostile branch says a text", () => {
    const branch = `$` + `{{ secrets.X }}'; exit 3\n- run: "rm"`;
    const tree = parse(workflow({ ...pipelineWith(), triggers: [{ ...PUSH, branch }] }));

    expect(tree.on.push.branches).toEqual([branch]);
    const start = tree.jobs.deploy.steps.at(-1);
    expect(start.run).not.toContain(`$` + `{{`);
    expect(startsFor(start.run, branch)).toBe(true);
    expect(startsFor(start.run, "main")).toBe(false);
  });
});

/** Whether the line would start the pipeline after a push to the branch; the program itself is not run. */
function startsFor(line: string, branch: string): boolean {
  const script = `python() { echo started; }\n${line}`;
  const env = { ...process.env, GITHUB_REF_NAME: branch, PIPELINE_ROLE_ARN: "r", BUCKET: "b" };
  return execFileSync("bash", ["-c", script], { env, encoding: "utf8" }).includes("started");
}
