import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
// Inside the project, so that it finds the same Next and React without a link, which the bundler would not follow.
const FOLDER = path.join(ROOT, "data/bench-empty-app");
const NEXT_PACKAGE = createRequire(import.meta.url).resolve("next/package.json");

const FILES: Readonly<Record<string, string>> = {
  "app/layout.js":
    "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }\n",
  "app/page.js": "export default function Page() { return <p>Empty</p>; }\n",
  "next.config.mjs": `const root = ${JSON.stringify(ROOT)};
export default { output: "standalone", outputFileTracingRoot: root, turbopack: { root } };
`,
};

/**
 * A Next app with one page that says one word, built the way the product is with the same version of Next; built again
 * only for another version.
 *
 * @returns its server program.
 */
export function emptyApp(): string {
  const { version } = JSON.parse(fs.readFileSync(NEXT_PACKAGE, "utf8"));
  const stamp = path.join(FOLDER, ".built-with");
  const server = path.join(FOLDER, ".next/standalone", path.relative(ROOT, FOLDER), "server.js");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === version) return server;

  fs.rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(FOLDER, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  const next = path.join(path.dirname(NEXT_PACKAGE), "dist/bin/next");
  execFileSync(process.execPath, [next, "build"], {
    cwd: FOLDER,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (!fs.existsSync(server)) throw new Error(`The empty app's build has no ${server}`);
  fs.writeFileSync(stamp, version);
  return server;
}
