// Brings a clone into a runnable state; each part is skipped when it is already so.
// Always: dependencies and generated clients. On request: build, browser, python, sdk.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const PYTHON_REQUIREMENTS = "test/oracle/requirements.txt";
const SDK2_REQUIREMENTS = "test/sdk/requirements-v2.txt";
const SDK3_REQUIREMENTS = "test/sdk/requirements-v3.txt";
const SDK3_DEPENDENCIES = "test/sdk/requirements-v3-dependencies.txt";
const BUILD_INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "prisma",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const STANDALONE_FILES = [
  [".next/static", ".next/standalone/.next/static"],
  ["public", ".next/standalone/public"],
];
const CHROMIUM_PATHS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

process.chdir(path.resolve(import.meta.dirname, ".."));
const wanted = new Set(process.argv.slice(2));
fs.mkdirSync("data", { recursive: true });
installDependencies();
generateClients();
if (wanted.has("build")) build();
if (wanted.has("browser")) installBrowser();
if (wanted.has("python")) installPython(".venv", ["--requirement", PYTHON_REQUIREMENTS]);
if (wanted.has("sdk")) {
  // Two, because both versions of the SDK are the package `sagemaker`.
  installPython(".venv-sdk2", ["--requirement", SDK2_REQUIREMENTS]);
  installPython(
    ".venv-sdk3",
    ["--requirement", SDK3_DEPENDENCIES],
    ["--no-deps", "--requirement", SDK3_REQUIREMENTS],
  );
}

function installDependencies() {
  if (isInstalled()) return;
  // Not `ignore-scripts` in .npmrc, which would silence our own pre and post scripts too.
  run("npm", ["ci", "--ignore-scripts"]);
}

// By content, not by time: a checkout or a completed lock changes times and nothing else.
function isInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  const locked = Object.entries(packagesOf("package-lock.json"));
  return locked.every(
    ([key, entry]) =>
      key === "" ||
      entry.optional ||
      entry.devOptional ||
      installed[key]?.version === entry.version,
  );
}

function packagesOf(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")).packages : {};
}

function generateClients() {
  for (const [provider, url] of [
    ["sqlite", "file:./data/unused.db"],
    ["postgresql", "postgresql://unused@localhost/unused"],
  ]) {
    const inputs = ["prisma/models.prisma", `prisma/${provider}/datasource.prisma`];
    const target = `lib/db/generated/${provider}`;
    once(`${target}/.inputs`, [...inputs, "package-lock.json"], () =>
      runNode(["node_modules/prisma/build/index.js", "generate"], { DATABASE_URL: url }),
    );
  }
}

function build() {
  once(".next/.inputs", BUILD_INPUTS, () => {
    runNode(["node_modules/next/dist/bin/next", "build"]);
    completeStandalone();
  });
}

// Next leaves them out for a CDN to serve. Here and not at the server's start, which would wait for it.
function completeStandalone() {
  for (const [from, to] of STANDALONE_FILES) {
    if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true });
  }
}

function installBrowser() {
  if (CHROMIUM_PATHS.some((file) => file && fs.existsSync(file))) return;
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    run("npx", ["playwright", "install", "chromium"]);
  }
}

/** A virtual environment with each of the requirement lists; an install that fails ends the setup. */
function installPython(environment, ...lists) {
  const files = lists.map((list) => list.at(-1));
  once(`${environment}/.inputs`, files, () => {
    const python = `${environment}/bin/python`;
    if (!fs.existsSync(python)) run("python3", ["-m", "venv", environment]);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    for (const list of lists) run(python, [...pip, ...list]);
  });
}

/** Does the work unless the stamp says that it was done for these very inputs. */
function once(stamp, inputs, work) {
  const hash = hashOf(inputs);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === hash) return;
  work();
  fs.writeFileSync(stamp, hash);
}

function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesIn).filter(isShipped).sort()) {
    hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesIn(entry) {
  if (!fs.existsSync(entry)) return [];
  if (fs.statSync(entry).isFile()) return [entry];
  return fs.readdirSync(entry).flatMap((name) => filesIn(path.join(entry, name)));
}

function isShipped(file) {
  return !/\.test\.tsx?$/.test(file) && !file.includes("lib/db/generated");
}

function runNode(args, env) {
  run(process.execPath, args, env);
}

function run(command, args, env = {}) {
  const startMs = Date.now();
  execFileSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...process.env, ...env },
  });
  console.log(
    `[setup] ${command} ${args.join(" ")}: ${((Date.now() - startMs) / 1000).toFixed(1)} s`,
  );
}
