import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDesign, saveDesign } from "../../db/designs";
import { openTestDatabase } from "../../db/test-database";
import { toProblem } from "./to-problem";

const HUGE = "x".repeat(500_000);

describe("a database file that cannot grow", () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  const content = { name: "Churn", schemaVersion: 1, document: "{}", summary: "{}" };
  const write = { id: "churn", reason: "autosave", at: new Date(0) } as const;

  beforeAll(async () => {
    database = await openTestDatabase("sqlite");
    await createDesign(database.db, { ...write, content });
  });
  afterAll(() => database.remove());

  it("is told as full storage, keeps what it has, and takes saves again when there is room", async () => {
    const { db } = database;
    const save = (document: string) =>
      saveDesign(db, { ...write, baseRevision: 1, content: { ...content, document } });
    await db.$queryRawUnsafe("PRAGMA max_page_count = 20");

    const error: unknown = await save(HUGE).catch((thrown: unknown) => thrown);

    expect(toProblem(error).toJson()).toMatchObject({ status: 507, code: "storage-full" });
    expect(await db.design.findUnique({ where: { id: "churn" } })).toMatchObject({ revision: 1 });
    await db.$queryRawUnsafe("PRAGMA max_page_count = 1000000");
    expect(await save(HUGE)).toMatchObject({ ok: true, value: { revision: 2 } });
  });
});
