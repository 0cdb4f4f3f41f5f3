import { randomUUID } from "node:crypto";
import { backUpSqlite } from "./backup";
import { withoutBusyErrors } from "./busy";
import type { DatabaseUrl } from "./database-url";
import type { MigrationFile } from "./migration-files";
import type { MigrationTarget } from "./migration-target";
import { openSqlite, type SqliteConnection } from "./sqlite-adapter";

// Exactly as Prisma's schema engine creates it.
const CREATE_MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
const INSERT_ROW = `INSERT INTO "_prisma_migrations"
  ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
  VALUES (?, ?, ?, ?, ?, 1)`;

const WAIT_FOR_OTHERS = { timeoutMs: 60_000 };

type SqliteUrl = DatabaseUrl & { readonly provider: "sqlite" };
type Runner = Pick<SqliteConnection, "execute" | "executeMultiple">;

export async function openSqliteTarget(url: SqliteUrl): Promise<MigrationTarget> {
  const connection = await openSqlite(url);
  return {
    rows: () => readRows(connection),
    hasTables: async () => (await tableNames(connection)).length > 0,
    backUp: (before) => backUpSqlite(connection, { file: url.file, before: before.name }),
    apply: (file) => apply(url, file),
    close: async () => connection.close(),
  };
}

async function tableNames(connection: Runner): Promise<readonly unknown[]> {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  return (await connection.execute(sql)).rows.map((row) => row.name);
}

async function readRows(connection: Runner) {
  if (!(await tableNames(connection)).includes("_prisma_migrations")) return [];
  const { rows } = await connection.execute('SELECT * FROM "_prisma_migrations"');
  return rows.map((row) => ({
    name: String(row.migration_name),
    checksum: String(row.checksum),
    isFinished: row.finished_at !== null,
    isRolledBack: row.rolled_back_at !== null,
  }));
}

async function apply(url: SqliteUrl, file: MigrationFile): Promise<boolean> {
  const { connection, transaction } = await withoutBusyErrors(() => begin(url), WAIT_FOR_OTHERS);
  try {
    const isNew = await applyIn(transaction, file);
    await transaction.commit();
    return isNew;
  } finally {
    transaction.close(); // rolls back what was not committed
    connection.close();
  }
}

/** A write transaction on a connection of its own. Fails at once while another server is migrating. */
async function begin(url: SqliteUrl) {
  const connection = await openSqlite(url);
  try {
    await connection.execute("PRAGMA busy_timeout = 0");
    // A table is changed by making it anew and dropping the old one, which must not take the rows that point at it
    // along. The switch works only outside a transaction. https://www.sqlite.org/lang_altertable.html#otheralter
    await connection.execute("PRAGMA foreign_keys = OFF");
    return { connection, transaction: await connection.transaction("write") };
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function applyIn(
  transaction: Runner,
  { name, sql, checksum }: MigrationFile,
): Promise<boolean> {
  const startedAt = new Date();
  await transaction.execute(CREATE_MIGRATIONS_TABLE);
  const rows = await readRows(transaction);
  if (rows.some((row) => row.name === name && !row.isRolledBack)) return false;

  await transaction.executeMultiple(sql);
  await assertReferencesHold(transaction);
  const args = [randomUUID(), checksum, timestamp(new Date()), name, timestamp(startedAt)];
  await transaction.execute({ sql: INSERT_ROW, args });
  return true;
}

async function assertReferencesHold(transaction: Runner): Promise<void> {
  const { rows } = await transaction.execute("PRAGMA foreign_key_check");
  if (rows.length > 0) throw new Error(`${rows.length} rows would point at rows that are gone.`);
}

/** As Prisma's adapter writes a DateTime. */
function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "+00:00");
}
