import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../pipeline/document";
import { newDocument } from "../pipeline/new-document";
import { Autosave, type SaveOutcome, type SaveReason } from "./autosave";
import type { Draft, DraftStore } from "./draft";
import type { SaveState } from "./save-state";
import { TestClock, turn } from "./testing/test-clock";

const START = newDocument("start");

function version(name: string): PipelineDocument {
  return newDocument(name);
}

/** A server and a browser of which the test decides how they answer. */
function studio() {
  const clock = new TestClock();
  const server = { document: START, revision: 1 };
  const sent: string[] = [];
  const bases: number[] = [];
  const reasons: SaveReason[] = [];
  const answers: ((outcome: SaveOutcome) => void)[] = [];
  const shown: SaveState[] = [];
  const kept = new Map<string, Draft>();
  const drafts: DraftStore = {
    async write(draft) {
      kept.set(draft.owner, draft);
    },
    read: async () => [...kept.values()][0],
    async clear(_designId, owner) {
      kept.delete(owner);
    },
  };
  const transport = {
    save(document: PipelineDocument, revision: number, { reason }: { reason: SaveReason }) {
      sent.push(document.pipeline.name);
      bases.push(revision);
      reasons.push(reason);
      return new Promise<SaveOutcome>((resolve) => answers.push(resolve));
    },
    load: async () => ({ ...server }),
  };
  const options = {
    designId: "d",
    owner: "me",
    document: START,
    revision: 1,
    transport,
    drafts,
    clock,
  };
  const autosave = new Autosave({ ...options, onChange: (save) => shown.push(save) });
  const answer = async (outcome: SaveOutcome) => {
    answers.shift()?.(outcome);
    await turn();
  };
  const pass = async (ms: number) => {
    await clock.pass(ms);
  };
  return { autosave, clock, server, sent, bases, reasons, shown, kept, drafts, answer, pass };
}

describe("autosave", () => {
  it("waits for a pause of 800 ms and then saves once", async () => {
    const { autosave, sent, pass, answer } = studio();
    autosave.edited(version("a"));
    await pass(700);
    autosave.edited(version("ab"));
    await pass(799);
    expect([sent, autosave.saveState()]).toEqual([[], { status: "unsaved", revision: 1 }]);
    await pass(1);
    expect([sent, autosave.saveState()]).toEqual([["ab"], { status: "saving", revision: 1 }]);
    await answer({ kind: "saved", revision: 2 });
    expect(autosave.saveState()).toEqual({ status: "saved", revision: 2 });
  });

  it("saves after five seconds also when the author never pauses", async () => {
    const { autosave, sent, pass } = studio();
    for (let count = 0; count < 10; count += 1) {
      autosave.edited(version(`v${count}`));
      await pass(500);
    }
    expect(sent).toEqual(["v9"]);
  });

  it("sends one request at a time, and what was edited meanwhile after it", async () => {
    const { autosave, sent, pass, answer } = studio();
    autosave.edited(version("a"));
    await pass(800);
    autosave.edited(version("b"));
    await pass(5000);
    expect(sent).toEqual(["a"]);
    await answer({ kind: "saved", revision: 2 });
    expect([sent, autosave.saveState()]).toEqual([["a", "b"], { status: "saving", revision: 2 }]);
    await answer({ kind: "saved", revision: 3 });
    expect(autosave.saveState()).toEqual({ status: "saved", revision: 3 });
  });

  it("does not say saved while a change that was undone since may be on its way", async () => {
    const { autosave, pass } = studio();
    autosave.edited(version("a"));
    await pass(800);
    autosave.edited(START);
    expect(autosave.saveState().status).toBe("saving");
  });

  it("says saved again when a change is undone before it was sent", async () => {
    const { autosave, sent, pass } = studio();
    autosave.edited(version("a"));
    autosave.edited(START);
    expect(autosave.saveState().status).toBe("saved");
    await pass(10_000);
    expect(sent).toEqual([]);
  });

  it("keeps a draft before every attempt and clears it once saved", async () => {
    const { autosave, kept, pass, answer } = studio();
    autosave.edited(version("a"));
    await pass(800);
    expect(
      [...kept.values()].map(({ baseRevision, document }) => [
        baseRevision,
        document.pipeline.name,
      ]),
    ).toEqual([[1, "a"]]);
    await answer({ kind: "saved", revision: 2 });
    expect(kept.size).toBe(0);
  });

  it("tries again later and later while offline, and keeps drafts of what is edited meanwhile", async () => {
    const { autosave, sent, kept, pass, answer } = studio();
    autosave.edited(version("a"));
    await pass(800);
    await answer({ kind: "offline" });
    expect(autosave.saveState().status).toBe("offline");
    autosave.edited(version("b"));
    await pass(999);
    expect([sent, kept.get("me")?.document.pipeline.name]).toEqual([["a"], "b"]);
    await pass(1);
    expect(sent).toEqual(["a", "b"]);
    await answer({ kind: "offline" });
    await pass(1999);
    expect(sent).toHaveLength(2);
    await pass(1);
    expect(sent).toHaveLength(3);
    await answer({ kind: "saved", revision: 2 });
    expect(autosave.saveState().status).toBe("saved");
  });

  it("tries at once when the browser is online again", async () => {
    const { autosave, sent, pass, answer } = studio();
    autosave.edited(version("a"));
    await pass(800);
    await answer({ kind: "offline" });
    autosave.retry();
    await turn();
    expect(sent).toEqual(["a", "a"]);
  });

  it("recognises its own write when only the answer was lost", async () => {
    const { autosave, server, pass, answer } = studio();
    const document = version("a");
    autosave.edited(document);
    await pass(800);
    Object.assign(server, { document: structuredClone(document), revision: 2 });
    await answer({ kind: "offline" });
    await pass(1000);
    await answer({ kind: "conflict", theirRevision: 2 });
    expect(autosave.saveState()).toEqual({ status: "saved", revision: 2 });
  });

  it("stops at a conflict until the author decides, and then saves theirs as a new version", async () => {
    const { autosave, sent, pass, answer } = studio();
    autosave.edited(version("mine"));
    await pass(800);
    await answer({ kind: "conflict", theirRevision: 5 });
    autosave.edited(version("mine too"));
    await pass(60_000);
    expect([sent, autosave.saveState()]).toEqual([
      ["mine"],
      { status: "conflict", revision: 1, theirRevision: 5 },
    ]);
    autosave.keepMine(5);
    await turn();
    await answer({ kind: "saved", revision: 6 });
    expect([sent, autosave.saveState()]).toEqual([
      ["mine", "mine too"],
      { status: "saved", revision: 6 },
    ]);
  });

  it("takes theirs without saving, and forgets the draft", async () => {
    const { autosave, sent, kept, pass, answer } = studio();
    const theirs = version("theirs");
    autosave.edited(version("mine"));
    await pass(800);
    await answer({ kind: "conflict", theirRevision: 5 });
    autosave.takeTheirs(theirs, 5);
    autosave.edited(theirs);
    await pass(10_000);
    expect([sent, kept.size, autosave.saveState()]).toEqual([
      ["mine"],
      0,
      { status: "saved", revision: 5 },
    ]);
  });

  it("says why the server could not store it, and tries again with the next edit", async () => {
    const { autosave, sent, pass, answer } = studio();
    autosave.edited(version("a"));
    await pass(800);
    await answer({ kind: "storage-full", message: "The disk is full." });
    await pass(60_000);
    expect([sent, autosave.saveState()]).toEqual([
      ["a"],
      { status: "storage-full", revision: 1, message: "The disk is full." },
    ]);
    autosave.edited(version("b"));
    await pass(800);
    expect(sent).toEqual(["a", "b"]);
  });

  it("says so when the browser has no room for a draft, until the server has the work", async () => {
    const { autosave, drafts, pass, answer } = studio();
    drafts.write = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    autosave.edited(version("a"));
    await pass(800);
    await answer({ kind: "offline" });
    expect(autosave.saveState()).toEqual({
      status: "storage-full",
      revision: 1,
      message:
        "The browser has no room left for a draft. Free some space, or export the design to keep your work.",
    });
    await pass(1000);
    await answer({ kind: "saved", revision: 2 });
    expect(autosave.saveState().status).toBe("saved");
  });

  it("saves although the browser never answers about the draft", async () => {
    const { autosave, drafts, sent, pass } = studio();
    drafts.write = () => new Promise(() => {});
    autosave.edited(version("a"));
    await pass(800 + 2000);
    expect(sent).toEqual(["a"]);
  });

  it("flushes at once, and again what was edited during the flush", async () => {
    const { autosave, sent, answer } = studio();
    autosave.edited(version("a"));
    const flushed = autosave.flush();
    await turn();
    autosave.edited(version("b"));
    await answer({ kind: "saved", revision: 2 });
    await answer({ kind: "saved", revision: 3 });
    expect([await flushed, sent]).toEqual([{ status: "saved", revision: 3 }, ["a", "b"]]);
  });

  it("waits, when flushed, for the request that is on its way", async () => {
    const { autosave, pass, answer } = studio();
    autosave.edited(version("a"));
    await pass(800);
    const flushed = autosave.flush();
    await turn();
    await answer({ kind: "saved", revision: 2 });
    expect(await flushed).toEqual({ status: "saved", revision: 2 });
  });

  it("sends a restored draft with the revision it was made from, so that a save since then is a conflict", async () => {
    const { autosave, bases, pass, answer } = studio();
    const document = version("draft");
    autosave.restore({ designId: "d", owner: "me", baseRevision: 0, document, writtenAtMs: 0 });
    await pass(800);
    expect(bases).toEqual([0]);
    await answer({ kind: "conflict", theirRevision: 1 });
    expect(autosave.saveState()).toEqual({ status: "conflict", revision: 0, theirRevision: 1 });
  });

  it("says of a version kept after a conflict that it was, and only of that one", async () => {
    const { autosave, reasons, pass, answer } = studio();
    autosave.edited(version("mine"));
    await pass(800);
    await answer({ kind: "conflict", theirRevision: 2 });
    autosave.keepMine(2);
    await turn();
    await answer({ kind: "saved", revision: 3 });
    autosave.edited(version("more"));
    await pass(800);
    expect(reasons).toEqual(["autosave", "keep-mine", "autosave"]);
  });

  it("restores a draft as unsaved work and clears it, whichever tab wrote it, once saved", async () => {
    const { autosave, kept, pass, answer } = studio();
    const draft = {
      designId: "d",
      owner: "another tab",
      baseRevision: 1,
      document: version("draft"),
      writtenAtMs: 0,
    };
    kept.set(draft.owner, draft);
    autosave.restore(draft);
    expect([autosave.saveState().status, autosave.hasUnsavedWork()]).toEqual(["unsaved", true]);
    await pass(800);
    await answer({ kind: "saved", revision: 2 });
    expect([kept.size, autosave.hasUnsavedWork()]).toEqual([0, false]);
  });
});
