// Serves the standalone build: 127.0.0.1, port 3000 unless PORT says otherwise.
import fs from "node:fs";
import path from "node:path";

const STANDALONE = ".next/standalone";

process.chdir(path.resolve(import.meta.dirname, ".."));

process.env.NODE_ENV = "production";
// Next binds to HOSTNAME, which many shells and containers set to the name of the machine.
process.env.HOSTNAME = process.env.PIPEWRIGHT_BIND ?? "127.0.0.1";
process.env.PORT ??= "3000";
process.env.DATABASE_URL = absolute(process.env.DATABASE_URL ?? "file:./data/pipewright.db");

await import(path.resolve(STANDALONE, "server.js"));

// The standalone server changes its working directory, so a relative file would end up inside the build.
function absolute(url) {
  if (!url.startsWith("file:")) return url;
  const file = path.resolve(url.slice("file:".length));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return `file:${file}`;
}
