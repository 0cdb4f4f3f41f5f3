import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeAll, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { exportPythonFile, exportStepProject } from "@/lib/export/python/export-python";
import { TEMPLATES } from "@/lib/templates/templates";
import { diceFrom } from "../random-designs/dice";
import { hostileDesign, plainDocuments } from "./hostile-design";

const DESIGNS = Number(process.env.HOSTILE_DESIGNS ?? 2_000);
const PROJECTS = Math.ceil(DESIGNS / 20);
const SEED = 20261124;
const TIMEOUT_MS = 900_000; // .ci/run asks for 20,000, beside other suites

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

it(
  `${DESIGNS} designs with hostile texts everywhere become Python that says just that (seed ${SEED})`,
  async () => {
    const documents = plainDocuments();
    const dice = diceFrom(SEED);
    const reader = pythonReader();
    for (let index = 0; index < DESIGNS; index += 1) {
      const { document, texts } = hostileDesign(documents, dice);
      const sdk = index % 2 === 0 ? "v3" : "v2";
      const { text } = exportPythonFile(document, { sdk, library });
      await reader.send({ id: `${sdk}-${index}`, text, texts });
    }

    expect(await reader.end()).toBe(`${DESIGNS} read, 0 faults\n`);
  },
  TIMEOUT_MS,
);

it(
  `every file of ${PROJECTS} hostile projects of functions is Python (seed ${SEED})`,
  async () => {
    const templates = TEMPLATES.map(({ build }) => build());
    const dice = diceFrom(SEED);
    const reader = pythonReader();
    let count = 0;
    for (let index = 0; index < PROJECTS; index += 1) {
      const { document } = hostileDesign(templates, dice);
      const { files } = exportStepProject(document, {
        sdk: index % 2 === 0 ? "v3" : "v2",
        library,
      });
      for (const [name, text] of Object.entries(files)) {
        if (!name.endsWith(".py")) continue;
        count += 1;
        await reader.send({ id: `${index} ${name}`, text, texts: [], parseOnly: true });
      }
    }

    expect(await reader.end()).toBe(`${count} read, 0 faults\n`);
  },
  TIMEOUT_MS,
);

/** One Python process that reads all exports of a test. */
function pythonReader() {
  const python = spawn("python3", ["test/hostile/check_python.py"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  python.stdout.on("data", (chunk) => {
    output += chunk;
  });
  return {
    send: async (line: object) => {
      if (!python.stdin.write(`${JSON.stringify(line)}\n`)) await once(python.stdin, "drain");
    },
    end: async () => {
      python.stdin.end();
      await once(python, "close");
      return output;
    },
  };
}
