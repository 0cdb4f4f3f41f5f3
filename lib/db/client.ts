import { type DatabaseUrl, parseDatabaseUrl } from "./database-url";
import type { PrismaClient as SqliteClient } from "./generated/sqlite/client";
import { prepareDatabase } from "./prepare";

/** Both databases have the same models; SQLite's client stands for both. */
export type Database = SqliteClient;

// Writes queue behind each other on SQLite; a burst of saves must wait its turn, not fail.
const transactionOptions = { maxWait: 10_000, timeout: 10_000 };

/** A client of its own; the caller disconnects it. Only the driver that `url` asks for is loaded. */
export async function openDatabase(url: DatabaseUrl): Promise<Database> {
  if (url.provider === "sqlite") {
    const { PrismaClient } = await import("./generated/sqlite/client");
    const { SqliteAdapter } = await import("./sqlite-adapter");
    return new PrismaClient({ adapter: new SqliteAdapter(url), transactionOptions });
  }
  const { PrismaClient } = await import("./generated/postgresql/client");
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const adapter = new PrismaPg(url.url, { schema: url.schema });
  const client = new PrismaClient({ adapter, transactionOptions });
  return client as unknown as SqliteClient; // generated from the same models, see prisma/models.prisma
}

interface Shared {
  pipewrightDatabase?: Promise<Database>;
  isPipewrightDatabaseReady?: boolean;
}

// Development reloads modules, and the built server has several copies of them; there is one connection.
const shared = globalThis as Shared;

/** The process's client, once the database is of this version: the first call brings it there and opens it. */
export function database(): Promise<Database> {
  shared.pipewrightDatabase ??= open();
  return shared.pipewrightDatabase;
}

/** True when `database()` answers at once. */
export function isDatabaseReady(): boolean {
  return shared.isPipewrightDatabaseReady ?? false;
}

async function open(): Promise<Database> {
  await prepareDatabase();
  const client = await openDatabase(parseDatabaseUrl());
  shared.isPipewrightDatabaseReady = true;
  return client;
}
