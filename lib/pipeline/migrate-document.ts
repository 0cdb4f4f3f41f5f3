import type { JsonObject } from "../utils/json";
import { err, ok, type Result } from "../utils/result";
import type { DocumentError } from "./document-error";

/** The version that this product writes. */
export const SCHEMA_VERSION = 1;

/** Turns a document of one version into the next; the version number itself is set by `migrateDocument`. */
export type DocumentMigration = (document: JsonObject) => JsonObject;

/** By the version they start from. A published migration is never changed. */
export type DocumentMigrations = Readonly<Record<number, DocumentMigration>>;

export const DOCUMENT_MIGRATIONS: DocumentMigrations = {};

interface MigrateOptions {
  readonly migrations?: DocumentMigrations;
  readonly target?: number;
}

/** Brings a stored document up to the version of this product, one step at a time. */
export function migrateDocument(
  document: JsonObject,
  { migrations = DOCUMENT_MIGRATIONS, target = SCHEMA_VERSION }: MigrateOptions = {},
): Result<JsonObject, DocumentError> {
  const { schemaVersion } = document;
  if (!isVersion(schemaVersion)) return err(unknownVersion());
  if (schemaVersion > target) return err(newerVersion(schemaVersion, target));

  let current = document;
  for (let version = schemaVersion; version < target; version += 1) {
    const migrate = migrations[version];
    if (!migrate) throw new Error(`No document migration from version ${version}.`);
    current = { ...migrate(current), schemaVersion: version + 1 };
  }
  return ok(current);
}

/** Versions before `target` that nothing leads on from; a test keeps this empty. */
export function missingMigrations(
  migrations: DocumentMigrations,
  target: number,
): readonly number[] {
  const versions = Array.from({ length: target - 1 }, (_, index) => index + 1);
  return versions.filter((version) => migrations[version] === undefined);
}

function isVersion(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}

function unknownVersion(): DocumentError {
  return {
    code: "unknown-version",
    path: "schemaVersion",
    message:
      "This does not say which version of the design format it is: schemaVersion is missing or not a number.",
  };
}

function newerVersion(version: number, target: number): DocumentError {
  return {
    code: "newer-version",
    path: "schemaVersion",
    message: `This design was saved by a newer Pipewright (format ${version}; this one reads up to ${target}). Update Pipewright to open it.`,
  };
}
