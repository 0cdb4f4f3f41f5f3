import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./client";
import { openTestDatabase } from "./test-database";

type Reader = Pick<Database, "$queryRawUnsafe">;

let db: Database;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ db, remove } = await openTestDatabase("sqlite"));
});
afterAll(() => remove());

describe("the SQLite connection", () => {
  it("writes through to the disk, checks references and waits for other processes", async () => {
    expect(await pragmas(db)).toEqual(WANTED);
  });

  it("does so inside a transaction", async () => {
    expect(await db.$transaction((tx) => pragmas(tx))).toEqual(WANTED);
  });

  it("does so after a transaction that was committed and one that was rolled back", async () => {
    await db.$transaction((tx) => tx.design.count());
    await expect(db.$transaction(() => Promise.reject(new Error("undo")))).rejects.toThrow("undo");

    expect(await pragmas(db)).toEqual(WANTED);
    expect(await db.$transaction((tx) => pragmas(tx))).toEqual(WANTED);
  });

  it("is the same one all along, so that none is left open", async () => {
    await db.$executeRawUnsafe("CREATE TEMP TABLE marker (only_here INTEGER)");

    const inTransaction = await db.$transaction((tx) => tx.$queryRawUnsafe("SELECT * FROM marker"));

    expect(inTransaction).toEqual([]);
    expect(await db.$queryRawUnsafe("SELECT * FROM marker")).toEqual([]);
  });

  it("refuses a row that points at nothing", async () => {
    const version = { id: "v", designId: "nobody", revision: 1, document: "{}", summary: "{}" };
    const orphan = { ...version, reason: "autosave", createdAt: new Date() };

    await expect(db.version.create({ data: orphan })).rejects.toThrow(/foreign key/i);
  });

  it("serves again after a transaction that could not be committed", async () => {
    const failing = db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
      await tx.$executeRawUnsafe(
        "INSERT INTO Version VALUES ('v', 'nobody', 1, '{}', '{}', NULL, 'autosave', 0)",
      );
    });

    await expect(failing).rejects.toThrow();
    expect(await db.$transaction((tx) => tx.version.count())).toBe(0);
  });
});

describe("while another program writes for longer than we wait", () => {
  it("a save fails, and the next one succeeds", async () => {
    const { url, db: ours, remove: removeOurs } = await openTestDatabase("sqlite");
    const other = await openDatabase(url);
    const write = (tx: Pick<Database, "design">) => tx.design.updateMany({ data: { name: "x" } });

    await other.$transaction(async (tx) => {
      await write(tx);
      await ours.$queryRawUnsafe("PRAGMA busy_timeout = 0");
      await expect(ours.$transaction(write)).rejects.toThrow();
      await ours.$queryRawUnsafe("PRAGMA busy_timeout = 0");
      await expect(write(ours)).rejects.toThrow();
    });

    expect(await ours.$transaction(write)).toEqual({ count: 0 });
    expect(await pragmas(ours)).toEqual(WANTED);
    await other.$disconnect();
    await removeOurs();
  });
});

const WANTED = { journal: "wal", synchronous: 2, foreignKeys: 1, busyTimeoutMs: 5000 };

async function pragmas(reader: Reader) {
  return {
    journal: await pragma(reader, "journal_mode"),
    synchronous: Number(await pragma(reader, "synchronous")),
    foreignKeys: Number(await pragma(reader, "foreign_keys")),
    busyTimeoutMs: Number(await pragma(reader, "busy_timeout")),
  };
}

async function pragma(reader: Reader, name: string): Promise<unknown> {
  const [row] = await reader.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return Object.values(row ?? {})[0];
}
