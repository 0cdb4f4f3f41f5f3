import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const TIMEOUT_MS = 60_000;
const DIFFERS = 2;

/** Exit status of Prisma's comparison: 0 the same, 2 different, 1 failed. */
function compare(provider: string, { schema, url }: { schema: string; url: string }) {
  const args = ["migrate", "diff", "--exit-code"];
  args.push("--from-migrations", `prisma/${provider}/migrations`, "--to-schema", schema);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", ...args],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, DATABASE_URL: url } },
  );
  return { status, output: stdout + stderr };
}

function schemaWith(provider: string, addition: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "schema-drift-"));
  const datasource = fs.readFileSync(`${ROOT}/prisma/${provider}/datasource.prisma`, "utf8");
  const models = fs.readFileSync(`${ROOT}/prisma/models.prisma`, "utf8");
  fs.writeFileSync(path.join(folder, "schema.prisma"), datasource + models + addition);
  return folder;
}

const postgresUrl = [process.env.TEST_DATABASE_URL, process.env.DATABASE_URL].find((url) =>
  /^postgres(ql)?:/.test(url ?? ""),
);

describe.each([
  // The engine replays the migrations in memory, but opens this file first, so its folder has to exist.
  { provider: "sqlite", url: `file:${path.join(os.tmpdir(), "schema-drift.db")}` },
  { provider: "postgresql", url: postgresUrl },
])("the $provider migrations", ({ provider, url }) => {
  it.skipIf(!url)(
    "lead to the schema",
    () => {
      const { status, output } = compare(provider, {
        schema: `prisma/${provider}`,
        url: url ?? "",
      });
      expect(status, output).toBe(0);
    },
    TIMEOUT_MS,
  );

  it.skipIf(!url)(
    "are seen to miss a model that the schema has",
    () => {
      const schema = schemaWith(provider, "\nmodel Planted {\n  id String @id\n}\n");
      const { status, output } = compare(provider, { schema, url: url ?? "" });
      fs.rmSync(schema, { recursive: true });
      expect(status, output).toBe(DIFFERS);
    },
    TIMEOUT_MS,
  );
});
