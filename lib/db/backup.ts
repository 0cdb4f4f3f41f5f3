import fs from "node:fs";
import path from "node:path";
import { uniqueName } from "../utils/unique-name";
import type { SqliteConnection } from "./sqlite-adapter";

interface BackupOptions {
  /** The database's own file. */
  readonly file: string;
  /** Name of the migration that is about to run. */
  readonly before: string;
}

/**
 * Copies a SQLite database into `backups/` beside it while it is in use: `pipewright-before-20261123045309_init.db`,
 * numbered when there is one already. A copy that was cut short keeps the ending `.partial`.
 *
 * @returns the copy's path.
 */
export async function backUpSqlite(
  connection: Pick<SqliteConnection, "execute">,
  { file, before }: BackupOptions,
): Promise<string> {
  const folder = path.join(path.dirname(file), "backups");
  fs.mkdirSync(folder, { recursive: true });
  const taken = new Set(fs.readdirSync(folder).map((name) => path.parse(name).name));
  const name = uniqueName(`${path.parse(file).name}-before-${before}`, taken);

  const copy = path.join(folder, `${name}.db`);
  const partial = `${copy}.partial`;
  fs.rmSync(partial, { force: true });
  await connection.execute({ sql: "VACUUM INTO ?", args: [partial] });
  fs.renameSync(partial, copy);
  return copy;
}
