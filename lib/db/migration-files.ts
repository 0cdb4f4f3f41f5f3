import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type DatabaseUrl, projectRoot } from "./database-url";

/** One folder of `prisma/<provider>/migrations`. */
export interface MigrationFile {
  /** The folder's name: `20261123045309_init`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file in hexadecimal, as Prisma Migrate records it. */
  readonly checksum: string;
}

export function migrationsFolder(provider: DatabaseUrl["provider"], root = projectRoot()): string {
  return path.join(root, "prisma", provider, "migrations");
}

/**
 * Every migration, oldest first: their names begin with their time.
 *
 * @throws Error when the folder is missing, which means that the program was copied without it.
 */
export function readMigrations(folder: string): readonly MigrationFile[] {
  if (!fs.existsSync(folder)) {
    throw new Error(
      `No migrations at ${folder}. Set PIPEWRIGHT_ROOT to the folder that holds prisma/.`,
    );
  }
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().map((name) => readMigration(folder, name));
}

function readMigration(folder: string, name: string): MigrationFile {
  const bytes = fs.readFileSync(path.join(folder, name, "migration.sql"));
  const checksum = createHash("sha256").update(bytes).digest("hex");
  return { name, sql: bytes.toString("utf8"), checksum };
}
