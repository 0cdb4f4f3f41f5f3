// Runs bench/*.bench.ts one after the other, each in a process of its own, and fails when one fails.
// Arguments pick files by part of their name.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

process.chdir(path.resolve(import.meta.dirname, ".."));
const picked = process.argv.slice(2);
const files = (fs.existsSync("bench") ? fs.readdirSync("bench") : [])
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => picked.length === 0 || picked.some((part) => name.includes(part)))
  .sort();

for (const name of files) {
  console.log(`\n${name}`);
  const args = ["--expose-gc", "--import", "tsx", path.join("bench", name)];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
if (files.length === 0) console.log("No benchmark matches.");
