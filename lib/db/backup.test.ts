import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./client";
import { parseDatabaseUrl } from "./database-url";
import { createDesign, getDesign } from "./designs";
import { migrate } from "./migrate";
import { migrationsFolder } from "./migration-files";
import { makeTestDatabase, type TestDatabase } from "./test-database";

const CHANGE = "20990101000000_change";
// What Prisma writes to change a column: the table is made anew, and every version points at the old one.
const REDEFINE = `PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Design" AS SELECT * FROM "Design";
DROP TABLE "Design";
CREATE TABLE "Design" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "revision" INTEGER NOT NULL,
  "schemaVersion" INTEGER NOT NULL, "document" TEXT NOT NULL, "summary" TEXT NOT NULL,
  "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "deletedAt" DATETIME);
INSERT INTO "Design" SELECT * FROM "new_Design";
DROP TABLE "new_Design";
PRAGMA foreign_keys=ON;`;

describe("migrating a SQLite database that is in use", () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await makeTestDatabase();
    folder = path.join(database.folder, "migrations");
    fs.cpSync(migrationsFolder("sqlite"), folder, { recursive: true });
    await migrate(database.url, folder);
    await addDesign(database);
  });
  afterEach(() => database.remove());

  it("keeps a copy of it as it was", async () => {
    addMigration(folder, 'DELETE FROM "Version"; DELETE FROM "Design"');

    const { backup } = await migrate(database.url, folder);

    expect(backup).toBe(path.join(database.folder, `backups/designs-before-${CHANGE}.db`));
    expect(await readName(database.url.url)).toBeUndefined();
    expect(await readName(`file:${backup}`)).toBe("Churn");
  });

  it("never writes over an older copy", async () => {
    addMigration(folder, "SELECT no_such_column");
    await expect(migrate(database.url, folder)).rejects.toThrow();
    await expect(migrate(database.url, folder)).rejects.toThrow();

    expect(fs.readdirSync(path.join(database.folder, "backups"))).toEqual([
      `designs-before-${CHANGE}-2.db`,
      `designs-before-${CHANGE}.db`,
    ]);
  });

  it("does not lose the versions of designs whose table is made anew", async () => {
    addMigration(folder, REDEFINE);
    await migrate(database.url, folder);

    const db = await openDatabase(database.url);
    expect(await db.version.count()).toBe(1);
    expect((await getDesign(db, "churn"))?.name).toBe("Churn");
    await db.$disconnect();
  });

  it("undoes a migration after which rows would point at nothing", async () => {
    addMigration(folder, 'DELETE FROM "Design"');

    await expect(migrate(database.url, folder)).rejects.toThrow("1 rows would point");
    expect(await readName(database.url.url)).toBe("Churn");
  });
});

function addMigration(folder: string, sql: string): void {
  fs.mkdirSync(path.join(folder, CHANGE));
  fs.writeFileSync(path.join(folder, CHANGE, "migration.sql"), sql);
}

async function addDesign({ url }: TestDatabase): Promise<void> {
  const db = await openDatabase(url);
  const content = { name: "Churn", schemaVersion: 1, document: "{}", summary: "{}" };
  await createDesign(db, { id: "churn", content, reason: "create", at: new Date(0) });
  await db.$disconnect();
}

async function readName(url: string): Promise<string | undefined> {
  const db = await openDatabase(parseDatabaseUrl(url));
  const design = await getDesign(db, "churn");
  await db.$disconnect();
  return design?.name;
}
