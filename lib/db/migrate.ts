import { type DatabaseUrl, parseDatabaseUrl } from "./database-url";
import { type MigrationFile, migrationsFolder, readMigrations } from "./migration-files";
import { planMigrations } from "./migration-plan";
import type { MigrationTarget } from "./migration-target";

export interface MigrationReport {
  /** Names of the migrations that this call applied. */
  readonly applied: readonly string[];
  /** Where the database was copied to beforehand. */
  readonly backup?: string;
}

/**
 * Brings the database to the newest migration; the server calls it before it uses the database. The result is the same
 * as that of `prisma migrate deploy`, without the CLI.
 *
 * @throws Error when it cannot, with what to do; the database is then as it was before the failing migration.
 */
export async function migrate(
  url: DatabaseUrl = parseDatabaseUrl(),
  folder = migrationsFolder(url.provider),
): Promise<MigrationReport> {
  const files = readMigrations(folder);
  const target = await openTarget(url);
  try {
    return await applyPending(target, files);
  } finally {
    await target.close();
  }
}

/** Loads the driver that `url` asks for, and not the other one. */
async function openTarget(url: DatabaseUrl): Promise<MigrationTarget> {
  if (url.provider === "sqlite") {
    const { openSqliteTarget } = await import("./sqlite-target");
    return openSqliteTarget(url);
  }
  const { openPostgresqlTarget } = await import("./postgresql-target");
  return openPostgresqlTarget(url);
}

async function applyPending(
  target: MigrationTarget,
  files: readonly MigrationFile[],
): Promise<MigrationReport> {
  const pending = planMigrations(files, await target.rows());
  const [first] = pending;
  if (!first) return { applied: [] };

  const backup = (await target.hasTables()) ? await target.backUp(first) : undefined;
  const applied: string[] = [];
  for (const file of pending) {
    if (await applyOne(target, file)) applied.push(file.name);
  }
  return { applied, ...(backup !== undefined && { backup }) };
}

async function applyOne(target: MigrationTarget, file: MigrationFile): Promise<boolean> {
  try {
    return await target.apply(file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migration ${file.name} failed and was undone: ${reason}`, { cause });
  }
}
