import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { exportPythonFile } from "@/lib/export/python/export-python";
import { diceFrom } from "../random-designs/dice";
import { emittedDocuments, hostileDesign } from "./hostile-design";

const DESIGNS = Number(process.env.HOSTILE_DESIGNS ?? 2_000);
const SEED = 20261124;
const TIMEOUT_MS = 600_000; // .ci/run asks for 20,000, beside other suites

it(
  `${DESIGNS} designs with hostile texts everywhere become Python that says just that (seed ${SEED})`,
  async () => {
    const library = await loadShapes();
    const documents = emittedDocuments();
    const dice = diceFrom(SEED);
    const python = spawn("python3", ["test/hostile/check_python.py"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let output = "";
    python.stdout.on("data", (chunk) => {
      output += chunk;
    });
    for (let index = 0; index < DESIGNS; index += 1) {
      const { document, texts } = hostileDesign(documents, dice);
      const sdk = index % 2 === 0 ? "v3" : "v2";
      const { text } = exportPythonFile(document, { sdk, library });
      const line = `${JSON.stringify({ id: `${sdk}-${index}`, text, texts })}\n`;
      if (!python.stdin.write(line)) await once(python.stdin, "drain");
    }
    python.stdin.end();
    await once(python, "close");

    expect(output).toBe(`${DESIGNS} read, 0 faults\n`);
  },
  TIMEOUT_MS,
);
