// Serves the build on an empty database: a SQLite file, or on PostgreSQL a database of its own beside the one named.
import fs from "node:fs";
import path from "node:path";

const E2E_DATABASE = "pipewright_e2e";

process.chdir(path.resolve(import.meta.dirname, ".."));
process.env.DATABASE_URL ??= "file:./data/e2e.db";
const url = process.env.DATABASE_URL;
if (url.startsWith("file:")) {
  const file = url.slice("file:".length);
  for (const suffix of ["", "-wal", "-shm", "-journal"]) fs.rmSync(file + suffix, { force: true });
} else {
  process.env.DATABASE_URL = await emptyPostgresDatabase(url);
}
await import("./serve.mjs");

/** Never touches the database that the URL names: that one may be somebody's. */
async function emptyPostgresDatabase(serverUrl) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS "${E2E_DATABASE}" WITH (FORCE)`);
  await client.query(`CREATE DATABASE "${E2E_DATABASE}"`);
  await client.end();
  const made = new URL(serverUrl);
  made.pathname = `/${E2E_DATABASE}`;
  return made.href;
}
