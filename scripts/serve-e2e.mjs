// Serves the build on an empty database.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

process.chdir(path.resolve(import.meta.dirname, ".."));
process.env.DATABASE_URL ??= "file:./data/e2e.db";
const url = process.env.DATABASE_URL;
if (url.startsWith("file:")) {
  const file = url.slice("file:".length);
  for (const suffix of ["", "-wal", "-shm", "-journal"]) fs.rmSync(file + suffix, { force: true });
} else {
  execFileSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", "migrate", "reset", "--force"],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
}
await import("./serve.mjs");
