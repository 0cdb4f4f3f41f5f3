import { describe, expect, test } from "vitest";
import type { JsonValue } from "../utils/json";
import type { ExpressionType } from "./check-expression-type";
import { checkShape } from "./check-shape";
import type { ShapeFinding } from "./finding";
import { type Shape, shapeRef } from "./shape";
import { shapeLibrary } from "./shape-library";
import { optionsFor } from "./testing";

const library = shapeLibrary({
  source: "a test",
  shapes: {
    Job: {
      t: "structure",
      m: { Kind: "Kind", Count: "Count", Inner: "Job", Tags: "Tags", Names: "Names", Way: "Way" },
      r: ["Kind"],
    },
    Kind: { t: "string", e: ["Small", "Large"] },
    Count: { t: "integer", lo: 1, hi: 3 },
    Ratio: { t: "float" },
    Flag: { t: "boolean" },
    Id: { t: "string", lo: 2, hi: 4, p: "[\\p{L}]*" },
    Tags: { t: "map", k: "Id", v: "Id", hi: 1 },
    Names: { t: "list", i: "Id", lo: 1 },
    Way: { t: "structure", m: { Left: "Id", Right: "Id" }, u: 1 },
  },
});

async function check(
  name: string,
  value: JsonValue,
  type: ExpressionType = "unknown",
): Promise<readonly ShapeFinding[]> {
  const options = { ...(await optionsFor()), library, expressionType: () => type };
  return checkShape(shape(name), value, options);
}

async function codes(
  name: string,
  value: JsonValue,
  type?: ExpressionType,
): Promise<readonly string[]> {
  const findings = await check(name, value, type);
  return findings.map(({ code, segments }) => [code, ...segments].join(" "));
}

function shape(name: string): Shape {
  return library.resolve(shapeRef(name));
}

describe("a literal", () => {
  test("that fits has no findings", async () => {
    const job = {
      Kind: "Small",
      Count: 2,
      Inner: { Kind: "Large" },
      Tags: { ab: "cd" },
      Names: ["äö"],
      Way: { Left: "ab" },
    };

    expect(await check("Job", job)).toEqual([]);
  });

  test("is told every fault, where it is", async () => {
    const job = {
      Count: 9,
      Inner: { Kind: "Smal", Cuont: 1 },
      Tags: { a: "bc", de: "fg" },
      Names: [],
      Way: {},
    };

    expect(await codes("Job", job)).toEqual([
      "too-large Count",
      "not-in-enum Inner Kind",
      "unknown-member Inner Cuont",
      "too-long Tags",
      "too-short Tags a",
      "too-short Names",
      "union-members Way",
      "missing-required Kind",
    ]);
  });

  test("has the type that the API wants, without conversion", async () => {
    expect(await codes("Count", "1")).toEqual(["wrong-type"]);
    expect(await codes("Count", 1.5)).toEqual(["wrong-type"]);
    expect(await codes("Ratio", 1)).toEqual([]);
    expect(await codes("Flag", "true")).toEqual(["wrong-type"]);
    expect(await codes("Names", "ab")).toEqual(["wrong-type"]);
    expect(await codes("Job", ["ab"])).toEqual(["wrong-type"]);
    expect(await codes("Tags", 1)).toEqual(["wrong-type"]);
  });

  test("is matched as a whole and counted by character", async () => {
    expect(await codes("Id", "ab1")).toEqual(["pattern-mismatch"]);
    expect(await codes("Id", "𝒜𝒜𝒜𝒜")).toEqual([]);
    expect(await codes("Id", "abcde")).toEqual(["too-long"]);
  });

  test("called like a member of every JavaScript object is unknown", async () => {
    expect(await codes("Job", { Kind: "Small", constructor: 1 })).toEqual([
      "unknown-member constructor",
    ]);
  });
});

describe("an expression", () => {
  const score = { Get: "Parameters.Score" };

  test.each([
    ["Id", "String", []],
    ["Id", "Integer", ["expression-type"]],
    ["Count", "Integer", []],
    ["Count", "Float", ["expression-type"]],
    ["Count", "String", ["expression-type"]],
    ["Ratio", "Integer", []],
    ["Ratio", "Boolean", ["expression-type"]],
    ["Flag", "Boolean", []],
    ["Flag", "String", ["expression-type"]],
    ["Count", "unknown", []],
  ] as const)("at a value of shape %s, being %s: %s", async (name, type, expected) => {
    expect(await codes(name, score, type)).toEqual(expected);
  });

  test("cannot stand for a structure, a list or a map", async () => {
    const join = { "Std:Join": { On: "", Values: [] } };

    expect(await codes("Job", score)).toEqual(["expression-for-structure"]);
    expect(await codes("Names", score)).toEqual(["expression-for-structure"]);
    expect(await codes("Tags", join)).toEqual(["expression-for-structure"]);
  });

  test("is no expression where a map may have an entry of that name", async () => {
    const options = await optionsFor();
    const environment = options.library.resolve(shapeRef("ProcessingEnvironmentMap"));

    expect(checkShape(environment, { Get: "Parameters.Score" }, options)).toEqual([]);
  });
});

test("dropped members may be absent, refused ones may not be given", async () => {
  const options = {
    ...(await optionsFor()),
    library,
    dropped: new Set(["Inner.Kind"]),
    refused: new Map([["Count", "The pipeline counts."]]),
  };
  const findings = checkShape(shape("Job"), { Kind: "Small", Count: "x", Inner: {} }, options);

  expect(findings.map(({ message }) => message)).toEqual([
    "“Count” cannot be set in a pipeline. The pipeline counts.",
  ]);
});

test("messages say what is wrong and what to do", async () => {
  const job = { Kind: "Smal", Count: "2", Names: ["ab", "1a"], Knid: 1, Inner: {} };
  const findings = await check("Job", job);

  expect(findings.map(({ message }) => message)).toEqual([
    "“Kind” is the text “Smal”, which AWS does not offer here. Did you mean “Small”?",
    "“Count” must be a whole number, but is the text “2”.",
    "Item 2 of “Names” is the text “1a”, which does not have the form that AWS asks for: [\\p{L}]*",
    "“Knid” is not a setting that AWS has here. Did you mean “Kind”?",
    "“Kind” is required. Fill it in.",
  ]);
});
