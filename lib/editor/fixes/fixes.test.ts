import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import { issuesOf } from "../../validate/testing";
import { createEditorStore, type EditorStore } from "../editor-store";
import { fixAllCommand, fixCommand } from "./fix-command";
import { FIX_SAMPLES } from "./testing/fix-samples";

const FOLDERS = ["rules", "governance/rules"].map(
  (folder) => new URL(`../../validate/${folder}/`, import.meta.url),
);

describe("the samples", () => {
  it("show every rule that offers a fix", () => {
    const offering = FOLDERS.flatMap((folder) =>
      readdirSync(folder).filter((file) =>
        /\bfix\b/.test(readFileSync(new URL(file, folder), "utf8")),
      ),
    ).map((file) => file.replace(/\.ts$/, ""));
    const shown = new Set(FIX_SAMPLES.map(({ rule }) => rule));
    expect(offering.filter((rule) => !shown.has(rule))).toEqual([]);
  });
});

describe.each(FIX_SAMPLES)("$rule, $what", ({ code, label, design }) => {
  it("is remedied by its fix in one step that can be undone, and nothing else breaks", async () => {
    const before = await issuesOf(design);
    const issue = before.find((each) => each.code === code && each.fix?.label === label);
    expect(before.map((each) => `${each.code}: ${each.fix?.label}`)).toContain(`${code}: ${label}`);
    if (!issue?.fix) return;

    const store = storeOf(design);
    expect(store.run(fixCommand(issue.fix), tools())).toMatchObject({ ok: true });
    const { document, history } = store.getState();
    expect(history.past.map((entry) => entry.label)).toEqual([label]);
    const after = await issuesOf(document);
    expect(likeIt(after, issue)).toBeLessThan(likeIt(before, issue));
    expect(newErrors(before, after)).toEqual([]);
    store.undo();
    expect(store.getState().document).toBe(design);
  });

  it("is remedied everywhere at once", async () => {
    const issues = await issuesOf(design);
    const fixes = issues.filter((each) => each.code === code).flatMap(({ fix }) => fix ?? []);
    const store = storeOf(design);
    expect(store.run(fixAllCommand("Fix all", fixes), tools())).toMatchObject({ ok: true });
    expect(store.getState().history.past).toHaveLength(1);
    const left = await issuesOf(store.getState().document);
    expect(fixable(left, code)).toEqual([]);
    expect(newErrors(issues, left)).toEqual([]);
  });
});

function storeOf(document: PipelineDocument): EditorStore {
  return createEditorStore("design", { document, revision: 1 });
}

function tools() {
  let count = 0;
  return { newStepId: () => `new-${++count}` as never }; // ids of a test
}

function likeIt(issues: readonly Issue[], { code, message }: Issue): number {
  return issues.filter((issue) => issue.code === code && issue.message === message).length;
}

function newErrors(before: readonly Issue[], after: readonly Issue[]): readonly string[] {
  const rest = before.map(({ code }) => code);
  return after
    .filter(({ severity }) => severity === "error")
    .filter(({ code }) => {
      const known = rest.indexOf(code);
      if (known >= 0) rest.splice(known, 1);
      return known < 0;
    })
    .map(({ message }) => message);
}

function fixable(issues: readonly Issue[], code: string): readonly Fix[] {
  return issues.filter((issue) => issue.code === code).flatMap(({ fix }) => fix ?? []);
}
