import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./client";
import { migrate } from "./migrate";
import { migrationsFolder, readMigrations } from "./migration-files";
import { makeTestDatabase, TEST_PROVIDERS, type TestDatabase } from "./test-database";

describe.each(TEST_PROVIDERS)("migrating %s", (provider) => {
  const shipped = migrationsFolder(provider);
  const names = readMigrations(shipped).map(({ name }) => name);
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await makeTestDatabase(provider);
    folder = path.join(database.folder, "migrations");
    fs.cpSync(shipped, folder, { recursive: true });
  });
  afterEach(() => database.remove());

  it("gives a new database everything", async () => {
    expect(await migrate(database.url, folder)).toEqual({ applied: names });
    expect(await count(database, '"Design"')).toBe(0);
  });

  it("does nothing the second time", async () => {
    await migrate(database.url, folder);

    expect(await migrate(database.url, folder)).toEqual({ applied: [] });
    expect(await count(database, '"_prisma_migrations"')).toBe(names.length);
  });

  it("is done once when two servers start together", async () => {
    const reports = await Promise.all([
      migrate(database.url, folder),
      migrate(database.url, folder),
    ]);

    expect(reports.flatMap(({ applied }) => applied)).toEqual(names);
    expect(await count(database, '"_prisma_migrations"')).toBe(names.length);
  });

  it("is what Prisma Migrate calls up to date", { timeout: 30_000 }, async () => {
    await migrate(database.url);

    expect(migrateStatus(database)).toContain("Database schema is up to date!");
  });

  it("refuses a migration that was changed after it was applied", async () => {
    await migrate(database.url, folder);
    fs.appendFileSync(path.join(folder, names[0] ?? "", "migration.sql"), "\n-- changed\n");

    await expect(migrate(database.url, folder)).rejects.toThrow(
      `Migration ${names[0]} was changed after it was applied`,
    );
  });

  it("refuses a database that a newer version made", async () => {
    addMigration(folder, "20990101000000_later", 'CREATE TABLE "Later" ("id" TEXT)');
    await migrate(database.url, folder);

    await expect(migrate(database.url, shipped)).rejects.toThrow(
      "The database has migration 20990101000000_later, which this version does not know",
    );
  });

  it("refuses to go on where Prisma Migrate left a failed migration", async () => {
    await migrate(database.url, folder);
    await execute(database, 'UPDATE "_prisma_migrations" SET finished_at = NULL');

    await expect(migrate(database.url, folder)).rejects.toThrow(/failed half way/);
  });

  it("leaves nothing behind of a migration that fails, and applies it once it is repaired", async () => {
    await migrate(database.url, folder);
    const name = "20990101000000_broken";
    addMigration(folder, name, 'CREATE TABLE "Half" ("id" TEXT); SELECT no_such_column;');

    await expect(migrate(database.url, folder)).rejects.toThrow(`Migration ${name} failed`);
    await expect(count(database, '"Half"')).rejects.toThrow();

    addMigration(folder, name, 'CREATE TABLE "Half" ("id" TEXT);');
    expect((await migrate(database.url, folder)).applied).toEqual([name]);
  });
});

function addMigration(folder: string, name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

async function count({ url }: TestDatabase, table: string): Promise<number> {
  const db = await openDatabase(url);
  try {
    const [row] = await db.$queryRawUnsafe<{ n: bigint }[]>(`SELECT count(*) AS n FROM ${table}`);
    return Number(row?.n);
  } finally {
    await db.$disconnect();
  }
}

async function execute({ url }: TestDatabase, sql: string): Promise<void> {
  const db = await openDatabase(url);
  await db.$executeRawUnsafe(sql);
  await db.$disconnect();
}

function migrateStatus({ url }: TestDatabase): string {
  return execFileSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", "migrate", "status"],
    {
      env: { ...process.env, DATABASE_URL: url.url },
      encoding: "utf8",
    },
  );
}
