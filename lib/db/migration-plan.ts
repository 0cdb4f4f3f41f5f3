import type { MigrationFile } from "./migration-files";

/** A row of `_prisma_migrations`, as far as it decides anything. */
export interface MigrationRow {
  readonly name: string;
  readonly checksum: string;
  readonly isFinished: boolean;
  readonly isRolledBack: boolean;
}

/**
 * Which files are still to be applied, in order.
 *
 * @throws Error when the database cannot be brought to these files safely: an applied file has changed since, one
 *   failed half way, or the database was made by a newer version of the program.
 */
export function planMigrations(
  files: readonly MigrationFile[],
  rows: readonly MigrationRow[],
): readonly MigrationFile[] {
  // Prisma keeps rows of rolled back attempts; they say nothing about the database as it is.
  const standing = rows.filter((row) => !row.isRolledBack);
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const row of standing) assertMatches(row, byName.get(row.name));

  const applied = new Set(standing.map((row) => row.name));
  return files.filter((file) => !applied.has(file.name));
}

function assertMatches(row: MigrationRow, file: MigrationFile | undefined): void {
  if (!row.isFinished) {
    throw new Error(
      `Migration ${row.name} failed half way. Restore the backup taken before it, or repair the database and run: npx prisma migrate resolve --rolled-back ${row.name}`,
    );
  }
  if (!file) {
    throw new Error(
      `The database has migration ${row.name}, which this version does not know. Start the version that made it, or a newer one.`,
    );
  }
  if (file.checksum !== row.checksum) {
    throw new Error(
      `Migration ${row.name} was changed after it was applied. Restore its migration.sql and put the change in a new migration.`,
    );
  }
}
