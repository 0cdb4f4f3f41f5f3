import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "./client";
import { deleteDesign, restoreDesign } from "./deleted-designs";
import type { DesignContent } from "./design-records";
import { createDesign, getDesign, listDesigns, saveDesign } from "./designs";
import { openTestDatabase, TEST_PROVIDERS } from "./test-database";
import { getVersion, listVersions } from "./versions";

describe.each(TEST_PROVIDERS)("designs on %s", (provider) => {
  let db: Database;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    ({ db, remove } = await openTestDatabase(provider));
  });
  afterAll(() => remove());

  const create = (id: string, text = "first") =>
    createDesign(db, { id, content: content(text), reason: "create", at: new Date(1000) });
  const save = (id: string, baseRevision: number, text: string) =>
    saveDesign(db, {
      id,
      baseRevision,
      content: content(text),
      reason: "autosave",
      at: new Date(2000),
    });

  it("a new design is revision 1 and its first version", async () => {
    await create("new");

    expect(await getDesign(db, "new")).toEqual({
      ...content("first"),
      id: "new",
      revision: 1,
      createdAt: new Date(1000),
      updatedAt: new Date(1000),
      deletedAt: null,
    });
    expect(await getVersion(db, { designId: "new", revision: 1 })).toEqual({
      revision: 1,
      reason: "create",
      label: null,
      createdAt: new Date(1000),
      document: content("first").document,
      summary: content("first").summary,
    });
  });

  it("a save raises the revision and keeps the version before it", async () => {
    await create("saved");

    expect(await save("saved", 1, "second")).toMatchObject({ ok: true, value: { revision: 2 } });
    expect((await getDesign(db, "saved"))?.document).toBe(content("second").document);
    const first = await getVersion(db, { designId: "saved", revision: 1 });
    expect(first?.document).toBe(content("first").document);
  });

  it("a save from an old revision changes nothing and says which one is current", async () => {
    await create("stale");
    await save("stale", 1, "theirs");

    expect(await save("stale", 1, "mine")).toEqual({
      ok: false,
      error: { code: "stale", currentRevision: 2 },
    });
    expect((await getDesign(db, "stale"))?.document).toBe(content("theirs").document);
    expect((await listVersions(db, { designId: "stale" })).versions).toHaveLength(2);
  });

  it("a save can be repeated when its answer was lost", async () => {
    await create("repeated");
    await save("repeated", 1, "second");

    const again = await save("repeated", 1, "second");

    expect(again).toMatchObject({ ok: true, value: { revision: 2 } });
    expect((await listVersions(db, { designId: "repeated" })).versions).toHaveLength(2);
  });

  it("of many saves from the same revision exactly one wins", async () => {
    await create("contested");
    const texts = Array.from({ length: 20 }, (_, index) => `writer ${index}`);

    const results = await Promise.all(texts.map((text) => save("contested", 1, text)));

    const winners = texts.filter((_, index) => results[index]?.ok);
    expect(winners).toHaveLength(1);
    expect((await getDesign(db, "contested"))?.document).toBe(content(winners[0] ?? "").document);
    expect(results.filter((result) => !result.ok)).toEqual(
      Array(19).fill({ ok: false, error: { code: "stale", currentRevision: 2 } }),
    );
    expect((await listVersions(db, { designId: "contested" })).versions).toHaveLength(2);
  });

  it("when the version cannot be stored, the design stays as it was", async () => {
    await create("torn");
    const blocker = { id: "blocker", designId: "torn", revision: 2, reason: "autosave" };
    const row = { ...blocker, document: "", summary: "", createdAt: new Date(0) };
    await db.version.create({ data: row });

    await expect(save("torn", 1, "second")).rejects.toThrow();
    expect(await getDesign(db, "torn")).toMatchObject({ revision: 1, ...content("first") });
  });

  it("a deleted design is out of the list, cannot be saved, and comes back as it was", async () => {
    await create("deleted");
    const listed = async () => (await listDesigns(db)).some(({ id }) => id === "deleted");

    await deleteDesign(db, { id: "deleted", baseRevision: 1, at: new Date(3000) });
    expect(await listed()).toBe(false);
    expect(await save("deleted", 1, "late")).toEqual({ ok: false, error: { code: "deleted" } });

    await restoreDesign(db, { id: "deleted", baseRevision: 1 });
    expect(await listed()).toBe(true);
    expect(await save("deleted", 1, "later")).toMatchObject({ ok: true });
  });

  it("a design that was changed since is not deleted", async () => {
    await create("changed");
    await save("changed", 1, "second");

    expect(await deleteDesign(db, { id: "changed", baseRevision: 1, at: new Date(0) })).toEqual({
      ok: false,
      error: { code: "stale", currentRevision: 2 },
    });
    expect((await getDesign(db, "changed"))?.deletedAt).toBeNull();
  });

  it("what does not exist is not found", async () => {
    expect(await getDesign(db, "nobody")).toBeNull();
    expect(await save("nobody", 1, "x")).toEqual({ ok: false, error: { code: "not-found" } });
    expect(await restoreDesign(db, { id: "nobody", baseRevision: 1 })).toEqual({
      ok: false,
      error: { code: "not-found" },
    });
  });

  it("designs are listed by their last change, newest first", async () => {
    const at = new Date("2030-01-01");
    await createDesign(db, { id: "later", content: content("x"), reason: "create", at });

    expect((await listDesigns(db))[0]?.id).toBe("later");
  });

  it("versions come a hundred at a time", async () => {
    await create("long", "0");
    for (let revision = 1; revision <= 100; revision += 1)
      await save("long", revision, `${revision}`);

    const first = await listVersions(db, { designId: "long" });
    expect([first.versions[0]?.revision, first.versions.at(-1)?.revision]).toEqual([101, 2]);
    expect(first.hasMore).toBe(true);
    const second = await listVersions(db, { designId: "long", before: 2 });
    expect(second.versions.map(({ revision }) => revision)).toEqual([1]);
    expect(second.hasMore).toBe(false);
  });
});

function content(text: string): DesignContent {
  const document = JSON.stringify({ text });
  return { name: text, schemaVersion: 1, document, summary: JSON.stringify({ of: text }) };
}
