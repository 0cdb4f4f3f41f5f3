import { describe, expect, it } from "vitest";
import { MAX_STEPS } from "./limits";
import { parseDocument } from "./parse-document";
import { conditionStep, inBranch, parameter, pipelineWith, step } from "./testing";

describe("reading a stored document", () => {
  const document = {
    ...pipelineWith(
      conditionStep("Good"),
      step("Train", { Unknown: { deep: [1, null] } }, inBranch("Good")),
    ),
    parameters: [parameter("Bucket", { DefaultValue: "b", Extra: true })],
    // A name that some system does not take is no reason to keep a design from its author.
    files: {
      "code/Train/main.py": "print()\n",
      "code/Train/lib/a.py": "",
      "code/Train/aux.py": "",
    },
    canvas: {
      positions: { Train: { x: -3.5, y: 10 } },
      notes: [{ id: "n1", at: { x: 0, y: 0 }, text: "Hi" }],
    },
    parameterSets: [{ name: "dev", values: { Bucket: "dev-bucket" } }],
    text: {
      indent: 2,
      spaceAfterColon: true,
      spaceAfterComma: true,
      escapesNonAscii: false,
      finalNewline: true,
      lineEnd: "\n",
      numbers: { Train: { "Arguments.X": "6.0" } },
    },
  };
  const stored = () => JSON.parse(JSON.stringify(document));

  it("gives back exactly what was stored", () => {
    expect(parseDocument(stored())).toEqual({ ok: true, value: stored() });
    expect(JSON.stringify(parseDocument(stored()))).toContain('"Unknown":{"deep":[1,null]}');
  });

  it.each([
    ["a member we do not know", { extra: 1 }, ""],
    [
      "a pipeline without a name",
      { pipeline: { ...document.pipeline, name: undefined } },
      "pipeline.name",
    ],
    [
      "a step without a Type",
      { steps: [{ ...step("A"), definition: { Name: "A" } }] },
      "steps[0].definition",
    ],
    [
      "a step kind with odd characters",
      { steps: [{ ...step("A"), kind: "A B" }] },
      "steps[0].kind",
    ],
    [
      "a position without y",
      { canvas: { positions: { A: { x: 1 } }, notes: [] } },
      "canvas.positions.A.y",
    ],
    ["a file outside the code folder", { files: { "../secret": "" } }, "files['../secret']"],
    [
      "a file path that climbs out",
      { files: { "code/Train/../../x": "" } },
      "files['code/Train/../../x']",
    ],
    [
      "a number of parallel steps below one",
      { pipeline: { ...document.pipeline, maxParallelSteps: 0 } },
      "pipeline.maxParallelSteps",
    ],
    ["two steps with one id", { steps: [step("A"), step("A")] }, "steps[1].id"],
    [
      "a branch of a step that is not there",
      { steps: [step("A", {}, inBranch("B"))] },
      "steps[0].branch",
    ],
    [
      "a step in a branch of its own",
      { steps: [conditionStep("A", inBranch("B")), conditionStep("B", inBranch("A"))] },
      "steps[0].branch",
    ],
  ])("refuses %s and says where", (_, change, path) => {
    const changed = JSON.parse(JSON.stringify({ ...document, ...change }));

    expect(parseDocument(changed)).toMatchObject({
      ok: false,
      error: { code: "invalid-document", path },
    });
  });

  it.each([
    ["too deep", "too-deep", JSON.parse(`{"a":${"[".repeat(200)}${"]".repeat(200)}}`)],
    ["too large", "too-large", { ...stored(), files: { "code/T/a": "x".repeat(2 ** 21) } }],
    ["with a member called __proto__", "forbidden-member", JSON.parse('{"__proto__": {}}')],
    ["from a newer product", "newer-version", { ...stored(), schemaVersion: 2 }],
    ["that is a list", "invalid-document", []],
  ])("refuses a document %s", (_, code, value) => {
    expect(parseDocument(value)).toMatchObject({ ok: false, error: { code } });
  });

  it("takes as many steps as a design may have, and no more", () => {
    const many = (count: number) =>
      pipelineWith(...Array.from({ length: count }, (_, index) => step(`S${index}`)));

    expect(parseDocument(many(MAX_STEPS)).ok).toBe(true);
    expect(parseDocument(many(MAX_STEPS + 1))).toMatchObject({
      ok: false,
      error: { code: "too-many-steps" },
    });
  });

  it("takes conditions in conditions, each in a branch of the one before", () => {
    const chain = Array.from({ length: MAX_STEPS }, (_, index) =>
      conditionStep(`C${index}`, index > 0 ? inBranch(`C${index - 1}`) : undefined),
    );

    expect(parseDocument(pipelineWith(...chain.reverse())).ok).toBe(true);
  });
});
