import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");

/** Per folder: imports that its row forbids, and imports that it allows. */
const rows: Record<string, { readonly breaches: string[]; readonly clean: string[] }> = {
  "lib/utils": {
    breaches: ["@/lib/pipeline/x", "../pipeline/x", "../aws/x", "react", "@/components/x"],
    clean: ["./x", "@noble/hashes/sha2.js"],
  },
  "lib/pipeline": {
    breaches: ["@/lib/aws/x", "../aws/x", "../python/x", "../steps/x", "react", "next/server"],
    clean: ["./x", "../utils/x", "@/lib/utils/x"],
  },
  "lib/python": {
    breaches: ["../pipeline/x", "@/lib/aws/x", "../steps/x", "../export/x"],
    clean: ["../utils/x"],
  },
  "lib/aws": {
    breaches: ["../pipeline/x", "@/lib/python/x", "../steps/x", "../validate/x"],
    clean: ["../utils/x"],
  },
  "lib/steps": {
    breaches: ["../validate/x", "@/lib/export/x", "../editor/x", "react", "@prisma/client"],
    clean: ["../utils/x", "../pipeline/x", "@/lib/python/x", "../aws/x", "./contract"],
  },
  "lib/steps/training": {
    breaches: ["../../export/x", "../../db/x", "../../../components/x", "next/link"],
    clean: ["../contract", "../../aws/x", "@/lib/steps/field"],
  },
  "lib/validate": {
    breaches: ["../export/x", "@/lib/simulate/x", "../editor/x", "react", "next", "@prisma/client"],
    clean: ["../steps/registry", "@/lib/pipeline/x", "./x"],
  },
  "lib/export": {
    breaches: ["../import/x", "../bundle/x", "@/lib/db/x", "react"],
    clean: ["../steps/x"],
  },
  "lib/import": { breaches: ["../export/x", "@/lib/validate/x"], clean: ["../python/x"] },
  "lib/simulate": { breaches: ["../render/x", "react/jsx-runtime"], clean: ["../pipeline/x"] },
  "lib/diff": { breaches: ["../render/x", "@/lib/editor/x"], clean: ["../pipeline/x"] },
  "lib/templates": { breaches: ["../export/x", "@/lib/editor/x"], clean: ["../steps/x"] },
  "lib/render": { breaches: ["../diff/x", "react-dom/server"], clean: ["../steps/x"] },
  "lib/bundle": {
    breaches: ["../editor/x", "../db/x", "@/lib/cli/x", "react", "next"],
    clean: ["../export/x", "../render/x", "../validate/x", "@/lib/import/x", "fflate"],
  },
  "lib/report": {
    breaches: ["../editor/x", "../db/x", "@/lib/cli/x", "react", "next"],
    clean: ["../render/x", "../validate/x", "@/lib/steps/x"],
  },
  "lib/editor": {
    breaches: [
      "react",
      "zustand",
      "../db/x",
      "@/lib/db/x",
      "../api/server/x",
      "@/lib/api/server/x",
    ],
    clean: ["zustand/vanilla", "../diff/x", "../api/client/x", "@/lib/api/contracts/x"],
  },
  "lib/editor/commands": {
    breaches: ["../../api/server/route", "../../db/x", "../../../components/x"],
    clean: ["../command", "../../api/contracts/x", "../../validate/x"],
  },
  "lib/db": { breaches: ["react", "../../components/x"], clean: ["@prisma/client", "../utils/x"] },
  "lib/api": { breaches: ["react", "@/components/x"], clean: ["../db/x", "zod"] },
  "lib/api/server": { breaches: ["react"], clean: ["../../db/x", "next/server"] },
  "lib/api/contracts": { breaches: ["../server/x", "@/lib/db/x", "react"], clean: ["zod"] },
  "lib/api/client": { breaches: ["../server/x", "../../db/x"], clean: ["../contracts/x"] },
  "lib/cli": { breaches: ["react", "@/app/x"], clean: ["../db/x", "../export/x"] },
  components: {
    breaches: ["@/lib/db/x", "../lib/db/x", "@/lib/api/server/x", "../lib/api/server/x", "@/app/x"],
    clean: ["react", "@/lib/editor/x", "@/lib/api/client/x", "../lib/steps/x"],
  },
  "components/canvas": {
    breaches: ["../../lib/db/x", "../../lib/api/server/x", "@prisma/client"],
    clean: ["../ui/button", "../../lib/editor/x"],
  },
  app: { breaches: [], clean: ["react", "@/lib/db/x", "@/lib/api/server/x", "@/components/x"] },
};

const cases = Object.entries(rows).flatMap(([folder, { breaches, clean }]) => [
  ...breaches.map((source, index) => ({ file: `${folder}/breach-${index}.ts`, source })),
  ...clean.map((source, index) => ({ file: `${folder}/clean-${index}.ts`, source })),
]);

/** Files in which the linter finds a forbidden import or global, of those planted in a folder of their own. */
function lint(planted: readonly { readonly file: string; readonly text: string }[]): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "layers-"));
  fs.copyFileSync(path.join(ROOT, "biome.json"), path.join(folder, "biome.json"));
  for (const { file, text } of planted) {
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  const rules = ["noRestrictedImports", "noRestrictedGlobals"].map((rule) => `style/${rule}`);
  const { stdout } = spawnSync(
    path.join(ROOT, "node_modules/.bin/biome"),
    ["lint", "--reporter=github", "--max-diagnostics=none"].concat(
      [...rules, "correctness/noNodejsModules"].map((rule) => `--only=${rule}`),
    ),
    { cwd: folder, encoding: "utf8" },
  );
  fs.rmSync(folder, { recursive: true });
  const named = [...stdout.matchAll(/^::error .*?file=([^,]+)/gm)].map(([, file]) => file ?? "");
  return [
    ...new Set(named.map((file) => path.relative(folder, path.resolve(folder, file)))),
  ].sort();
}

it("lets no layer import what its row must not know", () => {
  const planted = cases.map(({ file, source }) => ({
    file,
    text: `import { x } from "${source}";\nexport const y = x;\n`,
  }));
  const expected = cases.filter(({ file }) => file.includes("/breach-")).map(({ file }) => file);
  expect(lint(planted)).toEqual(expected.sort());
});

it("sees type imports, re-exports and dynamic imports", () => {
  const planted = [
    {
      file: "lib/pipeline/a.ts",
      text: 'import type { X } from "../steps/x";\nexport type Y = X;\n',
    },
    { file: "lib/pipeline/b.ts", text: 'export * from "../steps/x";\n' },
    { file: "lib/pipeline/c.ts", text: 'export const load = () => import("../steps/x");\n' },
  ];
  expect(lint(planted)).toEqual(planted.map(({ file }) => file));
});

it("keeps fetch and Node out of the domain, and Node in its tests", () => {
  const readsFile = 'import fs from "node:fs";\nexport const y = fs;\n';
  const fetches = 'export const load = () => fetch("/x");\n';
  const planted = [
    { file: "lib/aws/reads.test.ts", text: readsFile },
    { file: "lib/aws/reads.ts", text: readsFile },
    { file: "lib/cli/reads.ts", text: readsFile },
    { file: "lib/editor/fetches.ts", text: fetches },
    { file: "lib/steps/fetches.ts", text: fetches },
  ];
  expect(lint(planted)).toEqual(["lib/aws/reads.ts", "lib/steps/fetches.ts"]);
});
