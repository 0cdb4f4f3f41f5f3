import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "./main";

describe("the command line", () => {
  it("explains itself and says its version", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "" });
    expect((await run(["--help"])).out).toContain("pipewright <command>");
    expect((await run(["validate", "--help"])).code).toBe(0);
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], "Say what to do."],
    [["fly"], "There is no command “fly”."],
    [["toString"], "There is no command “toString”."],
    [["validate"], "Name at least one file"],
    [["validate", "--what", "a.json"], "--what"],
    [["export"], "Name exactly one file"],
    [["export", "a.json", "b.json", "--to", "svg"], "Name exactly one file"],
    [["export", "a.json"], "Say what to write"],
    [["export", "a.json", "--to", "png"], "There is no format “png”."],
    [["export", "a.json", "--to", "constructor"], "There is no format"],
    [["simulate"], "Name exactly one file"],
    [["simulate", "a.json", "--seed", "x"], "A seed is a whole number"],
    [["simulate", "a.json", "--param", "x"], "Write a parameter as NAME=VALUE"],
    [["simulate", "a.json", "--mock", "Train=1"], "Write a mock as STEP.PATH=VALUE"],
    [["simulate", "a.json", "--stop-after", "soon"], "is no time such as"],
    [["diff", "a.json"], "Name exactly two files"],
    [["diff", "-", "-"], "Only one of the two"],
    [["diff", "a.json", "b.json", "--format", "toString"], "is not written as"],
  ])("refuses %j with the usage", async (argv, message) => {
    const { code, out, err } = await run(argv);

    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err).toContain("Usage: pipewright");
  });
});

describe("pipewright export", () => {
  it("writes a definition exactly as it came, from a file or from standard input", async () => {
    const fromFile = await run(["export", await file("good.json", GOOD), "--to", "definition"]);
    const fromPipe = await run(["export", "-", "--to", "definition"], GOOD);

    expect(fromFile).toEqual({ code: 0, out: GOOD, err: "" });
    expect(fromPipe).toEqual({ code: 0, out: GOOD, err: "" });
  });

  it("writes a document from which the definition can be written again", async () => {
    const document = await run(["export", await file("good.json", GOOD), "--to", "document"]);
    const definition = await run(["export", "-", "--to", "definition"], document.out);

    expect(JSON.parse(document.out)).toMatchObject({
      schemaVersion: 1,
      pipeline: { name: "good" },
    });
    expect(definition.out).toBe(GOOD);
  });

  it("gives the same document every time", async () => {
    const [first, second] = [
      await run(["export", "-", "--to", "document"], GOOD),
      await run(["export", "-", "--to", "document"], GOOD),
    ];

    expect(first.out).toBe(second.out);
    expect(JSON.parse(first.out).steps[0].id).toBe("s1");
  });

  it("writes a bundle that reads as the same design", async () => {
    const target = path.join(folder, "bundle.zip");
    const written = await run(["export", "-", "--to", "bundle", "--out", target], GOOD);
    const again = await run(["export", target, "--to", "definition"]);

    expect(written.code).toBe(0);
    expect(again).toMatchObject({ code: 0, out: GOOD });
  });

  it("reads a bundle of 5 MiB from standard input to its end", async () => {
    const { out: design } = await run(["export", "-", "--to", "document"], GOOD);
    const bundle = bundleWith(design, 5 * MEBIBYTE);

    const read = await run(["export", "-", "--to", "definition"], inChunks(bundle));

    expect(read).toEqual({ code: 0, out: GOOD, err: "" });
  });

  it.each([
    ["a definition of 5 MiB", () => inChunks(Buffer.alloc(5 * MEBIBYTE, " ")), "larger than 2 MiB"],
    ["a bundle of 33 MiB", () => inChunks(bundleWith("{}", 33 * MEBIBYTE)), "larger than 32 MiB"],
    [
      "a design of 3 MiB in a bundle",
      () => inChunks(bundleWith(" ".repeat(3 * MEBIBYTE), 0)),
      "The design in the zip is larger than 2 MiB",
    ],
  ])("refuses %s with words", async (_, input, words) => {
    const { code, out, err } = await run(["export", "-", "--to", "definition"], input());

    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });

  it("draws the design", async () => {
    const { code, out } = await run(["export", "-", "--to", "svg"], GOOD);

    expect(code).toBe(0);
    expect(out).toMatch(/^<svg|^<\?xml/);
    expect(out).toContain("Stop");
  });

  it("writes to a file, and says when it cannot", async () => {
    const target = path.join(folder, "out.json");
    const written = await run(["export", "-", "--to", "definition", "--out", target], GOOD);
    const refused = await run(["export", "-", "--to", "definition", "--out", folder], GOOD);

    expect(written).toEqual({ code: 0, out: "", err: "" });
    expect(await readFile(target, "utf8")).toBe(GOOD);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain(folder);
  });

  it.each(["python-v3", "python-v2", "step-v3", "step-v2"])(
    "writes %s as one file, or as a project into a folder, and reports on its steps",
    async (format) => {
      const target = path.join(folder, format);
      const single = await run(["export", "-", "--to", format], GOOD);
      const project = await run(["export", "-", "--to", format, "--out", target], GOOD);

      expect(single.out).toContain("def get_pipeline(");
      expect(single.err).toBe("1 step, 0 in the exact form\n");
      expect(project).toMatchObject({ code: 0, out: "" });
      const written = await readFile(path.join(target, "pipelines/pipeline.py"), "utf8");
      expect(written).toContain('FailStep(name="Stop", error_message="No")');
    },
  );

  it("says why a file cannot be read", async () => {
    const missing = await run(["export", path.join(folder, "none.json"), "--to", "svg"]);
    const broken = await run(["export", "-", "--to", "svg"], "{");

    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain("There is no such file.");
    expect(broken.err).toContain("standard input: cannot be read: A closing } is missing.");
  });
});

describe("pipewright diff", () => {
  it("answers 0 for the same pipeline, however it is written", async () => {
    const [a, b] = [
      await file("a.json", GOOD),
      await file("b.json", JSON.stringify(JSON.parse(GOOD))),
    ];

    expect(await run(["diff", a, b])).toEqual({
      code: 0,
      out: "# Changes to b\n\nThe pipeline is the same.\n",
      err: "",
    });
  });

  it("answers 1 and says what changed, with a secret masked", async () => {
    const secret = `AKIA${"QWERTYUIOPASDFGH"}`;
    const a = await file("a.json", GOOD);
    const changed = GOOD.replace('"No"', JSON.stringify(secret));
    const markdown = await run(["diff", a, "-"], changed);
    const json = await run(["diff", a, "-", "--format", "json"], changed);

    expect(markdown.code).toBe(1);
    expect(markdown.out).toContain("### Stop (Fail): changed");
    expect(markdown.out).toContain('| `Arguments.ErrorMessage` | `"No"` |');
    expect(JSON.parse(json.out).steps).toMatchObject([{ change: "changed", name: "Stop" }]);
    expect(markdown.out + json.out).not.toContain(secret);
  });

  it("answers 2 when one of them cannot be read, and names it", async () => {
    const { code, out, err } = await run(["diff", await file("a.json", GOOD), "-"], "{");

    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("standard input: cannot be read:");
  });
});

describe("pipewright simulate", () => {
  it("tells the story of a run, with what it rests on, and answers 1 where it fails", async () => {
    const { code, out, err } = await run(["simulate", "-", "--seed", "4"], GATED);
    const lines = out.split("\n");

    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(lines[0]).toBe("Imported-pipeline: 4 steps, seed 4");
    expect(lines).toContain("  Least = 0.85 (default)");
    expect(out).toMatch(/Good: auc 0\.\d+ \(assumed\) > Least 0\.85 is false, so the false branch/);
    expect(out).toMatch(/^Register +│ +│ skipped$/m);
    expect(out).toMatch(/^ {2}Evaluate\.PropertyFiles\.Report\.auc = 0\.\d+$/m);
    expect(lines.at(-2)).toMatch(/^Failed after .* This rests on assumed values\.$/);
    expect(lines.every((line) => [...line].length <= 100)).toBe(true);
  });

  it("takes values, and answers 0 where the run succeeds", async () => {
    const given = ["--param", "Least=0.8", "--mock", "Evaluate.auc=0.84"];
    const told = await run(["simulate", "-", ...given, "--mock", "Evaluate.duration=20m"], GATED);
    const json = await run(["simulate", "-", "--json", ...given], GATED);

    expect(told.code).toBe(0);
    expect(told.out).toContain("Good: auc 0.84 > Least 0.8 is true, so the true branch runs");
    expect(told.out).toContain("Evaluate succeeds after 20 min");
    expect(told.out).toMatch(/\nSucceeded after .*\.\n$/);
    expect(JSON.parse(json.out)).toMatchObject({ status: "succeeded", assumptions: [] });
  });

  it("answers 1 for a run that is stopped", async () => {
    const { code, out } = await run(["simulate", "-", "--stop-after", "10s"], GATED);

    expect(code).toBe(1);
    expect(out).toContain("00:00:10 Evaluate is stopped");
  });

  it("answers 2, in words, for what cannot be simulated", async () => {
    const odd = await run(["simulate", "-", "--mock", "Evaluat.auc=1"], GATED);
    const broken = await run(["simulate", "-"], BAD);
    const unreadable = await run(["simulate", "-"], "{");

    expect(odd).toEqual({
      code: 2,
      out: "",
      err: "standard input: cannot be simulated: There is no step “Evaluat”. Did you mean “Evaluate”?\n",
    });
    expect(broken).toMatchObject({ code: 2, out: "" });
    expect(broken.err).toContain("Two steps are called “Stop”");
    expect(unreadable.err).toContain("cannot be read");
  });

  it("shows no secrets", async () => {
    const secret = `AKIA${"QWERTYUIOPASDFGH"}`;
    const design = GOOD.replace('"No"', JSON.stringify(`Tell ${secret}`));
    const text = await run(["simulate", "-"], design);
    const json = await run(["simulate", "-", "--json"], design);

    expect(text.out).toContain("Stop fails: Tell");
    expect(text.out + json.out).not.toContain(secret);
  });
});

describe("pipewright validate", () => {
  it("answers 0 for a design without errors", async () => {
    const { code, out } = await run(["validate", await file("good.json", GOOD)]);

    expect(code).toBe(0);
    expect(out).toMatch(/^1 file, 0 errors, .*\n$/m);
  });

  it("answers 1 and one line per finding for a design with errors", async () => {
    const bad = await file("bad.json", BAD);
    const { code, out } = await run(["validate", bad]);

    expect(code).toBe(1);
    expect(out).toContain(`${bad}: error: $.Steps[1]`);
    expect(out.trim().split("\n").at(-1)).toMatch(/^1 file, [1-9]\d* errors?, /);
  });

  it("prints the findings as JSON, with their places in the definition", async () => {
    const bad = await file("bad.json", BAD);
    const { code, out } = await run(["validate", "--json", bad, "-"], GOOD);
    const [first, second] = JSON.parse(out);

    expect(code).toBe(1);
    expect(first.file).toBe(bad);
    expect(first.issues).toContainEqual({
      severity: "error",
      isDoubt: false,
      code: "duplicate-step-name",
      path: "$.Steps[1].Name",
      step: "Stop",
      message: expect.any(String),
      fix: "Give it a name of its own",
    });
    expect(second).toMatchObject({ file: "-" });
    expect(
      second.issues.filter((issue: { severity: string }) => issue.severity === "error"),
    ).toEqual([]);
  });

  it("says on one line, and without a command for the terminal, what a hostile name is", async () => {
    const name = "\u001b[31mStop\nok: 0 errors\u202e";
    const { out } = await run(["validate", "-"], GOOD.replace('"Stop"', JSON.stringify(name)));

    expect(out).toContain("“\\u001b[31mStop\\u000aok: 0 errors\\u202e”");
    expect(out).not.toMatch(/(?!\n)\p{C}|^ok/mu);
  });

  it("answers 1 for what AWS may refuse, unless it is lenient", async () => {
    const doubtful = await file("doubtful.json", DOUBTFUL);
    const { code, out } = await run(["validate", doubtful]);

    expect(code).toBe(1);
    expect(out).toContain(`${doubtful}: doubt: $.Steps[0].Type: `);
    expect(out).toMatch(/^1 file, 0 errors, 1 doubt, /m);
    expect((await run(["validate", "--lenient", doubtful])).code).toBe(0);
  });

  it("doubts a text that has a member twice, though only one of them is kept", async () => {
    const twice = GOOD.replace('"Version"', '"Version": "2020-12-01", "Version"');
    const { code, out } = await run(["validate", "-"], twice);

    expect(code).toBe(1);
    expect(out).toContain("doubt: $.Version: “Version” is written more than once");
  });

  it("answers 2 when a file cannot be read, and checks the others all the same", async () => {
    const latin = path.join(folder, "latin.json");
    await writeFile(latin, Buffer.from([0x22, 0xe9, 0x22]));
    const argv = ["validate", latin, path.join(folder, "none.json"), await file("bad.json", BAD)];
    const human = await run(argv);
    const json = await run([...argv, "--json"]);

    expect(human.code).toBe(2);
    expect(human.err).toContain("This is not UTF-8 text.");
    expect(human.err).toContain("There is no such file.");
    expect(human.out).toMatch(/3 files, .*2 unreadable/);
    expect(
      JSON.parse(json.out).map((report: { error?: { code: string } }) => report.error?.code),
    ).toEqual(["not-utf-8", "unreadable-file", undefined]);
  });

  it("stops reading standard input at the limit", async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks += 1;
        yield Buffer.alloc(65_536, "[");
      }
    }
    const { code, err } = await run(["validate", "-"], endless());

    expect(code).toBe(2);
    expect(err).toContain("larger than 2 MiB");
    expect(chunks).toBeLessThan(40);
  });
});

const MEBIBYTE = 1024 * 1024;
const STOP = { Name: "Stop", Type: "Fail", Arguments: { ErrorMessage: "No" } };
const GOOD = `${JSON.stringify({ Version: "2020-12-01", Metadata: {}, Parameters: [], Steps: [STOP] }, null, 4)}\n`;
const AUC = {
  "Std:JsonGet": { PropertyFile: { Get: "Steps.Evaluate.PropertyFiles.Report" }, Path: "auc" },
};
const GATED = JSON.stringify({
  Version: "2020-12-01",
  Parameters: [{ Name: "Least", Type: "Float", DefaultValue: 0.85 }],
  Steps: [
    { Name: "Evaluate", Type: "Processing", Arguments: {} },
    {
      Name: "Good",
      Type: "Condition",
      Arguments: {
        Conditions: [
          { Type: "GreaterThan", LeftValue: AUC, RightValue: { Get: "Parameters.Least" } },
        ],
        IfSteps: [{ Name: "Register", Type: "Model", Arguments: {} }],
        ElseSteps: [STOP],
      },
    },
  ],
});
const DOUBTFUL = JSON.stringify({
  Version: "2020-12-01",
  Steps: [{ Name: "New", Type: "HyperPod", Arguments: {} }],
});
const BAD = JSON.stringify({
  Version: "2020-12-01",
  Metadata: {},
  Parameters: [],
  Steps: [STOP, STOP],
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pipewright-cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, text);
  return target;
}

async function run(argv: readonly string[], input: string | AsyncIterable<Uint8Array> = "") {
  const written = { out: "", err: "" };
  const code = await main(argv, {
    stdin: typeof input === "string" ? once(input) : input,
    stdout: { write: (content) => (written.out += String(content)) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

/** As a pipe gives them: a first byte alone, then 64 KiB at a time. */
async function* inChunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes.subarray(0, 1);
  for (let at = 1; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** A bundle of the design, with something beside it that does not pack. */
function bundleWith(design: string, paddingBytes: number): Uint8Array {
  const padding = new Uint8Array(paddingBytes);
  return zipSync(
    { "b/data.bin": padding, "b/design.pipewright.json": strToU8(design) },
    { level: 0 },
  );
}
