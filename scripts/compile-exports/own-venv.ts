import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sdk } from "../../lib/steps/python/contract";

const INSTALL = "pip install ";
const TEST = "python -m pytest";

/**
 * A virtual environment made as a project's README says, of nothing but the project's own lists. One that was made of the
 * same lists stays; the releases that the lists leave open are then those of its day.
 *
 * @param root - folder of an exported project.
 * @returns its folder; rejected with what pip said when it cannot be made.
 */
export function ownVenv(sdk: Sdk, root: string): Promise<string> {
  const venv = path.resolve(`.venv-project-${sdk}`);
  const stamp = path.join(venv, ".inputs");
  const install = readmeLine(root, INSTALL);
  const inputs = hashOf([install, ...listsOf(install).map((list) => textIn(root, list))]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return Promise.resolve(venv);

  rmSync(venv, { recursive: true, force: true });
  const env = { ...environmentOf(venv), PIP_NO_COMPILE: "1", PIP_DISABLE_PIP_VERSION_CHECK: "1" };
  // The shell takes the time: this process is busy with compiling meanwhile.
  const script = [
    `python3 -m venv "${venv}"`,
    `${install} --quiet --progress-bar off`,
    `echo "${install} (${sdk}): $SECONDS s"`,
  ].join(" && ");
  return new Promise((resolve, reject) => {
    const shell = spawn("bash", ["-c", script], { cwd: root, env });
    let said = "";
    for (const stream of [shell.stdout, shell.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
      });
    shell.on("error", reject);
    shell.on("close", (status) => {
      if (status !== 0) return reject(new Error(`${script}\n${said}`));
      writeFileSync(stamp, inputs);
      console.log(said.trim());
      resolve(venv);
    });
  });
}

export interface TestRun {
  readonly isPassed: boolean;
  readonly text: string;
}

/** Runs a project's tests as its README says, with no key for AWS and no way into the network. */
export function runOwnTests(root: string, venv: string): TestRun {
  const nowhere = "http://127.0.0.1:9";
  const env = environmentOf(venv);
  for (const name of Object.keys(env)) if (name.startsWith("AWS_")) delete env[name];
  const { status, stdout, stderr } = spawnSync("bash", ["-c", readmeLine(root, TEST)], {
    cwd: root,
    encoding: "utf8",
    env: { ...env, HOME: root, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere },
  });
  return { isPassed: status === 0, text: `${stdout}${stderr}` };
}

/** The line of the README's commands that begins so, for a shell. */
function readmeLine(root: string, start: string): string {
  const line = textIn(root, "README.md")
    .split("\n")
    .find((each) => each.startsWith(start));
  if (line === undefined) throw new Error(`The README in ${root} has no line “${start}…”.`);
  return line;
}

function listsOf(install: string): readonly string[] {
  return [...install.matchAll(/-r (\S+)/g)].map(([, list = ""]) => list);
}

function textIn(root: string, name: string): string {
  return readFileSync(path.join(root, name), "utf8");
}

function environmentOf(venv: string): NodeJS.ProcessEnv {
  return { ...process.env, VIRTUAL_ENV: venv, PATH: `${venv}/bin:${process.env.PATH}` };
}

function hashOf(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}
