import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type { DatabaseUrl } from "./database-url";
import type { MigrationFile } from "./migration-files";
import type { MigrationTarget } from "./migration-target";

// Exactly as Prisma's schema engine creates it.
const CREATE_MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;
const SELECT_ROWS = `SELECT migration_name, checksum,
  finished_at IS NOT NULL AS is_finished, rolled_back_at IS NOT NULL AS is_rolled_back
  FROM "_prisma_migrations"`;
const INSERT_ROW = `INSERT INTO "_prisma_migrations"
  (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
  VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`;
// The key that Prisma Migrate locks, so that the CLI and a starting server exclude each other.
const LOCK = "SELECT pg_advisory_xact_lock(72707369)";

type Pool = ReturnType<Awaited<ReturnType<PrismaPg["connect"]>>["underlyingDriver"]>;
type Runner = Pick<Pool, "query">;

export async function openPostgresqlTarget(
  url: DatabaseUrl & { readonly provider: "postgresql" },
): Promise<MigrationTarget> {
  const adapter = await new PrismaPg(url.url).connect();
  const pool = adapter.underlyingDriver();
  const schema = url.schema ?? "public";
  return {
    rows: () => inSchema(pool, { schema, run: readRows }),
    hasTables: async () => false, // nothing to copy from here: see backUp
    backUp: async () => undefined, // a server's backups are its operator's
    apply: (file) => inSchema(pool, { schema, run: (runner) => applyIn(runner, file) }),
    close: () => adapter.dispose(),
  };
}

interface SchemaRun<Value> {
  readonly schema: string;
  readonly run: (runner: Runner) => Promise<Value>;
}

/** One transaction under the migration lock, with unqualified names meaning the URL's schema. */
async function inSchema<Value>(pool: Pool, { schema, run }: SchemaRun<Value>): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query(LOCK);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${client.escapeIdentifier(schema)}`);
    await client.query(`SET LOCAL search_path TO ${client.escapeIdentifier(schema)}`);
    const value = await run(client);
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

async function readRows(runner: Runner) {
  const found = await runner.query("SELECT to_regclass('_prisma_migrations') AS table");
  if (found.rows[0].table === null) return [];
  const { rows } = await runner.query(SELECT_ROWS);
  return rows.map((row) => ({
    name: String(row.migration_name),
    checksum: String(row.checksum),
    isFinished: Boolean(row.is_finished),
    isRolledBack: Boolean(row.is_rolled_back),
  }));
}

async function applyIn(runner: Runner, { name, sql, checksum }: MigrationFile): Promise<boolean> {
  await runner.query(CREATE_MIGRATIONS_TABLE);
  const rows = await readRows(runner);
  if (rows.some((row) => row.name === name && !row.isRolledBack)) return false;

  await runner.query(sql);
  await runner.query(INSERT_ROW, [randomUUID(), checksum, name]);
  return true;
}
