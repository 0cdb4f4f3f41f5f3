import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sdk } from "../../lib/steps/python/contract";
import { type ProcessRun, runProcess } from "./run-process";

const INSTALL = "pip install ";
const TEST = "python -m pytest";

/**
 * A virtual environment made as a project's README says, of nothing but the project's own lists. One that was made of the
 * same lists stays; the releases that the lists leave open are then those of its day.
 *
 * @param root - folder of an exported project.
 * @returns its folder; rejected with what pip said when it cannot be made.
 */
export async function ownVenv(sdk: Sdk, root: string): Promise<string> {
  const venv = path.resolve(`.venv-project-${sdk}`);
  const stamp = path.join(venv, ".inputs");
  const install = readmeLine(root, INSTALL);
  const inputs = hashOf([install, ...listsOf(install).map((list) => textIn(root, list))]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return venv;

  rmSync(venv, { recursive: true, force: true });
  const env = { ...environmentOf(venv), PIP_NO_COMPILE: "1", PIP_DISABLE_PIP_VERSION_CHECK: "1" };
  // The shell takes the time: this process is busy with compiling meanwhile.
  const script = [
    `python3 -m venv "${venv}"`,
    `${install} --quiet --progress-bar off`,
    `echo "${install} (${sdk}): $SECONDS s"`,
  ].join(" && ");
  const { isPassed, text } = await runProcess("bash", ["-c", script], { cwd: root, env });
  if (!isPassed) throw new Error(`${script}\n${text}`);
  writeFileSync(stamp, inputs);
  console.log(text.trim());
  return venv;
}

/** Runs a project's tests as its README says, with no key for AWS and no way into the network. */
export function runOwnTests(root: string, venv: string): Promise<ProcessRun> {
  const nowhere = "http://127.0.0.1:9";
  const env = environmentOf(venv);
  for (const name of Object.keys(env)) if (name.startsWith("AWS_")) delete env[name];
  return runProcess("bash", ["-c", readmeLine(root, TEST)], {
    cwd: root,
    env: { ...env, HOME: root, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere },
  });
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
