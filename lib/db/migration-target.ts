import type { MigrationFile } from "./migration-files";
import type { MigrationRow } from "./migration-plan";

/** A database that migrations are applied to. One per provider. */
export interface MigrationTarget {
  /** Rows of `_prisma_migrations`; none when the table is missing. */
  rows(): Promise<readonly MigrationRow[]>;
  /** True when there is something that a failed migration could spoil. */
  hasTables(): Promise<boolean>;
  /**
   * Keeps a copy of the database as it is.
   *
   * @returns where the copy lies; undefined where backups are the operator's (PostgreSQL).
   */
  backUp(before: MigrationFile): Promise<string | undefined>;
  /**
   * Runs `file` and writes its row, both or neither, while no other process migrates.
   *
   * @returns false when another process had applied it in the meantime.
   */
  apply(file: MigrationFile): Promise<boolean>;
  close(): Promise<void>;
}
