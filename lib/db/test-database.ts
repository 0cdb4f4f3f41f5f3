import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Database, openDatabase } from "./client";
import { type DatabaseUrl, parseDatabaseUrl } from "./database-url";
import { migrate } from "./migrate";

/** An empty database for one test file. */
export interface TestDatabase {
  readonly url: DatabaseUrl;
  /** Of SQLite, the folder that holds nothing else. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** A PostgreSQL server to make databases on; the one that the URL names is left alone. */
const SERVER_URL = [process.env.TEST_DATABASE_URL, process.env.DATABASE_URL].find((url) =>
  url?.startsWith("postgres"),
);

/** SQLite in a folder of its own, and a database of PostgreSQL's when the environment names a server. */
export const TEST_PROVIDERS: readonly DatabaseUrl["provider"][] = SERVER_URL
  ? ["sqlite", "postgresql"]
  : ["sqlite"];

export async function makeTestDatabase(
  provider: DatabaseUrl["provider"] = "sqlite",
): Promise<TestDatabase> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pipewright-db-"));
  const removeFolder = () => fs.rmSync(folder, { recursive: true, force: true });
  if (provider === "sqlite") {
    const url = parseDatabaseUrl(`file:${path.join(folder, "designs.db")}`);
    return { url, folder, remove: async () => removeFolder() };
  }
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const text = new URL(SERVER_URL ?? "");
  text.pathname = `/${name}`;
  await onTestServer(`CREATE DATABASE "${name}"`);
  const remove = async () => {
    removeFolder();
    await onTestServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  };
  return { url: parseDatabaseUrl(text.href), folder, remove };
}

/** As `makeTestDatabase`, migrated and opened. */
export async function openTestDatabase(
  provider: DatabaseUrl["provider"],
): Promise<TestDatabase & { readonly db: Database }> {
  const made = await makeTestDatabase(provider);
  await migrate(made.url);
  const db = await openDatabase(made.url);
  const remove = async () => {
    await db.$disconnect();
    await made.remove();
  };
  return { ...made, db, remove };
}

async function onTestServer(sql: string): Promise<void> {
  const db = await openDatabase(parseDatabaseUrl(SERVER_URL));
  await db.$executeRawUnsafe(sql);
  await db.$disconnect();
}
