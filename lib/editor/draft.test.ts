import { describe, expect, it } from "vitest";
import { newDocument } from "../pipeline/new-document";
import { type Draft, judgeDraft } from "./draft";
import { newest } from "./draft-store";

function draft(parts: Partial<Draft> = {}): Draft {
  return {
    designId: "d",
    owner: "tab",
    baseRevision: 3,
    document: newDocument("mine"),
    writtenAtMs: 1,
    ...parts,
  };
}

describe("a draft found on opening", () => {
  const server = { document: newDocument("theirs"), revision: 3 };

  it("is restored when nobody saved since", () => {
    expect(judgeDraft(draft(), server)).toEqual({ kind: "restore", draft: draft() });
  });

  it("is a conflict when somebody saved since", () => {
    expect(judgeDraft(draft({ baseRevision: 2 }), server)).toEqual({
      kind: "conflict",
      draft: draft({ baseRevision: 2 }),
    });
  });

  it("is nothing when the server has the same by now, and when there is none", () => {
    expect(judgeDraft(draft({ baseRevision: 2, document: newDocument("theirs") }), server)).toEqual(
      { kind: "nothing" },
    );
    expect(judgeDraft(undefined, server)).toEqual({ kind: "nothing" });
  });

  it("is the newest where several tabs left one", () => {
    const drafts = [
      draft({ writtenAtMs: 1 }),
      draft({ writtenAtMs: 9, owner: "last" }),
      draft({ writtenAtMs: 5 }),
    ];
    expect(newest(drafts)?.owner).toBe("last");
  });
});
