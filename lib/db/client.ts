import { PrismaPg } from "@prisma/adapter-pg";
import { type DatabaseUrl, parseDatabaseUrl } from "./database-url";
import { PrismaClient as PostgresqlClient } from "./generated/postgresql/client";
import { PrismaClient as SqliteClient } from "./generated/sqlite/client";
import { SqliteAdapter } from "./sqlite-adapter";

/** Both databases have the same models; SQLite's client stands for both. */
export type Database = SqliteClient;

// Writes queue behind each other on SQLite; a burst of saves must wait its turn, not fail.
const transactionOptions = { maxWait: 10_000, timeout: 10_000 };

/** A client of its own; the caller disconnects it. */
export function openDatabase(url: DatabaseUrl): Database {
  if (url.provider === "sqlite") {
    return new SqliteClient({ adapter: new SqliteAdapter(url), transactionOptions });
  }
  const adapter = new PrismaPg(url.url, { schema: url.schema });
  const client = new PostgresqlClient({ adapter, transactionOptions });
  return client as unknown as SqliteClient; // generated from the same models, see prisma/models.prisma
}

/** The process's client, opened on first use. */
export function database(): Database {
  // Development reloads modules; the connection must outlive them.
  const shared = globalThis as { pipewrightDatabase?: Database };
  shared.pipewrightDatabase ??= openDatabase(parseDatabaseUrl());
  return shared.pipewrightDatabase;
}
